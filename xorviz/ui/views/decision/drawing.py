"""Drawing on the map: joins the strip of tools, the hand, the menu of a pattern, and the words."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal

from xorviz.session.snapshot import Decision, PatternTable
from xorviz.ui.views.decision.aspects import Aspect
from xorviz.ui.views.decision.brushes import Brush, Targets, brushes_of
from xorviz.ui.views.decision.canvas import DecisionCanvas
from xorviz.ui.views.decision.hand import Tool
from xorviz.ui.views.decision.pattern_menu import pattern_menu
from xorviz.ui.views.decision.reading import place_text
from xorviz.ui.views.decision.tools import ToolStrip
from xorviz.ui.views.decision.words import pattern_text

#: With more inputs a place of the plane is no pattern: it leaves the others open.
_MOST_FEATURES = 2


@dataclass(frozen=True, eq=False)
class Picture:
    """What is drawn upon.

    Parameters
    ----------
    decision : Decision
    patterns : PatternTable
    aspect : Aspect
        What is coloured.
    axes, names : tuple of str
        Of the features of the plane, and of the outputs.
    features : int
        How many inputs a pattern has.
    """

    decision: Decision
    patterns: PatternTable
    aspect: Aspect
    axes: tuple[str, str]
    names: tuple[str, ...]
    features: int

    @property
    def wanted(self) -> tuple[str, ...]:
        """What the outputs are called as something to be wanted."""
        return self.aspect.classes or self.names


class Drawing(QObject):
    """Lets a person draw patterns on a canvas.

    Parameters
    ----------
    canvas : DecisionCanvas
    """

    #: Emits an `xorviz.ui.intents.Intent`.
    intent = Signal(object)
    #: What is to be said is something else.
    told = Signal()

    def __init__(self, canvas: DecisionCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._picture: Picture | None = None
        self._brushes: tuple[Brush, ...] = ()
        self._brushes_of: object = None
        self.strip = ToolStrip()
        hand = canvas.hand
        self.strip.tool_chosen.connect(self._take_up)
        self.strip.targets_chosen.connect(self._want)
        hand.intent.connect(self.intent)
        hand.changed.connect(self.told)
        canvas.menu_wanted.connect(self._open_menu)
        canvas.describe = self._describe
        canvas.letter_typed.connect(self._type)

    @property
    def hint(self) -> str:
        """What one can do on the map with the tool that is chosen."""
        hints = {
            Tool.READ: self.tr(
                "drag to read the output · dots: the colour that is wanted · × wrong"
            ),
            Tool.DRAW: self.tr("click to draw a pattern; with the arrow keys and Enter, too"),
            Tool.MOVE: self.tr(
                "drag a pattern to another place; Enter takes it for the arrow keys"
            ),
            Tool.DELETE: self.tr("click a pattern to delete it; equal ones go together"),
        }
        tool = self._canvas.hand.tool
        picture = self._picture
        if tool is Tool.READ and picture is not None and picture.aspect.classes:
            return self.tr("drag to read the output · dots: the class that is wanted · ring: wrong")
        return hints[tool]

    @property
    def line(self) -> str:
        """What is said of the place or the pattern under the mouse, or of what is held."""
        picture, hand, frame = self._picture, self._canvas.hand, self._canvas.frame
        if picture is None or frame is None or not hand.draws:
            return ""
        if hand.holds:
            point = hand.wanted
            return place_text(picture.decision, point, picture.axes) if point is not None else ""
        if hand.tool is Tool.DRAW:
            if hand.hover is None or hand.targets is None:
                return ""
            place = place_text(picture.decision, hand.hover, picture.axes)
            return self.tr("{0} · will want {1}").format(place, self._label(hand.targets))
        number = hand.pointed_at(frame)
        number = hand.selected if number is None else number
        return self._describe(number) if number is not None else ""

    def present(self, picture: Picture | None) -> None:
        """Take what is drawn upon now; None while there is nothing."""
        self._picture = picture
        hand = self._canvas.hand
        if picture is None:
            hand.present(None, None, able=False)
            return
        able = picture.features <= _MOST_FEATURES
        targets = picture.patterns.targets
        key = (targets.tobytes(), targets.shape, picture.aspect)
        if key != self._brushes_of:
            self._brushes_of = key
            # Of many inputs the targets may be many, and none is drawn.
            given = (picture.decision, picture.patterns, picture.aspect, picture.names)
            self._brushes = brushes_of(*given) if able else ()
        reason = ""
        if not able:
            text = self.tr("{0} inputs: a place on the map is no pattern, so none can be drawn")
            reason = text.format(picture.features)
        is_number = able and not self._brushes and targets.shape[1] == 1
        nothing = ""
        if not self._brushes and not is_number:
            nothing = self.tr("Targets of several numbers of any size cannot be chosen here")
        self.strip.present(self._brushes, is_number, reason, nothing)
        hand.present(picture.decision, picture.patterns, able)

    def _take_up(self, tool: Tool) -> None:
        self._canvas.hand.take_up(tool)
        self._canvas.use_cursor(tool)

    def _want(self, targets: Targets | None) -> None:
        self._canvas.hand.targets = targets
        self._canvas.update()

    def _type(self, letter: str) -> None:
        """Choose a tool by its letter, or a class by its number."""
        tools = {"R": Tool.READ, "D": Tool.DRAW, "M": Tool.MOVE, "X": Tool.DELETE}
        if letter in tools:
            self.strip.choose(tools[letter])
        elif self._canvas.hand.tool is Tool.DRAW:
            self.strip.choose_label(letter)

    def _label(self, targets: Targets) -> str:
        for brush in self._brushes:
            if brush.targets == targets:
                return brush.label
        return self.strip.field.text().strip()

    def _describe(self, number: int) -> str:
        picture = self._picture
        if picture is None or number >= len(picture.patterns.shares):
            return ""
        x, y = picture.decision.points[number].tolist()
        place = place_text(picture.decision, (x, y), picture.axes)
        return pattern_text(picture.patterns, number, place, picture.wanted)

    def _open_menu(self, number: int, place: QPoint) -> None:
        hand = self._canvas.hand
        pattern = hand.pattern(number)
        hand.select(number)

        def later() -> int | None:
            """Return which one it is now: the run goes on while a menu is open."""
            return hand.number_of(pattern)

        def delete() -> None:
            found = later()
            if found is not None:
                hand.delete(found)

        def move() -> None:
            self.strip.choose(Tool.MOVE)
            found = later()
            if found is not None:
                hand.select(found)
                self._canvas.setFocus()

        def want(targets: Targets) -> None:
            found = later()
            if found is not None:
                hand.relabel(found, targets)

        choices = [(brush.label, brush.targets) for brush in self._brushes]
        if not choices and self.strip.targets is not None:
            choices = [(self.strip.field.text().strip(), self.strip.targets)]
        wants = [
            (label, partial(want, targets))
            for label, targets in choices
            if targets != pattern.targets
        ]
        pattern_menu(self._canvas, self._describe(number), move, delete, wants).popup(place)
