"""The slim view: a page without what leads around in the app. What a browser makes of it: tests/e2e/test_school.py."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from tests.parts import ROOT
from viz.site import slim

TIMEOUT_S = 90


def site() -> AppTest:
    app = AppTest.from_file(str(ROOT / "viz" / "site" / "navigation.py"), default_timeout=TIMEOUT_S).run()
    return app.switch_page("../../pages/cost/script.py").run()


def links(app: AppTest) -> list[str]:
    """The links out of a frame."""
    return [e.proto.component_name for e in app.get("bidi_component") if "own_tab" in e.proto.component_name]


def tools(app: AppTest) -> list[str]:
    """What the header offers."""
    return [e.proto.component_name for e in app.get("bidi_component") if "tools" in e.proto.component_name]


def test_a_page_is_not_slim_unless_the_address_says_so() -> None:
    app = site()
    assert tools(app)
    assert not links(app)


def test_the_slim_view_has_no_header_and_a_way_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slim, "asked_for", lambda: True)
    app = site()
    assert not app.exception
    assert [title.value for title in app.title] == ["The price of a convolution is its factors, multiplied"]
    assert not tools(app)
    assert len(links(app)) == 1
    assert [e for e in app.get("bidi_component") if "step_bar" in e.proto.component_name], "the way through the steps"
