"""The loss landscape: a slice through the present weights, with the path of the run on it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from xorviz.session.snapshot import Landscape, Probe, Request, Snapshot
from xorviz.ui.theme import Theme
from xorviz.ui.views.base import View
from xorviz.ui.views.landscape.canvas import LandscapeCanvas
from xorviz.ui.views.landscape.chooser import PlaneChooser
from xorviz.ui.views.landscape.words import (
    axis_names,
    loss_of,
    note_of,
    place_words,
    refusal,
    summarize,
)
from xorviz.ui.views.parts.note import Note
from xorviz.ui.views.parts.panel import paint_panel
from xorviz.ui.views.parts.readout import Readout


class LandscapeView(View):
    """The losses on a plane, the way of the run on it, and the network as a dot to be dragged."""

    probes = frozenset({Probe.LANDSCAPE})

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("landscape_view")
        self.chooser = PlaneChooser()
        self.canvas = LandscapeCanvas()
        self.readout = Readout()
        self.readout.show_hint(
            self.tr("drag the dot, or press arrow keys, to move the network · square: the start")
        )
        self._note = Note()
        self._note.setObjectName("landscape_note")
        header = QHBoxLayout()
        header.setContentsMargins(12, 2, 12, 0)
        header.addWidget(self.chooser)
        below = QHBoxLayout()
        below.setContentsMargins(12, 1, 8, 1)
        below.addWidget(self._note)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(header)
        layout.addLayout(below)
        layout.addWidget(self.canvas, 1)
        layout.addWidget(self.readout)
        self._snapshot: Snapshot | None = None
        self._names = ("", "")
        self.chooser.changed.connect(self.request_changed)
        self.canvas.hand.intent.connect(self.intent)
        self.canvas.told.connect(self._tell)
        self.apply_theme(self.theme)
        self.canvas.show_landscape(None, self._names, self.tr("No landscape yet."))

    def sizeHint(self) -> QSize:
        return QSize(370, 300)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 200)

    def request(self) -> Request:
        held = self.canvas.hand.holds
        return Request(self.probes, weights=replace(self.chooser.wish, held=held))

    def rebuild(self, snapshot: Snapshot) -> None:
        self.chooser.offer(snapshot.topology)

    def refresh(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        landscape = snapshot.landscape
        if landscape is None:
            self.canvas.show_landscape(None, self._names, self.tr("No landscape yet."))
            return
        if landscape.refused:
            self._names = ("", "")
            self._write_note("")
            self.canvas.show_landscape(landscape, self._names, refusal(landscape.refused))
            self.canvas.hand.present(snapshot)
            self._tell()
            return
        self._names = axis_names(snapshot.topology, landscape, self.chooser.wish.number)
        self.chooser.show_meant(landscape)
        self._write_note(note_of(landscape, snapshot.step))
        self.canvas.show_landscape(landscape, self._names, "")
        self.canvas.hand.present(snapshot)
        self._tell()

    def verbs(self) -> Iterable[tuple[str, Callable[[], object]]]:
        """Return what can be done in it now: a title, and what does it."""
        return self.chooser.verbs() if self.isVisible() and self.isEnabled() else ()

    def apply_theme(self, theme: Theme) -> None:
        self.canvas.apply_theme(theme)
        self._note.apply_theme(theme)
        self.readout.apply_theme(theme)
        super().apply_theme(theme)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_panel(self, event, self.theme)

    def summary(self) -> str:
        landscape = self._landscape
        if self._snapshot is None or landscape is None:
            return self.tr("No landscape yet.")
        if landscape.refused:
            return refusal(landscape.refused)
        return summarize(self._snapshot, landscape, self._names)

    @property
    def _landscape(self) -> Landscape | None:
        return None if self._snapshot is None else self._snapshot.landscape

    def _write_note(self, text: str) -> None:
        if text != self._note.text():
            self._note.setText(text)
            self._note.setToolTip(text)

    def _tell(self) -> None:
        landscape, canvas = self._landscape, self.canvas
        line = ""
        if landscape is not None and not landscape.refused:
            place = canvas.dot if canvas.hand.holds or canvas.hasFocus() else canvas.hover
            if canvas.hover is not None and not canvas.hand.holds:
                place = canvas.hover
            if place is not None:
                snapshot = self._snapshot
                is_here = place == landscape.here and snapshot is not None
                known = loss_of(snapshot) if is_here and snapshot is not None else None
                line = place_words(landscape, place, self._names, known)
        if line != self.readout.value:
            self.readout.show_value(line)
            canvas.setAccessibleDescription(line)
