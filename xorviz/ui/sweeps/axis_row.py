"""A row of the sweep's window: one field, and the values that it takes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QToolButton,
    QWidget,
)

from xorviz.session.sweep.axis import Axis
from xorviz.session.sweep.reading import parse_values
from xorviz.ui.panels.menu import Menu
from xorviz.ui.style import set_property
from xorviz.ui.sweeps.offers import Offer
from xorviz.ui.sweeps.typed_values import values_text
from xorviz.ui.sweeps.words import field_title, tr


class AxisRow(QWidget):
    """The field is chosen from a list or typed; the values are typed, or names ticked in a menu.

    Parameters
    ----------
    number : int
        Which axis it is, from 1.
    """

    #: A person has changed something.
    changed = Signal()

    def __init__(self, number: int) -> None:
        super().__init__()
        self._offers: dict[str, Offer] = {}
        self.field = _FieldBox()
        self.field.setObjectName(f"axis_{number}_field")
        self.field.setToolTip(
            tr("What varies: choose it, or type a field such as h1.units or training.seed")
        )
        self.field.call(tr("Field {0}").format(number))
        self.values = QLineEdit()
        self.values.setObjectName(f"axis_{number}_values")
        self.values.setAccessibleName(tr("Values of field {0}").format(number))
        self.values.setToolTip(
            tr("As in 1:8, or 2:10:2, or 0.001:1:log7 for seven rates, or relu, tanh")
        )
        self.names = QToolButton()
        self.names.setObjectName(f"axis_{number}_names")
        self.names.setAccessibleName(tr("Choose the values of field {0}").format(number))
        self.names.setToolTip(tr("Choose the values from a list"))
        self.names.setProperty("role", "field")
        self.names.setText("…")
        self.names.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = _StayingMenu(self.names)
        self.names.setMenu(self.menu)
        self.complaint = QLabel()
        self.complaint.setObjectName(f"axis_{number}_complaint")
        self.complaint.setProperty("role", "error")
        self.complaint.setWordWrap(True)
        self.complaint.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        grid.addWidget(self.field, 0, 0, 1, 2)
        grid.addWidget(self.values, 1, 0)
        grid.addWidget(self.names, 1, 1)
        grid.addWidget(self.complaint, 2, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        self.field.activated.connect(lambda _: self._field_chosen())
        self.field.typed.connect(self._typed)
        self.values.textEdited.connect(lambda _: self._values_typed())
        self._show_state()

    def offer(self, offers: Sequence[Offer]) -> None:
        """Offer these fields; what is there stays."""
        kept = self.name
        self._offers = {offer.field: offer for offer in offers}
        blocked = self.field.blockSignals(True)
        self.field.clear()
        self.field.addItem(tr("(nothing)"), "")
        for offer in offers:
            self.field.addItem(offer.title, offer.field)
        self.field.blockSignals(blocked)
        self._show_field(kept)
        self._show_state()

    def choose_first(self) -> None:
        """Choose the first field on offer."""
        self.field.setCurrentIndex(min(1, self.field.count() - 1))
        self._field_chosen()

    def show_axis(self, axis: Axis | None) -> None:
        """Show an axis, or none."""
        name = axis.field if axis is not None else ""
        if self.field.findData(name) < 0:
            self.field.addItem(field_title(name), name)
        self._show_field(name)
        self.values.setText(values_text(axis) if axis is not None else "")
        # Its beginning says most.
        self.values.setCursorPosition(0)
        self._show_state()

    @property
    def name(self) -> str:
        """The field as the command line names it; empty for none."""
        text = self.field.currentText().strip()
        place = self.field.findText(text, Qt.MatchFlag.MatchFixedString)
        return text if place < 0 else str(self.field.itemData(place))

    def axis(self) -> Axis | None:
        """Return the axis; None where there is none.

        Raises
        ------
        AxisError
            If the values cannot be read.
        """
        name = self.name
        return Axis.of(name, parse_values(name, self.values.text())) if name else None

    def complain(self, sentence: str) -> None:
        """Say what is wrong; with no sentence, all is well."""
        self.complaint.setText(sentence)
        self.complaint.setVisible(bool(sentence))
        self.values.setAccessibleDescription(sentence)
        set_property(self.values, "invalid", bool(sentence))

    def _show_field(self, name: str) -> None:
        place = self.field.findData(name)
        if place >= 0:
            self.field.setCurrentIndex(place)
        else:
            self.field.setEditText(name)

    def _field_chosen(self) -> None:
        offer = self._offers.get(self.name)
        self.values.setText(offer.values if offer is not None else "")
        self._show_state()
        self.changed.emit()

    def _typed(self) -> None:
        offer = self._offers.get(self.name)
        if offer is not None and not self.values.text().strip():
            self.values.setText(offer.values)
        self._show_state()
        self.changed.emit()

    def _values_typed(self) -> None:
        self._tick()
        self.changed.emit()

    def _show_state(self) -> None:
        offer = self._offers.get(self.name)
        self.values.setEnabled(bool(self.name))
        self.names.setEnabled(offer is not None and bool(offer.names))
        self.menu.clear()
        for name, title in offer.names if offer is not None else ():
            action = self.menu.addAction(title.replace("&", "&&"))
            action.setCheckable(True)
            action.setData(name)
            action.toggled.connect(self._ticked)
        self._tick()

    def _tick(self) -> None:
        typed = [part.strip() for part in self.values.text().split(",")]
        for action in self.menu.actions():
            blocked = action.blockSignals(True)
            action.setChecked(action.data() in typed)
            action.blockSignals(blocked)

    def _ticked(self) -> None:
        """Let the ticked names stand in the list, in their order; others stay in front."""
        known = [str(action.data()) for action in self.menu.actions()]
        typed = [part.strip() for part in self.values.text().split(",") if part.strip()]
        own = [part for part in typed if part not in known]
        ticked = [str(action.data()) for action in self.menu.actions() if action.isChecked()]
        self.values.setText(", ".join([*own, *ticked]))
        self.changed.emit()


class _FieldBox(Menu):
    """A drop-down of fields in which others can be typed."""

    #: Something was typed.
    typed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        line = self.lineEdit()
        assert line is not None, "it is editable"
        line.textEdited.connect(lambda _: self.typed.emit())


class _StayingMenu(QMenu):
    """A menu that stays open while names are ticked in it."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = self.actionAt(event.position().toPoint())
        if action is not None and action.isCheckable():
            action.trigger()
        else:
            super().mouseReleaseEvent(event)
