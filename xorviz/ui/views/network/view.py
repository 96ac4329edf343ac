"""The network diagram: it puts the canvas, the controls, the readout and the legend together."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from xorviz.session.snapshot import Probe, Snapshot
from xorviz.ui.intents import ShrinkLayer
from xorviz.ui.theme import Theme
from xorviz.ui.views.base import View
from xorviz.ui.views.network.canvas import Canvas
from xorviz.ui.views.network.controls import LayerControls
from xorviz.ui.views.network.legend import Legend
from xorviz.ui.views.network.readings import read
from xorviz.ui.views.network.readout import Readout
from xorviz.ui.views.network.scene import Scene
from xorviz.ui.views.network.sideways import Sideways
from xorviz.ui.views.network.summary import summarize


class NetworkView(View):
    """Shows every unit's response, every weight, and each layer's controls on its column.

    Parameters
    ----------
    activations : sequence of (str, str)
        Registry name and label of each activation, in the order of the menus.
    """

    probes = frozenset({Probe.PLANE, Probe.PATTERNS})

    def __init__(
        self, activations: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._activations = tuple(activations)
        self._labels = dict(self._activations)
        self._controls: dict[str, LayerControls] = {}
        self._snapshot: Snapshot | None = None
        self._scene: Scene | None = None
        self.setObjectName("networkView")
        self.setAccessibleName(self.tr("Network"))
        self._scroll = Sideways(self)
        self._scroll.setObjectName("networkScroll")
        self._canvas = Canvas()
        self._scroll.setWidget(self._canvas)
        # A scroll area lets both fill themselves with the palette's colour; the ground is ours.
        self._canvas.setAutoFillBackground(False)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.resized.connect(self._lay_out)
        self._legend = Legend(self._labels, self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._scroll, 1)
        rows.addWidget(self._legend)
        self._readout = Readout(self)
        self._canvas.remove_wished.connect(self._remove_unit)
        self._canvas.attention_changed.connect(self._show_readout)
        self._canvas.reveal_wished.connect(self._reveal)
        for bar in (self._scroll.horizontalScrollBar(), self._scroll.verticalScrollBar()):
            bar.valueChanged.connect(self._show_readout)
        self.apply_theme(self.theme)

    def sizeHint(self) -> QSize:
        return QSize(760, 600)

    def minimumSizeHint(self) -> QSize:
        return QSize(360, 280)

    def rebuild(self, snapshot: Snapshot) -> None:
        """Lay the network out anew; controls of layers that stay keep their keyboard focus."""
        self._snapshot = snapshot
        layers = {layer.id for layer in snapshot.topology.layers}
        for gone in self._controls.keys() - layers:
            controls = self._controls.pop(gone)
            controls.hide()
            controls.deleteLater()
        for layer in snapshot.topology.layers:
            is_output = layer.id == snapshot.topology.output
            if layer.id not in self._controls:
                controls = LayerControls(layer.id, self._activations, self._canvas)
                controls.apply_theme(self.theme)
                controls.intent.connect(self.intent)
                self._controls[layer.id] = controls
                controls.show()
            self._controls[layer.id].show_layer(layer, fixed=is_output)
        self._order_for_tab([self._controls[layer.id] for layer in snapshot.topology.layers])
        self._lay_out()

    def refresh(self, snapshot: Snapshot) -> None:
        """Show a snapshot's numbers where everything already has its place."""
        self._snapshot = snapshot
        if self._scene is None:
            return
        self._scene.update(snapshot)
        self._legend.show_scales(self._scene.scales)
        if self._readout.reading is not None:
            self._show_readout()
        self._canvas.refresh()

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self._canvas.apply_theme(theme)
        self._readout.apply_theme(theme)
        self._legend.apply_theme(theme)
        for controls in self._controls.values():
            controls.apply_theme(theme)

    def paintEvent(self, event: QPaintEvent) -> None:
        # Not by the palette: an application's style sheet puts former palettes back.
        QPainter(self).fillRect(event.rect(), self.theme.color("window"))

    def summary(self) -> str:
        return summarize(self._scene, self._labels) if self._scene is not None else ""

    def _order_for_tab(self, ordered: list[LayerControls]) -> None:
        """Let the Tab key walk from the units through the layers' controls in their order."""
        before: QWidget = self._canvas
        for controls in ordered:
            for control in (controls.box, controls.less, controls.more):
                QWidget.setTabOrder(before, control)
                before = control

    def _lay_out(self) -> None:
        """Fit the present topology into the present space."""
        if self._snapshot is None:
            return
        space = self._scroll.viewport().size()
        self._scene = Scene(self._snapshot, space.width(), space.height(), self._scene)
        self._canvas.show_scene(self._scene)
        for group in self._scene.arrangement.groups:
            if group.controls is not None:
                self._controls[group.source].place(group.controls, self._scene.arrangement.stacked)
        self._legend.show_scales(self._scene.scales)

    def _remove_unit(self, layer: str, unit: int) -> None:
        if self._snapshot is not None:
            ids = self._snapshot.topology.layer(layer).unit_ids
            self.intent.emit(ShrinkLayer(layer, ids[unit]))

    def _reveal(self, rect: QRectF) -> None:
        middle = rect.center().toPoint()
        across, down = int(rect.width() / 2.0) + 24, int(rect.height() / 2.0) + 24
        self._scroll.ensureVisible(middle.x(), middle.y(), across, down)

    def _show_readout(self) -> None:
        attention = self._canvas.attention
        if self._scene is None or attention.subject is None:
            self._readout.put_away()
            return
        reading = read(self._scene, self._labels, attention.subject, attention.place)
        origin = QPointF(self._canvas.mapTo(self, self._canvas.rect().topLeft()))
        about = self._scene.rect_of(attention.subject).translated(origin)
        self._readout.show_reading(reading, about, attention.pinned)
        self._canvas.setAccessibleDescription(reading.text())
