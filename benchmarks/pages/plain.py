"""A plain Streamlit page, one slider and one number: the floor for an action."""

import streamlit as st

side = st.slider("H = W", 1, 224, 28)
st.metric("Multiplications", side * side * 32 * 5 * 5 * 192)
