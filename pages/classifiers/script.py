"""Page 7: what the two auxiliary classifiers and the final one say about the picture, and why there are three."""

import streamlit as st

from pages.classifiers import checks
from pages.classifiers import page as page

st.title("Three classifiers")
st.markdown(
    "GoogLeNet answers three times on the way through: in training all three answers are compared with the right one, "
    "at inference the last one counts. Where do they differ, and which should one believe?"
)
scene = page.current_scene()
page.board(scene)
page.vote(scene)
page.loss(scene)
page.prices(scene)
checks.occlusion_check(scene.picture, scene.loaded, scene.label)
checks.try_gallery(scene.loaded)
page.predict(scene)
page.explain(scene)
