"""The welcome: doors by mouse and keyboard, when it comes by itself, and recent files in it."""

import shutil

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QImage
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QPushButton

from tests.ui.accessible_tree import faults
from tests.ui.desktop import PATIENCE, Person, opened
from xorviz.resources import resource_path
from xorviz.session.experiments import load_experiment
from xorviz.session.lessons import lesson_names
from xorviz.session.presets import load_preset, preset_course, preset_names
from xorviz.ui import settings
from xorviz.ui.desktop import Desktop
from xorviz.ui.recent.pictures import RecentPictures, framed
from xorviz.ui.script_dialog import ScriptDialog
from xorviz.ui.welcome.dialog import LESSONS, PRESETS, SCRIPT, WelcomeDialog
from xorviz.ui.welcome.door import Door
from xorviz.ui.welcome.entries import Entries
from xorviz.ui.welcome.sketches import columns_of

SCRIPT_TEXT = """
from keras import Sequential, layers
model = Sequential([layers.Input((2,)), layers.Dense(3, "tanh"), layers.Dense(1, "sigmoid")])
model.compile("adam", "binary_crossentropy")
"""


def press(person, key):
    person.qtbot.keyClick(QApplication.focusWidget(), key)


def welcome(person):
    person.window.actions_.welcome.trigger()
    dialog = person.dialog(WelcomeDialog)
    dialog.activateWindow()
    person.qtbot.waitUntil(lambda: dialog.isActiveWindow(), timeout=PATIENCE)
    return dialog


def door(dialog, page):
    return next(one for one in dialog.doors if one.property("leads_to") == page)


def test_the_doors_lead_to_a_preset_and_to_a_script_by_keyboard_alone(qtbot):
    QGuiApplication.clipboard().setText("words about something else")
    with opened(qtbot, "relu-2-2-1") as person:
        dialog = welcome(person)
        doors = dialog.findChildren(Door)
        assert all(one.accessibleName() and one.accessibleDescription() for one in doors)
        assert faults(dialog) == []
        focused = dialog.doors.index(QApplication.focusWidget())
        press(person, Qt.Key.Key_Right)
        assert QApplication.focusWidget() is dialog.doors[(focused + 1) % len(doors)]
        press(person, str(dialog.doors.index(door(dialog, PRESETS)) + 1))
        assert dialog.page == PRESETS
        press(person, Qt.Key.Key_Escape)
        assert dialog.page == ""
        assert QApplication.focusWidget() is door(dialog, PRESETS)
        press(person, Qt.Key.Key_Return)
        entries = dialog.findChild(Entries, "welcome_presets")
        assert entries.count() == len(preset_names())
        assert faults(dialog) == []
        qtbot.keyClicks(entries, "One hidden unit")
        press(person, Qt.Key.Key_Return)
        person.wait(lambda: person.sees.topology.layer("h1").units == 1)
        dialog = welcome(person)
        door(dialog, SCRIPT).click()
        field = dialog.script_page.text
        assert field.toPlainText() == ""
        assert faults(dialog) == []
        assert not dialog.script_page.take.isEnabled()
        dialog.show_page("")
        QGuiApplication.clipboard().setText(SCRIPT_TEXT)
        door(dialog, SCRIPT).click()
        assert field.toPlainText() == SCRIPT_TEXT
        press(person, Qt.Key.Key_Space)
        script = person.dialog(ScriptDialog)
        script.reject()
        person.return_to_window()
        dialog = welcome(person)
        press(person, Qt.Key.Key_1)
        assert dialog.page == LESSONS
        assert dialog.findChild(Entries, "welcome_lessons").count() == len(lesson_names())
        press(person, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: person.desktop.lessons.course is not None, timeout=PATIENCE)
        # New leads straight to the presets, and Escape leaves from there.
        person.return_to_window()
        person.window.actions_.new.trigger()
        dialog = person.dialog(WelcomeDialog)
        assert dialog.page == PRESETS
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()
        dialog = welcome(person)
        qtbot.mouseClick(dialog.open_file, Qt.MouseButton.LeftButton)
        person.dialog(QFileDialog).reject()


