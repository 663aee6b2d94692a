"""Lesson 3: what a convolution costs, and what a 1×1 bottleneck in front of it saves."""

import streamlit as st

from viz.ui import cost_page

st.title("Computational cost")
st.markdown("A 1×1 convolution in front of a large one makes it many times cheaper, as long as it is narrow enough.")
cost_page.lesson()
cost_page.explain()
cost_page.try_this()
