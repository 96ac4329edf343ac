"""The rows of the panels that are typed: the text is read, checked and complained about."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from xorviz.ui.panels.fields import ABSENT, FieldRow
from xorviz.ui.panels.sliders import ValueSlider
from xorviz.ui.shown import ShownValue

_SLIDER = 3


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
        self.line.setAccessibleName(control.accessibleName())
        self.line.textEdited.connect(self._edit)
        self.line.editingFinished.connect(self._finish)
        # The focus proxy: an editable drop-down hands its keys to the text without a filter.
        control.installEventFilter(self)

    def present(self, value: object) -> None:
        """Show the run's value, or `ABSENT`, unless the person is typing."""
        self.shown.present(value)

    def set_unavailable(self, reason: str) -> None:
        if reason and (self._edited or self.complaint.text()):
            self._edited = False
            self.show_value(self.shown.value)
        super().set_unavailable(reason)

    def show_value(self, value: object) -> None:
        """Put a value into the field."""
        if not self._edited:
            self.complain("")
            text = ABSENT if value is ABSENT else self._write(value)
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


class SliderRow(TypedRow):
    """A number as text, and on a slider below it.

    Parameters
    ----------
    label : str
    slider : ValueSlider
    tip : str
    read, write : callable
        As in `TypedRow`.
    """

    #: The slider's value, and whether its motion goes on: the end of a motion is always told.
    slid = Signal(float, bool)

    def __init__(
        self,
        label: str,
        slider: ValueSlider,
        tip: str,
        read: Callable[[str], object],
        write: Callable[[object], str],
    ) -> None:
        super().__init__(label, QLineEdit(), tip, read, write)
        self.slider = slider
        self._companions[slider] = slider.toolTip()
        self.grid.addWidget(slider, _SLIDER, 0, 1, self.columns)
        slider.moved.connect(self._slide)

    def show_value(self, value: object) -> None:
        super().show_value(value)
        if isinstance(value, float):
            self.slider.show_value(value)

    def _slide(self, value: float, dragging: bool) -> None:
        self.shown.choose(value)
        self.show_value(value)
        self.slid.emit(value, dragging)
