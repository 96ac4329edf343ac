"""The network diagram, driven by mouse and keyboard, and its pixels against plain numbers."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent, QFontMetricsF, QImage
from PySide6.QtWidgets import QApplication, QComboBox, QMenu, QToolButton, QWidget

from tests.ui.factory import make_snapshot, snapshot_of_spec
from xorviz.engine.spec import read_experiment
from xorviz.session.snapshot import LayerView, Snapshot, Topology, TrainerState, Weights
from xorviz.ui.intents import ChooseActivation, GrowLayer, ShrinkLayer
from xorviz.ui.numbers import brief, plain
from xorviz.ui.theme import DARK, LIGHT, mono_font
from xorviz.ui.views.network import NetworkView
from xorviz.ui.views.network.layout import arrange
from xorviz.ui.views.network.scale import HeldScale
from xorviz.ui.views.network.stickers import chip_rect
from xorviz.ui.views.parts.names import unit_name

ACTIVATIONS = (("relu", "ReLU"), ("sigmoid", "sigmoid"), ("tanh", "tanh"), ("softmax", "softmax"))
LEFT = Qt.MouseButton.LeftButton

BRANCHES = read_experiment(
    {
        "data": {
            "kind": "patterns",
            "inputs": {"a": [[0], [0], [1], [1]], "b": [[0], [1], [0], [1]]},
            "targets": [[0], [1], [1], [0]],
        },
        "network": {
            "inputs": [{"id": "a", "units": 1}, {"id": "b", "units": 1}],
            "layers": [
                {"id": "ha", "sources": ["a"], "units": 2, "activation": "tanh"},
                {"id": "hb", "sources": ["b"], "units": 1, "activation": "relu"},
                {"id": "m", "sources": ["ha", "hb", "a"], "units": 3, "activation": "tanh"},
                {"id": "out", "sources": ["m", "hb"], "units": 1, "activation": "sigmoid"},
            ],
        },
    }
)
#: h1.1 is −1 − x₁ − x₂, so that it is off for every pattern; h1.2 is x₁ + x₂.
ONE_DEAD = {
    "h1": {"kernel": [[-1.0, 1.0], [-1.0, 1.0]], "bias": [-1.0, 0.0]},
    "out": {"kernel": [[1.0], [1.0]], "bias": [0.25]},
}


@pytest.fixture
def view(qtbot):
    view = NetworkView(ACTIVATIONS)
    qtbot.addWidget(view)
    view.resize(800, 640)
    view.intents = []
    view.intent.connect(view.intents.append)
    with qtbot.waitExposed(view):
        view.show()
    return view


def child(view: QWidget, name: str, kind: type = QWidget) -> QWidget:
    found = view.findChild(kind, name)
    assert found is not None, name
    return found


def canvas_of(view: QWidget) -> QWidget:
    return child(view, "networkCanvas")


def tile(view: QWidget, layer: str, unit: int) -> QRectF:
    return canvas_of(view).scene.arrangement.tiles[layer, unit]


def point_at(qtbot, view: QWidget, point: QPointF) -> None:
    # Qt tells of no move when the mouse already stands there.
    qtbot.mouseMove(canvas_of(view), QPoint(1, 1))
    qtbot.mouseMove(canvas_of(view), point.toPoint())


def focused_canvas(qtbot, view: QWidget) -> QWidget:
    canvas = canvas_of(view)
    view.activateWindow()
    canvas.setFocus()
    qtbot.waitUntil(canvas.hasFocus)
    return canvas


def reading(view: QWidget) -> str:
    readout = child(view, "readout")
    return readout.accessibleName() if readout.isVisible() else ""


def picture(view: QWidget) -> QImage:
    QApplication.processEvents()
    return view.grab().toImage()


def rgb(image: QImage, point: QPointF) -> tuple[int, int, int]:
    color = image.pixelColor(point.toPoint())
    return color.red(), color.green(), color.blue()


def printed(view: QWidget, words: str) -> float:
    match = re.search(words + r"([\d.]+)", child(view, "legend").accessibleName())
    assert match is not None
    return float(match[1])


def with_units(snapshot: Snapshot, layer_id: str, unit_ids: tuple[int, ...]) -> Snapshot:
    layers = tuple(
        replace(layer, unit_ids=unit_ids) if layer.id == layer_id else layer
        for layer in snapshot.topology.layers
    )
    return replace(snapshot, topology=replace(snapshot.topology, layers=layers))


def with_activation(snapshot: Snapshot, layer_id: str, name: str) -> Snapshot:
    layers = tuple(
        replace(layer, activation=name) if layer.id == layer_id else layer
        for layer in snapshot.topology.layers
    )
    return replace(snapshot, topology=replace(snapshot.topology, layers=layers))


# Controls


def test_typing_the_name_of_an_activation_chooses_it_once(qtbot, view):
    view.present(make_snapshot(hidden=3))
    box = child(view, "activation-h1", QComboBox)
    qtbot.keyClicks(box, "tanh")
    assert view.intents == [ChooseActivation("h1", "tanh")]
    assert box.currentText() == "tanh"


def test_an_older_snapshot_does_not_flip_the_box_back(qtbot, view):
    """The choice takes effect at a later step: until then, snapshots have the former one."""
    view.present(make_snapshot(hidden=3))
    box = child(view, "activation-h1", QComboBox)
    qtbot.keyClick(box, Qt.Key.Key_T)
    view.present(make_snapshot(hidden=4))
    assert box.currentText() == "tanh"
    view.present(with_activation(make_snapshot(hidden=4), "h1", "tanh"))
    assert box.currentText() == "tanh"
    view.present(make_snapshot(hidden=4))
    assert box.currentText() == "ReLU"
    assert view.intents == [ChooseActivation("h1", "tanh")]


def test_a_refused_activation_goes_back_to_that_of_the_run(qtbot, view):
    view.present(make_snapshot(hidden=3))
    box = child(view, "activation-h1", QComboBox)
    qtbot.keyClick(box, Qt.Key.Key_T)
    qtbot.waitUntil(lambda: box.currentText() == "ReLU")
    qtbot.keyClick(box, Qt.Key.Key_T)
    assert view.intents == 2 * [ChooseActivation("h1", "tanh")]


def test_the_box_shows_what_a_snapshot_says_without_emitting(view):
    snapshot = make_snapshot(hidden=3)
    view.present(snapshot)
    view.present(with_activation(snapshot, "h1", "tanh"))
    assert child(view, "activation-h1", QComboBox).currentText() == "tanh"
    view.present(snapshot)
    assert child(view, "activation-h1", QComboBox).currentText() == "ReLU"
    view.present(with_activation(snapshot, "h1", "unheard_of"))
    assert child(view, "activation-h1", QComboBox).placeholderText() == "unheard_of"
    assert view.intents == []


def test_choosing_what_is_already_chosen_emits_nothing(qtbot, view):
    view.present(make_snapshot(hidden=3))
    qtbot.keyClick(child(view, "activation-h1", QComboBox), Qt.Key.Key_Home)
    assert view.intents == []


def test_plus_and_minus_grow_and_shrink_the_layer(qtbot, view):
    view.present(make_snapshot(hidden=3))
    qtbot.mouseClick(child(view, "grow-h1"), LEFT)
    qtbot.mouseClick(child(view, "shrink-h1"), LEFT)
    assert view.intents == [GrowLayer("h1"), ShrinkLayer("h1", None)]
    assert child(view, "units-h1").text() == "3"


def test_a_single_unit_cannot_be_taken_away(qtbot, view):
    view.present(make_snapshot(hidden=1))
    qtbot.mouseClick(child(view, "shrink-h1"), LEFT)
    point_at(qtbot, view, tile(view, "h1", 0).center())
    assert not child(view, "removeUnit", QToolButton).isVisible()
    qtbot.mouseClick(canvas_of(view), LEFT, pos=tile(view, "h1", 0).center().toPoint())
    qtbot.keyClick(canvas_of(view), Qt.Key.Key_Delete)
    assert view.intents == []


def test_the_number_of_outputs_is_fixed(view):
    view.present(make_snapshot(hidden=3))
    assert child(view, "activation-out").isVisible()
    assert not child(view, "grow-out").isVisible()
    assert not child(view, "shrink-out").isVisible()


def test_controls_keep_the_keyboard_focus_when_their_layer_grows(qtbot, view):
    view.present(make_snapshot(hidden=3))
    view.activateWindow()
    more = child(view, "grow-h1")
    more.setFocus()
    qtbot.waitUntil(more.hasFocus)
    qtbot.keyClick(more, Qt.Key.Key_Space)
    view.present(make_snapshot(hidden=4))
    assert view.intents == [GrowLayer("h1")]
    assert child(view, "grow-h1").hasFocus()
    assert child(view, "units-h1").text() == "4"


def test_controls_go_with_their_layer(qtbot, view):
    view.present(make_snapshot(hidden=(2, 2)))
    assert child(view, "activation-h2").isVisible()
    view.present(make_snapshot(hidden=2))
    qtbot.waitUntil(lambda: view.findChild(QWidget, "activation-h2") is None)


def test_every_control_has_a_name_for_a_screen_reader(view):
    view.present(make_snapshot(hidden=(2, 3)))
    for kind in (QComboBox, QToolButton):
        for control in view.findChildren(kind):
            if control.isVisible():
                assert control.accessibleName()
                assert control.toolTip()


# Units and edges


def test_the_cross_on_a_hovered_unit_removes_that_unit(qtbot, view):
    view.present(with_units(make_snapshot(hidden=3), "h1", (0, 4, 7)))
    remove = child(view, "removeUnit", QToolButton)
    assert not remove.isVisible()
    point_at(qtbot, view, tile(view, "h1", 1).center())
    assert remove.isVisible()
    # On its way there the mouse leaves the tile.
    qtbot.mouseMove(canvas_of(view), tile(view, "h1", 1).topRight().toPoint() + QPoint(3, 2))
    assert remove.isVisible()
    qtbot.mouseClick(remove, LEFT)
    assert view.intents == [ShrinkLayer("h1", 4)]


@pytest.mark.parametrize("key", [("x", 0), ("out", 0)])
def test_inputs_and_outputs_cannot_be_removed(qtbot, view, key):
    view.present(make_snapshot(hidden=3))
    point_at(qtbot, view, tile(view, *key).center())
    assert reading(view)
    assert not child(view, "removeUnit", QToolButton).isVisible()


def test_the_delete_key_removes_the_focused_unit(qtbot, view):
    view.present(with_units(make_snapshot(hidden=3), "h1", (0, 4, 7)))
    canvas = focused_canvas(qtbot, view)
    for _ in range(4):
        qtbot.keyClick(canvas, Qt.Key.Key_Tab)
    assert reading(view).startswith("h1.2")
    qtbot.keyClick(canvas, Qt.Key.Key_Delete)
    assert view.intents == [ShrinkLayer("h1", 4)]
    # The next unit takes its place, in the diagram and for the keyboard.
    view.present(with_units(make_snapshot(hidden=2), "h1", (0, 7)))
    qtbot.keyClick(canvas, Qt.Key.Key_Delete)
    assert view.intents[1:] == [ShrinkLayer("h1", 7)]


def test_the_menu_of_a_unit_removes_it(qtbot, view):
    view.present(with_units(make_snapshot(hidden=3), "h1", (0, 4, 7)))
    canvas, place = canvas_of(view), tile(view, "h1", 2).center().toPoint()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, canvas.mapToGlobal(place))
    QApplication.sendEvent(canvas, event)
    menu = view.findChild(QMenu)
    action = next(one for one in menu.actions() if "h1.3" in one.text())
    qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())
    assert view.intents == [ShrinkLayer("h1", 7)]


def test_hovering_a_unit_reads_its_numbers(qtbot, view):
    snapshot = make_snapshot(hidden=3, steps=300, seed=2)
    view.present(snapshot)
    rect = tile(view, "h1", 1)
    # A quarter from the left and the top of the plane.
    point_at(qtbot, view, rect.topLeft() + QPointF(rect.width(), rect.height()) / 4.0)
    text = reading(view)
    assert text.startswith("h1.2, ReLU")
    weights = snapshot.weights["h1"]
    assert plain(float(weights.bias[1])) in text
    for label, row in zip(snapshot.patterns.labels, snapshot.patterns.inputs, strict=True):
        response = max(0.0, float(row @ weights.kernel[:, 1] + weights.bias[1]))
        assert re.search(rf"{label} (off +)?{re.escape(plain(response))}(;|$)", text)
    match = re.search(r"at \((\S+), (\S+)\) (\S+);", text)
    x, y, value = (float(group.replace("−", "-")) for group in match.groups())
    left, right, bottom, top = snapshot.plane.extent
    assert x == pytest.approx(left + (right - left) / 4.0, abs=0.03)
    assert y == pytest.approx(top - (top - bottom) / 4.0, abs=0.03)
    response = max(0.0, float(np.array([x, y]) @ weights.kernel[:, 1] + weights.bias[1]))
    assert value == pytest.approx(response, abs=0.1)


def test_hovering_an_edge_reads_its_weight(qtbot, view):
    snapshot = make_snapshot(hidden=1, steps=100, seed=4)
    view.present(snapshot)
    source, target = tile(view, "h1", 0), tile(view, "out", 0)
    middle = QPointF((source.right() + target.left()) / 2.0, source.center().y())
    point_at(qtbot, view, middle)
    weight = float(snapshot.weights["out"].kernel[0, 0])
    assert reading(view) == f"h1.1 → out: weight {'+' if weight > 0 else ''}{plain(weight)}"
    point_at(qtbot, view, middle + QPointF(0.0, 40.0))
    assert reading(view) == ""


def test_a_click_pins_the_reading_and_a_second_lets_it_go(qtbot, view):
    view.present(make_snapshot(hidden=2, steps=5))
    canvas, place = canvas_of(view), tile(view, "h1", 0).center().toPoint()
    qtbot.mouseClick(canvas, LEFT, pos=place)
    point_at(qtbot, view, QPointF(3.0, 3.0))
    before = reading(view)
    assert before.startswith("h1.1")
    view.present(make_snapshot(hidden=2, steps=200))
    assert reading(view).startswith("h1.1")
    assert reading(view) != before
    qtbot.mouseClick(canvas, LEFT, pos=place)
    point_at(qtbot, view, QPointF(3.0, 3.0))
    assert reading(view) == ""


def test_escape_lets_a_pinned_reading_go(qtbot, view):
    view.present(make_snapshot(hidden=2))
    canvas = canvas_of(view)
    qtbot.mouseClick(canvas, LEFT, pos=tile(view, "h1", 0).center().toPoint())
    point_at(qtbot, view, QPointF(3.0, 3.0))
    assert reading(view)
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert reading(view) == ""


def test_a_pinned_unit_stays_pinned_where_it_moves(qtbot, view):
    view.present(with_units(make_snapshot(hidden=3), "h1", (0, 4, 7)))
    qtbot.mouseClick(canvas_of(view), LEFT, pos=tile(view, "h1", 2).center().toPoint())
    view.present(with_units(make_snapshot(hidden=2), "h1", (0, 7)))
    assert reading(view).startswith("h1.2")
    view.present(with_units(make_snapshot(hidden=2), "h1", (0, 4)))
    assert reading(view) == ""


def test_tab_walks_through_the_units_and_then_to_the_controls(qtbot, view):
    view.present(make_snapshot(hidden=2))
    canvas = focused_canvas(qtbot, view)
    names = []
    while canvas.hasFocus() and len(names) < 10:
        qtbot.keyClick(canvas, Qt.Key.Key_Tab)
        names.append(reading(view).split(",")[0])
    assert names == ["x₁", "x₂", "h1.1", "h1.2", "out", ""]
    box = child(view, "activation-h1")
    assert box.hasFocus()
    qtbot.keyClick(box, Qt.Key.Key_Backtab)
    assert canvas.hasFocus()
    assert reading(view).startswith("out")


def test_arrow_keys_move_among_the_units(qtbot, view):
    view.present(make_snapshot(hidden=2))
    canvas = focused_canvas(qtbot, view)
    walk = []
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Right):
        qtbot.keyClick(canvas, key)
        walk.append(reading(view).split(",")[0])
    assert walk == ["x₁", "x₂", "h1.2", "h1.1", "out"]


def test_the_focus_ring_is_seen(qtbot, view):
    view.present(make_snapshot(hidden=2))
    edge = tile(view, "x", 0)
    place = QPointF(edge.center().x(), edge.top() - 3.0)
    assert rgb(picture(view), place) == rgb_of(DARK.window)
    qtbot.keyClick(focused_canvas(qtbot, view), Qt.Key.Key_Tab)
    assert rgb(picture(view), place) == rgb_of(DARK.accent)


def rgb_of(color: str) -> tuple[int, int, int]:
    return tuple(int(color[at : at + 2], 16) for at in (1, 3, 5))


# Pixels


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_tiles_show_responses_in_the_colours_of_the_printed_scale(view, theme):
    weights = {
        "h1": {"kernel": [[1.5, -0.5], [0.5, 2.0]], "bias": [0.25, -1.0]},
        "out": {"kernel": [[2.0], [-1.0]], "bias": [-0.5]},
    }
    snapshot = make_snapshot(hidden=2, activation="tanh", weights=weights)
    view.apply_theme(theme)
    view.present(snapshot)
    image = picture(view)
    scale = printed(view, "scale ±")
    left, right, bottom, top = snapshot.plane.extent
    kernel, bias = np.array(weights["h1"]["kernel"]), np.array(weights["h1"]["bias"])
    # Places away from the dots, from the rim, and from chips.
    for across, up in ((0.5, 0.5), (0.4, 0.6), (0.6, 0.35), (0.5, 0.1), (0.08, 0.5)):
        x = np.array([left + across * (right - left), bottom + up * (top - bottom)])
        hidden = np.tanh(x @ kernel + bias)
        output = 1.0 / (1.0 + np.exp(0.5 - hidden @ np.array([2.0, -1.0])))
        responses = [("h1", 0, hidden[0], scale), ("h1", 1, hidden[1], scale)]
        responses.append(("out", 0, output - 0.5, 0.5))
        responses.append(("x", 0, across - 0.5, 0.5))
        responses.append(("x", 1, up - 0.5, 0.5))
        for layer, unit, value, end in responses:
            rect = tile(view, layer, unit)
            place = QPointF(across * rect.width(), (1.0 - up) * rect.height())
            expected = theme.signed(float(value), end)
            assert rgb(image, rect.topLeft() + place) == pytest.approx(
                (expected.red(), expected.green(), expected.blue()), abs=14
            )


def test_what_is_not_finite_is_drawn_neutral(view):
    snapshot = make_snapshot(hidden=2, activation="tanh")
    spoiled = {layer: array.copy() for layer, array in snapshot.plane.activations.items()}
    spoiled["h1"][0] = np.nan
    plane = replace(snapshot.plane, activations=spoiled)
    weights = {
        layer: Weights(np.full_like(own.kernel, np.nan), np.full_like(own.bias, np.inf))
        for layer, own in snapshot.weights.items()
    }
    view.present(replace(snapshot, plane=plane, weights=weights))
    image = picture(view)
    neutral = rgb_of(DARK.neutral)
    assert rgb(image, tile(view, "h1", 0).center()) == pytest.approx(neutral, abs=2)


def line_at_the_middle(view: QWidget, image: QImage) -> list[tuple[int, int, int]]:
    """Return the pixels off the ground on the way down between the one hidden unit and out."""
    source, target = tile(view, "h1", 0), tile(view, "out", 0)
    x, y = (source.right() + target.left()) / 2.0, source.center().y()
    column = [rgb(image, QPointF(x, y + offset)) for offset in range(-12, 13)]
    return [pixel for pixel in column if pixel != rgb_of(DARK.window)]


def one_weight(value: float, step: int = 0) -> Snapshot:
    weights = {
        "h1": {"kernel": [[4.0], [4.0]], "bias": [0.0]},
        "out": {"kernel": [[value]], "bias": [0.0]},
    }
    snapshot = make_snapshot(hidden=1, weights=weights)
    return replace(snapshot, step=step, state=TrainerState.RUNNING)


def test_lines_are_as_wide_as_their_weights_and_bear_their_sign(view):
    widths = []
    for step, value in enumerate((0.0, 0.4, 1.5, -2.5, 4.0)):
        view.present(one_weight(value, step))
        line = line_at_the_middle(view, picture(view))
        widths.append(len(line))
        red, _, blue = line[0] if value < 0.0 else line[len(line) // 2]
        if value:
            assert (blue > red) is (value > 0.0)
    assert widths == sorted(widths)
    assert widths[0] >= 1
    assert 8 <= widths[-1] <= 10


def test_the_widest_line_is_printed(view):
    view.present(one_weight(3.0))
    assert printed(view, "widest line = ") >= 4.0


def count(image: QImage, rect: QRectF, color: str) -> int:
    wanted = rgb_of(color)
    points = [
        QPointF(x, y)
        for x in range(int(rect.left()) - 2, int(rect.right()) + 3)
        for y in range(int(rect.top()) - 2, int(rect.bottom()) + 3)
    ]
    return sum(
        max(abs(a - b) for a, b in zip(rgb(image, point), wanted, strict=True)) < 8
        for point in points
    )


def test_dead_units_are_hatched_framed_and_named(qtbot, view):
    view.present(make_snapshot(hidden=2, weights=ONE_DEAD))
    image = picture(view)
    dead, alive = tile(view, "h1", 0), tile(view, "h1", 1)
    assert count(image, dead, DARK.warning) > 1.5 * dead.width()
    assert count(image, alive, DARK.warning) < 0.2 * alive.width()
    # Hatching: across the middle, light and dark take turns.
    row = [rgb(image, dead.topLeft() + QPointF(x, dead.height() / 2.0))[0] for x in range(40, 80)]
    turns = np.diff(np.sign(np.array(row) - np.mean(row)))
    assert np.count_nonzero(turns) >= 6
    assert "dead: h1.1" in view.summary()
    assert "h1.2" not in view.summary().split("reads")[1].split(".", 1)[0]
    point_at(qtbot, view, dead.center())
    assert "dead" in reading(view)


def test_units_that_only_saturate_are_called_saturated(qtbot, view):
    weights = {"h1": {"kernel": [[0.0, 1.0], [0.0, 1.0]], "bias": [30.0, 0.0]}}
    view.present(make_snapshot(hidden=2, activation="sigmoid", weights=weights))
    assert "saturated: h1.1" in view.summary()
    assert "dead" not in view.summary()
    point_at(qtbot, view, tile(view, "h1", 0).center())
    assert "saturated" in reading(view)


def test_dots_stand_at_the_patterns_filled_by_target(view):
    snapshot = make_snapshot(hidden=2, activation="tanh")
    view.present(snapshot)
    image, rect = picture(view), tile(view, "h1", 0)
    left, right, bottom, top = snapshot.plane.extent
    for (x, y), target in zip(((0, 0), (0, 1), (1, 0), (1, 1)), (0, 1, 1, 0), strict=True):
        place = QPointF(
            (x - left) / (right - left) * rect.width(), (top - y) / (top - bottom) * rect.height()
        )
        wanted = DARK.positive if target else DARK.negative
        assert rgb(image, rect.topLeft() + place) == pytest.approx(rgb_of(wanted), abs=6)


def test_patterns_that_a_sample_lacks_have_no_dot(view):
    weights = {"h1": {"kernel": [[0.0, 0.0], [0.0, 0.0]], "bias": [0.0, 0.0]}}
    snapshot = make_snapshot(hidden=2, activation="tanh", weights=weights)
    shares = np.array([0.5, 0.0, 0.25, 0.25])
    view.present(replace(snapshot, patterns=replace(snapshot.patterns, shares=shares)))
    image, rect = picture(view), tile(view, "h1", 0)
    left, right, _, _ = snapshot.plane.extent
    side = -left / (right - left) * rect.width()
    lacking, present = QPointF(side, side), QPointF(side, rect.height() - side)
    assert rgb(image, rect.topLeft() + lacking) == pytest.approx(rgb_of(DARK.neutral), abs=3)
    assert rgb(image, rect.topLeft() + present) == pytest.approx(rgb_of(DARK.negative), abs=6)


def test_the_theme_can_change_at_any_time(view):
    view.present(make_snapshot(hidden=2))
    assert rgb(picture(view), QPointF(4.0, 300.0)) == rgb_of(DARK.window)
    view.apply_theme(LIGHT)
    image = picture(view)
    assert rgb(image, QPointF(4.0, 300.0)) == rgb_of(LIGHT.window)
    assert rgb(image, QPointF(4.0, view.height() - 3.0)) == rgb_of(LIGHT.window)


def test_a_looked_at_unit_has_its_lines_stand_out(qtbot, view):
    view.present(one_weight(4.0))
    before = line_at_the_middle(view, picture(view))
    point_at(qtbot, view, tile(view, "h1", 0).center())
    child(view, "readout").hide()
    assert line_at_the_middle(view, picture(view)) == before
    # An input does not touch the line from h1 to out.
    point_at(qtbot, view, tile(view, "x", 0).center())
    child(view, "readout").hide()
    dimmed = line_at_the_middle(view, picture(view))
    assert max(pixel[2] for pixel in dimmed) < max(pixel[2] for pixel in before) / 2


# Probes that are not there


def test_nothing_is_needed_but_weights(qtbot, view):
    snapshot = make_snapshot(hidden=3, probes=())
    view.present(snapshot)
    point_at(qtbot, view, tile(view, "h1", 1).center())
    assert "bias" in reading(view)
    assert rgb(picture(view), tile(view, "h1", 0).center()) == rgb_of(DARK.raised)
    view.present(make_snapshot(hidden=3, activation="tanh", steps=50))
    assert rgb(picture(view), tile(view, "h1", 0).center()) != rgb_of(DARK.raised)


def test_the_view_is_empty_before_the_first_snapshot(view):
    assert view.summary() == ""
    assert rgb(picture(view), QPointF(4.0, 300.0)) == rgb_of(DARK.window)


def test_inputs_of_many_features_give_stripes_of_patterns(view):
    rng = np.random.default_rng(0)
    inputs = rng.integers(0, 2, (6, 20)).tolist()
    spec = read_experiment(
        {
            "data": {"kind": "patterns", "inputs": inputs, "targets": [[0], [1]] * 3},
            "network": {
                "inputs": [{"id": "x", "units": 20}],
                "layers": [
                    {"id": "h1", "sources": ["x"], "units": 2, "activation": "tanh"},
                    {"id": "out", "sources": ["h1"], "units": 1, "activation": "sigmoid"},
                ],
            },
        }
    )
    snapshot = snapshot_of_spec(spec)
    view.present(snapshot)
    image, scale = picture(view), printed(view, "scale ±")
    rect = tile(view, "h1", 0)
    for pattern in range(6):
        value = float(snapshot.patterns.activations["h1"][pattern, 0])
        expected = DARK.signed(value, scale)
        place = QPointF((pattern + 0.5) / 6.0 * rect.width(), rect.height() / 2.0)
        assert rgb(image, rect.topLeft() + place) == pytest.approx(
            (expected.red(), expected.green(), expected.blue()), abs=16
        )


# Layout


def chain(*widths: int, skip: bool = False) -> Topology:
    """Return the topology of widths from the input to the output."""
    layers = []
    for column, units in enumerate(widths[1:], start=1):
        is_last = column == len(widths) - 1
        source = f"h{column - 1}" if column > 1 else "x"
        sources = (source, "x") if is_last and skip else (source,)
        name = "out" if is_last else f"h{column}"
        layers.append(LayerView(name, sources, "relu", (), tuple(range(units)), column))
    return Topology((("x", widths[0]),), tuple(layers), "out")


TOPOLOGIES = {
    "2-1": chain(2, 1),
    "2-2-1": chain(2, 2, 1),
    "2-1-1 skip": chain(2, 1, 1, skip=True),
    "2-8-8-1": chain(2, 8, 8, 1),
    "2-16-1": chain(2, 16, 1),
    "2-100-1": chain(2, 100, 1),
    "64-10-10": chain(64, 10, 10),
    "deep": chain(2, *[3] * 12, 1, skip=True),
    "branches": snapshot_of_spec(BRANCHES, probes=()).topology,
}


@pytest.mark.parametrize("size", [(360, 240), (740, 500), (1200, 900)], ids=str)
@pytest.mark.parametrize("name", TOPOLOGIES)
def test_tiles_and_controls_stand_apart_and_inside(name, size):
    topology = TOPOLOGIES[name]
    arrangement = arrange(topology, *size)
    canvas = QRectF(0.0, 0.0, arrangement.width, arrangement.height)
    controls = [group.controls for group in arrangement.groups if group.controls is not None]
    parts = [*arrangement.tiles.values(), *controls]
    parts += [group.more for group in arrangement.groups if group.more is not None]
    for index, part in enumerate(parts):
        assert canvas.contains(part)
        assert not any(part.intersects(other) for other in parts[:index])
    shown = {}
    for source, _ in arrangement.tiles:
        shown[source] = shown.get(source, 0) + 1
    for group in arrangement.groups:
        assert shown[group.source] == group.shown >= 1
        assert group.shown + group.hidden == topology.width(group.source)
    steps = np.diff(arrangement.columns)
    assert steps == pytest.approx(np.full(len(steps), steps[0]))


def test_few_units_get_large_tiles_and_the_output_the_largest():
    few, many = arrange(chain(2, 2, 1), 800, 600), arrange(chain(2, 8, 8, 1), 800, 600)
    assert few.tiles["h1", 0].width() > 100.0
    assert 25.0 < many.tiles["h1", 0].width() < 60.0
    assert few.tiles["out", 0].width() > few.tiles["h1", 0].width()
    assert many.tiles["out", 0].width() > many.tiles["h1", 0].width()


def test_a_wide_layer_shows_as_many_units_as_fit_and_counts_the_rest():
    low, high = arrange(chain(2, 100, 1), 800, 400), arrange(chain(2, 100, 1), 800, 800)
    assert low.groups[1].shown < high.groups[1].shown < 25
    assert arrange(chain(2, 16, 1), 800, 800).groups[1].hidden == 0


def test_a_wide_layer_says_how_many_are_dead_beyond_what_is_shown(view):
    weights = {"h1": {"kernel": [[-1.0] * 100] * 2, "bias": [-1.0] * 100}}
    view.present(make_snapshot(hidden=100, weights=weights))
    group = canvas_of(view).scene.arrangement.groups[1]
    assert canvas_of(view).scene.hidden_dead("h1", group.shown) == group.hidden
    # The line under the last tile is in the warning's colour.
    assert count(picture(view), group.more, DARK.warning) > 20


def test_skipping_lines_pass_above_and_below_the_column_between(qtbot, view):
    view.present(make_snapshot(hidden=1, skip=True, activation="tanh", steps=50))
    between = tile(view, "h1", 0)
    found = {}
    x = between.center().x()
    for y in range(60, int(canvas_of(view).height())):
        point_at(qtbot, view, QPointF(x, float(y)))
        if "→ out" in reading(view):
            found.setdefault(reading(view).split(" ")[0], []).append(y)
    assert set(found) == {"x₁", "x₂"}
    assert max(found["x₁"]) < between.top()
    assert min(found["x₂"]) > between.bottom()


def test_the_geometry_rests_while_training(view):
    view.present(make_snapshot(hidden=4, steps=1))
    before = dict(canvas_of(view).scene.arrangement.tiles)
    view.present(make_snapshot(hidden=4, steps=900))
    assert canvas_of(view).scene.arrangement.tiles == before


def test_deep_networks_scroll_to_the_focused_unit(qtbot, view):
    view.resize(view.minimumSizeHint())
    view.present(make_snapshot(hidden=(2, 2, 2, 2), activation="tanh"))
    canvas = focused_canvas(qtbot, view)
    assert not canvas.visible_area().contains(tile(view, "out", 0).toRect())
    for _ in range(len(canvas.scene.names)):
        qtbot.keyClick(canvas, Qt.Key.Key_Tab)
    assert reading(view).startswith("out")
    assert canvas.visible_area().contains(tile(view, "out", 0).toRect())
    for _ in range(6):
        qtbot.keyClick(canvas, Qt.Key.Key_Left)
    assert canvas.visible_area().contains(tile(view, "x", 0).toRect())


def test_branches_have_their_own_controls_and_names(qtbot, view):
    view.present(snapshot_of_spec(BRANCHES, steps=20))
    for layer in ("ha", "hb", "m", "out"):
        assert child(view, f"activation-{layer}").isVisible()
    names = canvas_of(view).scene.names
    assert names["a", 0] == "a"
    assert names["hb", 0] == "hb.1"
    qtbot.mouseClick(child(view, "grow-hb"), LEFT)
    assert view.intents == [GrowLayer("hb")]


# Words, numbers, scales


def test_the_summary_tells_the_network_in_words(view):
    view.present(make_snapshot(hidden=2, weights=ONE_DEAD))
    text = view.summary()
    assert text.startswith("Network 2-2-1.")
    assert "Layer h1: 2 × ReLU" in text
    assert "Layer out: 1 × sigmoid" in text


def test_names_of_units():
    topology = chain(2, 3, 1)
    assert unit_name(topology, "x", 0) == "x₁"
    assert unit_name(topology, "h1", 1) == "h1.2"
    assert unit_name(topology, "out", 0) == "out"


@pytest.mark.parametrize(
    ("value", "text", "short"),
    [
        (0.0, "0.000", "0.00"),
        (1.5, "1.500", "+1.50"),
        (-0.36, "−0.360", "−0.36"),
        (-20.0, "−20.00", "−20.00"),
        (123.456, "123.5", "+123"),
        (-0.00012, "−1.2e−4", "−0.00"),
        (3e7, "3.0e7", "+3e7"),
        (float("nan"), "?", "?"),
    ],
)
def test_numbers(value, text, short):
    assert plain(value) == text
    assert brief(value) == short
    assert len(brief(value)) <= 6


def test_a_small_bias_fits_its_chip_and_is_exact_in_the_readout(qtbot, view):
    bias = [-4.8e-4, -20.0]
    weights = {"h1": {"kernel": [[1.0, 1.0], [1.0, 1.0]], "bias": bias}}
    view.present(make_snapshot(hidden=2, weights=weights))
    digits = QFontMetricsF(mono_font(7.5))
    for unit, value in enumerate(bias):
        chip = chip_rect(tile(view, "h1", unit))
        assert digits.horizontalAdvance(brief(value)) + 4.0 <= chip.width()
    point_at(qtbot, view, tile(view, "h1", 0).center())
    assert "bias −4.8e−4" in reading(view)


def test_a_scale_grows_at_once_and_shrinks_slowly():
    scale = HeldScale(1e-3)
    assert scale.follow(2.0, still=False) == 2.0
    assert scale.follow(3.1, still=False) == 3.3
    wavering = {scale.follow(3.1 + 0.1 * (step % 3), still=False) for step in range(30)}
    assert wavering == {3.3}
    after_one = scale.follow(1.0, still=False)
    assert after_one > 3.0
    values = [scale.follow(1.0, still=False) for _ in range(200)]
    assert values == sorted(values, reverse=True)
    assert 1.0 <= values[-1] <= 1.3


def test_a_scale_fits_at_once_while_the_run_stands_still():
    scale = HeldScale(1e-3)
    scale.follow(20.0, still=True)
    assert scale.follow(1.0, still=True) == 1.0
    assert scale.follow(float("nan"), still=True) == 1.0


def test_the_scale_of_a_new_start_is_not_that_of_the_former_run(view):
    view.present(replace(one_weight(40.0, step=500), step=500))
    assert printed(view, "widest line = ") >= 40.0
    view.present(one_weight(1.0, step=0))
    assert printed(view, "widest line = ") == pytest.approx(4.0, rel=0.1)
