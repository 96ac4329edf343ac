"""The network diagram: it puts the canvas, the controls, the readout and the legend together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from xorviz.session.snapshot import Probe, Request, Snapshot, TrainerState
from xorviz.ui.highlight import Highlight
from xorviz.ui.intents import Connect, ReviveUnit, SetRunning, ShrinkLayer, SingleStep, SplitUnit
from xorviz.ui.theme import Theme
from xorviz.ui.views.base import View
from xorviz.ui.views.network.argument_field import ArgumentField, Typing
from xorviz.ui.views.network.canvas import Canvas
from xorviz.ui.views.network.fittings import Fittings
from xorviz.ui.views.network.legend import Legend
from xorviz.ui.views.network.microscope.bar import MicroscopeBar
from xorviz.ui.views.network.microscope.microscope import Microscope
from xorviz.ui.views.network.microscope.stages import Stage
from xorviz.ui.views.network.readings import read
from xorviz.ui.views.network.readout import Readout
from xorviz.ui.views.network.scene import Scene
from xorviz.ui.views.network.sideways import Sideways
from xorviz.ui.views.network.summary import summarize
from xorviz.ui.views.network.zoom import arrangement_at, place_of, point_of, stepped

#: A running network of this many connections is asked for the responses over the plane for every
#: other picture, one of twice as many for every third, and so on: they cost a pass for each point.
_CONNECTIONS_A_PICTURE, _MOST_PATIENCE = 150_000, 5


class NetworkView(View):
    """Shows every unit's response, every weight, and each layer's controls on its column.

    Parameters
    ----------
    activations : sequence of (str, str)
        Registry name and label of each activation, in the order of the menus.
    arguments : mapping of str to sequence of (str, float)
        By an activation's name: each of its arguments with its default.
    tips : mapping of str to str
        By an activation's name: what there is to say of it.
    regularizers : sequence of (str, str)
        As `activations`, that of having none first; without any no penalties are offered.
    """

    probes = frozenset({Probe.PLANE, Probe.PATTERNS})

    def __init__(
        self,
        activations: Sequence[tuple[str, str]],
        arguments: Mapping[str, Sequence[tuple[str, float]]] = MappingProxyType({}),
        tips: Mapping[str, str] = MappingProxyType({}),
        regularizers: Sequence[tuple[str, str]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._labels = dict(activations)
        self._snapshot: Snapshot | None = None
        self._scene: Scene | None = None
        self._wanted = self.probes
        self._age_of_plane = 0
        self._stage: Stage | None = None
        self._zoom = 1.0
        self._room = QSize()
        self.setObjectName("networkView")
        self.setAccessibleName(self.tr("Network"))
        self._scroll = Sideways(self)
        self._scroll.setObjectName("networkScroll")
        self._canvas = Canvas()
        self._scroll.setWidget(self._canvas)
        # A scroll area lets both fill themselves with the palette's colour; the ground is ours.
        self._canvas.setAutoFillBackground(False)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.resized.connect(self._fit)
        self._scroll.zoomed.connect(self.zoom_by)
        self._legend = Legend(self._labels, self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._scroll, 1)
        self.microscope = Microscope(MicroscopeBar(self))
        rows.addWidget(self.microscope.bar)
        self._foot = self.microscope.foot_with(self._legend)
        rows.addWidget(self._foot)
        self._join_microscope()
        self._readout = Readout(self)
        self._fittings = Fittings(
            self._canvas, tuple(activations), tips, arguments, tuple(regularizers)
        )
        self._fittings.intent.connect(self.intent)
        self._fittings.typing_wished.connect(self._type_number)
        self._fittings.skip_looked_at.connect(self._canvas.look_at_skip)
        self._fittings.focus_moved.connect(self._reveal_widget)
        self._field = ArgumentField(self._canvas)
        self._field.intent.connect(self.intent)
        self._field.closed.connect(self._return_focus)
        self._canvas.remove_wished.connect(self._remove_unit)
        self._canvas.split_wished.connect(self._split_unit)
        self._canvas.revive_wished.connect(self._revive_unit)
        self._canvas.connect_wished.connect(self._connect_layer)
        self._canvas.attention_changed.connect(self._show_readout)
        self._canvas.reveal_wished.connect(self._reveal)
        self._canvas.pan_wished.connect(self._scroll.pan)
        self._canvas.zoom_wished.connect(self.zoom_by)
        self._canvas.whole_wished.connect(self.show_whole)
        for bar in (self._scroll.horizontalScrollBar(), self._scroll.verticalScrollBar()):
            bar.valueChanged.connect(self._follow_scrolling)
        self.apply_theme(self.theme)

    def sizeHint(self) -> QSize:
        return QSize(760, 600)

    def minimumSizeHint(self) -> QSize:
        return QSize(360, 240)

    def request(self) -> Request:
        """Return what is needed next; a large network is seldom asked what it does on the plane.

        While it runs, its tiles keep the last responses meanwhile.
        """
        snapshot = self._snapshot
        self.probes = self._wanted
        if snapshot is not None and snapshot.plane is not None and self._scene is not None:
            running = snapshot.state is TrainerState.RUNNING
            patience = len(self._scene.edges.keys) // _CONNECTIONS_A_PICTURE if running else 0
            self._age_of_plane += 1
            if self._age_of_plane <= min(patience, _MOST_PATIENCE):
                self.probes -= {Probe.PLANE}
            else:
                self._age_of_plane = 0
        if self.microscope.wants_numbers:
            probes = self.probes | {Probe.MICROSCOPE}
            return Request(probes, pattern=self.microscope.pattern)
        return Request(self.probes)

    def rebuild(self, snapshot: Snapshot) -> None:
        """Lay the network out anew; widgets of what stays keep the keyboard's focus."""
        self._snapshot = snapshot
        # Its numbers belong to the units there were.
        self.microscope.let_go()
        self._lay_out()

    def refresh(self, snapshot: Snapshot) -> None:
        """Show a snapshot's numbers where everything already has its place."""
        if self._scene is None:
            return
        self._scene.update(snapshot)
        self._snapshot = self._scene.snapshot
        self.microscope.present(snapshot)
        self._legend.show_scales(self._scene.scales)
        if self._readout.reading is not None:
            self._show_readout()
        self._canvas.refresh()

    def show_highlight(self, highlight: Highlight) -> None:
        self._canvas.show_highlight(highlight)

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self._canvas.apply_theme(theme)
        self._readout.apply_theme(theme)
        self._legend.apply_theme(theme)
        self._fittings.apply_theme(theme)
        self._field.apply_theme(theme)
        self.microscope.bar.apply_theme(theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.microscope.is_open and event.key() == Qt.Key.Key_Escape:
            self.microscope.open(False)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        # Not by the palette: an application's style sheet puts former palettes back.
        QPainter(self).fillRect(event.rect(), self.theme.color("window"))

    def summary(self) -> str:
        return summarize(self._scene, self._labels) if self._scene is not None else ""

    @property
    def canvas(self) -> Canvas:
        """The widget that the network is painted on."""
        return self._canvas

    @property
    def zoom(self) -> float:
        """How near the network is looked at: 1 is usual, 0 the whole where that hides units."""
        return self._zoom

    def zoom_by(self, steps: float, point: QPointF | None = None) -> None:
        """Come nearer by some steps, or go back; what is at a point of the view stays there.

        Parameters
        ----------
        steps : float
        point : QPointF, optional
            By default the middle of the view.
        """
        if self._scene is None:
            return
        topology, before = self._scene.topology, self._scene.arrangement
        width = float(self._space().width())
        self._zoom_to(stepped(topology, before, width, self._zoom, steps), point)

    def show_whole(self) -> None:
        """Show all units, however small."""
        if self._scene is None:
            return
        self._zoom_to(1.0, None)
        width = float(self._space().width())
        self._zoom_to(stepped(self._scene.topology, self._scene.arrangement, width, 1.0, -1.0))

    def _zoom_to(self, zoom: float, point: QPointF | None = None) -> None:
        if zoom == self._zoom or self._scene is None:
            return
        window = self._scroll.viewport()
        at = point if point is not None else QPointF(window.rect().center())
        place = place_of(self._scene.arrangement, at - QPointF(self._canvas.pos()))
        self._zoom = zoom
        self._lay_out()
        self._scroll.bring(point_of(self._scene.arrangement, place), at)
        self.request_changed.emit()

    def _space(self) -> QSize:
        """Return the space for the usual zoom; nearer, bars that come and go change nothing."""
        near = self._zoom > 1.0
        return self._scroll.maximumViewportSize() if near else self._scroll.viewport().size()

    def _fit(self) -> None:
        """Lay out anew if there is more space or less."""
        if self._space() != self._room:
            self._lay_out()

    def _lay_out(self) -> None:
        """Fit the present topology into the present space."""
        if self._snapshot is None:
            return
        space = self._room = self._space()
        close = self.microscope.is_open
        arrangement = arrangement_at(
            self._snapshot.topology, space.width(), space.height(), self._zoom, close
        )
        self._scene = Scene(self._snapshot, arrangement, self._scene)
        # Over the plane of two of many features there would be little to see.
        planes = {Probe.PLANE} if self._scene.tiles.needs_plane else set()
        self._wanted = frozenset({Probe.PATTERNS, *planes})
        self._age_of_plane = _MOST_PATIENCE
        self._canvas.show_scene(self._scene)
        self._field.cancel()
        self._fittings.fit(self._scene.topology, self._scene.arrangement, self._near())
        self._canvas.lie_under(self._fittings.covered())
        self._legend.show_scales(self._scene.scales)

    def _near(self, screens: float = 2.0) -> QRectF:
        """Return what is in sight, and so many times as much around it: there controls must be."""
        seen = QRectF(self._canvas.visible_area())
        across, down = screens * seen.width(), screens * seen.height()
        return seen.adjusted(-across, -down, across, down)

    def _follow_scrolling(self) -> None:
        if self._scene is not None and self._fittings.is_short_of(self._near(0.5)):
            self._fittings.fit(self._scene.topology, self._scene.arrangement, self._near())
            self._canvas.lie_under(self._fittings.covered())
        # What stands at the edge of the part in sight moves along.
        self._canvas.update()
        self._show_readout()

    def _join_microscope(self) -> None:
        """Let the microscope ask for its numbers, and the arrow keys move it while it is open."""
        microscope = self.microscope
        microscope.changed.connect(self._show_half_step)
        microscope.asked.connect(self.request_changed)
        # The room is for the numbers; what colours mean is known by then.
        microscope.toggled.connect(self._foot.setHidden)
        microscope.toggled.connect(lambda _: self._lay_out())
        microscope.pause_wished.connect(lambda: self.intent.emit(SetRunning(False)))
        microscope.step_wished.connect(lambda: self.intent.emit(SingleStep()))
        microscope.listen_to_keys(self)

    def _show_half_step(self) -> None:
        close_up = self.microscope.close_up
        moved = close_up is not None and close_up.stage != self._stage
        self._stage = close_up.stage if close_up is not None else None
        self._canvas.look_close(close_up)
        if moved and self._scene is not None and close_up is not None:
            for group in self._scene.arrangement.groups:
                if group.source == close_up.stage.layer:
                    self._reveal(group.around(self._scene.arrangement.tiles))

    def _remove_unit(self, layer: str, unit: int) -> None:
        if self._snapshot is not None:
            ids = self._snapshot.topology.layer(layer).unit_ids
            self.intent.emit(ShrinkLayer(layer, ids[unit]))

    def _split_unit(self, layer: str, unit: int) -> None:
        if self._snapshot is not None:
            ids = self._snapshot.topology.layer(layer).unit_ids
            self.intent.emit(SplitUnit(layer, ids[unit]))

    def _revive_unit(self, layer: str, unit: int) -> None:
        if self._snapshot is not None:
            ids = self._snapshot.topology.layer(layer).unit_ids
            self.intent.emit(ReviveUnit(layer, ids[unit]))

    def _connect_layer(self, layer: str, source: str) -> None:
        self.intent.emit(Connect(layer, source))

    def _type_number(self, layer: str, typing: Typing) -> None:
        """Open the field for a number of a layer, below its controls."""
        controls = self._fittings.controls[layer]
        self._reveal_widget(controls)
        self._field.open(layer, typing, QRectF(controls.geometry()))

    def _return_focus(self, layer: str) -> None:
        """Give the focus back to the layer whose argument was typed, unless it went elsewhere."""
        controls = self._fittings.controls.get(layer)
        if controls is not None and self._canvas.hasFocus():
            controls.menu.setFocus()

    def _reveal_widget(self, widget: QWidget) -> None:
        corner = widget.mapTo(self._canvas, widget.rect().topLeft())
        self._reveal(QRectF(QRect(corner, widget.size())))

    def _reveal(self, rect: QRectF) -> None:
        middle = rect.center().toPoint()
        across, down = int(rect.width() / 2.0) + 24, int(rect.height() / 2.0) + 24
        self._scroll.ensureVisible(middle.x(), middle.y(), across, down)

    def _show_readout(self) -> None:
        attention = self._canvas.attention
        if self.microscope.is_open:
            self.microscope.say(attention.subject, self._canvas.remark)
        if self._scene is None or attention.subject is None or attention.close_up is not None:
            self._readout.put_away()
            self._canvas.setAccessibleDescription("")
            return
        reading = read(self._scene, self._labels, attention.subject, attention.place)
        origin = QPointF(self._canvas.mapTo(self, self._canvas.rect().topLeft()))
        about = self._scene.rect_of(attention.subject).translated(origin)
        self._readout.show_reading(reading, about, attention.pinned)
        self._canvas.setAccessibleDescription(reading.text())
