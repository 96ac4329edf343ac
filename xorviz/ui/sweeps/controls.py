"""Start, pause and cancel, and how far the sweep is."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from xorviz.session.sweep.progress import SweepProgress
from xorviz.session.sweep.spec import SweepSpec
from xorviz.ui.sweeps.setup_words import kept_words, progress_words, size_words
from xorviz.ui.sweeps.words import tr

#: Positions of the progress bar.
_WHOLE = 1000


class Stage(Enum):
    """How a sweep stands."""

    READY = "ready"
    RUNNING = "running"
    PAUSED = "paused"


class Controls(QWidget):
    """The buttons below the set-up."""

    started = Signal()
    paused = Signal()
    resumed = Signal()
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.stage = Stage.READY
        self._progress: SweepProgress | None = None
        self.words = QLabel()
        self.words.setObjectName("sweep_words")
        self.words.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setObjectName("sweep_progress")
        self.bar.setAccessibleName(tr("Progress of the sweep"))
        self.bar.setRange(0, _WHOLE)
        self.bar.setTextVisible(False)
        self.start = QPushButton(tr("&Start"))
        self.start.setObjectName("sweep_start")
        self.start.setProperty("role", "primary")
        self.pause = QPushButton(tr("&Pause"))
        self.pause.setObjectName("sweep_pause")
        self.cancel = QPushButton(tr("&Cancel"))
        self.cancel.setObjectName("sweep_cancel")
        self.cancel.setToolTip(tr("End it; the cells that have ended are kept"))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.start, self.pause, self.cancel):
            buttons.addWidget(button, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 4, 16, 12)
        rows.setSpacing(8)
        rows.addWidget(self.words)
        rows.addWidget(self.bar)
        rows.addLayout(buttons)
        # Two lines from the start: what comes below shall not jump.
        self.words.setMinimumHeight(2 * self.words.fontMetrics().lineSpacing())
        self.start.clicked.connect(self.started)
        self.pause.clicked.connect(self._pause_or_resume)
        self.cancel.clicked.connect(self.cancelled)
        self.show_ready(None, 0)

    def show_ready(
        self, sweep: SweepSpec | None, there: int, message: str = "", is_wrong: bool = False
    ) -> None:
        """Show that a sweep can be started, or none.

        Parameters
        ----------
        sweep : SweepSpec or None
        there : int
            How many of its cells are kept from before.
        message : str
            What there is to say of the last one.
        is_wrong : bool
            Whether something that was set up cannot be run.
        """
        self.stage = Stage.READY
        self.start.setEnabled(sweep is not None)
        goes_on = sweep is not None and 0 < there < sweep.size
        self.start.setText(tr("&Continue") if goes_on else tr("&Start"))
        words = message
        if sweep is not None:
            kept = kept_words(there, sweep.size) if goes_on else ""
            words = message or kept or size_words(sweep)
        elif is_wrong:
            words = tr("Put right what is marked.")
        self.words.setText(words or tr("Choose at least one field."))
        self.bar.setValue(round(_WHOLE * there / sweep.size) if sweep is not None else 0)
        self._show_buttons()

    def show_running(self) -> None:
        """Show that a sweep has been started."""
        self.stage, self._progress = Stage.RUNNING, None
        self.words.setText(tr("Making ready …"))
        self.bar.setValue(0)
        self._show_buttons()

    def show_ending(self) -> None:
        """Show that it was cancelled, and has not ended yet."""
        self.words.setText(tr("Ending …"))
        self.pause.setEnabled(False)
        self.cancel.setEnabled(False)

    def show_paused(self, is_paused: bool) -> None:
        """Show that it stands still, or goes on."""
        self.stage = Stage.PAUSED if is_paused else Stage.RUNNING
        if self._progress is not None:
            self.show_progress(self._progress)
        self._show_buttons()

    def show_progress(self, progress: SweepProgress) -> None:
        """Show how far it is."""
        self._progress = progress
        self.words.setText(progress_words(progress, self.stage is Stage.PAUSED))
        self.bar.setValue(round(_WHOLE * progress.part))

    def _show_buttons(self) -> None:
        ready = self.stage is Stage.READY
        # A button that can no longer be used would hand the keyboard on to anything.
        buttons = (self.start, self.pause, self.cancel)
        had_keyboard = any(button.hasFocus() for button in buttons)
        self.pause.setEnabled(not ready)
        if not ready:
            self.start.setEnabled(False)
        self.cancel.setEnabled(not ready)
        paused = self.stage is Stage.PAUSED
        self.pause.setText(tr("&Go on") if paused else tr("&Pause"))
        if had_keyboard and not any(button.hasFocus() for button in buttons):
            (self.start if ready else self.pause).setFocus()

    def _pause_or_resume(self) -> None:
        if self.stage is Stage.PAUSED:
            self.resumed.emit()
        else:
            self.paused.emit()
