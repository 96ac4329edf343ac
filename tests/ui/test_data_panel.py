"""The rows of the data panel: what a person does in them, and what they show of a run."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.ui.factory import snapshot_of_spec
from tests.ui.staging import GATES, paste, spec_snapshot, stage, type_into
from xorviz.engine.spec import read_experiment
from xorviz.ui.intents import (
    ChooseEncoding,
    ChooseGate,
    ChooseOutputs,
    TypeDataSeed,
    TypeNoise,
    TypeSample,
)
from xorviz.ui.panels.data import DataPanel

RETURN = Qt.Key.Key_Return


@pytest.fixture
def panel(qtbot):
    panel = stage(qtbot, DataPanel(GATES))
    panel.present(spec_snapshot({"sample": 100, "noise": 0.5, "seed": 7}))
    return panel


@pytest.fixture
def rows(panel):
    return panel.rows


def given_one_by_one():
    network = {
        "inputs": [{"id": "x", "units": 2}],
        "layers": [{"id": "out", "sources": ["x"], "units": 1}],
    }
    data = {"kind": "patterns", "inputs": [[0, 0], [1, 1]], "targets": [[0], [1]]}
    return snapshot_of_spec(read_experiment({"data": data, "network": network}), probes=())


def shown(rows):
    """Return the words in the five rows."""
    return (
        rows.encoding.menu.shown_text(),
        rows.outputs.menu.shown_text(),
        rows.sample.line.text(),
        rows.noise.line.text(),
        rows.seed.line.text(),
    )


def drag(slider, places):
    """Press the handle, move it to parts of the slider's width, and let go."""
    handle = slider.width() * slider.value() // slider.maximum()
    start = QPoint(min(max(handle, 7), slider.width() - 8), slider.height() // 2)
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=start)
    for place in places:
        QTest.mouseMove(slider, QPoint(round(place * slider.width()), start.y()))
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=start)


def test_the_values_of_the_run_are_shown_without_an_intent(panel, rows):
    assert shown(rows) == ("0 / 1", "one", "100", "0.5", "7")
    # As after an undo.
    panel.present(spec_snapshot({"encoding": "pm1", "outputs": 2, "sample": 12_345, "noise": 1e-7}))
    assert shown(rows) == ("−1 / 1", "two", "12,345", "1e-7", "0")
    panel.present(spec_snapshot({"encoding": "paired", "sample": None, "noise": 10.0}))
    assert shown(rows) == ("paired", "one", "all four", "10", "0")
    assert panel.intents == []


def test_menus_choose_encoding_and_outputs(panel, rows):
    rows.encoding.menu.setFocus()
    QTest.keyClick(rows.encoding.menu, Qt.Key.Key_Down)
    QTest.keyClick(rows.encoding.menu, Qt.Key.Key_Down)
    rows.outputs.menu.setFocus()
    QTest.keyClicks(rows.outputs.menu, "tw")
    assert panel.intents == [ChooseEncoding("pm1"), ChooseEncoding("paired"), ChooseOutputs(2)]
    assert shown(rows)[:2] == ("paired", "two")


def test_a_choice_stays_until_the_answer_and_goes_back_when_refused(qtbot, panel, rows):
    rows.outputs.menu.setFocus()
    QTest.keyClicks(rows.outputs.menu, "tw")
    for _ in range(3):
        panel.present(spec_snapshot({"sample": 100, "noise": 0.5, "seed": 7}))
        assert rows.outputs.menu.currentText() == "two"
    qtbot.waitUntil(lambda: rows.outputs.menu.currentText() == "one")
    assert panel.intents == [ChooseOutputs(2)]


@pytest.mark.parametrize(
    ("text", "size"),
    [("1", 1), ("1000000", 1_000_000), ("2,500", 2500), ("all four", None), ("ALL FOUR", None)],
)
def test_a_typed_sample_is_submitted_by_enter(panel, rows, text, size):
    type_into(rows.sample.line, text)
    assert panel.intents == []
    QTest.keyClick(rows.sample.control, RETURN)
    assert panel.intents == [TypeSample(size)]


