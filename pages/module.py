"""The Inception module: six widths, what they cost, and the tensors that flow between them."""

import streamlit as st

from viz.ui import module_page

st.title("The Inception module")
st.markdown("Four branches look at the same input side by side; three 1×1 convolutions keep that affordable.")
module_page.lesson()
module_page.explain()
