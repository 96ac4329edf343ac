"""What a person wants of a run's time and its branches, as typed values."""

from __future__ import annotations

from dataclasses import dataclass

from xorviz.ui.intents import Intent


@dataclass(frozen=True)
class ShowStep(Intent):
    """Show the run as it was after so many steps; None goes back to where training goes on.

    `dragging` as long as more of them follow, as while a cursor is dragged.
    """

    step: int | None
    dragging: bool = False


@dataclass(frozen=True)
class SetTimeBudget(Intent):
    """Keep at most so many bytes of states to go back to."""

    size: int


@dataclass(frozen=True)
class GoToBranch(Intent):
    """Go on with another branch; the one on display is kept as it stands."""

    branch: int


@dataclass(frozen=True)
class NameBranch(Intent):
    """Give a branch a name; an empty one takes it away."""

    branch: int
    name: str


@dataclass(frozen=True)
class ColourBranch(Intent):
    """Give a branch a colour: a place in the palette of lanes."""

    branch: int
    colour: int


@dataclass(frozen=True)
class DeleteBranch(Intent):
    """Throw a branch away that is not on display."""

    branch: int


@dataclass(frozen=True)
class Rescue(Intent):
    """Branch what is on display into going on, other activations and more units."""


@dataclass(frozen=True)
class CompareBranches(Intent):
    """Show two to four branches side by side."""

    branches: tuple[int, ...]