def test_common_samples_are_picked_from_the_list(panel, rows):
    menu = rows.sample.control
    texts = [menu.itemText(index) for index in range(menu.count())]
    assert texts == ["all four", "4", "10", "100", "1,000", "10,000", "100,000"]
    menu.setFocus()
    QTest.keyClick(menu, Qt.Key.Key_Down)
    assert panel.intents == [TypeSample(1000)]
    assert rows.sample.line.text() == "1,000"


@pytest.mark.parametrize("text", ["0", "-1", "1.5", "1000001", "four", "1e3"])
def test_a_wrong_sample_is_complained_about(panel, rows, text):
    type_into(rows.sample.line, text)
    QTest.keyClick(rows.sample.control, RETURN)
    assert panel.intents == []
    assert rows.sample.complaint.isVisible()
    words = "“all four”, or a whole number from 1 to 1,000,000."
    assert rows.sample.complaint.text() == words
    QTest.keyClick(rows.sample.control, Qt.Key.Key_Escape)
    assert rows.sample.line.text() == "100"


@pytest.mark.parametrize(
    ("text", "value"), [("0", 0.0), ("10", 10.0), (".25", 0.25), ("1e-3", 1e-3)]
)
def test_typed_noise_is_submitted_by_enter(panel, rows, text, value):
    type_into(rows.noise.line, text)
    QTest.keyClick(rows.noise.line, RETURN)
    assert panel.intents == [TypeNoise(value)]


@pytest.mark.parametrize("text", ["-0.1", "10.01", "nan", "inf", "much", "1_0", "0,5"])
def test_wrong_noise_is_complained_about(panel, rows, text):
    type_into(rows.noise.line, text)
    QTest.keyClick(rows.noise.line, RETURN)
    assert panel.intents == []
    assert rows.noise.complaint.text() == "A number from 0 to 10."
    assert rows.noise.line.property("invalid") is True


def test_dragging_the_noise_is_one_motion_with_an_end(panel, rows):
    drag(rows.noise.slider, [0.6, 0.7, 0.8])
    *moving, last = panel.intents
    assert len(moving) >= 3
    assert all(intent.dragging for intent in moving)
    values = [intent.value for intent in moving]
    assert values == sorted(values)
    assert last == TypeNoise(values[-1], dragging=False)
    # The slider goes from 0 to 1; the handle has a width.
    assert last.value == pytest.approx(0.8, abs=0.05)
    assert rows.noise.line.text() == f"{last.value:g}"
    # What it has passed does not push it back.
    for value in values:
        panel.present(spec_snapshot({"sample": 100, "noise": value, "seed": 7}))
        assert rows.noise.line.text() == f"{last.value:g}"


def test_arrow_keys_move_the_noise_by_a_hundredth(panel, rows):
    rows.noise.slider.setFocus()
    QTest.keyPress(rows.noise.slider, Qt.Key.Key_Left)
    QTest.keyPress(rows.noise.slider, Qt.Key.Key_Left)
    QTest.keyRelease(rows.noise.slider, Qt.Key.Key_Left)
    moving = [TypeNoise(0.49, dragging=True), TypeNoise(0.48, dragging=True)]
    assert panel.intents == [*moving, TypeNoise(0.48)]


@pytest.mark.parametrize(
    ("noise", "part"), [(0.0, 0.0), (0.001, 0.0), (0.01, 0.01), (0.3, 0.3), (1.0, 1.0), (7.5, 1.0)]
)
def test_the_slider_stands_where_the_noise_is(panel, rows, noise, part):
    panel.present(spec_snapshot({"noise": noise}))
    assert rows.noise.slider.value() / rows.noise.slider.maximum() == pytest.approx(part)
    assert panel.intents == []


