"""A sheet of paper with a grid and a few kinds of writing."""

from __future__ import annotations

import shlex
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption

from xorviz.ui.fonts import MONO_FAMILY, paper_font
from xorviz.ui.theme import LIGHT, Theme

#: On paper the ground is the paper, whatever the window's theme.
PAPER: Theme = replace(LIGHT, window=LIGHT.panel)


@dataclass(frozen=True)
class Style:
    """A kind of writing: its font, the theme's colour, and the height of a line."""

    font: QFont
    color: str
    height: float


def _style(points: float, color: str, height: float, *, strong: bool = False) -> Style:
    weight = QFont.Weight.DemiBold if strong else QFont.Weight.Normal
    return Style(paper_font(points, weight), color, height)


@dataclass(frozen=True)
class Styles:
    """All kinds of writing of a report."""

    title: Style
    lead: Style
    heading: Style
    strong: Style
    body: Style
    small: Style
    code: Style


def styles() -> Styles:
    """Return the kinds of writing; the fonts must be there."""
    heading = paper_font(7.0, QFont.Weight.DemiBold)
    heading.setCapitalization(QFont.Capitalization.AllUppercase)
    heading.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.7)
    return Styles(
        title=_style(17.0, "text", 27.0, strong=True),
        lead=_style(9.5, "text", 16.0),
        heading=Style(heading, "muted", 14.0),
        strong=_style(8.0, "text", 13.0, strong=True),
        body=_style(8.0, "text", 13.0),
        small=_style(7.0, "muted", 11.5),
        code=Style(paper_font(7.5, family=MONO_FAMILY), "text", 13.0),
    )


def wrapped(text: str, style: Style, width: float, most: int) -> list[str]:
    """Return a text in lines of a width, the last one cut off where there are too many."""
    layout = QTextLayout(text, style.font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines: list[str] = []
    while len(lines) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        start, length = line.textStart(), line.textLength()
        rest = text[start:]
        if len(lines) == most - 1 and length < len(rest.rstrip()):
            metrics = QFontMetricsF(style.font)
            lines.append(metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width))
            break
        lines.append(rest[:length].rstrip())
    layout.endLayout()
    return lines


def broken(command: str, style: Style, width: float) -> list[str]:
    """Return a command in lines of a width, so that what is copied off several of them runs.

    Nothing of it is cut off, and an argument is whole however long it is.
    """
    metrics = QFontMetricsF(style.font)
    lines: list[str] = []
    for word in [shlex.quote(one) for one in shlex.split(command)]:
        if lines and metrics.horizontalAdvance(f"{lines[-1]} {word} \\") <= width:
            lines[-1] = f"{lines[-1]} {word}"
        else:
            lines.append(f"    {word}" if lines else word)
    return [f"{line} \\" for line in lines[:-1]] + lines[-1:]


def narrowed(style: Style, lines: list[str], width: float) -> Style:
    """Return a kind of writing so small that no line is wider than this."""
    font = QFont(style.font)
    # Glyphs are fitted to whole pixels, so widths do not shrink quite as sizes do.
    while any(QFontMetricsF(font).horizontalAdvance(line) > width for line in lines):
        font.setPointSizeF(0.95 * font.pointSizeF())
    return replace(style, font=font)


class Sheet:
    """Writes and draws on a page.

    Parameters
    ----------
    painter : QPainter
        In units of 1/96 inch.
    """

    def __init__(self, painter: QPainter) -> None:
        self.painter = painter
        self.styles = styles()

    def write(
        self,
        text: str,
        style: Style,
        place: QPointF,
        width: float,
        most: int = 1,
        *,
        color: str = "",
        right: bool = False,
    ) -> float:
        """Write a text from a place down; return where the next line begins.

        Parameters
        ----------
        text : str
        style : Style
        place : QPointF
            The left upper corner.
        width : float
        most : int
            Lines at most.
        color : str
            Of the theme, in place of that of the style.
        right : bool
            Whether the lines end at the right.
        """
        painter, metrics = self.painter, QFontMetricsF(style.font)
        painter.setFont(style.font)
        painter.setPen(PAPER.color(color or style.color))
        top = place.y()
        for line in wrapped(text, style, width, most):
            middle = top + style.height / 2.0
            baseline = middle + (metrics.ascent() - metrics.descent()) / 2.0
            left = place.x()
            if right:
                left += width - metrics.horizontalAdvance(line)
            painter.drawText(QPointF(left, baseline), line)
            top += style.height
        return top

    def heading(self, text: str, place: QPointF, width: float) -> float:
        """Write the heading of a part with its rule; return where the part begins."""
        self.rule(place, width)
        below = self.write(text, self.styles.heading, place + QPointF(0.0, 5.0), width)
        return below + 3.0

    def rule(self, place: QPointF, width: float) -> None:
        """Draw a fine line to the right of a place."""
        self.painter.setPen(QPen(PAPER.color("border"), 0.8))
        self.painter.drawLine(place, place + QPointF(width, 0.0))

    def plate(self, box: QRectF, color: str, radius: float = 4.0) -> None:
        """Fill a rounded box."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(PAPER.color(color))
        self.painter.drawRoundedRect(box, radius, radius)

    def width(self, text: str, style: Style) -> float:
        """Return how wide a text is."""
        return QFontMetricsF(style.font).horizontalAdvance(text)
