"""Docks that are moved, floated, hidden and reset; the middle; what the next start remembers."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QByteArray, QPoint, QSettings, QSize, Qt
from PySide6.QtWidgets import QMainWindow, QStyleOptionDockWidget, QWidget

from tests.session.runs import living
from tests.ui.desktop import PATIENCE, opened
from xorviz.session.experiments import load_experiment
from xorviz.session.picture import Status
from xorviz.session.snapshot import Probe, TrainerState
from xorviz.ui.centre import Choice
from xorviz.ui.layout import BOTTOM, Docks
from xorviz.ui.memory import restore_geometry

ACROSS, DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def toggle(person, dock):
    person.window.docks.named[dock].toggleViewAction().trigger()


def written(person):
    """Wait until what was changed has been written."""
    timer = person.window.findChildren(type(person.desktop._memory))[0]._timer
    person.qtbot.waitUntil(lambda: not timer.isActive(), timeout=PATIENCE)


def test_the_middle_shows_the_network_the_map_or_both(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        network, decision = person.window.network, person.window.decision
        assert (network.isVisible(), decision.isVisible()) == (True, False)
        assert Probe.DECISION not in person.window.request().probes
        person.press(Qt.Key.Key_2, ALT)
        assert (network.isVisible(), decision.isVisible()) == (False, True)
        person.wait(lambda: person.sees.decision is not None)
        assert Probe.PLANE not in person.window.request().probes
        person.press(Qt.Key.Key_3, ALT)
        assert (network.isVisible(), decision.isVisible()) == (True, True)
        assert person.window.actions_.centre[Choice.BOTH].isChecked()
        person.press(Qt.Key.Key_1, ALT)
        assert (network.isVisible(), decision.isVisible()) == (True, False)


def test_the_tabs_of_the_middle_go_by_mouse_and_by_arrow(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        tabs, centre = person.window.centre.tabs, person.window.centre
        middle = tabs.tabRect(1).center()
        qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=middle)
        assert centre.choice is Choice.DECISION
        tabs.setFocus()
        qtbot.keyClick(tabs, Qt.Key.Key_Right)
        assert centre.choice is Choice.BOTH


def test_titles_are_whole_in_the_smallest_window_and_said_once(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        window, docks = person.window, person.window.docks.named

        def said(name):
            option = QStyleOptionDockWidget()
            docks[name].initStyleOption(option)
            return option.title

        window.resize(1100, 700)
        tabs = window.answers.tabs
        person.wait(lambda: 0 < docks["truth_table"].width() < 230)
        words = tabs.fontMetrics().horizontalAdvance(tabs.tabText(1))
        assert tabs.tabRect(1).width() > words
        assert tabs.tabRect(1).right() < tabs.width()
        # The tabs say those of the ones that share a place.
        assert (said("zones"), said("curves")) == ("", "Curves")
        toggle(person, "hidden")
        assert said("zones") == "Dead zones"


def test_the_map_follows_a_run_that_trains(qtbot):
    with opened(qtbot, "relu-2-2-1", running=True) as person:
        person.press(Qt.Key.Key_2, ALT)
        person.wait(lambda: person.sees.decision is not None)
        first = person.sees.decision.outputs.copy()
        person.wait(
            lambda: (
                person.sees.decision is not None and (person.sees.decision.outputs != first).any()
            )
        )


def test_the_first_picture_of_a_run_that_begins_says_so_and_shows_another_experiment_whole(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        window = person.window
        assert window.bar.run.text() == "Run"
        window.present(replace(person.sees, state=TrainerState.RUNNING))
        assert window.bar.run.text() == "Pause"
        window.present(person.sees)
        other = living(load_experiment("identity").position.spec)
        window.present(other.snapshot(window.request(), Status(TrainerState.RUNNING)))
        assert "0000 gives" in window.truth_table.summary()
        assert "out.4: h1.1" in window.weights.summary()


def test_reset_brings_everything_back(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        window, docks = person.window, person.window.docks.named
        start = {name: dock.geometry() for name, dock in docks.items()}
        docks["zones"].setFloating(True)
        toggle(person, "weights")
        window.addDockWidget(BOTTOM, docks["curves"])
        person.press(Qt.Key.Key_2, ALT)
        assert not docks["weights"].isVisible()
        window.actions_.reset_layout.trigger()
        qtbot.waitUntil(
            lambda: {name: dock.geometry() for name, dock in docks.items()} == start,
            timeout=PATIENCE,
        )
        assert {name for name, dock in docks.items() if not dock.isVisible()} == {
            "landscape",
            "lesson",
        }
        assert not any(dock.isFloating() for dock in docks.values())
        assert window.centre.choice is Choice.NETWORK


def test_a_panel_floats_and_moves_by_keyboard(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        window, dock = person.window, person.window.docks.named["weights"]
        window.weights.canvas.setFocus()
        window.resize(1680, 1050)
        for way, by, side in ((ACROSS, -48, dock.width), (DOWN, 48, dock.height)):
            before = side()
            window.actions_.sizes[way, by].trigger()
            # The neighbours decide how much of it there is room for.
            qtbot.waitUntil(lambda s=side, b=before, by=by: (s() - b) * by > 0, timeout=PATIENCE)
        person.press(Qt.Key.Key_F, CONTROL | SHIFT)
        assert dock.isFloating()
        qtbot.waitUntil(window.weights.canvas.hasFocus, timeout=PATIENCE)
        window.actions_.float.trigger()
        assert not dock.isFloating()
        qtbot.waitUntil(window.weights.canvas.hasFocus, timeout=PATIENCE)
        window.actions_.moves[BOTTOM].trigger()
        assert window.dockWidgetArea(dock) is BOTTOM
        window.bar.run.setFocus()
        window.actions_.float.trigger()
        assert "No panel" in window.statusBar().currentMessage()


def test_a_hidden_dock_costs_nothing(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        toggle(person, "zones")
        assert Probe.ZONES not in person.window.request().probes
        toggle(person, "zones")
        assert Probe.ZONES in person.window.request().probes


def test_the_next_window_stands_as_the_last_one(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        toggle(person, "words")
        person.window.docks.named["curves"].setFloating(True)
        person.press(Qt.Key.Key_3, ALT)
        tabs = person.window.answers.tabs
        qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(1).center())
        across = Qt.Orientation.Horizontal
        person.window.resizeDocks([person.window.docks.named["zones"]], [450], across)
        written(person)
        # Nothing is left for the closing: a window that is killed has been remembered too.
        QSettings().sync()
        docks = person.window.docks.named
        width = docks["zones"].width()
    with opened(qtbot, "relu-2-2-1") as person:
        docks = person.window.docks.named
        assert not docks["words"].isVisible()
        assert docks["curves"].isFloating()
        qtbot.waitUntil(lambda: docks["zones"].width() == width, timeout=PATIENCE)
        assert person.window.centre.choice is Choice.BOTH
        assert person.window.answers.chosen == "confusion"
        person.window.actions_.reset_layout.trigger()
        assert docks["words"].isVisible()
        assert not docks["curves"].isFloating()


@pytest.mark.parametrize(
    "kept",
    [QByteArray(b"garbage"), QByteArray(b""), "words", 7],
    ids=["bytes", "nothing", "text", "number"],
)
def test_a_broken_memory_gives_the_layout_of_a_new_window(qtbot, kept):
    with opened(qtbot, "relu-2-2-1") as person:
        start = {name: dock.geometry() for name, dock in person.window.docks.named.items()}
    for key in ("geometry", "docks", "division", "centre", "answers", "size", "maximized"):
        QSettings().setValue(f"window/{key}", kept)
    # Asked of another window: the one that opens soon writes what is right.
    other = QWidget()
    qtbot.addWidget(other)
    assert not restore_geometry(other)
    with opened(qtbot, "relu-2-2-1") as person:
        docks = person.window.docks.named
        qtbot.waitUntil(
            lambda: {name: dock.geometry() for name, dock in docks.items()} == start,
            timeout=PATIENCE,
        )
        assert person.window.centre.choice is Choice.NETWORK


def test_the_layout_of_a_window_with_other_docks_is_dropped(qtbot):
    window, other = QMainWindow(), QMainWindow()
    for one in (window, other):
        qtbot.addWidget(one)
    docks, more = Docks(window), Docks(other)
    docks.add("one", "One", QMainWindow(), BOTTOM)
    more.add("one", "One", QMainWindow(), BOTTOM)
    assert docks.restore(more.state())
    more.add("two", "Two", QMainWindow(), BOTTOM)
    assert not docks.restore(more.state())


def test_a_window_kept_beyond_all_screens_comes_back(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        person.window.resize(700, 700)
        person.window.move(9000, 9000)
        written(person)
    with opened(qtbot, "relu-2-2-1") as person:
        assert restore_geometry(person.window)
        room = person.window.screen().availableGeometry()
        # The screen of the tests is narrower than the window may be.
        assert person.window.height() == 700
        seen = room.intersected(person.window.frameGeometry())
        assert seen.width() > 200
        assert seen.height() > 200
        assert person.window.frameGeometry().top() >= room.top()


def test_without_a_memory_the_window_takes_its_own_size(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        QSettings().clear()
        assert not restore_geometry(person.window)
        person.window.move(QPoint(0, 0))
        assert QSettings().value("window/size", QSize(), type=QSize).isEmpty()
