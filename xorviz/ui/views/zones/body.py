"""The map beside the table, or above it where that leaves more of the map."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from xorviz.ui.fonts import enlarged
from xorviz.ui.theme import Theme
from xorviz.ui.views.parts.scroll import FittedScrollArea
from xorviz.ui.views.zones.legend import LEGEND_HEIGHT, ZonesLegend
from xorviz.ui.views.zones.plane import ZonesPlane
from xorviz.ui.views.zones.scenery import needed_size
from xorviz.ui.views.zones.units_patterns import UnitsPatternsTable

# Side by side is easier to compare, so it may cost a part of the map.
_WORTH_SIDE_BY_SIDE = 0.8
_MOST_FOR_TABLE = 0.58


def _legend_height() -> int:
    return round(enlarged(LEGEND_HEIGHT))


class ZonesBody(QWidget):
    """Shares its room between the map and the table.

    Parameters
    ----------
    plane : ZonesPlane
    legend : ZonesLegend
        It stands below the map, or below the table where it would cost a part of the map.
    table : UnitsPatternsTable
    """

    def __init__(self, plane: ZonesPlane, legend: ZonesLegend, table: UnitsPatternsTable) -> None:
        super().__init__()
        self._plane, self._legend, self._table = plane, legend, table
        plane.setParent(self)
        legend.setParent(self)
        self._scroll = FittedScrollArea(table, self)
        table.moved_to.connect(self._scroll.bring_into_sight)
        # The labels of the patterns stand at the bottom of what can be seen.
        self._scroll.verticalScrollBar().valueChanged.connect(table.update)

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._scroll.apply_theme(theme)

    def arrange(self) -> None:
        """Share the room anew."""
        width, height = self.width(), self.height()
        around = needed_size(0.0)
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        # Words at the ends of the rows may cost a part of the map, too.
        room = width - around.width() - _WORTH_SIDE_BY_SIDE * (height - around.height())
        table = self._table.preferred_size(room)
        table_width = table.width() + (bar if table.height() > height - _legend_height() else 0)
        table_width = min(table_width, round(_MOST_FOR_TABLE * width))
        beside = min(height - around.height(), width - around.width() - table_width)
        table_height = min(table.height(), round(0.5 * height)) + _legend_height()
        above = min(width - around.width(), height - around.height() - table_height)
        if beside >= _WORTH_SIDE_BY_SIDE * above:
            self._arrange_beside(width, height, needed_size(beside))
        else:
            self._arrange_above(width, height, needed_size(above).height())
        self._scroll.refit()

    def _arrange_beside(self, width: int, height: int, plane: QSize) -> None:
        left = min(plane.width(), width)
        rest = max(width - left, 1)
        self._plane.setGeometry(0, 0, left, min(plane.height(), height))
        if plane.height() + _legend_height() <= height:
            box = QRect(0, plane.height(), left, _legend_height())
            self._legend.place(box, self._plane.box.center().x())
            self._scroll.setGeometry(left, 0, rest, height)
        else:
            below = max(height - _legend_height(), 1)
            self._legend.place(QRect(left, below, rest, _legend_height()))
            self._scroll.setGeometry(left, 0, rest, below)

    def _arrange_above(self, width: int, height: int, plane: int) -> None:
        top = min(plane, height) + _legend_height()
        self._plane.setGeometry(0, 0, width, top - _legend_height())
        box = QRect(0, top - _legend_height(), width, _legend_height())
        self._legend.place(box, self._plane.box.center().x())
        self._scroll.setGeometry(0, top, width, max(height - top, 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()
