"""The controls of a layer on its column: its activation, its width as − n +, and its menu."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QWidget

from xorviz.session.snapshot import LayerView, Topology
from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.intents import ChooseActivation, GrowLayer, ShrinkLayer
from xorviz.ui.numbers import printed
from xorviz.ui.shown import ShownValue
from xorviz.ui.theme import DARK, Theme
from xorviz.ui.views.network.flat import ActivationBox, Activations, SignButton
from xorviz.ui.views.network.forms import Form
from xorviz.ui.views.network.layer_menu import Arguments, open_layer_menu
from xorviz.ui.views.network.penalty_menu import Regularizers

_BUTTON, _NARROW_BUTTON = 24, 18


class LayerControls(QWidget):
    """What can be chosen for one layer; shows the snapshot's values and emits what is wished."""

    #: Emits an `xorviz.ui.intents.Intent`.
    intent = Signal(object)
    #: Emits (layer id, `Typing`): that number is to be typed.
    typing_wished = Signal(str, object)

    def __init__(
        self,
        layer: str,
        activations: Activations,
        tips: Mapping[str, str],
        arguments: Arguments,
        regularizers: Regularizers,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.layer = layer
        self.theme: Theme = DARK
        self._arguments, self._tips = arguments, tips
        self._regularizers = regularizers
        self._topology: Topology | None = None
        self.setObjectName(f"controls-{layer}")
        self.box = ActivationBox(activations, tips, self)
        self.box.setObjectName(f"activation-{layer}")
        self.box.setAccessibleName(self.tr("Activation of {0}").format(layer))
        self.box.activated.connect(self._choose)
        self._shown = ShownValue(self._show_activation, self)
        self.less = SignButton("−", self)
        self.less.setObjectName(f"shrink-{layer}")
        self.less.setAccessibleName(self.tr("Remove a unit from {0}").format(layer))
        self.less.setToolTip(self.tr("Remove the last unit"))
        self.less.clicked.connect(lambda: self.intent.emit(ShrinkLayer(self.layer)))
        self.more = SignButton("+", self)
        self.more.setObjectName(f"grow-{layer}")
        self.more.setAccessibleName(self.tr("Add a unit to {0}").format(layer))
        self.more.setToolTip(self.tr("Add a unit"))
        self.more.clicked.connect(lambda: self.intent.emit(GrowLayer(self.layer)))
        self.menu = SignButton("⋯", self)
        self.menu.setObjectName(f"layer-{layer}")
        self.menu.setAccessibleName(self.tr("Menu of layer {0}").format(layer))
        tip = self.tr("{0}: penalties, skip connections, add or remove a layer")
        self.menu.setToolTip(tip.format(layer))
        self.menu.clicked.connect(lambda: self._open_menu(None))
        self.count = QLabel(self)
        self.count.setObjectName(f"units-{layer}")
        self.count.setFont(ui_font(Size.LABEL))
        self.count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.count.setMinimumWidth(18)
        self._row = QHBoxLayout()
        self._row.setSpacing(0)
        for part in (self.less, self.count, self.more, self.menu):
            self._row.addWidget(part, 1 if part is self.count else 0)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(1, 1, 1, 1)
        self._rows.setSpacing(0)
        self._rows.addWidget(self.box, 1)
        self._rows.addLayout(self._row)

    def place(self, rect: QRectF, form: Form) -> None:
        """Stand here, in one row or two."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._rows.setDirection(down if form.stacked else across)
        side = 0 if form.narrow else 2
        self._row.setContentsMargins(side, 0, side, 0)
        for button in (self.less, self.more, self.menu):
            button.setFixedSize(_NARROW_BUTTON if form.narrow else _BUTTON, _BUTTON)
        self.setGeometry(rect.toRect())

    def show_layer(self, topology: Topology, layer: LayerView) -> None:
        """Show what a snapshot says of the layer; nothing is emitted.

        The output's width is fixed by the data and cannot be chosen.
        """
        self._topology = topology
        for part in (self.less, self.count, self.more):
            part.setVisible(layer.id != topology.output)
        numbers = [(name, printed(f"{value:g}")) for name, value in layer.activation_arguments]
        self.box.given = " ".join(number for _, number in numbers)
        self._shown.present(layer.activation)
        given = ", ".join(f"{name} = {number}" for name, number in numbers)
        tip = self.tr("Activation of {0}").format(layer.id)
        own = self._tips.get(layer.activation, "")
        self.box.setToolTip("\n".join(filter(None, (f"{tip}: {given}" if given else tip, own))))
        self.box.update()
        self.count.setText(str(layer.units))
        self.count.setAccessibleName(self.tr("%n unit(s)", "", layer.units))
        self.less.setEnabled(layer.units > 1)

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.theme = theme
        for part in (self.box, self.less, self.more, self.menu):
            part.theme = theme
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

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        self._open_menu(None if by_keyboard else event.globalPos())

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
            self.box.given = ""
            self.intent.emit(ChooseActivation(self.layer, name))

    def _open_menu(self, place: QPoint | None) -> None:
        """Open the layer's menu at a place of the screen, or below its button."""
        if self._topology is None:
            return
        menu = open_layer_menu(
            self,
            self._topology,
            self._topology.layer(self.layer),
            self._arguments,
            self._regularizers,
            self.intent.emit,
            lambda typing: self.typing_wished.emit(self.layer, typing),
        )
        menu.popup(place or self.menu.mapToGlobal(QPoint(0, self.menu.height())))
