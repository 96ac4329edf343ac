"""Dresses the application in a theme: the Fusion style, a palette, a style sheet and the font.

Widgets tell their part by the dynamic property ``role``: a QPushButton may be ``primary``, a
``chip`` or a ``door``, a QLabel
``caption``, ``muted``, ``value`` or ``error``, a QToolButton ``field`` (framed like an input)
or ``heading``, a QFrame ``card`` or ``line``. A field whose text is wrong has the property
``invalid``. A button with the property ``choice`` shows plainly whether it is on.
"""

from __future__ import annotations

from functools import lru_cache
from string import Template

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from xorviz.resources import resource_path
from xorviz.ui.fonts import Size, load_fonts, ui_font
from xorviz.ui.palettes import DARK_INK
from xorviz.ui.theme import Theme

#: Property of the application that tells whether it has the style and the font already.
DRESSED = "xorviz_dressed"


def apply_style(app: QApplication, theme: Theme) -> None:
    """Give the whole application the colours of a theme; may be called again at any time."""
    if not app.property(DRESSED):
        app.setProperty(DRESSED, True)
        load_fonts()
        app.setStyle("Fusion")
        app.setFont(ui_font())
    sheet = style_sheet(theme)
    if sheet != app.styleSheet():
        # Set again, it would be matched with every widget anew, the hidden ones too.
        app.setPalette(palette(theme))
        app.setStyleSheet(sheet)


def palette(theme: Theme) -> QPalette:
    """Return the colours of whatever the style sheet leaves to Fusion."""
    result = QPalette()
    roles = QPalette.ColorRole
    colors = {
        roles.Window: theme.panel,
        roles.WindowText: theme.text,
        roles.Base: theme.raised,
        roles.AlternateBase: theme.panel,
        roles.Text: theme.text,
        roles.PlaceholderText: theme.muted,
        roles.Button: theme.raised,
        roles.ButtonText: theme.text,
        roles.BrightText: theme.warning,
        roles.Highlight: theme.accent,
        roles.HighlightedText: theme.on_accent,
        roles.Link: theme.link,
        roles.LinkVisited: theme.link,
        roles.Accent: theme.accent,
        roles.ToolTipBase: theme.raised,
        roles.ToolTipText: theme.text,
        roles.Light: theme.raised,
        roles.Midlight: theme.border,
        roles.Mid: theme.border,
        roles.Dark: theme.window,
        roles.Shadow: theme.window,
    }
    for role, color in colors.items():
        result.setColor(role, QColor(color))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, faint(theme))
    return result


def faint(theme: Theme) -> QColor:
    """Return the colour of what cannot be used now: half-way from muted to the panel."""
    return mixed(theme.muted, theme.panel, 0.5)


def mixed(first: str, second: str, share: float) -> QColor:
    """Return the colour that lies `share` of the way from the first to the second."""
    start, end = QColor(first), QColor(second)
    return QColor(
        round(start.red() + (end.red() - start.red()) * share),
        round(start.green() + (end.green() - start.green()) * share),
        round(start.blue() + (end.blue() - start.blue()) * share),
    )


@lru_cache(maxsize=2)
def style_sheet(theme: Theme) -> str:
    """Return the style sheet of a theme."""
    colors = {name: value for name, value in vars(theme).items() if isinstance(value, str)}
    return _SHEET.substitute(
        colors,
        chevron=resource_path("icons", "chevron-down.svg").as_posix(),
        chevron_up=resource_path("icons", "chevron-up.svg").as_posix(),
        dock_close=resource_path("icons", "dock-close.svg").as_posix(),
        dock_float=resource_path("icons", "dock-float.svg").as_posix(),
        check=resource_path("icons", "check.svg").as_posix(),
        faint=faint(theme).name(),
        hover=mixed(theme.raised, theme.text, 0.07).name(),
        pressed=mixed(theme.raised, theme.window, 0.5).name(),
        primary_hover=mixed(theme.accent, DARK_INK, 0.12).name(),
        primary_pressed=mixed(theme.accent, DARK_INK, 0.24).name(),
        # What stands out against the button itself.
        primary_focus=theme.on_accent if theme.is_dark else theme.text,
        handle=mixed(theme.border, theme.muted, 0.35).name(),
    )


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet looks at, and let the widget be styled anew."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def section_caption(text: str) -> QLabel:
    """Return the small muted capitals over a section of a panel."""
    label = QLabel(text)
    font = ui_font(Size.CAPTION, QFont.Weight.DemiBold)
    font.setCapitalization(QFont.Capitalization.AllUppercase)
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106.0)
    label.setFont(font)
    label.setProperty("role", "caption")
    return label


