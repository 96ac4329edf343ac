"""Branches are lanes with names and colours; signs on them say what happened."""

import itertools
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from tests.ui.time_stage import (
    FAMILY,
    LEFT,
    NONE,
    RATE,
    RELU_TO_TANH,
    at,
    branch,
    drag,
    key,
    name_at,
    picture,
    press,
    release,
    steps,
    taken,
    time_of,
    timeline,
)
from tests.ui.wheel import turn_wheel
from xorviz.session.snapshot import Death, Mark
from xorviz.ui.actions import plain
from xorviz.ui.described import words_of
from xorviz.ui.theme import DARK, LIGHT
from xorviz.ui.time_intents import (
    ColourBranch,
    CompareBranches,
    DeleteBranch,
    GoToBranch,
    NameBranch,
)
from xorviz.ui.views.parts.colors import luminance
from xorviz.ui.views.timeline.events import APART, Event, Kind, signs
from xorviz.ui.views.timeline.hues import COLOURS, colour, colour_names


def family(qtbot, **fields):
    return timeline(qtbot, time_of(3500, 3500, FAMILY), **fields)


def menu_of(view, place=None):
    """Open the menu at a place by the mouse, or by its key."""
    reason = QContextMenuEvent.Reason
    by = reason.Keyboard if place is None else reason.Mouse
    place = place or QPoint()
    there = view.strip.mapToGlobal(place)
    QApplication.sendEvent(view.strip, QContextMenuEvent(by, place, there))
    return view.findChild(QMenu, "branch_menu")


def entries(menu):
    return {plain(action.text()): action for action in menu.actions() if action.text()}


def choose(menu, title):
    entries(menu)[title].trigger()
    menu.close()


def ink(view, place, color, reach=2):
    image = view.strip.grab().toImage()
    around = range(-reach, reach + 1)
    return any(
        image.pixelColor(place + QPoint(dx, dy)) == QColor(color)
        for dx, dy in itertools.product(around, around)
    )


def test_a_click_on_a_name_goes_to_that_branch(qtbot):
    view = family(qtbot)
    QTest.mouseClick(view.strip, LEFT, NONE, name_at(view, 1))
    assert taken(view) == [GoToBranch(1)]
    QTest.mouseClick(view.strip, LEFT, NONE, name_at(view, 2))
    assert taken(view) == []


def test_a_double_click_on_a_lane_goes_to_it_and_shows_no_other_step(qtbot):
    view = family(qtbot)
    place = at(view, 2000, 1)
    QTest.mouseClick(view.strip, LEFT, NONE, place)
    assert taken(view) == []
    QTest.mouseDClick(view.strip, LEFT, NONE, place)
    assert taken(view) == [GoToBranch(1)]


def test_a_drag_that_begins_on_another_lane_still_scrubs_the_run_on_display(qtbot):
    view = family(qtbot)
    press(view, 2000, 1)
    assert taken(view) == []
    drag(view, 1000, 1)
    release(view, 1000, 1)
    wishes = steps(view)
    assert abs(wishes[-1][0] - 1000) <= 4
    assert wishes[-1][1] is False


def test_each_branch_has_a_lane_and_one_alone_needs_no_name(qtbot):
    alone = timeline(qtbot, time_of(3000))
    three = family(qtbot)
    assert three.height() - alone.height() == 2 * 16
    assert alone.strip.places.names == 0.0
    assert three.strip.places.names > 0.0
    assert alone.height() <= 64


def test_beyond_five_lanes_they_are_scrolled(qtbot):
    many = tuple(branch(i, 100 * i, 3000, 0 if i else None, is_shown=i == 8) for i in range(9))
    view = timeline(qtbot, time_of(3000, 3000, many))
    five = timeline(qtbot, time_of(3000, 3000, (*many[:4], many[8])))
    assert view.height() == five.height()
    # The one on display is in sight, and the keyboard brings the others into it.
    assert view.strip.places.shows(8)
    assert not view.strip.places.shows(0)
    for _ in range(8):
        key(view, Qt.Key.Key_Up)
    assert view.strip.places.shows(0)
    key(view, Qt.Key.Key_Return)
    assert taken(view) == [GoToBranch(0)]


def test_where_there_is_no_room_for_all_lanes_that_on_display_is_seen(qtbot):
    view = family(qtbot)
    view.resize(900, view.minimumSizeHint().height())
    qtbot.waitUntil(lambda: view.strip.places.seen == 1)
    assert view.strip.places.shows(2)
    key(view, Qt.Key.Key_Up)
    assert view.strip.places.shows(1)
    assert not view.strip.places.shows(2)


def test_the_lane_on_display_is_drawn_stronger(qtbot):
    view = family(qtbot)
    for row, thick in ((1, False), (2, True)):
        image, place = view.strip.grab().toImage(), at(view, 3000, row)
        column = [image.pixelColor(place + QPoint(0, dy)) for dy in range(-4, 5)]
        inked = [color for color in column if color != view.theme.color("panel")]
        assert (len(inked) >= 3) == thick


def test_what_was_recorded_later_is_fainter(qtbot):
    view = timeline(qtbot, time_of(1000))
    full = colour(view.theme, 0)
    assert ink(view, at(view, 500), full)
    assert not ink(view, at(view, 2000), full)


@pytest.mark.parametrize("by_mouse", [True, False])
def test_the_menu_of_a_branch(qtbot, by_mouse):
    view = family(qtbot)
    if not by_mouse:
        key(view, Qt.Key.Key_Up)
    place = at(view, 2000, 1) if by_mouse else None
    for title, wish in (
        ("Go to", GoToBranch(1)),
        ("Compare with the one on display", CompareBranches((2, 1))),
        ("Delete", DeleteBranch(1)),
    ):
        choose(menu_of(view, place), title)
        assert taken(view) == [wish]
        qtbot.waitUntil(lambda: view.findChild(QMenu, "branch_menu") is None)


