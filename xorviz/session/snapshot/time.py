"""Where in its time a run stands: the steps that can be shown again, and the branches."""

from __future__ import annotations

from dataclasses import dataclass

from xorviz.session.snapshot.curves import Death, Mark


@dataclass(frozen=True)
class BranchLook:
    """One branch of the run.

    Parameters
    ----------
    id : int
        Never used again for another.
    name : str
        As a person has named it; empty before.
    colour : int
        Place in the palette of lanes; −1 where nobody has chosen.
    parent : int or None
        The branch that it parts from; None for the first, and where that one is gone.
    starts : int
        The step at which it parts from it.
    ends : int
        Its last step.
    first : int
        The earliest of its steps that can be shown again.
    marks : tuple of Mark
        Its edits since it parted, and those before of the first.
    deaths : tuple of Death
        Likewise.
    loss, accuracy : float
        At its last step, not a number where nobody has looked.
    is_shown : bool
        Whether it is the one on display.
    """

    id: int
    name: str
    colour: int
    parent: int | None
    starts: int
    ends: int
    first: int
    marks: tuple[Mark, ...] = ()
    deaths: tuple[Death, ...] = ()
    loss: float = float("nan")
    accuracy: float = float("nan")
    is_shown: bool = False


@dataclass(frozen=True)
class TimeLook:
    """The time of the branch on display, and all branches.

    Parameters
    ----------
    step : int
        The one on display.
    first, last : int
        Between these any step can be shown; the last is the one from which training goes on.
    is_past : bool
        Whether what is on display lies before the end: an edit then begins a branch.
    goes_to : int or None
        The step that is being gone to, as long as it has not been reached.
    is_crowd : bool
        Whether other random starts stand at the last step meanwhile.
    branches : tuple of BranchLook
        In the order in which they came to be.
    kept, budget : int
        Bytes of states that are kept to go back to, and how many there may be.
    """

    step: int
    first: int
    last: int
    is_past: bool
    goes_to: int | None
    is_crowd: bool
    branches: tuple[BranchLook, ...]
    kept: int
    budget: int
