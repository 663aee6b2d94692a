"""An empty Streamlit app: the floor for a cold start."""

import streamlit as st

st.title("Empty")
