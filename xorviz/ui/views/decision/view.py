"""The decision map: what the network answers anywhere on a plane of two of its inputs."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from xorviz.session.snapshot import Cut, Probe, Request, Snapshot, Topology
from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.highlight import Highlight
from xorviz.ui.theme import Theme
from xorviz.ui.views.base import View
from xorviz.ui.views.decision.aspects import Aspect, aspects_of
from xorviz.ui.views.decision.canvas import DecisionCanvas
from xorviz.ui.views.decision.drawing import Drawing, Picture
from xorviz.ui.views.decision.ground import Shown
from xorviz.ui.views.decision.patterns import PatternDots, shown_patterns
from xorviz.ui.views.decision.reading import Told, told_of
from xorviz.ui.views.decision.words import level_text, side_everywhere, summarize
from xorviz.ui.views.parts.cuts import axis_names, held_words, is_paired
from xorviz.ui.views.parts.names import activation_name, feature_name, unit_names
from xorviz.ui.views.parts.note import Note
from xorviz.ui.views.parts.readout import Readout


class DecisionView(View):
    """The map with the patterns and the boundary; a place that is dragged to is read exactly."""

    probes = frozenset({Probe.DECISION, Probe.PATTERNS})

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("decision_view")
        # Not by a palette of its own: an application's style sheet puts former palettes back.
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.canvas = DecisionCanvas()
        self.readout = Readout()
        self.drawing = Drawing(self.canvas)
        self.drawing.intent.connect(self.intent)
        self.drawing.told.connect(self._tell)
        self._heading = QLabel()
        self._heading.setFont(ui_font(Size.BODY, QFont.Weight.DemiBold))
        self._note = Note()
        self._note.setObjectName("decision_note")
        self._choice = QComboBox()
        self._choice.setObjectName("decision_output")
        self._choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._choice.setAccessibleName(self.tr("Output on the map"))
        self._choice.setToolTip(self.tr("Which output the colours show"))
        # Qt on Linux calls a drop-down by its choice alone.
        self._choice.setAccessibleDescription(self._choice.accessibleName())
        self._choice.currentIndexChanged.connect(self._chosen)
        header = QHBoxLayout()
        header.setContentsMargins(12, 4, 12, 0)
        header.setSpacing(8)
        header.addWidget(self._heading)
        header.addWidget(self._note, 1)
        header.addWidget(self._choice)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(header)
        layout.addWidget(self.drawing.strip)
        layout.addWidget(self.canvas, 1)
        layout.addWidget(self.readout)
        self.setTabOrder(self.drawing.strip.order_after(self._choice), self.canvas)
        self.setFocusProxy(self.canvas)
        self._dots = PatternDots()
        self._snapshot: Snapshot | None = None
        self._aspects: tuple[Aspect, ...] = ()
        self._axes = ("", "")
        self._names: tuple[str, ...] = ()
        self.canvas.moved.connect(self._place_moved)
        self.apply_theme(self.theme)

    def sizeHint(self) -> QSize:
        return QSize(640, 560)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 220)

    def request(self) -> Request:
        return Request(self.probes, reading=self.canvas.point)

    def refresh(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        topology, decision, patterns = snapshot.topology, snapshot.decision, snapshot.patterns
        if decision is None:
            self.canvas.show_map(None)
            self.drawing.present(None)
            return
        self._axes = axis_names(topology, decision.cut)
        self._names = unit_names(topology, topology.output)
        self._offer(aspects_of(topology, decision, patterns, snapshot.spec["data"]["kind"]))
        self._write_header(snapshot, decision.cut)
        aspect = self._aspect
        dots = self._dots.of(decision, patterns, aspect, self._names)
        message = side_everywhere(decision, aspect, self._names)
        level = level_text(decision, self._names)
        self.canvas.show_map(Shown(decision, aspect, self._axes, dots, level, message))
        self.drawing.present(
            Picture(decision, patterns, aspect, self._axes, self._names, _features(topology))
            if patterns is not None
            else None
        )
        self._tell()

    def show_highlight(self, highlight: Highlight) -> None:
        self.canvas.show_highlight(highlight)

    def apply_theme(self, theme: Theme) -> None:
        self.canvas.apply_theme(theme)
        self.drawing.strip.apply_theme(theme)
        self._note.apply_theme(theme)
        self.readout.apply_theme(theme)
        super().apply_theme(theme)

    def summary(self) -> str:
        snapshot = self._snapshot
        if snapshot is None or snapshot.decision is None:
            return self.tr("No decision map yet.")
        told = self._told()
        read = told.line if told is not None else ""
        axes, names = self._axes, self._names
        return summarize(snapshot, snapshot.decision, self._aspect, axes, names, read)

    @property
    def _aspect(self) -> Aspect:
        return self._aspects[max(self._choice.currentIndex(), 0)]

    def _offer(self, aspects: tuple[Aspect, ...]) -> None:
        """Offer what can be coloured; the choice stays where it can."""
        names = [aspect.name for aspect in aspects]
        if names != [aspect.name for aspect in self._aspects]:
            former = self._choice.currentText()
            self._choice.blockSignals(True)
            self._choice.clear()
            self._choice.addItems(names)
            self._choice.setCurrentIndex(names.index(former) if former in names else 0)
            self._choice.blockSignals(False)
        self._aspects = aspects
        self._choice.setVisible(len(aspects) > 1)

    def _chosen(self) -> None:
        if self._snapshot is not None:
            self.refresh(self._snapshot)

    def _place_moved(self) -> None:
        self._tell()
        self.request_changed.emit()

    def _told(self) -> Told | None:
        snapshot, point = self._snapshot, self.canvas.point
        if snapshot is None or snapshot.decision is None or point is None:
            return None
        return told_of(snapshot.decision, point, self._axes, self._names, self._aspect)

    def _tell(self) -> None:
        told = self._told()
        self.canvas.tell(told)
        self.readout.show_hint(self.drawing.hint)
        line = self.drawing.line or (told.line if told is not None else "")
        if line != self.readout.value:
            self.readout.show_value(line)
            self.canvas.setAccessibleDescription(line)

    def _write_header(self, snapshot: Snapshot, cut: Cut) -> None:
        topology = snapshot.topology
        heading = f"{topology.output} · {activation_name(topology.layer(topology.output))}"
        notes = self._of_the_plane(snapshot, cut)
        if snapshot.patterns is not None:
            present = int((snapshot.patterns.shares > 0.0).sum())
            drawn = len(shown_patterns(snapshot.patterns, cut))
            present = snapshot.patterns.of or present
            if drawn < present:
                some = self.tr("{0} of {1} patterns drawn")
                notes.append(some.format(f"{drawn:,}", f"{present:,}"))
        note = " · ".join(notes)
        for label, text in ((self._heading, heading), (self._note, note)):
            if label.text() != text:
                label.setText(text)
                label.setToolTip(text)

    def _of_the_plane(self, snapshot: Snapshot, cut: Cut) -> list[str]:
        """Say what else there is to know of the plane than its axes."""
        topology, notes = snapshot.topology, []
        across, up = self._axes
        held = held_words(snapshot, cut)
        if held:
            notes.append(self.tr("a slice: {0}").format(held))
            if cut.held is not None:
                notes.append(self.tr("faint: patterns beside it"))
        if not up:
            notes.append(self.tr("one input: nothing changes upwards"))
        elif is_paired(snapshot.spec):
            others = [feature_name(topology, axis + 1) for axis in cut.axes]
            pairs = self.tr("{0} = 1 − {1}, {2} = 1 − {3}")
            notes.append(pairs.format(others[0], across, others[1], up))
        return notes


def _features(topology: Topology) -> int:
    return sum(units for _, units in topology.inputs)
