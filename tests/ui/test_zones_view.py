"""The dead-zone view: its map against the weights, and its table against the patterns."""

import itertools
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QToolButton

from tests.ui.desktop import opened
from tests.ui.factory import make_snapshot, snapshot_of_spec
from tests.ui.staging import stage
from xorviz.engine.spec import read_experiment
from xorviz.session.snapshot import ALL_LAYERS, Boundary, Cut, Hinge, Probe, Request, Zones
from xorviz.ui.theme import DARK, LIGHT
from xorviz.ui.views.zones import ZonesView
from xorviz.ui.views.zones.hues import unit_hue
from xorviz.ui.views.zones.legend import count_color, legend_counts
from xorviz.ui.views.zones.lines import coinciding, place_name, places_along, segment_of
from xorviz.ui.views.zones.patterns import points_on_plane

KERNEL = [[-2.0, 2.0, 1.0], [1.0, -1.0, -0.1]]
BIAS = [-0.5, -0.5, -1.2]
PATTERNS = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
PRE_ACTIVATION = PATTERNS @ np.array(KERNEL) + BIAS


@pytest.fixture
def by_hand():
    """Return a 2-3-1 ReLU network with known lines; h1.3 is off for all four patterns."""
    return make_snapshot(3, weights={"h1": {"kernel": KERNEL, "bias": BIAS}})


@pytest.fixture
def shown(qtbot):
    """Return a function that shows a view of a snapshot in a size, in a window of its own."""
    views = []

    def show(snapshot, width=470, height=300):
        view = stage(qtbot, ZonesView(), (width, height))
        view.present(snapshot)
        # pytest-qt paints once more after the test, when nothing else holds the view any more.
        views.append(view)
        return view

    return show


def place(view, x, y):
    """Return where a point of the plane is drawn, from the extent of XOR's plane."""
    box = view.plane.box
    part = (np.array([x, y]) + 0.35) / 1.7
    return QPoint(
        round(box.left() + part[0] * box.width()), round(box.bottom() - part[1] * box.height())
    )


def pixel(picture, point):
    return picture.pixelColor(point).getRgb()[:3]


def hover(qtbot, widget, point):
    qtbot.mouseMove(widget, point)


def switch(view):
    return view.findChild(QToolButton, "zones_all_layers")


def units_on(x, y):
    return int((np.array([x, y]) @ np.array(KERNEL) + BIAS > 0.0).sum())


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_the_map_has_the_colour_of_how_many_units_are_on(shown, by_hand, theme):
    view = shown(by_hand)
    view.apply_theme(theme)
    picture = view.plane.grab().toImage()
    seen = set()
    for x, y in [(-0.2, 0.5), (-0.1, 1.1), (0.9, 0.6), (0.6, -0.1), (1.3, 0.3), (1.32, -0.1)]:
        count = units_on(x, y)
        seen.add(count)
        if count:
            share = 0.15 + 0.7 * count / 3
            start, end = QColor(theme.neutral), QColor(theme.positive)
            pairs = zip(start.getRgb()[:3], end.getRgb()[:3], strict=True)
            expected = [a + (b - a) * share for a, b in pairs]
            assert np.abs(np.subtract(pixel(picture, place(view, x, y)), expected)).max() <= 2
    assert {1, 2} <= seen


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_the_dead_zone_is_hatched_and_unlike_every_other_count(shown, by_hand, theme):
    view = shown(by_hand)
    view.apply_theme(theme)
    picture = view.plane.grab().toImage()
    # Around (0.3, 0.6) no unit is on, and no line or dot is near.
    assert units_on(0.3, 0.6) == 0
    middle = place(view, 0.3, 0.6)
    colors = {pixel(picture, middle + QPoint(x, y)) for x in range(-7, 8) for y in range(-3, 4)}
    ground = count_color(theme, 0, 3).getRgb()[:3]
    assert ground in colors
    assert len(colors) >= 3
    blues = [count_color(theme, count, 3).getRgb()[:3] for count in (1, 2, 3)]
    for color in colors:
        assert min(np.abs(np.subtract(color, blue)).max() for blue in blues) > 20


