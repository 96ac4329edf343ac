"""Rows of the data panel whose range the kind of data decides: bits, outputs, sample and noise."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolButton

from xorviz.engine.registry import Argument
from xorviz.ui.panels.fields import MenuRow
from xorviz.ui.panels.menu import Menu
from xorviz.ui.panels.reading import range_sentence, read_whole, read_within, write_decimal
from xorviz.ui.panels.sliders import ValueSlider
from xorviz.ui.panels.typed import SliderRow, TypedRow

_LARGEST_SAMPLE = 1_000_000
_SAMPLES = (4, 10, 100, 1_000, 10_000, 100_000)
#: Width in pixels of a field for one digit, and of the buttons beside it.
_DIGIT = 28
_NOISES = tuple(step / 100 for step in range(101))


class BitsRow(TypedRow):
    """How many bits enter, with − and + beside it; the up and down keys do the same."""

    def __init__(self, label: str, tip: str) -> None:
        self._most = 1
        self.fewer = self._button("−", self.tr("Fewer bits"), self.tr("One bit fewer"), -1)
        self.more = self._button("+", self.tr("More bits"), self.tr("One bit more"), 1)
        buttons = [self.fewer, self.more]
        line = QLineEdit()
        # One digit, so that the buttons have their room in the narrowest panel.
        line.setMinimumWidth(_DIGIT)
        super().__init__(label, line, tip, self._read_bits, lambda bits: f"{bits}", buttons)

    def offer(self, most: int) -> None:
        """Allow up to so many bits."""
        self._most = most
        self._settle()

    def show_value(self, value: object) -> None:
        super().show_value(value)
        self._settle()

    def key_pressed(self, event: QKeyEvent) -> bool:
        changes: dict[int, int] = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        change = changes.get(event.key())
        if change is None:
            return False
        self._step(change)
        return True

    def _button(self, sign: str, name: str, tip: str, change: int) -> QToolButton:
        button = QToolButton()
        button.setText(sign)
        button.setFixedWidth(_DIGIT)
        button.setProperty("role", "field")
        button.setAccessibleName(name)
        button.setToolTip(tip)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: self._step(change))
        return button

    def _step(self, change: int) -> None:
        if isinstance(self.shown.value, int):
            self.submit(min(max(self.shown.value + change, 1), self._most))

    def _settle(self) -> None:
        bits = self.shown.value
        self.fewer.setEnabled(isinstance(bits, int) and bits > 1)
        self.more.setEnabled(isinstance(bits, int) and bits < self._most)

    def _read_bits(self, text: str) -> int:
        sentence = self.tr("A whole number from 1 to {most}.").format(most=self._most)
        return read_whole(text, 1, self._most, sentence)


class OutputsRow(MenuRow):
    """How many outputs the targets have: one or two, or for a table up to eight.

    Parameters
    ----------
    label, tip : str
    """

    #: Of a gate, and of a table.
    ONE_OR_TWO, MOST = 2, 8

    def __init__(self, label: str, tip: str) -> None:
        super().__init__(label, (), tip)
        words = (
            self.tr("one"),
            self.tr("two"),
            self.tr("three"),
            self.tr("four"),
            self.tr("five"),
            self.tr("six"),
            self.tr("seven"),
            self.tr("eight"),
        )
        self._entries = [(words[count - 1], f"{count}") for count in range(1, self.MOST + 1)]
        self.offer(self.ONE_OR_TWO)

    def offer(self, most: int) -> None:
        """Offer up to so many."""
        if most != self.menu.count():
            self.menu.clear()
            for words, count in self._entries[:most]:
                self.menu.addItem(words, count)
            if isinstance(self._shown.value, str):
                self._show(self._shown.value)


class SampleRow(TypedRow):
    """How many patterns are drawn; of bits also each word once.

    Parameters
    ----------
    label, tip : str
    """

    def __init__(self, label: str, tip: str) -> None:
        self._all = ""
        self._menu = Menu()
        super().__init__(label, self._menu, tip, self._read_sample, self._write_sample)
        self.offer(self.tr("all"))

    def offer(self, all_of_them: str) -> None:
        """Call a sample of each pattern once by this name; "" where there is none."""
        if all_of_them == self._all and self._menu.count():
            return
        self._all = all_of_them
        edited = self.line.text()
        self._menu.clear()
        sizes = (None, *_SAMPLES) if all_of_them else _SAMPLES
        self._menu.addItems([self._write_sample(size) for size in sizes])
        self._menu.setCurrentIndex(-1)
        # The list of an editable drop-down takes its text along.
        self.line.setText(edited)
        if self.shown.value is None or isinstance(self.shown.value, int):
            self.show_value(self.shown.value)

    def _read_sample(self, text: str) -> int | None:
        words = text.strip().casefold()
        if self._all and words in (self._all.casefold(), self._all.split()[0].casefold()):
            return None
        sentence = self.tr("A whole number from 1 to 1,000,000.")
        if self._all:
            sentence = self.tr("“{all}”, or a whole number from 1 to 1,000,000.")
        return read_whole(text, 1, _LARGEST_SAMPLE, sentence.format(all=self._all))

    def _write_sample(self, size: object) -> str:
        return self._all if size is None else f"{size:,}"


class NoiseRow(SliderRow):
    """The noise: a standard deviation on bits, a part of the reach of a cloud.

    Parameters
    ----------
    label : str
    """

    def __init__(self, label: str) -> None:
        self._most = 10.0
        slider = ValueSlider(
            _NOISES, self.tr("Noise slider"), self.tr("Noise from 0 to 1 in steps of 0.01")
        )
        super().__init__(label, slider, "", self._read_noise, write_decimal)

    def offer(self, most: float) -> None:
        """Allow up to so much: 10 for bits, 1 for a cloud, which is another measure."""
        if most != self._most:
            self._most = most
            self._show_tips()
            if self.label.isEnabled():
                self.label.setToolTip(self.tip())

    def tip(self) -> str:
        if self._most == 1.0:
            return self.tr("How far the points stray: a part of the reach of the cloud, 0 to 1")
        return self.tr("Standard deviation of the normal noise on the inputs, 0 to 10")

    def _read_noise(self, text: str) -> float:
        allowed = Argument(0.0, 0.0, self._most)
        return read_within(text, allowed, range_sentence(allowed))
