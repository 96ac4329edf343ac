"""The confusion matrix: against counts by hand, and against the accuracy in every case."""

import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.engine.experiments import chain_json, experiment, patterns_json
from tests.engine.strategies import experiments
from tests.session.runs import advance, living, take
from xorviz.engine.forward import forward
from xorviz.engine.run import Run
from xorviz.engine.spec import read_experiment
from xorviz.session.experiments import load_experiment
from xorviz.session.living import LivingRun
from xorviz.session.picture import Status
from xorviz.session.presets import load_preset
from xorviz.session.snapshot import Probe, Request


def confusion_of(run):
    picture = run.snapshot(Request(frozenset({Probe.CONFUSION})), Status())
    return picture.confusion, picture


#: Three outputs that repeat the three inputs.
REPEATING = {
    "network": chain_json(3, 3, output="linear"),
    "weights": {"out": {"kernel": np.eye(3).tolist(), "bias": [0.0, 0.0, 0.0]}},
}

A, B, C = [1, 0, 0], [0, 1, 0], [0, 0, 1]


def test_three_classes_counted_by_hand():
    """A taken for A twice and for C once; B for B and once a tie; C for A."""
    rows = [
        ([0.9, 0.1, 0.2], A),
        ([0.7, 0.6, 0.2], A),
        ([0.1, 0.2, 0.3], A),
        ([0.1, 0.2, 0.0], B),
        ([0.4, 0.4, 0.1], B),
        ([0.8, 0.1, 0.7], C),
    ]
    data = patterns_json(*map(list, zip(*rows, strict=True)))
    confusion, picture = confusion_of(living(experiment(data=data, **REPEATING)))
    assert confusion.classes == ("1", "2", "3")
    assert confusion.training.tolist() == [[2, 0, 1, 0], [0, 1, 0, 1], [1, 0, 0, 0]]
    assert (confusion.test, confusion.step) == (None, 0)
    assert picture.accuracy == pytest.approx(3 / 6)


def test_equal_patterns_count_as_often_as_they_are_there():
    rows = [([0.9, 0.0, 0.0], A)] * 3 + [([0.9, 0.0, 0.0], B)] * 2
    data = patterns_json(*map(list, zip(*rows, strict=True)))
    confusion, _ = confusion_of(living(experiment(data=data, **REPEATING)))
    assert confusion.training.tolist() == [[3, 0, 0, 0], [2, 0, 0, 0], [0, 0, 0, 0]]


@pytest.mark.parametrize(
    ("targets", "bias", "names", "counts"),
    [
        # x = −1, −½, 0, 2; the answer is x + bias, and ½ is neither 0 nor 1.
        ([0, 1, 0, 1], 0.5, ("0", "1"), [[1, 0, 1], [1, 1, 0]]),
        ([-1, -1, 1, 1], 0.0, ("-1", "1"), [[2, 0, 0], [0, 1, 1]]),
    ],
)
def test_one_output_has_two_classes(targets, bias, names, counts):
    data = patterns_json([[-1.0], [-0.5], [0.0], [2.0]], [[value] for value in targets])
    weights = {"out": {"kernel": [[1.0]], "bias": [bias]}}
    spec = experiment(chain_json(1, 1, output="linear"), data, weights=weights)
    confusion, picture = confusion_of(living(spec))
    assert confusion.classes == names
    assert confusion.training.tolist() == counts
    assert picture.accuracy == np.trace(confusion.training) / 4


def test_a_gate_counts_the_patterns_of_its_sample():
    """OR of ½ + ½ x₂: 00 is a tie, 01 and 11 are 1, 10 is a tie; 1,000 patterns in all."""
    data = {"kind": "gate", "gate": "or", "sample": 1000, "seed": 4}
    weights = {"out": {"kernel": [[0.0], [0.5]], "bias": [0.5]}}
    run = living(experiment(chain_json(2, 1, output="linear"), data, weights=weights))
    shares = run.snapshot(Request(frozenset({Probe.PATTERNS})), Status()).patterns.shares
    first, second, third, fourth = np.rint(1000 * shares).astype(int).tolist()
    confusion, _ = confusion_of(run)
    assert first + second + third + fourth == 1000
    assert confusion.training.tolist() == [[0, 0, first], [0, second + fourth, third]]


@pytest.mark.parametrize(
    "data",
    [
        {"kind": "identity", "bits": 2},
        {"kind": "plane", "sample": 20},
        patterns_json([[0, 0], [1, 1]], [[0.2, 0.8], [1, 0]]),
    ],
    ids=["bits", "numbers", "shares"],
)
def test_targets_that_are_no_classes_have_no_matrix(data):
    outputs = 1 if data["kind"] == "plane" else 2
    confusion, _ = confusion_of(living(experiment(chain_json(2, outputs), data), 3))
    assert confusion.classes == ()
    assert confusion.training.size == 0
    assert confusion.test is None


