"""How the data are written as numbers, and what is drawn: the rows below the tiles."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from xorviz.engine.registry import Argument
from xorviz.session.snapshot import Snapshot
from xorviz.ui import labels
from xorviz.ui.intents import ChooseEncoding, ChooseOutputs, TypeDataSeed, TypeNoise, TypeSample
from xorviz.ui.panels.base import Panel
from xorviz.ui.panels.fields import ABSENT, FieldRow, MenuRow
from xorviz.ui.panels.menu import Menu
from xorviz.ui.panels.reading import range_sentence, read_whole, read_within, write_decimal
from xorviz.ui.panels.seed_row import SeedRow
from xorviz.ui.panels.sliders import ValueSlider
from xorviz.ui.panels.typed import SliderRow, TypedRow
from xorviz.ui.theme import Theme

_LARGEST_SAMPLE = 1_000_000
_SAMPLES = (4, 10, 100, 1_000, 10_000, 100_000)
_NOISE = Argument(0.0, 0.0, 10.0)
_NOISES = tuple(step / 100 for step in range(101))


class DataRows(Panel):
    """Encoding, outputs, sample, noise, seed; greyed where the data have no such choice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all = self.tr("all four")
        self.encoding = MenuRow(
            self.tr("E&ncoding"),
            labels.encoding_menu(),
            self.tr("How the bits are numbers: as they are, or each beside its opposite if paired"),
        )
        self.outputs = MenuRow(
            self.tr("&Outputs"),
            (("1", self.tr("one")), ("2", self.tr("two"))),
            self.tr("One output for true, or one for false and one for true: the larger counts"),
        )
        self.sample = self._make_sample()
        self.noise = self._make_noise()
        self.seed = SeedRow(
            self.tr("D&ata seed"),
            self.tr("Decides which patterns and which noise are drawn"),
            self.tr("New data seed"),
            self.tr("Draw the patterns and the noise anew"),
        )
        for control, name in (
            (self.encoding.control, "encoding"),
            (self.outputs.control, "outputs"),
            (self.sample.control, "sample"),
            (self.noise.line, "noise"),
            (self.noise.slider, "noise_slider"),
            (self.seed.line, "data_seed"),
            (self.seed.dice, "data_dice"),
        ):
            control.setObjectName(name)
        emit = self.intent.emit
        self.encoding.chosen.connect(lambda name: emit(ChooseEncoding(name)))
        self.outputs.chosen.connect(lambda count: emit(ChooseOutputs(int(count))))
        self.sample.submitted.connect(lambda size: emit(TypeSample(size)))
        self.noise.submitted.connect(lambda value: emit(TypeNoise(value)))
        self.noise.slid.connect(lambda value, dragging: emit(TypeNoise(value, dragging)))
        self.seed.submitted.connect(lambda seed: emit(TypeDataSeed(seed)))
        #: By the field of the data that each shows.
        self._rows: dict[str, MenuRow | TypedRow] = {
            "encoding": self.encoding,
            "outputs": self.outputs,
            "sample": self.sample,
            "noise": self.noise,
            "seed": self.seed,
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        for row in self._rows.values():
            layout.addWidget(row)

    def present(self, snapshot: Snapshot) -> None:
        data = snapshot.spec["data"]
        self._name_all(data["kind"] == "gate")
        for field, row in self._rows.items():
            row.present(_value(data, field))
            row.set_unavailable(self._reason(data, field))

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self.seed.apply_theme(theme)

    def controls(self) -> tuple[QWidget, ...]:
        """Return what Tab goes through, in order."""
        rows: tuple[FieldRow, ...] = (self.encoding, self.outputs, self.sample, self.noise)
        return (
            *(row.control for row in rows),
            self.noise.slider,
            self.seed.control,
            self.seed.dice,
        )

    def _reason(self, data: Mapping[str, Any], field: str) -> str:
        """Return why a field of the data cannot be changed, if so."""
        if field not in data:
            return self.tr("These data have no such choice; a gate has")
        if field == "seed" and data.get("sample") is None and not data.get("noise"):
            return self.tr("Nothing is drawn: there is neither a sample nor noise")
        return ""

    def _name_all(self, is_gate: bool) -> None:
        """Call a sample of each pattern once by its name; only a gate has four."""
        name = self.tr("all four") if is_gate else self.tr("all")
        if name != self._all:
            self._all = name
            self._menu.setItemText(0, name)
            if self.sample.shown.value is None:
                self.sample.show_value(None)

    def _make_sample(self) -> TypedRow:
        self._menu = menu = Menu()
        tip = self.tr("How many patterns are drawn at random, once, or all as they are")
        row = TypedRow(self.tr("Sam&ple"), menu, tip, self._read_sample, self._write_sample)
        menu.addItems([self._write_sample(size) for size in (None, *_SAMPLES)])
        menu.setCurrentIndex(-1)
        return row

    def _make_noise(self) -> SliderRow:
        sentence = range_sentence(_NOISE)
        slider = ValueSlider(
            _NOISES, self.tr("Noise slider"), self.tr("Noise from 0 to 1 in steps of 0.01")
        )
        return SliderRow(
            self.tr("No&ise"),
            slider,
            self.tr("Standard deviation of the normal noise on the inputs"),
            lambda text: read_within(text, _NOISE, sentence),
            write_decimal,
        )

    def _read_sample(self, text: str) -> int | None:
        if text.strip().casefold() == self._all.casefold():
            return None
        sentence = self.tr("“{all}”, or a whole number from 1 to 1,000,000.")
        return read_whole(text, 1, _LARGEST_SAMPLE, sentence.format(all=self._all))

    def _write_sample(self, size: object) -> str:
        return self._all if size is None else f"{size:,}"


def _value(data: Mapping[str, Any], field: str) -> Any:
    """Return what the row of a field shows."""
    if field not in data:
        return ABSENT
    value = data[field]
    if field == "noise":
        return float(value)
    return f"{value}" if field == "outputs" else value
