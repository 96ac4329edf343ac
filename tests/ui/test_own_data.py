"""A person's own data in the whole window: the ways in, undo, the test, files, and many of them."""

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from tests.ui.data_stage import IRIS, Reader, write_pictures
from tests.ui.desktop import PATIENCE, opened
from tests.ui.test_window_files import written
from xorviz.ui.data_dialog import DataDialog

KEY, MODIFIER = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def iris(tmp_path):
    path = tmp_path / "iris.csv"
    path.write_text(IRIS)
    return path


def reader_of(person):
    """The dialog that is open, once it has read its file."""
    reader = Reader(person.qtbot, person.dialog(DataDialog))
    reader.wait(lambda: reader.can_take)
    return reader


def take(person, path):
    """Look at a file in the dialog and take it."""
    person.desktop.data_files.open(path)
    reader_of(person).click("use_data")
    # Without a window manager nobody hands the keyboard back.
    person.window.activateWindow()


def data(person):
    return person.sees.spec["data"]


def dropped(window, path, place):
    """Let a file fall on a place of the window, as the window system does; tell whether it may."""
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, none = Qt.MouseButton.LeftButton, MODIFIER.NoModifier
    target = window.childAt(place)
    # It goes to the nearest part that takes drops at all.
    while target is not window and not target.acceptDrops():
        target = target.parentWidget()
    entering = QDragEnterEvent(place, Qt.DropAction.CopyAction, content, buttons, none)
    QApplication.sendEvent(target, entering)
    if not entering.isAccepted():
        return False
    falling = QDropEvent(QPointF(place), Qt.DropAction.CopyAction, content, buttons, none)
    QApplication.sendEvent(target, falling)
    return falling.isAccepted()


def test_the_file_menu_and_its_keys_open_data_and_undo_brings_the_former_back(qtbot, iris):
    with opened(qtbot, "relu-2-2-1", running=True) as person:
        before = person.sees.spec
        person.press(KEY.Key_O, MODIFIER.ControlModifier | MODIFIER.ShiftModifier)
        person.give_file(iris)
        reader_of(person).click("use_data")
        person.window.activateWindow()
        person.wait(lambda: data(person)["kind"] == "patterns")
        assert data(person)["name"] == "iris.csv"
        assert person.sees.topology.layer("out").units == 3
        person.wait(lambda: person.sees.step > 100)
        line = "iris.csv · 60 patterns · 4 inputs · 3 outputs"
        person.wait(lambda: person.window.data.line.text() == line)
        person.undo()
        person.wait(lambda: person.sees.spec == before)
        person.wait(lambda: not person.window.data.line.isVisible())
        person.redo()
        person.wait(lambda: data(person)["kind"] == "patterns")


def test_the_data_sheet_leads_there_too(qtbot, iris):
    with opened(qtbot, "relu-2-2-1") as person:
        person.click("more_data")
        sheet = person.window.data.sheet
        qtbot.waitUntil(sheet.isVisible, timeout=PATIENCE)
        qtbot.mouseClick(sheet.own_file, Qt.MouseButton.LeftButton)
        assert not sheet.isVisible()
        person.give_file(iris)
        reader_of(person).click("use_data")
        person.wait(lambda: data(person)["kind"] == "patterns")


