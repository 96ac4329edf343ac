"""The menu bar: where each action stands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu

from xorviz.ui.actions import PALETTE_TITLE, Actions
from xorviz.ui.menu_letters import MenuLetters

#: Steps a second on offer; None is as fast as it goes.
SPEEDS: tuple[float | None, ...] = (1.0, 10.0, 100.0, 1000.0, 3000.0, None)


@dataclass(frozen=True)
class Given:
    """Actions that the window makes from what it holds.

    Parameters
    ----------
    presets : sequence of (str, str)
        Name and title.
    docks : sequence of QAction
        Each shows and hides a dock.
    exports, copies : sequence of QAction
        A picture of one view each.
    lessons : sequence of (str, str)
        Name and title.
    """

    presets: Sequence[tuple[str, str]]
    docks: Sequence[QAction]
    exports: Sequence[QAction]
    copies: Sequence[QAction]
    lessons: Sequence[tuple[str, str]]


class Menus(QObject):
    """Fills the menu bar of a window.

    Parameters
    ----------
    window : QMainWindow
    actions : Actions
    given : Given
    """

    def __init__(self, window: QMainWindow, actions: Actions, given: Given) -> None:
        super().__init__(window)
        self._bar = window.menuBar()
        #: Filled by whoever remembers the files.
        self.recent = QMenu(self.tr("Open &recent"), window)
        #: One action a preset, its name as data.
        self.presets: list[QAction] = []
        #: One action a lesson, its name as data.
        self.lessons: list[QAction] = []
        #: One action a speed, its steps a second as data.
        self.speeds: list[QAction] = []
        self._file(actions, given)
        self._edit(actions, given.copies)
        self._training(actions)
        self._view(actions, given.docks)
        help_ = self._bar.addMenu(self.tr("&Help"))
        help_.addAction(actions.welcome)
        self._lessons(help_, given.lessons)
        help_.addActions([actions.palette, actions.shortcuts])
        help_.addSeparator()
        help_.addActions([actions.copy_diagnostics, actions.show_log])
        help_.addSeparator()
        help_.addAction(actions.about)
        for menu in window.findChildren(QMenu):
            MenuLetters(menu)

    def _lessons(self, menu: QMenu, lessons: Sequence[tuple[str, str]]) -> None:
        submenu = menu.addMenu(self.tr("&Lessons"))
        for name, title in lessons:
            action = submenu.addAction(title.replace("&", "&&"))
            action.setData(name)
            action.setProperty(PALETTE_TITLE, self.tr("Lesson: {0}").format(title))
            self.lessons.append(action)
        menu.addSeparator()

    def _file(self, actions: Actions, given: Given) -> None:
        menu = self._bar.addMenu(self.tr("&File"))
        menu.addActions([actions.new, actions.open, actions.open_data, actions.import_weights])
        menu.addMenu(self.recent)
        presets = menu.addMenu(self.tr("&Presets"))
        for name, title in given.presets:
            action = presets.addAction(title.replace("&", "&&"))
            action.setData(name)
            action.setProperty(PALETTE_TITLE, self.tr("Open: {0}").format(title))
            self.presets.append(action)
        menu.addSeparator()
        menu.addActions([actions.save, actions.save_as])
        menu.addSeparator()
        menu.addAction(actions.compare)
        menu.addSeparator()
        menu.addAction(actions.export)
        self._submenu(menu, self.tr("Export one &view as a picture"), given.exports)
        menu.addActions([actions.report, actions.record, actions.export_run])
        menu.addSeparator()
        menu.addAction(actions.quit)

    def _edit(self, actions: Actions, copies: Sequence[QAction]) -> None:
        menu = self._bar.addMenu(self.tr("&Edit"))
        menu.addActions([actions.undo, actions.redo])
        menu.addSeparator()
        menu.addAction(actions.paste_script)
        pictures = self._submenu(menu, self.tr("&Copy a picture"), [actions.copy_focused])
        pictures.addSeparator()
        pictures.addActions(list(copies))
        menu.addSeparator()
        menu.addAction(actions.settings)

    def _training(self, actions: Actions) -> None:
        menu = self._bar.addMenu(self.tr("&Training"))
        menu.addActions([actions.run, actions.step])
        speeds = menu.addMenu(self.tr("Sp&eed"))
        for speed in SPEEDS:
            words = self.tr("full") if speed is None else self.tr("{0} steps a second")
            text = words.format(f"{speed or 0.0:,.0f}")
            action = speeds.addAction(text)
            action.setData(speed)
            action.setProperty(PALETTE_TITLE, self.tr("Speed: {0}").format(text))
            self.speeds.append(action)
        self._time(menu, actions)
        menu.addSeparator()
        menu.addActions([actions.restart, actions.restart_anew])
        menu.addSeparator()
        menu.addActions(
            [actions.starts, actions.next_start, actions.previous_start, actions.open_start]
        )
        menu.addSeparator()
        menu.addActions([actions.doctor, actions.microscope, actions.sweep, actions.check_gradient])

    def _time(self, training: QMenu, actions: Actions) -> None:
        back = (actions.step_back, actions.play_back, actions.to_present)
        self.time = menu = self._submenu(training, self.tr("Ti&me and branches"), back)
        menu.addSeparator()
        menu.addActions([actions.previous_mark, actions.next_mark])
        menu.addSeparator()
        menu.addActions([actions.rescue, actions.compare_branches])
        menu.addSeparator()
        self.memory = self._submenu(
            menu, self.tr("&Memory for the past"), actions.memories.values()
        )

    def _view(self, actions: Actions, docks: Sequence[QAction]) -> None:
        menu = self._bar.addMenu(self.tr("&View"))
        menu.addActions([*actions.centre.values(), actions.timeline])
        menu.addSeparator()
        menu.addActions([actions.nearer, actions.farther, actions.whole])
        menu.addSeparator()
        menu.addActions(list(docks))
        menu.addSeparator()
        menu.addAction(actions.float)
        self._submenu(menu, self.tr("Mo&ve the panel"), actions.moves.values())
        self._submenu(menu, self.tr("Si&ze of the panel"), actions.sizes.values())
        menu.addActions([actions.next_pane, actions.previous_pane, actions.reset_layout])
        menu.addSeparator()
        menu.addAction(actions.present)
        menu.addSeparator()
        self._submenu(menu, self.tr("T&heme"), actions.themes.values())
        menu.addAction(actions.theme)
        menu.addAction(actions.full_screen)

    @staticmethod
    def _submenu(menu: QMenu, title: str, actions: Iterable[QAction]) -> QMenu:
        submenu = menu.addMenu(title)
        submenu.setToolTipsVisible(True)
        submenu.addActions(list(actions))
        return submenu
