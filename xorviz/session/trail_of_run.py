"""Noting the way of the weights while a run goes on and edits are made."""

from __future__ import annotations

from xorviz.engine.run import Run
from xorviz.session.history import History
from xorviz.session.trail import Trail, capacity_of, flat_weights


def note_weights(run: Run, history: History) -> None:
    """Note where the weights are now, if any are kept."""
    network = run.spec.network
    capacity = capacity_of(network)
    if capacity:
        weights = flat_weights(network, run.displayed_parameters())
        history.trail.note(run.step, weights, capacity)


def follow_edit(former: Run, run: Run, history: History) -> None:
    """Note where an edit has moved the weights, or begin anew where they are others.

    Parameters
    ----------
    former, run : Run
        Before the edit and after it.
    history : History
        That of the run after it.
    """
    network, trail = run.spec.network, history.trail
    capacity = capacity_of(network)
    if not capacity:
        history.trail = Trail()
        return
    after = flat_weights(network, run.displayed_parameters())
    if _shape(former) == _shape(run) and len(trail):
        before = flat_weights(network, former.displayed_parameters())
        trail.edit(run.step, before, after, capacity)
    else:
        trail.begin(run.step, after, capacity)


def _shape(run: Run) -> object:
    """Return what each weight of a run stands for."""
    network = run.spec.network
    layers = [(layer.id, layer.sources, run.unit_ids[layer.id]) for layer in network.layers]
    return network.inputs, layers
