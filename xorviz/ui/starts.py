"""What the window does about random starts beside drawing them: its actions, and the dock."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from xorviz.session.snapshot import Snapshot
from xorviz.ui.actions import PALETTE_REASON, Actions
from xorviz.ui.intents import OpenStart, ShowStart
from xorviz.ui.layout import Docks
from xorviz.ui.panels.crowd import CrowdPanel
from xorviz.ui.shown import ShownValue

#: The part of the window's height that the crowd needs to be read.
_HEIGHT = 0.34


class Starts(QObject):
    """Joins the actions about random starts to the run, and brings their view to the front.

    Parameters
    ----------
    actions : Actions
    docks : Docks
        With one called ``crowd``, and ``experiment``, which has the panel.
    panel : CrowdPanel
    parent : QObject
    """

    #: Emits an `xorviz.ui.intents.Intent`.
    intent = Signal(object)

    def __init__(self, actions: Actions, docks: Docks, panel: CrowdPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._actions, self._docks, self._panel = actions, docks, panel
        self._replicas = 0
        # Pressed twice in a moment, a key leads two starts on.
        self._displayed = ShownValue(lambda _: None, self)
        actions.starts.triggered.connect(self._go_to_field)
        actions.next_start.triggered.connect(lambda: self._show(1))
        actions.previous_start.triggered.connect(lambda: self._show(-1))
        actions.open_start.triggered.connect(self._open)
        self._settle(1)

    def present(self, snapshot: Snapshot) -> None:
        """Take the number of starts, and which is on display."""
        replicas = int(snapshot.spec["replicas"])
        self._displayed.present(snapshot.replica)
        if replicas != self._replicas:
            if self._replicas <= 1 < replicas:
                self._docks.bring("crowd", _HEIGHT)
            self._settle(replicas)

    def _settle(self, replicas: int) -> None:
        self._replicas = replicas
        reason = self.tr("One start runs; choose more under Crowd.")
        actions = self._actions
        for action in (actions.next_start, actions.previous_start, actions.open_start):
            action.setEnabled(replicas > 1)
            action.setProperty(PALETTE_REASON, reason)

    def _show(self, way: int) -> None:
        displayed = self._displayed.value
        if isinstance(displayed, int) and self._replicas > 1:
            start = (displayed + way) % self._replicas
            self._displayed.choose(start)
            self.intent.emit(ShowStart(start))

    def _open(self) -> None:
        displayed = self._displayed.value
        if isinstance(displayed, int):
            self.intent.emit(OpenStart(displayed))

    def _go_to_field(self) -> None:
        self._docks.bring("experiment")
        control = self._panel.starts.control
        area = _area_around(control)
        if area is not None:
            area.ensureWidgetVisible(control)
        control.setFocus()
        self._panel.starts.line.selectAll()


def _area_around(widget: QWidget) -> QScrollArea | None:
    """Return the scroll area in which a widget lies."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent
