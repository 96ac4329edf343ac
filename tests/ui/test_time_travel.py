"""Through a run's past in the whole window: by a drag, with edits there, and with branches."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction

from tests.ui.desktop import PATIENCE, opened
from xorviz.session.snapshot import TrainerState
from xorviz.ui.compare.window import CompareWindow
from xorviz.ui.intents import ChooseActivation
from xorviz.ui.time_intents import GoToBranch

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def person(qtbot):
    """Somebody before a run that stands still at a later step."""
    with opened(qtbot, "relu-2-2-1", running=True) as person:
        person.wait(lambda: person.sees.step >= 300)
        person.pause()
        yield person


def strip_of(person):
    return person.window.timeline.strip


def place_of(person, step):
    strip = strip_of(person)
    return QPoint(round(strip.places.x(step)), strip.height() // 2)


def drag(person, *steps):
    """Press at the first of these steps and let go at the last."""
    strip, qtbot = strip_of(person), person.qtbot
    qtbot.mousePress(strip, LEFT, pos=place_of(person, steps[0]))
    for step in steps[1:]:
        qtbot.mouseMove(strip, place_of(person, step))
    qtbot.mouseRelease(strip, LEFT, pos=place_of(person, steps[-1]))


def past_at(person, about):
    """Wait until an earlier step is on show, near one; return it."""
    person.wait(
        lambda: (
            person.sees.time.is_past
            and person.sees.time.goes_to is None
            and abs(person.sees.step - about) <= 5
        )
    )
    return person.sees.step


def test_a_drag_shows_an_earlier_step_in_every_view_and_the_end_key_goes_back(person):
    last, loss = person.sees.step, person.sees.loss
    drag(person, 250, 200, 60)
    step = past_at(person, 60)
    person.wait(lambda: f"step {step:,}" in person.window.curves.summary().lower())
    person.wait(lambda: person.sees.loss > loss)
    assert "in the past" in person.window.timeline.summary().lower()
    person.qtbot.keyClick(strip_of(person), Qt.Key.Key_End)
    person.wait(lambda: not person.sees.time.is_past)
    assert (person.sees.step, person.sees.loss) == (last, loss)


def test_run_in_the_past_plays_to_the_end_and_trains_on(person):
    last = person.sees.step
    drag(person, 200, 100)
    past_at(person, 100)
    person.run()
    person.wait(lambda: person.sees.step > last + 20)
    person.pause()
    assert len(person.sees.time.branches) == 1


def test_an_edit_in_the_past_begins_a_branch_and_undo_returns_to_the_end_of_the_first(person):
    last = person.sees.step
    drag(person, 200, 100)
    step = past_at(person, 100)
    person.window.intent.emit(ChooseActivation("h1", "tanh"))
    person.wait(lambda: len(person.sees.time.branches) == 2)
    assert (person.sees.step, person.sees.time.is_past) == (step, False)
    assert f"step {step:,}" in person.window.statusBar().currentMessage()
    assert "2 branches" in person.window.timeline.summary().lower()
    person.undo()
    person.wait(lambda: len(person.sees.time.branches) == 1)
    assert person.sees.step == last
    person.redo()
    person.wait(lambda: len(person.sees.time.branches) == 2)
    assert person.sees.topology.layers[0].activation == "tanh"
    person.window.intent.emit(GoToBranch(0))
    person.wait(lambda: person.sees.step == last)


def test_rescue_trains_four_branches_beside_the_run_and_they_stay_where_they_have_come_to(person):
    last = person.sees.step
    person.window.findChild(QAction, "rescue").trigger()
    window = person.dialog(CompareWindow)
    person.wait(lambda: len(person.sees.time.branches) == 5)
    person.qtbot.waitUntil(
        lambda: all(one is not None and one.step > last + 30 for one in window.together.snapshots),
        timeout=PATIENCE,
    )
    window.close()
    person.wait(lambda: all(one.ends > last + 30 for one in person.sees.time.branches[1:]))
    assert person.sees.step == last
    assert person.sees.state is TrainerState.PAUSED
    assert {one.starts for one in person.sees.time.branches[1:]} == {last}
    # What was trained, and then that there are branches.
    person.find(QAction, "undo").trigger()
    person.wait(lambda: all(one.ends == last for one in person.sees.time.branches[1:]))
    person.find(QAction, "undo").trigger()
    person.wait(lambda: len(person.sees.time.branches) == 1)
