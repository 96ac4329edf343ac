"""Films recorded from the window: what they show, how they end, and that the window goes on."""

import errno
import os
import tempfile
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QObject, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QMessageBox,
    QPushButton,
    QSpinBox,
    QToolButton,
    QWidget,
)

from tests.ui.desktop import PATIENCE, opened
from xorviz.session.experiments import load_experiment
from xorviz.session.living import LivingRun
from xorviz.session.picture import Status
from xorviz.session.snapshot import Request
from xorviz.ui.intents import GrowLayer
from xorviz.ui.pictures import picture_of
from xorviz.ui.recording.dialog import RecordDialog
from xorviz.ui.recording.size_fields import OWN
from xorviz.ui.recording.source import RunSource
from xorviz.ui.recording.stage import Stage
from xorviz.ui.recording.wish import FilmSize
from xorviz.ui.theme import THEMES

BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier

#: An experiment with two hidden layers, of which one can choose.
NETWORK = Path(__file__).parents[2] / "docs" / "experiments" / "leaky-relu-2-4-2-1.json"

#: Milliseconds to wait for a film at most: some frames, on a loaded machine.
LONG = 60_000


def trained(person, steps):
    """Let the run go on for a while, and pause it; return where it stands."""
    person.run()
    person.wait(lambda: person.sees.step >= steps)
    person.pause()
    return person.sees.time.last


def asked(person):
    """Open the dialog by its keys."""
    person.window.activateWindow()
    person.press(Qt.Key.Key_M, BOTH)
    return person.dialog(RecordDialog)


def set_up(dialog, what, kind, **fields):
    """Choose what is filmed and how; return what the dialog says of it."""
    for name, value in {"what": what, "format": kind, "length": "steps"}.items():
        box = dialog.findChild(QComboBox, f"film_{name}")
        box.setCurrentIndex(box.findData(value))
    if "size" in fields:
        box = dialog.findChild(QComboBox, "film_size")
        box.setCurrentIndex(box.findData(OWN))
        for side, value in zip(("width", "height"), fields.pop("size"), strict=True):
            dialog.findChild(QSpinBox, f"film_{side}").setValue(value)
    if "theme" in fields:
        box = dialog.findChild(QComboBox, "film_theme")
        box.setCurrentIndex(box.findData(fields.pop("theme")))
    for name, value in fields.items():
        dialog.findChild(QSpinBox, f"film_{name}").setValue(value)
    return dialog.findChild(QLabel, "film_line").text()


def record(person, dialog, path):
    """Say where, which starts it."""
    button = dialog.findChild(QPushButton, "film_record")
    person.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    person.give_file(path)


def is_idle(person):
    return person.window.actions_.record.isEnabled()


def ended(person):
    person.qtbot.waitUntil(lambda: is_idle(person), timeout=LONG)
    return person.window.statusBar().currentMessage()


def frames_in(path):
    image = Image.open(path)
    found = []
    for number in range(image.n_frames):
        image.seek(number)
        found.append(np.asarray(image.convert("RGB")).astype(int))
    return found


def pixels(image):
    image = image.convertToFormat(image.Format.Format_RGB32)
    flat = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)
    return flat[:, : image.width(), 2::-1].astype(int)


def at_rest(person):
    """Return the pixels of the window once it has come to rest."""
    seen = [None, picture_of(person.window)]

    def rests():
        seen[:] = seen[1], picture_of(person.window)
        return seen[0] == seen[1]

    # Every look at the run asks for the next one; some are seldom.
    for _ in range(20):
        person.qtbot.wait(20)
    person.qtbot.waitUntil(rests, timeout=PATIENCE)
    return pixels(seen[1])


def test_a_film_is_what_the_dialog_says_and_ends_as_the_window_stands(qtbot, tmp_path):
    with opened(qtbot, "relu-2-2-1") as person:
        # So far that no two frames fall on weights that look alike: a run that went on as it liked
        # might end a single step after the frame before its last, or when it has settled.
        person.desktop.controller.run_up_to(90)
        last = trained(person, 90)
        assert last == 90
        person.wait(lambda: person.sees.step == last)
        dialog = asked(person)
        said = set_up(dialog, "weights", "apng", stride=25, rate=8)
        path = tmp_path / "film.png"
        record(person, dialog, path)
        assert str(path) in ended(person)
        frames = frames_in(path)
        view = person.window.weights
        count = len((0, 25, 50, 75, 90))
        assert len(frames) == count
        assert said == (
            f"{count} frames, {count / 8:.2f} seconds, {view.width()} × {view.height()} pixels"
        )
        image = Image.open(path)
        durations = []
        for number in range(image.n_frames):
            image.seek(number)
            durations.append(image.info["duration"])
        assert sum(durations) == pytest.approx(1000 * count / 8)
        assert np.abs(frames[-1] - pixels(picture_of(view))).mean() < 0.5
        assert all((one != other).any() for one, other in pairwise(frames))
        # The one on display stayed where it was.
        assert person.sees.step == last


