"""What the registries offer, with Keras's names and defaults."""

import pytest

from tests.engine import keras_formulas
from xorviz.engine.activations import ACTIVATIONS
from xorviz.engine.errors import SpecError
from xorviz.engine.initializers import INITIALIZERS
from xorviz.engine.losses import LOSSES
from xorviz.engine.optimizers import OPTIMIZERS
from xorviz.engine.registry import Argument, Choice
from xorviz.engine.regularizers import REGULARIZERS
from xorviz.engine.schedules import SCHEDULES

#: From Keras 3's documentation: the arguments of each entry and their defaults.
ADAM = {"learning_rate": 0.001, "beta_1": 0.9, "beta_2": 0.999, "epsilon": 1e-7}
#: Of the class that all optimizers have as their base; None there is 0 here.
BASE = {"weight_decay": 0.0, "clipnorm": 0.0, "clipvalue": 0.0, "global_clipnorm": 0.0}
DEFAULTS = {
    ACTIVATIONS: {
        "linear": {},
        "relu": {},
        # The name alone; the layer of this name has 0.3.
        "leaky_relu": {"negative_slope": 0.2},
        "sigmoid": {},
        "tanh": {},
        "softmax": {},
        "elu": {"alpha": 1.0},
        "celu": {"alpha": 1.0},
        "selu": {},
        "gelu": {"approximate": False},
        "silu": {},
        "mish": {},
        "softplus": {},
        "softsign": {},
        "exponential": {},
        "relu6": {},
        "hard_sigmoid": {},
        "hard_silu": {},
        "sine": {},
        "step": {},
    },
    INITIALIZERS: {
        "glorot_uniform": {},
        "glorot_normal": {},
        "he_uniform": {},
        "he_normal": {},
        "lecun_uniform": {},
        "lecun_normal": {},
        "orthogonal": {"gain": 1.0},
        "random_uniform": {"minval": -0.05, "maxval": 0.05},
        "random_normal": {"mean": 0.0, "stddev": 0.05},
        "truncated_normal": {"mean": 0.0, "stddev": 0.05},
        "zeros": {},
        "ones": {},
        "constant": {"value": 0.0},
    },
    LOSSES: {
        "binary_crossentropy": {"from_logits": False},
        "mean_squared_error": {},
        "categorical_crossentropy": {"from_logits": False},
        "mean_absolute_error": {},
        "huber": {"delta": 1.0},
        "log_cosh": {},
        "poisson": {},
        "hinge": {},
    },
    OPTIMIZERS: {
        "sgd": {"learning_rate": 0.01, "momentum": 0.0, "nesterov": False},
        "momentum": {"learning_rate": 0.01, "momentum": 0.9},
        "nesterov": {"learning_rate": 0.01, "momentum": 0.9},
        "rmsprop": {
            "learning_rate": 0.001,
            "rho": 0.9,
            "momentum": 0.0,
            "epsilon": 1e-7,
            "centered": False,
        },
        "adam": {**ADAM, "amsgrad": False},
        "adamw": {**ADAM, "weight_decay": 0.004, "amsgrad": False},
        "adamax": ADAM,
        "nadam": ADAM,
        "adagrad": {"learning_rate": 0.001, "initial_accumulator_value": 0.1, "epsilon": 1e-7},
        "adadelta": {"learning_rate": 0.001, "rho": 0.95, "epsilon": 1e-7},
        "lion": {"learning_rate": 0.001, "beta_1": 0.9, "beta_2": 0.99},
        "ftrl": {
            "learning_rate": 0.001,
            "learning_rate_power": -0.5,
            "initial_accumulator_value": 0.1,
            "l1_regularization_strength": 0.0,
            "l2_regularization_strength": 0.0,
            "l2_shrinkage_regularization_strength": 0.0,
            "beta": 0.0,
        },
    },
    REGULARIZERS: {"l1": {"l1": 0.01}, "l2": {"l2": 0.01}, "l1_l2": {"l1": 0.0, "l2": 0.0}},
    SCHEDULES: {
        "constant": {},
        # Keras has no defaults for `decay_steps` and `decay_rate`; these are ours.
        "step_decay": {"decay_steps": 1000, "decay_rate": 0.5},
        "exponential_decay": {"decay_steps": 1000, "decay_rate": 0.9, "staircase": False},
        "cosine_decay": {
            "decay_steps": 10_000,
            "alpha": 0.0,
            # Keras's None.
            "warmup_target": 0.0,
            "warmup_steps": 0,
        },
        "reduce_on_plateau": {
            "factor": 0.1,
            "patience": 10,
            "min_delta": 1e-4,
            "cooldown": 0,
            "min_lr": 0.0,
        },
    },
}
DEFAULTS[OPTIMIZERS] = {name: {**BASE, **own} for name, own in DEFAULTS[OPTIMIZERS].items()}
#: What Keras has under another name, or not at all.
NOT_KERASS = {"sine", "step", "momentum", "nesterov", "step_decay"}
ENTRIES = [(registry, entry) for registry in DEFAULTS for entry in registry]


