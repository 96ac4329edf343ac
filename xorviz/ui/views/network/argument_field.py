"""The field in which a number of a layer is typed, over the layer's controls."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtWidgets import QLabel, QWidget

from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.intents import Intent
from xorviz.ui.theme import Theme
from xorviz.ui.views.weights.editor import NumberEditor

_ROW = 24


class Typing(NamedTuple):
    """A number of a layer that a person wants to type.

    Parameters
    ----------
    title : str
        What stands above the field.
    spoken : str
        What a screen reader says.
    value : float
        Where it stands.
    wish : callable
        From another value to the intent.
    """

    title: str
    spoken: str
    value: float
    wish: Callable[[float], Intent]


class ArgumentField(QObject):
    """A number editor below the name of what is typed; made once, and shown where it is wished."""

    #: Emits what the typed number wishes, an `xorviz.ui.intents.Intent`.
    intent = Signal(object)
    #: The field is gone; emits the layer.
    closed = Signal(str)

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._layer = ""
        self._typing: Typing | None = None
        self._label = QLabel(canvas)
        self._label.setObjectName("argumentName")
        self._label.setFont(ui_font(Size.CAPTION))
        self._label.hide()
        self._editor = NumberEditor(canvas)
        self._editor.setObjectName("argument")
        self._editor.submitted.connect(self._submit)
        self._editor.closed.connect(self._close)

    def open(self, layer: str, typing: Typing, controls: QRectF) -> None:
        """Begin to type a number of a layer, over its controls."""
        self._layer, self._typing = layer, typing
        self._label.setText(typing.title)
        self._label.adjustSize()
        rect = QRectF(controls.left(), controls.bottom() + 2.0, controls.width(), _ROW)
        self._label.setGeometry(rect.toRect())
        self._label.resize(max(round(controls.width()), self._label.sizeHint().width()), _ROW)
        self._label.show()
        self._label.raise_()
        self._editor.open(rect.translated(0.0, _ROW), typing.spoken, typing.value)

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
        if self._typing is not None and value != self._typing.value:
            self.intent.emit(self._typing.wish(value))

    def _close(self) -> None:
        self._label.hide()
        self.closed.emit(self._layer)
