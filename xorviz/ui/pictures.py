"""Pictures of the window or of one view: taken at any scale, copied, or written beside the loop."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QObject,
    QSaveFile,
    QSize,
    Qt,
    QThreadPool,
    Signal,
)
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from xorviz.engine.errors import EngineError
from xorviz.sentences import describe
from xorviz.session.picture_files import KEYWORD, picture_text
from xorviz.session.record import Record

log = logging.getLogger(__name__)

#: How many times finer than the screen a picture can be.
SCALES = (1, 2, 4)

#: Qt's painter counts no further than this along one side; four times a screen of 8K fits.
_LONGEST_SIDE = 32_767

#: Memory that one picture may take; four times a window of 4K needs 531 MB.
_MOST_BYTES = 1 << 30


def picture_size(widget: QWidget, scale: int = 1) -> QSize:
    """Return how many pixels a picture of a widget has: at scale 1 those of its screen."""
    ratio = widget.devicePixelRatio()
    return QSize(round(widget.width() * ratio), round(widget.height() * ratio)) * scale


def is_too_large(size: QSize) -> bool:
    """Tell whether a picture of this size is more than Qt or the memory should bear."""
    within = max(size.width(), size.height()) <= _LONGEST_SIDE
    return not within or 4 * size.width() * size.height() > _MOST_BYTES


def picture_of(widget: QWidget, scale: int = 1) -> QImage:
    """Paint a widget anew with so many times the pixels of its screen.

    A picture that is too large, or for which the memory does not suffice, is null.
    """
    size = picture_size(widget, scale)
    if is_too_large(size):
        return QImage()
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    if image.isNull():
        return image
    image.setDevicePixelRatio(widget.devicePixelRatio() * scale)
    image.fill(Qt.GlobalColor.transparent)
    widget.render(image)
    # From here on a pixel is a pixel.
    image.setDevicePixelRatio(1.0)
    return image


def carry(image: QImage, record: Record, file: str) -> str:
    """Let a picture carry a run: as PNG, on the clipboard or in a file, it has a text of it.

    Parameters
    ----------
    image : QImage
    record : Record
    file : str
        What the picture is called.

    Returns
    -------
    str
        Empty, or a sentence where the run is too large; the picture is unchanged then.
    """
    try:
        image.setText(KEYWORD, picture_text(record, file))
    except EngineError as error:
        return describe(error)
    return ""


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
    """Copies and exports pictures; the slow part of a file runs in Qt's thread pool.

    Parameters
    ----------
    window : QWidget
    record : callable
        Gives the run as it is on display.
    """

    #: Done: the sentence.
    told = Signal(str)
    #: Not done: the sentence.
    failed = Signal(str)
    #: A path, why nothing was written there, and why the picture lacks the experiment.
    _written = Signal(str, str, str)

    def __init__(self, window: QWidget, record: Callable[[], Record]) -> None:
        super().__init__(window)
        self._window = window
        self._record = record
        self._pool = QThreadPool(self)
        self._written.connect(self._report)

    def copy(self, widget: QWidget, title: str, scale: int = 1) -> None:
        """Put a picture onto the clipboard; `told` or `failed` follows."""
        image = self._taken(widget, scale)
        if not image.isNull():
            lacking = carry(image, self._record(), title)
            QApplication.clipboard().setImage(image)
            words = self.tr("Copied a picture: {0}, {1} × {2} pixels")
            told = words.format(title, image.width(), image.height())
            self.told.emit(f"{told}. {lacking}" if lacking else told)

    def ask(self, widget: QWidget, name: str, scale: int = 1) -> None:
        """Take the picture now, and ask where it shall be written."""
        image = self._taken(widget, scale)
        if image.isNull():
            return
        record = self._record()
        suffix = f"@{scale}x" if scale > 1 else ""
        dialog = QFileDialog(self._window, self.tr("Export a picture"), f"{name}{suffix}.png")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Pictures (*.png)")])
        dialog.setDefaultSuffix("png")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.write(image, Path(path), record))
        dialog.open()

    def write(self, image: QImage, path: Path, record: Record) -> None:
        """Write a picture beside the event loop; `told` or `failed` follows.

        Parameters
        ----------
        image : QImage
        path : Path
        record : Record
            What the picture carries.
        """

        def work() -> None:
            lacking = carry(image, record, path.name)
            self._written.emit(str(path), write_png(image, path), lacking)

        self._pool.start(work)

    def close(self) -> None:
        """Wait for what is still being written."""
        self._pool.waitForDone()

    def _taken(self, widget: QWidget, scale: int) -> QImage:
        image = picture_of(widget, scale)
        if image.isNull():
            size = picture_size(widget, scale)
            words = self.tr(
                "A picture of {0} × {1} pixels does not fit into memory;"
                " choose a smaller scale or window."
            )
            self.failed.emit(words.format(f"{size.width():,}", f"{size.height():,}"))
        return image

    def _report(self, path: str, reason: str, lacking: str) -> None:
        if reason:
            log.warning("picture not written to %s: %s", path, reason)
            sentence = self.tr("The picture was not written to “{0}”: {1}.")
            self.failed.emit(sentence.format(path, reason))
        elif lacking:
            self.told.emit(self.tr("Picture written. {0}").format(lacking))
        else:
            self.told.emit(self.tr("Picture written to {0}").format(path))
