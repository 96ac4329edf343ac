"""The hand that draws, moves and deletes patterns on the map, by mouse or keyboard."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QObject, QPointF, Qt, Signal

from xorviz.session.snapshot import EDGE, Decision, PatternTable
from xorviz.ui import intents
from xorviz.ui.views.decision.brushes import Targets
from xorviz.ui.views.decision.frame import Frame, Point
from xorviz.ui.views.decision.picture import in_pixels

#: Pixels from the middle of a dot within which it is meant.
_REACH = 11.0
_PRESSES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class Tool(StrEnum):
    """What the mouse does on the map."""

    READ = "read"
    DRAW = "draw"
    MOVE = "move"
    DELETE = "delete"


class Pattern(NamedTuple):
    """A pattern by its numbers: that is how edits name it."""

    inputs: tuple[float, ...]
    targets: Targets


class Hand(QObject):
    """Holds a tool and turns presses and drags into intents; it never changes the map itself.

    A pattern that is dragged follows as fast as pictures show where it has come, and no faster:
    edits do not pile up before a run that is slow to take them.
    """

    #: Emits an `xorviz.ui.intents.Intent`.
    intent = Signal(object)
    #: Something else is pointed at, chosen or held.
    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.tool = Tool.READ
        #: What new patterns want; None where no target can be chosen.
        self.targets: Targets | None = None
        #: Whether patterns can be drawn at all.
        self.enabled = False
        #: Where the mouse is, while it is over the map.
        self.hover: Point | None = None
        self._pixel: QPointF | None = None
        self._selected: Pattern | None = None
        self._held: Pattern | None = None
        self._wanted: Point | None = None
        self._grip = QPointF()
        self._is_sent = False
        self._decision: Decision | None = None
        self._table: PatternTable | None = None

    @property
    def draws(self) -> bool:
        """Whether the mouse does something else than read."""
        return self.enabled and self.tool is not Tool.READ

    @property
    def holds(self) -> bool:
        """Whether a pattern is being moved."""
        return self._held is not None

    @property
    def wanted(self) -> Point | None:
        """Where the pattern that is held is to go."""
        return self._wanted if self.holds else None

    @property
    def held(self) -> Pattern | None:
        """The pattern that is being moved, as it stands in the data or soon will."""
        return self._held

    @property
    def selected(self) -> int | None:
        """The pattern that is chosen, while it is there."""
        return self.number_of(self._selected) if self._selected is not None else None

    def present(self, decision: Decision | None, table: PatternTable | None, able: bool) -> None:
        """Take the patterns of a picture; one that is dragged may go on to where the mouse is."""
        self._decision, self._table, self.enabled = decision, table, able
        if not able:
            self._held = self._selected = self.hover = None
        elif self._held is not None and self.number_of(self._held) is not None:
            self._go_on()

    def take_up(self, tool: Tool) -> None:
        """Take up another tool; what was held is let go where it is."""
        self.let_go()
        self.tool = tool
        self.changed.emit()

    def number_of(self, pattern: Pattern) -> int | None:
        """Return which pattern of the picture has these numbers."""
        table = self._table
        if table is None or table.inputs.shape[1] != len(pattern.inputs):
            return None
        if table.targets.shape[1] != len(pattern.targets):
            return None
        alike = (table.inputs == pattern.inputs).all(axis=1) & (table.shares > 0.0)
        alike &= (table.targets == pattern.targets).all(axis=1)
        return int(alike.argmax()) if alike.any() else None

    def pattern(self, number: int) -> Pattern:
        """Return the numbers of a pattern of the picture."""
        assert self._table is not None, "asked only for what was found in it"
        inputs, targets = self._table.inputs[number], self._table.targets[number]
        return Pattern(tuple(inputs.tolist()), tuple(targets.tolist()))

    def number_at(self, pixel: QPointF, frame: Frame) -> int | None:
        """Return the pattern whose dot is meant by a pixel: of several there the nearest."""
        table, decision = self._table, self._decision
        if table is None or decision is None or len(decision.points) != len(table.shares):
            return None
        away = in_pixels(decision.points, frame) - [pixel.x(), pixel.y()]
        distances = np.where(table.shares > 0.0, np.hypot(*away.T), np.inf)
        # What is drawn last lies on top.
        nearest = len(distances) - 1 - int(distances[::-1].argmin())
        return nearest if distances[nearest] <= _REACH else None

    def point_to(self, pixel: QPointF | None, frame: Frame) -> None:
        """Note where the mouse is; None: no longer over the map."""
        inside = pixel is not None and frame.box.contains(pixel)
        self._pixel = pixel if inside else None
        self.hover = frame.point(pixel) if pixel is not None and inside else None
        self.changed.emit()

    def on_plane(self, point: Point) -> Point:
        """Return where a new pattern would be drawn: of one input, on a line."""
        flat = self._table is not None and self._table.inputs.shape[1] == 1
        return (point[0], 0.0) if flat else point

    def pointed_at(self, frame: Frame) -> int | None:
        """Return the pattern under the mouse."""
        return self.number_at(self._pixel, frame) if self._pixel is not None else None

    def press(self, pixel: QPointF, frame: Frame) -> None:
        """Use the tool at a pixel."""
        if self.tool is Tool.DRAW:
            self.draw(frame.point(pixel))
            return
        number = self.number_at(pixel, frame)
        self.select(number)
        if number is None:
            return
        if self.tool is Tool.DELETE:
            self.delete(number)
        elif self.tool is Tool.MOVE:
            self._hold(number)
            assert self._decision is not None, "a dot was found on it"
            x, y = self._decision.points[number].tolist()
            self._grip = pixel - frame.pixel((x, y))

    def drag(self, pixel: QPointF, frame: Frame) -> None:
        """Carry what is held; the plane holds still meanwhile, and so it ends before its edge."""
        self.carry(frame.point(pixel - self._grip), frame)

    def carry(self, point: Point, frame: Frame) -> None:
        """Carry what is held to a place."""
        if self._held is None:
            return
        self._wanted = _well_inside(point, frame)
        if self.number_of(self._held) is not None:
            self._go_on()
        self.changed.emit()

    def release(self, pixel: QPointF, frame: Frame) -> None:
        """Let go of what was dragged, as far out as the mouse is."""
        if self.holds:
            if self._wanted is not None:
                self._wanted = frame.point(pixel - self._grip)
            self.let_go()

    def let_go(self) -> None:
        """Leave what is held where it was carried."""
        held, wanted, sent = self._held, self._wanted, self._is_sent
        self._held = self._wanted = None
        if held is not None and wanted is not None:
            there = self._inputs(wanted, held)
            if sent or there != held.inputs:
                # Also where nothing is left to do: it ends what counts as one edit.
                self.intent.emit(intents.MovePattern(held.inputs, held.targets, there))
            self._selected = Pattern(there, held.targets)
        if held is not None:
            self.changed.emit()

    def draw(self, point: Point) -> None:
        """Draw a new pattern at a place."""
        if self.targets is None or self._table is None:
            return
        features = self._table.inputs.shape[1]
        new = Pattern(point[:features], self.targets)
        self._selected = new
        self.intent.emit(intents.DrawPattern(new.inputs, new.targets))
        self.changed.emit()

    def delete(self, number: int) -> None:
        """Delete a pattern."""
        gone = self.pattern(number)
        self._selected = None
        self.intent.emit(intents.DeletePattern(gone.inputs, gone.targets))
        self.changed.emit()

    def relabel(self, number: int, targets: Targets) -> None:
        """Let a pattern want something else."""
        pattern = self.pattern(number)
        self._selected = Pattern(pattern.inputs, targets)
        self.intent.emit(intents.RelabelPattern(pattern.inputs, pattern.targets, targets))
        self.changed.emit()

    def select(self, number: int | None) -> None:
        """Choose a pattern, or none."""
        self._selected = self.pattern(number) if number is not None else None
        self.changed.emit()

    def step(self, by: int) -> Point | None:
        """Choose the next pattern, or the one before; return where it is."""
        table, decision = self._table, self._decision
        if not self.enabled or table is None or decision is None or self.holds:
            return None
        # The keyboard has the word now, wherever the mouse was left.
        self._pixel = self.hover = None
        present = np.flatnonzero(table.shares > 0.0)
        chosen = self.selected
        if chosen is None:
            place = 0 if by > 0 else -1
        else:
            place = (int(np.searchsorted(present, chosen)) + by) % len(present)
        self.select(int(present[place]))
        x, y = decision.points[present[place]].tolist()
        return x, y

    def key(self, key: Qt.Key, cursor: Point | None, frame: Frame) -> bool:
        """Use the tool by the keyboard, where the cursor is; tell whether the key meant that."""
        if not self.enabled:
            return False
        if key == Qt.Key.Key_Escape and self.holds:
            self.let_go()
            return True
        if key == Qt.Key.Key_Delete:
            number = self._meant(cursor, frame)
            if number is not None:
                self.delete(number)
            return True
        if key not in _PRESSES or not self.draws:
            return False
        if self.holds:
            self.let_go()
        elif self.tool is Tool.DRAW and cursor is not None:
            self.draw(cursor)
        elif self.tool is not Tool.DRAW:
            number = self._meant(cursor, frame)
            if number is not None and self.tool is Tool.DELETE:
                self.delete(number)
            elif number is not None:
                self.select(number)
                self._hold(number)
                self.changed.emit()
        return True

    def _meant(self, cursor: Point | None, frame: Frame) -> int | None:
        """Return the pattern that the keyboard means: that at the cursor, or that is chosen."""
        found = self.number_at(frame.pixel(cursor), frame) if cursor is not None else None
        return self.selected if found is None else found

    def _hold(self, number: int) -> None:
        self._held, self._wanted, self._grip = self.pattern(number), None, QPointF()
        self._is_sent = False

    def _go_on(self) -> None:
        """Send what is held on its way, unless it would meet its like, and could not leave it."""
        held, wanted = self._held, self._wanted
        if held is None or wanted is None:
            return
        there = Pattern(self._inputs(wanted, held), held.targets)
        if there != held and self.number_of(there) is None:
            self._held = self._selected = there
            self._is_sent = True
            self.intent.emit(intents.MovePattern(*held, there.inputs, dragging=True))

    @staticmethod
    def _inputs(point: Point, pattern: Pattern) -> tuple[float, ...]:
        return point[: len(pattern.inputs)]


def _well_inside(point: Point, frame: Frame) -> Point:
    """Return the nearest place that does not make the plane grow."""
    left, right, bottom, top = frame.extent
    # A little more than the edge itself: places are rounded.
    across, up = 1.2 * EDGE * (right - left), 1.2 * EDGE * (top - bottom)
    x = min(max(point[0], left + across), right - across)
    y = min(max(point[1], bottom + up), top - up)
    return frame.nearest((x, y))