def test_digits_are_counted_as_a_second_implementation_counts_them():
    run = living(load_preset("digits"), 100)
    confusion, picture = confusion_of(run)
    position = run.record().position
    dataset = Run(position.spec, position.state).dataset
    for part, counts in ((dataset, confusion.training), (dataset.test, confusion.test)):
        answers = forward(position.spec.network, position.state.parameters, part.inputs)["out"]
        wanted = np.zeros((10, 11), dtype=int)
        for named, truth in zip(answers.activation[0], part.targets[0], strict=True):
            wanted[truth.argmax(), named.argmax()] += 1
        assert counts.tolist() == wanted.tolist()
        assert counts.sum() == part.patterns
    assert confusion.classes == tuple("0123456789")
    assert picture.test_accuracy == pytest.approx(np.trace(confusion.test) / 359)
    before = confusion.training.tolist()
    take(run, 50)
    assert confusion.training.tolist() == before


@settings(max_examples=40)
@given(experiments(tame=True).map(read_experiment), st.integers(0, 9))
def test_the_diagonal_is_the_accuracy(spec, steps):
    """Whatever the data, as long as they are classes."""
    run = living(spec)
    advance(run, steps)
    confusion, picture = confusion_of(run)
    if confusion.classes:
        counts = confusion.training
        assert counts.shape == (len(confusion.classes), len(confusion.classes) + 1)
        assert np.trace(counts) / counts.sum() == pytest.approx(picture.accuracy)


def test_an_answer_that_is_no_number_names_no_class():
    """Two hidden units overflow, and the outputs are their difference."""
    weights = {
        "h1": {"kernel": [[1e200, 0.0], [0.0, 1e200]], "bias": [0.0, 0.0]},
        "out": {"kernel": [[1.0, 1.0, 1.0], [-1.0, -1.0, -1.0]], "bias": [0.0, 1.0, 0.0]},
    }
    data = patterns_json([[1e200, 1e200], [0.0, 0.0]], [A, B])
    network = chain_json(2, 2, 3, hidden="linear", output="linear")
    confusion, picture = confusion_of(living(experiment(network, data, weights=weights)))
    assert confusion.training.tolist() == [[0, 0, 0, 1], [0, 1, 0, 0], [0, 0, 0, 0]]
    assert picture.accuracy == 0.5


def test_an_answer_beyond_all_numbers_is_the_largest():
    weights = {"out": {"kernel": [[1e200, 0.0, 0.0]], "bias": [0.0, 1.0, 0.0]}}
    data = patterns_json([[1e200], [0.0]], [A, B])
    network = chain_json(1, 3, output="linear")
    confusion, picture = confusion_of(living(experiment(network, data, weights=weights)))
    assert confusion.training.tolist() == [[1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 0, 0]]
    assert picture.accuracy == 1.0


def named(*names):
    rows = [[1, 0, 0], [0, 1, 0], [0, 0, 1]][: len(names)]
    targets = [row[: len(names)] for row in rows]
    data = patterns_json([row[:2] for row in rows], targets, target_names=list(names))
    network = chain_json(2, len(names), output="softmax")
    run = living(experiment(network, data, {"loss": "categorical_crossentropy"}))
    return run.snapshot(Request(frozenset(Probe)), Status())


@pytest.mark.parametrize(
    ("names", "classes"),
    [
        (("species=setosa", "species=virginica"), ("setosa", "virginica")),
        (("class=3", "class=5", "class=7"), ("3", "5", "7")),
        (("cat", "kind=dog"), ("cat", "kind=dog")),
        (("a=", "a=b"), ("a=", "a=b")),
    ],
)
def test_classes_are_called_as_the_data_call_them(names, classes):
    picture = named(*names)
    assert picture.confusion.classes == classes
    assert picture.patterns.classes == classes


def test_two_classes_without_names_are_numbers_in_the_matrix_and_outputs_in_the_table():
    data = {"kind": "gate", "gate": "xor", "outputs": 2}
    spec = experiment(chain_json(2, 2, 2, output="softmax"), data)
    picture = living(spec).snapshot(Request(frozenset(Probe)), Status())
    assert (picture.confusion.classes, picture.patterns.classes) == (("0", "1"), ())


def test_a_file_of_a_table_gives_its_classes_their_names(tmp_path):
    path = tmp_path / "flowers.csv"
    path.write_text("size,kind\n1,rose\n2,tulip\n3,aster\n4,rose\n", encoding="utf-8")
    document = {
        "data": {"kind": "file", "path": str(path)},
        "network": chain_json(1, 3, output="softmax"),
        "training": {"loss": "categorical_crossentropy"},
    }
    (tmp_path / "mine.json").write_text(json.dumps(document), encoding="utf-8")
    run = LivingRun(load_experiment(str(tmp_path / "mine.json")))
    assert confusion_of(run)[0].classes == ("aster", "rose", "tulip")
