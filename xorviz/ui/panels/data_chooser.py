"""The button that offers all data, and the sheet of tiles that it opens."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from xorviz.ui.fonts import ui_font
from xorviz.ui.panels.data_pictures import HALF, paint_data
from xorviz.ui.panels.icons import icon
from xorviz.ui.panels.tiles import DataTile, paint_frame
from xorviz.ui.style import section_caption
from xorviz.ui.theme import DARK, Theme

_TILES_IN_A_ROW = 4
_CHEVRON = 16

Groups = Sequence[tuple[str, Sequence[tuple[str, str]]]]


class DataSheet(QFrame):
    """All data as tiles, group by group; it goes when one is chosen, or by Escape.

    Parameters
    ----------
    groups : sequence of (str, sequence of (str, str))
        A title, and name and title of each entry.
    tip : callable
        From name and title to a tool tip.
    parent : QWidget
    """

    #: The name of what was chosen.
    chosen = Signal(str)
    #: A person wants data of their own.
    own = Signal()

    def __init__(self, groups: Groups, tip: Callable[[str, str], str], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("data_sheet")
        self.setAccessibleName(self.tr("All data"))
        self.tiles: dict[str, DataTile] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 8, 12, 12)
        grid.setSpacing(8)
        line = 0
        for title, entries in groups:
            grid.addWidget(section_caption(title), line, 0, 1, _TILES_IN_A_ROW)
            for index, (name, label) in enumerate(entries):
                tile = DataTile(name, label, tip(name, label))
                tile.setObjectName(f"data_{name}")
                tile.clicked.connect(lambda _checked, name=name: self._choose(name))
                down, across = divmod(index, _TILES_IN_A_ROW)
                grid.addWidget(tile, line + 1 + down, across)
                self.tiles[name] = tile
            line += 1 + -(-len(entries) // _TILES_IN_A_ROW)
        self.own_file = QPushButton(self.tr("Own file…"))
        self.own_file.setAccessibleName(self.own_file.text())
        self.own_file.setObjectName("own_file")
        self.own_file.setToolTip(self.tr("Tables (CSV), arrays (NPZ, NPY) and pictures (IDX)"))
        self.own_file.clicked.connect(self._choose_own)
        grid.setRowMinimumHeight(line, 6)
        grid.addWidget(self.own_file, line + 1, 0, 1, _TILES_IN_A_ROW)

    def show_value(self, name: object) -> None:
        """Check the tile of what the run is trained on."""
        for key, tile in self.tiles.items():
            tile.setChecked(key == name)

    def open(self, place: QPoint) -> None:
        """Show the sheet at a place of the screen, or as near as it fits."""
        room = self.screen().availableGeometry()
        size = self.sizeHint()
        left = min(place.x(), room.right() - size.width())
        top = min(place.y(), room.bottom() - size.height())
        self.move(max(left, room.left()), max(top, room.top()))
        self.show()
        checked = [tile for tile in self.tiles.values() if tile.isChecked()]
        first = checked[0] if checked else next(iter(self.tiles.values()))
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        ground, line = theme.panel, theme.border
        self.setStyleSheet(f"#data_sheet {{ background: {ground}; border: 1px solid {line}; }}")
        for tile in self.tiles.values():
            tile.theme = theme
            tile.update()

    def _choose_own(self) -> None:
        self.close()
        self.own.emit()

    def _choose(self, name: str) -> None:
        self.close()
        self.chosen.emit(name)


class DataChooser(QAbstractButton):
    """A button as wide as the panel; it bears the picture of data that have no tile beside it.

    Parameters
    ----------
    sheet : DataSheet
        What it opens.
    """

    def __init__(self, sheet: DataSheet) -> None:
        super().__init__()
        self.theme: Theme = DARK
        self._sheet = sheet
        self._kind = ""
        self.setCheckable(True)
        self.setObjectName("more_data")
        self.setToolTip(
            self.tr("Choose from all gates, functions of bits, clouds of points and files")
        )
        self.setFont(ui_font())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_kind("", "")

    def sizeHint(self) -> QSize:
        return QSize(150, 44 if self._kind else 30)

    def minimumSizeHint(self) -> QSize:
        return QSize(100, self.sizeHint().height())

    def show_kind(self, kind: str, title: str) -> None:
        """Show the picture and name of these data, or that there are more."""
        self._kind = kind
        words = title if kind else self.tr("More data…")
        self.setText(words)
        self.setAccessibleName(self.tr("More data"))
        self.setAccessibleDescription(title)
        self.setChecked(bool(kind))
        self.updateGeometry()
        self.update()

    def nextCheckState(self) -> None:
        """Stay as the run is: a click opens the sheet."""
        self._sheet.open(self.mapToGlobal(QPoint(0, self.height() + 4)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Enter and by the arrow that leads downwards as well."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = paint_frame(painter, self, self.theme)
        left = 11.0
        if self._kind:
            paint_data(painter, self._kind, QPointF(HALF + 8.0, frame.center().y()), self.theme)
            left = 2.0 * HALF + 16.0
        painter.setPen(self.theme.color("text" if self._kind else "muted"))
        words = QRectF(left, frame.top(), frame.right() - left - _CHEVRON - 8.0, frame.height())
        alignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, alignment, self.text())
        chevron = icon("open", self.theme.color("muted")).pixmap(_CHEVRON)
        x, y = frame.right() - _CHEVRON - 5.0, frame.center().y() - _CHEVRON / 2.0
        painter.drawPixmap(QPointF(x, y), chevron)
        painter.end()
