"""The weights view: its numbers and colours, and typing into its cells."""

import itertools
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QScrollArea, QToolTip, QWidget

from tests.ui.factory import make_snapshot, snapshot_of_spec
from xorviz.engine.spec import read_experiment
from xorviz.session.snapshot import Weights
from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.intents import TypeBias, TypeWeight
from xorviz.ui.numbers import fixed, read_number, symmetric_scale
from xorviz.ui.theme import DARK, LIGHT
from xorviz.ui.views.parts.colors import text_color
from xorviz.ui.views.weights import WeightsView
from xorviz.ui.views.weights.layout import Shape, arrange
from xorviz.ui.views.weights.table import Cell

KERNEL = np.array([[-3.97, 0.96, 1.05, -0.45], [4.17, 1.74, 2.12, 0.2]])
BIAS = np.array([-0.2, -1.55, -1.6, -0.0004])
OUT = np.array([[3.45], [-2.86], [-4.01], [-0.52]])


@pytest.fixture
def by_hand():
    """Return a 2-4-1 snapshot with known weights."""
    weights = {"h1": Weights(KERNEL, BIAS), "out": Weights(OUT, np.array([0.731]))}
    return replace(make_snapshot(4, probes=()), weights=weights)


@pytest.fixture
def shown(qtbot):
    """Return a function that shows a view of a snapshot in a size, in a window of its own."""
    windows = []

    def show(snapshot, width=340, height=210):
        window = QWidget()
        qtbot.addWidget(window)
        windows.append(window)
        window.resize(width, height)
        view = WeightsView(window)
        view.intents = []
        view.intent.connect(view.intents.append)
        view.resize(width, height)
        view.present(snapshot)
        with qtbot.waitActive(window):
            window.show()
        return view

    return show


def middle_of(view, cell):
    return view.canvas.cell_rect(cell).center().toPoint()


def click(qtbot, view, cell):
    qtbot.mouseClick(view.canvas, Qt.MouseButton.LeftButton, pos=middle_of(view, cell))


def double_click(qtbot, view, cell):
    click(qtbot, view, cell)
    qtbot.mouseDClick(view.canvas, Qt.MouseButton.LeftButton, pos=middle_of(view, cell))
    return view.findChild(QLineEdit, "weight_editor")


def hover(qtbot, view, cell):
    qtbot.mouseMove(view.canvas, middle_of(view, cell) + QPointF(1, 1).toPoint())


def complaint(view):
    return view.findChild(QLabel, "weight_complaint")


def color_by_hand(theme, value, scale):
    """Blend the neutral colour with that of the sign, in proportion to the size."""
    end = QColor(theme.positive if value > 0 else theme.negative)
    start = QColor(theme.neutral)
    part = min(abs(value) / scale, 1.0)
    channels = zip(start.getRgb()[:3], end.getRgb()[:3], strict=True)
    return [a + (b - a) * part for a, b in channels]


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_cells_have_the_colour_of_their_number(shown, by_hand, theme):
    view = shown(by_hand)
    view.apply_theme(theme)
    picture = view.canvas.grab().toImage()
    tables = {"h1": np.vstack([KERNEL, BIAS]), "out": np.vstack([OUT, [[0.731]]])}
    for layer, table in tables.items():
        for (row, unit), value in np.ndenumerate(table):
            cell = view.canvas.cell_rect(Cell(layer, row, unit))
            # Left of the number, away from the rounded corner and the outline.
            pixel = picture.pixelColor(round(cell.left()) + 2, round(cell.center().y()))
            expected = color_by_hand(theme, value, 4.2)
            assert np.abs(np.subtract(pixel.getRgb()[:3], expected)).max() <= 2


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_text_is_readable_on_every_colour(theme):
    def luminance(color):
        parts = np.array(color.getRgbF()[:3])
        linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
        return linear @ [0.2126, 0.7152, 0.0722]

    for value in np.linspace(-1.0, 1.0, 101):
        behind = theme.signed(value, 1.0)
        bright, dark = sorted([luminance(behind), luminance(text_color(behind))], reverse=True)
        assert (bright + 0.05) / (dark + 0.05) >= 4.5


def test_the_scale_is_the_largest_number_rounded_up_and_printed(shown, by_hand):
    view = shown(by_hand)
    assert view.readout.scale == "scale ±4.2"
    larger = {**by_hand.weights, "out": Weights(OUT, np.array([-12.31]))}
    view.present(replace(by_hand, weights=larger))
    assert view.readout.scale == "scale ±13"


