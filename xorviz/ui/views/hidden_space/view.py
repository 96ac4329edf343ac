"""The hidden space: where a layer sends the inputs, and how it warps their plane."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from xorviz.session.snapshot import (
    PRINCIPAL_AXES,
    HiddenSpaceLook,
    PatternTable,
    Probe,
    Request,
    Snapshot,
)
from xorviz.ui.highlight import Highlight
from xorviz.ui.theme import Theme
from xorviz.ui.views.base import View
from xorviz.ui.views.hidden_space.axes_menus import AxesMenus
from xorviz.ui.views.hidden_space.canvas import HiddenSpaceCanvas
from xorviz.ui.views.hidden_space.cut_painter import is_above
from xorviz.ui.views.hidden_space.ground import Picture
from xorviz.ui.views.hidden_space.marks import MOST_SINGLE, marks_of
from xorviz.ui.views.hidden_space.ranges import Ranges
from xorviz.ui.views.hidden_space.targets import TargetLooks
from xorviz.ui.views.hidden_space.words import (
    axis_words,
    beyond_words,
    empty_words,
    level_words,
    mark_words,
    note_words,
    summarize,
)
from xorviz.ui.views.parts.layer_menu import LayerMenu, layer_entries
from xorviz.ui.views.parts.note import Note
from xorviz.ui.views.parts.panel import paint_panel
from xorviz.ui.views.parts.readout import Readout

_NO_DOTS = np.empty(0, np.intp)


class HiddenSpaceView(View):
    """The picture, the menus that choose its layer and its axes, and the line about a mark."""

    probes = frozenset({Probe.HIDDEN_SPACE, Probe.PATTERNS})

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("hidden_space_view")
        self.canvas = HiddenSpaceCanvas()
        self.readout = Readout()
        self.layer_menu = LayerMenu()
        self.layer_menu.setObjectName("hidden_space_layer")
        self.layer_menu.setToolTip(self.tr("Show where this layer sends the inputs"))
        self.layer_menu.call(self.tr("Layer of the hidden space"))
        self.axes_menus = AxesMenus()
        self._note = Note(strong=True)
        self._note.setObjectName("hidden_space_note")
        header = QHBoxLayout()
        header.setContentsMargins(12, 2, 12, 2)
        header.setSpacing(8)
        header.addWidget(self.layer_menu)
        header.addWidget(self.axes_menus)
        header.addWidget(self._note, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(header)
        layout.addWidget(self.canvas, 1)
        layout.addWidget(self.readout)
        self._ranges = Ranges()
        self._targets = TargetLooks()
        self._snapshot: Snapshot | None = None
        #: What was chosen, or None for the default.
        self._layer: str | None = None
        self._units: tuple[int, int] | None = None
        self.layer_menu.chosen.connect(self._choose_layer)
        self.axes_menus.chosen.connect(self._choose_units)
        self.canvas.told.connect(self._tell)
        self.apply_theme(self.theme)

    def sizeHint(self) -> QSize:
        return QSize(370, 250)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 180)

    def request(self) -> Request:
        return Request(self.probes, hidden_layer=self._layer, hidden_units=self._units)

    def rebuild(self, snapshot: Snapshot) -> None:
        topology = snapshot.topology
        entries = layer_entries(topology)
        if self._layer not in dict(entries):
            self._layer, self._units = None, None
        self.layer_menu.offer(entries)

    def refresh(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        look, table, topology = snapshot.hidden_space, snapshot.patterns, snapshot.topology
        if look is None or table is None:
            self.canvas.show_picture(None, self.tr("no picture yet"))
            return
        empty = empty_words(topology, look)
        self.layer_menu.setVisible(bool(look.layer))
        self.axes_menus.setVisible(bool(look.layer) and topology.width(look.layer) > 1)
        if look.layer:
            self.layer_menu.show_choice(look.layer)
            self.axes_menus.show_axes(topology, look.layer, look.units or PRINCIPAL_AXES)
        if empty:
            self.canvas.show_picture(None, empty)
            self._note.setText("")
            self.readout.show_hint("")
        else:
            self._show(snapshot, look, table)
        self._tell()

    def show_highlight(self, highlight: Highlight) -> None:
        self.canvas.show_highlight(highlight)

    def apply_theme(self, theme: Theme) -> None:
        self.canvas.apply_theme(theme)
        self.readout.apply_theme(theme)
        self._note.apply_theme(theme)
        super().apply_theme(theme)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_panel(self, event, self.theme)

    def summary(self) -> str:
        snapshot, picture = self._snapshot, self.canvas.picture
        if snapshot is None or snapshot.hidden_space is None or snapshot.patterns is None:
            return self.tr("No hidden space yet.")
        topology, look = snapshot.topology, snapshot.hidden_space
        if picture is None:
            return empty_words(topology, look)
        return summarize(topology, look, snapshot.patterns, picture.marks, picture.axes)

    def _show(self, snapshot: Snapshot, look: HiddenSpaceLook, table: PatternTable) -> None:
        topology = snapshot.topology
        targets = self._targets.of(snapshot, table)
        marks = marks_of(look, table, targets)
        present = np.flatnonzero(table.shares > 0.0)
        many = len(present) > MOST_SINGLE
        ranges, message = self._ranges.of(look), ""
        above = None if look.cut is None else is_above(look.cut, ranges)
        if look.cut is not None and above is not None:
            message = beyond_words(topology, look.cut, above)
        self.canvas.show_picture(
            Picture(
                look=look,
                marks=marks,
                dots=present if many else _NO_DOTS,
                targets=targets,
                axes=axis_words(topology, look),
                ranges=ranges,
                level=level_words(topology, look.cut),
                message=message,
            )
        )
        notes = note_words(look, table, any(mark.is_torn for mark in marks))
        self._note.setText(" · ".join(notes))
        self._note.setToolTip(self._note.text())
        hints = (targets.legend, self.tr("point at a mark") if marks else "")
        self.readout.show_hint(" · ".join(filter(None, hints)))

    def _tell(self) -> None:
        """Write the line about the mark in question."""
        mark, picture = self.canvas.current, self.canvas.picture
        line = mark_words(mark, picture.axes) if mark is not None and picture is not None else ""
        self.readout.show_value(line)
        if line != self.canvas.accessibleDescription():
            self.canvas.setAccessibleDescription(line)

    def _choose_layer(self, code: str) -> None:
        if code != self._layer:
            self._layer, self._units = code, None
            self.request_changed.emit()

    def _choose_units(self, units: tuple[int, int]) -> None:
        if units != self._units:
            self._units = units
            self.request_changed.emit()
