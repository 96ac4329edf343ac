"""What of the output is coloured: one output, one of two against the other, or the largest."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from xorviz.session.snapshot import Decision, PatternTable, Topology
from xorviz.ui.numbers import MINUS
from xorviz.ui.views.parts.names import unit_names

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Aspect:
    """A number at every place of the plane, and how it is coloured.

    Parameters
    ----------
    name : str
        As in ``out`` or ``out.2 − out.1``.
    output : int
        Which output counts as true where it is high.
    against : int
        The output that is subtracted; −1 for none.
    neutral : float
        What is neither blue nor orange.
    half : float
        How far from there the colours end.
    classes : tuple of str
        What the classes are called, where the largest output is coloured in the hue of its class;
        empty elsewhere.
    """

    name: str
    output: int
    against: int
    neutral: float
    half: float
    classes: tuple[str, ...] = ()

    def of(self, outputs: Array) -> Array:
        """Return the number for outputs, which come first: ``(outputs, …)``."""
        values = outputs[self.output]
        return np.asarray(values - outputs[self.against] if self.against >= 0 else values)


def aspects_of(
    topology: Topology, decision: Decision, patterns: PatternTable | None, kind: str = ""
) -> tuple[Aspect, ...]:
    """Return what can be shown: of outputs that compete, first their difference or the largest.

    Colours end where the targets lie: an answer that is fully blue or orange is as it should be.

    Parameters
    ----------
    topology : Topology
    decision : Decision
    patterns : PatternTable or None
    kind : str
        Of the data.
    """
    names = unit_names(topology, topology.output)
    compared = math.isnan(decision.level)
    neutral = 0.5 if compared else decision.level
    half = 0.5
    if patterns is not None and patterns.targets.size:
        farthest = float(np.abs(patterns.targets - neutral).max())
        half = farthest if math.isfinite(farthest) and farthest > 0.0 else half
    single = tuple(Aspect(name, output, -1, neutral, half) for output, name in enumerate(names))
    if compared and len(names) == 2:
        return (Aspect(f"{names[1]} {MINUS} {names[0]}", 1, 0, 0.0, 2.0 * half), *single)
    if compared:
        title = QCoreApplication.translate("DecisionView", "largest output")
        named = patterns.classes if patterns is not None else ()
        classes = named or class_names(len(names), kind)
        return (Aspect(title, 0, -1, neutral, half, classes), *single)
    return single


def class_names(count: int, kind: str) -> tuple[str, ...]:
    """Return the numbers of classes: those of the outputs, or the digits that they stand for."""
    first = 0 if kind == "digits" else 1
    return tuple(str(number + first) for number in range(count))
