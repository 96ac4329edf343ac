"""Pairs of matrices: a sample is a whole pair, and each of its rows is a pattern."""

import numpy as np
import pytest

from tests.engine.experiments import chain_json, experiment
from xorviz.engine import batches as module
from xorviz.engine.batches import Batches
from xorviz.engine.dataset import build_dataset
from xorviz.engine.errors import SpecError
from xorviz.engine.run import Run
from xorviz.engine.spec import read_data, read_experiment
from xorviz.sentences import describe

ROWS, SAMPLE = 3, 7


def pairs(batch_size=2, outputs=2, training=(), **data):
    """Seven pairs of matrices of three rows and two columns; noise makes each row a row apart."""
    whole = {"kind": "bitwise_xor", "bits": 2, "rows": ROWS, "sample": SAMPLE, "noise": 0.25}
    training = {"batch_size": batch_size, "shuffle": True} | dict(training)
    return experiment(chain_json(4, 3, outputs), {**whole, **data}, training)


def batches_of(spec, epochs=1, replicas=range(1)):
    """The rows of each batch, one replica's, by epoch."""
    data = build_dataset(spec.data, replicas)
    made = Batches(spec, data, replicas)
    result = []
    for epoch in range(epochs):
        made.load_epoch(epoch)
        # A batch of a large set holds until the next is asked for.
        result.append([made.batch(number).inputs[0, :, :-1].copy() for number in range(len(made))])
    return data, result


def numbers_of(rows, data):
    """Where each row stands in the data."""
    return [int(np.flatnonzero((data.inputs[0] == row).all(axis=1))[0]) for row in rows]


def test_a_sample_counts_pairs_of_matrices():
    spec = pairs()
    data = build_dataset(spec.data, range(1))
    assert data.inputs.shape == (1, SAMPLE * ROWS, 4)
    assert data.targets.shape == (1, SAMPLE * ROWS, 2)
    assert spec.steps_per_epoch == Run(spec).steps_per_epoch == 4


def test_each_row_is_the_bitwise_xor_of_its_two_words():
    data = build_dataset(pairs(noise=0.0).data, range(1))
    assert (data.targets == (data.inputs[..., :2] != data.inputs[..., 2:])).all()


@pytest.mark.parametrize("collected", [False, True], ids=["a small set", "a large set"])
def test_shuffling_moves_whole_matrices(monkeypatch, collected):
    if collected:
        monkeypatch.setattr(module, "LARGE", 0)
    data, epochs = batches_of(pairs(), 5)
    orders = set()
    for epoch in epochs:
        assert [len(batch) for batch in epoch] == [2 * ROWS, 2 * ROWS, 2 * ROWS, ROWS]
        numbers = numbers_of(np.concatenate(epoch), data)
        matrices = np.array(numbers).reshape(SAMPLE, ROWS)
        assert (matrices == matrices[:, :1] + np.arange(ROWS)).all()
        assert sorted(matrices[:, 0]) == list(range(0, SAMPLE * ROWS, ROWS))
        orders.add(tuple(matrices[:, 0]))
    assert len(orders) == 5


@pytest.mark.parametrize("size", [None, SAMPLE, SAMPLE + 1])
def test_a_batch_of_all_matrices_is_one_step(size):
    data, [epoch] = batches_of(pairs(size))
    assert len(epoch) == 1
    assert numbers_of(epoch[0], data) == list(range(SAMPLE * ROWS))


def test_one_row_is_a_pair_of_words_as_ever():
    given = {"kind": "bitwise_xor", "bits": 2, "sample": 9}
    assert read_data(given) == read_data({**given, "rows": 1})
    assert read_data({**given, "sample": None}).patterns == 16


def test_the_loss_of_a_step_is_the_mean_over_rows_and_outputs():
    """Beside the formula of the squared error, with nothing of the engine's in it."""
    spec = pairs(3, training={"loss": "mean_squared_error", "shuffle": False})
    run, trace = Run(spec), []
    weights = {name: (one.kernel[0], one.bias[0, 0]) for name, one in run.parameters().items()}
    data = build_dataset(spec.data, range(1))
    run.advance(1, trace)
    inputs, targets = data.inputs[0, : 3 * ROWS], data.targets[0, : 3 * ROWS]
    hidden = np.maximum(inputs @ weights["h1"][0] + weights["h1"][1], 0.0)
    output = 1.0 / (1.0 + np.exp(-(hidden @ weights["out"][0] + weights["out"][1])))
    assert trace == pytest.approx([((output - targets) ** 2).mean()])


@pytest.mark.parametrize("rows", [0, 9, 1.5, "two", None])
def test_how_many_rows_is_a_whole_number_up_to_eight(rows):
    with pytest.raises(SpecError) as caught:
        read_data({"kind": "bitwise_xor", "bits": 2, "rows": rows, "sample": 5})
    assert caught.value.path == "data.rows"


def test_only_bitwise_xor_has_rows():
    with pytest.raises(SpecError) as caught:
        read_data({"kind": "parity", "bits": 2, "rows": 2, "sample": 5})
    assert (caught.value.path, caught.value.code) == ("data.rows", "unknown_field")


@pytest.mark.parametrize("sample", [None, 0, 500_001])
def test_it_says_how_many_matrices_are_drawn(sample):
    with pytest.raises(SpecError) as caught:
        read_data({"kind": "bitwise_xor", "bits": 2, "rows": 2, "sample": sample})
    assert caught.value.path == "data.sample"
    assert "1 … 500000" in describe(caught.value)


@pytest.mark.parametrize(
    ("rows", "parts"),
    [
        (2, ("(2, 1)", "(2, 2)", "needs 2 units")),
        (1, ("output has 1", "target 2", "needs 2 units")),
    ],
)
def test_one_output_for_labels_of_two_columns_is_told_in_words(rows, parts):
    """As the posted network: an output of shape (n, 1) where the labels have (n, n)."""
    document = pairs().to_json()
    document["data"]["rows"] = rows
    document["network"]["layers"][-1]["units"] = 1
    with pytest.raises(SpecError) as caught:
        read_experiment(document)
    sentence = describe(caught.value)
    assert "“network.layers[1].units” is 1" in sentence
    assert all(part in sentence for part in parts)
