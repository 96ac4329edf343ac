"""The window that compares: curves of all at the top, a column for each below, or one map."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from xorviz.session.engines import Engines
from xorviz.session.snapshot import Probe, Request, Snapshot
from xorviz.ui import settings
from xorviz.ui.compare.bar import Bar
from xorviz.ui.compare.column import Column
from xorviz.ui.compare.contestant import FEWEST, MOST, Contestant, strokes_of
from xorviz.ui.compare.curves import CurvesPlot, Line, Quantity
from xorviz.ui.compare.differences import why_not_one_plane
from xorviz.ui.compare.head import Head
from xorviz.ui.compare.plane_tile import Outline, OverlayTile
from xorviz.ui.compare.together import Together
from xorviz.ui.compare.words import left_out_words, summarize, tr
from xorviz.ui.theme import Theme

#: Steps a second at the start, as in the main window.
START_SPEED = 1000.0

_USUAL = QSize(1400, 900)


class CompareWindow(QMainWindow):
    """Trains two to four runs side by side, each in a thread of its own.

    Parameters
    ----------
    contestants : sequence of Contestant
        The first is what the others are compared with at first.
    theme : Theme
    engines : Engines, optional
        As in `xorviz.session.living.LivingRun`.
    parent : QWidget, optional
        The main window: this one ends with it.
    """

    #: The threads have ended: a list of (branch id or None, `Record` as it stands now).
    closed_with = Signal(object)

    def __init__(
        self,
        contestants: Sequence[Contestant],
        theme: Theme,
        engines: Engines | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        if not FEWEST <= len(contestants) <= MOST:
            raise ValueError(f"{len(contestants)} cannot be compared")
        self.setObjectName("compare")
        self.contestants = tuple(contestants)
        titles = [one.title for one in contestants]
        self.setWindowTitle(tr("Compare: {0} — xorviz").format(", ".join(titles)))
        self.reference = 0
        self._is_closed, self._turn = False, 0
        self._strokes = strokes_of(contestants)
        self.together = Together(
            [one.record for one in contestants], self._wish, engines or Engines()
        )
        self.bar, self.curves = Bar(), CurvesPlot()
        self.heads = tuple(
            Head(one.title, stroke, number)
            for number, (one, stroke) in enumerate(zip(contestants, self._strokes, strict=True))
        )
        self.columns = tuple(Column(number) for number in range(len(contestants)))
        self.overlay = OverlayTile("compare_overlay", tr("Boundaries of all"))
        self._lay_out()
        self._connect()
        self.choose_reference(0)
        steps = {one.record.position.state.step for one in contestants}
        self.curves.mark(steps.pop() if len(steps) == 1 else None)
        self.apply_theme(theme)
        size = settings.COMPARE_SIZE.read()
        self.resize(_USUAL if size.isEmpty() else size)

    def start(self, running: bool = False) -> None:
        """Show the window and start the threads."""
        room = self.screen().availableGeometry().size()
        self.resize(self.size().boundedTo(room))
        self.show()
        self.together.start()
        self.together.set_speed(START_SPEED)
        self.bar.show_speed(START_SPEED)
        if running:
            self.run(True)

    def run(self, running: bool) -> None:
        """Run all, or let all pause."""
        self.together.run(running)
        self.bar.show_running(running)

    def choose_reference(self, number: int) -> None:
        """Compare all with another one."""
        self.reference = number
        for place, head in enumerate(self.heads):
            head.show_reference(place == number)
        self._compare()

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.bar.apply_theme(theme)
        self.curves.apply_theme(theme)
        self.overlay.apply_theme(theme)
        for head, column in zip(self.heads, self.columns, strict=True):
            head.apply_theme(theme)
            column.apply_theme(theme)

    def summary(self) -> str:
        """Describe all that is shown in words, for a screen reader."""
        titles = [one.title for one in self.contestants]
        return summarize(titles, self.together.snapshots, self.reference)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if self._is_closed:
            return
        self._is_closed = True
        settings.COMPARE_SIZE.write(self.size())
        records = self.together.close()
        pairs = zip(self.contestants, records, strict=True)
        self.closed_with.emit([(one.branch_id, found) for one, found in pairs if found])

    def _wish(self) -> Request:
        """Return what the pictures must hold for what is on show."""
        probes = {Probe.CURVES, Probe.PATTERNS, Probe.DECISION}
        if not self._is_overlaid:
            probes |= {Probe.PLANE, Probe.ZONES}
        return Request(frozenset(probes))

    @property
    def _is_overlaid(self) -> bool:
        return self._shapes.currentWidget() is self.overlay

    def _lay_out(self) -> None:
        columns = _beside(self.columns)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(columns)
        self._shapes = QStackedWidget()
        self._shapes.addWidget(area)
        self._shapes.addWidget(self.overlay)
        lower = QWidget()
        rows = QVBoxLayout(lower)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(_beside(self.heads))
        rows.addWidget(self._shapes, 1)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setObjectName("compare_parts")
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.curves)
        parts.addWidget(lower)
        parts.setStretchFactor(0, 1)
        parts.setStretchFactor(1, 4)
        parts.setSizes([180, 620])
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(parts, 1)
        self.setCentralWidget(whole)

    def _connect(self) -> None:
        bar, together = self.bar, self.together
        together.pictured.connect(self._show)
        bar.run_wished.connect(self.run)
        bar.step_wished.connect(self._step)
        bar.speed_chosen.connect(together.set_speed)
        bar.in_step_chosen.connect(self._choose_in_step)
        bar.overlaid_chosen.connect(self._overlay)
        bar.quantity_chosen.connect(self._choose_quantity)
        bar.step_shown.connect(self._show_step)
        for number, head in enumerate(self.heads):
            head.chosen.connect(lambda number=number: self.choose_reference(number))
        for keys, action in (
            (QKeySequence("Ctrl+W"), self.close),
            (QKeySequence(Qt.Key.Key_Escape), self.close),
            (QKeySequence("F5"), bar.toggle),
            (QKeySequence("F6"), self._step),
        ):
            QShortcut(keys, self, action)

    def _step(self) -> None:
        self.together.step()
        self.bar.show_running(False)

    def _choose_in_step(self, in_step: bool) -> None:
        self.together.in_step = in_step

    def _show_step(self, step: int | None, dragging: bool) -> None:
        self.together.show_step(step, dragging)
        self.bar.show_running(False)

    def _overlay(self, overlaid: bool) -> None:
        self._shapes.setCurrentIndex(1 if overlaid else 0)
        self.together.refresh()
        self._show()

    def _choose_quantity(self, quantity: Quantity) -> None:
        self.curves.choose(quantity)

    def _show(self) -> None:
        """Show the pictures that there are.

        While the runs go on, the networks, the maps and the curves take turns: in each row all are
        of the same picture.
        """
        running = self.together.running
        if running != self.bar.is_running:
            self.bar.show_running(running)
        self.bar.present(self.together.snapshots)
        parts = (self._show_networks, self._show_maps, self._show_curves)
        self._turn = (self._turn + 1) % len(parts)
        for show in (parts[self._turn],) if running else parts:
            show()
        if not running:
            self.setAccessibleDescription(self.summary())

    def _show_networks(self) -> None:
        for number, snapshot in enumerate(self.together.snapshots):
            if snapshot is not None:
                self.heads[number].present(snapshot)
                if not self._is_overlaid:
                    self.columns[number].show_network(snapshot)

    def _show_curves(self) -> None:
        lines = []
        for number, snapshot in enumerate(self.together.snapshots):
            if snapshot is not None and snapshot.curves is not None:
                title = self.contestants[number].title
                lines.append(Line(title, self._strokes[number], snapshot.curves))
        past = [
            one.time.step
            for one in self.together.snapshots
            if one is not None and one.time is not None and one.time.is_past
        ]
        self.curves.point_out(past[0] if past else None)
        self.curves.show_lines(lines)

    def _show_maps(self) -> None:
        if not self._is_overlaid:
            for column, snapshot in zip(self.columns, self.together.snapshots, strict=True):
                if snapshot is not None:
                    column.show_maps(snapshot)
        self._compare()

    def _compare(self) -> None:
        """Show what differs from the reference."""
        snapshots = self.together.snapshots
        base = snapshots[self.reference]
        if base is None:
            return
        title = self.contestants[self.reference].title
        if self._is_overlaid:
            self._lay_upon_another(base, title)
            return
        for number, snapshot in enumerate(snapshots):
            if snapshot is not None:
                other = None if number == self.reference else base
                self.columns[number].compare(snapshot, other, title)

    def _lay_upon_another(self, base: Snapshot, title: str) -> None:
        """Draw the boundaries of all that lie on the plane of the reference."""
        if base.decision is None:
            return
        outlines, left_out = [], []
        for number, snapshot in enumerate(self.together.snapshots):
            if snapshot is None or snapshot.decision is None:
                continue
            reason = why_not_one_plane(base, snapshot)
            if reason is None:
                outlines.append(Outline(snapshot.decision.boundary, self._strokes[number]))
            else:
                left_out.append(left_out_words(self.contestants[number].title, reason))
        self.overlay.show_outlines(base, base.decision, tuple(outlines))
        caption = tr("Boundaries on the input plane of {0}").format(title)
        self.overlay.say(" · ".join([caption, *left_out]))


def _beside(parts: Sequence[QWidget]) -> QWidget:
    """Return a widget that holds others side by side, all as wide."""
    whole = QWidget()
    line = QHBoxLayout(whole)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(1)
    for part in parts:
        line.addWidget(part, 1)
    return whole
