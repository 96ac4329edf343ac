"""The way through a lesson: first the prediction, then the run, then what was measured."""

import math
from types import SimpleNamespace

import numpy as np
import pytest

from tests.session.lessons.test_reading import SMALL
from xorviz.session.lessons.course import Course, Stage
from xorviz.session.lessons.measures import Measure, measured
from xorviz.session.lessons.reading import read_lesson
from xorviz.session.snapshot import Crowd, PatternTable, Probe

LABELS = ("00", "01", "10", "11")


def table(hidden, right=(True, True, True, False), labels=LABELS):
    """Four patterns and what a hidden layer and an output make of them."""
    hidden = np.asarray(hidden, float)
    return PatternTable(
        labels=labels,
        inputs=np.zeros((4, 2)),
        targets=np.zeros((4, 1)),
        shares=np.full(4, 0.25),
        activations={"h1": hidden, "out": hidden[:, :1]},
        off={"h1": hidden <= 0.0},
        dead={"h1": (hidden <= 0.0).all(axis=0)},
        saturating=(),
        right=np.asarray(right),
    )


def picture(**values):
    """The parts of a snapshot that lessons look at."""
    given = {
        "step": 10,
        "judged": None,
        "patterns": None,
        "crowd": None,
        "spec": {"replicas": 1},
        "topology": SimpleNamespace(output="out"),
        "solved": False,
        "first_solved": -1,
        "loss": 0.5,
    }
    return SimpleNamespace(**given | values)


def test_each_step_goes_through_its_stages_once():
    course = Course(read_lesson(SMALL, "small"))
    assert course.stage is Stage.DONE
    course.go_on()
    assert course.stage is Stage.ASKING
    assert not course.may_begin
    course.predict(1)
    assert course.may_begin
    course.begin()
    assert course.stage is Stage.DOING
    course.predict(0)
    assert course.guess == 1
    course.finish_action()
    assert course.probes == {Probe.PATTERNS}
    assert not course.present(picture())
    assert course.answer is None
    assert course.present(picture(patterns=table([[0, 1], [1, 1], [0, 0], [0, 0]])))
    assert course.stage is Stage.DONE
    assert course.is_right
    assert course.answer.value == 3
    course.go_on()
    assert course.stage is Stage.WAITING
    course.go_on()
    assert course.place == 2
    assert not course.present(picture(patterns=table([[0, 1], [0, 0], [0, 0], [0, 1]])))
    assert course.present(picture(patterns=table([[0, 0], [0, 0], [0, 0], [0, 1]])))
    assert course.is_last
    assert course.stage is Stage.DONE
    course.go_back()
    assert course.is_right


@pytest.mark.parametrize(
    ("measure", "value"),
    [
        (Measure("dead_units", "h1"), (1,)),
        (Measure("alike", "h1"), ("00", "10")),
        (Measure("spread", "h1"), 2.0),
        (Measure("activation", "h1", 0, "11"), 2.0),
        (Measure("right"), 3),
        (Measure("activation", "h9", 0, "11"), None),
        (Measure("activation", "h1", 7, "11"), None),
        (Measure("activation", "h1", 0, "77"), None),
        (Measure("first_solved"), None),
        (Measure("loss"), 0.5),
    ],
)
def test_what_is_measured_is_what_the_numbers_say(measure, value):
    hidden = [[0.0, -1.0], [1.0, -1.0], [0.001, -1.0], [2.0, -1.0]]
    assert measured(measure, picture(patterns=table(hidden))).value == value


def test_a_crowd_is_counted_with_its_interval():
    crowd = Crowd(
        step=10,
        loss=np.zeros(4),
        accuracy=np.ones(4),
        solved=np.ones(4, bool),
        diverged=np.zeros(4, bool),
        by_hand=np.zeros(4, bool),
        plateau=np.zeros(4, np.int8),
        plateaus=(),
        counted=4,
        count=1,
        interval=(0.05, 0.7),
    )
    found = measured(Measure("solved_starts"), picture(crowd=crowd))
    assert found.value == 1
    assert (found.more["of"], found.more["failed"]) == (4, 3)
    assert math.isclose(found.more["percent"], 25.0)
    assert (found.more["low"], found.more["high"]) == (5.0, 70.0)
    assert measured(Measure("starts_at", plateau="all_alike"), picture(crowd=crowd)).value == 0
