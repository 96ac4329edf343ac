"""The network's pixels against plain numbers."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from tests.ui.factory import make_snapshot, snapshot_of_spec
from tests.ui.network_stage import (
    ONE_DEAD,
    child,
    count,
    one_weight,
    picture,
    point_at,
    printed,
    reading,
    rgb,
    rgb_of,
    staged_view,
    tile,
)
from xorviz.engine.spec import read_experiment
from xorviz.session.snapshot import Weights
from xorviz.ui.theme import DARK, LIGHT


@pytest.fixture
def view(qtbot):
    return staged_view(qtbot)


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_tiles_show_responses_in_the_colours_of_the_printed_scale(view, theme):
    weights = {
        "h1": {"kernel": [[1.5, -0.5], [0.5, 2.0]], "bias": [0.25, -1.0]},
        "out": {"kernel": [[2.0], [-1.0]], "bias": [-0.5]},
    }
    snapshot = make_snapshot(hidden=2, activation="tanh", weights=weights)
    view.apply_theme(theme)
    view.present(snapshot)
    image = picture(view)
    scale = printed(view, "scale ±")
    left, right, bottom, top = snapshot.plane.extent
    kernel, bias = np.array(weights["h1"]["kernel"]), np.array(weights["h1"]["bias"])
    # Places away from the dots, from the rim, and from chips.
    for across, up in ((0.5, 0.5), (0.4, 0.6), (0.6, 0.35), (0.5, 0.1), (0.08, 0.5)):
        x = np.array([left + across * (right - left), bottom + up * (top - bottom)])
        hidden = np.tanh(x @ kernel + bias)
        output = 1.0 / (1.0 + np.exp(0.5 - hidden @ np.array([2.0, -1.0])))
        responses = [("h1", 0, hidden[0], scale), ("h1", 1, hidden[1], scale)]
        responses.append(("out", 0, output - 0.5, 0.5))
        responses.append(("x", 0, across - 0.5, 0.5))
        responses.append(("x", 1, up - 0.5, 0.5))
        for layer, unit, value, end in responses:
            rect = tile(view, layer, unit)
            place = QPointF(across * rect.width(), (1.0 - up) * rect.height())
            expected = theme.signed(float(value), end)
            assert rgb(image, rect.topLeft() + place) == pytest.approx(
                (expected.red(), expected.green(), expected.blue()), abs=14
            )


def test_what_is_not_finite_is_drawn_neutral(view):
    snapshot = make_snapshot(hidden=2, activation="tanh")
    spoiled = {layer: array.copy() for layer, array in snapshot.plane.activations.items()}
    spoiled["h1"][0] = np.nan
    plane = replace(snapshot.plane, activations=spoiled)
    weights = {
        layer: Weights(np.full_like(own.kernel, np.nan), np.full_like(own.bias, np.inf))
        for layer, own in snapshot.weights.items()
    }
    view.present(replace(snapshot, plane=plane, weights=weights))
    image = picture(view)
    neutral = rgb_of(DARK.neutral)
    assert rgb(image, tile(view, "h1", 0).center()) == pytest.approx(neutral, abs=2)


def line_at_the_middle(view: QWidget, image: QImage) -> list[tuple[int, int, int]]:
    """Return the pixels off the ground on the way down between the one hidden unit and out."""
    source, target = tile(view, "h1", 0), tile(view, "out", 0)
    x, y = (source.right() + target.left()) / 2.0, source.center().y()
    column = [rgb(image, QPointF(x, y + offset)) for offset in range(-12, 13)]
    return [pixel for pixel in column if pixel != rgb_of(DARK.window)]


def test_lines_are_as_wide_as_their_weights_and_bear_their_sign(view):
    widths = []
    for step, value in enumerate((0.0, 0.4, 1.5, -2.5, 4.0)):
        view.present(one_weight(value, step))
        line = line_at_the_middle(view, picture(view))
        widths.append(len(line))
        red, _, blue = line[0] if value < 0.0 else line[len(line) // 2]
        if value:
            assert (blue > red) is (value > 0.0)
    assert widths == sorted(widths)
    assert widths[0] >= 1
    assert 8 <= widths[-1] <= 10


def test_the_widest_line_is_printed(view):
    view.present(one_weight(3.0))
    assert printed(view, "widest line = ") >= 4.0


def test_dead_units_are_hatched_framed_and_named(qtbot, view):
    view.present(make_snapshot(hidden=2, weights=ONE_DEAD))
    image = picture(view)
    dead, alive = tile(view, "h1", 0), tile(view, "h1", 1)
    assert count(image, dead, DARK.warning) > 1.5 * dead.width()
    assert count(image, alive, DARK.warning) < 0.2 * alive.width()
    # Hatching: across the middle, light and dark take turns.
    row = [rgb(image, dead.topLeft() + QPointF(x, dead.height() / 2.0))[0] for x in range(40, 80)]
    turns = np.diff(np.sign(np.array(row) - np.mean(row)))
    assert np.count_nonzero(turns) >= 6
    assert "dead: h1.1" in view.summary()
    assert "h1.2" not in view.summary().split("reads")[1].split(".", 1)[0]
    point_at(qtbot, view, dead.center())
    assert "dead" in reading(view)


def test_units_that_only_saturate_are_called_saturated(qtbot, view):
    weights = {"h1": {"kernel": [[0.0, 1.0], [0.0, 1.0]], "bias": [30.0, 0.0]}}
    view.present(make_snapshot(hidden=2, activation="sigmoid", weights=weights))
    assert "saturated: h1.1" in view.summary()
    assert "dead" not in view.summary()
    point_at(qtbot, view, tile(view, "h1", 0).center())
    assert "saturated" in reading(view)


def test_dots_stand_at_the_patterns_filled_by_target(view):
    snapshot = make_snapshot(hidden=2, activation="tanh")
    view.present(snapshot)
    image, rect = picture(view), tile(view, "h1", 0)
    left, right, bottom, top = snapshot.plane.extent
    for (x, y), target in zip(((0, 0), (0, 1), (1, 0), (1, 1)), (0, 1, 1, 0), strict=True):
        place = QPointF(
            (x - left) / (right - left) * rect.width(), (top - y) / (top - bottom) * rect.height()
        )
        wanted = DARK.positive if target else DARK.negative
        assert rgb(image, rect.topLeft() + place) == pytest.approx(rgb_of(wanted), abs=6)


def test_patterns_that_a_sample_lacks_have_no_dot(view):
    weights = {"h1": {"kernel": [[0.0, 0.0], [0.0, 0.0]], "bias": [0.0, 0.0]}}
    snapshot = make_snapshot(hidden=2, activation="tanh", weights=weights)
    shares = np.array([0.5, 0.0, 0.25, 0.25])
    view.present(replace(snapshot, patterns=replace(snapshot.patterns, shares=shares)))
    image, rect = picture(view), tile(view, "h1", 0)
    left, right, _, _ = snapshot.plane.extent
    side = -left / (right - left) * rect.width()
    lacking, present = QPointF(side, side), QPointF(side, rect.height() - side)
    assert rgb(image, rect.topLeft() + lacking) == pytest.approx(rgb_of(DARK.neutral), abs=3)
    assert rgb(image, rect.topLeft() + present) == pytest.approx(rgb_of(DARK.negative), abs=6)


def test_the_theme_can_change_at_any_time(view):
    view.present(make_snapshot(hidden=2))
    assert rgb(picture(view), QPointF(4.0, 300.0)) == rgb_of(DARK.window)
    view.apply_theme(LIGHT)
    image = picture(view)
    assert rgb(image, QPointF(4.0, 300.0)) == rgb_of(LIGHT.window)
    assert rgb(image, QPointF(4.0, view.height() - 3.0)) == rgb_of(LIGHT.window)


def test_a_looked_at_unit_has_its_lines_stand_out(qtbot, view):
    view.present(one_weight(4.0))
    before = line_at_the_middle(view, picture(view))
    point_at(qtbot, view, tile(view, "h1", 0).center())
    child(view, "readout").hide()
    assert line_at_the_middle(view, picture(view)) == before
    # An input does not touch the line from h1 to out.
    point_at(qtbot, view, tile(view, "x", 0).center())
    child(view, "readout").hide()
    dimmed = line_at_the_middle(view, picture(view))
    assert max(pixel[2] for pixel in dimmed) < max(pixel[2] for pixel in before) / 2


def test_nothing_is_needed_but_weights(qtbot, view):
    snapshot = make_snapshot(hidden=3, probes=())
    view.present(snapshot)
    point_at(qtbot, view, tile(view, "h1", 1).center())
    assert "bias" in reading(view)
    assert rgb(picture(view), tile(view, "h1", 0).center()) == rgb_of(DARK.raised)
    view.present(make_snapshot(hidden=3, activation="tanh", steps=50))
    assert rgb(picture(view), tile(view, "h1", 0).center()) != rgb_of(DARK.raised)


def test_the_view_is_empty_before_the_first_snapshot(view):
    assert view.summary() == ""
    assert rgb(picture(view), QPointF(4.0, 300.0)) == rgb_of(DARK.window)


def test_inputs_of_many_features_give_stripes_of_patterns(view):
    rng = np.random.default_rng(0)
    inputs = rng.integers(0, 2, (6, 20)).tolist()
    spec = read_experiment(
        {
            "data": {"kind": "patterns", "inputs": inputs, "targets": [[0], [1]] * 3},
            "network": {
                "inputs": [{"id": "x", "units": 20}],
                "layers": [
                    {"id": "h1", "sources": ["x"], "units": 2, "activation": "tanh"},
                    {"id": "out", "sources": ["h1"], "units": 1, "activation": "sigmoid"},
                ],
            },
        }
    )
    snapshot = snapshot_of_spec(spec)
    view.present(snapshot)
    image, scale = picture(view), printed(view, "scale ±")
    rect = tile(view, "h1", 0)
    for pattern in range(6):
        value = float(snapshot.patterns.activations["h1"][pattern, 0])
        expected = DARK.signed(value, scale)
        place = QPointF((pattern + 0.5) / 6.0 * rect.width(), rect.height() / 2.0)
        assert rgb(image, rect.topLeft() + place) == pytest.approx(
            (expected.red(), expected.green(), expected.blue()), abs=16
        )
