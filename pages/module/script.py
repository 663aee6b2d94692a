"""The Inception module: six widths, what they cost, and the tensors that flow between them."""

import streamlit as st

from pages.module import page

st.title("The Inception module")
st.markdown("Four branches look at the same input side by side; three 1×1 convolutions keep that affordable.")
page.lesson()
page.explain()
