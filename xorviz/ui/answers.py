"""What the network answers: the truth table or the confusion matrix, under a slim bar of tabs."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.views.base import View


class Answers(QWidget):
    """Views of which one is shown; those that are not chosen are hidden and cost nothing.

    Parameters
    ----------
    views : mapping of str to View
        By name, in the order of their tabs.
    """

    #: Another view was chosen.
    changed = Signal()

    def __init__(self, views: Mapping[str, View], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = tuple(views)
        self.tabs = QTabBar()
        self.tabs.setObjectName("answers_tabs")
        self.tabs.setAccessibleName(self.tr("How the answers are shown"))
        self.tabs.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        # In a narrow panel titles end in dots; a bar that scrolls would cut them without a sign.
        self.tabs.setFont(ui_font(Size.LABEL))
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self._pages = QStackedWidget()
        for name, title in self.titles().items():
            self.tabs.setTabToolTip(self.tabs.addTab(title), title)
            self._pages.addWidget(views[name])
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.tabs)
        rows.addWidget(self._pages, 1)
        self.tabs.currentChanged.connect(self._show)

    def titles(self) -> dict[str, str]:
        """Return what each view is called, by its name."""
        known = {
            "truth_table": self.tr("Truth table"),
            "confusion": self.tr("Confusion matrix"),
        }
        return {name: known[name] for name in self._names}

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the views."""
        return self._names

    @property
    def chosen(self) -> str:
        """The name of the view that is shown."""
        return self._names[self.tabs.currentIndex()]

    def choose(self, name: str) -> None:
        """Show a view."""
        self.tabs.setCurrentIndex(self._names.index(name))

    def _show(self, index: int) -> None:
        self._pages.setCurrentIndex(index)
        self.changed.emit()