def test_two_four_one_is_all_in_sight_with_numbers_at_340(shown, by_hand):
    view = shown(by_hand)
    scroll = view.findChild(QScrollArea)
    assert not scroll.verticalScrollBar().isVisible()
    assert not scroll.horizontalScrollBar().isVisible()
    picture = view.canvas.grab().toImage()
    cells = [Cell("h1", row, unit) for row in range(3) for unit in range(4)]
    cells += [Cell("out", row, 0) for row in range(5)]
    for cell in cells:
        box = view.canvas.cell_rect(cell).toRect()
        assert scroll.viewport().rect().contains(box)
        ys, xs = range(box.top() + 4, box.bottom() - 3), range(box.left() + 4, box.right() - 3)
        lightness = [picture.pixelColor(x, y).lightness() for x in xs for y in ys]
        # A number stands there: strokes far from the colour of the cell.
        assert max(lightness) - min(lightness) > 80


def test_hovering_reads_out_where_a_number_comes_from(qtbot, shown, by_hand):
    view = shown(by_hand)
    hover(qtbot, view, Cell("h1", 0, 0))
    assert view.readout.value == "x₁ → h1.1  −3.9700"
    hover(qtbot, view, Cell("out", 2, 0))
    assert view.readout.value == "h1.3 → out  −4.0100"
    hover(qtbot, view, Cell("h1", 2, 3))
    assert view.readout.value == "bias → h1.4  −0.0004"


def test_the_readout_follows_the_training(qtbot, shown, by_hand):
    view = shown(by_hand)
    hover(qtbot, view, Cell("out", 4, 0))
    trained = {**by_hand.weights, "out": Weights(OUT, np.array([-0.25]))}
    view.present(replace(by_hand, weights=trained))
    assert view.readout.value == "bias → out  −0.2500"


def test_a_clicked_cell_stays_in_the_readout(qtbot, shown, by_hand):
    view = shown(by_hand)
    click(qtbot, view, Cell("h1", 1, 0))
    hover(qtbot, view, Cell("h1", 0, 0))
    assert view.readout.value.startswith("x₁")
    QApplication.sendEvent(view.canvas, QEvent(QEvent.Type.Leave))
    assert view.readout.value == "x₂ → h1.1  4.1700"


def test_arrow_keys_go_through_all_cells(qtbot, shown, by_hand):
    view = shown(by_hand)
    view.canvas.setFocus()
    qtbot.keyClick(view.canvas, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert view.readout.value == "x₁ → h1.1  −3.9700"
    for key, value in [
        (Qt.Key.Key_Right, "x₁ → h1.2  0.9600"),
        (Qt.Key.Key_Down, "x₂ → h1.2  1.7400"),
        (Qt.Key.Key_End, "x₂ → h1.4  0.2000"),
        (Qt.Key.Key_Right, "h1.2 → out  −2.8600"),
        (Qt.Key.Key_Left, "x₂ → h1.4  0.2000"),
        (Qt.Key.Key_Up, "x₁ → h1.4  −0.4500"),
        (Qt.Key.Key_Up, "x₁ → h1.4  −0.4500"),
    ]:
        qtbot.keyClick(view.canvas, key)
        assert view.readout.value == value
    assert view.canvas.accessibleDescription() == "x₁ → h1.4  −0.4500"


def test_a_double_click_types_a_weight(qtbot, shown, by_hand):
    view = shown(by_hand)
    editor = double_click(qtbot, view, Cell("h1", 1, 2))
    assert editor.isVisible()
    assert editor.text() == "2.12"
    assert editor.selectedText() == "2.12"
    assert editor.accessibleName() == "x₂ → h1.3"
    qtbot.keyClicks(editor, "-0,75")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert view.intents == [TypeWeight("h1", 1, 2, -0.75)]
    assert not editor.isVisible()
    assert view.canvas.hasFocus()


def test_the_last_row_is_the_bias(qtbot, shown, by_hand):
    view = shown(by_hand)
    editor = double_click(qtbot, view, Cell("out", 4, 0))
    qtbot.keyClicks(editor, "1.5")
    qtbot.keyClick(editor, Qt.Key.Key_Enter)
    assert view.intents == [TypeBias("out", 0, 1.5)]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2])
