"""A report from the command line: what it says is so, and its commands lead to its numbers."""

import json
import re
import shlex

import pytest

from tests.engine.experiments import chain_json, experiment
from tests.ui.pdf_text import PdfPage
from xorviz.session.presets import load_preset


@pytest.fixture
def report(warm):
    """Write a report without a display; return its page."""

    def write(folder, *arguments):
        path = folder / "out.pdf"
        done = warm.run("report", *arguments, "--engine", "numpy", path, folder=folder)
        assert (done.returncode, done.stdout) == (0, "")
        assert done.stderr.endswith(f"wrote {path}\n")
        return PdfPage(path.read_bytes())

    return write


def lines_of(page):
    """Return what stands on a page, a line each; Qt writes a blank of its font as a tab."""
    return [line.replace("\t", " ") for line in page.runs]


def commands_of(page):
    """Return the commands on a page as a person copies them."""
    lines = lines_of(page)
    begin = next(at for at, line in enumerate(lines) if line.startswith("xorviz train "))
    end = next(at for at, line in enumerate(lines) if line.startswith(("The first", "First save")))
    return "\n".join(lines[begin:end]).replace("\\\n", " ").splitlines()


def told_loss(page):
    words = " ".join(lines_of(page))
    return float(re.search(r"The first prints the loss (\S+)\. ", words)[1])


@pytest.fixture
def typed(xorviz, monkeypatch):
    """Type a command in a folder; return what it printed."""

    def type_in(command, folder):
        monkeypatch.chdir(folder)
        program, *arguments = shlex.split(command)
        assert program == "xorviz"
        answer = xorviz(*arguments)
        assert answer.code == 0, answer.err
        return answer

    return type_in


@pytest.fixture
def printed_loss(typed):
    """Type a command in a folder; return the loss that it ends with."""
    return lambda command, folder: typed(command, folder).json["final_loss"]


@pytest.fixture
def assert_true(typed, printed_loss):
    """The commands of a page can be typed, and the first gives the loss that the page tells."""

    def look(page, folder):
        commands = commands_of(page)
        assert printed_loss(commands[0], folder) == [told_loss(page)]
        for command in commands[1:-1]:
            typed(command, folder)
        name = shlex.split(commands[-1])[1]
        assert commands[-1].startswith("xorviz ")
        assert shlex.split(commands[0])[2] == name

    return look


def test_the_commands_lead_to_the_loss_of_a_preset(report, assert_true, tmp_path):
    page = report(tmp_path, "relu-2-2-1", "--steps", "300")
    assert_true(page, tmp_path)
    lines = lines_of(page)
    for words in (
        "Why is ReLU stuck on XOR?",
        "XOR, 1,000 patterns",
        "h1: 2 ReLU",
        "cross-entropy",
    ):
        assert words in lines
    assert "RMSprop, learning rate 0.001" in lines
    assert "300 steps, 1 epoch" in lines


def test_they_do_of_a_file_with_a_long_name_from_where_it_stood(
    report, typed, assert_true, printed_loss, tmp_path
):
    """A session that has begun is gone on with; what is broken into lines is typed as it is."""
    name = f"a run of mine that {'goes on and ' * 9}ends.xorviz"
    spec = tmp_path / "spec.json"
    spec.write_text(json.dumps(load_preset("skip-2-1-1").to_json()))
    made = "xorviz train spec.json --engine numpy --steps"
    typed(f"{made} 40 --out {shlex.quote(name)}", tmp_path)
    page = report(tmp_path, name, "--steps", "60")
    assert "\\" in "".join(lines_of(page))
    assert_true(page, tmp_path)
    assert printed_loss(f"{made} 100 --json", tmp_path) == [told_loss(page)]


def test_they_do_of_one_start_of_a_crowd(report, assert_true, tmp_path):
    document = load_preset("skip-2-1-1").to_json() | {"replicas": 5, "replica": 2}
    (tmp_path / "crowd.json").write_text(json.dumps(document))
    page = report(tmp_path, "crowd.json", "--steps", "50")
    assert any("--replicas 1" in command for command in commands_of(page))
    assert_true(page, tmp_path)


def test_the_odds_stand_beside_the_remedies(report, tmp_path):
    options = ("relu-2-2-1-dead", "--steps", "900")
    untried, tried = report(tmp_path, *options), report(tmp_path, *options, "--odds", "2")
    words = " ".join(lines_of(untried))
    assert "Nobody has tried them on this run: their odds are not known." in words
    assert "xorviz diagnose relu-2-2-1-dead --steps 900 --odds 20" in words
    words = " ".join(lines_of(tried))
    assert "Nobody has tried" not in words
    assert "on 2 other random starts" in words
    assert "on this run: does not solve it within 900 steps" in words
    assert re.search(r"and \d+ more", words)


def test_a_deep_network_fits_and_what_is_left_out_is_counted(report, tmp_path):
    (tmp_path / "deep.json").write_text(
        json.dumps(experiment(chain_json(2, *([4] * 40), 1)).to_json())
    )
    lines = lines_of(report(tmp_path, "deep.json", "--steps", "20"))
    # Forty hidden layers and the output: those that have no line are in the count.
    named = sum(bool(re.match(r"(h\d+|out): \d", line)) for line in lines)
    left_out = next(line for line in lines if re.fullmatch(r"… \d+ more", line))
    assert named + int(left_out.split()[1]) == 41


def test_a_run_that_breaks_down_has_a_report(warm, tmp_path):
    training = {"optimizer": {"name": "sgd", "learning_rate": 1e6}, "loss": "mean_squared_error"}
    network = chain_json(2, 8, 1, activation="linear")
    spec = experiment(network, training=training).to_json()
    spec["network"]["layers"][-1]["activation"] = "linear"
    (tmp_path / "wild.json").write_text(json.dumps(spec))
    path = tmp_path / "out.pdf"
    options = ("--steps", "400", "--engine", "numpy")
    done = warm.run("report", "wild.json", *options, path, folder=tmp_path)
    assert done.returncode == 0, done.stderr
    assert any("Diverged" in line for line in lines_of(PdfPage(path.read_bytes())))


def test_wrong_use_is_told(xorviz, tmp_path):
    assert xorviz("report", "relu-2-2-1", tmp_path / "x.png").code == 2
    answer = xorviz("report", "relu-2-2-1", tmp_path / "x.png")
    assert ".pdf" in answer.sentence
    assert xorviz("report", "no-such-preset", tmp_path / "x.pdf").code == 1


def test_a_place_that_cannot_be_written_is_told(warm, tmp_path):
    done = warm.run("report", "skip-2-1-1", "--steps", "5", tmp_path / "gone" / "x.pdf")
    assert done.returncode == 1
    assert "x.pdf" in done.stderr


@pytest.mark.parametrize("preset", ["digits", "three-classes", "bumps"])
def test_other_data_have_reports_too(report, assert_true, tmp_path, preset):
    page = report(tmp_path, preset, "--steps", "60")
    assert_true(page, tmp_path)
    assert page.size == (595.0, 842.0)
