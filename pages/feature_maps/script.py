"""Feature maps: every branch of every Inception module on the current picture."""

import streamlit as st

from pages.feature_maps import page

st.title("Feature maps")
st.markdown(
    "Every Inception module looks at what the layers before it found, in four ways at once, and keeps all of it."
)
page.lesson()
