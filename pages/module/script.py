"""The Inception module: six widths, what they cost, and the tensors that flow between them."""

import streamlit as st

from pages.module import page

st.title("The Inception module")
st.markdown(
    "Four branches look at the same input side by side. Two 1×1 convolutions make that affordable, and a third, behind "
    "the pool, keeps the next module so."
)
page.lesson()
page.explain()
