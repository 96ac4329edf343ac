"""One of several names: a drop-down where they are few, a field to type into where many."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from xorviz.ui.name_box import NameBox
from xorviz.ui.views.parts.layer_menu import LayerMenu

#: So many names are listed: sixteen patterns and their mean, or sixteen inputs.
MOST_LISTED = 17


class Chooser(QWidget):
    """Shows one of the two controls, and tells what a person chooses in it.

    Parameters
    ----------
    name : str
        Object name of the drop-down; that of the field ends in ``_typed``.
    spoken : str
        What a screen reader calls it.
    tip : str
    """

    #: The place of the chosen name.
    chosen = Signal(int)

    def __init__(self, name: str, spoken: str, tip: str) -> None:
        super().__init__()
        self.menu, self.box = _ShortMenu(), NameBox()
        self.menu.setObjectName(name)
        self.box.setObjectName(f"{name}_typed")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for control in (self.menu, self.box):
            control.setToolTip(tip)
            control.setAccessibleName(spoken)
            row.addWidget(control)
        self.menu.call(spoken)
        self.box.hide()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._names: tuple[str, ...] = ()
        self.menu.chosen.connect(lambda code: self.chosen.emit(int(code)))
        self.box.valueChanged.connect(self.chosen)

    @property
    def control(self) -> QWidget:
        """The control that is shown."""
        return self.menu if len(self._names) <= MOST_LISTED else self.box

    def show_choice(self, names: Sequence[str], place: int) -> None:
        """Offer names, and show the one at a place as chosen."""
        names = tuple(names)
        if names != self._names:
            self._names = names
            few = len(names) <= MOST_LISTED
            self.menu.setVisible(few)
            self.box.setVisible(not few)
            if few:
                self.menu.offer([(str(number), words) for number, words in enumerate(names)])
            else:
                self.box.offer(names)
        if self.control is self.menu:
            self.menu.show_choice(str(place))
        elif place != self.box.value():
            blocked = self.box.blockSignals(True)
            self.box.setValue(place)
            self.box.blockSignals(blocked)


class _ShortMenu(LayerMenu):
    """A drop-down as narrow as its word: inputs have shorter names than layers."""

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
