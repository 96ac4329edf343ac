"""`xorviz sweep`: tables that say what single crowds do, and survive any end of the program."""

import csv
import io
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.waiting import wait_until
from tests.engine.experiments import experiment
from tests.session.sweep.sweeps import OWN, InDisorder
from xorviz.cli.sweep_words import duration
from xorviz.session.presets import load_preset
from xorviz.session.sweep.errors import CellLost
from xorviz.session.sweep.pieces import Ended
from xorviz.session.sweep.presets import sweep_names

pytestmark = pytest.mark.usefixtures("own_data_folder")

ROOT = Path(__file__).parents[2]
VARY = ("--vary", "h1.activation=relu,tanh", "--vary", "h1.units=1:3")


def rows(path):
    return list(csv.DictReader(io.StringIO(path.read_text("utf-8"), newline="")))


def test_each_cell_says_what_train_says_of_the_same(xorviz, written, tmp_path):
    table, runs = tmp_path / "cells.csv", tmp_path / "runs.csv"
    base = written(OWN)
    files = ("--csv", table, "--runs", runs)
    answer = xorviz("sweep", base, *VARY, "--replicas", 70, "--epochs", 5, "--json", *files)
    assert answer.code == 0, answer.err
    cells = answer.json["cells"]
    assert answer.json["whole"] is True
    of_table, of_runs = rows(table), rows(runs)
    assert len(of_table) == len(cells) == 6
    for cell, row in zip(cells, of_table, strict=True):
        document = OWN.to_json()
        document["network"]["layers"][0] |= {
            name.removeprefix("h1."): value for name, value in cell["values"].items()
        }
        single = xorviz(
            "train", written(document, "one.json"), "--replicas", 70, "--epochs", 5, "--json"
        ).json
        for name in ("count", "rate", "ci95"):
            assert cell["solved"][name] == single["solved"][name]
        assert cell["plateaus"] == single["plateaus"]
        assert cell["steps"] == single["steps"]
        assert (row["h1.activation"], row["h1.units"]) == tuple(map(str, cell["values"].values()))
        assert float(row["rate"]) == single["solved"]["rate"]
        losses = [
            float(one["loss"])
            for one in of_runs
            if (one["h1.activation"], one["h1.units"]) == (row["h1.activation"], row["h1.units"])
        ]
        assert losses == single["final_loss"]


def test_without_files_it_prints_a_table_with_intervals(xorviz, written):
    answer = xorviz("sweep", written(OWN), "--vary", "h1.units=1:3", "--replicas", 20)
    assert (answer.code, answer.err) == (0, "")
    lines = answer.out.splitlines()
    assert len(lines) == 4
    assert all("of 20" in line and "% to " in line for line in lines[1:])


def test_a_sweep_in_a_file_and_options_that_stand_above_it(xorviz, written):
    document = {
        "xorviz_sweep": 1,
        "experiment": OWN.to_json(),
        "vary": [{"field": "h1.units", "values": "1:2"}],
        "replicas": 20,
        "steps": 10,
    }
    file = written(document, "mine.json")
    plain = xorviz("sweep", file, "--json").json
    assert [cell["starts"] for cell in plain["cells"]] == [20, 20]
    assert [cell["steps"] for cell in plain["cells"]] == [10, 10]
    given = ("--replicas", 5, "--epochs", 1, "--seed", 3, "--vary", "batch_size=5")
    other = xorviz("sweep", file, *given, "--json").json
    assert other["experiment"]["seed"] == 3
    assert [(one["values"], one["starts"], one["steps"]) for one in other["cells"]] == [
        ({"batch_size": 5}, 5, 8)
    ]


@pytest.mark.parametrize("name", sweep_names())
def test_a_preset_sweep_by_its_name(xorviz, name):
    answer = xorviz("sweep", name, "--replicas", 2, "--steps", 2, "--json")
    assert answer.code == 0, answer.err
    assert answer.json["whole"] is True


def test_the_sweeps_are_listed(xorviz):
    assert [one["name"] for one in xorviz("presets", "--json").json["sweeps"]] == list(
        sweep_names()
    )


