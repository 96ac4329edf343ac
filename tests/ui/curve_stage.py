"""What the tests of the curves share: snapshots with given curves, a view, and its pixels."""

import itertools
import math
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from tests.ui.factory import make_snapshot
from xorviz.session.snapshot import Curves, Plateau

XOR_PLATEAUS = (
    Plateau("all_alike", math.log(2), ()),
    Plateau("two_pairs", math.log(2), ()),
    Plateau("three_alike", 0.75 * (math.log(3) - 2 / 3 * math.log(2)), ()),
    Plateau("two_alike", 0.5 * math.log(2), ()),
)


def curves(steps, loss, accuracy=None, plateaus=(), marks=(), **others):
    steps = np.asarray(steps, dtype=np.int64)
    loss = np.broadcast_to(np.asarray(loss, dtype=np.float64), steps.shape)
    accuracy = np.full(steps.shape, 0.5) if accuracy is None else np.asarray(accuracy)
    return Curves(steps, loss, accuracy, tuple(plateaus), tuple(marks), **others)


def snapshot(*args, hidden=2, **fields):
    """Return a snapshot of a network with these hidden layers and these curves."""
    return replace(make_snapshot(hidden, probes=()), curves=curves(*args, **fields))


def strip_rect(view, strip):
    """Return where a strip is, or None if it is not shown."""
    return view.canvas.places.strips.get(strip)


def x_of(view, step):
    """Return where a step lies, from the printed range alone."""
    rect, across = view.canvas.loss_rect(), view.canvas.ranges.steps
    return rect.left() + (step - across.low) / (across.high - across.low) * rect.width()


def readout(view):
    return view.readout.text()


def press(view, key, modifier=Qt.KeyboardModifier.NoModifier):
    view.canvas.setFocus()
    QTest.keyClick(view.canvas, key, modifier)


def place_of(view, step, loss):
    """Return where a point of the loss lies on the canvas, from the printed ranges alone."""
    rect, across, up = view.canvas.loss_rect(), view.canvas.ranges.steps, view.canvas.ranges.losses
    height = math.log10(loss) if view.canvas.ranges.logarithmic else loss
    x = rect.left() + (step - across.low) / (across.high - across.low) * rect.width()
    y = rect.bottom() - (height - up.low) / (up.high - up.low) * rect.height()
    return QPoint(round(x), round(y))


def has_color(view, place, color, reach=2):
    """Tell whether a colour is found within a few pixels of a place."""
    image = view.canvas.grab().toImage()
    around = range(-reach, reach + 1)
    return any(
        image.pixelColor(place + QPoint(dx, dy)) == QColor(color)
        for dx, dy in itertools.product(around, around)
    )


def has_ink(view, place, across, down):
    """Tell whether letters stand within so many pixels of a place: small ones are never solid."""
    image = view.canvas.grab().toImage()
    ground = QColor(view.theme.panel).lightness()
    return any(
        abs(image.pixelColor(place + QPoint(dx, dy)).lightness() - ground) > 50
        for dx, dy in itertools.product(range(-across, across + 1), range(-down, down + 1))
    )
