"""Each lesson in a real window, as a learner takes it: predict, let it run, see what was measured.

The lessons are the files that come along, with few random starts and short runs: how often they
solve their task in full is held against other measurements in `tests/session/lessons`.
"""

import json
import math

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox, QSlider

from tests.ui.desktop import opened
from xorviz.resources import resource_path
from xorviz.session.lessons.course import Stage
from xorviz.session.lessons.lesson import PLACES
from xorviz.session.snapshot import TrainerState

#: Random starts and steps at most.
STARTS, STEPS = 20, 300

#: Milliseconds to wait for a crowd on a loaded machine.
LONG = 100_000


class Learner:
    """Takes a lesson by its buttons."""

    def __init__(self, person):
        self.person = person
        self.page = person.window.lesson.page
        self.texts = []

    @property
    def course(self):
        return self.person.desktop.lessons.course

    def click(self, name):
        button = self.person.find(QAbstractButton, name)
        assert button.isEnabled(), name
        self.person.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def press(self, key):
        self.person.qtbot.keyClick(QApplication.focusWidget(), key)

    def wait(self, condition):
        self.person.qtbot.waitUntil(condition, timeout=LONG)

    def open(self, name):
        self.person.desktop.open_lesson(str(name))
        self.wait(lambda: self.course is not None and not self.person.sees.modified)

    def predict(self, answer=0):
        question = self.course.step.question
        if question.kind == "number":
            slider = self.person.find(QSlider, "lesson_slider")
            self.person.qtbot.keyClick(slider, Qt.Key.Key_Right)
        else:
            self.click(f"lesson_answer_{answer}")

    def take_step(self, answer=0):
        """Do what the step on show wants, and return what it then says."""
        course = self.course
        self.wait(lambda: not self.person.desktop.lessons.is_busy)
        if course.stage is Stage.ASKING:
            if course.step.question is not None:
                assert not self.page.begin.isEnabled()
                self.predict(answer)
            self.click("lesson_begin")
        self.wait(lambda: course.stage in (Stage.WAITING, Stage.DONE))
        if course.stage is Stage.WAITING:
            assert not self.page.next_button.isEnabled()
            self.click("lesson_help")
            self.wait(lambda: course.stage is Stage.DONE)
        assert "{" not in self.page.after.text() + self.page.text.text()
        self.texts.append(self.page.text.text())
        if course.step.question is not None and course.step.question.kind == "number":
            # What is said to have been measured is what the window shows.
            assert course.answer.value == self.person.sees.crowd.count
            assert f"measured: {course.answer.value}." in self.page.verdict.text()
        return self.page.verdict.text() + self.page.after.text()

    def take_all(self, answers=None):
        """Go through to the end; return all that was measured."""
        course, said = self.course, []
        while self.course is course:
            said.append(self.take_step((answers or {}).get(course.place, 0)))
            self.click("lesson_next")
        return course.found, said


def shortened(name, folder, keeps=()):
    """Write a lesson that comes along with few starts, short runs and full speed.

    The steps in `keeps` take as many as they are meant to.
    """
    document = json.loads(resource_path("lessons", f"{name}.json").read_text("utf-8"))
    for place, step in enumerate(document["steps"]):
        action = step.get("action", {})
        action.pop("speed", None)
        if "starts" in action:
            action["starts"] = STARTS
        if "steps" in action and place not in keeps:
            action["steps"] = min(action["steps"], STEPS)
    path = folder / f"{name}.json"
    path.write_text(json.dumps(document), "utf-8")
    return path


@pytest.fixture
def learner(qtbot):
    with opened(qtbot, "nor-by-hand") as person:
        yield Learner(person)


def test_relu_and_sigmoid(learner, tmp_path):
    path = shortened("relu-or-sigmoid", tmp_path)
    document = json.loads(path.read_text("utf-8"))
    # By then the loss has become flat, as it is after five times as many.
    document["steps"][1]["action"]["steps"] = 5000
    path.write_text(json.dumps(document), "utf-8")
    learner.open(path)
    found, said = learner.take_all({1: 1, 4: 1})
    assert found["right"].value == 3
    assert found["alike"].value == ("00", "10")
    assert math.isclose(found["loss"].value, 0.3625, abs_tol=5e-3)
    assert "Yes" in said[1]
    assert "Not quite" in said[2]
    # The second unit dies after 93 steps, the first after 838.
    assert found["dead"].value == (1,)
    assert "Yes" in said[4]
    assert "h1.2" in said[4]
    # The lesson is over, and everything is the learner's.
    window = learner.person.window
    window.docks.bring("experiment")
    learner.wait(window.data.isEnabled)
    assert not window.docks.named["doctor"].isHidden()


