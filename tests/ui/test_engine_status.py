"""What the window says of the engine, and how the compiled one is made ready behind it."""

import sys

import pytest
from PySide6.QtWidgets import QLabel, QStatusBar

from tests.ui.desktop import PATIENCE, opened
from tests.ui.factory import make_snapshot
from xorviz.engine.choice import AUTO, COMPILED
from xorviz.session import edits
from xorviz.session.compiling import Compiling, own_command
from xorviz.session.engines import Engines
from xorviz.session.files import open_session, save_session
from xorviz.session.living import LivingRun
from xorviz.session.presets import load_preset
from xorviz.session.record import Record
from xorviz.ui.engine_status import EngineStatus

IN_THE_WINDOW = Engines(AUTO, waits=False)


class Answers:
    """Whether the code is ready, as the status and the choice of engines are told."""

    def __init__(self, monkeypatch, ready):
        self.ready = ready
        monkeypatch.setattr("xorviz.ui.engine_status.is_installed", lambda: True)
        monkeypatch.setattr("xorviz.engine.choice.is_installed", lambda: True)
        monkeypatch.setattr("xorviz.ui.engine_status.is_ready", lambda: self.ready)
        monkeypatch.setattr("xorviz.session.engines.is_ready", lambda: self.ready)


PROGRAM = """
import pathlib, sys, time
while not pathlib.Path(sys.argv[1]).exists():
    time.sleep(0.01)
print("no room", file=sys.stderr)
sys.exit(int(sys.argv[2]))
"""


def ending_with(code, at):
    """Return what starts a real process that ends so, once there is a file."""
    return lambda: Compiling([sys.executable, "-c", PROGRAM, str(at), str(code)])


@pytest.fixture
def end(tmp_path):
    """Return the file at which the process ends."""
    return tmp_path / "end"


@pytest.fixture
def status(qtbot, end):
    """Make a status whose process ends with a code."""
    bars = []

    def make(code):
        bar = QStatusBar()
        qtbot.addWidget(bar)
        bars.append(bar)
        made = EngineStatus(bar, ending_with(code, end))
        made.present(make_snapshot(probes=()))
        return made

    return make


def test_the_bar_names_the_engine_of_the_picture(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        label = person.find(QLabel, "engine")
        assert label.isVisible()
        assert "NumPy" in label.text()


@pytest.mark.parametrize(
    ("code", "words"), [(0, "is ready"), (1, "could not be made ready")], ids=["done", "failed"]
)
def test_what_becomes_of_the_compiling_is_said(
    qtbot, monkeypatch, status, end, expected_log, code, words
):
    if code:
        expected_log("no room", source="xorviz.session.compiling")
    Answers(monkeypatch, ready=False)
    told = []
    made = status(code)
    made.told.connect(told.append)
    made.make_ready()
    assert made.is_waiting
    qtbot.waitUntil(lambda: "getting" in made.label.text(), timeout=PATIENCE)
    end.touch()
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE)
    assert words in told[0]
    assert "getting" not in made.label.text()
    assert not made.is_waiting


def test_nothing_is_compiled_where_it_is_ready(qtbot, monkeypatch, status):
    Answers(monkeypatch, ready=True)
    made = status(0)
    made.make_ready()
    assert not made.is_waiting


def test_a_process_that_cannot_be_started_is_a_failure(tmp_path, expected_log):
    expected_log("could not be started", source="xorviz.session.compiling")
    job = Compiling([str(tmp_path / "gone")])
    assert job.poll() is False
    job.let_go()


def test_a_bundle_runs_its_own_program(monkeypatch):
    assert own_command("compile") == [sys.executable, "-m", "xorviz", "compile"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert own_command("compile") == [sys.executable, "compile"]


def test_a_run_under_way_keeps_numpy_and_restart_takes_the_compiled_engine(
    qtbot, monkeypatch, compiled_engine
):
    """As at the very first start: the code becomes ready while the run goes on."""
    answers = Answers(monkeypatch, ready=True)
    answers.ready = False
    monkeypatch.setattr("xorviz.ui.engine_status.is_installed", lambda: False)
    with opened(qtbot, "relu-2-2-1", running=True, engines=IN_THE_WINDOW) as person:
        person.wait(lambda: person.sees.step > 0)
        answers.ready = True
        before = person.sees.step
        person.wait(lambda: person.sees.step > before)
        assert person.sees.engine == "numpy"
        person.click("restart")
        person.wait(lambda: person.sees.engine == "compiled" and person.sees.step > 0)
        assert "compiled" in person.find(QLabel, "engine").text()
        person.undo()
        person.wait(lambda: person.sees.engine == "numpy" and person.sees.step >= before)


def test_an_edit_in_the_middle_keeps_the_compiled_engine(qtbot, monkeypatch, compiled_engine):
    Answers(monkeypatch, ready=True)
    with opened(qtbot, "relu-2-2-1", running=True, engines=IN_THE_WINDOW) as person:
        person.wait(lambda: person.sees.step > 0)
        person.choose("activation-h1", "sigmoid")
        person.wait(lambda: person.sees.spec["network"]["layers"][0]["activation"] == "sigmoid")
        assert person.sees.engine == "compiled"


def test_a_session_of_the_compiled_engine_opens_without_it_and_says_so(
    qtbot, monkeypatch, compiled_engine, tmp_path
):
    run = LivingRun(Record.fresh(load_preset("relu-2-2-1")), engines=Engines(COMPILED))
    run.advance(9)
    run.apply(edits.AddUnit("h1"))
    save_session(run.record(), tmp_path / "mine.xorviz")
    assert open_session(tmp_path / "mine.xorviz").position.engine == COMPILED
    monkeypatch.setattr("xorviz.engine.choice.is_installed", lambda: False)
    with opened(qtbot, tmp_path / "mine.xorviz", engines=IN_THE_WINDOW) as person:
        assert "last digits" in person.window.statusBar().currentMessage()
        assert person.sees.engine == "numpy"
