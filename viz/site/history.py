"""What is on the screen and what the address says stay the same, also after Back and Forward and after a loss.

Which changes of the address are an entry of the browser's history: Streamlit adds one whenever it is told of a change.
Here another page and another station on it are one, and every other change changes the entry that is there. After a
lost connection a run is asked for, for the server may be another one; then the browser sends what was chosen meanwhile
(frontend/src/shared/connection.ts). The browser's half is frontend/src/components/history.
"""

from __future__ import annotations

from viz.site import address, state
from viz.site.components.base import component
from viz.site.server.streamlit_internals import APP, CONNECTED, CONNECTION, IDLE, SCRIPT

HISTORY_KEY = "history"
"""The key of what holds the component, where nothing is seen."""
_HISTORY = component("history")
_SHELL = {"app": APP, "attribute": CONNECTION, "connected": CONNECTED, "script": SCRIPT, "idle": IDLE}
_LOST = (
    "The connection was lost for a while. Not all that you chose meanwhile could be kept: look at what is set now, and "
    "choose again."
)


def keep_history(page: str) -> None:
    """Tell the browser that a run of `page` has come to its end. Call it at every end, in the same place."""
    first = state.opening_address()
    opening = first and {
        "said": [[name, words] for name, all_words in first.said.items() for words in all_words],
        "written": list(first.written.items()),
    }
    data = {"page": page, "stations": address.STATIONS, "opening": opening, "shell": _SHELL}
    key = f"{HISTORY_KEY}:entries"
    _HISTORY(data=[data], key=key, on_again_change=lambda: None, on_lost_change=lambda: state.note(_LOST))
