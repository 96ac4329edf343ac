"""The truth table: what the network answers for each pattern, and what it should."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from xorviz.session.snapshot import PatternTable, Probe, Snapshot
from xorviz.ui.highlight import Highlight
from xorviz.ui.numbers import fixed
from xorviz.ui.theme import Theme
from xorviz.ui.views.base import View
from xorviz.ui.views.parts.names import pattern_name
from xorviz.ui.views.parts.readout import Readout
from xorviz.ui.views.parts.scroll import FittedScrollArea
from xorviz.ui.views.truth_table.answers import IN_ORDER
from xorviz.ui.views.truth_table.rows import TruthTable


class TruthTableView(View):
    """A row for each distinct pattern: its label, the output, the target, and whether it is right.

    Of more than 16 patterns the worst come first, and of more than a thousand there are no others;
    of very many, the trainer takes a sample. Where there are many classes, an answer is a class.
    """

    probes = frozenset({Probe.PATTERNS})

    #: Emits the place of the pattern whose row a person has gone to.
    picked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("truth_table_view")
        self.table = TruthTable()
        self.readout = Readout()
        self._scroll = FittedScrollArea(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self.readout)
        self._patterns: PatternTable | None = None
        self._accuracy = 0.0
        self.table.described.connect(self.readout.show_value)
        self.table.moved_to.connect(self._scroll.bring_into_sight)
        self.table.picked.connect(self.picked)
        self.apply_theme(self.theme)

    def sizeHint(self) -> QSize:
        return QSize(260, 130)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 96)

    def refresh(self, snapshot: Snapshot) -> None:
        self._patterns, self._accuracy = snapshot.patterns, snapshot.accuracy
        if self.table.set_table(snapshot.topology, snapshot.patterns):
            self._scroll.refit()
        self.readout.show_hint(self._verdict())

    def show_highlight(self, highlight: Highlight) -> None:
        self.table.show_highlight(highlight)

    def apply_theme(self, theme: Theme) -> None:
        self.table.apply_theme(theme)
        self.readout.apply_theme(theme)
        self._scroll.apply_theme(theme)
        super().apply_theme(theme)

    def summary(self) -> str:
        if self._patterns is None:
            return self._verdict()
        rows = [
            self.tr("{0} gives {1}, {2}: {3}.").format(
                pattern_name(self._patterns, row.pattern),
                row.answer,
                row.want,
                self.tr("right") if row.right else self.tr("wrong"),
            )
            for row in map(self.table.answer, range(min(self.table.rows, IN_ORDER)))
        ]
        more = self._patterns.patterns - len(rows)
        if more:
            rows.append(self.tr("{0} more patterns.").format(more))
        return " ".join([f"{self._verdict()}.", *rows])

    def _verdict(self) -> str:
        """Count the right answers among the patterns of the training set, or tell their share."""
        if self._patterns is None:
            return self.tr("no answers yet")
        if self._patterns.of:
            words = self.tr("{0} % of {1} patterns right; the worst of {2} are shown")
            share, total = fixed(100.0 * self._accuracy, 1), f"{self._patterns.of:,}"
            return words.format(share, total, f"{len(self._patterns.shares):,}")
        present = self._patterns.shares > 0.0
        right, there = int((self._patterns.right & present).sum()), int(present.sum())
        words = self.tr("{0} of {1} patterns right").format(f"{right:,}", f"{there:,}")
        if there <= IN_ORDER:
            return words
        if self.table.more:
            more = self.tr("{0} · the worst {1} shown")
            return more.format(words, f"{self.table.rows:,}")
        return self.tr("{0} · the worst first").format(words)
