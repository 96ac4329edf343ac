"""The strips of small decision maps, one for each outcome, and what mouse and keys do in them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QMenu, QWidget

from xorviz.session.snapshot import Crowd, CrowdMaps
from xorviz.ui.focus import BY_KEYBOARD
from xorviz.ui.theme import DARK, Theme
from xorviz.ui.views.crowd.layout import MARGIN
from xorviz.ui.views.crowd.maps import Map, colors_of, maps_by_start, picture_of_line
from xorviz.ui.views.crowd.outcomes import Outcomes
from xorviz.ui.views.crowd.seating import Seating
from xorviz.ui.views.crowd.strips_painter import StripsPainter
from xorviz.ui.views.crowd.words import said_of_outcome, said_of_start


class Strips(QWidget):
    """Draws the maps of the starts that have a seat, and reads out the one in question."""

    #: Emits the line about the start or the strip in question, or an empty text.
    described = Signal(str)
    #: Emits the rectangle that must be in sight.
    moved_to = Signal(QRectF)
    #: Emits the number of a start that shall be on display, or become a session of its own.
    wanted = Signal(int)
    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("crowd_strips")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Small maps of random starts"))
        self._theme: Theme = DARK
        self._painter = StripsPainter()
        self._crowd: Crowd | None = None
        self._outcomes: Outcomes | None = None
        self._displayed = 0
        self._maps: dict[int, Map] = {}
        self._classes = 0
        self._has_maps = False
        self._pictures: list[QImage] = []
        self._room = QSize(1, 1)
        self._said = ""
        self.seating = Seating()
        #: The place under the mouse, and the start where the keyboard is.
        self._mouse: QPoint | None = None
        self._current: int | None = None

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self._pictures = []
        self.update()

    def start_anew(self) -> None:
        """Forget who sat where, and every map: other starts or another task follow."""
        self.seating, self._maps, self._current = Seating(), {}, None

    def show_crowd(self, crowd: Crowd, outcomes: Outcomes, displayed: int, asked: bool) -> bool:
        """Show a crowd; tell whether all of it needs another room than before.

        Parameters
        ----------
        crowd : Crowd
        outcomes : Outcomes
            Its own.
        displayed : int
            Which of its starts is on display.
        asked : bool
            Whether maps were asked for: then a crowd without maps has no plane for any.
        """
        self._has_maps = crowd.maps is not None or not asked
        self._crowd, self._outcomes, self._displayed = crowd, outcomes, displayed
        before = self.seating.size
        self._arrange()
        self._take_maps(crowd.maps)
        self._describe()
        self.update()
        return self.seating.size != before

    def fit(self, room: QSize) -> QSize:
        """Arrange everything for this room, and return the size that is needed."""
        self._room = QSize(room)
        self._arrange()
        return QSize(80, 40) if self._crowd is None else self.seating.size

    def rect_of(self, start: int) -> QRectF:
        """Return the place of a start's map; empty where it has none."""
        place, grid = self.seating.place_of(start), self.seating.grid
        if place is None or grid is None:
            return QRectF()
        return grid.seat_rect(self.seating.lines[place[0]].top, place[1])

    def spoken(self) -> str:
        """Tell what is said of the place in question, for a screen reader."""
        return self._said

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.fillRect(event.rect(), theme.color("panel"))
        if self._crowd is not None and self._outcomes is not None:
            self._paint(painter, self._crowd, self._outcomes)
            for start, color, width in (
                (self._at(self._mouse), "muted", 1.0),
                (self._displayed, "text", 2.0),
                (self._current if self.hasFocus() else None, "accent", 2.0),
            ):
                if start is not None and not (rect := self.rect_of(start)).isEmpty():
                    self._painter.outline(painter, color, theme, rect, width)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(event.position().toPoint())

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        start = self._at(event.position().toPoint())
        if start is not None and event.button() == Qt.MouseButton.LeftButton:
            self._move_to(start)
            self.wanted.emit(start)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        start = self._at(event.position().toPoint())
        if start is not None and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(start)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        start = self._at(event.pos()) if by_mouse else self._current
        if start is None:
            return
        self._move_to(start)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        number = f"{start:,}"
        show = menu.addAction(self.tr("Show start {0}").format(number))
        show.triggered.connect(lambda: self.wanted.emit(start))
        session = menu.addAction(self.tr("Open start {0} as a session").format(number))
        session.triggered.connect(lambda: self.opened.emit(start))
        middle = self.mapToGlobal(self.rect_of(start).center().toPoint())
        menu.popup(event.globalPos() if by_mouse else middle)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, seating = event.key(), self.seating
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if self._current is not None:
                self.wanted.emit(self._current)
            return
        steps = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        ends = seating.ends(self._current)
        start: int | None = None
        if Qt.Key(key) in steps:
            start = seating.step(self._current, *steps[Qt.Key(key)])
        elif key == Qt.Key.Key_Home and ends:
            start = ends[0]
        elif key == Qt.Key.Key_End and ends:
            start = ends[1]
        else:
            super().keyPressEvent(event)
            return
        if start is not None:
            self._move_to(start)

    def focusInEvent(self, event: QFocusEvent) -> None:
        by_keyboard = event.reason() in BY_KEYBOARD
        if self._crowd is not None and by_keyboard and self._current is None:
            self._move_to(self._displayed)
        self._describe()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._describe()
        self.update()

    def _arrange(self) -> None:
        if self._outcomes is None:
            return
        self.seating.arrange(self._outcomes, self._room, self._displayed)
        self._pictures = []
        if self._current is not None and self.seating.place_of(self._current) is None:
            # Whoever stood there has gone on; the keyboard goes on from the start on display.
            self._current = self._displayed

    def _take_maps(self, maps: CrowdMaps | None) -> None:
        """Keep the maps of those who have a seat; a new one's may come with the next picture."""
        if maps is None:
            self._maps = {}
            return
        known = next(iter(self._maps.values()), None)
        if maps.classes != self._classes or (
            known is not None and known.shape != maps.values.shape[1:]
        ):
            self._maps = {}
        self._classes = maps.classes
        found = self._maps | maps_by_start(maps)
        self._maps = {start: found[start] for start in self.seating.starts if start in found}

    def _paint(self, painter: QPainter, crowd: Crowd, outcomes: Outcomes) -> None:
        grid, lines, ratio = self.seating.grid, self.seating.lines, self.devicePixelRatioF()
        if grid is None:
            return
        if not self._pictures and self._has_maps:
            colors = colors_of(self._theme, self._classes)
            side, pitch = round(grid.side * ratio), round(grid.pitch * ratio)
            self._pictures = [
                picture_of_line(
                    [self._maps.get(start) for start in line.starts],
                    side,
                    pitch,
                    colors,
                    smooth=not self._classes,
                )
                for line in lines
            ]
        for number, line in enumerate(lines):
            outcome = outcomes.all[line.outcome]
            if line.is_first:
                strip = sum(1 for other in lines if other.outcome == line.outcome)
                rect = QRectF(MARGIN, line.top, grid.names, strip * grid.pitch - 3.0)
                self._painter.name(painter, self._theme, grid, rect, outcome, crowd.counted)
            if not self._has_maps:
                self._painter.numbers(painter, self._theme, grid, line, outcome)
            elif line.starts:
                picture = self._pictures[number]
                self._painter.maps(painter, self._theme, grid, line, picture, ratio)

    def _at(self, place: QPoint | None) -> int | None:
        return None if place is None else self.seating.at(place.x(), place.y())

    def _hover(self, place: QPoint | None) -> None:
        self._mouse = place
        self._describe()
        self.update()

    def _move_to(self, start: int) -> None:
        self._current = start
        self._describe()
        self.moved_to.emit(self.rect_of(start))
        self.update()

    def _describe(self) -> None:
        said = self._words()
        if said != self._said:
            self._said = said
            self.setAccessibleDescription(said)
            self.described.emit(said)

    def _words(self) -> str:
        crowd, outcomes, mouse = self._crowd, self._outcomes, self._mouse
        if crowd is None or outcomes is None:
            return ""
        start = self._at(mouse)
        if start is None and mouse is not None:
            strip = self.seating.outcome_at(mouse.x(), mouse.y())
            if strip is not None:
                return said_of_outcome(outcomes.all[strip], crowd.counted)
        if start is None and self.hasFocus():
            start = self._current
        return "" if start is None else said_of_start(crowd, outcomes, start, self._displayed)