def test_steps_of_blue_are_told_apart(shown):
    for theme in (DARK, LIGHT):
        colors = [count_color(theme, count, 4).getRgb()[:3] for count in range(5)]
        steps = [np.abs(np.subtract(a, b)).max() for a, b in itertools.pairwise(colors)]
        assert min(steps) >= 12


@pytest.mark.parametrize("unit", [0, 1, 2])
def test_each_unit_has_its_line_in_its_own_hue(shown, by_hand, unit):
    view = shown(by_hand)
    picture = view.plane.grab().toImage()
    (a, b), c = np.array(KERNEL)[:, unit], BIAS[unit]
    hue = unit_hue(DARK, unit).getRgb()[:3]
    others = [unit_hue(DARK, other).getRgb()[:3] for other in range(3) if other != unit]
    hits = 0
    for y in np.linspace(-0.1, 0.9, 9):
        point = place(view, -(b * y + c) / a, y)
        near = [pixel(picture, point + QPoint(x, 0)) for x in (-1, 0, 1)]
        hits += min(np.abs(np.subtract(color, hue)).max() for color in near) < 60
    assert hits >= 7
    assert min(np.abs(np.subtract(hue, other)).max() for other in others) > 40


def test_the_tick_is_on_the_side_where_the_unit_is_on(shown, by_hand):
    view = shown(by_hand)
    box = view.plane.box
    assert [hinge.unit for hinge, _ in view.plane.lines()] == [0, 1, 2]
    for hinge, segment in view.plane.lines():
        tick = segment.at(0.5) + segment.across * 6.0
        x = (tick.x() - box.left()) / box.width() * 1.7 - 0.35
        y = (box.bottom() - tick.y()) / box.height() * 1.7 - 0.35
        assert np.array([x, y]) @ np.array(KERNEL)[:, hinge.unit] + BIAS[hinge.unit] > 0.0


def test_patterns_lie_on_the_map_in_the_colour_of_their_target(shown, by_hand):
    view = shown(by_hand)
    picture = view.plane.grab().toImage()
    for x, y in PATTERNS:
        fill = DARK.positive if x != y else DARK.negative
        assert QColor(*pixel(picture, place(view, x, y))) == QColor(fill)


def test_patterns_that_a_sample_lacks_are_not_on_the_map(shown):
    snapshot = make_snapshot(3, sample=3)
    absent = np.flatnonzero(snapshot.patterns.shares == 0.0)
    assert absent.size
    view = shown(snapshot)
    picture = view.plane.grab().toImage()
    for x, y in PATTERNS[absent]:
        assert QColor(*pixel(picture, place(view, x, y))).name() not in {
            DARK.positive,
            DARK.negative,
        }


def test_paired_bits_lie_where_their_bits_are():
    snapshot = make_snapshot(3, encoding="paired")
    cut = Cut(axes=(0, 2))
    assert points_on_plane(snapshot.patterns, cut).tolist() == PATTERNS.tolist()


def test_pointing_at_the_map_tells_the_place_and_how_many_units_are_on(qtbot, shown, by_hand):
    view = shown(by_hand)
    hover(qtbot, view.plane, place(view, 0.3, 0.6))
    assert view.readout.value == "x₁ 0.30  x₂ 0.60  0 of 3 units on"
    for x, y in [(1.32, -0.1), (-0.1, 1.1), (-0.1, -0.1)]:
        hover(qtbot, view.plane, place(view, x, y))
        assert view.readout.value.endswith(f"{units_on(x, y)} of 3 units on")
    QApplication.sendEvent(view.plane, QEvent(QEvent.Type.Leave))
    assert view.readout.value == ""


def test_a_clicked_place_stays_and_arrow_keys_move_it(qtbot, shown, by_hand):
    view = shown(by_hand)
    qtbot.mouseClick(view.plane, Qt.MouseButton.LeftButton, pos=place(view, 0.3, 0.6))
    QApplication.sendEvent(view.plane, QEvent(QEvent.Type.Leave))
    assert view.readout.value.startswith("x₁ 0.30  x₂ 0.60")
    for _ in range(10):
        qtbot.keyClick(view.plane, Qt.Key.Key_Right)
    qtbot.keyClick(view.plane, Qt.Key.Key_Down)
    # Each press is a twentieth of the plane, 0.085.
    assert view.readout.value.startswith("x₁ 1.15  x₂ 0.5")
    assert "units on" in view.plane.accessibleDescription()


