"""The curves view: ranges that grow rarely, plateaus and marks in words, and the cursor."""

import itertools
import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.curve_stage import XOR_PLATEAUS, has_color, place_of, press, readout, snapshot
from tests.ui.staging import stage
from xorviz.session.snapshot import Mark, Plateau, Probe
from xorviz.ui.theme import DARK, LIGHT
from xorviz.ui.views.curves import CurvesView
from xorviz.ui.views.curves.axes import log_ticks, short_number
from xorviz.ui.views.curves.marks import mark_words
from xorviz.ui.views.curves.ranges import Span
from xorviz.ui.views.curves.thinning import Thinning


@pytest.fixture
def view(qtbot):
    return stage(qtbot, CurvesView(), (360, 220))


# --- what is drawn


def test_it_asks_for_the_curves_only():
    assert CurvesView.probes == {Probe.CURVES}


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
@pytest.mark.parametrize("scale", ["log", "linear"])
def test_the_curve_goes_through_its_points(view, theme, scale):
    steps = np.arange(0, 4001, 10)
    loss = 0.7 * np.exp(-steps / 2000)
    view.apply_theme(theme)
    QTest.mouseClick(getattr(view, scale), Qt.MouseButton.LeftButton)
    view.present(snapshot(steps, loss))
    for step in (500, 1500, 3000):
        place = place_of(view, step, 0.7 * math.exp(-step / 2000))
        assert has_color(view, place, theme.accent)
        assert not has_color(view, place + QPoint(0, 12), theme.accent)


def test_the_scale_is_logarithmic_until_one_chooses_linear(view):
    view.present(snapshot([0, 10], [0.7, 0.07]))
    assert view.log.isChecked()
    assert view.canvas.ranges.losses.low < -1.0
    view.linear.setFocus()
    QTest.keyClick(view.linear, Qt.Key.Key_Space)
    assert not view.log.isChecked()
    assert view.canvas.ranges.losses.low == 0.0
    assert view.canvas.ranges.losses.high >= 0.7


@pytest.mark.parametrize("scale", ["log", "linear"])
@pytest.mark.parametrize(
    "loss",
    [
        [0.0, 0.0, 0.0],
        [0.5, 0.0, 0.5],
        [math.nan, math.nan, math.nan],
        [math.nan, 0.3, math.inf],
        [1e300, 1e-300, -math.inf],
    ],
)
def test_any_loss_can_be_drawn(view, scale, loss):
    QTest.mouseClick(getattr(view, scale), Qt.MouseButton.LeftButton)
    view.present(snapshot([0, 1, 2], loss, plateaus=XOR_PLATEAUS))
    span = view.canvas.ranges.losses
    assert math.isfinite(span.low)
    assert math.isfinite(span.high)
    assert span.low < span.high
    assert not view.grab().isNull()
    press(view, Qt.Key.Key_Home)
    assert view.summary()


def test_a_loss_of_zero_lies_at_the_lower_end_and_does_not_stretch_the_axis(view):
    view.present(snapshot([0, 50, 100], [0.5, 0.0, 0.0]))
    assert view.canvas.ranges.losses.low >= -1.1
    rect = view.canvas.loss_rect()
    bottom = QPoint(round(rect.right()) - 20, round(rect.bottom()) - 1)
    assert has_color(view, bottom, DARK.accent)


def test_without_points_a_hint_stands_in_the_axes(view):
    empty = snapshot([], [])
    for shown in (replace(empty, curves=None), empty):
        view.present(shown)
        image = view.canvas.grab().toImage()
        middle = view.canvas.loss_rect().center().toPoint()
        ink = {
            image.pixelColor(middle + QPoint(dx, dy)).name()
            for dx in range(-60, 60)
            for dy in range(-8, 8)
        }
        assert DARK.muted in ink
    assert readout(view) == ""
    assert view.summary() == "No curves yet."
    press(view, Qt.Key.Key_Left)
    view.present(snapshot([0], [0.7]))
    assert readout(view) == "step 0, loss 0.7000, accuracy 50 %"


