"""What every view is: it asks for probes, renders snapshots, and never writes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from xorviz.session.snapshot import Probe, Request, Snapshot, Topology
from xorviz.ui.highlight import Highlight
from xorviz.ui.theme import DARK, Theme


class View(QWidget):
    """Base of all views.

    A view gets a snapshot by `present` and draws it. It never changes the run: what a person does
    in it leaves as an intent by the signal `intent`, and comes back, if at all, as a snapshot.
    """

    #: Emits an `xorviz.ui.intents.Intent`.
    intent = Signal(object)

    #: What the trainer must compute while this view is visible.
    probes: frozenset[Probe] = frozenset()

    #: A person has chosen something else to look at: the next snapshot is wanted soon.
    request_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = DARK
        self._topology: Topology | None = None

    def request(self) -> Request:
        """Return what this view needs in the next snapshot, its choices included."""
        return Request(self.probes)

    def present(self, snapshot: Snapshot) -> None:
        """Draw a snapshot; items are rebuilt only where the topology changed."""
        if snapshot.topology != self._topology:
            self._topology = snapshot.topology
            self.rebuild(snapshot)
        self.refresh(snapshot)

    def finds(self, snapshot: Snapshot) -> bool:
        """Tell whether a snapshot has all that this view draws."""
        return all(getattr(snapshot, probe) is not None for probe in self.probes)

    def rebuild(self, snapshot: Snapshot) -> None:
        """Make the items that the topology asks for."""

    def refresh(self, snapshot: Snapshot) -> None:
        """Show the numbers of a snapshot in the items that are there."""

    def show_highlight(self, highlight: Highlight) -> None:
        """Mark what another view points out; of what this one does not show, nothing."""

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.theme = theme
        self.update()

    def summary(self) -> str:
        """Describe the picture in words, for a screen reader."""
        return ""
