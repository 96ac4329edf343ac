"""Pictures of the window or of one view, written beside the event loop."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSaveFile, QThreadPool, Signal
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QFileDialog, QWidget

log = logging.getLogger(__name__)


def picture_of(widget: QWidget) -> QImage:
    """Return what a widget shows, in the pixels of its screen."""
    return widget.grab().toImage()


def write_png(image: QImage, path: Path) -> str:
    """Write a PNG whole or not at all; return why not, or an empty text."""
    # PNG takes long to compress; QSaveFile keeps the old file until the new one is complete.
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"PNG"))
    if not writer.write(image):
        return writer.errorString()
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        return file.errorString()
    file.write(buffer.data())
    return "" if file.commit() else file.errorString()


class Pictures(QObject):
    """Exports pictures; the slow part runs in Qt's thread pool.

    Parameters
    ----------
    window : QWidget
    """

    #: Done: the sentence.
    told = Signal(str)
    #: Not done: the sentence.
    failed = Signal(str)
    _written = Signal(str, str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._pool = QThreadPool(self)
        self._written.connect(self._report)

    def ask(self, widget: QWidget, name: str) -> None:
        """Take the picture now, and ask where it shall be written."""
        image = picture_of(widget)
        dialog = QFileDialog(self._window, self.tr("Export a picture"), f"{name}.png")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Pictures (*.png)")])
        dialog.setDefaultSuffix("png")
        dialog.fileSelected.connect(lambda path: self.write(image, Path(path)))
        dialog.open()

    def write(self, image: QImage, path: Path) -> None:
        """Write a picture beside the event loop; `told` or `failed` follows."""
        self._pool.start(lambda: self._written.emit(str(path), write_png(image, path)))

    def close(self) -> None:
        """Wait for what is still being written."""
        self._pool.waitForDone()

    def _report(self, path: str, reason: str) -> None:
        if reason:
            log.warning("picture not written to %s: %s", path, reason)
            sentence = self.tr("The picture was not written to “{0}”: {1}.")
            self.failed.emit(sentence.format(path, reason))
        else:
            self.told.emit(self.tr("Picture written to {0}").format(path))
