"""A picture of a sweep, laid out: where its plots, cells and words are."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont

from xorviz.ui.sweeps.looks import picture_font
from xorviz.ui.sweeps.subject import Subject

#: Pixels around all.
MARGIN = 14.0

#: The fonts of a picture.
TITLE = picture_font(15, QFont.Weight.DemiBold)
HEADING = picture_font(12, QFont.Weight.DemiBold)
TEXT = picture_font(12)
SMALL = picture_font(11)

#: Where words stand in their box.
CENTRE = Qt.AlignmentFlag.AlignCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
LEFT_TOP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Words:
    """A text with its place; `turned` reads upwards."""

    text: str
    box: QRectF
    font: QFont
    flags: Qt.AlignmentFlag = CENTRE
    muted: bool = False
    turned: bool = False


@dataclass(frozen=True)
class Sample:
    """An entry of the legend: what kind of sample it has, which one, and where."""

    kind: str
    place: int
    box: QRectF


@dataclass(frozen=True)
class Spot:
    """Where a cell is drawn.

    Parameters
    ----------
    cell : int
    line : int
        Which line or row it belongs to.
    box : QRectF
        All of it: in curves with its bar.
    at : QPointF
        The middle of its mark.
    low, high : float
        Where its bar begins and ends; alike where there is none.
    """

    cell: int
    line: int
    box: QRectF
    at: QPointF
    low: float = 0.0
    high: float = 0.0


@dataclass(frozen=True)
class Panel:
    """One plot: its frame, and its cells in order of line and then from left to right."""

    frame: QRectF
    spots: tuple[Spot, ...]


@dataclass(frozen=True)
class Geometry:
    """A picture, laid out.

    Parameters
    ----------
    size : QSizeF
    subject : Subject
    panels : tuple of Panel
    words : tuple of Words
    samples : tuple of Sample
        Of the legend.
    rules : tuple of (QPointF, QPointF)
        Faint lines within the plots.
    """

    size: QSizeF
    subject: Subject
    panels: tuple[Panel, ...]
    words: tuple[Words, ...]
    samples: tuple[Sample, ...]
    rules: tuple[tuple[QPointF, QPointF], ...]

    def spots(self) -> tuple[Spot, ...]:
        """Return every cell's spot."""
        return tuple(spot for panel in self.panels for spot in panel.spots)
