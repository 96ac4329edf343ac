"""The marks of units that died: their names, their labels, and how one reaches them."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.curve_stage import has_color, press, snapshot, x_of
from tests.ui.factory import make_snapshot
from tests.ui.staging import stage
from xorviz.session.snapshot import Death
from xorviz.ui.theme import DARK
from xorviz.ui.views.curves import CurvesView
from xorviz.ui.views.curves.deaths import fates, graves, labelled

STEPS = np.arange(0, 3001, 4)


@pytest.fixture
def view(qtbot):
    return stage(qtbot, CurvesView(), (520, 340))


def present(view, *deaths, hidden=4):
    view.present(snapshot(STEPS, np.full(len(STEPS), 0.5), deaths=deaths, hidden=hidden))


# --- words


@pytest.mark.parametrize(
    ("death", "words"),
    [
        (Death("h1", 1, 1204), "h1.2 died at 1,204"),
        (Death("h1", 1, 1204, 2000), "h1.2 died at 1,204, woke at 2,000"),
        (Death("h1", 0, 0), "h1.1 dead from the start"),
        (Death("h1", 0, 0, 30), "h1.1 dead from the start, woke at 30"),
        (Death("out", 0, 5), "out died at 5"),
        (Death("h1", 77, 5), "h1 #77 died at 5"),
        (Death("h9", 2, 5), "h9 #2 died at 5"),
    ],
)
def test_a_death_is_told_in_words_with_the_units_name(death, words):
    topology = make_snapshot(2, probes=()).topology
    assert fates([death], topology, 0) == (words,)


def test_units_with_the_same_fate_share_a_sentence():
    topology = make_snapshot(4, probes=()).topology
    deaths = [Death("h1", 0, 7), Death("h1", 2, 7), Death("h1", 1, 7, 9)]
    assert fates(deaths, topology, 0) == ("h1.1, h1.3 died at 7", "h1.2 died at 7, woke at 9")


def test_the_summary_tells_the_deaths(view):
    present(view, Death("h1", 3, 0), Death("h1", 1, 1204))
    assert "Dead units: h1.4 dead from the start; h1.2 died at 1,204." in view.summary()


# --- marks


def test_a_dagger_marks_the_step(view):
    present(view, Death("h1", 1, 1200))
    lane = view.canvas.places.lane
    place = QPoint(round(x_of(view, 1200)), round(lane.center().y()))
    assert has_color(view, place, DARK.warning, reach=3)
    # A line leads from it through the loss.
    beside = QPoint(place.x(), round(view.canvas.loss_rect().top()) + 30)
    image = view.canvas.grab().toImage()

    def ink(x):
        around = itertools.product((-1, 0, 1), range(12))
        colors = {image.pixelColor(beside + QPoint(x + dx, dy)).name() for dx, dy in around}
        return colors != {DARK.panel}

    assert ink(0)
    assert not ink(9)


def test_without_deaths_there_is_no_lane_and_with_the_first_it_comes(view):
    present(view)
    assert view.canvas.places.lane is None
    before = view.canvas.loss_rect().height()
    present(view, Death("h1", 0, 8))
    assert view.canvas.places.lane is not None
    assert view.canvas.loss_rect().height() < before


def test_a_sleep_is_shown_by_its_span(view):
    present(view, Death("h1", 1, 400, 1600))
    lane, image = view.canvas.places.lane, view.canvas.grab().toImage()
    row = round(lane.bottom()) - 2

    def ink(step):
        return image.pixelColor(round(x_of(view, step)), row).name() != DARK.panel

    assert [ink(step) for step in (200, 600, 1000, 1500, 1800)] == [False, True, True, True, False]


def test_units_that_died_close_together_share_a_mark(view):
    present(view, *(Death("h1", unit, 0) for unit in range(2)), Death("h1", 2, 2000))
    view.canvas.grab()
    labels = view.canvas.drawing.graveyard.labels
    assert [label.words for label in labels] == [
        "2 units dead from the start",
        "h1.3 died at 2,000",
    ]


def test_names_follow_the_network(view):
    present(view, Death("h1", 3, 1200))
    press(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert view.canvas.accessibleDescription().startswith("h1.4 died at 1,200; step 1,200,")
    # The unit goes, and with it its name.
    present(view, Death("h1", 3, 1200), hidden=3)
    view.canvas.grab()
    assert [label.words for label in view.canvas.drawing.graveyard.labels] == [
        "h1 #3 died at 1,200"
    ]


@given(
    st.lists(st.tuples(st.integers(0, 3000), st.integers(0, 5)), max_size=40),
    st.floats(60, 1500),
)
def test_labels_never_overlap_another_or_a_mark(deaths, width):
    topology = make_snapshot(4, probes=()).topology
    made = [Death("h1", unit, step) for step, unit in deaths]
    marks = graves(made, lambda step: 46.0 + step / 3000 * width, topology, 0)
    assert sum(len(grave.deaths) for grave in marks) == len(made)

    def measure(text):
        return 5.5 * len(text)

    labels = labelled(marks, measure, 46.0, 46.0 + width)
    spans = sorted((label.left, label.left + measure(label.words)) for label in labels)
    assert all(end <= start for (_, end), (start, _) in itertools.pairwise(spans))
    assert all(start >= 46.0 and end <= 46.0 + width for start, end in spans)
    half = measure("†") / 2.0
    for (start, end), grave in itertools.product(spans, marks):
        assert end <= grave.x - half or grave.x + half <= start


# --- reaching them


def test_keys_jump_to_deaths_and_awakenings(view):
    present(view, Death("h1", 1, 400, 1600), Death("h1", 2, 2000))
    control = Qt.KeyboardModifier.ControlModifier
    press(view, Qt.Key.Key_Home)
    for words in ("h1.2 died at 400, woke at 1,600; step 400", "step 1,600", "h1.3 died at 2,000"):
        press(view, Qt.Key.Key_Right, control)
        assert view.canvas.accessibleDescription().startswith(words)


def test_the_pointer_on_a_mark_reads_its_words(view):
    present(view, Death("h1", 1, 400), Death("h1", 2, 2000))
    lane = view.canvas.places.lane
    QTest.mouseMove(
        view.canvas.viewport(), QPoint(round(x_of(view, 2000)), round(lane.center().y()))
    )
    QApplication.processEvents()
    assert view.canvas.accessibleDescription().startswith("h1.3 died at 2,000; ")
    assert view.canvas.deaths_at_cursor() == (Death("h1", 2, 2000),)
    assert has_color(view, view.canvas.card.place.center().toPoint(), DARK.raised, reach=8)


@pytest.mark.parametrize("size", [(220, 150), (390, 250), (1000, 800)])
def test_many_deaths_can_be_drawn(view, size):
    view.resize(*size)
    QApplication.processEvents()
    many = [
        Death("h1", unit % 40, 7 * unit, 7 * unit + 90 if unit % 3 else -1) for unit in range(400)
    ]
    present(view, *many)
    press(view, Qt.Key.Key_Home)
    assert not view.grab().isNull()
    assert len(view.summary()) < 3000
