"""The confusion matrix: how many patterns of each class the network takes for which."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from xorviz.session.snapshot import Confusion, Probe, Snapshot
from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.theme import Theme
from xorviz.ui.views.base import View
from xorviz.ui.views.confusion.counts import Counts
from xorviz.ui.views.confusion.matrix import ConfusionMatrix
from xorviz.ui.views.confusion.words import summary_of, verdict
from xorviz.ui.views.parts.note import Note
from xorviz.ui.views.parts.panel import paint_panel
from xorviz.ui.views.parts.readout import Readout
from xorviz.ui.views.parts.scroll import FittedScrollArea


class ConfusionView(View):
    """The matrix of the training set or, by a switch, of the patterns kept for a test."""

    probes = frozenset({Probe.CONFUSION})

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("confusion_view")
        self.matrix = ConfusionMatrix()
        self.readout = Readout()
        self.note = Note()
        self.note.setObjectName("confusion_note")
        self._confusion: Confusion | None = None
        self._step = 0
        self._parts = QButtonGroup(self)
        self.training = self._switch(
            "confusion_training", self.tr("training"), self.tr("The patterns of the training")
        )
        self.test = self._switch(
            "confusion_test", self.tr("test"), self.tr("The patterns kept for a test")
        )
        self.training.setChecked(True)
        self._parts.buttonToggled.connect(self._show)
        header = QHBoxLayout()
        header.setContentsMargins(12, 2, 12, 0)
        header.setSpacing(2)
        header.addWidget(self.note, 1)
        header.addWidget(self.training)
        header.addWidget(self.test)
        self._scroll = FittedScrollArea(self.matrix)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(header)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self.readout)
        self.matrix.described.connect(self.readout.show_value)
        self.matrix.moved_to.connect(self._scroll.bring_into_sight)
        self._show()
        self.apply_theme(self.theme)

    def sizeHint(self) -> QSize:
        return QSize(260, 130)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 96)

    def refresh(self, snapshot: Snapshot) -> None:
        self._confusion, self._step = snapshot.confusion, snapshot.step
        self._show()

    def apply_theme(self, theme: Theme) -> None:
        self.matrix.apply_theme(theme)
        self.readout.apply_theme(theme)
        self.note.apply_theme(theme)
        self._scroll.apply_theme(theme)
        super().apply_theme(theme)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_panel(self, event, self.theme)

    def summary(self) -> str:
        counts = self.matrix.counts
        return self._reason() if counts is None else summary_of(counts, self.shows_test)

    @property
    def shows_test(self) -> bool:
        """Whether the matrix is that of the test."""
        there = self._confusion is not None and self._confusion.test is not None
        return there and self.test.isChecked()

    def _switch(self, name: str, text: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setText(text)
        button.setCheckable(True)
        button.setFont(ui_font(Size.CAPTION))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._parts.addButton(button)
        return button

    def _show(self) -> None:
        confusion = self._confusion
        classes = () if confusion is None else confusion.classes
        # A choice of the test outlasts data without one.
        for button in (self.training, self.test):
            button.setVisible(confusion is not None and confusion.test is not None)
        counts = None
        if confusion is not None and classes:
            test = confusion.test if self.shows_test else None
            counts = Counts(classes, confusion.training if test is None else test)
        self.note.setText("" if counts is None else self._noted(counts))
        hint = self.tr("point at a cell, or at the name of a class")
        self.readout.show_hint("" if counts is None else hint)
        if self.matrix.show_counts(counts, self._reason()):
            self._scroll.refit()

    def _noted(self, counts: Counts) -> str:
        """Count the right answers; of a large set, say when they were counted."""
        words = verdict(counts)
        if self._confusion is None or self._confusion.step == self._step:
            return words
        return self.tr("{0} · at step {1}").format(words, f"{self._confusion.step:,}")

    def _reason(self) -> str:
        """Say why there is no matrix."""
        if self._confusion is None:
            return self.tr("no answers yet")
        return self.tr("The targets name no classes, so none can be taken for another.")
