"""The rows of the learning-rate schedule: what a person does in them, and what they show."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from tests.ui.desktop import opened
from tests.ui.staging import spec_snapshot, stage, type_into
from xorviz.engine.schedules import SCHEDULES
from xorviz.ui import labels
from xorviz.ui.intents import ChooseSchedule, TypeScheduleArgument
from xorviz.ui.panels.schedule import ScheduleRows

RETURN = Qt.Key.Key_Return


def scheduled(rate=0.25, **choice):
    """A picture of a run whose rate follows a schedule; none where nothing is given."""
    training = {"learning_rate_schedule": choice} if choice else {}
    return replace(spec_snapshot(training=training), learning_rate=rate)


@pytest.fixture
def rows(qtbot):
    panel = stage(qtbot, ScheduleRows(), size=(230, 300))
    panel.present(scheduled())
    return panel


def shown(panel):
    """The arguments that can be seen, and what stands in them."""
    found = {}
    for known in panel.arguments.rows.values():
        for name, row in known.items():
            if row.isVisible():
                found[name] = row.box.isChecked() if hasattr(row, "box") else row.line.text()
    return found


def test_the_menu_has_every_schedule():
    assert tuple(dict(labels.schedule_menu())) == SCHEDULES.names()
    assert dict(labels.schedule_menu())["cosine_decay"] == "cosine decay"
    for entry in SCHEDULES:
        for name in entry.arguments:
            assert labels.schedule_tip(name) != name, "each argument is explained"


def test_a_constant_rate_has_nothing_more_to_say(rows):
    assert rows.schedule.menu.currentText() == "constant"
    assert shown(rows) == {}
    assert not rows.now.isVisible()
    assert not rows.arguments.toggle.isVisible()


def test_a_schedule_is_chosen_by_typing_its_name(rows):
    rows.schedule.menu.setFocus()
    QTest.keyClicks(rows.schedule.menu, "cos")
    assert rows.intents == [ChooseSchedule("cosine_decay")]


def test_the_arguments_and_the_present_rate_are_in_sight(rows):
    rows.present(scheduled(0.000312345, name="reduce_on_plateau", patience=3))
    defaults = {"factor": "0.1", "min_delta": "0.0001", "cooldown": "0", "min_lr": "0"}
    assert shown(rows) == {**defaults, "patience": "3"}
    assert rows.now.isVisible()
    assert rows.now.text() == "now 0.000312"
    # As the run goes on, with the same experiment.
    rows.present(replace(scheduled(name="reduce_on_plateau", patience=3), learning_rate=1e-7))
    assert rows.now.text() == "now 1e−7"
    rows.present(scheduled(name="exponential_decay", staircase=True))
    assert shown(rows) == {"decay_steps": "1000", "decay_rate": "0.9", "staircase": True}
    assert rows.intents == []


def test_they_can_be_folded_away_and_the_rate_stays(rows):
    rows.present(scheduled(name="step_decay", decay_steps=7))
    QTest.mouseClick(rows.arguments.toggle, Qt.MouseButton.LeftButton)
    assert shown(rows) == {}
    assert rows.now.isVisible()


@pytest.mark.parametrize("name", [name for name in SCHEDULES.names() if name != "constant"])
@pytest.mark.parametrize("width", [191, 220])
def test_no_word_is_cut_at_the_width_of_the_dock(rows, name, width):
    rows.present(scheduled(1.23456e-10, name=name))
    assert rows.minimumSizeHint().width() <= width
    rows.window().resize(width, 400)
    rows.resize(width, 400)
    QApplication.processEvents()
    for label in rows.findChildren(QLabel):
        if label.isVisible():
            assert label.width() >= label.fontMetrics().horizontalAdvance(label.text())
    toggle, menu = rows.arguments.toggle, rows.schedule.menu
    assert toggle.width() >= toggle.fontMetrics().horizontalAdvance(toggle.text()) + 20
    assert menu.width() >= menu.fontMetrics().horizontalAdvance(menu.currentText()) + 30


def test_a_whole_number_is_typed_whole(rows):
    rows.present(scheduled(name="step_decay"))
    row = rows.arguments.rows["step_decay"]["decay_steps"]
    type_into(row.line, "2.5")
    QTest.keyClick(row.line, RETURN)
    assert row.complaint.text() == "A whole number from 1 to 1,000,000,000."
    type_into(row.line, "1,500")
    QTest.keyClick(row.line, RETURN)
    assert rows.intents == [TypeScheduleArgument("decay_steps", 1500)]
    assert type(rows.intents[0].value) is int


def test_a_reset_names_whose_default_it_is(rows):
    rows.present(scheduled(name="cosine_decay", decay_steps=7, alpha=0.5))
    known = rows.arguments.rows["cosine_decay"]
    assert known["alpha"].reset.toolTip() == "Back to Keras's default, 0"
    assert known["decay_steps"].reset.toolTip() == "Back to the default, 10000"
    QTest.mouseClick(known["decay_steps"].reset, Qt.MouseButton.LeftButton)
    assert rows.intents == [TypeScheduleArgument("decay_steps", 10000)]


def test_a_schedule_reaches_the_run_and_the_curves_and_comes_back(qtbot):
    with opened(qtbot, "sigmoid-2-2-1", running=True) as person:
        before = person.sees.spec
        person.choose("schedule", "step_decay")
        person.wait(lambda: person.window.findChild(QLineEdit, "schedule_decay_steps") is not None)
        person.type_into("schedule_decay_steps", "20")
        choice = {"name": "step_decay", "decay_steps": 20}
        person.wait(lambda: person.sees.spec["training"]["learning_rate_schedule"] == choice)
        person.wait(lambda: person.sees.learning_rate < 0.0005)
        now = person.window.training.schedule.now
        person.wait(lambda: now.text().startswith("now ") and now.text() != "now 0.001")
        person.wait(lambda: person.sees.curves is not None)
        rates = person.sees.curves.learning_rate
        assert rates[0] == 0.001
        assert rates[-1] < 0.001
        assert [mark.code for mark in person.sees.curves.marks] == [
            "set_learning_rate_schedule",
        ] * 2
        person.pause()
        person.undo()
        person.undo()
        person.wait(lambda: person.sees.spec == before)
        assert person.sees.learning_rate == 0.001
        person.wait(lambda: not now.isVisible())
        person.redo()
        person.wait(lambda: person.sees.spec != before)
