"""Joins autosaves, their recovery and the eye on the open file to one window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from xorviz.session.autosave.finding import Found
from xorviz.session.autosave.place import Place
from xorviz.session.receipt import Receipt
from xorviz.session.record import OpenRecord, Record
from xorviz.session.snapshot import Snapshot
from xorviz.ui.autosaves import Autosaves
from xorviz.ui.controller import Controller
from xorviz.ui.files import Files
from xorviz.ui.neighbours import Neighbours
from xorviz.ui.recovery import Recovery
from xorviz.ui.window import MainWindow


class Keeping(QObject):
    """What keeps a run from being lost.

    Parameters
    ----------
    window : MainWindow
    controller : Controller
    files : Files
    root : Path
        Where the windows of this user keep their autosaves.
    """

    #: Something has changed that a person may want to know: the sentence.
    told = Signal(str)

    def __init__(
        self, window: MainWindow, controller: Controller, files: Files, root: Path
    ) -> None:
        super().__init__(window)
        self._controller, self._files = controller, files
        place = Place(root)
        self.autosaves = Autosaves(
            self, place, controller.record, lambda: files.title, lambda: window.centre.splitter
        )
        errands = self.autosaves.errands
        self.neighbours = Neighbours(self, place, errands)
        self.recovery = Recovery(window, root, errands, self.neighbours.looks)
        self._is_closed = False
        self.autosaves.told.connect(self.told)
        self.autosaves.safe.connect(self.recovery.forget_taken)
        self.neighbours.told.connect(self.told)
        self.recovery.opened.connect(self._open)
        self.recovery.failed.connect(lambda words: files.tell_error(self.tr("Not opened"), words))
        files.others = self.neighbours.others
        files.changed.connect(self._follow_file)
        controller.edited.connect(self.autosaves.note_edit)
        controller.pictured.connect(self._present)

    def start(self, record: Record) -> None:
        """Begin, once the window can be seen: look for what was left, and at the open file."""
        self._files.warn_of_others(record, self._take_name_of, may_cancel=False)
        self._follow_file()
        self.recovery.look()

    def close(self, in_order: bool) -> None:
        """End, within seconds whatever a disk does.

        Parameters
        ----------
        in_order : bool
            Whether a person has closed the window, and said what becomes of unsaved changes; else
            they are left for the next start.
        """
        if self._is_closed:
            return
        self._is_closed = True
        if in_order:
            self.recovery.forget_taken()
        self.recovery.close()
        self.neighbours.close()
        self.autosaves.close(keeps=not in_order and self._files.modified)
        # What came too late, so that it is left for others.
        self.autosaves.errands.collect()

    def _present(self, snapshot: Snapshot) -> None:
        self.autosaves.present(snapshot)
        self.neighbours.present()

    def _follow_file(self) -> None:
        self.neighbours.watch(self._files.path, self._files.stamp)
        if self.autosaves.keeps:
            # What is kept is of another file, or older than what this one holds now.
            self.autosaves.soon()

    def _take_name_of(self, record: Record) -> None:
        if record.name != str(self._files.path):
            self._files.take_name(record)

    def _open(self, record: Record, found: Found) -> None:
        def opened(receipt: Receipt) -> None:
            if receipt.error is None:
                self.recovery.take(found)
                self.autosaves.soon()

        self._files.when_kept(lambda: self._controller.submit(OpenRecord(record), opened))
