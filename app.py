"""The ASGI app that `streamlit run app.py` serves: the site, its start-up, its door, compressed scripts and headers."""

import streamlit as st
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware

from viz.site.server import framing
from viz.site.server.guard import Guard
from viz.site.server.headers import SecurityHeaders
from viz.site.server.lifespan import lifespan

app = st.App(
    "viz/site/navigation.py",
    lifespan=lifespan,
    middleware=[
        Middleware(SecurityHeaders, framed_by=framing.sites()),
        Middleware(Guard),
        Middleware(GZipMiddleware, minimum_size=2000, compresslevel=6),
    ],
)
