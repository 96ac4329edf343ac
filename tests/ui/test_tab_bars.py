"""A bar of tabs stands only where several panels share a place, and nowhere else."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabBar

from tests.ui.desktop import opened
from xorviz.ui.desktop import make_window

DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def stray_bars(window):
    """Return titles on bars that can be seen, although no two of their panels are shown or twice.

    Qt moves some out of the window instead of hiding them.
    """
    shown = {dock.windowTitle() for dock in window.docks.named.values() if not dock.isHidden()}
    bars = [bar for bar in window.findChildren(QTabBar, options=DIRECT) if bar.isVisible()]
    bars = [bar for bar in bars if bar.geometry().intersects(window.rect())]
    titles = [[bar.tabText(index) for index in range(bar.count())] for bar in bars]
    return [
        names
        for place, names in enumerate(titles)
        if len(names) < 2 or not set(names) <= shown or names in titles[:place]
    ]


@pytest.mark.parametrize("size", [(1680, 1050), (1400, 875), (1280, 800), (1100, 700)])
def test_a_new_window_has_none_that_nobody_needs(qtbot, size):
    window = make_window("dark")
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    qtbot.waitExposed(window)
    qtbot.waitUntil(lambda: stray_bars(window) == [], timeout=5000)


def test_a_bar_that_was_left_where_its_panels_stood_first_is_put_away(qtbot):
    """Qt leaves one in a window that shows a run before its docks have come to rest."""
    window = make_window("dark")
    qtbot.addWidget(window)
    window.resize(1680, 1050)
    window.show()
    qtbot.waitExposed(window)
    left = QTabBar(window)
    for name in ("words", "crowd"):
        left.addTab(window.docks.named[name].windowTitle())
    left.setGeometry(226, 673, 221, 29)
    left.show()
    assert stray_bars(window) != []
    window.docks.bring("crowd")
    qtbot.waitUntil(lambda: stray_bars(window) == [], timeout=5000)
    assert not left.isVisible()
    assert window.crowd.isVisible()


def test_the_landscape_comes_behind_a_tab_and_goes_without_a_trace(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        window = person.window
        qtbot.waitUntil(lambda: stray_bars(window) == [], timeout=5000)
        action = window.docks.named["landscape"].toggleViewAction()
        action.trigger()
        person.wait(lambda: window.landscape.isVisible())
        qtbot.waitUntil(lambda: stray_bars(window) == [], timeout=5000)
        action.trigger()
        person.wait(lambda: not window.landscape.isVisible())
        qtbot.waitUntil(lambda: stray_bars(window) == [], timeout=5000)


@pytest.mark.parametrize("left_open", [False, True])
def test_a_window_that_comes_back_has_none_either(qtbot, left_open):
    with opened(qtbot, "relu-2-2-1") as person:
        action = person.window.docks.named["landscape"].toggleViewAction()
        action.trigger()
        person.wait(person.window.landscape.isVisible)
        if not left_open:
            action.trigger()
            person.wait(lambda: not person.window.landscape.isVisible())
    with opened(qtbot, "relu-2-2-1") as person:
        assert person.window.landscape.isVisible() == left_open
        person.wait(lambda: stray_bars(person.window) == [])
        person.window.docks.reset()
        person.wait(lambda: stray_bars(person.window) == [])
        assert not person.window.landscape.isVisible()
