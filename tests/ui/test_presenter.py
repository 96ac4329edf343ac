"""The window for a projector: large type and few panels, and back to the very arrangement."""

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton

from tests.ui.desktop import opened
from xorviz.session.presets import preset_words
from xorviz.ui import settings
from xorviz.ui.centre import Choice
from xorviz.ui.fonts import enlargement
from xorviz.ui.presenter import ENLARGEMENT, SHOWN

SHIFT = Qt.KeyboardModifier.ShiftModifier


def sizes(window):
    kinds = (QLabel, QPushButton, QToolButton)
    return {
        id(widget): round(widget.font().pointSizeF(), 2)
        for kind in kinds
        for widget in window.findChildren(kind)
    }


def test_presenting_enlarges_all_type_and_ends_as_it_began(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        window, docks = person.window, person.window.docks
        as_system = window.actions_.themes[settings.SYSTEM]
        as_system.trigger()
        window.resize(1400, 900)
        docks.named["truth_table"].toggleViewAction().trigger()
        window.centre.choose(Choice.BOTH)
        # What stood beside it takes the room.
        person.wait(lambda: docks.named["words"].width() > 600)
        shown, before = set(docks.seen), sizes(window)
        places = {name: docks.named[name].geometry() for name in shown}
        size = window.size()
        person.press(Qt.Key.Key_F11, SHIFT)
        assert window.actions_.present.isChecked()
        assert docks.seen == set(SHOWN)
        assert not window.timeline.isVisible()
        grown = sizes(window)
        assert {round(grown[one] / size, 1) for one, size in before.items() if one in grown} == {
            ENLARGEMENT
        }
        tick = window.curves.canvas.drawing.plots.loss_axis.style["tickFont"]
        assert tick.pointSizeF() == 7.5 * ENLARGEMENT
        # Another preset changes nothing of that.
        (action,) = [one for one in window.menus.presets if one.data() == "sigmoid-2-2-1"]
        action.trigger()
        title = preset_words("sigmoid-2-2-1").title
        person.wait(lambda: window.words.toggle.text() == title)
        assert docks.seen == set(SHOWN)
        assert window.presenter.on
        # As where type needs more room than there is.
        window.resize(1500, 960)
        person.press(Qt.Key.Key_F11, SHIFT)
        assert docks.seen == shown
        assert window.centre.choice is Choice.BOTH
        assert window.timeline.isVisible()
        assert window.size() == size
        person.wait(lambda: {name: docks.named[name].geometry() for name in shown} == places)
        after = sizes(window)
        assert {one: size for one, size in after.items() if before.get(one, size) != size} == {}
        assert enlargement() == 1.0
        assert as_system.isChecked()


def test_what_is_remembered_is_the_arrangement_from_before(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        person.press(Qt.Key.Key_F11, SHIFT)
        kept = QSettings().value("window/docks")
        person.window.resize(person.window.width() - 40, person.window.height())
    assert QSettings().value("window/docks") == kept
    assert enlargement() == 1.0
    assert QApplication.font().pointSizeF() < 7.5 * ENLARGEMENT
