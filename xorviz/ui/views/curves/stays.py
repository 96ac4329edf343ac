"""Says and paints from when to when a run stood on a plateau."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QLineF, Qt
from PySide6.QtGui import QPainter, QPen

from xorviz.session.snapshot import PlateauStay
from xorviz.ui.views.curves.painter import Frame
from xorviz.ui.views.curves.plateaus import floor_words, partition_words

#: Half the height of the tick at either end.
_TICK = 4.0


def tr(text: str) -> str:
    """Translate a text of the curves."""
    return QCoreApplication.translate("CurvesView", text)


def stay_words(stay: PlateauStay) -> str:
    """Say on which plateau a run stood, and from when to when."""
    if stay.left < 0:
        words = tr("on the plateau {plateau} since step {entered}")
    else:
        words = tr("on the plateau {plateau} from step {entered} to {left}")
    plateau = f"{floor_words(stay.floor)} · {partition_words(stay.name)}"
    return words.format(plateau=plateau, entered=f"{stay.entered:,}", left=f"{stay.left:,}")


def stays_at(stays: Iterable[PlateauStay], step: int) -> tuple[PlateauStay, ...]:
    """Return the stays in which a step lies."""
    return tuple(
        stay for stay in stays if stay.entered <= step and (stay.left < 0 or step <= stay.left)
    )


def paint_stays(painter: QPainter, frame: Frame, stays: Sequence[PlateauStay], last: int) -> None:
    """Paint a stronger piece of the plateau's line, with a tick where it was entered or left.

    Parameters
    ----------
    painter : QPainter
    frame : Frame
    stays : sequence of PlateauStay
    last : int
        The last step on record.
    """
    pen = QPen(frame.theme.color("warning"), 2.0)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    for stay in stays:
        y = frame.y(stay.floor)
        if not frame.holds(y):
            continue
        left = frame.x(stay.entered)
        right = frame.x(stay.left if stay.left >= 0 else last)
        lines = [QLineF(left, y, right, y), QLineF(left, y - _TICK, left, y + _TICK)]
        if stay.left >= 0:
            lines.append(QLineF(right, y - _TICK, right, y + _TICK))
        painter.drawLines(lines)
