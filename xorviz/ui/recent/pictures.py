"""Small pictures of the files that were opened or saved last, kept beside the autosaves."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QImage,
    QImageReader,
    QPainter,
    QPainterPath,
    QPalette,
    QPixmap,
)

from xorviz.ui.pictures import write_png

log = logging.getLogger(__name__)

#: Pixels that a picture fits into.
_SIZE = QSize(320, 200)

#: Bytes of a file that may be such a picture; those that are written have a tenth of it.
_LARGEST = 2**20


def framed(picture: QImage, size: QSize, ratio: float) -> QPixmap:
    """Return the middle of a picture in a frame, or an empty frame where it is null.

    Parameters
    ----------
    picture : QImage
    size : QSize
        Of the frame.
    ratio : float
        Pixels of the screen a unit of length.
    """
    result = QPixmap(size * ratio)
    result.setDevicePixelRatio(ratio)
    result.fill(Qt.GlobalColor.transparent)
    room = QRectF(0.5, 0.5, size.width() - 1.0, size.height() - 1.0)
    outline = QPainterPath()
    outline.addRoundedRect(room, 4.0, 4.0)
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if not picture.isNull():
        large = picture.scaled(
            size * ratio,
            Qt.AspectRatioMode.KeepAspectRatioByExpanding,
            Qt.TransformationMode.SmoothTransformation,
        )
        part = QRectF(QPointF(), size.toSizeF() * ratio)
        part.moveCenter(QRectF(large.rect()).center())
        painter.setClipPath(outline)
        painter.drawImage(QRectF(QPointF(), size.toSizeF()), large, part)
        painter.setClipping(False)
    painter.setPen(QGuiApplication.palette().color(QPalette.ColorRole.Mid))
    painter.drawPath(outline)
    painter.end()
    return result


class RecentPictures:
    """A folder of pictures, each under a name that is made of its file's path.

    Parameters
    ----------
    folder : Path or None
        None keeps none.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    def keep(self, path: str, picture: QImage) -> None:
        """Keep a picture of a file; where that fails, the file has none."""
        place = self._place(path)
        if place is None or picture.isNull():
            return
        small = picture.scaled(
            _SIZE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        try:
            place.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            log.info("no picture of a recent file: %s", error)
            return
        if reason := write_png(small, place):
            log.info("no picture of a recent file: %s", reason)

    def of(self, path: str) -> QImage:
        """Return the picture of a file; null where there is none."""
        place = self._place(path)
        try:
            if place is None or place.stat().st_size > _LARGEST:
                return QImage()
        except OSError:
            return QImage()
        return QImageReader(str(place), QByteArray(b"PNG")).read()

    def keep_only(self, paths: Iterable[str]) -> None:
        """Remove the pictures of all other files."""
        if self._folder is None:
            return
        wanted = {self._place(path) for path in paths}
        try:
            for place in self._folder.glob("*.png"):
                if place not in wanted:
                    place.unlink(missing_ok=True)
        except OSError as error:
            log.info("a picture of a former recent file stays: %s", error)

    def _place(self, path: str) -> Path | None:
        if self._folder is None:
            return None
        name = hashlib.sha256(path.encode("utf-8", errors="surrogateescape")).hexdigest()
        return self._folder / f"{name[:32]}.png"
