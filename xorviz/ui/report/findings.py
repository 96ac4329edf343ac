"""What the doctor found, and what was tried against it, as much as there is room for."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF

from xorviz import diagnosis_words
from xorviz.session.examined import Examined
from xorviz.session.odds.progress import RemedyOdds
from xorviz.session.snapshot import Finding, Odds
from xorviz.ui import doctor_words
from xorviz.ui.report.sheet import Sheet, wrapped
from xorviz.ui.report.words import odds_command, tr

_GUTTER, _MARK = 18.0, 14.0
_BETWEEN, _HEADING = 5.0, 22.0
#: The part of the width that is for remedies.
_REMEDIES = 0.42
#: A finding, and what is said of a remedy, take no more lines.
_MOST_LINES = 3
#: A command of more characters does not stand among the words.
_LONGEST = 80


def findings_height(sheet: Sheet, width: float, subject: Examined) -> float:
    """Return how high all of it is on a page of a width."""
    left, right = _widths(width)
    both = (_finding_heights(sheet, left, subject), _remedy_heights(sheet, right, subject))
    small = sheet.styles.small
    note = len(wrapped(_untried(subject), small, right, _MOST_LINES)) * small.height + 6.0
    return _HEADING + max(sum(both[0]), sum(both[1]) + note, sheet.styles.body.height)


def paint_findings(sheet: Sheet, box: QRectF, subject: Examined) -> None:
    """Write the findings at the left and the remedies at the right."""
    left, right = _widths(box.width())
    _findings(sheet, QRectF(box.left(), box.top(), left, box.height()), subject)
    place = QRectF(box.left() + left + _GUTTER, box.top(), right, box.height())
    _remedies(sheet, place, subject)


def _widths(width: float) -> tuple[float, float]:
    right = width * _REMEDIES
    return width - right - _GUTTER, right


def _findings(sheet: Sheet, box: QRectF, subject: Examined) -> None:
    top = sheet.heading(tr("What the doctor finds"), box.topLeft(), box.width())
    found = subject.diagnosed.diagnosis.findings
    if not found:
        sheet.write(tr("Nothing."), sheet.styles.body, QPointF(box.left(), top), box.width())
        return
    room = box.width() - _MARK
    heights = _finding_heights(sheet, box.width(), subject)
    shown = fitting(heights, box.bottom() - top, sheet.styles.small.height)
    for finding in found[:shown]:
        top = _finding(sheet, QPointF(box.left(), top), room, finding, subject)
    _count_rest(sheet, QPointF(box.left() + _MARK, top), room, len(found) - shown)


def _finding_heights(sheet: Sheet, width: float, subject: Examined) -> list[float]:
    return [
        _height(sheet, finding, subject, width - _MARK)
        for finding in subject.diagnosed.diagnosis.findings
    ]


def _count_rest(sheet: Sheet, place: QPointF, width: float, rest: int) -> float:
    """Write how many are left out, where some are; return where the next line begins."""
    if not rest:
        return place.y()
    words = tr("and 1 more") if rest == 1 else tr("and {0} more").format(f"{rest:,}")
    return sheet.write(words, sheet.styles.small, place, width)


def fitting(heights: list[float], room: float, line: float) -> int:
    """Return how many of some things fit, with a line for those that are left out."""
    if sum(heights) <= room:
        return len(heights)
    count, top = 0, line
    while count < len(heights) and top + heights[count] <= room:
        top += heights[count]
        count += 1
    return count


def _height(sheet: Sheet, finding: Finding, subject: Examined, width: float) -> float:
    body = sheet.styles.body
    lines = wrapped(_words(finding, subject), body, width, _MOST_LINES)
    return len(lines) * body.height + sheet.styles.small.height + _BETWEEN


def _words(finding: Finding, subject: Examined) -> str:
    return doctor_words.sentence(finding, subject.diagnosed)


def _finding(
    sheet: Sheet, place: QPointF, width: float, finding: Finding, subject: Examined
) -> float:
    styles = sheet.styles
    sign = "→" if finding.reason else "·"
    sheet.write(sign, styles.strong, place, _MARK, color="accent" if finding.reason else "muted")
    across = place.x() + _MARK
    words = _words(finding, subject)
    top = sheet.write(words, styles.body, QPointF(across, place.y()), width, _MOST_LINES)
    sure = doctor_words.certainty(finding.certainty)
    if finding.reason:
        sure = tr("{0} · a reason for the verdict").format(sure)
    return sheet.write(sure, styles.small, QPointF(across, top), width) + _BETWEEN


def _remedies(sheet: Sheet, box: QRectF, subject: Examined) -> None:
    styles = sheet.styles
    tried = tr("Remedies, being tried") if subject.goes_on else tr("Remedies, tried")
    title = tried if subject.remedies else tr("Remedies")
    top = sheet.heading(title, box.topLeft(), box.width())
    lines = _remedy_lines(subject)
    if not lines:
        sheet.write(tr("None is offered."), styles.body, QPointF(box.left(), top), box.width())
        return
    width, note = box.width() - _MARK, _untried(subject)
    below = len(wrapped(note, styles.small, box.width(), _MOST_LINES)) * styles.small.height
    heights = _remedy_heights(sheet, box.width(), subject)
    room = box.bottom() - top - (below + 6.0 if note else 0.0)
    shown = fitting(heights, room, styles.small.height)
    for name, said in lines[:shown]:
        sheet.write("+", styles.strong, QPointF(box.left(), top), _MARK, color="accent")
        top = sheet.write(name, styles.body, QPointF(box.left() + _MARK, top), width, 2)
        for one in said:
            top = sheet.write(
                one, styles.small, QPointF(box.left() + _MARK, top), width, _MOST_LINES
            )
        top += _BETWEEN
    top = _count_rest(sheet, QPointF(box.left() + _MARK, top), width, len(lines) - shown)
    if note:
        sheet.write(note, styles.small, QPointF(box.left(), top + 4.0), box.width(), _MOST_LINES)


def _remedy_lines(subject: Examined) -> list[tuple[str, list[str]]]:
    """Return what is offered, and what is known of each."""
    diagnosed = subject.diagnosed
    if subject.remedies:
        return [
            (doctor_words.remedy(one.fix, diagnosed), _odds(one, subject.goes_on))
            for one in subject.remedies
        ]
    fixes = [fix for finding in diagnosed.diagnosis.findings for fix in finding.fixes]
    # One remedy may serve several findings.
    return [(name, []) for name in dict.fromkeys(doctor_words.remedy(f, diagnosed) for f in fixes)]


def _remedy_heights(sheet: Sheet, width: float, subject: Examined) -> list[float]:
    body, small = sheet.styles.body, sheet.styles.small
    heights = []
    for name, said in _remedy_lines(subject):
        lines = len(wrapped(name, body, width - _MARK, 2))
        below = sum(len(wrapped(one, small, width - _MARK, _MOST_LINES)) for one in said)
        heights.append(lines * body.height + below * small.height + _BETWEEN)
    return heights


def _odds(remedy: RemedyOdds, goes_on: bool) -> list[str]:
    known = [remedy.here, *([remedy.alike] if remedy.alike is not None else [])]
    if not goes_on:
        return [diagnosis_words.odds_words(one) for one in known]
    said = [_so_far(one) for one in known if one is None or one.tries]
    return said or [tr("to be tried")]


def _so_far(odds: Odds | None) -> str:
    """Return some words on odds, and of how many tries they are where more are to come."""
    words = diagnosis_words.odds_words(odds)
    if odds is None or odds.is_whole:
        return words
    count = tr("1 try") if odds.tries == 1 else tr("{0} tries").format(f"{odds.tries:,}")
    return tr("so far, {0}: {1}").format(count, words)


def _untried(subject: Examined) -> str:
    """Return that nobody has tried the remedies, where that is so, and how it is done."""
    if subject.remedies or not _remedy_lines(subject):
        return ""
    words = tr("Nobody has tried them on this run: their odds are not known.")
    command = odds_command(subject)
    if not 0 < len(command) <= _LONGEST:
        return words
    return tr("{0} They are tried by: {1}").format(words, command)
