"""The decision map: its colours and lines against the network by hand, and reading places of it."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from tests.engine.experiments import XOR, chain_json, experiment, patterns_json
from tests.session.runs import advance, living
from tests.ui.staging import stage
from xorviz.engine.registry import Choice
from xorviz.session import edits
from xorviz.session.picture import Status
from xorviz.session.snapshot import Probe, Request
from xorviz.ui.theme import DARK, LIGHT
from xorviz.ui.views.decision import DecisionView
from xorviz.ui.views.decision.frame import Frame, arrange, ticks
from xorviz.ui.views.decision.picture import joined
from xorviz.ui.views.parts.note import Note

#: h1 = relu(x1 + x2 − ½), relu(−x1 − x2); out = sigmoid(4 h1 + h2 − 1): 11 is wrong.
WEIGHTS = {
    "h1": {"kernel": [[1.0, -1.0], [1.0, -1.0]], "bias": [-0.5, 0.0]},
    "out": {"kernel": [[4.0], [1.0]], "bias": [-1.0]},
}
PATTERNS = [(0, 0), (0, 1), (1, 0), (1, 1)]
LEFT = Qt.MouseButton.LeftButton


def by_hand(x1, x2):
    first, second = np.maximum(x1 + x2 - 0.5, 0.0), np.maximum(-x1 - x2, 0.0)
    return 1.0 / (1.0 + np.exp(1.0 - 4.0 * first - second))


class Looker:
    """A person before the view of a run: every request is answered with a new snapshot."""

    def __init__(self, view, run):
        self.view, self.run = view, run
        self.answers = True
        self.requests = []
        view.request_changed.connect(self._asked)
        self.look()

    @property
    def canvas(self):
        return self.view.canvas

    def look(self, run=None):
        self.run = run or self.run
        self.view.present(self.run.snapshot(self.view.request(), Status()))

    def _asked(self):
        self.requests.append(self.view.request())
        if self.answers:
            self.look()

    def pixel(self, x, y):
        return self.canvas.frame.pixel((x, y)).toPoint()

    def press(self, x, y):
        QTest.mousePress(self.canvas, LEFT, pos=self.pixel(x, y))

    def drag(self, x, y):
        QTest.mouseMove(self.canvas, self.pixel(x, y))

    def release(self, x, y):
        QTest.mouseRelease(self.canvas, LEFT, pos=self.pixel(x, y))

    def click(self, x, y):
        QTest.mouseClick(self.canvas, LEFT, pos=self.pixel(x, y))

    def key(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(self.canvas, key, modifier)

    def color(self, x, y, by=(0, 0)):
        return self.canvas.grab().toImage().pixelColor(self.pixel(x, y) + QPoint(*by))


@pytest.fixture
def looker(qtbot):
    """Return a function that puts a person before the view of a run."""

    def show(run=None, size=(760, 560)):
        view = stage(qtbot, DecisionView(), size)
        one = Looker(view, run or living(experiment(weights=WEIGHTS)))
        # pytest-qt paints once more after the test, when nothing else holds it any more.
        view.looker = one
        return one

    return show


def run_of(weights, bias, data, network=None, **rest):
    network = network or chain_json(*np.shape(weights), output="linear")
    kernels = {"out": {"kernel": weights, "bias": bias}}
    training = {"loss": "mean_squared_error"}
    return living(experiment(network, data, training, weights=kernels, **rest))


def close(color, expected, by=6):
    pairs = zip(color.getRgb()[:3], QColor(expected).getRgb()[:3], strict=True)
    return all(abs(one - other) <= by for one, other in pairs)


# --- what is drawn


def test_it_asks_for_the_map_and_the_patterns():
    assert DecisionView.probes == {Probe.DECISION, Probe.PATTERNS}


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_blue_is_above_a_half_and_orange_below(looker, theme):
    person = looker()
    person.view.apply_theme(theme)
    for x, y in [(0.3, 0.3), (0.5, 0.9), (1.2, 0.8), (-0.2, 0.4), (0.7, 0.2)]:
        part = 2.0 * float(by_hand(x, y)) - 1.0
        end = QColor(theme.positive if part > 0.0 else theme.negative)
        middle = QColor(theme.neutral)
        expected = QColor(
            *(
                round(a + abs(part) * (b - a))
                for a, b in zip(middle.getRgb()[:3], end.getRgb()[:3], strict=True)
            )
        )
        assert close(person.color(x, y), expected)


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_the_boundary_is_drawn_where_the_output_is_a_half(looker, theme):
    """There x1 + x2 = 0.75; away from it there is no such line."""
    person = looker()
    person.view.apply_theme(theme)
    for x in (-0.2, 0.1, 0.6, 0.9):
        assert close(person.color(x, 0.75 - x), theme.text, by=40)
        assert not close(person.color(x, 0.75 - x, by=(9, 0)), theme.text, by=40)


def test_the_boundary_bears_its_level(looker):
    assert "On the boundary the output is 0.5." in looker().view.summary()


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_patterns_have_the_colour_of_their_target(looker, theme):
    person = looker()
    person.view.apply_theme(theme)
    for x, y in PATTERNS:
        wanted = theme.positive if x != y else theme.negative
        # Beside the middle, where a wrong one has its cross.
        assert close(person.color(x, y, by=(0, -5)), wanted)


def test_a_wrong_pattern_is_marked_by_more_than_colour(looker):
    """Around 11, which is wrong, there is a second ring; 00 is right and has none."""
    person = looker()
    rings = {}
    for x, y in [(1, 1), (0, 0)]:
        column = [person.color(x, y, by=(0, -distance)) for distance in range(20)]
        rings[x] = sum(close(color, DARK.text, by=60) for color in column)
    assert rings[1] >= rings[0] + 3
    assert "Wrong: 11 gives 0.993, want 0." in person.view.summary()


def test_the_sides_of_the_patterns_in_words(looker):
    said = looker().view.summary()
    assert "out above 0.5: 01, 10, 11." in said
    assert "out not above 0.5: 00." in said
    assert "Decision map of out over x₁ and x₂." in said


@pytest.mark.parametrize(
    ("bias", "words"),
    [
        (0.75, "everywhere above 0.5"),
        (-2.0, "everywhere below 0.5"),
        (0.5, "no boundary here: 0.5 everywhere"),
    ],
)
def test_without_a_boundary_it_says_on_which_side_all_is(looker, bias, words):
    person = looker(run_of([[0.0], [0.0]], [bias], XOR))
    assert words.lower() in person.view.summary().lower()
    # It is written on the map, too, on a plate at its top.
    top = person.canvas.frame.box.top() + 18
    row = person.canvas.grab().toImage()
    middle = round(person.canvas.frame.box.center().x())
    texts = [row.pixelColor(x, round(top)) for x in range(middle - 90, middle + 90)]
    assert any(close(color, DARK.text, by=60) for color in texts)


def test_targets_of_minus_one_and_one_have_their_boundary_at_zero(looker):
    data = patterns_json([[-1, -1], [-1, 1], [1, -1], [1, 1]], [[-1], [1], [1], [-1]])
    person = looker(run_of([[1.0], [0.0]], [0.0], data))
    assert "On the boundary the output is 0." in person.view.summary()
    assert close(person.color(0.0, 0.5), DARK.text, by=40)
    assert close(person.color(1.3, 0.3), DARK.positive)
    assert close(person.color(-1.3, 0.3), DARK.negative)


def test_numbers_that_are_not_finite_are_drawn_and_read_all_the_same(looker):
    run = living(experiment(chain_json(2, 2, 1, hidden="relu", output="linear")))
    for source in (0, 1):
        run.apply(edits.SetWeight("h1", "x", source, 0, 1e308))
        run.apply(edits.SetWeight("out", "h1", source, 0, 1e308))
    person = looker(run)
    person.click(1.0, 1.2)
    assert person.view.readout.value == "x₁ 1.00, x₂ 1.20 → ?"
    assert person.view.summary()
    person.canvas.grab()


def test_before_the_first_map_there_is_a_view(qtbot):
    view = stage(qtbot, DecisionView(), (300, 300))
    assert view.summary() == "No decision map yet."
    QTest.mouseClick(view.canvas, LEFT)
    QTest.keyClick(view.canvas, Qt.Key.Key_Right)
    view.grab()
    assert view.request() == Request(DecisionView.probes)


def test_a_thousand_noisy_patterns_are_all_counted(looker):
    data = {**XOR, "encoding": "pm1", "sample": 1000, "noise": 0.2}
    run = living(experiment(data=data))
    person = looker(run)
    right = run.snapshot(Request(frozenset({Probe.PATTERNS})), Status()).patterns.right
    assert f"{(~right).sum()} wrong." in person.view.summary()
    person.canvas.grab()


# --- reading


def test_a_click_reads_the_place_exactly(looker):
    person = looker()
    person.click(0.42, 0.8)
    assert person.requests[-1].reading == person.canvas.point
    x, y = person.canvas.point
    assert (x, y) == pytest.approx((0.42, 0.8), abs=0.011)
    assert person.view.readout.value == f"x₁ {x:.2f}, x₂ {y:.2f} → {by_hand(x, y):.3f}"
    assert f"→ {by_hand(x, y):.3f}" in person.view.summary()
    assert person.canvas.accessibleDescription() == person.view.readout.value


@given(x=st.floats(-0.35, 1.35), y=st.floats(-0.35, 1.35))
def test_what_is_printed_is_where_it_is_read(x, y):
    frame = Frame(QRectF(50.0, 10.0, 480.0, 480.0), (-0.35, 1.35, -0.35, 1.35))
    point = frame.point(frame.pixel((x, y)))
    assert tuple(float(f"{value:.2f}") for value in point) == point
    assert point == pytest.approx((x, y), abs=0.00501)
    assert frame.holds(point)


def test_a_drag_reads_on_the_way_and_the_place_stays(looker):
    person = looker()
    person.press(0.2, 0.2)
    for x, y in [(0.5, 0.3), (0.9, 0.7)]:
        person.drag(x, y)
        assert person.canvas.point == pytest.approx((x, y), abs=0.011)
        assert person.requests[-1].reading == person.canvas.point
    person.release(0.9, 0.7)
    person.drag(0.1, 0.1)
    assert person.canvas.point == pytest.approx((0.9, 0.7), abs=0.011)


def test_a_drag_beyond_the_map_stops_at_its_edge(looker):
    person = looker()
    person.press(0.2, 0.2)
    person.drag(9.0, -9.0)
    assert person.canvas.point == pytest.approx((1.35, -0.35))


def test_until_the_exact_number_is_there_the_map_tells_about_it(looker):
    person = looker()
    person.answers = False
    person.click(0.9, 0.9)
    x, y = person.canvas.point
    assert person.view.readout.value == f"x₁ {x:.2f}, x₂ {y:.2f} ≈ {by_hand(x, y):.2f}"
    person.look()
    assert person.view.readout.value == f"x₁ {x:.2f}, x₂ {y:.2f} → {by_hand(x, y):.3f}"


def test_a_click_on_the_place_removes_it_and_a_drag_from_there_does_not(looker):
    person = looker()
    person.click(0.4, 0.4)
    person.press(0.4, 0.4)
    person.drag(0.6, 0.4)
    person.release(0.6, 0.4)
    assert person.canvas.point == pytest.approx((0.6, 0.4), abs=0.011)
    person.click(0.6, 0.4)
    assert person.canvas.point is None
    assert person.requests[-1].reading is None
    assert person.view.readout.value == ""


def test_a_press_beside_the_map_reads_nothing(looker):
    person = looker()
    QTest.mouseClick(person.canvas, LEFT, pos=QPoint(3, 3))
    QTest.mouseClick(person.canvas, Qt.MouseButton.RightButton, pos=person.pixel(0.5, 0.5))
    assert person.canvas.point is None


def test_the_keyboard_moves_the_place(looker):
    person = looker()
    person.canvas.setFocus()
    person.key(Qt.Key.Key_Right)
    assert person.canvas.point == (0.5, 0.5)
    person.key(Qt.Key.Key_Right)
    person.key(Qt.Key.Key_Up)
    assert person.canvas.point == (0.51, 0.51)
    person.key(Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    person.key(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert person.canvas.point == (0.41, 0.41)
    assert person.view.readout.value == f"x₁ 0.41, x₂ 0.41 → {by_hand(0.41, 0.41):.3f}"
    for _ in range(20):
        person.key(Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert person.canvas.point == (-0.35, 0.41)
    person.key(Qt.Key.Key_Home)
    assert person.canvas.point == (0.5, 0.5)
    person.key(Qt.Key.Key_Escape)
    assert person.canvas.point is None


def test_the_reading_follows_the_run(looker):
    person = looker()
    person.click(0.5, 0.5)
    before = person.view.readout.value
    advance(person.run, 400)
    person.look()
    assert person.view.readout.value != before
    assert " → " in person.view.readout.value


def test_the_reading_stays_through_edits_of_the_network(looker):
    person = looker()
    person.click(0.5, 0.5)
    for edit in (edits.AddUnit("h1"), edits.SetActivation("h1", Choice("tanh"))):
        person.run.apply(edit)
        person.look()
        assert person.canvas.point == (0.5, 0.5)
        assert " → " in person.view.readout.value


def test_a_place_that_other_data_do_not_reach_is_read_no_more(looker):
    wide = living(experiment(data={**XOR, "encoding": "pm1"}))
    person = looker(wide)
    person.click(-1.5, 1.5)
    assert person.canvas.point is not None
    person.look(living(experiment()))
    assert person.canvas.point is None
    assert person.view.request().reading is None
    assert person.view.readout.value == ""
    person.click(0.5, 0.5)
    person.look(wide)
    assert person.canvas.point == (0.5, 0.5)


# --- several outputs, several inputs


def two_outputs():
    return run_of([[1.0, 3.0], [-1.0, 2.0]], [0.5, -0.5], {**XOR, "outputs": 2})


def chooser(person):
    return person.view.findChild(QComboBox, "decision_output")


def test_of_two_outputs_one_chooses_which_is_shown(looker):
    """At (0.5, 0) the outputs are 1 and 1: equal. At (0, 1): −0.5 and 1.5."""
    person = looker(two_outputs())
    box = chooser(person)
    assert box.isVisible()
    assert [box.itemText(i) for i in range(box.count())] == ["out.2 − out.1", "out.1", "out.2"]
    assert close(person.color(0.1, 1.1), DARK.positive)
    assert "equal" in person.view.summary()
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText() == "out.1"
    assert close(person.color(0.1, 1.1), DARK.negative)
    advance(person.run, 3)
    person.look()
    assert box.currentText() == "out.1"


def test_of_two_outputs_both_are_read(looker):
    person = looker(two_outputs())
    person.click(0.5, 0.0)
    x, y = person.canvas.point
    one, other = x - y + 0.5, 3.0 * x + 2.0 * y - 0.5
    assert person.view.readout.value.endswith(f"→ out.1 {one:.3f}, out.2 {other:.3f}")


def test_one_output_is_not_chosen(looker):
    assert not chooser(looker()).isVisible()


def test_the_choice_follows_the_topology(looker):
    person = looker(two_outputs())
    person.look(living(experiment(weights=WEIGHTS)))
    assert not chooser(person).isVisible()
    assert "Decision map of out over" in person.view.summary()


def note(person):
    return person.view.findChild(Note, "decision_note").text()


def test_of_more_than_two_features_it_says_that_it_is_a_cut(looker):
    assert note(looker()) == ""
    data = patterns_json([[0, 0, 1], [1, 1, 5]], [[0], [1]])
    person = looker(run_of([[1.0], [2.0], [10.0]], [0.0], data))
    assert note(person) == "a slice: others at their mean"


def test_the_complements_of_paired_bits_are_named(looker):
    data = {**XOR, "encoding": "paired"}
    person = looker(run_of([[1.0], [10.0], [100.0], [1000.0]], [0.0], data))
    assert note(person) == "x₂ = 1 − x₁, x₄ = 1 − x₃"
    person.click(0.5, 0.5)
    assert person.view.readout.value.startswith("x₁ 0.50, x₃ 0.50 → ")


def test_one_feature_has_one_axis(looker):
    person = looker(run_of([[2.0]], [0.0], patterns_json([[0], [1]], [[0], [1]])))
    person.click(0.5, 0.1)
    x, _ = person.canvas.point
    assert person.view.readout.value == f"x {x:.2f} → {2.0 * x:.3f}"


# --- places


@given(st.integers(120, 1700), st.integers(120, 1100))
def test_the_plane_is_a_square_and_all_is_inside(width, height):
    places = arrange(QSize(width, height))
    assert places.box.width() == places.box.height()
    whole = QRectF(0.0, 0.0, width, height)
    if places.box.width() > 40.0:
        assert whole.contains(places.box)
        assert whole.contains(places.bar)
    assert not places.box.intersects(places.bar)


@given(st.floats(-1e6, 1e6), st.floats(1e-3, 1e6), st.integers(1, 20))
def test_ticks_are_round_and_lie_between_the_ends(low, span, most):
    found = ticks(low, low + span, most)
    values = [value for value, _ in found]
    assert len(found) <= most + 1
    slack = 1e-6 * span + 1e-9 * abs(low)
    assert all(low - slack <= value <= low + span + slack for value in values)
    steps = np.diff(values)
    if len(steps):
        assert steps == pytest.approx(steps[0], rel=1e-3)
        digits = f"{steps[0]:.3e}".split("e")[0]
        assert float(digits) in (1.0, 2.0, 5.0)


def test_ticks_of_a_gate():
    assert [text for _, text in ticks(-0.35, 1.35, 5)] == ["0.0", "0.5", "1.0"]
    assert [text for _, text in ticks(-1.7, 1.7, 5)] == ["−1", "0", "1"]


def test_pieces_are_joined_where_they_share_an_end():
    """An open line of three pieces in any order and direction, and a triangle."""
    pieces = [
        [(2, 0), (1, 0)],
        [(9, 9), (8, 9)],
        [(0, 0), (1, 0)],
        [(8, 9), (8, 8)],
        [(2, 0), (3, 1)],
        [(9, 9), (8, 8)],
    ]
    strokes = joined(np.array(pieces, dtype=float))
    assert sorted(map(len, strokes)) == [4, 4]
    line = next(stroke for stroke in strokes if stroke[0] != stroke[-1])
    assert line in ([(0, 0), (1, 0), (2, 0), (3, 1)], [(3, 1), (2, 0), (1, 0), (0, 0)])
    ring = next(stroke for stroke in strokes if stroke[0] == stroke[-1])
    assert set(ring) == {(9, 9), (8, 9), (8, 8)}


@pytest.mark.parametrize("size", [(760, 560), (500, 700), (360, 300), (240, 220)])
def test_every_size_is_drawn(looker, size):
    person = looker(size=size)
    person.click(1.3, 1.3)
    picture = person.view.grab().toImage()
    assert close(picture.pixelColor(1, size[1] // 2), DARK.panel)
    assert person.canvas.rect().toRectF().contains(person.canvas.frame.box)


def test_a_picture_without_a_map_takes_it_away(looker):
    person = looker()
    snapshot = person.run.snapshot(person.view.request(), Status())
    person.view.present(replace(snapshot, decision=None))
    person.canvas.grab()
    QTest.mouseClick(person.canvas, LEFT)
    assert person.canvas.point is None
    assert person.view.summary() == "No decision map yet."


def test_small_patterns_are_marked_anew_when_they_become_right_or_wrong(looker):
    """A constant above a half is wrong for targets of 0, one below for targets of 1."""
    data = {**XOR, "sample": 100, "noise": 0.2}
    above, below = (run_of([[0.0], [0.0]], [bias], data) for bias in (0.9, 0.1))
    person = looker(above)
    first = person.canvas.grab().toImage()
    person.look(below)
    second = person.canvas.grab().toImage()
    person.look(above)
    assert person.canvas.grab().toImage() == first
    for picture, wrong in ((first, 0.0), (second, 1.0)):
        patterns = below.snapshot(Request(DecisionView.probes), Status())
        points, targets = patterns.decision.points, patterns.patterns.targets[:, 0]
        # A cross is wider than a dot: its arms have an edge in the colour of the text.
        arms = [person.pixel(x, y) + QPoint(3, 3) for x, y in points[targets == wrong]]
        seen = sum(close(picture.pixelColor(arm), DARK.text, by=70) for arm in arms)
        assert seen > len(arms) / 2
