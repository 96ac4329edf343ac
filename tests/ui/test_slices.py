"""A slice through a pattern: which patterns lie on it, in each view that draws the plane."""

import numpy as np
from PySide6.QtGui import QColor

from tests.engine.experiments import chain_json, experiment, patterns_json
from tests.session.runs import living
from tests.ui.staging import stage
from xorviz.session.picture import Status
from xorviz.session.snapshot import Probe, Request
from xorviz.ui.theme import DARK
from xorviz.ui.views.decision import DecisionView
from xorviz.ui.views.decision import patterns as patterns_module
from xorviz.ui.views.decision.patterns import shown_patterns
from xorviz.ui.views.network.dots import dots_of
from xorviz.ui.views.zones import ZonesView

#: The third lies behind the plane through the first, and projects beside the others.
INPUTS = [[0, 0, 0], [1, 1, 0], [0.5, 0.1, 1], [0.9, 0.3, 2]]


def picture(held, axes=(0, 1)):
    weights = {"out": {"kernel": [[0.0]] * 3, "bias": [0.0]}}
    network = chain_json(3, 1, output="linear")
    data = patterns_json(INPUTS, [[0], [1], [1], [0]])
    training = {"loss": "mean_squared_error"}
    run = living(experiment(network, data, training, weights=weights))
    return run.snapshot(Request(frozenset(Probe), axes=axes, held=held), Status())


def distance(color, other):
    """Return how far apart two colours are."""
    other = QColor(other)
    pairs = zip(color.getRgb()[:3], other.getRgb()[:3], strict=True)
    return max(abs(one - two) for one, two in pairs)


def dot_on_map(view, snapshot):
    view.present(snapshot)
    place = view.canvas.frame.pixel((0.5, 0.1)).toPoint()
    place.setX(place.x() + 5)
    return view.canvas.grab().toImage().pixelColor(place)


def test_on_the_map_patterns_beside_the_slice_are_faint_and_bear_no_name(qtbot):
    view = stage(qtbot, DecisionView(), (700, 620))
    strong = dot_on_map(view, picture(2))
    assert distance(strong, DARK.positive) < 10
    faint = dot_on_map(view, picture(0))
    assert distance(faint, DARK.positive) > 40
    # Names are what is taken beside the dots themselves.
    for held, names in ((0, 2), (None, 4)):
        view.present(picture(held))
        view.canvas.grab()
        assert len(view.canvas._ground._dots.taken) == 4 + names


def test_in_the_zones_likewise(qtbot):
    view = stage(qtbot, ZonesView(), (560, 420))

    def dot(held):
        snapshot = picture(held)
        view.present(snapshot)
        box, (left, right, bottom, top) = view.plane.box, snapshot.zones.extent
        x = box.left() + (0.9 - left) / (right - left) * box.width()
        y = box.bottom() - (0.3 - bottom) / (top - bottom) * box.height()
        return view.plane.grab().toImage().pixelColor(round(x), round(y))

    assert distance(dot(3), DARK.negative) < 10
    assert distance(dot(0), DARK.negative) > 40
    assert distance(dot(None), DARK.negative) < 10


def test_on_the_tiles_those_beside_come_first_and_are_counted():
    dots = dots_of(picture(0))
    assert dots.beside == 2
    left, right, bottom, top = picture(0).plane.extent
    last = dots.places[2:] * (right - left, bottom - top) + (left, top)
    np.testing.assert_allclose(last, [[0, 0], [1, 1]], atol=1e-12)
    assert dots.positive[:, 0].tolist() == [True, False, False, True]
    assert dots_of(picture(None)).beside == 0


def test_of_very_many_patterns_those_on_the_slice_are_all_drawn(monkeypatch):
    """One in four of 1,900 is drawn; of the slice through the sixth, which has few, each."""
    monkeypatch.setattr(patterns_module, "MOST_DRAWN", 500)
    rows = np.arange(1900)
    inputs = np.stack([rows * 1.0, rows % 7.0, (rows % 300 == 5) * 1.0], axis=1)
    data = patterns_json(inputs.tolist(), (rows[:, None] % 2).tolist())
    run = living(experiment(chain_json(3, 1), data))
    request = Request(frozenset({Probe.DECISION, Probe.PATTERNS}), axes=(0, 1), held=5)
    snapshot = run.snapshot(request, Status())
    shown = shown_patterns(snapshot.patterns, snapshot.decision.cut)
    assert shown[-7:] == [5, 305, 605, 905, 1205, 1505, 1805]
    assert len(shown) == len(set(shown))
    assert 470 < len(shown) <= 482
