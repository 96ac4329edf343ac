"""Where a person wants little to move, pictures come seldom, and all of them together."""

import time

import pytest
from PySide6.QtCore import QSettings, Qt

from tests.ui.compare_stage import compared, contestants_of
from tests.ui.desktop import PATIENCE, opened
from xorviz.session.presets import load_preset
from xorviz.session.snapshot import TrainerState
from xorviz.ui import motion, settings
from xorviz.ui.theme import DARK

#: Seconds between two pictures at least; a timer may be early by a few milliseconds.
APART = motion.CALM / 1000.0 - 0.01


@pytest.fixture
def calm():
    settings.REDUCED_MOTION.write(settings.YES)
    yield
    settings.REDUCED_MOTION.forget()


def test_the_setting_counts_and_without_one_the_desktop(qapp, monkeypatch):
    for kept, wanted in ((True, True), ("true", True), (False, False), ("false", False)):
        QSettings().setValue("reduced_motion", kept)
        assert motion.is_reduced() is wanted
    settings.REDUCED_MOTION.forget()
    for milliseconds in (0, 200):
        monkeypatch.setattr(type(qapp.style()), "styleHint", lambda *_, m=milliseconds: m)
        assert motion.is_reduced() is (milliseconds == 0)


def came_seldom(began, count):
    """Tell whether so many pictures since a moment left a quarter of a second between any two."""
    return time.monotonic() - began >= (count - 1) * APART


def test_pictures_of_a_run_come_seldom_and_all_views_show_the_same_step(qtbot, calm):
    came, told = [], []

    def take(snapshot):
        if snapshot.state is TrainerState.RUNNING:
            came.append(snapshot.step)
            # Read in the same turn of the event loop: no view has been left for the next picture.
            told.append((person.window.timeline.summary(), person.window.curves.summary()))

    with opened(qtbot, "sigmoid-2-2-1") as person:
        began = time.monotonic()
        person.desktop.controller.pictured.connect(take)
        person.run()
        person.wait(lambda: len(came) >= 4)
        assert came_seldom(began, len(came))
        person.pause()
        assert came[0] < came[1] < came[2]
        for step, (timeline, curves) in list(zip(came, told, strict=True))[1:]:
            assert timeline.startswith(f"Step {step:,}, ")
            assert f"at step {step:,};" in curves
        assert not person.window.isAnimated()
        # Played back, it goes from picture to picture no faster.
        play_back, asked = person.window.timeline.play_back, []
        play_back.stepped.connect(asked.append)
        began = time.monotonic()
        person.press(Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
        qtbot.waitUntil(lambda: len(asked) >= 2 or not play_back.plays, timeout=PATIENCE)
        assert came_seldom(began, len(asked))
        play_back.stop()


def test_runs_that_are_compared_are_shown_seldom(qtbot, calm):
    came = []
    with compared(qtbot, contestants_of(load_preset("relu-2-2-1"), 50, 2), DARK) as person:
        together = person.window.together
        together.pictured.connect(lambda: came.append(together.running))
        began = time.monotonic()
        person.click("compare_run")
        person.wait(lambda: sum(came) >= 3)
        assert came_seldom(began, sum(came))
        person.pause()
        assert person.steps[0] == person.steps[1] > 50
