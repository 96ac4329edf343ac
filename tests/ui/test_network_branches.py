"""Networks of any wiring: branches keep to their lanes, names are whole, and nothing collides."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QLabel

from tests.ui.factory import snapshot_of_spec
from tests.ui.network_stage import BRANCHES, canvas_of, chain, child, staged_view
from xorviz.session.experiments import load_experiment
from xorviz.session.snapshot import LayerView, Topology
from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.views.network.layout import arrange
from xorviz.ui.views.network.spreading import spread
from xorviz.ui.views.network.stickers import name_room


@pytest.fixture
def view(qtbot):
    return staged_view(qtbot)


@pytest.fixture(scope="module")
def deep_branches():
    return snapshot_of_spec(load_experiment("bitwise-xor-branches").origin, steps=1)


@st.composite
def topologies(draw):
    """Draw a network: some inputs, and layers that read any of what stands before them."""
    inputs = [(f"i{number}", draw(st.integers(1, 4))) for number in range(draw(st.integers(1, 3)))]
    columns = {name: 0 for name, _ in inputs}
    layers = []
    for number in range(draw(st.integers(0, 8))):
        sources = draw(st.lists(st.sampled_from(list(columns)), min_size=1, unique=True))
        columns[f"h{number}"] = column = 1 + max(columns[source] for source in sources)
        units = tuple(range(draw(st.integers(1, 40))))
        layers.append(LayerView(f"h{number}", tuple(sources), "relu", (), units, column))
    read = {source for layer in layers for source in layer.sources}
    ends = [name for name in columns if name not in read]
    column = 1 + max(columns[name] for name in ends)
    layers.append(LayerView("out", tuple(ends), "sigmoid", (), (0,), column))
    return Topology(tuple(inputs), tuple(layers), "out")


@settings(max_examples=150)
@given(topologies(), st.integers(300, 1400), st.integers(200, 1000))
def test_nothing_collides_and_all_is_inside(topology, width, height):
    arrangement = arrange(topology, width, height)
    canvas = QRectF(0.0, 0.0, arrangement.width, arrangement.height)
    parts = [*arrangement.tiles.values(), *arrangement.skips.values()]
    parts += [insertion.rect for insertion in arrangement.insertions]
    parts += [group.controls for group in arrangement.groups if group.controls is not None]
    parts += [group.more for group in arrangement.groups if group.more is not None]
    for part in parts:
        assert canvas.contains(part)
    for one, other in itertools.combinations(parts, 2):
        assert not one.intersects(other), (one, other)
    for (key, _), lane in arrangement.lanes.items():
        assert lane.start < lane.end
        assert arrangement.header <= lane.y <= arrangement.height
        own = arrangement.tiles[key]
        assert own.right() <= lane.start
        for tile in arrangement.tiles.values():
            beside = tile.right() < lane.start or tile.left() > lane.end
            assert beside or not tile.top() - 1.0 <= lane.y <= tile.bottom() + 1.0
    names = {layer.id for layer in topology.layers}
    assert {name for insertion in arrangement.insertions for name in insertion.before} == names


def test_branches_stand_beside_what_they_read(deep_branches):
    tiles = arrange(deep_branches.topology, 900, 600).tiles
    for source, layer in (("a", "branch_a"), ("b", "branch_b")):
        assert abs(tiles[source, 0].center().y() - tiles[layer, 0].center().y()) <= 1.0
    middle = (tiles["branch_a", 0].center().y() + tiles["branch_b", 0].center().y()) / 2.0
    assert tiles["h1", 0].center().y() == pytest.approx(middle, abs=1.0)


def test_branches_that_are_defined_crosswise_do_not_cross():
    layers = (
        LayerView("second", ("b",), "relu", (), (0,), 1),
        LayerView("first", ("a",), "relu", (), (0,), 1),
        LayerView("out", ("second", "first"), "relu", (), (0,), 2),
    )
    tiles = arrange(Topology((("a", 1), ("b", 1)), layers, "out"), 600, 500).tiles
    assert tiles["first", 0].bottom() < tiles["second", 0].top()


def test_each_branch_has_its_controls_above_its_own_tiles(deep_branches):
    arrangement = arrange(deep_branches.topology, 900, 600)
    for group in arrangement.groups:
        if group.source.startswith("branch"):
            tile = arrangement.tiles[group.source, 0]
            assert 0.0 < tile.top() - group.controls.bottom() < 20.0
            assert group.controls.center().x() == pytest.approx(tile.center().x(), abs=1.0)


def test_eight_columns_fit_a_small_window_without_scrolling(deep_branches):
    # What the network has in a window of 1280 × 800.
    assert arrange(deep_branches.topology, 658, 470).width <= 658
    assert arrange(deep_branches.topology, 658, 470).height <= 470


@pytest.mark.parametrize("width", [658, 900, 1600])
def test_names_are_whole(qapp, deep_branches, width):
    arrangement = arrange(deep_branches.topology, width, 500)
    needed = QFontMetricsF(ui_font(Size.CAPTION)).horizontalAdvance("branch_a.1")
    assert needed <= name_room(arrangement)


def test_the_controls_of_a_narrow_column_are_all_there(qtbot, view, deep_branches):
    view.resize(658, 500)
    view.present(deep_branches)
    controls = child(view, "controls-h3")
    for name in ("activation-h3", "shrink-h3", "units-h3", "grow-h3", "layer-h3"):
        part = child(view, name)
        assert part.isVisible()
        assert controls.rect().contains(part.geometry())
    count = child(view, "units-h3", QLabel)
    assert count.fontMetrics().horizontalAdvance(count.text()) <= count.width()
    words = child(view, "activation-h3")
    assert words.fontMetrics().horizontalAdvance("sigmoid") <= words.width() - 16


@pytest.mark.parametrize("layers", range(1, 13))
def test_any_depth_is_laid_out(layers):
    arrangement = arrange(chain(2, *[3] * (layers - 1), 1), 918, 600)
    assert len(arrangement.columns) == layers + 1
    assert arrangement.width <= max(918.0, 80.0 * (layers + 2))


def test_the_summary_names_branches_and_skips(view):
    view.present(snapshot_of_spec(BRANCHES))
    text = view.summary()
    assert text.startswith("Network 1+1-2+1-3-1. Inputs: a, b. Branches side by side: ha, hb.")
    assert "reads ha, hb, a by a skip connection" in text
    assert "reads m, hb by a skip connection" in text


def test_a_narrow_window_scrolls_no_farther_than_needed(qtbot, view):
    view.resize(500, 500)
    view.present(snapshot_of_spec(BRANCHES))
    assert canvas_of(view).width() >= canvas_of(view).visible_area().width()


# Spreading


def test_what_has_room_stands_where_it_wants():
    assert spread([10.0, 50.0], [0.0, 20.0], 0.0, 100.0) == [10.0, 50.0]


def test_what_would_stand_too_close_parts_evenly():
    assert spread([50.0, 50.0], [0.0, 20.0], 0.0, 100.0) == [40.0, 60.0]


def test_the_border_is_kept():
    assert spread([0.0, 0.0], [0.0, 20.0], 5.0, 100.0) == [5.0, 25.0]
    assert spread([90.0, 99.0], [0.0, 20.0], 5.0, 95.0) == [75.0, 95.0]


@given(
    st.lists(st.floats(0.0, 100.0), min_size=1, max_size=4),
    st.lists(st.floats(0.0, 10.0), min_size=4, max_size=4),
    st.integers(0, 2**32 - 1),
)
def test_no_other_places_are_nearer(wanted, apart, seed):
    apart = apart[: len(wanted)]
    found = np.array(spread(wanted, apart, 0.0, 100.0))
    steps = np.array(apart[1:])
    assert (np.diff(found) >= steps - 1e-9).all()
    assert found[0] >= -1e-9
    assert found[-1] <= 100.0 + 1e-9
    least = ((found - wanted) ** 2).sum()
    rng = np.random.default_rng(seed)
    for _ in range(20):
        start = rng.uniform(0.0, 100.0 - steps.sum())
        free = 100.0 - steps.sum() - start
        further = np.sort(rng.uniform(0.0, free, len(wanted) - 1))
        places = start + np.concatenate([[0.0], further]) + np.concatenate([[0.0], steps.cumsum()])
        assert ((places - wanted) ** 2).sum() >= least - 1e-6
