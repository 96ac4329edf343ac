"""The plateaus among the curves: their lines, their names, and labels that keep clear."""

import itertools
import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.curve_stage import XOR_PLATEAUS, place_of, snapshot
from tests.ui.staging import stage
from xorviz.session.snapshot import Mark, Plateau
from xorviz.ui.theme import DARK
from xorviz.ui.views.curves import CurvesView
from xorviz.ui.views.curves.labels import spread
from xorviz.ui.views.curves.plateaus import levels, standing_on


@pytest.fixture
def view(qtbot):
    return stage(qtbot, CurvesView(), (360, 220))


def test_well_known_floors_have_their_names():
    words = [level.words for level in levels(XOR_PLATEAUS)]
    assert words == [
        "ln 2 = 0.693 · all alike, two pairs",
        "¾·H(⅓) = 0.477 · three alike",
        "½·ln 2 = 0.347 · two alike",
    ]


def test_other_floors_have_their_number_alone():
    shifted = [replace(plateau, floor=plateau.floor + 2e-9) for plateau in XOR_PLATEAUS]
    others = [
        *shifted,
        Plateau("two_alike", 0.33971, ()),
        Plateau("some_alike", 0.25, ()),
        Plateau("other", 8.059, ()),
    ]
    words = [level.words for level in levels(others)]
    assert words == [
        "8.059 · some alike",
        "0.6931 · all alike, two pairs",
        "0.4774 · three alike",
        "0.3466 · two alike",
        "0.3397 · two alike",
        "0.25 · some alike",
    ]


@pytest.mark.parametrize("scale", ["log", "linear"])
def test_each_plateau_is_a_dashed_line_at_its_floor(view, scale):
    QTest.mouseClick(getattr(view, scale), Qt.MouseButton.LeftButton)
    view.present(snapshot([0, 100], [0.2, 0.15], plateaus=XOR_PLATEAUS))
    image = view.canvas.grab().toImage()
    for floor in (math.log(2), 0.5 * math.log(2)):
        row = place_of(view, 0, floor).y()
        left = round(view.canvas.loss_rect().left())

        def ink(y, left=left, image=image):
            line = [image.pixelColor(x, y) for x in range(left + 4, left + 90)]
            return sum(color != QColor(DARK.panel) for color in line)

        # Half of a dashed line is ink.
        assert 30 <= max(ink(row - 1), ink(row), ink(row + 1)) <= 60


#: Like the floors of a random sample of 1,000 patterns.
SAMPLE_PLATEAUS = (
    Plateau("all_alike", 0.6926, ()),
    *(Plateau("three_alike", floor, ()) for floor in (0.4927, 0.4867, 0.4719, 0.4561)),
    *(Plateau("two_alike", floor, ()) for floor in (0.3625, 0.3528, 0.3388, 0.33)),
)


def label_words(view):
    view.canvas.grab()
    return [label.words for label in view.canvas.labels.shown]


def test_floors_of_one_name_share_a_label(view):
    view.present(snapshot([0, 100], [0.8, 0.42], plateaus=SAMPLE_PLATEAUS))
    assert label_words(view) == [
        "0.6926 · all alike",
        "0.46 – 0.49 · three alike",
        "0.33 – 0.36 · two alike",
    ]
    assert view.canvas.standing is None
    assert view.summary().endswith(
        "Plateaus: 0.6926 · all alike; 0.46 – 0.49 · three alike; 0.33 – 0.36 · two alike."
    )


@pytest.mark.parametrize(("loss", "floor"), [(0.3628, 0.3625), (0.3531, 0.3528), (0.327, 0.33)])
def test_the_label_tells_the_floor_on_which_the_loss_stands(view, loss, floor):
    view.present(snapshot([0, 100], [0.8, loss], plateaus=SAMPLE_PLATEAUS))
    assert f"{floor} · two alike" in label_words(view)
    assert len(label_words(view)) == 3


def test_floors_that_round_alike_get_more_digits(view):
    alike = [Plateau("two_alike", floor, ()) for floor in (0.3412, 0.3398)]
    view.present(snapshot([0, 100], [0.8, 0.7], plateaus=alike))
    assert label_words(view) == ["0.340 – 0.341 · two alike"]


