"""The formulas that the window shows, held against what the engine computes."""

import math

import numpy as np
import pytest

from tests.engine.formulas import Formula
from xorviz.engine.activations import ACTIVATIONS, build_activation
from xorviz.engine.initializers import INITIALIZERS
from xorviz.engine.losses import LOSSES, build_loss
from xorviz.engine.optimizers import OPTIMIZERS, build_optimizer
from xorviz.engine.optimizers.around import ARGUMENTS
from xorviz.engine.registry import Choice
from xorviz.engine.regularizers import REGULARIZERS, strengths_of
from xorviz.engine.schedules import SCHEDULES, build_decay

#: Places at which no formula overflows.
PLACES = np.concatenate([np.linspace(-9.0, 9.0, 73), [-3.0, 0.0, 3.0, 6.0, 1e-3, -1e-3]])


def choices(registry, common=()):
    """Return every entry with its defaults, and with each argument changed that is its own."""
    found = []
    for entry in registry:
        found.append(Choice(entry.name))
        for name, argument in entry.arguments.items():
            if name in common and argument == common[name]:
                continue
            other = not argument.default if isinstance(argument.default, bool) else 0.7
            found.append(Choice(entry.name, ((name, other),)))
    return found


@pytest.mark.parametrize("choice", choices(ACTIVATIONS), ids=str)
def test_an_activation_is_what_its_formula_says(choice):
    entry = ACTIVATIONS[choice.name]
    formula, given = Formula(entry.formula), entry.resolve(choice)
    z = PLACES[None, None, :].copy()
    out = np.empty_like(z)
    build_activation(choice).forward(z, out)
    vectors = {"z": PLACES.tolist()}
    expected = [formula.at(place, vectors, given) for place in range(PLACES.size)]
    np.testing.assert_allclose(out[0, 0], expected, rtol=1e-8, atol=1e-12)


@pytest.mark.parametrize("choice", choices(ACTIVATIONS), ids=str)
def test_an_activation_lies_in_its_range_and_comes_near_its_ends(choice):
    entry = ACTIVATIONS[choice.name]
    low, high = entry.range(entry.resolve(choice))
    z = np.concatenate([np.linspace(-8.0, 8.0, 160_001), [-1e6, -700.0, -50.0, 50.0, 700.0, 1e6]])
    if choice.name == "softmax":
        z = np.stack([z, np.zeros_like(z)], axis=-1)
    values = np.empty((1, 1, *z.shape)) if z.ndim == 1 else np.empty((1, *z.shape))
    with np.errstate(over="ignore"):
        build_activation(choice).forward(z.reshape(values.shape), values)
    assert values.min() >= low - 1e-12
    assert values.max() <= high + 1e-12
    for end, reached in ((low, values.min()), (high, values.max())):
        assert abs(end - reached) < 1e-5 if math.isfinite(end) else abs(reached) > 1e4


@pytest.mark.parametrize("choice", choices(LOSSES), ids=str)
@pytest.mark.parametrize("targets", [[0.0, 1.0, 0.0], [1.0, 0.0, 0.0]])
def test_a_loss_is_what_its_formula_says(choice, targets):
    entry = LOSSES[choice.name]
    formula, given = Formula(entry.formula), entry.resolve(choice)
    loss, stream = build_loss(choice), np.random.default_rng(3)
    for _ in range(20):
        prediction = stream.uniform(0.02, 0.98, 3)
        if choice.arguments or not choice.name.endswith("crossentropy"):
            prediction = stream.uniform(0.0, 3.0, 3)
        expected = formula.at(0, {"p": prediction.tolist(), "y": targets}, given)
        found = loss.per_pattern(prediction[None, None], np.array(targets)[None, None])
        np.testing.assert_allclose(found[0, 0], expected, rtol=1e-12)


