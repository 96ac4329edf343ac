"""What nobody can see asks for nothing and draws nothing; what comes into sight shows the run."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt

from tests.ui.desktop import PATIENCE, opened
from xorviz.session.snapshot import Probe
from xorviz.ui.centre import Choice
from xorviz.ui.seen import is_seen


@pytest.fixture
def person(qtbot):
    with opened(qtbot, "relu-2-2-1") as one:
        yield one


def stacked(person, *names):
    """Put docks into one place, the last on top."""
    docks = [person.window.docks.named[name] for name in names]
    for below, above in pairwise(docks):
        person.window.tabifyDockWidget(below, above)
    on_top(person, names[-1])


def on_top(person, name):
    person.window.docks.named[name].raise_()
    part = person.window.views[name]
    person.qtbot.waitUntil(lambda: is_seen(part), timeout=PATIENCE)


def presented(person, monkeypatch, name):
    """Count the pictures that a view gets from now on."""
    view, got = person.window.views[name], []
    monkeypatch.setattr(view, "present", lambda snapshot: got.append(snapshot.step))
    return got


def wait_for_pictures(person, count=20):
    shown = []
    person.desktop.controller.pictured.connect(shown.append)
    person.qtbot.waitUntil(lambda: len(shown) >= count, timeout=PATIENCE)
    person.desktop.controller.pictured.disconnect(shown.append)
    return shown


def test_every_view_in_sight_is_seen_even_where_its_own_parts_cover_it(person):
    window = person.window
    seen = {name for name, view in window.views.items() if is_seen(view)}
    shown = {"network", "timeline", "curves", "zones", "weights", "truth_table", "doctor"}
    assert seen == shown
    assert window.request().probes == {
        Probe.PATTERNS,
        Probe.PLANE,
        Probe.CURVES,
        Probe.ZONES,
        Probe.DOCTOR,
    }


def test_a_dock_behind_a_tab_gets_nothing_until_it_comes_to_the_top(person, monkeypatch):
    stacked(person, "curves", "zones", "weights")
    assert Probe.CURVES not in person.window.request().probes
    on_top(person, "curves")
    hidden = presented(person, monkeypatch, "weights")
    person.run()
    pictures = wait_for_pictures(person)
    assert hidden == []
    assert all(picture.zones is None for picture in pictures)
    assert any(picture.curves is not None for picture in pictures)
    on_top(person, "weights")
    person.qtbot.waitUntil(lambda: hidden != [], timeout=PATIENCE)


@pytest.mark.parametrize("name", ["curves", "zones"])
def test_a_closed_dock_asks_for_nothing(person, name):
    person.window.docks.named[name].close()
    (probe,) = person.window.views[name].request().probes & {Probe.CURVES, Probe.ZONES}
    person.run()
    wait_for_pictures(person)
    assert all(getattr(one, probe) is None for one in wait_for_pictures(person))


def test_the_middle_asks_for_what_is_chosen(person):
    person.window.centre.choose(Choice.DECISION)
    assert Probe.PLANE not in person.window.request().probes
    assert Probe.DECISION in person.window.request().probes


def test_a_minimized_window_only_learns_how_the_run_goes(person):
    person.run()
    person.window.setWindowState(Qt.WindowState.WindowMinimized)
    assert person.window.request() is None
    person.wait(lambda: person.sees.plane is None and person.sees.patterns is None)
    step = person.sees.step
    person.wait(lambda: person.sees.step > step)
    person.window.setWindowState(Qt.WindowState.WindowNoState)
    person.wait(lambda: person.sees.plane is not None)
