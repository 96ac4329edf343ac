"""Opening, saving and leaving: dialogs around the session's files, and what must not be lost."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox

from xorviz.engine.errors import EngineError
from xorviz.sentences import describe
from xorviz.session.errors import FileError
from xorviz.session.experiments import load_experiment
from xorviz.session.lessons import is_lesson
from xorviz.session.lessons.lesson import Lesson
from xorviz.session.presets import preset_names, preset_words
from xorviz.session.record import Record
from xorviz.session.stamps import Stamp
from xorviz.session.weight_files.stored import SUFFIXES
from xorviz.ui import settings
from xorviz.ui.autosaves import small_picture
from xorviz.ui.controller import Controller
from xorviz.ui.file_questions import (
    Elsewhere,
    Overwrite,
    Unsaved,
    ask_about_other_windows,
    ask_about_unsaved,
    ask_to_overwrite,
    ask_what_to_open,
    ask_where_to_save,
    copy_name,
)
from xorviz.ui.opening import Opening
from xorviz.ui.recent.files import RecentFile, RecentFiles
from xorviz.ui.recent.pictures import RecentPictures
from xorviz.ui.saving import Saving
from xorviz.ui.window import MainWindow

log = logging.getLogger(__name__)

Then = Callable[[], None]


class Files(QObject):
    """Which file or preset the window shows, and how it changes.

    Parameters
    ----------
    window : MainWindow
    controller : Controller
    pictures : Path, optional
        The folder of small pictures of the files that were opened last.
    """

    #: A script is to be read: its path.
    script = Signal(str)
    #: A lesson has been read: `Lesson`.
    lesson = Signal(object)
    #: Weights are to be read: their path.
    weights = Signal(str)
    #: Something was done: the sentence.
    told = Signal(str)
    #: Another file is open now, or another state of it: see `path` and `stamp`.
    changed = Signal()

    def __init__(
        self, window: MainWindow, controller: Controller, pictures: Path | None = None
    ) -> None:
        super().__init__(window)
        self._window = window
        self._controller = controller
        self._path: Path | None = None
        self._stamp: Stamp | None = None
        self._title = ""
        #: Returns the processes of other windows that have a file open.
        self.others: Callable[[Path], tuple[int, ...]] = lambda path: ()
        self._modified = False
        #: Writes to the files.
        self.saving = Saving(window)
        self.saving.told.connect(self.told)
        #: Reads files.
        self.opening = Opening(window)
        self.opening.told.connect(self.told)
        self._is_closed = self._saves_again = False
        #: A file that has come on display, and of which there is to be a picture.
        self._unpictured: Path | None = None
        #: Runs that have been shown, and edits that have been made.
        self._shown = self._edits = 0
        controller.edited.connect(self._note_edit)
        self._recent = RecentFiles(window.menus.recent, RecentPictures(pictures))
        self._recent.chosen.connect(self.open)
        self._recent.missed.connect(lambda words: self.tell_error(self.tr("Not opened"), words))

    @property
    def modified(self) -> bool:
        """Whether anything would be lost by leaving."""
        return self._modified

    @property
    def path(self) -> Path | None:
        """The session file that is open; None where there is none."""
        return self._path

    @property
    def stamp(self) -> Stamp | None:
        """What that file was like when it was opened or saved here."""
        return self._stamp

    @property
    def title(self) -> str:
        """What is open, in words."""
        return self._title

    def show_record(self, record: Record) -> None:
        """Show which preset or file is open, and the words that go with it."""
        self._shown += 1
        name, self._stamp = record.name, record.stamp
        if name in preset_names():
            words = preset_words(name)
            self._path, self._title = None, words.title
            self._window.set_words(words.title, words.paragraphs)
        else:
            path = Path(name)
            if path.is_file():
                self._recent.note(path)
                self._unpictured = path
            self._path = path if path.suffix.lower() == ".xorviz" else None
            self._title = path.name or self.tr("Untitled")
            self._window.set_words(self._title, [self.tr("An experiment of your own.")])
        self._show_title()
        self.changed.emit()

    def recent(self) -> list[RecentFile]:
        """Return the files that were opened or saved last, newest first."""
        return self._recent.files()

    def take_picture(self) -> None:
        """Keep a small picture of the file on display, where it has none of now."""
        path, self._unpictured = self._unpictured, None
        if path is not None:
            self._recent.keep_picture(path, small_picture(self._window.centre.splitter))

    def set_modified(self, modified: bool) -> None:
        """Note whether anything would be lost by leaving."""
        if modified != self._modified:
            self._modified = modified
            self._show_title()

    def open_dialog(self) -> None:
        """Ask for a file and open it."""
        ask_what_to_open(self._window, self._folder(), self.open)

    def open(self, name: str) -> None:
        """Open a preset or a file, after asking about unsaved changes; a file is read beside."""
        if Path(name).suffix.lower() == ".py":
            self.script.emit(name)
            return
        if Path(name).suffix.lower() in SUFFIXES:
            self.weights.emit(name)
            return
        if name in preset_names():
            # What comes along is read at once.
            self.opening.forget()
            self._opened(_read(name))
        else:
            self.opening.read(Path(name).name, lambda: _read(name), self._opened, self._not_opened)

    def warn_of_others(
        self, record: Record, then: Callable[[Record], object], may_cancel: bool = True
    ) -> None:
        """Go on with a record, or with a copy of it where another window has its file open.

        Parameters
        ----------
        record : Record
        then : callable
            Given the record, or one that will be saved to a file of its own.
        may_cancel : bool
            Whether it can be left alone; one that is open already cannot.
        """
        path = Path(record.name)
        processes = () if record.stamp is None else self.others(path)
        if not processes:
            then(record)
            return

        def answered(answer: Elsewhere) -> None:
            if answer is Elsewhere.ANYWAY:
                then(record)
            elif answer is Elsewhere.COPY:
                then(replace(record, name=str(copy_name(path)), stamp=None))
            else:
                self._show_title()

        ask_about_other_windows(self._window, path, processes, answered, may_cancel)

    def take_name(self, record: Record) -> None:
        """Let the run be saved to the file of a record from now on."""
        self._controller.rename(record)
        self.show_record(record)

    def save(self, then: Then | None = None) -> None:
        """Save to the open file, or ask for one."""
        if self.saving.is_busy:
            # What has changed meanwhile is saved too, once.
            if then is not None or not self._saves_again:
                self._saves_again = True
                self.saving.when_done(lambda: self.save(then))
        elif self._path is None:
            self.save_dialog(then)
        else:
            self._save_to(self._path, then)

    def save_dialog(self, then: Then | None = None) -> None:
        """Ask for a file and save to it."""
        ask_where_to_save(self._window, self._folder(), lambda path: self._save_to(path, then))

    def when_kept(self, then: Then) -> None:
        """Go on at once, or after the person has said what becomes of unsaved changes."""
        if self.saving.is_busy:
            self.saving.when_done(lambda: self.when_kept(then))
            return
        if not self._modified:
            then()
            return

        def answered(answer: Unsaved) -> None:
            if answer is Unsaved.SAVE:
                self.save(then)
            elif answer is Unsaved.DISCARD:
                then()
            else:
                self._show_title()

        ask_about_unsaved(self._window, self._title, answered)

    def close(self) -> None:
        """End, within seconds whatever a disk does."""
        self._is_closed = True
        self._recent.close()
        self.opening.close()
        if not self.saving.close():
            log.warning("the disk did not answer; “%s” may not be saved", self._title)

    def tell_error(self, title: str, sentence: str) -> None:
        """Show one sentence in a dialog."""
        box = QMessageBox(
            QMessageBox.Icon.Warning,
            title,
            sentence,
            QMessageBox.StandardButton.Ok,
            self._window,
        )
        box.setObjectName("error")
        box.open()

    def _opened(self, read: Record | Lesson) -> None:
        if isinstance(read, Lesson):
            self.lesson.emit(read)
            return
        self.warn_of_others(
            read, lambda record: self.when_kept(lambda: self._controller.open(record))
        )

    def _not_opened(self, error: EngineError) -> None:
        log.info("not opened: %s", error)
        self.tell_error(self.tr("Not opened"), describe(error))
        self._show_title()

    def _save_to(self, path: Path, then: Then | None, overwrites: bool = False) -> None:
        if self.saving.is_busy:
            self.saving.when_done(lambda: self._save_to(path, then, overwrites))
            return
        self._saves_again = False
        # Another file than the open one has been asked about where its name was chosen.
        checks = path == self._path and not overwrites
        former = (self._stamp,) if checks else None
        # As it stands now, whoever waits for it.
        wait = self._controller.ask_record()

        def taken() -> Record:
            try:
                return replace(wait(), name=str(path))
            except TimeoutError as error:
                raise FileError(str(path), "run_busy") from error

        shown, edits = self._shown, self._edits

        def done(record: Record, stamp: Stamp | None) -> None:
            if stamp is None:
                self._ask_to_overwrite(path, then)
                return
            # Another run may have come on display since, or be on its way.
            self._controller.when_settled(
                lambda: self._saved(
                    path, replace(record, stamp=stamp), then, shown, self._edits != edits
                )
            )

        def failed(error: EngineError) -> None:
            log.warning("not saved: %s", error, exc_info=error)
            self._fail(describe(error))

        self.saving.write(taken, path, former, done, failed)

    def _ask_to_overwrite(self, path: Path, then: Then | None) -> None:
        self.saving.forget_waiting()

        def answered(answer: Overwrite) -> None:
            if answer is Overwrite.YES:
                self._save_to(path, then, overwrites=True)
            elif answer is Overwrite.ELSEWHERE:
                self.save_dialog(then)

        ask_to_overwrite(self._window, path, answered)

    def _saved(
        self, path: Path, record: Record, then: Then | None, shown: int, is_edited: bool
    ) -> None:
        self._recent.note(path)
        if shown == self._shown:
            self._unpictured = path
        settings.FOLDER.write(str(path.parent))
        if shown == self._shown:
            self._controller.mark_saved(record)
            # At the end of the program no picture tells of steps since any more.
            self._modified = is_edited or self._is_closed
            self._path, self._title = path, path.name
            self._stamp = record.stamp
            self._show_title()
            self.changed.emit()
        self.told.emit(
            self.tr("Saved {0} at step {1}").format(path.name, f"{record.stands_at[0]:,}")
        )
        self.saving.go_on()
        if then is not None and not self._is_closed:
            # What was changed while it was written is in no file: it is asked about.
            self.saving.when_done(lambda: self.when_kept(then))

    def _note_edit(self) -> None:
        self._edits += 1

    def _fail(self, sentence: str) -> None:
        self.saving.forget_waiting()
        if self._is_closed:
            return
        self.tell_error(self.tr("Not saved"), sentence)

    def _folder(self) -> str:
        return settings.folder_of(settings.FOLDER)

    def _show_title(self) -> None:
        self._window.bar.set_title(self._title, self._modified)
        star = "*" if self._modified else ""
        self._window.setWindowTitle(f"{self._title}{star} — xorviz")


def _read(name: str) -> Record | Lesson:
    """Return what a preset's name or a file stands for."""
    if not is_lesson(Path(name)):
        return load_experiment(name)
    # Loaded only now: no window needs it to open.
    from xorviz.session.lessons.files import open_lesson

    return open_lesson(Path(name))
