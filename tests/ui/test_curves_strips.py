"""The strips beneath the loss: gradients of each layer, learning rate, and who chooses them."""

import itertools
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.curve_stage import has_color, has_ink, press, readout, snapshot, strip_rect, x_of
from tests.ui.staging import stage
from xorviz.ui.theme import DARK, LIGHT
from xorviz.ui.views.curves import CurvesView
from xorviz.ui.views.curves.hues import layer_pen
from xorviz.ui.views.curves.strips import Strip, arranged

STEPS = np.arange(0, 1001, 10)
LOSS = np.linspace(0.7, 0.2, 101)


@pytest.fixture
def view(qtbot):
    return stage(qtbot, CurvesView(), (420, 400))


def recorded(norms, rate=None, steps=STEPS, loss=LOSS, **fields):
    """Return a snapshot with these gradients, by layer, and this learning rate."""
    norms = {layer: np.broadcast_to(values, steps.shape) for layer, values in norms.items()}
    rates = np.broadcast_to(0.01 if rate is None else rate, steps.shape)
    return snapshot(steps, loss, gradients=norms, learning_rate=rates, **fields)


def gradient_place(view, step, norm):
    """Return where a gradient lies, from the strip's printed range alone."""
    strip = view.canvas.drawing.gradients
    rect, span = strip.scale_rect, strip.span
    share = (math.log10(norm) - span.low) / (span.high - span.low)
    return QPoint(round(x_of(view, step)), round(rect.bottom() - share * rect.height()))


def hue(view, layer):
    return view.canvas.layers.pen(view.theme, layer).color().name()


def show(view, *strips):
    for strip, action in view.strips.actions_.items():
        action.setChecked(strip in strips)


# --- places


@given(
    st.floats(120, 1500),
    st.floats(110, 1200),
    st.permutations(list(Strip)),
    st.integers(0, 3),
    st.booleans(),
    st.sets(st.sampled_from([Strip.GRADIENT, Strip.RATE])),
)
def test_nothing_overlaps_and_the_loss_keeps_its_room(width, height, order, count, lane, empty):
    chosen = order[:count]
    places = arranged(width, height, chosen, 30.0, lane, empty)
    rows = [places.loss, *([places.lane] if places.lane else [])]
    rows += [places.strips[strip] for strip in Strip if strip in places.strips]
    rows.append(places.steps)
    assert all(upper.bottom() <= lower.top() for upper, lower in itertools.pairwise(rows))
    assert rows[-1].bottom() <= height
    assert places.loss.height() >= 56.0
    assert set(places.strips) <= set(chosen)
    # Those that were chosen last stay.
    assert set(places.strips) == set(chosen[len(chosen) - len(places.strips) :])


def test_all_strips_have_room_in_a_low_dock_and_in_a_very_low_one_the_last_chosen(qtbot):
    view = stage(qtbot, CurvesView(), (390, 250))
    show(view, *Strip)
    view.present(recorded({"h1": 0.1, "out": 0.2}))
    assert set(view.canvas.places.strips) == set(Strip)
    view.resize(390, 160)
    QApplication.processEvents()
    assert set(view.canvas.places.strips) == {Strip.RATE}


# --- choosing


def test_accuracy_and_gradient_are_shown_until_one_chooses(view):
    view.present(recorded({"h1": 0.1, "out": 0.2}))
    assert set(view.canvas.places.strips) == {Strip.ACCURACY, Strip.GRADIENT}


def test_strips_are_chosen_by_keys(view, qtbot):
    view.present(recorded({"h1": 0.1, "out": 0.2}))
    menu = view.strips.menu()
    for key in (Qt.Key.Key_L, Qt.Key.Key_A):
        menu.popup(view.strips.mapToGlobal(QPoint(0, 20)))
        qtbot.waitUntil(menu.isVisible)
        QTest.keyClick(menu, key)
        qtbot.waitUntil(lambda: not menu.isVisible())
    assert set(view.canvas.places.strips) == {Strip.GRADIENT, Strip.RATE}
    assert view.strips.accessibleDescription() == "Gradient of each layer, Learning rate"
    assert view.strips.accessibleName()
    assert view.strips.toolTip()
    assert view.strips.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_the_loss_takes_the_room_of_strips_that_are_not_shown(view):
    view.present(recorded({"h1": 0.1, "out": 0.2}))
    before = view.canvas.loss_rect().height()
    show(view)
    assert not view.canvas.places.strips
    assert view.canvas.loss_rect().height() > before + 60.0
    assert not view.grab().isNull()


# --- gradients


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_each_layer_has_a_line_at_its_gradient(view, theme):
    view.apply_theme(theme)
    norms = {"h1": 10.0 ** np.linspace(-1, -9, 101), "h2": 0.01, "out": 0.5}
    view.present(recorded(norms, hidden=(2, 2)))
    for step, values in ((200, (10**-2.6, 0.01, 0.5)), (800, (10**-7.4, 0.01, 0.5))):
        for layer, norm in zip(norms, values, strict=True):
            place = gradient_place(view, step, norm)
            assert strip_rect(view, Strip.GRADIENT).contains(QPointF(place))
            assert has_color(view, place, hue(view, layer), reach=3), (step, layer)


