"""The panel of the data: which gate, how it is written as numbers, and what is drawn from it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from xorviz.session.snapshot import Snapshot
from xorviz.ui.intents import ChooseGate
from xorviz.ui.panels.base import Panel
from xorviz.ui.panels.data_rows import DataRows
from xorviz.ui.panels.tiles import TRUTH, GateTile
from xorviz.ui.shown import ShownValue
from xorviz.ui.style import section_caption
from xorviz.ui.theme import Theme

_TILES_IN_A_ROW = 3


class DataPanel(Panel):
    """Gates as tiles, and the rows of the data below them.

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
        self.line.setObjectName("patterns")
        self.line.setAccessibleName(self.tr("Training data"))
        self.line.setToolTip(self.tr("What the network is trained on"))
        self.line.setProperty("role", "muted")
        self.line.setWordWrap(True)
        self.rows = DataRows()
        self.rows.intent.connect(self.intent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 6)
        layout.setSpacing(7)
        layout.addWidget(section_caption(self.tr("Data")))
        layout.addLayout(grid)
        layout.addWidget(self.line)
        layout.addWidget(self.rows)
        for former, following in pairwise((*self.tiles.values(), *self.rows.controls())):
            self.setTabOrder(former, following)
        self._shown = ShownValue(self._show_gate, self)

    def present(self, snapshot: Snapshot) -> None:
        if snapshot.spec is self._document:
            return
        self._document = snapshot.spec
        data = snapshot.spec["data"]
        self._shown.present(data.get("gate"))
        is_given = data["kind"] == "patterns"
        self.line.setVisible(is_given)
        if is_given:
            count = self.tr("{count} patterns").format(count=f"{len(data['targets']):,}")
            self.line.setText(self.tr("patterns of its own") + f" ({count})")
        self.rows.present(snapshot)

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self.rows.apply_theme(theme)
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
