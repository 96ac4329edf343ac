"""Training sets: truth tables, encodings, samples, noise, and patterns given outright."""

import math

import numpy as np
import pytest

from tests.engine.experiments import chain_json, experiment, network_json, patterns_json
from xorviz.engine.dataset import build_dataset
from xorviz.engine.spec import GATES, read_data

ROWS = [(0, 0), (0, 1), (1, 0), (1, 1)]
GATE_OF = {
    "xor": lambda a, b: a != b,
    "and": lambda a, b: a and b,
    "or": lambda a, b: a or b,
    "nor": lambda a, b: not (a or b),
    "nand": lambda a, b: not (a and b),
    "xnor": lambda a, b: a == b,
}


def gate(name="xor", replicas=(0,), **rest):
    return build_dataset(read_data({"kind": "gate", "gate": name, **rest}), replicas)


def patterns(inputs, targets, **rest):
    return build_dataset(read_data(patterns_json(inputs, targets, **rest)), (0,))


def bits_of(inputs):
    """The two bits that each row of encoded inputs stands for."""
    return [(int(row[0] > 0), int(row[-1] > 0)) for row in inputs]


def test_every_gate_has_a_truth():
    assert set(GATE_OF) == set(GATES)


@pytest.mark.parametrize("name", GATES)
def test_the_truth_table_of_every_gate(name):
    data = gate(name)
    assert data.inputs[0].tolist() == [list(row) for row in ROWS]
    assert data.targets[0].tolist() == [[float(GATE_OF[name](*row))] for row in ROWS]
    assert data.patterns == 4
    assert data.labels == ("00", "01", "10", "11")


def test_the_encodings():
    assert gate(encoding="pm1").inputs[0].tolist() == [[-1, -1], [-1, 1], [1, -1], [1, 1]]
    # Each bit as a true and a false input.
    paired = [[0, 1, 0, 1], [0, 1, 1, 0], [1, 0, 0, 1], [1, 0, 1, 0]]
    assert gate(encoding="paired").inputs[0].tolist() == paired
    for encoding in ("pm1", "paired"):
        assert gate(encoding=encoding).targets[0].tolist() == [[0], [1], [1], [0]]
        assert gate(encoding=encoding).labels == ("00", "01", "10", "11")


def test_two_outputs_are_false_and_true():
    assert gate("and", outputs=2).targets[0].tolist() == [[1, 0], [1, 0], [1, 0], [0, 1]]


def test_the_plain_table_has_equal_shares():
    assert gate().shares.tolist() == [[0.25] * 4]


@pytest.mark.parametrize("encoding", ["01", "paired"])
@pytest.mark.parametrize("name", GATES)
def test_a_sample_draws_rows_of_the_table(name, encoding):
    data = gate(name, encoding=encoding, sample=1000, seed=3)
    assert data.patterns == 1000
    for row, target in zip(data.inputs[0], data.targets[0], strict=True):
        bits = (row[0], row[2]) if encoding == "paired" else tuple(row)
        assert bits in ROWS
        assert target == [float(GATE_OF[name](*bits))]


def test_a_sample_is_counted_in_its_shares():
    data = gate(sample=1000, seed=3)
    rows = [tuple(row) for row in data.inputs[0]]
    counts = [rows.count(row) for row in ROWS]
    assert data.shares.tolist() == [[count / 1000 for count in counts]]
    assert data.distinct_inputs[0].tolist() == [list(row) for row in ROWS]
    # Equal chances: within five standard deviations of 250.
    assert max(abs(count - 250) for count in counts) < 5 * math.sqrt(1000 * 0.25 * 0.75)


def test_a_small_sample_may_lack_a_row():
    data = gate(sample=3, seed=0)
    assert data.shares.sum() == pytest.approx(1.0)
    assert (data.shares == 0.0).any()


def test_a_sample_is_drawn_from_the_seed_of_the_data_alone():
    one, same, other = (gate(sample=50, seed=seed) for seed in (1, 1, 2))
    assert (one.inputs == same.inputs).all()
    assert (one.inputs != other.inputs).any()
    first, second = (
        build_dataset(
            experiment(data={"kind": "gate", "gate": "xor", "sample": 9}, seed=seed).data, [0]
        )
        for seed in (1, 2)
    )
    assert (first.inputs == second.inputs).all()


def test_another_gate_or_encoding_keeps_the_drawn_rows():
    """A change of the data's look does not change which rows were drawn."""
    drawn = bits_of(gate(sample=40).inputs[0])
    assert bits_of(gate("and", sample=40).inputs[0]) == drawn
    assert bits_of(gate(encoding="pm1", sample=40).inputs[0]) == drawn