def test_layers_differ_in_hue_and_in_their_kind_of_line():
    for theme in (DARK, LIGHT):
        pens = [layer_pen(theme, position, 4) for position in range(4)]
        assert len({pen.color().name() for pen in pens}) == 4
        assert len({pen.style() for pen in pens}) == 4


def test_a_gradient_of_zero_has_a_row_of_its_own_at_the_bottom(view):
    norms = np.where(STEPS < 500, 1e-3, 0.0)
    view.present(recorded({"h1": norms, "out": 0.5}))
    strip, rect = view.canvas.drawing.gradients, strip_rect(view, Strip.GRADIENT)
    assert strip.scale_rect.bottom() < strip.zero_y < rect.bottom()
    place = QPoint(round(x_of(view, 800)), round(strip.zero_y))
    assert has_color(view, place, hue(view, "h1"))
    assert not has_color(view, QPoint(round(x_of(view, 300)), place.y()), hue(view, "h1"))
    # The zero is written beside its row.
    assert has_ink(view, QPoint(round(rect.left()) - 9, place.y()), 5, 4)


def test_without_zeros_there_is_no_row_for_them(view):
    view.present(recorded({"h1": 1e-3, "out": 0.5}))
    strip = view.canvas.drawing.gradients
    assert strip.scale_rect == strip_rect(view, Strip.GRADIENT)


def test_a_peak_of_one_step_among_thousands_is_drawn(view):
    steps = np.arange(4000)
    norms = np.full(4000, 1e-3)
    norms[1777] = 0.9
    view.present(recorded({"h1": norms, "out": 1e-2}, None, steps, np.full(4000, 0.5)))
    assert has_color(view, gradient_place(view, 1777, 0.9), hue(view, "h1"), reach=3)


@pytest.mark.parametrize("size", [(260, 220), (420, 300), (420, 400), (900, 700)])
@pytest.mark.parametrize("layers", [1, 3, 7, 30])
def test_names_at_the_ends_of_the_lines_do_not_overlap(view, size, layers):
    view.resize(*size)
    QApplication.processEvents()
    ids = [*(f"h{number}" for number in range(1, layers)), "out"]
    norms = {layer: 0.1 * 1.01**number for number, layer in enumerate(ids)}
    view.present(recorded(norms, hidden=(1,) * (layers - 1)))
    view.canvas.grab()
    names = view.canvas.drawing.strip_painter.names
    if size[1] >= 300:
        assert {ids[0], ids[-1]} <= set(names)
    assert not any(a.intersects(b) for a, b in itertools.combinations(names.values(), 2))
    right = strip_rect(view, Strip.GRADIENT).right()
    assert all(right < place.left() < place.right() <= size[0] for place in names.values())


def test_of_many_layers_a_few_are_drawn_and_the_least_is_told(view):
    ids = [*(f"h{number}" for number in range(1, 100)), "out"]
    norms = {layer: 10.0 ** (-0.1 * number) for number, layer in enumerate(ids)}
    norms["h37"] = 1e-14
    view.present(recorded(norms, hidden=(1,) * 99))
    lines = [line.layer for line in view.canvas.drawing.gradients.lines]
    assert (lines[0], lines[-1]) == ("h1", "out")
    assert len(lines) <= 8
    assert "least gradient h37 1e−14" in readout(view)
    assert "Of 100 layers, h37 has the least, 1e−14." in view.summary()
    # Between the least and the largest the strip is shaded; h37 itself has no line.
    image = view.canvas.grab().toImage()
    inside = image.pixelColor(gradient_place(view, 520, 10**-12.3))
    assert inside != QColor(DARK.panel)


def test_a_layer_that_is_gone_or_new_has_a_line_as_long_as_it_was_there(view):
    old, new = np.where(STEPS < 400, 0.3, np.nan), np.where(STEPS < 600, np.nan, 0.003)
    view.present(recorded({"gone": old, "h1": new, "out": 0.05}))
    assert has_color(view, gradient_place(view, 200, 0.3), DARK.muted, reach=4)
    assert has_color(view, gradient_place(view, 800, 0.003), hue(view, "h1"))
    assert not has_color(view, gradient_place(view, 300, 0.003), hue(view, "h1"))
    assert "gone" not in readout(view)
    press(view, Qt.Key.Key_Home)
    assert "gradient gone 0.3, " in readout(view) + ", "
    assert "gradient h1 –" in readout(view)


@pytest.mark.parametrize("missing", [{}, {"h1": np.nan, "out": np.nan}])
def test_what_is_not_on_record_is_said_calmly(view, missing):
    show(view, *Strip)
    shown = recorded(missing, np.nan) if missing else snapshot(STEPS, LOSS)
    view.present(shown)
    drawing = view.canvas.drawing
    assert not drawing.gradients.recorded
    assert drawing.rates.path is None
    for strip in (Strip.GRADIENT, Strip.RATE):
        middle = strip_rect(view, strip).center().toPoint()
        assert has_ink(view, middle, 70, 6)
    assert "Gradient" not in view.summary()


