"""Each kind of widget shows that it has the keyboard with a contrast of three to one."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSlider,
    QSpinBox,
    QTabBar,
    QTableWidget,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tests.ui.test_window_focus import luminances
from xorviz.ui.style import apply_style
from xorviz.ui.theme import DARK, THEMES


def button(kind, role="", checked=None):
    made = kind()
    made.setText("Words")
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    if role:
        made.setProperty("role", role)
    if checked is not None:
        made.setCheckable(True)
        made.setChecked(checked)
    return made


def filled(kind):
    made = kind()
    if isinstance(made, QTableWidget):
        made.setColumnCount(2)
        made.setRowCount(2)
    elif isinstance(made, QListWidget):
        made.addItems(["one", "two"])
    else:
        made.addTab("one")
        made.addTab("two")
    return made


MADE = {
    "push": lambda: button(QPushButton),
    "primary": lambda: button(QPushButton, "primary"),
    "chip": lambda: button(QPushButton, "chip"),
    "tool": lambda: button(QToolButton),
    "tool, on": lambda: button(QToolButton, checked=True),
    "field": lambda: button(QToolButton, "field"),
    "heading": lambda: button(QToolButton, "heading"),
    "check": lambda: button(QCheckBox),
    "radio": lambda: button(QRadioButton),
    "combo": QComboBox,
    "line": QLineEdit,
    "text": QPlainTextEdit,
    "browser": QTextBrowser,
    "spin": QSpinBox,
    "double spin": QDoubleSpinBox,
    "slider": lambda: QSlider(Qt.Orientation.Horizontal),
    "list": lambda: filled(QListWidget),
    "table": lambda: filled(QTableWidget),
    "tabs": lambda: filled(QTabBar),
}


@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
def test_each_kind_shows_the_keyboard_plainly(qtbot, qapp, theme):
    apply_style(qapp, theme)
    window = QWidget()
    qtbot.addWidget(window)
    rows = QVBoxLayout(window)
    other = QPushButton("elsewhere")
    made = {name: make() for name, make in MADE.items()}
    for widget in (other, *made.values()):
        rows.addWidget(widget)
    window.resize(300, 1400)
    window.show()
    window.activateWindow()
    faint = []
    for name, widget in made.items():
        around = widget.rect().translated(widget.mapTo(window, QPoint())).adjusted(-3, -3, 3, 3)
        other.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.waitUntil(other.hasFocus)
        without = luminances(window.grab(around).toImage()) + 0.05
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.waitUntil(widget.hasFocus)
        with_it = luminances(window.grab(around).toImage()) + 0.05
        plain = int((np.maximum(with_it, without) / np.minimum(with_it, without) >= 2.95).sum())
        if plain < 30:
            faint.append(f"{name}: {plain}")
    apply_style(qapp, DARK)
    assert faint == []
