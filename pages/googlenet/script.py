"""GoogLeNet: the whole network as a graph that opens, with its widths and costs."""

import streamlit as st

from pages.googlenet import page

st.title("GoogLeNet")
page.lesson()
page.check()
page.explain()
