"""Rules for patterns drawn by hand: added, moved, taken out, or given other targets."""

from __future__ import annotations

import numpy as np

from xorviz.engine import by_hand
from xorviz.engine.dataset import Rows, rows_of
from xorviz.engine.errors import SpecError
from xorviz.engine.spec import PatternsData
from xorviz.engine.spec.ranges import LARGEST_SAMPLE
from xorviz.engine.spec.reader import read_vector
from xorviz.session import edits
from xorviz.session.inverses import RestoreData
from xorviz.session.position import Position
from xorviz.session.rules.data import restore_data
from xorviz.session.rules.outcome import Outcome
from xorviz.session.rules.schedules import forgotten

#: A place of the plane is a pattern only where a pattern has no more inputs than this.
MOST_FEATURES = 2


def add_pattern(edit: edits.AddPattern, position: Position) -> Outcome:
    """Apply `AddPattern`."""
    data = _written_out(position)
    inputs, targets = _inputs(data, edit.inputs), _targets(data, edit.targets)
    if data.rows >= LARGEST_SAMPLE:
        allowed = (f"1 … {LARGEST_SAMPLE}",)
        raise SpecError("data.patterns", "out_of_range", data.rows + 1, allowed)
    return _train_on(by_hand.with_row(data, inputs, targets), position)


def move_pattern(edit: edits.MovePattern, position: Position) -> Outcome:
    """Apply `MovePattern`."""
    data = _written_out(position)
    to = _inputs(data, edit.to)
    return _train_on(by_hand.with_inputs(data, _rows(data, edit), to), position)


def set_pattern_targets(edit: edits.SetPatternTargets, position: Position) -> Outcome:
    """Apply `SetPatternTargets`."""
    data = _written_out(position)
    to = _targets(data, edit.to)
    return _train_on(by_hand.with_targets(data, _rows(data, edit), to), position)


def remove_pattern(edit: edits.RemovePattern, position: Position) -> Outcome:
    """Apply `RemovePattern`; one pattern at least stays."""
    data = _written_out(position)
    rows = _rows(data, edit)
    if len(rows) == len(rows_of(data)[0]):
        raise SpecError("data.patterns", "last_pattern")
    return _train_on(by_hand.without_rows(data, rows), position)


def _written_out(position: Position) -> PatternsData:
    """Return the data with every row in them, if a person can point at one."""
    data = position.spec.data
    if data.features > MOST_FEATURES:
        allowed = (f"1 … {MOST_FEATURES}",)
        raise SpecError("data.inputs", "not_on_a_plane", data.features, allowed)
    return by_hand.written_out(data, position.spec.replica)


def _train_on(data: PatternsData, position: Position) -> Outcome:
    """Return the run on these data; whether they are solved is judged anew."""
    unsolved = np.full_like(position.state.first_solved, -1)
    seen = forgotten(position.state.plateau)
    other = RestoreData(data, unsolved, None, position.spec.weights, seen)
    return restore_data(other, position)


def _rows(
    data: PatternsData, edit: edits.MovePattern | edits.RemovePattern | edits.SetPatternTargets
) -> Rows:
    """Return the rows that an edit means."""
    rows = by_hand.rows_like(data, _inputs(data, edit.inputs), _targets(data, edit.targets))
    if not len(rows):
        raise SpecError("data.patterns", "no_pattern", [*edit.inputs, *edit.targets])
    return rows


def _inputs(data: PatternsData, values: tuple[float, ...]) -> tuple[float, ...]:
    return _numbers(values, data.features, "data.inputs")


def _targets(data: PatternsData, values: tuple[float, ...]) -> tuple[float, ...]:
    return _numbers(values, data.outputs, "data.targets")


def _numbers(values: tuple[float, ...], count: int, path: str) -> tuple[float, ...]:
    numbers = read_vector(values, path)
    if len(numbers) != count:
        raise SpecError(path, "wrong_length", len(numbers), (str(count),))
    return numbers
