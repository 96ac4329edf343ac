"""The map beside the table, or above it where that leaves more of the map."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from xorviz.ui.theme import Theme
from xorviz.ui.views.units_patterns import UnitsPatternsTable
from xorviz.ui.views.weights_scroll import FittedScrollArea
from xorviz.ui.views.zones_plane import ZonesPlane
from xorviz.ui.views.zones_scenery import needed_size

# Side by side is easier to compare, so it may cost a part of the map.
_WORTH_SIDE_BY_SIDE = 0.8
_MOST_FOR_TABLE = 0.66


class ZonesBody(QWidget):
    """Shares its room between the map and the table.

    Parameters
    ----------
    plane : ZonesPlane
    table : UnitsPatternsTable
    """

    def __init__(self, plane: ZonesPlane, table: UnitsPatternsTable) -> None:
        super().__init__()
        self._plane, self._table = plane, table
        plane.setParent(self)
        self._scroll = FittedScrollArea(table, self)
        table.moved_to.connect(self._scroll.bring_into_sight)

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._scroll.apply_theme(theme)

    def arrange(self) -> None:
        """Share the room anew."""
        width, height = self.width(), self.height()
        table = self._table.preferred_size()
        around = needed_size(0.0)
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        table_width = table.width() + (bar if table.height() > height else 0)
        table_width = min(table_width, round(_MOST_FOR_TABLE * width))
        beside = min(height - around.height(), width - around.width() - table_width)
        table_height = min(table.height(), round(0.5 * height))
        above = min(width - around.width(), height - around.height() - table_height)
        if beside >= _WORTH_SIDE_BY_SIDE * above:
            plane_width = min(needed_size(beside).width(), width)
            self._plane.setGeometry(0, 0, plane_width, height)
            self._scroll.setGeometry(plane_width, 0, max(width - plane_width, 1), height)
        else:
            plane_height = min(needed_size(above).height(), height)
            self._plane.setGeometry(0, 0, width, plane_height)
            self._scroll.setGeometry(0, plane_height, width, max(height - plane_height, 1))
        self._scroll.refit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()
