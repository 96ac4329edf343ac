"""Rules for twins: splitting a unit, and taking the split back."""

from __future__ import annotations

from xorviz.engine import twins
from xorviz.engine.surgery import resized
from xorviz.session import edits
from xorviz.session.inverses import MergeTwins, PartTwins
from xorviz.session.position import Position
from xorviz.session.rules.outcome import Outcome, outcome_of, with_given


def split_unit(edit: edits.SplitUnit, position: Position) -> Outcome:
    """Apply `SplitUnit`."""
    spec, layer = position.spec, edit.layer
    grown = resized(spec, layer, spec.network.layer(layer).units + 1)
    after, split = twins.split_unit(spec.network, position.state, layer, edit.unit_id)
    inverse = MergeTwins(layer, split, spec.weights)
    return outcome_of(position, grown, after, inverse, "network", "weights")


def merge_twins(edit: MergeTwins, position: Position) -> Outcome:
    """Apply `MergeTwins`."""
    spec, layer = position.spec, edit.layer
    shrunk = resized(spec, layer, spec.network.layer(layer).units - 1)
    after, merger = twins.merge_twins(spec.network, position.state, layer, edit.split)
    inverse = PartTwins(layer, merger, spec.weights)
    outcome = outcome_of(position, shrunk, after, inverse, "network", "weights")
    return with_given(outcome, edit.given)


def part_twins(edit: PartTwins, position: Position) -> Outcome:
    """Apply `PartTwins`."""
    spec, layer = position.spec, edit.layer
    grown = resized(spec, layer, spec.network.layer(layer).units + 1)
    after, split = twins.part_twins(spec.network, position.state, layer, edit.merger)
    inverse = MergeTwins(layer, split, spec.weights)
    outcome = outcome_of(position, grown, after, inverse, "network", "weights")
    return with_given(outcome, edit.given)