def test_keys_open_the_editor_in_the_current_cell(qtbot, shown, by_hand, key):
    view = shown(by_hand)
    click(qtbot, view, Cell("h1", 0, 1))
    qtbot.keyClick(view.canvas, key)
    editor = view.canvas.editor
    assert editor.isVisible()
    assert editor.text() == "0.96"
    assert editor.geometry().intersects(view.canvas.cell_rect(Cell("h1", 0, 1)).toRect())


def test_typing_a_digit_begins_a_number(qtbot, shown, by_hand):
    view = shown(by_hand)
    click(qtbot, view, Cell("h1", 0, 1))
    qtbot.keyClicks(view.canvas, "-")
    qtbot.keyClicks(view.canvas.editor, "20")
    qtbot.keyClick(view.canvas.editor, Qt.Key.Key_Return)
    assert view.intents == [TypeWeight("h1", 0, 1, -20.0)]


def test_escape_leaves_the_weight_alone(qtbot, shown, by_hand):
    view = shown(by_hand)
    editor = double_click(qtbot, view, Cell("h1", 0, 0))
    qtbot.keyClicks(editor, "7")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert not editor.isVisible()
    assert view.intents == []


def test_the_number_that_stands_there_already_is_no_edit(qtbot, shown, by_hand):
    view = shown(by_hand)
    editor = double_click(qtbot, view, Cell("h1", 0, 0))
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert not editor.isVisible()
    assert view.intents == []


def test_an_untouched_number_is_brought_back_in_full_if_training_moved_it(qtbot, shown, by_hand):
    exact = 1.0 / 3.0
    kernel = KERNEL.copy()
    kernel[0, 0] = exact
    view = shown(replace(by_hand, weights={**by_hand.weights, "h1": Weights(kernel, BIAS)}))
    editor = double_click(qtbot, view, Cell("h1", 0, 0))
    view.present(by_hand)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert view.intents == [TypeWeight("h1", 0, 0, exact)]


@pytest.mark.parametrize("text", ["abc", "", "-", "1e999", "nan", "inf", "1,2,3", "1.5.2", "1 2"])
def test_wrong_text_stays_and_says_what_is_allowed(qtbot, shown, by_hand, text):
    view = shown(by_hand)
    editor = double_click(qtbot, view, Cell("h1", 0, 3))
    assert not complaint(view).isVisible()
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert editor.isVisible()
    assert editor.text() == text
    assert complaint(view).isVisible()
    assert "decimal number" in complaint(view).text()
    assert view.canvas.rect().contains(complaint(view).geometry())
    assert view.intents == []
    editor.selectAll()
    qtbot.keyClicks(editor, "0.5")
    assert not complaint(view).isVisible()
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert view.intents == [TypeWeight("h1", 0, 3, 0.5)]


