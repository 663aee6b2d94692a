"""Lesson 3: what a convolution costs, and what a 1×1 bottleneck in front of it saves."""

import streamlit as st

from pages.cost import page

st.title("Computational cost")
st.markdown("A 1×1 convolution in front of a large one makes it many times cheaper, as long as it is narrow enough.")
page.lesson()
page.explain()
page.try_this()
