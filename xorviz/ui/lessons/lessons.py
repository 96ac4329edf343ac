"""Lessons in a window: opens them, follows the run, locks what is locked, and gives it all back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction

from xorviz.session.lessons.course import Course, Stage
from xorviz.session.lessons.lesson import Action, Lesson
from xorviz.session.lessons.measures import Value
from xorviz.session.presets import preset_names, preset_words
from xorviz.session.receipt import Receipt
from xorviz.session.record import OpenRecord, Record
from xorviz.session.snapshot import Request, Snapshot, TrainerState
from xorviz.ui.controller import Controller
from xorviz.ui.files import Files
from xorviz.ui.intents import Intent, SetRunning, SetSpeed
from xorviz.ui.lessons.doing import Doing
from xorviz.ui.lessons.locks import changes_run, is_locked
from xorviz.ui.lessons.pointing import Pointing, dead_units
from xorviz.ui.lessons.words import said
from xorviz.ui.views.parts.names import unit_names
from xorviz.ui.window import MainWindow

#: Pixels that the panel gets when a lesson begins.
_WIDTH = 340


class Lessons(QObject):
    """The lesson that is open in a window, if one is.

    Parameters
    ----------
    window : MainWindow
    controller : Controller
    files : Files
        Asks what becomes of unsaved changes.
    """

    #: Something is to be told: the sentence.
    told = Signal(str)

    def __init__(self, window: MainWindow, controller: Controller, files: Files) -> None:
        super().__init__(window)
        self._window, self._controller, self._files = window, controller, files
        self._panel = window.lesson
        self._dock = window.docks.named["lesson"]
        self.course: Course | None = None
        self._opened: Record | None = None
        #: Pictures to be passed over until one shows the run that was opened.
        self._is_here = self._is_fresh = False
        self._hidden: list[str] = []
        self._pointing = Pointing(window)
        self._doing = Doing(controller, self)
        self._doing.done.connect(self._finish_action)
        self._doing.failed.connect(self._give_up_action)
        page = self._panel.page
        page.predicted.connect(self._predict)
        page.begun.connect(self._begin)
        page.helped.connect(self._help)
        page.next.connect(self._go_on)
        page.back.connect(self._go_back)
        page.left.connect(self.leave)
        self._panel.list.chosen.connect(self.open)
        for action in window.menus.lessons:
            action.triggered.connect(partial(self._choose, action))
        window.wishes.append(self.request)

    @property
    def is_busy(self) -> bool:
        """Whether the lesson itself changes the run at the moment."""
        return self._doing.is_busy

    def open(self, name: str) -> None:
        """Open a lesson that comes along, by its name, after asking about unsaved changes."""
        # Loaded only now: no window needs it to open.
        from xorviz.session.lessons.files import load_lesson

        self.take(load_lesson(name))

    def take(self, lesson: Lesson) -> None:
        """Open a lesson that has been read, after asking about unsaved changes."""
        self._files.when_kept(lambda: self._start(lesson))

    def leave(self) -> None:
        """Close the lesson: everything is in the learner's hands again, and the run stays."""
        if self.course is not None:
            self._end()
            self._put_away()

    def _put_away(self) -> None:
        self._dock.hide()
        self._window.docks.bring("experiment")

    def settle(self) -> None:
        """Hide the panel where no lesson is open, as in a window that looks as the last time."""
        if self.course is None:
            self._dock.hide()

    def request(self) -> Request:
        """Return what must be in the next picture for the lesson to get on."""
        return Request() if self.course is None else Request(self.course.probes)

    def forbids(self, intent: Intent) -> bool:
        """Tell whether the lesson has taken this out of the learner's hands, and say so."""
        course = self.course
        if course is None:
            return False
        if self._doing.is_busy:
            forbidden = changes_run(intent)
        else:
            forbidden = is_locked(intent, course.step.locks)
        if forbidden:
            self.told.emit(
                self.tr("The lesson has locked this for now; leave it to go your own way.")
            )
        return forbidden

    def present(self, snapshot: Snapshot) -> None:
        """Follow the run."""
        course = self.course
        if course is None or not self._is_here:
            return
        if not self._is_fresh:
            # This picture may have been made before the lesson's run was opened; the next is not.
            self._is_fresh = True
            self._controller.refresh()
            self._panel.page.forget()
            return
        self._doing.present(snapshot)
        if course.stage is Stage.DOING:
            done, total = self._doing.progress(snapshot)
            paused = snapshot.state is TrainerState.PAUSED and 0 < done < total
            self._panel.page.show_progress(done, total, paused)
            return
        if self._doing.is_busy:
            return
        is_meant = snapshot.state is not TrainerState.RUNNING or course.stage is Stage.WAITING
        if is_meant and course.present(snapshot):
            self._show()
        self._point(snapshot)

    def _choose(self, action: QAction, _: bool = False) -> None:
        self.open(str(action.data()))

    def _start(self, lesson: Lesson) -> None:
        self._end()
        self._is_here = self._is_fresh = False
        self.course = Course(lesson)
        name = said(lesson.title)
        self._opened = Record.fresh(lesson.subject.spec, lesson.subject.preset or name)
        self._controller.act(SetRunning(False))
        self._controller.submit(OpenRecord(self._opened), self._began)
        docks = self._window.docks
        self._hidden = [one for one in lesson.hides if not docks.named[one].isHidden()]
        for one in self._hidden:
            docks.named[one].hide()
        docks.bring("lesson")
        if not self._dock.isFloating():
            across = Qt.Orientation.Horizontal
            self._window.resizeDocks([self._dock], [_WIDTH], across)
        self._panel.show_page(True)
        self._show()
        self._panel.page.take_focus()

    def _began(self, receipt: Receipt) -> None:
        self._is_here = True
        if receipt.error is not None:
            self.leave()

    def _end(self, restores_words: bool = True) -> None:
        """Take the lesson away, as far as it is there."""
        if self.course is None:
            return
        self._doing.stop()
        opened = self._doing.opened or self._opened
        if restores_words and opened is not None and opened.name in preset_names():
            words = preset_words(opened.name)
            self._window.set_words(words.title, words.paragraphs)
        self.course = self._doing.opened = None
        self._pointing.clear()
        self._lock()
        self._controller.act(SetSpeed(self._window.bar.steps_per_second))
        self._panel.show_page(False)
        for one in self._hidden:
            self._window.docks.named[one].show()
        self._hidden = []

    def note_edit(self, receipt: Receipt) -> None:
        """Close the lesson where another run has come in place of its own."""
        edit = receipt.edit
        if self.course is None or not isinstance(edit, OpenRecord):
            return
        own = (self._opened, self._doing.opened)
        if not any(edit.record is record for record in own):
            self._end(restores_words=False)
            self._put_away()
            return
        # What stands beside a preset would tell what the learner is to predict.
        lesson = self.course.lesson
        self._window.set_words(said(lesson.title), [said(lesson.about)])

    def _predict(self, guess: Value) -> None:
        if self.course is not None:
            self.course.predict(guess)
            self._show()

    def _begin(self) -> None:
        course, snapshot = self.course, self._controller.snapshot
        if course is None or snapshot is None or self._doing.is_busy or not course.may_begin:
            return
        course.begin()
        action = course.step.action
        if action is not None:
            name = said(course.lesson.title)
            self._doing.begin(action, snapshot, name)
            self._panel.page.show_progress(0, action.steps, paused=False)
        self._controller.refresh()
        self._show()

    def _finish_action(self) -> None:
        if self.course is not None:
            self._controller.act(SetSpeed(self._window.bar.steps_per_second))
            if self.course.stage is not Stage.DOING:
                # What the step opened may have other units to speak of.
                self._panel.page.forget()
            self.course.finish_action()
            self._controller.refresh()
            self._show()

    def _give_up_action(self) -> None:
        if self.course is not None:
            self.course.give_up_action()
            self._show()

    def _help(self) -> None:
        if self.course is not None:
            for edit in self.course.step.help:
                self._controller.submit(edit)

    def _go_on(self) -> None:
        course = self.course
        if course is None:
            return
        if course.stage is Stage.DONE and course.is_last:
            self._panel.list.tick(course.lesson.name)
            self._end()
            return
        is_new = course.go_on()
        subject, snapshot = course.step.subject, self._controller.snapshot
        if is_new and subject is not None and snapshot is not None:
            name = said(course.lesson.title)
            self._doing.begin(Action(course.lesson.title, subject), snapshot, name)
        self._turn()

    def _go_back(self) -> None:
        if self.course is not None:
            self.course.go_back()
            self._turn()

    def _turn(self) -> None:
        self._controller.refresh()
        self._show()
        self._panel.page.take_focus()

    def _show(self) -> None:
        course, snapshot = self.course, self._controller.snapshot
        if course is None:
            return
        question = course.step.question
        units: tuple[str, ...] = ()
        if question is not None and question.kind == "units" and snapshot is not None:
            topology = snapshot.topology
            # The run that is still on display may be another one than the step opens.
            if any(layer.id == question.layer for layer in topology.layers):
                units = unit_names(topology, question.layer)
        self._panel.page.show_course(course, units)
        self._lock()
        self._point(snapshot)

    def _point(self, snapshot: Snapshot | None) -> None:
        course = self.course
        if course is not None:
            look = course.step.look
            self._pointing.show(look, dead_units(snapshot, look))

    def _lock(self) -> None:
        """Let the panels show what is locked."""
        course = self.course
        locks = frozenset() if course is None else course.step.locks
        if course is not None and course.stage is Stage.DOING:
            locks |= {"data", "training", "starts"}
        window = self._window
        for name, panel in (
            ("data", window.data),
            ("training", window.training),
            ("starts", window.starts),
        ):
            panel.setEnabled(name not in locks)
