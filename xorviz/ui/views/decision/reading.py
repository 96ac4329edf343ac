"""The place that is read: its cross hair, and the line that tells what the output is there."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen

from xorviz.session.snapshot import Decision
from xorviz.ui.numbers import fixed, plain
from xorviz.ui.theme import Theme
from xorviz.ui.views.decision.aspects import Aspect
from xorviz.ui.views.decision.dots import plate_size
from xorviz.ui.views.decision.frame import Frame, Point, decimals_of
from xorviz.ui.views.parts.texts import Texts

Array = NDArray[np.float64]

#: With more outputs than this the line tells only of the one that is shown.
_MOST_TOLD = 4
#: The cross hair leaves so much room around the place; the line stands further away.
_FREE, _AWAY, _EDGE = 9.0, 14.0, 4.0
#: A line wider than this part of the map is broken into two.
_WIDEST = 0.7
_SIDES = ((1.0, -1.0), (-1.0, -1.0), (1.0, 1.0), (-1.0, 1.0))


@dataclass(frozen=True)
class Told:
    """What is said of a place.

    Parameters
    ----------
    place : str
        As in ``x₁ 0.42, x₂ 0.80``.
    answer : str
        As in ``→ 0.731``, or ``≈ 0.73`` while the exact number is on its way.
    outputs : ndarray, shape (outputs,)
    """

    place: str
    answer: str
    outputs: Array

    @property
    def line(self) -> str:
        """All of it."""
        return f"{self.place} {self.answer}"


def told_of(
    decision: Decision, point: Point, axes: tuple[str, str], names: tuple[str, ...], shown: Aspect
) -> Told:
    """Say what the output is at a place: as it was read, or as the map has it until then.

    Parameters
    ----------
    decision : Decision
    point : tuple of float
    axes : tuple of str
        The names of the features; the second may be empty.
    names : tuple of str
        Of the outputs.
    shown : Aspect
        What is told of: the class of the largest output, or one output where there are too many.
    """
    place = place_text(decision, point, axes)
    reading = decision.reading
    exact = reading is not None and reading.point == point
    outputs = np.array(reading.outputs) if reading and exact else on_map(decision, point)
    numbers = [plain(float(value), 3 if exact else 2) for value in outputs]
    if len(numbers) == 1:
        answer = numbers[0]
    elif shown.classes:
        winner = int(outputs.argmax())
        text = QCoreApplication.translate("DecisionView", "class {0}: {1}")
        answer = text.format(shown.classes[winner], numbers[winner])
    else:
        told = range(len(numbers)) if len(numbers) <= _MOST_TOLD else [shown.output]
        answer = ", ".join(f"{names[output]} {numbers[output]}" for output in told)
    return Told(place, f"{'→' if exact else '≈'} {answer}", outputs)


def place_text(decision: Decision, point: Point, axes: tuple[str, str]) -> str:
    """Return a place as it is printed: ``x₁ 0.42, x₂ 0.80``."""
    left, right, bottom, top = decision.extent
    place = f"{axes[0]} {fixed(point[0], decimals_of(right - left))}"
    if axes[1]:
        place += f", {axes[1]} {fixed(point[1], decimals_of(top - bottom))}"
    return place


def on_map(decision: Decision, point: Point) -> Array:
    """Return the outputs of the map's cell at a place, `(outputs,)`."""
    left, right, bottom, top = decision.extent
    _, height, width = decision.outputs.shape
    column = math.floor((point[0] - left) / (right - left) * width)
    row = math.floor((top - point[1]) / (top - bottom) * height)
    row, column = min(max(row, 0), height - 1), min(max(column, 0), width - 1)
    return decision.outputs[:, row, column]


def paint_hair(painter: QPainter, frame: Frame, theme: Theme, point: Point) -> None:
    """Draw the cross hair through a place, and leave the place itself free."""
    box, place = frame.box, frame.pixel(point)
    x, y = math.floor(place.x()), math.floor(place.y())
    painter.save()
    painter.setClipRect(box)
    # Filled boxes take a fifth of what smooth lines take.
    for name, alpha, half in (("panel", 170, 1.0), ("text", 255, 0.0)):
        color, wide = theme.color(name, alpha), 2.0 * half + 1.0
        for start, end in ((box.left(), x - _FREE), (x + _FREE, box.right())):
            painter.fillRect(QRectF(start, y - half, max(end - start, 0.0), wide), color)
        for start, end in ((box.top(), y - _FREE), (y + _FREE, box.bottom())):
            painter.fillRect(QRectF(x - half, start, wide, max(end - start, 0.0)), color)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for name, width in (("panel", 3.4), ("text", 1.3)):
        painter.setPen(QPen(theme.color(name), width))
        painter.drawEllipse(QPointF(x + 0.5, y + 0.5), _FREE - 2.0, _FREE - 2.0)
    painter.restore()


def paint_line(
    painter: QPainter,
    frame: Frame,
    texts: Texts,
    theme: Theme,
    point: Point,
    told: Told,
    taken: list[QRectF],
) -> None:
    """Write the line beside the place, on that side where it covers least of what is there."""
    box, place = frame.box, frame.pixel(point)
    lines = [told.line]
    if plate_size(texts, told.line)[0] > box.width() * _WIDEST:
        lines = [told.place, told.answer]
    width = max(plate_size(texts, line)[0] for line in lines) + 6.0
    high = plate_size(texts, told.line)[1]
    size = QSizeF(width, high * len(lines) + 4.0)
    plates = [_beside(place, size, box, *side) for side in _SIDES]
    around = QRectF(place.x() - _FREE, place.y() - _FREE, 2.0 * _FREE, 2.0 * _FREE)
    plate = min(plates, key=lambda plate: covered(plate, [*taken, around]))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("text"), 1.0))
    painter.setBrush(theme.color("panel"))
    painter.drawRoundedRect(plate, 5.0, 5.0)
    painter.setFont(texts.font)
    for number, line in enumerate(lines):
        middle = plate.top() + 2.0 + high * (number + 0.5)
        texts.draw(painter, plate.left() + 9.0, texts.baseline(middle), line)


def _beside(place: QPointF, size: QSizeF, box: QRectF, x: float, y: float) -> QRectF:
    """Return a plate on a side of a place, pushed into the box."""
    plate = QRectF(QPointF(0.0, 0.0), size)
    away = QPointF(x * (_AWAY + size.width() / 2.0), y * (_AWAY + size.height() / 2.0))
    plate.moveCenter(place + away)
    inside = box.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
    plate.moveLeft(max(min(plate.left(), inside.right() - plate.width()), inside.left()))
    plate.moveTop(max(min(plate.top(), inside.bottom() - plate.height()), inside.top()))
    return plate


def covered(plate: QRectF, taken: list[QRectF]) -> float:
    """Return how much of what is there a plate covers, in square pixels."""
    parts = (plate.intersected(other) for other in taken)
    return sum(part.width() * part.height() for part in parts if not part.isEmpty())
