"""The window of the sweeps, used as a person would: set up, run, looked at, opened."""

import csv
import json

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QMessageBox, QPushButton

from tests.ui.desktop import PATIENCE, opened
from xorviz.engine.run import Run
from xorviz.insight.statistics import wilson_interval
from xorviz.session.experiments import load_experiment
from xorviz.session.snapshot import TrainerState
from xorviz.session.sweep.axis import Axis
from xorviz.session.sweep.reading import parse_values
from xorviz.ui import interrupted
from xorviz.ui.intents import SetStarts
from xorviz.ui.sweeps.measures import Measure
from xorviz.ui.sweeps.plan import Form
from xorviz.ui.sweeps.runs_model import LOSS, NUMBER, OUTCOME, STEPS
from xorviz.ui.sweeps.typed_values import values_text
from xorviz.ui.sweeps.window import SweepWindow
from xorviz.ui.theme import LIGHT

#: Processes have to be started.
LONG = 6 * PATIENCE


#: With R, what opens the window.
SWEEPING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def _folder(tmp_path, monkeypatch):
    """Keep cells and settings in a folder of the test's own."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    interrupted.forget()
    yield
    interrupted.forget()


class Sweeper:
    """A person with the window of the sweeps before them."""

    def __init__(self, person):
        self.person, self.qtbot = person, person.qtbot
        person.press(Qt.Key.Key_R, SWEEPING)
        self.window = person.dialog(SweepWindow)
        self.window.resize(1000, 700)
        self.qtbot.waitUntil(self.window.isActiveWindow, timeout=PATIENCE)

    def type_axis(self, number, field, values):
        """Type a field and its values into a row."""
        row = self.window.setup.rows[number - 1]
        for line, text in ((row.field.lineEdit(), field), (row.values, values)):
            line.setFocus()
            line.selectAll()
            self.qtbot.keyClick(line, Qt.Key.Key_Delete)
            self.qtbot.keyClicks(line, text)

    def choose_field(self, number, title):
        """Choose a field from the list by typing the beginning of its title."""
        box = self.window.setup.rows[number - 1].field
        box.setFocus()
        place = box.findText(title)
        assert place >= 0, title
        box.showPopup()
        view = box.view()
        view.setCurrentIndex(box.model().index(place, 0))
        self.qtbot.keyClick(view, Qt.Key.Key_Return)

    def set_starts(self, starts, steps):
        box = self.window.setup.starts
        box.setFocus()
        box.selectAll()
        self.qtbot.keyClicks(box, str(starts))
        unit = self.window.setup.length.unit
        unit.setFocus()
        self.qtbot.keyClicks(unit, "Steps")
        number = self.window.setup.length.number
        # Chosen by the keyboard; the number is usable then.
        self.qtbot.waitUntil(number.isEnabled, timeout=PATIENCE)
        number.setFocus()
        number.selectAll()
        self.qtbot.keyClicks(number, str(steps))

    def press(self, name):
        button = self.window.findChild(QPushButton, name)
        assert button.isEnabled(), name
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    @property
    def words(self):
        return self.window.findChild(QLabel, "sweep_words").text()

    @property
    def result(self):
        return self.window.picture.result

    def wait(self, condition):
        self.qtbot.waitUntil(condition, timeout=LONG)

    def start(self):
        self.press("sweep_start")

    def finish(self):
        self.wait(lambda: self.words.startswith("Done"))

    def click_cell(self, cell):
        spot = self.window.picture.spot(cell)
        at = spot.at.toPoint()
        self.qtbot.mouseClick(self.window.picture, Qt.MouseButton.LeftButton, pos=at)
        self.wait(lambda: self.is_reachable(self.window.runs.open_all))

    def is_reachable(self, button):
        """Whether a button is where a click on it goes."""
        at = button.mapTo(self.window, button.rect().center())
        return self.window.childAt(at) is button

    def small(self, *, starts=8, steps=40):
        self.type_axis(1, "h1.units", "1:3")
        self.set_starts(starts, steps)


@pytest.mark.parametrize(
    "text",
    [
        "1:8",
        "2:10:2",
        "0.001:10:log13",
        "0:0.5:0.1",
        "1, 2, 5",
        "0.1, 0.25",
        "relu, tanh",
        "off, on",
        "1, 4, none",
        '{"name":"leaky_relu","negative_slope":0.1}, relu',
    ],
)
def test_values_are_shown_as_they_are_typed(text):
    axis = Axis.of("anything", parse_values("anything", text))
    shown = values_text(axis)
    assert shown == text
    assert tuple(parse_values("anything", shown)) == axis.values


def can_start(sweeper):
    return sweeper.window.findChild(QPushButton, "sweep_start").isEnabled()


def complaint(sweeper, number):
    return sweeper.window.findChild(QLabel, f"axis_{number}_complaint").text()


def test_it_opens_by_key_with_something_to_start_with(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        sweeper = Sweeper(person)
        assert sweeper.window.setup.rows[0].name == "h1.units"
        assert can_start(sweeper)
        assert "8 cells" in sweeper.words
        titles = [
            sweeper.window.setup.rows[1].field.itemText(place)
            for place in range(sweeper.window.setup.rows[1].field.count())
        ]
        assert {"Units in h1", "Activation of h1", "Learning rate", "Gate", "Optimizer"} <= set(
            titles
        )


def test_what_cannot_vary_is_not_offered(qtbot):
    with opened(qtbot, "digits") as person:
        sweeper = Sweeper(person)
        box = sweeper.window.setup.rows[0].field
        offered = [box.itemData(place) for place in range(box.count())]
        assert "learning_rate" in offered
        assert "gate" not in offered


def test_a_chosen_field_brings_values_and_names_are_ticked(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        sweeper = Sweeper(person)
        sweeper.choose_field(2, "Activation of h1")
        row = sweeper.window.setup.rows[1]
        assert row.values.text() == "relu, sigmoid, tanh"
        action = next(action for action in row.menu.actions() if action.data() == "elu")
        row.menu.popup(row.names.mapToGlobal(row.names.rect().bottomLeft()))
        place = row.menu.actionGeometry(action).center()
        qtbot.mouseClick(row.menu, Qt.MouseButton.LeftButton, pos=place)
        # It stays open for the next.
        assert row.menu.isVisible()
        assert set(row.values.text().split(", ")) == {"relu", "sigmoid", "tanh", "elu"}
        qtbot.keyClick(row.menu, Qt.Key.Key_Escape)
        assert "32 cells" in sweeper.words


def test_wrong_values_are_told_at_their_row_and_cannot_start(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        sweeper = Sweeper(person)
        sweeper.type_axis(1, "learning_rate", "0.1")
        for field, values, part in [
            ("h1.units", "1:x", "range"),
            ("h1.units", "", "“h1.units”"),
            ("h1.units", "0", "“h1.units” cannot be 0"),
            ("h1.activation", "relu, rellu", "rellu"),
            ("nonsense", "1, 2", "nonsense"),
            ("h1.units", "2, 2", "twice"),
        ]:
            sweeper.type_axis(2, field, values)
            assert part in complaint(sweeper, 2)
            assert complaint(sweeper, 1) == ""
            assert not can_start(sweeper)
            sweeper.type_axis(2, "h1.units", "3, 5")
            assert complaint(sweeper, 2) == ""
            assert can_start(sweeper)


def test_the_same_field_twice_is_told(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        sweeper = Sweeper(person)
        sweeper.type_axis(2, "h1.units", "2:4")
        assert "another axis" in complaint(sweeper, 2)
        assert not can_start(sweeper)


def test_a_whole_sweep_is_run_and_read_and_a_run_opened(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        sweeper = Sweeper(person)
        sweeper.small(starts=8, steps=40)
        assert "3 cells, 24 runs of 40 steps" in sweeper.words
        sweeper.start()
        assert not sweeper.window.setup.starts.isEnabled()
        # The keyboard stays with the buttons, whichever can be used.
        assert sweeper.window.controls.pause.hasFocus()
        sweeper.finish()
        result = sweeper.result
        assert result.is_whole
        assert sweeper.window.setup.starts.isEnabled()
        # Against runs of single starts.
        spec = load_experiment("relu-2-2-1").position.spec
        json_spec = spec.to_json()
        json_spec["network"]["layers"][0]["units"] = 2
        json_spec |= {"replicas": 1, "replica": 5}
        from xorviz.engine.spec import read_experiment

        run = Run(read_experiment(json_spec))
        run.advance(40)
        judged = run.evaluate()
        assert result.cell(1).starts.loss[5] == judged.loss[0]

        sweeper.click_cell(1)
        table = sweeper.window.runs.table
        assert sweeper.window.runs.isVisible()
        assert table.model().rowCount() == 8
        low, high = wilson_interval(result.cell(1).count, 8)
        readout = sweeper.window.findChild(QLabel, "sweep_readout").text()
        assert f"{result.cell(1).count} of 8" in readout
        assert f"[{100 * low:.1f}–{100 * high:.1f} %]" in readout

        table.selectRow(5)
        qtbot.keyClick(table, Qt.Key.Key_Return)
        person.wait(lambda: person.sees.replica == 5 and person.window.isActiveWindow())
        assert person.sees.step == 0
        assert person.sees.spec["network"]["layers"][0]["units"] == 2
        assert person.sees.spec["training"]["steps"] == 40
        for _ in range(40):
            step = person.sees.step
            person.press(Qt.Key.Key_F6)
            person.wait(lambda step=step: person.sees.step > step)
        assert person.sees.loss == judged.loss[0]
        assert "Start 5" in person.window.windowTitle()
        # What was there before comes back.
        person.undo()
        person.wait(lambda: person.sees.replica == 0)


def test_opening_a_run_asks_about_unsaved_changes(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        person.press(Qt.Key.Key_F6)
        person.wait(lambda: person.sees.step == 1)
        person.type_into("learning_rate", "0.5")
        person.wait(lambda: person.desktop.files.modified)
        sweeper = Sweeper(person)
        sweeper.small()
        sweeper.start()
        sweeper.finish()
        sweeper.click_cell(0)
        qtbot.mouseClick(sweeper.window.runs.open, Qt.MouseButton.LeftButton)
        person.answer(QMessageBox.StandardButton.Cancel)
        assert person.sees.spec["network"]["layers"][0]["units"] == 2
        qtbot.mouseClick(sweeper.window.runs.open, Qt.MouseButton.LeftButton)
        person.answer(QMessageBox.StandardButton.Discard)
        person.wait(lambda: person.sees.spec["network"]["layers"][0]["units"] == 1)


def test_a_run_without_a_name_is_the_one_on_display(qtbot):
    """A start that was taken out of its crowd has no file and is no preset."""
    with opened(qtbot, "relu-2-2-1") as person:
        person.desktop.controller.act(SetStarts(3))
        person.wait(lambda: person.sees.spec["replicas"] == 3)
        person.press(Qt.Key.Key_F9, Qt.KeyboardModifier.ControlModifier)
        person.wait(lambda: person.sees.spec["replicas"] == 1)
        assert Sweeper(person).window.of.text() == "Of the run on display"


def test_all_starts_of_a_cell_are_opened_as_a_crowd(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        sweeper = Sweeper(person)
        sweeper.small()
        sweeper.start()
        sweeper.finish()
        sweeper.click_cell(2)
        qtbot.mouseClick(sweeper.window.runs.open_all, Qt.MouseButton.LeftButton)
        person.wait(lambda: person.sees.spec["replicas"] == 8)
        assert person.sees.spec["network"]["layers"][0]["units"] == 3


def test_it_pauses_and_goes_on_while_training_goes_on(qtbot):
    with opened(qtbot, "relu-2-2-1", running=True) as person:
        sweeper = Sweeper(person)
        sweeper.type_axis(1, "h1.units", "1:6")
        sweeper.set_starts(64, 3000)
        sweeper.start()
        sweeper.wait(lambda: len(sweeper.result.cells) >= 1)
        sweeper.press("sweep_pause")
        assert "paused" in sweeper.words
        job = person.desktop.sweeps._job
        sweeper.wait(lambda: job.run._is_paused)
        there = len(job.run.result.cells)
        step = person.sees.step
        person.wait(lambda: person.sees.step > step + 50)
        assert person.sees.state is TrainerState.RUNNING
        assert len(job.run.result.cells) <= there + 1
        sweeper.press("sweep_pause")
        sweeper.finish()
        assert sweeper.result.is_whole


def test_what_was_cancelled_is_kept_and_continued_to_the_same_result(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        sweeper = Sweeper(person)
        sweeper.type_axis(1, "h1.units", "1:8")
        sweeper.set_starts(64, 2000)
        sweeper.start()
        sweeper.wait(lambda: len(sweeper.result.cells) >= 2)
        sweeper.press("sweep_cancel")
        sweeper.wait(lambda: sweeper.words.startswith("Cancelled"))
        there = sweeper.result.cells
        assert 2 <= len(there) < 8
        start = sweeper.window.findChild(QPushButton, "sweep_start")
        sweeper.wait(lambda: start.text() == "&Continue")
        sweeper.start()
        sweeper.finish()
        for cell in there:
            again = sweeper.result.cell(cell.cell)
            np.testing.assert_array_equal(again.starts.loss, cell.starts.loss)


def test_a_sweep_that_the_program_left_is_offered_the_next_time(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        sweeper = Sweeper(person)
        sweeper.type_axis(1, "h1.units", "1:8")
        sweeper.set_starts(64, 2000)
        sweeper.start()
        sweeper.wait(lambda: len(sweeper.result.cells) >= 2)
    with opened(qtbot, "sigmoid-2-2-1") as person:
        sweeper = Sweeper(person)
        button = sweeper.window.findChild(QPushButton, "sweep_go_on")
        assert button.isVisible()
        assert "of 8 cells are there" in button.text()
        sweeper.press("sweep_go_on")
        sweeper.finish()
        assert sweeper.result.is_whole
        assert sweeper.result.spec.replicas == 64
    with opened(qtbot, "sigmoid-2-2-1") as person:
        sweeper = Sweeper(person)
        assert not sweeper.window.findChild(QPushButton, "sweep_go_on").isVisible()


def test_closing_its_window_ends_it_and_the_main_window_goes_on(qtbot):
    with opened(qtbot, "relu-2-2-1", running=True) as person:
        sweeper = Sweeper(person)
        sweeper.type_axis(1, "h1.units", "1:8")
        sweeper.set_starts(64, 5000)
        sweeper.start()
        sweeper.wait(lambda: len(sweeper.result.cells) >= 1)
        sweeper.window.close()
        sweeper.wait(lambda: person.desktop.sweeps._job is None)
        step = person.sees.step
        person.wait(lambda: person.sees.step > step)
        person.window.activateWindow()
        person.wait(person.window.isActiveWindow)
        person.press(Qt.Key.Key_R, SWEEPING)
        assert person.dialog(SweepWindow) is sweeper.window
        assert len(sweeper.result.cells) >= 1


def test_the_picture_is_read_with_the_keyboard_alone(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        sweeper = Sweeper(person)
        sweeper.small()
        sweeper.start()
        sweeper.finish()
        picture = sweeper.window.picture
        picture.setFocus()
        qtbot.waitUntil(picture.hasFocus, timeout=PATIENCE)
        assert picture.cell == 0
        qtbot.keyClick(picture, Qt.Key.Key_Right)
        assert picture.cell == 1
        assert "units in h1 = 2" in picture.accessibleDescription()
        assert sweeper.window.findChild(QLabel, "sweep_readout").text() == picture.words(1)
        qtbot.keyClick(picture, Qt.Key.Key_Right)
        qtbot.keyClick(picture, Qt.Key.Key_Right)
        assert picture.cell == 2
        qtbot.keyClick(picture, Qt.Key.Key_Return)
        assert sweeper.window.runs.isVisible()
        assert "units in h1 = 3" in sweeper.window.findChild(QLabel, "runs_title").text().lower()


def test_runs_are_sorted_by_every_column(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        sweeper = Sweeper(person)
        sweeper.small(starts=70, steps=400)
        sweeper.start()
        sweeper.finish()
        sweeper.click_cell(2)
        starts = sweeper.result.cell(2).starts
        model, header = sweeper.window.runs.model, sweeper.window.runs.table.horizontalHeader()

        def order():
            return [model.replica(row) for row in range(model.rowCount())]

        def click(column):
            x = header.sectionViewportPosition(column) + header.sectionSize(column) // 2
            at = header.rect().center()
            at.setX(x)
            qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)

        assert order() == list(range(70))
        click(LOSS)
        assert list(starts.loss[order()]) == sorted(starts.loss)
        click(LOSS)
        assert list(starts.loss[order()]) == sorted(starts.loss, reverse=True)
        click(STEPS)
        never = [step if step >= 0 else 10**9 for step in starts.first_solved[order()]]
        assert never == sorted(never)
        click(OUTCOME)
        solved = list(starts.solved[order()])
        assert solved == sorted(solved, reverse=True)
        click(NUMBER)
        assert order() == list(range(70))


def test_measures_and_forms_are_chosen_above_the_picture(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        sweeper = Sweeper(person)
        sweeper.small()
        sweeper.start()
        sweeper.finish()
        window = sweeper.window
        window.bar.form.setFocus()
        qtbot.keyClicks(window.bar.form, "Heat")
        assert window.picture.form is Form.HEATMAP
        assert window.picture.geometry_.subject.is_grid
        window.bar.measure.setFocus()
        qtbot.keyClick(window.bar.measure, Qt.Key.Key_End)
        assert window.picture.measure is Measure.LOSS
        qtbot.keyClick(window.bar.measure, Qt.Key.Key_Home)
        qtbot.keyClicks(window.bar.measure, "How")
        assert window.picture.measure is Measure.PLATEAUS
        assert not window.bar.form.isEnabled()


def test_the_theme_reaches_it(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        sweeper = Sweeper(person)
        person.window.activateWindow()
        person.wait(person.window.isActiveWindow)
        person.press(Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
        image = sweeper.window.picture.grab().toImage()
        wanted = LIGHT if person.window.theme is LIGHT else person.window.theme
        assert image.pixelColor(4, 4).name() == wanted.panel


def export(sweeper, name, path):
    window = sweeper.window
    action = next(
        action
        for action in window.bar.export.menu().actions()
        if action.objectName() == f"sweep_export_{name}"
    )
    action.trigger()
    if path is None:
        return

    def shown():
        return next((d for d in window.findChildren(QFileDialog) if d.isVisible()), None)

    sweeper.wait(lambda: shown() is not None)
    dialog = shown()
    dialog.findChild(QLineEdit, "fileNameEdit").setText(str(path))
    dialog.accept()
    sweeper.wait(lambda: path.exists())


def test_pictures_and_tables_are_exported(qtbot, tmp_path):
    with opened(qtbot, "relu-2-2-1") as person:
        sweeper = Sweeper(person)
        sweeper.small()
        sweeper.start()
        sweeper.finish()
        picture = sweeper.window.picture
        for ending in ("png", "svg", "pdf"):
            export(sweeper, "picture", tmp_path / f"a.{ending}")
        image = QImage(str(tmp_path / "a.png"))
        assert (image.width(), image.height()) == (2 * picture.width(), 2 * picture.height())
        export(sweeper, "cells", tmp_path / "cells.csv")
        rows = list(csv.DictReader((tmp_path / "cells.csv").read_text().splitlines()))
        assert [row["h1.units"] for row in rows] == ["1", "2", "3"]
        assert [int(row["solved"]) for row in rows] == [c.count for c in sweeper.result.cells]
        export(sweeper, "cells", tmp_path / "cells.json")
        assert len(json.loads((tmp_path / "cells.json").read_text())["cells"]) == 3
        export(sweeper, "starts", tmp_path / "starts.csv")
        assert len((tmp_path / "starts.csv").read_text().splitlines()) == 1 + 3 * 8
        export(sweeper, "copy", None)
        assert not QApplication.clipboard().image().isNull()


def test_a_sweep_on_offer_is_set_up_whole(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        sweeper = Sweeper(person)
        action = next(
            action
            for action in sweeper.window.presets.menu().actions()
            if action.data() == "learning-rate-myth"
        )
        action.trigger()
        names = [row.name for row in sweeper.window.setup.rows]
        assert names[0] == "gate"
        assert names[2] == "learning_rate"
        fields = [row.field.currentText() for row in sweeper.window.setup.rows]
        assert fields == ["Gate", "Activation of all layers", "Learning rate"]
        assert sweeper.window.setup.rows[2].values.text() == "0.001:10:log13"
        assert can_start(sweeper)
        assert all(complaint(sweeper, number) == "" for number in (1, 2, 3))
        qtbot.mouseClick(sweeper.window.take, Qt.MouseButton.LeftButton)
        assert "ReLU" in sweeper.window.findChild(QLabel, "sweep_of").text()
