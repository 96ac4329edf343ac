"""An experiment, written as a script of Keras and read again, is the same experiment."""

import numpy as np
import pytest
from hypothesis import assume, given, settings

from tests.engine.strategies import experiments
from tests.session.exports.documents import written
from xorviz.engine.errors import SpecError
from xorviz.engine.initializers import INITIALIZERS
from xorviz.engine.losses import LOSSES
from xorviz.engine.optimizers import OPTIMIZERS
from xorviz.engine.regularizers import REGULARIZERS
from xorviz.engine.schedules import SCHEDULES
from xorviz.engine.spec import PatternsData, read_experiment
from xorviz.engine.state import start_state
from xorviz.session.exports.keras_script import keras_script
from xorviz.session.exports.shown_run import shown_run
from xorviz.session.presets import load_preset, preset_names
from xorviz.session.record import Record
from xorviz.session.scripts.reading import read_script

#: Names that are not Keras's, as Keras says the same.
IN_KERAS = {
    "momentum": ("sgd", {"momentum": 0.9}),
    "nesterov": ("sgd", {"momentum": 0.9, "nesterov": True}),
    "step_decay": ("exponential_decay", {"staircase": True}),
}


def there_and_back(spec):
    return read_script(keras_script(shown_run(Record.fresh(spec)))).draft.experiment()


def in_one_form(spec):
    """Return the JSON of an experiment where what can be said in two ways is said in one.

    An argument that 0 turns off is left out; of a rate that a schedule changes, its arguments are
    written out; a table of several inputs is divided by their names; weights that the initializer
    would draw anyway are left out; a crowd is the start on display.
    """
    spec = spec.alone(spec.replica)
    document = spec.to_json()
    training = document["training"]
    optimizer = named(training["optimizer"])
    known = OPTIMIZERS[spec.training.optimizer.name].arguments
    schedule = named(training.get("learning_rate_schedule", "constant"))
    if schedule["name"] not in ("constant", "reduce_on_plateau"):
        optimizer.setdefault("learning_rate", known["learning_rate"].default)
        schedule |= resolved_schedule(spec)
    for choice in (optimizer, schedule):
        name, more = IN_KERAS.get(choice["name"], (choice["name"], {}))
        choice |= {key: value for key, value in more.items() if key not in choice}
        choice["name"] = name
    for name, argument in known.items():
        is_kept = (optimizer["name"], name) == ("adamw", "weight_decay")
        if argument.off_at_zero and optimizer.get(name) == 0.0 and not is_kept:
            del optimizer[name]
    training["optimizer"], training["learning_rate_schedule"] = optimizer, schedule
    document["data"] = one_form_of_data(spec)
    document["weights"] = weights_that_differ(spec)
    return document


def named(choice):
    return {"name": choice} if isinstance(choice, str) else dict(choice)


def resolved_schedule(spec):
    choice = spec.training.learning_rate_schedule
    return SCHEDULES[choice.name].resolve(choice)


def one_form_of_data(spec):
    data, document = spec.data, spec.data.to_json()
    if not isinstance(data, PatternsData):
        return document
    columns = np.concatenate([table.numbers() for _, table in data.inputs], axis=1)
    document["inputs"] = columns.tolist()
    return document


def weights_that_differ(spec):
    drawn = start_state(read_experiment({**spec.to_json(), "weights": None})).parameters
    given = {name: entry.to_json() for name, entry in spec.weights}
    result = {}
    for name, parts in given.items():
        arrays = {"kernel": drawn[name].kernel[0], "bias": drawn[name].bias[0, 0]}
        kept = {part: value for part, value in parts.items() if value != arrays[part].tolist()}
        if kept:
            result[name] = kept
    return result


@settings(max_examples=100, deadline=None)
@given(experiments())
def test_an_experiment_comes_back_as_it_was(document):
    spec = read_experiment(document)
    assume(all(layer.activation.name in written("keras") for layer in spec.network.layers))
    again = there_and_back(spec)
    assert in_one_form(again) == in_one_form(spec)


@pytest.mark.parametrize("name", [one for one in preset_names() if one != "digits"])
def test_a_preset_comes_back_as_it_was(name):
    spec = load_preset(name)
    assert there_and_back(spec).to_json() == spec.alone(spec.replica).to_json()


EACH = [
    *(("activation", name) for name in written("keras")),
    *(("kernel_initializer", name) for name in INITIALIZERS.names()),
    *(("kernel_regularizer", name) for name in REGULARIZERS.names()),
    *(("loss", name) for name in LOSSES.names()),
    *(("optimizer", name) for name in OPTIMIZERS.names()),
    *(("learning_rate_schedule", name) for name in SCHEDULES.names()),
]


@pytest.mark.parametrize(("field", "name"), EACH, ids=str)
def test_each_entry_of_the_registries_comes_back(field, name):
    document = load_preset("relu-4-2-1").to_json()
    place = document["training"] if field in document["training"] else None
    if field == "learning_rate_schedule":
        place = document["training"]
    (document["network"]["layers"][0] if place is None else place)[field] = name
    spec = read_experiment(document)
    assert in_one_form(there_and_back(spec)) == in_one_form(spec)


def test_patterns_that_are_kept_for_a_test_keep_their_places():
    spec = load_preset("relu-2-2-1")
    rows = [[float(one), float(one % 3)] for one in range(10)]
    data = {"kind": "patterns", "inputs": rows, "targets": [[row[1]] for row in rows]}
    for more in ({"test": 0.3, "seed": 5}, {"test_rows": [0, 4, 9]}, {"target_names": ["third"]}):
        given = read_experiment({**spec.to_json(), "data": {**data, **more}})
        assert there_and_back(given) == given


def test_what_keras_has_no_word_for_is_refused_in_words():
    document = load_preset("relu-2-2-1").to_json()
    document["network"]["layers"][0]["activation"] = "step"
    with pytest.raises(SpecError) as caught:
        there_and_back(read_experiment(document))
    assert caught.value.code == "not_in_keras"
    assert caught.value.path == "network.layers[0].activation"
    assert "relu" in caught.value.allowed


def test_too_many_numbers_are_refused():
    with pytest.raises(SpecError) as caught:
        there_and_back(load_preset("digits"))
    assert caught.value.code == "too_much_to_write"


def test_every_bit_of_the_weights_comes_back():
    spec = load_preset("relu-4-2-1")
    state = start_state(spec)
    draft = read_script(keras_script(shown_run(Record.fresh(spec)))).draft
    assert len(draft.weights) == len(spec.network.layers)
    for name, weights in draft.weights:
        assert np.array_equal(np.array(weights.kernel), state.parameters[name].kernel[0])
        assert np.array_equal(np.array(weights.bias), state.parameters[name].bias[0, 0])
    # They are what the seed draws, so that the experiment need not say them.
    assert not draft.experiment().weights