def cell_middle(view, unit, pattern):
    return view.table.cell_rect(unit, pattern).center().toPoint()


def test_pointing_at_a_cell_tells_the_activation_and_whether_it_is_off(qtbot, shown, by_hand):
    view = shown(by_hand)
    labels = ["00", "01", "10", "11"]
    for (pattern, unit), value in np.ndenumerate(PRE_ACTIVATION):
        hover(qtbot, view.table, cell_middle(view, unit, pattern))
        line = f"h1.{unit + 1} on {labels[pattern]}  {max(value, 0.0):.4f}"
        line += "" if value > 0.0 else "  off  dead" if unit == 2 else "  off"
        assert view.readout.value == line


def test_cells_are_coloured_by_activation_and_hatched_where_off(shown, by_hand):
    view = shown(by_hand)
    picture = view.table.grab().toImage()
    # The largest activation is 1.5, of h1.2 on 10.
    assert view.readout.scale == "scale ±1.5"
    for (pattern, unit), value in np.ndenumerate(PRE_ACTIVATION):
        box = view.table.cell_rect(unit, pattern).toRect()
        points = [QPoint(x, box.top() + 3) for x in range(box.left() + 5, box.right() - 4)]
        colors = {pixel(picture, point) for point in points}
        if value > 0.0:
            expected = DARK.signed(value, 1.5).getRgb()[:3]
            assert all(np.abs(np.subtract(color, expected)).max() <= 2 for color in colors)
        else:
            assert len(colors) >= 2


def test_only_units_off_for_all_patterns_are_tagged_dead(shown, by_hand):
    view = shown(by_hand)
    assert [view.table.tag(unit) for unit in view.table.units] == ["", "", "dead"]
    picture = view.table.grab().toImage()
    tagged = []
    for row in range(3):
        last = view.table.cell_rect(row, 3).toRect()
        points = [
            QPoint(x, y)
            for x in range(last.right() + 4, view.table.width())
            for y in range(last.top(), last.bottom())
        ]
        tagged.append(any(QColor(*pixel(picture, p)) == QColor(DARK.warning) for p in points))
    assert tagged == [False, False, True]


def test_saturated_units_are_called_so(qtbot, shown):
    weights = {"h1": {"kernel": [[90.0, 0.5], [90.0, 0.5]], "bias": [20.0, 0.0]}}
    view = shown(make_snapshot(2, "sigmoid", weights=weights))
    assert [view.table.tag(unit) for unit in view.table.units] == ["saturated", ""]
    hover(qtbot, view.table, cell_middle(view, 0, 3))
    assert view.readout.value == "h1.1 on 11  1.0000  saturated  for every pattern"
    note = view.findChild(object, "zones_note")
    assert note.text() == "hatched: saturated"
    assert "h1.1 is saturated for every pattern." in view.summary()
    assert "dead" not in view.summary()


def test_the_header_names_the_layer_and_what_is_hatched(shown, by_hand):
    view = shown(by_hand)
    assert view.findChild(object, "zones_note").text() == "hatched: off"


def test_a_switch_shows_the_units_of_all_layers(qtbot, shown):
    view = shown(make_snapshot((3, 2)))
    assert [unit.name for unit in view.table.units] == ["h1.1", "h1.2", "h1.3"]
    qtbot.mouseClick(switch(view), Qt.MouseButton.LeftButton)
    names = [unit.name for unit in view.table.units]
    assert names == ["h1.1", "h1.2", "h1.3", "h2.1", "h2.2", "out"]
    qtbot.keyClick(switch(view), Qt.Key.Key_Space)
    assert len(view.table.units) == 3


def test_arrow_keys_go_through_the_cells(qtbot, shown, by_hand):
    view = shown(by_hand)
    qtbot.mouseClick(view.table, Qt.MouseButton.LeftButton, pos=cell_middle(view, 0, 0))
    for key, start in [
        (Qt.Key.Key_Right, "h1.1 on 01"),
        (Qt.Key.Key_Down, "h1.2 on 01"),
        (Qt.Key.Key_Down, "h1.3 on 01"),
        (Qt.Key.Key_Down, "h1.3 on 01"),
        (Qt.Key.Key_Left, "h1.3 on 00"),
    ]:
        qtbot.keyClick(view.table, key)
        assert view.readout.value.startswith(start)
    assert view.table.accessibleDescription().startswith("h1.3 on 00")


