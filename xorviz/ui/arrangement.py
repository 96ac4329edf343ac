"""What a person does to the layout by keyboard and menu, and what the menus then tell."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QMainWindow, QWidget

from xorviz.ui.actions import Actions
from xorviz.ui.answers import Answers
from xorviz.ui.centre import Centre, Choice
from xorviz.ui.focus import go_to_pane, order_panes
from xorviz.ui.layout import Docks
from xorviz.ui.picture_actions import WINDOW, PictureActions
from xorviz.ui.views.base import View

#: Milliseconds that a sentence stays in the status bar.
STAY = 8000


class StateWatch(QObject):
    """Tells when a window is maximized, fills the screen, or does so no more."""

    changed = Signal()

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowStateChange:
            self.changed.emit()
        return False


class Arrangement(QObject):
    """Joins the docks and the middle of a window to the actions that move and show them.

    Parameters
    ----------
    window : QMainWindow
    bar : QWidget
        At the top.
    docks : Docks
    centre : Centre
    answers : Answers
        In the dock ``truth_table``.
    """

    #: Something was shown, hidden or moved.
    changed = Signal()

    def __init__(
        self, window: QMainWindow, bar: QWidget, docks: Docks, centre: Centre, answers: Answers
    ) -> None:
        super().__init__(window)
        self._window, self._bar, self.docks, self.centre = window, bar, docks, centre
        self._answers = answers
        self._middle: dict[str, View] = {
            "network": centre.network,
            "decision": centre.decision,
            "timeline": centre.timeline,
        }
        docks.changed.connect(self.changed)
        centre.changed.connect(self.changed)
        answers.changed.connect(self.changed)
        for dock in docks.named.values():
            dock.topLevelChanged.connect(self.order)

    def titles(self) -> dict[str, str]:
        """Return what each dock and each view of the middle or of a dock is called, by its name."""
        docks = {name: dock.windowTitle() for name, dock in self.docks.named.items()}
        titles = self.centre.titles()
        middle = {choice.value: titles[choice] for choice in (Choice.NETWORK, Choice.DECISION)}
        timeline = {"timeline": self.tr("Timeline")}
        return middle | docks | self._answers.titles() | timeline

    def is_seen(self, name: str) -> bool:
        """Tell whether a view is shown, or the window itself."""
        if name in self._middle:
            return self.centre.shows(self._middle[name])
        if name in self._answers.names:
            return "truth_table" in self.docks.seen and self._answers.chosen == name
        return name == WINDOW or name in self.docks.seen

    def panes(self) -> list[QWidget]:
        """Return the bar, the docks and the middle in the order of the Tab key."""
        first, *others = self.docks.named.values()
        return [self._bar, first, self.centre, *others]

    def order(self) -> None:
        """Let the Tab key walk through the panes in their order."""
        order_panes(self._window, self.panes())

    def reset(self) -> None:
        """Put the docks and the middle back to where they are in a new window."""
        self.docks.reset()
        self.centre.reset()
        self._answers.choose("truth_table")

    def connect_actions(self, actions: Actions, pictures: PictureActions) -> None:
        """Let the actions do it, and tell what can be seen."""
        for choice, action in actions.centre.items():
            action.triggered.connect(partial(self._choose, choice))
        actions.timeline.triggered.connect(self.centre.show_timeline)
        for area, action in actions.moves.items():
            move = partial(self.docks.move_in_focus, area)
            action.triggered.connect(partial(self._need_dock, move))
        for (way, by), action in actions.sizes.items():
            resize = partial(self.docks.resize_in_focus, way, by)
            action.triggered.connect(partial(self._need_dock, resize))
        actions.float.triggered.connect(partial(self._need_dock, self.docks.float_in_focus))
        actions.reset_layout.triggered.connect(self.reset)
        actions.full_screen.triggered.connect(self._fill_screen)
        actions.next_pane.triggered.connect(lambda: go_to_pane(self.panes(), forward=True))
        actions.previous_pane.triggered.connect(lambda: go_to_pane(self.panes(), forward=False))

        def follow_state() -> None:
            # A window manager may have done it.
            actions.full_screen.setChecked(self._window.isFullScreen())

        self._state_watch = StateWatch(self._window)
        self._state_watch.changed.connect(follow_state)

        def settle() -> None:
            actions.show_centre(self.centre.choice)
            actions.timeline.setChecked(self.centre.shows(self.centre.timeline))
            pictures.settle(self.is_seen)

        self.changed.connect(settle)
        settle()

    def _fill_screen(self, wanted: bool) -> None:
        whole = Qt.WindowState.WindowFullScreen
        state = self._window.windowState()
        self._window.setWindowState(state | whole if wanted else state & ~whole)

    def _choose(self, choice: Choice, _: bool = False) -> None:
        self.centre.choose(choice)

    def _need_dock(self, move: Callable[[], bool], _: bool = False) -> None:
        if not move():
            words = self.tr("No panel has the keyboard; click into one, or press Tab until it has.")
            self._window.statusBar().showMessage(words, STAY)
