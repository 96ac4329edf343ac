"""The panel of the start: how the first weights and biases are drawn, and from which seed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from xorviz.session.snapshot import Snapshot
from xorviz.ui import labels, registry_tips
from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.intents import ChooseInitializer, Restart
from xorviz.ui.panels.base import Panel, choice_arguments, choice_name
from xorviz.ui.panels.fields import MenuRow
from xorviz.ui.panels.reading import write_decimal
from xorviz.ui.panels.seed_row import SeedRow
from xorviz.ui.style import section_caption
from xorviz.ui.theme import Theme


class StartPanel(Panel):
    """Initializers of all layers, and the seed of the run."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document: Mapping[str, Any] | None = None
        self._titles = dict(labels.initializer_menu())
        self.kernel = self._make_initializer(
            "kernel", self.tr("&Weights"), self.tr("Weights start"), self.tr("weights")
        )
        self.bias = self._make_initializer(
            "bias", self.tr("&Biases"), self.tr("Biases start"), self.tr("biases")
        )
        self.seed = SeedRow(
            self.tr("See&d"),
            self.tr("Decides the start weights and the order of the patterns; Enter starts again"),
            self.tr("New seed"),
            self.tr("Start again with a new seed"),
        )
        self.seed.line.setObjectName("seed")
        self.seed.dice.setObjectName("dice")
        self.seed.submitted.connect(lambda seed: self.intent.emit(Restart(seed)))
        self.hint = QLabel(self.tr("drawn at the next restart"))
        self.hint.setProperty("role", "muted")
        self.hint.setFont(ui_font(Size.CAPTION))
        self.hint.setToolTip(
            self.tr("A new way to draw them shows in new units, and in all from the next restart")
        )
        caption = QHBoxLayout()
        caption.addWidget(section_caption(self.tr("Start")))
        caption.addStretch(1)
        caption.addWidget(self.hint)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(caption)
        for row in (self.kernel, self.bias, self.seed):
            layout.addWidget(row)

    def present(self, snapshot: Snapshot) -> None:
        if snapshot.spec is self._document:
            return
        self._document = snapshot.spec
        layers = snapshot.spec["network"]["layers"]
        for row, field in ((self.kernel, "kernel_initializer"), (self.bias, "bias_initializer")):
            row.present(self._common([layer[field] for layer in layers]))
        self.seed.present(snapshot.spec["seed"])

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self.seed.apply_theme(theme)

    def controls(self) -> tuple[QWidget, ...]:
        """Return what Tab goes through, in order."""
        return (self.kernel.control, self.bias.control, self.seed.control, self.seed.dice)

    def _make_initializer(self, part: str, label: str, name: str, what: str) -> MenuRow:
        tip = self.tr("How the {weights} of all layers are drawn at the next restart")
        row = MenuRow(
            label,
            labels.initializer_menu(),
            tip.format(weights=what),
            registry_tips.initializer_tips(),
        )
        row.menu.setAccessibleName(name)
        row.menu.setObjectName(f"{part}_initializer")
        row.chosen.connect(lambda chosen: self.intent.emit(ChooseInitializer(part, chosen)))
        return row

    def _common(self, choices: Sequence[str | Mapping[str, Any]]) -> str:
        """Return the name that all layers share, or words for what no entry of the menu says."""
        first = choices[0]
        if any(choice != first for choice in choices):
            return self.tr("mixed")
        name = choice_name(first)
        values = [value for key, value in choice_arguments(first).items() if key != "name"]
        if not values:
            return name
        written = ", ".join(write_decimal(value).replace("-", "−") for value in values)
        return f"{self._titles.get(name, name)} ({written})"
