"""Inputs that are pictures: of which shape, and which layers read them."""

from __future__ import annotations

import math

from xorviz.session.snapshot import Topology

#: Rows and columns.
Shape = tuple[int, int]

#: Fewer features are hardly a picture.
_LEAST_SQUARE = 16


def square_of(topology: Topology) -> Shape | None:
    """Return the square that the features of the only input would fill, if they fill one."""
    if len(topology.inputs) != 1:
        return None
    features = topology.inputs[0][1]
    side = math.isqrt(features)
    return (side, side) if features >= _LEAST_SQUARE and side * side == features else None


def shape_of(topology: Topology) -> Shape | None:
    """Return the shape of the pictures that the only input takes: known, or else a square."""
    return topology.image or square_of(topology)


def readers_of_image(topology: Topology) -> tuple[str, ...]:
    """Return the layers that read nothing but the only input."""
    source = topology.inputs[0][0]
    return tuple(layer.id for layer in topology.layers if layer.sources == (source,))
