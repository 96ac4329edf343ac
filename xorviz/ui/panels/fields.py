"""The labelled rows of the panels: a label, a control, and what there is to say about it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QWidget

from xorviz.ui.panels.menu import Menu
from xorviz.ui.shown import ShownValue
from xorviz.ui.style import set_property

#: What a row shows when the run has no such value.
ABSENT = "–"

_LABEL_WIDTH = 88

#: Between a control and a small button of its own; a label keeps as much more away.
_GAP = 4

#: Qt's own bound, which PySide6 does not export.
QWIDGETSIZE_MAX = 16_777_215

#: What a drop-down needs around its words.
_MENU_FRAME = 34

# The rows of the grid below the first.
_BENEATH, _COMPLAINT = 1, 2


class FieldRow(QWidget):
    """A label, a control beside it, and room for a complaint beneath.

    Parameters
    ----------
    label : str
        An ampersand stands before the letter that, with Alt, leads to the control.
    control : QWidget
    tip : str
        Tooltip of label and control.
    beside : sequence of QWidget
        Small buttons after the control.
    """

    def __init__(
        self, label: str, control: QWidget, tip: str, beside: Sequence[QWidget] = ()
    ) -> None:
        super().__init__()
        self.control = control
        control.setAccessibleName(label.replace("&", ""))
        self._tip, self._reason = tip, ""
        #: Widgets that can be used together with the control, and their tooltips.
        self._companions = {widget: widget.toolTip() for widget in beside}
        self.label = name = QLabel(label)
        name.setBuddy(control)
        name.setToolTip(tip)
        name.setContentsMargins(0, 0, _GAP, 0)
        self._label_least = name.sizeHint().width()
        name.setFixedWidth(max(_LABEL_WIDTH, self._label_least))
        self.complaint = QLabel()
        self.complaint.setProperty("role", "error")
        self.complaint.setWordWrap(True)
        self.complaint.hide()
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(_GAP)
        self.grid.setVerticalSpacing(4)
        self.grid.setColumnStretch(1, 1)
        self.grid.addWidget(name, 0, 0)
        self.grid.addWidget(control, 0, 1)
        for column, widget in enumerate(beside, start=2):
            self.grid.addWidget(widget, 0, column)
        self.columns = 2 + len(beside)
        self.grid.addWidget(self.complaint, _COMPLAINT, 0, 1, self.columns)
        self._show_tips()

    def lay_beneath(self) -> None:
        """Give the label lines of its own, as many as it needs, and the control the one beneath."""
        self.label.setMinimumWidth(0)
        self.label.setMaximumWidth(QWIDGETSIZE_MAX)
        self.label.setWordWrap(True)
        for widget in (self.label, self.control):
            self.grid.removeWidget(widget)
        self.grid.addWidget(self.label, 0, 0, 1, self.columns)
        self.grid.addWidget(self.control, _BENEATH, 0, 1, 2)
        for column, widget in enumerate(self._companions, start=2):
            self.grid.removeWidget(widget)
            self.grid.addWidget(widget, _BENEATH, column)

    def complain(self, sentence: str) -> None:
        """Frame the control in red and say what is allowed; with no sentence, all is well."""
        self.complaint.setText(sentence)
        self.complaint.setVisible(bool(sentence))
        self.control.setAccessibleDescription(sentence)
        set_property(self.control, "invalid", bool(sentence))
        self._show_tips()

    def set_unavailable(self, reason: str) -> None:
        """Grey the row and say why; with no reason, it can be used."""
        if reason == self._reason:
            return
        self._reason = reason
        for widget in (self.label, self.control, *self._companions):
            widget.setEnabled(not reason)
        self.label.setToolTip(reason or self._tip)
        for widget, tip in self._companions.items():
            widget.setToolTip(reason or tip)
        self._show_tips()

    def tip(self) -> str:
        """Return what the control does, and more where there is no room to show it."""
        return self._tip

    def _show_tips(self) -> None:
        self.control.setToolTip(self._reason or self.complaint.text() or self.tip())


class MenuRow(FieldRow):
    """A row with a closed list of names; a title too long to stand beside its label goes beneath.

    Parameters
    ----------
    label : str
    entries : sequence of (str, str)
        Name and title of each entry.
    tip : str
    entry_tips : mapping of str to str
        By name, what there is to say of an entry.
    """

    #: The name that a person chose.
    chosen = Signal(str)

    def __init__(
        self,
        label: str,
        entries: Sequence[tuple[str, str]],
        tip: str,
        entry_tips: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self.menu = Menu()
        self._entry_tips = entry_tips
        self._lies_beneath = False
        super().__init__(label, self.menu, tip)
        for name, title in entries:
            self.menu.addItem(title, name)
            if name in entry_tips:
                last, role = self.menu.count() - 1, Qt.ItemDataRole.ToolTipRole
                self.menu.setItemData(last, entry_tips[name], role)
        self._shown = ShownValue(self._show, self)
        self.menu.activated.connect(self._choose)

    def present(self, name: str) -> None:
        """Show the run's choice."""
        self._shown.present(name)

    def tip(self) -> str:
        # In a very narrow panel the title may still be longer than its room.
        title = self.menu.shown_text()
        own = self._entry_tips.get(str(self.menu.currentData()), "")
        return "\n".join(line for line in (title, self._tip, own) if line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Let a long title have what a short label leaves, or a line of its own."""
        words = self.menu.fontMetrics().horizontalAdvance(self.menu.shown_text())
        room = self.width() - self.grid.horizontalSpacing() - words - _MENU_FRAME
        least = self._label_least
        lies_beneath = room < least
        if lies_beneath != self._lies_beneath:
            self._lies_beneath = lies_beneath
            self.grid.removeWidget(self.menu)
            place = (_BENEATH, 0, 1, self.columns) if lies_beneath else (0, 1, 1, 1)
            self.grid.addWidget(self.menu, *place)
        self.label.setFixedWidth(max(least, min(room, max(_LABEL_WIDTH, least))))

    def _show(self, name: object) -> None:
        self.menu.setCurrentIndex(self.menu.findData(name))
        # A name that the menu lacks, as from a newer file, is shown all the same.
        self.menu.setPlaceholderText(str(name))
        self._show_tips()
        self._make_room()

    def _choose(self, index: int) -> None:
        name = self.menu.itemData(index)
        if name != self._shown.value:
            self._shown.choose(name)
            self._show(name)
            self.chosen.emit(name)


class SwitchRow(FieldRow):
    """A row with a box to check.

    Parameters
    ----------
    label : str
    words : str
        What it means to check the box.
    tip : str
    beside : sequence of QWidget
    """

    #: Whether a person wants it.
    submitted = Signal(object)

    def __init__(self, label: str, words: str, tip: str, beside: Sequence[QWidget] = ()) -> None:
        self.box = QCheckBox(words)
        super().__init__(label, self.box, tip, beside)
        self.shown = ShownValue(self.show_value, self)
        self.box.clicked.connect(self.submit)

    def present(self, value: object) -> None:
        """Show the run's value."""
        self.shown.present(value)

    def show_value(self, value: object) -> None:
        """Check the box or not."""
        self.box.setChecked(value is True)

    def submit(self, value: bool) -> None:
        """Take a value as if the box had been clicked."""
        self.shown.choose(value)
        self.show_value(value)
        self.submitted.emit(value)
