"""A frame around the part of the window that a lesson speaks of."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

_WIDTH = 3.0

_MOVES = (
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ParentChange,
)


class Frame(QWidget):
    """Lies over a widget and lets the mouse through; goes where the widget goes.

    It is a child of the dock or the window and not of the widget, so that no picture of a view has
    it.

    Parameters
    ----------
    target : QWidget
    """

    def __init__(self, target: QWidget) -> None:
        self._target = target
        host = _host_of(target)
        super().__init__(host)
        self.setObjectName("lesson_frame")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._followed: list[QWidget] = []
        widget: QWidget | None = target
        while widget is not None:
            self._followed.append(widget)
            widget.installEventFilter(self)
            widget = None if widget is host else widget.parentWidget()
        self._follow()

    @property
    def target(self) -> QWidget:
        """The widget that is framed."""
        return self._target

    def remove(self) -> None:
        """Go away."""
        for widget in self._followed:
            widget.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._follow()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), _WIDTH))
        half = _WIDTH / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 6.0, 6.0)
        painter.end()

    def _follow(self) -> None:
        host = self.parentWidget()
        if host is None:
            return
        self.setGeometry(self._target.rect().translated(self._target.mapTo(host, QPoint())))
        self.setVisible(self._target.isVisibleTo(host))
        self.raise_()


def _host_of(target: QWidget) -> QWidget:
    widget = target
    while not isinstance(widget, (QDockWidget, QMainWindow)):
        parent = widget.parentWidget()
        if parent is None:
            break
        widget = parent
    return widget
