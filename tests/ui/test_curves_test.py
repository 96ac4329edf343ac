"""The curves over the test part: drawn in dashes, named, read out and described."""

import math

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from tests.ui.curve_stage import has_color, has_ink, place_of, press, readout, snapshot, strip_rect
from tests.ui.staging import stage
from xorviz.ui.theme import DARK, LIGHT
from xorviz.ui.views.curves import CurvesView
from xorviz.ui.views.curves.strips import Strip


@pytest.fixture
def view(qtbot, qapp):
    return stage(qtbot, CurvesView(), (560, 360))


def both(steps=101, loss=0.1, test_loss=0.5, accuracy=0.9, test_accuracy=0.6):
    full = {"test_loss": test_loss, "test_accuracy": test_accuracy}
    others = {name: np.broadcast_to(np.asarray(value), steps) for name, value in full.items()}
    return snapshot(range(steps), loss, accuracy=np.full(steps, accuracy), **others)


def colors_along(view, y, color):
    """Tell for each pixel across whether a colour is at this height or next to it."""
    image, rect = view.canvas.grab().toImage(), view.canvas.loss_rect()
    return [
        any(image.pixelColor(x, round(y) + d) == QColor(color) for d in (-1, 0, 1))
        for x in range(round(rect.left()) + 5, round(rect.center().x()))
    ]


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_the_test_is_a_dashed_line_of_the_same_colour(view, theme):
    view.apply_theme(theme)
    view.present(both())
    solid = colors_along(view, place_of(view, 0, 0.1).y(), theme.accent)
    dashed = colors_along(view, place_of(view, 0, 0.5).y(), theme.accent)
    assert all(solid)
    assert 0.3 < np.mean(dashed) < 0.8
    strip = strip_rect(view, Strip.ACCURACY)
    y = strip.bottom() - (0.6 + 0.08) / 1.16 * strip.height()
    assert 0.3 < np.mean(colors_along(view, y, theme.right)) < 0.8


def test_its_lines_bear_its_name_and_their_ends_a_dot(view):
    view.present(both())
    names = view.canvas.drawing.test_names
    view.grab()
    assert len(names.places) == 2
    for place, rect in zip(
        names.places, (view.canvas.loss_rect(), strip_rect(view, Strip.ACCURACY)), strict=True
    ):
        assert rect.contains(place)
        assert has_ink(view, place.center().toPoint(), 9, 4)
    assert has_color(view, place_of(view, 100, 0.5), DARK.accent)


def test_names_cover_neither_dots_nor_the_words_of_plateaus(view):
    for test_loss in np.geomspace(0.05, 0.9, 12).tolist():
        view.present(both(steps=140, test_loss=test_loss))
        view.grab()
        places = view.canvas.drawing.test_names.places
        others = [label.place for label in view.canvas.labels.shown]
        assert places
        for place in places:
            assert not any(place.intersects(other) for other in others)
            for loss in (0.1, test_loss):
                assert not place.contains(place_of(view, 139, loss))


def test_without_a_test_there_is_no_second_line(view):
    view.present(both())
    view.present(snapshot(range(101), 0.1))
    view.grab()
    assert view.canvas.drawing.test_names.places == ()
    assert not any(colors_along(view, place_of(view, 0, 0.5).y(), DARK.accent))
    assert readout(view) == "step 100, loss 0.1000, accuracy 50 %"
    assert "test" not in view.summary()
    unknown = np.full(101, math.nan)
    view.present(snapshot(range(101), 0.1, test_loss=unknown, test_accuracy=unknown))
    assert "test" not in readout(view)


def test_the_readout_has_both_side_by_side(view):
    losses = np.linspace(0.9, 0.4, 101)
    view.present(both(test_loss=losses, test_accuracy=np.linspace(0.3, 0.65, 101)))
    words = "step 100, loss 0.1000 · test 0.4000, accuracy 90 % · test 65 %"
    assert readout(view) == words
    press(view, Qt.Key.Key_Home)
    assert readout(view) == "step 0, loss 0.1000 · test 0.9000, accuracy 90 % · test 30 %"
    QTest.mouseMove(view.canvas, place_of(view, 50, 0.1))
    assert "loss 0.1000 · test 0.6500" in readout(view)
    assert "loss 0.1000 · test 0.6500" in view.canvas.accessibleDescription()


def test_where_nothing_is_known_of_the_test_there_is_a_gap(view):
    losses = np.full(101, 0.5)
    losses[:60] = math.nan
    view.present(both(test_loss=losses))
    assert has_color(view, place_of(view, 95, 0.5), DARK.accent, reach=4)
    assert not any(colors_along(view, place_of(view, 0, 0.5).y(), DARK.accent)[:200])
    press(view, Qt.Key.Key_Home)
    assert "loss 0.1000 · test –" in readout(view)


def test_the_axis_makes_room_for_a_test_that_gets_worse(view):
    for scale in (view.log, view.linear):
        QTest.mouseClick(scale, Qt.MouseButton.LeftButton)
        view.present(both(test_loss=np.geomspace(0.2, 30.0, 101)))
        place = place_of(view, 100, 30.0)
        assert view.canvas.loss_rect().top() <= place.y() < view.canvas.loss_rect().center().y()
        assert has_color(view, place, DARK.accent, reach=3)


def test_the_summary_tells_of_the_test(view):
    view.present(both())
    assert "accuracy 90 %. On the test part, loss 0.5000; accuracy 60 %." in view.summary()


@pytest.mark.parametrize("size", [(220, 150), (300, 180), (900, 700)])
@pytest.mark.parametrize("test_loss", [0.0, math.inf, 1e300, 1e-300])
def test_any_test_can_be_drawn_in_small_and_large(view, size, test_loss):
    view.resize(*size)
    view.present(both(test_loss=np.append(np.full(100, 0.3), test_loss)))
    assert not view.grab().isNull()
    press(view, Qt.Key.Key_Home)
    assert not view.grab().isNull()
