"""Writes reports of the run on display: looked at beside the event loop, painted, then written."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from xorviz.engine.errors import EngineError, NonFiniteError
from xorviz.sentences import describe
from xorviz.session.engines import Engines
from xorviz.session.examined import Examined, examine, examined
from xorviz.session.odds.progress import RemedyOdds
from xorviz.session.record import Record
from xorviz.session.snapshot import INTERNAL, Failure
from xorviz.ui.tries import Tries

log = logging.getLogger(__name__)


class Reports(QObject):
    """Asks where a report shall be written, and writes it.

    Parameters
    ----------
    window : QWidget
    record : callable
        Gives the run as it is on display.
    failure : callable
        Gives why it has stopped, or None.
    tries : callable
        Gives what is known of the remedies, or None.
    engines : Engines
    """

    #: Done: the sentence.
    told = Signal(str)
    #: Not done: the sentence.
    failed = Signal(str)
    #: A run has been looked at: `Examined`, and a path.
    _looked_at = Signal(object, str)
    #: A path, and why nothing was written there.
    _written = Signal(str, str)

    def __init__(
        self,
        window: QWidget,
        record: Callable[[], Record],
        failure: Callable[[], Failure | None],
        tries: Callable[[], Tries | None],
        engines: Engines,
    ) -> None:
        super().__init__(window)
        self._window, self._record, self._failure = window, record, failure
        self._tries, self._engines = tries, engines
        self._pool = QThreadPool(self)
        self._is_closed = False
        self._looked_at.connect(self._paint)
        self._written.connect(self._report)

    def ask(self) -> None:
        """Take the run as it is now, and ask where its report shall be written."""
        record, remedies = self._record(), self._known()
        failure = self._failure()
        stem = Path(record.name).stem or "run"
        dialog = QFileDialog(self._window, self.tr("Export a report"), f"{stem}-report.pdf")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Pages in PDF (*.pdf)")])
        dialog.setDefaultSuffix("pdf")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self._look(record, failure, remedies, path))
        dialog.open()

    def close(self) -> None:
        """Wait for what is still being looked at or written."""
        self._is_closed = True
        self._pool.waitForDone()

    def _known(self) -> tuple[RemedyOdds, ...]:
        """Return the remedies that have been tried at least once."""
        tries = self._tries()
        known = () if tries is None or tries.progress is None else tries.progress.remedies
        return tuple(one for one in known if one.odds is not None and one.odds.tries)

    def _look(
        self,
        record: Record,
        failure: Failure | None,
        remedies: tuple[RemedyOdds, ...],
        path: str,
    ) -> None:
        lost = None
        if failure is not None and failure.where != INTERNAL:
            lost = NonFiniteError(failure.step, failure.layer, failure.where)

        def work() -> None:
            try:
                found = examine(record, lost, self._engines, ahead=False)
                self._looked_at.emit(examined(record, found, lost, remedies), path)
            except EngineError as error:
                self._written.emit(path, describe(error))

        self._pool.start(work)

    def _paint(self, subject: Examined, path: str) -> None:
        if self._is_closed:
            return
        # Loaded only now: no window needs it to open.
        from xorviz.ui.picture_kinds import write_content
        from xorviz.ui.report.write import report_of

        content = report_of(subject, datetime.now().astimezone())
        self._pool.start(lambda: self._written.emit(path, write_content(content, Path(path))))

    def _report(self, path: str, reason: str) -> None:
        if reason:
            log.warning("report not written to %s: %s", path, reason)
            sentence = self.tr("The report was not written to “{0}”: {1}.")
            self.failed.emit(sentence.format(path, reason.rstrip(".")))
        else:
            self.told.emit(self.tr("Report written to {0}").format(path))
