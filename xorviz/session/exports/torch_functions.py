"""Activations, losses and optimizers as PyTorch computes the same that Keras does."""

from __future__ import annotations

from xorviz.engine.optimizers import OPTIMIZERS
from xorviz.engine.optimizers.clipping import CLIPPINGS
from xorviz.engine.registry import Choice
from xorviz.engine.spec import TrainingSpec
from xorviz.engine.spec.network import LayerSpec
from xorviz.session.exports.optimizer_formula import optimizer_formula
from xorviz.session.exports.spelling import spelled

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
    "largest": (
        "def largest(one, other):",
        "    return torch.maximum(torch.as_tensor(one), torch.as_tensor(other))",
    ),
    "least": (
        "def least(one, other):",
        "    return torch.minimum(torch.as_tensor(one), torch.as_tensor(other))",
    ),
    "sign": ("sign = torch.sign",),
}


def activation_text(layer: LayerSpec, value: str) -> str:
    """Return an expression for a layer's activation of a value.

    Raises
    ------
    SpecError
        If nobody has said how PyTorch computes it.
    """
    given, spelling = spelled(layer, "torch")
    return spelling.torch.format(z=value, **given)


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
    choice = training.optimizer
    formula = optimizer_formula(training, "self.taken", "PyTorch")
    state = formula.state
    stands = ["        if learning_rate == 0.0:", "            return"]
    stands = stands if formula.divides_by_rate else []
    helpers = [
        line for word, text in _HELPERS.items() if word in formula.calls for line in (*text, "", "")
    ]
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
        f"        learning_rate = {formula.rate}",
        *(f"        {name} = {value!r}" for name, value in formula.numbers.items()),
        "        self.taken += 1",
        "        t = self.taken",
        *stands,
        "        gradients = [parameter.grad for parameter in self.parameters]",
        *_clipping(formula.clipping),
        "        for w, g, state in zip(self.parameters, gradients, self.states):",
    ]
    if formula.weight_decay:
        lines.append(f"            w -= w * {formula.weight_decay!r} * learning_rate")
    lines += ["            parameter = w"]
    lines += [f"            {name} = state[{name!r}]" for name in state]
    lines += [f"            {step}" for step in formula.steps]
    lines += [f"            state[{name!r}] = {name}" for name in state]
    lines += ["            parameter.copy_(w)", ""]
    return lines


def _clipping(clipping: tuple[str, float] | None) -> list[str]:
    if clipping is None:
        return []
    name, bound = clipping[0], repr(clipping[1])
    if name == "clipvalue":
        return [f"        gradients = [g.clamp(-{bound}, {bound}) for g in gradients]"]
    if name == "clipnorm":
        ratio = f"{bound} / max(g.norm().item(), {bound})"
        return [f"        gradients = [g * ({ratio}) for g in gradients]"]
    return [
        "        norm = math.sqrt(sum(g.square().sum().item() for g in gradients))",
        f"        gradients = [g * ({bound} / max(norm, {bound})) for g in gradients]",
    ]
