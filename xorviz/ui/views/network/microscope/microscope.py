"""What the microscope stands at: whether it is open, on which pattern, at which half step."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from xorviz.session.snapshot import Magnified, Snapshot, TrainerState
from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.views.network.microscope.bar import MicroscopeBar
from xorviz.ui.views.network.microscope.close_up import CloseUp
from xorviz.ui.views.network.microscope.speaker import Said
from xorviz.ui.views.network.microscope.stages import Phase, Stage, stages_of
from xorviz.ui.views.network.microscope.words import say
from xorviz.ui.views.network.scene import Subject
from xorviz.ui.views.parts.names import pattern_name

translate = QCoreApplication.translate


class Microscope(QObject):
    """Joins the bar to what the diagram shows; the run itself is asked for by its signals.

    Parameters
    ----------
    bar : MicroscopeBar
        It is shown while the microscope is open.
    """

    #: It was opened or put away.
    toggled = Signal(bool)
    #: Another half step or pattern is shown, or other numbers.
    changed = Signal()
    #: Other numbers are wanted.
    asked = Signal()
    #: The run is to stand still.
    pause_wished = Signal()
    #: The run is to take one step.
    step_wished = Signal()

    def __init__(self, bar: MicroscopeBar) -> None:
        super().__init__(bar)
        self.bar = bar
        self.is_open = False
        #: The pattern that is looked at, by its place in the table.
        self.pattern = 0
        #: What there is to see; None without numbers.
        self.close_up: CloseUp | None = None
        self._snapshot: Snapshot | None = None
        self._found: Magnified | None = None
        self._stages: tuple[Stage, ...] = ()
        self._place = 0
        #: The step from which the run is just taking the next one.
        self._leaving: int | None = None
        bar.hide()
        bar.moved.connect(self.move)
        bar.phase_chosen.connect(self._go_to)
        bar.pattern_chosen.connect(self.choose_pattern)
        bar.step_wished.connect(self.take_step)
        bar.closed.connect(lambda: self.open(False))

    @property
    def wants_numbers(self) -> bool:
        """Whether the next picture of the run must have them."""
        return self.is_open and not self._is_running

    def open(self, is_open: bool) -> None:
        """Open it, at the beginning of the step; or put it away."""
        if is_open == self.is_open:
            return
        self.is_open = is_open
        # What was found may be of a step long ago.
        self._place, self._leaving, self._found = 0, None, None
        self.bar.setVisible(is_open)
        if is_open and self._is_running:
            self.pause_wished.emit()
        self._show()
        self.toggled.emit(is_open)
        self.asked.emit()

    def foot_with(self, legend: QWidget) -> QWidget:
        """Return a row that holds a legend, and the button that opens the microscope."""
        foot, button = QWidget(), QToolButton()
        button.setObjectName("microscope_open")
        button.setText(translate("NetworkView", "Microscope"))
        button.setAccessibleName(button.text())
        button.setToolTip(translate("NetworkView", "One pattern through one step (Ctrl+M)"))
        button.setFont(ui_font(Size.CAPTION))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.open(True))
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(0)
        row.addWidget(legend, 1)
        row.addWidget(button)
        return foot

    def listen_to_keys(self, view: QWidget, pages: bool = True) -> None:
        """Let arrow keys in a view go half steps while it is open.

        Parameters
        ----------
        view : QWidget
        pages : bool
            Whether page keys change the pattern.
        """
        moves: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_Left: lambda: self.move(-1),
            Qt.Key.Key_Right: lambda: self.move(1),
        }
        if pages:
            moves[Qt.Key.Key_PageUp] = lambda: self.next_pattern(-1)
            moves[Qt.Key.Key_PageDown] = lambda: self.next_pattern(1)
        for key, move in moves.items():
            shortcut = QShortcut(QKeySequence(key), view)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            # A key that is held would take one step after the other.
            shortcut.setAutoRepeat(False)
            shortcut.setEnabled(False)
            shortcut.activated.connect(move)
            self.toggled.connect(shortcut.setEnabled)

    def let_go(self) -> None:
        """Let the numbers go: they are those of another network."""
        self._found = None
        if self.close_up is not None:
            self._show()

    def present(self, snapshot: Snapshot) -> None:
        """Take the numbers of a snapshot, if it has any; old ones of another step are let go."""
        former, self._snapshot = self._snapshot, snapshot
        found = snapshot.microscope
        if former is None or former.topology != snapshot.topology:
            self._stages = stages_of(snapshot.topology)
            self._place = min(self._place, len(self._stages) - 1)
        if not self.is_open:
            return
        if self._leaving is not None and snapshot.step != self._leaving:
            self._place, self._leaving = 0, None
        elif snapshot.state is TrainerState.FAILED:
            self._leaving = None
        same_state = former is not None and former.state is snapshot.state
        if found is None and not self._is_running:
            self.asked.emit()
            stays = self._found is not None and self._found.step == snapshot.step
        else:
            stays = found is not None and found is self._found and same_state
        if not stays:
            self._found = found
            self._show()

    def choose_pattern(self, place: int) -> None:
        """Look at another pattern."""
        if place == self.pattern:
            return
        self.pattern = place
        if self.is_open:
            self.asked.emit()

    def move(self, by: int) -> None:
        """Go on half a step, or back; after the last one the run takes the step."""
        if self.close_up is None:
            return
        if by > 0 and self._place == len(self._stages) - 1:
            self.take_step()
            return
        place = min(max(self._place + by, 0), len(self._stages) - 1)
        if place != self._place:
            self._place = place
            self._show()

    def next_pattern(self, by: int) -> None:
        """Look at the next pattern of the table, or the one before."""
        table = self._snapshot.patterns if self._snapshot is not None else None
        if table is not None:
            self.choose_pattern((self.pattern + by) % len(table.shares))

    def take_step(self) -> None:
        """Let the run take the step that was looked at."""
        if self._can_step and self._snapshot is not None and self._leaving is None:
            self._leaving = self._snapshot.step
            self.step_wished.emit()

    def say(self, subject: Subject, remark: str) -> None:
        """Say what happens at what a person points at.

        Parameters
        ----------
        subject : unit, edge or None
        remark : str
            What is to be said of numbers that are not there.
        """
        if self._snapshot is None:
            return
        if self.close_up is None:
            self.bar.say(Said("", self._why_nothing()))
            return
        said = say(self._snapshot, self.close_up, subject)
        self.bar.say(Said(said.numbers, f"{said.meaning} {remark}".strip()))

    @property
    def _is_running(self) -> bool:
        return self._snapshot is not None and self._snapshot.state is TrainerState.RUNNING

    @property
    def _can_step(self) -> bool:
        ahead = self._found.ahead if self._found is not None else None
        paused = self._snapshot is not None and self._snapshot.state is TrainerState.PAUSED
        return paused and ahead is not None and not ahead.breaks

    def _go_to(self, phase: Phase) -> None:
        """Go to the first half step of a phase."""
        self._place = next(i for i, stage in enumerate(self._stages) if stage.phase is phase)
        self._show()

    def _show(self) -> None:
        """Show the half step."""
        snapshot, found = self._snapshot, self._found
        self.close_up = None
        if snapshot is None or not self.is_open:
            self.changed.emit()
            return
        table = snapshot.patterns
        if table is not None:
            names = [pattern_name(table, number) for number in range(len(table.shares))]
            if self.pattern >= len(names):
                # There are other data now.
                self.pattern = 0
            self.bar.show_patterns(names, self.pattern)
            if found is not None and found.passed is not None and not self._is_running:
                stage, label = self._stages[self._place], names[found.pattern]
                self.close_up = CloseUp(stage, label, found.passed, found.ahead)
        if self.close_up is None:
            self.bar.show_nothing()
        else:
            first, last = self._place == 0, self._place == len(self._stages) - 1
            self.bar.show_stage(self.close_up.stage.phase, first, last, self._can_step)
        self.changed.emit()

    def _why_nothing(self) -> str:
        if self._is_running:
            return translate("NetworkView", "The run goes on. Pause it to look at one step.")
        if self._found is not None and self._found.passed is None:
            return translate(
                "NetworkView",
                "This network, or the batch of its step, is too large to look at so closely.",
            )
        return ""
