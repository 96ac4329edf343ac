"""Everything on the timeline is done by keys too, and the wheel brings the steps nearer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from tests.ui.time_stage import (
    CONTROL,
    FAMILY,
    LEFT,
    NONE,
    RATE,
    RELU_TO_TANH,
    SHIFT,
    at,
    branch,
    key,
    picture,
    steps,
    taken,
    time_of,
    timeline,
)
from tests.ui.wheel import turn_wheel
from xorviz.session.snapshot import Death
from xorviz.ui.time_intents import DeleteBranch, GoToBranch, NameBranch
from xorviz.ui.views.timeline.sight import Sight

KEYS = Qt.Key


def went(view, which, modifier=NONE):
    """Press a key, let the run answer, and return the step that was wanted."""
    key(view, which, modifier)
    wishes = steps(view)
    if not wishes:
        return view.step
    ((step, dragging),) = wishes
    assert not dragging
    last = view.time.last
    view.present(picture(time_of(last if step is None else step, last, view.time.branches)))
    return step


def test_arrows_go_by_one_step_and_with_shift_and_control_by_more(qtbot):
    view = timeline(qtbot, time_of(1500))
    assert went(view, KEYS.Key_Left) == 1499
    assert went(view, KEYS.Key_Right) == 1500
    further = 1500 - went(view, KEYS.Key_Left, SHIFT)
    furthest = 1500 - further - went(view, KEYS.Key_Left, CONTROL)
    assert 1 < further < furthest
    assert went(view, KEYS.Key_Right, CONTROL) == 1500 - further


def test_keys_pressed_faster_than_the_run_follows_add_up(qtbot):
    view = timeline(qtbot, time_of(1500))
    for _ in range(5):
        key(view, KEYS.Key_Left)
    assert steps(view) == [(1499, False)]
    assert view.step == 1495
    view.present(picture(time_of(1499)))
    assert steps(view) == [(1495, False)]


def test_home_and_end_lead_to_the_first_step_and_to_the_present(qtbot):
    view = timeline(qtbot, time_of(1500, first=40))
    key(view, KEYS.Key_Home)
    assert steps(view) == [(40, False)]
    view.present(picture(time_of(40, first=40)))
    key(view, KEYS.Key_End)
    assert steps(view) == [(None, False)]


def test_the_arrows_stop_at_both_ends(qtbot):
    view = timeline(qtbot, time_of(0))
    assert went(view, KEYS.Key_Left) == 0
    view = timeline(qtbot, time_of(2999))
    assert went(view, KEYS.Key_Right) is None


def test_the_page_keys_go_from_mark_to_mark_edits_and_events_alike(qtbot):
    marks = {"marks": (RELU_TO_TANH, RATE), "deaths": (Death("h1", 2, 800, 2500),)}
    view = timeline(qtbot, time_of(3000, **marks))
    back = [went(view, KEYS.Key_PageUp) for _ in range(5)]
    assert back == [2500, 1200, 800, 500, 0]
    there = [went(view, KEYS.Key_PageDown) for _ in range(5)]
    assert there == [500, 800, 1200, 2500, None]


def test_on_a_mark_the_words_say_what_happened(qtbot):
    view = timeline(qtbot, time_of(3000, marks=(RELU_TO_TANH,)))
    went(view, KEYS.Key_PageUp)
    assert view.words.text().endswith("h1: tanh")


def test_the_way_of_a_branch_goes_through_those_it_parted_from(qtbot):
    late = Death("h1", 0, 2000)
    family = (
        branch(0, 0, 2800, marks=(RELU_TO_TANH, RATE)),
        branch(1, 800, 4000, 0, deaths=(Death("h1", 1, 900), late)),
        branch(2, 1500, 3500, 1, is_shown=True),
    )
    view = timeline(qtbot, time_of(3500, 3500, family))
    back = [went(view, KEYS.Key_PageUp) for _ in range(3)]
    # The rate was changed, and a unit died, after the way had left those lanes.
    assert back == [900, 500, 0]


def test_up_and_down_go_from_lane_to_lane_and_enter_goes_to_the_branch(qtbot):
    view = timeline(qtbot, time_of(3500, 3500, FAMILY))
    key(view, KEYS.Key_Return)
    assert taken(view) == []
    key(view, KEYS.Key_Up)
    assert "tanh instead" in view.words.text()
    assert "tanh instead" in view.strip.accessibleDescription()
    key(view, KEYS.Key_Left)
    assert view.words.text().startswith("Step 3,499 of 3,500")
    taken(view)
    key(view, KEYS.Key_Return)
    assert taken(view) == [GoToBranch(1)]
    key(view, KEYS.Key_Up)
    key(view, KEYS.Key_Up)
    key(view, KEYS.Key_Return)
    assert taken(view) == [GoToBranch(0)]
    key(view, KEYS.Key_Down)
    key(view, KEYS.Key_Delete)
    assert taken(view) == [DeleteBranch(1)]


def test_the_one_on_display_is_not_deleted_by_a_key(qtbot):
    view = timeline(qtbot, time_of(3500, 3500, FAMILY))
    key(view, KEYS.Key_Delete)
    assert taken(view) == []


def test_a_branch_gets_a_name_in_its_place(qtbot):
    view = timeline(qtbot, time_of(3500, 3500, FAMILY))
    key(view, KEYS.Key_Up)
    key(view, KEYS.Key_F2)
    field = view.findChild(QLineEdit, "branch_name")
    assert field.text() == "tanh instead"
    assert view.strip.rect().contains(field.geometry())
    QTest.keyClicks(field, "  calmer ")
    QTest.keyClick(field, KEYS.Key_Return)
    assert taken(view) == [NameBranch(1, "calmer")]
    qtbot.waitUntil(view.strip.hasFocus)


def test_escape_leaves_the_name_as_it_was(qtbot):
    view = timeline(qtbot, time_of(3000))
    key(view, KEYS.Key_F2)
    field = view.findChild(QLineEdit, "branch_name")
    QTest.keyClicks(field, "something")
    QTest.keyClick(field, KEYS.Key_Escape)
    assert taken(view) == []
    qtbot.waitUntil(view.strip.hasFocus)


def test_the_wheel_comes_nearer_to_the_step_under_the_mouse(qtbot):
    view = timeline(qtbot, time_of(3000))
    place, whole = at(view, 600), view.strip.sight.span
    turn_wheel(view.strip, place, 3)
    near = view.strip.sight.span
    assert near.high - near.low < (whole.high - whole.low) / 1.5
    assert abs(at(view, 600).x() - place.x()) <= 1
    turn_wheel(view.strip, at(view, 600), -20)
    assert view.strip.sight.span == whole


@pytest.mark.parametrize("how", ["double click", "key"])
def test_all_steps_come_back_into_sight(qtbot, how):
    view = timeline(qtbot, time_of(3000))
    whole = view.strip.sight.span
    for _ in range(4):
        key(view, KEYS.Key_Plus)
    assert view.strip.sight.span != whole
    if how == "key":
        key(view, KEYS.Key_0)
    else:
        place = QPoint(view.strip.width() // 2, view.strip.height() - 4)
        QTest.mouseDClick(view.strip, LEFT, NONE, place)
    assert view.strip.sight.span == whole


def test_a_cursor_that_leaves_what_is_in_sight_is_followed(qtbot):
    view = timeline(qtbot, time_of(3000))
    for _ in range(12):
        key(view, KEYS.Key_Plus)
    went(view, KEYS.Key_Home)
    assert view.strip.sight.span.low <= 0 <= view.strip.sight.span.high


def test_other_keys_are_left_to_the_window(qtbot):
    view = timeline(qtbot, time_of(1500))
    for one in (KEYS.Key_Space, KEYS.Key_A, KEYS.Key_Escape):
        key(view, one)
    assert taken(view) == []


@given(st.lists(st.integers(1, 400), min_size=1, max_size=300))
def test_the_axis_grows_seldom_and_by_much_while_training_goes_on(strides):
    sight, last, changes = Sight(), 0, []
    for stride in strides:
        last += stride
        former = sight.span
        sight.follow(0.0, last)
        span = sight.span
        assert span.low == 0.0
        assert span.high >= last
        if span != former:
            changes.append(span.high)
            assert span.high >= 1.25 * former.high
    assert len(changes) <= 2 + 5 * len(f"{last}") * 3


@given(
    st.integers(100, 10_000_000),
    st.lists(st.tuples(st.floats(0.0, 1.0), st.floats(0.2, 5.0)), max_size=30),
)
def test_coming_nearer_keeps_the_step_in_its_place_and_never_shows_beyond_the_ends(last, turns):
    sight = Sight()
    sight.follow(0.0, float(last))
    whole = sight.span
    for share, factor in turns:
        span = sight.span
        step = span.low + share * (span.high - span.low)
        sight.zoom(step, factor)
        now = sight.span
        slack = 1e-6 * whole.high
        assert whole.low - slack <= now.low < now.high <= whole.high + slack
        assert now.low - slack <= step <= now.high + slack
        inside = whole.low + slack < now.low and now.high < whole.high - slack
        if inside and now.high - now.low > 10.5:
            assert (step - now.low) / (now.high - now.low) == pytest.approx(share, abs=1e-3)
