"""The first page: what this is, with a live example of it."""

import streamlit as st

from pages.start import page
from viz.site.page_table import TITLE

st.title(TITLE)
st.markdown(
    "Pick a picture, look inside every branch of every Inception module, change the channel counts and see at once "
    "what it costs."
)
page.draw()
