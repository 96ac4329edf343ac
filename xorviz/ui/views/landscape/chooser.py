"""The head of the landscape: which plane is shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from xorviz.session.snapshot import Landscape, PlaneKind, PlaneWish, Topology, Weight
from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.views.landscape.words import kind_names, weight_name
from xorviz.ui.views.parts.layer_menu import LayerMenu

#: Weights that a menu lists at most.
MOST_LISTED = 5000


class PlaneChooser(QWidget):
    """Menus for the kind of plane and its weights, and buttons for what can be taken anew."""

    #: Another plane is wanted.
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wish = PlaneWish()
        self._weights: dict[str, Weight] = {}
        self.kind = LayerMenu()
        self.kind.setObjectName("landscape_kind")
        self.kind.setToolTip(self.tr("What the two axes are"))
        self.kind.call(self.tr("What spans the landscape"))
        self.kind.offer((kind.value, name) for kind, name in kind_names().items())
        self.kind.show_choice(self.wish.kind.value)
        self.across = self._menu("across", self.tr("Weight to the right"))
        self.up = self._menu("up", self.tr("Weight upwards"))
        self.by = QLabel("×")
        self.by.setProperty("role", "muted")
        self.another = self._button(
            "another",
            self.tr("another direction"),
            self.tr("Draw another random direction"),
        )
        self.fit = self._button(
            "fit", self.tr("fit"), self.tr("Take the axes anew, and show the whole path")
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self.kind, self.across, self.by, self.up, self.another):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.fit)
        self.kind.chosen.connect(lambda code: self._choose_kind(PlaneKind(code)))
        self.across.chosen.connect(
            lambda code: self._want(replace(self.wish, across=self._weights[code]))
        )
        self.up.chosen.connect(lambda code: self._want(replace(self.wish, up=self._weights[code])))
        self.another.clicked.connect(
            lambda: self._want(replace(self.wish, number=self.wish.number + 1))
        )
        self.fit.clicked.connect(lambda: self._want(replace(self.wish, fits=self.wish.fits + 1)))
        self._settle()

    def offer(self, topology: Topology) -> None:
        """Offer the weights of a network."""
        self._weights = {}
        entries: list[tuple[str, str]] = []
        for layer in topology.layers:
            rows = len(topology.source_units(layer.id)) + 1
            for unit in range(layer.units):
                for row in range(rows):
                    if len(entries) >= MOST_LISTED:
                        break
                    weight = Weight(layer.id, row, unit)
                    code = f"{layer.id}/{row}/{unit}"
                    self._weights[code] = weight
                    entries.append((code, weight_name(topology, weight)))
        for menu in (self.across, self.up):
            menu.offer(entries)

    def show_meant(self, landscape: Landscape) -> None:
        """Show which weights the axes are, unasked too."""
        for menu, weight in ((self.across, landscape.across), (self.up, landscape.up)):
            if weight is not None:
                menu.show_choice(f"{weight.layer}/{weight.row}/{weight.unit}")

    def verbs(self) -> list[tuple[str, Callable[[], object]]]:
        """Return what can be chosen beside the weights: a title, and what does it."""
        choose = self.tr("Loss landscape: {0}")
        found: list[tuple[str, Callable[[], object]]] = [
            (choose.format(name), partial(self._choose_kind, kind))
            for kind, name in kind_names().items()
            if kind is not self.wish.kind
        ]
        if self.wish.kind is PlaneKind.GRADIENT:
            found.append((choose.format(self.another.text()), self.another.click))
        return [*found, (choose.format(self.fit.text()), self.fit.click)]

    def _choose_kind(self, kind: PlaneKind) -> None:
        self.kind.show_choice(kind.value)
        self._want(replace(self.wish, kind=kind))

    def _menu(self, name: str, words: str) -> LayerMenu:
        menu = LayerMenu()
        menu.setObjectName(f"landscape_{name}")
        menu.setToolTip(words)
        menu.call(words)
        return menu

    def _button(self, name: str, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(f"landscape_{name}")
        button.setFont(ui_font(Size.CAPTION))
        button.setToolTip(tip)
        button.setStyleSheet("QPushButton { padding: 1px 8px; }")
        return button

    def _want(self, wish: PlaneWish) -> None:
        self.wish = wish
        self._settle()
        self.changed.emit()

    def _settle(self) -> None:
        is_weights = self.wish.kind is PlaneKind.WEIGHTS
        for widget in (self.across, self.by, self.up):
            widget.setVisible(is_weights)
        self.another.setVisible(self.wish.kind is PlaneKind.GRADIENT)
