"""Random and hostile addresses on every page, and random values of every number input: never a traceback.

FUZZ_EXAMPLES in the environment makes it as long as wanted: `FUZZ_EXAMPLES=2000 python -m pytest tests/fuzz`.
"""

from __future__ import annotations

import os
from functools import lru_cache

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from streamlit.testing.v1 import AppTest

from tests.test_pages import IDS, ROWS, SITE, TIMEOUT_S, opened, parameters

EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "6"))
FILES = [file for *_, file in ROWS]
calm = settings(
    max_examples=EXAMPLES,
    database=None,
    derandomize="FUZZ_EXAMPLES" not in os.environ,
    phases=[Phase.generate, Phase.shrink],
    suppress_health_check=list(HealthCheck),
)
HOSTILE = st.sampled_from(
    [
        *(
            "",
            "nan",
            "-inf",
            "1e309",
            "-0",
            "0x10",
            "٣",
            "1_000",
            "9" * 400,
            "true",
            "None",
            "[]",
            "{}",
            "upload",
            "..",
        ),
        *("<script>alert(1)</script>", "'; DROP TABLE x; --", "../../etc/passwd", "%00", "\x00", "\u202e", "${7*7}"),
        *("__class__", "3a", "5b", "3x3", "inception3a.branch2.1", "cat", "a.b.c", "1:2,3:4", "e30=", "👩🏽‍🚀" * 50),
    ]
)
VALUES = HOSTILE | st.text(max_size=60) | st.integers().map(str) | st.floats().map(str)


@lru_cache(maxsize=16)
def known(file: str) -> list[str]:
    """Names of the parameters that a page knows."""
    return sorted(parameters(file))


def wrong(app: AppTest) -> str:
    """What a visitor would see that went wrong."""
    return "; ".join(str(error.value) for error in (*app.exception, *app.error))


@pytest.mark.parametrize("file", FILES, ids=IDS)
def test_any_address_gives_a_page(file: str) -> None:
    @calm
    @given(st.dictionaries(st.sampled_from(known(file)) | st.text(min_size=1, max_size=20), VALUES, max_size=8))
    def check(query: dict[str, str]) -> None:
        app = AppTest.from_file(str(SITE), default_timeout=TIMEOUT_S)
        app.switch_page(f"../../{file}")
        for name, value in query.items():
            app.query_params[name] = value
        app.run()
        assert not wrong(app), wrong(app)
        assert app.title

    check()


@pytest.mark.parametrize("file", FILES, ids=IDS)
def test_any_value_of_every_number_input_gives_a_page(file: str) -> None:
    app = opened(file)
    inputs = [*app.slider, *app.number_input]
    if not inputs:
        pytest.skip("its numbers are in components; see test_fuzz_components")

    @calm
    @given(st.data())
    def check(data: st.DataObject) -> None:
        one = data.draw(st.sampled_from([*app.slider, *app.number_input]))
        steps = int((one.max - one.min) / one.step)
        value = one.min + one.step * data.draw(st.sampled_from([0, steps]) | st.integers(0, steps))
        one.set_value(value).run()
        assert not wrong(app), f"{one.label} = {value}: {wrong(app)}"

    check()
