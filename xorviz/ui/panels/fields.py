"""The labelled rows of the panels: a menu, or a text that is read, checked and complained about."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from xorviz.ui.panels.menu import Menu
from xorviz.ui.shown import ShownValue
from xorviz.ui.style import set_property

_LABEL_WIDTH = 86

#: What a drop-down needs around its words.
_MENU_FRAME = 34


class FieldRow(QWidget):
    """A label, a control beside it, and room for a complaint beneath.

    Parameters
    ----------
    label : str
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
        control.setAccessibleName(label)
        self._tip = tip
        self.label = name = QLabel(label)
        self._label_least = name.sizeHint().width()
        name.setFixedWidth(max(_LABEL_WIDTH, self._label_least))
        name.setBuddy(control)
        self.complaint = QLabel()
        self.complaint.setProperty("role", "error")
        self.complaint.setWordWrap(True)
        self.complaint.hide()
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(6)
        self.grid.setVerticalSpacing(3)
        self.grid.setColumnStretch(1, 1)
        self.grid.addWidget(name, 0, 0)
        self.grid.addWidget(control, 0, 1)
        for column, widget in enumerate(beside, start=2):
            self.grid.addWidget(widget, 0, column)
        columns = 2 + len(beside)
        self.grid.addWidget(self.complaint, 1, 0, 1, columns)
        for widget in (name, control):
            widget.setToolTip(tip)

    def complain(self, sentence: str) -> None:
        """Frame the control in red and say what is allowed; with no sentence, all is well."""
        self.complaint.setText(sentence)
        self.complaint.setVisible(bool(sentence))
        self.control.setAccessibleDescription(sentence)
        self.control.setToolTip(sentence or self._tip)
        set_property(self.control, "invalid", bool(sentence))


class MenuRow(FieldRow):
    """A row with a closed list of names."""

    #: The name that a person chose.
    chosen = Signal(str)

    def __init__(self, label: str, entries: Sequence[tuple[str, str]], tip: str) -> None:
        self.menu = Menu()
        super().__init__(label, self.menu, tip)
        for name, title in entries:
            self.menu.addItem(title, name)
        self._shown = ShownValue(self._show, self)
        self.menu.activated.connect(self._choose)

    def present(self, name: str) -> None:
        """Show the run's choice."""
        self._shown.present(name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Let a long title have what a short label leaves."""
        words = self.menu.fontMetrics().horizontalAdvance(self.menu.shown_text())
        room = self.width() - self.grid.horizontalSpacing() - words - _MENU_FRAME
        least = self._label_least
        self.label.setFixedWidth(max(least, min(room, max(_LABEL_WIDTH, least))))

    def _show(self, name: object) -> None:
        self.menu.setCurrentIndex(self.menu.findData(name))
        # A name that the menu lacks, as from a newer file, is shown all the same.
        self.menu.setPlaceholderText(str(name))
        # The title may be longer than its room.
        self.menu.setToolTip(f"{self.menu.shown_text()}\n{self._tip}")
        self._make_room()

    def _choose(self, index: int) -> None:
        name = self.menu.itemData(index)
        if name != self._shown.value:
            self._shown.choose(name)
            self.chosen.emit(name)


class TypedRow(FieldRow):
    """A row whose text is read into a value when the person is done with it.

    Enter or leaving the field submits; Escape takes the typing back. While it is being edited the
    field is not overwritten. Text that cannot be read stays, with the complaint, until it is
    corrected or the run's value changes.

    Parameters
    ----------
    label : str
    control : QLineEdit or QComboBox
        An editable drop-down submits what is picked at once.
    tip : str
    read : callable
        From text to value; raises ValueError with the sentence of what is allowed.
    write : callable
        From value to text.
    beside : sequence of QWidget
    """

    #: The new value, not sent when it equals the one on show.
    submitted = Signal(object)

    def __init__(
        self,
        label: str,
        control: QLineEdit | QComboBox,
        tip: str,
        read: Callable[[str], object],
        write: Callable[[object], str],
        beside: Sequence[QWidget] = (),
    ) -> None:
        super().__init__(label, control, tip, beside)
        self._read, self._write = read, write
        self._edited = False
        self.shown = ShownValue(self.show_value, self)
        if isinstance(control, QComboBox):
            control.setEditable(True)
            control.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            # Completion would turn a typed 3 into the 32 of the list.
            control.setCompleter(None)  # type: ignore[arg-type]  # None is allowed, stubs or not
            control.textActivated.connect(self._pick)
            line = control.lineEdit()
            assert line is not None, "an editable drop-down has a line to edit"
        else:
            line = control
        self.line = line
        self.line.setAccessibleName(label)
        self.line.textEdited.connect(self._edit)
        self.line.editingFinished.connect(self._finish)
        # The focus proxy: an editable drop-down hands its keys to the text without a filter.
        control.installEventFilter(self)

    def present(self, value: object) -> None:
        """Show the run's value, unless the person is typing."""
        self.shown.present(value)

    def show_value(self, value: object) -> None:
        """Put a value into the field."""
        if not self._edited:
            self.complain("")
            text = self._write(value)
            if isinstance(self.control, QComboBox):
                self.control.setCurrentIndex(self.control.findText(text))
            self.line.setText(text)
            # A long number shows its first digits.
            self.line.setCursorPosition(0)

    def submit(self, value: object) -> None:
        """Take a value as if it had been typed."""
        self._edited = False
        changed = value != self.shown.value
        if changed:
            self.shown.choose(value)
        self.show_value(value)
        if changed:
            self.submitted.emit(value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape and (self._edited or self.complaint.text()):
                self._edited = False
                self.show_value(self.shown.value)
                return True
            return self.key_pressed(event)
        return super().eventFilter(watched, event)

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Handle a key before the field does; return whether it is done with."""
        return False

    def _edit(self, text: str) -> None:
        self._edited = True
        if self.complaint.text():
            # Typing may be half-way to a number, so it is only ever relieved of its complaint.
            self.complain(self._problem(text))

    def _pick(self, text: str) -> None:
        self._edited = True
        self.line.setText(text)
        self._finish()

    def _finish(self) -> None:
        if not self._edited:
            return
        text = self.line.text()
        problem = self._problem(text)
        if problem:
            self._edited = False
            self.complain(problem)
        else:
            self.submit(self._read(text))

    def _problem(self, text: str) -> str:
        try:
            self._read(text)
        except ValueError as error:
            return str(error)
        return ""