@pytest.mark.parametrize("size", [(220, 150), (260, 170), (360, 220), (900, 700)])
def test_it_draws_in_small_and_large(view, size):
    view.resize(*size)
    QApplication.processEvents()
    plateaus = [Plateau("some_alike", 0.7 - 0.01 * n, ()) for n in range(60)]
    view.present(snapshot(range(3000), np.linspace(0.7, 1e-6, 3000), plateaus=plateaus))
    assert view.canvas.loss_rect().height() > 40
    assert view.rect().contains(view.log.geometry())
    assert view.rect().contains(view.linear.geometry())
    assert not view.grab().isNull()


# --- ranges


def test_the_ranges_grow_rarely(view):
    """A falling loss over 3,000 snapshots changes each axis a handful of times."""
    spans = []
    for last in range(0, 30_000, 100):
        steps = np.arange(0, last + 1, 100)
        view.present(snapshot(steps, 0.7 * np.exp(-steps / 2500)))
        assert last <= view.canvas.ranges.steps.high <= max(1.25 * last, 100)
        assert 10**view.canvas.ranges.losses.low <= 0.7 * math.exp(-last / 2500)
        spans.append((view.canvas.ranges.steps, view.canvas.ranges.losses))
    across = [len(list(group)) for _, group in itertools.groupby(span for span, _ in spans)]
    up = [len(list(group)) for _, group in itertools.groupby(span for _, span in spans)]
    # 100 · 1.25ⁿ reaches 30,000 for n = 26.
    assert len(across) <= 27
    assert len(up) <= 6


@given(st.floats(-5, 5), st.floats(0.1, 5), st.lists(st.floats(-50, 50), min_size=1, max_size=20))
def test_a_span_that_grows_does_so_by_half_at_least(low, length, values):
    span = Span(low, low + length)
    for value in values:
        grown = span.grown(value, value)
        assert grown.low <= value <= grown.high
        if grown != span:
            outer = max(span.high, value) - min(span.low, value)
            assert grown.high - grown.low >= 1.5 * outer - 1e-9
        span = grown


def test_a_restart_begins_with_new_ranges_and_no_cursor(view):
    view.present(snapshot(range(0, 9000, 10), np.linspace(16.0, 1e-5, 900)))
    press(view, Qt.Key.Key_Home)
    view.present(snapshot([0, 1], [0.7, 0.69]))
    assert view.canvas.ranges.steps == Span(0.0, 100.0)
    assert view.canvas.ranges.losses == Span(-1.0, 0.0)
    assert readout(view).startswith("step 1,")


def test_another_record_begins_with_new_ranges_though_it_is_longer(view):
    view.present(snapshot([0, 10], [9.0, 1e-7]))
    view.present(snapshot([0, 20], [0.7, 0.6]))
    assert view.canvas.ranges.losses == Span(-1.0, 0.0)


def test_a_record_may_begin_late(view):
    view.present(snapshot([5000, 5010], [0.4, 0.3]))
    assert view.canvas.ranges.steps == Span(5000.0, 5100.0)


# --- downsampling


def test_thinning_keeps_every_peak_and_both_ends():
    random = np.random.default_rng(0)
    steps = np.arange(40_000.0)
    values = random.normal(size=40_000)
    values[12_345], values[23_456] = 50.0, -50.0
    values[30_000:30_050] = np.nan
    thinning = Thinning(steps, 0.0, 60_000.0, 300)
    drawn = thinning.values(values)
    assert len(thinning.steps) == len(drawn) <= 4 * 300
    assert (np.diff(thinning.steps) >= 0.0).all()
    assert (drawn[0], drawn[-1]) == (values[0], values[-1])
    # Column by column, by a plain loop: 60,000 steps on 300 pixels.
    for column in range(200):
        inside = values[column * 200 : (column + 1) * 200]
        shown = drawn[(thinning.steps >= column * 200) & (thinning.steps < (column + 1) * 200)]
        assert np.nanmax(shown) == np.nanmax(inside)
        assert np.nanmin(shown) == np.nanmin(inside)


def test_a_short_record_is_drawn_as_it_is():
    steps, values = np.arange(100.0), np.arange(100.0) ** 2
    thinning = Thinning(steps, 0.0, 150.0, 300)
    assert thinning.steps is steps
    assert thinning.values(values) is values


# --- marks


