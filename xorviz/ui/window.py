"""The main window: its views and panels, what they show and what they ask for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from xorviz.resources import resource_path
from xorviz.session.lessons import titles as lesson_titles
from xorviz.session.snapshot import BranchLook, Probe, Request, Snapshot, TrainerState
from xorviz.ui import labels, registry_tips
from xorviz.ui.actions import Actions
from xorviz.ui.answers import Answers
from xorviz.ui.arrangement import Arrangement
from xorviz.ui.centre import Centre, Choice
from xorviz.ui.described import describe_pictures
from xorviz.ui.layout import BOTTOM, LEFT, RIGHT, Docks
from xorviz.ui.lessons.panel import LessonPanel
from xorviz.ui.memory import restore_geometry
from xorviz.ui.menus import Given, Menus
from xorviz.ui.motion import Pace
from xorviz.ui.palette import Palette
from xorviz.ui.palette_entries import Source
from xorviz.ui.panels.base import Panel
from xorviz.ui.panels.crowd import CrowdPanel
from xorviz.ui.panels.data import DataPanel
from xorviz.ui.panels.icons import icon
from xorviz.ui.panels.training import TrainingPanel
from xorviz.ui.panels.transport import TransportBar
from xorviz.ui.panels.words import WordsPanel
from xorviz.ui.picture_actions import PictureActions
from xorviz.ui.plane_bar import PlaneBar
from xorviz.ui.presenter import Presenter
from xorviz.ui.scrolling import upright
from xorviz.ui.seen import is_seen
from xorviz.ui.starts import Starts
from xorviz.ui.style import apply_style, faint
from xorviz.ui.theme import Theme
from xorviz.ui.time_actions import TimeActions
from xorviz.ui.turns import Turns
from xorviz.ui.views.base import View
from xorviz.ui.views.confusion import ConfusionView
from xorviz.ui.views.crowd import CrowdView
from xorviz.ui.views.curves import CurvesView
from xorviz.ui.views.decision import DecisionView
from xorviz.ui.views.doctor import DoctorView
from xorviz.ui.views.hidden_space import HiddenSpaceView
from xorviz.ui.views.landscape import LandscapeView
from xorviz.ui.views.network import NetworkView
from xorviz.ui.views.timeline import TimelineView
from xorviz.ui.views.truth_table import TruthTableView
from xorviz.ui.views.weights import WeightsView
from xorviz.ui.views.zones import ZonesView

#: The part of the window's height that the landscape needs to be read.
_LANDSCAPE_HEIGHT = 0.46


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
        describe_pictures(_application())
        super().__init__()
        self.setWindowIcon(QIcon(str(resource_path("icons", "xorviz.png"))))
        self.theme = theme
        self._divided = False
        self._pace = Pace(0)
        self._spec: Mapping[str, Any] | None = None
        self._step = -1
        self.network = NetworkView(
            labels.activation_menu(),
            arguments=labels.activation_arguments(),
            tips=registry_tips.activation_tips(),
            regularizers=labels.regularizer_menu(),
        )
        self.decision = DecisionView()
        self.curves = CurvesView()
        self.zones = ZonesView()
        self.weights = WeightsView()
        self.truth_table = TruthTableView()
        self.confusion = ConfusionView()
        self.crowd = CrowdView()
        self.doctor = DoctorView()
        self.hidden_space = HiddenSpaceView()
        self.landscape = LandscapeView()
        self.words = WordsPanel()
        self.lesson = LessonPanel(lesson_titles())
        #: What others than the views need in the next snapshot.
        self.wishes: list[Callable[[], Request]] = []
        self.plane = PlaneBar()
        self.bar = TransportBar(presets)
        self.timeline = TimelineView(lambda: self.bar.steps_per_second)
        self.data = DataPanel(labels.gate_menu())
        self.training = TrainingPanel(
            labels.loss_menu(), labels.optimizer_menu(), labels.default_rates()
        )
        self.starts = CrowdPanel()
        #: By the names that the command line uses.
        self.views: dict[str, View] = {
            "network": self.network,
            "decision": self.decision,
            "curves": self.curves,
            "zones": self.zones,
            "weights": self.weights,
            "truth_table": self.truth_table,
            "confusion": self.confusion,
            "crowd": self.crowd,
            "doctor": self.doctor,
            "hidden": self.hidden_space,
            "landscape": self.landscape,
            "timeline": self.timeline,
        }
        self.panels: tuple[Panel, ...] = (self.bar, self.data, self.training, self.starts)
        for part in self._all_parts():
            part.intent.connect(self.intent)
        for view in self.views.values():
            view.request_changed.connect(self.request_changed)
        self.plane.changed.connect(self.request_changed)
        for view in self.views.values():
            self.doctor.pointed_out.connect(view.show_highlight)
        table = (self.zones, self.truth_table, self.confusion)
        rest = (self.weights, *self.panels)
        decision, crowd = (self.decision,), (self.crowd, self.doctor, self.hidden_space)
        slope = (self.landscape, self.weights)
        course = (self.curves, self.timeline)
        order = (course, table, decision, rest, (*crowd, self.timeline), table, decision, slope)
        self._turns = Turns(self.network, self.panels, order)
        #: What the command palette offers beside the actions; whoever has more adds it here.
        self.palette_sources: list[Source] = [
            self.plane.verbs,
            self.doctor.verbs,
            self.landscape.verbs,
        ]
        self.actions_ = Actions(self)
        self.centre = Centre(self.network, self.decision, self.timeline, self.plane)
        self.answers = Answers({"truth_table": self.truth_table, "confusion": self.confusion})
        self.docks = Docks(self)
        self._lay_out()
        self.arrangement = Arrangement(self, self.bar, self.docks, self.centre, self.answers)
        self.arrangement.changed.connect(self.request_changed)
        self._starts = Starts(self.actions_, self.docks, self.starts, self)
        self._starts.intent.connect(self.intent)
        self.presenter = Presenter(
            self, self.docks, self.centre, lambda: self.apply_theme(self.theme)
        )
        self._fill_menus(presets)
        self._time = TimeActions(self.actions_, self.menus, self.timeline, self)
        self._time.intent.connect(self.intent)
        self.command_palette = Palette(self, self.palette_sources)
        self.actions_.palette.triggered.connect(self.command_palette.open)
        self.docks.remember_start()
        self.apply_theme(theme)

    def present(self, snapshot: Snapshot) -> None:
        """Show a snapshot in every view that can be seen and finds in it what it draws.

        While the run goes on the network changes with every picture, and the others take turns:
        numbers that change sixty times a second cannot be read, and what their drawing costs is
        taken from the training. When it pauses the others follow one after the other, so that the
        click is answered before all of them are drawn.
        """
        self.plane.present(snapshot)
        self._starts.present(snapshot)
        self._time.present(snapshot)
        running = self.takes_turns(snapshot)
        same, self._spec = snapshot.spec is self._spec, snapshot.spec
        for part in self._turns.showing(running, same):
            if isinstance(part, View) and not (part.finds(snapshot) and is_seen(part)):
                continue
            part.present(snapshot)
        if not self._turns.settled:
            self.request_changed.emit()

    def takes_turns(self, snapshot: Snapshot) -> bool:
        """Tell whether the parts take turns over this picture and the next ones.

        So they do while the run goes on, and while one earlier step after another is shown, as by
        a cursor that is dragged.
        """
        moved, self._step = snapshot.step != self._step, snapshot.step
        is_past = snapshot.time is not None and snapshot.time.is_past
        # Where pictures come seldom, each can be read, and all belong together.
        runs = snapshot.state is TrainerState.RUNNING and not self._pace.is_calm
        return runs or (moved and is_past)

    def request(self) -> Request | None:
        """Return what the visible views need in the next snapshot; None where nobody sees any."""
        if self.isMinimized():
            return None
        always = {Probe.PATTERNS} if self.bar.isVisible() else set()
        if self.plane.is_chosen and self.network.isVisible():
            # Then the network is drawn over it, of many inputs too.
            always.add(Probe.PLANE)
        wanted = Request(frozenset(always), axes=self.plane.axes, held=self.plane.held)
        for part in self._turns.next_asking():
            if isinstance(part, View) and is_seen(part):
                wanted = wanted.joined(part.request())
        for wish in self.wishes:
            wanted = wanted.joined(wish())
        return wanted

    def _all_parts(self) -> tuple[View | Panel, ...]:
        return (*self.views.values(), *self.panels)

    def apply_theme(self, theme: Theme) -> None:
        """Dress the window and every view in a theme."""
        self.theme = theme
        self.dress(theme)
        text, disabled = theme.color("text"), faint(theme)
        for action, sign in (
            (self.actions_.undo, "undo"),
            (self.actions_.redo, "redo"),
            (self.actions_.export, "picture"),
            (self.actions_.theme, "theme"),
        ):
            action.setIcon(icon(sign, text, disabled))
        for part in self._all_parts():
            part.apply_theme(theme)
        self.words.apply_theme(theme)
        self.lesson.apply_theme(theme)
        self.plane.apply_theme(theme)
        self.command_palette.apply_theme(theme)

    def dress(self, theme: Theme) -> None:
        """Give what Qt paints the colours of a theme: here, in the whole application."""
        apply_style(_application(), theme)

    def keep_division(self) -> None:
        """Leave the docks the sizes they have when the window is shown for the first time."""
        self._divided = True

    def set_words(self, title: str, paragraphs: Sequence[str]) -> None:
        """Show a title and what is to be known beside it."""
        self.words.set_words(title, "".join(f"<p>{text}</p>" for text in paragraphs))

    def fit_screen(self) -> None:
        """Take the size and place of the last time, or that for which the window was drawn."""
        if restore_geometry(self):
            return
        room, drawn_for = self.screen().availableGeometry().size(), QSize(1680, 1050)
        # On a large screen three quarters of it are more.
        wanted = drawn_for.expandedTo(room * 0.75)
        self.resize(wanted.boundedTo(room))
        if room.width() <= wanted.width() or room.height() <= wanted.height():
            # A frame around it would stick out; where nobody draws frames, the size stands.
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange:
            # Docks glide to their places only where things may move.
            self.setAnimated(not self._pace.is_calm)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._divided:
            # Only a window that has its size can be divided.
            self._divided = True
            self.docks.size()

    def _lay_out(self) -> None:
        """Put everything into its place; the Tab key walks in the order in which it comes."""
        bar = QToolBar(self.tr("Training"), self)
        bar.setObjectName("bar")
        bar.setMovable(False)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        bar.toggleViewAction().setVisible(False)
        bar.addWidget(self.bar)
        self.addToolBar(bar)
        # There from the start: a bar that came with its first sentence would push everything up.
        self.statusBar().setSizeGripEnabled(False)
        docks = self.docks
        docks.add("experiment", self.tr("Experiment"), self._scrolled(), LEFT)
        self.setCentralWidget(self.centre)
        docks.add("curves", self.tr("Curves"), self.curves, RIGHT)
        docks.add("zones", self.tr("Dead zones"), self.zones, RIGHT)
        docks.add("hidden", self.tr("Hidden space"), self.hidden_space, RIGHT)
        docks.add("weights", self.tr("Weights"), self.weights, RIGHT)
        docks.add("doctor", self.tr("Doctor"), self.doctor, BOTTOM)
        docks.add("words", self.tr("What to see"), self.words, BOTTOM)
        docks.add("crowd", self.tr("Random starts"), self.crowd, BOTTOM)
        docks.add("truth_table", self.tr("Answers"), self.answers, BOTTOM)
        docks.add("landscape", self.tr("Loss landscape"), self.landscape, RIGHT)
        docks.add("lesson", self.tr("Lesson"), self.lesson, LEFT)
        docks.divide("doctor", "words", Qt.Orientation.Vertical)
        docks.head_itself("doctor")
        docks.divide("words", "truth_table")
        docks.stack("zones", "hidden")
        docks.stack("words", "crowd")
        docks.keep_for_later("landscape", "curves", _LANDSCAPE_HEIGHT)
        docks.keep_for_later("lesson", "experiment", 0.0)
        docks.named["words"].visibilityChanged.connect(self.words.set_in_front)

    def _fill_menus(self, presets: Sequence[tuple[str, str]]) -> None:
        actions, titles = self.actions_, self.arrangement.titles()
        for name, view in self.views.items():
            view.setAccessibleName(titles[name])
        self.pictures = PictureActions({name: titles[name] for name in self.views}, self)
        toggles = [dock.toggleViewAction() for dock in self.docks.named.values()]
        given = Given(
            presets, toggles, self.pictures.exports, self.pictures.copies, lesson_titles()
        )
        self.menus = Menus(self, actions, given)
        self.training.set_check(actions.check_gradient)
        self.bar.add_actions([actions.undo, actions.redo, actions.export, actions.theme])
        self.arrangement.connect_actions(actions, self.pictures)
        self.arrangement.order()
        actions.present.toggled.connect(self.presenter.show)
        actions.doctor.triggered.connect(self._go_to_doctor)
        actions.microscope.triggered.connect(self._use_microscope)
        self.network.microscope.toggled.connect(actions.microscope.setChecked)
        self.truth_table.picked.connect(self.network.microscope.choose_pattern)
        # There the page keys go through the rows.
        self.network.microscope.listen_to_keys(self.truth_table, pages=False)
        actions.nearer.triggered.connect(lambda: self._zoomed.zoom_by(1.0))
        actions.farther.triggered.connect(lambda: self._zoomed.zoom_by(-1.0))
        actions.whole.triggered.connect(lambda: self._zoomed.show_whole())

    def rename_branch(self, branch: BranchLook) -> None:
        """Let a person type another name for a branch, on the timeline."""
        if not self.timeline.isVisible():
            self.actions_.timeline.trigger()
        self.timeline.strip.rename(branch)

    def _go_to_doctor(self) -> None:
        self.docks.bring("doctor")
        self.doctor.go_to_first()

    def _use_microscope(self, wanted: bool) -> None:
        if wanted and not self.network.isVisible():
            self.centre.choose(Choice.NETWORK)
        self.network.microscope.open(wanted)
        if wanted:
            self.network.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _zoomed(self) -> NetworkView | WeightsView:
        """The view that the zoom is meant for: that which has the keyboard, or the network."""
        focused = self.focusWidget()
        there = focused is not None and self.weights.isAncestorOf(focused)
        return self.weights if there else self.network

    def _scrolled(self) -> QWidget:
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for panel in (self.data, self.starts, self.training):
            layout.addWidget(panel)
        layout.addStretch(1)
        area = upright(inside)
        bar = area.verticalScrollBar().sizeHint().width()
        area.setMinimumWidth(inside.minimumSizeHint().width() + bar)
        return area


def _application() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
