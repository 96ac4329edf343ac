"""The dialog of films: what it offers, the limits of its fields, and what it says of the film."""

import math
import re

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QLabel, QPushButton, QSpinBox, QWidget

from xorviz.session.recording.formats import Format
from xorviz.ui.recording.dialog import RecordDialog

STEPS = (120, 5120)


def choose(dialog, name, value):
    box = dialog.findChild(QComboBox, name)
    index = box.findData(value)
    assert index >= 0
    box.setCurrentIndex(index)


def type_into(qtbot, dialog, name, text):
    field = dialog.findChild(QSpinBox, name) or dialog.findChild(QDoubleSpinBox, name)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    return field


def line(dialog):
    return dialog.findChild(QLabel, "film_line").text()


def button(dialog):
    return dialog.findChild(QPushButton, "film_record")


@pytest.fixture
def opened(qtbot):
    """Open the dialog on a view that is seen and one that is hidden; note what is wanted."""
    wanted, parents = [], []

    def make(steps=STEPS):
        parent = QWidget()
        qtbot.addWidget(parent)
        parents.append(parent)
        seen, hidden = QWidget(parent), QWidget(parent)
        seen.resize(640, 400)
        seen.setMinimumSize(320, 200)
        hidden.resize(1, 1)
        subjects = {"window": ("Window", seen, True), "zones": ("Dead zones", hidden, False)}
        themes = {"dark": "Dark", "light": "Light"}
        dialog = RecordDialog(subjects, steps, themes, "light", parent)
        dialog.wanted.connect(wanted.append)
        parent.show()
        dialog.open()
        return dialog

    make.wanted = wanted
    return make


def test_it_begins_with_the_whole_stretch_and_says_what_comes_of_it(qtbot, opened):
    dialog = opened()
    assert line(dialog) == "200 frames, 10.00 seconds, 640 × 400 pixels"
    qtbot.mouseClick(button(dialog), Qt.MouseButton.LeftButton)
    (wish,) = opened.wanted
    assert (wish.what, wish.theme, wish.kind) == ("window", "light", Format.GIF)
    assert (wish.plan.first, wish.plan.last) == STEPS
    assert (wish.plan.frames, wish.plan.rate) == (200, 20)
    assert wish.size.pixels == QSize(640, 400)


@pytest.mark.parametrize(
    ("first", "last", "stride", "rate"),
    [(120, 5120, 50, 25), (120, 5120, 49, 10), (300, 300, 1, 20), (130, 150, 3, 7)],
)
def test_steps_a_frame(qtbot, opened, first, last, stride, rate):
    dialog = opened()
    choose(dialog, "film_length", "steps")
    for name, value in (
        ("film_first", first),
        ("film_last", last),
        ("film_stride", stride),
        ("film_rate", rate),
    ):
        type_into(qtbot, dialog, name, str(value))
    frames = 1 + math.ceil((last - first) / stride)
    words = "1 frame" if frames == 1 else f"{frames:,} frames"
    assert line(dialog) == f"{words}, {frames / rate:,.2f} seconds, 640 × 400 pixels"
    assert button(dialog).isEnabled()


def test_seconds(qtbot, opened):
    dialog = opened()
    type_into(qtbot, dialog, "film_rate", "30")
    type_into(qtbot, dialog, "film_seconds", "2.5")
    assert line(dialog).startswith("75 frames, 2.50 seconds")
    qtbot.mouseClick(button(dialog), Qt.MouseButton.LeftButton)
    (wish,) = opened.wanted
    steps = [wish.plan.step(frame) for frame in range(75)]
    assert (steps[0], steps[-1]) == STEPS


@pytest.mark.parametrize(
    ("name", "least", "most"),
    [
        ("film_first", *STEPS),
        ("film_last", *STEPS),
        ("film_rate", 1, 50),
        ("film_seconds", 0.1, 600.0),
        ("film_stride", 1, 5000),
        ("film_width", 320, 8192),
        ("film_height", 200, 8192),
    ],
)
def test_no_field_goes_beyond_its_limits(qtbot, opened, name, least, most):
    dialog = opened()
    choose(dialog, "film_length", "seconds" if name == "film_seconds" else "steps")
    choose(dialog, "film_size", 0)
    field = dialog.findChild(QDoubleSpinBox if name == "film_seconds" else QSpinBox, name)
    field.stepBy(-10_000)
    assert field.value() == pytest.approx(least)
    field.stepBy(10_000)
    assert field.value() == pytest.approx(most)
    type_into(qtbot, dialog, name, "9" * 12)
    assert least <= field.value() <= most


