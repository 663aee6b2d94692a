"""Page 7: what the two auxiliary classifiers and the final one say about the picture, and why there are three."""

import streamlit as st

from pages.classifiers import checks
from pages.classifiers import page as page

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
checks.occlusion_check(now.picture, now.loaded, now.label)
checks.try_gallery(now.loaded)
page.predict(now)
page.explain(now)
