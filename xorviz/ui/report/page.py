"""The page of a report: where everything stands on it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QLocale, QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainter

from xorviz import __version__
from xorviz.session.examined import Examined
from xorviz.ui import doctor_words
from xorviz.ui.report.figures import map_height, maps_of, paint_curves, paint_map, paint_network
from xorviz.ui.report.findings import findings_height, paint_findings
from xorviz.ui.report.sheet import Sheet, broken, narrowed, wrapped
from xorviz.ui.report.words import (
    Fact,
    facts,
    reproduction,
    reproduction_note,
    title_words,
    tr,
)
from xorviz.ui.views.parts.cuts import held_words

_MARGIN, _GUTTER = 44.0, 18.0
#: The columns of labels and of the experiment.
_LABELS, _EXPERIMENT = 60.0, 232.0
_NETWORK_HEIGHT, _MAP_WIDTH = 236.0, 168.0
#: What network and maps grow by at most where there is little else to say.
_NETWORK_MORE, _MAP_MORE = 190.0, 44.0
_FOOT, _PAD = 14.0, 9.0
_MOST_LINES = 4
#: Between parts, and above the last one.
_BETWEEN, _ABOVE_FOOT = 12.0, 10.0
_HEADING = 22.0
#: Begins the line that counts those that are left out.
_LEFT_OUT = "… "


def paint_page(painter: QPainter, size: QSizeF, subject: Examined, when: datetime) -> None:
    """Paint the whole report.

    Parameters
    ----------
    painter : QPainter
        In units of 1/96 inch.
    size : QSizeF
        Of the page.
    subject : Examined
    when : datetime
        Of the report.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    sheet, width = Sheet(painter), size.width() - 2.0 * _MARGIN
    top = _head(sheet, QPointF(_MARGIN, _MARGIN - 6.0), width, subject, when)
    end = _foot(sheet, size, subject)
    taken = 2.0 * _HEADING + _NETWORK_HEIGHT + map_height(_MAP_WIDTH) + 2.0 * _BETWEEN + _ABOVE_FOOT
    spare = max(end - top - taken - findings_height(sheet, width, subject), 0.0)
    network = _NETWORK_HEIGHT + min(0.6 * spare, _NETWORK_MORE)
    side = _MAP_WIDTH + min(0.4 * spare, _MAP_MORE)
    top = _experiment(sheet, QPointF(_MARGIN, top), width, network, subject) + _BETWEEN
    top = _pictures(sheet, QPointF(_MARGIN, top), width, side, subject) + _BETWEEN
    paint_findings(sheet, QRectF(_MARGIN, top, width, end - top - _ABOVE_FOOT), subject)


def _head(sheet: Sheet, place: QPointF, width: float, subject: Examined, when: datetime) -> float:
    styles, x = sheet.styles, place.x()
    date = QDate(when.year, when.month, when.day)
    day = QLocale().toString(date, QLocale.FormatType.LongFormat)
    sheet.write(tr("xorviz report"), styles.small, place, width / 2.0)
    sheet.write(day, styles.small, place, width, right=True)
    title = title_words(subject)
    top = sheet.write(title, styles.title, place + QPointF(-1.0, 14.0), width, 2) + 3.0
    diagnosed = subject.diagnosed
    verdict = diagnosed.diagnosis.verdict
    sign, name = doctor_words.SIGNS[verdict], doctor_words.verdict_name(verdict)
    badge = f"{sign}  {name}"
    wide = sheet.width(badge, styles.strong) + 16.0
    sheet.plate(QRectF(x, top, wide, 18.0), doctor_words.COLORS[verdict], 9.0)
    sheet.write(badge, styles.strong, QPointF(x + 8.0, top + 2.5), wide, color="on_accent")
    left = x + wide + 10.0
    sentence = doctor_words.verdict_sentence(diagnosed)
    below = sheet.write(sentence, styles.lead, QPointF(left, top + 1.0), width - wide - 10.0, 3)
    below = sheet.write(
        doctor_words.facts(diagnosed), styles.small, QPointF(left, below), width - wide - 10.0
    )
    return below + 10.0


