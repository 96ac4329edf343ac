"""Pictures from the command line, each in a process of its own, as a script takes them."""

import json
import os
import struct
import subprocess
import sys
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage

from tests.engine.experiments import chain_json, experiment
from tests.ui.pdf_text import PdfPage
from xorviz.session.presets import load_preset


@pytest.fixture
def shot(warm):
    """Run the command without a display; return what it says and its exit code."""

    def take(path, *options, experiment="relu-2-2-1"):
        done = warm.run("shot", experiment, "--steps", "20", "--out", path, *options)
        assert done.stdout == ""
        return done.stderr, done.returncode

    return take


def shot_as_typed(path, *options):
    """Run the command as a script does: it loads all that it needs by itself."""
    environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "QT_QPA_PLATFORM")}
    command = [sys.executable, "-m", "xorviz", "shot", "relu-2-2-1", "--steps", "20"]
    done = subprocess.run(
        [*command, "--out", str(path), *options],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    return done.stderr, done.returncode


def size_of(path):
    """Read width and height where the PNG standard puts them."""
    head = path.read_bytes()[:24]
    assert head.startswith(b"\x89PNG\r\n\x1a\n")
    return struct.unpack(">II", head[16:24])


@pytest.mark.parametrize(("scale", "view"), [(1, "network"), (2, "decision"), (4, "weights")])
def test_a_view_at_each_scale(tmp_path, scale, view):
    path = tmp_path / "view.png"
    said, code = shot_as_typed(path, "--view", view, "--size", "500x400", "--scale", str(scale))
    assert (said, code) == (f"wrote {path}\n", 0)
    assert size_of(path) == (500 * scale, 400 * scale)


def test_the_window_at_twice_the_resolution(shot, tmp_path):
    path = tmp_path / "window.png"
    _, code = shot(path, "--size", "1280x800", "--scale", "2", "--theme", "light")
    assert code == 0
    assert size_of(path) == (2560, 1600)


def test_a_picture_beyond_bounds_is_refused(shot, tmp_path):
    path = tmp_path / "window.png"
    said, code = shot(path, "--size", "10000x10000", "--scale", "4")
    assert code == 2
    assert "40,000 × 40,000" in said
    assert said.count("\n") == 1
    assert not path.exists()


@pytest.mark.parametrize("view", ["window", "network", "microscope"])
def test_an_svg_and_a_pdf_by_the_ending_of_the_name(shot, tmp_path, view):
    options = ("--view", view, "--size", "1280x800", "--theme", "light")
    for ending in ("svg", "pdf"):
        path = tmp_path / f"picture.{ending}"
        assert shot(path, *options) == (f"wrote {path}\n", 0)
    root = ElementTree.parse(tmp_path / "picture.svg").getroot()
    assert (root.get("width"), root.get("height")) == ("1280", "800")
    page = PdfPage((tmp_path / "picture.pdf").read_bytes())
    assert page.size == (1280 * 0.75, 800 * 0.75)
    written = [text.text for text in root.iter("{http://www.w3.org/2000/svg}text")]
    for name in ("h1.1", "h1.2", "out"):
        assert name in written
        assert name in page.runs


def test_an_svg_is_an_experiment_of_the_command_line(shot, xorviz, tmp_path):
    path = tmp_path / "run.svg"
    assert shot(path, "--view", "weights")[1] == 0
    found = xorviz("train", path, "--steps", "0", "--json").json
    assert (
        found["final_loss"]
        == xorviz("train", "relu-2-2-1", "--steps", "20", "--json").json["final_loss"]
    )


def test_another_ending_is_wrong_use(xorviz, tmp_path):
    answer = xorviz("shot", "relu-2-2-1", "--out", tmp_path / "x.bmp")
    assert answer.code == 2
    assert ".png, .svg or .pdf" in answer.err


def test_another_scale_is_wrong_use(xorviz, tmp_path):
    answer = xorviz("shot", "relu-2-2-1", "--out", tmp_path / "x.png", "--scale", "3")
    assert answer.code == 2
    assert "--scale" in answer.err


def test_a_plane_of_other_inputs_is_another_picture(shot, tmp_path):
    options = ("--view", "decision", "--size", "400x360")
    pictures = []
    for number, plane in enumerate(((), ("--axes", "4,2"), ("--axes", "4,2", "--at", "0110"))):
        path = tmp_path / f"{number}.png"
        assert shot(path, *options, *plane, experiment="parity-4")[1] == 0
        pictures.append(path.read_bytes())
    assert len(set(pictures)) == 3


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--axes", "1,5"), "4 inputs"),
        (("--axes", "2,2"), "two different inputs"),
        (("--axes", "0,2"), "two different inputs"),
        (("--axes", "x"), "two different inputs"),
        (("--at", "17"), "16 patterns"),
        (("--at", "half"), "neither mean nor"),
    ],
)
def test_a_plane_that_cannot_be_is_wrong_use(xorviz, tmp_path, options, words):
    answer = xorviz("shot", "parity-4", "--out", tmp_path / "x.png", "--steps", "0", *options)
    assert answer.code == 2
    assert words in answer.err


