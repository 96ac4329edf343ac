"""The digits that come with xorviz, and whether the words beside them are true."""

from dataclasses import replace

import numpy as np
import pytest

from tests.session.runs import living, take
from xorviz.engine.errors import SpecError
from xorviz.engine.run import Run
from xorviz.engine.spec import read_data
from xorviz.resources import resource_path
from xorviz.session.data_files.digits import digits, known_tables
from xorviz.session.presets import load_preset


def test_there_are_as_many_of_each_as_the_source_says():
    """Counts of the ten classes in the test part, from the description of the UCI repository."""
    counts = [178, 182, 177, 183, 181, 182, 181, 179, 174, 180]
    stored = digits()
    assert stored.targets.values.sum(axis=0).tolist() == counts
    assert (stored.targets.values.sum(axis=1) == 1.0).all()
    pixels = stored.inputs
    assert pixels.values.shape == (1797, 64)
    assert (pixels.values.min(), pixels.values.max()) == (0, 16)
    assert (pixels.numbers().min(), pixels.numbers().max()) == (0.0, 1.0)


def test_the_first_picture_is_a_nought():
    """Written down from the source: a ring around an empty middle."""
    first = digits().inputs.values[0].reshape(8, 8)
    assert first[0].tolist() == [0, 0, 5, 13, 9, 1, 0, 0]
    assert first[4].tolist() == [0, 5, 8, 0, 0, 9, 8, 0]
    assert digits().targets.values[0].argmax() == 0


def test_they_are_small_and_their_source_and_licence_are_told():
    assert resource_path("datasets", "digits.npz").stat().st_size < 80_000
    words = resource_path("datasets", "README.md").read_text("utf-8")
    assert "CC BY 4.0" in words
    assert "Alpaydin" in words


def test_they_are_named_in_an_experiment_and_nothing_else_is_written():
    data = read_data({"kind": "digits"}, tables=known_tables())
    assert (data.features, data.outputs, data.patterns) == (64, 10, 1797)
    document = {"kind": "digits", "test": 0.0, "seed": 0, "resample": "shared"}
    assert data.to_json() == document
    with pytest.raises(SpecError) as caught:
        read_data({"kind": "digits"})
    assert (caught.value.path, caught.value.code) == ("data.kind", "data_missing")


def test_the_words_of_the_preset():
    run = living(load_preset("digits"))
    assert run.record().position.spec.data.patterns == 1438
    take(run, 10 * 45)
    assert round(run.evaluate().accuracy[0], 2) == 0.94
    spec = run.record().position.spec
    take(run, spec.run_length - run.step)
    assert run.evaluate().accuracy[0] == 1.0
    assert run.record().position.state.first_solved[0] == 142 * 45
    assert round(run.evaluate_test().accuracy[0], 2) == 0.98


@pytest.mark.parametrize(("units", "read"), [(2, 0.68), (4, 0.90), (8, 0.96), (32, 0.98)])
def test_the_words_on_fewer_units(units, read):
    """The middle one of so many random starts; the words tell that of 40."""
    spec = load_preset("digits")
    hidden, out = spec.network.layers
    network = replace(spec.network, layers=(replace(hidden, units=units), out))
    run = Run(replace(spec, network=network, replicas=8).validate())
    run.advance(spec.run_length)
    assert np.median(run.evaluate_test().accuracy) == pytest.approx(read, abs=0.03)
