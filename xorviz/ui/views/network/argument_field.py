"""The field in which an argument of an activation is typed, over the layer's controls."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtWidgets import QLabel, QWidget

from xorviz.ui.intents import TypeActivationArgument
from xorviz.ui.theme import Theme, ui_font
from xorviz.ui.views.weights.editor import NumberEditor

_ROW = 24


class ArgumentField(QObject):
    """A number editor below the name of what is typed; made once, and shown where it is wished."""

    #: Emits a `TypeActivationArgument`.
    intent = Signal(object)
    #: The field is gone; emits the layer.
    closed = Signal(str)

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._layer = self._argument = ""
        self._value = 0.0
        self._label = QLabel(canvas)
        self._label.setObjectName("argumentName")
        self._label.setFont(ui_font(8.5))
        self._label.hide()
        self._editor = NumberEditor(canvas)
        self._editor.setObjectName("argument")
        self._editor.submitted.connect(self._submit)
        self._editor.closed.connect(self._close)

    def open(self, layer: str, argument: str, value: float, controls: QRectF) -> None:
        """Begin to type an argument of a layer's activation, over its controls."""
        self._layer, self._argument, self._value = layer, argument, value
        self._label.setText(argument)
        self._label.adjustSize()
        rect = QRectF(controls.left(), controls.bottom() + 2.0, controls.width(), _ROW)
        self._label.setGeometry(rect.toRect())
        self._label.resize(max(round(controls.width()), self._label.sizeHint().width()), _ROW)
        self._label.show()
        self._label.raise_()
        name = self.tr("{0} of the activation of {1}").format(argument, layer)
        self._editor.open(rect.translated(0.0, _ROW), name, value)

    def cancel(self) -> None:
        """Put the field away, as when its layer is gone or has moved."""
        if self._editor.is_open:
            self._editor.cancel()

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._editor.apply_theme(theme)
        self._label.setStyleSheet(
            f"QLabel {{ background: {theme.raised}; color: {theme.text}; padding: 2px 6px;"
            f" border: 1px solid {theme.border}; border-radius: 4px; }}"
        )

    def _submit(self, value: float) -> None:
        if value != self._value:
            self.intent.emit(TypeActivationArgument(self._layer, self._argument, value))

    def _close(self) -> None:
        self._label.hide()
        self.closed.emit(self._layer)
