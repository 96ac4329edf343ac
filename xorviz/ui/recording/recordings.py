"""Films from the window: asked for by a dialog, recorded in the background, one at a time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog

from xorviz.session.engines import Engines
from xorviz.session.record import Record
from xorviz.session.snapshot import Request, Snapshot
from xorviz.ui import settings
from xorviz.ui.actions import PALETTE_REASON, plain
from xorviz.ui.picture_actions import WINDOW
from xorviz.ui.window import MainWindow

if TYPE_CHECKING:
    from xorviz.ui.recording.progress import RecordingProgress
    from xorviz.ui.recording.recorder import Recorder
    from xorviz.ui.recording.source import Source
    from xorviz.ui.recording.wish import FilmWish

#: Where the last film was written.

MakeSource = Callable[[Record, Callable[[], Request], Engines], "Source"]


class Recordings(QObject):
    """Joins the action to the dialog, the recorder and the status bar.

    Parameters
    ----------
    window : MainWindow
    snapshot : callable
        Returns the last picture of the run, or None.
    record : callable
        Returns the run as it stands.
    engines : Engines
    """

    #: Something was done: the sentence.
    told = Signal(str)
    #: A film was not written: the sentence.
    failed = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        snapshot: Callable[[], Snapshot | None],
        record: Callable[[], Record],
        engines: Engines,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._snapshot, self._record = snapshot, record
        self.engines = engines
        #: Makes what gives the pictures; None is a copy of the run, in a thread of its own.
        self.make_source: MakeSource | None = None
        self._recorder: Recorder | None = None
        self._progress: RecordingProgress | None = None
        self._action = window.actions_.record
        self._action.setProperty(
            PALETTE_REASON, self.tr("A film is being recorded; the status bar can end it.")
        )
        self._action.triggered.connect(self.ask)

    def ask(self) -> None:
        """Ask what shall be recorded."""
        snapshot = self._snapshot()
        if snapshot is None or self._recorder is not None:
            return
        # Loaded only now: no window needs it to open.
        from xorviz.ui.recording.dialog import RecordDialog

        window, time = self._window, snapshot.time
        steps = (snapshot.step, snapshot.step) if time is None else (time.first, time.last)
        seen = window.arrangement.is_seen
        subjects = {
            name: (title, window if name == WINDOW else window.views[name], seen(name))
            for name, title in self._titles().items()
        }
        themes = {name: plain(one.text()) for name, one in window.actions_.themes.items()}
        dialog = RecordDialog(subjects, steps, themes, window.theme.name, window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.wanted.connect(self._ask_where)
        dialog.open()

    def close(self) -> None:
        """End what is being recorded; nothing is left of it."""
        if self._recorder is not None:
            self._recorder.close()
            self._recorder = None

    def _titles(self) -> dict[str, str]:
        return {str(one.data()): plain(one.text()) for one in self._window.pictures.copies}

    def _ask_where(self, wish: FilmWish) -> None:
        from xorviz.session.recording.formats import ENDINGS

        endings = ENDINGS[wish.kind]
        kinds = " ".join(f"*.{one}" for one in endings)
        folder = settings.folder_of(settings.FILM_FOLDER)
        name = "xorviz" if wish.what == WINDOW else wish.what
        dialog = QFileDialog(
            self._window,
            self.tr("Record a film to"),
            str(Path(folder) / f"{name}.{endings[0]}"),
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Films ({0})").format(kinds)])
        dialog.setDefaultSuffix(endings[0])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self._start(wish, Path(path), endings))
        dialog.open()

    def _start(self, wish: FilmWish, path: Path, endings: tuple[str, ...]) -> None:
        from xorviz.ui.recording.progress import RecordingProgress
        from xorviz.ui.recording.recorder import Recorder
        from xorviz.ui.recording.source import RunSource

        if path.suffix.lower().removeprefix(".") not in endings:
            words = self.tr("“{0}” does not end in {1}, as films of this format do.")
            self.failed.emit(words.format(path.name, ", ".join(f".{one}" for one in endings)))
            return
        settings.FILM_FOLDER.write(str(path.parent))
        record, make = self._record(), self.make_source or RunSource
        recorder = Recorder(
            self._window, wish, path, lambda request: make(record, request, self.engines)
        )
        least = recorder.least
        if least is not None:
            recorder.close()
            recorder.deleteLater()
            words = self.tr("What is filmed needs {0} × {1} pixels at least; choose a larger size.")
            self.failed.emit(words.format(f"{least[0]:,}", f"{least[1]:,}"))
            return
        if self._progress is None:
            self._progress = RecordingProgress()
            self._progress.cancelled.connect(self._cancel)
            self._window.statusBar().addPermanentWidget(self._progress)
        self._progress.show()
        self._recorder = recorder
        self._action.setEnabled(False)
        recorder.progressed.connect(self._progress.show_progress)
        recorder.ended.connect(lambda path: self._end(self.tr("Film written to {0}").format(path)))
        recorder.cancelled.connect(
            lambda: self._end(self.tr("The recording was cancelled; no file is left"))
        )
        recorder.failed.connect(self._fail)
        recorder.start()

    def _cancel(self) -> None:
        if self._recorder is not None and self._progress is not None:
            self._progress.show_ending()
            self._recorder.cancel()

    def _fail(self, sentence: str) -> None:
        self._end("")
        self.failed.emit(sentence)

    def _end(self, sentence: str) -> None:
        if self._recorder is not None:
            self._recorder.deleteLater()
            self._recorder = None
        if self._progress is not None:
            self._progress.hide()
        self._action.setEnabled(True)
        if sentence:
            self.told.emit(sentence)
