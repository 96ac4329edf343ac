"""The small buttons at the unit under the mouse: remove it, split it, revive it, connect it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from xorviz.ui.theme import Theme
from xorviz.ui.views.network.flat import SignButton

translate = QCoreApplication.translate

_SIZE = 18
#: A button is reached across this gap without the unit losing the mouse.
_BRIDGE = 12.0


class Port(SignButton):
    """The way out of a unit: dragged to another layer, it makes a skip connection."""

    #: Emits the place on the canvas to which it is dragged.
    dragged = Signal(QPointF)
    #: It was let go at the place to which it was dragged last.
    dropped = Signal()

    def __init__(self, canvas: QWidget) -> None:
        super().__init__("+", canvas, is_round=True)
        self._from: QPointF | None = None
        self._far = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._from = event.position() if event.button() == Qt.MouseButton.LeftButton else None
        self._far = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is None:
            return
        way = (event.position() - self._from).manhattanLength()
        self._far = self._far or way >= QApplication.startDragDistance()
        if self._far:
            self.dragged.emit(QPointF(self.pos()) + event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._from = None
        self.dropped.emit()


class UnitButtons:
    """Stand where the unit under the mouse is; none takes the keyboard's focus.

    Parameters
    ----------
    canvas : QWidget
    """

    def __init__(self, canvas: QWidget) -> None:
        self.remove = SignButton("×", canvas, is_round=True)
        self.remove.setObjectName("removeUnit")
        self.remove.setToolTip(translate("NetworkView", "Remove this unit (Delete)"))
        self.split = SignButton("⑂", canvas, is_round=True)
        self.split.setObjectName("splitUnit")
        self.split.setToolTip(
            translate("NetworkView", "Split this unit into two that are a little apart")
        )
        self.revive = SignButton("↻", canvas, is_round=True)
        self.revive.setObjectName("reviveUnit")
        self.revive.setToolTip(
            translate("NetworkView", "Revive this unit: draw its incoming weights anew")
        )
        self.port = Port(canvas)
        self.port.setObjectName("connectUnit")
        self.port.setToolTip(
            translate("NetworkView", "Drag to a later layer: it will read this one, too")
        )
        for button in self._all:
            button.setFixedSize(_SIZE, _SIZE)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.hide()

    @property
    def _all(self) -> tuple[SignButton, ...]:
        return self.remove, self.split, self.revive, self.port

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        for button in self._all:
            button.theme = theme

    def hide(self) -> None:
        """Put the buttons away."""
        for button in self._all:
            button.hide()

    def show_at(
        self,
        rect: QRectF,
        badge_end: float,
        name: str,
        source: str,
        shown: tuple[bool, bool, bool, bool],
    ) -> None:
        """Stand around a tile.

        Parameters
        ----------
        rect : QRectF
        badge_end : float
            Where the tile's badge ends at the right.
        name, source : str
            Of the unit, and of its input or layer.
        shown : tuple of bool
            Whether the unit can be removed, split, revived, and read by one more layer.
        """
        left = round(max(rect.right() - _SIZE / 2.0, badge_end + 2.0))
        self.remove.setAccessibleName(translate("NetworkView", "Remove unit {0}").format(name))
        self.split.setAccessibleName(translate("NetworkView", "Split unit {0}").format(name))
        self.revive.setAccessibleName(translate("NetworkView", "Revive unit {0}").format(name))
        self.port.setAccessibleName(translate("NetworkView", "Connect {0}").format(source))
        top = round(rect.top() - _SIZE / 2.0)
        row = [self.remove, self.split, self.revive]
        # At the right of the tile the readout would cover it in part.
        inside = left - _SIZE - 2
        room = badge_end + 2.0 if badge_end > rect.left() else rect.left() - _SIZE / 2.0
        if shown[0] and inside >= room:
            self.split.move(inside, top)
            row.remove(self.split)
        for button, is_shown in zip(self._all, shown, strict=True):
            if button in row:
                button.move(left, top)
                left += _SIZE + 2 if is_shown else 0
        self.port.move(round(rect.right() - _SIZE / 2.0), round(rect.center().y() - _SIZE / 2.0))
        for button, is_shown in zip(self._all, shown, strict=True):
            button.setVisible(is_shown)

    def bridges(self, point: QPointF) -> bool:
        """Tell whether a point is on the way to a button, so that the unit keeps the mouse."""
        return any(
            QRectF(button.geometry()).adjusted(-_BRIDGE, -2.0, 4.0, _BRIDGE).contains(point)
            for button in self._all
            if button.isVisible()
        )
