"""`xorviz train --engine`: which engine runs, what is said of it, and what is refused."""

import pytest

from tests.engine.experiments import chain_json, experiment

#: So many patterns that each batch of them is collected.
LARGE = experiment(data={"kind": "circles", "sample": 700_000})


def engine_of(answer):
    assert answer.code == 0, answer.err
    assert answer.json["engine"] == answer.json["fingerprint"]["engine"]
    return answer.json["engine"]


def test_without_numba_the_compiled_engine_is_refused_and_auto_takes_numpy(xorviz):
    answer = xorviz("train", "relu-2-2-1", "--engine", "compiled", "--steps", 3)
    assert answer.code == 2
    assert "numba" in answer.sentence
    assert engine_of(xorviz("train", "relu-2-2-1", "--steps", 3, "--json")) == "numpy"


def test_the_command_that_compiles_is_refused_without_numba(xorviz, monkeypatch):
    monkeypatch.setattr("xorviz.cli.compile.is_installed", lambda: False)
    answer = xorviz("compile")
    assert answer.code == 2
    assert "numba" in answer.sentence


def test_a_set_that_it_cannot_run_is_refused(xorviz, written, compiled_engine):
    answer = xorviz("train", written(LARGE.to_json()), "--engine", "compiled", "--steps", 1)
    assert answer.code == 2
    assert "large" in answer.sentence


@pytest.mark.parametrize(("width", "engine"), [(2, "compiled"), (64, "numpy")])
@pytest.mark.parametrize("replicas", [1, 70])
def test_auto_takes_the_engine_of_the_rule(
    xorviz, written, compiled_engine, width, engine, replicas
):
    spec = experiment(chain_json(2, width, width, 1), replicas=replicas)
    assert engine_of(xorviz("train", written(spec.to_json()), "--steps", 3, "--json")) == engine


def test_a_session_keeps_its_engine_unless_told(xorviz, tmp_path, compiled_engine):
    path, steps = tmp_path / "any.xorviz", ("--steps", 4, "--json")
    first = xorviz("train", "relu-2-2-1", *steps, "--out", path, "--engine", "numpy")
    assert engine_of(first) == "numpy"
    again = xorviz("train", path, *steps)
    assert (engine_of(again), again.err) == ("numpy", "")
    other = xorviz("train", path, *steps, "--engine", "compiled")
    assert engine_of(other) == "compiled"
    assert "last digits" in other.err


def test_the_engines_agree_but_for_the_last_digits(xorviz, compiled_engine):
    typed = ("train", "relu-2-2-1", "--steps", 300, "--trace", "--json", "--engine")
    numpy, compiled = (xorviz(*typed, engine).json for engine in ("numpy", "compiled"))
    assert compiled["trace"] == pytest.approx(numpy["trace"], rel=1e-9)
    assert compiled["final_loss"] == pytest.approx(numpy["final_loss"], rel=1e-9)
