"""Where the loss, the strips beneath it and the lane of dead units have their places."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRectF

from xorviz.ui.fonts import enlarged

_LEFT, _TOP = 46.0, 4.0
_GAP = 9.0
_STEPS_HEIGHT = 19.0
_LANE_HEIGHT = 15.0
_LEAST_LOSS = 56.0

#: What part of the height that is to spare the strips may take from the loss.
_SPARE = 0.55


class Strip(Enum):
    """A plot beneath the loss, from above down."""

    ACCURACY = "accuracy"
    GRADIENT = "gradient"
    RATE = "learning_rate"


#: What is shown in a new window, in the order of choosing.
FIRST_CHOSEN = (Strip.GRADIENT, Strip.ACCURACY)

#: The height that a strip needs, and the one that it likes.
_LEAST = {Strip.ACCURACY: 24.0, Strip.GRADIENT: 44.0, Strip.RATE: 26.0}
_LIKED = {Strip.ACCURACY: 64.0, Strip.GRADIENT: 180.0, Strip.RATE: 64.0}

#: The height of one that has only to say that its curve is not on record.
_EMPTY = 20.0


@dataclass(frozen=True)
class Places:
    """Where everything lies, in pixels.

    Parameters
    ----------
    loss : QRectF
    lane : QRectF or None
        Of the dead units, where there are any.
    strips : mapping of Strip to QRectF
        Those for which there is room.
    steps : QRectF
        The axis of the steps.
    """

    loss: QRectF
    lane: QRectF | None
    strips: Mapping[Strip, QRectF]
    steps: QRectF

    @property
    def bottom(self) -> float:
        """Where the lowest plot ends."""
        return self.steps.top()


def arranged(
    width: float,
    height: float,
    chosen: Sequence[Strip],
    right: float,
    lane: bool = False,
    empty: Collection[Strip] = (),
) -> Places:
    """Return places for the loss and the chosen strips.

    Where room is short for all, those chosen last stay.

    Parameters
    ----------
    width, height : float
        Of the whole picture.
    chosen : sequence of Strip
        In the order in which they were chosen.
    right : float
        Pixels that stay free at the right.
    lane : bool
        Whether there are dead units.
    empty : collection of Strip
        Those whose curves are not on record.
    """
    least = {strip: enlarged(_EMPTY) if strip in empty else _LEAST[strip] for strip in chosen}
    liked = {strip: enlarged(_EMPTY) if strip in empty else _LIKED[strip] for strip in chosen}
    room = height - _TOP - enlarged(_STEPS_HEIGHT) - (_LANE_HEIGHT if lane else 0.0)
    kept = list(chosen)

    def spare() -> float:
        # The lane stands in the first gap.
        gaps = _GAP * max(len(kept) - lane, 0)
        return room - _LEAST_LOSS - gaps - sum(least[strip] for strip in kept)

    while kept and spare() < 0.0:
        kept.pop(0)
    wishes = sum(liked[strip] - least[strip] for strip in kept)
    part = min(max(_SPARE * spare(), 0.0) / wishes, 1.0) if wishes else 0.0
    across = max(width - enlarged(_LEFT) - right, 0.0)
    strips: dict[Strip, QRectF] = {}
    bottom = height - enlarged(_STEPS_HEIGHT)
    steps = QRectF(enlarged(_LEFT), bottom, across, enlarged(_STEPS_HEIGHT))
    lowest_first = [strip for strip in reversed(Strip) if strip in kept]
    for strip in lowest_first:
        high = round(least[strip] + part * (liked[strip] - least[strip]))
        strips[strip] = QRectF(enlarged(_LEFT), bottom - high, across, high)
        first = strip is lowest_first[-1]
        bottom -= high + (0.0 if lane and first else _GAP)
    place = QRectF(enlarged(_LEFT), bottom - _LANE_HEIGHT, across, _LANE_HEIGHT) if lane else None
    if place is not None:
        bottom = place.top()
    loss = QRectF(enlarged(_LEFT), _TOP, across, max(bottom - _TOP, 0.0))
    return Places(loss, place, strips, steps)
