"""How far the tries of the doctor's remedies are, as the window shows it."""

from __future__ import annotations

from dataclasses import dataclass

from xorviz.session.snapshot import Fix, OddsProgress, RemedyOdds

#: To change nothing, as the tries name it.
CONTINUE = Fix("continue_run")


@dataclass(frozen=True)
class Tries:
    """What is known of the remedies of one diagnosis.

    Parameters
    ----------
    progress : OddsProgress or None
        None before the first word of it.
    goes_on : bool
        Whether more is to come.
    trouble : str
        Why there is nothing, or no more; a sentence, or "".
    """

    progress: OddsProgress | None = None
    goes_on: bool = False
    trouble: str = ""

    def of(self, fix: Fix) -> RemedyOdds | None:
        """Return what is known of a remedy."""
        remedies = () if self.progress is None else self.progress.remedies
        return next((one for one in remedies if one.fix == fix), None)

    def place(self, fix: Fix) -> int:
        """Return where a remedy stands in the order of those that help best."""
        remedies = () if self.progress is None else self.progress.remedies
        places = (place for place, one in enumerate(remedies) if one.fix == fix)
        return next(places, len(remedies))
