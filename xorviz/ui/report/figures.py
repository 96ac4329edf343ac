"""The pictures of a report, painted by what paints the views."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter

from xorviz.session.snapshot import Snapshot
from xorviz.ui.compare.plane_tile import DecisionTile, PlaneTile, needed_height
from xorviz.ui.compare.tile import CAPTION
from xorviz.ui.compare.zones_tile import ZonesTile
from xorviz.ui.report.sheet import PAPER
from xorviz.ui.views.curves.canvas import CurvesCanvas
from xorviz.ui.views.curves.strips import Strip
from xorviz.ui.views.network.painting import Painting
from xorviz.ui.views.network.scene import Attention, Scene
from xorviz.ui.views.network.whole import arrange_whole

#: Pictures are drawn as for a screen that is larger than their place, and made as small as that.
_SCALE = 0.72


def paint_network(painter: QPainter, box: QRectF, snapshot: Snapshot) -> None:
    """Draw every unit and every weight."""
    size = box.size() / _SCALE
    arrangement = arrange_whole(snapshot.topology, size.width(), size.height(), controls=False)
    scene = Scene(snapshot, arrangement, None)
    whole = QRectF(0.0, 0.0, size.width(), size.height())
    _begin(painter, box)
    painter.setClipRect(whole)
    Painting(PAPER).paint(painter, scene, whole, whole, Attention())
    painter.restore()


def paint_curves(painter: QPainter, box: QRectF, snapshot: Snapshot) -> None:
    """Draw loss and accuracy over the steps."""
    if snapshot.curves is None:
        return
    canvas = CurvesCanvas()
    canvas.apply_theme(PAPER)
    size = (box.size() / _SCALE).toSize()
    canvas.resize(size)
    canvas.choose((Strip.GRADIENT, Strip.ACCURACY))
    canvas.show_curves(snapshot.curves, snapshot.topology)
    # Qt lays an unseen view out when it is painted, or when it is told.
    canvas.ensurePolished()
    painter.save()
    canvas.render(painter, box, QRect(0, 0, size.width(), size.height()))
    painter.restore()
    canvas.deleteLater()


def maps_of(snapshot: Snapshot) -> tuple[PlaneTile, ...]:
    """Return the maps that there are of a run: of its decision, and of its dead zones."""
    found: list[PlaneTile] = []
    if snapshot.decision is not None:
        decision = DecisionTile("report_decision", "")
        decision.apply_theme(PAPER)
        decision.show_map(snapshot, snapshot.decision)
        found.append(decision)
    if snapshot.zones is not None:
        zones = ZonesTile("report_zones", "")
        zones.apply_theme(PAPER)
        zones.show_zones(snapshot, snapshot.zones)
        found.append(zones)
    return tuple(found)


def paint_map(painter: QPainter, box: QRectF, tile: PlaneTile) -> None:
    """Draw a map of the input plane."""
    size = box.size() / _SCALE
    tile.resize(round(size.width()), round(size.height()) + CAPTION)
    _begin(painter, box)
    painter.translate(0.0, -float(CAPTION))
    tile.paint(painter, QRectF(0.0, CAPTION, size.width(), size.height()))
    painter.restore()
    tile.deleteLater()


def map_height(width: float) -> float:
    """Return how high a map of a width is."""
    return needed_height(width / _SCALE) * _SCALE


def _begin(painter: QPainter, box: QRectF) -> None:
    painter.save()
    painter.translate(box.topLeft())
    painter.scale(_SCALE, _SCALE)
