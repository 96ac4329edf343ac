"""In each language the window fits: no words are cut, no entries of a menu share a letter."""

import re
from collections import Counter

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDockWidget,
    QLabel,
    QMenu,
    QRadioButton,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QWidget,
)

from tests.ui.desktop import opened
from xorviz.texts import LANGUAGES
from xorviz.ui import languages
from xorviz.ui.menu_letters import distinct_letters
from xorviz.ui.panels.picker import ExperimentPicker

#: Pixels that a picture of a letter may stand out beyond what the font says.
SLACK = 1

_ACCELERATOR = re.compile(r"&([^\W_])")


@pytest.mark.parametrize(
    ("texts", "distinct"),
    [
        (["&Open…", "&Over", "Save"], ["&Open…", "O&ver", "Save"]),
        # A later entry keeps what it alone asks for, and the beginning of a word comes first.
        (["&New", "&Next view", "&View"], ["&New", "N&ext view", "&View"]),
        (["文件(&F)", "帧(&F)…"], ["文件(&F)", "帧(&A)…"]),
        (["&A", "&A", "B && &A"], ["&A", "A", "&B && A"]),
        (["&Undo {0}", "&Umbenennen {0}"], ["&Undo {0}", "U&mbenennen {0}"]),
    ],
)
def test_entries_that_share_a_letter_get_one_each(texts, distinct):
    assert distinct_letters(texts) == distinct


@pytest.fixture(params=LANGUAGES)
def person(request, qtbot, qapp):
    languages.speak(request.param)
    try:
        with opened(qtbot, "relu-2-2-1") as person:
            yield person
    finally:
        languages.speak("en")


def width_of(widget, text):
    """Return the pixels that a text takes, its longest line if it has several."""
    plain = _ACCELERATOR.sub(r"\1", text).replace("&&", "&")
    return max(widget.fontMetrics().horizontalAdvance(line) for line in plain.split("\n"))


def room_of(widget):
    """Return the text of a widget and the pixels there are for it; None where it may be cut."""
    if isinstance(widget, QLabel):
        if widget.wordWrap() or "<" in widget.text():
            return None
        return widget.text(), widget.contentsRect().width() - 2 * widget.margin()
    if isinstance(widget, ExperimentPicker):
        return None  # A title of one's own may have any length: it says all of it in its tool tip.
    if isinstance(widget, QComboBox):
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = widget.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, part, widget
        )
        return widget.currentText(), room.width()
    if isinstance(widget, (QCheckBox, QRadioButton)):
        sign = widget.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth)
        return widget.text(), widget.width() - sign
    icon_alone = Qt.ToolButtonStyle.ToolButtonIconOnly
    if isinstance(widget, QToolButton) and widget.toolButtonStyle() == icon_alone:
        return None
    if isinstance(widget, QAbstractButton):
        icon = 0 if widget.icon().isNull() else widget.iconSize().width()
        return widget.text(), widget.width() - icon
    return None


def cut_words(window):
    """Return what does not fit, each with the room there is and the room it takes."""
    found = set()
    for widget in window.findChildren(QWidget):
        told = room_of(widget) if widget.isVisible() else None
        if told is None or not told[0]:
            continue
        text, room = told
        if width_of(widget, text) > room + SLACK:
            found.add(f"{type(widget).__name__} {text!r}: {width_of(widget, text)} in {room}")
    for bar in window.findChildren(QTabBar):
        for place in range(bar.count()) if bar.isVisible() else ():
            text, room = bar.tabText(place), bar.tabRect(place).width()
            if width_of(bar, text) > room + SLACK:
                found.add(f"tab {text!r}: {width_of(bar, text)} in {room}")
    return found


def shared_letters(menu):
    """Return letters that open more than one entry of a menu or a bar of menus."""
    letters = Counter(
        letter.lower()
        for action in menu.actions()
        if action.isVisible()
        for letter in _ACCELERATOR.findall(action.text().replace("&&", ""))
    )
    return {letter: count for letter, count in letters.items() if count > 1}


def test_no_words_are_cut_and_no_letter_opens_two_entries(person):
    window = person.window
    cut = set()
    for size in (QSize(1100, 700), QSize(1280, 800)):
        window.resize(size)
        for dock in window.findChildren(QDockWidget):
            dock.raise_()
            QApplication.processEvents()
            cut |= cut_words(window)
    assert window.minimumSizeHint().width() <= 1100
    shared = {}
    for menu in [window.menuBar(), *window.findChildren(QMenu)]:
        if isinstance(menu, QMenu):
            menu.aboutToShow.emit()
        if letters := shared_letters(menu):
            title = menu.title() if isinstance(menu, QMenu) else "the bar"
            shared[title] = letters
    assert (cut, shared) == (set(), {})
