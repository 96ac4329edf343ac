"""Which axis of a sweep goes where in its picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from xorviz.session.sweep.axis import Axis
from xorviz.ui.sweeps.measures import Measure

#: Most lines that one plot can tell apart.
MOST_LINES = 8

#: Fewest numbers that make a curve.
_FEWEST = 4


class Form(Enum):
    """How the cells are drawn."""

    CURVES = "curves"
    HEATMAP = "heatmap"


@dataclass(frozen=True)
class Plan:
    """Which axis goes where, by its place in the sweep.

    Parameters
    ----------
    form : Form
    across : int
        From left to right.
    lines : int or None
        A line for each value, or in a heatmap a row.
    panels : int or None
        A plot of its own for each value.
    """

    form: Form
    across: int
    lines: int | None = None
    panels: int | None = None


def plan_of(axes: Sequence[Axis], form: Form | None = None) -> Plan:
    """Return how a sweep is drawn: in this form, or in the one that shows it best."""
    if form is None:
        form = best_form(axes)
    across = max(range(len(axes)), key=lambda place: _fitness(axes[place], place))
    rest = [place for place in range(len(axes)) if place != across]
    if len(rest) == 2 and _too_many(axes[rest[0]]) and not _too_many(axes[rest[1]]):
        rest.reverse()
    lines = rest[0] if rest else None
    return Plan(form, across, lines, rest[1] if len(rest) == 2 else None)


def best_form(axes: Sequence[Axis]) -> Form:
    """Return the form that shows a sweep best."""
    plan = plan_of(axes, Form.CURVES)
    if plan.lines is None:
        return Form.CURVES
    across = axes[plan.across]
    is_curve = across.scale != "choice" and len(across.values) >= _FEWEST
    return Form.CURVES if is_curve and not _too_many(axes[plan.lines]) else Form.HEATMAP


def has_curves(axes: Sequence[Axis]) -> bool:
    """Tell whether curves are a choice: no more lines than can be told apart."""
    plan = plan_of(axes, Form.CURVES)
    return plan.lines is None or not _too_many(axes[plan.lines])


def is_grid(plan: Plan, measure: Measure) -> bool:
    """Tell whether every cell has a rectangle of its own."""
    return plan.form is Form.HEATMAP or measure is Measure.PLATEAUS


def _fitness(axis: Axis, place: int) -> tuple[bool, bool, int, int]:
    """Prefer a curve to a few points, numbers to names, what is too much for lines, a rate."""
    is_number = axis.scale != "choice"
    is_long = is_number and len(axis.values) >= _FEWEST
    return is_long, is_number, 2 * _too_many(axis) + (axis.scale == "log"), -place


def _too_many(axis: Axis) -> bool:
    return len(axis.values) > MOST_LINES
