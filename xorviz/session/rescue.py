"""Branches of a run that may get it off a plateau: as it is, with other activations, more units."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import count

import numpy as np

from xorviz.engine.errors import EngineError
from xorviz.engine.registry import Choice
from xorviz.engine.spec import ExperimentSpec
from xorviz.insight.doctor import Fix
from xorviz.session.edits import Edit
from xorviz.session.living import LivingRun
from xorviz.session.odds.remedies import CONTINUE, edits_of
from xorviz.session.picture import Status
from xorviz.session.record import Record
from xorviz.session.replaying import record_of_start
from xorviz.session.snapshot import Probe, Request, Snapshot, TrainerState

log = logging.getLogger(__name__)

#: At most so many at once: they train side by side.
MOST = 4

#: Units that are added to the first hidden layer, as many as the doctor offers at once.
MORE_UNITS = 4

#: Activations to try in every hidden layer, in this order.
_ACTIVATIONS = ("leaky_relu", "tanh")


@dataclass(frozen=True)
class Rescued:
    """A copy of a run as it stands, with what may rescue it done to it.

    Parameters
    ----------
    code : str
        ``continue``, ``leaky_relu``, ``tanh``, ``more_units``; where one of these would change
        nothing, ``revive_units``, and of a network without hidden layers ``hidden_layer``.
    record : Record
        With the log and the curves up to here.
    """

    code: str
    record: Record


def rescues(record: Record) -> tuple[Rescued, ...]:
    """Return the copies of a run that are worth watching side by side, the unchanged one first.

    All keep what was learned: the weights stay, units are added so that nothing the network
    computes changes, and all draw the same random numbers as the run would. Of a crowd it is the
    start on display alone. There are at least two, unless every remedy is refused, and at most
    `MOST`.

    Parameters
    ----------
    record : Record
        Never changed.
    """
    alone = _alone(record)
    found: list[Rescued] = []
    for code, fixes in _remedies(alone):
        if len(found) == MOST:
            break
        edited = _edited(alone, fixes)
        if edited is not None:
            found.append(Rescued(code, edited))
    return tuple(found)


def _alone(record: Record) -> Record:
    spec = record.position.spec
    if spec.replicas == 1:
        return record
    number = spec.replica_numbers[spec.displayed]
    return replace(record_of_start(record, number, record.position.history), name=record.name)


def _remedies(record: Record) -> Iterator[tuple[str, tuple[Fix, ...]]]:
    """Yield what can be done, the most wanted first."""
    network = record.position.spec.network
    hidden = [layer for layer in network.layers if layer.id != network.output]
    yield "continue", (CONTINUE,)
    for name in _ACTIVATIONS:
        others = [layer.id for layer in hidden if layer.activation.name != name]
        if others:
            choice = Choice(name)
            yield (
                name,
                tuple(
                    Fix("set_activation", {"layer": one, "activation": choice}) for one in others
                ),
            )
    if not hidden:
        taken = {entry.id for entry in network.inputs} | {network.output}
        free = next(f"h{number}" for number in count(1) if f"h{number}" not in taken)
        yield "hidden_layer", (Fix("add_layer", {"layer": free, "before": network.output}),)
        return
    yield "more_units", (Fix("add_units", {"layer": hidden[0].id, "count": MORE_UNITS}),)
    revivals = tuple(_revivals(record, [layer.id for layer in hidden]))
    if revivals:
        yield "revive_units", revivals


def _revivals(record: Record, hidden: list[str]) -> Iterator[Fix]:
    """Yield a remedy for each hidden layer with units that pass no gradient for any pattern."""
    snapshot = _looked_at(record)
    assert snapshot.patterns is not None
    for layer in hidden:
        dead = np.flatnonzero(snapshot.patterns.dead[layer]).tolist()
        unit_ids = snapshot.topology.layer(layer).unit_ids
        if dead:
            yield Fix(
                "revive_units", {"layer": layer, "unit_ids": tuple(unit_ids[n] for n in dead)}
            )


def _looked_at(record: Record) -> Snapshot:
    living = LivingRun(record, curves=False)
    try:
        status = Status(TrainerState.PAUSED, 0.0, None, False)
        return living.snapshot(Request(frozenset({Probe.PATTERNS})), status)
    finally:
        living.close()


def _edited(record: Record, fixes: tuple[Fix, ...]) -> Record | None:
    """Return a run with remedies applied; None where one of them is refused."""
    spec = record.position.spec
    wanted = _edits(fixes, spec)
    if not wanted:
        return record
    living = LivingRun(record)
    try:
        for edit in wanted:
            living.apply(edit)
    except EngineError as error:
        log.info("no rescue: %s", error)
        return None
    finally:
        living.close()
    return replace(living.record(), made_on=record.made_on)


def _edits(fixes: tuple[Fix, ...], spec: ExperimentSpec) -> tuple[Edit, ...]:
    return tuple(edit for fix in fixes for edit in edits_of(fix, spec))
