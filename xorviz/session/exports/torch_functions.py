"""Activations, losses and optimizers as PyTorch computes the same that Keras does."""

from __future__ import annotations

import re

from xorviz.engine.activations import ACTIVATIONS
from xorviz.engine.errors import SpecError
from xorviz.engine.optimizers import OPTIMIZERS
from xorviz.engine.optimizers.clipping import CLIPPINGS
from xorviz.engine.registry import Choice
from xorviz.engine.schedules import SCHEDULES
from xorviz.engine.spec import TrainingSpec

_ACTIVATIONS = {
    "relu": "torch.relu({z})",
    "leaky_relu": "functional.leaky_relu({z}, {negative_slope})",
    "sigmoid": "torch.sigmoid({z})",
    "tanh": "torch.tanh({z})",
    "softmax": "torch.softmax({z}, dim=-1)",
    "elu": "functional.elu({z}, {alpha})",
    "celu": "functional.celu({z}, {alpha})",
    "selu": "functional.selu({z})",
    "silu": "functional.silu({z})",
    "mish": "functional.mish({z})",
    "softplus": "functional.softplus({z}, threshold=40.0)",
    "softsign": "functional.softsign({z})",
    "exponential": "torch.exp({z})",
    "relu6": "functional.relu6({z})",
    "hard_sigmoid": "functional.hardsigmoid({z})",
    "hard_silu": "functional.hardswish({z})",
    "sine": "torch.sin({z})",
    "step": "(({z}) > 0).to(torch.float64)",
    "linear": "{z}",
}
#: Each may use `outputs` and `targets`, the last axis being that of the outputs.
_LOSSES = {
    "binary_crossentropy": (
        "    # Keras's clip: beyond it the gradient is exactly 0.",
        "    q = outputs.clamp(1e-7, 1 - 1e-7)",
        "    return -(targets * q.log() + (1 - targets) * (1 - q).log()).mean()",
    ),
    "binary_crossentropy:logits": (
        "    return functional.binary_cross_entropy_with_logits(outputs, targets)",
    ),
    "categorical_crossentropy": (
        "    # Keras's clip: beyond it the gradient is exactly 0.",
        "    q = (outputs / outputs.sum(dim=-1, keepdim=True)).clamp(1e-7, 1 - 1e-7)",
        "    return -(targets * q.log()).sum(dim=-1).mean()",
    ),
    "categorical_crossentropy:logits": (
        "    return -(targets * torch.log_softmax(outputs, dim=-1)).sum(dim=-1).mean()",
    ),
    "mean_squared_error": ("    return (outputs - targets).square().mean()",),
    "mean_absolute_error": ("    return (outputs - targets).abs().mean()",),
    "huber": ("    return functional.huber_loss(outputs, targets, delta={delta})",),
    "log_cosh": (
        "    e = outputs - targets",
        "    return (e + functional.softplus(-2 * e, threshold=700.0) - math.log(2)).mean()",
    ),
    "poisson": ("    return (outputs - targets * (outputs + 1e-7).log()).mean()",),
    "hinge": (
        "    # Labels of 0 and 1 are taken as -1 and 1.",
        "    if ((targets == 0) | (targets == 1)).all():",
        "        targets = 2 * targets - 1",
        "    return (1 - targets * outputs).clamp(min=0).mean()",
    ),
}
#: What the formulas of optimizers call, for numbers and tensors alike.
_HELPERS = {
    "sqrt": ("def sqrt(value):", "    return value**0.5"),
    "max": (
        "def largest(one, other):",
        "    return torch.maximum(torch.as_tensor(one), torch.as_tensor(other))",
    ),
    "min": (
        "def least(one, other):",
        "    return torch.minimum(torch.as_tensor(one), torch.as_tensor(other))",
    ),
    "sign": ("sign = torch.sign",),
}


def activation_text(choice: Choice, value: str) -> str:
    """Return an expression for an activation of a value."""
    given = ACTIVATIONS[choice.name].resolve(choice)
    if choice.name == "gelu":
        form = "tanh" if given["approximate"] else "none"
        return f'functional.gelu({value}, approximate="{form}")'
    return _ACTIVATIONS[choice.name].format(z=value, **given)


def loss_lines(choice: Choice) -> list[str]:
    """Return the function of a loss: ``loss(outputs, targets)``."""
    given = dict(choice.arguments)
    name = choice.name + (":logits" if given.get("from_logits") else "")
    body = [line.format(delta=given.get("delta", 1.0)) for line in _LOSSES[name]]
    return ["def loss(outputs, targets):", *body]


def is_plain_descent(training: TrainingSpec) -> bool:
    """Tell whether PyTorch's own gradient descent takes the same steps."""
    choice = training.optimizer
    given = OPTIMIZERS[choice.name].resolve(choice)
    others = ("weight_decay", *CLIPPINGS)
    is_sgd = choice.name in ("sgd", "momentum", "nesterov")
    plain = training.learning_rate_schedule.name == "constant"
    return is_sgd and plain and not any(given[name] for name in others)


