"""The curves: loss and accuracy over the steps, with plateaus and edits."""

from __future__ import annotations

import math

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from xorviz.session.snapshot import Curves, Probe, Snapshot
from xorviz.ui.numbers import printed
from xorviz.ui.theme import Theme, ui_font
from xorviz.ui.views.base import View
from xorviz.ui.views.curves.canvas import CurvesCanvas
from xorviz.ui.views.curves.marks import mark_words
from xorviz.ui.views.curves.plateaus import captions
from xorviz.ui.views.curves.readout import Readout


class CurvesView(View):
    """Loss on a logarithmic or linear scale, and accuracy in a strip beneath it.

    Under the mouse or by the arrow keys a cursor reads the curves; a click pins it.
    """

    probes = frozenset({Probe.CURVES})

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._curves: Curves | None = None
        # The header has the colour of the canvas, not that of the window behind.
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.canvas = CurvesCanvas(self)
        self.canvas.setObjectName("curves")
        self.canvas.setAccessibleName(self.tr("Loss and accuracy over the steps"))
        self.canvas.setToolTip("")
        self.canvas.cursor_moved.connect(self._read_out)
        self.readout = Readout()
        self.readout.setToolTip(
            self.tr("The values under the cursor, or the last ones; arrow keys move the cursor")
        )
        header = QHBoxLayout()
        header.setContentsMargins(10, 2, 10, 0)
        header.setSpacing(2)
        header.addWidget(self.readout, 1)
        self._scales = QButtonGroup(self)
        self.log = self._scale_button(self.tr("log"), self.tr("Logarithmic scale of the loss"))
        self.linear = self._scale_button(self.tr("linear"), self.tr("Linear scale of the loss"))
        self.log.setChecked(True)
        self._scales.buttonToggled.connect(self._change_scale)
        for button in (self.log, self.linear):
            header.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(header)
        layout.addWidget(self.canvas, 1)
        self.apply_theme(self.theme)

    def refresh(self, snapshot: Snapshot) -> None:
        if snapshot.curves is None or snapshot.curves is self._curves:
            return
        self._curves = snapshot.curves
        self.canvas.show_curves(snapshot.curves)
        self._read_out()

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self.canvas.apply_theme(theme)
        self.readout.theme = theme
        self.readout.update()

    def sizeHint(self) -> QSize:
        return QSize(380, 250)

    def minimumSizeHint(self) -> QSize:
        return QSize(220, 150)

    def summary(self) -> str:
        """Describe the curves: from where to where, on which plateau, and the edits."""
        curves = self._curves
        if curves is None or not len(curves.steps):
            return self.tr("No curves yet.")
        first, last = float(curves.loss[0]), float(curves.loss[-1])
        words = self.tr("Loss {first} at step {start}, {last} at step {end}; accuracy {share}.")
        parts = [
            words.format(
                first=_loss_text(first),
                start=f"{int(curves.steps[0]):,}",
                last=_loss_text(last),
                end=f"{int(curves.steps[-1]):,}",
                share=_share_text(float(curves.accuracy[-1])),
            )
        ]
        if self.canvas.standing is not None:
            words = self.tr("The loss stands on the plateau {plateau}.")
            parts.append(words.format(plateau=self.canvas.standing.words))
        if self.canvas.levels:
            names = "; ".join(caption.words for caption in captions(self.canvas.levels, None))
            parts.append(self.tr("Plateaus: {names}.").format(names=names))
        if curves.marks:
            edits = "; ".join(f"{mark_words(mark)} ({mark.step:,})" for mark in curves.marks)
            parts.append(self.tr("Edits, with their steps: {edits}.").format(edits=edits))
        return " ".join(parts)

    def _scale_button(self, text: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setCheckable(True)
        button.setFont(ui_font(8.0))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setObjectName(f"scale_{len(self._scales.buttons())}")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scales.addButton(button)
        return button

    def _change_scale(self) -> None:
        if self.canvas.ranges.logarithmic != self.log.isChecked():
            self.canvas.set_logarithmic(self.log.isChecked())

    def _read_out(self) -> None:
        curves, index = self._curves, self.canvas.cursor_.index
        if curves is None or not len(curves.steps):
            self.readout.show_entries(())
            return
        at = len(curves.steps) - 1 if index is None else index
        self.readout.show_entries(
            (
                (self.tr("step"), f"{int(curves.steps[at]):,}", ""),
                (self.tr("loss"), _loss_text(float(curves.loss[at])), "accent"),
                (self.tr("accuracy"), _share_text(float(curves.accuracy[at])), "right"),
            )
        )
        if index is not None:
            mark = self.canvas.mark_at_cursor()
            words = f"{mark_words(mark)}; {self.readout.text()}" if mark else self.readout.text()
            self.canvas.setAccessibleDescription(words)


def _loss_text(loss: float) -> str:
    if not math.isfinite(loss):
        return "∞" if loss > 0.0 else "–"
    return printed(f"{loss:.4f}" if loss == 0.0 or 5e-5 <= loss < 1000.0 else f"{loss:.2e}")


def _share_text(share: float) -> str:
    return f"{100.0 * share:.4g} %" if math.isfinite(share) else "–"
