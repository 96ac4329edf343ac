"""What a learner measures in a lesson is what thousands of starts, trained elsewhere, have led to.

The rates are of Keras's arithmetic over 800 to 2,000 random starts each, and the lessons' own
experiments are trained here without a window.
"""

import math
from dataclasses import replace

import pytest

from xorviz.engine.run import Run
from xorviz.session.lessons.files import load_lesson

STARTS = 80


@pytest.mark.parametrize(
    ("lesson", "name", "rate", "measured"),
    [
        ("relu-or-sigmoid", "relu", 0.21, 2000),
        ("how-many-units", "one", 0.0, 2000),
        ("how-many-units", "eight", 0.91, 2000),
        ("how-many-units", "soft", 0.999, 2000),
        ("one-unit-and-a-skip", "without", 0.0, 800),
        ("one-unit-and-a-skip", "with", 1.0, 800),
        ("one-unit-and-a-skip", "relu", 0.5, 800),
        ("deep-and-narrow", "gates", 0.145, 2000),
        ("learning-rate", "middle", 0.35, 256),
        ("learning-rate", "and", 0.46, 2000),
        ("gates-by-hand", "trained", 0.145, 2000),
    ],
)
def test_a_lesson_finds_the_share_that_others_found(lesson, name, rate, measured):
    action = next(step for step in load_lesson(lesson).steps if name in step.measures).action
    run = Run(replace(action.subject.spec, replicas=STARTS).validate())
    run.advance(action.steps)
    share = run.evaluate().solved.mean()
    error = math.sqrt(rate * (1.0 - rate) * (1.0 / STARTS + 1.0 / measured))
    assert abs(share - rate) <= 3.5 * error + 0.002


def test_a_rate_ten_times_smaller_solves_as_often():
    solved = []
    for name in ("middle", "small"):
        steps = load_lesson("learning-rate").steps
        action = next(step for step in steps if name in step.measures).action
        run = Run(replace(action.subject.spec, replicas=40).validate())
        run.advance(action.steps)
        solved.append(run.evaluate().solved)
    assert (solved[0] == solved[1]).mean() >= 0.95