# A focused field has a border twice as wide and a padding that is smaller by the same.
_SHEET = Template("""
QMainWindow, QDialog { background: $window; }
QDialogButtonBox, QMessageBox { dialogbuttonbox-buttons-have-icons: 0; }
QMainWindow::separator { background: $border; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: $accent; }
QSplitter::handle { background: $border; }
QSplitter::handle:hover { background: $accent; }
QTabBar, QWidget#plane_bar { background: $panel; }
QTabBar::tab {
    background: transparent; color: $muted; padding: 5px 11px 4px; margin: 0;
    border: 1px solid transparent; border-bottom: 2px solid transparent;
}
QTabBar#answers_tabs::tab { padding: 5px 7px 4px; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:selected:focus { border: 1px solid $accent; border-bottom-width: 2px; }
QDockWidget {
    color: $text; titlebar-close-icon: url("$dock_close"); titlebar-normal-icon: url("$dock_float");
}
QDockWidget::title { background: $panel; padding: 6px 8px; text-align: left; }
QDockWidget::close-button, QDockWidget::float-button {
    background: transparent; border: none; border-radius: 4px; padding: 2px;
}
QDockWidget::close-button:hover, QDockWidget::float-button:hover { background: $hover; }
QToolBar, QStatusBar { background: $panel; border: none; }
QStatusBar { color: $muted; }

QToolTip { background: $raised; color: $text; border: 1px solid $border; padding: 3px 7px; }

QMenuBar { background: $panel; color: $text; }
QMenuBar::item { padding: 4px 8px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: $raised; }
QMenu { background: $raised; color: $text; border: 1px solid $border; padding: 3px; }
QMenu::item { padding: 4px 24px; border-radius: 4px; }
QMenu::item:selected { background: $accent; color: $on_accent; }
QMenu::item:disabled { color: $faint; background: transparent; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }

QLabel[role="caption"], QLabel[role="muted"] { color: $muted; }
QLabel[role="error"] { color: $error; }
QFrame[role="line"] { background: $border; border: none; }
QFrame[role="finding"] { border: 1px solid transparent; border-radius: 6px; }
QFrame[role="finding"][marked="true"] { border-color: $border; background: $hover; }
QFrame[role="finding"]:focus { border: 1px solid $accent; }
QFrame[role="card"] { background: $raised; border: 1px solid $border; border-radius: 8px; }

QLineEdit, QPlainTextEdit, QComboBox {
    background: $raised; color: $text; border: 1px solid $border; border-radius: 6px;
    padding: 3px 7px; selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit:hover, QComboBox:hover { border-color: $handle; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus {
    border: 2px solid $accent; padding: 2px 6px;
}
QLineEdit:disabled, QComboBox:disabled { color: $faint; }
QLineEdit[invalid="true"], QComboBox[invalid="true"] { border: 2px solid $error; padding: 2px 6px; }
QComboBox QLineEdit, QComboBox QLineEdit:focus {
    border: none; padding: 0; background: transparent;
}
QComboBox { padding-right: 3px; combobox-popup: 0; }
QComboBox:focus, QComboBox[invalid="true"] { padding-right: 2px; }
QComboBox::drop-down { border: none; width: 16px; }
QComboBox::down-arrow { image: url("$chevron"); width: 12px; height: 12px; }
QComboBox QAbstractItemView {
    background: $raised; color: $text; border: 1px solid $border; padding: 3px; outline: none;
    selection-background-color: $accent; selection-color: $on_accent;
}

QAbstractSpinBox {
    background: $raised; color: $text; border: 1px solid $border; border-radius: 6px;
    padding: 0 3px 0 7px; selection-background-color: $accent; selection-color: $on_accent;
}
QAbstractSpinBox:hover { border-color: $handle; }
QAbstractSpinBox:focus { border: 2px solid $accent; padding: 0 2px 0 6px; }
QAbstractSpinBox:disabled { color: $faint; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 16px; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: $hover; }
QAbstractSpinBox::up-arrow { image: url("$chevron_up"); width: 8px; height: 8px; }
QAbstractSpinBox::down-arrow { image: url("$chevron"); width: 8px; height: 8px; }

QPushButton, QToolButton[role="field"] {
    background: $raised; color: $text; border: 1px solid $border; border-radius: 6px;
    padding: 3px 11px; outline: none;
}
QToolButton[role="field"] { padding: 3px 7px; }
QPushButton:hover, QToolButton[role="field"]:hover { background: $hover; border-color: $handle; }
QPushButton:pressed, QToolButton[role="field"]:pressed { background: $pressed; }
QPushButton:focus, QToolButton[role="field"]:focus { border: 2px solid $accent; padding: 2px 10px; }
QToolButton[role="field"]:focus { padding: 2px 6px; }
QToolButton[choice="true"]:checked { background: $pressed; border-color: $accent; }
QPushButton:disabled, QToolButton[role="field"]:disabled { color: $faint; }
QPushButton[role="answer"] { text-align: left; }
QPushButton[role="answer"]:checked { background: $hover; border-color: $accent; }
QPushButton[role="primary"] { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[role="primary"]:hover { background: $primary_hover; }
QPushButton[role="primary"]:pressed { background: $primary_pressed; }
QPushButton[role="primary"]:focus { border: 2px solid $primary_focus; }
QPushButton[role="primary"]:disabled { background: $raised; color: $faint; border-color: $border; }

QToolButton {
    background: transparent; color: $text; border: 1px solid transparent;
    border-radius: 6px; padding: 3px 7px; outline: none;
}
QToolButton:hover { background: $hover; }
QToolButton:pressed { background: $pressed; }
QToolButton:checked { background: $raised; border-color: $border; }
QToolButton:focus { border: 2px solid $accent; padding: 2px 6px; }
QToolButton:disabled { color: $faint; }
QPushButton[role="chip"] {
    border-radius: 10px; padding: 1px 11px; min-height: 16px; background: $panel;
}
QPushButton[role="chip"]:hover { background: $hover; border-color: $accent; }
QPushButton[role="chip"]:pressed { background: $pressed; }
QPushButton[role="chip"]:focus { border: 2px solid $accent; padding: 0 10px; }
QPushButton[role="chip"][control="true"] { border-style: dashed; color: $muted; }
QPushButton[role="door"] { border-radius: 10px; padding: 0; }
QPushButton[role="door"]:hover { border-color: $accent; }
QPushButton[role="door"]:focus { border: 2px solid $accent; padding: 0; }
QMenu#recent { icon-size: 56px; }
QMenu#recent::item { padding-left: 12px; }
QListWidget { background: transparent; border: none; outline: none; }
QToolButton[role="heading"] { border: none; padding: 2px 4px; text-align: left; }
QToolButton[role="heading"]:checked { background: transparent; }
QToolButton[role="heading"]:hover { background: $hover; }
QToolButton[role="heading"]:focus { border: 2px solid $accent; padding: 0 2px; }
QToolButton::menu-indicator { image: none; }
QToolButton[popupMode="1"] { padding-right: 24px; }
QToolButton[popupMode="1"]:focus { padding-right: 23px; }
QToolButton::menu-button { border: none; border-left: 1px solid $border; width: 20px; }
QToolButton::menu-button:hover { background: $pressed; }
QToolButton::menu-arrow { image: url("$chevron"); width: 12px; height: 12px; }

QSlider { min-height: 20px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $border; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: $accent; }
QSlider::handle:horizontal {
    width: 10px; height: 10px; margin: -5px 0; border-radius: 7px;
    background: $text; border: 2px solid $panel;
}
QSlider::handle:horizontal:hover { background: $accent; }
QSlider::handle:horizontal:focus { background: $panel; border-color: $accent; }
QSlider::sub-page:horizontal:disabled { background: $border; }
QSlider::handle:horizontal:disabled { background: $border; }

QTableView, QListView { border: 1px solid $border; }
QTableView:focus, QListView:focus { border-color: $link; }

QCheckBox, QRadioButton {
    spacing: 8px; padding: 3px 1px; border: 1px solid transparent; border-radius: 6px;
}
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox:disabled { color: $faint; }
QCheckBox::indicator {
    width: 12px; height: 12px; background: $raised; border: 1px solid $muted; border-radius: 4px;
}
QCheckBox::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked {
    background: $accent; border-color: $accent; image: url("$check");
}
QCheckBox::indicator:disabled { background: $panel; border-color: $border; }

QProgressBar { background: $border; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QScrollArea { background: transparent; border: none; }
QTextBrowser { background: transparent; border: 1px solid transparent; border-radius: 4px; }
QTextBrowser:focus { border-color: $accent; }
QTextBrowser { color: $text; selection-background-color: $accent; selection-color: $on_accent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $handle; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")
