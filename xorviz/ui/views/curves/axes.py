"""The axes of the curves: loss on either scale, accuracy, gradient, learning rate, and steps."""

from __future__ import annotations

import math

import PySide6  # noqa: F401  # before pyqtgraph, which takes whichever Qt is loaded
from pyqtgraph import AxisItem

from xorviz.ui.fonts import Size, enlarged, ui_font
from xorviz.ui.numbers import printed
from xorviz.ui.theme import Theme
from xorviz.ui.views.parts.ticks import even_ticks, step_texts

_Levels = list[tuple[float, list[float]]]

AXIS_WIDTH, _HEIGHT = 44, 19

#: Pixels that a label needs down and across.
_LABEL_DOWN, _LABEL_ACROSS = 22.0, 56.0

#: Pixels between the labels of two rates, and between a gradient's label and that of zero.
_RATES_APART, _ABOVE_ZERO = 13.0, 8.0


class Axis(AxisItem):
    """An axis with short labels in the window's font, and no prefixes of its own."""

    def __init__(self, orientation: str) -> None:
        super().__init__(orientation, maxTickLength=-3)
        self.enableAutoSIPrefix(False)
        self.setStyle(
            autoExpandTextSpace=False,
            autoReduceTextSpace=False,
            hideOverlappingLabels=12,
            tickTextOffset=3,
            tickAlpha=255,
        )
        self._measure()

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme, and fonts as large as all type is now."""
        self._measure()
        self.setPen(theme.color("border"))
        self.setTickPen(theme.color("border"))
        self.setTextPen(theme.color("muted"))

    def _measure(self) -> None:
        self.setStyle(tickFont=ui_font(Size.TICK))
        if self.orientation == "left":
            self.setWidth(round(enlarged(AXIS_WIDTH)))
        else:
            self.setHeight(round(enlarged(_HEIGHT)))

    def set_shown(self, shown: bool) -> None:
        """Show or hide it; by `setVisible` alone pyqtgraph would leave it without a width."""
        if shown != self.isVisible():
            (self.show if shown else self.hide)()

    def redraw(self) -> None:
        """Make its ticks anew."""
        self.picture = None
        self.update()


class LossAxis(Axis):
    """The loss; on a logarithmic scale its values are powers of ten."""

    def __init__(self) -> None:
        super().__init__("left")
        self.logarithmic = True

    def tickValues(self, low: float, high: float, size: float) -> _Levels:
        if not self.logarithmic:
            return [even_ticks(low, high, max(size / enlarged(_LABEL_DOWN), 2.0))]
        return log_ticks(low, high, size)

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        if self.logarithmic:
            return [short_number(10.0**value) for value in values]
        return [short_number(value) for value in values]


class AccuracyAxis(Axis):
    """The accuracy, with labels at its ends alone: the strip is thin."""

    def __init__(self) -> None:
        super().__init__("left")

    def tickValues(self, low: float, high: float, size: float) -> _Levels:
        return [(1.0, [0.0, 1.0]), (0.5, [0.5] if size > 3.0 * enlarged(_LABEL_DOWN) else [])]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        return [f"{100.0 * value:.0f} %" for value in values]


class GradientAxis(Axis):
    """The gradients, as powers of ten; at its lower end it may leave room for a zero."""

    def __init__(self) -> None:
        super().__init__("left")
        self.zero_below = False

    def tickValues(self, low: float, high: float, size: float) -> _Levels:
        if not self.zero_below:
            return log_ticks(low, high, size)
        above = low + enlarged(_ABOVE_ZERO) * (high - low) / max(size, 1.0)
        ticks = log_ticks(low, high, size)
        return [(space, [tick for tick in level if tick >= above]) for space, level in ticks]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        return [short_number(10.0**value) for value in values]


class RateAxis(Axis):
    """The learning rate, labelled where it stands and at its extremes."""

    def __init__(self) -> None:
        super().__init__("left")
        #: As powers of ten, the most wanted first.
        self.wanted: tuple[float, ...] = ()

    def tickValues(self, low: float, high: float, size: float) -> _Levels:
        apart = enlarged(_RATES_APART) * (high - low) / max(size, 1.0)
        ticks: list[float] = []
        for wish in self.wanted:
            if all(abs(wish - tick) >= apart for tick in ticks):
                ticks.append(wish)
        return [(1.0, ticks)]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        return [short_number(float(f"{10.0**value:.3g}")) for value in values]


class StepAxis(Axis):
    """The steps."""

    def __init__(self) -> None:
        super().__init__("bottom")

    def tickValues(self, low: float, high: float, size: float) -> _Levels:
        return [even_ticks(low, high, max(size / enlarged(_LABEL_ACROSS), 2.0))]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        return step_texts(values)


def short_number(value: float) -> str:
    """Return a number of an axis: 0.001, 2,000, 1e−5."""
    if value != 0.0 and not 1e-4 < abs(value) < 1e5:
        return printed(f"{value:.0e}")
    return printed(f"{float(f'{value:.10g}'):,.10g}")


def log_ticks(low: float, high: float, size: float) -> _Levels:
    """Return the powers of ten in a span of them, and 2 and 5 between where there is room."""
    decades = max(high - low, 1e-9)
    every = max(math.ceil(decades * enlarged(_LABEL_DOWN) / max(size, 1.0)), 1)
    first = math.ceil((low - 1e-9) / every) * every
    whole = [float(power) for power in range(first, math.floor(high + 1e-9) + 1, every)]
    if size / decades < 3.2 * enlarged(_LABEL_DOWN):
        return [(float(every), whole)]
    between = [
        power + math.log10(digit)
        for power in range(math.floor(low), math.ceil(high) + 1)
        for digit in (2, 5)
    ]
    return [(1.0, whole), (0.3, [value for value in between if low <= value <= high])]
