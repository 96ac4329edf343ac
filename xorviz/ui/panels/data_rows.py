"""How the data are written as numbers, and what is drawn: the rows below the tiles."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from xorviz.engine.spec.bits import MOST_BITS, MOST_ROWS
from xorviz.engine.spec.points import SHAPES
from xorviz.session.snapshot import Snapshot
from xorviz.ui import labels
from xorviz.ui.data_documents import GIVEN
from xorviz.ui.intents import (
    ChooseEncoding,
    ChooseOutputs,
    ChooseRows,
    TypeBits,
    TypeDataSeed,
    TypeNoise,
    TypeSample,
    TypeTargets,
    TypeTestShare,
)
from xorviz.ui.panels.base import Panel
from xorviz.ui.panels.bit_rows import BitsRow, NoiseRow, OutputsRow, SampleRow
from xorviz.ui.panels.data_words import rows_of
from xorviz.ui.panels.fields import ABSENT, MenuRow
from xorviz.ui.panels.seed_row import SeedRow
from xorviz.ui.panels.share_row import ShareRow
from xorviz.ui.panels.truth_editor import TruthEditor
from xorviz.ui.panels.typed import TypedRow
from xorviz.ui.theme import Theme

#: From so many given patterns on, an edit of them takes longer than a picture.
_MANY = 5_000


class DataRows(Panel):
    """The rows from bits to seed, each where the data have what it shows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bits = BitsRow(
            self.tr("Bits"), self.tr("How many bits enter: of bitwise XOR each of the two words")
        )
        counts = [(f"{count}", f"{count}") for count in range(2, MOST_ROWS + 1)]
        self.matrix = MenuRow(
            self.tr("Rows"),
            (("1", self.tr("1, words")), *counts),
            self.tr(
                "How many rows a matrix has: with more than one, sample and batch count pairs of"
                " matrices, and each row is a pattern"
            ),
        )
        self.encoding = MenuRow(
            self.tr("E&ncoding"),
            labels.encoding_menu(),
            self.tr("How the bits are numbers: as they are, or each beside its opposite if paired"),
        )
        self.outputs = OutputsRow(
            self.tr("&Outputs"),
            self.tr("One output for true, or one for false and one for true: the larger counts"),
        )
        self.table = TruthEditor()
        self.sample = SampleRow(
            self.tr("Sam&ple"),
            self.tr("How many patterns are drawn at random, once, or all as they are"),
        )
        self.noise = NoiseRow(self.tr("No&ise"))
        self.seed = SeedRow(
            self.tr("D&ata seed"),
            self.tr(
                "Decides which patterns and which noise are drawn, and what is kept for a test"
            ),
            self.tr("New data seed"),
            self.tr("Draw the patterns and the noise anew"),
        )
        self.test = ShareRow(
            self.tr("Test share"),
            self.tr("The part of the patterns that training never sees, chosen by the data seed"),
        )
        self._is_large = False
        #: By the field of the data that each shows.
        self._rows: dict[str, MenuRow | TypedRow] = {
            "bits": self.bits,
            "rows": self.matrix,
            "encoding": self.encoding,
            "outputs": self.outputs,
            "sample": self.sample,
            "noise": self.noise,
            "test": self.test,
            "seed": self.seed,
        }
        self._name_controls()
        self._connect()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for field, row in self._rows.items():
            layout.addWidget(row)
            if field == "outputs":
                layout.addWidget(self.table)
        for part in (self.bits, self.matrix, self.table, self.test):
            part.hide()

    def present(self, snapshot: Snapshot) -> None:
        data = snapshot.spec["data"]
        is_table = data["kind"] == "table"
        self._is_large = data["kind"] in GIVEN and rows_of(snapshot) > _MANY
        self.bits.offer(MOST_BITS // 2 if data["kind"] == "bitwise_xor" else MOST_BITS)
        self.outputs.offer(OutputsRow.MOST if is_table else OutputsRow.ONE_OR_TWO)
        self.sample.offer(self._all_of(data))
        self.noise.offer(10.0 if "encoding" in data else 1.0)
        for field, row in self._rows.items():
            value = _value(data, field)
            row.setVisible(value is not ABSENT)
            row.present(value)
            row.set_unavailable(self._reason(data, field))
        self.table.setVisible(is_table)
        if is_table:
            self.table.present(tuple(tuple(map(float, row)) for row in data["targets"]))

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self.seed.apply_theme(theme)
        self.table.apply_theme(theme)

    def controls(self) -> tuple[QWidget, ...]:
        """Return what Tab goes through, in order."""
        return (
            self.bits.control,
            self.bits.fewer,
            self.bits.more,
            self.matrix.control,
            self.encoding.control,
            self.outputs.control,
            self.table,
            self.sample.control,
            self.noise.control,
            self.noise.slider,
            self.test.control,
            self.test.slider,
            self.seed.control,
            self.seed.dice,
        )

    def _name_controls(self) -> None:
        for control, name in (
            (self.bits.line, "bits"),
            (self.bits.fewer, "fewer_bits"),
            (self.bits.more, "more_bits"),
            (self.matrix.control, "rows"),
            (self.encoding.control, "encoding"),
            (self.outputs.control, "outputs"),
            (self.sample.control, "sample"),
            (self.noise.line, "noise"),
            (self.noise.slider, "noise_slider"),
            (self.test.line, "test_share"),
            (self.test.slider, "test_share_slider"),
            (self.seed.line, "data_seed"),
            (self.seed.dice, "data_dice"),
        ):
            control.setObjectName(name)

    def _connect(self) -> None:
        emit = self.intent.emit
        self.bits.submitted.connect(lambda bits: emit(TypeBits(bits)))
        self.matrix.chosen.connect(lambda count: emit(ChooseRows(int(count))))
        self.encoding.chosen.connect(lambda name: emit(ChooseEncoding(name)))
        self.outputs.chosen.connect(lambda count: emit(ChooseOutputs(int(count))))
        self.table.changed.connect(lambda targets: emit(TypeTargets(targets)))
        self.sample.submitted.connect(lambda size: emit(TypeSample(size)))
        self.noise.submitted.connect(lambda value: emit(TypeNoise(value)))
        self.noise.slid.connect(lambda value, dragging: emit(TypeNoise(value, dragging)))
        self.test.submitted.connect(lambda share: emit(TypeTestShare(share)))
        self.test.slid.connect(self._slide_test)
        self.seed.submitted.connect(lambda seed: emit(TypeDataSeed(seed)))

    def _slide_test(self, share: float, dragging: bool) -> None:
        """Pass a slider's value on, of many patterns only the last: each is work for a while."""
        if not (dragging and self._is_large):
            self.intent.emit(TypeTestShare(share, dragging))

    def _all_of(self, data: Mapping[str, Any]) -> str:
        """Return what a sample of each pattern once is called; a cloud has none."""
        if data["kind"] == "gate":
            return self.tr("all four")
        if "bits" not in data or data.get("rows", 1) > 1:
            return ""
        bits = data["bits"] * (2 if data["kind"] == "bitwise_xor" else 1)
        return self.tr("all {count}").format(count=2**bits)

    def _reason(self, data: Mapping[str, Any], field: str) -> str:
        """Return why a field of the data cannot be changed, if so."""
        if field != "seed":
            return ""
        if data["kind"] in GIVEN:
            return "" if data.get("test") else self.tr("Nothing is chosen: no part is for the test")
        is_drawn = data.get("sample") is not None or data.get("noise")
        if field in data and not is_drawn:
            return self.tr("Nothing is drawn: there is neither a sample nor noise")
        return ""


def _value(data: Mapping[str, Any], field: str) -> Any:
    """Return what the row of a field shows."""
    if field == "outputs" and data["kind"] == "table":
        return f"{len(data['targets'][0])}"
    is_given = data["kind"] in GIVEN
    # The share that a test takes stands in the experiment only where it takes one.
    if field == "test" and (is_given or data["kind"] in SHAPES):
        return float(data.get("test", 0.0))
    if is_given:
        return data.get("seed", 0) if field == "seed" else ABSENT
    if field not in data:
        return ABSENT
    value = data[field]
    if field == "noise":
        return float(value)
    return f"{value}" if field in ("outputs", "rows") else value
