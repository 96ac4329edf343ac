"""The sheet of all shortcuts tells the keys of the views: those that they take, and no others."""

import json

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDockWidget, QWidget

from tests.ui.crowd_stage import crowd_spec
from tests.ui.desktop import PATIENCE, opened
from xorviz.ui.intents import GrowLayer
from xorviz.ui.seen import is_seen
from xorviz.ui.shortcut_sheet import ShortcutSheet
from xorviz.ui.view_keys import ARROWS, view_keys
from xorviz.ui.views.base import View

#: Keys that views use somewhere; what writes a digit or a letter is left to those that take all.
USUAL = (*ARROWS, "Home", "End", "PgUp", "PgDown", "Return", "Space", "F2", "Delete")
SIGNS = ("+", "-", "0", "C", "W", "R", "D", "M", "X", "Q")

#: In these a digit begins a number, or a letter stands for a class.
TYPED_IN = ("weights_canvas", "decision_map")

#: Where each is: the dock, or the tab.
DOCKS = {
    "curves": "curves",
    "zones_plane": "zones",
    "units_patterns": "zones",
    "weights_canvas": "weights",
    "hidden_space_map": "hidden",
    "landscape_map": "landscape",
    "loss_histogram": "crowd",
    "crowd_strips": "crowd",
    "truth_table": "truth_table",
}


def takes(widget, name):
    """Press a key; tell whether the widget takes it."""
    chord = QKeySequence(name)[0]
    text = name[-1].lower() if len(name.rpartition("+")[2] or name) == 1 else ""
    if name == "Space":
        text = " "
    event = QKeyEvent(QEvent.Type.KeyPress, chord.key(), chord.keyboardModifiers(), text)
    widget.keyPressEvent(event)
    if event.isAccepted():
        release = QKeyEvent(QEvent.Type.KeyRelease, chord.key(), chord.keyboardModifiers())
        widget.keyReleaseEvent(release)
    return event.isAccepted()


def found(window, name):
    """Return the widget of a view by its object name, which its dock may have as well."""
    named = window.findChildren(QWidget, name)
    return next(one for one in named if not isinstance(one, QDockWidget | View))


def bring(person, widget):
    """Bring a view to the front, and let it show a picture."""
    window, name = person.window, widget.objectName()
    if name in DOCKS:
        window.docks.bring(DOCKS[name])
    view = widget.parentWidget()
    while not isinstance(view, View):
        view = view.parentWidget()
    person.wait(lambda: is_seen(view) and view.finds(person.sees))
    before = person.sees
    person.wait(lambda: person.sees is not before and window._turns.settled)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    person.qtbot.waitUntil(widget.hasFocus, timeout=PATIENCE)


def branch(person):
    """Begin a branch in the past: only then there are lanes to walk through."""
    person.window.timeline.go_to(5)
    person.wait(lambda: person.sees.time.is_past)
    person.desktop.controller.act(GrowLayer("h1"))
    person.wait(lambda: len(person.sees.time.branches) == 2)


def test_the_sheet_tells_the_keys_that_each_view_takes_and_no_others(qtbot, tmp_path):
    path = tmp_path / "forty.json"
    path.write_text(json.dumps(crowd_spec(40, "relu-2-2-1").to_json()))
    with opened(qtbot, path) as person:
        window = person.window
        window.resize(1680, 1050)
        person.press(Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
        person.run()
        person.wait(lambda: person.sees.step >= 20)
        person.pause()
        wrong = []
        for view in view_keys():
            widget = found(window, view.widget)
            if view.widget == "confusion_matrix":
                # It counts classes, and these patterns have none: see its own tests.
                continue
            if view.widget == "timeline":
                branch(person)
            bring(person, widget)
            told = [name for keys in view.keys for name in keys.names]
            wrong += [f"{view.widget} {name}" for name in told if not takes(widget, name)]
            others = USUAL if view.widget in TYPED_IN else (*USUAL, *SIGNS)
            others = [name for name in others if name not in told]
            wrong += [f"{view.widget} takes {name}" for name in others if takes(widget, name)]
        assert not wrong, "\n".join(wrong)
        sheet = ShortcutSheet(window, window.theme)
        words = sheet.text.toPlainText()
        for view in view_keys():
            assert view.title in words
            assert all(keys.words() in words and keys.does in words for keys in view.keys)
        sheet.deleteLater()
