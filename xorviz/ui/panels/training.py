"""The panel of the training: loss, optimizer, learning rate, batch size and seed."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QVBoxLayout, QWidget

from xorviz.session.snapshot import Snapshot
from xorviz.ui.intents import (
    ChooseLoss,
    ChooseOptimizer,
    Restart,
    TypeBatchSize,
    TypeLearningRate,
)
from xorviz.ui.panels.base import Panel, choice_arguments, choice_name
from xorviz.ui.panels.fields import MenuRow, TypedRow
from xorviz.ui.panels.icons import icon
from xorviz.ui.panels.menu import Menu
from xorviz.ui.panels.seeds import LARGEST_SEED, another_seed
from xorviz.ui.panels.sliders import ValueSlider, decade_values
from xorviz.ui.style import section_caption
from xorviz.ui.theme import Theme

_LARGEST_RATE = 1e6
_LARGEST_BATCH = 1_000_000
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
        self.loss = MenuRow(self.tr("Loss"), losses, self.tr("What training makes small"))
        self.optimizer = MenuRow(
            self.tr("Optimizer"), optimizers, self.tr("The rule by which the weights move")
        )
        self.rate = self._make_rate()
        self.batch = self._make_batch()
        self.seed = self._make_seed()
        self.loss.chosen.connect(lambda name: self.intent.emit(ChooseLoss(name)))
        self.optimizer.chosen.connect(lambda name: self.intent.emit(ChooseOptimizer(name)))
        self.rate.submitted.connect(lambda value: self.intent.emit(TypeLearningRate(value)))
        self.slider.moved.connect(self._slide)
        self.batch.submitted.connect(lambda size: self.intent.emit(TypeBatchSize(size)))
        self.seed.submitted.connect(lambda seed: self.intent.emit(Restart(seed)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 10)
        layout.setSpacing(7)
        layout.addWidget(section_caption(self.tr("Training")))
        for row in (self.loss, self.optimizer, self.rate, self.batch, self.seed):
            layout.addWidget(row)

    def present(self, snapshot: Snapshot) -> None:
        if snapshot.spec is self._document:
            return
        self._document = snapshot.spec
        training = snapshot.spec["training"]
        optimizer = training["optimizer"]
        name = choice_name(optimizer)
        given = choice_arguments(optimizer).get("learning_rate")
        self.loss.present(choice_name(training["loss"]))
        self.optimizer.present(name)
        self.rate.present(float(self._default_rates[name] if given is None else given))
        self.batch.present(training["batch_size"])
        self.seed.present(snapshot.spec["seed"])

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self.dice.setIcon(icon("dice", theme.color("text")))

    def _make_rate(self) -> TypedRow:
        tip = self.tr("How far each step goes")
        row = _RateRow(self.tr("Learning rate"), QLineEdit(), tip, self._read_rate, _write_rate)
        row.line.setObjectName("learning_rate")
        self.slider = row.slider = ValueSlider(
            _RATES,
            self.tr("Learning rate slider"),
            self.tr("Learning rate from 0.00001 to 10; each step is about a quarter more"),
        )
        self.slider.setObjectName("learning_rate_slider")
        row.grid.addWidget(self.slider, 2, 0, 1, 2)
        return row

    def _make_batch(self) -> TypedRow:
        menu = Menu()
        tip = self.tr("How many patterns each step looks at")
        row = TypedRow(self.tr("Batch size"), menu, tip, self._read_batch, self._write_batch)
        row.control.setObjectName("batch_size")
        menu.addItems([self._write_batch(size) for size in (None, *_BATCHES)])
        menu.setCurrentIndex(-1)
        return row

    def _make_seed(self) -> TypedRow:
        self.dice = QToolButton()
        self.dice.setObjectName("dice")
        self.dice.setProperty("role", "field")
        self.dice.setAccessibleName(self.tr("New seed"))
        self.dice.setToolTip(self.tr("Start again with a new seed"))
        self.dice.setIcon(icon("dice", self.theme.color("text")))
        self.dice.clicked.connect(self._throw)
        tip = self.tr("Decides the start weights and the order of the patterns; Enter starts again")
        row = _SeedRow(
            self.tr("Seed"), QLineEdit(), tip, self._read_seed, lambda seed: f"{seed}", [self.dice]
        )
        row.line.setObjectName("seed")
        return row

    def _throw(self) -> None:
        if isinstance(self.seed.shown.value, int):
            self.seed.submit(another_seed(self.seed.shown.value))

    def _slide(self, value: float, dragging: bool) -> None:
        # The end of a motion is always told, so that the edits of the drag can be merged.
        self.rate.shown.choose(value)
        self.rate.show_value(value)
        self.intent.emit(TypeLearningRate(value, dragging))

    def _read_rate(self, text: str) -> float:
        try:
            value = float(text.replace("−", "-"))
        except ValueError:
            value = math.nan
        if not 0.0 < value <= _LARGEST_RATE or "_" in text:
            raise ValueError(self.tr("A number above 0 and up to 1,000,000, such as 0.01 or 1e-3."))
        return value

    def _read_batch(self, text: str) -> int | None:
        if text.strip().casefold() == self._write_batch(None).casefold():
            return None
        sentence = self.tr("“{full}”, or a whole number from 1 to 1,000,000.")
        return _whole(text, 1, _LARGEST_BATCH, sentence.format(full=self._write_batch(None)))

    def _write_batch(self, size: object) -> str:
        return self.tr("full") if size is None else f"{size}"

    def _read_seed(self, text: str) -> int:
        sentence = self.tr("A whole number from 0 to 4,294,967,295.")
        return _whole(text, 0, LARGEST_SEED, sentence)


class _RateRow(TypedRow):
    """A learning rate as text and on a slider."""

    slider: ValueSlider

    def show_value(self, value: object) -> None:
        super().show_value(value)
        if isinstance(value, float):
            self.slider.show_value(value)


class _SeedRow(TypedRow):
    """A seed that the up and down keys change by one."""

    def key_pressed(self, event: QKeyEvent) -> bool:
        changes: dict[int, int] = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        change = changes.get(event.key())
        if change is None or not isinstance(self.shown.value, int):
            return False
        self.submit(min(max(self.shown.value + change, 0), LARGEST_SEED))
        return True


def _write_rate(value: object) -> str:
    return f"{value:.10g}"


def _whole(text: str, least: int, most: int, sentence: str) -> int:
    """Read a whole number within bounds; spaces and commas may part its thousands."""
    digits = text.replace(",", "").replace("\u202f", "").replace(" ", "")
    # int() itself refuses thousands of digits, in words of its own.
    plain = digits.isascii() and digits.isdigit() and len(digits) <= len(f"{most}")
    if not (plain and least <= int(digits) <= most):
        raise ValueError(sentence)
    return int(digits)