def test_the_one_on_display_cannot_be_deleted_and_the_menu_says_why(qtbot):
    view = family(qtbot)
    menu = menu_of(view, at(view, 2000, 2))
    delete = entries(menu)["Delete"]
    assert not delete.isEnabled()
    assert "on display" in delete.toolTip()
    assert not entries(menu)["Go to"].isEnabled()
    assert entries(menu)["Rename…"].isEnabled()
    menu.close()


def test_a_branch_is_coloured_from_the_menu(qtbot):
    view = family(qtbot)
    menu = menu_of(view, name_at(view, 1))
    colours = menu.findChild(QMenu, "branch_colours")
    assert [action.text() for action in colours.actions()] == list(colour_names())
    assert [action.isChecked() for action in colours.actions()].index(True) == 1
    colours.actions()[4].trigger()
    menu.close()
    assert taken(view) == [ColourBranch(1, 4)]
    painted = tuple(replace(one, colour=4) if one.id == 2 else one for one in FAMILY)
    view.present(picture(time_of(3500, 3500, painted)))
    assert ink(view, at(view, 2500, 2), colour(view.theme, 4))


def test_a_name_is_typed_from_the_menu(qtbot):
    view = family(qtbot)
    choose(menu_of(view, name_at(view, 0)), "Rename…")
    field = view.findChild(QLineEdit, "branch_name")
    QTest.keyClicks(field, "first")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert taken(view) == [NameBranch(0, "first")]


@pytest.mark.parametrize("theme", [DARK, LIGHT])
def test_the_colours_stand_out_from_the_ground_and_from_one_another(theme):
    assert COLOURS >= 6
    colours = [colour(theme, place) for place in range(COLOURS)]
    ground = luminance(QColor(theme.panel))
    for one in colours:
        low, high = sorted((luminance(one), ground))
        assert (high + 0.05) / (low + 0.05) >= 3.0
    for one, other in itertools.combinations(colours, 2):
        apart = [abs(a - b) for a, b in zip(one.getRgb(), other.getRgb(), strict=True)]
        assert max(apart) >= 40


def test_under_the_mouse_a_sign_says_what_happened(qtbot):
    marks = {"marks": (RELU_TO_TANH,), "deaths": (Death("h1", 2, 800, 2500),)}
    view = timeline(qtbot, time_of(3000, **marks))
    said = view.words.text()
    QTest.mouseMove(view.strip, at(view, 500))
    assert view.words.text() == "500: h1: tanh"
    QTest.mouseMove(view.strip, at(view, 800))
    assert view.words.text() == "800: h1.3 died at 800, woke at 2,500"
    QTest.mouseMove(view.strip, at(view, 2500))
    assert view.words.text().startswith("2,500: h1.3 died")
    QTest.mouseMove(view.strip, at(view, 1700))
    assert view.words.text() == said


def test_under_the_mouse_a_lane_or_its_name_says_what_it_is(qtbot):
    view = family(qtbot)
    QTest.mouseMove(view.strip, at(view, 2000, 0))
    assert view.words.text() == "Branch 1: steps 0 to 2,800"
    QTest.mouseMove(view.strip, name_at(view, 1))
    assert view.words.text() == "tanh instead: from step 512 on, to 4,000"


def test_marks_that_lie_close_become_one_with_their_number_and_say_all(qtbot):
    near = Mark(1203, "add_unit", (("layer", "h1"),))
    view = timeline(qtbot, time_of(3000, marks=(RATE, near)))
    QTest.mouseMove(view.strip, at(view, 1200))
    assert view.words.text() == "1,200 – 1,203: learning rate 0.1; h1: one unit more"
    turn_wheel(view.strip, at(view, 1201), 20)
    QTest.mouseMove(view.strip, at(view, 1195))
    QTest.mouseMove(view.strip, at(view, 1200))
    assert view.words.text() == "1,200: learning rate 0.1"


def test_the_summary_tells_where_it_stands_what_happened_and_the_branches(qtbot):
    marks = {"marks": (RELU_TO_TANH, RATE), "deaths": (Death("h1", 2, 800, 2500),)}
    view = timeline(qtbot, time_of(512, **marks))
    said = view.summary()
    assert said.startswith("Step 512 of 3,000, in the past. 2 edits, 1 unit died, 1 unit woke.")
    assert words_of(view.strip) == said
    assert view.strip.accessibleName()
    view = family(qtbot)
    assert "Step 3,500, the present. 1 edit. 3 branches:" in view.summary()
    assert "Branch 3: from step 1,500 on, to 3,500, on display" in view.summary()


def test_a_branch_whose_parent_is_gone_has_all_of_its_way_on_its_lane(qtbot):
    orphan = branch(3, 1500, 3000, marks=(RELU_TO_TANH,), is_shown=True)
    view = timeline(qtbot, time_of(3000, 3000, (replace(orphan, first=0),)))
    assert ink(view, at(view, 900), colour(view.theme, 3))
    QTest.mouseMove(view.strip, at(view, 500))
    assert view.words.text() == "500: h1: tanh"


@given(st.lists(st.integers(0, 2000), max_size=80))
def test_signs_lie_apart_and_hold_every_event_once(happened):
    events = [Event(step, Kind.EDIT, Mark(step, "add_unit")) for step in sorted(happened)]
    found = signs(events, lambda step: step / 3.0)
    assert [event for sign in found for event in sign.events] == events
    for one, other in itertools.pairwise(found):
        assert other.x - one.x >= APART
        assert all(event.step / 3.0 - one.x < APART for event in one.events)
