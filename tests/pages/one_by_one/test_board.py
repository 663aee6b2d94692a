"""What lesson 1's components get, against one place worked out by hand."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image

from pages.one_by_one import board, mixer, pixel
from pages.one_by_one.mixer import Table
from viz.network.architecture import PAPER
from viz.notation.colour import tint
from viz.notation.palette import BRANCH_COLOURS, NEUTRAL
from viz.rendering.blocks import unpack

LAYER = pixel.layer(PAPER, "3a", "5x5")


def place(bias: float = -0.25) -> pixel.Pixel:
    """Values 2, 0, 4 and 1 under the weights 0.5, 3, −0.25 and 0.125: products 1, 0, −1 and 0.125, together 0.125."""
    values = np.array([2.0, 0.0, 4.0, 1.0])[:, None, None]
    return pixel.pixel(values, np.array([0.5, 3.0, -0.25, 0.125]), bias, 0, 0)


def test_the_verdict_says_whether_the_filter_is_silent_and_counts_its_negative_weights() -> None:
    outputs = np.array([0.0, 0.375, 0.375])
    silent, heard = (board.answer_verdict(place(bias), LAYER, outputs) for bias in (-0.25, 0.25))
    assert "Sum + bias is −0.125, not above zero" in silent
    assert "the ReLU lets 0.375 through" in heard
    assert "The 3 filters" in heard
    assert "2 different numbers here, from 0.000 to 0.375" in heard
    assert "(1 of this one's are negative)" in heard
    assert "of the 4 values, 1.750" in heard


def test_a_filter_bank_says_on_which_side_of_the_input_it_is() -> None:
    before, after = np.ones((3, 4, 4), np.float32), np.ones((5, 4, 4), np.float32)
    weights, biases = np.zeros((5, 3), np.float32), np.zeros(5, np.float32)
    sections = (pixel.Section(LAYER.label, 0, 2, True), pixel.Section(pixel.UNTRAINED, 2, 5, False))
    bank = pixel.Bank(weights, biases, sections)
    header, pictures = unpack(board.filter_bank_data(before, after, bank, (LAYER,), "3a"))
    assert [(row["low"], row["high"], row["text"].split(": ")[-1]) for row in header["verdicts"]] == [
        (1, 2, "narrower."), (3, 3, "as wide as before."), (4, 5, "wider."),
    ]  # fmt: skip
    assert (header["before"]["title"], header["after"]["title"]) == ("Before: 4×4×3", "After: 4×4×{n}")
    assert [one["colour"] for one in header["sections"]] == [tint(BRANCH_COLOURS["5x5"]), NEUTRAL]
    assert (header["most"], len(pictures)) == (5, 2)


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ([[0.0, 2.0]], "black 0 … white 2.00"),
        ([[0.0, 0.75]], "black 0 … white 1.00"),
        ([[0.0, 0.25]], "black 0 … white 0.25"),
        ([[-0.5, 0.25]], "blue −0.50 … white 0 … red 0.25"),
        ([[0.0, 0.0]], "black 0 … white 1.00"),
    ],
    ids=["bright", "plain", "faint", "signed", "nothing"],
)
def test_the_legend_of_a_plane_says_what_its_colours_mean(values: list[list[float]], words: str) -> None:
    picture, said = board.plane_png(np.array(values, np.float32))
    assert said == words
    assert Image.open(io.BytesIO(picture)).size == (2, 1)


def test_a_colour_picture_is_clipped_and_has_its_channels_last() -> None:
    outputs = np.array([[[0.5]], [[-1.0]], [[7.0]]], np.float32)
    assert board.colour_picture(outputs).tolist() == [[[128, 0, 255]]]


def test_tables_have_a_head_for_every_weight_and_the_bias() -> None:
    assert [head["label"] for head in board.rgb_heads()] == ["R", "G", "B", "b"]
    assert [head["label"] for head in board.second_heads(2)] == ["y0", "y1", "b"]
    table = board.weight_table_data(
        "T", Table(((1.0, 2.0, 3.0, 4.0),)), board.rgb_heads(), np.ones((1, 2, 2)), "filter"
    )
    assert table["rows"] == [[1.0, 2.0, 3.0, 4.0]]
    assert table["outputs"][0]["alt"] == "Output of filter 0"
    assert table["most"] == mixer.MOST_FILTERS
    assert (table["before"], table["after"]) == ([], [])


def test_the_matrix_is_written_row_by_row() -> None:
    text = board.matrix(Table(((1.0, -0.5, 0.25), (0.0, 2.0, -1.0))))
    assert text == (r"\begin{bmatrix} 1 & -0.5 \\ 0 & 2 \end{bmatrix} x + \begin{bmatrix} 0.25 \\ -1 \end{bmatrix}")


def test_the_proof_says_how_far_apart_the_two_are() -> None:
    photo = np.random.default_rng(4).random((3, 20, 20), dtype=np.float32)
    table = mixer.PRESET_TABLES["both"].table
    apart = mixer.proof(photo, table, mixer.SECOND, relu=True)
    assert "Without a ReLU between them, two 1×1 layers are one." in board.proof_text(
        mixer.proof(photo, table, mixer.SECOND, relu=False), False
    )
    assert f"up to **{apart.largest:.3g}** ({apart.mean:.2g} on average)" in board.proof_text(apart, True)
    never = mixer.proof(photo, Table(((1.0, 1.0, 1.0, 0.5),) * 2), mixer.SECOND, relu=True)
    assert "the ReLU cuts nothing off" in board.proof_text(never, True)


def test_grey_goes_from_black_to_white_and_colours_from_blue_to_red() -> None:
    grey, _ = board.plane_png(np.array([[0.0, 0.5, 1.0, 4.0]], np.float32))
    assert np.asarray(Image.open(io.BytesIO(grey))).tolist() == [[0, 31, 63, 255]]
    faint, _ = board.plane_png(np.array([[0.0, 0.125, 0.25]], np.float32))
    assert np.asarray(Image.open(io.BytesIO(faint))).tolist() == [[0, 127, 255]]
    just_dark, words = board.plane_png(np.array([[0.0, 0.5]], np.float32))
    assert (np.asarray(Image.open(io.BytesIO(just_dark))).max(), words) == (127, "black 0 … white 1.00")
    _, words = board.plane_png(np.array([[-1e-7, 0.5]], np.float32))
    assert words == "black 0 … white 1.00"
    for values in ([-2.0, 0.0, 1.0], [-1.0, 0.0, 2.0]):
        signed, _ = board.plane_png(np.array([values], np.float32))
        low, middle, high = np.asarray(Image.open(io.BytesIO(signed)).convert("RGB"), int)[0]
        assert low[2] > low[0] + 40
        assert high[0] > high[2] + 40
        assert abs(middle - 247).max() < 8, "nearly white"


def test_a_silent_sum_of_exactly_zero_is_silent() -> None:
    words = board.answer_verdict(place(-0.125), LAYER, np.zeros(3))
    assert "Sum + bias is 0.000, not above zero, so the ReLU gives **0**" in words
    assert "3 filters of this layer (5×5 reduce) give 1 different numbers here, from 0.000 to 0.000" in words


def test_numbers_have_a_real_minus_sign() -> None:
    assert [board.minus(-0.25), board.minus(1.5, 2), board.minus(2.0)] == ["−0.250", "1.50", "2.000"]


def test_a_proof_by_hand() -> None:
    rows = Table(((1.0, 0.0, 0.0, 0.0),))

    def proof(largest: float, mean: float, closest: float) -> mixer.Proof:
        return mixer.Proof(np.zeros(1), np.zeros(1), rows, largest, mean, rows, closest)

    assert "differ by at most **2.5e-07**: rounding" in board.proof_text(proof(2.5e-7, 0, 0), False)
    assert "agree to the last bit" in board.proof_text(proof(0, 0, 0), False)
    cut = board.proof_text(proof(0.4567, 0.2345, 0.3333), True)
    assert cut.startswith("With the ReLU they differ from this one layer by up to **0.457** (0.23 on average), ")
    assert cut.endswith("from the best single layer (least squares) by up to **0.333**.")
    assert "differ by at most 9.0e-06: with these weights" in board.proof_text(proof(9e-6, 0, 0), True)
    assert "differ from this one layer by up to **1e-05**" in board.proof_text(proof(1e-5, 0, 0), True)
