"""Where a painter may paint: what it has set itself, within what the widget lets be seen."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEngine, QPaintEngineState, QPainterPath, QRegion

from xorviz.ui.vector.svg_forms import path_data, rect_of

_CHANGED = (
    QPaintEngine.DirtyFlag.DirtyClipPath
    | QPaintEngine.DirtyFlag.DirtyClipRegion
    | QPaintEngine.DirtyFlag.DirtyClipEnabled
)
#: Nothing is as large as this.
_ENDLESS = QRectF(-1e6, -1e6, 2e6, 2e6)


@dataclass(frozen=True)
class Clip:
    """A place that may be painted.

    Parameters
    ----------
    box : QRectF
        Around it.
    path : QPainterPath
        Its outline.
    is_box : bool
        Whether it is the whole box.
    """

    box: QRectF
    path: QPainterPath
    is_box: bool

    @property
    def is_empty(self) -> bool:
        """Whether nothing can be painted."""
        return self.box.isEmpty()

    def holds(self, bounds: QRectF) -> bool:
        """Tell whether all within some bounds may be painted."""
        if self.is_box:
            return self.box.contains(bounds)
        return self.path.contains(bounds)


class Clips:
    """Follows the clips of a painter, and gives each that is needed a name."""

    def __init__(self) -> None:
        #: Elements of SVG.
        self.definitions: list[str] = []
        self._names: dict[str, str] = {}
        self._own: QPainterPath | None = None
        self._enabled = True
        self._made: tuple[object, Clip] | None = None

    def update(self, state: QPaintEngineState) -> None:
        """Take what the painter has changed."""
        changed = state.state()
        if not changed & _CHANGED:
            return
        self._made = None
        if changed & QPaintEngine.DirtyFlag.DirtyClipEnabled:
            self._enabled = state.isClipEnabled()
        if changed & QPaintEngine.DirtyFlag.DirtyClipRegion:
            path = QPainterPath()
            path.addRegion(state.clipRegion())
        elif changed & QPaintEngine.DirtyFlag.DirtyClipPath:
            path = state.clipPath()
        else:
            return
        operation = state.clipOperation()
        if operation == Qt.ClipOperation.NoClip:
            self._own = None
            return
        path = state.transform().map(path)
        if operation == Qt.ClipOperation.IntersectClip and self._own is not None:
            path = self._own.intersected(path)
        self._own, self._enabled = path, True

    def within(self, region: QRegion) -> Clip:
        """Return the present clip within what the widget lets be seen."""
        bounds = region.boundingRect()
        if self._made is None or self._made[0] != bounds:
            self._made = bounds, self._joined(_ENDLESS if region.isEmpty() else QRectF(bounds))
        return self._made[1]

    def name_of(self, clip: Clip) -> str:
        """Return the name of a clip among the definitions."""
        data = path_data(clip.path)
        if data not in self._names:
            self._names[data] = name = f"c{len(self._names) + 1}"
            self.definitions.append(f'<clipPath id="{name}"><path d="{data}"/></clipPath>')
        return self._names[data]

    def _joined(self, seen: QRectF) -> Clip:
        own = self._own if self._enabled else None
        if own is not None:
            box = rect_of(own)
            if box is None:
                whole = QPainterPath()
                whole.addRect(seen)
                path = own if seen.contains(own.boundingRect()) else own.intersected(whole)
                return Clip(path.boundingRect(), path, is_box=False)
            seen = seen.intersected(box)
        path = QPainterPath()
        path.addRect(seen)
        return Clip(seen, path, is_box=True)
