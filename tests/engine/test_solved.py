"""When a pattern is right, and when a replica is solved."""

import math

import numpy as np
import pytest

from tests.engine.experiments import chain_json, experiment, patterns_json
from xorviz.engine.run import Run
from xorviz.engine.solved import is_one_hot, on_right_side

ABOVE, BELOW = math.nextafter(0.5, 1.0), math.nextafter(0.5, 0.0)


def right(predictions, targets, criterion="accuracy"):
    """Whether each pattern of one replica is right."""
    answer = on_right_side(np.array([predictions]), np.array([targets]), criterion)
    assert answer.shape == (1, len(predictions))
    return answer[0].tolist()


def test_zero_and_one_are_told_apart_at_a_half():
    predictions = [[ABOVE], [BELOW], [0.5], [7.0], [-7.0]]
    assert right(predictions, [[1.0]] * 5) == [True, False, False, True, False]
    assert right(predictions, [[0.0]] * 4 + [[1.0]]) == [False, True, False, False, False]
    assert right([[0.5], [0.5]], [[0.0], [1.0]]) == [False, False]


def test_minus_one_and_one_are_told_apart_at_zero():
    tiny = 5e-324
    predictions, targets = [[tiny], [-tiny], [0.0], [0.0], [0.4]], [[1], [-1], [1], [-1], [-1]]
    assert right(predictions, targets) == [True, True, False, False, False]


def test_of_one_hot_targets_the_largest_output_decides():
    """Not its side of a half; a tie is wrong."""
    targets = [[1.0, 0.0, 0.0]] * 4 + [[0.0, 1.0, 0.0]]
    predictions = [
        [0.2, 0.1, 0.1],
        [0.9, 0.95, 0.0],
        [0.5, 0.5, 0.1],
        [-1.0, -2.0, -3.0],
        [0.7, 0.9, 0.8],
    ]
    assert right(predictions, targets) == [True, False, False, True, True]


def test_a_tie_among_the_others_does_no_harm():
    assert right([[0.4, 0.3, 0.3]], [[1.0, 0.0, 0.0]]) == [True]


def test_two_outputs_that_are_not_one_hot_must_each_be_on_their_side():
    targets = [[1.0, 1.0], [1.0, 0.0], [0.0, 0.0]]
    assert right([[0.6, 0.9], [0.6, 0.4], [0.1, 0.2]], targets) == [True, True, True]
    assert right([[0.6, 0.4], [0.9, 0.8], [0.1, 0.5]], targets) == [False, False, False]


@pytest.mark.parametrize(
    ("targets", "answer"),
    [
        ([[[1.0, 0.0], [0.0, 1.0]]], True),
        ([[[1.0, 0.0], [0.0, 0.0]]], False),
        ([[[1.0, 0.0], [1.0, 1.0]]], False),
        ([[[0.5, 0.5]]], False),
        ([[[1.0, 2.0, -2.0]]], False),
        ([[[1.0], [0.0]]], False),
    ],
)
def test_what_is_one_hot(targets, answer):
    assert is_one_hot(np.array(targets)) is answer


def test_strict_asks_for_the_last_tenth():
    """Above 0.9 or below 0.1."""
    predictions = [[0.91], [0.9], [0.5], [0.09], [0.1], [1.5], [-3.0]]
    targets = [[1.0], [1.0], [1.0], [0.0], [0.0], [1.0], [0.0]]
    assert right(predictions, targets, "strict") == [True, False, False, True, False, True, True]


def test_strict_asks_for_a_tenth_of_the_range_of_minus_one_and_one():
    predictions = [[0.81], [0.8], [0.7], [-0.81], [-0.8], [-0.1]]
    targets = [[1.0]] * 3 + [[-1.0]] * 3
    assert right(predictions, targets, "strict") == [True, False, False, True, False, False]


def test_strict_asks_it_of_every_output():
    targets = [[1.0, 0.0], [1.0, 0.0]]
    assert right([[0.95, 0.05], [0.95, 0.2]], targets, "strict") == [True, False]
    assert right([[0.95, 0.05], [0.95, 0.2]], targets) == [True, True]


@pytest.mark.parametrize("criterion", ["accuracy", "strict"])
def test_what_is_not_a_number_is_wrong(criterion):
    nan = float("nan")
    assert right([[nan], [nan]], [[0.0], [1.0]], criterion) == [False, False]
    one_hot = [[1.0, 0.0], [0.0, 1.0], [1.0, 0.0]]
    assert right([[nan, 0.0], [nan, 1.0], [nan, nan]], one_hot, criterion) == [False] * 3


def test_replicas_are_judged_apart():
    prediction = np.array([[[0.9], [0.1]], [[0.1], [0.1]]])
    answer = on_right_side(prediction, np.array([[[1.0], [0.0]]]), "accuracy")
    assert answer.tolist() == [[True, True], [False, True]]


def standing(data, kernel, bias, *, criterion="accuracy", output="linear", loss=None, **rest):
    """Evaluate a single layer with the weights given."""
    outputs, inputs = len(bias), len(kernel)
    return Run(
        experiment(
            chain_json(inputs, outputs, output=output),
            data,
            {"solved": criterion, "loss": loss or "mean_squared_error"},
            weights={"out": {"kernel": kernel, "bias": bias}},
            **rest,
        )
    ).evaluate()


OR = {"kind": "gate", "gate": "or"}