def test_a_frame_is_that_of_its_step(qtbot, tmp_path):
    """Beside a run that is trained anew, up to that step and no further."""
    with opened(qtbot, "relu-2-2-1") as person:
        trained(person, 90)
        dialog = asked(person)
        set_up(dialog, "weights", "apng", size=(420, 300), first=0, last=80, stride=40)
        path = tmp_path / "film.png"
        record(person, dialog, path)
        ended(person)
        frames = frames_in(path)
        assert len(frames) == 3
        run = LivingRun(load_experiment("relu-2-2-1"))
        theme = person.window.theme.name
        for step, frame in zip((0, 40, 80), frames, strict=True):
            while run.step < step:
                run.advance(step - run.step)
            size = FilmSize(QSize(420, 300))
            stage = Stage(person.window, "weights", theme, size)
            stage.present(run.snapshot(Request(stage.request().probes), Status()))
            QApplication.processEvents()
            assert np.abs(stage.frame().astype(int) - frame).mean() < 0.05
            stage.close()


def pick(person, name, code):
    """Choose an entry of a menu in the head of a view."""
    box = person.find(QComboBox, name)
    person.wait(lambda: box.findData(code) >= 0)
    box.setCurrentIndex(box.findData(code))
    box.activated.emit(box.currentIndex())


def test_a_film_shows_what_was_chosen_in_each_view(qtbot, tmp_path):
    with opened(qtbot, NETWORK) as person:
        window = person.window
        last = trained(person, 30)
        window.docks.bring("zones")
        person.wait(lambda: person.sees.step == last and person.sees.zones is not None)
        # The hidden space comes before the zones when it is brought.
        for name in ("network", "curves", "zones", "weights", "truth_table", "doctor", "hidden"):
            if name == "zones":
                pick(person, "zones_layer", "h2")
            elif name == "hidden":
                window.docks.bring("hidden")
                pick(person, "hidden_space_layer", "h1")
                pick(person, "hidden_space_across", "2")
            at_rest(person)
            person.return_to_window()
            dialog = asked(person)
            set_up(dialog, name, "apng", first=last, last=last)
            path = tmp_path / f"{name}.png"
            record(person, dialog, path)
            ended(person)
            at_rest(person)
            (frame,) = frames_in(path)
            shown = pixels(picture_of(window.views[name]))
            assert frame.shape == shown.shape, name
            off = (np.abs(frame - shown).max(axis=2) > 24).mean()
            assert off < (0.25 if name == "doctor" else 0.01), name


def test_every_view_of_a_filmed_window_shows_each_step(qtbot, tmp_path):
    with opened(qtbot, "relu-2-2-1") as person:
        trained(person, 90)
        window = person.window
        dialog = asked(person)
        set_up(dialog, "window", "apng", first=0, last=80, stride=40)
        path = tmp_path / "film.png"
        record(person, dialog, path)
        ended(person)
        frames = frames_in(path)
        assert len(frames) == 3
        for name in ("network", "curves", "zones", "weights", "truth_table", "doctor"):
            view = window.views[name]
            place = view.mapTo(window, QPoint())
            rows = slice(place.y(), place.y() + view.height())
            columns = slice(place.x(), place.x() + view.width())
            for one, other in pairwise(frames):
                assert (one[rows, columns] != other[rows, columns]).any(), name


def test_a_film_goes_over_an_edit_of_the_network(qtbot, tmp_path):
    with opened(qtbot, "relu-2-2-1") as person:
        before = trained(person, 20)
        person.desktop.controller.act(GrowLayer("h1"))
        person.wait(lambda: person.sees.topology.width("h1") == 3)
        last = trained(person, before + 20)
        dialog = asked(person)
        set_up(dialog, "network", "apng", size=(500, 400), first=0, last=last, stride=last)
        path = tmp_path / "film.png"
        record(person, dialog, path)
        ended(person)
        first, second = frames_in(path)
        assert (np.abs(first - second).max(axis=2) > 30).mean() > 0.02


@pytest.mark.parametrize("kind", ["gif", "apng"])
def test_a_hidden_view_in_a_size_of_its_own(qtbot, tmp_path, kind):
    with opened(qtbot, "relu-2-2-1") as person:
        trained(person, 40)
        dialog = asked(person)
        said = set_up(dialog, "landscape", kind, size=(411, 333), first=0, last=30, stride=10)
        assert said.endswith("411 × 333 pixels")
        path = tmp_path / f"film.{ {'gif': 'gif', 'apng': 'png'}[kind] }"
        record(person, dialog, path)
        ended(person)
        assert Image.open(path).size == (411, 333)
        frames = frames_in(path)
        assert len(frames) == 4
        # A landscape, and not the words that there is none.
        assert len(np.unique(frames[-1].reshape(-1, 3), axis=0)) > 100
        assert person.window.docks.named["landscape"].isHidden()


