"""Lets all type of the open windows grow or shrink at once, without a new start."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from xorviz.ui.fonts import enlargement, grown, set_enlargement, ui_font


def enlarge_to(factor: float) -> None:
    """Let all type be so many times as large as the scale says.

    Widgets are given their fonts one by one: under a style sheet they do not follow that of the
    application. What painters keep follows by itself (`Lettering`, `Texts`).
    """
    times = factor / enlargement()
    if times == 1.0:
        return
    widgets = sorted(QApplication.allWidgets(), key=_depth)
    fonts = [widget.font() for widget in widgets]
    set_enlargement(factor)
    QApplication.setFont(ui_font())
    for widget, font in zip(widgets, fonts, strict=True):
        wanted = grown(font, times)
        # Children of a widget that was given its font may have theirs already.
        if abs(widget.font().pointSizeF() - wanted.pointSizeF()) > _SAME:
            widget.setFont(wanted)
        if isinstance(widget, QAbstractButton):
            side = widget.iconSize()
            widget.setIconSize(QSize(round(side.width() * times), round(side.height() * times)))
        widget.updateGeometry()


#: Points by which two sizes may differ by rounding.
_SAME = 0.01


def _depth(widget: QWidget) -> int:
    parent, depth = widget.parentWidget(), 0
    while parent is not None:
        parent, depth = parent.parentWidget(), depth + 1
    return depth
