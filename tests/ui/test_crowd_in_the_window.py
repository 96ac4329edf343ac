"""Random starts in a whole window: chosen, shown, walked through and opened."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from tests.ui.crowd_stage import crowd_spec
from tests.ui.desktop import opened
from xorviz.session.snapshot import Probe
from xorviz.ui.actions import PALETTE_REASON
from xorviz.ui.palette_entries import entries_of

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def experiment(tmp_path):
    """Return a function that writes an experiment with so many random starts into a file."""

    def write(replicas):
        path = tmp_path / f"{replicas}.json"
        path.write_text(json.dumps(crowd_spec(replicas, "relu-2-2-1").to_json()))
        return path

    return write


def choose(person, number):
    """Go to the field by its shortcut and type."""
    person.press(Qt.Key.Key_R, CONTROL)
    line = person.window.starts.starts.line
    assert person.window.focusWidget() in (line, person.window.starts.starts.control)
    person.qtbot.keyClicks(line, number)
    person.qtbot.keyClick(line, Qt.Key.Key_Return)


def test_the_field_is_reached_by_its_action_and_brings_the_view_to_the_front(qtbot, experiment):
    with opened(qtbot, experiment(1)) as person:
        docks = person.window.docks
        assert "crowd" not in docks.seen
        height = docks.named["words"].height()
        choose(person, "40")
        person.wait(lambda: person.sees.spec["replicas"] == 40)
        person.wait(lambda: person.sees.crowd is not None and person.sees.crowd.maps is not None)
        assert "crowd" in docks.seen
        assert docks.named["crowd"].height() > height
        assert " of 40 random starts solve it: " in person.window.crowd.note.text()
        assert person.window.starts.hint.text() == "start 0 on display"
        drawn = set(person.window.crowd.request().starts)
        person.wait(lambda: set(person.sees.crowd.maps.replicas.tolist()) == drawn)
        # Closed by hand, it comes back only with another crowd.
        docks.named["crowd"].close()
        choose(person, "50")
        person.wait(lambda: person.sees.spec["replicas"] == 50)
        assert "crowd" not in docks.seen
        person.wait(lambda: person.sees.crowd is None)


def test_the_actions_walk_through_the_starts_and_round(qtbot, experiment):
    with opened(qtbot, experiment(5)) as person:
        seen = []
        for modifier in (Qt.KeyboardModifier.NoModifier, SHIFT, SHIFT):
            before = person.sees.replica
            person.press(Qt.Key.Key_F9, modifier)
            person.wait(lambda before=before: person.sees.replica != before)
            seen.append(person.sees.replica)
        assert seen == [1, 0, 4]
        # Two in a moment lead two starts on.
        person.press(Qt.Key.Key_F9)
        person.press(Qt.Key.Key_F9)
        person.wait(lambda: person.sees.replica == 1)


def test_a_click_on_a_map_puts_its_start_on_display(qtbot, experiment):
    with opened(qtbot, experiment(30)) as person:
        view = person.window.crowd
        person.wait(lambda: len(view.request().starts) > 5)
        start = view.request().starts[5]
        place = view.strips.rect_of(start).center().toPoint()
        qtbot.mouseClick(view.strips, Qt.MouseButton.LeftButton, pos=place)
        person.wait(lambda: person.sees.replica == start)
        person.wait(lambda: view.summary().find(f"On display: start {start} ") >= 0)


def test_a_start_opens_as_a_session_and_undo_brings_the_crowd_back(qtbot, experiment):
    with opened(qtbot, experiment(12)) as person:
        person.press(Qt.Key.Key_F9)
        person.wait(lambda: person.sees.replica == 1)
        person.press(Qt.Key.Key_F9, CONTROL)
        person.wait(lambda: person.sees.spec["replicas"] == 1)
        assert person.sees.spec["replica"] == 1
        view = person.window.crowd
        person.wait(lambda: view.many.isVisible())
        assert person.find(QLineEdit, "seed").text() == "0"
        person.undo()
        person.wait(lambda: person.sees.spec["replicas"] == 12)


def test_with_one_start_the_actions_say_why_they_do_nothing(qtbot, experiment):
    with opened(qtbot, experiment(1)) as person:
        actions = person.window.actions_
        entries = {entry.title: entry for entry in entries_of(person.window)}
        field = entries["Set the number of random starts"]
        assert field.enabled
        assert field.place == "Training"
        for title in ("Show next start", "Show previous start", "Open this start as session"):
            assert not entries[title].enabled
            assert entries[title].reason == "One start runs; choose more under Crowd."
        choose(person, "3")
        person.wait(lambda: actions.next_start.isEnabled())
        assert actions.open_start.isEnabled()
        assert actions.next_start.property(PALETTE_REASON)


def test_a_crowd_that_nobody_sees_is_not_looked_at(qtbot, experiment):
    with opened(qtbot, experiment(30)) as person:
        person.wait(lambda: person.sees.crowd is not None)
        assert Probe.CROWD in person.window.request().probes
        person.window.docks.named["words"].raise_()
        assert Probe.CROWD not in person.window.request().probes


def test_it_goes_on_while_the_run_does(qtbot, experiment):
    with opened(qtbot, experiment(30), running=True) as person:
        view = person.window.crowd
        person.wait(lambda: person.sees.step > 0 and len(view.request().starts) > 5)
        steps = set()

        def moves():
            if person.sees.crowd is not None:
                steps.add(person.sees.crowd.step)
            return len(steps) > 3

        person.wait(moves)
        person.pause()
        person.wait(lambda: person.sees.crowd is not None)
        person.wait(lambda: person.sees.crowd.step == person.sees.step)
        person.wait(lambda: "at step" not in view.note.text())
