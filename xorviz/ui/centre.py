"""The middle of the window: the network, the decision map, or both, over the timeline."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QTabBar, QVBoxLayout, QWidget

from xorviz.ui.views.base import View


class Choice(StrEnum):
    """What the middle can show."""

    NETWORK = "network"
    DECISION = "decision"
    BOTH = "both"


class _Views(QSplitter):
    """Asks for no more room than its views need, so that the lanes beneath get theirs first."""

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()


class Centre(QWidget):
    """Two views under a slim bar of tabs; what is not chosen is hidden and costs nothing.

    Parameters
    ----------
    network, decision : View
    timeline : View
        Beneath both.
    bar : QWidget
        What stands beside the tabs.
    """

    #: Another choice, or another division of the room.
    changed = Signal()

    def __init__(
        self,
        network: View,
        decision: View,
        timeline: View,
        bar: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.network, self.decision, self.timeline = network, decision, timeline
        self.tabs = QTabBar()
        self.tabs.setObjectName("centre_tabs")
        self.tabs.setAccessibleName(self.tr("What the middle shows"))
        self.tabs.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        # The tabs stay whole: what stands beside them gives way.
        self.tabs.setUsesScrollButtons(False)
        for choice, title in self.titles().items():
            self.tabs.setTabData(self.tabs.addTab(title), choice.value)
        self.splitter = _Views(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        for view in (network, decision):
            self.splitter.addWidget(view)
        self.splitter.splitterMoved.connect(self.changed)
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self.tabs)
        head.addWidget(bar, 1)
        head.addStretch(0)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(head)
        rows.addWidget(self.splitter, 1)
        rows.addWidget(timeline)
        self.tabs.currentChanged.connect(self._show_chosen)
        self._show_chosen()

    def titles(self) -> dict[Choice, str]:
        """Return what each choice is called, in order."""
        return {
            Choice.NETWORK: self.tr("Network"),
            Choice.DECISION: self.tr("Decision map"),
            Choice.BOTH: self.tr("Both"),
        }

    @property
    def choice(self) -> Choice:
        """What is shown."""
        return Choice(self.tabs.tabData(self.tabs.currentIndex()))

    def choose(self, choice: Choice) -> None:
        """Show one of the views, or both."""
        self.tabs.setCurrentIndex(list(Choice).index(choice))

    def shows(self, view: View) -> bool:
        """Tell whether a view is chosen, whether or not the window itself can be seen."""
        return not view.isHidden()

    def show_timeline(self, shown: bool) -> None:
        """Show or hide the timeline."""
        if shown == self.timeline.isHidden():
            self.timeline.setVisible(shown)
            self.changed.emit()

    def reset(self) -> None:
        """Show network and timeline, and divide the room evenly for when both views are wanted."""
        self.choose(Choice.NETWORK)
        self.show_timeline(True)
        self.divide_evenly()

    def divide_evenly(self) -> None:
        """Give each view half of the room."""
        self.splitter.setSizes([10_000, 10_000])

    def _show_chosen(self) -> None:
        choice = self.choice
        # What comes is shown before what goes is hidden: the focus then stays in the middle.
        hidden = {Choice.NETWORK: self.decision, Choice.DECISION: self.network}.get(choice)
        for view in (self.network, self.decision):
            if view is not hidden:
                view.show()
        if hidden is not None:
            hidden.hide()
        self.changed.emit()
