"""Writes a picture of a sweep to a file: PNG, SVG or PDF by its ending."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QMarginsF,
    QRectF,
    QSaveFile,
    QSize,
    QSizeF,
)
from PySide6.QtGui import (
    QFontDatabase,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)
from PySide6.QtSvg import QSvgGenerator

from xorviz.session.errors import FileError
from xorviz.session.sweep.result import SweepResult
from xorviz.ui.fonts import UI_FAMILY, load_fonts
from xorviz.ui.pictures import write_png
from xorviz.ui.sweeps.geometry import Geometry
from xorviz.ui.sweeps.layout import lay_out
from xorviz.ui.sweeps.measures import Measure
from xorviz.ui.sweeps.painter import paint_sweep
from xorviz.ui.sweeps.plan import Form, plan_of
from xorviz.ui.sweeps.subject import Subject
from xorviz.ui.sweeps.words import caption_words, title_words
from xorviz.ui.theme import LIGHT, Theme

#: The kinds of picture there are.
ENDINGS = (".png", ".svg", ".pdf")

#: Of the paper; a unit of the picture is 1/96 inch.
_DOTS, _UNITS = 1200, 96

#: Fonts that are about as wide as the bundled one.
_ALIKE = "Helvetica, Arial, sans-serif"


def picture_of(
    result: SweepResult,
    theme: Theme = LIGHT,
    size: tuple[int, int] = (960, 600),
    measure: Measure = Measure.SUCCESS,
    form: Form | None = None,
    scale: int = 1,
) -> QImage:
    """Return a picture of a sweep with so many pixels for each of its units."""
    geometry = _laid_out(result, size, measure, form)
    image = QImage(QSize(*size) * scale, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.scale(scale, scale)
    paint_sweep(painter, geometry, theme)
    painter.end()
    return image


def save_picture(
    result: SweepResult,
    path: Path,
    theme: Theme = LIGHT,
    size: tuple[int, int] = (960, 600),
    measure: Measure = Measure.SUCCESS,
    form: Form | None = None,
    scale: int = 1,
) -> None:
    """Write a picture whole or not at all; there must be a QGuiApplication.

    Parameters
    ----------
    result : SweepResult
        Also of a sweep that is not whole: cells that have not run are hatched.
    path : Path
        Its ending, one of `ENDINGS`, says what kind it is.
    theme : Theme
    size : tuple of int
        Width and height, in pixels of a screen with 96 to the inch.
    measure : Measure
    form : Form, optional
        Curves or a heatmap; by default what shows the sweep best.
    scale : int
        So many pixels of a PNG for each; the others are sharp at any size.

    Raises
    ------
    FileError
        If it cannot be written.
    """
    ending = path.suffix.lower()
    if ending == ".png":
        reason = write_png(picture_of(result, theme, size, measure, form, scale), path)
    else:
        title = title_words(measure, result.spec.axes)
        geometry = _laid_out(result, size, measure, form)
        draw = _as_svg if ending == ".svg" else _as_pdf
        reason = _written(draw(geometry, theme, title), path)
    if reason:
        raise FileError(str(path), "not_written", reason=reason)


def _laid_out(
    result: SweepResult, size: tuple[int, int], measure: Measure, form: Form | None
) -> Geometry:
    if UI_FAMILY not in QFontDatabase.families():
        load_fonts()
    subject = Subject(result, measure, plan_of(result.spec.axes, form))
    return lay_out(subject, QSizeF(*size))


def _as_svg(geometry: Geometry, theme: Theme, title: str) -> QBuffer:
    buffer = _buffer()
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setOutputDevice(buffer)
    generator.setResolution(_UNITS)
    generator.setSize(geometry.size.toSize())
    generator.setViewBox(QRectF(0.0, 0.0, geometry.size.width(), geometry.size.height()))
    generator.setTitle(title)
    generator.setDescription(caption_words(geometry.subject.result.spec, geometry.subject.measure))
    painter = QPainter(generator)
    paint_sweep(painter, geometry, theme)
    painter.end()
    # Where a reader has no such font, one of its kind.
    named, kinds = f'font-family="{UI_FAMILY}"', f'font-family="{UI_FAMILY}, {_ALIKE}"'
    text = bytes(buffer.data().data()).replace(named.encode(), kinds.encode())
    buffer.close()
    buffer.setData(QByteArray(text))
    return buffer


def _as_pdf(geometry: Geometry, theme: Theme, title: str) -> QBuffer:
    buffer = _buffer()
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS)
    points = geometry.size * (72.0 / _UNITS)
    page = QPageSize(points, QPageSize.Unit.Point, matchPolicy=QPageSize.SizeMatchPolicy.ExactMatch)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF()))
    writer.setTitle(title)
    painter = QPainter(writer)
    painter.scale(_DOTS / _UNITS, _DOTS / _UNITS)
    paint_sweep(painter, geometry, theme)
    painter.end()
    return buffer


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer


def _written(buffer: QBuffer, path: Path) -> str:
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        return file.errorString()
    file.write(buffer.data())
    return "" if file.commit() else file.errorString()
