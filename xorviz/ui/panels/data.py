"""The panel of the data: which gate, and what the sample is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from xorviz.session.snapshot import Snapshot
from xorviz.ui.intents import ChooseGate
from xorviz.ui.panels.base import Panel
from xorviz.ui.panels.tiles import TRUTH, GateTile
from xorviz.ui.shown import ShownValue
from xorviz.ui.style import section_caption
from xorviz.ui.theme import Theme

_TILES_IN_A_ROW = 3


class DataPanel(Panel):
    """Gates as tiles, and a line about the sample.

    Parameters
    ----------
    gates : sequence of (str, str)
        Name and title of each gate on offer.
    """

    def __init__(self, gates: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document: Mapping[str, Any] | None = None
        self.tiles: dict[str, GateTile] = {}
        grid = QGridLayout()
        grid.setSpacing(6)
        for index, (name, title) in enumerate(gates):
            tile = GateTile(name, title, self._tip(name, title))
            tile.clicked.connect(lambda _checked, gate=name: self._choose(gate))
            grid.addWidget(tile, *divmod(index, _TILES_IN_A_ROW))
            self.tiles[name] = tile
        self.line = QLabel()
        self.line.setObjectName("sample")
        self.line.setAccessibleName(self.tr("Training data"))
        self.line.setToolTip(self.tr("What the network is trained on"))
        self.line.setProperty("role", "muted")
        self.line.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 8)
        layout.setSpacing(7)
        layout.addWidget(section_caption(self.tr("Data")))
        layout.addLayout(grid)
        layout.addWidget(self.line)
        self._shown = ShownValue(self._show_gate, self)

    def present(self, snapshot: Snapshot) -> None:
        if snapshot.spec is self._document:
            return
        self._document = snapshot.spec
        data = snapshot.spec["data"]
        self._shown.present(data["gate"] if data["kind"] == "gate" else None)
        self.line.setText(self._describe(data))

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        for tile in self.tiles.values():
            tile.theme = theme
            tile.update()

    def _choose(self, gate: str) -> None:
        changed = gate != self._shown.value
        if changed:
            self._shown.choose(gate)
        self._show_gate(gate)
        if changed:
            self.intent.emit(ChooseGate(gate))

    def _show_gate(self, gate: object) -> None:
        for name, tile in self.tiles.items():
            tile.setChecked(name == gate)

    def _tip(self, name: str, title: str) -> str:
        if name not in TRUTH:
            return title
        rows = zip(("00", "01", "10", "11"), TRUTH[name], strict=True)
        table = ", ".join(f"{inputs} → {output}" for inputs, output in rows)
        return self.tr("Train on {gate}: {table}").format(gate=title, table=table)

    def _describe(self, data: Mapping[str, Any]) -> str:
        if data["kind"] != "gate":
            count = self.tr("{count} patterns").format(count=f"{len(data['targets']):,}")
            return self.tr("patterns of its own") + f" ({count})"
        sample, noise = data.get("sample"), float(data.get("noise", 0.0))
        if sample is None:
            parts = [self.tr("the four patterns")]
        else:
            words = self.tr("{count} random patterns, seed {seed}")
            parts = [words.format(count=f"{sample:,}", seed=data.get("seed", 0))]
        if noise > 0.0:
            parts.append(self.tr("noise {amount}").format(amount=f"{noise:g}"))
        encodings = {
            "pm1": self.tr("inputs −1 and 1"),
            "paired": self.tr("each bit as two inputs"),
        }
        if data.get("encoding") in encodings:
            parts.append(encodings[data["encoding"]])
        if data.get("outputs") == 2:
            parts.append(self.tr("two outputs"))
        return ", ".join(parts)
