"""Small pictures of networks, one for each preset."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from xorviz.engine.spec import NetworkSpec
from xorviz.ui.theme import Theme
from xorviz.ui.welcome.drawings import draw_network

#: Of larger layers so many units are drawn, and of deeper networks so many columns.
_UNITS, _COLUMNS = 5, 6


def columns_of(network: NetworkSpec) -> tuple[int, ...]:
    """Return how many units stand in each column: the inputs, and layers by their depth."""
    depth = {one.id: 0 for one in network.inputs}
    units = [sum(one.units for one in network.inputs)]
    for layer in network.layers:
        depth[layer.id] = place = 1 + max(depth[source] for source in layer.sources)
        if place == len(units):
            units.append(0)
        units[place] += layer.units
    return tuple(units)


def sketch(network: NetworkSpec, theme: Theme, size: QSize, ratio: float) -> QPixmap:
    """Return a picture of a network, drawn for a screen of so many pixels a unit of length."""
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    columns = [min(one, _UNITS) for one in columns_of(network)]
    if len(columns) > _COLUMNS:
        columns = [*columns[: _COLUMNS - 1], columns[-1]]
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(theme.color("border"))
    painter.setBrush(theme.color("window"))
    room = QRectF(0.5, 0.5, size.width() - 1.0, size.height() - 1.0)
    painter.drawRoundedRect(room, 6.0, 6.0)
    draw_network(painter, room.adjusted(4.0, 4.0, -4.0, -4.0), theme, columns)
    painter.end()
    return picture
