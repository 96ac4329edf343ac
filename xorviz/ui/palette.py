"""The command palette: type a few letters, run any action of the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from xorviz.ui.fuzzy import fit
from xorviz.ui.palette_entries import Entry, Source, entries_of
from xorviz.ui.palette_rows import ENTRY, Rows
from xorviz.ui.theme import Theme

_WIDTH, _TOP, _MARGIN = 620, 64, 24

#: Lines that are visible at once, and that are listed at most.
_VISIBLE, _MOST = 12, 400

#: The lines are passed over by a page at this many at a time.
_PAGE = 10

_MOVES = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _PAGE,
    Qt.Key.Key_PageUp: -_PAGE,
}


class Palette(QFrame):
    """A search line over a list, above the middle of the window.

    It is a part of the window and not a window of its own: so it opens in its place everywhere, and
    the keyboard is neither grabbed nor lost.

    Parameters
    ----------
    window : QMainWindow
    sources : sequence of callables
        Return what is offered beside the window's actions.
    """

    def __init__(self, window: QMainWindow, sources: Sequence[Source]) -> None:
        super().__init__(window)
        self._window, self._sources = window, sources
        self._entries: list[Entry] = []
        self._before: QWidget | None = None
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Command palette"))
        self.setProperty("role", "card")
        self.line = QLineEdit()
        self.line.setObjectName("palette_line")
        self.line.setPlaceholderText(self.tr("Type what you want to do"))
        self.line.setAccessibleName(self.tr("Search all actions"))
        self.list = QListWidget()
        self.list.setObjectName("palette_list")
        self.list.setAccessibleName(self.tr("Actions found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows = Rows(self.list)
        self.list.setItemDelegate(self._rows)
        self.note = QLabel()
        self.note.setObjectName("palette_note")
        self.note.setProperty("role", "muted")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 8, 12, 8)
        rows.setSpacing(8)
        rows.addWidget(self.line)
        rows.addWidget(self.list, 1)
        rows.addWidget(self.note)
        self.line.textChanged.connect(self._search)
        self.list.currentRowChanged.connect(self._tell)
        self.list.itemClicked.connect(lambda _: self._run())
        self.hide()

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._rows.theme = theme
        self.list.setStyleSheet(f"QListWidget {{ background: {theme.raised}; border: none; }}")

    def open(self) -> None:
        """Show everything there is, and wait for letters."""
        if self.isVisible():
            self.line.selectAll()
            return
        self._before = QApplication.focusWidget() or self._window.focusWidget()
        self._entries = entries_of(self._window, self._sources)
        self.line.clear()
        self._search("")
        self._place()
        self.show()
        self.raise_()
        self._window.activateWindow()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        # Sees every event, but only while it is open.
        self._application().installEventFilter(self)

    def close_(self) -> None:
        """Go, and give the keyboard back to where it was."""
        if not self.isVisible():
            return
        self._application().removeEventFilter(self)
        self.hide()
        before, self._before = self._before, None
        if before is not None and before.isVisible():
            before.activateWindow()
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def titles(self) -> list[str]:
        """Return what is listed, from the top."""
        return [self.list.item(row).text() for row in range(self.list.count())]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.KeyPress and watched is self.line:
            assert isinstance(event, QKeyEvent)
            return self._take_key(event)
        if kind is QEvent.Type.Resize and watched is self._window:
            self._place()
        elif kind is QEvent.Type.MouseButtonPress and self._is_beside(watched):
            # It only puts the palette away; what lies there gets the press all the same.
            self._before = None
            self.close_()
        return False

    def _is_beside(self, watched: QObject) -> bool:
        if not isinstance(watched, QWidget):
            return False
        return watched is not self and not self.isAncestorOf(watched)

    def _take_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.close_()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run()
        elif key in _MOVES:
            self._move(_MOVES[Qt.Key(key)])
        elif key not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return False
        return True

    def _move(self, by: int) -> None:
        count, row = self.list.count(), self.list.currentRow()
        if count:
            wanted = (row + by) % count if abs(by) == 1 else min(max(row + by, 0), count - 1)
            self.list.setCurrentRow(wanted)

    def _search(self, typed: str) -> None:
        entries = self._entries
        if typed.strip():
            # The place counts too, but less: it comes after the title.
            fits = [(fit(typed, f"{entry.title} {entry.place}"), entry) for entry in entries]
            found = [(value, entry) for value, entry in fits if value is not None]
            entries = [entry for _, entry in sorted(found, key=lambda pair: -pair[0])]
        self.list.clear()
        for entry in entries[:_MOST]:
            item = QListWidgetItem(entry.title)
            item.setData(ENTRY, entry)
            words = (entry.title, entry.place, entry.keys, "" if entry.enabled else self._never())
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, words)))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self._tell()

    def _run(self) -> None:
        entry = self._current()
        if entry is not None and entry.enabled:
            # First back to where the keyboard was: some actions are about what has it.
            self.close_()
            entry.run()

    def _current(self) -> Entry | None:
        item = self.list.currentItem()
        return item.data(ENTRY) if item is not None else None

    def _tell(self) -> None:
        entry = self._current()
        if entry is None:
            self.note.setText(self.tr("Nothing fits these letters"))
        elif not entry.enabled:
            self.note.setText(entry.reason or self._never())
        else:
            self.note.setText(self.tr("Enter runs it, Esc goes back"))
        self.line.setAccessibleDescription(entry.title if entry is not None else "")

    def _never(self) -> str:
        return self.tr("Not possible now")

    @staticmethod
    def _application() -> QCoreApplication:
        application = QApplication.instance()
        assert application is not None
        return application

    def _place(self) -> None:
        room = self._window.size()
        width = min(_WIDTH, room.width() - 2 * _MARGIN)
        rows = _VISIBLE * self._rows.height + 2
        height = self.sizeHint().height() - self.list.sizeHint().height() + rows
        top = min(_TOP, room.height() // 10)
        height = min(height, room.height() - top - _MARGIN)
        self.setGeometry((room.width() - width) // 2, top, width, height)
