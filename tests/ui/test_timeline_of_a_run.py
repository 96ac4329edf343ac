"""The timeline on a real run: every view shows the step under the hand, and edits branch."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from tests.ui.desktop import opened
from tests.ui.time_stage import LEFT, NONE, at, drag, name_at, press, release
from xorviz.session.snapshot import TrainerState


def trained(person, steps):
    """Let the run train for so many steps at least, and pause it."""
    person.run()
    person.wait(lambda: person.sees.time is not None and person.sees.step >= steps)
    person.pause()
    person.wait(lambda: person.window.timeline.time.last == person.sees.step)


def test_a_drag_shows_the_run_as_it_was_and_the_button_brings_the_present_back(qtbot):
    with opened(qtbot, "sigmoid-2-2-1") as person:
        trained(person, 200)
        view, last = person.window.timeline, person.sees.step
        present = person.sees.weights["h1"].kernel.copy()
        press(view, 150)
        drag(view, 120)
        drag(view, 60)
        release(view, 60)
        wanted = view.step
        assert wanted < 100
        person.wait(lambda: person.sees.step == wanted)
        assert person.sees.time.is_past
        assert person.sees.time.last == last
        assert (person.sees.weights["h1"].kernel != present).any()
        person.wait(lambda: f"step {wanted}," in person.window.curves.readout.text())
        person.click("back_to_present")
        person.wait(lambda: person.sees.step == last)
        assert (person.sees.weights["h1"].kernel == present).all()
        assert not person.sees.time.is_past


def test_scrubbing_a_run_that_trains_pauses_it(qtbot):
    with opened(qtbot, "sigmoid-2-2-1", running=True) as person:
        person.wait(lambda: person.sees.time is not None and person.sees.step > 200)
        view = person.window.timeline
        qtbot.waitUntil(lambda: view.time is not None and view.time.last > 200)
        QTest.mouseClick(view.strip, LEFT, NONE, at(view, 50))
        person.wait(lambda: person.sees.time.is_past)
        assert person.sees.state is TrainerState.PAUSED


def test_an_edit_in_the_past_begins_a_lane_and_a_click_on_a_name_goes_back(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        trained(person, 200)
        view, last = person.window.timeline, person.sees.step
        view.strip.setFocus()
        QTest.keyClick(view.strip, Qt.Key.Key_Home)
        person.wait(lambda: person.sees.step == 0)
        person.choose("optimizer", "adam")
        person.wait(lambda: len(person.sees.time.branches) == 2)
        # The lanes get their room when the event loop has its turn.
        qtbot.waitUntil(lambda: len(view.time.branches) == 2 and view.strip.places.seen == 2)
        assert not person.sees.time.is_past
        QTest.mouseClick(view.strip, LEFT, NONE, name_at(view, 0))
        person.wait(lambda: person.sees.step == last)
        assert person.sees.spec["training"]["optimizer"]["name"] == "rmsprop"


def test_it_plays_back_to_the_start(qtbot):
    with opened(qtbot, "sigmoid-2-2-1") as person:
        trained(person, 200)
        person.window.bar.set_speed(3000.0)
        button = person.find(QAbstractButton, "play_back")
        QTest.mouseClick(button, LEFT)
        person.wait(lambda: person.sees.step == 0)
        person.wait(lambda: not person.window.timeline.play_back.plays)
