"""Weights from files in the window: read in the background, shown as they fit, then put in."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox

from xorviz.engine.errors import EngineError
from xorviz.engine.spec import read_experiment
from xorviz.sentences import describe
from xorviz.session.background import Cancelled, Job
from xorviz.session.snapshot import Snapshot
from xorviz.session.weight_files.stored import StoredWeights
from xorviz.ui import settings
from xorviz.ui.intents import ImportWeights
from xorviz.ui.window import MainWindow

if TYPE_CHECKING:
    from xorviz.session.weight_files.fitting import Fit

log = logging.getLogger(__name__)

#: Milliseconds between two looks at what is being read.
_TICK = 25

#: Most layers that the question lists one by one.
_MOST_LISTED = 12


class WeightFiles(QObject):
    """Reads one file at a time, and asks whether its weights are to be put in.

    Parameters
    ----------
    window : MainWindow
    snapshot : callable
        Gives the last picture of the run; None before the first.
    """

    #: The person wants them: `ImportWeights`.
    wanted = Signal(object)
    #: Something is being done: the sentence; empty once it is done.
    told = Signal(str)
    #: Something could not be done: a title and the sentence.
    failed = Signal(str, str)

    def __init__(self, window: MainWindow, snapshot: Callable[[], Snapshot | None]) -> None:
        super().__init__(window)
        self._window = window
        self._snapshot = snapshot
        self._job: Job[StoredWeights] | None = None
        self._timer = QTimer(self, interval=_TICK)
        self._timer.timeout.connect(self._poll)

    def ask(self) -> None:
        """Ask for a file and read it."""
        folder = settings.folder_of(settings.FOLDER)
        dialog = QFileDialog(self._window, self.tr("Import weights"), folder)
        dialog.setNameFilters(
            [
                self.tr("Weights of Keras and PyTorch (*.h5 *.hdf5 *.keras *.safetensors)"),
                self.tr("All files (*)"),
            ]
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.open)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def open(self, name: str) -> None:
        """Read a file; one that is still being read is waited for."""
        # Loaded only now: no window needs it to open.
        from xorviz.session.weight_files.reading import read_weights

        if self._job is not None:
            return
        path = Path(name)
        self.told.emit(self.tr("Reading {0}").format(path.name))
        self._job = Job(lambda _: read_weights(path), "reading-weights")
        self._job.start()
        self._timer.start()

    def close(self) -> None:
        """Give up, and wait for the thread."""
        self._timer.stop()
        if self._job is not None:
            self._job.cancel()
            self._job.join()
            self._job = None

    def _poll(self) -> None:
        from xorviz.session.weight_files.fitting import fitted

        snapshot = self._snapshot()
        if self._job is None or not self._job.is_over or snapshot is None:
            return
        job, self._job = self._job, None
        self._timer.stop()
        job.join()
        self.told.emit("")
        try:
            stored = job.take()
            fit = fitted(stored, read_experiment(dict(snapshot.spec)).network)
        except Cancelled:
            return
        except EngineError as error:
            log.info("weights not imported: %s", error)
            self.failed.emit(self.tr("Not imported"), describe(error))
            return
        self._question(stored, fit)

    def _question(self, stored: StoredWeights, fit: Fit) -> None:
        name = Path(stored.file).name
        box = QMessageBox(
            QMessageBox.Icon.Question,
            self.tr("Import weights"),
            self.tr("Put the weights of “{0}” into the network on display?").format(name),
            QMessageBox.StandardButton.Cancel,
            self._window,
        )
        box.setObjectName("weights_question")
        box.setInformativeText(self._words(fit))
        # A file may call its layers what it wants, and commands for rich text too.
        for label in box.findChildren(QLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)
        put = box.addButton(self.tr("&Put in"), QMessageBox.ButtonRole.AcceptRole)
        put.setObjectName("weights_put")
        box.setDefaultButton(put)
        put.clicked.connect(lambda: self.wanted.emit(ImportWeights(name, stored)))
        box.finished.connect(box.deleteLater)
        box.open()

    def _words(self, fit: Fit) -> str:
        lines = []
        for pair in fit.pairs[:_MOST_LISTED]:
            words = self.tr("{file} → {layer}: {inputs} × {units}")
            if not pair.has_bias:
                words = self.tr("{file} → {layer}: {inputs} × {units}, no bias: it becomes 0")
            inputs, units = pair.shape
            lines.append(
                words.format(file=pair.label, layer=pair.layer, inputs=inputs, units=units)
            )
        more = len(fit.pairs) - _MOST_LISTED
        if more > 0:
            lines.append(self.tr("and {0} more").format(more))
        if fit.left_out:
            lines.append(self.tr("Left out: {0}").format(", ".join(fit.left_out)))
        lines.append(self.tr("The moments of the optimizer here stay as they are."))
        return "\n".join(lines)
