"""The docks around the middle: their first places and sizes, moving them, putting them back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast
from zlib import crc32

from PySide6.QtCore import QByteArray, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QMainWindow,
    QStyleOptionDockWidget,
    QTabBar,
    QTabWidget,
    QWidget,
)

LEFT, RIGHT, BOTTOM = (
    Qt.DockWidgetArea.LeftDockWidgetArea,
    Qt.DockWidgetArea.RightDockWidgetArea,
    Qt.DockWidgetArea.BottomDockWidgetArea,
)


#: Pixels that the docks at the right get at least where few are shown.
_LEAST_BESIDE = 440

#: Pixels by which a bar of tabs may be away from its dock.
_NEAR = 4


class _Dock(QDockWidget):
    """A dock that leaves its title to its tab where it has one."""

    def initStyleOption(self, option: QStyleOptionDockWidget) -> None:
        super().initStyleOption(option)
        window = self.parentWidget()
        if isinstance(window, QMainWindow) and not all(
            other.isHidden() for other in window.tabifiedDockWidgets(self)
        ):
            option.title = ""


class Docks(QObject):
    """The docks of a window, by name.

    Parameters
    ----------
    window : QMainWindow
    """

    #: A dock was shown, hidden, moved or floated.
    changed = Signal()

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._initial = QByteArray()
        self.named: dict[str, QDockWidget] = {}
        #: Those that can be seen: neither hidden nor behind a tab.
        self.seen: set[str] = set()
        self._tidying = QTimer(self)
        self._tidying.setSingleShot(True)
        self._tidying.timeout.connect(self._put_bars_away)
        window.setDockNestingEnabled(True)
        window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        window.setCorner(Qt.Corner.BottomLeftCorner, LEFT)
        window.setCorner(Qt.Corner.BottomRightCorner, RIGHT)

    def add(self, name: str, title: str, widget: QWidget, area: Qt.DockWidgetArea) -> None:
        """Put a widget into a dock of its own."""
        dock = _Dock(title, self._window)
        dock.setObjectName(name)
        dock.setWidget(widget)
        dock.visibilityChanged.connect(lambda seen: self._see(name, seen))
        dock.topLevelChanged.connect(self.changed)
        dock.dockLocationChanged.connect(self.changed)
        self._window.addDockWidget(area, dock)
        self.named[name] = dock

    def divide(
        self,
        first: str,
        second: str,
        way: Qt.Orientation = Qt.Orientation.Horizontal,
    ) -> None:
        """Let two docks stand side by side, or one above the other."""
        self._window.splitDockWidget(self.named[first], self.named[second], way)

    def stack(self, front: str, behind: str) -> None:
        """Let two docks share a place, one of them in front."""
        self._window.tabifyDockWidget(self.named[front], self.named[behind])
        self.named[front].raise_()
        self._settle_tabs()

    def unstack(self, front: str, behind: str) -> None:
        """Let two docks that share a place stand side by side instead."""
        # Qt would put it back behind the other while that has a tab.
        self._window.removeDockWidget(self.named[behind])
        self.divide(front, behind)
        self.named[behind].show()

    def keep_for_later(self, name: str, beside: str, part: float) -> None:
        """Hide a dock until a person asks for it, who then gets it in front of another.

        Parameters
        ----------
        name : str
        beside : str
            The dock whose place it shares.
        part : float
            As in `bring`.
        """
        dock = self.named[name]
        self.stack(beside, name)
        dock.hide()

        def bring(shown: bool) -> None:
            if shown:
                self.bring(name, part)

        dock.toggleViewAction().triggered.connect(bring)

    def bring(self, name: str, part: float = 0.0) -> None:
        """Show a dock, before any other that shares its place.

        Parameters
        ----------
        name : str
        part : float
            How much of the window's height it gets there at least.
        """
        dock, least = self.named[name], round(part * self._window.height())
        # Of those that share a place only the one in front has its size.
        sharing = [dock, *self._window.tabifiedDockWidgets(dock)]
        height = max((one.height() for one in sharing if one.objectName() in self.seen), default=0)
        dock.show()
        dock.raise_()
        if not dock.isFloating() and height < least:
            self._window.resizeDocks([dock], [least], Qt.Orientation.Vertical)

    def head_itself(self, name: str) -> None:
        """Let a dock do without a title while it is docked: what is in it has a heading."""
        dock = self.named[name]

        def settle(floating: bool) -> None:
            # Only without a widget of ours does Qt draw the title; its stubs know of no such thing.
            none = cast("QWidget", None)
            dock.setTitleBarWidget(none if floating else QWidget(dock))

        dock.topLevelChanged.connect(settle)
        settle(dock.isFloating())

    def remember_start(self) -> None:
        """Note that everything stands where a new window has it."""
        self._initial = self.state()

    def state(self) -> QByteArray:
        """Return where every dock stands."""
        return self._window.saveState(self._version())

    def restore(self, state: QByteArray) -> bool:
        """Put every dock where it stood; tell whether that could be done.

        A state that is broken, or of a window with other docks, changes nothing.
        """
        return self._window.restoreState(state, self._version())

    def reset(self) -> None:
        """Bring every dock back to where it is in a new window."""
        self._window.restoreState(self._initial, self._version())
        self.size()

    def show_only(self, names: Sequence[str]) -> None:
        """Leave so many docks, where they are in a new window.

        Parameters
        ----------
        names : sequence of str
            One at least at the right and one below.
        """
        self._window.restoreState(self._initial, self._version())
        for name, dock in self.named.items():
            dock.setVisible(name in names)

    def share_among(self, names: Sequence[str]) -> None:
        """Divide the window's room among docks that alone are shown, as in `show_only`."""
        width, height = self._window.width(), self._window.height()
        beside = [self.named[name] for name in names if self._area(name) is RIGHT]
        below = [self.named[name] for name in names if self._area(name) is BOTTOM]
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        # So that there is a map beside the table of units, whose cells hold large type.
        right = max(width * 36 // 100, _LEAST_BESIDE)
        self._window.resizeDocks(beside[:1], [right], across)
        self._window.resizeDocks(beside, [height // len(beside)] * len(beside), down)
        self._window.resizeDocks(below, [height * 26 // 100] * len(below), down)

    def _area(self, name: str) -> Qt.DockWidgetArea:
        return self._window.dockWidgetArea(self.named[name])

    def size(self) -> None:
        """Divide the window's room as in a new window."""
        docks, width, height = self.named, self._window.width(), self._window.height()
        right = min(max(width * 31 // 100, 370), 540)
        # A verdict, a finding of two or three lines, and one or two lines of remedies.
        doctor = min(max(height * 18 // 100, 172), 188)
        below = min(max(height * 20 // 100, 150), 230)
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        resize = self._window.resizeDocks
        resize([docks["experiment"], docks["curves"]], [width // 7, right], across)
        resize([docks["words"], docks["truth_table"]], [530, 360], across)
        resize([docks["curves"], docks["zones"], docks["weights"]], [340, 352, 278], down)
        resize([docks["doctor"], docks["words"]], [doctor, below], down)

    def in_focus(self) -> QDockWidget | None:
        """Return the dock that has the keyboard, if one has."""
        widget: QWidget | None = QApplication.focusWidget() or self._window.focusWidget()
        while widget is not None and not isinstance(widget, QDockWidget):
            widget = widget.parentWidget()
        return widget

    def float_in_focus(self) -> bool:
        """Lift the dock that has the keyboard out, or put it back; tell whether one has."""
        dock = self.in_focus()
        if dock is None:
            return False
        within = QApplication.focusWidget()
        dock.setFloating(not dock.isFloating())
        # A window of its own gets the keyboard only when it is made active.
        dock.activateWindow()
        if within is not None:
            within.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def move_in_focus(self, area: Qt.DockWidgetArea) -> bool:
        """Move the dock that has the keyboard to a side of the window; tell whether one has."""
        dock = self.in_focus()
        if dock is None:
            return False
        within = QApplication.focusWidget()
        dock.setFloating(False)
        self._window.addDockWidget(area, dock)
        if within is not None:
            within.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def resize_in_focus(self, way: Qt.Orientation, by: int) -> bool:
        """Make the dock that has the keyboard larger or smaller; tell whether one has.

        Parameters
        ----------
        way : Qt.Orientation
            Whether its width changes or its height.
        by : int
            Pixels.
        """
        dock = self.in_focus()
        if dock is None:
            return False
        across = way is Qt.Orientation.Horizontal
        if dock.isFloating():
            dock.resize(dock.width() + by * across, dock.height() + by * (not across))
        else:
            length = dock.width() if across else dock.height()
            self._window.resizeDocks([dock], [max(length + by, 1)], way)
        return True

    def _see(self, name: str, seen: bool) -> None:
        if seen:
            self.seen.add(name)
        else:
            self.seen.discard(name)
        if self._window.isVisible():
            # Behind the tab of another dock Qt only moves it out of sight: Tab would go there.
            # Hidden, it would let the docks forget their sizes.
            self.named[name].widget().setEnabled(seen)
        self._settle_tabs()
        self._tidying.start()
        self.changed.emit()

    def _settle_tabs(self) -> None:
        """Leave the tabs of docks to the mouse; the keyboard goes from pane to pane instead."""
        for bar in self._bars():
            bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            bar.setAccessibleName(self.tr("Panels that share a place"))

    def _put_bars_away(self) -> None:
        """Hide the bars of tabs that nobody needs, when the docks have come to rest.

        Where docks that share a place come back from a file, one of them is hidden, or the place is
        another one than at first, Qt leaves the bar that there was where it stood.
        """
        heading = {_titles(bar) for bar in self._bars() if bar.isVisible() and self._heads(bar)}
        for bar in self._bars():
            titles = {bar.tabText(index) for index in range(bar.count())}
            shown = [
                dock
                for dock in self.named.values()
                if dock.windowTitle() in titles and not dock.isHidden()
            ]
            is_needed = len(shown) > 1 and bool(self._window.tabifiedDockWidgets(shown[0]))
            is_double = _titles(bar) in heading and not self._heads(bar)
            if bar.isVisible() and (is_double or not is_needed):
                bar.hide()

    def _heads(self, bar: QTabBar) -> bool:
        """Tell whether a bar stands right above one of its docks."""
        place, titles = bar.geometry(), _titles(bar)
        return any(
            dock.windowTitle() in titles
            and abs(dock.geometry().left() - place.left()) <= _NEAR
            and abs(dock.geometry().top() - place.top() - place.height()) <= _NEAR
            for dock in self.named.values()
        )

    def _bars(self) -> list[QTabBar]:
        only = Qt.FindChildOption.FindDirectChildrenOnly
        return self._window.findChildren(QTabBar, options=only)

    def _version(self) -> int:
        """Return a number that is another one whenever there are other docks."""
        return crc32(" ".join(sorted(self.named)).encode()) & 0x7FFF_FFFF


def _titles(bar: QTabBar) -> tuple[str, ...]:
    return tuple(bar.tabText(index) for index in range(bar.count()))
