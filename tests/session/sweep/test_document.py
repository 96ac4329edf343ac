"""A sweep as JSON: in, out, and what is refused."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.session.sweep.sweeps import OWN, sweep_of
from xorviz.engine.errors import SpecError
from xorviz.session.errors import UnknownExperiment
from xorviz.session.presets import load_preset
from xorviz.session.sweep.document import (
    checked_sweep,
    read_sweep,
    sweep_digest,
    sweep_document,
)
from xorviz.session.sweep.errors import AxisError
from xorviz.session.sweep.presets import load_sweep, sweep_names, sweep_words
from xorviz.session.sweep.spec import SweepSpec

VARY = ("h1.units=1:3", "learning_rate=0.001:1:log4", "skip=on,off", "batch_size=1,null")


@given(
    st.lists(st.sampled_from(VARY), min_size=1, max_size=3, unique=True),
    st.integers(1, 100_000),
    st.one_of(st.none(), st.integers(0, 10**12)),
    st.one_of(st.none(), st.floats(0.001, 0.5)),
    st.booleans(),
)
def test_a_sweep_comes_back_as_it_was(vary, replicas, length, precision, in_epochs):
    name = "epochs" if in_epochs else "steps"
    sweep = sweep_of(*vary, replicas=replicas, precision=precision, **{name: length})
    again = read_sweep(json.loads(json.dumps(sweep_document(sweep))))
    assert again == sweep
    assert sweep_digest(again) == sweep_digest(sweep)


def test_the_digest_tells_sweeps_apart():
    sweeps = [
        sweep_of("h1.units=1:3"),
        sweep_of("h1.units=1:4"),
        sweep_of("units=1:3"),
        sweep_of("h1.units=1:3", replicas=99),
        sweep_of("h1.units=1:3", steps=7),
        sweep_of("h1.units=1:3", epochs=7),
        sweep_of("h1.units=1:3", precision=0.1),
        sweep_of("h1.units=1:3", base=load_preset("relu-2-2-1")),
    ]
    assert len({sweep_digest(sweep) for sweep in sweeps}) == len(sweeps)


def written(**changes):
    document = {
        "xorviz_sweep": 1,
        "experiment": "relu-2-2-1",
        "vary": [{"field": "h1.units", "values": "1:3"}],
    }
    return {**document, **changes}


def test_an_experiment_may_be_named_and_values_typed():
    sweep = read_sweep(written())
    assert sweep.experiment == load_preset("relu-2-2-1")
    assert sweep.axes[0].values == (1, 2, 3)
    assert (sweep.replicas, sweep.steps, sweep.epochs, sweep.precision) == (256, None, None, None)


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"xorviz_sweep": 2}, "xorviz_sweep"),
        ({"xorviz_sweep": "1"}, "xorviz_sweep"),
        ({"vary": []}, "vary"),
        ({"vary": [{"field": "h1.units"}]}, "vary[0].values"),
        ({"vary": [{"field": "h1.units", "values": []}]}, "vary[0].values"),
        ({"vary": [{"field": "h1.units", "values": [[1]]}]}, "vary[0].values[0]"),
        ({"vary": [{"field": "h1.units", "values": [1], "x": 1}]}, "vary[0].x"),
        ({"replicas": 0}, "replicas"),
        ({"replicas": 100_001}, "replicas"),
        ({"steps": -1}, "steps"),
        ({"steps": 1, "epochs": 1}, "steps"),
        ({"precision": 0.0}, "precision"),
        ({"precision": 0.6}, "precision"),
        ({"colour": 1}, "colour"),
        (
            {
                "vary": [
                    {"field": name, "values": "1:50"} for name in ("units", "sample", "batch_size")
                ]
            },
            "vary",
        ),
        (
            {
                "vary": [
                    {"field": name, "values": "1:2"}
                    for name in ("units", "sample", "batch_size", "seed")
                ]
            },
            "vary",
        ),
    ],
)
def test_what_is_wrong_is_told_with_its_place(changes, path):
    with pytest.raises(SpecError) as caught:
        read_sweep(written(**changes))
    assert caught.value.path == path


def test_an_axis_or_a_preset_that_is_not_there_is_told():
    with pytest.raises(AxisError):
        read_sweep(written(vary=[{"field": "colour", "values": [1]}]))
    with pytest.raises(UnknownExperiment):
        read_sweep(written(experiment="nobody"))


def test_a_sweep_made_in_code_is_checked_alike():
    with pytest.raises(SpecError):
        checked_sweep(SweepSpec(OWN, (), 64))


@pytest.mark.parametrize("name", sweep_names())
def test_each_preset_sweep_is_right_and_has_words(name):
    sweep = load_sweep(name)
    assert read_sweep(sweep_document(sweep)) == sweep
    words = sweep_words(name)
    assert words.title
    assert all(words.paragraphs)


def test_a_preset_sweep_that_is_not_there_is_told():
    assert {"learning-rate-myth", "width"} <= set(sweep_names())
    for read in (load_sweep, sweep_words):
        with pytest.raises(UnknownExperiment):
            read("nobody")
