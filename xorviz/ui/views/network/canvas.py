"""The widget on which the network is painted, with its mouse and its keyboard."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
)
from PySide6.QtWidgets import QMenu, QWidget

from xorviz.ui.highlight import NOTHING, Highlight
from xorviz.ui.theme import DARK, Theme
from xorviz.ui.views.network.by_keyboard import Aside
from xorviz.ui.views.network.lanes import SkipKey
from xorviz.ui.views.network.live import live_region
from xorviz.ui.views.network.microscope.close_up import CloseUp
from xorviz.ui.views.network.painting import Painting
from xorviz.ui.views.network.scene import Attention, Scene, Subject, carried_subject
from xorviz.ui.views.network.unit_buttons import UnitButtons
from xorviz.ui.views.network.unit_menu import Entry, connect_menu, open_unit_menu
from xorviz.ui.views.network.units import UnitKey, carried
from xorviz.ui.views.network.walk import neighbour
from xorviz.ui.views.network.wiring import Wire, possible_readers, wire_to


class Canvas(QWidget):
    """Paints a scene and knows what a person points at, has focused, and has pinned."""

    #: Emits (layer id, position): the unit there is to be removed.
    remove_wished = Signal(str, int)
    #: Emits (layer id, position): twins are to be made of the unit there.
    split_wished = Signal(str, int)
    #: Emits (layer id, position): the unit there is to be revived.
    revive_wished = Signal(str, int)
    #: Emits (layer id, source id): the layer is to read the source, too.
    connect_wished = Signal(str, str)
    #: What is looked at has changed, or where on it.
    attention_changed = Signal()
    #: Emits the rectangle that should be in sight.
    reveal_wished = Signal(QRectF)
    #: Emits by how much the ground was dragged.
    pan_wished = Signal(QPointF)
    #: Emits by how many steps a person wants to come nearer.
    zoom_wished = Signal(float)
    #: All units should be in sight.
    whole_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scene: Scene | None = None
        self._painting = Painting(DARK)
        self._hovered: Subject = None
        self._pinned: Subject = None
        self._focused: UnitKey | None = None
        self._by_keyboard = False
        self._aside = Aside()
        self._place: QPointF | None = None
        self._skip: SkipKey | None = None
        self._wire: Wire | None = None
        self._highlight = NOTHING
        self._close_up: CloseUp | None = None
        self._live = QRegion()
        self._dragged: QPointF | None = None
        self.setObjectName("networkCanvas")
        self.setAccessibleName(self.tr("Network diagram"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._buttons = UnitButtons(self)
        self._buttons.remove.clicked.connect(self._remove_hovered)
        self._buttons.split.clicked.connect(self._split_hovered)
        self._buttons.revive.clicked.connect(self._revive_hovered)
        self._buttons.port.dragged.connect(self._drag_wire)
        self._buttons.port.dropped.connect(self._drop_wire)

    @property
    def attention(self) -> Attention:
        """What the readout is about: what is pinned, else hovered, else in focus by keyboard."""
        if self._wire is not None:
            return Attention(wire=self._wire)
        focus = self._focused if self._by_keyboard and self.hasFocus() else None
        edge = self._aside.edge if focus is not None else None
        subject = self._pinned or self._hovered or edge or focus
        pinned = self._pinned is not None
        place = self._place
        if place is None and focus is not None:
            place = self._aside.place
        if self._close_up is not None:
            # Where the cursor is on the plane has no part in one pattern's numbers.
            return Attention(
                subject, focus, pinned, highlight=self._highlight, close_up=self._close_up
            )
        return Attention(subject, focus, pinned, place, self._skip, highlight=self._highlight)

    @property
    def remark(self) -> str:
        """What is to be said of numbers that have no place under the microscope."""
        if self.scene is None:
            return ""
        plates = self._painting.plates(self.scene, self.attention)
        return plates.remark if plates is not None else ""

    def look_close(self, close_up: CloseUp | None) -> None:
        """Show the numbers of a half step, or none."""
        self._close_up = close_up
        self._changed()

    def show_scene(self, scene: Scene) -> None:
        """Take another scene; what was looked at is looked at where it stands now."""
        if self.scene is not None and self.scene.topology != scene.topology:
            before, after = self.scene.topology, scene.topology
            self._pinned = carried_subject(self._pinned, before, after)
            focused = self._focused
            if focused is not None:
                self._focused = carried(focused, before, after) or focused
            self._hovered = self._aside.edge = None
        self.scene = scene
        tiles, edges = scene.arrangement.tiles, scene.edges.keys
        if self._pinned not in tiles and self._pinned not in edges:
            self._pinned = None
        if self._focused is not None and self._focused not in tiles:
            # The unit is gone; the last one of its layer stands nearest.
            layer = self._focused[0]
            self._focused = next((key for key in reversed(list(tiles)) if key[0] == layer), None)
        self._hovered, self._place, self._wire = None, None, None
        if self._skip not in scene.arrangement.skips:
            self._skip = None
        self.resize(int(scene.arrangement.width), int(scene.arrangement.height))
        self._changed()

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._painting = Painting(theme)
        if self.scene is not None:
            self.scene.tiles.clear()
        self._buttons.apply_theme(theme)
        self.update()

    def look_at_skip(self, skip: SkipKey | None) -> None:
        """Let the lines of a skip connection stand out, or of none."""
        self._skip = skip
        self.update()

    def show_highlight(self, highlight: Highlight) -> None:
        """Put rings around the units and patterns that another view points out."""
        if highlight != self._highlight:
            self._highlight = highlight
            self.update()

    def lie_under(self, covered: Iterable[QRect]) -> None:
        """Leave out of what is painted with each snapshot what these widgets cover."""
        if self.scene is not None:
            self._live = live_region(self.scene.arrangement, covered)

    def refresh(self) -> None:
        """Paint the numbers anew, and not what the controls lie on."""
        self.update(self._live)

    def visible_area(self) -> QRect:
        """Return the part of the canvas that is scrolled into sight."""
        window = self.parentWidget()
        if window is None:
            return self.rect()
        return self.rect().intersected(window.rect().translated(-self.pos()))

    def spoken(self) -> str:
        """Tell what is said of the place in question, for a screen reader."""
        return self.accessibleDescription()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.scene is not None:
            painter = QPainter(self)
            visible, dirty = QRectF(self.visible_area()), QRectF(event.rect())
            self._painting.paint(painter, self.scene, visible, dirty, self.attention)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged is not None and event.buttons():
            # By places of the screen: the canvas moves under the mouse.
            shift, self._dragged = event.globalPosition() - self._dragged, event.globalPosition()
            self.pan_wished.emit(shift)
            return
        self._dragged = None
        self._point_at(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragged = None
        self.unsetCursor()

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.MiddleButton:
            self._begin_drag(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._point_at(event.position())
        if self._hovered is None:
            self._begin_drag(event)
        self._by_keyboard = False
        if isinstance(self._hovered, tuple):
            self._focused = self._hovered
        self._pin(None if self._hovered == self._pinned else self._hovered)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        found = self._focused if by_keyboard else self._subject_at(QPointF(event.pos()))
        if not isinstance(found, tuple) or self.scene is None:
            return
        scene, pinned = self.scene, found == self._pinned
        menu = open_unit_menu(
            self,
            scene.names[found],
            pinned,
            pin=Entry(True, lambda: self._pin(None if pinned else found)),
            revive=Entry(scene.is_revivable(found), lambda: self.revive_wished.emit(*found)),
            split=Entry(scene.is_splittable(found), lambda: self.split_wished.emit(*found)),
            remove=Entry(scene.is_removable(found), lambda: self.remove_wished.emit(*found)),
        )
        menu.addMenu(self._menu_of_readers(menu, scene, found[0]))
        below = self.scene.arrangement.tiles[found].bottomLeft().toPoint()
        menu.popup(self.mapToGlobal(below) if by_keyboard else event.globalPos())

    def _menu_of_readers(self, parent: QWidget, scene: Scene, source: str) -> QMenu:
        menu = connect_menu(parent, source, possible_readers(scene.topology, source))
        menu.triggered.connect(lambda action: self.connect_wished.emit(str(action.data()), source))
        return menu

    def _begin_drag(self, event: QMouseEvent) -> None:
        """Take hold of the ground, where there is more of it than can be seen."""
        if self.visible_area() != self.rect():
            self._dragged = event.globalPosition()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, shift = Qt.Key(event.key()), event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if shift and self._focused is not None and self._aside.move(key):
            self._by_keyboard = True
            self._changed()
        elif event.text().lower() in _LETTERS:
            self._take_letter(event.text().lower(), bool(shift))
        elif key in _STEPS and self.scene is not None:
            self._focus_on(neighbour(self.scene.arrangement, self._focused, *_STEPS[key]))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            looked_at = self._aside.edge or self._focused
            self._pin(None if looked_at == self._pinned else looked_at)
        elif event.text() in _NEARER:
            self.zoom_wished.emit(_NEARER[event.text()])
        elif event.text() == "0":
            self.whole_wished.emit()
        elif key == Qt.Key.Key_Escape and self._wire is not None:
            self._end_wire()
        elif key == Qt.Key.Key_Escape and self._pinned is not None:
            self._pin(None)
        elif key == Qt.Key.Key_Escape and self._aside.leave():
            self._changed()
        elif key == Qt.Key.Key_Delete and self._focused is not None:
            self._remove_unit(self._focused)
        else:
            super().keyPressEvent(event)

    def _take_letter(self, letter: str, back: bool) -> None:
        """Do for the unit in focus what a letter stands for."""
        unit, scene = self._focused, self.scene
        if unit is None or scene is None:
            return
        self._by_keyboard = True
        if letter == "c":
            menu = self._menu_of_readers(self, scene, unit[0])
            below = scene.arrangement.tiles[unit].bottomLeft().toPoint()
            menu.popup(self.mapToGlobal(below))
        else:
            self._aside.next_edge(scene.edges, unit, back=back)
            self._changed()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Walk through the units first; from the last, the focus goes on to the controls."""
        if self.hasFocus() and self.scene is not None:
            keys = list(self.scene.arrangement.tiles)
            place = keys.index(self._focused) if self._focused in keys else -1
            place = place + 1 if forward else place - 1
            if 0 <= place < len(keys):
                self._focus_on(keys[place])
                return True
        return super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        tabs = {Qt.FocusReason.TabFocusReason: 0, Qt.FocusReason.BacktabFocusReason: -1}
        if event.reason() in tabs and self.scene is not None:
            self._focus_on(list(self.scene.arrangement.tiles)[tabs[event.reason()]])
        else:
            self._changed()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._changed()

    def _focus_on(self, key: UnitKey | None) -> None:
        self._focused, self._by_keyboard = key, True
        self._aside.edge = None
        if key is not None and self.scene is not None:
            self.reveal_wished.emit(self.scene.arrangement.tiles[key])
        self._changed()

    def _pin(self, subject: Subject) -> None:
        self._pinned = subject
        self._changed()

    def _remove_unit(self, key: UnitKey) -> None:
        if self.scene is not None and self.scene.is_removable(key):
            self.remove_wished.emit(*key)

    def _remove_hovered(self) -> None:
        if isinstance(self._hovered, tuple):
            self._remove_unit(self._hovered)

    def _split_hovered(self) -> None:
        if isinstance(self._hovered, tuple):
            self.split_wished.emit(*self._hovered)

    def _revive_hovered(self) -> None:
        if isinstance(self._hovered, tuple):
            self.revive_wished.emit(*self._hovered)

    def _drag_wire(self, end: QPointF) -> None:
        """Follow the mouse with a new connection."""
        start = self._wire.start if self._wire is not None else self._hovered
        if self.scene is not None and isinstance(start, tuple):
            # For Esc, which lets it go.
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._wire = wire_to(self.scene.topology, self.scene.arrangement, start, end)
            self.reveal_wished.emit(QRectF(end, end))
            self._changed()

    def _drop_wire(self) -> None:
        """Make the connection, where it was dragged to a layer that can have it."""
        wire = self._wire
        self._end_wire()
        if wire is not None and wire.layer is not None:
            self.connect_wished.emit(wire.layer, wire.start[0])

    def _end_wire(self) -> None:
        self._wire = None
        self._point_at(None)
        self._changed()

    def _subject_at(self, point: QPointF) -> Subject:
        if self.scene is None:
            return None
        unit = self.scene.arrangement.tile_at(point)
        if unit is None and isinstance(self._hovered, tuple) and self._buttons.bridges(point):
            return self._hovered
        if unit is not None:
            return unit
        index = self.scene.edges.at(point, QRectF(self.visible_area()))
        return self.scene.edges.keys[index] if index is not None else None

    def _point_at(self, point: QPointF | None) -> None:
        if self.scene is None:
            return
        hovered = self._subject_at(point) if point is not None else None
        unit = self.scene.arrangement.tile_at(point) if point is not None else None
        place = self.scene.place_on_tile(unit, point) if unit is not None and point else None
        if hovered != self._hovered or place != self._place:
            self._hovered, self._place = hovered, place
            self._changed()

    def _changed(self) -> None:
        """Let the unit's buttons, the readout and the picture follow what is looked at."""
        self._place_buttons()
        self.attention_changed.emit()
        self.update()

    def _place_buttons(self) -> None:
        key, scene = self._hovered, self.scene
        if scene is None or self._close_up is not None or not isinstance(key, tuple):
            self._buttons.hide()
            return
        shown = (
            scene.is_removable(key),
            scene.is_splittable(key),
            scene.is_revivable(key),
            bool(possible_readers(scene.topology, key[0])),
        )
        rect, badge_end = scene.arrangement.tiles[key], self._painting.badge_end(scene, key)
        self._buttons.show_at(rect, badge_end, scene.names[key], key[0], shown)


#: Connect the unit in focus to a layer; go through its connections, with Shift back.
_LETTERS = ("c", "w")

#: Steps nearer for what is typed.
_NEARER = {"+": 1.0, "=": 1.0, "-": -1.0}

#: Columns to the right and units down for each arrow key.
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
