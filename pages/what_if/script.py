"""Page 8: switch off, squeeze and shrink parts of the running network, and see answers, maps and cost change."""

import streamlit as st

from pages.what_if import page as page

st.title("What if?")
st.markdown("Switch branches off, narrow a bottleneck, shrink a kernel: answers, later maps and cost change together.")
page.lesson()
page.explain()
