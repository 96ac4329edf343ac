"""``xorviz import``: the report in words and as JSON, and the files that it writes."""

import io
import json
from dataclasses import replace

import numpy as np
import pytest
from safetensors.numpy import save

from tests.session.scripts import samples
from tests.session.weight_files.test_recorded import FOLDER, RECORDED, outputs
from xorviz.engine.state import start_state
from xorviz.session.experiments import load_experiment

NO_DATA = samples.OLD_SEQUENTIAL.replace("numpy.logical_xor(bits[:, 0], bits[:, 1])", "load()")


@pytest.fixture
def script(tmp_path):
    def write(text, name="script.py"):
        path = tmp_path / name
        path.write_text(text, "utf-8")
        return path

    return write


@pytest.mark.parametrize("ending", ["json", "xorviz"])
def test_the_experiment_is_written_and_the_report_goes_to_stderr(xorviz, script, tmp_path, ending):
    out = tmp_path / f"out.{ending}"
    answer = xorviz("import", script(samples.OLD_SEQUENTIAL), "--out", out)
    assert (answer.code, answer.out) == (0, "")
    lines = answer.err.splitlines()
    assert any("line 15" in line and "Dropout" in line and "left out" in line for line in lines)
    assert any("line 19" in line and "xor" in line and "taken" in line for line in lines)
    assert lines[-1] == f"saved {out}"
    spec = load_experiment(str(out)).position.spec
    assert [layer.units for layer in spec.network.layers] == [2, 1]


def test_without_a_file_the_experiment_is_printed(xorviz, script, written):
    answer = xorviz("import", script(samples.TORCH_MODULE))
    again = xorviz("train", written(answer.json), "--steps", "3", "--json")
    assert again.json["steps"] == 3


def test_the_report_as_json(xorviz, script):
    answer = xorviz("import", script(samples.squeezed(samples.NEW_BRANCHES)), "--json")
    assert answer.err == ""
    assert answer.json["data_shown"] is True
    assert len(answer.json["experiment"]["network"]["layers"]) == 8
    remarks = answer.json["remarks"]
    assert {"kind", "code", "line", "details", "text"} == set(remarks[0])
    assert remarks[0]["code"] == "line_breaks_restored"
    assert {one["kind"] for one in remarks} <= {"taken", "assumed", "ignored", "unclear"}


def test_data_that_are_not_shown_are_asked_for(xorviz, script, tmp_path):
    path = script(NO_DATA)
    answer = xorviz("import", path, "--out", tmp_path / "a.json")
    assert answer.code == 1
    assert "--data" in answer.err
    assert "xor, and, or, nor, nand, xnor" in answer.err
    assert not (tmp_path / "a.json").exists()
    answer = xorviz("import", path, "--data", "nand", "--json")
    assert answer.json["experiment"]["data"]["gate"] == "nand"
    assert answer.json["data_shown"] is False


def test_a_script_stands_for_an_experiment(xorviz, script):
    path = script(samples.squeezed(samples.TORCH_MODULE))
    assert xorviz("train", path, "--steps", "3", "--json").json["steps"] == 3
    answer = xorviz("train", script(NO_DATA, "b.py"), "--steps", "3")
    assert answer.code == 1
    assert "does not show what it trains on" in answer.sentence


def test_a_script_from_standard_input(xorviz, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO(samples.TORCH_MODULE))
    assert xorviz("import", "-", "--json").json["data_shown"] is True


def test_no_data_fit(xorviz, script):
    path = script(NO_DATA.replace("input_dim=2", "input_dim=784"))
    answer = xorviz("import", path, "--json")
    assert answer.code == 1
    assert "784" in answer.sentence


@pytest.mark.parametrize(
    ("text", "part"),
    [("(", "Line 1"), ("x = 1", "no model"), ("", "empty"), ("\ud800", "Line 1")],
)
def test_what_is_no_script_is_told_in_a_sentence(xorviz, tmp_path, text, part):
    path = tmp_path / "bad.py"
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    answer = xorviz("import", path, "--json")
    assert answer.code == 1
    assert part in answer.sentence or "line 1" in answer.sentence


