"""The initializers that may be picked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from xorviz.engine.errors import SpecError
from xorviz.engine.initializers import draws
from xorviz.engine.initializers.orthogonal import orthonormal
from xorviz.engine.registry import Argument, Choice, Entry, Registry, Value


@dataclass(frozen=True)
class InitializerEntry(Entry):
    """An initializer in the menus.

    Parameters
    ----------
    draw : callable
        From a stream, the fan in, the fan out, how many numbers and the resolved arguments, to the
        numbers.
    couple : callable, optional
        From the columns so drawn of all the units of a layer, `(fan_in, units)`, and the resolved
        arguments, to their weights; where a unit's weights depend on its neighbours'. Such an
        initializer is for kernels only, as in Keras.
    ends : callable, optional
        Of uniform draws: from the fan in, the fan out and the resolved arguments to their ends.
    is_random : bool
        Whether it takes anything from the stream.
    """

    draw: draws.Draw
    couple: Callable[[draws.Array, Mapping[str, Value]], draws.Array] | None = None
    ends: draws.Ends | None = None
    is_random: bool = True


def _number(default: float) -> Argument:
    return Argument(default, -1e6, 1e6)


def _uniform(
    name: str, ends: draws.Ends, formula: str, arguments: Mapping[str, Argument] | None = None
) -> InitializerEntry:
    given = {} if arguments is None else arguments
    return InitializerEntry(name, draws.uniform(ends), ends=ends, formula=formula, arguments=given)


_NORMAL = {"mean": _number(0.0), "stddev": Argument(0.05, 0.0, 1e6)}

#: Names, arguments and defaults are those of `keras.initializers`.
INITIALIZERS: Registry[InitializerEntry] = Registry(
    "initializer",
    _uniform(
        "glorot_uniform",
        draws.ends_of(draws.glorot),
        formula="uniform(-a, a), a = sqrt(6 / (fan_in + fan_out))",
    ),
    InitializerEntry(
        "glorot_normal",
        draws.normal_of(draws.glorot),
        formula="truncated_normal(0, s / 0.8796), s = sqrt(2 / (fan_in + fan_out))",
    ),
    InitializerEntry(
        "he_normal",
        draws.normal_of(draws.he),
        formula="truncated_normal(0, s / 0.8796), s = sqrt(2 / fan_in)",
    ),
    _uniform(
        "he_uniform",
        draws.ends_of(draws.he),
        formula="uniform(-a, a), a = sqrt(6 / fan_in)",
    ),
    _uniform(
        "lecun_uniform",
        draws.ends_of(draws.lecun),
        formula="uniform(-a, a), a = sqrt(3 / fan_in)",
    ),
    InitializerEntry(
        "lecun_normal",
        draws.normal_of(draws.lecun),
        formula="truncated_normal(0, s / 0.8796), s = sqrt(1 / fan_in)",
    ),
    InitializerEntry(
        "orthogonal",
        draws.standard_normal,
        orthonormal,
        formula="gain * Q, columns of Q orthonormal",
        arguments={"gain": _number(1.0)},
    ),
    _uniform(
        "random_uniform",
        draws.given_ends,
        formula="uniform(minval, maxval)",
        arguments={"minval": _number(-0.05), "maxval": _number(0.05)},
    ),
    InitializerEntry(
        "random_normal",
        draws.random_normal,
        formula="normal(mean, stddev)",
        arguments=_NORMAL,
    ),
    InitializerEntry(
        "truncated_normal",
        draws.truncated_normal,
        formula="truncated_normal(mean, stddev)",
        arguments=_NORMAL,
    ),
    InitializerEntry("zeros", draws.zeros, is_random=False, formula="0"),
    InitializerEntry("ones", draws.ones, is_random=False, formula="1"),
    InitializerEntry(
        "constant",
        draws.constant,
        is_random=False,
        formula="value",
        arguments={"value": _number(0.0)},
    ),
)


def check_initializer(choice: Choice, path: str, is_bias: bool = False) -> None:
    """Validate a choice, the order of a uniform range included.

    Parameters
    ----------
    choice : Choice
    path : str
        Where it stands in the experiment.
    is_bias : bool
        Whether it is to draw a vector rather than a matrix.

    Raises
    ------
    SpecError
        If the name, an argument or the range is not allowed.
    """
    INITIALIZERS.check(choice, path)
    entry = INITIALIZERS[choice.name]
    given = entry.resolve(choice)
    if is_bias and entry.couple is not None:
        allowed = tuple(known.name for known in INITIALIZERS if known.couple is None)
        raise SpecError(path, "unknown_name", choice.name, allowed)
    if choice.name == "random_uniform" and given["minval"] > given["maxval"]:
        known = entry.arguments
        # Blame what was given, not the default that it collides with.
        name = "minval" if "minval" in dict(choice.arguments) else "maxval"
        ends = (known["minval"].low, given["maxval"])
        if name == "maxval":
            ends = (given["minval"], known["maxval"].high)
        allowed = (f"[{ends[0]:g}, {ends[1]:g}]",)
        raise SpecError(f"{path}.{name}", "out_of_range", given[name], allowed)
