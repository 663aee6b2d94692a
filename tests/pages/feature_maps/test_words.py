"""What page 6 says of a module, with scales and sizes worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest

from pages.feature_maps import words
from tests.written import tokens
from viz.inference.capture import capture
from viz.inference.measured import Report
from viz.inference.preprocessing import to_tensor
from viz.inference.weights import load_embedded
from viz.network.architecture import EMBEDDED, PAPER, TORCHVISION, Network
from viz.pictures.gallery import load_picture


@pytest.mark.parametrize(
    ("network", "module", "sees", "scales"),
    [
        (PAPER, "3a", "**1×1** 27×27, **3×3** 43×43, **5×5** 59×59 and **pool** 43×43", "three scales"),
        (EMBEDDED, "5b", "**1×1** 587×587, **3×3** 651×651, **5×5** 715×715 and **pool** 651×651", "three scales"),
        (TORCHVISION, "3a", "**1×1** 27×27, **3×3** 43×43, **“5×5” (3×3)** 43×43 and **pool** 43×43", "two scales"),
    ],
    ids=["paper", "embedded", "torchvision"],
)
def test_branches_see_as_many_scales_as_their_fields_have_sizes(
    network: Network, module: str, sees: str, scales: str
) -> None:
    said = words.scale(network, module)
    assert sees in said
    assert f"at {scales}, for the pool sees as far as the 3×3" in said


def test_depth_is_told_by_sizes() -> None:
    said = words.what_depth_changes(PAPER)
    assert "112×112 in conv1 and 7×7 in 5b, and there are more of them, 1024 after 64" in said
    assert "A value of conv1 sees 7×7 pixels" in said


def test_the_darkest_colour_is_not_exactly_zero() -> None:
    # half a step of 64 colours: 0.5/63 = 0.79 %; of 32: 0.5/31 = 1.61 %
    said = words.zero(PAPER, "3a", Report({}))
    assert "below 0.8 % of the range, or 1.6 % where two are compared" in said
    assert said.endswith("on another picture it may not be.")


def test_a_first_convolution_has_one_scale_and_fewer_colours() -> None:
    # conv3: 7×7/2, pool 3×3/2, 1×1, 3×3: 7, 7 + 2·2 = 11, 11, 11 + 2·4 = 19
    assert "One value of conv3 sees 19×19 pixels" in words.scale(PAPER, "conv3")
    # half a step of 32 colours: 0.5/31 = 1.61 %; of 16: 0.5/15 = 3.33 %
    assert "below 1.6 % of the range, or 3.3 % where two are compared" in words.zero(PAPER, "conv1", Report({}))
    report = Report({"pictures": {"heads": 10_000}, "channels": {"conv3": {"dead": [4]}}})
    assert words.zero(EMBEDDED, "conv3", report).endswith(
        "1 channel of the 192 that conv3 gives is silent on all 10,000 validation pictures."
    )
    assert len(words.what_to_look_for(EMBEDDED, "conv1", Report({}))) == 4


@pytest.mark.parametrize(
    ("silent", "said"),
    [
        ([], "No channel of the 256 that 3a gives is silent on all 10,000 validation pictures."),
        ([7], "1 channel of the 256 that 3a gives is silent on all 10,000 validation pictures."),
        ([7, 9], "2 channels of the 256 that 3a gives are silent on all 10,000 validation pictures."),
    ],
    ids=["none", "one", "two"],
)
def test_only_a_channel_that_is_silent_on_everything_is_counted(silent: list[int], said: str) -> None:
    report = Report({"pictures": {"heads": 10_000}, "channels": {"inception3a": {"dead": silent}}})
    assert words.zero(EMBEDDED, "3a", report).endswith(said)


def test_a_large_value_is_not_called_an_important_one() -> None:
    assert "not yet an important one" in words.colour_range()
    assert len(words.what_to_look_for(EMBEDDED, "3a", Report({}))) == 4


def test_what_there_is_to_look_for_is_there() -> None:
    edges, bright, two = words.set_ups(EMBEDDED, "monarch")
    assert (edges.fields["module"], bright.fields["module"], two.fields["module"]) == ("conv1", "5b", "3a")
    # maps go dark in one range for all of 5b: those whose largest value is below a tenth of the module's
    loaded = load_embedded()
    runs = [capture(loaded, to_tensor(load_picture(key), loaded.preprocessing)) for key in ("espresso", "monarch")]
    largest = runs[0].output("5b").max((1, 2))
    assert 0.1 < (largest < largest.max() / 10).mean() < 1
    # some map of 3a is bright on one of the two pictures and silent, or nearly, on the other
    strengths = np.stack([run.output("3a").max((1, 2)) for run in runs])
    assert (strengths.min(0) < 0.05 * strengths.max(0)).any()
    assert two.fields["with_picture"] == "monarch"
    assert two.where == "compare"


def test_what_to_look_for_has_its_numbers_from_the_network_and_its_hints_have_none() -> None:
    set_ups = words.set_ups(EMBEDDED, "lemon")
    assert [list(tokens(one.text)) for one in set_ups] == [[], [], ["5"]]
    assert [list(tokens(one.hint)) for one in set_ups] == [[], [], []]
    assert words.TELLING == 5
    assert [dict(one.fields) for one in set_ups] == [
        {"module": "conv1", "order": "strength", "range": "map"},
        {"module": "5b", "order": "channel", "range": "module"},
        {"module": "3a", "range": "branch", "compare": "picture", "with_picture": "lemon"},
    ]
    assert [one.where for one in set_ups] == ["every-channel", "every-channel", "compare"]


@pytest.mark.parametrize(
    "measured",
    [{"pictures": {"heads": 10}}, {"channels": {"inception3a": {"dead": []}}}, {}],
    ids=["no channels", "no pictures", "nothing"],
)
def test_what_was_not_measured_is_not_claimed(measured: dict[str, object]) -> None:
    assert "validation pictures" not in words.zero(EMBEDDED, "3a", Report(measured))
