"""The curves: loss, accuracy, gradients and learning rate over the steps, with what happened."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from xorviz.session.snapshot import Curves, Probe, Snapshot
from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.highlight import Highlight
from xorviz.ui.theme import Theme
from xorviz.ui.views.base import View
from xorviz.ui.views.curves.chooser import StripChooser
from xorviz.ui.views.curves.deaths import fates
from xorviz.ui.views.curves.marks import mark_words
from xorviz.ui.views.curves.readout import Readout
from xorviz.ui.views.curves.shown import point_of
from xorviz.ui.views.curves.stays import stay_words, stays_at
from xorviz.ui.views.curves.strips import FIRST_CHOSEN, Strip
from xorviz.ui.views.curves.values import entries_at
from xorviz.ui.views.curves.words import described

if TYPE_CHECKING:
    from xorviz.ui.views.curves.canvas import CurvesCanvas


class CurvesView(View):
    """Loss on a logarithmic or linear scale, and the strips that are chosen beneath it.

    Under the mouse or by the arrow keys a cursor reads the curves; a click pins it. The canvas is
    made when there are curves to draw: to load pyqtgraph takes a fifth of the time in which the
    window opens.
    """

    probes = frozenset({Probe.CURVES})

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._curves: Curves | None = None
        self._is_drawn = False
        # The header has the colour of the canvas, not that of the window behind.
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.readout = Readout()
        self.readout.setToolTip(
            self.tr("The values under the cursor, or the last ones; arrow keys move the cursor")
        )
        header = QHBoxLayout()
        header.setContentsMargins(12, 2, 12, 0)
        header.setSpacing(2)
        header.addWidget(self.readout, 1)
        self._scales = QButtonGroup(self)
        self.log = self._scale_button(self.tr("log"), self.tr("Logarithmic scale of the loss"))
        self.linear = self._scale_button(self.tr("linear"), self.tr("Linear scale of the loss"))
        self.log.setChecked(True)
        self._scales.buttonToggled.connect(self._change_scale)
        self.strips = StripChooser(FIRST_CHOSEN)
        self.strips.chosen_changed.connect(self._choose)
        for button in (self.strips, self.log, self.linear):
            header.addWidget(button)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._rows.addLayout(header)
        self._rows.addStretch(1)
        self.apply_theme(self.theme)

    @cached_property
    def canvas(self) -> CurvesCanvas:
        """What the curves are drawn on."""
        from xorviz.ui.views.curves.canvas import CurvesCanvas

        canvas = CurvesCanvas()
        canvas.setObjectName("curves")
        canvas.setAccessibleName(self.tr("Loss and other curves over the steps"))
        canvas.setToolTip("")
        canvas.cursor_moved.connect(self._read_out)
        canvas.apply_theme(self.theme)
        # Files are for the window to take.
        canvas.setAcceptDrops(False)
        canvas.viewport().setAcceptDrops(False)
        before = self.log.previousInFocusChain()
        assert before is not None
        self._rows.takeAt(1)
        self._rows.addWidget(canvas, 1)
        self.setTabOrder(before, canvas)
        # At once: a picture may be taken before the event loop has its turn.
        canvas.show()
        self._rows.activate()
        self._is_drawn = True
        return canvas

    def refresh(self, snapshot: Snapshot) -> None:
        if snapshot.curves is None:
            return
        former, past = self.canvas.past, point_of(snapshot.curves, snapshot)
        same_step = (former and former.steps[0]) == (past and past.steps[0])
        same = snapshot.curves is self._curves and snapshot.topology is self.canvas.topology
        if same and same_step:
            return
        self._curves = snapshot.curves
        self.canvas.show_curves(snapshot.curves, snapshot.topology, past)
        self._read_out()

    def show_highlight(self, highlight: Highlight) -> None:
        if self._is_drawn:
            self.canvas.show_highlight(highlight)

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        if self._is_drawn:
            self.canvas.apply_theme(theme)
        self.readout.theme = theme
        self._read_out()
        self.readout.update()

    def sizeHint(self) -> QSize:
        return QSize(380, 250)

    def minimumSizeHint(self) -> QSize:
        return QSize(220, 150)

    def summary(self) -> str:
        """Describe the curves: from where to where, on which plateau, what died, and the edits."""
        curves = self._curves
        if curves is None or not len(curves.steps):
            return self.tr("No curves yet.")
        canvas = self.canvas
        return described(
            curves, canvas.levels, canvas.standing, canvas.layers, canvas.topology, canvas.past
        )

    def _scale_button(self, text: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setCheckable(True)
        button.setFont(ui_font(Size.CAPTION))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setObjectName(f"scale_{len(self._scales.buttons())}")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scales.addButton(button)
        return button

    def _choose(self, chosen: tuple[Strip, ...]) -> None:
        self.canvas.choose(chosen)

    def _change_scale(self) -> None:
        if self.canvas.ranges.logarithmic != self.log.isChecked():
            self.canvas.set_logarithmic(self.log.isChecked())

    def _read_out(self) -> None:
        curves = self._curves
        if curves is None or not len(curves.steps):
            self.readout.show_entries(())
            return
        index = self.canvas.cursor_.index
        stands = self.canvas.past if index is None and self.canvas.past else curves
        at = -1 if index is None else index
        self.readout.show_entries(entries_at(stands, at, self.canvas.layers, self.theme))
        if index is None:
            self.canvas.setAccessibleDescription("")
        else:
            mark, deaths = self.canvas.mark_at_cursor(), self.canvas.deaths_at_cursor()
            words = [mark_words(mark)] if mark else []
            words += fates(deaths, self.canvas.topology, int(curves.steps[0]))
            words += map(stay_words, stays_at(curves.stays, int(curves.steps[index])))
            self.canvas.setAccessibleDescription("; ".join([*words, self.readout.text()]))
