"""The rows of a registry entry's arguments, each with a way back to its default."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QToolButton

from xorviz.engine.registry import Argument
from xorviz.ui.labels import argument_title
from xorviz.ui.panels.fields import SwitchRow
from xorviz.ui.panels.reading import range_sentence, read_argument, write_decimal
from xorviz.ui.panels.typed import TypedRow

#: A longer title takes a line of its own: the dock may be narrow.
_LONGEST_BESIDE = 88


class _ResetButton(QToolButton):
    """Takes an argument back to its default; there only while it has another value."""

    def __init__(self, title: str, default: str, kerass: bool) -> None:
        super().__init__()
        self.setProperty("role", "field")
        self.setAccessibleName(self.tr("Reset {argument}").format(argument=title))
        words = self.tr("Back to the default, {value}")
        if kerass:
            words = self.tr("Back to Keras's default, {value}")
        self.setToolTip(words.format(value=default))
        # The field keeps its width whether the button is there or not.
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.hide()


class NumberArgument(TypedRow):
    """A number that is typed.

    Parameters
    ----------
    name : str
    argument : Argument
        Its range and its default.
    tip : str
    kerass : bool
        Whether the default is Keras's.
    """

    def __init__(self, name: str, argument: Argument, tip: str, kerass: bool = True) -> None:
        self._default = argument.default if argument.whole else float(argument.default)
        self._argument = argument
        self._sentence = range_sentence(argument)
        self._off = self.tr("off")
        if argument.off_at_zero:
            self._sentence += " " + self.tr("0 is “{off}”.").format(off=self._off)
        self.reset = _ResetButton(name, self._write_number(self._default), kerass)
        super().__init__(
            argument_title(name),
            QLineEdit(),
            tip,
            self._read_number,
            self._write_number,
            [self.reset],
        )
        self.reset.clicked.connect(self._reset)
        if self.label.sizeHint().width() > _LONGEST_BESIDE:
            self.lay_beneath()

    def present(self, value: object) -> None:
        if isinstance(value, int) and not self._argument.whole:
            value = float(value)
        super().present(value)

    def show_value(self, value: object) -> None:
        super().show_value(value)
        self.reset.setVisible(value != self._default)

    def _read_number(self, text: str) -> float:
        if self._argument.off_at_zero and text.strip().casefold() == self._off.casefold():
            return 0.0
        return read_argument(text, self._argument, self._sentence)

    def _write_number(self, value: object) -> str:
        return self._off if self._argument.off_at_zero and value == 0.0 else write_decimal(value)

    def _reset(self) -> None:
        # Before the button goes, which would send the focus on to the next row.
        self.line.setFocus()
        self.submit(self._default)


class SwitchArgument(SwitchRow):
    """A switch, as ``nesterov``; the parameters are those of `NumberArgument`."""

    def __init__(self, name: str, argument: Argument, tip: str, kerass: bool = True) -> None:
        self._default = bool(argument.default)
        words = self.tr("on")
        self.reset = _ResetButton(name, words if self._default else self.tr("off"), kerass)
        super().__init__(argument_title(name), words, tip, [self.reset])
        self.reset.clicked.connect(self._reset)

    def show_value(self, value: object) -> None:
        super().show_value(value)
        self.reset.setVisible(value != self._default)

    def _reset(self) -> None:
        self.box.setFocus()
        self.submit(self._default)


ArgumentRow = NumberArgument | SwitchArgument
