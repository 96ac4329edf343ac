"""What a sweep leads to as tables: a row a cell, a row a start; CSV and JSON."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from xorviz.session.machine import fingerprint
from xorviz.session.sweep.axis import words_of
from xorviz.session.sweep.document import sweep_document
from xorviz.session.sweep.planning import CellPlan
from xorviz.session.sweep.result import QUANTILES, CellResult, SweepResult

_COLUMNS = ("starts", "solved", "rate", "ci95_low", "ci95_high", "diverged", "steps", "median_loss")
_OF_STARTS = ("replica", "solved", "diverged", "loss", "accuracy", "first_solved", "plateau")


def cells_csv(result: SweepResult, plans: Sequence[CellPlan]) -> str:
    """Return a row for each cell that has ended, in order.

    The columns depend on the sweep alone: an axis each by the name of its field, then what became
    of the starts, then for every plateau that a start of any cell may stand on how many do, and the
    plateau's floor. What does not apply is empty.

    Parameters
    ----------
    result : SweepResult
    plans : sequence of CellPlan
        Of all cells.
    """
    names = plateau_columns(plans)
    header = [*(axis.field for axis in result.spec.axes), *_COLUMNS, *map(_solve, QUANTILES)]
    header += [f"plateau_{name}" for name in names] + [f"floor_{name}" for name in names]
    rows = [_cell_row(result, cell, plans[cell.cell], names) for cell in result.cells]
    return _csv(header, rows)


def starts_csv(result: SweepResult) -> str:
    """Return a row for each start of each cell that has ended, in order."""
    header = [*(axis.field for axis in result.spec.axes), *_OF_STARTS]
    return _csv(header, (row for cell in result.cells for row in _start_rows(result, cell)))


def plateau_columns(plans: Sequence[CellPlan]) -> list[str]:
    """Return the names of all plateaus that a start of any cell may stand on."""
    return list(dict.fromkeys(name for plan in plans for name in plan.plateaus))


def sweep_report(result: SweepResult, plans: Sequence[CellPlan]) -> dict[str, Any]:
    """Return the JSON object of a sweep and what it led to."""
    engines = sorted(set(result.engines))
    return {
        **sweep_document(result.spec),
        "whole": result.is_whole,
        "cells": [_cell_object(result, cell, plans[cell.cell]) for cell in result.cells],
        "fingerprints": [fingerprint(engine) for engine in engines],
    }


def median_loss(cell: CellResult) -> float | None:
    """Return the median of the losses of the starts that did not diverge; None where all did."""
    losses = cell.starts.loss[~cell.starts.diverged]
    median = float(np.median(losses)) if len(losses) else math.nan
    return median if math.isfinite(median) else None


def _solve(share: float) -> str:
    return f"steps_to_solve_{round(100 * share)}"


def _cell_row(
    result: SweepResult, cell: CellResult, plan: CellPlan, names: Sequence[str]
) -> list[object]:
    low, high = cell.interval
    row: list[object] = list(_values(result, cell))
    row += [cell.total, cell.count, cell.rate, low, high]
    row += [int(cell.starts.diverged.sum()), cell.steps, median_loss(cell)]
    row += cell.steps_to_solve or [None] * len(QUANTILES)
    there = {one.name: one for one in cell.plateaus}
    counts = {name: there[name].count if name in there else 0 for name in plan.plateaus}
    row += [counts.get(name) for name in names]
    return row + [there[name].floor if name in there else None for name in names]


def _start_rows(result: SweepResult, cell: CellResult) -> Iterator[list[object]]:
    values, starts = _values(result, cell), cell.starts
    for place, number in enumerate(starts.replicas):
        first, stands = int(starts.first_solved[place]), int(starts.plateau[place])
        yield [
            *values,
            int(number),
            bool(starts.solved[place]),
            bool(starts.diverged[place]),
            _finite(starts.loss[place]),
            _finite(starts.accuracy[place]),
            None if first < 0 else first,
            None if stands < 0 else cell.plateaus[stands].name,
        ]


def _cell_object(result: SweepResult, cell: CellResult, plan: CellPlan) -> dict[str, Any]:
    fields = [axis.field for axis in result.spec.axes]
    steps = cell.steps_to_solve
    return {
        "cell": cell.cell,
        "values": dict(zip(fields, result.spec.values(cell.cell), strict=True)),
        "engine": plan.engine,
        "starts": cell.total,
        "solved": {"count": cell.count, "rate": cell.rate, "ci95": list(cell.interval)},
        "diverged": int(cell.starts.diverged.sum()),
        "steps": cell.steps,
        "checked_every": cell.checked_every,
        "median_loss": median_loss(cell),
        "steps_to_solve": None
        if steps is None
        else {f"{round(100 * share)}": step for share, step in zip(QUANTILES, steps, strict=True)},
        "plateaus": [
            {"name": one.name, "floor": one.floor, "count": one.count} for one in cell.plateaus
        ],
    }


def _values(result: SweepResult, cell: CellResult) -> list[str]:
    return [words_of(value) for value in result.spec.values(cell.cell)]


def _finite(number: float) -> float | None:
    return float(number) if math.isfinite(number) else None


def _csv(header: Sequence[str], rows: Sequence[list[object]] | Iterator[list[object]]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header)
    writer.writerows([_cell(value) for value in row] for row in rows)
    return text.getvalue()


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return repr(value) if isinstance(value, float) else str(value)
