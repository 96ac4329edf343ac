"""The dress of the application: live themes, readable text, visible focus."""

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget

from tests.ui.contrast import contrast
from xorviz.ui.fonts import UI_FAMILY
from xorviz.ui.style import DRESSED, apply_style, faint, mixed, set_property
from xorviz.ui.theme import DARK, LIGHT


@pytest.fixture
def app(qapp):
    """Return the application, and give it its former dress back afterwards."""
    font, style = qapp.font(), qapp.style().objectName()
    yield qapp
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette())
    qapp.setStyle(style)
    qapp.setFont(font)
    qapp.setProperty(DRESSED, None)


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_what_cannot_be_used_stands_out_less(theme):
    assert contrast(faint(theme), theme.panel) < contrast(theme.muted, theme.panel)


def test_mixing_goes_from_the_first_to_the_second():
    assert mixed("#102030", "#304050", 0.0) == QColor("#102030")
    assert mixed("#102030", "#304050", 1.0) == QColor("#304050")
    assert mixed("#102030", "#304050", 0.5) == QColor("#203040")


def test_the_theme_changes_live(qtbot, app):
    window = QWidget()
    qtbot.addWidget(window)
    field, button = QLineEdit("0.01"), QPushButton("Run")
    button.setProperty("role", "primary")
    layout = QVBoxLayout(window)
    layout.addWidget(field)
    layout.addWidget(button)
    window.resize(200, 100)
    for theme in (DARK, LIGHT, DARK):
        apply_style(app, theme)
        image = window.grab().toImage()
        assert image.pixelColor(2, 2) == QColor(theme.panel)
        inside = field.geometry().center()
        inside.setX(field.geometry().right() - 12)
        assert image.pixelColor(inside) == QColor(theme.raised)
        beside = button.geometry().center()
        beside.setX(button.geometry().left() + 12)
        assert image.pixelColor(beside) == QColor(theme.accent)
    assert app.font().family() == UI_FAMILY


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_focus_and_wrong_text_have_frames_of_their_own(qtbot, app, theme):
    apply_style(app, theme)
    window = QWidget()
    qtbot.addWidget(window)
    fields = [QLineEdit("a", window), QLineEdit("b", window)]
    fields[1].move(0, 50)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    fields[0].setFocus()

    def frames():
        QApplication.processEvents()
        image = window.grab().toImage()
        return [
            image.pixelColor(field.geometry().center().x(), field.geometry().top() + 1).name()
            for field in fields
        ]

    assert frames() == [theme.accent, theme.raised]
    set_property(fields[1], "invalid", True)
    assert frames() == [theme.accent, theme.error]
    set_property(fields[1], "invalid", False)
    assert frames() == [theme.accent, theme.raised]
