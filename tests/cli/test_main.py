"""What can be typed: commands, the window, wrong use; exit codes and single sentences."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import xorviz as package
from tests.engine.experiments import experiment
from xorviz.session.presets import preset_names
from xorviz.session.sweep.presets import sweep_names

ROOT = Path(package.__file__).parents[1]


@pytest.mark.parametrize(
    ("typed", "experiment"),
    [([], None), (["relu-2-2-1"], "relu-2-2-1"), (["a.xorviz"], "a.xorviz")],
)
@pytest.mark.parametrize("code", [0, 1, 78])
def test_without_a_command_the_window_opens_and_its_code_is_passed_on(
    xorviz, typed, experiment, code
):
    opened = []

    def open_window(name):
        opened.append(name)
        return code

    answer = xorviz(*typed, open_window=open_window)
    assert (answer.code, answer.out, answer.err) == (code, "", "")
    assert opened == [experiment]


@pytest.mark.parametrize("typed", [["--language", "de", "xor"], ["--language=de", "xor"]])
def test_the_language_of_the_window_stands_in_front(xorviz, monkeypatch, typed):
    monkeypatch.setenv("XORVIZ_LANGUAGE", "fr")
    asked = []
    answer = xorviz(
        *typed, open_window=lambda name: asked.append((name, os.environ["XORVIZ_LANGUAGE"])) or 0
    )
    assert (answer.code, asked) == (0, [("xor", "de")])


@pytest.mark.parametrize("typed", [["--language"], ["--language", "tlh"], ["--language="]])
def test_a_language_that_is_not_spoken_is_refused_with_those_that_are(xorviz, typed):
    answer = xorviz(*typed)
    assert answer.code == 2
    assert "en, de, es, fr, zh_CN" in answer.sentence


def test_a_window_takes_one_experiment(xorviz):
    answer = xorviz("one", "two")
    assert answer.code == 2
    assert "“one”" in answer.sentence


@pytest.mark.parametrize(
    "typed",
    [
        ["--colour"],
        ["train"],
        ["train", "relu-2-2-1", "--colour"],
        ["train", "relu-2-2-1", "extra"],
        ["train", "relu-2-2-1", "--steps", "many"],
        ["train", "relu-2-2-1", "--steps", "-1"],
        ["train", "relu-2-2-1", "--steps", "1.5"],
        ["train", "relu-2-2-1", "--replicas", ""],
        ["train", "relu-2-2-1", "--steps", "1", "--epochs", "1"],
        ["train", "relu-2-2-1", "--engine", "abacus"],
        ["presets", "--colour"],
        ["presets", "extra"],
    ],
    ids=" ".join,
)
def test_wrong_use_prints_nothing_on_stdout(xorviz, typed):
    answer = xorviz(*typed)
    assert (answer.code, answer.out) == (2, "")
    assert "usage: xorviz" in answer.err


def test_help_names_every_command_of_this_version(xorviz):
    answer = xorviz("--help")
    assert (answer.code, answer.err) == (0, "")
    for command in ("train", "sweep", "presets", "shot", "import", "export", "bench", "compile"):
        assert command in answer.out


def test_the_version(xorviz):
    answer = xorviz("--version")
    assert (answer.code, answer.out) == (0, f"xorviz {package.__version__}\n")


def test_the_presets_are_listed_with_their_titles(xorviz):
    answer = xorviz("presets")
    assert (answer.code, answer.err) == (0, "")
    lines = answer.out.splitlines()
    assert [line.split()[0] for line in lines] == [*preset_names(), *sweep_names()]
    assert all(len(line.split()) > 2 for line in lines)


def test_the_presets_as_json(xorviz):
    answer = xorviz("presets", "--json")
    presets = answer.json["presets"]
    assert [entry["name"] for entry in presets] == list(preset_names())
    assert all(entry["title"] for entry in presets)


def test_an_interruption_is_told_in_one_line(xorviz):
    def interrupted(_):
        raise KeyboardInterrupt

    answer = xorviz(open_window=interrupted)
    assert answer.code == 130
    assert "interrupted" in answer.sentence


def real(*arguments, **options):
    """Run the program as a process of its own."""
    return subprocess.run(
        [sys.executable, *arguments], cwd=ROOT, capture_output=True, text=True, **options
    )


def test_the_real_program_prints_one_object_and_nothing_else(tmp_path):
    out = tmp_path / "gate.xorviz"
    # Of the compiled engine it would say that it must be compiled first.
    given = ("--engine", "numpy", "--steps", "20", "--json", "--out", str(out))
    done = real("-m", "xorviz", "train", "nor-by-hand", *given)
    assert done.returncode == 0
    assert json.loads(done.stdout)["steps"] == 20
    assert done.stderr == f"saved {out}\n"
    again = real("-m", "xorviz", "train", str(out), "--steps", "0", "--json", "--trace")
    assert (again.returncode, again.stderr) == (0, "")
    assert json.loads(again.stdout)["trace"] == []


def test_the_real_program_tells_what_is_wrong_in_one_line(tmp_path):
    spec = experiment().to_json()
    spec["network"]["layers"][0]["activation"] = "rely"
    (tmp_path / "bad.json").write_text(json.dumps(spec))
    done = real("-m", "xorviz", "train", str(tmp_path / "bad.json"), "--json")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.count("\n") == 1
    for part in ("network.layers[0].activation", "rely", "linear", "relu", "sigmoid"):
        assert part in done.stderr


def test_the_commands_that_train_run_where_qt_cannot():
    """As on a machine without a display or the libraries of one."""
    program = (
        "import sys; sys.modules['PySide6'] = None; sys.modules['pyqtgraph'] = None\n"
        "from xorviz.cli.main import run\n"
        "given = ['--engine', 'numpy', '--steps', '5', '--json']\n"
        "sys.exit(run(['train', 'nor-by-hand', *given], None))\n"
    )
    done = real("-c", program)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    "typed",
    [["presets"], ["train", "nor-by-hand", "--engine", "numpy", "--steps", "1", "--json"]],
)
def test_a_reader_that_has_gone_is_no_traceback(typed):
    """As in ``xorviz presets | head -0``; what is printed waits in a buffer, as it does there."""
    buffered = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    reader, writer = os.pipe()
    os.close(reader)
    try:
        done = subprocess.run(
            [sys.executable, "-m", "xorviz", *typed],
            cwd=ROOT,
            stdout=writer,
            stderr=subprocess.PIPE,
            text=True,
            env=buffered,
        )
    finally:
        os.close(writer)
    assert (done.returncode, done.stderr) == (1, "")