def test_both_inputs_of_one_bit_span_no_plane(xorviz, tmp_path):
    answer = xorviz("shot", "paired-inputs", "--out", tmp_path / "x.png", "--axes", "3,4")
    assert answer.code == 2
    assert "same bit" in answer.err


def test_the_random_starts_of_an_experiment_with_several(shot, tmp_path):
    """More starts, another picture: the maps and bars of them all."""
    found = []
    for replicas in (2, 50):
        document = load_preset("relu-2-2-1").to_json() | {"replicas": replicas}
        spec = tmp_path / f"crowd-{replicas}.json"
        spec.write_text(json.dumps(document))
        path = tmp_path / f"crowd-{replicas}.png"
        said, code = shot(path, "--view", "crowd", "--size", "600x300", experiment=str(spec))
        assert (said, code) == (f"wrote {path}\n", 0)
        assert size_of(path) == (600, 300)
        found.append(path.read_bytes())
    assert found[0] != found[1]


def test_the_landscape_shows_another_path_after_more_steps(shot, tmp_path):
    found = []
    for steps in ("10", "400"):
        path = tmp_path / f"landscape-{steps}.png"
        said, code = shot(path, *("--view", "landscape", "--size", "420x360", "--steps", steps))
        assert (said, code) == (f"wrote {path}\n", 0)
        assert size_of(path) == (420, 360)
        found.append(path.read_bytes())
    assert found[0] != found[1]


def test_the_doctor_says_in_a_picture_why_a_run_is_stuck(shot, tmp_path):
    found = []
    for steps in ("0", "2000"):
        path = tmp_path / f"doctor-{steps}.png"
        said, code = shot(
            path,
            *("--view", "doctor", "--size", "700x200", "--steps", steps),
            experiment="relu-2-2-1-dead",
        )
        assert (said, code) == (f"wrote {path}\n", 0)
        assert size_of(path) == (700, 200)
        found.append(path.read_bytes())
    assert found[0] != found[1]


def test_each_half_step_under_the_microscope_is_a_picture_of_its_own(shot, tmp_path):
    found = []
    for options in (("1", "1"), ("1", "5"), ("11", "5")):
        path = tmp_path / f"microscope-{len(found)}.png"
        pattern, half_step = options
        said, code = shot(
            path,
            *("--view", "microscope", "--size", "700x420"),
            *("--pattern", pattern, "--half-step", half_step),
        )
        assert (said, code) == (f"wrote {path}\n", 0)
        assert size_of(path) == (700, 420)
        found.append(path.read_bytes())
    assert len(set(found)) == 3
    # The bar at the bottom names the pattern.
    bars = [QImage.fromData(picture).copy(0, 325, 140, 40) for picture in found]
    assert bars[1] != bars[2]


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--half-step", "8"), "7 of them"),
        (("--half-step", "0"), "7 of them"),
        (("--pattern", "5"), "4 patterns"),
        (("--pattern", "111"), "not one of"),
    ],
)
def test_a_half_step_that_there_is_not_is_wrong_use(xorviz, tmp_path, options, words):
    answer = xorviz("shot", "relu-2-2-1", "--out", tmp_path / "x.png", "--steps", "0", *options)
    assert answer.code == 2
    assert words in answer.err


def trained(experiment, *options):
    """Train without a window; return what the command prints, and what it says."""
    command = [sys.executable, "-m", "xorviz", "train", str(experiment), "--engine", "numpy"]
    done = subprocess.run(
        [*command, "--weights", "--json", *options],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    return done.stdout, done.stderr


def test_a_run_goes_on_from_its_picture_as_from_its_session(shot, tmp_path):
    picture, session = tmp_path / "run.png", tmp_path / "run.xorviz"
    said, code = shot(picture, "--view", "weights", "--size", "500x400")
    assert (said, code) == (f"wrote {picture}\n", 0)
    trained("relu-2-2-1", "--steps", "20", "--out", str(session))
    outputs = [trained(one, "--steps", "300")[0] for one in (picture, session)]
    first, second = map(json.loads, outputs)
    assert first["weights"] == second["weights"]
    assert first["final_loss"] == second["final_loss"]


def test_a_network_that_is_too_large_for_a_picture_is_told(shot, tmp_path):
    path, large = tmp_path / "mesh.png", tmp_path / "mesh.json"
    large.write_text(json.dumps(experiment(chain_json(2, 1000, 1000, 1)).to_json()))
    said, code = shot(path, "--steps", "0", "--view", "curves", experiment=str(large))
    assert code == 0
    first, second = said.splitlines()
    assert first == f"wrote {path}"
    assert second.startswith(f"xorviz: “{path}” does not carry its experiment")
    assert not QImage(str(path)).isNull()
    said = trained(path)[1]
    assert said.startswith("xorviz: “")
    assert "carries no experiment" in said
