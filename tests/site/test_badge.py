"""The badge names the network and everything in which it is not the paper's."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from viz.network.architecture import NETWORKS
from viz.site import slim


def _page(key: str) -> None:
    from viz.network.architecture import NETWORKS
    from viz.site.badge import badge

    badge(NETWORKS[key])


@pytest.mark.parametrize("key", NETWORKS)
def test_the_badge_lists_every_deviation_with_what_the_paper_has(key: str) -> None:
    network = NETWORKS[key]
    app = AppTest.from_function(_page, args=(key,)).run()
    assert not app.exception
    said = "\n".join(element.value for element in app.markdown)
    assert f"**{network.title}** tells {network.classes} classes apart" in said
    for deviation in network.deviations:
        assert all(words in said for words in (deviation.what, deviation.here, deviation.paper))
    assert ("the other ones are compared with" in said) == (not network.deviations)


@pytest.mark.parametrize("key", NETWORKS)
def test_in_the_slim_view_the_badge_is_a_line_of_words(key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slim, "asked_for", lambda: True)
    app = AppTest.from_function(_page, args=(key,)).run()
    assert [element.value for element in app.caption] == [f"{NETWORKS[key].title} · {NETWORKS[key].classes} classes"]
    assert not app.markdown
    assert not app.get("popover")