@pytest.mark.parametrize("part", ["curves", "network", "data", "training"])
def test_a_file_is_dropped_anywhere_on_the_window(qtbot, iris, part):
    with opened(qtbot, "relu-2-2-1") as person:
        window = person.window
        widget = getattr(window, part)
        place = widget.mapTo(window, QPoint(widget.width() // 2, widget.height() // 2))
        assert dropped(window, iris, place)
        reader_of(person).click("use_data")
        person.wait(lambda: data(person)["kind"] == "patterns")


def test_a_dropped_experiment_is_opened_and_what_is_no_file_is_not_taken(qtbot, tmp_path, iris):
    with opened(qtbot, "relu-2-2-1") as person:
        place = person.window.rect().center()
        assert not dropped(person.window, tmp_path, place)
        assert dropped(person.window, written(tmp_path, "a.json", "skip-2-1-1"), place)
        person.wait(lambda: person.sees.topology.layer("h1").units == 1)
        # Broken experiments are told as ever.
        broken = tmp_path / "broken.json"
        broken.write_text("{")
        assert dropped(person.window, broken, place)
        assert "broken.json" in person.answer(QMessageBox.StandardButton.Ok)


def test_another_file_takes_the_place_of_the_one_looked_at(qtbot, tmp_path, iris):
    other = tmp_path / "other.csv"
    other.write_text("a,b\n1,2\n3,4\n")
    with opened(qtbot, "relu-2-2-1") as person:
        person.desktop.data_files.open(iris)
        person.desktop.data_files.open(other)
        reader = reader_of(person)
        assert reader.says == "1 input, 1 output, 2 patterns"


def test_closing_the_window_gives_up_what_is_being_read(qtbot, tmp_path):
    path = tmp_path / "long.csv"
    path.write_text("a,b\n" + "1,2\n" * 300_000)
    with opened(qtbot, "relu-2-2-1") as person:
        person.desktop.data_files.open(path)
        person.dialog(DataDialog)
    # The guard of threads sees that none is left.


def test_what_suits_classes_is_taken_with_one_click(qtbot, iris):
    with opened(qtbot, "sigmoid-2-2-1") as person:
        take(person, iris)
        hint = person.window.data.hint
        person.wait(hint.isVisible)
        assert "softmax" in hint.label.text()
        person.click("take_hint", QPushButton)
        person.wait(lambda: person.sees.spec["training"]["loss"] == "categorical_crossentropy")
        assert person.sees.topology.layer("out").activation == "softmax"
        person.wait(lambda: not hint.isVisible())
        person.undo()
        person.undo()
        person.wait(lambda: person.sees.topology.layer("out").activation == "sigmoid")


def test_the_share_of_the_test_is_dragged_as_one_edit(qtbot, iris):
    with opened(qtbot, "sigmoid-2-2-1", running=True) as person:
        take(person, iris)
        slider = person.window.data.rows.test.slider
        person.wait(slider.isVisible)
        person.wait(lambda: slider.chosen == 0.2)
        slider.setFocus()
        for _ in range(3):
            qtbot.keyPress(slider, KEY.Key_Right)
        qtbot.keyRelease(slider, KEY.Key_Right)
        person.wait(lambda: data(person)["test"] == 0.23)
        person.type_into("data_seed", "9")
        person.wait(lambda: data(person)["seed"] == 9)
        person.undo()
        person.wait(lambda: data(person)["seed"] == 0)
        person.undo()
        person.wait(lambda: data(person)["test"] == 0.2)


def test_digits_can_be_parted_otherwise_though_they_are_only_named(qtbot):
    with opened(qtbot, "digits") as person:
        person.type_into("test_share", "50")
        person.wait(lambda: data(person)["test"] == 0.5)
        person.type_into("data_seed", "4")
        person.wait(lambda: data(person)["seed"] == 4)
        person.undo()
        person.undo()
        person.wait(lambda: data(person)["test"] == 0.2)


def test_a_saved_session_brings_the_data_along(qtbot, tmp_path):
    pictures = write_pictures(tmp_path)
    session = tmp_path / "pictures.xorviz"
    with opened(qtbot, "relu-2-2-1") as person:
        take(person, pictures)
        person.wait(lambda: data(person)["kind"] == "stored")
        person.type_into("test_share", "10")
        person.wait(lambda: data(person)["test"] == 0.1)
        saved = person.sees
        person.window.actions_.save.trigger()
        person.give_file(session)
        person.wait(lambda: not person.sees.modified)
    pictures.unlink()
    with opened(qtbot, session) as person:
        assert person.sees.spec == saved.spec
        assert np.array_equal(person.sees.weights["h1"].kernel, saved.weights["h1"].kernel)
        assert person.sees.loss == saved.loss
        name = "train-images-idx3-ubyte.gz · 30 patterns · 784 inputs · 10 outputs"
        person.wait(lambda: person.window.data.line.text() == name)
        # To other data and back, with what only the file knew.
        person.click("gate_and")
        person.wait(lambda: data(person)["kind"] == "gate")
        person.undo()
        person.wait(lambda: person.sees.spec == saved.spec)
        person.redo()
        person.wait(lambda: data(person)["kind"] == "gate")


def test_data_that_do_not_fit_a_network_of_several_inputs_are_refused_in_a_sentence(
    qtbot, tmp_path
):
    path = tmp_path / "three.csv"
    path.write_text("a,b,c,y\n1,2,3,0\n4,5,6,1\n")
    with opened(qtbot, "bitwise-xor-2") as person:
        before = person.sees.spec
        take(person, path)
        person.wait(lambda: "3 input values" in person.window.statusBar().currentMessage())
        assert person.sees.spec == before