def test_the_clip_of_the_formulas_is_that_of_the_losses():
    for name, prediction, target in (
        ("binary_crossentropy", [0.0, 1.0], [1.0, 1.0]),
        ("categorical_crossentropy", [1.0, 0.0], [0.0, 1.0]),
    ):
        vectors = {"p": prediction, "y": target}
        expected = Formula(LOSSES[name].formula).at(0, vectors, {"from_logits": False})
        found = build_loss(Choice(name)).per_pattern(
            np.array(prediction)[None, None], np.array(target)[None, None]
        )
        assert found[0, 0] == pytest.approx(expected, rel=1e-12)


@pytest.mark.parametrize("choice", choices(OPTIMIZERS, common=ARGUMENTS), ids=str)
def test_an_optimizer_steps_as_its_formula_says(choice):
    entry = OPTIMIZERS[choice.name]
    given = entry.resolve(choice)
    optimizer = build_optimizer(choice)
    weights, names = np.array([[0.4]]), {**dict.fromkeys("mvuapzsbcd", 0.0), **given, "w": 0.4}
    gradients = np.random.default_rng(2).normal(size=25)
    slots = {slot: np.zeros((1, 1)) for slot in optimizer.slots}
    for step, gradient in enumerate(gradients.tolist(), start=1):
        optimizer.update(weights, np.array([[gradient]]), slots, step, np.empty((1, 1)))
        names |= {"t": step, "g": gradient}
        for statement in entry.formula.split("; "):
            name, _, value = statement.partition(" = ")
            names[name] = Formula(value).at(0, {}, names)
        assert weights[0, 0] == pytest.approx(names["w"], rel=1e-10, abs=1e-12)


@pytest.mark.parametrize("choice", choices(REGULARIZERS), ids=str)
def test_a_penalty_is_what_its_formula_says(choice):
    entry = REGULARIZERS[choice.name]
    weights = np.array([[0.5, -2.0, 0.0, 1.25]])
    expected = Formula(entry.formula).at(0, {"w": weights[0].tolist()}, entry.resolve(choice))
    assert strengths_of(choice).penalty(weights)[0] == pytest.approx(expected, rel=1e-14)


@pytest.mark.parametrize(
    "choice",
    [
        Choice("constant"),
        Choice("step_decay", (("decay_rate", 0.7), ("decay_steps", 5))),
        Choice("exponential_decay", (("decay_rate", 0.7), ("decay_steps", 5))),
        Choice("exponential_decay", (("decay_steps", 5), ("staircase", True))),
        Choice("cosine_decay", (("alpha", 0.1), ("decay_steps", 9))),
    ],
    ids=str,
)
def test_a_schedule_decays_as_its_formula_says(choice):
    entry = SCHEDULES[choice.name]
    decay = build_decay(choice, 0.3)
    for step in range(12):
        names = {**entry.resolve(choice), "learning_rate": 0.3, "t": step}
        expected = Formula(entry.formula).at(0, {}, names)
        assert (0.3 if decay is None else decay(step)) == pytest.approx(expected, rel=1e-12)


#: The deviation that the draws of a formula have, from its two numbers.
DEVIATIONS = {
    "uniform": lambda low, high: (high - low) / math.sqrt(12.0),
    "normal": lambda mean, deviation: deviation,
    "truncated_normal": lambda mean, deviation: 0.87962566 * deviation,
}


@pytest.mark.parametrize(
    "entry",
    [entry for entry in INITIALIZERS if entry.formula.partition("(")[0] in DEVIATIONS],
    ids=lambda entry: entry.name,
)
def test_an_initializer_draws_what_its_formula_says(entry):
    fan_in, fan_out, given = 30, 70, entry.resolve(Choice(entry.name))
    drawn = entry.draw(np.random.default_rng(5), fan_in, fan_out, 40_000, given)
    name, _, rest = entry.formula.partition("(")
    numbers, _, definition = rest.partition(")")
    names = {**given, "fan_in": fan_in, "fan_out": fan_out}
    first, second = (
        Formula(number + definition).at(0, {}, names) for number in numbers.split(", ")
    )
    assert drawn.std() == pytest.approx(DEVIATIONS[name](first, second), rel=0.015)
    if name == "uniform":
        assert first <= drawn.min() < drawn.max() <= second
        assert drawn.max() == pytest.approx(second, rel=1e-3)
