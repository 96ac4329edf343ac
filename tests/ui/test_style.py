"""The dress of the application: live themes, readable text, visible focus."""

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget

from xorviz.ui.style import DRESSED, apply_style, error_color, faint, mixed, set_property
from xorviz.ui.theme import DARK, LIGHT, UI_FAMILY


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


def luminance(color):
    """WCAG 2.1's relative luminance."""

    def linear(channel):
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(c) for c in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first, second):
    """WCAG 2.1's contrast ratio."""
    dark, light = sorted((luminance(QColor(first)), luminance(QColor(second))))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_text_has_enough_contrast(theme):
    for ground in (theme.panel, theme.raised):
        assert contrast(theme.text, ground) >= 7.0
        assert contrast(theme.muted, ground) >= 4.5
        assert contrast(error_color(theme), ground) >= 4.5
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
    assert frames() == [theme.accent, error_color(theme).name()]
    set_property(fields[1], "invalid", False)
    assert frames() == [theme.accent, theme.raised]
