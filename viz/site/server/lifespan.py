"""What happens when the server starts: limits of memory are set, the warm-up and the caretaker begin."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import viz.site
from viz.site import drawn
from viz.site.networks import forget_runs
from viz.site.server import logs, memory, streamlit_internals, streamlit_runs, uvicorn_internals
from viz.site.server.caretaker import Caretaker
from viz.site.server.warm_up import WARM_UP

CARETAKER = Caretaker(forget_runs, drawn.forget)
"""The server's one caretaker."""


@asynccontextmanager
async def lifespan(app: Any) -> AsyncIterator[dict[str, Any]]:  # noqa: ARG001 (Starlette passes the app)
    """Start the warm-up and the caretaker with the server."""
    streamlit_internals.ask_nobody_outside()
    streamlit_internals.leave_out_unsound_values()
    streamlit_runs.keep_runs_apart()
    streamlit_runs.keep_the_search_path(Path(viz.site.__file__).resolve().parent)
    uvicorn_internals.bound_connections()
    logs.keep_quiet()
    memory.keep_memory_low()
    WARM_UP.start()
    CARETAKER.start()
    yield {}
