"""The network's words, numbers and scales."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QFontMetricsF

from tests.ui.factory import make_snapshot
from tests.ui.network_stage import (
    ONE_DEAD,
    chain,
    one_weight,
    point_at,
    printed,
    reading,
    staged_view,
    tile,
)
from xorviz.ui.fonts import Size, mono_font
from xorviz.ui.numbers import brief, plain
from xorviz.ui.views.network.scale import HeldScale
from xorviz.ui.views.network.stickers import chip_rect
from xorviz.ui.views.parts.names import unit_name


@pytest.fixture
def view(qtbot):
    return staged_view(qtbot)


def test_the_summary_tells_the_network_in_words(view):
    view.present(make_snapshot(hidden=2, weights=ONE_DEAD))
    text = view.summary()
    assert text.startswith("Network 2-2-1.")
    assert "Layer h1: 2 × ReLU" in text
    assert "Layer out: 1 × sigmoid" in text


def test_names_of_units():
    topology = chain(2, 3, 1)
    assert unit_name(topology, "x", 0) == "x₁"
    assert unit_name(topology, "h1", 1) == "h1.2"
    assert unit_name(topology, "out", 0) == "out"


@pytest.mark.parametrize(
    ("value", "text", "short"),
    [
        (0.0, "0.000", "0.00"),
        (1.5, "1.500", "+1.50"),
        (-0.36, "−0.360", "−0.36"),
        (-20.0, "−20.00", "−20.00"),
        (123.456, "123.5", "+123"),
        (-0.00012, "−1.2e−4", "−0.00"),
        (3e7, "3.0e7", "+3e7"),
        (float("nan"), "?", "?"),
    ],
)
def test_numbers(value, text, short):
    assert plain(value) == text
    assert brief(value) == short
    assert len(brief(value)) <= 6


def test_a_small_bias_fits_its_chip_and_is_exact_in_the_readout(qtbot, view):
    bias = [-4.8e-4, -20.0]
    weights = {"h1": {"kernel": [[1.0, 1.0], [1.0, 1.0]], "bias": bias}}
    view.present(make_snapshot(hidden=2, weights=weights))
    digits = QFontMetricsF(mono_font(Size.TICK))
    for unit, value in enumerate(bias):
        chip = chip_rect(tile(view, "h1", unit))
        assert digits.horizontalAdvance(brief(value)) + 4.0 <= chip.width()
    point_at(qtbot, view, tile(view, "h1", 0).center())
    assert "bias −4.8e−4" in reading(view)


def test_a_scale_grows_at_once_and_shrinks_slowly():
    scale = HeldScale(1e-3)
    assert scale.follow(2.0, still=False) == 2.0
    assert scale.follow(3.1, still=False) == 3.3
    wavering = {scale.follow(3.1 + 0.1 * (step % 3), still=False) for step in range(30)}
    assert wavering == {3.3}
    after_one = scale.follow(1.0, still=False)
    assert after_one > 3.0
    values = [scale.follow(1.0, still=False) for _ in range(200)]
    assert values == sorted(values, reverse=True)
    assert 1.0 <= values[-1] <= 1.3


def test_a_scale_fits_at_once_while_the_run_stands_still():
    scale = HeldScale(1e-3)
    scale.follow(20.0, still=True)
    assert scale.follow(1.0, still=True) == 1.0
    assert scale.follow(float("nan"), still=True) == 1.0


def test_the_scale_of_a_new_start_is_not_that_of_the_former_run(view):
    view.present(replace(one_weight(40.0, step=500), step=500))
    assert printed(view, "widest line = ") >= 40.0
    view.present(one_weight(1.0, step=0))
    assert printed(view, "widest line = ") == pytest.approx(4.0, rel=0.1)
