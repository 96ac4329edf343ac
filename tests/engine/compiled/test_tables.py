"""Nothing of the registries is forgotten by the tables that the compiled loop reads."""

import importlib

import pytest

from tests.engine.compiled.cases import COMPILED
from tests.engine.experiments import chain_json, experiment
from xorviz.engine.activations import ACTIVATIONS
from xorviz.engine.layout import Layout
from xorviz.engine.losses import LOSSES
from xorviz.engine.optimizers import OPTIMIZERS, build_optimizer
from xorviz.engine.regularizers import REGULARIZERS

#: It reaches the loop with each step, since schedules change it.
BY_STEP = "learning_rate"


def tables():
    """Loaded when it is known that the compiler is there."""
    return importlib.import_module("xorviz.engine.compiled.tables")


def in_bits(table):
    return [getattr(field, "tobytes", lambda field=field: field)() for field in table]


def of_training(**training):
    spec = experiment(training=training)
    slots = build_optimizer(spec.training.optimizer).slots
    return in_bits(tables().training_table(spec, Layout(spec.network))), slots


def of_network(activation="tanh", **rest):
    spec = experiment(chain_json(2, 3, 1, hidden=activation, **rest))
    network = in_bits(tables().network_table(spec.network))
    return network, in_bits(tables().training_table(spec, Layout(spec.network)))


def other(argument):
    """Return a value that an argument may have, and does not by default."""
    if isinstance(argument.default, bool):
        return not argument.default
    return 0.25 if argument.low <= 0.25 < argument.high else (argument.low + argument.high) / 2.0


def arguments_of(registry):
    return [(entry.name, name) for entry in registry for name in entry.arguments]


def with_other(registry, name, argument):
    return {"name": name, argument: other(registry[name].arguments[argument])}


@pytest.mark.parametrize("name", COMPILED)
def test_every_activation_has_its_code(name):
    assert of_network(name)[0]


@pytest.mark.parametrize("name", LOSSES.names())
def test_every_loss_has_its_code(name):
    assert of_training(loss=name)[0]


@pytest.mark.parametrize("name", OPTIMIZERS.names())
def test_every_optimizer_has_its_code_and_places_for_all_that_it_remembers(name):
    switches = {
        argument: other(known)
        for argument, known in OPTIMIZERS[name].arguments.items()
        if isinstance(known.default, bool) or argument == "momentum"
    }
    spec = experiment(training={"optimizer": {"name": name, **switches}})
    table = tables().training_table(spec, Layout(spec.network))
    assert set(build_optimizer(spec.training.optimizer).slots) <= set(
        tables().SLOTS[table.optimizer]
    )


def test_no_two_losses_and_no_two_activations_are_taken_for_one_another():
    """The exponential linear units differ by their numbers alone."""
    for found in (
        [of_network(name)[0] for name in COMPILED],
        [of_training(loss=name)[0] for name in LOSSES.names()],
    ):
        # By their defaults, celu and elu are the same function.
        assert len({str(one) for one in found}) >= len(found) - 1


@pytest.mark.parametrize(("name", "argument"), arguments_of(ACTIVATIONS))
def test_every_argument_of_an_activation_reaches_the_loop(name, argument):
    assert of_network(with_other(ACTIVATIONS, name, argument)) != of_network(name)


@pytest.mark.parametrize(("name", "argument"), arguments_of(LOSSES))
def test_every_argument_of_a_loss_reaches_the_loop(name, argument):
    assert of_training(loss=with_other(LOSSES, name, argument)) != of_training(loss=name)


@pytest.mark.parametrize(
    ("name", "argument"), [pair for pair in arguments_of(OPTIMIZERS) if pair[1] != BY_STEP]
)
def test_every_argument_of_an_optimizer_reaches_the_loop(name, argument):
    """As a number of the table, or as something that is remembered."""
    choice = with_other(OPTIMIZERS, name, argument)
    assert of_training(optimizer=choice) != of_training(optimizer=name)


@pytest.mark.parametrize("part", ["kernel_regularizer", "bias_regularizer"])
@pytest.mark.parametrize(("name", "argument"), arguments_of(REGULARIZERS))
def test_every_strength_of_a_penalty_reaches_the_loop(name, argument, part):
    choice = with_other(REGULARIZERS, name, argument)
    assert of_network(**{part: choice}) != of_network(**{part: name})
