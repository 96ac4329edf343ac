"""Writes a report as a page of PDF."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QSizeF
from PySide6.QtGui import QFontDatabase, QPageSize

from xorviz.session.examined import Examined
from xorviz.ui.fonts import UI_FAMILY, load_fonts
from xorviz.ui.painting import painting
from xorviz.ui.report.page import paint_page
from xorviz.ui.report.words import title_words, tr
from xorviz.ui.vector.pdf import pdf_writer

#: Units of the page to an inch: those of a screen, for which the views are drawn.
_UNITS = 96


def page_size() -> QPageSize:
    """Return the paper that is used here: Letter where inches are, else A4."""
    metric = QLocale().measurementSystem() == QLocale.MeasurementSystem.MetricSystem
    british = QLocale().measurementSystem() == QLocale.MeasurementSystem.ImperialUKSystem
    return QPageSize(QPageSize.PageSizeId.A4 if metric or british else QPageSize.PageSizeId.Letter)


def report_of(subject: Examined, when: datetime, page: QPageSize | None = None) -> bytes:
    """Return a report as a file of PDF; there must be a QApplication.

    Parameters
    ----------
    subject : Examined
    when : datetime
    page : QPageSize, optional
        The paper; by default that which is used here.
    """
    if UI_FAMILY not in QFontDatabase.families():
        load_fonts()
    page = page or page_size()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    title = tr("xorviz report: {0}").format(title_words(subject))
    writer = pdf_writer(buffer, page, title, _UNITS)
    points = page.sizePoints()
    size = QSizeF(points.width(), points.height()) * (_UNITS / 72.0)
    with painting(writer) as painter:
        paint_page(painter, size, subject, when)
    return bytes(buffer.data().data())
