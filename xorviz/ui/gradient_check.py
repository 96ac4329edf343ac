"""Checks of the gradient from the window: one at a time, in the background, with its dialog."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from xorviz.engine.errors import EngineError
from xorviz.session.background import Job, Progress
from xorviz.session.gradient_of_record import GradientCheck, check_record
from xorviz.session.record import Record
from xorviz.ui.theme import Theme

if TYPE_CHECKING:
    from xorviz.ui.gradient_dialog import GradientDialog

#: Milliseconds between two looks at the job.
_TICK = 50


class GradientChecks(QObject):
    """Starts checks, shows them, and ends them.

    Parameters
    ----------
    window : QWidget
    record : callable
        Returns the run as it stands; called in the thread of the job.
    theme : callable
        Returns the theme that is on.
    """

    def __init__(
        self, window: QWidget, record: Callable[[], Record], theme: Callable[[], Theme]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._record = record
        self._theme = theme
        self._dialog: GradientDialog | None = None
        self._job: Job[GradientCheck] | None = None
        #: Given up, but with a weight in hand: nobody waits for them before the end.
        self._given_up: list[Job[GradientCheck]] = []
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._look)

    def check(self) -> None:
        """Check the gradient where the run stands now; bring the dialog up."""
        if self._dialog is None:
            from xorviz.ui.gradient_dialog import GradientDialog

            self._dialog = GradientDialog(self._window, self._theme())
            self._dialog.again.connect(self.check)
            self._dialog.finished.connect(self._closed)
            self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
        if self._job is not None:
            return
        self._dialog.show_progress(0.0)
        self._job = Job(self._work, "gradient-check")
        self._job.start()
        self._timer.start()

    def close(self) -> None:
        """End what goes on, and wait for it."""
        self._give_up()
        self._timer.stop()
        for job in self._given_up:
            job.join()
        self._given_up.clear()

    def _look(self) -> None:
        self._given_up = [job for job in self._given_up if not job.is_over]
        job, dialog = self._job, self._dialog
        if job is None or dialog is None:
            if not self._given_up:
                self._timer.stop()
        elif not job.is_over:
            dialog.show_progress(job.progress)
        else:
            self._job = None
            try:
                dialog.show_result(job.take())
            except EngineError:
                dialog.show_failure()

    def _work(self, progress: Progress) -> GradientCheck:
        # The run may have to end a step first, and the window does not wait for that.
        return check_record(self._record(), progress)

    def _closed(self) -> None:
        self._give_up()
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _give_up(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._given_up.append(self._job)
            self._job = None
