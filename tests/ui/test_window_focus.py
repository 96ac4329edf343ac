"""The keyboard reaches every control of the window, in order, and it can be seen where it is."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollArea,
    QSlider,
    QTabBar,
)

from tests.ui.desktop import PATIENCE, opened

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QSlider, QTabBar)


def walk(person, key=Qt.Key.Key_Tab):
    """Press Tab until the round is closed; return what had the keyboard."""
    start = QApplication.focusWidget()
    stops = []
    for _ in range(300):
        person.qtbot.keyClick(QApplication.focusWidget(), key)
        stop = QApplication.focusWidget()
        # Within a picture Tab may go from place to place.
        if stop not in stops:
            stops.append(stop)
        if stop is start:
            return stops
    raise AssertionError("Tab does not come round")


def panes_of(person, stops):
    """Return the panes in which the stops lie, each run of one pane once."""
    window, docks = person.window, person.window.docks.named
    panes = {"bar": window.bar, "middle": window.centre, **docks}
    names = [next(n for n, pane in panes.items() if pane.isAncestorOf(stop)) for stop in stops]
    return [name for place, name in enumerate(names) if place == 0 or names[place - 1] != name]


def is_reachable(widget):
    """Tell whether a person could use a control now: the parts of another one are that one's."""
    inside = isinstance(widget.parentWidget(), QComboBox | QLineEdit | QTabBar)
    # A dock behind the tab of another one is reached from pane to pane.
    docks = widget.metaObject().className() in ("QDockWidgetTitleButton", "QMainWindowTabBar")
    return widget.isVisible() and widget.isEnabled() and not inside and not docks


def test_tab_reaches_every_control_in_the_order_of_the_panes(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        person.press(Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
        person.wait(lambda: person.sees.decision is not None)
        person.window.bar.picker.setFocus()
        stops = walk(person)
        controls = [one for one in person.window.findChildren(CONTROLS[0]) if is_reachable(one)]
        for kind in CONTROLS[1:]:
            controls += [one for one in person.window.findChildren(kind) if is_reachable(one)]
        missed = [one for one in controls if one not in stops]
        # Of exclusive buttons the checked one is reached by Tab, the others by the arrows.
        missed = [one for one in missed if not (isinstance(one, QAbstractButton) and one.group())]
        names = [
            f"{type(one).__name__} {one.objectName()} {one.accessibleName()}" for one in missed
        ]
        assert names == []
        start = stops.index(person.window.bar.picker)
        order = panes_of(person, stops[start:] + stops[:start])
        docks = person.window.docks
        wanted = ["bar", *(name for name in docks.named if name in docks.seen)]
        wanted.insert(2, "middle")
        assert order == wanted


def test_shift_tab_walks_the_same_way_back(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        person.window.bar.picker.setFocus()
        there = walk(person)
        back = walk(person, Qt.Key.Key_Backtab)
        assert set(map(id, there)) == set(map(id, back))


def bring_into_sight(stop):
    """Scroll to a stop as Tab does, which alone does it."""
    above = stop.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(stop)
        above = above.parentWidget()


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_each_stop_has_a_name_and_shows_the_keyboard(qtbot, theme):
    with opened(qtbot, "relu-2-2-1") as person:
        person.window.actions_.themes[theme].trigger()
        person.press(Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
        person.wait(lambda: person.sees.decision is not None)
        person.window.bar.picker.setFocus()
        for stop in walk(person):
            name = f"{type(stop).__name__} {stop.objectName()}"
            assert stop.accessibleName() or getattr(stop, "text", str)(), f"{name} has no name"
            bring_into_sight(stop)
            around = stop.rect().translated(stop.mapTo(stop.window(), QPoint()))
            around = around.adjusted(-4, -4, 4, 4)
            stop.setFocus(Qt.FocusReason.TabFocusReason)
            with_it = luminances(stop.window().grab(around).toImage())
            stop.clearFocus()
            without = luminances(stop.window().grab(around).toImage())
            bright, dim = np.maximum(with_it, without) + 0.05, np.minimum(with_it, without) + 0.05
            # As many pixels as half the way round the smallest control.
            plain = int((bright / dim >= 2.95).sum())
            assert plain >= 30, f"{name} does not show plainly that it has the keyboard: {plain}"


def luminances(image):
    """Return the relative luminance of each pixel, as WCAG defines it."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)
    parts = rows[:, : image.width(), 2::-1] / 255.0
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    return linear @ np.array([0.2126, 0.7152, 0.0722])


def test_a_dock_that_was_floated_keeps_its_place_in_the_round(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        person.window.bar.picker.setFocus()
        before = panes_of(person, walk(person))
        dock = person.window.docks.named["curves"]
        dock.setFloating(True)
        dock.setFloating(False)
        person.window.activateWindow()
        person.window.bar.picker.setFocus()
        assert panes_of(person, walk(person)) == before


def test_from_pane_to_pane_the_keyboard_comes_to_a_dock_behind_another_one(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        docks = person.window.docks
        assert "words" in docks.seen
        assert "crowd" not in docks.seen
        docks.named["words"].widget().toggle.setFocus()
        person.press(Qt.Key.Key_F6, CONTROL)
        assert person.window.crowd.many.hasFocus()
        assert "crowd" in docks.seen
        assert "words" not in docks.seen
        person.press(Qt.Key.Key_F6, CONTROL | SHIFT)
        assert docks.named["words"].widget().toggle.hasFocus()
        assert "crowd" not in docks.seen


def test_the_keyboard_goes_from_pane_to_pane(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        window, docks = person.window, person.window.docks.named
        window.bar.run.setFocus()
        panes = [docks["experiment"], window.centre, docks["curves"], docks["zones"]]
        for pane in panes:
            person.press(Qt.Key.Key_F6, CONTROL)
            qtbot.waitUntil(
                lambda pane=pane: pane.isAncestorOf(QApplication.focusWidget()), timeout=PATIENCE
            )
        for pane in panes[-2::-1]:
            person.press(Qt.Key.Key_F6, CONTROL | SHIFT)
            assert pane.isAncestorOf(QApplication.focusWidget())


def test_the_sheet_tells_every_shortcut_of_the_menus(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        person.press(Qt.Key.Key_F1)
        sheet = person.window.findChild(object, "shortcut_sheet")
        words = sheet.text.toPlainText()
        for action in person.window.actions():
            for keys in action.shortcuts():
                assert keys.toString() in words
        assert "Command palette" in words
        sheet.close()