@pytest.mark.parametrize(
    ("code", "values", "words"),
    [
        ("set_activation", {"layer": "h1", "activation": "relu"}, "h1: relu"),
        (
            "set_activation",
            {"layer": "h1", "activation": {"name": "leaky_relu", "negative_slope": 0.1}},
            "h1: leaky_relu",
        ),
        ("add_unit", {"layer": "h2"}, "h2: one unit more"),
        ("remove_unit", {"layer": "h2", "unit_id": 3}, "h2: one unit less"),
        ("split_unit", {"layer": "h2", "unit_id": 3}, "h2: unit split"),
        ("set_weight", {"layer": "out", "value": -20.0}, "out: weight set to −20"),
        ("set_optimizer", {"optimizer": "adam"}, "optimizer: adam"),
        (
            "set_learning_rate_schedule",
            {"learning_rate_schedule": {"name": "cosine_decay", "decay_steps": 9}},
            "schedule: cosine_decay",
        ),
        ("set_batch_size", {"batch_size": None}, "batch size full"),
        ("set_batch_size", {"batch_size": 8}, "batch size 8"),
        ("set_data", {"data": {"kind": "gate", "gate": "nor"}}, "data: nor"),
        ("set_data", {"data": {"kind": "patterns", "inputs": []}}, "data: patterns"),
        ("set_test_share", {"test": 0.25}, "test share 0.25"),
        ("set_data_seed", {"seed": 7}, "data seed 7"),
        ("set_shuffle", {"shuffle": False}, "shuffling: off"),
        ("set_loss", {}, "set loss"),
        (
            "set_regularizer",
            {"layer": None, "part": "kernel", "regularizer": {"name": "l2", "l2": 0.05}},
            "penalty on weights: L2 (0.05)",
        ),
        (
            "set_regularizer",
            {
                "layer": "h1",
                "part": "bias",
                "regularizer": {"name": "l1_l2", "l1": 0.1, "l2": 1e-4},
            },
            "h1: penalty on biases: L1 + L2 (0.1, 0.0001)",
        ),
        (
            "set_regularizer",
            {"layer": None, "part": "kernel", "regularizer": None},
            "penalty on weights: none",
        ),
        ("set_optimizer_argument", {"name": "weight_decay", "value": 0.1}, "weight decay 0.1"),
        ("set_optimizer_argument", {"name": "rho", "value": None}, "rho by default"),
        ("set_optimizer_argument", {"name": "amsgrad", "value": True}, "amsgrad on"),
        ("set_optimizer_argument", {"name": "rho"}, "set optimizer argument"),
        ("grow_wings", {"layer": "h1"}, "grow wings"),
    ],
)
def test_an_edit_has_a_few_words(qapp, code, values, words):
    assert mark_words(Mark(1, code, tuple(values.items()))) == words


def test_a_triangle_marks_each_edit(view):
    marks = [Mark(100, "add_unit", (("layer", "h1"),)), Mark(300, "set_loss", (("loss", "mse"),))]
    view.present(snapshot(range(0, 401, 10), np.full(41, 0.5), marks=marks))
    image = view.canvas.grab().toImage()
    row = round(view.canvas.loss_rect().top()) + 2
    marked = [x for x in range(image.width()) if image.pixelColor(x, row) == QColor(DARK.warning)]
    for step in (100, 300):
        assert place_of(view, step, 0.5).x() in marked
    assert place_of(view, 200, 0.5).x() not in marked


# --- cursor


def hover(view, place):
    QTest.mouseMove(view.canvas.viewport(), place)
    QApplication.processEvents()


def test_hovering_reads_the_nearest_point(view):
    steps = np.arange(0, 1001, 10)
    loss = np.linspace(0.7, 0.2, 101)
    view.present(snapshot(steps, loss, np.linspace(0, 1, 101)))
    assert readout(view) == "step 1,000, loss 0.2000, accuracy 100 %"
    hover(view, place_of(view, 500, 0.45))
    step = int(readout(view).split(",")[0].removeprefix("step "))
    # A pixel of the 300 across is five steps wide.
    assert step == pytest.approx(500, abs=10)
    index = step // 10
    assert readout(view) == f"step {step}, loss {loss[index]:.4f}, accuracy {index} %"
    QApplication.sendEvent(view.canvas, leave())
    assert readout(view).startswith("step 1,000")


def leave():
    return QEvent(QEvent.Type.Leave)


