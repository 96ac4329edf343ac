"""A layout that puts its widgets one after the other, and begins new lines as text does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

#: No widget is higher than this.
_HIGHEST = 4096


class FlowLayout(QLayout):
    """Lines of widgets in their preferred sizes, or in columns of one width.

    Parameters
    ----------
    gap : int
        Between two widgets, and between two lines.
    """

    def __init__(self, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap = gap
        self._least = 0
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def set_columns(self, least: int) -> None:
        """Give all widgets one width, at least this, so that they fill the lines; 0 gives none."""
        if least != self._least:
            self._least = least
            self.update()

    def put_in_order(self, widgets: Sequence[QWidget]) -> None:
        """Let the widgets follow each other in this order; those not named come after them."""
        places: dict[QWidget | None, int] = {one: place for place, one in enumerate(widgets)}
        self._items.sort(key=lambda item: places.get(item.widget(), len(places)))
        self.update()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        height = max((item.sizeHint().height() for item in self._items), default=0)
        return QSize(0, height)

    def _arrange(self, rect: QRect, move: bool) -> int:
        """Return how high all lines are together; move the widgets to their places if told to."""
        x, y, line = rect.left(), rect.top(), 0
        columns = max(1, (rect.width() + self._gap) // (self._least + self._gap))
        column = (rect.width() + self._gap) // columns - self._gap if self._least else 0
        for item in self._items:
            widget = item.widget()
            if widget is not None and widget.isHidden():
                continue
            # What is wider than the line is cut.
            size = item.sizeHint().boundedTo(QSize(max(rect.width(), 0), _HIGHEST))
            if column:
                size.setWidth(column)
            if x > rect.left() and x + size.width() > rect.left() + rect.width():
                x, y, line = rect.left(), y + line + self._gap, 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), size))
            x, line = x + size.width() + self._gap, max(line, size.height())
        return y + line - rect.top()
