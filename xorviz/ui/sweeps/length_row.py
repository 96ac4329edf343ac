"""How long every start of a sweep runs: as its experiment says, or so many steps or epochs."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from xorviz.session.sweep.document import LONGEST_RUN
from xorviz.session.sweep.spec import SweepSpec
from xorviz.ui.panels.menu import Menu
from xorviz.ui.style import set_property
from xorviz.ui.sweeps.words import tr

OWN, STEPS, EPOCHS = "own", "steps", "epochs"


class LengthRow(QWidget):
    """A list of units, and a number beside it where the unit wants one."""

    #: A person has changed something.
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.unit = Menu()
        self.unit.setObjectName("sweep_length_unit")
        self.unit.call(tr("How long every start runs"))
        for title, name in (
            (tr("As the experiment says"), OWN),
            (tr("Steps"), STEPS),
            (tr("Epochs"), EPOCHS),
        ):
            self.unit.addItem(title, name)
        self.number = QLineEdit()
        self.number.setObjectName("sweep_length")
        self.number.setAccessibleName(tr("Number of steps or epochs"))
        self.number.setFixedWidth(84)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.unit, 1)
        row.addWidget(self.number)
        self.unit.activated.connect(lambda _: self._unit_chosen())
        self.number.textEdited.connect(lambda _: self.changed.emit())
        self._show_number()

    def show_sweep(self, sweep: SweepSpec) -> None:
        """Show the length of a sweep."""
        name, number = OWN, None
        if sweep.steps is not None:
            name, number = STEPS, sweep.steps
        elif sweep.epochs is not None:
            name, number = EPOCHS, sweep.epochs
        self.unit.setCurrentIndex(self.unit.findData(name))
        self.number.setText("" if number is None else str(number))
        self._show_number()

    def length(self) -> tuple[int | None, int | None] | None:
        """Return steps and epochs, one of them at most; None where the number is none."""
        unit = self.unit.currentData()
        if unit == OWN:
            set_property(self.number, "invalid", False)
            return None, None
        text = self.number.text().strip().replace(",", "")
        good = text.isascii() and text.isdigit() and 1 <= int(text) <= LONGEST_RUN
        set_property(self.number, "invalid", not good)
        if not good:
            return None
        return (int(text), None) if unit == STEPS else (None, int(text))

    def _unit_chosen(self) -> None:
        if self.unit.currentData() != OWN and not self.number.text():
            self.number.setText("5000" if self.unit.currentData() == STEPS else "100")
        self._show_number()
        self.changed.emit()

    def _show_number(self) -> None:
        self.number.setEnabled(self.unit.currentData() != OWN)
