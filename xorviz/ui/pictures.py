"""Pictures of the window or of one view in pixels: taken at any scale, and written as PNG."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QSaveFile,
    QSize,
    Qt,
)
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QWidget

from xorviz.engine.errors import EngineError
from xorviz.sentences import describe
from xorviz.session.picture_files import KEYWORD, picture_text
from xorviz.session.record import Record
from xorviz.ui.painting import painting, render

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
    with painting(image) as painter:
        render(widget, painter)
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
