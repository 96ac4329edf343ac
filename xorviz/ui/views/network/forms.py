"""The three forms of a layer's controls: in one row, in two, or in two narrow ones."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Form:
    """What the controls measure, and what follows from that for the columns.

    Parameters
    ----------
    controls : tuple of float
        Width and height of a hidden layer's controls.
    alone : tuple of float
        The same where the width cannot be chosen.
    stacked : bool
        Whether the width stands below the activation, not beside it.
    narrow : bool
        Whether the parts of the controls are small, and the buttons that add a layer stand between
        the headings, since there is no room between the controls.
    least_pitch : float
        The least distance from one column's centre to the next.
    right : float
        The room left free at the right of the last column.
    """

    controls: tuple[float, float]
    alone: tuple[float, float]
    stacked: bool
    narrow: bool
    least_pitch: float
    right: float = 24.0

    @property
    def has_controls(self) -> bool:
        """Whether layers have any controls."""
        return self.controls[1] > 0.0


#: The side of the button that adds a layer.
INSERT, NARROW_INSERT = 20.0, 16.0

ROOMY = Form((194.0, 30.0), (142.0, 30.0), False, False, 194.0 + INSERT + 6.0)
STACKED = Form((118.0, 54.0), (118.0, 54.0), True, False, 118.0 + INSERT + 4.0)
NARROW = Form((76.0, 48.0), (76.0, 48.0), True, True, 80.0, 10.0)
#: No controls at all, where columns are narrower still.
BARE = Form((0.0, 0.0), (0.0, 0.0), True, True, 0.0, 10.0)
#: None, and between the columns room for numbers: what is looked at closely is not changed.
CLOSE = Form((0.0, 0.0), (0.0, 0.0), False, False, 132.0)


#: From the most comfortable to that which fits the narrowest columns.
FORMS = (ROOMY, STACKED, NARROW)
