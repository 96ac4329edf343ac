"""What a picture of a sweep is of: its cells, what is told of them, and in which form."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from xorviz.session.sweep.axis import Axis
from xorviz.session.sweep.result import CellResult, SweepResult
from xorviz.ui.sweeps.measures import Measure, Scale, kinds, scale_of
from xorviz.ui.sweeps.plan import Plan, is_grid


@dataclass(frozen=True)
class Subject:
    """A sweep with a measure and a plan."""

    result: SweepResult
    measure: Measure
    plan: Plan

    @cached_property
    def cells(self) -> dict[int, CellResult]:
        """The cells that have run, by their place in the sweep."""
        return {cell.cell: cell for cell in self.result.cells}

    @cached_property
    def scale(self) -> Scale:
        """From where to where the measure is drawn."""
        return scale_of(self.result, self.measure)

    @cached_property
    def kinds(self) -> tuple[str, ...]:
        """How starts can end."""
        return kinds(self.result.cells)

    @property
    def is_grid(self) -> bool:
        """Whether every cell has a rectangle of its own."""
        return is_grid(self.plan, self.measure)

    @property
    def across(self) -> Axis:
        """The axis from left to right."""
        return self.result.spec.axes[self.plan.across]

    @property
    def lines(self) -> Axis | None:
        """The axis of the lines or rows."""
        return None if self.plan.lines is None else self.result.spec.axes[self.plan.lines]

    @property
    def panels(self) -> Axis | None:
        """The axis of the plots."""
        return None if self.plan.panels is None else self.result.spec.axes[self.plan.panels]

    @property
    def is_spread(self) -> bool:
        """Whether the numbers from left to right lie as far apart as they are."""
        return self.across.scale != "choice" and not self.is_grid

    def number(self, panel: int, line: int, place: int) -> int:
        """Return the cell of these places on the axes, the last axis running fastest."""
        by_axis = {self.plan.across: place, self.plan.lines: line, self.plan.panels: panel}
        number = 0
        for axis, known in enumerate(self.result.spec.axes):
            number = number * len(known.values) + by_axis[axis]
        return number
