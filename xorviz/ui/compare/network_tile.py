"""The network of one contestant, to be looked at and not to be changed."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from xorviz.session.snapshot import Snapshot
from xorviz.ui import labels
from xorviz.ui.compare.words import tr
from xorviz.ui.theme import DARK, Theme
from xorviz.ui.views.network.painting import Painting
from xorviz.ui.views.network.scene import Attention, Scene
from xorviz.ui.views.network.summary import summarize
from xorviz.ui.views.network.whole import arrange_whole


class NetworkTile(QWidget):
    """Every unit's response and every weight, without the controls."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("compare_network")
        self.setAccessibleName(tr("Network"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._theme: Theme = DARK
        self._painting = Painting(DARK)
        self._snapshot: Snapshot | None = None
        self._scene: Scene | None = None

    def sizeHint(self) -> QSize:
        return QSize(300, 190)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 110)

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme, self._painting = theme, Painting(theme)
        if self._scene is not None:
            self._scene.tiles.clear()
        self.update()

    def present(self, snapshot: Snapshot) -> None:
        """Show a picture."""
        former, self._snapshot = self._snapshot, snapshot
        if former is None or self._scene is None or former.topology != snapshot.topology:
            self._lay_out()
        else:
            self._scene.update(snapshot)
        self.update()

    def spoken(self) -> str:
        """Tell nothing of a single place: the whole is to be looked at."""
        return ""

    def summary(self) -> str:
        """Describe the network in words."""
        names = dict(labels.activation_menu())
        return summarize(self._scene, names) if self._scene is not None else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("window"))
        if self._scene is not None:
            whole = QRectF(self.rect())
            self._painting.paint(painter, self._scene, whole, whole, Attention())
        painter.end()

    def _lay_out(self) -> None:
        if self._snapshot is None or self.width() < 2 or self.height() < 2:
            return
        size = float(self.width()), float(self.height())
        arrangement = arrange_whole(self._snapshot.topology, *size, controls=False)
        self._scene = Scene(self._snapshot, arrangement, self._scene)
