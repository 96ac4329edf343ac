"""The panel of the training: loss, optimizer, batches, the criterion, penalties and the start."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from xorviz.engine.registry import Argument
from xorviz.engine.spec.training import LARGEST_BATCH
from xorviz.session.snapshot import Snapshot
from xorviz.ui import labels, registry_tips
from xorviz.ui.intents import (
    ChooseLoss,
    ChooseOptimizer,
    ChooseShuffle,
    ChooseSolved,
    TypeBatchSize,
    TypeLearningRate,
    TypeOptimizerArgument,
)
from xorviz.ui.panels.arguments import ChoiceArguments, Words
from xorviz.ui.panels.base import Panel, choice_arguments, choice_name
from xorviz.ui.panels.fields import MenuRow, SwitchRow
from xorviz.ui.panels.menu import Menu
from xorviz.ui.panels.penalty import PenaltyPanel
from xorviz.ui.panels.reading import read_whole, read_within, write_decimal
from xorviz.ui.panels.schedule import ScheduleRows
from xorviz.ui.panels.sliders import ValueSlider, decade_values
from xorviz.ui.panels.start import StartPanel
from xorviz.ui.panels.typed import SliderRow, TypedRow
from xorviz.ui.style import section_caption
from xorviz.ui.theme import Theme

_RATE = Argument(0.001, 0.0, 1e6, low_open=True)
_BATCHES = (1, 2, 4, 8, 16, 32, 64, 128)
#: Ten steps in each decade, about equally far apart in ratio and short to read.
_RATES = decade_values(-5, 1, (1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8))


class TrainingPanel(Panel):
    """How the network is trained.

    Parameters
    ----------
    losses, optimizers : sequence of (str, str)
        Name and title of each entry of the menus.
    default_rates : mapping of str to float
        The learning rate of each optimizer that is given none.
    """

    def __init__(
        self,
        losses: Sequence[tuple[str, str]],
        optimizers: Sequence[tuple[str, str]],
        default_rates: Mapping[str, float],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document: Mapping[str, Any] | None = None
        self._default_rates = dict(default_rates)
        self.loss = MenuRow(
            self.tr("&Loss"),
            losses,
            self.tr("What training makes small"),
            registry_tips.loss_tips(),
        )
        self.optimizer = MenuRow(
            self.tr("Optimi&zer"),
            optimizers,
            self.tr("The rule by which the weights move"),
            registry_tips.optimizer_tips(),
        )
        self.rate = self._make_rate()
        self.slider = self.rate.slider
        self.more = self._make_more()
        self.schedule = ScheduleRows()
        self.batch = self._make_batch()
        self.shuffle = SwitchRow(
            self.tr("Sh&uffle"),
            self.tr("each epoch"),
            self.tr("Take the patterns in a new random order in each epoch"),
        )
        self.solved = MenuRow(
            self.tr("&Solved when"),
            labels.solved_menu(),
            self.tr("What all patterns must reach for the task to count as solved"),
        )
        self.penalty = PenaltyPanel()
        self.check = QToolButton()
        self.check.setObjectName("check_gradient_button")
        self.check.setProperty("role", "field")
        self.check.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.check.setAccessibleName(self.tr("Check the gradient"))
        self.check.setToolTip(self.check.accessibleName())
        self.check.hide()
        self.start = StartPanel()
        self._name_and_connect()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 8)
        layout.setSpacing(4)
        layout.addWidget(section_caption(self.tr("Training")))
        rows: tuple[QWidget, ...] = (self.loss, self.optimizer, self.rate, self.more, self.schedule)
        for row in (
            *rows,
            self.batch,
            self.shuffle,
            self.solved,
            self.check,
            self.penalty,
            self.start,
        ):
            layout.addWidget(row)
        for former, following in pairwise(self._controls()):
            self.setTabOrder(former, following)

    def present(self, snapshot: Snapshot) -> None:
        self.schedule.present(snapshot)
        if snapshot.spec is self._document:
            return
        self._document = snapshot.spec
        training = snapshot.spec["training"]
        optimizer = training["optimizer"]
        name, given = choice_name(optimizer), choice_arguments(optimizer)
        rate = given.get("learning_rate")
        self.loss.present(choice_name(training["loss"]))
        self.optimizer.present(name)
        self.rate.present(float(self._default_rates[name] if rate is None else rate))
        self.more.present(name, given)
        self.batch.present(training["batch_size"])
        self.shuffle.present(training["shuffle"])
        self.solved.present(training["solved"])
        self.penalty.present(snapshot)
        self.start.present(snapshot)

    def set_check(self, action: QAction) -> None:
        """Show a button for the window's check of the gradient."""
        self.check.setDefaultAction(action)
        self.check.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.check.setAccessibleName(self.check.text())
        self.check.show()

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self.more.apply_theme(theme)
        self.penalty.apply_theme(theme)
        self.schedule.apply_theme(theme)
        self.start.apply_theme(theme)

    def _controls(self) -> tuple[QWidget, ...]:
        """Return what Tab goes through, in order."""
        return (
            *(row.control for row in (self.loss, self.optimizer, self.rate)),
            self.slider,
            *self.more.controls(),
            *self.schedule.controls(),
            *(row.control for row in (self.batch, self.shuffle, self.solved)),
            self.check,
            *self.penalty.controls(),
            *self.start.controls(),
        )

    def _name_and_connect(self) -> None:
        for control, name in (
            (self.loss.control, "loss"),
            (self.optimizer.control, "optimizer"),
            (self.rate.line, "learning_rate"),
            (self.slider, "learning_rate_slider"),
            (self.batch.control, "batch_size"),
            (self.shuffle.control, "shuffle"),
            (self.solved.control, "solved"),
        ):
            control.setObjectName(name)
        emit = self.intent.emit
        self.loss.chosen.connect(lambda name: emit(ChooseLoss(name)))
        self.optimizer.chosen.connect(lambda name: emit(ChooseOptimizer(name)))
        self.rate.submitted.connect(lambda value: emit(TypeLearningRate(value)))
        self.rate.slid.connect(lambda value, dragging: emit(TypeLearningRate(value, dragging)))
        self.more.submitted.connect(lambda name, value: emit(TypeOptimizerArgument(name, value)))
        self.batch.submitted.connect(lambda size: emit(TypeBatchSize(size)))
        self.shuffle.submitted.connect(lambda shuffle: emit(ChooseShuffle(shuffle)))
        self.solved.chosen.connect(lambda name: emit(ChooseSolved(name)))
        self.penalty.intent.connect(self.intent)
        self.schedule.intent.connect(self.intent)
        self.start.intent.connect(self.intent)

    def _make_more(self) -> ChoiceArguments:
        more = ChoiceArguments(
            labels.optimizer_arguments(),
            Words(
                self.tr("&More"),
                self.tr("More of the optimizer"),
                self.tr("Fold the optimizer's other arguments away"),
                self.tr("Show the optimizer's other arguments"),
                labels.argument_tip,
            ),
            "optimizer",
        )
        more.toggle.setObjectName("more")
        return more

    def _make_rate(self) -> SliderRow:
        slider = ValueSlider(
            _RATES,
            self.tr("Learning rate slider"),
            self.tr("Learning rate from 0.00001 to 10; each step is about a quarter more"),
        )
        sentence = self.tr("A number above 0 and up to 1,000,000, such as 0.01 or 1e-3.")
        return SliderRow(
            self.tr("Learnin&g rate"),
            slider,
            self.tr("How far each step goes"),
            lambda text: read_within(text, _RATE, sentence),
            write_decimal,
        )

    def _make_batch(self) -> TypedRow:
        menu = Menu()
        tip = self.tr("How many patterns each step looks at")
        row = TypedRow(self.tr("Bat&ch size"), menu, tip, self._read_batch, self._write_batch)
        menu.addItems([self._write_batch(size) for size in (None, *_BATCHES)])
        menu.setCurrentIndex(-1)
        return row

    def _read_batch(self, text: str) -> int | None:
        full = self._write_batch(None)
        if text.strip().casefold() == full.casefold():
            return None
        sentence = self.tr("“{full}”, or a whole number from 1 to 1,000,000.")
        return read_whole(text, 1, LARGEST_BATCH, sentence.format(full=full))

    def _write_batch(self, size: object) -> str:
        return self.tr("full") if size is None else f"{size}"
