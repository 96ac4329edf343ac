"""The regularizers that may be picked; a layer that has none has None."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from xorviz.engine.registry import Argument, Choice, Entry, Registry, Value
from xorviz.engine.regularizers.strengths import Strengths


@dataclass(frozen=True)
class RegularizerEntry(Entry):
    """A regularizer in the menus: its strengths, from the resolved arguments."""

    build: Callable[[Mapping[str, Value]], Strengths]


def _strength(default: float) -> Argument:
    return Argument(default, 0.0, 1e6)


#: Names, arguments and defaults are those of `keras.regularizers`.
REGULARIZERS: Registry[RegularizerEntry] = Registry(
    "regularizer",
    RegularizerEntry(
        "l1",
        lambda given: Strengths(float(given["l1"]), 0.0),
        formula="l1 * sum(abs(w))",
        arguments={"l1": _strength(0.01)},
    ),
    RegularizerEntry(
        "l2",
        lambda given: Strengths(0.0, float(given["l2"])),
        formula="l2 * sum(w**2)",
        arguments={"l2": _strength(0.01)},
    ),
    RegularizerEntry(
        "l1_l2",
        lambda given: Strengths(float(given["l1"]), float(given["l2"])),
        formula="l1 * sum(abs(w)) + l2 * sum(w**2)",
        arguments={"l1": _strength(0.0), "l2": _strength(0.0)},
    ),
)


@functools.lru_cache(maxsize=256)
def strengths_of(choice: Choice | None) -> Strengths:
    """Return the strengths of a validated choice; both are 0 where it is None."""
    if choice is None:
        return Strengths(0.0, 0.0)
    entry = REGULARIZERS[choice.name]
    return entry.build(entry.resolve(choice))