def test_any_gradient_and_any_rate_can_be_drawn(view):
    show(view, *Strip)
    wild = np.resize([np.nan, np.inf, -np.inf, 0.0, 1e-300, 1e300, -1.0], STEPS.shape)
    for values in (wild, np.zeros(101), np.full(101, np.inf), np.full(101, 5e-324)):
        view.present(recorded({"h1": values, "out": values[::-1]}, values))
        assert not view.grab().isNull()
        press(view, Qt.Key.Key_Home)
        assert not view.grab().isNull()
        assert view.summary()
    # A record of another length than the steps is none.
    view.present(snapshot(STEPS, LOSS, gradients={"h1": np.ones(3)}, learning_rate=np.ones(2)))
    assert not view.canvas.drawing.gradients.recorded


# --- learning rate


def test_the_rate_stays_level_up_to_the_step_at_which_it_changes(view):
    show(view, Strip.RATE)
    steps = np.array([0, 500, 1000])
    rates = np.array([0.1, 0.001, 0.001])
    view.present(snapshot(steps, 0.5, gradients={}, learning_rate=rates))
    strip = view.canvas.drawing.rates
    rect = strip_rect(view, Strip.RATE)

    def place(step, rate):
        share = (math.log10(rate) - strip.span.low) / (strip.span.high - strip.span.low)
        return QPoint(round(x_of(view, step)), round(rect.bottom() - share * rect.height()))

    assert has_color(view, place(400, 0.1), DARK.text)
    assert has_color(view, place(700, 0.001), DARK.text)
    assert not has_color(view, place(250, 0.01), DARK.text, reach=4)


# --- reading


def test_the_pointer_over_any_strip_reads_all_curves(view):
    show(view, *Strip)
    view.present(recorded({"h1": np.geomspace(1.0, 1e-4, 101), "out": 0.25}, 0.003))
    for rect in (view.canvas.loss_rect(), *view.canvas.places.strips.values()):
        place = QPointF(x_of(view, 500), rect.center().y()).toPoint()
        QTest.mouseMove(view.canvas.viewport(), place)
        QApplication.processEvents()
        words = readout(view)
        index = int(words.split(",")[0].removeprefix("step ")) // 10
        assert index == pytest.approx(50, abs=1)
        assert words == (
            f"step {10 * index}, loss {LOSS[index]:.4f}, accuracy 50 %, learning rate 0.003, "
            f"gradient h1 {10 ** (-4 * index / 100):.3g}, gradient out 0.25"
        )
        view.canvas.grab()
        card = view.canvas.card.place
        assert view.canvas.rect().contains(card.toAlignedRect())
        assert not card.left() <= place.x() <= card.right()
        QApplication.sendEvent(view.canvas, QEvent(QEvent.Type.Leave))
        view.canvas.grab()
        assert view.canvas.card.place is None


def test_shift_moves_the_cursor_ten_times_as_far_and_escape_takes_it_away(view):
    view.present(recorded({"h1": 0.1, "out": 0.2}))
    press(view, Qt.Key.Key_Home)
    press(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert readout(view).startswith("step 100,")
    press(view, Qt.Key.Key_Right)
    assert readout(view).startswith("step 110,")
    view.canvas.grab()
    assert view.canvas.card.place is not None
    press(view, Qt.Key.Key_Escape)
    view.canvas.grab()
    assert view.canvas.card.place is None
    assert readout(view).startswith("step 1,000,")


@pytest.mark.parametrize("size", [(220, 150), (260, 200), (390, 250)])
def test_the_card_stays_inside_small_docks(view, size):
    view.resize(*size)
    QApplication.processEvents()
    show(view, *Strip)
    ids = [*(f"h{number}" for number in range(1, 8)), "out"]
    view.present(recorded(dict.fromkeys(ids, 0.1), hidden=(1,) * 7))
    press(view, Qt.Key.Key_Home)
    assert not view.canvas.grab().isNull()
    card = view.canvas.card.place
    assert card is None or view.canvas.rect().contains(card.toAlignedRect())


def test_the_summary_tells_gradients_and_rate(view):
    view.present(recorded({"h1": 0.0, "out": 1.23456e-5}, 0.05))
    assert "Learning rate 0.05. Gradient norms: h1 0, out 1.23e−5." in view.summary()


@pytest.mark.parametrize("scale", ["log", "linear"])
def test_a_run_that_explodes_is_drawn_to_its_end(view, scale):
    """The axes have grown to where numbers end: beyond it no label could be written."""
    view.present(recorded({"h1": 0.5}))
    QTest.mouseClick(getattr(view, scale), Qt.MouseButton.LeftButton)
    for largest in (1e200, 1.7e308):
        loss = np.geomspace(0.7, largest, len(STEPS))
        view.present(recorded({"h1": loss}, loss=loss))
        assert not view.grab().isNull()
    most = view.canvas.ranges.losses.high
    assert most <= (309.0 if scale == "log" else 1.7e308)
    assert view.canvas.drawing.gradients.span.high <= 309.0
