"""Patterns drawn, moved and deleted on the map by mouse and keyboard, while a run goes on."""

import json

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolButton

from tests.engine.experiments import XOR, chain_json, experiment, patterns_json
from tests.session.runs import living
from tests.ui.desktop import opened
from tests.ui.staging import stage
from xorviz.session import edits
from xorviz.session.picture import Status
from xorviz.session.snapshot import TrainerState
from xorviz.ui import intents
from xorviz.ui.views.decision import DecisionView
from xorviz.ui.views.parts.note import Note

LEFT = Qt.MouseButton.LeftButton
#: A constant above a half, so that nothing depends on training.
FLAT = {"out": {"kernel": [[0.0], [0.0]], "bias": [0.75]}}


class Drawer:
    """A person before a view alone, whose intents gather and are carried out where wished."""

    def __init__(self, view, run):
        self.view, self.run = view, run
        self.look()

    @property
    def intents(self):
        return self.view.intents

    @property
    def canvas(self):
        return self.view.canvas

    @property
    def said(self):
        return self.view.readout.value

    def look(self, run=None):
        self.run = run or self.run
        self.view.present(self.run.snapshot(self.view.request(), Status()))

    def pixel(self, x, y):
        return self.canvas.frame.pixel((x, y)).toPoint()

    def tool(self, name):
        QTest.mouseClick(self.view.findChild(QToolButton, f"tool_{name}"), LEFT)

    def chip(self, label):
        QTest.mouseClick(self.view.findChild(QToolButton, f"draw_{label}"), LEFT)

    def click(self, x, y):
        QTest.mouseClick(self.canvas, LEFT, pos=self.pixel(x, y))

    def press(self, x, y):
        QTest.mousePress(self.canvas, LEFT, pos=self.pixel(x, y))

    def move(self, x, y):
        QTest.mouseMove(self.canvas, self.pixel(x, y))

    def release(self, x, y):
        QTest.mouseRelease(self.canvas, LEFT, pos=self.pixel(x, y))

    def key(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(self.canvas, key, modifier)

    def menu_at(self, x, y):
        place = self.pixel(x, y)
        where = self.canvas.mapToGlobal(place)
        reason = QContextMenuEvent.Reason.Mouse
        QApplication.sendEvent(self.canvas, QContextMenuEvent(reason, place, where))
        return self.canvas.findChild(QMenu, "pattern_menu")


@pytest.fixture
def drawer(qtbot):
    def show(run=None, size=(760, 600)):
        view = stage(qtbot, DecisionView(), size)
        one = Drawer(view, run or living(experiment()))
        view.drawer = one
        return one

    return show


def run_of(data, network=None, weights=None):
    training = {"loss": "mean_squared_error"}
    return living(experiment(network, data, training, weights=weights or {}))


# --- drawing


def test_a_click_draws_a_pattern_of_the_chosen_class_at_the_place_that_is_told(drawer):
    person = drawer()
    person.tool("draw")
    person.move(0.5, 0.25)
    person.click(0.5, 0.25)
    person.chip("0")
    person.click(0.8, 0.8)
    first, second = person.intents
    assert isinstance(first, intents.DrawPattern)
    assert first.inputs == pytest.approx((0.5, 0.25), abs=0.01)
    assert (first.targets, second.targets) == ((1.0,), (0.0,))
    person.move(0.5, 0.25)
    assert person.said == f"x₁ {first.inputs[0]:.2f}, x₂ {first.inputs[1]:.2f} · will want 0"
    assert person.canvas.point is None, "nothing is read by it"


def test_drawn_numbers_are_round_as_they_are_printed(drawer):
    person = drawer()
    person.tool("draw")
    for x in (0.123, 0.4567, 1.2):
        person.click(x, x)
    for intent in person.intents:
        assert all(round(value, 2) == value for value in intent.inputs)


def test_targets_of_minus_one_and_one_and_numbers_of_any_size(drawer):
    two = patterns_json([[0, 0], [1, 1]], [[-1], [1]])
    person = drawer(run_of(two))
    person.tool("draw")
    person.chip("−1")
    person.click(0.5, 0.5)
    assert person.intents[-1].targets == (-1.0,)
    person.look(run_of(patterns_json([[0, 0], [1, 1]], [[0.25], [7.5]])))
    field = person.view.drawing.strip.field
    assert field.isVisible()
    field.selectAll()
    QTest.keyClicks(field, "2,5")
    person.click(0.5, 0.5)
    assert person.intents[-1].targets == (2.5,)
    field.selectAll()
    QTest.keyClicks(field, "no")
    count = len(person.intents)
    person.click(0.5, 0.5)
    assert len(person.intents) == count
    assert field.property("invalid") is True


def test_of_outputs_that_compete_one_class_is_wanted(drawer):
    network = chain_json(2, 3, output="softmax")
    data = patterns_json([[0, 0], [1, 0], [0, 1]], [[1, 0, 0], [0, 1, 0], [0, 0, 1]])
    person = drawer(run_of(data, network))
    person.tool("draw")
    person.chip("3")
    person.click(0.5, 0.5)
    person.canvas.setFocus()
    person.key(Qt.Key.Key_2)
    person.click(0.5, 0.5)
    assert [intent.targets for intent in person.intents] == [(0.0, 0.0, 1.0), (0.0, 1.0, 0.0)]


def test_of_several_outputs_one_of_the_targets_that_are_there_is_wanted(drawer):
    person = drawer(run_of({"kind": "identity", "bits": 2}, chain_json(2, 2)))
    person.tool("draw")
    person.chip("1 0")
    person.click(0.5, 0.5)
    assert person.intents[0].targets == (1.0, 0.0)
    many = [[number / 40, number / 20] for number in range(20)]
    person.look(run_of(patterns_json(many, many), chain_json(2, 2)))
    draw = person.view.findChild(QToolButton, "tool_draw")
    assert not draw.isEnabled()
    assert draw.toolTip().startswith("Targets of several numbers")
    person.tool("delete")
    person.click(0, 0)
    assert person.intents[-1] == intents.DeletePattern((0.0, 0.0), (0.0, 0.0))


def test_of_one_input_a_place_has_one_number(drawer):
    data = patterns_json([[0], [1]], [[0], [1]])
    person = drawer(run_of(data, chain_json(1, 1)))
    person.tool("draw")
    person.click(0.5, 0.2)
    assert person.intents[0].inputs == pytest.approx((0.5,), abs=0.01)


@pytest.mark.parametrize("data", [{**XOR, "encoding": "paired"}, {"kind": "parity", "bits": 4}])
def test_with_more_inputs_the_tools_say_why_they_cannot_be_used(drawer, data):
    person = drawer()
    person.tool("draw")
    person.look(living(experiment(chain_json(4, 2, 1), data)))
    reason = person.view.findChild(Note, "no_drawing").text()
    assert reason.startswith("4 inputs: a place on the map is no pattern")
    for name in ("draw", "move", "delete"):
        assert not person.view.findChild(QToolButton, f"tool_{name}").isEnabled()
    assert person.view.findChild(QToolButton, "tool_read").isChecked()
    person.click(0.5, 0.5)
    person.key(Qt.Key.Key_Delete)
    assert person.intents == []
    assert person.canvas.point is not None, "it is read again"


# --- moving


def test_a_drag_moves_the_pattern_as_fast_as_the_run_answers_and_no_faster(drawer):
    person = drawer()
    person.tool("move")
    person.press(0, 1)
    person.move(0.1, 0.9)
    person.move(0.2, 0.8)
    first = person.intents[0]
    assert len(person.intents) == 1, "the run has not answered yet"
    assert (first.inputs, first.targets, first.dragging) == ((0.0, 1.0), (1.0,), True)
    person.run.apply(edits.MovePattern(first.inputs, first.targets, first.to))
    person.look()
    second = person.intents[1]
    assert (second.inputs, second.dragging) == (first.to, True)
    assert second.to == pytest.approx((0.2, 0.8), abs=0.011)
    person.release(0.3, 0.7)
    last = person.intents[2]
    assert (last.inputs, last.dragging) == (second.to, False)
    assert last.to == pytest.approx((0.3, 0.7), abs=0.011)
    assert len(person.intents) == 3


def test_a_press_that_does_not_move_changes_nothing(drawer):
    person = drawer()
    person.tool("move")
    person.click(0, 1)
    person.click(0.5, 0.5)
    assert person.intents == []


def test_on_its_way_a_pattern_does_not_take_its_like_along(drawer):
    """01 is dragged over 10, which wants the same: one dot then, they could not be parted."""
    person = drawer()
    person.tool("move")
    person.press(0, 1)
    person.canvas.hand.carry((1.0, 0.0), person.canvas.frame)
    assert person.intents == []
    person.canvas.hand.carry((1.1, 0.0), person.canvas.frame)
    assert person.intents[0].to == (1.1, 0.0)


def test_a_drag_holds_still_before_the_edge_and_ends_where_it_is_let_go(drawer):
    person = drawer()
    person.tool("move")
    person.press(1, 0)
    person.move(1.34, 0.0)
    assert person.intents[0].to[0] < 1.35 - 0.05 * 1.7
    person.release(1.34, 0.0)
    assert person.intents[-1].to[0] == pytest.approx(1.34, abs=0.011)


# --- deleting, and the menu


def test_a_click_deletes_the_pattern_under_it_and_none_beside(drawer):
    person = drawer()
    person.tool("delete")
    person.click(0.5, 0.5)
    person.click(1, 1)
    assert person.intents == [intents.DeletePattern((1.0, 1.0), (0.0,))]


def test_a_dot_tells_of_how_many_patterns_it_is(drawer):
    person = drawer(living(experiment(data={**XOR, "sample": 1000, "seed": 7})))
    share = person.run.snapshot(person.view.request(), Status()).patterns.shares[1]
    person.tool("move")
    person.move(0, 1)
    expected = f"01 at x₁ 0.00, x₂ 1.00 · wants 1 · {round(share * 1000)} of 1,000 patterns"
    assert person.said == expected


def test_the_menu_of_a_pattern_changes_its_class_or_deletes_it_with_any_tool(drawer):
    person = drawer()
    menu = person.menu_at(0, 1)
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts[0] == "01 at x₁ 0.00, x₂ 1.00 · wants 1 · 1 of 4 patterns"
    assert texts[-1] == "Let it want 0"
    menu.actions()[-1].trigger()
    assert person.intents == [intents.RelabelPattern((0.0, 1.0), (1.0,), (0.0,))]
    delete = next(action for action in menu.actions() if action.text() == "Delete")
    delete.trigger()
    assert person.intents[-1] == intents.DeletePattern((0.0, 1.0), (1.0,))
    menu.close()


def test_where_there_is_no_pattern_there_is_no_menu(drawer):
    assert drawer().menu_at(0.5, 0.5) is None


# --- by keyboard


def test_the_keyboard_draws_where_the_cursor_is(drawer):
    person = drawer()
    person.canvas.setFocus()
    person.key(Qt.Key.Key_D)
    person.key(Qt.Key.Key_Home)
    person.key(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    person.key(Qt.Key.Key_0)
    person.key(Qt.Key.Key_Return)
    person.key(Qt.Key.Key_Space)
    assert person.intents == [intents.DrawPattern((0.6, 0.5), (0.0,))] * 2


def test_the_keyboard_goes_from_pattern_to_pattern_takes_one_and_carries_it(drawer):
    person = drawer()
    person.canvas.setFocus()
    person.key(Qt.Key.Key_M)
    person.move(1, 1)
    person.key(Qt.Key.Key_PageDown)
    person.key(Qt.Key.Key_PageDown)
    assert person.said.startswith("01 at x₁ 0.00, x₂ 1.00")
    person.key(Qt.Key.Key_Space)
    person.key(Qt.Key.Key_Right)
    person.key(Qt.Key.Key_Up)
    person.key(Qt.Key.Key_Return)
    assert person.intents == [
        intents.MovePattern((0.0, 1.0), (1.0,), (0.01, 1.0), dragging=True),
        intents.MovePattern((0.01, 1.0), (1.0,), (0.01, 1.01)),
    ]


def test_delete_deletes_the_chosen_pattern_with_any_tool(drawer):
    person = drawer()
    person.canvas.setFocus()
    person.key(Qt.Key.Key_Delete)
    assert person.intents == []
    person.key(Qt.Key.Key_PageUp)
    person.key(Qt.Key.Key_Delete)
    assert person.intents == [intents.DeletePattern((1.0, 1.0), (0.0,))]


def test_tab_reaches_the_tools_and_arrows_choose_among_them(drawer):
    person = drawer()
    person.view.findChild(QToolButton, "tool_read").setFocus()
    for name in ("tool_draw", "tool_move", "tool_delete"):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
        assert QApplication.focusWidget().objectName() == name
        assert person.canvas.hand.tool.value == name.removeprefix("tool_")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left)
    met = []
    while "decision_map" not in met:
        met.append(QApplication.focusWidget().objectName())
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert met == ["tool_draw", "draw_1", "decision_map"]


@pytest.mark.parametrize("size", [(1200, 800), (430, 500), (240, 240)])
def test_every_size_has_its_tools(drawer, size):
    person = drawer(size=size)
    person.tool("draw")
    person.view.grab()
    whole = person.view.rect()
    for name in ("tool_read", "tool_delete", "draw_0", "draw_1"):
        button = person.view.findChild(QToolButton, name)
        corner = button.mapTo(person.view, QPoint(button.width(), button.height()))
        assert whole.contains(corner)


# --- in the window, while it trains


def data_of(person):
    return person.sees.spec["data"]


@pytest.fixture
def window(qtbot, tmp_path):
    """A window on XOR whose weights stand still, showing the map, with the trainer running."""
    training = {"optimizer": {"name": "sgd", "learning_rate": 0.0}}
    spec = experiment(chain_json(2, 1), training=training, weights=FLAT)
    file = tmp_path / "xor.json"
    file.write_text(json.dumps(spec.to_json()))
    with opened(qtbot, file, running=True) as person:
        person.press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
        person.wait(lambda: person.window.decision.canvas.hand.enabled)
        yield person


def on_map(person, x, y):
    return person.window.decision.canvas.frame.pixel((x, y)).toPoint()


def test_drawn_moved_deleted_and_taken_back_while_the_run_goes_on(window, qtbot):
    canvas = window.window.decision.canvas
    window.click("tool_draw")
    qtbot.mouseClick(canvas, LEFT, pos=on_map(window, 0.5, 0.5))
    window.wait(lambda: data_of(window)["kind"] == "patterns")
    assert data_of(window)["inputs"][:4] == [[0, 0], [0, 1], [1, 0], [1, 1]]
    drawn = data_of(window)["inputs"][4]
    assert drawn == pytest.approx([0.5, 0.5], abs=0.011)
    assert window.sees.state is TrainerState.RUNNING

    window.click("tool_move")
    window.wait(lambda: canvas.hand.selected is not None)
    qtbot.mousePress(canvas, LEFT, pos=on_map(window, *drawn))
    for way in (0.6, 0.7, 0.8):
        qtbot.mouseMove(canvas, on_map(window, way, 0.5))
        window.wait(lambda way=way: data_of(window)["inputs"][4][0] == pytest.approx(way, abs=0.02))
    qtbot.mouseRelease(canvas, LEFT, pos=on_map(window, 0.9, 0.5))
    window.wait(lambda: data_of(window)["inputs"][4][0] == pytest.approx(0.9, abs=0.02))

    window.click("tool_delete")
    qtbot.mouseClick(canvas, LEFT, pos=on_map(window, 1, 1))
    window.wait(lambda: len(data_of(window)["inputs"]) == 4)
    step = window.sees.step

    window.undo()
    window.wait(lambda: len(data_of(window)["inputs"]) == 5)
    window.undo()
    window.wait(lambda: data_of(window)["inputs"][4] == drawn)
    window.undo()
    window.wait(lambda: data_of(window)["kind"] == "gate")
    window.redo()
    window.wait(lambda: data_of(window).get("inputs", [])[4:] == [drawn])
    assert window.sees.step >= step, "what was taken back is the drawing, not the training"
    marks = window.desktop.controller.record().position.history.marks
    assert [mark.code for mark in marks] == [
        "add_pattern", "move_pattern", "remove_pattern", "undo", "undo", "undo", "undo",
    ]  # fmt: skip


def test_two_drags_of_one_pattern_are_two_things_to_undo(window, qtbot):
    canvas = window.window.decision.canvas
    window.click("tool_move")
    for start, end in (((0, 1), (0.2, 1.0)), ((0.2, 1.0), (0.4, 1.0))):
        place = QPointF(on_map(window, *start))
        window.wait(lambda at=place: canvas.hand.number_at(at, canvas.frame) is not None)
        qtbot.mousePress(canvas, LEFT, pos=on_map(window, *start))
        qtbot.mouseMove(canvas, on_map(window, *end))
        window.wait(
            lambda end=end: (
                data_of(window)["kind"] == "patterns"
                and data_of(window)["inputs"][1][0] == pytest.approx(end[0], abs=0.011)
            )
        )
        # Let go where it is already: that alone ends the drag.
        qtbot.mouseRelease(canvas, LEFT, pos=on_map(window, *end))
    window.undo()
    window.wait(lambda: data_of(window)["inputs"][1][0] == pytest.approx(0.2, abs=0.011))
    window.undo()
    window.wait(lambda: data_of(window)["kind"] == "gate")


def test_the_last_pattern_is_refused_in_words(window, qtbot):
    canvas = window.window.decision.canvas
    window.click("tool_delete")
    for count, place in ((3, (0, 0)), (2, (0, 1)), (1, (1, 0))):
        qtbot.mouseClick(canvas, LEFT, pos=on_map(window, *place))
        window.wait(
            lambda count=count: (
                data_of(window)["kind"] == "patterns" and len(data_of(window)["inputs"]) == count
            )
        )
    qtbot.mouseClick(canvas, LEFT, pos=on_map(window, 1, 1))
    bar = window.window.statusBar()
    qtbot.waitUntil(lambda: "at least one pattern" in bar.currentMessage())
    assert len(data_of(window)["inputs"]) == 1


def test_the_palette_brings_the_map_with_the_tool(window):
    window.press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    window.wait(lambda: not window.window.decision.isVisible())
    entries = {title: run for source in window.window.palette_sources for title, run in source()}
    entries["Draw patterns on the decision map"]()
    assert window.window.decision.isVisible()
    assert window.window.decision.drawing.strip.tool.value == "draw"
