"""An experiment goes through JSON and back without loss."""

import json

from hypothesis import given, settings

from tests.engine.experiments import chain_json, experiment, network_json, patterns_json
from tests.engine.strategies import experiments
from xorviz.engine.spec import read_experiment


def missing_from(written: object, given: object, path: str = "") -> list[str]:
    """Name the places where what was given is not found again in what was written."""
    if isinstance(given, dict) and isinstance(written, dict):
        return [
            place
            for key, entry in given.items()
            for place in missing_from(written.get(key), entry, f"{path}.{key}")
        ]
    if isinstance(given, list) and isinstance(written, list) and len(given) == len(written):
        return [
            place
            for index, (one, other) in enumerate(zip(written, given, strict=True))
            for place in missing_from(one, other, f"{path}[{index}]")
        ]
    return [] if written == given else [path]


@settings(max_examples=120)
@given(experiments())
def test_everything_given_is_written_and_read_back(given_json):
    spec = read_experiment(given_json)
    text = json.dumps(spec.to_json(), allow_nan=False)
    assert missing_from(json.loads(text), given_json) == []
    again = read_experiment(json.loads(text))
    assert again == spec
    assert json.dumps(again.to_json()) == text


def test_the_defaults_are_those_of_the_design():
    """Names, arithmetic and defaults as Keras has them, the rest as a user would expect."""
    bare = {
        "data": {"kind": "gate", "gate": "xor"},
        "network": {
            "inputs": [{"id": "x", "units": 2}],
            "layers": [{"id": "out", "sources": ["x"], "units": 1}],
        },
    }
    assert read_experiment(bare).to_json() == {
        "xorviz": 1,
        "data": {
            "kind": "gate",
            "gate": "xor",
            "encoding": "01",
            "outputs": 1,
            "sample": None,
            "noise": 0.0,
            "seed": 0,
            "resample": "shared",
        },
        "network": {
            "inputs": [{"id": "x", "units": 2}],
            "layers": [
                {
                    "id": "out",
                    "sources": ["x"],
                    "units": 1,
                    "activation": "linear",
                    "kernel_initializer": "glorot_uniform",
                    "bias_initializer": "zeros",
                }
            ],
            "output": "out",
        },
        "training": {
            "loss": "binary_crossentropy",
            "optimizer": "rmsprop",
            "batch_size": 4,
            "shuffle": True,
            "solved": "accuracy",
            "epochs": 100,
        },
        "seed": 0,
        "replicas": 1,
        "replica": 0,
    }


def test_the_example_of_the_design_is_read_as_it_stands():
    given_json = {
        "xorviz": 1,
        "data": {"kind": "gate", "gate": "xor", "encoding": "01", "outputs": 1, "sample": None},
        "network": chain_json(2, 2, 1),
        "training": {
            "loss": "binary_crossentropy",
            "optimizer": {"name": "rmsprop", "learning_rate": 0.001},
            "batch_size": 4,
            "shuffle": True,
            "solved": "accuracy",
            "epochs": 100,
        },
        "seed": 0,
        "replicas": 1,
        "replica": 0,
        "weights": {"h1": {"kernel": [[0.5, -0.5], [0.25, 1.0]], "bias": [0, 0]}},
    }
    assert missing_from(read_experiment(given_json).to_json(), given_json) == []


def test_null_lengths_count_as_not_given():
    assert experiment(training={"epochs": None, "steps": 7}).training.to_json()["steps"] == 7
    assert "steps" not in experiment(training={"epochs": 3, "steps": None}).training.to_json()


def test_a_whole_number_may_be_written_with_a_point():
    assert experiment(seed=3.0).seed == 3


def test_named_data_take_the_order_of_the_networks_inputs():
    """A JSON object has no order, so the same data are the same experiment."""
    network = network_json({"a": 1, "b": 2}, [("out", ["a", "b"], 1, "sigmoid")])
    a, b = [[1], [2]], [[3, 4], [5, 6]]
    straight = experiment(network, patterns_json({"a": a, "b": b}, [[0], [1]]))
    swapped = experiment(network, patterns_json({"b": b, "a": a}, [[0], [1]]))
    assert swapped == straight
