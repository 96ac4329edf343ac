"""What a person pastes: a picture that carries an experiment, or a text."""

from __future__ import annotations

import io
import logging
from dataclasses import replace

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from xorviz.engine.errors import EngineError
from xorviz.sentences import describe
from xorviz.session.picture_files import KEYWORD, SUFFIXES, read_picture, read_picture_text
from xorviz.session.record import Record
from xorviz.ui.drops import file_in

log = logging.getLogger(__name__)

_PNG = "image/png"


class Pasted(QObject):
    """Tells what the clipboard holds.

    Parameters
    ----------
    window : QWidget
    """

    #: A picture that carries an experiment: `Record`.
    opened = Signal(object)
    #: A file of a picture, copied as a file: its path.
    picture = Signal(str)
    #: Anything else, which may be a text.
    text = Signal()
    #: A picture that cannot be opened: a title and the sentence.
    failed = Signal(str, str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)

    def paste(self) -> None:
        """Look at the clipboard."""
        held = QGuiApplication.clipboard().mimeData()
        path = None if held is None else file_in(held)
        if path is not None and path.suffix.lower() in SUFFIXES:
            self.picture.emit(str(path))
        elif held is None or not (held.hasImage() or held.hasFormat(_PNG)):
            self.text.emit()
        else:
            self._open(held)

    def _open(self, held: QMimeData) -> None:
        name = self.tr("Pasted picture")
        try:
            record = _record_in(held, name)
        except EngineError as error:
            # What is copied out of a table or a document is often a picture beside its text.
            if held.text().strip():
                self.text.emit()
                return
            log.info("picture not opened: %s", error)
            self.failed.emit(self.tr("Not opened"), describe(error))
            return
        # The clipboard is no file that holds it.
        self.opened.emit(replace(record, name=name, saved=None))


def _record_in(held: QMimeData, name: str) -> Record:
    content = held.data(_PNG).data()
    if content:
        return read_picture(io.BytesIO(content), name)
    # Copied in this program, it is not a PNG yet.
    image = held.imageData()
    return read_picture_text(image.text(KEYWORD) if isinstance(image, QImage) else "", name)