def test_the_window_in_the_other_theme_leaves_the_one_on_the_screen_as_it_is(qtbot, tmp_path):
    with opened(qtbot, "relu-2-2-1") as person:
        last = trained(person, 30)
        person.wait(lambda: person.sees.step == last)
        window = person.window
        # It would begin to try remedies meanwhile.
        window.docks.named["doctor"].hide()
        before, sheet = at_rest(person), QApplication.instance().styleSheet()
        dialog = asked(person)
        set_up(dialog, "window", "apng", theme="light", first=last, last=last)
        path = tmp_path / "film.png"
        record(person, dialog, path)
        ended(person)
        assert QApplication.instance().styleSheet() == sheet
        window.statusBar().clearMessage()
        # But for the frame around what has the keyboard.
        assert (np.abs(before - at_rest(person)).max(axis=2) > 8).mean() < 3e-3
        (frame,) = frames_in(path)
        assert frame.shape == before.shape
        light, dark = (THEMES[name].color("panel") for name in ("light", "dark"))
        share = {
            name: (np.abs(frame - [colour.red(), colour.green(), colour.blue()]).max(2) < 3).mean()
            for name, colour in (("light", light), ("dark", dark))
        }
        assert share["light"] > 0.2
        assert share["dark"] < 0.005
        window.actions_.theme.trigger()
        assert np.abs(frame - at_rest(person)).mean() < 1.0


def test_nothing_of_a_film_appears_on_the_screen(qtbot, tmp_path):
    with opened(qtbot, "relu-2-2-1") as person:
        trained(person, 30)
        person.window.docks.named["weights"].setFloating(True)
        before = set(QApplication.topLevelWidgets())
        dialog = asked(person)
        set_up(dialog, "window", "gif", first=0, last=20, stride=1)
        record(person, dialog, tmp_path / "film.gif")
        qtbot.waitUntil(lambda: not is_idle(person), timeout=PATIENCE)
        off_screen = Qt.WidgetAttribute.WA_DontShowOnScreen
        assert not [
            widget
            for widget in set(QApplication.topLevelWidgets()) - before
            if widget.isVisible() and not widget.testAttribute(off_screen)
            if widget.objectName() not in ("record", "QFileDialog")
        ]
        ended(person)
        person.window.docks.named["weights"].setFloating(False)


def test_the_window_goes_on_meanwhile(qtbot, tmp_path):
    with opened(qtbot, "relu-2-2-1") as person:
        last = trained(person, 50)
        dialog = asked(person)
        set_up(dialog, "network", "gif", size=(400, 300), first=0, last=last, stride=1)
        path = tmp_path / "film.gif"
        record(person, dialog, path)
        qtbot.waitUntil(lambda: not is_idle(person), timeout=PATIENCE)
        person.run()
        person.wait(lambda: person.sees.step > last + 20)
        assert not is_idle(person)
        person.pause()
        ended(person)
        assert len(frames_in(path)) == last + 1


def test_cancelled_in_the_status_bar_nothing_is_left(qtbot, tmp_path):
    with opened(qtbot, "relu-2-2-1") as person:
        last = trained(person, 50)
        dialog = asked(person)
        set_up(dialog, "network", "gif", first=0, last=last, stride=1)
        record(person, dialog, tmp_path / "film.gif")
        bar = person.find(QWidget, "recording_bar")
        qtbot.waitUntil(lambda: bar.value() >= 2, timeout=LONG)
        assert bar.maximum() == last + 1
        assert str(last + 1) in person.find(QLabel, "recording_words").text()
        person.click("recording_cancel", QToolButton)
        assert "cancelled" in ended(person)
        assert os.listdir(tmp_path) == []
        assert not bar.isVisible()


def test_closing_the_window_ends_it_and_leaves_nothing(qtbot, tmp_path):
    with opened(qtbot, "relu-2-2-1") as person:
        last = trained(person, 50)
        dialog = asked(person)
        set_up(dialog, "network", "apng", first=0, last=last, stride=1)
        record(person, dialog, tmp_path / "film.png")
        bar = person.find(QWidget, "recording_bar")
        qtbot.waitUntil(lambda: bar.value() >= 1, timeout=LONG)
    assert os.listdir(tmp_path) == []


