"""Which layers' gradients are drawn, and in which pens."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QPen

from xorviz.session.snapshot import Curves, Topology
from xorviz.ui.theme import Theme
from xorviz.ui.views.curves.hues import gone_pen, layer_pen

Array = NDArray[np.float64]

#: So many layers are all drawn; of more, so many evenly spread from the first to the last.
MOST_DRAWN, _SPREAD = 8, 6


@dataclass(frozen=True)
class Layers:
    """The layers whose gradients are on record, the network's in its order, then those gone.

    Parameters
    ----------
    present, gone : tuple of str
    """

    present: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()

    @cached_property
    def all(self) -> tuple[str, ...]:
        """Every layer on record."""
        return self.present + self.gone

    @cached_property
    def drawn(self) -> tuple[str, ...]:
        """The layers that get a line of their own."""
        if len(self.all) <= MOST_DRAWN:
            return self.all
        places = np.unique(np.linspace(0, len(self.present) - 1, _SPREAD).round().astype(int))
        chosen = [self.present[place] for place in places] if self.present else []
        return (*chosen, *self.gone[: MOST_DRAWN - len(chosen)])

    def pen(self, theme: Theme, layer: str) -> QPen:
        """Return the pen of a layer's line."""
        if layer not in self.present:
            return gone_pen(theme)
        return layer_pen(theme, self.present.index(layer), len(self.present))


def layers_of(curves: Curves, topology: Topology | None, former: Layers) -> Layers:
    """Return the layers whose gradients are on record at every point.

    Parameters
    ----------
    curves : Curves
    topology : Topology or None
    former : Layers
        Returned again if nothing has changed, with what was worked out of it.
    """
    recorded = gradients_of(curves)
    ids = [layer.id for layer in topology.layers] if topology else []
    present = tuple(layer for layer in ids if layer in recorded)
    known = set(present)
    layers = Layers(present, tuple(layer for layer in recorded if layer not in known))
    return former if layers == former else layers


def gradients_of(curves: Curves) -> Mapping[str, Array]:
    """Return the gradients that are on record at every point: old sessions have none."""
    points = len(curves.steps)
    if all(len(norms) == points for norms in curves.gradients.values()):
        return curves.gradients
    return {layer: norms for layer, norms in curves.gradients.items() if len(norms) == points}


def least_at(curves: Curves, index: int) -> tuple[str, float] | None:
    """Return the layer with the least gradient at a point, and that gradient."""
    here = {layer: float(norms[index]) for layer, norms in gradients_of(curves).items()}
    finite = [layer for layer, norm in here.items() if math.isfinite(norm)]
    least = min(finite, key=here.__getitem__, default=None)
    return None if least is None else (least, here[least])
