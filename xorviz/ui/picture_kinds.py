"""The kinds of file that a picture of a widget can become, and what is taken of it for each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QByteArray, QIODevice, QSaveFile, QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from xorviz.engine.errors import EngineError
from xorviz.sentences import describe
from xorviz.session.picture_files import picture_text
from xorviz.session.record import Record
from xorviz.ui.painting import painting, render
from xorviz.ui.pictures import carry, picture_of, write_png
from xorviz.ui.vector.pdf import PdfPicture
from xorviz.ui.vector.svg import SvgPage, SvgPicture

#: The endings of their names, without the dot.
PNG, SVG, PDF = KINDS = ("png", "svg", "pdf")


@dataclass(frozen=True)
class Taken:
    """A picture that has been painted and waits to be written, by any thread.

    Parameters
    ----------
    size : QSize
        In pixels, of a vector picture in units.
    write : callable
        Takes a path, a record and what the file is called, and writes the file whole or not at
        all; gives why not, and why the file lacks the experiment, or empty texts.
    page : SvgPage, optional
        Of an SVG.
    """

    size: QSize
    write: Callable[[Path, Record, str], tuple[str, str]]
    page: SvgPage | None = None


def take(widget: QWidget, kind: str, title: str, scale: int = 1) -> Taken | None:
    """Paint a widget for a kind of file; None where it is too large.

    Parameters
    ----------
    widget : QWidget
    kind : str
        One of `KINDS`.
    title : str
        Stands in the file.
    scale : int
        So many times the pixels of the screen; in SVG those of the images within it.
    """
    if kind == SVG:
        page = svg_of(widget, scale)
        return Taken(page.size, lambda *to: _write_svg(page, title, *to), page)
    if kind == PDF:
        content = pdf_of(widget, title)
        return Taken(widget.size(), lambda path, *_: (write_content(content, path), ""))
    image = picture_of(widget, scale)
    return None if image.isNull() else taken_pixels(image)


def taken_pixels(image: QImage) -> Taken:
    """Return pixels as a picture that waits to be written as PNG."""
    return Taken(image.size(), lambda *to: _write_png(image, *to))


def svg_of(widget: QWidget, scale: int = 1) -> SvgPage:
    """Paint a widget as SVG; its images have `scale` times the pixels of the screen, at least 2."""
    fineness = max(2.0, scale * widget.devicePixelRatioF())
    picture = SvgPicture(widget.size(), widget.logicalDpiX(), fineness)
    with painting(picture) as painter:
        render(widget, painter)
    return picture.page()


def pdf_of(widget: QWidget, title: str) -> bytes:
    """Paint a widget as a page of PDF of its own size."""
    picture = PdfPicture(widget.size(), title, widget.logicalDpiX())
    with painting(picture.device) as painter:
        # The page has whole points, and is up to half a pixel larger than the widget.
        painter.fillRect(painter.viewport(), widget.palette().window())
        render(widget, painter)
    return picture.content()


def write_content(content: bytes, path: Path) -> str:
    """Write a file whole or not at all; return why not, or an empty text."""
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        return file.errorString()
    file.write(QByteArray(content))
    return "" if file.commit() else file.errorString()


def svg_with(page: SvgPage, title: str, record: Record, file: str) -> tuple[bytes, str]:
    """Return an SVG that carries a run, and why it lacks it, or an empty text."""
    try:
        carried, lacking = picture_text(record, file), ""
    except EngineError as error:
        carried, lacking = "", describe(error)
    return page.content(title, carried), lacking


def _write_svg(
    page: SvgPage, title: str, path: Path, record: Record, called: str
) -> tuple[str, str]:
    content, lacking = svg_with(page, title, record, called)
    return write_content(content, path), lacking


def _write_png(image: QImage, path: Path, record: Record, called: str) -> tuple[str, str]:
    lacking = carry(image, record, called)
    return write_png(image, path), lacking
