"""The doctor in a whole window: seen without a click, applied by one, taken back by undo."""

import json

import pytest
from PySide6.QtCore import Qt

from tests.engine.experiments import chain_json, experiment
from tests.ui.desktop import PATIENCE, opened
from tests.ui.doctor_stage import stuck_run, stuck_spec
from xorviz.session.files import save_session
from xorviz.session.snapshot import Probe, Verdict
from xorviz.ui.highlight import NOTHING
from xorviz.ui.palette_entries import entries_of

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def stuck(tmp_path):
    """Return the file of an experiment that stops."""
    path = tmp_path / "stuck.json"
    path.write_text(json.dumps(stuck_spec().to_json()))
    return path


def looked(person):
    """Wait until the doctor has said something of the run."""
    person.qtbot.waitUntil(lambda: person.window.doctor.shown is not None, timeout=PATIENCE)
    return person.window.doctor


def wait_for(person, condition):
    person.qtbot.waitUntil(condition, timeout=PATIENCE)


def test_the_reason_of_a_run_that_stops_is_seen_without_a_click(qtbot, stuck):
    with opened(qtbot, stuck, running=True) as person:
        doctor = looked(person)
        wait_for(person, lambda: doctor.shown.diagnosis.verdict is Verdict.STUCK)
        assert "doctor" in person.window.docks.seen
        assert doctor.rows[0].isVisible()
        assert doctor.rows[0].finding.code == "collapsed-inputs"
        assert doctor.rows[0].chips[0].isVisible()
        assert person.window.rect().contains(
            doctor.rows[0].mapTo(person.window, doctor.rows[0].rect().center())
        )


def test_one_click_applies_a_remedy_and_undo_takes_it_back(qtbot, stuck):
    with opened(qtbot, stuck) as person:
        doctor = looked(person)
        kernel = person.sees.weights["h1"].kernel
        chip = doctor.rows[0].chips[0]
        assert chip.text() == "Revive h1.1"
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
        person.wait(lambda: (person.sees.weights["h1"].kernel != kernel).any())
        wait_for(person, lambda: person.window.actions_.undo.isEnabled())
        person.undo()
        person.wait(lambda: (person.sees.weights["h1"].kernel == kernel).all())


def test_another_start_is_another_one(qtbot, stuck):
    with opened(qtbot, stuck) as person:
        doctor = looked(person)
        seed = person.sees.spec["seed"]
        chip = next(one for one in doctor.rows[0].chips if one.text() == "Other start")
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
        person.wait(lambda: person.sees.spec["seed"] != seed)
        assert person.sees.step == 0


def test_a_remedy_of_two_edits_is_one_step_to_undo_and_to_redo(qtbot, tmp_path):
    path = tmp_path / "straight.json"
    training = {"optimizer": "adam", "batch_size": None}
    path.write_text(json.dumps(experiment(chain_json(2, 1), training=training).to_json()))
    with opened(qtbot, path) as person:
        doctor = looked(person)
        chip = next(one for one in doctor.rows[0].chips if one.text() == "A hidden layer")
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)

        def hidden():
            layers = {layer.id: layer.activation for layer in person.sees.topology.layers}
            return layers.get("h1", "")

        person.wait(lambda: hidden() == "tanh")
        wait_for(person, lambda: person.window.actions_.undo.isEnabled())
        person.undo()
        person.wait(lambda: hidden() == "")
        wait_for(person, lambda: not person.window.actions_.undo.isEnabled())
        person.redo()
        person.wait(lambda: hidden() == "tanh")
        wait_for(person, lambda: not person.window.actions_.redo.isEnabled())
        person.undo()
        person.wait(lambda: hidden() == "")


def test_continue_lets_it_run(qtbot, stuck):
    with opened(qtbot, stuck) as person:
        doctor = looked(person)
        qtbot.mouseClick(doctor.control, Qt.MouseButton.LeftButton)
        person.wait(lambda: person.sees.step > 0)


def test_its_key_brings_it_to_the_front_and_the_keyboard_to_the_reason(qtbot, stuck):
    with opened(qtbot, stuck) as person:
        doctor = looked(person)
        person.window.docks.named["doctor"].close()
        wait_for(person, lambda: not doctor.isVisible())
        person.press(Qt.Key.Key_D, CONTROL)
        wait_for(person, doctor.isVisible)
        assert person.window.focusWidget() is doctor.rows[0]
        assert person.window.network.canvas.attention.highlight.units == {("h1", 0)}
        person.window.bar.picker.setFocus()
        assert person.window.network.canvas.attention.highlight == NOTHING


def test_hidden_it_is_not_asked_for(qtbot, stuck):
    with opened(qtbot, stuck) as person:
        looked(person)
        assert Probe.DOCTOR in person.window.request().probes
        person.window.docks.named["doctor"].close()
        wait_for(person, lambda: not person.window.doctor.isVisible())
        assert Probe.DOCTOR not in person.window.request().probes


def test_the_palette_offers_the_remedies(qtbot, stuck):
    with opened(qtbot, stuck) as person:
        looked(person)
        titles = [entry.title for entry in entries_of(person.window, person.window.palette_sources)]
        assert "Ask the doctor" in titles
        assert "Remedy: Give layer h1 the activation leaky_relu" in titles


def test_a_floating_doctor_has_a_title_to_move_it_by(qtbot, stuck):
    with opened(qtbot, stuck) as person:
        dock = person.window.docks.named["doctor"]
        assert dock.titleBarWidget() is not None
        dock.setFloating(True)
        assert dock.titleBarWidget() is None
        dock.setFloating(False)
        assert dock.titleBarWidget() is not None


def test_a_session_that_is_stuck_is_explained_as_it_is_opened(qtbot, tmp_path):
    path = tmp_path / "stuck.xorviz"
    save_session(stuck_run(3000).record(), path)
    with opened(qtbot, path) as person:
        doctor = looked(person)
        assert doctor.shown.step == 3000
        assert doctor.head.title == "Stuck: three inputs look the same to this network"
