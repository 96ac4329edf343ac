"""The panel of the penalties: what weights and biases of all layers cost for being large."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from xorviz.session.snapshot import Snapshot
from xorviz.ui import labels, registry_tips
from xorviz.ui.intents import ChooseRegularizer, TypeRegularizerStrength
from xorviz.ui.panels.base import Panel, choice_arguments, choice_name
from xorviz.ui.panels.fields import MenuRow
from xorviz.ui.panels.reading import range_sentence, read_within, write_decimal
from xorviz.ui.panels.typed import TypedRow
from xorviz.ui.style import section_caption


class PenaltyPanel(Panel):
    """A regularizer for the weights of all layers, one for the biases, and how strong they are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document: Mapping[str, Any] | None = None
        self._arguments = labels.regularizer_arguments()
        self.menus = {
            "kernel": self._make_menu(
                "kernel",
                self.tr("On weights"),
                self.tr("Penalty on weights"),
                self.tr("Adds to the loss what large weights cost, in all layers"),
            ),
            "bias": self._make_menu(
                "bias",
                self.tr("On biases"),
                self.tr("Penalty on biases"),
                self.tr("Adds to the loss what large biases cost, in all layers"),
            ),
        }
        #: By part and argument; only those that the present regularizer has are shown.
        self.strengths = {
            part: {name: self._make_strength(part, name) for name in ("l1", "l2")}
            for part in self.menus
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(section_caption(self.tr("Penalty")))
        for part, menu in self.menus.items():
            layout.addWidget(menu)
            for row in self.strengths[part].values():
                row.hide()
                layout.addWidget(row)

    def present(self, snapshot: Snapshot) -> None:
        if snapshot.spec is self._document:
            return
        self._document = snapshot.spec
        layers = snapshot.spec["network"]["layers"]
        for part in self.menus:
            self._present_part(part, [layer.get(f"{part}_regularizer") for layer in layers])

    def controls(self) -> tuple[QWidget, ...]:
        """Return what Tab goes through, in order."""
        return tuple(
            row.control
            for part, menu in self.menus.items()
            for row in (menu, *self.strengths[part].values())
        )

    def _present_part(self, part: str, choices: Sequence[str | Mapping[str, Any] | None]) -> None:
        first = choices[0]
        is_shared = all(choice == first for choice in choices)
        name = labels.NO_REGULARIZER if first is None else choice_name(first)
        self.menus[part].present(name if is_shared else self.tr("mixed"))
        known = self._arguments.get(name, {}) if is_shared else {}
        given = {} if first is None else choice_arguments(first)
        for argument, row in self.strengths[part].items():
            if argument in known:
                row.present(float(given.get(argument, known[argument].default)))
            row.setVisible(argument in known)

    def _make_menu(self, part: str, label: str, name: str, tip: str) -> MenuRow:
        row = MenuRow(label, labels.regularizer_menu(), tip, registry_tips.regularizer_tips())
        row.menu.setAccessibleName(name)
        row.menu.setObjectName(f"{part}_regularizer")
        row.chosen.connect(lambda chosen: self.intent.emit(ChooseRegularizer(part, chosen)))
        return row

    def _make_strength(self, part: str, name: str) -> TypedRow:
        argument = self._arguments[name][name]
        sentence = range_sentence(argument)
        tips = {
            "l1": self.tr("Times the sum of their sizes: pulls all with the same force, to 0"),
            "l2": self.tr("Times the sum of their squares: pulls large ones more"),
        }
        row = TypedRow(
            self.tr("{0} strength").format(name.upper()),
            QLineEdit(),
            tips[name],
            lambda text: read_within(text, argument, sentence),
            write_decimal,
        )
        row.control.setObjectName(f"{part}_{name}")
        row.control.setAccessibleName(f"{self.menus[part].menu.accessibleName()}: {name.upper()}")
        emit = self.intent.emit
        row.submitted.connect(lambda value: emit(TypeRegularizerStrength(part, name, value)))
        return row
