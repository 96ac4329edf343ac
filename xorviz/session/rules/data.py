"""Rules for the data: others of the same shape, or of another, to which the network is fitted."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from xorviz.engine.errors import SpecError
from xorviz.engine.refitting import refitted
from xorviz.engine.spec import PatternsData, PointsData
from xorviz.session import edits
from xorviz.session.inverses import RestoreData
from xorviz.session.position import Position
from xorviz.session.rules.outcome import Outcome, begin_epoch, outcome_of, rewire, with_given
from xorviz.session.rules.schedules import forgotten, with_plateau


def set_data(edit: edits.SetData, position: Position) -> Outcome:
    """Apply `SetData`; other data are another task, which nobody has solved yet."""
    spec = position.spec
    unsolved = np.full_like(position.state.first_solved, -1)
    wiring = refitted(spec, position.state, edit.data)
    given = spec.weights
    if wiring is not None:
        given = tuple(entry for entry in given if entry[0] not in wiring.blocks)
    seen = forgotten(position.state.plateau)
    return restore_data(RestoreData(edit.data, unsolved, wiring, given, seen), position)


def set_test_share(edit: edits.SetTestShare, position: Position) -> Outcome:
    """Apply `SetTestShare`, to data of which a part can be kept."""
    data = position.spec.data
    if not isinstance(data, PatternsData | PointsData):
        raise SpecError("data.test", "unknown_field", None, tuple(data.to_json()))
    if isinstance(data, PatternsData):
        # Those that were kept one by one, while patterns were drawn, are drawn anew.
        data = replace(data, test_rows=())
    return set_data(edits.SetData(replace(data, test=edit.test)), position)


def set_data_seed(edit: edits.SetDataSeed, position: Position) -> Outcome:
    """Apply `SetDataSeed`."""
    return set_data(edits.SetData(replace(position.spec.data, seed=edit.seed)), position)


def restore_data(edit: RestoreData, position: Position) -> Outcome:
    """Apply `RestoreData`."""
    spec = replace(position.spec, data=edit.data)
    back, state = None, position.state
    changes: tuple[str, ...] = ("data",)
    if edit.wiring is None:
        spec = spec.validate()
    else:
        spec, state, back = rewire(position, spec, edit.wiring)
        changes = ("data", "network", "weights")
    former = position.state
    inverse = RestoreData(
        position.spec.data, former.first_solved, back, position.spec.weights, former.plateau
    )
    judged = begin_epoch(replace(state, first_solved=edit.first_solved))
    judged = with_plateau(judged, spec.training, edit.plateau)
    outcome = outcome_of(position, spec, judged, inverse, *changes)
    return outcome if edit.wiring is None else with_given(outcome, edit.given)
