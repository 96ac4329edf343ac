"""Functions of more bits than two, and clouds of points."""

import itertools
import math

import numpy as np
import pytest

from tests.engine.experiments import chain_json, experiment
from xorviz.engine.dataset import build_dataset
from xorviz.engine.errors import SpecError
from xorviz.engine.run import Run
from xorviz.engine.spec import SHAPES, read_data


def made(kind, replicas=(0,), **rest):
    return build_dataset(read_data({"kind": kind, **rest}), replicas)


def words(bits):
    return [list(word) for word in itertools.product((0, 1), repeat=bits)]


@pytest.mark.parametrize("bits", range(1, 9))
def test_parity_is_one_where_an_odd_number_of_bits_is(bits):
    data = made("parity", bits=bits)
    assert data.inputs[0].tolist() == words(bits)
    assert data.targets[0, :, 0].tolist() == [sum(word) % 2 for word in words(bits)]
    assert data.labels == tuple("".join(map(str, word)) for word in words(bits))
    assert data.shares.sum() == pytest.approx(1.0)


def test_parity_of_two_bits_is_xor():
    one, other = made("parity", bits=2, outputs=2), made("gate", gate="xor", outputs=2)
    assert (one.targets == other.targets).all()


@pytest.mark.parametrize("encoding", ["01", "pm1", "paired"])
def test_identity_wants_the_bits_themselves(encoding):
    data = made("identity", bits=3, encoding=encoding)
    assert data.targets[0].tolist() == words(3)
    assert data.inputs.shape == (1, 8, 6 if encoding == "paired" else 3)


@pytest.mark.parametrize("bits", [1, 2, 3, 4])
def test_bitwise_xor_is_that_of_whole_numbers(bits):
    data = made("bitwise_xor", bits=bits)
    assert data.inputs.shape == (1, 4**bits, 2 * bits)
    for row, target in zip(data.inputs[0], data.targets[0], strict=True):
        a, b = (int("".join(str(int(bit)) for bit in half), 2) for half in np.split(row, 2))
        assert int("".join(str(int(bit)) for bit in target), 2) == a ^ b


def test_a_table_says_its_own_targets():
    targets = [[0, 1], [1, 1], [0, 0], [1, 0], [1, 1], [0, 1], [0, 0], [1, 0]]
    data = made("table", bits=3, targets=targets, sample=500, seed=4)
    assert data.distinct_targets[0].tolist() == targets
    for row, target in zip(data.inputs[0], data.targets[0], strict=True):
        assert target.tolist() == targets[int("".join(str(int(bit)) for bit in row), 2)]


@pytest.mark.parametrize(
    ("document", "path"),
    [
        ({"kind": "parity", "bits": 9}, "data.bits"),
        ({"kind": "parity"}, "data.bits"),
        ({"kind": "bitwise_xor", "bits": 5}, "data.bits"),
        ({"kind": "table", "bits": 2, "targets": [[0], [1], [1]]}, "data.targets"),
        ({"kind": "table", "bits": 2}, "data.targets"),
        ({"kind": "identity", "bits": 2, "outputs": 1}, "data.outputs"),
        ({"kind": "circles", "noise": 1.5}, "data.noise"),
        ({"kind": "circles", "encoding": "01"}, "data.encoding"),
        ({"kind": "ovals"}, "data.kind"),
    ],
)
def test_what_is_not_allowed_is_named(document, path):
    with pytest.raises(SpecError) as caught:
        read_data(document)
    assert caught.value.path == path


@pytest.mark.parametrize("kind", SHAPES)
def test_a_cloud_has_its_size_and_is_drawn_again_alike(kind):
    one, other = (made(kind, sample=301, noise=0.2, seed=5) for _ in range(2))
    assert one.inputs.shape == (1, 301, 2)
    assert one.inputs.tobytes() == other.inputs.tobytes()
    assert made(kind, sample=301, noise=0.2, seed=6).inputs.tobytes() != one.inputs.tobytes()
    low, high = (-1.0, 1.0) if kind in ("plane", "bumps") else (0.0, 1.0)
    assert one.targets.min() >= low
    assert one.targets.max() <= high
    assert np.abs(one.inputs).max() < 12.0
    several = made(kind, replicas=(0, 1), resample="replica", noise=0.1)
    assert (several.inputs[0] != several.inputs[1]).any()


def test_each_shape_is_what_it_says():
    data = {kind: made(kind, sample=2000) for kind in SHAPES}
    points = {kind: entry.inputs[0] for kind, entry in data.items()}
    targets = {kind: entry.targets[0, :, 0] for kind, entry in data.items()}
    quarter = points["xor_cloud"]
    assert (targets["xor_cloud"] == (quarter[:, 0] * quarter[:, 1] < 0.0)).all()
    assert np.abs(quarter).min() >= 0.3
    radius = np.hypot(*points["circles"].T)
    assert radius[targets["circles"] == 1.0].max() <= 2.5
    assert radius[targets["circles"] == 0.0].min() >= 3.5
    for label, centre in ((1.0, 2.0), (0.0, -2.0)):
        mean = points["gaussians"][targets["gaussians"] == label].mean(axis=0)
        np.testing.assert_allclose(mean, centre, atol=0.15)
    first, second = (points["spirals"][targets["spirals"] == label] for label in (1.0, 0.0))
    np.testing.assert_allclose(first, -second, atol=1e-12)
    turns = np.unwrap(np.arctan2(*first[1:].T))
    assert abs(turns[-1] - turns[0]) == pytest.approx(1.75 * 2.0 * math.pi, rel=0.01)
    plane = np.clip(points["plane"].sum(axis=1) / 10.0, -1.0, 1.0)
    np.testing.assert_allclose(targets["plane"], plane)
    assert {-1.0, 1.0} >= {np.sign(value) for value in targets["bumps"] if value}


def test_a_network_learns_a_cloud():
    """Two gaussians that hardly touch: one layer is enough, as logistic regression would be."""
    data = {"kind": "gaussians", "sample": 100}
    spec = experiment(
        chain_json(2, 1), data=data, training={"optimizer": {"name": "adam", "learning_rate": 0.1}}
    )
    run = Run(spec)
    run.advance(300)
    assert run.evaluate().accuracy[0] > 0.97
