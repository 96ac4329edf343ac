"""Whether a sweep that is being set up can be run, and if not, which row is to blame."""

from __future__ import annotations

from collections.abc import Sequence

from xorviz.engine.errors import EngineError
from xorviz.sentences import describe
from xorviz.session.sweep.axis import Axis
from xorviz.session.sweep.cell_experiment import cell_experiment
from xorviz.session.sweep.document import checked_sweep
from xorviz.session.sweep.errors import AxisError
from xorviz.session.sweep.spec import SweepSpec

#: So many cells are tried while a person types, a tenth of a millisecond each; all, at the start.
_TRIED = 256


def trouble(sweep: SweepSpec, fields: Sequence[str]) -> tuple[int, str] | None:
    """Return the row that is to blame, and a sentence; None where all is well.

    Parameters
    ----------
    sweep : SweepSpec
    fields : sequence of str
        What stands in each row, empty for nothing.
    """
    try:
        checked_sweep(sweep)
        for axis in sweep.axes:
            _try(_with_axes(sweep, (axis,)))
        _try(sweep)
    except EngineError as error:
        return blamed(error, fields), describe(error)
    return None


def blamed(error: EngineError, fields: Sequence[str]) -> int:
    """Return the row that an error speaks of; the last that is filled where it speaks of all."""
    if isinstance(error, AxisError):
        for row in reversed(range(len(fields))):
            if fields[row] == error.field:
                return row
    return max((row for row, field in enumerate(fields) if field), default=0)


def _with_axes(sweep: SweepSpec, axes: tuple[Axis, ...]) -> SweepSpec:
    return SweepSpec(sweep.experiment, axes, sweep.replicas)


def _try(sweep: SweepSpec) -> None:
    for cell in range(min(sweep.size, _TRIED)):
        cell_experiment(sweep, cell)
