"""Lesson 2: do all four operations and concatenate; what that needs, and what it leaves to be solved."""

import streamlit as st

from pages.inception_idea import page as lesson

st.title("The Inception idea")
st.markdown("Don't choose a window size: do them all on the same input, and stack the outputs along the channels.")
lesson.lesson()
lesson.padding()
lesson.on_picture()
lesson.explain()
lesson.try_this()
