"""The dialog of settings: each with a sentence, each in force at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from xorviz.engine.choice import AUTO, COMPILED, NUMPY, is_installed
from xorviz.ui import settings
from xorviz.ui.actions import MEMORIES
from xorviz.ui.panels.menu import Menu
from xorviz.ui.scrolling import upright
from xorviz.ui.settings import NO, SYSTEM, YES, Setting
from xorviz.ui.style import section_caption

_MEGABYTE = 2**20

#: Seconds from one autosave to the next that are on offer.
_INTERVALS = (10, 20, 30, 45, 60)

#: Pixels of the column of drop-downs.
_FIELD = 210


class SettingsDialog(QDialog):
    """Shows what is kept, keeps what is chosen, and tells of it.

    Parameters
    ----------
    languages : sequence of (str, str)
        Name and title of each language; the name "" is that of the system.
    parent : QWidget
    """

    #: Another value is kept now: `Setting`.
    changed = Signal(object)

    def __init__(self, languages: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("settings")
        self.setWindowTitle(self.tr("Settings"))
        self._fields: dict[Setting[Any], Menu | QCheckBox] = {}
        self._inside = inside = QWidget()
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(0, 0, 12, 0)
        self._rows.setSpacing(12)
        self._add_looks(languages)
        self._add_training()
        self._add_keeping()
        self._rows.addStretch(1)
        self._area = upright(inside)
        for ground in (self._area.viewport(), inside):
            ground.setAutoFillBackground(False)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.RestoreDefaults | QDialogButtonBox.StandardButton.Close
        )
        restore = buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults)
        restore.setObjectName("settings_restore")
        restore.setText(self.tr("&Restore defaults"))
        restore.setToolTip(self.tr("Let everything in this dialog be as in a new installation"))
        restore.setAutoDefault(False)
        restore.clicked.connect(self.restore)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(16, 12, 16, 12)
        outside.setSpacing(12)
        outside.addWidget(self._area, 1)
        outside.addWidget(buttons)
        self.show_kept()

    def sizeHint(self) -> QSize:
        inside, window = self._inside.sizeHint().height(), self.parentWidget()
        room = inside if window is None else window.height()
        return QSize(640, max(min(inside + 80, room - 60), 320))

    def show_kept(self) -> None:
        """Show what is kept now."""
        for setting, field in self._fields.items():
            field.blockSignals(True)
            if isinstance(field, QCheckBox):
                field.setChecked(setting.read())
            else:
                self._choose(field, setting.read())
            field.blockSignals(False)

    def restore(self) -> None:
        """Let the defaults of all that stands here count again."""
        before = {setting: setting.read() for setting in self._fields}
        for setting in self._fields:
            setting.forget()
        self.show_kept()
        for setting, value in before.items():
            if setting.read() != value:
                self.changed.emit(setting)

    def _add_looks(self, languages: Sequence[tuple[str, str]]) -> None:
        card = self._section(self.tr("Appearance"))
        themes = [
            ("dark", self.tr("Dark")),
            ("light", self.tr("Light")),
            (SYSTEM, self.tr("As the system")),
        ]
        self._menu(
            card,
            settings.THEME,
            self.tr("Theme"),
            self.tr("Light text on a dark ground, or the other way round."),
            themes,
        )
        self._menu(
            card,
            settings.LANGUAGE,
            self.tr("Language"),
            self.tr("What the window speaks from its next start on."),
            languages,
        )
        wishes = [
            (SYSTEM, self.tr("As the system")),
            (YES, self.tr("Yes")),
            (NO, self.tr("No")),
        ]
        self._menu(
            card,
            settings.REDUCED_MOTION,
            self.tr("Reduce motion"),
            self.tr("A run that goes on is shown four times a second, and no more often."),
            wishes,
        )

    def _add_training(self) -> None:
        card = self._section(self.tr("Training"))
        engines = [
            (AUTO, self.tr("By the network's shape")),
            (NUMPY, self.tr("NumPy")),
            (COMPILED, self.tr("Compiled")),
        ]
        words = self.tr(
            "What takes the steps. A run keeps its engine; Restart and opening take this one."
        )
        if not is_installed():
            words = self.tr("The compiled engine needs the package numba, which is not installed.")
        field = self._menu(card, settings.ENGINE, self.tr("Engine"), words, engines)
        model = field.model()
        if isinstance(model, QStandardItemModel):
            model.item(field.findData(COMPILED)).setEnabled(is_installed())
        amounts = [(0, self.tr("As the run began"))]
        amounts += [(size * _MEGABYTE, self.tr("{0} MB").format(f"{size:,}")) for size in MEMORIES]
        self._menu(
            card,
            settings.TIME_BUDGET,
            self.tr("Memory for the past"),
            self.tr("More of it, and the timeline goes back to an earlier step sooner."),
            amounts,
        )

    def _add_keeping(self) -> None:
        card = self._section(self.tr("Start and end"))
        intervals = [(one, self.tr("{0} seconds").format(one)) for one in _INTERVALS]
        self._menu(
            card,
            settings.AUTOSAVE_SECONDS,
            self.tr("Autosave every"),
            self.tr("After a crash no more than this is lost; the next start offers the rest."),
            intervals,
        )
        self._switch(
            card,
            settings.ASKS_UNSAVED,
            self.tr("Ask about unsaved changes on leaving"),
            self.tr("Otherwise they are kept aside, and the next start offers them."),
        )
        self._switch(
            card,
            settings.WELCOMES,
            self.tr("Show the welcome at the start"),
            self.tr("Lessons, presets, scripts and recent files; also in the Help menu."),
        )

    def _section(self, title: str) -> QVBoxLayout:
        card = QFrame()
        card.setProperty("role", "card")
        rows = QVBoxLayout(card)
        rows.setContentsMargins(16, 12, 16, 12)
        rows.setSpacing(12)
        self._rows.addWidget(section_caption(title))
        self._rows.addWidget(card)
        return rows

    def _menu(
        self,
        card: QVBoxLayout,
        setting: Setting[Any],
        title: str,
        words: str,
        choices: Sequence[tuple[object, str]],
    ) -> Menu:
        field = Menu()
        for value, text in choices:
            field.addItem(text, value)
        field.setFixedWidth(_FIELD)
        field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        field.currentIndexChanged.connect(lambda _: self._keep(setting, field.currentData()))
        label = QLabel(title)
        label.setBuddy(field)
        self._row(card, setting, title, words, (label, field))
        self._fields[setting] = field
        return field

    def _switch(self, card: QVBoxLayout, setting: Setting[bool], title: str, words: str) -> None:
        field = QCheckBox(title)
        field.toggled.connect(lambda on: self._keep(setting, on))
        self._row(card, setting, title, words, (field,))
        self._fields[setting] = field

    def _row(
        self,
        card: QVBoxLayout,
        setting: Setting[Any],
        title: str,
        words: str,
        widgets: tuple[QWidget, ...],
    ) -> None:
        field = widgets[-1]
        field.setObjectName(f"settings_{setting.key.replace('/', '_')}")
        field.setAccessibleName(title)
        field.setAccessibleDescription(words)
        helping = QLabel(words)
        helping.setWordWrap(True)
        helping.setProperty("role", "muted")
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addWidget(widgets[0])
        told.addWidget(helping)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(told, 1)
        if len(widgets) > 1:
            row.addWidget(field)
        card.addLayout(row)

    def _choose(self, field: Menu, value: object) -> None:
        if field.findData(value) < 0:
            # It was set by hand, or by another version.
            if field is self._fields[settings.AUTOSAVE_SECONDS]:
                field.addItem(self.tr("{0} seconds").format(value), value)
            elif field is self._fields[settings.TIME_BUDGET] and isinstance(value, int):
                field.addItem(self.tr("{0} MB").format(f"{value / _MEGABYTE:,.0f}"), value)
        field.setCurrentIndex(max(field.findData(value), 0))

    def _keep(self, setting: Setting[Any], value: object) -> None:
        setting.write(value)
        self.changed.emit(setting)
