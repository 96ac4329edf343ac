"""The panel of the data: which there are, how they are written as numbers, and what is drawn."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from xorviz.session.snapshot import Snapshot
from xorviz.ui import labels
from xorviz.ui.data_documents import GIVEN
from xorviz.ui.intents import ChooseData, ChooseGate, OpenData
from xorviz.ui.panels.base import Panel
from xorviz.ui.panels.data_chooser import DataChooser, DataSheet
from xorviz.ui.panels.data_hint import DataHint
from xorviz.ui.panels.data_hints import advice
from xorviz.ui.panels.data_pictures import TRUTH
from xorviz.ui.panels.data_rows import DataRows
from xorviz.ui.panels.data_words import data_words
from xorviz.ui.panels.tiles import DataTile
from xorviz.ui.shown import ShownValue
from xorviz.ui.style import section_caption
from xorviz.ui.theme import Theme

#: How many gates have a tile in the panel itself.
_FIRST = 3


class DataPanel(Panel):
    """The first gates as tiles, a button with all other data, and the rows of the data below.

    Parameters
    ----------
    gates : sequence of (str, str)
        Name and title of each gate on offer.
    """

    def __init__(self, gates: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document: Mapping[str, Any] | None = None
        first, *others = labels.data_menu()
        groups = ((first[0], gates), *others)
        self._titles = {name: title for _, entries in groups for name, title in entries}
        self._gates = {name for name, _ in gates}
        self.sheet = DataSheet(groups, self._tip, self)
        self.more = DataChooser(self.sheet)
        self.tiles: dict[str, DataTile] = {}
        grid = QGridLayout()
        grid.setSpacing(8)
        for column, (name, title) in enumerate(gates[:_FIRST]):
            tile = DataTile(name, title, self._tip(name, title))
            tile.setObjectName(f"gate_{name}")
            tile.clicked.connect(lambda _checked, gate=name: self._choose(gate))
            grid.addWidget(tile, 0, column)
            self.tiles[name] = tile
        grid.addWidget(self.more, 1, 0, 1, _FIRST)
        self.line = QLabel()
        self.line.setObjectName("patterns")
        self.line.setAccessibleName(self.tr("Training data"))
        self.line.setToolTip(self.tr("What the network is trained on"))
        self.line.setTextFormat(Qt.TextFormat.PlainText)
        self.line.setProperty("role", "muted")
        self.line.setWordWrap(True)
        self.line.hide()
        self.hint = DataHint()
        self.rows = DataRows()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 4)
        layout.setSpacing(8)
        layout.addWidget(section_caption(self.tr("Data")))
        layout.addLayout(grid)
        for part in (self.line, self.hint, self.rows):
            layout.addWidget(part)
        for former, following in pairwise(
            (*self.tiles.values(), self.more, self.hint.button, *self.rows.controls())
        ):
            self.setTabOrder(former, following)
        self.rows.intent.connect(self.intent)
        self.hint.intent.connect(self.intent)
        self.sheet.chosen.connect(self._choose)
        self.sheet.own.connect(lambda: self.intent.emit(OpenData()))
        self._shown = ShownValue(self._show_kind, self)

    def present(self, snapshot: Snapshot) -> None:
        if snapshot.spec is self._document:
            return
        self._document = snapshot.spec
        data = snapshot.spec["data"]
        self._shown.present(data.get("gate", data["kind"]))
        self._present_line(snapshot)
        self.hint.show_advice(advice(snapshot.spec, snapshot.targets))
        self.rows.present(snapshot)

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self.rows.apply_theme(theme)
        self.hint.apply_theme(theme)
        self.sheet.apply_theme(theme)
        self.more.theme = theme
        self.more.update()
        for tile in self.tiles.values():
            tile.theme = theme
            tile.update()

    def _present_line(self, snapshot: Snapshot) -> None:
        """Name data that no tile stands for."""
        kind = snapshot.spec["data"]["kind"]
        self.line.setVisible(kind != "gate" and kind not in self._titles)
        words = data_words(snapshot) if kind in GIVEN else labels.data_title(kind)
        self.line.setText(words)

    def _choose(self, kind: str) -> None:
        changed = kind != self._shown.value
        if changed:
            self._shown.choose(kind)
        self._show_kind(kind)
        if changed:
            self.intent.emit(ChooseGate(kind) if kind in self._gates else ChooseData(kind))

    def _show_kind(self, kind: object) -> None:
        for name, tile in self.tiles.items():
            tile.setChecked(name == kind)
        self.sheet.show_value(kind)
        is_elsewhere = isinstance(kind, str) and kind not in self.tiles and kind in self._titles
        if is_elsewhere:
            self.more.show_kind(str(kind), self._titles[str(kind)])
        else:
            self.more.show_kind("", "")

    def _tip(self, name: str, title: str) -> str:
        if name not in TRUTH:
            return labels.data_tip(name)
        rows = zip(("00", "01", "10", "11"), TRUTH[name], strict=True)
        table = ", ".join(f"{inputs} → {output}" for inputs, output in rows)
        return self.tr("Train on {gate}: {table}").format(gate=title, table=table)
