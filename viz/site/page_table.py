"""What the site is: its name and version, and the table of pages, which navigation, links and tests read."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
"""The project's folder: files of the table are named from here."""
TITLE = "Inception Explorer"
VERSION: str = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
"""The version of the app, which stands in pyproject.toml only."""
MADE_WITH = f"{TITLE} {VERSION}"
"""What every file that leaves says it was made with."""


@dataclass(frozen=True)
class PageRow:
    """One page: its key in the address, title, file, icon, the section it stands under, and what links need to know.

    `of_module` is the key of the step that shows one module, where a link about a module leads; "" if there is none.
    """

    key: str
    title: str
    file: str
    icon: str
    section: str
    of_module: str = ""

    def linked(self, said: Mapping[str, str]) -> dict[str, str]:
        """What a link to this page says that is about what is `said`: the step, too, for a link leaves all else."""
        return {"step": self.of_module, **said} if self.of_module and "module" in said else dict(said)


LEARN, LOOK, TEACH = "Learn", "On your picture", "Teach"

PAGES = (
    PageRow("start", "Start", "pages/start/script.py", ":material/home:", ""),
    PageRow("one_by_one", "1 · The 1×1 convolution", "pages/one_by_one/script.py", ":material/grain:", LEARN),
    PageRow(
        "inception_idea", "2 · The Inception idea", "pages/inception_idea/script.py", ":material/call_split:", LEARN
    ),
    PageRow("cost", "3 · Computational cost", "pages/cost/script.py", ":material/calculate:", LEARN),
    PageRow(
        "feature_maps",
        "6 · Feature maps",
        "pages/feature_maps/script.py",
        ":material/grid_view:",
        LOOK,
        "every-channel",
    ),
    PageRow("module", "4 · The Inception module", "pages/module/script.py", ":material/device_hub:", LEARN, "build-it"),
    PageRow("googlenet", "5 · GoogLeNet", "pages/googlenet/script.py", ":material/account_tree:", LEARN),
    PageRow("classifiers", "7 · Three classifiers", "pages/classifiers/script.py", ":material/how_to_vote:", LOOK),
    PageRow("what_if", "8 · What if?", "pages/what_if/script.py", ":material/experiment:", LOOK),
    PageRow("lecture", "Lecture", "pages/lecture/script.py", ":material/slideshow:", TEACH),
)
"""In this order; the first is what opens without a name."""
MENU = tuple(row for section in dict.fromkeys(row.section for row in PAGES) for row in PAGES if row.section == section)
"""The same in the order of the menu, section by section: the way from one page to the next."""


def row_of(key: str) -> PageRow:
    """The page of this key; the first one for "", which is how Streamlit calls it, and for a key that no page has."""
    return next((row for row in PAGES if row.key == key), PAGES[0])
