"""Where everything stands: what a layout finds and all others look up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF, QSizeF

from xorviz.ui.views.network.forms import Form
from xorviz.ui.views.network.lanes import Lane, SkipKey
from xorviz.ui.views.network.stand import Group
from xorviz.ui.views.network.units import UnitKey

TOP = 12.0
HEADING = 18.0


@dataclass(frozen=True)
class Insertion:
    """Where a button stands that adds a layer, and before which layers of the column beside it."""

    rect: QRectF
    before: tuple[str, ...]


@dataclass(frozen=True)
class Arrangement:
    """The places of all parts on a canvas of `width` × `height`.

    Parameters
    ----------
    tiles : mapping of (source, unit) to QRectF
        Of the shown units, column by column from the top.
    columns : tuple of float
        The centre of each column, inputs first.
    groups : tuple of Group
    lanes : mapping of ((source, unit), layer) to Lane
        The way of connections that pass columns.
    skips : mapping of (source, layer) to QRectF
        The room for the label of such a connection.
    insertions : tuple of Insertion
        Before each column but the inputs.
    form : Form
        That of the layers' controls.
    """

    width: float
    height: float
    tiles: Mapping[UnitKey, QRectF]
    columns: tuple[float, ...]
    groups: tuple[Group, ...]
    lanes: Mapping[tuple[UnitKey, str], Lane]
    skips: Mapping[SkipKey, QRectF]
    insertions: tuple[Insertion, ...]
    form: Form

    @property
    def pitch(self) -> float:
        """The distance from one column to the next."""
        return self.columns[1] - self.columns[0]

    @property
    def header(self) -> float:
        """The height at which the room for controls above all tiles ends."""
        return TOP + HEADING + self.form.controls[1]

    @cached_property
    def smallest_tile(self) -> float:
        """The side of the smallest tile."""
        firsts = (self.tiles[group.source, 0] for group in self.groups)
        return min(rect.height() for rect in firsts)

    def tile_at(self, point: QPointF) -> UnitKey | None:
        """Return the unit whose tile holds a point."""
        for group, area in self._areas:
            if not area.contains(point):
                continue
            for unit in range(group.shown):
                if self.tiles[group.source, unit].contains(point):
                    return group.source, unit
        return None

    @cached_property
    def _areas(self) -> list[tuple[Group, QRectF]]:
        """Each group with the rectangle around its tiles."""
        found = []
        for group in self.groups:
            first, last = (self.tiles[group.source, unit] for unit in (0, group.shown - 1))
            right = self.tiles[group.source, min(group.across, group.shown) - 1].right()
            size = QSizeF(right - first.left(), last.bottom() - first.top())
            found.append((group, QRectF(first.topLeft(), size)))
        return found
