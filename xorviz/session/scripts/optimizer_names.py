"""Optimizers of Keras and PyTorch, with the arguments and defaults that each version has."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from xorviz.engine.optimizers import OPTIMIZERS
from xorviz.engine.registry import Choice
from xorviz.session.errors import ScriptError
from xorviz.session.scripts.found import Found, Optimizing, choice_of
from xorviz.session.scripts.symbols import Made, Ref, Unknown, Value, number_of

_KERAS_NAMES = {name.replace("_", ""): name for name in OPTIMIZERS.names()}

#: The order of the arguments of Keras's optimizers.
_KERAS_ORDER = {
    "sgd": ("learning_rate", "momentum", "nesterov"),
    "rmsprop": ("learning_rate", "rho", "momentum", "epsilon"),
    "adam": ("learning_rate", "beta_1", "beta_2", "epsilon", "amsgrad"),
    "adamw": ("learning_rate", "weight_decay", "beta_1", "beta_2", "epsilon", "amsgrad"),
    "adamax": ("learning_rate", "beta_1", "beta_2", "epsilon"),
    "nadam": ("learning_rate", "beta_1", "beta_2", "epsilon"),
    "adagrad": ("learning_rate", "initial_accumulator_value", "epsilon"),
    "adadelta": ("learning_rate", "rho", "epsilon"),
    "lion": ("learning_rate", "beta_1", "beta_2"),
    "ftrl": ("learning_rate", "learning_rate_power", "initial_accumulator_value"),
}
#: What Keras 1 and 2 took where nothing was said, and Keras 3 does not.
_OLD_DEFAULTS: dict[str, dict[str, float]] = {
    "adagrad": {"learning_rate": 0.01, "initial_accumulator_value": 0.0},
    "adadelta": {"learning_rate": 1.0},
    "adamax": {"learning_rate": 0.002},
    "nadam": {"learning_rate": 0.002},
}
#: Of PyTorch: our name, its order of arguments, our names of them, and its defaults.
_TORCH: dict[str, tuple[str, tuple[str, ...], dict[str, str], dict[str, float]]] = {
    "SGD": (
        "sgd",
        ("lr", "momentum", "dampening", "weight_decay", "nesterov"),
        {"lr": "learning_rate", "momentum": "momentum", "nesterov": "nesterov"},
        {"learning_rate": 0.001},
    ),
    "Adam": (
        "adam",
        ("lr", "betas", "eps", "weight_decay", "amsgrad"),
        {"lr": "learning_rate", "eps": "epsilon", "amsgrad": "amsgrad"},
        {"learning_rate": 0.001, "epsilon": 1e-8},
    ),
    "AdamW": (
        "adamw",
        ("lr", "betas", "eps", "weight_decay", "amsgrad"),
        {
            "lr": "learning_rate",
            "eps": "epsilon",
            "amsgrad": "amsgrad",
            "weight_decay": "weight_decay",
        },
        {"learning_rate": 0.001, "epsilon": 1e-8, "weight_decay": 0.01},
    ),
    "RMSprop": (
        "rmsprop",
        ("lr", "alpha", "eps", "weight_decay", "momentum", "centered"),
        {
            "lr": "learning_rate",
            "alpha": "rho",
            "eps": "epsilon",
            "momentum": "momentum",
            "centered": "centered",
        },
        {"learning_rate": 0.01, "rho": 0.99, "epsilon": 1e-8},
    ),
    "Adagrad": (
        "adagrad",
        ("lr", "lr_decay", "weight_decay", "initial_accumulator_value", "eps"),
        {
            "lr": "learning_rate",
            "eps": "epsilon",
            "initial_accumulator_value": "initial_accumulator_value",
        },
        {"learning_rate": 0.01, "epsilon": 1e-10, "initial_accumulator_value": 0.0},
    ),
    "Adadelta": (
        "adadelta",
        ("lr", "rho", "eps", "weight_decay"),
        {"lr": "learning_rate", "rho": "rho", "eps": "epsilon"},
        {"learning_rate": 1.0, "rho": 0.9, "epsilon": 1e-6},
    ),
    "Adamax": (
        "adamax",
        ("lr", "betas", "eps", "weight_decay"),
        {"lr": "learning_rate", "eps": "epsilon"},
        {"learning_rate": 0.002, "epsilon": 1e-8},
    ),
    "NAdam": (
        "nadam",
        ("lr", "betas", "eps", "weight_decay"),
        {"lr": "learning_rate", "eps": "epsilon"},
        {"learning_rate": 0.002, "epsilon": 1e-8},
    ),
}
#: Where PyTorch adds its epsilon elsewhere than Keras does.
_OTHER_EPSILON = frozenset({"RMSprop", "Adagrad", "Adam", "AdamW", "NAdam"})


def is_torch_optimizer(name: str) -> bool:
    """Tell whether PyTorch has an optimizer of this name that can be had here."""
    return name in _TORCH


def is_keras_optimizer(name: str) -> bool:
    """Tell whether Keras has an optimizer of this name."""
    return _plain(name) in _KERAS_NAMES


def keras_optimizer(value: Value, line: int, found: Found) -> Optimizing:
    """Return the optimizer that a name in quotes or an object of Keras is.

    Raises
    ------
    ScriptError
        If it is none that is here.
    """
    if isinstance(value, Optimizing):
        return value
    if isinstance(value, str):
        return _keras(value, {}, line, found)
    if isinstance(value, Ref):
        return _keras(value.name, {}, line, found)
    if isinstance(value, dict):
        name = value.get("class_name", "")
        config = value.get("config", {})
        return _keras(str(name), config if isinstance(config, dict) else {}, line, found)
    text = value.what if isinstance(value, Unknown) else type(value).__name__
    raise ScriptError(line, "script_optimizer", text=text)


def keras_optimizer_called(
    name: str, arguments: Sequence[Value], keywords: Mapping[str, Value], line: int, found: Found
) -> Optimizing:
    """Return the optimizer that a call to a class of Keras makes."""
    plain = _KERAS_NAMES[_plain(name)]
    order = _KERAS_ORDER.get(plain, ("learning_rate",))
    return _keras(name, dict(zip(order, arguments, strict=False)) | dict(keywords), line, found)


def _keras(name: str, given: Mapping[str, Any], line: int, found: Found) -> Optimizing:
    plain = _KERAS_NAMES.get(_plain(name))
    if plain is None or not OPTIMIZERS[plain].in_keras:
        raise ScriptError(line, "script_optimizer", text=name)
    known = OPTIMIZERS[plain].arguments
    kept: dict[str, Any] = {}
    schedule = None
    for word, value in given.items():
        key = {"lr": "learning_rate"}.get(word, word)
        if word == "lr":
            found.old_spellings.setdefault("lr", line)
        if key == "learning_rate" and isinstance(value, Made):
            schedule, rate = _schedule(value, found)
            if rate is not None:
                kept[key] = rate
            continue
        if word in ("decay", "schedule_decay", "use_ema", "use_locking", "name", "jit_compile"):
            if number_of(value):
                found.remarks.ignored(line, "argument_ignored", name=word)
            continue
        if value is None:
            continue
        number = value if isinstance(value, bool) else number_of(value)
        if key not in known or number is None:
            found.remarks.unclear(line, "argument_unclear", name=word)
            continue
        kept[key] = number
    if found.is_old:
        for key, value in _OLD_DEFAULTS.get(plain, {}).items():
            if key not in kept:
                kept[key] = value
                found.remarks.assumed(
                    line, "default_of_old_keras", name=key, value=value, optimizer=plain
                )
    _tell_defaults(plain, kept, line, found, "Keras 3")
    return Optimizing(choice_of(plain, **kept), schedule, line=line)


def torch_optimizer(
    name: str, arguments: Sequence[Value], keywords: Mapping[str, Value], line: int, found: Found
) -> Optimizing:
    """Return the optimizer that a call to a class of PyTorch makes."""
    plain, order, names, defaults = _TORCH[name]
    given = dict(zip(("params", *order), arguments, strict=False)) | dict(keywords)
    given.pop("params", None)
    kept: dict[str, Any] = dict(defaults)
    penalty = 0.0
    for word, value in given.items():
        number = value if isinstance(value, bool) else number_of(value)
        if word == "betas" and isinstance(value, (tuple, list)) and len(value) == 2:
            first, second = number_of(value[0]), number_of(value[1])
            if first is not None and second is not None:
                kept |= {"beta_1": first, "beta_2": second}
                continue
        if number is None:
            found.remarks.unclear(line, "argument_unclear", name=word)
        elif word in names:
            kept[names[word]] = number
        elif word == "weight_decay":
            penalty = float(number)
        elif number and word not in ("foreach", "maximize", "capturable", "fused"):
            found.remarks.ignored(line, "argument_ignored", name=word)
    if penalty:
        found.remarks.assumed(line, "weight_decay_as_penalty", value=penalty / 2.0)
    if name in _OTHER_EPSILON:
        found.remarks.assumed(line, "epsilon_elsewhere", optimizer=name)
    said = [names.get(word, word) for word in given]
    told = {key: value for key, value in defaults.items() if key not in said}
    if told:
        values = ", ".join(f"{key} {value:g}" for key, value in told.items())
        found.remarks.assumed(line, "defaults_taken", version="PyTorch", name=name, values=values)
    return Optimizing(choice_of(plain, **kept), penalty=penalty, line=line)


def _tell_defaults(name: str, kept: Mapping[str, Any], line: int, found: Found, of: str) -> None:
    wanted = ("learning_rate", "momentum", "rho", "beta_1", "beta_2", "epsilon", "weight_decay")
    left = {
        key: known.default
        for key, known in OPTIMIZERS[name].arguments.items()
        if key in wanted and key not in kept and known.default
    }
    if left:
        values = ", ".join(f"{key} {value:g}" for key, value in left.items())
        found.remarks.assumed(line, "defaults_taken", version=of, name=name, values=values)


def _schedule(made: Made, found: Found) -> tuple[Choice | None, float | None]:
    """Return a schedule of Keras and the rate at which it begins."""
    orders = {
        "ExponentialDecay": (
            "exponential_decay",
            ("initial_learning_rate", "decay_steps", "decay_rate", "staircase"),
        ),
        "CosineDecay": (
            "cosine_decay",
            ("initial_learning_rate", "decay_steps", "alpha", "name", "warmup_target"),
        ),
    }
    if made.ref.name not in orders:
        found.remarks.ignored(made.line, "schedule_ignored", name=made.ref.name)
        return None, None
    name, order = orders[made.ref.name]
    given = dict(zip(order, made.arguments, strict=False)) | dict(made.keywords)
    rate = number_of(given.pop("initial_learning_rate", None))
    given.pop("name", None)
    kept: dict[str, Any] = {}
    for key, value in given.items():
        number = value if isinstance(value, bool) else number_of(value)
        if number is not None:
            is_count = key in ("decay_steps", "warmup_steps")
            kept[key] = int(number) if is_count else number
        elif value is not None:
            found.remarks.unclear(made.line, "argument_unclear", name=key)
    return choice_of(name, **kept), rate


def _plain(name: str) -> str:
    return name.lower().replace("_", "")
