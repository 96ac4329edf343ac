"""The half steps of one step, in their order: forward, the loss, back, and the update."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from xorviz.session.snapshot import Topology


class Phase(StrEnum):
    """What a half step belongs to."""

    FORWARD = "forward"
    LOSS = "loss"
    BACK = "back"
    UPDATE = "update"


@dataclass(frozen=True)
class Stage:
    """One half step.

    Parameters
    ----------
    phase : Phase
    layer : str
        The layer that it is about; empty where it is about all.
    changes : bool
        In the update: whether the weights change, or their gradients are still looked at.
    """

    phase: Phase
    layer: str = ""
    changes: bool = False


def stages_of(topology: Topology) -> tuple[Stage, ...]:
    """Return the half steps of a network: layer by layer forward, and layer by layer back."""
    names = [layer.id for layer in topology.layers]
    forward = [Stage(Phase.FORWARD, name) for name in names]
    back = [Stage(Phase.BACK, name) for name in reversed(names)]
    loss = Stage(Phase.LOSS, topology.output)
    return (*forward, loss, *back, Stage(Phase.UPDATE), Stage(Phase.UPDATE, changes=True))


def is_about(stage: Stage, source: str, layer: str) -> bool:
    """Tell whether a half step is about the connections from an input or a layer to a layer.

    On the way back these are the ones over which an error came, and those over which it goes on.
    """
    if not stage.layer:
        return True
    return layer == stage.layer or (stage.phase is Phase.BACK and source == stage.layer)


def layers_reached(topology: Topology, stage: Stage) -> tuple[str, ...]:
    """Return the layers whose numbers a half step shows, the one that it is about last."""
    names = [layer.id for layer in topology.layers]
    if stage.phase is Phase.FORWARD:
        return tuple(names[: names.index(stage.layer) + 1])
    if stage.phase is Phase.BACK:
        return tuple(reversed(names[names.index(stage.layer) :]))
    return tuple(names)