@pytest.mark.parametrize("registry", DEFAULTS, ids=lambda registry: registry.kind)
def test_every_entry_has_kerass_arguments_and_defaults(registry):
    offered = {entry.name: entry.resolve(Choice(entry.name)) for entry in registry}
    known = DEFAULTS[registry]
    # An activation may be added without a word here.
    named = known if registry is ACTIVATIONS else offered
    assert {name: offered[name] for name in named} == known


def test_what_is_not_kerass_is_marked():
    known = {(registry.kind, name) for registry, names in DEFAULTS.items() for name in names}
    told = [entry for registry, entry in ENTRIES if (registry.kind, entry.name) in known]
    assert {entry.name for entry in told if not entry.in_keras} == NOT_KERASS


def test_every_entry_has_a_second_implementation():
    """Write the formula of a new entry in keras_formulas; the tests then find it there.

    It is the one test file that a new activation needs.
    """
    assert set(ACTIVATIONS.names()) == set(keras_formulas.ACTIVATIONS)
    assert set(ACTIVATIONS.names()) == set(keras_formulas.DERIVATIVES)
    assert set(LOSSES.names()) == set(keras_formulas.LOSSES)
    assert set(OPTIMIZERS.names()) == set(keras_formulas.OPTIMIZERS)


@pytest.mark.parametrize(
    ("registry", "entry", "name"),
    [(registry, entry, name) for registry, entry in ENTRIES for name in entry.arguments],
    ids=lambda part: getattr(part, "name", getattr(part, "kind", part)),
)
def test_every_default_may_be_given(registry, entry, name):
    default = entry.arguments[name].default
    choice = registry.read({"name": entry.name, name: default}, "here")
    assert choice.to_json() == {"name": entry.name, name: default}
    assert entry.resolve(choice) == DEFAULTS[registry][entry.name]


def test_a_given_argument_replaces_the_default_and_only_it():
    entry = OPTIMIZERS["sgd"]
    choice = OPTIMIZERS.read({"name": "sgd", "momentum": 0.9}, "here")
    own = {"learning_rate": 0.01, "momentum": 0.9, "nesterov": False}
    assert entry.resolve(choice) == {**BASE, **own}
    again = choice.with_argument("momentum", 0.5).with_argument("nesterov", True)
    assert again.to_json() == {"name": "sgd", "momentum": 0.5, "nesterov": True}
    assert choice.to_json() == {"name": "sgd", "momentum": 0.9}


def test_choices_with_the_same_arguments_in_another_order_are_the_same():
    one = OPTIMIZERS.read({"name": "sgd", "momentum": 0.9, "learning_rate": 1}, "here")
    assert one == OPTIMIZERS.read({"learning_rate": 1.0, "momentum": 0.9, "name": "sgd"}, "here")
    assert one == Choice("sgd").with_argument("momentum", 0.9).with_argument("learning_rate", 1.0)


@pytest.mark.parametrize(
    ("argument", "inside", "outside", "text"),
    [
        (Argument(0.5, 0.0, 1.0), [0.0, 1.0], [-1e-9, 1.0 + 1e-9], "[0, 1]"),
        (Argument(0.5, 0.0, 1.0, low_open=True), [1e-9, 1.0], [0.0], "(0, 1]"),
        (Argument(0.5, 0.0, 1.0, high_open=True), [0.0, 1.0 - 1e-9], [1.0], "[0, 1)"),
        (Argument(0.5), [-1e300, 1e300], [float("inf"), float("nan")], "(-inf, inf)"),
        (Argument(3, 1, 9, whole=True), [1, 9, 4.0], [0, 10, 1.5, 0.999], "1 … 9"),
    ],
    ids=lambda part: part if isinstance(part, str) else "",
)
def test_a_range_holds_its_closed_ends_and_not_its_open_ones(argument, inside, outside, text):
    for value in inside:
        assert argument.check(value, "here") == value
    for value in outside:
        with pytest.raises(SpecError) as caught:
            argument.check(value, "here")
        assert caught.value.allowed == (text,)


@pytest.mark.parametrize("name", BASE)
@pytest.mark.parametrize("optimizer", ["sgd", "adamw"])
def test_null_turns_off_what_keras_writes_as_none(optimizer, name):
    """A weight decay that is on by default as well."""
    choice = OPTIMIZERS.read({"name": optimizer, name: None}, "here")
    assert OPTIMIZERS[optimizer].resolve(choice)[name] == 0.0
    with pytest.raises(SpecError):
        OPTIMIZERS.read({"name": optimizer, "learning_rate": None}, "here")


@pytest.mark.parametrize("second", ["clipvalue", "global_clipnorm"])
def test_gradients_are_clipped_in_one_way_at_most(second):
    with pytest.raises(SpecError) as caught:
        OPTIMIZERS.read({"name": "adam", "clipnorm": 1.0, second: 0.5}, "training.optimizer")
    assert caught.value.code == "several_clippings"
    assert caught.value.path == f"training.optimizer.{second}"
    assert OPTIMIZERS.read({"name": "adam", "clipnorm": 1.0, second: 0.0}, "here")
    assert OPTIMIZERS.read({"name": "adam", "clipnorm": None, second: 0.5}, "here")
