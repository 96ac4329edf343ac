"""Edits of a crowd: how many random starts there are, and what is done to one of them alone."""

from __future__ import annotations

from dataclasses import dataclass

from xorviz.session.edits import Edit


@dataclass(frozen=True)
class SetReplicas(Edit):
    """Train so many random starts side by side.

    Fewer are those of the lowest numbers, as they stand; one is that on display. For more, all
    begin again at step 0 with the network as it is now: none can join in the middle.
    """

    replicas: int


@dataclass(frozen=True)
class KeepReplica(Edit):
    """Go on with one random start alone, as it stands."""

    replica: int


@dataclass(frozen=True)
class OfReplica(Edit):
    """Do to one random start what a person does by hand: the others stay as they are."""

    replica: int
    edit: Edit

    @property
    def code(self) -> str:
        """The verb of what is done."""
        return self.edit.code

    def to_json(self) -> dict[str, object]:
        """Return what is done as a JSON object, and to which random start."""
        return {**self.edit.to_json(), "replica": self.replica}
