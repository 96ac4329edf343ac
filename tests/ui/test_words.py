"""The words beside an experiment: shown, folded away, scrolled."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.staging import stage
from xorviz.ui.panels.words import WordsPanel
from xorviz.ui.theme import LIGHT


@pytest.fixture
def panel(qtbot):
    return stage(qtbot, WordsPanel(), (400, 160))


def test_title_and_paragraphs_are_shown(panel):
    panel.set_words("NOR by hand", "<p>A single <b>ReLU</b> unit.</p><p>Type weights.</p>")
    assert panel.toggle.text() == "NOR by hand"
    assert panel.text.toPlainText() == "A single ReLU unit.\nType weights."


def test_space_folds_the_words_and_unfolds_them(panel):
    panel.set_words("Title", "<p>Words.</p>")
    panel.toggle.setFocus()
    QTest.keyClick(panel.toggle, Qt.Key.Key_Space)
    assert not panel.text.isVisible()
    assert panel.maximumHeight() < 70
    # Other words do not unfold it.
    panel.set_words("Other", "<p>Others.</p>")
    assert not panel.text.isVisible()
    QTest.keyClick(panel.toggle, Qt.Key.Key_Space)
    assert panel.text.isVisible()
    assert panel.text.toPlainText() == "Others."


def test_long_words_scroll_and_new_ones_begin_at_the_top(panel):
    panel.set_words("Title", "<p>Words and words.</p>" * 40)
    bar = panel.text.verticalScrollBar()
    assert bar.maximum() > 0
    bar.setValue(bar.maximum())
    panel.set_words("Other", "<p>Words and words.</p>" * 40)
    assert bar.value() == 0


def test_a_long_title_gets_an_ellipsis_and_keeps_its_name(panel):
    title = "Why does a network that works with sigmoid stop with ReLU, and what helps?"
    panel.set_words(title, "<p>Words.</p>")
    assert panel.toggle.text().endswith("…")
    assert panel.toggle.sizeHint().width() <= panel.toggle.width()
    assert panel.toggle.accessibleName() == title
    panel.resize(900, 160)
    QApplication.processEvents()
    assert panel.toggle.text() == title


def test_links_take_the_colour_of_the_theme_for_them(panel):
    panel.set_words("Title", "<p><a href='https://example.org'>HHHHHHHHHHHHHH</a></p>")
    panel.apply_theme(LIGHT)
    image = panel.text.grab().toImage()
    link = QColor(LIGHT.link)
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    assert any(image.pixelColor(x, y) == link for x, y in places)
