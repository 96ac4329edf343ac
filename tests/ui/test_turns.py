"""Parts take turns, and none is left behind."""

import pytest

from tests.ui.desktop import opened
from xorviz.ui.panels.base import Panel
from xorviz.ui.turns import Turns
from xorviz.ui.views.base import View


@pytest.fixture
def parts(qtbot):
    views = [View() for _ in range(4)]
    panel = Panel()
    for part in (*views, panel):
        qtbot.addWidget(part)
    return *views, panel


@pytest.fixture
def turns(parts):
    leader, first, second, third, panel = parts
    return Turns(leader, [panel], [(first,), (second, third), (), (first,), (panel,)])


def pictures(turns, count, running, same_spec=True):
    """Let so many pictures come, each of which was asked for, and return what each is shown in."""
    shown = []
    for _ in range(count):
        turns.next_asking()
        shown.append(turns.showing(running, same_spec))
    return shown


def test_a_run_that_stands_still_is_shown_everywhere(turns, parts):
    assert set(turns.next_asking()) == set(parts)
    for shown in pictures(turns, 3, running=False):
        assert set(shown) == set(parts)


def test_a_running_one_comes_to_every_part_in_one_round(turns, parts):
    pictures(turns, 1, running=True)
    shown = pictures(turns, 5, running=True)
    assert all(parts[0] in group for group in shown)
    assert {part for group in shown for part in group} == set(parts)
    assert max(len(group) for group in shown) == 3


def test_what_is_asked_for_is_what_is_shown(turns):
    pictures(turns, 2, running=True)
    for _ in range(7):
        assert set(turns.next_asking()) == set(turns.showing(True, True))


def test_a_pause_is_answered_by_the_panel_first_and_then_by_every_part(turns, parts):
    leader, *_, panel = parts
    pictures(turns, 3, running=True)
    (answer,) = pictures(turns, 1, running=False)
    assert set(answer) == {leader, panel}
    late = []
    while not turns.settled:
        assert set(turns.next_asking()) == set(parts)
        late.append(turns.showing(False, True))
    assert {part for group in late for part in group} == set(parts)
    assert len(late) == 3
    assert set(turns.showing(False, True)) == set(parts)


def test_an_edit_just_after_the_pause_is_seen_in_every_part_at_once(turns, parts):
    pictures(turns, 3, running=True)
    pictures(turns, 1, running=False)
    assert set(turns.showing(running=False, same_spec=False)) == set(parts)
    assert turns.settled


def test_going_on_before_all_have_followed_forgets_what_was_owed(turns, parts):
    leader, *_, panel = parts
    pictures(turns, 3, running=True)
    pictures(turns, 1, running=False)
    assert set(turns.showing(running=True, same_spec=True)) == {leader, panel}
    assert turns.settled


def test_after_a_pause_every_view_tells_of_the_step_that_the_run_stands_at(qtbot):
    with opened(qtbot, "sigmoid-2-2-1", running=True) as person:
        person.wait(lambda: person.sees.step > 100)
        person.pause()
        window = person.desktop.window
        person.wait(lambda: window._turns.settled)
        # The doctor looks a few times a second; the next picture after its look shows it.
        person.wait(lambda: person.sees.doctor.step == person.sees.step)
        last = person.sees
        person.wait(lambda: person.sees is not last)
        told = {name: view.summary() for name, view in window.views.items() if view.isVisible()}
        for name in told:
            window.views[name].present(person.sees)
        assert told == {name: window.views[name].summary() for name in told}
        assert len(told) >= 5