def _experiment(
    sheet: Sheet, place: QPointF, width: float, high: float, subject: Examined
) -> float:
    """Write the experiment at the left, and draw its network at the right of it."""
    left, top = place.x(), place.y()
    begin = sheet.heading(tr("Experiment"), place, _EXPERIMENT)
    across = left + _EXPERIMENT + _GUTTER
    room = width - _EXPERIMENT - _GUTTER
    sheet.heading(tr("Network"), QPointF(across, top), room)
    end = begin + high
    _facts(sheet, QRectF(left, begin, _EXPERIMENT, high), facts(subject))
    box = QRectF(across, begin + 2.0, room, high - 4.0)
    paint_network(sheet.painter, box, subject.snapshot)
    return end


def _facts(sheet: Sheet, box: QRectF, known: tuple[Fact, ...]) -> None:
    """Write facts; lines of the longest are left out while there is no room for all."""
    body, width = sheet.styles.body, box.width() - _LABELS
    lines = {
        label: [part for line in said for part in wrapped(line, body, width, 2)]
        for label, said in known
    }
    most = int(box.height() / body.height)
    while sum(map(len, lines.values())) > most:
        _shorten(max(lines.values(), key=len))
    free = box.height() - sum(map(len, lines.values())) * body.height
    gap = min(free / len(lines), 5.0)
    top = box.top()
    for label, said in lines.items():
        sheet.write(label, body, QPointF(box.left(), top), _LABELS, color="muted")
        for line in said:
            top = sheet.write(line, body, QPointF(box.left() + _LABELS, top), width)
        top += gap


def _shorten(lines: list[str]) -> None:
    """Leave out one line more: the first ones and the last two tell most."""
    at = next((place for place, line in enumerate(lines) if line.startswith(_LEFT_OUT)), None)
    if at is None:
        # The line before last and the one above it give way to the count of both.
        del lines[-3]
        lines[-3] = _left_out(2)
        return
    left_out = int(lines[at].split()[1].replace(",", ""))
    del lines[at - 1]
    lines[at - 1] = _left_out(left_out + 1)


def _left_out(count: int) -> str:
    return _LEFT_OUT + tr("{0} more").format(f"{count:,}")


def _pictures(sheet: Sheet, place: QPointF, width: float, side: float, subject: Examined) -> float:
    """Draw the curves, and beside them the maps that there are."""
    snapshot = subject.snapshot
    maps = maps_of(snapshot)
    names = {"report_decision": tr("Decision map"), "report_zones": tr("Dead zones")}
    curves = width - len(maps) * (side + _GUTTER)
    high = map_height(side)
    begin = sheet.heading(tr("Curves"), place, curves)
    paint_curves(sheet.painter, QRectF(place.x(), begin, curves, high), snapshot)
    left = place.x() + curves + _GUTTER
    for tile in maps:
        words = names[tile.objectName()]
        if tile.objectName() == "report_zones" and snapshot.zones is not None:
            words = f"{words} · {snapshot.zones.layer}"
        elif snapshot.decision is not None:
            held = held_words(snapshot, snapshot.decision.cut)
            words = f"{words} · {held}" if held else words
        sheet.heading(words, QPointF(left, place.y()), side)
        paint_map(sheet.painter, QRectF(left, begin, side, high), tile)
        left += side + _GUTTER
    return begin + high


def _foot(sheet: Sheet, size: QSizeF, subject: Examined) -> float:
    """Write how it is done once more, from the lower end up; return where that begins."""
    styles, width = sheet.styles, size.width() - 2.0 * _MARGIN
    commands = reproduction(subject)
    room = width - 2.0 * _PAD
    note = wrapped(reproduction_note(subject), styles.small, room, _MOST_LINES)
    lines = [line for command in commands for line in broken(command, styles.code, room)]
    code = narrowed(styles.code, lines, room)
    high = len(lines) * code.height + len(note) * styles.small.height + 2.0 * _PAD
    bottom = size.height() - _MARGIN + 6.0
    top = bottom - _FOOT - high - _HEADING - 4.0
    begin = sheet.heading(tr("How to reproduce"), QPointF(_MARGIN, top), width)
    box = QRectF(_MARGIN, begin, width, high)
    sheet.plate(box, "raised")
    y = begin + _PAD - 2.0
    for style, some in ((code, lines), (styles.small, note)):
        for line in some:
            y = sheet.write(line, style, QPointF(_MARGIN + _PAD, y), room)
        y += 4.0
    made = tr("xorviz {0} · engine {1} · seed {2}").format(
        __version__, subject.engine, subject.diagnosed.spec.seed
    )
    sheet.write(made, styles.small, QPointF(_MARGIN, bottom - _FOOT + 2.0), width)
    return top
