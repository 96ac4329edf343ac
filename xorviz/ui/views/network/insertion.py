"""The round button between two columns that adds a layer there."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from xorviz.ui.views.network.arrangement import Insertion
from xorviz.ui.views.network.flat import SignButton


class InsertButton(SignButton):
    """Adds a layer before the one beside it, or asks before which of several."""

    #: Emits the id of the layer before which another one is wished.
    wished = Signal(str)

    def __init__(self, column: int, parent: QWidget) -> None:
        super().__init__("+", parent, is_round=True)
        self._before: tuple[str, ...] = ()
        self.setObjectName(f"insert-{column}")
        self.clicked.connect(self._choose)

    def place(self, insertion: Insertion) -> None:
        """Stand here, and add before these layers."""
        self.setGeometry(insertion.rect.toRect())
        if insertion.before == self._before:
            return
        self._before = insertion.before
        names = self.tr(" or ").join(self._before)
        self.setAccessibleName(self.tr("Add a layer before {0}").format(names))
        self.setToolTip(self.tr("Add a layer here, before {0}").format(names))

    def _choose(self) -> None:
        if len(self._before) == 1:
            self.wished.emit(self._before[0])
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for layer in self._before:
            action = menu.addAction(self.tr("Before {0}").format(layer))
            action.triggered.connect(lambda _, layer=layer: self.wished.emit(layer))
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