def test_the_table_follows_the_training(shown, by_hand):
    view = shown(by_hand)
    patterns = by_hand.patterns
    dead = {**patterns.dead, "h1": np.array([True, False, False])}
    view.present(replace(by_hand, patterns=replace(patterns, dead=dead)))
    assert [view.table.tag(unit) for unit in view.table.units] == ["dead", "", ""]


def asked(view):
    """Return the list that gathers what the view asks for from now on."""
    wishes = []
    view.request_changed.connect(lambda: wishes.append(view.request()))
    return wishes


def test_a_menu_chooses_the_layer_of_the_map(qtbot, shown):
    view = shown(make_snapshot((3, 2)))
    menu, wishes = view.layer_menu, asked(view)
    words = [menu.itemText(number) for number in range(menu.count())]
    assert words == ["h1 · relu", "h2 · relu", "out · sigmoid", "all hidden layers"]
    assert menu.currentText() == "h1 · relu"
    assert view.request() == Request(ZonesView.probes)
    assert menu.accessibleName() == "Layer of the map"
    menu.setFocus()
    for expected in ("h2", "out", ALL_LAYERS):
        qtbot.keyClick(menu, Qt.Key.Key_Down)
        assert view.request() == Request(ZonesView.probes, zones_layer=expected)
    assert len(wishes) == 3


def test_the_view_draws_the_layer_that_was_chosen(qtbot, shown):
    snapshot = make_snapshot((3, 2))
    view = shown(snapshot)
    view.layer_menu.setFocus()
    qtbot.keyClick(view.layer_menu, Qt.Key.Key_Down)
    extent = snapshot.zones.extent
    active = np.full((64, 64), 2, np.uint8)
    active[:32] = 0
    # On the left of a way to the right lies what is above.
    curve = Boundary("h2", 1, np.array([[[1.35, 0.5], [0.5, 0.5]], [[0.5, 0.5], [-0.35, 0.5]]]))
    view.present(replace(snapshot, zones=Zones(extent, "h2", active, 2, (), (curve,))))
    assert [unit.name for unit in view.table.units] == ["h2.1", "h2.2"]
    hover(qtbot, view.plane, place(view, 0.2, 0.9))
    assert view.readout.value == "x₁ 0.20  x₂ 0.90  0 of 2 units on"
    hover(qtbot, view.plane, place(view, 0.2, 0.1))
    assert view.readout.value == "x₁ 0.20  x₂ 0.10  2 of 2 units on"
    picture = view.plane.grab().toImage()
    hue = unit_hue(DARK, 1).getRgb()[:3]
    near = [pixel(picture, place(view, 0.1, 0.5) + QPoint(0, y)) for y in (-1, 0, 1)]
    assert min(np.abs(np.subtract(color, hue)).max() for color in near) < 60
    assert "No unit of h2 is on in 50 % of the plane." in view.summary()


def test_a_tick_of_a_curve_points_to_the_left_of_its_way(shown):
    snapshot = make_snapshot((3, 2))
    ways = {"up": [[1.35, 0.5], [-0.35, 0.5]], "down": [[-0.35, 0.5], [1.35, 0.5]]}
    on_left = {"up": -1, "down": 1}
    for name, way in ways.items():
        curve = Boundary("h2", 0, np.array([way]))
        active = np.full((64, 64), 2, np.uint8)
        zones = Zones(snapshot.zones.extent, "h2", active, 2, (), (curve,))
        view = shown(replace(snapshot, zones=zones))
        picture = view.plane.grab().toImage()
        hue = unit_hue(DARK, 0).getRgb()[:3]
        middle = place(view, 0.5, 0.5)

        def is_hue(dy, picture=picture, middle=middle, hue=hue):
            columns = (pixel(picture, middle + QPoint(dx, dy)) for dx in (-1, 0, 1))
            return min(np.abs(np.subtract(color, hue)).max() for color in columns) < 60

        # On the screen y goes down; walking to the left, the left hand is below.
        side = -on_left[name]
        assert is_hue(4 * side)
        assert not is_hue(-4 * side)


