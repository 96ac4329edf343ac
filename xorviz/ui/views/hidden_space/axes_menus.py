"""The drop-downs that choose two units of a layer, or its principal axes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from xorviz.session.snapshot import PRINCIPAL_AXES, Topology
from xorviz.ui.views.parts.layer_menu import LayerMenu
from xorviz.ui.views.parts.names import unit_names

_PRINCIPAL = "principal"


class AxesMenus(QWidget):
    """Offers the principal axes or a unit to the right; with a unit, a second one upwards."""

    #: Emits two units by position, or `PRINCIPAL_AXES`, that a person chose.
    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.across, self.up = LayerMenu(), LayerMenu()
        self.across.setObjectName("hidden_space_across")
        self.across.setToolTip(
            self.tr("The unit to the right, or the two directions in which the inputs differ most")
        )
        self.across.call(self.tr("Axis to the right"))
        self.up.setObjectName("hidden_space_up")
        self.up.setToolTip(self.tr("The unit upwards; the same twice draws one line"))
        self.up.call(self.tr("Axis upwards"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.across)
        layout.addWidget(self.up)
        self._units = PRINCIPAL_AXES
        self._count = 0
        self.across.chosen.connect(self._choose_across)
        self.up.chosen.connect(self._choose_up)

    def show_axes(self, topology: Topology, layer: str, units: tuple[int, int]) -> None:
        """Offer the units of a layer, and show which axes are drawn."""
        names = unit_names(topology, layer)
        entries = [(str(unit), name) for unit, name in enumerate(names)]
        self._units, self._count = units, len(names)
        self.across.offer([(_PRINCIPAL, self.tr("principal axes")), *entries])
        self.up.offer(entries)
        principal = units == PRINCIPAL_AXES
        self.across.show_choice(_PRINCIPAL if principal else str(units[0]))
        if not principal:
            self.up.show_choice(str(units[1]))
        self.up.setVisible(not principal)

    def _choose_across(self, code: str) -> None:
        if code == _PRINCIPAL:
            self.chosen.emit(PRINCIPAL_AXES)
            return
        unit, up = int(code), self._units[1]
        if self._units == PRINCIPAL_AXES:
            # The next one, or of the last unit the one before.
            up = unit + 1 if unit + 1 < self._count else unit - 1
        self.chosen.emit((unit, up))

    def _choose_up(self, code: str) -> None:
        self.chosen.emit((self._units[0], int(code)))
