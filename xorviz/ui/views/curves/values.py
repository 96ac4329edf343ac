"""The values of all curves at one point, as the readout and the card print them."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPen

from xorviz.session.snapshot import Curves
from xorviz.ui.numbers import printed
from xorviz.ui.theme import Theme
from xorviz.ui.views.curves.layers import Layers, gradients_of, least_at
from xorviz.ui.views.curves.tested import ACCURACY, LOSS, curves_of_test, pen_of

#: What is printed for a value that is not a number.
NOTHING = "–"


@dataclass(frozen=True)
class Entry:
    """A number with its word, and the pen of its curve if it has one."""

    label: str
    value: str
    pen: QPen | None = None
    #: Whether it goes with the number before it, as that of the test does.
    beside: bool = False


def entries_at(curves: Curves, index: int, layers: Layers, theme: Theme) -> tuple[Entry, ...]:
    """Return step, loss, accuracy and, as far as they are on record, rate and gradients.

    Parameters
    ----------
    curves : Curves
    index : int
        Of the point, from the end if negative.
    layers : Layers
    theme : Theme
    """
    return tuple(_entries(curves, index, layers, theme))


def _entries(curves: Curves, index: int, layers: Layers, theme: Theme) -> Iterator[Entry]:
    def tr(text: str) -> str:
        return QCoreApplication.translate("CurvesView", text)

    yield Entry(tr("step"), f"{int(curves.steps[index]):,}")
    loss, accuracy = float(curves.loss[index]), float(curves.accuracy[index])
    test = curves_of_test(curves)
    yield Entry(tr("loss"), loss_text(loss), QPen(theme.color(LOSS)))
    if test is not None:
        value = loss_text(float(test[0][index]))
        yield Entry(tr("test"), value, pen_of(theme, LOSS), beside=True)
    yield Entry(tr("accuracy"), share_text(accuracy), QPen(theme.color(ACCURACY)))
    if test is not None:
        value = share_text(float(test[1][index]))
        yield Entry(tr("test"), value, pen_of(theme, ACCURACY), beside=True)
    if len(curves.learning_rate) == len(curves.steps):
        rate = float(curves.learning_rate[index])
        yield Entry(tr("learning rate"), number_text(rate), QPen(theme.color("text")))
    norms = gradients_of(curves)
    for layer in layers.drawn:
        norm = float(norms[layer][index])
        # A layer that is gone, or not there yet, has nothing to say here.
        if layer in layers.present or not np.isnan(norm):
            label = tr("gradient {layer}").format(layer=layer)
            yield Entry(label, number_text(norm), layers.pen(theme, layer))
    least = least_at(curves, index) if len(layers.drawn) < len(layers.all) else None
    if least is not None:
        label = tr("least gradient {layer}").format(layer=least[0])
        yield Entry(label, number_text(least[1]))


def swatch_pen(pen: QPen) -> QPen:
    """Return a pen twice as wide for a short piece of a curve, with its dashes as they are."""
    wide = QPen(pen.color(), 2.0, pen.style())
    if pen.style() != Qt.PenStyle.SolidLine:
        # Dashes count in widths of the pen.
        wide.setDashPattern([0.5 * length for length in pen.dashPattern()])
        wide.setCapStyle(Qt.PenCapStyle.FlatCap)
    return wide


def loss_text(loss: float) -> str:
    """Return a loss with four digits."""
    if not math.isfinite(loss):
        return "∞" if loss > 0.0 else NOTHING
    return printed(f"{loss:.4f}" if loss == 0.0 or 5e-5 <= loss < 1000.0 else f"{loss:.2e}")


def share_text(share: float) -> str:
    """Return an accuracy in percent."""
    return f"{100.0 * share:.4g} %" if math.isfinite(share) else NOTHING


def number_text(value: float) -> str:
    """Return a gradient or a learning rate with three digits; an exact 0 is just that."""
    if not math.isfinite(value):
        return "∞" if value > 0.0 else NOTHING
    return printed(f"{value:.3g}")
