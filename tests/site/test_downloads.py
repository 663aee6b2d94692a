"""The button that gives a file away."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from viz.pictures.errors import UserError
from viz.site import downloads
from viz.site.server.visitors import Share, Visitor


def _page() -> None:
    from viz.site.downloads import download

    download("Numbers", lambda: "a,b", "numbers.csv", help="All of them")


def test_the_button_says_what_it_saves_and_asks_for_no_rerun() -> None:
    app = AppTest.from_function(_page).run()
    (button,) = app.get("download_button")
    assert (button.proto.label, button.proto.help) == ("Numbers", "All of them")
    assert button.proto.ignore_rerun
    assert button.proto.icon == downloads.KINDS[".csv"][1]


def test_a_table_begins_with_the_mark_by_which_spreadsheet_programs_know_utf_8() -> None:
    made = downloads.for_spreadsheets("a×,b\n")
    assert made == b"\xef\xbb\xbfa\xc3\x97,b\n"
    assert downloads.for_spreadsheets(made) == made


def test_an_unknown_kind_of_file_is_an_error_of_the_program() -> None:
    with pytest.raises(KeyError, match=r"\.exe"):
        downloads.download("Run me", lambda: b"", "run.exe")


EDIT = "3a.conv1x1.1~3b.conv1x1.1~4a.conv1x1.1~4b.conv1x1.1"


@pytest.mark.parametrize(
    ("parts", "wanted"),
    [
        ({"page": "cost", "what": "curve", "suffix": ".csv"}, "cost-curve.csv"),
        ({"page": "feature_maps", "network": "embedded", "module": "3a"}, "feature-maps-embedded-3a"),
        (
            {"page": "googlenet", "network": "paper", "edit": "3a.reduce5x5.32"},
            "googlenet-paper-edited-3a.reduce5x5.32",
        ),
        ({"page": "googlenet", "edit": "3a.conv1x1.1~4d.conv1x1.9"}, "googlenet-edited-3a.conv1x1.1-4d.conv1x1.9"),
    ],
)
def test_a_file_is_called_by_page_network_module_edit_and_content(parts: dict[str, str], wanted: str) -> None:
    assert downloads.file_name(**parts) == wanted


def test_two_long_edits_have_two_names_of_their_own() -> None:
    first, second = (downloads.file_name("googlenet", edit=edit) for edit in (EDIT, EDIT + "0"))
    assert first != second
    assert len(first) == len("googlenet-edited-") + 8


def test_a_visitor_who_asks_for_too_many_files_at_once_is_told() -> None:
    said: list[str] = []
    visitor = Visitor(1, "a", Share(1), Share(1), said.append)
    visitor.exporting = downloads.EXPORTS_AT_ONCE - 1
    assert downloads._make_in_turn(lambda: "file", visitor) == "file"
    visitor.exporting += 1
    with pytest.raises(UserError, match="still being made"):
        downloads._make_in_turn(lambda: "file", visitor)
    assert said == [downloads.TOO_MANY_EXPORTS]
    assert visitor.exporting == downloads.EXPORTS_AT_ONCE
