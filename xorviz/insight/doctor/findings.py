"""What a diagnosis says: codes, places, numbers and remedies, and no sentence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from xorviz.engine.registry import Choice

#: What a finding or a remedy may name beside numbers.
Value = float | int | str | tuple[str, ...] | tuple[int, ...]
_NOTHING: Mapping[str, Value] = MappingProxyType({})


class Verdict(StrEnum):
    """How a run stands."""

    SOLVED = "solved"
    LEARNING = "learning"
    SLOW = "slow"
    STUCK = "stuck"
    UNSTABLE = "unstable"
    DIVERGED = "diverged"


class Certainty(StrEnum):
    """How sure a finding is: *certain* follows exactly from the numbers at hand."""

    CERTAIN = "certain"
    LIKELY = "likely"
    POSSIBLE = "possible"


@dataclass(frozen=True)
class Where:
    """The place of a finding.

    Parameters
    ----------
    layer : str or None
    units : tuple of int
        Positions in the layer, from 0 on.
    patterns : tuple of tuple of str
        Groups of labels: those of one group belong together.
    """

    layer: str | None = None
    units: tuple[int, ...] = ()
    patterns: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True)
class Fix:
    """A remedy: a code, and the values of what it stands for (`xorviz.session.odds.remedies`).

    Parameters
    ----------
    edit : str
    values : mapping of str to value
        A `Choice` stands for a registry entry.
    """

    edit: str
    values: Mapping[str, Value | Choice] = field(default_factory=lambda: _NOTHING)


@dataclass(frozen=True)
class Finding:
    """One thing that was found.

    Parameters
    ----------
    code : str
    certainty : Certainty
        Of the statement that the code and `form` stand for.
    where : Where
    evidence : mapping of str to value
        The numbers that its sentence gives.
    fixes : tuple of Fix
        Most to the point first.
    form : str
        Which of the code's sentences says it; empty where there is one.
    reason : bool
        Whether it explains why the run does not get on.
    """

    code: str
    certainty: Certainty
    where: Where = Where()
    evidence: Mapping[str, Value] = field(default_factory=lambda: _NOTHING)
    fixes: tuple[Fix, ...] = ()
    form: str = ""
    reason: bool = False


@dataclass(frozen=True)
class Diagnosis:
    """How a run stands, and why.

    Parameters
    ----------
    verdict : Verdict
    certainty : Certainty
        Of the verdict as a forecast; *certain* where it is proved.
    loss : float
        Over the whole training set, without penalties.
    floor : float or None
        The least loss while the inputs that look alike now do so; None where none is known.
    gradient_norm : float
        Of the whole training set, penalties included.
    evidence : mapping of str to value
        What the verdict goes by.
    findings : tuple of Finding
        The most important first.
    """

    verdict: Verdict
    certainty: Certainty
    loss: float
    floor: float | None
    gradient_norm: float
    evidence: Mapping[str, Value]
    findings: tuple[Finding, ...]
