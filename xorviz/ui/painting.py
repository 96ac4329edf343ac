"""Paints widgets where an error in one of them ends the picture, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from traceback import clear_frames
from types import FunctionType

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPaintDevice, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget


@contextmanager
def painting(device: QPaintDevice) -> Iterator[QPainter]:
    """Give a painter upon a device, and end it whatever happens."""
    painter = QPainter(device)
    try:
        yield painter
    finally:
        painter.end()


def render(widget: QWidget, painter: QPainter) -> None:
    """Paint a widget and all within; the first error of one of them is raised at the end.

    An error keeps what the method held that it comes from, a painter among it, which is still upon
    the device of the whole picture; Qt ends the process if the next widget is painted then, or if
    the device goes first. So each widget gives up its painter before the next one begins.
    """
    errors: list[Exception] = []
    own = [one for one in (widget, *widget.findChildren(QWidget)) if _paints_itself(one)]
    # Qt asks the object itself before its class.
    for one in own:
        vars(one)["paintEvent"] = _held_back(one.paintEvent, errors)
    try:
        widget.render(painter, QPoint())
    finally:
        for one in own:
            del vars(one)["paintEvent"]
    if errors:
        raise errors[0]


def _paints_itself(widget: QWidget) -> bool:
    return isinstance(type(widget).paintEvent, FunctionType)


def _held_back(
    paint: Callable[[QPaintEvent], None], errors: list[Exception]
) -> Callable[[QPaintEvent], None]:
    """Return what paints, and keeps an error back."""

    def guarded(event: QPaintEvent) -> None:
        try:
            paint(event)
        except Exception as error:
            clear_frames(error.__traceback__)
            errors.append(error)

    return guarded
