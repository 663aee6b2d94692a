"""Lesson 2: do all four operations and concatenate; what that needs, and what it leaves to be solved."""

import streamlit as st

from pages.inception_idea import page as lesson
from pages.inception_idea import windows_part

st.title("The Inception idea")
st.markdown(
    "An Inception module does not choose a window. It takes all four at every place of its input, and stacks the "
    "outputs along the channels."
)
windows_part.draw_windows()
lesson.lesson()
lesson.padding()
lesson.on_picture()
lesson.explain()
lesson.try_this()
