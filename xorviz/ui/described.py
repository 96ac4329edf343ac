"""Tells assistive technology what each picture shows now, in words made when they are asked for."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QMainWindow, QWidget

#: Property of the application that tells whether Qt knows of the interfaces already.
_KNOWN = "xorviz_described"


@runtime_checkable
class Summarized(Protocol):
    """A widget that can say in words what all of it shows, as a view can."""

    def summary(self) -> str:
        """Describe the whole in words."""


@runtime_checkable
class Picture(Protocol):
    """A widget that is painted, and of which one place may be in question."""

    def spoken(self) -> str:
        """Tell what is at the place in question; empty where none is."""


@runtime_checkable
class Spoken(Protocol):
    """A widget of our own that is painted and is no picture."""

    #: What it is for a screen reader; its name and its description are the widget's.
    spoken_role: QAccessible.Role


def describe_pictures(app: QApplication) -> None:
    """Let Qt ask for the words of our pictures; once for an application.

    Without a screen reader nobody asks, and no word is made.
    """
    if not app.property(_KNOWN):
        app.setProperty(_KNOWN, True)
        QAccessible.installFactory(_interface_of)


def words_of(widget: QWidget) -> str:
    """Return what is to be said of a picture, or of what holds pictures.

    A picture tells of the place in question; where none is, of all that it is a part of.
    """
    if isinstance(widget, Picture):
        said = widget.spoken()
        if said:
            return said
    around: QWidget | None = widget
    while around is not None:
        if isinstance(around, Summarized):
            return around.summary()
        around = None if around.isWindow() else around.parentWidget()
    return ""


def _interface_of(name: str, thing: QObject) -> QAccessibleInterface | None:
    """Return the interface of what is painted or summarized; of all else, Qt has its own.

    Qt asks for each class that the thing is of, the last one first.
    """
    if not isinstance(thing, QWidget) or name != type(thing).__name__:
        return None
    if isinstance(thing, Spoken):
        return QAccessibleWidget(thing, thing.spoken_role)
    if isinstance(thing, Picture):
        return _Described(thing, QAccessible.Role.Graphic)
    if isinstance(thing, Summarized) and not isinstance(thing, QMainWindow):
        return _Described(thing, QAccessible.Role.Grouping)
    return None


class _Described(QAccessibleWidget):
    """The interface of a widget whose description is made when it is asked for."""

    def text(self, kind: QAccessible.Text) -> str:
        if kind is QAccessible.Text.Description:
            widget = self.widget()
            return words_of(widget) if widget is not None else ""
        return super().text(kind)
