"""Pictures of the window carry the run that they show, and give it back."""

import io

import pytest
from PIL import Image
from PySide6.QtCore import QBuffer, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox, QPushButton

from tests.engine.experiments import chain_json, experiment
from tests.engine.states import state_bits
from tests.session.runs import living, take
from tests.ui.desktop import PATIENCE, opened
from tests.ui.pdf_text import PdfPage
from tests.ui.test_own_data import dropped
from xorviz.session.errors import FileError
from xorviz.session.files import open_session
from xorviz.session.picture_files import open_picture, read_picture
from xorviz.ui.picture_kinds import take as take_picture
from xorviz.ui.picture_kinds import taken_pixels
from xorviz.ui.pictures import carry, picture_of
from xorviz.ui.script_dialog import ScriptDialog

KEY, MODIFIER = Qt.Key, Qt.KeyboardModifier
CONTROL, SHIFT = MODIFIER.ControlModifier, MODIFIER.ShiftModifier


@pytest.fixture
def clipboard():
    """The clipboard, left empty."""
    board = QApplication.clipboard()
    yield board
    board.clear()


@pytest.fixture
def run():
    """A run at step 40 of an experiment that no preset is."""
    return living(experiment(training={"optimizer": "adam"}), 40)


@pytest.fixture
def image():
    result = QImage(8, 8, QImage.Format.Format_RGB32)
    result.fill(0x336699)
    return result


@pytest.fixture
def picture(tmp_path, run, image):
    """A file of a picture that carries the run."""
    path = tmp_path / "run.png"
    assert carry(image, run.record(), path.name) == ""
    assert image.save(str(path))
    return path


def content_of(path):
    """Return a picture as another program puts it onto the clipboard."""
    content = QMimeData()
    content.setData("image/png", path.read_bytes())
    return content


def trained(person, steps=25):
    """Take some steps in the window; return the run as it stands."""
    for step in range(1, steps + 1):
        person.press(KEY.Key_F6)
        person.wait(lambda step=step: person.sees.step == step)
    return person.desktop.controller.record()


def is_there(person, record):
    """Wait until the window shows a run, and compare it in every bit."""
    state = record.position.state
    person.wait(lambda: person.sees.step == state.step)
    person.wait(lambda: person.sees.spec == record.position.spec.to_json())
    assert state_bits(person.desktop.controller.record().position.state) == state_bits(state)


def export(person, path, what="window"):
    """Export a picture by the keys, the dialog and the name of a file."""
    person.press(KEY.Key_E, CONTROL)
    person.choose("picture_what", what)
    person.click("picture_save", QPushButton)
    person.give_file(path)
    person.qtbot.waitUntil(path.exists, timeout=PATIENCE)
    person.wait(lambda: "Picture written" in person.window.statusBar().currentMessage())


@pytest.mark.parametrize("what", ["window", "network"])
def test_an_exported_picture_carries_the_run_and_shows_the_same(qtbot, tmp_path, what):
    path = tmp_path / "out.png"
    with opened(qtbot, "relu-2-2-1") as person:
        record = trained(person)
        window = person.window
        seen = window if what == "window" else window.views[what]
        export(person, path, what)
        assert state_bits(open_picture(path).position.state) == state_bits(record.position.state)
        assert QImage(str(path)).size() == seen.size()
        if what == "network":
            same = picture_of(seen).convertToFormat(QImage.Format.Format_ARGB32)
            assert QImage(str(path)).convertToFormat(QImage.Format.Format_ARGB32) == same
    with opened(qtbot, path) as person:
        is_there(person, record)


def test_a_dropped_picture_opens_and_goes_on_with_the_same_bits(qtbot, picture, run):
    with opened(qtbot, "relu-2-2-1") as person:
        assert dropped(person.window, picture, QPoint(300, 300))
        is_there(person, run.record())
        person.press(KEY.Key_F6)
        person.wait(lambda: person.sees.step == 41)
        take(run, 1)
        is_there(person, run.record())


def test_saving_a_run_that_came_from_a_picture_asks_for_a_name(qtbot, picture, tmp_path):
    before = picture.read_bytes()
    with opened(qtbot, picture) as person:
        person.press(KEY.Key_S, CONTROL)
        assert person.dialog(QFileDialog).acceptMode() is QFileDialog.AcceptMode.AcceptSave
        saved = tmp_path / "kept.xorviz"
        person.give_file(saved)
        qtbot.waitUntil(saved.exists, timeout=PATIENCE)
    assert open_session(saved).position.state.step == 40
    assert picture.read_bytes() == before


def test_a_copied_picture_is_pasted(qtbot, clipboard):
    with opened(qtbot, "relu-2-2-1") as person:
        record = trained(person, 7)
        person.press(KEY.Key_C, CONTROL | SHIFT)
        assert person.window.statusBar().currentMessage().endswith("pixels")
    with opened(qtbot, "nor-by-hand") as person:
        person.press(KEY.Key_V, CONTROL)
        is_there(person, record)
        assert person.window.windowTitle().startswith("Pasted picture")


def test_what_other_programs_copy_is_pasted(qtbot, clipboard, picture, run):
    with opened(qtbot, "relu-2-2-1") as person:
        clipboard.setMimeData(content_of(picture))
        person.press(KEY.Key_V, CONTROL)
        is_there(person, run.record())
    with opened(qtbot, "relu-2-2-1") as person:
        content = QMimeData()
        content.setUrls([QUrl.fromLocalFile(str(picture))])
        clipboard.setMimeData(content)
        person.press(KEY.Key_V, CONTROL)
        is_there(person, run.record())
        assert person.window.windowTitle().startswith("run.png")


