"""Lesson 1: what a 1×1 convolution does at one place, at all places, and why a ReLU follows it."""

import streamlit as st

from pages.one_by_one import mixer_part
from pages.one_by_one import page as lesson

st.title("The 1×1 convolution")
st.markdown("At every place, a 1×1 filter mixes the channels by a learned weighted sum; n filters make n new channels.")
lesson.lesson()
mixer_part.colour_mixer()
lesson.explain()
lesson.try_this()
