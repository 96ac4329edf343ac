"""Has the run of a window written again and again, without a word for as long as that works."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Qt, Signal
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QWidget

from xorviz.engine.errors import EngineError
from xorviz.sentences import describe
from xorviz.session.autosave.keeping import Keeper, is_held_elsewhere
from xorviz.session.autosave.place import Place
from xorviz.session.errands import Errands
from xorviz.session.errors import FileError
from xorviz.session.record import Record
from xorviz.session.snapshot import Snapshot
from xorviz.ui import settings
from xorviz.ui.painting import painting, render

log = logging.getLogger(__name__)

#: Seconds that writing may take without more being lost than the setting says.
_LEAD = 2.0

#: Seconds after which a write that has not ended is told of.
HANGS = 20.0

#: Seconds that the end of the program waits for what is being written.
_PATIENCE = 5.0

#: Pixels that a picture fits into.
_WIDTH, _HEIGHT = 480, 300


class _Outcome(Enum):
    """What came of writing a run."""

    SAFE = auto()
    #: It had not begun.
    NOTHING = auto()
    UNANSWERED = auto()


class Autosaves(QObject):
    """Keeps the run of one window.

    The window only looks whether it is time, and paints a small picture; the run is asked for,
    encoded and written in a thread of its own.

    Parameters
    ----------
    parent : QObject
    place : Place
        Of this window; from here on used by that thread alone.
    record : callable
        Returns the run as it stands at the next step boundary; called by that thread.
    title : callable
        Returns what the window calls it.
    seen : callable
        Returns what the picture is of.
    clock : callable
        Returns seconds.
    """

    #: Something has changed that a person may want to know: the sentence.
    told = Signal(str)
    #: The run is whole on disk, as an autosave or in its own file.
    safe = Signal()

    def __init__(
        self,
        parent: QObject,
        place: Place,
        record: Callable[[], Record],
        title: Callable[[], str],
        seen: Callable[[], QWidget],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._place, self._keeper = place, Keeper(place)
        self._record, self._title, self._seen = record, title, seen
        self._clock = clock
        #: The thread; what else is done in the folder of this window is done there too.
        self.errands = Errands("autosave")
        self._picture = QImage()
        self._edits = 0
        #: Edits and step of what was kept last.
        self._kept: tuple[int, int] | None = None
        self._next = clock() + settings.AUTOSAVE_SECONDS.read() - _LEAD
        self._is_writing = self._is_failing = self._hangs = False

    @property
    def keeps(self) -> bool:
        """Whether there is an autosave now."""
        return self._keeper.keeps

    def note_edit(self) -> None:
        """Note that something else than steps has changed."""
        self._edits += 1

    def soon(self) -> None:
        """Do not wait: the run is another, or a file holds it now."""
        self._edits += 1
        self._next = self._clock()

    def present(self, snapshot: Snapshot) -> None:
        """Look whether it is time; called with every picture, right before it is painted.

        The training stands aside then, so that painting a little more takes little longer.
        """
        self.errands.collect()
        step = snapshot.step if snapshot.time is None else snapshot.time.last
        stands = (self._edits, step)
        if self._is_writing:
            self._tell_if_it_hangs()
        elif stands != self._kept and self._clock() >= self._next:
            self._begin(stands)

    def close(self, keeps: bool) -> None:
        """End, within seconds whatever the disk does.

        Parameters
        ----------
        keeps : bool
            Whether the run is written once more and left for the next start; else nothing is.
        """
        if keeps:
            title, picture = self._title(), self._picture
            self.errands.give(lambda: self._write(title, picture), failed=self._fail)
        self.errands.give(lambda: self._leave(keeps))
        if not self.errands.close(_PATIENCE):
            log.warning("the disk did not answer; the autosave may be an older one")

    def _begin(self, stands: tuple[int, int]) -> None:
        self._picture, title = small_picture(self._seen()), self._title()
        picture = self._picture
        self._is_writing = True
        self._next = self._clock() + settings.AUTOSAVE_SECONDS.read() - _LEAD
        self.errands.give(
            lambda: self._write(title, picture),
            lambda outcome: self._end(stands, outcome),
            self._fail,
        )

    def _write(self, title: str, picture: QImage) -> _Outcome:
        """Write the run, in the thread."""
        try:
            record = self._record()
        except TimeoutError:
            # It is about to begin, or closed: the next time will do.
            log.info("no autosave: the run did not answer")
            return _Outcome.UNANSWERED
        if is_held_elsewhere(record):
            self._keeper.forget()
            return _Outcome.NOTHING if record.saved is None else _Outcome.SAFE
        self._keeper.keep(record, title, png_of(picture))
        return _Outcome.SAFE

    def _leave(self, keeps: bool) -> None:
        if keeps and self._keeper.keeps:
            self._place.release()
        else:
            self._place.remove()

    def _end(self, stands: tuple[int, int], outcome: _Outcome) -> None:
        self._is_writing = False
        if outcome is not _Outcome.UNANSWERED:
            self._kept = stands
        if self._is_failing or self._hangs:
            self._is_failing = self._hangs = False
            log.info("autosave works again")
            self.told.emit(self.tr("Autosave works again"))
        # Begun before the last edit, it may be of a run that is on display no more.
        if outcome is _Outcome.SAFE and stands[0] == self._edits:
            self.safe.emit()

    def _fail(self, error: EngineError) -> None:
        self._is_writing = self._hangs = False
        if self._is_failing:
            log.info("still no autosave: %s", error)
            return
        self._is_failing = True
        log.warning("no autosave: %s", error, exc_info=error)
        reason = error.details.get("reason") if isinstance(error, FileError) else None
        words = self.tr("Autosave failed and is tried again: {0}")
        self.told.emit(words.format(reason or describe(error)))

    def _tell_if_it_hangs(self) -> None:
        if not self._hangs and self.errands.busy_for > HANGS:
            self._hangs = True
            log.warning("the disk does not answer: no autosave for %s seconds", HANGS)
            self.told.emit(self.tr("Autosave waits for a disk that does not answer"))


def small_picture(widget: QWidget) -> QImage:
    """Paint a widget small; null where it has no size yet, or cannot be painted."""
    size = widget.size()
    if size.isEmpty():
        return QImage()
    scale = min(_WIDTH / size.width(), _HEIGHT / size.height(), 1.0)
    image = QImage(size * scale, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(scale)
    image.fill(Qt.GlobalColor.transparent)
    try:
        with painting(image) as painter:
            render(widget, painter)
    except Exception:
        # The run is kept all the same.
        log.exception("an autosave has no picture")
        return QImage()
    image.setDevicePixelRatio(1.0)
    return image


def png_of(image: QImage) -> bytes:
    """Return a picture as PNG; empty where it is null. May be called by any thread."""
    if image.isNull():
        return b""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(content.data())
