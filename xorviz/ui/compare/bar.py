"""The bar of the window that compares: one pace for all, and how they are shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QToolButton,
    QWidget,
)

from xorviz.session.snapshot import Snapshot
from xorviz.ui.compare.curves import Quantity
from xorviz.ui.compare.words import tr
from xorviz.ui.fonts import Size, mono_font
from xorviz.ui.panels.icons import icon
from xorviz.ui.panels.sliders import ValueSlider
from xorviz.ui.style import faint
from xorviz.ui.theme import DARK, Theme

#: Steps a second; the last position is as fast as it goes.
_SPEEDS = (1.0, 3.0, 10.0, 30.0, 100.0, 300.0, 1000.0, 3000.0)
_FULL = 10_000.0

#: Positions of the slider over the steps that all can show again.
_PLACES = 1000

#: Stands for the step from which training goes on; and for so many pictures one that is wanted is
#: waited for.
_END, _PATIENCE = -1, 20


class Bar(QWidget):
    """The controls, which say what is wanted; what is shown in them comes from the pictures."""

    #: Run, or pause.
    run_wished = Signal(bool)
    step_wished = Signal()
    #: Steps a second; None is as fast as it goes.
    speed_chosen = Signal(object)
    in_step_chosen = Signal(bool)
    #: One upon another, not side by side.
    overlaid_chosen = Signal(bool)
    #: A `Quantity` for the curves.
    quantity_chosen = Signal(object)
    #: A step to show, None for the last, and whether more follow.
    step_shown = Signal(object, bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("compare_bar")
        self._theme: Theme = DARK
        self._running = False
        self._first = self._last = 0
        #: The step that was asked for last, until a picture shows it.
        self._wanted: int | None = None
        self._patience = 0
        self._make_pace()
        self._make_time()
        self._make_shape()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(8)
        parts: tuple[QWidget, ...] = (
            self.run,
            self.step,
            _muted(tr("Speed")),
            self.speed,
            self._pace,
            self.in_step,
            _muted(tr("Step shown")),
            self.time,
            self._shown,
            self.quantity,
            self.side_by_side,
            self.overlaid,
        )
        for part in parts:
            row.addWidget(part, 1 if part is self.time else 0)
        self._show_pace()
        self.show_running(False)

    @property
    def is_running(self) -> bool:
        """Whether the button offers to pause."""
        return self._running

    def show_running(self, running: bool) -> None:
        """Let the button offer what can be done now."""
        self._running = running
        text = tr("Pause all") if running else tr("Run all")
        self.run.setText(text)
        self.run.setAccessibleName(text)
        self.run.setIcon(icon("pause" if running else "run", self._theme.color("on_accent")))

    def show_speed(self, steps_per_second: float | None) -> None:
        """Put the slider to a pace, without saying so."""
        self.speed.show_value(_FULL if steps_per_second is None else steps_per_second)
        self._show_pace()

    def present(self, snapshots: Sequence[Snapshot | None]) -> None:
        """Show which steps all can show again, and which is shown."""
        times = [one.time for one in snapshots if one is not None and one.time is not None]
        usable = len(times) == len(snapshots)
        first = max((time.first for time in times), default=0)
        last = min((time.last for time in times), default=0)
        self.time.setEnabled(usable and last > first)
        if not self.time.isEnabled():
            self._shown.setText("")
            return
        self._first, self._last = first, last
        if self.time.isSliderDown():
            return
        steps = [time.step for time in times]
        shown = min(max(min(steps), first), last)
        if self._is_awaited(shown, any(time.is_past for time in times)):
            return
        with QSignalBlocker(self.time):
            self.time.setValue(round((shown - first) / (last - first) * _PLACES))
        self._shown.setText(f"{shown:,}")

    def _is_awaited(self, shown: int, is_past: bool) -> bool:
        """Tell whether this is a picture from before the step that was asked for last.

        The slider would jump back, and a key pressed then would find it in another place.
        """
        if self._wanted is None or self._patience == 0:
            return False
        is_there = not is_past if self._wanted == _END else shown == self._wanted
        self._patience -= 1
        if is_there:
            self._wanted = None
        return not is_there

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.step.setIcon(icon("step", theme.color("text"), faint(theme)))
        self.show_running(self._running)

    def toggle(self) -> None:
        """Run or pause, as the button does."""
        self.run_wished.emit(not self._running)

    def _make_pace(self) -> None:
        self.run = QPushButton()
        self.run.setObjectName("compare_run")
        self.run.setProperty("role", "primary")
        self.run.setToolTip(tr("Run or pause all (F5)"))
        self.run.clicked.connect(self.toggle)
        widest = max(
            self.run.fontMetrics().horizontalAdvance(word)
            for word in (tr("Pause all"), tr("Run all"))
        )
        self.run.setFixedWidth(widest + 50)
        self.step = _button("compare_step", tr("Step"), tr("Take one step of each (F6)"))
        self.step.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.step.clicked.connect(self.step_wished)
        tip = tr("How many steps a second each takes: from 1 to as fast as it goes")
        self.speed = ValueSlider((*_SPEEDS, _FULL), tr("Speed"), tip)
        self.speed.setObjectName("compare_speed")
        self.speed.setFixedWidth(90)
        self.speed.setPageStep(1)
        self.speed.moved.connect(self._choose_speed)
        self._pace = QLabel()
        self._pace.setFont(mono_font(Size.LABEL))
        self._pace.setFixedWidth(self._pace.fontMetrics().horizontalAdvance("3,000/s") + 4)
        self.in_step = _button(
            "compare_in_step",
            tr("In step"),
            tr("Show all at the same step: those that are faster wait for the others"),
        )
        _make_choice(self.in_step)
        self.in_step.setChecked(True)
        self.in_step.toggled.connect(self.in_step_chosen)

    def _make_time(self) -> None:
        self.time = QSlider(Qt.Orientation.Horizontal)
        self.time.setObjectName("compare_time")
        self.time.setAccessibleName(tr("Step shown"))
        self.time.setToolTip(tr("Go back and forth over the steps that all have in common"))
        self.time.setRange(0, _PLACES)
        self.time.setValue(_PLACES)
        self.time.setPageStep(_PLACES // 20)
        self.time.setMinimumWidth(80)
        self.time.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.time.setEnabled(False)
        self.time.valueChanged.connect(lambda _: self._show_step(self.time.isSliderDown()))
        self.time.sliderReleased.connect(lambda: self._show_step(False))
        self._shown = QLabel()
        self._shown.setFont(mono_font(Size.LABEL))

    def _make_shape(self) -> None:
        self.quantity = QComboBox()
        self.quantity.setObjectName("compare_quantity")
        self.quantity.setAccessibleName(tr("What the curves show"))
        self.quantity.setToolTip(tr("What the curves show"))
        for code, words in (
            (Quantity.LOG_LOSS, tr("Loss, log")),
            (Quantity.LOSS, tr("Loss")),
            (Quantity.ACCURACY, tr("Accuracy")),
        ):
            self.quantity.addItem(words, code)
        self.quantity.currentIndexChanged.connect(
            lambda _: self.quantity_chosen.emit(Quantity(self.quantity.currentData()))
        )
        self.side_by_side = _button(
            "compare_side_by_side", tr("Side by side"), tr("A column for each")
        )
        self.overlaid = _button(
            "compare_overlaid", tr("Overlaid"), tr("The boundaries of all on one map")
        )
        self._shapes = QButtonGroup(self)
        for button in (self.side_by_side, self.overlaid):
            _make_choice(button)
            self._shapes.addButton(button)
        self.side_by_side.setChecked(True)
        self.overlaid.toggled.connect(self.overlaid_chosen)

    def _choose_speed(self, _: float, dragging: bool) -> None:
        self._show_pace()
        chosen = self.speed.chosen
        self.speed_chosen.emit(None if chosen == _FULL else chosen)

    def _show_pace(self) -> None:
        chosen = self.speed.chosen
        self._pace.setText(tr("full") if chosen == _FULL else f"{chosen:,.0f}/s")

    def _show_step(self, dragging: bool) -> None:
        place = self.time.value()
        step = round(self._first + (self._last - self._first) * place / _PLACES)
        self._shown.setText(f"{step:,}")
        self._wanted, self._patience = _END if place == _PLACES else step, _PATIENCE
        self.step_shown.emit(None if place == _PLACES else step, dragging)


def _button(name: str, text: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setProperty("role", "field")
    button.setText(text)
    button.setToolTip(tip)
    button.setAccessibleName(text)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button


def _make_choice(button: QToolButton) -> None:
    """Let a button show whether it is on."""
    button.setCheckable(True)
    button.setProperty("choice", True)


def _muted(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "muted")
    return label