def test_a_typed_data_seed_and_its_dice(panel, rows):
    type_into(rows.seed.line, "4294967295")
    QTest.keyClick(rows.seed.line, RETURN)
    QTest.keyClick(rows.seed.line, Qt.Key.Key_Down)
    assert panel.intents == [TypeDataSeed(4_294_967_295), TypeDataSeed(4_294_967_294)]
    panel.intents.clear()
    for _ in range(10):
        QTest.mouseClick(rows.seed.dice, Qt.MouseButton.LeftButton)
    seeds = [intent.seed for intent in panel.intents]
    assert len({7, *seeds}) == 11
    rows.seed.line.setFocus()
    rows.seed.line.selectAll()
    paste(rows.seed.line, "4294967296")
    QTest.keyClick(rows.seed.line, RETURN)
    assert len(panel.intents) == 10
    assert rows.seed.complaint.text() == "A whole number from 0 to 4,294,967,295."


@pytest.mark.parametrize(
    ("fields", "is_drawn"),
    [
        ({"sample": None, "noise": 0.0}, False),
        ({"sample": 4, "noise": 0.0}, True),
        ({"sample": None, "noise": 0.1}, True),
    ],
)
def test_the_data_seed_is_there_only_where_something_is_drawn(panel, rows, fields, is_drawn):
    panel.present(spec_snapshot(fields))
    parts = (rows.seed.line, rows.seed.dice, rows.seed.label)
    assert [part.isEnabled() for part in parts] == [is_drawn] * 3
    reason = "Nothing is drawn: there is neither a sample nor noise"
    assert [part.toolTip() == reason for part in parts] == [not is_drawn] * 3
    QTest.mouseClick(rows.seed.dice, Qt.MouseButton.LeftButton)
    assert len(panel.intents) == is_drawn


def test_data_that_are_no_gate_grey_the_rows_and_say_why(panel, rows):
    type_into(rows.sample.line, "many")
    QTest.keyClick(rows.sample.control, RETURN)
    panel.present(given_one_by_one())
    assert shown(rows) == ("–",) * 5
    reason = "These data have no such choice; a gate has"
    controls = rows.controls()
    assert len(controls) == 7
    for control in controls:
        assert not control.isEnabled()
        assert control.toolTip() == reason
    assert not rows.sample.complaint.isVisible()
    # The gates can still be chosen, and then all is as before.
    QTest.mouseClick(panel.tiles["or"], Qt.MouseButton.LeftButton)
    assert panel.intents == [ChooseGate("or")]
    panel.present(spec_snapshot({"gate": "or", "sample": 10}))
    assert shown(rows) == ("0 / 1", "one", "10", "0", "0")
    assert all(control.isEnabled() for control in controls)
    assert not panel.line.isVisible()
    assert not any(control.toolTip() == reason for control in controls)


def test_data_of_a_coming_kind_show_the_fields_that_they_have(panel, rows):
    base = spec_snapshot()
    cloud = {"kind": "circles", "sample": 200, "noise": 0.25, "seed": 3, "resample": "shared"}
    panel.present(replace(base, spec={**base.spec, "data": cloud}))
    assert shown(rows) == ("–", "–", "200", "0.25", "3")
    assert [control.isEnabled() for control in rows.controls()] == [False] * 2 + [True] * 5
    assert not any(tile.isChecked() for tile in panel.tiles.values())
    parity = {"kind": "parity", "bits": 3, "outputs": 1, "encoding": "pm1", "sample": None}
    parity |= {"noise": 0.0, "seed": 0, "resample": "shared"}
    panel.present(replace(base, spec={**base.spec, "data": parity}))
    # Eight patterns, not four.
    assert shown(rows) == ("−1 / 1", "one", "all", "0", "0")
    assert rows.sample.control.itemText(0) == "all"
    panel.present(base)
    assert shown(rows) == ("0 / 1", "one", "all four", "0", "0")
