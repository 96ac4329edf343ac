"""An experiment as a plain script of NumPy that takes the very steps that xorviz takes."""

from __future__ import annotations

from xorviz.engine.regularizers import strengths_of
from xorviz.engine.spec import ExperimentSpec
from xorviz.session.exports.data_lines import data_lines, input_parts, own_words
from xorviz.session.exports.epoch_order import order_lines
from xorviz.session.exports.literals import array_text, check_count
from xorviz.session.exports.numpy_functions import activation_pair, helper_lines, loss_lines
from xorviz.session.exports.optimizer_formula import OptimizerFormula, optimizer_formula
from xorviz.session.exports.shown_run import ShownRun, heading

_NOTES = (
    "Nothing but NumPy is needed;\nloss, optimizer and the order of the patterns are those of "
    "xorviz: the steps are the same."
)
_HELPERS = {
    "sqrt": "sqrt = np.sqrt",
    "largest": "largest = np.maximum",
    "least": "least = np.minimum",
    "sign": "sign = np.sign",
}


def numpy_script(run: ShownRun) -> str:
    """Return a script that makes the network with its weights and trains it.

    Raises
    ------
    SpecError
        If a part of it cannot be had, or there are too many numbers to write out.
    """
    spec = run.spec
    check_count(sum(kernel.size + bias.size for kernel, bias in run.weights.values()), "network")
    formula = optimizer_formula(spec.training, "taken", "NumPy")
    core = [*_network(spec), "", "", *loss_lines(spec.training.loss), "", "", *_passes(spec)]
    lines = [
        *heading(run, "NumPy", _NOTES),
        "import math",
        "",
        "import numpy as np",
        "",
        f"xorviz = {own_words(spec)!r}",
        "",
        *data_lines(spec),
        f"inputs = [{', '.join(input_parts(spec))}]",
        "",
        "weights = {",
    ]
    for name, (kernel, bias) in run.weights.items():
        lines.append(f"    {name!r}: [{array_text(kernel, '    ')}, {array_text(bias)}],")
    lines += ["}", "", "", *helper_lines("\n".join(core)), *core, "", ""]
    lines += [*_update(formula), "", "", *_loop(spec)]
    return "\n".join(lines) + "\n"


def _network(spec: ExperimentSpec) -> list[str]:
    """Return the layers in order: name, sources, the activation and its way back."""
    lines = ["layers = ["]
    for layer in spec.network.layers:
        value, back = activation_pair(layer)
        lines += [
            "    (",
            f"        {layer.id!r},",
            f"        {list(layer.sources)!r},",
            f"        lambda z: {value},",
            f"        lambda z, a, g: {back},",
            "    ),",
        ]
    return [*lines, "]", f"input_names = {[entry.id for entry in spec.network.inputs]!r}"]


def _passes(spec: ExperimentSpec) -> list[str]:
    output = spec.network.output
    penalties = []
    for layer in spec.network.layers:
        for place, part in enumerate(("kernel", "bias")):
            strengths = strengths_of(getattr(layer, f"{part}_regularizer"))
            value = f"weights[{layer.id!r}][{place}]"
            terms = [f"{strengths.l1!r} * np.sign({value})"] if strengths.l1 else []
            terms += [f"2 * {strengths.l2!r} * {value}"] if strengths.l2 else []
            if terms:
                penalties.append(f"    found[{layer.id!r}][{place}] += {' + '.join(terms)}")
    return [
        "def forward(parts):",
        "    values, entering, sums = dict(zip(input_names, parts)), {}, {}",
        "    for name, sources, activation, _ in layers:",
        "        kernel, bias = weights[name]",
        "        entering[name] = np.concatenate([values[one] for one in sources], axis=-1)",
        "        sums[name] = entering[name] @ kernel + bias",
        "        values[name] = activation(sums[name])",
        "    return values, entering, sums",
        "",
        "",
        "def gradients(parts, targets):",
        "    values, entering, sums = forward(parts)",
        f"    back = {{{output!r}: loss(values[{output!r}], targets)[1]}}",
        "    found = {}",
        "    for name, sources, _, through in reversed(layers):",
        "        g = through(sums[name], values[name], back[name])",
        "        kernel = weights[name][0]",
        "        rows = entering[name].reshape(-1, len(kernel))",
        "        g_rows = g.reshape(-1, g.shape[-1])",
        "        found[name] = [rows.T @ g_rows, g_rows.sum(axis=0)]",
        "        first = 0",
        "        for one in sources:",
        "            last = first + values[one].shape[-1]",
        "            back[one] = back.get(one, 0.0) + (g @ kernel.T)[..., first:last]",
        "            first = last",
        *penalties,
        "    return found",
    ]


def _update(formula: OptimizerFormula) -> list[str]:
    keys = "[(name, part) for name in weights for part in (0, 1)]"
    lines = [text for name, text in _HELPERS.items() if name in formula.calls]
    lines += [
        f"states = {{key: dict.fromkeys({''.join(formula.state)!r}, 0.0) for key in {keys}}}",
        "",
        "",
        "def update(found, taken):",
        f"    learning_rate = {formula.rate}",
        *(f"    {name} = {value!r}" for name, value in formula.numbers.items()),
        "    t = taken + 1",
        *(["    if learning_rate == 0.0:", "        return"] if formula.divides_by_rate else []),
        *_clipping(formula.clipping),
        "    for (name, part), state in states.items():",
        "        w, g = weights[name][part], found[name][part]",
    ]
    if formula.weight_decay:
        lines.append(f"        w = w - w * {formula.weight_decay!r} * learning_rate")
    lines += [f"        {name} = state[{name!r}]" for name in formula.state]
    lines += [f"        {step}" for step in formula.steps]
    lines += [f"        state[{name!r}] = {name}" for name in formula.state]
    return [*lines, "        weights[name][part] = w"]


def _clipping(clipping: tuple[str, float] | None) -> list[str]:
    if clipping is None:
        return []
    name, bound = clipping[0], repr(clipping[1])
    changed = f"np.clip(g, -{bound}, {bound})"
    before = []
    if name == "clipnorm":
        changed = f"g * ({bound} / max(math.sqrt((g * g).sum()), {bound}))"
    elif name == "global_clipnorm":
        squares = "sum((g * g).sum() for pair in found.values() for g in pair)"
        before = [f"    norm = math.sqrt({squares})"]
        changed = f"g * ({bound} / max(norm, {bound}))"
    return [*before, f"    found = {{k: [{changed} for g in pair] for k, pair in found.items()}}"]


def _loop(spec: ExperimentSpec) -> list[str]:
    samples = spec.data.patterns // spec.data.sample_rows
    size = min(spec.training.batch_size or samples, samples)
    return [
        f"steps = {spec.run_length}",
        f"steps_per_epoch = {spec.steps_per_epoch}",
        "taken = 0",
        "for epoch in range(math.ceil(steps / steps_per_epoch)):",
        *order_lines(spec, samples, size),
        f"    for first in range(0, {samples}, {size}):",
        "        if taken >= steps:",
        "            break",
        f"        batch = order[first:first + {size}]",
        "        update(gradients([part[batch] for part in inputs], y[batch]), taken)",
        "        taken += 1",
        "",
        f"print(loss(forward(inputs)[0][{spec.network.output!r}], y)[0])",
    ]
