"""GoogLeNet: the whole network as a graph that opens, with its widths and costs."""

import streamlit as st

from viz.ui import googlenet_page

st.title("GoogLeNet")
googlenet_page.lesson()
googlenet_page.check()
googlenet_page.explain()
