"""The button that chooses which strips stand beneath the loss."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.views.curves.strips import Strip


class StripChooser(QToolButton):
    """A button with a menu of the strips; where room is short, those chosen last stay.

    Parameters
    ----------
    chosen : tuple of Strip
        In the order of choosing.
    parent : QWidget or None
    """

    #: Emits the chosen strips in the order of choosing.
    chosen_changed = Signal(tuple)

    def __init__(self, chosen: tuple[Strip, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen = chosen
        self.setObjectName("strips")
        self.setText(self.tr("show"))
        tip = self.tr(
            "Choose the curves beneath the loss; where room is short the last chosen stay"
        )
        self.setToolTip(tip)
        self.setAccessibleName(self.tr("Curves beneath the loss"))
        self.setFont(ui_font(Size.CAPTION))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        words = {
            Strip.ACCURACY: self.tr("&Accuracy"),
            Strip.GRADIENT: self.tr("&Gradient of each layer"),
            Strip.RATE: self.tr("&Learning rate"),
        }
        #: One checkable action a strip.
        self.actions_: dict[Strip, QAction] = {}
        for strip in Strip:
            action = self.actions_[strip] = menu.addAction(words[strip])
            action.setObjectName(f"show_{strip.value}")
            action.setCheckable(True)
            action.setChecked(strip in chosen)
            action.toggled.connect(lambda on, strip=strip: self._toggle(strip, on))
        self.setMenu(menu)
        self._describe()

    @property
    def chosen(self) -> tuple[Strip, ...]:
        """The chosen strips in the order of choosing."""
        return self._chosen

    def _toggle(self, strip: Strip, on: bool) -> None:
        others = tuple(other for other in self._chosen if other is not strip)
        self._chosen = (*others, strip) if on else others
        self._describe()
        self.chosen_changed.emit(self._chosen)

    def _describe(self) -> None:
        """Tell a screen reader what is shown without its opening the menu."""
        names = [
            action.text().replace("&", "")
            for strip, action in self.actions_.items()
            if strip in self._chosen
        ]
        self.setAccessibleDescription(", ".join(names))
