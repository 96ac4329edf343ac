"""A page of PDF that a painter can paint upon."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSize, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

from xorviz import __version__

#: Points of the paper to an inch.
_POINTS = 72.0


class PdfPicture:
    """A page in memory, as large as a picture; `content` is the file when the painter has ended.

    Parameters
    ----------
    size : QSize
        In pixels of a screen.
    title : str
    dots_per_inch : int
        Of that screen.
    """

    def __init__(self, size: QSize, title: str, dots_per_inch: int = 96) -> None:
        points = QSizeF(size) * (_POINTS / dots_per_inch)
        exactly = QPageSize.SizeMatchPolicy.ExactMatch
        page = QPageSize(points, QPageSize.Unit.Point, matchPolicy=exactly)
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        #: What is painted upon.
        self.device = pdf_writer(self._buffer, page, title, dots_per_inch)

    def content(self) -> bytes:
        """Return the file."""
        return bytes(self._buffer.data().data())


def pdf_writer(buffer: QBuffer, page: QPageSize, title: str, dots_per_inch: int) -> QPdfWriter:
    """Return what writes pages without margins, and says by what it was written."""
    writer = QPdfWriter(buffer)
    writer.setResolution(dots_per_inch)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF()))
    writer.setTitle(title)
    writer.setCreator(f"xorviz {__version__}")
    return writer
