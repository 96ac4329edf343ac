"""The controls of a layer on its column: its activation, and its width as − n +."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QLabel, QToolButton, QWidget

from xorviz.session.snapshot import LayerView
from xorviz.ui.intents import ChooseActivation, GrowLayer, ShrinkLayer
from xorviz.ui.numbers import printed
from xorviz.ui.shown import ShownValue
from xorviz.ui.theme import DARK, Theme, ui_font

#: (registry name, label) of each activation, in the order of the menu.
Activations = Sequence[tuple[str, str]]


class ActivationBox(QComboBox):
    """A flat combo box; it ignores the wheel, so that scrolling past never changes a layer."""

    def __init__(self, activations: Activations, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme: Theme = DARK
        for name, label in activations:
            self.addItem(label, name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFont(ui_font(9.0))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_name(self, name: str) -> None:
        """Show an activation by name, also one that the menu does not have."""
        index = self.findData(name)
        if index != self.currentIndex():
            self.setCurrentIndex(index)
        self.setPlaceholderText("" if index >= 0 else name)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(3.0, 3.0, -3.0, -3.0)
        _paint_ground(painter, area, self, self.theme)
        ink = self.theme.color("text" if self.isEnabled() else "muted")
        painter.setPen(ink)
        words = area.adjusted(7.0, 0.0, -16.0, 0.0)
        shown = self.currentText() or self.placeholderText()
        text = self.fontMetrics().elidedText(
            shown, Qt.TextElideMode.ElideRight, int(words.width()) + 1
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.setPen(QPen(self.theme.color("muted"), 1.4, c=Qt.PenCapStyle.RoundCap))
        x, y = area.right() - 10.0, area.center().y() + 0.5
        painter.drawPolyline(
            [QPointF(x - 3.2, y - 1.6), QPointF(x, y + 1.6), QPointF(x + 3.2, y - 1.6)]
        )


class StepButton(QToolButton):
    """A flat button with a sign."""

    def __init__(self, sign: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme: Theme = DARK
        self.setText(sign)
        self.setFixedSize(24, 24)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(2.0, 2.0, -2.0, -2.0)
        _paint_ground(painter, area, self, self.theme, pressed=self.isDown())
        name = "text" if self.isEnabled() else "border"
        painter.setPen(QPen(self.theme.color(name), 1.6, c=Qt.PenCapStyle.RoundCap))
        middle = area.center()
        painter.drawLine(middle - QPointF(4.0, 0.0), middle + QPointF(4.0, 0.0))
        if self.text() == "+":
            painter.drawLine(middle - QPointF(0.0, 4.0), middle + QPointF(0.0, 4.0))


class LayerControls(QWidget):
    """What can be chosen for one layer; shows the snapshot's values and emits what is wished."""

    #: Emits an `xorviz.ui.intents.Intent`.
    intent = Signal(object)

    def __init__(self, layer: str, activations: Activations, parent: QWidget) -> None:
        super().__init__(parent)
        self.layer = layer
        self.theme: Theme = DARK
        self.setObjectName(f"controls-{layer}")
        self.box = ActivationBox(activations, self)
        self.box.setObjectName(f"activation-{layer}")
        self.box.setAccessibleName(self.tr("Activation of {0}").format(layer))
        self.box.activated.connect(self._choose)
        self._shown = ShownValue(self._show_activation, self)
        self.less = StepButton("−", self)
        self.less.setObjectName(f"shrink-{layer}")
        self.less.setAccessibleName(self.tr("Remove a unit from {0}").format(layer))
        self.less.setToolTip(self.tr("Remove the last unit"))
        self.less.clicked.connect(lambda: self.intent.emit(ShrinkLayer(self.layer)))
        self.more = StepButton("+", self)
        self.more.setObjectName(f"grow-{layer}")
        self.more.setAccessibleName(self.tr("Add a unit to {0}").format(layer))
        self.more.setToolTip(self.tr("Add a unit"))
        self.more.clicked.connect(lambda: self.intent.emit(GrowLayer(self.layer)))
        self.count = QLabel(self)
        self.count.setObjectName(f"units-{layer}")
        self.count.setFont(ui_font(9.0))
        self.count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.count.setMinimumWidth(18)
        self._width = QWidget(self)
        row = QHBoxLayout(self._width)
        row.setContentsMargins(2, 0, 2, 0)
        row.setSpacing(0)
        row.addWidget(self.less)
        row.addWidget(self.count, 1)
        row.addWidget(self.more)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(1, 1, 1, 1)
        self._rows.setSpacing(0)
        self._rows.addWidget(self.box, 1)
        self._rows.addWidget(self._width)

    def place(self, rect: QRectF, stacked: bool) -> None:
        """Stand here, in one row or two."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._rows.setDirection(down if stacked else across)
        self.setGeometry(rect.toRect())

    def show_layer(self, layer: LayerView, fixed: bool) -> None:
        """Show what a snapshot says of the layer; nothing is emitted.

        Where the width is `fixed` by the data, it cannot be chosen.
        """
        self._width.setVisible(not fixed)
        self._shown.present(layer.activation)
        numbers = ((name, printed(f"{value:g}")) for name, value in layer.activation_arguments)
        given = ", ".join(f"{name} = {number}" for name, number in numbers)
        tip = self.tr("Activation of this layer")
        self.box.setToolTip(f"{tip}: {given}" if given else tip)
        self.count.setText(str(layer.units))
        self.count.setAccessibleName(self.tr("%n unit(s)", "", layer.units))
        self.less.setEnabled(layer.units > 1)

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.theme = self.box.theme = self.less.theme = self.more.theme = theme
        palette = QPalette(self.palette())
        for role, name in (
            (QPalette.ColorRole.Base, "raised"),
            (QPalette.ColorRole.Window, "raised"),
            (QPalette.ColorRole.Text, "text"),
            (QPalette.ColorRole.WindowText, "text"),
            (QPalette.ColorRole.Highlight, "accent"),
            (QPalette.ColorRole.HighlightedText, "on_accent"),
        ):
            palette.setColor(role, theme.color(name))
        self.setPalette(palette)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.theme.color("border"), 1.0))
        painter.setBrush(self.theme.color("raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7.0, 7.0)

    def _show_activation(self, name: object) -> None:
        self.box.show_name(str(name))

    def _choose(self, index: int) -> None:
        """Pass another choice on; the box shows it while the run takes it up."""
        name = self.box.itemData(index)
        if name != self._shown.value:
            self._shown.choose(name)
            self.intent.emit(ChooseActivation(self.layer, name))


def _paint_ground(
    painter: QPainter, area: QRectF, widget: QWidget, theme: Theme, pressed: bool = False
) -> None:
    """Lift a flat control under the mouse, and ring it while it has the focus."""
    fill = QColor(Qt.GlobalColor.transparent)
    if widget.isEnabled() and (widget.underMouse() or pressed):
        fill = theme.color("accent", 90 if pressed else 45)
    focused = widget.hasFocus()
    painter.setPen(QPen(theme.color("accent"), 1.5) if focused else Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawRoundedRect(area, 5.0, 5.0)
