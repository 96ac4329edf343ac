"""The rows of the learning-rate schedule: which one, its arguments, and the rate that it led to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from xorviz.session.snapshot import Snapshot
from xorviz.ui import labels, registry_tips
from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.intents import ChooseSchedule, TypeScheduleArgument
from xorviz.ui.numbers import printed
from xorviz.ui.panels.arguments import ChoiceArguments, Words
from xorviz.ui.panels.base import Panel, choice_arguments, choice_name
from xorviz.ui.panels.fields import MenuRow
from xorviz.ui.theme import Theme

#: Keras has no default for the first two, and None for the last.
_OWN_DEFAULTS = ("decay_steps", "decay_rate", "warmup_target")

_CONSTANT = "constant"


class ScheduleRows(Panel):
    """What becomes of the learning rate in the course of the training."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document: Mapping[str, Any] | None = None
        self._name = _CONSTANT
        tip = self.tr("What becomes of the learning rate in the course of the training")
        self.schedule = MenuRow(
            self.tr("Schedule"), labels.schedule_menu(), tip, registry_tips.schedule_tips()
        )
        self.schedule.control.setObjectName("schedule")
        #: The present rate, which may be another than the one above.
        self.now = QLabel()
        self.now.setProperty("role", "muted")
        self.now.setFont(ui_font(Size.CAPTION))
        self.now.setToolTip(self.tr("The learning rate of the next step"))
        self.arguments = ChoiceArguments(
            labels.schedule_arguments(),
            Words(
                self.tr("Settings"),
                self.tr("Arguments of the schedule"),
                self.tr("Fold the schedule's arguments away"),
                self.tr("Show the schedule's arguments"),
                labels.schedule_tip,
            ),
            "schedule",
            unfolded=True,
            own_defaults=_OWN_DEFAULTS,
            beside=self.now,
        )
        self.arguments.toggle.setObjectName("schedule_more")
        # There is none of them before the first picture, and what lies below must not jump.
        self.arguments.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for row in (self.schedule, self.arguments):
            layout.addWidget(row)
        emit = self.intent.emit
        self.schedule.chosen.connect(lambda name: emit(ChooseSchedule(name)))
        self.arguments.submitted.connect(
            lambda name, value: emit(TypeScheduleArgument(name, value))
        )

    def present(self, snapshot: Snapshot) -> None:
        if snapshot.spec is not self._document:
            self._document = snapshot.spec
            choice = snapshot.spec["training"].get("learning_rate_schedule", _CONSTANT)
            self._name = choice_name(choice)
            self.schedule.present(self._name)
            self.arguments.present(self._name, choice_arguments(choice))
            self.arguments.setVisible(self._name != _CONSTANT)
        if self._name != _CONSTANT:
            self._show_rate(snapshot.learning_rate)

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self.arguments.apply_theme(theme)

    def controls(self) -> tuple[QWidget, ...]:
        """Return what Tab goes through, in order."""
        return (self.schedule.control, *self.arguments.controls())

    def _show_rate(self, rate: float) -> None:
        words = self.tr("now {rate}").format(rate=printed(f"{rate:.3g}"))
        # Most pictures of a run that stands, or of a rate that falls in stairs, show the same.
        if words != self.now.text():
            self.now.setText(words)
