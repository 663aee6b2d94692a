"""Lesson 3: what a convolution costs, and what a 1×1 bottleneck in front of it saves."""

import streamlit as st

from pages.cost import page, panel

st.title("Computational cost")
st.markdown(panel.claim())
page.lesson()
page.explain()
page.try_this()