def test_noise_is_normal_and_leaves_the_targets():
    data = gate(sample=20_000, noise=0.3, seed=1)
    clean = gate(sample=20_000, seed=1)
    noise = data.inputs[0] - clean.inputs[0]
    assert (data.targets == clean.targets).all()
    assert abs(noise.mean()) < 5 * 0.3 / math.sqrt(noise.size)
    assert abs(noise.std() / 0.3 - 1.0) < 5 / math.sqrt(2 * noise.size)
    assert np.mean(np.abs(noise) < 0.3) == pytest.approx(math.erf(math.sqrt(0.5)), abs=0.01)
    # No two rows are alike, so each is a pattern of its own.
    assert data.distinct_inputs.shape == (1, 20_000, 2)
    assert data.shares == pytest.approx(1 / 20_000)


def test_the_plain_table_may_be_noisy():
    data = gate(noise=0.1)
    assert data.inputs.shape == (1, 4, 2)
    assert np.abs(data.inputs[0] - ROWS).max() < 1.0
    assert (data.inputs[0] != ROWS).all()
    assert data.labels == ("00", "01", "10", "11")


@pytest.mark.parametrize("noise", [0.0, 0.2])
def test_replicas_draw_their_own_samples_where_asked(noise):
    crowd = gate(sample=30, noise=noise, resample="replica", replicas=range(5))
    assert crowd.inputs.shape == (5, 30, 2)
    assert len({part.tobytes() for part in crowd.inputs}) == 5
    for number in range(5):
        alone = gate(sample=30, noise=noise, resample="replica", replicas=(number,))
        part = crowd.of_replica(number)
        for field in ("inputs", "targets", "distinct_inputs", "distinct_targets", "shares"):
            assert getattr(part, field).tobytes() == getattr(alone, field).tobytes()


def test_replicas_share_one_sample_otherwise():
    crowd = gate(sample=30, replicas=range(5))
    assert crowd.inputs.shape == (1, 30, 2)
    assert crowd.inputs.tobytes() == gate(sample=30, replicas=(3,)).inputs.tobytes()
    assert crowd.of_replica(4).inputs.tobytes() == crowd.inputs.tobytes()


def test_patterns_stand_as_given():
    inputs, targets = [[3, -1.5], [0, 0], [3, -1.5], [0, 0]], [[1], [0], [1], [0.5]]
    data = patterns(inputs, targets)
    assert data.inputs[0].tolist() == inputs
    assert data.targets[0].tolist() == targets


def test_equal_patterns_are_counted_once_in_the_order_they_first_came():
    """A pattern is its inputs and targets: the same inputs with another target are another."""
    data = patterns([[3, 1], [0, 0], [3, 1], [0, 0], [3, 1]], [[1], [0], [1], [1], [1]])
    assert data.distinct_inputs[0].tolist() == [[3, 1], [0, 0], [0, 0]]
    assert data.distinct_targets[0].tolist() == [[1], [0], [1]]
    assert data.shares.tolist() == [[3 / 5, 1 / 5, 1 / 5]]
    assert data.labels == ("#1", "00", "00")


def test_minus_zero_is_zero():
    assert patterns([[0.0], [-0.0]], [[1], [1]]).shares.tolist() == [[1.0]]


def test_patterns_of_named_inputs_go_to_the_inputs_of_that_name():
    """Whichever order the names are written in, on either side."""
    a, b, targets = [[1], [2]], [[3, 4], [5, 6]], [[0], [1]]
    layers = [("out", ["a", "b"], 1, "sigmoid")]
    for names in (("a", "b"), ("b", "a")):
        for inputs in ({"a": 1, "b": 2}, {"b": 2, "a": 1}):
            given = {name: {"a": a, "b": b}[name] for name in names}
            spec = experiment(network_json(inputs, layers), patterns_json(given, targets))
            rows = build_dataset(spec.data, (0,)).inputs[0].tolist()
            joined = [[1, 3, 4], [2, 5, 6]] if next(iter(inputs)) == "a" else [[3, 4, 1], [5, 6, 2]]
            assert rows == joined


def test_one_table_serves_several_inputs_in_order():
    network = network_json({"a": 1, "b": 2}, [("out", ["b", "a"], 1, "sigmoid")])
    spec = experiment(network, patterns_json([[1, 2, 3]], [[1]]))
    assert build_dataset(spec.data, (0,)).inputs[0].tolist() == [[1, 2, 3]]


def test_features_and_outputs_are_counted():
    data = experiment(
        chain_json(4, 2), {"kind": "gate", "gate": "xor", "encoding": "paired", "outputs": 2}
    )
    assert (data.data.features, data.data.outputs, data.data.patterns) == (4, 2, 4)
    table = read_data(patterns_json({"a": [[1], [2], [3]], "b": [[1, 2]] * 3}, [[1, 0, 0]] * 3))
    assert (table.features, table.outputs, table.patterns) == (3, 3, 3)
