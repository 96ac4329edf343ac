"""Pictures of the window and its views: copied, exported, and truly finer at two and four times."""

import numpy as np
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QMessageBox,
    QPushButton,
    QWidget,
)

from tests.ui.desktop import PATIENCE, opened
from xorviz.ui.pictures import is_too_large, picture_of

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
VIEWS = (
    *("network", "decision", "curves", "zones", "weights", "truth_table", "confusion", "crowd"),
    "doctor",
    "hidden",
)


def pixels(image):
    """Return the colours of an image, shape (height, width, 3), from 0 to 255."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)
    return flat[:, : image.width(), :3].astype(float)


def steepness(image):
    """Return how steep the steepest edges are, per pixel: enlarging makes them flatter."""
    brightness = pixels(image).mean(axis=2)
    return float(np.quantile(np.abs(np.diff(brightness, axis=1)), 0.999))


def clipboard():
    return QApplication.clipboard().image()


def assert_painted_anew(view, scale):
    """A finer picture of a view is no enlarged one, and shows the same."""
    once, finer = picture_of(view), picture_of(view, scale)
    assert once.size() == view.size()
    assert finer.size() == view.size() * scale
    smooth = Qt.TransformationMode.SmoothTransformation
    ratio = Qt.AspectRatioMode.IgnoreAspectRatio
    enlarged = once.scaled(finer.size(), ratio, smooth)
    assert steepness(finer) > 1.15 * steepness(enlarged)
    # Not by repeating pixels either: rows that would be copies differ.
    rows = pixels(finer)
    assert (rows[0::scale][: view.height()] != rows[1::scale][: view.height()]).any()
    # It is the same picture: made smaller again, it is nearly the first.
    back = finer.scaled(once.size(), ratio, smooth)
    assert np.abs(pixels(back) - pixels(once)).mean() < 3.0


@pytest.mark.parametrize("scale", [2, 4])
def test_a_finer_picture_is_painted_anew(qtbot, scale):
    with opened(qtbot, "relu-2-2-1") as person:
        person.press(Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
        person.wait(lambda: person.sees.decision is not None)
        views = person.window.views
        for name in ("network", "decision", "curves", "zones", "weights", "truth_table"):
            assert_painted_anew(views[name], scale)
        tabs = person.window.answers.tabs
        qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(1).center())
        person.wait(lambda: views["confusion"].matrix.counts is not None)
        assert_painted_anew(views["confusion"], scale)


def test_names_of_units_are_sharp_at_twice_the_size(qtbot):
    """The network keeps pictures of its names; those of the screen would be enlarged."""
    with opened(qtbot, "relu-2-2-1") as person:
        network = person.window.network
        before = picture_of(network)
        finer = picture_of(network, 2)
        assert picture_of(network) == before
        assert steepness(finer) > 0.8 * steepness(before)


def test_copies_of_the_window_and_of_the_view_with_the_keyboard(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        window = person.window
        window.bar.run.setFocus()
        person.press(Qt.Key.Key_C, CONTROL | SHIFT)
        assert clipboard().size() == window.size()
        window.weights.canvas.setFocus()
        person.press(Qt.Key.Key_C, CONTROL | SHIFT)
        assert clipboard().size() == window.weights.size()
        assert "Weights" in window.statusBar().currentMessage()
        next(one for one in window.pictures.copies if one.data() == "curves").trigger()
        assert clipboard() == picture_of(window.curves)


def test_the_dialog_offers_what_can_be_seen_and_tells_the_size(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        window = person.window
        window.docks.named["zones"].hide()
        window.actions_.export.trigger()
        dialog = person.dialog(QDialog)
        what = dialog.what
        usable = {
            what.itemData(row): what.model().item(row).isEnabled() for row in range(what.count())
        }
        assert set(usable) == {"window", *window.views}
        assert [name for name, can in usable.items() if not can] == [
            "decision",
            "zones",
            "confusion",
            # It is behind the words.
            "crowd",
            # It was behind the zones.
            "hidden",
            # Nobody has asked for it.
            "landscape",
        ]
        person.choose("picture_scale", 4)
        words = person.find(QLabel, "picture_size").text()
        assert words == f"{4 * window.width():,} × {4 * window.height():,} pixels"
        person.choose("picture_what", "truth_table")
        person.click("picture_copy", QPushButton)
        assert clipboard().size() == window.truth_table.size() * 4
    with opened(qtbot, "relu-2-2-1") as person:
        person.press(Qt.Key.Key_E, CONTROL)
        assert person.dialog(QDialog).scale.currentData() == 4
        person.dialog(QDialog).reject()


def test_the_actions_of_a_hidden_view_say_why_they_rest(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        export = next(one for one in person.window.pictures.exports if one.data() == "weights")
        assert export.isEnabled()
        person.window.docks.named["weights"].hide()
        assert not export.isEnabled()
        assert "hidden" in export.toolTip()
        person.window.docks.named["weights"].show()
        qtbot.waitUntil(export.isEnabled, timeout=PATIENCE)


def test_a_picture_beyond_bounds_is_refused_in_a_sentence(qtbot):
    assert not is_too_large(QSize(4 * 3840, 4 * 2160))
    assert is_too_large(QSize(40_000, 100))
    assert is_too_large(QSize(30_000, 30_000))
    with opened(qtbot, "relu-2-2-1") as person:
        view = person.window.truth_table
        view.setMinimumWidth(9000)
        view.resize(9000, 100)
        person.desktop.pictures.copy(view, "Truth table", 4)
        assert "36,000" in person.answer(QMessageBox.StandardButton.Ok)


class Broken(QWidget):
    """Paints nothing, and fails as long as it is told to."""

    fails = False

    def paintEvent(self, event):  # noqa: N802 - so it is called by Qt
        if self.fails:
            raise ValueError("no ink")


def test_a_view_that_fails_is_told_and_the_run_goes_on(qtbot, tmp_path, expected_log):
    with opened(qtbot, "relu-2-2-1") as person:
        broken = Broken(person.window.network)
        broken.show()
        pictures = person.desktop.pictures
        for act in (
            lambda: pictures.ask(person.window, "mine", kind="svg"),
            lambda: pictures.ask(person.window, "mine", kind="pdf"),
            lambda: pictures.copy(person.window, "Window", kind="svg"),
        ):
            expected_log("picture not taken", source="xorviz.ui.picture_desk")
            broken.fails = True
            act()
            broken.fails = False
            words = person.answer(QMessageBox.StandardButton.Ok)
            assert words == "The picture could not be taken; the log has the details."
        former = person.sees.step
        person.press(Qt.Key.Key_F6)
        person.wait(lambda: person.sees.step > former)
        path = tmp_path / "mine.svg"
        pictures.ask(person.window, "mine", kind="svg")
        person.give_file(path)
        person.wait(lambda: "Picture written" in person.window.statusBar().currentMessage())
        assert path.read_bytes().startswith(b"<?xml")


def test_a_name_of_another_kind_is_refused(qtbot, tmp_path):
    with opened(qtbot, "relu-2-2-1") as person:
        person.desktop.pictures.ask(person.window, "mine", kind="svg")
        person.give_file(tmp_path / "mine.PDF")
        words = person.answer(QMessageBox.StandardButton.Ok)
    assert words == "The picture was not written: “mine.PDF” does not end in .svg."
    assert not list(tmp_path.iterdir())
