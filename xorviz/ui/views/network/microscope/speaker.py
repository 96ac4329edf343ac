"""What all sentences of the microscope need: how everything in them is called."""

from __future__ import annotations

from dataclasses import dataclass

from xorviz.session.snapshot import LayerPass, Snapshot, Topology
from xorviz.ui.registry_names import known_names, readable
from xorviz.ui.views.network.microscope.close_up import CloseUp
from xorviz.ui.views.parts.names import incoming_names, unit_name


@dataclass(frozen=True)
class Said:
    """A line of numbers, and a sentence on what they mean."""

    numbers: str
    meaning: str

    @property
    def text(self) -> str:
        """Both, for a screen reader."""
        return ". ".join(part for part in (self.numbers, self.meaning) if part)


class Speaker:
    """Knows the names of one snapshot, and the half step that is spoken of.

    Parameters
    ----------
    snapshot : Snapshot
    close_up : CloseUp
    """

    def __init__(self, snapshot: Snapshot, close_up: CloseUp) -> None:
        self.topology: Topology = snapshot.topology
        self.close_up, self.stage = close_up, close_up.stage
        self._known = known_names()
        training = snapshot.spec["training"]
        self.loss, self.optimizer = (self._called(training[part]) for part in ("loss", "optimizer"))

    def passed(self, layer: str) -> LayerPass:
        """Return what a layer does with the pattern."""
        return self.close_up.passed.layers[layer]

    def unit(self, layer: str, unit: int) -> str:
        """Return what a unit is called, or an input."""
        return unit_name(self.topology, layer, unit)

    def rows(self, layer: str) -> tuple[str, ...]:
        """Return what a layer reads, by name."""
        return incoming_names(self.topology, layer)

    def activation(self, layer: str) -> str:
        """Return what the activation of a layer is called."""
        return self._called(self.topology.layer(layer).activation)

    def is_rectified(self, layer: str, unit: int) -> bool:
        """Tell whether a unit is off because its sum is not above 0."""
        is_relu = self.topology.layer(layer).activation == "relu"
        return is_relu and float(self.passed(layer).pre_activation[unit]) <= 0.0

    def said(self, layer: str, unit: int, numbers: str, meaning: str) -> Said:
        """Return what is said of a unit."""
        return Said(f"{self.unit(layer, unit)}: {numbers}", meaning)

    def _called(self, choice: object) -> str:
        """Return what an entry of a registry is called, as it stands in an experiment."""
        name = str(choice["name"] if isinstance(choice, dict) else choice)
        return self._known.get(name, readable(name))
