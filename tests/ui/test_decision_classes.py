"""The map of many classes: its hues, numbers and words against softmax by hand."""

import itertools

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from tests.engine.experiments import chain_json, experiment, patterns_json
from tests.session.runs import advance, living
from tests.ui.color_vision import apart
from tests.ui.staging import stage
from xorviz.session.picture import Status
from xorviz.ui.theme import DARK, LIGHT
from xorviz.ui.views.decision import DecisionView
from xorviz.ui.views.decision.classes import HUES, RegionNumbers, color_named

LEFT = Qt.MouseButton.LeftButton
#: Of each output, the weights of x₁ and x₂ and the bias: borders meet at (0.5, 0.5).
KERNEL, BIAS = [[-4.0, 4.0, 0.0], [-4.0, 0.0, 4.0]], [4.0, -2.0, -2.0]
#: The third pattern wants another class than it gets.
DATA = patterns_json(
    [[0, 0], [1, 0], [0.2, 0.1], [0, 1]], [[1, 0, 0], [0, 1, 0], [0, 0, 1], [0, 0, 1]]
)


def run_of(data=DATA):
    training = {"loss": "categorical_crossentropy"}
    weights = {"out": {"kernel": KERNEL, "bias": BIAS}}
    network = chain_json(2, 3, output="softmax")
    return living(experiment(network, data, training, weights=weights))


def by_hand(x, y):
    z = np.array([x, y]) @ np.array(KERNEL) + BIAS
    parts = np.exp(z - z.max())
    return parts / parts.sum()


@pytest.fixture
def look(qtbot):
    def show(run=None, theme=DARK, size=(760, 600)):
        view = stage(qtbot, DecisionView(), size)
        view.apply_theme(theme)
        view.present((run or run_of()).snapshot(view.request(), Status()))
        return view

    return show


def color_at(view, x, y, by=(0, 0)):
    place = view.canvas.frame.pixel((x, y)).toPoint() + QPoint(*by)
    return view.canvas.grab().toImage().pixelColor(place)


def close(color, expected, by=8):
    pairs = zip(color.getRgb()[:3], QColor(expected).getRgb()[:3], strict=True)
    return all(abs(one - other) <= by for one, other in pairs)


def choice(view):
    return view.findChild(QComboBox, "decision_output")


# --- colours


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_each_place_has_the_hue_of_its_class_as_strong_as_the_margin(look, theme):
    view = look(theme=theme)
    hues = [QColor(theme.positive), QColor(theme.negative), QColor(HUES[2])]
    for x, y in [(0.1, -0.2), (1.2, -0.1), (-0.2, 1.2), (0.9, 0.4), (0.3, 0.9), (0.6, 0.25)]:
        outputs = by_hand(x, y)
        part = 0.25 + 0.75 * (np.sort(outputs)[-1] - np.sort(outputs)[-2])
        start, end = QColor(theme.neutral), hues[int(outputs.argmax())]
        mixed = [
            round(a + part * (b - a))
            for a, b in zip(start.getRgb()[:3], end.getRgb()[:3], strict=True)
        ]
        assert close(color_at(view, x, y), QColor(*mixed)), (x, y)


def test_lines_run_where_the_class_changes(look):
    """Between 1 and 2 where 4 − 4x − 4y = 4x − 2; between 2 and 3 where x = y, from the middle."""
    view = look()
    assert close(color_at(view, 0.6, 0.3), DARK.text, by=60)
    assert close(color_at(view, 0.9, 0.9), DARK.text, by=60)
    assert not close(color_at(view, 0.1, 0.1), DARK.text, by=60), "nothing changes there"


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_patterns_have_the_hue_of_the_class_that_they_want_and_its_number(look, theme):
    view = look(theme=theme)
    for (x, y), hue in [((0, 0), HUES[0]), ((1, 0), HUES[1]), ((0.2, 0.1), HUES[2])]:
        assert close(color_at(view, x, y, by=(-6, 0)), color_named(theme, hue))
    inside = [color_at(view, 1, 0, by=(x, y)) for x in range(-4, 5) for y in range(-5, 6)]
    letter = sum(close(color, "#000000", by=60) for color in inside)
    assert 8 < letter < 60, "a 2 is written there, and does not fill it"


def test_a_wrong_pattern_has_a_second_ring(look):
    view = look()
    rings = {}
    for x, y in [(0.2, 0.1), (1, 0)]:
        column = [color_at(view, x, y, by=(0, -distance)) for distance in range(22)]
        rings[x] = sum(close(color, DARK.text, by=60) for color in column)
    assert rings[0.2] >= rings[1] + 2


