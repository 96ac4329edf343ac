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
        self._tries, self.engines = tries, engines
        self._pool = QThreadPool(self)
        self._is_closed = False
        self._looked_at.connect(self._paint)
        self._written.connect(self._report)

    def ask(self) -> None:
        """Take the run as it is now, and ask where its report shall be written."""
        record, tries = self._record(), self._tries()
        failure = self._failure()
        stem = Path(record.name).stem or "run"
        dialog = QFileDialog(self._window, self.tr("Export a report"), f"{stem}-report.pdf")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Pages in PDF (*.pdf)")])
        dialog.setDefaultSuffix("pdf")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self._look(record, failure, tries, path))
        dialog.open()

    def close(self) -> None:
        """Wait for what is still being looked at or written."""
        self._is_closed = True
        self._pool.waitForDone()

    def _look(
        self,
        record: Record,
        failure: Failure | None,
        tries: Tries | None,
        path: str,
    ) -> None:
        remedies, goes_on = known_of(tries)
        lost = None
        if failure is not None and failure.where != INTERNAL:
            lost = NonFiniteError(failure.step, failure.layer, failure.where)

        def work() -> None:
            try:
                found = examine(record, lost, self.engines, ahead=False)
                subject = examined(record, found, lost, remedies, goes_on=goes_on)
                self._looked_at.emit(subject, path)
            except EngineError as error:
                self._written.emit(path, describe(error))
            except Exception:
                log.exception("the run for %s could not be looked at", path)
                self._written.emit(path, self._ours())

        self._pool.start(work)

    def _paint(self, subject: Examined, path: str) -> None:
        if self._is_closed:
            return
        # Loaded only now: no window needs it to open.
        from xorviz.ui.picture_kinds import write_content
        from xorviz.ui.report.write import report_of

        try:
            content = report_of(subject, datetime.now().astimezone())
        except Exception:
            # A defect of ours must not take the run with it.
            log.exception("the report for %s could not be painted", path)
            self._report(path, self._ours())
            return
        self._pool.start(lambda: self._written.emit(path, write_content(content, Path(path))))

    def _ours(self) -> str:
        return self.tr("an error inside xorviz; the log has the details")

    def _report(self, path: str, reason: str) -> None:
        if reason:
            log.warning("report not written to %s: %s", path, reason)
            sentence = self.tr("The report was not written to “{0}”: {1}.")
            self.failed.emit(sentence.format(path, reason.rstrip(".")))
        else:
            self.told.emit(self.tr("Report written to {0}").format(path))


def known_of(tries: Tries | None) -> tuple[tuple[RemedyOdds, ...], bool]:
    """Return the remedies of which a report tells, and whether they are still being tried.

    Those are there that were tried at least once, and with them those whose turn is to come.
    """
    if tries is None or tries.progress is None:
        return (), False
    allowed = [one for one in tries.progress.remedies if one.odds is not None]
    tried = tuple(one for one in allowed if one.odds is not None and one.odds.tries)
    if not tried or not tries.goes_on:
        return tried, False
    return tuple(allowed), True
