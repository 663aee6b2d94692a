"""What lesson 2's components get, against sizes worked out by hand."""

from __future__ import annotations

import pytest

from pages.inception_idea import panel
from pages.inception_idea.naive import POOL_WIDTH, Switches
from viz.network.architecture import PAPER
from viz.rendering.live import fill, say

M3A = PAPER.module("3a")
OPENING = {"conv1x1": 64, "conv3x3": 128, "conv5x5": 32}
"""Module 3a's widths; 192 channels come in."""


def values(channels: int = 192, **widths: int) -> dict[str, int]:
    return {POOL_WIDTH: channels, **OPENING, **widths}


def test_tiles_of_the_sound_module() -> None:
    made = panel.panel(M3A, 28)
    numbers = made.at(values())
    assert numbers["total"] == 64 + 128 + 32 + 192 == 416
    # 28 · 28 · 192 · (64 + 9 · 128 + 25 · 32)
    assert numbers["macs"] == 784 * 192 * 2016 == 303_464_448
    assert numbers["weights"] == 192 * 2016
    tiles = next(block for block in made.beside if block["kind"] == "tiles")
    assert [fill(item["text"], numbers) for item in tiles["items"]] == ["416", "46.2 %", "303 M", "387 k"]
    assert say(made.summary, numbers) == (
        "64 + 128 + 32 + 192 = 416 channels: the output is 28×28×416. Channels add up; values do not."
    )


def test_slabs_stand_one_behind_the_other() -> None:
    made = panel.panel(M3A, 28)
    numbers = made.at(values(channels=10, conv3x3=7))
    slabs = next(block for block in made.beside if block["kind"] == "slabs")
    found = [(one["label"], numbers[one["start"]], numbers[one["stop"]]) for one in slabs["items"]]
    assert found == [("1×1", 0, 64), ("3×3", 64, 71), ("5×5", 71, 103), ("pool", 103, 113)]
    assert [fill(one["shape"], numbers) for one in slabs["items"]] == ["28×28×64", "28×28×7", "28×28×32", "28×28×10"]
    assert slabs["fits"]
    assert not any(one["odd"] for one in slabs["items"])


def test_a_broken_module_says_which_sizes_differ() -> None:
    made = panel.switched_panel(M3A, 28, Switches(convs="valid", pool_stride=2))
    numbers = made.at(values())
    (slabs,) = made.beside
    assert not slabs["fits"]
    assert [one["odd"] for one in slabs["items"]] == [False, True, True, True]
    assert [one["share"] for one in slabs["items"]] == [1, 26 / 28, 24 / 28, 14 / 28]
    assert [one["how"] for one in slabs["items"]] == [
        "padding 0, stride 1", "padding 0, stride 1", "padding 0, stride 1", "max pool, padding 1, stride 2",
    ]  # fmt: skip
    assert "28×28, 26×26, 24×24, 14×14" in say(made.summary, numbers)


def test_thrown_switches_without_effect_leave_the_stack_as_the_sliders_have_it() -> None:
    sound, switched = panel.panel(M3A, 28), panel.switched_panel(M3A, 28, Switches())
    numbers = values(channels=10, conv3x3=7)
    assert switched.inputs == ()
    assert set(switched.held) == set(numbers)
    assert say(switched.summary, switched.at(numbers)) == say(sound.summary, sound.at(numbers))
    assert switched.beside == sound.beside[:1]


def test_why_it_fits_or_not_is_said_in_a_step_s_few_words() -> None:
    words = panel.why(M3A, 28, Switches(convs="valid", pool="valid", pool_stride=2))
    # 28 − 2, 28 − 4, and every second of 26 places
    assert "the 3×3 gives 26×26, the 5×5 gives 24×24 and the pool gives 13×13" in words
    assert len(words.split()) <= 60
    assert "All four outputs are 28×28" in panel.why(M3A, 28, Switches())


@pytest.mark.parametrize(
    ("kernel", "pad", "said"),
    [
        (3, 1, "as long as before. p = (k − 1)/2 = 1"),
        (5, 0, "4 shorter. To keep the"),
        (1, 1, "2 longer. To keep the"),
        (2, 1, "no padding that is the same on both ends keeps the 9 cells. 0 and 1 zeros would"),
        (4, 1, "1 and 2 zeros would, but then each result stands half a cell beside the middle of its window"),
    ],
)
def test_the_strip_says_how_long_it_gets_and_why(kernel: int, pad: int, said: str) -> None:
    drawn = panel.padding_strip(kernel, pad)
    assert (drawn["kernel"], drawn["pad"]) == (kernel, pad)
    sentence = drawn["says"][f"{kernel},{pad}"]
    length = drawn["cells"] + 2 * pad - kernel + 1
    assert f"= {drawn['cells']} + 2·{pad} − {kernel} + 1 = {length}" in sentence
    assert said in sentence
    assert drawn["lengths"][f"{kernel},{pad}"] == length


def test_windows_are_said_to_see_more_pixels_than_they_count_places() -> None:
    # 3a reads 27×27 pixels at every place, a place each 8 pixels: 27, 27 + 2·8, 27 + 4·8
    assert "in 3a each place" in panel.about_windows()
    assert "the 1×1, 3×3 and 5×5 see 27×27, 43×43 and 59×59 pixels" in panel.about_windows()


def test_both_sums_of_the_channels_are_told_apart() -> None:
    words = panel.about_the_pool()
    assert 64 + 128 + 32 + 192 == 416
    assert 64 + 128 + 32 + 32 == 256
    assert "in 3a 192 channels become 32" in words
    assert "adds up to 256 channels here, not to 416" in words


def test_pools_between_the_stages_round_up() -> None:
    # (112 − 3)/2 = 54.5: 55 windows when rounded down, 56 when rounded up
    assert "the first makes 56 of 112, not 55" in panel.about_rounding()


@pytest.mark.parametrize(
    ("switches", "blamed"),
    [
        (Switches(convs="valid"), (True, False, False)),
        (Switches(pool_stride=2), (False, True, False)),
        (Switches(pool="valid"), (False, False, True)),
        (Switches("valid", "valid", 2), (True, True, True)),
    ],
    ids=["no padding", "stride 2", "pool without padding", "all"],
)
def test_what_is_to_blame_is_named_and_nothing_else(switches: Switches, blamed: tuple[bool, ...]) -> None:
    words = panel.why(M3A, 28, switches)
    said = ("Without padding a k×k window", "A pool with stride 2", "A pool without padding loses")
    assert tuple(text in words for text in said) == blamed