def test_what_cannot_be_is_said_and_not_recorded(qtbot, opened):
    dialog = opened()
    type_into(qtbot, dialog, "film_first", "400")
    type_into(qtbot, dialog, "film_last", "300")
    assert line(dialog) == "The last step must not lie before the first."
    assert not button(dialog).isEnabled()
    type_into(qtbot, dialog, "film_last", "5120")
    assert button(dialog).isEnabled()
    type_into(qtbot, dialog, "film_seconds", "600")
    type_into(qtbot, dialog, "film_rate", "50")
    assert re.search(r"at most 18,000 frames.* 30,000", line(dialog))
    assert not button(dialog).isEnabled()
    type_into(qtbot, dialog, "film_rate", "30")
    assert button(dialog).isEnabled()
    choose(dialog, "film_size", 0)
    type_into(qtbot, dialog, "film_width", "8000")
    type_into(qtbot, dialog, "film_height", "8000")
    assert line(dialog).startswith("8,000 × 8,000 pixels are too many")
    assert not button(dialog).isEnabled()


def test_sizes(qtbot, opened):
    dialog = opened()
    width, height = (dialog.findChild(QSpinBox, f"film_{side}") for side in ("width", "height"))
    assert not width.isEnabled()
    assert (width.value(), height.value()) == (640, 400)
    choose(dialog, "film_size", 2)
    assert line(dialog).endswith("1,280 × 800 pixels")
    assert (width.value(), height.value()) == (1280, 800)
    choose(dialog, "film_size", 0)
    assert width.isEnabled()
    type_into(qtbot, dialog, "film_width", "500")
    type_into(qtbot, dialog, "film_height", "333")
    assert line(dialog).endswith("500 × 333 pixels")
    choose(dialog, "film_size", 1)
    assert line(dialog).endswith("640 × 400 pixels")
    choose(dialog, "film_what", "zones")
    assert line(dialog).endswith("800 × 600 pixels")
    choose(dialog, "film_size", 0)
    assert line(dialog).endswith("500 × 333 pixels")
    qtbot.mouseClick(button(dialog), Qt.MouseButton.LeftButton)
    assert opened.wanted[0].size.pixels == QSize(500, 333)


def test_what_does_not_depend_on_the_run_comes_back_the_next_time(qtbot, opened):
    dialog = opened()
    choose(dialog, "film_format", "apng")
    choose(dialog, "film_size", 0)
    type_into(qtbot, dialog, "film_width", "444")
    type_into(qtbot, dialog, "film_rate", "12")
    type_into(qtbot, dialog, "film_seconds", "3")
    qtbot.mouseClick(button(dialog), Qt.MouseButton.LeftButton)
    again = opened((0, 50))
    assert line(again) == "36 frames, 3.00 seconds, 444 × 720 pixels"
    assert again.findChild(QComboBox, "film_format").currentData() == "apng"


def test_without_ffmpeg_mp4_is_not_offered_and_the_dialog_says_why(opened, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    dialog = opened()
    box = dialog.findChild(QComboBox, "film_format")
    offered = {box.itemData(row): box.model().item(row).isEnabled() for row in range(box.count())}
    assert offered == {"gif": True, "apng": True, "mp4": False}
    reason = dialog.findChild(QLabel, "film_reason")
    assert reason.isVisible()
    assert "ffmpeg" in reason.text()


def test_a_run_that_has_not_begun_is_a_film_of_one_picture(opened):
    dialog = opened((0, 0))
    assert button(dialog).isEnabled()
    assert line(dialog).startswith("200 frames")
    choose(dialog, "film_length", "steps")
    assert line(dialog).startswith("1 frame, 0.05 seconds")
