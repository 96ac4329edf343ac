"""One contestant from top to bottom: its network, its maps, and what it differs in."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from xorviz.session.snapshot import Snapshot
from xorviz.ui.compare.differences import (
    Reason,
    decision_difference,
    weights_difference,
)
from xorviz.ui.compare.network_tile import NetworkTile
from xorviz.ui.compare.plane_tile import DecisionTile, DifferenceTile, aspect_of, needed_height
from xorviz.ui.compare.tile import CAPTION
from xorviz.ui.compare.weights_tile import WeightsTile
from xorviz.ui.compare.words import apart_words, blue_words, reason_words, tr
from xorviz.ui.compare.zones_tile import ZonesTile
from xorviz.ui.numbers import printed_scale, symmetric_scale
from xorviz.ui.theme import Theme


class Column(QWidget):
    """The pictures of one contestant, each in the same row as those of the others."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.setObjectName(f"compare_column_{number}")
        self.network = NetworkTile()
        self.zones = ZonesTile("compare_zones", tr("Dead zones"))
        self.decision = DecisionTile("compare_decision", tr("Decision map"))
        self.weights = WeightsTile("compare_weights", tr("Difference of the weights"))
        self.outputs = DifferenceTile("compare_outputs", tr("Difference of the decision maps"))
        self._tiles = (self.zones, self.decision, self.weights, self.outputs)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(1)
        rows.addWidget(self.network, 10)
        for pair in ((self.zones, self.decision), (self.weights, self.outputs)):
            line = QHBoxLayout()
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(1)
            for tile in pair:
                line.addWidget(tile, 1)
            rows.addLayout(line, 10)

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        for part in (self.network, self.zones, self.decision, self.weights, self.outputs):
            part.apply_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # A map is square: what it has no use for goes to the network.
        highest = CAPTION + needed_height(self.width() / 2.0)
        for tile in self._tiles:
            tile.setMaximumHeight(max(highest, tile.minimumSizeHint().height()))

    def show_network(self, snapshot: Snapshot) -> None:
        """Show the network of its run."""
        self.network.present(snapshot)

    def show_maps(self, snapshot: Snapshot) -> None:
        """Show the maps of its run."""
        if snapshot.zones is not None:
            self.zones.show_zones(snapshot, snapshot.zones)
        if snapshot.decision is not None:
            self.decision.show_map(snapshot, snapshot.decision)
            name = aspect_of(snapshot, snapshot.decision).name
            self.decision.say(tr("Decision map · {0}").format(name))

    def compare(self, snapshot: Snapshot, reference: Snapshot | None, title: str) -> None:
        """Show what it differs in from the reference, None where it is the reference itself.

        Parameters
        ----------
        snapshot : Snapshot
        reference : Snapshot or None
        title : str
            Of the reference.
        """
        if reference is None:
            words = tr("The others are compared with this one.")
            self.weights.say(tr("Weights"), words=words)
            self.outputs.say(tr("Output"), words=words)
            return
        self._compare_weights(snapshot, reference, title)
        self._compare_outputs(snapshot, reference, title)

    def _compare_weights(self, snapshot: Snapshot, reference: Snapshot, title: str) -> None:
        caption = tr("Weights − {0}").format(title)
        found = weights_difference(reference, snapshot)
        if isinstance(found, Reason):
            self.weights.say(caption, words=reason_words(found))
            return
        scale = symmetric_scale(found.largest)
        self.weights.show_difference(reference.topology, found, scale)
        more = " · ".join(filter(None, (blue_words(title), apart_words(found))))
        self.weights.say(caption, f"±{printed_scale(scale)}", more=more)

    def _compare_outputs(self, snapshot: Snapshot, reference: Snapshot, title: str) -> None:
        caption = tr("Output − {0}").format(title)
        found = decision_difference(reference, snapshot)
        if isinstance(found, Reason):
            self.outputs.say(caption, words=reason_words(found))
            return
        assert snapshot.decision is not None
        # Of outputs that name classes, one; of two that compete, their distance.
        aspect = aspect_of(snapshot, snapshot.decision, signed=True)
        values = aspect.of(found)
        finite = abs(values[abs(values) < float("inf")])
        scale = symmetric_scale(float(finite.max(initial=0.0)))
        self.outputs.show_difference(snapshot, snapshot.decision, values, scale)
        if len(found) > 1:
            caption = f"{aspect.name} − {title}"
        self.outputs.say(caption, f"±{printed_scale(scale)}", more=blue_words(title))