def test_all_hidden_layers_together(qtbot, shown):
    snapshot = make_snapshot((3, 2), ["relu", "tanh"])
    view = shown(snapshot)
    view.layer_menu.setFocus()
    qtbot.keyClick(view.layer_menu, Qt.Key.Key_End)
    assert view.request().zones_layer == ALL_LAYERS
    active = np.full((64, 64), 4, np.uint8)
    zones = replace(snapshot.zones, layer=ALL_LAYERS, active=active, units=5)
    view.present(replace(snapshot, zones=zones))
    names = [unit.name for unit in view.table.units]
    assert names == ["h1.1", "h1.2", "h1.3", "h2.1", "h2.2"]
    hover(qtbot, view.plane, place(view, 0.2, 0.9))
    assert view.readout.value.endswith("4 of 5 units pass gradient")
    assert view.findChild(object, "zones_note").text() == "hatched: off or saturated"
    assert "all hidden layers" in view.summary()


def test_more_units_than_an_image_has_colours(shown):
    snapshot = make_snapshot((3, 2))
    active = np.full((64, 64), 300, np.uint32)
    active[:32] = 1
    zones = replace(snapshot.zones, layer=ALL_LAYERS, active=active, units=300, hinges=())
    view = shown(replace(snapshot, zones=zones))
    picture = view.plane.grab().toImage()
    for y, count in ((0.8, 1), (0.2, 300)):
        found = pixel(picture, place(view, 0.5, y))
        expected = count_color(DARK, count, 300).getRgb()[:3]
        assert np.abs(np.subtract(found, expected)).max() <= 3


def test_when_the_chosen_layer_goes_the_default_is_back(qtbot, shown):
    view = shown(make_snapshot((3, 2)))
    view.layer_menu.setFocus()
    qtbot.keyClick(view.layer_menu, Qt.Key.Key_Down)
    assert view.request().zones_layer == "h2"
    view.present(make_snapshot(3))
    assert view.request().zones_layer is None
    assert view.layer_menu.currentText() == "h1 · relu"
    assert view.layer_menu.findData(ALL_LAYERS) < 0


def test_lines_upon_one_another_take_turns_and_share_a_name(shown):
    kernel = [[1.0, 0.2, -2.0], [1.0, -1.0, -2.0]]
    weights = {"h1": {"kernel": kernel, "bias": [-0.5, 0.4, 1.0]}}
    view = shown(make_snapshot(3, weights=weights))
    segments = [segment for _, segment in view.plane.lines()]
    assert coinciding(segments) == [[0, 2], [1]]
    picture = view.plane.grab().toImage()
    along = [segments[0].at(part).toPoint() for part in np.linspace(0.1, 0.9, 200)]
    found = {
        unit: sum(
            np.abs(np.subtract(pixel(picture, point), unit_hue(DARK, unit).getRgb()[:3])).max() < 60
            for point in along
        )
        for unit in (0, 2)
    }
    assert min(found.values()) > 40


def test_the_layers_of_the_table_stand_under_headings_and_say_how_many_are_dead(shown):
    weights = {"h1": {"kernel": KERNEL, "bias": BIAS}}
    snapshot = make_snapshot((3, 2), weights=weights)
    view = shown(snapshot, 370, 400)
    plain = [view.table.cell_rect(row, 0).top() for row in range(3)]
    switch(view).click()
    tops = [view.table.cell_rect(row, 0).top() for row in range(6)]
    heading = tops[0] - plain[0]
    assert heading >= 15
    # Between the layers stands a heading, too.
    pitch = tops[1] - tops[0]
    assert tops[3] - tops[2] >= pitch + heading
    picture = view.table.grab().toImage()
    band = {
        QColor(*pixel(picture, QPoint(x, y))).name()
        for x in range(4, 140)
        for y in range(2, int(tops[0]) - 2)
    }
    assert DARK.text in band
    assert DARK.warning in band