def test_a_cell_may_stop_early(xorviz, written):
    vary = ("--vary", "h1.units=1,2", "--steps", 5)
    answer = xorviz("sweep", written(OWN), *vary, "--replicas", 1000, "--precision", 0.1, "--json")
    # None is solved so soon: ±3 of 100 after 64 starts.
    assert [cell["starts"] for cell in answer.json["cells"]] == [64, 64]


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ([], ["--vary"]),
        (["--vary", "h1.units"], ["h1.units=1:8"]),
        (["--vary", "h1.units=0:2"], ["“h1.units”", "0", "1 … 10000"]),
        (["--vary", "colour=1"], ["“colour”", "learning_rate"]),
        (["--vary", "hidden.units=1", "--vary", "units=2"], ["“units”"]),
        (["--vary", "h1.units=1", "--plot", "a.gif"], ["--plot", ".svg"]),
        (["--vary", "h1.units=1", "--csv", "a.csv", "--runs", "a.csv"], ["--csv", "--runs"]),
        (["--vary", "seed=1"] * 4, ["4 times", "1 … 3"]),
    ],
)
def test_wrong_use_is_told_before_anything_runs(
    xorviz, written, given, words, monkeypatch, tmp_path
):
    monkeypatch.chdir(tmp_path)
    answer = xorviz("sweep", written(OWN), *given)
    assert answer.code == 2
    assert all(word in answer.sentence for word in words)


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (["--csv", "no/such/folder.csv"], ["not written"]),
        (["--runs", "no/such/folder.csv"], ["not written"]),
        (["--replicas", "200000"], ["“replicas”", "100000"]),
        (["--precision", "0.7"], ["“precision”", "0.5"]),
    ],
)
def test_what_cannot_be_done_is_told_before_anything_runs(xorviz, written, given, words):
    answer = xorviz("sweep", written(OWN), "--vary", "h1.units=1", *given)
    assert answer.code == 1
    assert all(word in answer.sentence for word in words)


def test_what_is_neither_an_experiment_nor_a_sweep_is_told(xorviz):
    answer = xorviz("sweep", "nobody", "--vary", "h1.units=1")
    assert answer.code == 1
    assert "width" in answer.sentence


def test_a_cell_that_was_lost_is_told_and_the_others_are_there(xorviz, written, monkeypatch):
    class Losing(InDisorder):
        def __init__(self, sweep, processes):
            super().__init__(sweep)

        def wait(self, seconds):
            return [
                Ended(one.piece, None, error=CellLost(1, 4)) if one.piece.cell == 1 else one
                for one in super().wait(seconds)
            ]

    monkeypatch.setattr("xorviz.cli.sweep_workers.LocalPool", Losing)
    answer = xorviz("sweep", written(OWN), "--vary", "h1.units=1:3", "--replicas", 9, "--json")
    assert answer.code == 1
    assert "cell 2" in answer.err
    assert [cell["cell"] for cell in answer.json["cells"]] == [0, 2]


def test_it_goes_by_the_engine_that_is_asked_for(xorviz, written, compiled_engine):
    given = ("--vary", "hidden.units=2,64", "--vary", "depth=1,2", "--replicas", 3, "--steps", 3)
    auto = xorviz("sweep", written(OWN), *given, "--json").json["cells"]
    # The largest kernels: 2 × 2, 2 × 64 and 64 × 64.
    assert [cell["engine"] for cell in auto] == ["compiled", "compiled", "compiled", "numpy"]
    numpy = xorviz("sweep", written(OWN), *given, "--json", "--engine", "numpy").json["cells"]
    assert {cell["engine"] for cell in numpy} == {"numpy"}


def test_the_compiled_engine_is_refused_where_it_is_not(xorviz, written):
    answer = xorviz("sweep", written(OWN), "--vary", "h1.units=1", "--engine", "compiled")
    assert answer.code == 2
    assert "numba" in answer.sentence


@pytest.mark.parametrize(
    ("seconds", "words"), [(0.2, "0 s"), (99, "99 s"), (125, "2 min"), (7_800, "2 h 10 min")]
)
def test_a_time_is_said_shortly(seconds, words):
    assert duration(seconds) == words


