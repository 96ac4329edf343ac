"""Remedies tried in a whole window: begun, shown, ended, applied and taken back."""

import json
import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from tests.engine.experiments import chain_json, experiment
from tests.session.diverging import diverging
from tests.session.odds.by_hand import outcome
from tests.session.runs import living
from tests.ui.desktop import PATIENCE, opened
from tests.ui.doctor_stage import later, picture_of, stuck_run
from tests.ui.odds_stage import STUCK, Here
from xorviz.insight.statistics import wilson_interval
from xorviz.session import edits
from xorviz.session.files import save_session
from xorviz.session.snapshot import TrainerState, Verdict
from xorviz.ui.remedy_tries import subject_of

#: Processes have to be started, and hundreds of runs trained.
LONG = 12 * PATIENCE


@pytest.fixture
def here(monkeypatch):
    """Try remedies in the window's own process."""
    return Here(monkeypatch)


@pytest.fixture(scope="module")
def late():
    """Return a run that is stuck at step 3,000."""
    return living(STUCK, 3000).record()


@pytest.fixture
def stuck(late, tmp_path):
    """Return its file."""
    path = tmp_path / "stuck.xorviz"
    save_session(late, path)
    return path


def is_tried(person):
    return any(row.note.text().startswith("Tried on") for row in person.window.doctor.rows)


def wait_until_tried(person):
    doctor = person.window.doctor
    person.qtbot.waitUntil(lambda: is_tried(person), timeout=LONG)
    return doctor


def goes_on(person):
    return person.desktop.remedies.is_busy


def threads():
    return [thread for thread in threading.enumerate() if thread.name == "xorviz-odds"]


def chip_of(doctor, words):
    return next(chip for chip in doctor.rows[0].order if chip.words == words)


def test_the_chips_of_a_stuck_run_fill_by_themselves_best_first(qtbot, late, stuck, here):
    with opened(qtbot, stuck) as person:
        doctor = wait_until_tried(person)
        chips = doctor.rows[0].order
        assert {chip.words for chip in chips} >= {"Revive h1.1", "h1: tanh", "Continue as it is"}
        assert all(chip.face.is_whole for chip in chips)
        position = late.position
        edit = edits.SetActivation("h1", chip_edit(doctor, "h1: tanh"))
        solved, first = outcome(position, (edit,), 600)
        assert (
            chip_of(doctor, "h1: tanh")
            .face.below[0]
            .startswith(
                f"here: solved after {first:,} steps" if solved else "here: not within 600 steps"
            )
        )
        ranks = [wilson_interval(*tried(chip))[0] for chip in chips]
        assert ranks == sorted(ranks, reverse=True)
        assert len(here.made) == 1
        assert here.made[0].closed
    assert threads() == []


def chip_edit(doctor, words):
    """Return the activation that a chip is for."""
    row = doctor.rows[0]
    place = [chip.words for chip in row.chips].index(words)
    return row.finding.fixes[place].values["activation"]


def tried(chip):
    """Return how many of how many solved it, as a chip's tip says in its last line of odds."""
    line = next(line for line in reversed(chip.toolTip().split("\n")) if line.startswith("On "))
    if line.startswith("On this run: "):
        return int(line.startswith("On this run: solves")), 1
    tries = int(line.split("On ")[1].split()[0]) if "draws" not in line else None
    tries = tries or int(line.split("with ")[1].split()[0])
    return int(line.split(": ")[1].split()[0]), tries


def test_one_click_on_the_best_applies_it_and_undo_takes_it_back(qtbot, stuck, here):
    with opened(qtbot, stuck) as person:
        doctor = wait_until_tried(person)
        chip = next(one for one in doctor.rows[0].order if one is not doctor.control)
        before = person.sees
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
        person.wait(lambda: differs(person.sees, before))
        # What was known was of another run.
        qtbot.waitUntil(lambda: not is_tried(person), timeout=PATIENCE)
        qtbot.waitUntil(person.window.actions_.undo.isEnabled, timeout=PATIENCE)
        person.undo()
        person.wait(lambda: not differs(person.sees, before))
        wait_until_tried(person)
        assert len(here.made) >= 2


def differs(one, other):
    """Tell whether two pictures show networks or weights that differ."""
    if one.topology != other.topology or one.spec != other.spec:
        return True
    pairs = ((one.weights[layer], other.weights[layer]) for layer in one.weights)
    return any((a.kernel != b.kernel).any() or (a.bias != b.bias).any() for a, b in pairs)


