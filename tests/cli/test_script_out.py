"""``xorviz export``: each form is written whole, or refused in a sentence."""

import csv
import io
import json

import numpy as np
import pytest

from xorviz.session.crowd import run_headless
from xorviz.session.experiments import load_experiment
from xorviz.session.exports.write import FORMS
from xorviz.session.files import save_session
from xorviz.session.presets import load_preset
from xorviz.session.record import Record


def test_a_script_of_keras_comes_back_by_import(xorviz, tmp_path):
    script, spec = tmp_path / "a.py", tmp_path / "a.json"
    answer = xorviz("export", "bitwise-xor-branches", "--to", "keras", "--out", script)
    assert (answer.code, answer.out, answer.err) == (0, "", f"saved {script}\n")
    assert xorviz("import", script, "--out", spec).code == 0
    assert json.loads(spec.read_text()) == load_preset("bitwise-xor-branches").to_json()


def test_a_script_of_pytorch_comes_back_with_its_training_and_weights(xorviz, tmp_path):
    script = tmp_path / "a.py"
    xorviz("export", "relu-4-2-1", "--to", "pytorch", "--out", script)
    found = xorviz("import", script, "--json").json["experiment"]
    wanted = load_preset("relu-4-2-1")
    document = wanted.to_json()
    assert found["training"] == document["training"]
    assert found["data"] == document["data"]
    again = xorviz("export", "relu-4-2-1", "--to", "json", "--out", tmp_path / "b.json")
    assert again.code == 0
    one = json.loads((tmp_path / "b.json").read_text())
    assert [entry["units"] for entry in found["network"]["layers"]] == [
        entry["units"] for entry in one["network"]["layers"]
    ]
    kernel = found["weights"]["h1"]["kernel"]
    state = Record.fresh(wanted).position.state
    assert np.array_equal(np.array(kernel), state.parameters["h1"].kernel[0])


def test_the_curves_as_a_table(xorviz, tmp_path):
    out = tmp_path / "curves.csv"
    answer = xorviz("export", "relu-2-2-1", "--to", "csv", "--steps", "40", "--out", out)
    assert answer.code == 0
    rows = list(csv.DictReader(io.StringIO(out.read_text())))
    spec = load_preset("relu-2-2-1")
    outcome = run_headless(Record.fresh(spec), 40, curves=True)
    points = outcome.record.position.history.points()
    assert [int(row["step"]) for row in rows] == points.steps.tolist()
    assert [float(row["loss"]) for row in rows] == points.loss.tolist()
    assert [float(row["gradient_h1"]) for row in rows] == points.gradients["h1"].tolist()
    assert "test_loss" not in rows[0]


def test_a_run_that_has_begun_takes_its_weights_along(xorviz, tmp_path):
    session, out = tmp_path / "a.xorviz", tmp_path / "a.json"
    record = run_headless(Record.fresh(load_preset("skip-2-1-1")), 30).record
    save_session(record, session)
    for form in ("json", "keras"):
        target = tmp_path / f"out-{form}"
        assert xorviz("export", session, "--to", form, "--out", target).code == 0
        if form == "keras":
            xorviz("import", target, "--out", out)
        else:
            out.write_text(target.read_text())
        state = load_experiment(str(out)).position.state
        for name, arrays in record.position.state.parameters.items():
            assert np.array_equal(state.parameters[name].kernel, arrays.kernel)
            assert np.array_equal(state.parameters[name].bias, arrays.bias)


@pytest.mark.parametrize("form", FORMS)
def test_what_cannot_be_written_is_told_and_nothing_is_left(xorviz, tmp_path, form):
    out = tmp_path / "no" / "such.file"
    answer = xorviz("export", "relu-2-2-1", "--to", form, "--out", out)
    assert answer.code == 1
    assert "such.file" in answer.sentence
    assert list(tmp_path.iterdir()) == []


def test_what_has_no_word_is_told(xorviz, written, tmp_path):
    document = load_preset("relu-2-2-1").to_json()
    document["network"]["layers"][0]["activation"] = "step"
    path = written(document)
    answer = xorviz("export", path, "--to", "keras", "--out", tmp_path / "a.py")
    assert answer.code == 1
    assert "network.layers[0].activation" in answer.sentence
    assert xorviz("export", path, "--to", "pytorch", "--out", tmp_path / "b.py").code == 0


def test_wrong_use(xorviz, tmp_path):
    assert xorviz("export", "relu-2-2-1", "--to", "tape", "--out", tmp_path / "a").code == 2
    assert xorviz("export", "relu-2-2-1", "--to", "keras").code == 2