def test_arrows_in_the_editor_nudge(qtbot, shown, by_hand):
    view = shown(by_hand)
    editor = double_click(qtbot, view, Cell("h1", 1, 3))
    qtbot.keyClick(editor, Qt.Key.Key_Up)
    assert editor.text() == "0.3"
    qtbot.keyClick(editor, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(editor, Qt.Key.Key_Down)
    assert editor.text() == "-0.8"
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert view.intents == [TypeWeight("h1", 1, 3, -0.8)]


def test_training_on_does_not_touch_what_is_being_typed(qtbot, shown, by_hand):
    view = shown(by_hand)
    editor = double_click(qtbot, view, Cell("h1", 0, 0))
    qtbot.keyClicks(editor, "1.2")
    moved = {**by_hand.weights, "h1": Weights(KERNEL * 1.5, BIAS)}
    view.present(replace(by_hand, weights=moved, step=10))
    assert editor.isVisible()
    assert editor.text() == "1.2"
    qtbot.keyClicks(editor, "5")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert view.intents == [TypeWeight("h1", 0, 0, 1.25)]


def test_clicking_elsewhere_sets_what_was_typed(qtbot, shown, by_hand):
    view = shown(by_hand)
    editor = double_click(qtbot, view, Cell("h1", 0, 0))
    qtbot.keyClicks(editor, "3")
    click(qtbot, view, Cell("out", 4, 0))
    assert view.intents == [TypeWeight("h1", 0, 0, 3.0)]
    assert not editor.isVisible()


def test_clicking_elsewhere_does_not_throw_wrong_text_away(qtbot, shown, by_hand):
    view = shown(by_hand)
    editor = double_click(qtbot, view, Cell("h1", 0, 0))
    qtbot.keyClicks(editor, "3x")
    click(qtbot, view, Cell("out", 4, 0))
    assert editor.isVisible()
    assert editor.text() == "3x"
    assert complaint(view).isVisible()
    assert view.intents == []


def without_unit(snapshot, position):
    """Return the snapshot after one unit of h1 was removed."""
    layer = snapshot.topology.layer("h1")
    ids = layer.unit_ids[:position] + layer.unit_ids[position + 1 :]
    layers = (replace(layer, unit_ids=ids), *snapshot.topology.layers[1:])
    weights = {
        "h1": Weights(np.delete(KERNEL, position, axis=1), np.delete(BIAS, position)),
        "out": Weights(np.delete(OUT, position, axis=0), np.array([0.731])),
    }
    return replace(snapshot, topology=replace(snapshot.topology, layers=layers), weights=weights)


def test_an_editor_stays_with_its_unit_when_another_goes(qtbot, shown, by_hand):
    view = shown(by_hand)
    editor = double_click(qtbot, view, Cell("h1", 1, 2))
    qtbot.keyClicks(editor, "9")
    view.present(without_unit(by_hand, 0))
    assert editor.isVisible()
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert view.intents == [TypeWeight("h1", 1, 1, 9.0)]


def test_an_editor_stays_with_its_source_when_another_goes(qtbot, shown, by_hand):
    view = shown(by_hand)
    editor = double_click(qtbot, view, Cell("out", 3, 0))
    qtbot.keyClicks(editor, "9")
    view.present(without_unit(by_hand, 1))
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert view.intents == [TypeWeight("out", 2, 0, 9.0)]


def test_an_editor_goes_with_its_unit(qtbot, shown, by_hand):
    view = shown(by_hand)
    editor = double_click(qtbot, view, Cell("h1", 1, 2))
    view.present(without_unit(by_hand, 2))
    assert not editor.isVisible()
    assert view.intents == []


def test_a_layer_too_large_for_numbers_is_colours_that_can_be_scrolled_and_typed_into(qtbot, shown):
    snapshot = make_snapshot((100, 100), "tanh", probes=())
    view = shown(snapshot, 340, 300)
    cell = Cell("h2", 100, 99)
    assert not view.canvas.visibleRegion().contains(middle_of(view, cell))
    click(qtbot, view, Cell("h1", 0, 0))
    view.canvas.setFocus()
    for key in (Qt.Key.Key_End, Qt.Key.Key_Right, Qt.Key.Key_End):
        qtbot.keyClick(view.canvas, key)
    for _ in range(100):
        qtbot.keyClick(view.canvas, Qt.Key.Key_Down)
    assert view.canvas.current == cell
    assert view.canvas.visibleRegion().contains(middle_of(view, cell))
    expected = snapshot.weights["h2"].bias[99]
    assert view.readout.value == f"bias → h2.100  {expected:.4f}".replace("-", "−")
    qtbot.keyClicks(view.canvas, "4")
    qtbot.keyClick(view.canvas.editor, Qt.Key.Key_Return)
    assert view.intents == [TypeBias("h2", 99, 4.0)]


def test_a_large_layer_shows_each_weight_as_a_pixel_of_its_colour(shown):
    snapshot = make_snapshot((100, 100), "tanh", probes=())
    view = shown(snapshot, 340, 900)
    picture = view.canvas.grab().toImage()
    largest = max(np.abs(own.kernel).max() for own in snapshot.weights.values())
    scale = symmetric_scale(largest)
    assert largest <= scale <= 1.1 * largest
    kernel = snapshot.weights["h2"].kernel
    for row, unit in [(0, 0), (0, 99), (57, 31), (99, 0), (99, 99)]:
        pixel = picture.pixelColor(middle_of(view, Cell("h2", row, unit)))
        expected = color_by_hand(DARK, kernel[row, unit], scale)
        assert np.abs(np.subtract(pixel.getRgb()[:3], expected)).max() <= 2


def network(layers, inputs):
    """Return a snapshot of layers as (id, sources, units), with inputs by name."""
    spec = {
        "data": {"kind": "gate", "gate": "xor"},
        "network": {
            "inputs": [{"id": name, "units": units} for name, units in inputs.items()],
            "layers": [
                {"id": name, "sources": sources, "units": units, "activation": "tanh"}
                for name, sources, units in layers
            ],
        },
        "training": {
            "loss": "mean_squared_error",
            "optimizer": {"name": "adam", "learning_rate": 0.01},
        },
    }
    return snapshot_of_spec(read_experiment(spec), probes=())


@pytest.fixture
def deep():
    """Return branches of one unit each, joined, and a few layers more."""
    return network(
        [
            ("branch_a", ["a"], 1),
            ("branch_b", ["b"], 1),
            ("h1", ["branch_a", "branch_b"], 3),
            ("h2", ["h1", "a"], 2),
            ("out", ["h2"], 1),
        ],
        {"a": 1, "b": 1},
    )


def test_a_deep_network_has_a_menu_that_shows_one_layer(qtbot, shown, deep):
    view = shown(deep, 395, 215)
    menu = view.layer_menu
    words = [menu.itemText(number) for number in range(menu.count())]
    assert words[:2] == ["all layers", "branch_a · tanh"]
    assert words[-1] == "out · tanh"
    assert menu.isVisible()
    assert menu.accessibleName() == "Layer of the weights"
    scale = view.readout.scale
    menu.setFocus()
    for _ in range(4):
        qtbot.keyClick(menu, Qt.Key.Key_Down)
    assert [block.layer for block in view.canvas.arrangement.blocks] == ["h2"]
    # The colours mean the same as before.
    assert view.readout.scale == scale
    assert "Layer h2 (tanh)" in view.summary()
    assert "Layer h1" not in view.summary()
    editor = double_click(qtbot, view, Cell("h2", 3, 1))
    qtbot.keyClicks(editor, "1.5")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert view.intents == [TypeWeight("h2", 3, 1, 1.5)]


def test_when_the_chosen_layer_goes_all_are_shown(qtbot, shown, deep, by_hand):
    view = shown(deep, 395, 215)
    view.layer_menu.setFocus()
    qtbot.keyClick(view.layer_menu, Qt.Key.Key_Down)
    assert [block.layer for block in view.canvas.arrangement.blocks] == ["branch_a"]
    view.present(by_hand)
    assert [block.layer for block in view.canvas.arrangement.blocks] == ["h1", "out"]
    assert not view.layer_menu.isVisible()


def test_page_keys_go_from_layer_to_layer(qtbot, shown, deep):
    view = shown(deep, 395, 215)
    view.canvas.setFocus()
    expected = [("branch_b", 1), ("h1", 1), ("h2", 1), ("h1", -1), ("branch_b", -1)]
    for layer, way in expected:
        qtbot.keyClick(view.canvas, Qt.Key.Key_PageDown if way > 0 else Qt.Key.Key_PageUp)
        assert view.canvas.current == Cell(layer, 0, 0)
        assert view.canvas.visibleRegion().contains(middle_of(view, Cell(layer, 0, 0)))


def test_long_names_of_units_have_the_room_they_need(shown, deep):
    view = shown(deep, 395, 215)
    needed = QFontMetricsF(ui_font(Size.CAPTION)).horizontalAdvance("branch_a.1")
    assert view.canvas.cell_rect(Cell("branch_a", 0, 0)).width() >= needed
    # In a narrow dock a layer of many units shows their numbers alone; the tool tip has the rest.
    crowded = network([("a_long_name", ["x"], 6), ("out", ["a_long_name"], 1)], {"x": 2})
    view = shown(crowded, 340, 215)
    QToolTip.hideText()
    cell = view.canvas.cell_rect(Cell("a_long_name", 0, 2))
    assert cell.width() < QFontMetricsF(ui_font(Size.CAPTION)).horizontalAdvance("a_long_name.3")
    place = cell.center().toPoint()
    place.setY(round(cell.top()) - 7)
    where = view.canvas.mapToGlobal(place)
    QApplication.sendEvent(view.canvas, QHelpEvent(QEvent.Type.ToolTip, place, where))
    assert QToolTip.text() == "a_long_name.3"
    row = view.canvas.cell_rect(Cell("out", 4, 0)).toRect()
    place = QPoint(row.left() - 20, row.center().y())
    where = view.canvas.mapToGlobal(place)
    QApplication.sendEvent(view.canvas, QHelpEvent(QEvent.Type.ToolTip, place, where))
    assert QToolTip.text() == "a_long_name.5"
    QToolTip.hideText()


def test_rows_of_one_source_stand_together(shown):
    snapshot = network([("h1", ["x"], 3), ("out", ["h1", "x"], 1)], {"x": 2})
    view = shown(snapshot, 340, 300)
    tops = [view.canvas.cell_rect(Cell("out", row, 0)).top() for row in range(6)]
    inside = {tops[1] - tops[0], tops[2] - tops[1], tops[4] - tops[3]}
    assert len(inside) == 1
    assert tops[3] - tops[2] >= inside.pop() + 4


def test_sources_of_a_large_layer_are_parted_too_and_every_weight_keeps_its_place(shown):
    layers = [("h1", ["x"], 60), ("h2", ["h1", "x"], 90), ("out", ["h2"], 1)]
    snapshot = network(layers, {"x": 2})
    view = shown(snapshot, 340, 900)
    picture = view.canvas.grab().toImage()
    weights = snapshot.weights["h2"]
    scale = view.canvas.table.scale
    values = [*weights.kernel, weights.bias]
    for row, unit in [(0, 0), (59, 89), (60, 3), (61, 50), (62, 7)]:
        cell = Cell("h2", row, unit)
        expected = color_by_hand(DARK, values[row][unit], scale)
        found = picture.pixelColor(middle_of(view, cell)).getRgb()[:3]
        assert np.abs(np.subtract(found, expected)).max() <= 2
        assert view.canvas.cell_at(QPointF(middle_of(view, cell))) == cell
    gap = view.canvas.cell_rect(Cell("h2", 60, 0)).top()
    assert gap - view.canvas.cell_rect(Cell("h2", 59, 0)).bottom() >= 4


def test_the_summary_reads_the_numbers_out(shown, by_hand):
    words = shown(by_hand).summary()
    assert "±4.2" in words
    assert "Layer h1 (relu): h1.1: x₁ −3.97, x₂ 4.17, bias −0.20;" in words
    assert "Layer out (sigmoid): out: h1.1 3.45, h1.2 −2.86, h1.3 −4.01" in words


def test_the_summary_of_a_large_layer_tells_its_range(shown):
    snapshot = make_snapshot((100,), "tanh", probes=())
    kernel = snapshot.weights["out"].kernel
    words = shown(snapshot).summary()
    low, high = (f"{value:.2f}".replace("-", "−") for value in (kernel.min(), kernel.max()))
    assert f"100 × 1 weights from {low} to {high}" in words


@pytest.mark.parametrize(
    ("text", "value"),
    [("1,25", 1.25), (" −0.5 ", -0.5), (".5", 0.5), ("+3", 3.0), ("2.", 2.0), ("1e-3", 0.001)],
)
def test_numbers_are_read_with_comma_or_point(text, value):
    assert read_number(text) == value


def test_numbers_are_written_with_a_real_minus_and_no_negative_zero():
    assert [fixed(-0.004, 2), fixed(-0.006, 2), fixed(12.3456, 2)] == ["0.00", "−0.01", "12.35"]


@given(st.floats(1e-6, 1e9))
def test_the_scale_holds_the_largest_number_without_waste(largest):
    scale = symmetric_scale(largest)
    assert largest * (1 - 1e-9) <= scale <= 1.1 * largest * (1 + 1e-9)


@given(
    st.lists(st.tuples(st.integers(1, 40), st.integers(1, 40)), min_size=1, max_size=4),
    st.integers(220, 900),
    st.integers(100, 900),
    st.sampled_from([0.0, 22.0, 65.0, 300.0]),
)
def test_no_cell_lies_over_another_or_outside(sizes, width, height, name):
    shapes = [
        Shape(str(n), rows, columns, 28, 60.0, name, 20.0, tuple(range(2, rows, 3)))
        for n, (rows, columns) in enumerate(sizes)
    ]
    arrangement = arrange(shapes, width, height, (48, 43, 33))
    blocks = arrangement.blocks
    boxes = []
    for block in blocks:
        corners = [block.cell(row, unit) for row in (0, block.rows) for unit in (0, -1)]
        assert corners[0].top() >= block.top + 16
        box = block.cell(0, 0).united(block.cell(block.rows, block.columns - 1))
        assert 0 <= box.left() <= box.right() <= arrangement.width
        assert box.bottom() <= arrangement.height
        assert not any(box.intersects(other) for other in boxes)
        boxes.append(box)
        if block.numbers:
            assert box.right() <= width
        rows = [block.cell(row, 0) for row in range(block.rows + 1)]
        pairs = itertools.pairwise(rows)
        assert all(upper.bottom() <= lower.top() for upper, lower in pairs)
        for row in (0, block.rows - 1, block.rows):
            centre = block.cell(row, block.columns - 1).center()
            assert block.cell_at(centre.x(), centre.y()) == (row, block.columns - 1)
