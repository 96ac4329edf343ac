"""While a step of the past is on display the curves go on, and their numbers are that step's."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from tests.ui.curve_stage import XOR_PLATEAUS, readout, snapshot, x_of
from tests.ui.staging import stage
from tests.ui.time_stage import time_of
from xorviz.ui.views.curves import CurvesView

STEPS = np.arange(0, 1001, 10)


@pytest.fixture
def record():
    loss = np.linspace(0.8, 0.1, len(STEPS))
    accuracy = np.linspace(0.25, 1.0, len(STEPS))
    rates = np.full(len(STEPS), 0.01)
    norms = {"h1": np.linspace(1.0, 0.1, len(STEPS)), "out": np.full(len(STEPS), 0.5)}
    return snapshot(
        STEPS, loss, accuracy, plateaus=XOR_PLATEAUS, learning_rate=rates, gradients=norms
    )


def past(record, step, **fields):
    """Return the picture of a step of the past, with numbers that no curve has."""
    numbers = {"loss": 0.4321, "accuracy": 0.75, "learning_rate": 0.005, **fields}
    return replace(record, time=time_of(step, 1000), step=step, **numbers)


@pytest.fixture
def view(qtbot, record):
    view = CurvesView()
    stage(qtbot, view, (700, 420))
    view.present(record)
    return view


def column(view, step):
    """Tell whether a line stands at a step from the top of the plots to their end."""
    image, x = view.canvas.grab().toImage(), round(x_of(view, step))
    top, bottom = view.canvas.places.loss.top(), view.canvas.places.bottom
    color = QColor(view.theme.warning)
    rows = range(round(top) + 2, round(bottom) - 2)
    lines = [sum(image.pixelColor(QPoint(x + dx, y)) == color for y in rows) for dx in (-1, 0, 1)]
    return max(lines) > 0.8 * len(rows)


def test_a_line_stands_at_the_step_and_the_curves_go_on(view, record):
    ranges = view.canvas.ranges.steps
    assert not column(view, 455)
    view.present(past(record, 455))
    assert column(view, 455)
    assert view.canvas.ranges.steps == ranges
    view.present(past(record, 700))
    assert column(view, 700)
    assert not column(view, 455)
    view.present(record)
    assert not column(view, 700)


def test_the_numbers_are_those_of_the_step_itself(view, record):
    assert readout(view).startswith("step 1,000, loss 0.1000")
    view.present(past(record, 455))
    said = readout(view)
    assert said.startswith("step 455, loss 0.4321, accuracy 75 %, learning rate 0.005")
    # The gradient of the last point up to it: 1 − 0.9 × 45 / 100.
    assert "gradient h1 0.595" in said
    view.present(record)
    assert readout(view).startswith("step 1,000, loss 0.1000")


def test_the_mouse_still_reads_the_curves_and_scrubs_nothing(view, record):
    view.present(past(record, 455))
    rect = view.canvas.loss_rect()
    place = QPoint(round(x_of(view, 800)), round(rect.center().y()))
    QTest.mouseMove(view.canvas.viewport(), place)
    assert readout(view).startswith("step 800")
    QTest.mouseClick(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert view.intents == []


def test_the_summary_and_the_plateau_are_those_of_the_step(view, record):
    assert "On display" not in view.summary()
    assert "stands on the plateau" not in view.summary()
    view.present(past(record, 455, loss=0.5 * np.log(2)))
    said = view.summary()
    assert "On display is step 455, in the past: loss 0.3466, accuracy 75 %." in said
    assert "The loss stands on the plateau" in said
    assert "Learning rate 0.005." in said


def test_over_a_test_part_its_numbers_are_the_steps_too(qtbot, record):
    test = {"test_loss": np.linspace(0.9, 0.2, len(STEPS)), "test_accuracy": np.ones(len(STEPS))}
    record = replace(record, curves=replace(record.curves, **test))
    view = CurvesView()
    stage(qtbot, view, (900, 420))
    view.present(past(record, 455, test_loss=0.6543, test_accuracy=0.5))
    assert "test 0.6543" in readout(view)
    assert "On the test part, loss 0.6543; accuracy 50 %." in view.summary()
