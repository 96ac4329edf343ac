"""The weights view where the input is a picture: a tile for each unit, its bias below."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QScrollArea, QToolButton, QWidget

from tests.ui.factory import make_snapshot, snapshot_of_spec
from xorviz.engine.spec import read_experiment
from xorviz.session.snapshot import Weights
from xorviz.ui.intents import TypeBias, TypeWeight
from xorviz.ui.theme import DARK, LIGHT
from xorviz.ui.views.weights import WeightsView
from xorviz.ui.views.weights.table import Cell
from xorviz.ui.views.weights.tile_block import TileBlock, arrange_tiles

#: Of a picture of 2 rows and 3 columns, row by row; a column for each of three units.
KERNEL = np.array(
    [
        [1.0, -2.0, 0.0],
        [0.5, -0.5, 0.25],
        [-1.0, 2.0, -0.25],
        [0.0, 1.5, 0.1],
        [-0.75, 0.2, -0.1],
        [1.75, -1.5, 0.05],
    ]
)
BIAS = np.array([0.5, -1.25, 0.0])
OUT = np.array([[1.0], [-1.0], [0.5]])


def pictures(features=6, units=3, image=(2, 3)):
    """Return a snapshot of a network that reads pictures."""
    rows = [[float((row + place) % 3) for place in range(features)] for row in range(4)]
    data = {"kind": "patterns", "inputs": rows, "targets": [[0], [1], [1], [0]]}
    if image is not None:
        data["image"] = list(image)
    network = {
        "inputs": [{"id": "x", "units": features}],
        "layers": [
            {"id": "h1", "sources": ["x"], "units": units, "activation": "relu"},
            {"id": "out", "sources": ["h1"], "units": 1, "activation": "sigmoid"},
        ],
        "output": "out",
    }
    snapshot = snapshot_of_spec(read_experiment({"data": data, "network": network}))
    topology = replace(snapshot.topology, image=image)
    return replace(snapshot, topology=topology)


@pytest.fixture
def by_hand():
    weights = {"h1": Weights(KERNEL, BIAS), "out": Weights(OUT, np.array([0.1]))}
    return replace(pictures(), weights=weights)


@pytest.fixture
def shown(qtbot):
    windows = []

    def show(snapshot, width=420, height=300):
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


def switch_of(view):
    return view.findChild(QToolButton, "weights_tiles")


def middle(view, row, unit, layer="h1"):
    return view.canvas.cell_rect(Cell(layer, row, unit)).center().toPoint()


def color_by_hand(theme, value, scale):
    end = QColor(theme.positive if value > 0 else theme.negative)
    start = QColor(theme.neutral)
    part = min(abs(value) / scale, 1.0)
    channels = zip(start.getRgb()[:3], end.getRgb()[:3], strict=True)
    return [a + (b - a) * part for a, b in channels]


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_each_pixel_of_each_tile_has_the_colour_of_its_weight(shown, by_hand, theme):
    view = shown(by_hand)
    view.apply_theme(theme)
    picture = view.canvas.grab().toImage()
    for (row, unit), value in np.ndenumerate(KERNEL):
        cell = view.canvas.cell_rect(Cell("h1", row, unit))
        for place in (cell.center(), cell.topLeft() + QPoint(2, 2)):
            pixel = picture.pixelColor(place.toPoint())
            expected = color_by_hand(theme, value, 2.0)
            assert np.abs(np.subtract(pixel.getRgb()[:3], expected)).max() <= 3
    for unit, value in enumerate(BIAS):
        cell = view.canvas.cell_rect(Cell("h1", 6, unit))
        pixel = picture.pixelColor(round(cell.left()) + 2, round(cell.center().y()))
        expected = color_by_hand(theme, value, 2.0)
        assert np.abs(np.subtract(pixel.getRgb()[:3], expected)).max() <= 3
    ground = view.canvas.cell_rect(Cell("h1", 2, 0)).topRight() + QPoint(3, 3)
    assert picture.pixelColor(ground.toPoint()) == QColor(theme.panel)


def test_pixels_lie_as_in_the_picture_row_by_row(shown, by_hand):
    view = shown(by_hand)
    for unit in range(3):
        cells = [view.canvas.cell_rect(Cell("h1", row, unit)) for row in range(6)]
        assert cells[0].top() == cells[1].top() == cells[2].top() < cells[3].top()
        assert cells[0].left() == cells[3].left() < cells[1].left() == cells[4].left()
        bias = view.canvas.cell_rect(Cell("h1", 6, unit))
        assert bias.top() >= cells[5].bottom()
    first = [view.canvas.cell_rect(Cell("h1", 0, unit)) for unit in range(3)]
    assert [(cell.top(), cell.left()) for cell in first] == sorted(
        {(cell.top(), cell.left()) for cell in first}
    )


def test_the_mouse_reads_unit_row_column_and_weight(qtbot, shown, by_hand):
    view = shown(by_hand, height=560)
    qtbot.mouseMove(view.canvas, middle(view, 4, 1))
    assert view.readout.value == "h1.2, row 2, column 2  0.2000"
    qtbot.mouseMove(view.canvas, middle(view, 6, 1))
    assert view.readout.value == "bias → h1.2  −1.2500"
    qtbot.mouseMove(view.canvas, middle(view, 0, 0, "out"))
    assert view.readout.value == "h1.1 → out  1.0000"


def test_arrow_keys_go_from_pixel_to_pixel_and_on_to_the_next_tile(qtbot, shown, by_hand):
    view = shown(by_hand)
    qtbot.mouseClick(view.canvas, Qt.MouseButton.LeftButton, pos=middle(view, 1, 0))
    way = [
        (Qt.Key.Key_Right, (2, 0)),
        (Qt.Key.Key_Right, (0, 1)),
        (Qt.Key.Key_Down, (3, 1)),
        (Qt.Key.Key_Down, (6, 1)),
        (Qt.Key.Key_Up, (3, 1)),
        (Qt.Key.Key_Left, (5, 0)),
        (Qt.Key.Key_Down, (6, 0)),
        (Qt.Key.Key_Right, (6, 1)),
        (Qt.Key.Key_Right, (6, 2)),
    ]
    for key, (row, unit) in way:
        qtbot.keyClick(view.canvas, key)
        assert view.canvas.current == Cell("h1", row, unit)
    qtbot.keyClick(view.canvas, Qt.Key.Key_Right)
    assert view.canvas.current == Cell("out", 0, 0), "past the last tile lies the next layer"


def test_a_double_click_on_a_pixel_opens_the_editor_for_its_weight(qtbot, shown, by_hand):
    view = shown(by_hand)
    for row, unit, wish in (
        (5, 2, TypeWeight("h1", 5, 2, 0.75)),
        (6, 0, TypeBias("h1", 0, 0.75)),
    ):
        place = middle(view, row, unit)
        qtbot.mouseClick(view.canvas, Qt.MouseButton.LeftButton, pos=place)
        qtbot.mouseDClick(view.canvas, Qt.MouseButton.LeftButton, pos=place)
        editor = view.findChild(QLineEdit, "weight_editor")
        assert editor.isVisible()
        editor.selectAll()
        QTest.keyClicks(editor, "0.75")
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        assert view.intents.pop() == wish


def test_the_switch_shows_the_table_again_and_the_choice_stays(qtbot, shown, by_hand):
    view = shown(by_hand)
    switch = switch_of(view)
    assert switch.isVisible()
    assert switch.isChecked()
    assert "2 × 3" in switch.toolTip()
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    cells = [view.canvas.cell_rect(Cell("h1", row, 0)) for row in range(6)]
    assert [cell.left() for cell in cells] == [cells[0].left()] * 6
    qtbot.mouseMove(view.canvas, middle(view, 4, 1))
    assert view.readout.value == "x₅ → h1.2  0.2000"
    grown = pictures(units=4)
    view.present(grown)
    assert not switch.isChecked()
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert view.canvas.cell_rect(Cell("h1", 3, 0)).left() == pytest.approx(
        view.canvas.cell_rect(Cell("h1", 0, 0)).left()
    )


def test_a_square_number_of_features_is_a_picture_only_if_a_person_says_so(qtbot, shown):
    view = shown(pictures(16, image=None))
    switch = switch_of(view)
    assert switch.isVisible()
    assert not switch.isChecked()
    assert "4 × 4" in switch.toolTip()
    rects = [view.canvas.cell_rect(Cell("h1", row, 0)) for row in (0, 1)]
    assert rects[0].left() == rects[1].left()
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    rects = [view.canvas.cell_rect(Cell("h1", row, 0)) for row in (0, 1)]
    assert rects[0].top() == rects[1].top()


@pytest.mark.parametrize("features", [9, 15, 17])
def test_other_inputs_have_no_switch(shown, features):
    assert not switch_of(shown(pictures(features, image=None))).isVisible()
    assert not switch_of(shown(make_snapshot(2))).isVisible()


def test_many_units_can_be_scrolled_to_and_keep_their_values(qtbot, shown):
    snapshot = pictures(36, 128, (6, 6))
    view = shown(snapshot)
    area = view.findChild(QScrollArea)
    bar = area.verticalScrollBar()
    assert bar.maximum() > 0
    assert area.horizontalScrollBar().maximum() == 0
    qtbot.mouseClick(view.canvas, Qt.MouseButton.LeftButton, pos=middle(view, 0, 0))
    qtbot.keyClick(view.canvas, Qt.Key.Key_End)
    assert view.canvas.current == Cell("h1", 0, 127)
    assert bar.value() > 0
    scale = view.canvas.table.scale
    picture = view.canvas.grab().toImage()
    kernel = snapshot.weights["h1"].kernel
    for unit in (0, 1, 63, 64, 100, 127):
        for row in (0, 7, 35):
            place = middle(view, row, unit)
            if Cell("h1", row, unit) == view.canvas.current:
                continue
            expected = color_by_hand(DARK, kernel[row, unit], scale)
            found = picture.pixelColor(place).getRgb()[:3]
            assert np.abs(np.subtract(found, expected)).max() <= 3


@given(
    units=st.integers(1, 200),
    rows=st.integers(1, 30),
    columns=st.integers(1, 30),
    room=st.integers(60, 1_500),
    height=st.integers(50, 900),
)
def test_every_pixel_has_a_place_of_its_own_and_is_found_there(units, rows, columns, room, height):
    block = arrange_tiles("h1", units, (rows, columns), 50.0, room, height).placed(8.0, 3.0, 0.0)
    assert isinstance(block, TileBlock)
    features = rows * columns
    for unit in {0, units // 2, units - 1}:
        for row in {0, columns - 1, features // 2, features - 1, features}:
            rect = block.cell(row, unit)
            assert block.cell_at(rect.center().x(), rect.center().y()) == (row, unit)
            assert rect.top() >= block.tiles_top
            assert rect.bottom() <= block.bottom + 1e-6
    tiles = [block.tile(unit) for unit in range(min(units, 60))]
    for place, tile in enumerate(tiles):
        assert not any(tile.intersects(other) for other in tiles[place + 1 :])
    if block.across > 1:
        assert block.tile(block.across - 1).right() <= 8.0 + room
    assert block.cell_at(7.0, block.tiles_top + 1.0) is None
    assert block.cell_at(9.0, block.top + 1.0) is None
