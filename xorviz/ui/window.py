"""The main window: docks, menus and the bar around the views, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QFrame,
    QMainWindow,
    QMenu,
    QScrollArea,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from xorviz.resources import resource_path
from xorviz.session.snapshot import Probe, Request, Snapshot, TrainerState
from xorviz.ui import labels
from xorviz.ui.actions import Actions
from xorviz.ui.panels.base import Panel
from xorviz.ui.panels.data import DataPanel
from xorviz.ui.panels.icons import icon
from xorviz.ui.panels.training import TrainingPanel
from xorviz.ui.panels.transport import TransportBar
from xorviz.ui.panels.words import WordsPanel
from xorviz.ui.style import apply_style, faint
from xorviz.ui.theme import DARK, THEMES, Theme
from xorviz.ui.views.base import View
from xorviz.ui.views.curves import CurvesView
from xorviz.ui.views.network import NetworkView
from xorviz.ui.views.truth_table import TruthTableView
from xorviz.ui.views.weights import WeightsView
from xorviz.ui.views.zones import ZonesView

_LEFT, _RIGHT, _BOTTOM = (
    Qt.DockWidgetArea.LeftDockWidgetArea,
    Qt.DockWidgetArea.RightDockWidgetArea,
    Qt.DockWidgetArea.BottomDockWidgetArea,
)


class MainWindow(QMainWindow):
    """Shows snapshots in its views and passes on what they and the panels want.

    Parameters
    ----------
    presets : sequence of (str, str)
        Name and title of each preset.
    theme : Theme
    """

    #: Emits an `xorviz.ui.intents.Intent`.
    intent = Signal(object)
    #: A person wants to close the window; the event is theirs to refuse.
    closing = Signal(QCloseEvent)
    #: A view has become visible, or shows something else: the next snapshot is wanted soon.
    request_changed = Signal()

    def __init__(self, presets: Sequence[tuple[str, str]], theme: Theme) -> None:
        # Fonts decide sizes, so the application is dressed before the first widget is made.
        apply_style(_application(), theme)
        super().__init__()
        self.setWindowIcon(QIcon(str(resource_path("icons", "xorviz.png"))))
        self.theme = theme
        self._sized = False
        self._running = False
        self._turn = 0
        self.network = NetworkView(labels.activation_menu())
        self.curves = CurvesView()
        self.zones = ZonesView()
        self.weights = WeightsView()
        self.truth_table = TruthTableView()
        self.words = WordsPanel()
        self.bar = TransportBar(presets)
        self.data = DataPanel(labels.gate_menu())
        self.training = TrainingPanel(
            labels.loss_menu(), labels.optimizer_menu(), labels.default_rates()
        )
        #: By the names that the command line uses.
        self.views: dict[str, View] = {
            "network": self.network,
            "curves": self.curves,
            "zones": self.zones,
            "weights": self.weights,
            "truth_table": self.truth_table,
        }
        self.panels: tuple[Panel, ...] = (self.bar, self.data, self.training)
        for part in self._all_parts():
            part.intent.connect(self.intent)
        for view in self.views.values():
            view.request_changed.connect(self.request_changed)
        self._turns: tuple[tuple[View | Panel, ...], ...] = (
            (self.curves,),
            (self.zones, self.truth_table),
            (self.weights, *self.panels),
            (),
            (self.zones, self.truth_table),
            (self.weights, *self.panels),
        )
        self.actions_ = Actions(self)
        self._lay_out()
        self._initial = self.saveState()
        self.apply_theme(theme)

    def present(self, snapshot: Snapshot) -> None:
        """Show a snapshot in every view that can be seen and finds in it what it draws.

        While the run goes on the network changes with every picture, and the others take turns:
        numbers that change sixty times a second cannot be read, and what their drawing costs is
        taken from the training.
        """
        self._running = snapshot.state is TrainerState.RUNNING
        parts = self._all_parts() if not self._running else (self.network, *self._in_turn())
        for part in parts:
            if isinstance(part, View):
                missing = any(getattr(snapshot, probe) is None for probe in part.probes)
                if missing or not part.isVisible():
                    continue
            part.present(snapshot)

    def request(self) -> Request:
        """Return what the visible views need in the next snapshot."""
        if self.isMinimized():
            return Request()
        self._turn = (self._turn + 1) % len(self._turns)
        asking = self._all_parts() if not self._running else (self.network, *self._in_turn())
        wanted = Request(frozenset({Probe.PATTERNS} if self.bar.isVisible() else ()))
        for part in asking:
            if isinstance(part, View) and not part.visibleRegion().isEmpty():
                wanted = wanted.joined(part.request())
        return wanted

    def _all_parts(self) -> tuple[View | Panel, ...]:
        return (*self.views.values(), *self.panels)

    def _in_turn(self) -> tuple[View | Panel, ...]:
        return self._turns[self._turn]

    def apply_theme(self, theme: Theme) -> None:
        """Dress the window and every view in a theme."""
        self.theme = theme
        apply_style(_application(), theme)
        text, disabled = theme.color("text"), faint(theme)
        for action, sign in (
            (self.actions_.undo, "undo"),
            (self.actions_.redo, "redo"),
            (self.actions_.export_window, "picture"),
            (self.actions_.theme, "theme"),
        ):
            action.setIcon(icon(sign, text, disabled))
        for part in self._all_parts():
            part.apply_theme(theme)
        self.words.apply_theme(theme)

    def reset_layout(self) -> None:
        """Put every dock back to where it was in a new window."""
        self.restoreState(self._initial)
        self._size_docks()

    def set_words(self, title: str, paragraphs: Sequence[str]) -> None:
        """Show a title and what is to be known beside it."""
        self.words.set_words(title, "".join(f"<p>{text}</p>" for text in paragraphs))

    def fit_screen(self) -> None:
        """Take the size that the window was drawn for, or what the screen has."""
        room, wanted = self.screen().availableGeometry().size(), QSize(1680, 1050)
        self.resize(wanted.boundedTo(room))
        if room.width() <= wanted.width() or room.height() <= wanted.height():
            # A frame around it would stick out; where nobody draws frames, the size stands.
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit(event)

    def _lay_out(self) -> None:
        bar = QToolBar(self.tr("Training"), self)
        bar.setObjectName("bar")
        bar.setMovable(False)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        bar.addWidget(self.bar)
        self.addToolBar(bar)
        self.setCentralWidget(self.network)
        # There from the start: a bar that came with its first sentence would push everything up.
        self.statusBar().setSizeGripEnabled(False)
        self.setDockNestingEnabled(True)
        self.setCorner(Qt.Corner.BottomLeftCorner, _LEFT)
        self.setCorner(Qt.Corner.BottomRightCorner, _RIGHT)
        self._docks: dict[str, QDockWidget] = {}
        experiment = self._scrolled(self.data, self.training)
        self._dock("experiment", self.tr("Experiment"), experiment, _LEFT)
        self._dock("curves", self.tr("Loss and accuracy"), self.curves, _RIGHT)
        self._dock("zones", self.tr("Dead zones"), self.zones, _RIGHT)
        self._dock("weights", self.tr("Weights"), self.weights, _RIGHT)
        self._dock("words", self.tr("What to see"), self.words, _BOTTOM)
        self._dock("truth_table", self.tr("Truth table"), self.truth_table, _BOTTOM)
        self.splitDockWidget(
            self._docks["words"], self._docks["truth_table"], Qt.Orientation.Horizontal
        )
        views, pictures = QMenu(self), QMenu(self)
        for dock in self._docks.values():
            views.addAction(dock.toggleViewAction())
        #: One action a view, its name as data.
        self.picture_actions = []
        titles = {"network": self.tr("Network")}
        for name in self.views:
            title = titles[name] if name in titles else self._docks[name].windowTitle()
            action = pictures.addAction(title)
            action.setData(name)
            self.picture_actions.append(action)
        self.actions_.fill(self, views, pictures)
        actions = self.actions_
        self.bar.add_actions([actions.undo, actions.redo, actions.export_window, actions.theme])

    def _dock(self, name: str, title: str, widget: QWidget, area: Qt.DockWidgetArea) -> None:
        dock = QDockWidget(title, self)
        dock.setObjectName(name)
        dock.setWidget(widget)
        dock.visibilityChanged.connect(self.request_changed)
        self.addDockWidget(area, dock)
        self._docks[name] = dock

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._sized:
            # Only a window that has its size can be divided.
            self._sized = True
            self._size_docks()

    def _size_docks(self) -> None:
        docks, width, height = self._docks, self.width(), self.height()
        right = min(max(width * 31 // 100, 370), 540)
        below = min(max(height * 26 // 100, 170), 280)
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        self.resizeDocks([docks["experiment"], docks["curves"]], [width // 7, right], across)
        self.resizeDocks([docks["words"], docks["truth_table"]], [560, 330], across)
        self.resizeDocks([docks["curves"], docks["zones"], docks["weights"]], [340, 330, 300], down)
        self.resizeDocks([docks["words"]], [below], down)

    @staticmethod
    def _scrolled(*panels: Panel) -> QWidget:
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for panel in panels:
            layout.addWidget(panel)
        layout.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        bar = area.verticalScrollBar().sizeHint().width()
        area.setMinimumWidth(inside.minimumSizeHint().width() + bar)
        return area


def _application() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


def theme_named(name: str) -> Theme:
    """Return a theme by name, the dark one where there is none of that name."""
    return THEMES.get(name, DARK)