@pytest.mark.usefixtures("workers")
def test_processes_fill_the_chips_and_a_click_on_one_is_an_edit(qtbot, stuck):
    with opened(qtbot, stuck) as person:
        doctor = wait_until_tried(person)
        assert not goes_on(person)
        chip = chip_of(doctor, "Skip x → out")
        assert chip.face.bar is not None
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
        person.wait(lambda: "x" in person.sees.topology.layer("out").sources)
        qtbot.waitUntil(person.window.actions_.undo.isEnabled, timeout=PATIENCE)
        person.undo()
        person.wait(lambda: "x" not in person.sees.topology.layer("out").sources)
    assert threads() == []


@pytest.mark.usefixtures("workers")
def test_a_window_that_is_closed_meanwhile_leaves_nothing_behind(qtbot, stuck):
    with opened(qtbot, stuck) as person:
        qtbot.waitUntil(lambda: goes_on(person), timeout=PATIENCE)
    assert threads() == []


def test_the_same_diagnosis_is_not_tried_again_while_the_run_goes_on(qtbot, stuck, here):
    with opened(qtbot, stuck, running=True) as person:
        doctor = wait_until_tried(person)
        assert person.sees.state is TrainerState.RUNNING
        at = person.sees.step
        person.wait(lambda: person.sees.step > at + 1500)
        assert is_tried(person)
        assert len(here.made) == 1
        shown = doctor.rows[0].note.text()
        assert int(shown.split("step ")[1].split(", each")[0].replace(",", "")) < at


def test_a_hidden_doctor_tries_nothing(qtbot, stuck):
    # Nobody takes the pieces here, so the tries would go on for ever.
    with opened(qtbot, stuck) as person:
        qtbot.waitUntil(lambda: goes_on(person), timeout=PATIENCE)
        assert person.window.doctor.rows[0].note.text()
        person.window.docks.named["doctor"].close()
        qtbot.waitUntil(lambda: not goes_on(person), timeout=PATIENCE)
        qtbot.waitUntil(lambda: threads() == [], timeout=PATIENCE)
        person.window.docks.bring("doctor")
        qtbot.waitUntil(lambda: goes_on(person), timeout=PATIENCE)


def test_an_edit_ends_what_was_tried_of_the_run_before_it(qtbot, stuck):
    with opened(qtbot, stuck) as person:
        qtbot.waitUntil(lambda: goes_on(person), timeout=PATIENCE)
        first = threads()
        person.choose("optimizer", "adam")
        person.wait(lambda: "adam" in str(person.sees.spec["training"]["optimizer"]))
        qtbot.waitUntil(lambda: not any(one.is_alive() for one in first), timeout=PATIENCE)


def test_a_run_that_diverged_is_tried_from_its_last_numbers_and_anew(qtbot, tmp_path, here):
    path = tmp_path / "diverging.json"
    spec = diverging()
    spec = replace(spec, training=replace(spec.training, steps=50))
    path.write_text(json.dumps(spec.to_json()))
    with opened(qtbot, path, running=True) as person:
        person.wait(lambda: person.sees.state is TrainerState.FAILED)
        doctor = wait_until_tried(person)
        assert doctor.shown.diagnosis.verdict is Verdict.DIVERGED
        words = [chip.words for chip in doctor.rows[0].order]
        assert "Restart with Adam" in words
        assert "Continue as it is" in words
        assert all(chip.face.is_whole for chip in doctor.rows[0].chips)


def test_a_network_that_would_take_long_is_not_tried_and_that_is_said(qtbot, tmp_path, here):
    spec = replace(STUCK, training=replace(STUCK.training, steps=10**9))
    path = tmp_path / "long.xorviz"
    save_session(living(spec, 3000).record(), path)
    with opened(qtbot, path) as person:
        doctor = person.window.doctor
        qtbot.waitUntil(
            lambda: bool(doctor.rows) and "takes long" in doctor.rows[0].note.text(),
            timeout=PATIENCE,
        )
        assert here.made == []
        assert all(chip.face is None for chip in doctor.rows[0].chips)


def test_tries_stay_those_of_a_diagnosis_in_which_only_numbers_change():
    run = stuck_run()
    first = subject_of(picture_of(run).doctor)
    assert first is not None
    assert subject_of(later(run, 500).doctor) == first
    run.apply(edits.SetBatchSize(2))
    assert not first.is_same_run(*run_of(picture_of(run).doctor))


def run_of(diagnosed):
    return diagnosed.spec, diagnosed.since


def test_of_a_run_that_gets_on_nothing_is_tried():
    fast = {"optimizer": {"name": "adam", "learning_rate": 0.03}, "batch_size": None}
    spec = experiment(chain_json(2, 8, 1, hidden="tanh"), training={**fast, "solved": "strict"})
    diagnosed = picture_of(living(spec, 40)).doctor
    assert diagnosed.diagnosis.verdict is Verdict.LEARNING
    assert subject_of(diagnosed) is None