def test_a_deep_network_keeps_its_numbers_in_a_small_dock(qtbot, shown):
    view = shown(make_snapshot((8, 6, 5)), 395, 215)
    qtbot.mouseClick(switch(view), Qt.MouseButton.LeftButton)
    row, pattern = len(view.table.units) - 1, 3
    assert view.table.cell_rect(row, pattern).width() >= 28
    view.table.setFocus()
    qtbot.keyClick(view.table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert view.table.accessibleDescription().startswith("out on 11")
    cell = view.table.cell_rect(row, pattern).toRect()
    assert view.table.visibleRegion().contains(cell)
    for key, start in [
        (Qt.Key.Key_PageUp, "h3.1 on 11"),
        (Qt.Key.Key_Home, "h3.1 on 00"),
        (Qt.Key.Key_PageUp, "h2.1 on 00"),
        (Qt.Key.Key_PageDown, "h3.1 on 00"),
        (Qt.Key.Key_End, "h3.1 on 11"),
    ]:
        qtbot.keyClick(view.table, key)
        assert view.table.accessibleDescription().startswith(start)
    qtbot.keyClick(view.table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert view.table.visibleRegion().contains(view.table.cell_rect(0, 0).toRect())


def test_where_a_row_has_no_room_for_its_tag_the_cells_say_dead(shown, by_hand):
    view = shown(by_hand, 260, 180)
    picture = view.table.grab().toImage()
    for row, dead in enumerate([False, False, True]):
        box = view.table.cell_rect(row, 0).toRect()
        colors = [
            pixel(picture, QPoint(x, y))
            for x in range(box.left(), box.right())
            for y in range(box.top(), box.bottom())
        ]
        # Amber has far more red than blue; the grey of "off" has not.
        assert any(red - blue > 80 for red, _, blue in colors) == dead


def test_it_asks_for_what_it_draws():
    assert ZonesView.probes == {Probe.ZONES, Probe.PATTERNS}


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
@pytest.mark.parametrize("size", [(240, 180), (370, 250), (500, 500), (300, 700)])
def test_nothing_is_known_or_all_at_any_size(qtbot, shown, by_hand, size, theme):
    view = shown(replace(by_hand, zones=None, patterns=None), *size)
    view.apply_theme(theme)
    view.grab()
    assert view.summary() == "No map of dead zones yet."
    for snapshot in (
        replace(by_hand, zones=None),
        replace(by_hand, patterns=None),
        by_hand,
        make_snapshot((40, 3), "tanh"),
        make_snapshot(2, encoding="paired", outputs=2),
    ):
        view.present(snapshot)
        view.grab()
        assert view.rect().contains(view.plane.geometry())
        assert view.plane.rect().contains(view.plane.box.toRect())


def test_many_patterns_are_strips_and_every_one_can_be_pointed_at(qtbot, shown):
    inputs = np.random.default_rng(5).normal(size=(60, 2))
    targets = (inputs[:, :1] > inputs[:, 1:]).astype(float)
    spec = read_experiment(
        {
            "data": {
                "kind": "patterns",
                "inputs": inputs.tolist(),
                "targets": targets.tolist(),
            },
            "network": {
                "inputs": [{"id": "x", "units": 2}],
                "layers": [
                    {"id": "h1", "sources": ["x"], "units": 3, "activation": "relu"},
                    {"id": "out", "sources": ["h1"], "units": 1, "activation": "sigmoid"},
                ],
            },
            "training": {
                "loss": "binary_crossentropy",
                "optimizer": {"name": "adam", "learning_rate": 0.01},
            },
        }
    )
    snapshot = snapshot_of_spec(spec)
    view = shown(snapshot)
    picture = view.table.grab().toImage()
    values = snapshot.patterns.activations["h1"]
    scale = float(view.readout.scale.removeprefix("scale ±"))
    assert values.max() <= scale <= 1.1 * values.max()
    for pattern, unit in [(0, 0), (17, 1), (59, 2), (33, 0)]:
        hover(qtbot, view.table, cell_middle(view, unit, pattern))
        expected = f"h1.{unit + 1} on #{pattern + 1}  {values[pattern, unit]:.4f}"
        assert view.readout.value.removesuffix("  off") == expected
        if not snapshot.patterns.off["h1"][pattern, unit]:
            color = DARK.signed(values[pattern, unit], scale).getRgb()[:3]
            found = pixel(picture, cell_middle(view, unit, pattern))
            assert np.abs(np.subtract(found, color)).max() <= 3
    # A unit that is off for many patterns in a row is hatched there, not of one colour.
    off = snapshot.patterns.off["h1"].all(axis=1)
    assert off.any()
    pattern = int(np.flatnonzero(off)[0])
    box = view.table.cell_rect(0, pattern).toRect()
    points = [QPoint(box.center().x(), y) for y in range(box.top() + 1, box.bottom())]
    assert len({pixel(picture, point) for point in points}) >= 2


def test_the_summary_tells_the_dead_zone_and_each_unit(shown, by_hand):
    words = shown(by_hand).summary()
    grid = (np.arange(400) + 0.5) / 400 * 1.7 - 0.35
    xs, ys = np.meshgrid(grid, grid)
    pre_activation = np.stack([xs, ys], axis=-1) @ np.array(KERNEL) + BIAS
    share = 100.0 * (pre_activation <= 0.0).all(axis=-1).mean()
    told = float(words.split(" is on in ")[1].split(" %")[0])
    assert told == pytest.approx(share, abs=1.5)
    assert "h1.1 is off for 00, 10, 11." in words
    assert "h1.2 is off for 00, 01." in words
    assert "h1.3 is dead: off for every pattern." in words


numbers = st.floats(-10.0, 10.0, allow_subnormal=False)


@given(numbers, numbers, numbers)
def test_a_line_is_clipped_to_the_plane(a, b, c):
    assume(max(abs(a), abs(b)) > 1e-3)
    extent, box = (-0.5, 1.5, -1.0, 2.0), QRectF(20.0, 10.0, 200.0, 150.0)
    segment = segment_of(Hinge("h1", 0, a, b, c), extent, box)
    corners = np.array([[x, y] for x in extent[:2] for y in extent[2:]])
    sides = corners @ [a, b] + c
    if segment is None:
        # It passes by, or cuts off less than a pixel of a corner.
        shortest = np.sort(np.abs(sides))[0]
        assert (sides >= 0).all() or (sides <= 0).all() or shortest <= 0.05 * np.hypot(a, b)
        return
    inside = box.adjusted(-0.01, -0.01, 0.01, 0.01)
    for end in (segment.start, segment.end):
        assert inside.contains(end)
        x = extent[0] + (end.x() - box.left()) / box.width() * 2.0
        y = extent[3] - (end.y() - box.top()) / box.height() * 3.0
        assert abs(a * x + b * y + c) <= 1e-6 * max(abs(a), abs(b), abs(c))


def test_names_keep_clear_of_what_is_there():
    box = QRectF(0.0, 0.0, 200.0, 200.0)
    taken = [QRectF(90.0, 0.0, 20.0, 20.0)]
    size = QSizeF(26.0, 13.0)
    for c in np.linspace(-0.6, -0.4, 5):
        segment = segment_of(Hinge("h1", 0, 1.0, 0.0, c), (0.0, 1.0, 0.0, 1.0), box)
        name = place_name(places_along(segment), size, box, taken)
        if name is not None:
            assert box.contains(name)
            assert not any(name.intersects(other) for other in taken)
            taken.append(name)
    assert len(taken) > 3


def test_a_legend_without_room_for_all_counts_keeps_the_first_and_the_last():
    assert legend_counts(4, 8) == [0, 1, 2, 3, 4]
    assert legend_counts(100, 5) == [0, 25, 50, 75, 100]
    assert legend_counts(9, 3) == [0, 4, 9]


def test_a_window_follows_the_menu_of_layers(qtbot):
    with opened(qtbot, "relu-4-2-1") as person:
        view = person.window.zones
        person.wait(lambda: person.sees.zones is not None and person.sees.zones.layer == "h1")
        view.layer_menu.setFocus()
        qtbot.keyClick(view.layer_menu, Qt.Key.Key_Down)
        person.wait(lambda: person.sees.zones.layer == "h2")
        assert person.sees.zones.units == 2
        assert [unit.name for unit in view.table.units] == ["h2.1", "h2.2"]
        qtbot.keyClick(view.layer_menu, Qt.Key.Key_End)
        person.wait(lambda: person.sees.zones.layer == ALL_LAYERS)
        assert person.sees.zones.units == 6