def test_very_many_patterns_are_dots_all_the_same(look):
    chance = np.random.default_rng(1)
    for count in (150, 500):
        inputs = chance.uniform(-1.0, 2.0, (count, 2))
        targets = np.eye(3)[chance.integers(0, 3, count)]
        view = look(run_of(patterns_json(inputs.tolist(), targets.tolist())))
        assert f"{count}" in view.summary() or "wrong." in view.summary()
        hues = {color_named(DARK, hue).name() for hue in HUES[:3]}
        met = {
            color_at(view, x, y, by=(4, 0) if count == 150 else (0, 0)).name()
            for x, y in inputs[:40]
        }
        assert len(hues & met) >= 2


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_any_two_hues_differ_for_every_kind_of_colour_vision(theme):
    for one, other in itertools.combinations(HUES, 2):
        # Well-known palettes of ten, made for all kinds of vision, come to 15 to 17.
        assert apart(color_named(theme, one), color_named(theme, other)) > 18.0


# --- numbers in the regions


def test_a_number_stands_deep_in_its_region_and_clear_of_patterns():
    outputs = np.zeros((2, 64, 64))
    outputs[0, :, :32], outputs[1, :, 32:] = 1.0, 1.0
    none = np.empty((0, 2))
    places = {number: (x, y) for number, x, y in RegionNumbers().places(outputs, none)}
    assert places[0] == pytest.approx((0.25, 0.5), abs=0.27)
    assert 0.15 < places[0][0] < 0.35
    assert 0.65 < places[1][0] < 0.85
    # A pattern in the middle of the left half moves its number up or down.
    taken = np.array([[0.25, y] for y in np.linspace(0.3, 0.7, 20)])
    (_, _, moved), _ = RegionNumbers().places(outputs, taken)
    assert abs(moved - 0.5) > 0.2


def test_a_number_stays_while_its_region_moves_a_little_and_goes_with_it():
    numbers, none = RegionNumbers(), np.empty((0, 2))

    def split(column):
        outputs = np.zeros((2, 64, 64))
        outputs[0, :, :column], outputs[1, :, column:] = 1.0, 1.0
        return {number: (x, y) for number, x, y in numbers.places(outputs, none)}

    first = split(32)
    assert split(36) == first
    assert set(split(0)) == {1}
    assert set(split(32)) == {0, 1}


# --- words


def test_the_class_and_its_share_are_read(look):
    view = look()
    place = view.canvas.frame.pixel((1.1, 0.2)).toPoint()
    QTest.mouseClick(view.canvas, LEFT, pos=place)
    view.present(run_of().snapshot(view.request(), Status()))
    x, y = view.canvas.point
    share = by_hand(x, y)[1]
    assert view.readout.value == f"x₁ {x:.2f}, x₂ {y:.2f} → class 2: {share:.3f}"


def test_the_map_in_words(look):
    said = look().summary()
    assert "Decision map of largest output over x₁ and x₂." in said
    assert "On the boundary the two largest outputs are equal." in said
    assert "Class 1: 00, #3. Class 2: 10. Class 3: 01." in said
    assert "Wrong: #3 gets class 1, want 3." in said


def test_each_output_can_be_looked_at_by_itself(look):
    view = look()
    box = choice(view)
    names = [box.itemText(index) for index in range(box.count())]
    assert names == ["largest output", "out.1", "out.2", "out.3"]
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText() == "out.2"
    assert close(color_at(view, 1.3, -0.2), DARK.positive, by=12)
    assert close(color_at(view, -0.2, 1.3), DARK.negative, by=12)


def test_it_is_drawn_at_every_size_and_while_it_learns(look):
    run = run_of()
    for size in [(1200, 800), (360, 520), (240, 240)]:
        view = look(run, size=size)
        QTest.mouseClick(view.canvas, LEFT, pos=view.canvas.frame.box.center().toPoint())
        advance(run, 30)
        view.present(run.snapshot(view.request(), Status()))
        view.grab()
        assert "class" in view.readout.value


def test_outputs_that_are_not_finite_are_hatched(look):
    run = living(
        experiment(
            chain_json(2, 3, output="linear"),
            DATA,
            {"loss": "mean_squared_error"},
            weights={"out": {"kernel": [[1e308] * 3, [1e308] * 3], "bias": [1e308, 0, 0]}},
        )
    )
    view = look(run)
    QTest.mouseClick(view.canvas, LEFT, pos=view.canvas.frame.box.center().toPoint())
    view.grab()
    assert view.summary()