def test_how_many_units(learner, tmp_path):
    learner.open(shortened("how-many-units", tmp_path))
    found, _ = learner.take_all()
    assert found["one"].value == 0
    assert learner.person.sees.topology.layer("h1").units == 5
    # Nothing is the learner's own, so nothing is asked about when the next lesson is opened.
    assert not learner.person.sees.modified


def test_one_unit_and_a_skip(learner, tmp_path):
    learner.open(shortened("one-unit-and-a-skip", tmp_path))
    found, _ = learner.take_all()
    assert (found["right_skip"].value, found["without"].value) == (4, 0)
    assert found["relu"].value < found["with"].value


def test_deep_and_narrow(learner, tmp_path):
    learner.open(shortened("deep-and-narrow", tmp_path))
    found, _ = learner.take_all({1: 2, 4: 2, 5: 1})
    assert found["start"].value == found["loss"].value == 0.5
    assert found["dead"].value == (0,)
    assert math.isclose(found["first"].value, 0.21, abs_tol=0.01)
    assert found["last"].value < 0.0005
    assert math.isclose(found["deep"].value, math.log(2.0), abs_tol=0.01)


def test_learning_rate(learner, tmp_path):
    learner.open(shortened("learning-rate", tmp_path))
    found, _ = learner.take_all()
    assert found["huge"].value == 0
    assert found["and"].value >= found["middle"].value
    # The numbers of earlier steps stand in the last one.
    assert f"rate 3: {found['huge'].value}" in learner.texts[-1]


def test_gates_by_hand(learner, tmp_path):
    learner.open(shortened("gates-by-hand", tmp_path))
    found, said = learner.take_all()
    assert found["at11"].value == 0.0
    assert "XOR, by hand" in said[6]
    assert found["trained"].value < STARTS


def test_a_lesson_locks_and_gives_back(learner):
    person = learner.person
    window = person.window
    # What the middle and the docks are called is known to lessons.
    assert {name for name in PLACES if name in window.views} == set(window.views) - {"confusion"}
    person.choose("activation-nor", "tanh")
    person.wait(lambda: person.sees.modified)
    person.desktop.open_lesson("learning-rate")
    # What was changed and is in no file is asked about, as when a preset is opened.
    person.answer(QMessageBox.StandardButton.Discard)
    learner.wait(lambda: person.sees.topology.layers[0].units == 4)
    learner.wait(lambda: window.findChild(QAbstractButton, "grow-h1") is not None)
    person.return_to_window()
    # The keyboard stands on what comes next.
    learner.wait(learner.page.next_button.hasFocus)
    assert not window.training.isEnabled()
    former = person.sees.topology
    person.click("grow-h1")
    assert "locked" in window.statusBar().currentMessage()
    person.click("run")
    assert person.sees.state is TrainerState.PAUSED
    assert person.sees.topology == former
    learner.click("lesson_leave")
    assert learner.course is None
    assert window.training.isEnabled()
    assert window.docks.named["lesson"].isHidden()
    person.click("grow-h1")
    person.wait(lambda: person.sees.topology.layers[0].units == 5)


def test_a_lesson_is_taken_with_enter(learner, tmp_path):
    path = shortened("relu-or-sigmoid", tmp_path)
    document = json.loads(path.read_text("utf-8"))
    document["steps"] = [document["steps"][0], document["steps"][4]]
    # The way on is open only when this has been measured.
    document["steps"][0]["measure"] = {"start": {"what": "loss"}}
    path.write_text(json.dumps(document), "utf-8")
    learner.open(path)
    learner.wait(learner.page.next_button.hasFocus)
    learner.press(Qt.Key.Key_Return)
    # The second step opens another network, whose units are asked for then.
    learner.wait(lambda: learner.course.place == 1 and not learner.person.desktop.lessons.is_busy)
    learner.wait(lambda: learner.person.find(QAbstractButton, "lesson_answer_0").hasFocus())
    learner.press(Qt.Key.Key_Enter)
    assert learner.course.guess == (0,)
    # The arrows go from answer to answer, and Tab to what is pressed next.
    for key, name in ((Qt.Key.Key_Down, "lesson_answer_1"), (Qt.Key.Key_Tab, "lesson_begin")):
        learner.press(key)
        assert QApplication.focusWidget().objectName() == name


def test_another_experiment_ends_the_lesson(learner):
    learner.open("gates-by-hand")
    learner.person.desktop.files.open("relu-5-1")
    learner.wait(lambda: learner.course is None)
    learner.wait(lambda: learner.person.sees.topology.layers[0].units == 5)
    assert "Five" in learner.person.window.words.said[0]


def test_a_broken_lesson_is_told_in_a_sentence(learner, tmp_path):
    path = tmp_path / "mine.json"
    path.write_text('{"xorviz_lesson": 1, "title": "x"}', "utf-8")
    learner.person.desktop.files.open(str(path))
    assert "“about” is missing" in learner.person.answer(QMessageBox.StandardButton.Ok)
    assert learner.course is None