def test_wrong_use(xorviz, script, tmp_path):
    answer = xorviz("import", script(samples.TORCH_MODULE), "--out", tmp_path / "a.txt")
    assert answer.code == 2
    missing = xorviz("import", tmp_path / "none.py")
    assert missing.code == 1
    assert "none.py" in missing.sentence


def test_the_failure_of_the_first_question_shows(xorviz, script, tmp_path):
    """What the script does is what the run does: two units of ReLU seldom solve it."""
    out = tmp_path / "first.json"
    xorviz("import", script(samples.squeezed(samples.OLD_SEQUENTIAL)), "--out", out)
    document = json.loads(out.read_text())
    document["data"]["resample"] = "replica"
    out.write_text(json.dumps(document))
    done = xorviz("train", out, "--replicas", "40", "--epochs", "100", "--json").json
    # Of 2,000 starts 19.8 % solve it; 40 starts lie within 3.5 deviations and a fifth of a point.
    assert abs(done["solved"]["rate"] - 0.198) <= 3.5 * (0.198 * 0.802 / 40) ** 0.5 + 0.002


@pytest.mark.parametrize("file", ["branches.keras", "module.safetensors"])
def test_weights_of_a_file_are_those_that_the_training_starts_from(xorviz, script, tmp_path, file):
    path, out = script(RECORDED["files"][file]["script"]), tmp_path / "a.json"
    answer = xorviz("import", path, "--weights", FOLDER / file, "--out", out)
    assert answer.code == 0
    lines = [line.strip() for line in answer.err.splitlines() if line.strip().startswith("weights")]
    assert len([line for line in lines if "→" in line]) == 3
    session = tmp_path / "b.xorviz"
    trained = xorviz("train", out, "--steps", "0", "--out", session, "--json")
    assert (trained.code, trained.json["steps"]) == (0, 0)
    position = load_experiment(str(session)).position
    wanted = np.array(RECORDED["files"][file]["outputs"])
    found = outputs(position.spec, position.state.parameters)
    np.testing.assert_allclose(found, wanted, rtol=0, atol=1e-6)
    # Without the file the seed draws others.
    alone = start_state(replace(position.spec, weights=()).validate())
    assert np.abs(outputs(position.spec, alone.parameters) - wanted).max() > 0.01


def test_the_report_says_where_each_layer_went(xorviz, script):
    path = script(RECORDED["files"]["module.safetensors"]["script"])
    file = FOLDER / "module.safetensors"
    report = xorviz("import", path, "--weights", file, "--json").json["weights"]
    assert report["left_out"] == []
    assert report["layers"][1] == {
        "file": "hidden",
        "layer": "hidden",
        "by": "name",
        "shape": [3, 3],
        "has_bias": False,
    }


def test_weights_that_do_not_fit_are_refused_and_nothing_is_written(xorviz, script, tmp_path):
    path, out = script(RECORDED["files"]["module.safetensors"]["script"]), tmp_path / "a.json"
    file = FOLDER / "sequential.safetensors"
    answer = xorviz("import", path, "--weights", file, "--out", out, "--json")
    assert answer.code == 1
    assert "7 dense layers, and the network 3" in answer.sentence
    assert not out.exists()
    missing = xorviz("import", path, "--weights", tmp_path / "none.h5", "--json")
    assert (missing.code, "There is no file" in missing.sentence) == (1, True)
    forged = tmp_path / "a.safetensors"
    forged.write_bytes(save({"\x1b[2J.weight": np.ones((3, 2)), "hidden.weight": np.ones((3, 3))}))
    assert "\x1b" not in xorviz("import", path, "--weights", forged, "--json").sentence


@pytest.mark.parametrize("file", ["chain.h5", "chain.keras", "module.safetensors"])
def test_weights_alone_are_no_experiment(xorviz, file):
    for command in (("train", FOLDER / file, "--steps", "0"), ("import", FOLDER / file)):
        answer = xorviz(*command, "--json")
        assert answer.code == 1
        assert "holds weights, and neither data nor training" in answer.sentence
        assert "--weights" in answer.sentence
    missing = xorviz("train", FOLDER / f"no-{file}", "--json")
    assert "There is no file" in missing.sentence
