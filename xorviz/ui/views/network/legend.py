"""The line at the bottom that says what colours and widths mean."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QLinearGradient, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from xorviz.ui.fonts import Size, enlarged, ui_font
from xorviz.ui.numbers import plain, printed_scale
from xorviz.ui.theme import DARK, Theme
from xorviz.ui.views.network.edge_palette import EdgePalette
from xorviz.ui.views.network.edges import SPLIT
from xorviz.ui.views.network.hatch import hatch_sample
from xorviz.ui.views.network.look import Look

_BAR, _BAR_HEIGHT, _LINE = 52.0, 8.0, 44.0
_SPACE, _APART, _SIDE = 8.0, 22.0, 14.0


@dataclass(frozen=True)
class Scales:
    """What the legend prints.

    Parameters
    ----------
    activation : float
        The end of the colour scale; 0 where no tile is coloured on it.
    around_half : tuple of str
        The activations in use that lie in (0, 1).
    weight, thickest : float
        The weight of the widest line, and its width.
    lines, connections, weights : int
        How many lines are drawn at most, how many connections lead from one shown unit to another,
        and how many weights there are.
    images : tuple of str
        The layers whose tiles show weights as images.
    pixel : float
        The end of their colour scale.
    """

    activation: float
    around_half: tuple[str, ...]
    weight: float
    thickest: float
    lines: int
    connections: int
    weights: int
    images: tuple[str, ...] = ()
    pixel: float = 0.0


@dataclass(frozen=True)
class _Part:
    sample: str
    sample_width: float
    text: str


class Legend(QWidget):
    """Prints the scales; parts that do not fit are left out, the least needed first.

    Parameters
    ----------
    labels : dict of str to str
        The words for the activations, by name.
    parent : QWidget
    """

    def __init__(self, labels: dict[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self._labels = labels
        self._take(DARK)
        self.scales: Scales | None = None
        self.setObjectName("legend")
        self.setFont(ui_font(Size.CAPTION))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(28)

    def sizeHint(self) -> QSize:
        return QSize(400, 28)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 28)

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._take(theme)
        self.update()

    def show_scales(self, scales: Scales) -> None:
        """Print other scales; nothing is drawn anew while they stay."""
        if scales != self.scales:
            self.scales = scales
            self.setAccessibleName(" · ".join(part.text for part in self._parts(short=False)))
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._look.ink["window"])
        if self.scales is None:
            return
        metrics = QFontMetricsF(self.font())
        room = self.width() - 2.0 * _SIDE
        parts = self._parts(short=False)
        if _total(parts[:2], metrics) > room:
            parts = self._parts(short=True)
        while len(parts) > 1 and _total(parts, metrics) > room:
            parts.pop()
        x, middle = _SIDE, self.height() / 2.0
        for part in parts:
            self._draw_sample(
                painter, part.sample, QRectF(x, 0.0, part.sample_width, self.height())
            )
            x += part.sample_width + (_SPACE if part.sample_width else 0.0)
            painter.setPen(self._look.ink["muted"])
            width = metrics.horizontalAdvance(part.text) + 1.0
            words = QRectF(x, middle - enlarged(10.0), width, enlarged(20.0))
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, part.text)
            x += width + _APART

    def _take(self, theme: Theme) -> None:
        self._look, self._split = Look(theme), EdgePalette(theme).split

    def _parts(self, short: bool) -> list[_Part]:
        """Return the parts, the most needed first."""
        scales = self.scales
        if scales is None:
            return []
        number = plain(scales.activation, 2).rstrip("0").rstrip(".")
        if scales.activation and short:
            colours = self.tr("scale ±{0}").format(number)
        elif scales.activation:
            colours = self.tr("blue positive · orange negative · scale ±{0}").format(number)
        elif short:
            colours = self.tr("scale ½ ± ½")
        else:
            colours = self.tr("blue above ½ · orange below ½ · scale ±½")
        parts = [_Part("colours", _BAR, colours)]
        if scales.images:
            names, end = ", ".join(scales.images), printed_scale(scales.pixel)
            parts.append(_Part("", 0.0, self.tr("{0}: weights, ±{1}").format(names, end)))
        widest = plain(scales.weight, 2).rstrip("0").rstrip(".")
        parts.append(_Part("line", _LINE, self.tr("widest line = {0}").format(widest)))
        if scales.lines < scales.weights:
            parts.append(_Part("", 0.0, self._of_many(scales)))
        if scales.activation and scales.around_half:
            names = ", ".join(self._labels.get(name, name) for name in scales.around_half)
            parts.append(_Part("", 0.0, self.tr("{0}: ½ ± ½").format(names)))
        parts.append(_Part("hatch", 16.0, self.tr("passes no gradient")))
        return parts

    def _of_many(self, scales: Scales) -> str:
        """Say which of more weights than there are lines are drawn, and how."""
        weights, shown = (
            f"{count:,}".replace(",", "\u202f") for count in (scales.weights, scales.connections)
        )
        if scales.connections == scales.lines:
            return self.tr("at most {0} lines for {1} weights").format(scales.lines, weights)
        if scales.connections == scales.weights:
            text = self.tr("all {0} weights as density, the strongest {1} as lines")
            return text.format(weights, scales.lines)
        text = self.tr("{0} of {1} weights as density, the strongest {2} as lines")
        return text.format(shown, weights, scales.lines)

    def _draw_sample(self, painter: QPainter, sample: str, area: QRectF) -> None:
        middle = area.center().y()
        if sample == "colours":
            bar = QRectF(area.left(), middle - _BAR_HEIGHT / 2.0, area.width(), _BAR_HEIGHT)
            gradient = QLinearGradient(bar.topLeft(), bar.topRight())
            for place, name in ((0.0, "negative"), (0.5, "neutral"), (1.0, "positive")):
                gradient.setColorAt(place, self._look.ink[name])
            painter.setPen(QPen(self._look.ink["border"], 1.0))
            painter.setBrush(gradient)
            painter.drawRoundedRect(bar, 3.0, 3.0)
        elif sample == "line" and self.scales is not None:
            half, width = area.width() / 2.0, self.scales.thickest
            for start, color, thick in (
                (area.left(), self._look.ink["negative"], width),
                (area.left(), self._split, SPLIT * width),
                (area.left() + half, self._look.ink["positive"], width),
            ):
                painter.setPen(QPen(color, thick, c=Qt.PenCapStyle.FlatCap))
                painter.drawLine(QPointF(start, middle), QPointF(start + half, middle))
        elif sample == "hatch":
            hatch_sample(painter, QRectF(area.left(), middle - 7.0, 14.0, 14.0), self._look)


def _total(parts: list[_Part], metrics: QFontMetricsF) -> float:
    widths = [
        part.sample_width
        + (_SPACE if part.sample_width else 0.0)
        + metrics.horizontalAdvance(part.text)
        for part in parts
    ]
    return sum(widths) + _APART * (len(parts) - 1)