def test_the_line_on_which_the_loss_stands_is_stronger(view):
    view.present(snapshot([0, 100], [0.8, 0.3626], plateaus=SAMPLE_PLATEAUS))
    row, other = (place_of(view, 0, floor).y() for floor in (0.3625, 0.33))
    image = view.canvas.grab().toImage()
    left = round(view.canvas.loss_rect().left())

    def lightest(row):
        around = (image.pixelColor(left + x, row + y) for x in range(4, 40) for y in (-1, 0, 1))
        return max(color.lightness() for color in around)

    assert lightest(row) == QColor(DARK.text).lightness()
    assert lightest(other) < QColor(DARK.muted).lightness()


@pytest.mark.parametrize("scale", ["log", "linear"])
@pytest.mark.parametrize("size", [(260, 170), (390, 240), (540, 340)])
@pytest.mark.parametrize("last", np.geomspace(0.9, 0.25, 25).round(4).tolist())
def test_labels_keep_clear_of_one_another_and_of_the_curves_end(view, scale, size, last):
    view.resize(*size)
    QApplication.processEvents()
    QTest.mouseClick(getattr(view, scale), Qt.MouseButton.LeftButton)
    view.present(snapshot(range(0, 1001, 10), np.geomspace(0.9, last, 101), None, SAMPLE_PLATEAUS))
    assert label_words(view)
    places = [label.place for label in view.canvas.labels.shown]
    assert not any(one.intersects(other) for one, other in itertools.combinations(places, 2))
    assert all(view.canvas.loss_rect().contains(place) for place in places)
    dot = place_of(view, 1000, last)
    radius = QPoint(3, 3)
    assert not any(place.intersects(QRectF(dot - radius, dot + radius)) for place in places)


@given(
    st.lists(st.floats(-20, 200), max_size=9),
    st.floats(5, 10),
    st.floats(0, 50),
    st.floats(150, 200),
)
def test_stacked_labels_never_overlap_and_stay_inside(wished, height, top, bottom):
    edges = spread(sorted(wished), height, top, bottom)
    assert len(edges) == len(wished)
    assert all(upper + height <= lower + 1e-6 for upper, lower in itertools.pairwise(edges))
    assert all(top - 1e-6 <= edge and edge + height <= bottom + 1e-6 for edge in edges)


def test_labels_with_room_stand_where_they_wish():
    assert spread([36.0, 76.0], 14.0, 0.0, 200.0) == [36.0, 76.0]


@pytest.mark.parametrize("last", [0.5, 0.05, 1e-3, 1e-6])
def test_labels_stand_in_the_order_of_their_lines(view, last):
    view.present(snapshot(range(101), np.geomspace(0.9, last, 101), plateaus=SAMPLE_PLATEAUS))
    words = label_words(view)
    assert [text.rpartition("· ")[2] for text in words] == ["all alike", "three alike", "two alike"]
    tops = [label.place.top() for label in view.canvas.labels.shown]
    assert tops == sorted(tops)


def test_labels_rest_while_the_curve_grows_past_them(view):
    """From one picture to the next a label moves only to make way for the curve's end."""
    moves = 0
    before = None
    for last in range(100, 5000, 20):
        steps = np.arange(0, last + 1, 10)
        view.present(snapshot(steps, 0.9 * np.exp(-steps / 1e5), plateaus=SAMPLE_PLATEAUS[1:]))
        view.canvas.grab()
        now = [(label.words, label.place) for label in view.canvas.labels.shown]
        moves += before is not None and now != before
        before = now
    # Other places in other ranges do not count: the steps' axis changes 17 times, these stay.
    assert moves <= 4


def test_the_plateau_on_which_the_loss_stands_is_told():
    three = levels(XOR_PLATEAUS)
    assert standing_on(three, 0.3499) == three[2]
    assert standing_on(three, 0.351) is None
    assert standing_on(three, math.nan) is None


def test_the_summary_tells_the_curves_the_plateau_and_the_edits(view):
    mark = Mark(20, "set_learning_rate", (("learning_rate", 0.05),))
    view.present(
        snapshot([0, 1500], [0.7, 0.34659], [0.5, 0.75], plateaus=XOR_PLATEAUS, marks=[mark])
    )
    assert view.summary() == (
        "Loss 0.7000 at step 0, 0.3466 at step 1,500; accuracy 75 %. "
        "The loss stands on the plateau ½·ln 2 = 0.347 · two alike. "
        "Plateaus: ln 2 = 0.693 · all alike, two pairs; ¾·H(⅓) = 0.477 · three alike; "
        "½·ln 2 = 0.347 · two alike. "
        "Edits, with their steps: learning rate 0.05 (20)."
    )
