"""The dead-zone view: where no unit of a layer is on, and which are off for which patterns."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from xorviz.session.snapshot import PatternTable, Probe, Snapshot, Topology, Zones
from xorviz.ui.numbers import printed_scale
from xorviz.ui.theme import Theme, ui_font
from xorviz.ui.views.base import View
from xorviz.ui.views.parts.names import activation_name, feature_name, pattern_name, unit_names
from xorviz.ui.views.parts.readout import Readout
from xorviz.ui.views.zones.body import ZonesBody
from xorviz.ui.views.zones.legend import ZonesLegend
from xorviz.ui.views.zones.patterns import DotsOnPlane, plane_features
from xorviz.ui.views.zones.plane import ZonesPlane
from xorviz.ui.views.zones.units_patterns import UnitsPatternsTable


class ZonesView(View):
    """The map of the input plane for one layer, and the table of its units × the patterns.

    A switch lets the table show the units of all layers.
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
        self._heading = QLabel()
        self._heading.setFont(ui_font(9.0, QFont.Weight.DemiBold))
        self._note = QLabel()
        self._note.setFont(ui_font(8.5))
        self._note.setObjectName("zones_note")
        self._all_layers = self._switch()
        header = QHBoxLayout()
        header.setContentsMargins(8, 2, 8, 0)
        header.setSpacing(8)
        header.addWidget(self._heading)
        header.addWidget(self._note, 1)
        header.addWidget(self._all_layers)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(header)
        layout.addWidget(self._body, 1)
        layout.addWidget(self.readout)
        self._dots = DotsOnPlane()
        self._snapshot: Snapshot | None = None
        self._layer = ""
        self._lines: dict[QWidget, str] = {}
        self.plane.described.connect(self._show_line_of_plane)
        self.table.described.connect(self._show_line_of_table)
        self.apply_theme(self.theme)

    def sizeHint(self) -> QSize:
        return QSize(370, 250)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 180)

    def rebuild(self, snapshot: Snapshot) -> None:
        self._layer = _layer_of(snapshot)
        self._all_layers.setVisible(len(snapshot.topology.layers) > 1)
        self._choose_units(snapshot.topology)
        self.table.set_table(snapshot.patterns)
        self._body.arrange()

    def refresh(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        topology, patterns = snapshot.topology, snapshot.patterns
        if _layer_of(snapshot) != self._layer:
            self.rebuild(snapshot)
        if self.table.set_table(patterns):
            self._body.arrange()
        features = sum(units for _, units in topology.inputs)
        across, up = plane_features(snapshot.spec, features)
        axes = (feature_name(topology, across), feature_name(topology, up) if features > 1 else "")
        saturating = _is_saturating(patterns, self._layer)
        dots = self._dots.of(patterns, snapshot.spec)
        caption = self.tr("unsaturated") if saturating else self.tr("units on")
        self._legend.show_counts(snapshot.zones.units if snapshot.zones else 0, caption)
        self.plane.set_map(topology, snapshot.zones, dots, axes, saturating)
        self._write_header(topology, patterns)
        scale = self.tr("scale ±{0}").format(printed_scale(self.table.scale))
        self.readout.show_scale(scale if patterns is not None else "")

    def apply_theme(self, theme: Theme) -> None:
        self.plane.apply_theme(theme)
        self._legend.apply_theme(theme)
        self._body.apply_theme(theme)
        self.table.apply_theme(theme)
        self.readout.apply_theme(theme)
        for label, color in ((self._heading, "text"), (self._note, "muted")):
            palette = label.palette()
            palette.setColor(label.foregroundRole(), theme.color(color))
            label.setPalette(palette)
        palette = self.palette()
        palette.setColor(self.backgroundRole(), theme.color("panel"))
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        super().apply_theme(theme)

    def summary(self) -> str:
        snapshot = self._snapshot
        if snapshot is None:
            return self.tr("No map of dead zones yet.")
        words = []
        if snapshot.zones is not None:
            words.append(self._map_in_words(snapshot.zones))
        if snapshot.patterns is not None:
            words += self._units_in_words(snapshot.topology, snapshot.patterns)
        return " ".join(words) or self.tr("No map of dead zones yet.")

    def _map_in_words(self, zones: Zones) -> str:
        dead = 100.0 * float((np.asarray(zones.active) == 0).mean())
        saturating = self._snapshot is not None and _is_saturating(
            self._snapshot.patterns, zones.layer
        )
        words = (
            self.tr("Every unit of {0} is saturated on {1:.0f} % of the plane.")
            if saturating
            else self.tr("No unit of {0} is on in {1:.0f} % of the plane.")
        )
        return words.format(zones.layer, dead)

    def _units_in_words(self, topology: Topology, table: PatternTable) -> list[str]:
        sentences = []
        saturating = self._layer in table.saturating
        for unit, name in enumerate(unit_names(topology, self._layer)):
            off = table.off[self._layer][:, unit]
            names = [pattern_name(table, int(number)) for number in np.flatnonzero(off)]
            if table.dead[self._layer][unit]:
                word = (
                    self.tr("{0} is saturated for every pattern.")
                    if saturating
                    else self.tr("{0} is dead: off for every pattern.")
                )
                sentences.append(word.format(name))
            elif names:
                word = (
                    self.tr("{0} is saturated for {1}.")
                    if saturating
                    else self.tr("{0} is off for {1}.")
                )
                sentences.append(word.format(name, ", ".join(names)))
            elif saturating:
                sentences.append(self.tr("{0} is saturated for no pattern.").format(name))
            else:
                sentences.append(self.tr("{0} is on for every pattern.").format(name))
        return sentences

    def _switch(self) -> QToolButton:
        switch = QToolButton()
        switch.setObjectName("zones_all_layers")
        switch.setText(self.tr("all layers"))
        switch.setFont(ui_font(8.5))
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

    def _choose_units(self, topology: Topology) -> None:
        every = tuple(layer.id for layer in topology.layers)
        self.table.set_units(topology, every if self._all_layers.isChecked() else (self._layer,))

    def _write_header(self, topology: Topology, patterns: PatternTable | None) -> None:
        """Name the layer, and say what the hatching means."""
        heading = f"{self._layer} · {activation_name(topology.layer(self._layer))}"
        shown = {unit.layer for unit in self.table.units} | {self._layer}
        kinds = {_is_saturating(patterns, layer) for layer in shown}
        if kinds == {True}:
            note = self.tr("hatched: saturated")
        elif kinds == {False}:
            note = self.tr("hatched: off")
        else:
            note = self.tr("hatched: off or saturated")
        for label, text in ((self._heading, heading), (self._note, note)):
            if label.text() != text:
                label.setText(text)

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


def _is_saturating(patterns: PatternTable | None, layer: str) -> bool:
    return patterns is not None and layer in patterns.saturating