class Program:
    """The real command, in a process of its own."""

    def __init__(self, folder, base):
        self.table, self.runs = folder / "table.csv", folder / "runs.csv"
        self._base = base
        self._given = {"cwd": ROOT, "env": {**os.environ, "XDG_DATA_HOME": str(folder / "data")}}

    def command(self, *more):
        files = ("--csv", str(self.table), "--runs", str(self.runs))
        # By NumPy, for the compiled engine need not be there.
        given = ("--replicas", "128", "--steps", "400", "--processes", "2", "--engine", "numpy")
        return [
            *(sys.executable, "-m", "xorviz", "sweep", str(self._base)),
            *(*VARY, *given, *files, *more),
        ]

    def start(self, *more):
        return subprocess.Popen(
            self.command(*more),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            **self._given,
        )

    def lines(self):
        try:
            return self.table.read_bytes().splitlines(keepends=True)
        except FileNotFoundError:
            return []

    def wait_for(self, lines, running):
        """Wait until the table has so many lines."""

        def are_there():
            assert running.poll() is None, running.stderr.read()
            return len(self.lines()) >= lines

        wait_until(are_there, f"{lines} lines")

    def whole(self, *more):
        done = subprocess.run(
            self.command(*more), capture_output=True, text=True, check=True, **self._given
        )
        assert done.stdout == ""
        return self.table.read_bytes(), self.runs.read_bytes()


@pytest.fixture(scope="module")
def program(tmp_path_factory):
    folder = tmp_path_factory.mktemp("program")
    base = folder / "mine.json"
    base.write_text(json.dumps(experiment(data=OWN.data.to_json()).to_json()))
    return Program(folder, base)


@pytest.fixture(scope="module")
def whole(program):
    """The tables where nothing comes in between; that cells are kept must not help a new start."""
    return program.whole()


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_whatever_ends_it_the_tables_are_whole_and_it_goes_on_to_the_same_bytes(program, whole):
    table, runs = whole
    program.table.unlink()
    resume = ()
    for count, number in ((1, signal.SIGINT), (2, signal.SIGKILL), (3, signal.SIGTERM)):
        with program.start(*resume) as running:
            program.wait_for(1 + count, running)
            running.send_signal(number)
            err = running.communicate(timeout=30)[1]
        if number == signal.SIGKILL:
            assert running.returncode == -number
        else:
            assert running.returncode == 130
            assert err.count("\n") == 1
            assert "--resume" in err
        left = program.lines()
        assert len(left) >= 1 + count
        assert set(left) <= set(table.splitlines(keepends=True))
        assert len(left) < 7
        resume = ("--resume",)
    assert program.whole("--resume") == (table, runs)
    assert program.whole("--resume") == (table, runs)


@pytest.mark.skipif(sys.platform != "linux", reason="finds the workers in /proc")
def test_workers_that_are_killed_change_no_byte(program, whole):
    program.table.unlink()
    with program.start() as running:
        killed = set()
        for count in (1, 3):
            program.wait_for(1 + count, running)
            worker = next(one for one in workers_of(running.pid) if one not in killed)
            os.kill(worker, signal.SIGKILL)
            killed.add(worker)
        running.communicate(timeout=120)
    assert running.returncode == 0
    assert (program.table.read_bytes(), program.runs.read_bytes()) == whole


def workers_of(process):
    """Return the processes that a program has started to work for it."""
    found = []
    for child in Path(f"/proc/{process}/task/{process}/children").read_text().split():
        if b"spawn_main" in Path(f"/proc/{child}/cmdline").read_bytes():
            found.append(int(child))
    return found


def test_a_session_is_swept_as_the_experiment_that_it_has_become(xorviz, tmp_path):
    session = tmp_path / "one.xorviz"
    given = ("--steps", 5, "--engine", "numpy", "--out", session)
    assert xorviz("train", "nor-by-hand", *given).code == 0
    answer = xorviz("sweep", session, "--vary", "seed=1", "--replicas", 2, "--steps", 2, "--json")
    assert answer.json["experiment"] == json.loads(json.dumps(load_preset("nor-by-hand").to_json()))


@pytest.mark.parametrize(
    ("ending", "begins"), [("png", b"\x89PNG"), ("svg", b"<?xml"), ("pdf", b"%PDF")]
)
def test_the_picture_is_what_its_name_says(tmp_path, ending, begins):
    """In a process of its own, as Qt has to be loaded there."""
    picture = tmp_path / f"picture.{ending}"
    typed = ("--vary", "units=1,2", "--replicas", "5", "--steps", "20", "--engine", "numpy")
    command = [sys.executable, "-m", "xorviz", "sweep", "relu-2-2-1", *typed, "--plot", picture]
    without_display = {name: os.environ[name] for name in os.environ if name != "DISPLAY"}
    subprocess.run(command, cwd=ROOT, env=without_display, check=True, capture_output=True)
    assert picture.read_bytes().startswith(begins)
