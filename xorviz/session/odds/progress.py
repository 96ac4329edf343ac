"""How far the tries are, and what they say so far."""

from __future__ import annotations

from dataclasses import dataclass

from xorviz.insight.doctor import Fix, Odds
from xorviz.session.edits import Edit


@dataclass(frozen=True)
class RemedyOdds:
    """What is known of a remedy.

    Parameters
    ----------
    fix : Fix
    edits : tuple of Edit
        What it does to this run; none continues as it is.
    here : Odds or None
        On this very state, or on fresh starts where it begins anew; None where it is not allowed.
    alike : Odds or None
        On starts that stand where this run does; None where it begins anew, where starts would not
        differ, and until the first are found.
    """

    fix: Fix
    edits: tuple[Edit, ...]
    here: Odds | None
    alike: Odds | None

    @property
    def odds(self) -> Odds | None:
        """Those that say most: over alike starts where there are any."""
        if self.alike is not None and self.alike.tries:
            return self.alike
        return self.here

    @property
    def rank(self) -> float:
        """What remedies are ordered by."""
        return -1.0 if self.odds is None else self.odds.rank


@dataclass(frozen=True)
class OddsProgress:
    """How far the tries are.

    Parameters
    ----------
    step : int
        At which the run stood.
    part : float
        The part of the work that is done, from 0 to 1, about.
    looked_at, alike : int
        How many random starts have been looked at, and how many of them are alike.
    remedies : tuple of RemedyOdds
        Best first.
    """

    step: int
    part: float
    looked_at: int
    alike: int
    remedies: tuple[RemedyOdds, ...]
