"""An experiment as a script of PyTorch that takes the very steps that xorviz takes."""

from __future__ import annotations

from xorviz.engine.optimizers import OPTIMIZERS
from xorviz.engine.registry import Choice
from xorviz.engine.regularizers import strengths_of
from xorviz.engine.spec import ExperimentSpec, NetworkSpec
from xorviz.session.exports.data_lines import data_lines, input_parts, own_words
from xorviz.session.exports.epoch_order import order_lines
from xorviz.session.exports.literals import array_text, check_count, identifiers
from xorviz.session.exports.shown_run import ShownRun, heading
from xorviz.session.exports.torch_functions import (
    activation_text,
    is_plain_descent,
    loss_lines,
    optimizer_lines,
)

_NOTES = (
    "Loss, optimizer and the order\nof the patterns are those of xorviz, which computes as Keras "
    "does: the steps are the same."
)


def torch_script(run: ShownRun) -> str:
    """Return a script that makes the network with its weights and trains it.

    Raises
    ------
    SpecError
        If a part of it cannot be had, or there are too many numbers to write out.
    """
    spec = run.spec
    check_count(sum(kernel.size + bias.size for kernel, bias in run.weights.values()), "network")
    own = {**own_words(spec), "training": spec.training.to_json()}
    names = torch_names(spec.network)
    penalty = _penalty(spec, names)
    lines = [
        *heading(run, "PyTorch", _NOTES),
        "import math",
        "",
        "import numpy as np",
        "import torch",
        "from torch import nn",
        "from torch.nn import functional",
        "",
        "# What PyTorch has no word for; xorviz reads it when this script is opened there.",
        f"xorviz = {own!r}",
        "torch.set_default_dtype(torch.float64)",
        "",
        *data_lines(spec),
        f"inputs = [torch.tensor(part) for part in ({', '.join(input_parts(spec))},)]",
        "targets = torch.tensor(y)",
        "",
        "",
        *_network(spec, names),
        "",
        "",
        *loss_lines(spec.training.loss),
        "",
        "",
        *penalty,
        *optimizer_lines(spec.training),
        "",
        "network = Network()",
        "network.load_state_dict({",
    ]
    for name, (kernel, bias) in run.weights.items():
        weight = array_text(kernel.T, "    ")
        lines.append(f'    "{names[name]}.weight": torch.tensor({weight}),')
        lines.append(f'    "{names[name]}.bias": torch.tensor({array_text(bias)}),')
    lines += ["})", *_loop(spec, bool(penalty))]
    return "\n".join(lines) + "\n"


def torch_names(network: NetworkSpec) -> dict[str, str]:
    """Return how inputs and layers are called in a script, by their ids."""
    ids = [*(entry.id for entry in network.inputs), *(layer.id for layer in network.layers)]
    return identifiers(ids, _taken())


def _taken() -> list[str]:
    words = "self math np torch nn functional xorviz x y words answers stream rows kept inputs "
    words += "targets x_test y_test network optimizer loss forward training parameters named order"
    return [*words.split(), *dir(_module_class())]


def _module_class() -> type:
    # What `nn.Module` calls its own cannot be the name of a layer; PyTorch need not be here.
    names = (
        "T_destination add_module apply bfloat16 buffers call_super_init children compile cpu cuda "
        "double dump_patches eval extra_repr float get_buffer get_extra_state get_parameter "
        "get_submodule half ipu load_state_dict modules mtia named_buffers named_children "
        "named_modules named_parameters register_buffer register_parameter requires_grad_ "
        "set_extra_state set_submodule share_memory state_dict to to_empty train type xpu zero_grad"
    )
    return type("Module", (), dict.fromkeys(names.split()))


def _network(spec: ExperimentSpec, names: dict[str, str]) -> list[str]:
    network = spec.network
    lines = ["class Network(nn.Module):", "    def __init__(self):", "        super().__init__()"]
    for layer in network.layers:
        sizes = f"{network.fan_in(layer)}, {layer.units}"
        lines.append(f"        self.{names[layer.id]} = nn.Linear({sizes})")
    inputs = ", ".join(names[entry.id] for entry in network.inputs)
    lines += ["", f"    def forward(self, {inputs}):"]
    for layer in network.layers:
        sources = [names[source] for source in layer.sources]
        value = sources[0] if len(sources) == 1 else f"torch.cat([{', '.join(sources)}], dim=-1)"
        variable = names[layer.id]
        text = activation_text(layer, f"self.{variable}({value})")
        lines.append(f"        {variable} = {text}")
    return [*lines, f"        return {names[network.output]}"]


def _penalty(spec: ExperimentSpec, names: dict[str, str]) -> list[str]:
    """Return a function of the penalties on weights; nothing where there are none."""
    terms = []
    for layer in spec.network.layers:
        for part, word in (("kernel", "weight"), ("bias", "bias")):
            choice: Choice | None = getattr(layer, f"{part}_regularizer")
            strengths = strengths_of(choice)
            value = f"network.{names[layer.id]}.{word}"
            if strengths.l1:
                terms.append(f"{strengths.l1!r} * {value}.abs().sum()")
            if strengths.l2:
                terms.append(f"{strengths.l2!r} * {value}.square().sum()")
    if not terms:
        return []
    inside = "".join(f"        {'+ ' if place else ''}{term}\n" for place, term in enumerate(terms))
    body = f"    return (\n{inside}    )"
    return ["def penalty(network):", *body.split("\n"), "", ""]


def _loop(spec: ExperimentSpec, has_penalty: bool) -> list[str]:
    training, rows = spec.training, spec.data.sample_rows
    samples = spec.data.patterns // rows
    size = min(training.batch_size or samples, samples)
    made = "torch.optim.SGD" if is_plain_descent(training) else "Optimizer"
    lines = [
        f"optimizer = {made}({_optimizer_arguments(spec)})",
        "",
        f"steps = {spec.run_length}",
        f"steps_per_epoch = {spec.steps_per_epoch}",
        "for epoch in range(math.ceil(steps / steps_per_epoch)):",
    ]
    lines += order_lines(spec, samples, size)
    judged = "loss(network(*[part[batch] for part in inputs]), targets[batch])"
    lines += [
        f"    for first in range(0, {samples}, {size}):",
        f"        if epoch * steps_per_epoch + first // {size} >= steps:",
        "            break",
        f"        batch = torch.tensor(order[first:first + {size}])",
        "        optimizer.zero_grad()",
        f"        value = {judged}{' + penalty(network)' if has_penalty else ''}",
        "        value.backward()",
        "        optimizer.step()",
        "",
        "print(loss(network(*inputs), targets).item())",
    ]
    return lines


def _optimizer_arguments(spec: ExperimentSpec) -> str:
    if not is_plain_descent(spec.training):
        return "network.parameters()"
    choice = spec.training.optimizer
    given = OPTIMIZERS[choice.name].resolve(choice)
    texts = ["network.parameters()", f"lr={given['learning_rate']!r}"]
    if given["momentum"]:
        is_nesterov = choice.name == "nesterov" or given.get("nesterov")
        texts += [f"momentum={given['momentum']!r}", f"nesterov={bool(is_nesterov)}"]
    return ", ".join(texts)
