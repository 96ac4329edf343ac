"""Coming nearer in the weights, and seeing all layers at once."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt

from tests.ui.factory import make_snapshot
from tests.ui.wheel import CONTROL, turn_wheel
from xorviz.ui.theme import DARK
from xorviz.ui.views.weights import WeightsView
from xorviz.ui.views.weights.layout import Block, Shape, arrange
from xorviz.ui.views.weights.table import Cell
from xorviz.ui.views.weights.zoomed import arrange_zoomed


@pytest.fixture
def view(qtbot):
    view = WeightsView()
    qtbot.addWidget(view)
    view.resize(420, 300)
    with qtbot.waitExposed(view):
        view.show()
    return view


@pytest.fixture(scope="module")
def deep():
    """Return 2-50-…-50-1: far more numbers than have room."""
    return make_snapshot(hidden=(50,) * 12, activation="tanh", probes=())


def turn_wheel_over(view, place, notches, held=CONTROL):
    """Turn the wheel over a point of the view."""
    turn_wheel(view.canvas, view.canvas.mapFrom(view, place), notches, held)


def whole(view):
    view.show_whole()
    return [QRectF(block.cells) for block in view.canvas.arrangement.blocks]


def test_all_layers_can_be_seen_at_once(view, deep):
    view.present(deep)
    assert view.canvas.visibleRegion().boundingRect().height() < view.canvas.height()
    areas = whole(view)
    seen = QRectF(view.canvas.visibleRegion().boundingRect())
    assert len(areas) == 13
    assert all(seen.contains(area) for area in areas)
    for number, area in enumerate(areas):
        assert not any(area.intersects(other) for other in areas[:number])


def test_the_mosaic_has_the_colours_of_the_weights(view, deep):
    view.resize(1000, 800)
    view.present(deep)
    whole(view)
    scale = view.canvas.table.scale
    image = view.canvas.grab().toImage()
    block = next(one for one in view.canvas.arrangement.blocks if one.layer == "h5")
    assert block.cell_width >= 1.5
    found, expected = [], []
    for row in range(0, 50, 3):
        for unit in range(0, 50, 3):
            rect = view.canvas.cell_rect(Cell("h5", row, unit))
            found.append(image.pixelColor(rect.center().toPoint()).getRgb()[:3])
            value = float(deep.weights["h5"].kernel[row, unit])
            expected.append(DARK.signed(value, scale).getRgb()[:3])
    # The pixel at the middle of so small a cell is its own, or now and then a neighbour's.
    alike = np.abs(np.subtract(found, expected)).max(axis=1) <= 3
    assert alike.mean() > 0.9


def test_the_cell_under_the_mouse_stays_there_until_it_has_a_number(view, deep):
    view.present(deep)
    cell = Cell("h6", 20, 31)
    usual = view.canvas.cell_rect(cell).width()
    whole(view)
    place = view.canvas.mapTo(view, view.canvas.cell_rect(cell).center().toPoint())
    for _ in range(60):
        turn_wheel_over(view, place, 1)
        rect = view.canvas.cell_rect(cell)
        corner = view.canvas.mapTo(view, QPoint(0, 0))
        if rect.width() == usual:
            # The layers stand in lines as ever; the same cell is looked at from here on.
            view.canvas.moved_to.emit(rect)
            place = view.canvas.mapTo(view, rect.center().toPoint())
            continue
        off = rect.center() + QPointF(corner) - QPointF(place)
        assert abs(off.x()) <= 1.5 * rect.width() + 2.0
        # As long as all lines are in sight, there is little to scroll.
        assert abs(off.y()) <= 1.5 * rect.height() + 20.0
        block = next(one for one in view.canvas.arrangement.blocks if one.layer == "h6")
        if block.numbers:
            break
    assert block.numbers
    # The number is written: its cell has pixels of the text's colour, not of the cell alone.
    image = view.canvas.grab(rect.toRect()).toImage()
    colors = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    assert len(colors) > 5


def test_the_wheel_alone_scrolls(view, deep):
    view.present(deep)
    before = view.canvas.cell_rect(Cell("h6", 0, 0))
    turn_wheel_over(view, QPoint(200, 150), -2, Qt.KeyboardModifier.NoModifier)
    assert view.canvas.cell_rect(Cell("h6", 0, 0)) == before


def test_what_fits_with_its_numbers_is_never_made_smaller(view):
    view.present(make_snapshot(hidden=2, probes=()))
    before = view.canvas.cell_rect(Cell("h1", 0, 0))
    turn_wheel_over(view, QPoint(60, 60), -3)
    assert view.canvas.cell_rect(Cell("h1", 0, 0)) == before


@pytest.mark.parametrize("zoom", [0.05, 0.3, 1.0, 2.7, 11.0])
def test_no_cell_lies_over_another_at_any_zoom(zoom):
    shapes = [
        Shape("h1", 2, 40, 20.0, 60.0, 30.0),
        Shape("h2", 40, 40, 30.0, 60.0, 30.0),
        Shape("h3", 44, 3, 30.0, 60.0, 30.0, source_width=20.0, breaks=(40,)),
        Shape("out", 3, 1, 30.0, 60.0, 30.0),
    ]
    arrangement = arrange_zoomed(shapes, 420, 300, (48, 43, 33), zoom)
    if zoom == 1.0:
        assert arrangement == arrange(shapes, 420, 300, (48, 43, 33))
    areas = [block.cells for block in arrangement.blocks]
    for number, area in enumerate(areas):
        assert area.left() >= 0.0
        assert area.right() <= arrangement.width
        assert area.bottom() <= arrangement.height
        assert not any(area.intersects(other) for other in areas[:number])
    for block, shape in zip(arrangement.blocks, shapes, strict=True):
        assert isinstance(block, Block)
        for row in (0, shape.rows - 1, shape.rows):
            middle = block.cell(row, shape.columns - 1).center()
            assert block.cell_at(middle.x(), middle.y()) == (row, shape.columns - 1)
