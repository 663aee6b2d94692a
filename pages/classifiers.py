"""Page 7: what the two auxiliary classifiers and the final one say about the picture, and why there are three."""

import streamlit as st

from viz.ui import classifiers_page as page
from viz.ui import evidence_parts

st.title("Three classifiers")
st.markdown(
    "GoogLeNet answers three times on the way through: in training all three answers are marked, at inference the last "
    "one counts. Comparing them shows what depth adds."
)
now = page.scene()
page.board(now)
page.vote(now)
page.loss(now)
page.prices(now)
evidence_parts.occlusion_check(now.picture, now.loaded, now.label)
evidence_parts.try_gallery(now.loaded)
page.predict(now)
page.explain(now)
