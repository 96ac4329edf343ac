"""What the diagram shows: the places of a topology's parts and the numbers of a snapshot."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QPointF, QRectF

from xorviz.session.snapshot import Snapshot, Topology, TrainerState
from xorviz.ui.highlight import NOTHING, Highlight
from xorviz.ui.views.network.arrangement import Arrangement
from xorviz.ui.views.network.cells import Cells
from xorviz.ui.views.network.connections import EdgeKey
from xorviz.ui.views.network.edges import MOST_DRAWN, Edges
from xorviz.ui.views.network.lanes import SkipKey
from xorviz.ui.views.network.legend import Scales
from xorviz.ui.views.network.microscope.close_up import CloseUp
from xorviz.ui.views.network.microscope.stages import is_about
from xorviz.ui.views.network.pictures import image_rect, picture_of
from xorviz.ui.views.network.scale import HeldScale
from xorviz.ui.views.network.tiles import TileImages
from xorviz.ui.views.network.units import UnitKey, carried, is_input
from xorviz.ui.views.network.wiring import Wire
from xorviz.ui.views.parts.names import unit_name

translate = QCoreApplication.translate

#: What a person can look at.
Subject = UnitKey | EdgeKey | None


@dataclass(frozen=True)
class Attention:
    """What a person looks at.

    Parameters
    ----------
    subject : unit, edge or None
        What the readout is about; its edges stand out.
    focus : unit or None
        Has the keyboard's focus ring.
    pinned : bool
        Whether the subject stays until it is let go.
    place : QPointF or None
        The cursor's place on the plane, from (0, 0) at the left top to (1, 1).
    skip : (source, layer) or None
        Its edges stand out, if there is no subject.
    wire : Wire or None
        What is dragged.
    highlight : Highlight
        What another view points out.
    close_up : CloseUp or None
        What is seen through the microscope, if it is open.
    """

    subject: Subject = None
    focus: UnitKey | None = None
    pinned: bool = False
    place: QPointF | None = None
    skip: SkipKey | None = None
    wire: Wire | None = None
    highlight: Highlight = NOTHING
    close_up: CloseUp | None = None


class Names(Mapping[UnitKey, str]):
    """The names of the shown units, each made when it is first asked for."""

    def __init__(self, units: Mapping[UnitKey, QRectF], name: Callable[[UnitKey], str]) -> None:
        self._units, self._name = units, name
        self._made: dict[UnitKey, str] = {}

    def __getitem__(self, key: UnitKey) -> str:
        if key not in self._made:
            if key not in self._units:
                raise KeyError(key)
            self._made[key] = self._name(key)
        return self._made[key]

    def __iter__(self) -> Iterator[UnitKey]:
        return iter(self._units)

    def __len__(self) -> int:
        return len(self._units)


class Scene:
    """A snapshot laid out in a space.

    Parameters
    ----------
    snapshot : Snapshot
    arrangement : Arrangement
        Of its topology.
    before : Scene, optional
        The scene that this one follows; its scales go on.
    """

    def __init__(
        self, snapshot: Snapshot, arrangement: Arrangement, before: Scene | None = None
    ) -> None:
        self.topology: Topology = snapshot.topology
        self.arrangement = arrangement
        self.edges = Edges(self.topology, self.arrangement)
        groups = self.arrangement.groups
        shown = {group.source: 0 if group.cells else group.shown for group in groups}
        self.cells = Cells(self.topology, arrangement)
        self.tiles = TileImages(self.topology, shown)
        self.picture = picture_of(self.topology)
        self.names: Mapping[UnitKey, str] = Names(self.arrangement.tiles, self._name)
        self.snapshot: Snapshot = before.snapshot if before is not None else snapshot
        self._values: HeldScale = before._values if before is not None else HeldScale(1e-3)
        self._weights: HeldScale = before._weights if before is not None else HeldScale(1.0)
        self._pixels: HeldScale = before._pixels if before is not None else HeldScale(1e-3)
        self.update(snapshot)

    def update(self, snapshot: Snapshot) -> None:
        """Take the numbers of a snapshot of the same topology."""
        if snapshot.step < self.snapshot.step:
            # A restart or an undo: what the scales held belongs to another run.
            self._values.restart()
            self._weights.restart()
            self._pixels.restart()
        same = self.snapshot.topology == snapshot.topology
        if snapshot.plane is None and same and self.tiles.needs_plane:
            # The responses over the plane are not asked for with every picture.
            snapshot = replace(snapshot, plane=self.snapshot.plane)
        self.snapshot = snapshot
        still = snapshot.state is not TrainerState.RUNNING
        self.edges.update(snapshot)
        self.edges.scale(self._weights.follow(self.edges.largest, still))
        self.tiles.update(snapshot)
        self.cells.update(snapshot)
        largest = max(self.tiles.largest, self.cells.largest)
        if largest > 0.0:
            self.tiles.scale(self._values.follow(largest, still))
        if self.tiles.of_weights:
            self.tiles.scale_weights(self._pixels.follow(self.tiles.largest_weight, still))

    @property
    def value_scale(self) -> float:
        """The end of the colour scale of activations."""
        return self._values.value

    @property
    def scales(self) -> Scales:
        """What the legend must say."""
        layers = self.topology.layers
        of_weights = self.tiles.of_weights
        drawn = [one for one in layers if one.id not in of_weights]
        names = dict.fromkeys(one.activation for one in drawn)
        half = tuple(dict.fromkeys(one.activation for one in drawn if one.gives_shares))
        return Scales(
            activation=0.0 if len(half) == len(names) else self._values.value,
            around_half=half,
            weight=self._weights.value,
            thickest=self.edges.thickest,
            lines=min(len(self.edges.keys), MOST_DRAWN),
            connections=len(self.edges.keys),
            weights=sum(self.snapshot.weights[one.id].kernel.size for one in layers),
            images=of_weights,
            pixel=self._pixels.value if of_weights else 0.0,
        )

    def is_dead(self, key: UnitKey) -> bool:
        """Tell whether a unit passes no gradient for any training pattern."""
        source, unit = key
        patterns = self.snapshot.patterns
        return (
            patterns is not None and source in patterns.dead and bool(patterns.dead[source][unit])
        )

    def hidden_dead(self, source: str, shown: int) -> int:
        """Count the dead units among those of a layer that have no tile."""
        patterns = self.snapshot.patterns
        if patterns is None or source not in patterns.dead:
            return 0
        return int(patterns.dead[source][shown:].sum())

    def badge(self, source: str) -> str:
        """Return the word for a layer's dead units: some are exactly off, others saturated."""
        if self.snapshot.patterns is not None and source in self.snapshot.patterns.saturating:
            return translate("NetworkView", "saturated")
        return translate("NetworkView", "dead")

    def is_removable(self, key: UnitKey) -> bool:
        """Tell whether a unit may be removed: it is hidden, and its layer keeps another."""
        return self.is_splittable(key) and self.topology.layer(key[0]).units > 1

    def is_splittable(self, key: UnitKey) -> bool:
        """Tell whether a unit may be split: it is hidden."""
        source, _ = key
        return source != self.topology.output and not is_input(self.topology, source)

    def is_revivable(self, key: UnitKey) -> bool:
        """Tell whether a unit may be revived: it belongs to a layer, and is dead."""
        return not is_input(self.topology, key[0]) and self.is_dead(key)

    def place_on_tile(self, key: UnitKey, point: QPointF) -> QPointF | None:
        """Return a point of a tile as a place on the plane, if there is a plane."""
        rect = self.arrangement.tiles[key]
        if self.topology.image is not None and self.tiles.is_image(key[0]):
            rect = image_rect(rect, self.topology.image)
        elif not self.tiles.over_plane or key[0] in self.cells.sources:
            return None
        if not rect.contains(point):
            return None
        offset = point - rect.topLeft()
        return QPointF(offset.x() / rect.width(), offset.y() / rect.height())

    def rect_of(self, subject: UnitKey | EdgeKey) -> QRectF:
        """Return where a unit's tile, or the middle of an edge, lies."""
        if isinstance(subject, EdgeKey):
            middle = self.edges.middle(self.edges.number(subject))
            return QRectF(middle.x() - 4.0, middle.y() - 4.0, 8.0, 8.0)
        return self.arrangement.tiles[subject]

    def _name(self, key: UnitKey) -> str:
        """Return a unit's name, or that of the picture with its rows and columns."""
        if key[0] != self.picture or self.topology.image is None:
            return unit_name(self.topology, *key)
        rows, columns = self.topology.image
        return f"{key[0]} · {rows} × {columns}"

    def chosen_edges(self, attention: Attention) -> frozenset[int] | None:
        """Return the edges that stand out while a person looks at something."""
        subject = attention.subject
        if isinstance(subject, EdgeKey):
            return frozenset({self.edges.number(subject)})
        if subject is not None:
            return self.edges.of_unit(subject)
        if attention.skip is not None:
            return self.edges.of_skip(attention.skip)
        if attention.close_up is None or not attention.close_up.stage.layer:
            return None
        stage, bundles = attention.close_up.stage, self.edges.keys.bundles
        meant = [one for one in bundles if is_about(stage, one.source, one.layer)]
        return frozenset(number for one in meant for number in range(one.start, one.stop))


def carried_subject(subject: Subject, before: Topology, after: Topology) -> Subject:
    """Return where a pinned unit or edge stands in another topology, or None."""
    if subject is None:
        return None
    if isinstance(subject, tuple):
        return carried(subject, before, after)
    source = carried(subject.source, before, after)
    target = carried(subject.target, before, after)
    if source is None or target is None:
        return None
    rows = after.source_units(target[0])
    return EdgeKey(source, target, rows.index(source)) if source in rows else None
