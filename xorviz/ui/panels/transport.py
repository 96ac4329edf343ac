"""The bar at the top: which experiment, run and pause, how fast, and how it stands."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from xorviz.session.snapshot import Snapshot, TrainerState
from xorviz.ui.fonts import Size, enlarged, mono_font
from xorviz.ui.intents import OpenPreset, Restart, SetRunning, SetSpeed, SingleStep
from xorviz.ui.panels.base import Panel
from xorviz.ui.panels.icons import icon
from xorviz.ui.panels.picker import ExperimentPicker
from xorviz.ui.panels.seeds import another_seed
from xorviz.ui.panels.sliders import ValueSlider
from xorviz.ui.panels.status import StatusStrip
from xorviz.ui.panels.status_words import failure_words, status_parts
from xorviz.ui.shown import ShownValue
from xorviz.ui.style import faint
from xorviz.ui.theme import Theme

#: Steps a second; the last position is as fast as it goes.
_SPEEDS = (1.0, 3.0, 10.0, 30.0, 100.0, 300.0, 1000.0, 3000.0)
_FULL = 10_000.0

#: Widths of the picker: at least; before words on buttons are given up for it; at most.
_PICKER_LEAST, _PICKER_FAIR, _PICKER_MOST = 120, 190, 290

#: Numbers up to this rank are worth more than words on buttons; one more where there is a test.
_KEPT_RANK = 3

_ICON_ONLY = Qt.ToolButtonStyle.ToolButtonIconOnly


class TransportBar(Panel):
    """The experiment picker, the run's buttons and speed, its status, and actions given to it.

    Where the bar is narrow, first the words on secondary buttons go, then the least important
    numbers; nothing is clipped.

    Parameters
    ----------
    presets : sequence of (str, str)
        Name and title of each preset.
    """

    def __init__(self, presets: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seed = 0
        self._least = 0
        self._numbers = 0
        self._kept = _KEPT_RANK
        self.picker = ExperimentPicker(presets)
        self.picker.chosen.connect(lambda name: self.intent.emit(OpenPreset(name)))
        self._make_buttons()
        self._make_speed()
        self.status = StatusStrip()
        self.status.setAccessibleName(self.tr("Status of the run"))
        self._actions = QHBoxLayout()
        self._actions.setSpacing(4)
        self._row = layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 4)
        layout.setSpacing(8)
        layout.addWidget(self.picker)
        for widget in (self.run, self.step, self.restart, self._speed_word):
            layout.addWidget(widget)
        layout.addWidget(self.speed)
        layout.addWidget(self._speed_value)
        layout.addWidget(self.status, 1)
        layout.addLayout(self._actions)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._running = ShownValue(self._show_running, self)
        self._running.present(False)
        self.apply_theme(self.theme)

    def set_title(self, text: str, modified: bool) -> None:
        """Show the title or file name of the open experiment, and whether it was changed."""
        self.picker.set_title(text, modified)

    def set_speed(self, steps_per_second: float | None) -> None:
        """Put the slider to a pace, without saying so; None is as fast as it goes."""
        self.speed.show_value(_FULL if steps_per_second is None else steps_per_second)
        self._show_speed()

    @property
    def steps_per_second(self) -> float | None:
        """The pace that is chosen; None is as fast as it goes."""
        speed = self.speed.chosen
        return None if speed == _FULL else speed

    def add_actions(self, actions: Sequence[QAction]) -> None:
        """Add buttons at the right end for actions of the window."""
        for action in actions:
            button = QToolButton()
            button.setDefaultAction(action)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setProperty("role", "field")
            button.setAccessibleName(action.text().replace("&", ""))
            button.setObjectName(f"action_{action.objectName()}")
            self._actions.addWidget(button)
        self._fit()

    def present(self, snapshot: Snapshot) -> None:
        self._seed = snapshot.spec["seed"]
        self._running.present(snapshot.state is TrainerState.RUNNING)
        for button in (self.run, self.step, self.restart):
            button.setEnabled(snapshot.state is not TrainerState.CLOSED)
        if snapshot.state is TrainerState.FAILED and snapshot.failure is not None:
            self.status.warn(failure_words(snapshot.failure))
        else:
            self.status.show_parts(status_parts(snapshot))
            self._kept = _KEPT_RANK + (snapshot.test_accuracy is not None)
            if self.status.width_for(self._kept) != self._numbers:
                self._fit()
        self.status.setAccessibleDescription(self.status.text())

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self.status.theme = theme
        text, disabled = theme.color("text"), faint(theme)
        self.step.setIcon(icon("step", text, disabled))
        self.restart.setIcon(icon("restart", text, disabled))
        widest = max((*_SPEEDS, _FULL), key=lambda speed: len(self._speed_text(speed)))
        metrics = self._speed_value.fontMetrics()
        self._speed_value.setFixedWidth(metrics.horizontalAdvance(self._speed_text(widest)) + 4)
        self._show_running(self._running.value)
        # Type may have grown.
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._least, super().minimumSizeHint().height())

    def _make_buttons(self) -> None:
        self.run = QPushButton()
        self.run.setObjectName("run")
        self.run.setProperty("role", "primary")
        self.run.clicked.connect(self._toggle)
        self.step = QToolButton()
        self.step.setObjectName("step")
        self.step.setText(self.tr("Step"))
        self.step.setAccessibleName(self.tr("Single step"))
        self.step.setToolTip(self.tr("Take one step and stand still"))
        self.step.clicked.connect(lambda: self.intent.emit(SingleStep()))
        self.restart = QToolButton()
        self.restart.setObjectName("restart")
        self.restart.setText(self.tr("Restart"))
        self.restart.setAccessibleName(self.tr("Restart"))
        self.restart.setToolTip(self.tr("Start again from the same start weights"))
        self.restart.clicked.connect(lambda: self.intent.emit(Restart()))
        menu = QMenu(self.restart)
        self.new_seed = menu.addAction(self.tr("Restart with a new seed"))
        self.new_seed.triggered.connect(self._restart_anew)
        self.restart.setMenu(menu)
        self.restart.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        for button in (self.step, self.restart):
            button.setProperty("role", "field")
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _make_speed(self) -> None:
        self._speed_word = QLabel(self.tr("Speed"))
        self._speed_word.setProperty("role", "muted")
        self.speed = ValueSlider(
            (*_SPEEDS, _FULL),
            self.tr("Speed"),
            self.tr("How many steps a second: from 1 to as fast as it goes"),
        )
        self.speed.setObjectName("speed")
        self.speed.setFixedWidth(96)
        self.speed.setPageStep(1)
        self._speed_value = QLabel()
        self._speed_value.setFont(mono_font(Size.LABEL))
        self._speed_value.setToolTip(self.speed.toolTip())
        self.set_speed(None)
        self.speed.moved.connect(self._set_speed)

    def _toggle(self) -> None:
        running = not self._running.value
        self._running.choose(running)
        self._show_running(running)
        self.intent.emit(SetRunning(running))

    def _restart_anew(self) -> None:
        self.intent.emit(Restart(another_seed(self._seed)))

    def _set_speed(self, speed: float, dragging: bool) -> None:
        self._show_speed()
        self.intent.emit(SetSpeed(None if speed == _FULL else speed))

    def _show_speed(self) -> None:
        self._speed_value.setText(self._speed_text(self.speed.chosen))

    def _speed_text(self, speed: float) -> str:
        return self.tr("full") if speed == _FULL else f"{speed:,.0f}/s"

    def _show_running(self, running: object) -> None:
        text = self.tr("Pause") if running else self.tr("Run")
        self.run.setText(text)
        self.run.setAccessibleName(text)
        self.run.setToolTip(self.tr("Stop after this step") if running else self.tr("Train on"))
        self.run.setIcon(icon("pause" if running else "run", self.theme.color("on_accent")))
        words = (self.tr("Pause"), self.tr("Run"))
        widest = max(self.run.fontMetrics().horizontalAdvance(word) for word in words)
        self.run.setFixedWidth(widest + round(enlarged(50)))

    def _fit(self) -> None:
        """Leave out words where there is no room for them beside the important numbers."""
        self.ensurePolished()
        numbers = self._numbers = self.status.width_for(self._kept)
        for words in (0, 1, 2):
            self._show_words(words)
            controls = self._width_of_controls()
            if words == 0:
                self._set_least(controls + _PICKER_LEAST + self.status.width_for(0))
            elif controls + _PICKER_FAIR + numbers > self.width():
                self._show_words(words - 1)
                controls = self._width_of_controls()
                break
        room = self.width() - controls
        every = self.status.sizeHint().width()
        room -= every if room - every >= _PICKER_FAIR else numbers
        self.picker.setFixedWidth(min(max(room, _PICKER_LEAST), _PICKER_MOST))

    def _show_words(self, words: int) -> None:
        """Put words on Step and Restart (from 1 on) and before the speed (from 2 on)."""
        beside, alone = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, _ICON_ONLY
        for button in (self.step, self.restart):
            button.setToolButtonStyle(beside if words else alone)
        self._speed_word.setVisible(words > 1)

    def _set_least(self, width: int) -> None:
        if width != self._least:
            self._least = width
            self.updateGeometry()

    def _width_of_controls(self) -> int:
        """Return the width of all but the picker and the numbers, with the gaps."""
        layout = self._row
        margins = layout.contentsMargins()
        entries = [layout.itemAt(index) for index in range(layout.count())]
        shown = [entry for entry in entries if entry is not None and not entry.isEmpty()]
        width = margins.left() + margins.right() + (len(shown) - 1) * layout.spacing()
        apart = (self.picker, self.status)
        return width + sum(e.sizeHint().width() for e in shown if e.widget() not in apart)