def test_it_comes_at_the_start_until_it_is_ticked_off(qtbot, tmp_path):
    QApplication.setQuitOnLastWindowClosed(False)

    def started(folder):
        desktop = Desktop(load_experiment("relu-2-2-1"), autosaves=folder)
        desktop.start(running=False, welcomes=True)
        return Person(qtbot, desktop)

    def ended(person):
        person.desktop.close()
        person.window.deleteLater()

    person = started(tmp_path / "autosave")
    dialog = person.dialog(WelcomeDialog)
    box = dialog.findChild(QCheckBox, "welcome_at_start")
    assert box.isChecked()
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.findChild(QPushButton, "welcome_close"), Qt.MouseButton.LeftButton)
    ended(person)
    assert not settings.WELCOMES.read()
    person = started(None)
    person.wait(lambda: True)
    assert person.window.findChild(WelcomeDialog) is None
    ended(person)


def test_recent_files_have_pictures_and_days_and_those_that_are_gone_are_told(qtbot, tmp_path):
    root = tmp_path / "data" / "autosave"
    mine, gone = tmp_path / "mine.json", tmp_path / "gone.json"
    for path in (mine, gone):
        shutil.copy(resource_path("presets", "circles.json"), path)
    with opened(qtbot, gone, autosaves=root) as person:
        pictures = root.parent / "recent"
        qtbot.waitUntil(lambda: len(list(pictures.glob("*.png"))) == 1, timeout=PATIENCE)
    gone.unlink()
    with opened(qtbot, mine, autosaves=root) as person:
        qtbot.waitUntil(lambda: len(list(pictures.glob("*.png"))) == 2, timeout=PATIENCE)
        menu = person.window.menus.recent
        menu.aboutToShow.emit()
        first, second = [one for one in menu.actions() if one.data()]
        unpictured = QAction(QIcon(framed(QImage(), first.icon().availableSizes()[0], 1.0)), "")
        qtbot.waitUntil(lambda: not second.isEnabled() and "\t" in first.text(), timeout=PATIENCE)
        assert "gone" in second.text()
        assert "gone" not in first.text()
        # The one in the menu is the picture that is kept, and not an empty frame.
        [size] = first.icon().availableSizes()
        shown, empty = (one.icon().pixmap(size).toImage() for one in (first, unpictured))
        assert shown != empty
        dialog = welcome(person)
        assert faults(dialog) == []
        [button] = dialog.findChildren(QPushButton, "welcome_recent")
        assert button.accessibleName() == "mine.json"
        person.window.actions_.redo.trigger()
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        person.wait(lambda: person.desktop.files.title == "mine.json")
        person.desktop.files._recent.clear_action.trigger()
        assert list(pictures.glob("*.png")) == []


def test_what_is_no_picture_gives_none(tmp_path):
    pictures = RecentPictures(tmp_path)
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    pictures.keep("/a", image)
    assert pictures.of("/a").pixelColor(5, 5).red() == 255
    assert pictures.of("/b").isNull()
    [file] = tmp_path.glob("*.png")
    file.write_bytes(b"no picture")
    assert pictures.of("/a").isNull()
    nowhere = RecentPictures(file / "below a file")
    nowhere.keep("/a", image)
    assert nowhere.of("/a").isNull()
    assert RecentPictures(None).of("/a").isNull()


def test_sketches_have_the_columns_of_the_networks():
    assert columns_of(load_preset("relu-2-2-1").network) == (2, 2, 1)
    assert columns_of(load_preset("skip-2-1-1").network) == (2, 1, 1)
    assert columns_of(load_preset("bitwise-xor-branches").network)[0] == 2
    assert sorted(preset_course()) == sorted(preset_names())
