"""The widgets on the canvas: each layer's controls, the buttons between columns, skips' labels."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QObject, QRect, QRectF, Signal
from PySide6.QtWidgets import QWidget

from xorviz.session.snapshot import Topology
from xorviz.ui.intents import Disconnect, InsertLayer, Intent
from xorviz.ui.theme import DARK, Theme
from xorviz.ui.views.network.arrangement import Arrangement
from xorviz.ui.views.network.controls import LayerControls
from xorviz.ui.views.network.flat import Activations
from xorviz.ui.views.network.insertion import InsertButton
from xorviz.ui.views.network.lanes import SkipKey
from xorviz.ui.views.network.layer_menu import Arguments
from xorviz.ui.views.network.penalty_menu import Regularizers
from xorviz.ui.views.network.skip_label import SkipLabel


class Fittings(QObject):
    """Keeps one widget for each part of a topology, and the keyboard's focus where it belongs.

    After an edit the widgets of what stayed stay, too. A layer that was inserted here gets the
    focus; where the widget in focus goes, the focus moves to what stands nearest.
    """

    #: Emits an `xorviz.ui.intents.Intent`.
    intent = Signal(object)
    #: Emits (layer id, `Typing`): that number is to be typed.
    typing_wished = Signal(str, object)
    #: Emits the skip that a person looks at, or None.
    skip_looked_at = Signal(object)
    #: The focus went to this widget by itself.
    focus_moved = Signal(QWidget)

    def __init__(
        self,
        canvas: QWidget,
        activations: Activations,
        tips: Mapping[str, str],
        arguments: Arguments,
        regularizers: Regularizers,
    ) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._offers = (activations, tips, arguments, regularizers)
        self._theme: Theme = DARK
        self.controls: dict[str, LayerControls] = {}
        self._insertions: dict[int, InsertButton] = {}
        self._skips: dict[SkipKey, SkipLabel] = {}
        self._topology: Topology | None = None
        self._arrangement: Arrangement | None = None
        self._reach = QRectF()
        #: The layers there were when a further one was wished.
        self._before_insertion: frozenset[str] | None = None

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        for widget in self._all():
            self._dress(widget)

    def is_short_of(self, area: QRectF) -> bool:
        """Tell whether an area reaches beyond that in which there are widgets."""
        return not self._reach.contains(area)

    def fit(self, topology: Topology, arrangement: Arrangement, near: QRectF) -> None:
        """Make, place and drop widgets as an arrangement of a topology asks for.

        Far from the part that is near, those of a long network are not made yet.
        """
        same = self._arrangement is arrangement
        self._reach = self._reach.united(near) if same else near
        self._arrangement = arrangement
        layers = {layer.id: layer for layer in topology.layers}
        kept, wanted = set(), self._wanted(topology)
        for group in arrangement.groups:
            if group.controls is not None and (
                group.source in wanted or self._is_near(group.controls)
            ):
                controls = self._controls_of(group.source)
                controls.show_layer(topology, layers[group.source])
                controls.place(group.controls, arrangement.form)
                controls.show()
                kept.add(group.source)
        buttons = set()
        for column, insertion in enumerate(arrangement.insertions, start=1):
            if self._is_near(insertion.rect):
                self._insertion(column).place(insertion)
                buttons.add(column)
        for skip, room in arrangement.skips.items():
            self._skip(skip).place(room)
        gone: list[QWidget] = []
        for layer_id in self.controls.keys() - kept:
            gone.append(self.controls.pop(layer_id))
        for column in self._insertions.keys() - buttons:
            gone.append(self._insertions.pop(column))
        for skip in self._skips.keys() - arrangement.skips.keys():
            gone.append(self._skips.pop(skip))
        self._order_for_tab(arrangement)
        # Before anything is hidden: Qt would pass the focus on by itself.
        self._move_focus(topology, gone)
        for widget in gone:
            widget.hide()
            widget.deleteLater()
        self._topology = topology

    def _wanted(self, topology: Topology) -> set[str]:
        """Return the layers whose controls get the focus or have it, wherever they stand."""
        focused = self._canvas.window().focusWidget()
        found = {
            layer
            for layer, controls in self.controls.items()
            if focused is not None and controls.isAncestorOf(focused)
        }
        if self._before_insertion is not None:
            found |= {one.id for one in topology.layers} - self._before_insertion
        return found

    def _is_near(self, rect: QRectF) -> bool:
        return self._reach.intersects(rect)

    def covered(self) -> list[QRect]:
        """Return where the widgets lie."""
        return [widget.geometry() for widget in self._all()]

    def _all(self) -> Iterator[LayerControls | InsertButton | SkipLabel]:
        yield from self.controls.values()
        yield from self._insertions.values()
        yield from self._skips.values()

    def _dress(self, widget: LayerControls | InsertButton | SkipLabel) -> None:
        if isinstance(widget, LayerControls):
            widget.apply_theme(self._theme)
        else:
            widget.theme = self._theme
            widget.update()

    def _controls_of(self, layer: str) -> LayerControls:
        if layer not in self.controls:
            made = LayerControls(layer, *self._offers, self._canvas)
            made.intent.connect(self._pass_on)
            made.typing_wished.connect(self.typing_wished)
            self._dress(made)
            made.show()
            self.controls[layer] = made
        return self.controls[layer]

    def _insertion(self, column: int) -> InsertButton:
        if column not in self._insertions:
            made = InsertButton(column, self._canvas)
            made.wished.connect(lambda before: self._pass_on(InsertLayer(before)))
            self._dress(made)
            made.show()
            self._insertions[column] = made
        return self._insertions[column]

    def _skip(self, skip: SkipKey) -> SkipLabel:
        if skip not in self._skips:
            made = SkipLabel(skip, self._canvas)
            source, layer = skip
            made.clicked.connect(lambda: self._pass_on(Disconnect(layer, source)))
            made.looked_at.connect(lambda is_so: self.skip_looked_at.emit(skip if is_so else None))
            self._dress(made)
            self._skips[skip] = made
        return self._skips[skip]

    def _pass_on(self, wish: Intent) -> None:
        if isinstance(wish, InsertLayer):
            self._before_insertion = frozenset(self.controls)
        self.intent.emit(wish)

    def _move_focus(self, topology: Topology, gone: list[QWidget]) -> None:
        """Give the focus to a layer that was wished for, or from what goes to what is near."""
        focused = self._canvas.window().focusWidget()
        if focused is None or not self._canvas.isAncestorOf(focused):
            return
        target: QWidget | None = None
        if self._before_insertion is not None:
            new = [one.id for one in topology.layers if one.id not in self._before_insertion]
            if new:
                self._before_insertion = None
                target = self.controls[new[0]].box if new[0] in self.controls else None
        lost = next((one for one in gone if one is focused or one.isAncestorOf(focused)), None)
        if target is None and lost is not None:
            heir = self.controls.get(self._heir(topology, lost))
            target = heir.menu if heir is not None else self._canvas
        if target is not None:
            target.setFocus()
            self.focus_moved.emit(target)

    def _heir(self, topology: Topology, lost: QWidget) -> str:
        """Return the layer nearest to a widget that goes: the one that read what is gone."""
        if isinstance(lost, LayerControls) and self._topology is not None:
            readers = [one.id for one in self._topology.layers if lost.layer in one.sources]
            return next((one for one in readers if one in self.controls), topology.output)
        if isinstance(lost, SkipLabel) and lost.skip[1] in self.controls:
            return lost.skip[1]
        return topology.output

    def _order_for_tab(self, arrangement: Arrangement) -> None:
        """Let the Tab key walk from the units through the columns: the button, then the layers."""
        columns = {
            layer: column
            for column, insertion in enumerate(arrangement.insertions, start=1)
            for layer in insertion.before
        }
        before, reached = self._canvas, 0
        for group in arrangement.groups:
            if group.source not in self.controls:
                continue
            chain: list[QWidget] = []
            if columns[group.source] > reached:
                reached = columns[group.source]
                if reached in self._insertions:
                    chain.append(self._insertions[reached])
            controls = self.controls[group.source]
            chain += [controls.box, controls.less, controls.more, controls.menu]
            chain += [label for skip, label in self._skips.items() if skip[1] == group.source]
            for widget in chain:
                QWidget.setTabOrder(before, widget)
                before = widget
