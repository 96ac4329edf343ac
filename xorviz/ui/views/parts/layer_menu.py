"""The drop-down in the head of a view that chooses a layer."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QSizePolicy, QWidget

from xorviz.session.snapshot import Topology
from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.panels.menu import Menu
from xorviz.ui.views.parts.names import activation_name

_AROUND_WORDS = 34
_LEAST_WIDTH = 64


class LayerMenu(Menu):
    """Offers layers by name; arrow keys go from one to the next at once."""

    #: Emits the code of what a person chose: a layer's id, or another that was offered.
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(ui_font(Size.LABEL, QFont.Weight.DemiBold))
        self.setStyleSheet(
            "QComboBox { padding: 1px 2px 1px 7px; } QComboBox:focus { padding: 0 1px 0 6px; }"
        )
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._offered: tuple[tuple[str, str], ...] = ()
        self.activated.connect(self._emit_choice)

    def offer(self, entries: Iterable[tuple[str, str]]) -> None:
        """Offer these entries, each as code and words."""
        entries = tuple(entries)
        if entries == self._offered:
            return
        self._offered = entries
        self.clear()
        for code, words in entries:
            self.addItem(words, code)
        self.updateGeometry()

    def show_choice(self, code: str) -> None:
        """Show which entry is chosen."""
        index = self.findData(code)
        if index != self.currentIndex():
            self.setCurrentIndex(index)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.shown_text())
        return QSize(words + _AROUND_WORDS, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH, super().minimumSizeHint().height())

    def _emit_choice(self, index: int) -> None:
        self.updateGeometry()
        self.chosen.emit(str(self.itemData(index)))


def layer_entries(topology: Topology) -> list[tuple[str, str]]:
    """Return id and words of each layer: ``h1 · relu``."""
    return [(layer.id, f"{layer.id} · {activation_name(layer)}") for layer in topology.layers]