def test_a_standing_network_is_judged_on_its_truth_table():
    """x₁ + x₂ against OR: 0, 1, 1, 2. Right everywhere; its loss is ¼·(2 − 1)²."""
    judged = standing(OR, [[1.0], [1.0]], [0.0])
    assert judged.solved.tolist() == [True]
    assert judged.accuracy.tolist() == [1.0]
    assert judged.loss.tolist() == [0.25]
    # x₁ alone: wrong for 01, by 1.
    judged = standing(OR, [[1.0], [0.0]], [0.0])
    assert judged.solved.tolist() == [False]
    assert judged.accuracy.tolist() == [0.75]
    assert judged.loss.tolist() == [0.25]


def test_accuracy_is_reported_even_where_solved_is_strict():
    judged = standing(OR, [[0.6], [0.6]], [0.2], criterion="strict")
    assert judged.accuracy.tolist() == [1.0]
    assert judged.solved.tolist() == [False]


def test_patterns_are_weighed_by_their_shares():
    inputs, targets = [[0, 0], [0, 1], [0, 1], [0, 1], [1, 1]], [[0], [1], [1], [1], [1]]
    judged = standing(patterns_json(inputs, targets), [[1.0], [0.0]], [0.0])
    assert judged.accuracy[0] == pytest.approx(2 / 5)
    assert judged.loss[0] == pytest.approx(3 / 5)


def test_all_right_is_exactly_one_whatever_the_shares():
    """0.1 + 0.2 + 0.7 is not 1 in every order."""
    for rows in range(1, 30):
        data = {"kind": "gate", "gate": "or", "sample": rows, "seed": rows}
        judged = standing(data, [[1.0], [1.0]], [0.0])
        assert judged.accuracy.tolist() == [1.0]
        assert judged.solved.tolist() == [True]


def test_a_pattern_that_the_sample_lacks_does_not_count():
    """A constant 1 is OR, but for 00."""
    samples = ({**OR, "sample": 3, "seed": seed} for seed in range(20))
    lacks = next(data for data in samples if not has_row(data, 0))
    judged = standing(lacks, [[0.0], [0.0]], [1.0])
    assert (judged.solved.item(), judged.accuracy.item(), judged.loss.item()) == (True, 1.0, 0.0)
    judged = standing(OR, [[0.0], [0.0]], [1.0])
    assert (judged.solved.item(), judged.accuracy.item(), judged.loss.item()) == (False, 0.75, 0.25)


def has_row(data, row):
    return bool(Run(experiment(chain_json(2, 1), data)).dataset.shares[0, row])


def test_an_infinite_loss_of_a_missing_pattern_counts_nothing():
    data = {"kind": "gate", "gate": "or", "sample": 1, "seed": 0}
    run = Run(experiment(chain_json(2, 1, output="linear"), data))
    row = run.dataset.inputs[0, 0]
    # Huge everywhere but at the one pattern there is.
    kernel = [[1e200 * (1.0 - 2.0 * part)] for part in row]
    bias = [-sum(float(part) * weight[0] for part, weight in zip(row, kernel, strict=True))]
    judged = standing(data, kernel, bias)
    assert math.isfinite(judged.loss[0])


def test_the_first_solved_step_is_reported_beside_where_it_stands():
    """Checked at the start and then every 50 steps or more, at the ends of epochs."""
    training = {"optimizer": {"name": "adam", "learning_rate": 0.05}, "batch_size": 4}
    spec = experiment(chain_json(2, 8, 1, hidden="tanh"), training=training, replicas=6)
    run = Run(spec)
    assert run.checked_every == 50
    first = np.full(6, -1)
    assert not run.evaluate().solved.any()
    for step in range(50, 501, 50):
        run.advance(50)
        solved = run.evaluate().solved
        first = np.where((first < 0) & solved, step, first)
    assert (first > 0).all()
    assert run.state().first_solved.tolist() == first.tolist()
    at_once = Run(spec)
    at_once.advance(500)
    assert at_once.state().first_solved.tolist() == first.tolist()
    assert at_once.first_solved == first[0]


def test_checks_fall_on_the_ends_of_epochs():
    for rows, size, expected in ((30, 4, 56), (30, 30, 50), (30, 1, 60), (120, 1, 120)):
        data = {"kind": "gate", "gate": "xor", "sample": rows}
        run = Run(experiment(data=data, training={"batch_size": size}))
        assert run.checked_every == expected


def test_an_unsolved_replica_has_no_first_step():
    run = Run(experiment(chain_json(2, 1)))
    run.advance(200)
    assert run.state().first_solved.tolist() == [-1]
    assert run.first_solved == -1


def test_a_replica_that_was_solved_and_is_not_keeps_its_first_step():
    """At a rate of zero nothing moves; then the targets are turned round under it."""
    weights = {"out": {"kernel": [[1.0], [1.0]], "bias": [-0.5]}}
    training = {"optimizer": {"name": "sgd", "learning_rate": 0.0}, "batch_size": None}
    network = chain_json(2, 1, output="sigmoid")
    run = Run(experiment(network, OR, training, weights=weights))
    run.advance(60)
    turned = {"kind": "gate", "gate": "nor"}
    after = Run(experiment(network, turned, training, weights=weights), run.state())
    after.advance(100)
    assert not after.evaluate().solved.any()
    assert after.first_solved == 0
