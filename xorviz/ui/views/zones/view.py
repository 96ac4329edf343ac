"""The dead-zone view: where no unit of a layer is on, and which are off for which patterns."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from xorviz.session.snapshot import ALL_LAYERS, Cut, Probe, Request, Snapshot, Topology
from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.highlight import Highlight
from xorviz.ui.numbers import printed_scale
from xorviz.ui.theme import Theme
from xorviz.ui.views.base import View
from xorviz.ui.views.parts.cuts import axis_names, held_words
from xorviz.ui.views.parts.layer_menu import LayerMenu, layer_entries
from xorviz.ui.views.parts.note import Note
from xorviz.ui.views.parts.panel import paint_panel
from xorviz.ui.views.parts.readout import Readout
from xorviz.ui.views.zones.body import ZonesBody
from xorviz.ui.views.zones.legend import ZonesLegend
from xorviz.ui.views.zones.patterns import DotsOnPlane
from xorviz.ui.views.zones.plane import ZonesPlane
from xorviz.ui.views.zones.units_patterns import UnitsPatternsTable
from xorviz.ui.views.zones.words import Kind, kind_of, map_in_words, units_in_words


class ZonesView(View):
    """The map of the input plane for one layer, and the table of its units × the patterns.

    A menu chooses the layer, or all hidden ones together. A switch lets the table show the units
    of all layers.
    """

    probes = frozenset({Probe.ZONES, Probe.PATTERNS})

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("zones_view")
        self.plane = ZonesPlane()
        self.table = UnitsPatternsTable()
        self.readout = Readout()
        self.readout.show_hint(self.tr("point at a place or a cell"))
        self._legend = ZonesLegend()
        self._body = ZonesBody(self.plane, self._legend, self.table)
        self.layer_menu = LayerMenu()
        self.layer_menu.setObjectName("zones_layer")
        self.layer_menu.setToolTip(self.tr("Count the units of this layer on the map"))
        self.layer_menu.call(self.tr("Layer of the map"))
        self._note = Note()
        self._note.setObjectName("zones_note")
        self._all_layers = self._switch()
        header = QHBoxLayout()
        header.setContentsMargins(12, 2, 12, 0)
        header.setSpacing(8)
        header.addWidget(self.layer_menu)
        header.addWidget(self._note, 1)
        header.addWidget(self._all_layers)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(header)
        layout.addWidget(self._body, 1)
        layout.addWidget(self.readout)
        self._captions = {
            Kind.OFF: self.tr("units on"),
            Kind.SATURATED: self.tr("unsaturated"),
            Kind.EITHER: self.tr("passing gradient"),
        }
        self._counts = {
            Kind.OFF: self.tr("{0} of {1} units on"),
            Kind.SATURATED: self.tr("{0} of {1} units unsaturated"),
            Kind.EITHER: self.tr("{0} of {1} units pass gradient"),
        }
        self._notes = {
            Kind.OFF: self.tr("hatched: off"),
            Kind.SATURATED: self.tr("hatched: saturated"),
            Kind.EITHER: self.tr("hatched: off or saturated"),
        }
        self._dots = DotsOnPlane()
        self._snapshot: Snapshot | None = None
        #: What was chosen, or None for the default; and whose units are counted on the map.
        self._chosen: str | None = None
        self._layer = ""
        self._lines: dict[QWidget, str] = {}
        self.plane.described.connect(self._show_line_of_plane)
        self.table.described.connect(self._show_line_of_table)
        self.layer_menu.chosen.connect(self._choose_layer)
        self.apply_theme(self.theme)

    def sizeHint(self) -> QSize:
        return QSize(370, 250)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 180)

    def request(self) -> Request:
        return Request(self.probes, zones_layer=self._chosen)

    def rebuild(self, snapshot: Snapshot) -> None:
        topology = snapshot.topology
        entries = layer_entries(topology)
        if len(entries) > 2:
            entries.append((ALL_LAYERS, self.tr("all hidden layers")))
        if self._chosen not in dict(entries):
            self._chosen = None
        self.layer_menu.offer(entries)
        self._layer = _layer_of(snapshot)
        self.layer_menu.show_choice(self._chosen or self._layer)
        self._all_layers.setVisible(len(topology.layers) > 1)
        self._choose_units(topology)
        self.table.set_table(snapshot.patterns)
        self._body.arrange()

    def refresh(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        topology, patterns = snapshot.topology, snapshot.patterns
        if _layer_of(snapshot) != self._layer:
            self.rebuild(snapshot)
        if self.table.set_table(patterns):
            self._body.arrange()
        cut = snapshot.zones.cut if snapshot.zones is not None else Cut()
        axes = axis_names(topology, cut)
        on_map = _layers_of(topology, self._layer)
        kind = kind_of(patterns, on_map)
        dots = self._dots.of(patterns, cut)
        units = snapshot.zones.units if snapshot.zones else 0
        self._legend.show_counts(units, self._captions[kind])
        self.plane.set_map(topology, snapshot.zones, dots, axes, self._counts[kind])
        shown = (*self.table.layers, *on_map)
        notes = (held_words(snapshot, cut), self._notes[kind_of(patterns, shown)])
        self._note.setText(" · ".join(filter(None, notes)))
        self._note.setToolTip(self._note.text())
        scale = self.tr("scale ±{0}").format(printed_scale(self.table.scale))
        self.readout.show_scale(scale if patterns is not None else "")

    def show_highlight(self, highlight: Highlight) -> None:
        self.table.show_highlight(highlight)

    def apply_theme(self, theme: Theme) -> None:
        self.plane.apply_theme(theme)
        self._legend.apply_theme(theme)
        self._body.apply_theme(theme)
        self.table.apply_theme(theme)
        self.readout.apply_theme(theme)
        self._note.apply_theme(theme)
        super().apply_theme(theme)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_panel(self, event, self.theme)

    def summary(self) -> str:
        snapshot = self._snapshot
        if snapshot is None:
            return self.tr("No map of dead zones yet.")
        words = []
        topology = snapshot.topology
        if snapshot.zones is not None:
            kind = kind_of(snapshot.patterns, _layers_of(topology, snapshot.zones.layer))
            words.append(map_in_words(snapshot.zones, kind))
            cut = snapshot.zones.cut
            held = held_words(snapshot, cut)
            if held:
                over = self.tr("A slice over {0} and {1}, {2}.")
                words.append(over.format(*axis_names(topology, cut), held))
        if snapshot.patterns is not None:
            words += units_in_words(topology, snapshot.patterns, self.table.layers)
        return " ".join(words) or self.tr("No map of dead zones yet.")

    def _switch(self) -> QToolButton:
        switch = QToolButton()
        switch.setObjectName("zones_all_layers")
        switch.setText(self.tr("all layers"))
        switch.setFont(ui_font(Size.CAPTION))
        switch.setCheckable(True)
        switch.setAccessibleName(self.tr("Show the units of all layers"))
        switch.setToolTip(self.tr("Show the units of all layers in the table"))
        switch.toggled.connect(self._units_chosen)
        return switch

    def _units_chosen(self) -> None:
        if self._snapshot is not None:
            self._choose_units(self._snapshot.topology)
            self.table.set_table(self._snapshot.patterns)
            self._body.arrange()
            self.refresh(self._snapshot)

    def _choose_layer(self, code: str) -> None:
        if code != self._chosen:
            self._chosen = code
            self.request_changed.emit()

    def _choose_units(self, topology: Topology) -> None:
        every = tuple(layer.id for layer in topology.layers)
        shown = every if self._all_layers.isChecked() else _layers_of(topology, self._layer)
        self.table.set_units(topology, shown)

    def _show_line_of_plane(self, line: str) -> None:
        self._show_line(self.plane, line)

    def _show_line_of_table(self, line: str) -> None:
        self._show_line(self.table, line)

    def _show_line(self, source: QWidget, line: str) -> None:
        """Show the newest line; where it ends, that of the other part stands again."""
        self._lines.pop(source, None)
        if line:
            self._lines[source] = line
        self.readout.show_value(list(self._lines.values())[-1] if self._lines else "")


def _layer_of(snapshot: Snapshot) -> str:
    """Return the layer of the map, or the first one while there is no map."""
    return snapshot.zones.layer if snapshot.zones is not None else snapshot.topology.layers[0].id


def _layers_of(topology: Topology, layer: str) -> tuple[str, ...]:
    """Return the layers whose units are counted on the map."""
    if layer != ALL_LAYERS:
        return (layer,)
    return tuple(entry.id for entry in topology.layers if entry.id != topology.output)
