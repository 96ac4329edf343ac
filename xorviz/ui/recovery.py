"""Looks at the start for what was left by a kill, offers it, and opens what is wanted."""

from __future__ import annotations

import logging
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Qt, Signal
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtWidgets import QWidget

from xorviz.engine.errors import EngineError
from xorviz.sentences import describe
from xorviz.session.autosave.finding import Finding, Found, discard, find, open_found
from xorviz.session.errands import Errands

if TYPE_CHECKING:
    from xorviz.ui.recovery_dialog import RecoveryDialog

log = logging.getLogger(__name__)

#: Bytes of a picture: those that are written have a tenth of it.
_LARGEST_PICTURE = 4 * 2**20


class Recovery(QObject):
    """Offers autosaves of windows that are dead.

    Parameters
    ----------
    window : QWidget
    root : Path
        Where the windows have theirs.
    errands : Errands
        For what touches that folder; whoever owns it collects.
    looks : Errands
        For what touches the files of the sessions, whose drives may have vanished.
    """

    #: One was read and is to be put on display: `Record`, `Found`; then `take` is to be called.
    opened = Signal(object, object)
    #: One could not be read: the sentence.
    failed = Signal(str)
    #: There was nothing to offer.
    nothing = Signal()

    def __init__(self, window: QWidget, root: Path, errands: Errands, looks: Errands) -> None:
        super().__init__(window)
        self._window, self._root = window, root
        self._errands, self._looks = errands, looks
        self._found: list[Found] = []
        #: Read here, and on display where they are taken too; this window may not have kept them.
        self._held: list[Found] = []
        self._taken: list[Found] = []
        self._is_closed = False

    def look(self) -> None:
        """Look in the background; a dialog follows where there is something."""
        self._errands.give(lambda: _with_pictures(find(self._root)), self._offer)

    def take(self, found: Found) -> None:
        """Note that one is on display now."""
        self._taken.append(found)

    def forget_taken(self) -> None:
        """Remove those that are on display: this window has kept them anew, or a file has them."""
        taken, self._taken = self._taken, []
        for found in taken:
            self._held.remove(found)
            self._errands.give(partial(discard, found))

    def close(self) -> None:
        """Leave what has not been decided about for the next start."""
        for found in (*self._found, *self._held):
            found.release()
        self._found, self._held, self._taken = [], [], []
        self._is_closed = True

    def _offer(self, answer: tuple[Finding, list[QImage]]) -> None:
        finding, pictures = answer
        self._found = list(finding.found)
        if self._is_closed:
            self.close()
            return
        if finding.damaged:
            self.failed.emit(
                self.tr("An autosave could not be read and was put aside; nothing else was lost.")
                if finding.damaged == 1
                else self.tr("{0} autosaves could not be read and were put aside.").format(
                    finding.damaged
                )
            )
        if not self._found:
            self.nothing.emit()
            return
        # Loaded only now: few windows need it.
        from xorviz.ui.recovery_dialog import Offer, RecoveryDialog

        offers = [
            Offer(
                found.about.title,
                "" if found.file is None else str(found.file),
                found.about.written,
                found.about.step,
                found.about.edits,
                found.about.replicas,
                picture,
            )
            for found, picture in zip(self._found, pictures, strict=True)
        ]
        dialog = RecoveryDialog(offers, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(lambda: self._decide(dialog.wanted, dialog.discarded))
        dialog.open()
        self._look_at_files(dialog)

    def _look_at_files(self, dialog: RecoveryDialog) -> None:
        for place, found in enumerate(self._found):

            def tell(is_other: bool, place: int = place) -> None:
                # Decided about meanwhile, the dialog is gone.
                if is_other and self._found:
                    dialog.show_changed(place)

            self._looks.give(found.file_is_other, tell)

    def _decide(self, wanted: int | None, discarded: tuple[int, ...]) -> None:
        found, self._found = self._found, []
        for place, one in enumerate(found):
            if place == wanted:
                continue
            if place in discarded:
                self._errands.give(partial(discard, one))
            else:
                one.release()
        if wanted is not None:
            self._open(found[wanted])

    def _open(self, found: Found) -> None:
        try:
            record = open_found(found)
        except EngineError as error:
            log.warning("an autosave cannot be opened: %s", error)
            self.failed.emit(self.tr("It was put aside: {0}").format(describe(error)))
            return
        self._held.append(found)
        self.opened.emit(record, found)


def _with_pictures(finding: Finding) -> tuple[Finding, list[QImage]]:
    pictures = []
    for found in finding.found:
        picture = QImage()
        if found.picture is not None and _is_small(found.picture):
            picture = QImageReader(str(found.picture), QByteArray(b"PNG")).read()
        pictures.append(picture)
    return finding, pictures


def _is_small(picture: Path) -> bool:
    """Tell whether a picture may be one of ours: nothing in that folder is trusted."""
    try:
        return picture.stat().st_size <= _LARGEST_PICTURE
    except OSError:
        return False