def test_a_copied_picture_becomes_a_png_with_the_run(clipboard, run, image):
    """The window system asks for a PNG, and Qt writes the image as one."""
    assert carry(image, run.record(), "run.png") == ""
    clipboard.setImage(image)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    assert clipboard.mimeData().imageData().save(buffer, "PNG")
    found = read_picture(io.BytesIO(buffer.data().data()), "copied")
    assert state_bits(found.position.state) == state_bits(run.record().position.state)


def test_a_stripped_picture_is_told_in_a_sentence(qtbot, clipboard, picture, tmp_path):
    stripped = tmp_path / "stripped.png"
    # Many programs keep the pixels alone, as this one does.
    with Image.open(picture) as whole:
        whole.save(stripped)
    bare = QMimeData()
    bare.setImageData(QImage(str(stripped)))
    with opened(qtbot, "relu-2-2-1") as person:
        before = person.sees.spec
        assert dropped(person.window, stripped, QPoint(300, 300))
        words = person.answer(QMessageBox.StandardButton.Ok)
        assert "stripped.png” is a picture that carries no experiment" in words
        assert "may have been removed" in words
        for content in (bare, content_of(stripped)):
            person.return_to_window()
            clipboard.setMimeData(content)
            person.press(KEY.Key_V, CONTROL)
            words = person.answer(QMessageBox.StandardButton.Ok)
            assert "“Pasted picture” is a picture that carries no experiment" in words
        assert person.sees.spec == before


def test_a_text_beside_a_picture_without_a_run_is_read_as_a_script(qtbot, clipboard, image):
    content = QMimeData()
    content.setImageData(image)
    content.setText("import keras\nkeras.Sequential([keras.layers.Dense(1, input_dim=2)])")
    with opened(qtbot, "relu-2-2-1") as person:
        clipboard.setMimeData(content)
        person.press(KEY.Key_V, CONTROL)
        person.dialog(ScriptDialog).reject()


def test_a_network_of_a_million_weights_is_told_and_the_picture_written(qtbot, tmp_path, image):
    path = tmp_path / "large.png"
    large = living(experiment(chain_json(2, 1000, 1000, 1))).record()
    with opened(qtbot, "relu-2-2-1") as person:
        pictures = person.desktop.pictures
        pictures.write(taken_pixels(image), path, large)
        says = person.window.statusBar().currentMessage
        person.wait(lambda: "“large.png” does not carry its experiment" in says())
    assert QImage(str(path)).size() == image.size()
    with pytest.raises(FileError, match="picture_without_experiment"):
        open_picture(path)


def test_an_svg_is_chosen_in_the_dialog_carries_the_run_and_opens_it_again(qtbot, tmp_path):
    path = tmp_path / "out.svg"
    with opened(qtbot, "relu-2-2-1") as person:
        record = trained(person)
        person.press(KEY.Key_E, CONTROL)
        person.choose("picture_kind", "svg")
        person.choose("picture_what", "curves")
        person.click("picture_save", QPushButton)
        person.give_file(path)
        person.wait(lambda: "Picture written" in person.window.statusBar().currentMessage())
        assert state_bits(open_picture(path).position.state) == state_bits(record.position.state)
        assert "<title>Curves</title>" in path.read_text("utf-8")
    with opened(qtbot, "skip-2-1-1") as person:
        assert dropped(person.window, path, QPoint(300, 300))
        is_there(person, record)


def test_a_pdf_is_chosen_in_the_dialog_and_cannot_be_copied(qtbot, tmp_path):
    path = tmp_path / "out.pdf"
    with opened(qtbot, "relu-2-2-1") as person:
        person.press(KEY.Key_E, CONTROL)
        person.choose("picture_kind", "pdf")
        person.choose("picture_what", "weights")
        assert not person.find(QPushButton, "picture_copy").isEnabled()
        assert "cm" in person.find(QLabel, "picture_size").text()
        person.click("picture_save", QPushButton)
        person.give_file(path)
        person.wait(lambda: "Picture written" in person.window.statusBar().currentMessage())
        view = person.window.weights
        size = PdfPage(path.read_bytes()).size
        assert size == pytest.approx((view.width() * 0.75, view.height() * 0.75), abs=1.0)


def test_a_copied_svg_is_there_in_both_ways_and_brings_its_run_back(qtbot, clipboard):
    with opened(qtbot, "relu-2-2-1") as person:
        record = trained(person)
        person.press(KEY.Key_E, CONTROL)
        person.choose("picture_kind", "svg")
        person.click("picture_copy", QPushButton)
        assert clipboard.image().size() == person.window.size()
        content = bytes(clipboard.mimeData().data("image/svg+xml").data())
        assert content.startswith(b"<?xml")
        assert b'<metadata id="xorviz">' in content
    with opened(qtbot, "nor-by-hand") as person:
        person.press(KEY.Key_V, CONTROL)
        is_there(person, record)


def test_a_run_too_large_for_an_svg_is_told_and_the_picture_written(qtbot, tmp_path):
    path = tmp_path / "large.svg"
    large = living(experiment(chain_json(2, 1000, 1000, 1))).record()
    with opened(qtbot, "relu-2-2-1") as person:
        taken = take_picture(person.window.curves, "svg", "Curves")
        person.desktop.pictures.write(taken, path, large)
        says = person.window.statusBar().currentMessage
        person.wait(lambda: "“large.svg” does not carry its experiment" in says())
    assert "<metadata" not in path.read_text("utf-8")
    with pytest.raises(FileError, match="picture_without_experiment"):
        open_picture(path)