def test_one_at_a_time(qtbot, tmp_path):
    with opened(qtbot, "relu-2-2-1") as person:
        last = trained(person, 50)
        dialog = asked(person)
        set_up(dialog, "weights", "gif", first=0, last=last, stride=1)
        record(person, dialog, tmp_path / "film.gif")
        qtbot.waitUntil(lambda: not is_idle(person), timeout=PATIENCE)
        person.window.activateWindow()
        person.press(Qt.Key.Key_M, BOTH)
        assert not is_idle(person)
        assert not [one for one in person.window.findChildren(RecordDialog) if one.isVisible()]
        ended(person)
        asked(person).reject()


def test_a_step_that_several_frames_show_is_gone_to_once_and_shown_as_long(qtbot, tmp_path):
    gone_to = []

    class Noting(RunSource):
        def go_to(self, step):
            gone_to.append(step)
            super().go_to(step)

    with opened(qtbot, "relu-2-2-1") as person:
        trained(person, 20)
        person.desktop.recordings.make_source = Noting
        dialog = asked(person)
        set_up(dialog, "weights", "apng", size=(420, 300), first=3, last=5, rate=10)
        box = dialog.findChild(QComboBox, "film_length")
        box.setCurrentIndex(box.findData("seconds"))
        dialog.findChild(QDoubleSpinBox, "film_seconds").setValue(0.9)
        path = tmp_path / "film.png"
        record(person, dialog, path)
        ended(person)
        frames = frames_in(path)
        assert len(frames) == 9
        assert gone_to == [3, 4, 5]
        assert (frames[0] == frames[1]).all()
        assert (frames[-2] == frames[-1]).all()


def test_a_file_that_cannot_be_written_is_told_in_a_sentence(qtbot, tmp_path, monkeypatch):
    def full(**_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with opened(qtbot, "relu-2-2-1") as person:
        trained(person, 20)
        dialog = asked(person)
        set_up(dialog, "weights", "gif", first=0, last=10, stride=5)
        monkeypatch.setattr(tempfile, "mkstemp", full)
        record(person, dialog, tmp_path / "film.gif")
        words = person.answer(QMessageBox.StandardButton.Ok)
        assert "film.gif" in words
        assert os.strerror(errno.ENOSPC) in words
        assert is_idle(person)
        assert os.listdir(tmp_path) == []


def test_another_ending_than_the_format_has_is_refused(qtbot, tmp_path):
    with opened(qtbot, "relu-2-2-1") as person:
        trained(person, 20)
        dialog = asked(person)
        set_up(dialog, "weights", "apng", first=0, last=10, stride=5)
        record(person, dialog, tmp_path / "film.jpg")
        words = person.answer(QMessageBox.StandardButton.Ok)
        assert "film.jpg" in words
        assert ".png, .apng" in words
        assert is_idle(person)
        assert os.listdir(tmp_path) == []


class Lost(QObject):
    """A source that has no pictures."""

    arrived = Signal(object)
    lost = Signal()

    def __init__(self, record, request, engines):
        super().__init__()

    def start(self):
        pass

    def go_to(self, step):
        self.lost.emit()

    def look_again(self):
        pass

    is_over = True

    def close(self):
        pass

    def join(self):
        pass


def test_where_there_are_no_more_pictures_it_says_so_and_leaves_nothing(qtbot, tmp_path):
    with opened(qtbot, "relu-2-2-1") as person:
        trained(person, 20)
        person.desktop.recordings.make_source = Lost
        dialog = asked(person)
        set_up(dialog, "weights", "gif", first=0, last=10, stride=5)
        record(person, dialog, tmp_path / "film.gif")
        assert person.answer(QMessageBox.StandardButton.Ok)
        assert is_idle(person)
        assert os.listdir(tmp_path) == []


def test_a_view_that_cannot_be_drawn_ends_the_film_in_a_sentence(
    qtbot, tmp_path, monkeypatch, expected_log
):
    expected_log("a frame was not drawn", source="xorviz.ui.recording.recorder")
    with opened(qtbot, "relu-2-2-1") as person:
        trained(person, 20)
        dialog = asked(person)
        set_up(dialog, "truth_table", "gif", first=0, last=10, stride=5)
        table = type(person.window.views["truth_table"].table)
        paint, frame, drawn = table.paintEvent, Stage.frame, []

        def draws(stage):
            drawn.append(stage)
            try:
                return frame(stage)
            finally:
                drawn.pop()

        def fails(widget, event):
            paint(widget, event)
            if drawn:
                raise ValueError("no ink")

        monkeypatch.setattr(Stage, "frame", draws)
        monkeypatch.setattr(table, "paintEvent", fails)
        record(person, dialog, tmp_path / "film.gif")
        assert "log has the details" in person.answer(QMessageBox.StandardButton.Ok)
        assert is_idle(person)
        assert os.listdir(tmp_path) == []