def test_a_click_pins_the_cursor_and_another_lets_it_go(view):
    steps = np.arange(0, 1001, 10)
    view.present(snapshot(steps, np.linspace(0.7, 0.2, 101)))
    place = place_of(view, 300, 0.5)
    QTest.mouseClick(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=place)
    pinned = readout(view)
    QApplication.sendEvent(view.canvas, leave())
    assert readout(view) == pinned
    # It stays at its step while the run goes on.
    more = np.arange(0, 1201, 10)
    view.present(snapshot(more, np.concatenate((np.linspace(0.7, 0.2, 101), np.full(20, 0.1)))))
    assert readout(view) == pinned
    QTest.mouseClick(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QApplication.sendEvent(view.canvas, leave())
    assert readout(view).startswith("step 1,200")


def test_keys_move_the_cursor(view):
    marks = [Mark(3, "add_unit", (("layer", "h1"),)), Mark(7, "add_unit", (("layer", "h1"),))]
    view.present(snapshot(range(101), np.linspace(0.7, 0.2, 101), marks=marks))
    control = Qt.KeyboardModifier.ControlModifier
    plain = Qt.KeyboardModifier.NoModifier
    keys = Qt.Key
    for key, modifier, step in (
        (keys.Key_Left, plain, 99),
        (keys.Key_Left, plain, 98),
        (keys.Key_Right, plain, 99),
        (keys.Key_PageUp, plain, 89),
        (keys.Key_Home, plain, 0),
        (keys.Key_Left, plain, 0),
        (keys.Key_Right, control, 3),
        (keys.Key_Right, control, 7),
        (keys.Key_Right, control, 7),
        (keys.Key_Left, control, 3),
        (keys.Key_End, plain, 100),
    ):
        press(view, key, modifier)
        assert readout(view).startswith(f"step {step},"), (key, modifier)
        assert f"step {step}," in view.canvas.accessibleDescription()
    press(view, keys.Key_Home)
    press(view, keys.Key_Escape)
    assert readout(view).startswith("step 100,")


def test_on_a_long_record_an_arrow_moves_by_a_pixel(view):
    view.present(snapshot(range(4000), np.linspace(0.7, 0.2, 4000)))
    press(view, Qt.Key.Key_Left)
    step = int(readout(view).split(", loss")[0].removeprefix("step ").replace(",", ""))
    pixel = 5000 / view.canvas.loss_rect().width()
    assert 0.5 * pixel < 3999 - step < 2.5 * pixel


def test_the_cursor_tells_the_edit_it_is_on(view):
    mark = Mark(50, "set_activation", (("layer", "h1"), ("activation", "tanh")))
    view.present(snapshot(range(101), np.full(101, 0.5), marks=[mark]))
    without = view.canvas.grab().toImage()
    press(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert view.canvas.accessibleDescription().startswith("h1: tanh; step 50,")
    # A bubble beneath the triangle.
    place = place_of(view, 50, 0.5)
    place.setY(round(view.canvas.loss_rect().top()) + 10)
    assert without.pixelColor(place + QPoint(-10, 0)) == QColor(DARK.panel)
    assert has_color(view, place + QPoint(-10, 0), DARK.raised)


# --- axes


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (1.0, "1"),
        (0.001, "0.001"),
        (10.0**-4, "1e−4"),
        (10.0**-12, "1e−12"),
        (0.30000000000000004, "0.3"),
        (2000.0, "2,000"),
        (1e300, "1e300"),
        (0.0, "0"),
    ],
)
def test_axis_numbers_are_short(value, text):
    assert short_number(value) == text


@given(st.floats(-12, 3), st.floats(0.2, 300), st.floats(20, 2000))
def test_logarithmic_ticks_lie_inside_and_are_not_crowded(low, decades, size):
    ticks = sorted(value for _, values in log_ticks(low, low + decades, size) for value in values)
    assert all(low - 1e-6 <= value <= low + decades + 1e-6 for value in ticks)
    gaps = [b - a for a, b in itertools.pairwise(ticks)]
    assert all(gap * size / decades > 15.0 for gap in gaps)


def test_every_control_has_a_name_and_a_tip(view):
    for control in (view.log, view.linear):
        assert control.accessibleName()
        assert control.toolTip()
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert view.canvas.accessibleName()
    assert view.canvas.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert view.intents == []
