"""A field for one of very many names: typed, stepped through by arrows, or turned by the wheel."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QValidator, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSpinBox, QWidget

from xorviz.ui.fonts import Size, ui_font

_PLAIN = str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789")
_AROUND_WORDS = 30


class NameBox(QSpinBox):
    """A spin box over names; a name may be typed without its subscripts, or as its number alone.

    With ``mean``, ``#1``, ``#2`` … the numbers 1 and 2 mean ``#1`` and ``#2``.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ("",)
        self._places: dict[str, int] = {}
        self.setRange(0, 0)
        self.setFont(ui_font(Size.LABEL))
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def offer(self, names: Sequence[str]) -> None:
        """Offer these names; the place of the present one is kept if it can be."""
        self._names = tuple(names)
        self._places = {name.translate(_PLAIN): place for place, name in enumerate(names)}
        blocked = self.blockSignals(True)
        self.setRange(0, len(self._names) - 1)
        # The text of the same value is another one now.
        self.lineEdit().setText(self.textFromValue(self.value()))
        self.blockSignals(blocked)
        self.updateGeometry()

    def textFromValue(self, value: int) -> str:
        return self._names[value] if 0 <= value < len(self._names) else ""

    def valueFromText(self, text: str) -> int:
        place = self._place_of(text)
        return self.value() if place is None else place

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        # What cannot be read may still become a name; when it is left so, the former name returns.
        known = self._place_of(text) is not None
        state = QValidator.State.Acceptable if known else QValidator.State.Intermediate
        return state, text, place

    def sizeHint(self) -> QSize:
        ends = (self._names[0], self._names[-1])
        words = max(self.fontMetrics().horizontalAdvance(name) for name in ends)
        return QSize(words + _AROUND_WORDS, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _place_of(self, text: str) -> int | None:
        wanted = text.strip().translate(_PLAIN)
        if not wanted:
            return None
        for start in ("", "#", "x"):
            if start + wanted in self._places:
                return self._places[start + wanted]
        # Of inputs with names of their own the number counts through all.
        numbered = wanted.isdecimal() and not self._names[-1].lstrip("#").isdecimal()
        if numbered and 1 <= int(wanted) <= len(self._names):
            return int(wanted) - 1
        begun = [place for name, place in self._places.items() if name.startswith(wanted)]
        return begun[0] if len(begun) == 1 else None
