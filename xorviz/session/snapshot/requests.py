"""What the window asks for: the probes of its views, and which plane and layer they show."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from xorviz.session.snapshot.landscape import PlaneWish


class Probe(StrEnum):
    """What a view can ask the trainer to compute for it."""

    #: Every layer's response on the distinct patterns.
    PATTERNS = "patterns"
    #: Every unit's activation over the input plane.
    PLANE = "plane"
    #: Which units are off where on the input plane, and their hinges.
    ZONES = "zones"
    #: The curves of loss, accuracy, learning rate and gradients.
    CURVES = "curves"
    #: The output over the input plane, finely, with its boundary and the place that is read.
    DECISION = "decision"
    #: How many patterns of each class are taken for which.
    CONFUSION = "confusion"
    #: How every random start stands, and small maps of some.
    CROWD = "crowd"
    #: Why the run does not get on, or that it does.
    DOCTOR = "doctor"
    #: Where a layer sends the patterns and the input plane.
    HIDDEN_SPACE = "hidden_space"
    #: One pattern's way through the network, and the step that comes next; not while it runs.
    MICROSCOPE = "microscope"
    #: The loss over a plane through the present weights.
    LANDSCAPE = "landscape"


#: A pattern drawn nearer to an edge of the plane than this part of its side makes the plane grow.
EDGE = 0.05

#: In place of a layer's id: the dead zones of all hidden layers together. No layer has this id.
ALL_LAYERS = "*"

#: In place of two units of a layer: its principal axes.
PRINCIPAL_AXES = (-1, -1)


@dataclass(frozen=True)
class Request:
    """What the window, or one view of it, wants in the next snapshot.

    Parameters
    ----------
    probes : frozenset of Probe
    zones_layer : str or None
        The layer of the dead-zone map, or `ALL_LAYERS`; by default the first hidden layer.
    reading : tuple of float, or None
        The place on the input plane (x₁, x₂) where the decision map is read.
    axes : tuple of int, or None
        The features that span the input plane, to the right and upwards; of a (bit, 1 − bit) pair
        either one. None, or what there is not, leaves the choice to `Cut`.
    held : int or None
        The pattern, by its place in `PatternTable`, at which all other features stand; None, or one
        that there is not, is the mean of the patterns.
    starts : tuple of int
        The random starts, by number, of which `Probe.CROWD` draws small maps.
    hidden_layer : str or None
        The layer of the hidden space; by default the last hidden one.
    hidden_units : tuple of int, or None
        The two units, by position, whose activations are its coordinates, or one twice, or
        `PRINCIPAL_AXES`; by default the units of a layer that has two, and the principal axes of
        one that has more.
    pattern : int or None
        The pattern under the microscope, by its place in `PatternTable`; by default the first.
    weights : PlaneWish or None
        Which plane through the weights `Probe.LANDSCAPE` shows.
    """

    probes: frozenset[Probe] = frozenset()
    zones_layer: str | None = None
    reading: tuple[float, float] | None = None
    axes: tuple[int, int] | None = None
    held: int | None = None
    starts: tuple[int, ...] = ()
    hidden_layer: str | None = None
    hidden_units: tuple[int, int] | None = None
    pattern: int | None = None
    weights: PlaneWish | None = None

    def joined(self, other: Request) -> Request:
        """Return both wishes as one; where both name the same thing, the other's counts."""
        return Request(
            self.probes | other.probes,
            other.zones_layer or self.zones_layer,
            other.reading or self.reading,
            other.axes or self.axes,
            self.held if other.held is None else other.held,
            other.starts or self.starts,
            other.hidden_layer or self.hidden_layer,
            other.hidden_units or self.hidden_units,
            self.pattern if other.pattern is None else other.pattern,
            other.weights or self.weights,
        )
