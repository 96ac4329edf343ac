"""Dragging along the timeline shows every step, one wish for each picture that has come."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from tests.ui.time_stage import (
    LEFT,
    NONE,
    at,
    drag,
    key,
    picture,
    press,
    release,
    steps,
    taken,
    time_of,
    timeline,
)
from xorviz.ui.intents import SetRunning
from xorviz.ui.time_intents import ShowStep
from xorviz.ui.views.timeline.wishes import Wishes


def cursor(view):
    return view.step


def test_a_press_asks_for_the_step_under_it_at_once(qtbot):
    view = timeline(qtbot, time_of(3000))
    press(view, 1000)
    ((step, dragging),) = steps(view)
    # A pixel is some four steps wide.
    assert abs(step - 1000) <= 3
    assert dragging
    release(view, 1000)
    assert steps(view) == [(step, False)]


def test_while_a_wish_is_on_its_way_only_the_latest_is_remembered(qtbot):
    view = timeline(qtbot, time_of(3000))
    press(view, 2000)
    ((first, _),) = steps(view)
    for step in (1800, 1500, 1200, 700):
        drag(view, step)
    assert steps(view) == []
    assert abs(cursor(view) - 700) <= 3
    view.present(picture(time_of(3000)))
    assert steps(view) == []
    view.present(picture(time_of(first)))
    ((latest, dragging),) = steps(view)
    assert abs(latest - 700) <= 3
    assert dragging
    view.present(picture(time_of(first, goes_to=latest)))
    assert steps(view) == []
    assert cursor(view) == latest


def test_a_step_that_is_being_gone_to_counts_as_answered(qtbot):
    view = timeline(qtbot, time_of(3000))
    press(view, 2000)
    ((first, _),) = steps(view)
    drag(view, 700)
    view.present(picture(time_of(3000, goes_to=first)))
    ((latest, _),) = steps(view)
    assert abs(latest - 700) <= 3


def test_a_wish_that_nobody_answers_is_given_up_after_some_pictures(qtbot):
    view = timeline(qtbot, time_of(3000))
    press(view, 2000)
    drag(view, 700)
    steps(view)
    for _ in range(10):
        view.present(picture(time_of(3000)))
    ((latest, _),) = steps(view)
    assert abs(latest - 700) <= 3
    release(view, 700)
    for _ in range(10):
        view.present(picture(time_of(3000)))
    assert cursor(view) == 3000


def test_the_last_wish_of_a_drag_does_not_wait(qtbot):
    view = timeline(qtbot, time_of(3000))
    press(view, 2000)
    drag(view, 700)
    steps(view)
    release(view, 500)
    ((last, dragging),) = steps(view)
    assert abs(last - 500) <= 3
    assert not dragging


def test_dragging_to_the_right_end_comes_back_to_the_present(qtbot):
    view = timeline(qtbot, time_of(1000))
    press(view, 1500)
    drag(view, 3300)
    release(view, 3300)
    assert steps(view)[-1] == (None, False)
    view.present(picture(time_of(3000)))
    assert cursor(view) == 3000


def test_no_step_is_asked_for_that_cannot_be_shown(qtbot):
    view = timeline(qtbot, time_of(2000, first=600))
    press(view, 100)
    release(view, 100)
    assert {step for step, _ in steps(view)} == {600}


def test_escape_goes_back_to_where_the_drag_began(qtbot):
    view = timeline(qtbot, time_of(1200))
    press(view, 2000)
    drag(view, 400)
    steps(view)
    key(view, Qt.Key.Key_Escape)
    assert steps(view) == [(1200, False)]
    assert cursor(view) == 1200
    drag(view, 300)
    release(view, 300)
    assert steps(view) == []
    view.present(picture(time_of(1200)))
    view.present(picture(time_of(3000)))
    press(view, 2000)
    key(view, Qt.Key.Key_Escape)
    assert steps(view)[-1] == (None, False)


def test_a_click_where_the_cursor_is_wants_nothing(qtbot):
    view = timeline(qtbot, time_of(3000))
    span, lanes = view.strip.sight.span, view.strip.places.lanes
    place = at(view, 1000)
    there = round(span.low + (place.x() - lanes.left()) / lanes.width() * (span.high - span.low))
    view.present(picture(time_of(there)))
    QTest.mouseClick(view.strip, LEFT, NONE, place)
    assert taken(view) == []


def test_a_run_that_trains_is_paused_first(qtbot):
    view = timeline(qtbot, time_of(3000), running=True)
    press(view, 1000)
    drag(view, 800)
    release(view, 800)
    pause, *rest = taken(view)
    assert pause == SetRunning(False)
    assert all(isinstance(one, ShowStep) for one in rest)


def test_the_button_leads_back_to_the_present_and_keeps_its_place(qtbot):
    view = timeline(qtbot, time_of(3000))
    button = view.findChild(QAbstractButton, "back_to_present")
    assert not button.isVisible()
    words = view.words.geometry()
    view.present(picture(time_of(512)))
    assert button.isVisible()
    assert view.words.geometry() == words
    assert view.sizeHint().height() == view.height()
    QTest.mouseClick(button, LEFT)
    assert steps(view) == [(None, False)]


def test_the_words_say_where_one_is_and_what_an_edit_would_do(qtbot):
    view = timeline(qtbot, time_of(3000))
    assert view.words.text().startswith("Step 3,000, the present")
    view.present(picture(time_of(512)))
    said = view.words.text()
    assert said == "Step 512 of 3,000 — in the past: an edit here begins a branch"
    view.present(picture(time_of(512, crowd=True)))
    assert view.words.text() == f"{said}; the other random starts stay at step 3,000"
    view.present(picture(time_of(3000, crowd=True)))
    assert "stay" not in view.words.text()
    view.present(picture(time_of(2000, goes_to=1000)))
    assert view.words.text() == "Going to step 1,000 of 3,000"
    view.present(picture(time_of(600), running=True))
    assert "goes on" in view.words.text()


def test_the_past_is_seen_by_its_colour_too(qtbot):
    view = timeline(qtbot, time_of(3000))
    here = view.words.geometry().topRight()
    present = view.grab().toImage().pixelColor(here)
    assert present == view.theme.color("panel")
    view.present(picture(time_of(512)))
    assert view.grab().toImage().pixelColor(here) != present
    view.present(picture(time_of(3000)))
    assert view.grab().toImage().pixelColor(here) == present


def test_what_is_kept_of_the_past_is_told_beside_the_words(qtbot):
    view = timeline(qtbot, time_of(3000))
    assert "12 of 64 MB" in view.words.toolTip()


def test_without_a_time_it_says_so_and_wants_nothing(qtbot):
    view = timeline(qtbot)
    view.present(replace(picture(time_of(0)), time=None))
    QTest.mouseClick(view.strip, LEFT, NONE, view.strip.rect().center())
    for one in (Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_Return):
        key(view, one)
    assert view.intents == []
    assert view.summary() == "No time yet."
    assert not view.findChild(QAbstractButton, "play_back").isEnabled()
    view.present(picture(time_of(700)))
    view.present(replace(picture(time_of(700)), time=None))
    assert view.words.text() == "Nothing of this run's past is kept"
    assert view.summary() == "No time yet."


@pytest.mark.parametrize("width", [300, 900, 1600])
def test_the_cursor_is_drawn_at_its_step(qtbot, width):
    view = timeline(qtbot, time_of(1000), width=width)
    image = view.strip.grab().toImage()
    assert image.pixelColor(at(view, 1000).x(), 4) == view.theme.color("warning")
    view.present(picture(time_of(3000)))
    image = view.strip.grab().toImage()
    assert image.pixelColor(at(view, 3000).x(), 4) == view.theme.color("text")


@given(
    st.lists(
        st.one_of(
            st.tuples(st.just("want"), st.integers(0, 50), st.booleans()),
            st.tuples(st.just("picture"), st.booleans(), st.just(False)),
        ),
        max_size=40,
    )
)
def test_at_most_one_wish_leaves_between_two_answers_and_the_last_always_does(doings):
    sent, wanted = [], None
    wishes = Wishes(sent.append)
    waits = dragged = False
    for what, value, dragging in doings:
        before = len(sent)
        if what == "want":
            wishes.want(value, dragging)
            # Only the end of a drag does not wait.
            assert len(sent) - before == (not waits or (dragged and not dragging))
            waits, dragged, wanted = True, dragging, value
        else:
            answers = value and bool(sent)
            wishes.take(time_of(sent[-1].step if answers else 99, last=100))
            assert len(sent) - before <= 1
            waits = wishes.waits
    for _ in range(2):
        wishes.take(time_of(sent[-1].step if sent else 50, last=100))
    assert (sent[-1].step if sent else None) == wanted
