"""The window on many random starts: how many there are, which is shown, and one opened alone."""

import json

import numpy as np

from tests.engine.experiments import experiment
from tests.ui.desktop import opened
from xorviz.engine.run import Run
from xorviz.session.snapshot import TrainerState
from xorviz.ui.intents import OpenStart, Restart, SetStarts, ShowStart, TypeWeight
from xorviz.ui.labels import edit_words


def saved(tmp_path, **fields):
    """Write an experiment to a file, as a person would have it."""
    path = tmp_path / "starts.json"
    path.write_text(json.dumps(experiment(**fields).to_json()))
    return path


def message(person):
    return person.window.statusBar().currentMessage()


def weight(person):
    return float(person.sees.weights["h1"].kernel[0, 1])


def test_more_begin_again_and_fewer_are_left_and_all_can_be_taken_back(qtbot):
    with opened(qtbot, "relu-2-2-1", running=True) as person:
        person.wait(lambda: person.sees.step > 50)
        person.pause()
        step, former = person.sees.step, weight(person)
        person.window.intent.emit(SetStarts(1_000))
        person.wait(lambda: person.sees.spec["replicas"] == 1_000)
        assert message(person) == "1,000 random starts: the run began again at step 0"
        assert person.sees.step == 0
        person.window.intent.emit(SetStarts(300))
        person.wait(lambda: person.sees.spec["replicas"] == 300)
        assert message(person) == "At step 0: 300 random starts are left"
        person.window.intent.emit(SetStarts(1))
        person.wait(lambda: person.sees.spec["replicas"] == 1)
        assert message(person) == "At step 0: the random start on display goes on alone"
        for replicas in (300, 1_000, 1):
            person.undo()
            person.wait(lambda wanted=replicas: person.sees.spec["replicas"] == wanted)
        assert (person.sees.step, weight(person)) == (step, former)
        person.redo()
        person.wait(lambda: person.sees.spec["replicas"] == 1_000)


def test_too_many_are_refused_in_words(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        person.window.intent.emit(SetStarts(100_001))
        qtbot.waitUntil(lambda: "replicas" in message(person))
        assert "100001" in message(person)
        assert person.sees.spec["replicas"] == 1


def test_another_start_is_shown_while_it_trains_and_what_is_typed_is_its_own(qtbot, tmp_path):
    with opened(qtbot, saved(tmp_path, replicas=5), running=True) as person:
        person.wait(lambda: person.sees.step > 50)
        person.window.intent.emit(ShowStart(3))
        person.wait(lambda: person.sees.replica == 3)
        assert person.sees.state is TrainerState.RUNNING
        assert not person.sees.modified
        person.pause()
        record = person.desktop.controller.record()
        assert record.log == ()
        person.window.intent.emit(TypeWeight("h1", 0, 1, 2.5))
        person.wait(lambda: weight(person) == 2.5)
        after = person.desktop.controller.record().position.state
        before = record.position.state.parameters["h1"].kernel
        changed = after.parameters["h1"].kernel != before
        assert np.argwhere(changed).tolist() == [[3, 0, 1]]
        person.undo()
        person.wait(lambda: weight(person) == float(before[3, 0, 1]))


def test_an_opened_start_is_a_session_of_its_own_and_undo_brings_the_crowd_back(qtbot, tmp_path):
    with opened(qtbot, saved(tmp_path, replicas=5), running=True) as person:
        person.wait(lambda: person.sees.step > 50)
        person.pause()
        step = person.sees.step
        person.window.intent.emit(OpenStart(4))
        person.wait(lambda: person.sees.spec["replicas"] == 1)
        assert (person.sees.replica, person.sees.step) == (4, step)
        person.wait(lambda: person.sees.modified)
        alone = Run(experiment(replica=4))
        alone.advance(step)
        truth = alone.displayed_parameters()["h1"].kernel[0]
        assert np.array_equal(person.sees.weights["h1"].kernel, truth)
        assert "starts.json" not in person.window.windowTitle()
        person.undo()
        person.wait(lambda: person.sees.spec["replicas"] == 5)
        assert person.sees.replica == 0


def test_one_that_there_is_not_is_refused_in_words(qtbot, tmp_path):
    with opened(qtbot, saved(tmp_path, replicas=5)) as person:
        person.window.intent.emit(OpenStart(5))
        qtbot.waitUntil(lambda: "0 … 4" in message(person))
        person.window.intent.emit(Restart())
        person.wait(lambda: person.sees.spec["replicas"] == 5)


def test_undo_has_words_for_it():
    assert edit_words("set_replicas") == "change of the random starts"