def optimizer_lines(training: TrainingSpec) -> list[str]:
    """Return a class of an optimizer that steps as Keras does; nothing where PyTorch has it.

    Raises
    ------
    SpecError
        If the rate goes by the loss.
    """
    if is_plain_descent(training):
        return []
    schedule = training.learning_rate_schedule
    if SCHEDULES[schedule.name].watches_the_loss:
        allowed = tuple(one.name for one in SCHEDULES if not one.watches_the_loss)
        path = "training.learning_rate_schedule"
        raise SpecError(path, "not_in_pytorch", schedule.name, allowed)
    choice = training.optimizer
    given = OPTIMIZERS[choice.name].resolve(choice)
    formula = OPTIMIZERS[choice.name].formula
    if choice.name == "adamw":
        # Decay stands with that of all others.
        formula = formula.partition("; ")[2]
    state = list(dict.fromkeys(re.findall(r"(?:^|; )([a-z]) = ", formula)))
    state.remove("w")
    numbers = {name: value for name, value in given.items() if re.search(rf"\b{name}\b", formula)}
    numbers.pop("learning_rate")
    helpers = [
        line for word, text in _HELPERS.items() if f"{word}(" in formula for line in (*text, "", "")
    ]
    steps = formula.replace("max(", "largest(").replace("min(", "least(").split("; ")
    lines = [
        *helpers,
        "class Optimizer:",
        f'    """{choice.name} as Keras computes it."""',
        "",
        "    def __init__(self, parameters):",
        "        self.parameters = list(parameters)",
        f"        self.states = [dict.fromkeys({''.join(state)!r}, 0.0) for _ in self.parameters]",
        "        self.taken = 0",
        "",
        "    def zero_grad(self):",
        "        for parameter in self.parameters:",
        "            parameter.grad = None",
        "",
        "    @torch.no_grad()",
        "    def step(self):",
        f"        learning_rate = {_rate(training, float(given['learning_rate']))}",
        *(f"        {name} = {value!r}" for name, value in numbers.items()),
        "        self.taken += 1",
        "        t = self.taken",
        "        gradients = [parameter.grad for parameter in self.parameters]",
        *_clipping(given),
        "        for w, g, state in zip(self.parameters, gradients, self.states):",
    ]
    if given["weight_decay"]:
        lines.append(f"            w -= w * {given['weight_decay']!r} * learning_rate")
    lines += ["            parameter = w"]
    lines += [f"            {name} = state[{name!r}]" for name in state]
    lines += [f"            {step}" for step in steps]
    lines += [f"            state[{name!r}] = {name}" for name in state]
    lines += ["            parameter.copy_(w)", ""]
    return lines


def _rate(training: TrainingSpec, initial: float) -> str:
    """Return an expression for the rate of the step to come, `self.taken` steps having been."""
    schedule = training.learning_rate_schedule
    given = SCHEDULES[schedule.name].resolve(schedule)
    taken = "self.taken"
    if schedule.name == "constant":
        return repr(initial)
    if schedule.name == "cosine_decay":
        return _cosine(initial, {name: float(value) for name, value in given.items()})
    place = f"{taken} / {given['decay_steps']}"
    if given.get("staircase", True):
        place = f"{taken} // {given['decay_steps']}"
    return f"{initial!r} * {given['decay_rate']!r} ** ({place})"


def _cosine(initial: float, given: dict[str, float]) -> str:
    warm, steps, alpha = given["warmup_steps"], given["decay_steps"], given["alpha"]
    target = given["warmup_target"]
    top, begun = initial, "self.taken"
    if target:
        top, begun = target, f"(self.taken - {warm:g})"
    c = f"(1 + math.cos(math.pi * min({begun} / {steps:g}, 1.0))) / 2"
    decay = f"{top!r} * ((1 - {alpha!r}) * {c} + {alpha!r})"
    if not target:
        return decay
    rise = f"{initial!r} + ({target!r} - {initial!r}) * self.taken / {max(warm, 1.0):g}"
    return f"{rise} if self.taken < {warm:g} else {decay}"


def _clipping(given: dict[str, float | bool]) -> list[str]:
    name = next((one for one in CLIPPINGS if given[one]), None)
    if name is None:
        return []
    bound = repr(given[name])
    if name == "clipvalue":
        return [f"        gradients = [g.clamp(-{bound}, {bound}) for g in gradients]"]
    if name == "clipnorm":
        ratio = f"{bound} / max(g.norm().item(), {bound})"
        return [f"        gradients = [g * ({ratio}) for g in gradients]"]
    return [
        "        norm = math.sqrt(sum(g.square().sum().item() for g in gradients))",
        f"        gradients = [g * ({bound} / max(norm, {bound})) for g in gradients]",
    ]
