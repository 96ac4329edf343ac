"""From a cell of a sweep to its experiment."""

from __future__ import annotations

from collections.abc import Sequence

from xorviz.engine.errors import SpecError
from xorviz.engine.spec import ExperimentSpec
from xorviz.session.sweep.axis import AxisValue, words_of
from xorviz.session.sweep.drafts import Draft
from xorviz.session.sweep.errors import AxisError
from xorviz.session.sweep.fields import field_of
from xorviz.session.sweep.spec import SweepSpec


def cell_experiment(sweep: SweepSpec, cell: int) -> ExperimentSpec:
    """Return what a cell trains: one start, number 0, for all others to be taken from it.

    The order of the axes does not matter: fields are set in an order of their own.

    Parameters
    ----------
    sweep : SweepSpec
    cell : int
        Its place, the last axis running fastest.

    Raises
    ------
    AxisError
        If the experiment cannot have these values; it names the axis, or all where each alone
        would do.
    """
    values = sweep.values(cell)
    try:
        return with_values(sweep.experiment, [axis.field for axis in sweep.axes], values)
    except SpecError as error:
        raise _blamed(sweep, values, error) from error


def steps_of(sweep: SweepSpec, experiment: ExperimentSpec) -> int:
    """Return how many steps the starts of a cell take.

    Parameters
    ----------
    sweep : SweepSpec
    experiment : ExperimentSpec
        That of the cell.
    """
    if sweep.steps is not None:
        return sweep.steps
    if sweep.epochs is not None:
        return sweep.epochs * experiment.steps_per_epoch
    return experiment.run_length


def with_values(
    base: ExperimentSpec, names: Sequence[str], values: Sequence[AxisValue]
) -> ExperimentSpec:
    """Return an experiment in which fields have other values.

    Parameters
    ----------
    base : ExperimentSpec
    names : sequence of str
        The fields, as axes name them; in any order.
    values : sequence of value

    Raises
    ------
    AxisError, SpecError
        If there is no such field, or the experiment cannot have these values.
    """
    draft = Draft.of(base)
    fields = [field_of(name, base.network) for name in names]
    pairs = zip(fields, values, strict=True)
    for field, value in sorted(pairs, key=lambda pair: pair[0].order):
        field.change(draft, value)
    return draft.read(base)


def _blamed(sweep: SweepSpec, values: Sequence[AxisValue], error: SpecError) -> AxisError:
    """Return whose fault it is: an axis that cannot even be alone, or all of them together."""
    for axis, value in zip(sweep.axes, values, strict=True):
        try:
            with_values(sweep.experiment, (axis.field,), (value,))
        except SpecError as alone:
            return AxisError(axis.field, "axis_refused", value, cause=alone)
        except AxisError:
            # It needs another axis to be there at all.
            continue
    pairs = zip(sweep.axes, values, strict=True)
    together = ", ".join(f"{axis.field}={words_of(value)}" for axis, value in pairs)
    return AxisError(together, "axis_together", cause=error)
