"""The window of the sweeps: what varies at the left, the picture in the middle, its runs below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from xorviz.engine.spec import ExperimentSpec
from xorviz.session.sweep.axis import Axis
from xorviz.session.sweep.result import SweepResult
from xorviz.session.sweep.spec import SweepSpec
from xorviz.ui.sweeps.controls import Controls
from xorviz.ui.sweeps.picture_bar import PictureBar
from xorviz.ui.sweeps.picture_view import PictureView
from xorviz.ui.sweeps.runs_panel import RunsPanel
from xorviz.ui.sweeps.setup import Setup
from xorviz.ui.sweeps.words import cell_title, tr
from xorviz.ui.theme import Theme
from xorviz.ui.wordy_button import WordyButton

#: Of the left side.
_SIDE = 304


class SweepWindow(QWidget):
    """Sets a sweep up, shows what it leads to, and says what a person wants; it runs nothing.

    Parameters
    ----------
    parent : QWidget
        The main window: this one ends with it.
    theme : Theme
    presets : sequence of (str, str)
        Name and title of each sweep that is on offer.
    """

    #: A `SweepSpec` shall run.
    started = Signal(object)
    paused = Signal()
    resumed = Signal()
    cancelled = Signal()
    #: What is set up is another sweep now: how much of it is kept?
    set_up = Signal()
    #: The name of a sweep that is on offer.
    preset_chosen = Signal(str)
    #: The experiment of the main window shall be taken.
    experiment_wanted = Signal()
    #: A cell and the number of a start that shall be opened.
    run_opened = Signal(int, int)
    #: The sweep that was interrupted shall go on.
    continued = Signal()
    #: A cell whose starts shall be opened together.
    cell_opened = Signal(int)
    #: What shall be exported: ``picture``, ``cells`` or ``starts`` (tables), or ``copy``.
    exported = Signal(str)
    closed = Signal()

    def __init__(
        self, parent: QWidget, theme: Theme, presets: Sequence[tuple[str, str]] = ()
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("sweep")
        self.setWindowTitle(tr("Sweep"))
        self._cell = -1
        self._shown_axes: tuple[Axis, ...] = ()
        self._presets = presets
        self.setup = Setup()
        self.controls = Controls()
        self.bar = PictureBar()
        self.picture = PictureView(theme)
        self.runs = RunsPanel(theme)
        self.runs.hide()
        self.readout = QLabel()
        self.readout.setObjectName("sweep_readout")
        self.readout.setContentsMargins(16, 4, 16, 4)
        self.readout.setWordWrap(True)
        self.readout.setMinimumHeight(2 * self.readout.fontMetrics().lineSpacing() + 8)
        self.readout.setAlignment(Qt.AlignmentFlag.AlignTop)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Close), self, self.close)
        self._lay_out()
        self._connect()
        self._show_choices()

    def sizeHint(self) -> QSize:
        return QSize(1120, 720)

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.picture.apply_theme(theme)
        self.runs.apply_theme(theme)

    def set_experiment(self, experiment: ExperimentSpec, title: str) -> None:
        """Let the cells begin with another experiment, and say which."""
        self.of.setText(title)
        self.of.setToolTip(title)
        self.setup.set_experiment(experiment)

    def show_sweep(self, sweep: SweepSpec, title: str) -> None:
        """Show a whole sweep, and of what it is."""
        self.of.setText(title)
        self.of.setToolTip(title)
        self.setup.show_sweep(sweep)

    def offer_interrupted(self, words: str) -> None:
        """Offer to go on with a sweep of another time; with no words, there is none."""
        self.go_on.setText(words)
        self.go_on.setVisible(bool(words))

    def show_result(self, result: SweepResult | None) -> None:
        """Show the cells that there are."""
        former = self.picture.result
        another = former is None or result is None or former.spec != result.spec
        self.picture.show_result(result)
        if another:
            self._cell = -1
            self.runs.hide()
            self._show_choices()
        self.bar.export.setEnabled(result is not None and bool(result.cells))
        self._show_readout(self.picture.cell)
        if self._cell >= 0 and self.runs.isVisibleTo(self) and not self.runs.has_runs:
            self._show_runs(self._cell)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def _connect(self) -> None:
        controls = self.controls
        self.setup.changed.connect(self.set_up)
        controls.started.connect(self._start)
        controls.paused.connect(self.paused)
        controls.resumed.connect(self.resumed)
        controls.cancelled.connect(self.cancelled)
        self.go_on.clicked.connect(self.continued)
        self.take.clicked.connect(self.experiment_wanted)
        self.bar.changed.connect(self._show_measure)
        self.bar.exported.connect(self.exported)
        self.picture.pointed.connect(self._show_readout)
        self.picture.chosen.connect(self._show_runs)
        self.runs.opened.connect(lambda replica: self.run_opened.emit(self._cell, replica))
        self.runs.opened_all.connect(lambda: self.cell_opened.emit(self._cell))

    def _start(self) -> None:
        if self.setup.sweep is not None:
            self.started.emit(self.setup.sweep)

    def _show_measure(self) -> None:
        self._show_choices()
        self.picture.show_measure(self.bar.chosen_measure, self.bar.chosen_form)
        self._show_readout(self.picture.cell)

    def _show_choices(self) -> None:
        """Offer the forms that this result can have, and choose the best for other axes."""
        result = self.picture.result
        axes = result.spec.axes if result is not None else ()
        if self.bar.offer_forms(axes, is_new=axes != self._shown_axes):
            self.picture.show_measure(self.bar.chosen_measure, self.bar.chosen_form)
        self._shown_axes = axes

    def _show_readout(self, cell: int) -> None:
        self.readout.setText(self.picture.words(cell))

    def _show_runs(self, cell: int) -> None:
        result = self.picture.result
        if result is None:
            return
        self._cell = cell
        found = result.cell(cell)
        title = cell_title(result.spec, cell)
        count = tr("not run yet") if found is None else tr("{0} starts").format(f"{found.total:,}")
        self.runs.show_cell(found, f"{title[:1].upper()}{title[1:]}: {count}")
        self.runs.show()
        self._show_readout(self.picture.cell)

    def _lay_out(self) -> None:
        self.of = QLabel()
        self.of.setObjectName("sweep_of")
        self.of.setContentsMargins(2, 0, 0, 0)
        self.of.setTextFormat(Qt.TextFormat.PlainText)
        self.of.setWordWrap(True)
        self.take = QPushButton(tr("&Use the one on display"))
        self.take.setObjectName("sweep_take")
        self.take.setToolTip(tr("Let the cells begin with the experiment as the window has it now"))
        side = QWidget()
        side.setFixedWidth(_SIDE)
        rows = QVBoxLayout(side)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(16, 12, 16, 0)
        head.setSpacing(8)
        head.addWidget(self.of)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.take, 1)
        buttons.addWidget(self._preset_button())
        head.addLayout(buttons)
        self.go_on = WordyButton()
        self.go_on.setObjectName("sweep_go_on")
        self.go_on.hide()
        head.addWidget(self.go_on)
        rows.addLayout(head)
        rows.addWidget(self.setup, 1)
        rows.addWidget(self.controls)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.picture, 1)
        column.addWidget(self.readout)
        self._parts = QSplitter(Qt.Orientation.Vertical)
        self._parts.setChildrenCollapsible(False)
        self._parts.addWidget(middle)
        self._parts.addWidget(self.runs)
        self._parts.setStretchFactor(0, 3)
        self._parts.setStretchFactor(1, 2)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.NoFrame)
        line.setProperty("role", "line")
        line.setFixedWidth(1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(side)
        whole.addWidget(line)
        whole.addWidget(self._parts, 1)

    def _preset_button(self) -> QToolButton:
        self.presets = QToolButton()
        self.presets.setObjectName("sweep_presets")
        self.presets.setText(tr("Presets"))
        self.presets.setToolTip(tr("Sweeps that are ready to be run"))
        self.presets.setProperty("role", "field")
        self.presets.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.presets)
        for name, title in self._presets:
            action = menu.addAction(title.replace("&", "&&"))
            action.setData(name)
            action.triggered.connect(lambda _=False, name=name: self.preset_chosen.emit(name))
        self.presets.setMenu(menu)
        self.presets.setEnabled(bool(self._presets))
        return self.presets
