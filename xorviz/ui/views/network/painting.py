"""How the diagram is painted, part by part."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from xorviz.session.snapshot import TrainerState
from xorviz.ui.highlight import NOTHING
from xorviz.ui.numbers import brief
from xorviz.ui.registry_names import shown_name
from xorviz.ui.theme import Theme
from xorviz.ui.views.network.arrangement import HEADING, TOP, Arrangement
from xorviz.ui.views.network.dots import NO_DOTS, dots_of
from xorviz.ui.views.network.edge_layer import EdgeLayer
from xorviz.ui.views.network.forms import NARROW_INSERT
from xorviz.ui.views.network.look import Look
from xorviz.ui.views.network.marks import paint_pattern_marks, paint_unit_marks
from xorviz.ui.views.network.microscope.plates import Plates
from xorviz.ui.views.network.pictures import image_rect
from xorviz.ui.views.network.scene import Attention, Scene
from xorviz.ui.views.network.stand import Group
from xorviz.ui.views.network.stickers import (
    NUMBERED,
    Sticker,
    Stickers,
    badge_rect,
    chip_rect,
    corner,
    name_room,
)
from xorviz.ui.views.network.units import UnitKey, is_input
from xorviz.ui.views.network.wiring import paint_wire
from xorviz.ui.views.parts.kept import takes_pixmaps
from xorviz.ui.views.parts.put_image import put_image

translate = QCoreApplication.translate

_CENTRE = Qt.AlignmentFlag.AlignCenter
#: Device pixels.
_STRIP = 90.0
#: Names and badges reach this far beyond a tile, to the sides and down.
_OVERHANG, _BELOW = 140.0, 40.0
#: A heading that is a number needs so much room.
_NUMBER_ROOM = 30.0


class Painting:
    """Paints scenes in the colours of a theme."""

    def __init__(self, theme: Theme) -> None:
        self._look = Look(theme)
        self._edges = EdgeLayer(self._look)
        self._stickers = Stickers(self._look)
        self._plates: tuple[object, Plates] | None = None

    def paint(
        self, painter: QPainter, scene: Scene, visible: QRectF, dirty: QRectF, attention: Attention
    ) -> None:
        """Draw what changed of what is visible.

        On screens and bitmaps, parts are kept from one picture to the next; elsewhere, as in a
        vector file, every line is drawn.
        """
        raster = takes_pixmaps(painter)
        chosen = scene.chosen_edges(attention)
        if raster:
            running = scene.snapshot.state is TrainerState.RUNNING
            self._edges.paint(painter, scene.edges, visible, chosen, running)
        else:
            self._edges.draw(painter, scene.edges, visible, chosen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if dirty.top() < TOP + HEADING:
            self._paint_headings(painter, scene, visible, TOP - 6.0)
        paint_unit_marks(painter, scene, attention.highlight, self._look)
        self._paint_rings(painter, scene, attention)
        dots = dots_of(scene.snapshot) if scene.tiles.over_plane else NO_DOTS
        self._stickers.begin(scene.arrangement, dots, painter.deviceTransform().m11())
        scene.cells.paint(painter, scene.value_scale, self._look.theme, visible)
        groups = [group for group in scene.arrangement.groups if _reaches(scene, group, visible)]
        self._paint_images(painter, scene, groups, visible)
        plates = self.plates(scene, attention)
        if plates is not None:
            plates.paint_hatching(painter)
        for group in groups:
            self._paint_group(painter, scene, group, _units_in(scene, group, visible), raster)
        if visible.top() > TOP:
            # Scrolled out of sight, they stand at the upper edge.
            band = QRectF(visible.left(), visible.top(), visible.width(), HEADING + 2.0)
            painter.fillRect(band, self._look.ink["window"])
            self._paint_headings(painter, scene, visible, visible.top() + 1.0)
        if attention.highlight != NOTHING:
            rects = [
                scene.arrangement.tiles[group.source, unit]
                for group in groups
                for unit in _units_in(scene, group, visible)
            ]
            paint_pattern_marks(painter, scene, attention.highlight, rects, self._look)
        if attention.place is not None:
            self._paint_place(painter, scene, attention.place, groups, visible)
        if plates is not None:
            plates.paint(painter)
        if attention.wire is not None:
            paint_wire(painter, scene.arrangement, attention.wire, self._look)

    def badge_end(self, scene: Scene, key: UnitKey) -> float:
        """Return where a tile's badge ends at the right; the tile's left edge if it has none."""
        rect = scene.arrangement.tiles[key]
        if not scene.is_dead(key):
            return rect.left()
        room = name_room(scene.arrangement)
        badge = scene.badge(key[0])
        return badge_rect(rect, scene.names[key], badge, room, self._look).right()

    def plates(self, scene: Scene, attention: Attention) -> Plates | None:
        """Return the numbers seen through the microscope; they are kept until something changes."""
        if attention.close_up is None:
            return None
        key = (scene, attention.close_up, attention.subject)
        if self._plates is None or self._plates[0] != key:
            self._plates = key, Plates(scene, attention.close_up, attention.subject, self._look)
        return self._plates[1]

    def _paint_headings(self, painter: QPainter, scene: Scene, visible: QRectF, top: float) -> None:
        painter.setFont(self._look.heading_font)
        painter.setPen(self._look.ink["muted"])
        last = len(scene.arrangement.columns) - 1
        ends = [self._heading(scene, index, top) for index in (0, last)]
        between = [self._heading(scene, index, top) for index in _headed(scene.arrangement)]
        for place, text in (*ends, *between):
            # Words at an end are wider than a column may be.
            room = place.adjusted(-4.0, 0.0, 4.0, 0.0)
            taken = any(room.intersects(end) for end, _ in ends if end is not place)
            if not taken and place.right() > visible.left() and place.left() < visible.right():
                painter.drawText(place, _CENTRE, text)

    def _heading(self, scene: Scene, index: int, top: float) -> tuple[QRectF, str]:
        """Return what stands over a column, and where."""
        columns, width = scene.arrangement.columns, self._look.heading_metrics.horizontalAdvance
        # Where columns are narrow, the buttons that add a layer stand between the headings.
        room = scene.arrangement.pitch - NARROW_INSERT - 4.0
        if index == 0:
            text = translate("NetworkView", "Input")
        elif index == len(columns) - 1:
            text = translate("NetworkView", "Output")
        else:
            text = translate("NetworkView", "Hidden {0}").format(index)
            if width(text) > room:
                text = str(index)
        if not scene.arrangement.form.has_controls:
            text = self._with_activation(scene, index, text, room)
        half = width(text) / 2.0 + 2.0
        middle = min(max(columns[index], half), max(scene.arrangement.width - half, half))
        return QRectF(middle - half, top, 2.0 * half, HEADING), text

    def _with_activation(self, scene: Scene, column: int, text: str, room: float) -> str:
        """Return a column's heading with its activation, where no controls tell it."""
        layers = [layer for layer in scene.topology.layers if layer.column == column]
        if len(layers) != 1:
            return text
        name = layers[0].activation
        longer = f"{text} · {shown_name(name)}"
        fits = self._look.heading_metrics.horizontalAdvance(longer) <= room
        return longer if fits else text

    def _paint_images(
        self, painter: QPainter, scene: Scene, groups: list[Group], visible: QRectF
    ) -> None:
        """Draw the responses, strip by strip.

        Qt gives a picture that is scaled to more than 95 lines to its thread pool and waits. While
        training keeps the cores busy, that takes longer than drawing it here.
        """
        pieces = []
        for group in groups:
            image = scene.tiles.image(group.source, self._look.theme)
            for unit in _units_in(scene, group, visible):
                rect = scene.arrangement.tiles[group.source, unit]
                if image is None:
                    painter.fillRect(rect, self._look.ink["raised"])
                    continue
                height = image.height() / group.shown
                if not takes_pixmaps(painter):
                    # Readers of vector files fill whole pixels, and would fill those of the frame.
                    rect = rect.adjusted(0.5, 0.5, -0.5, -0.5)
                if scene.topology.image is not None and scene.tiles.is_image(group.source):
                    painter.fillRect(rect, self._look.ink["raised"])
                    rect = image_rect(rect, scene.topology.image)
                pieces.append((rect, image, QRectF(0.0, unit * height, image.width(), height)))
        # Stripes, one a pattern, keep their borders.
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, scene.tiles.over_plane)
        step = int(_STRIP / painter.deviceTransform().m11())
        if scene.topology.image is not None:
            for rect, image, part in pieces:
                if rect.height() <= step and rect.intersects(visible):
                    painter.drawImage(rect, image, part)
            pieces = [piece for piece in pieces if piece[0].height() > step]
        for top in range(int(visible.top()), int(visible.bottom()) + 1, step):
            within = [piece for piece in pieces if piece[0].top() < top + step]
            within = [piece for piece in within if piece[0].bottom() > top]
            if within:
                painter.setClipRect(QRectF(visible.left(), top, visible.width(), step))
            for rect, image, part in within:
                if scene.tiles.over_plane and not takes_pixmaps(painter):
                    put_image(painter, rect, image.copy(part.toRect()))
                else:
                    painter.drawImage(rect, image, part)
        painter.setClipping(False)
        # With this hint Qt draws even unscaled pictures by the slow road.
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)

    def _paint_group(
        self, painter: QPainter, scene: Scene, group: Group, units: list[int], raster: bool
    ) -> None:
        """Draw what lies on and around some of a group's tiles."""
        source, tiles = group.source, scene.arrangement.tiles
        rects = [tiles[source, unit] for unit in units]
        biases = [0.0] * len(units)
        for_input = is_input(scene.topology, source)
        if not for_input:
            biases = scene.snapshot.weights[source].bias[units].tolist()
        for unit, rect, bias in zip(units, rects, biases, strict=True):
            sticker = Sticker(
                name=scene.names[source, unit],
                is_input=for_input,
                output=unit if source == scene.topology.output else -1,
                sign=(bias > 0.0) - (bias < 0.0),
                badge=scene.badge(source) if scene.is_dead((source, unit)) else "",
                remark=translate("NetworkView", "mean picture") if source == scene.picture else "",
            )
            if raster:
                self._stickers.paint(painter, (source, unit), rect, sticker)
            else:
                self._stickers.draw(painter, rect, sticker)
        if not for_input and rects and rects[0].width() >= NUMBERED:
            self._paint_biases(painter, rects, biases)
        if group.more is not None:
            self._paint_more(painter, scene, group, group.more)

    def _paint_biases(self, painter: QPainter, rects: list[QRectF], biases: list[float]) -> None:
        painter.setFont(self._look.number_font)
        painter.setPen(self._look.ink["text"])
        for rect, bias in zip(rects, biases, strict=True):
            text, middle = brief(bias), chip_rect(rect).center()
            # Placed by hand, since fitting text into a rectangle takes twice as long.
            left = middle.x() - self._look.digit_width * len(text) / 2.0
            painter.drawText(QPointF(left, middle.y() + self._look.digit_drop), text)

    def _paint_more(self, painter: QPainter, scene: Scene, group: Group, room: QRectF) -> None:
        dead = scene.hidden_dead(group.source, group.shown)
        text = translate("NetworkView", "… {0} more").format(group.hidden)
        if dead:
            text = f"{text}, {dead} {scene.badge(group.source)}"
        painter.setFont(self._look.name_font)
        painter.setPen(self._look.ink["warning" if dead else "muted"])
        painter.drawText(room, _CENTRE, text)

    def _paint_rings(self, painter: QPainter, scene: Scene, attention: Attention) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        tiles, subject = scene.arrangement.tiles, attention.subject
        if isinstance(subject, tuple) and subject != attention.focus:
            name = "accent" if attention.pinned else "muted"
            self._paint_ring(painter, tiles[subject], name, 1.5)
        if attention.focus is not None:
            self._paint_ring(painter, tiles[attention.focus], "accent", 2.5)

    def _paint_place(
        self,
        painter: QPainter,
        scene: Scene,
        place: QPointF,
        groups: list[Group],
        visible: QRectF,
    ) -> None:
        """Mark the cursor's place on the plane on every tile, so that units can be compared."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        shape = scene.topology.image
        tiles = [
            (group.source, scene.arrangement.tiles[group.source, unit])
            for group in groups
            for unit in _units_in(scene, group, visible)
        ]
        for source, rect in tiles:
            if shape is not None:
                if not scene.tiles.is_image(source):
                    continue
                rect = image_rect(rect, shape)
            point = QPointF(place.x() * rect.width(), place.y() * rect.height())
            for name, width in (("window", 3.0), ("text", 1.2)):
                painter.setPen(QPen(self._look.ink[name], width))
                painter.drawEllipse(rect.topLeft() + point, 3.0, 3.0)

    def _paint_ring(self, painter: QPainter, rect: QRectF, name: str, width: float) -> None:
        radius = corner(rect.width()) + 3.0
        painter.setPen(QPen(self._look.ink[name], width))
        painter.drawRoundedRect(rect.adjusted(-3.0, -3.0, 3.0, 3.0), radius, radius)


def _headed(arrangement: Arrangement) -> list[int]:
    """Return the columns between the ends that may have one: all, or every second or fifth."""
    last, pitch = len(arrangement.columns) - 1, arrangement.pitch
    steps = (factor * 10**power for power in range(9) for factor in (1, 2, 5))
    apart = next(step for step in steps if step * pitch >= _NUMBER_ROOM)
    return list(range(apart, last, apart))


def _units_in(scene: Scene, group: Group, area: QRectF) -> list[int]:
    """Return the units of a group whose tiles, or what stands around them, may lie in an area."""
    tiles, top, bottom = scene.arrangement.tiles, area.top() - _BELOW, area.bottom() + _BELOW
    rects = (tiles[group.source, unit] for unit in range(group.shown))
    return [unit for unit, rect in enumerate(rects) if rect.bottom() > top and rect.top() < bottom]


def _reaches(scene: Scene, group: Group, area: QRectF) -> bool:
    """Tell whether some tiles of a group may lie in an area."""
    if group.cells:
        return False
    first = scene.arrangement.tiles[group.source, 0]
    return first.right() + _OVERHANG > area.left() and first.left() - _OVERHANG < area.right()
