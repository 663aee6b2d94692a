"""GoogLeNet: the whole network as a graph that opens, with its widths and costs."""

import streamlit as st

from viz.ui import googlenet_page

st.title("GoogLeNet")
googlenet_page.claim()
googlenet_page.play()
googlenet_page.table()
googlenet_page.predict()
googlenet_page.check()
googlenet_page.differences()
googlenet_page.explain()
