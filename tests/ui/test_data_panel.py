"""The rows of the data panel: what a person does in them, and what they show of a run."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.factory import snapshot_of_spec
from tests.ui.staging import GATES, paste, spec_snapshot, stage, type_into
from xorviz.engine.spec import read_experiment
from xorviz.engine.spec.data import FUNCTIONS
from xorviz.engine.spec.points import SHAPES
from xorviz.session.presets import load_preset
from xorviz.ui.intents import (
    ChooseActivation,
    ChooseData,
    ChooseEncoding,
    ChooseGate,
    ChooseLoss,
    ChooseOutputs,
    TypeBits,
    TypeDataSeed,
    TypeNoise,
    TypeSample,
    TypeTargets,
    TypeTestShare,
)
from xorviz.ui.panels.data import DataPanel
from xorviz.ui.panels.data_hints import hint
from xorviz.ui.theme import LIGHT

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


def seen(rows):
    """Return the names of the controls that can be seen."""
    return [control.objectName() for control in rows.controls() if control.isVisible()]


OF_A_GATE = ["encoding", "outputs", "sample", "noise", "noise_slider", "data_seed", "data_dice"]


#: Of data that are given as they are.
OF_THE_TEST = ["test_share", "test_share_slider", "data_seed", "data_dice"]


def test_given_patterns_have_the_rows_of_a_test_and_the_gates_can_still_be_chosen(panel, rows):
    type_into(rows.sample.line, "many")
    QTest.keyClick(rows.sample.control, RETURN)
    panel.present(given_one_by_one())
    assert seen(rows) == OF_THE_TEST
    assert panel.line.text() == "patterns of its own · 2 patterns · 2 inputs · 1 output"
    QTest.mouseClick(panel.tiles["or"], Qt.MouseButton.LeftButton)
    assert panel.intents == [ChooseGate("or")]
    panel.present(spec_snapshot({"gate": "or", "sample": 10}))
    assert shown(rows) == ("0 / 1", "one", "10", "0", "0")
    assert seen(rows) == OF_A_GATE
    assert not rows.sample.complaint.isVisible()
    assert not panel.line.isVisible()


DRAWN = {"sample": None, "noise": 0.0, "seed": 0, "resample": "shared"}
CLOUD = {"kind": "circles", "sample": 200, "noise": 0.25, "seed": 3, "resample": "shared"}


def of_bits(kind, bits, **fields):
    """Return a snapshot whose data are a function of bits."""
    data = {"kind": kind, "bits": bits, "encoding": "01", **DRAWN, **fields}
    return with_data(data)


def with_data(data, **training):
    """Return a snapshot with these data, whatever its network."""
    base = spec_snapshot(training=training)
    return replace(base, spec={**base.spec, "data": data})


def table(*rows):
    """Return a snapshot of a truth table."""
    bits = (len(rows) - 1).bit_length()
    return of_bits("table", bits, targets=[list(map(float, row)) for row in rows])


def test_each_kind_shows_the_fields_that_it_has(panel, rows):
    panel.present(with_data(CLOUD))
    assert seen(rows) == ["sample", "noise", "noise_slider", *OF_THE_TEST]
    assert (rows.sample.line.text(), rows.noise.line.text()) == ("200", "0.25")
    bits = ["bits", "fewer_bits", "more_bits"]
    panel.present(of_bits("parity", 3, outputs=2, encoding="pm1"))
    assert seen(rows) == bits + OF_A_GATE
    assert shown(rows) == ("−1 / 1", "two", "all 8", "0", "0")
    panel.present(of_bits("bitwise_xor", 2))
    assert seen(rows) == [name for name in bits + OF_A_GATE if name != "outputs"]
    # Two words of two bits.
    assert rows.sample.line.text() == "all 16"
    panel.present(of_bits("bitwise_xor", 2, rows=3, sample=50))
    assert seen(rows) == [*bits, "rows", *(name for name in OF_A_GATE if name != "outputs")]
    assert rows.matrix.menu.currentText() == "3"
    # Matrices are drawn: there is no sample of all.
    assert rows.sample.control.itemText(0) == "4"
    panel.present(table((0, 1), (1, 1)))
    assert seen(rows) == [*bits, *OF_A_GATE[:2], "truth_editor", *OF_A_GATE[2:]]
    assert rows.outputs.menu.currentText() == "two"
    panel.present(spec_snapshot())
    assert seen(rows) == OF_A_GATE
    assert shown(rows) == ("0 / 1", "one", "all four", "0", "0")
    assert panel.intents == []


def test_a_cloud_has_no_sample_of_all_and_noise_up_to_one(panel, rows):
    panel.present(with_data(CLOUD))
    menu = rows.sample.control
    assert menu.itemText(0) == "4"
    for line, text, words in (
        (rows.sample.line, "all", "A whole number from 1 to 1,000,000."),
        (rows.noise.line, "1.01", "A number from 0 to 1."),
    ):
        type_into(line, text)
        QTest.keyClick(line, RETURN)
        assert (rows.sample if line is rows.sample.line else rows.noise).complaint.text() == words
        QTest.keyClick(line, Qt.Key.Key_Escape)
    assert panel.intents == []
    assert "0 to 1" in rows.noise.line.toolTip()
    panel.present(spec_snapshot({"noise": 5.0}))
    assert "0 to 10" in rows.noise.line.toolTip()


def test_bits_go_up_and_down_within_what_the_kind_allows(panel, rows):
    panel.present(of_bits("parity", 3, outputs=1))
    QTest.mouseClick(rows.bits.more, Qt.MouseButton.LeftButton)
    QTest.keyClick(rows.bits.line, Qt.Key.Key_Up)
    QTest.mouseClick(rows.bits.fewer, Qt.MouseButton.LeftButton)
    assert panel.intents == [TypeBits(4), TypeBits(5), TypeBits(4)]
    for kind, most in (("parity", 8), ("bitwise_xor", 4)):
        panel.intents.clear()
        panel.present(of_bits(kind, most))
        assert not rows.bits.more.isEnabled()
        QTest.keyClick(rows.bits.line, Qt.Key.Key_Up)
        type_into(rows.bits.line, f"{most + 1}")
        QTest.keyClick(rows.bits.line, RETURN)
        assert rows.bits.complaint.text() == f"A whole number from 1 to {most}."
        QTest.keyClick(rows.bits.line, Qt.Key.Key_Escape)
        panel.present(of_bits(kind, 1))
        assert not rows.bits.fewer.isEnabled()
        assert panel.intents == []


def click_cell(editor, row, column):
    place = editor.visualRect(editor.model().index(row, column)).center()
    QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_clicks_in_the_table_turn_targets_over_one_after_the_other(panel, rows):
    """The second click comes before the run has answered the first."""
    panel.present(table([0], [1], [1], [0]))
    click_cell(rows.table, 0, 0)
    click_cell(rows.table, 2, 0)
    first, both = ((1.0,), (1.0,), (1.0,), (0.0,)), ((1.0,), (1.0,), (0.0,), (0.0,))
    assert panel.intents == [TypeTargets(first), TypeTargets(both)]


def test_the_table_is_edited_by_keys_alone_and_tab_leaves_it(panel, rows):
    panel.present(table((0, 1), (1, 1)))
    editor = rows.table
    rows.outputs.menu.setFocus()
    QTest.keyClick(rows.outputs.menu, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is editor
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_1, Qt.Key.Key_1):
        QTest.keyClick(editor, key)
    targets = [intent.targets for intent in panel.intents]
    assert targets == [((0.0, 1.0), (1.0, 0.0)), ((0.0, 1.0), (1.0, 1.0))]
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not editor


def test_a_screen_reader_hears_word_output_and_target(panel, rows):
    panel.present(table((0, 1), (1, 1), (0, 0), (1, 0)))
    model = rows.table.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.data(model.index(2, 1), role) == "10: y₂ is 0"
    assert model.data(model.index(0, 1), role) == "00: y₂ is 1"


def test_a_table_from_minus_one_to_one_turns_over_between_these(panel, rows):
    panel.present(table([-1], [1]))
    click_cell(rows.table, 1, 0)
    click_cell(rows.table, 0, 0)
    assert panel.intents[0] == TypeTargets(((-1.0,), (-1.0,)))
    assert panel.intents[1] == TypeTargets(((1.0,), (-1.0,)))


def test_256_rows_scroll_and_the_last_can_be_reached(panel, rows):
    panel.present(table(*([0],) * 256))
    assert rows.table.height() < 250
    rows.table.setFocus()
    last = (Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(rows.table, *last)
    QTest.keyClick(rows.table, Qt.Key.Key_Space)
    assert [index for index, row in enumerate(panel.intents[-1].targets) if row == (1.0,)] == [255]


def test_all_data_are_in_the_sheet_and_can_be_chosen_by_keys(qtbot, panel):
    kinds = ["xor", "and", "or", "nor", "nand", "xnor", *FUNCTIONS, *SHAPES]
    assert list(panel.sheet.tiles) == kinds
    panel.more.setFocus()
    with qtbot.waitExposed(panel.sheet):
        QTest.keyClick(panel.more, RETURN)
    # From the tile of the run, XOR, to the right and down.
    assert QApplication.focusWidget() is panel.sheet.tiles["xor"]
    QTest.keyClick(panel.sheet.tiles["xor"], Qt.Key.Key_Down)
    assert QApplication.focusWidget() is panel.sheet.tiles["nand"]
    QTest.keyClick(panel.sheet.tiles["nand"], Qt.Key.Key_Down)
    assert QApplication.focusWidget() is panel.sheet.tiles["parity"]
    QTest.keyClick(panel.sheet.tiles["parity"], Qt.Key.Key_Space)
    assert not panel.sheet.isVisible()
    assert panel.intents == [ChooseData("parity")]
    assert panel.more.text() == "parity"
    assert panel.more.isChecked()
    assert not any(tile.isChecked() for tile in panel.tiles.values())


def test_escape_leaves_the_sheet_without_a_choice(qtbot, panel):
    with qtbot.waitExposed(panel.sheet):
        QTest.mouseClick(panel.more, Qt.MouseButton.LeftButton)
    QTest.keyClick(panel.sheet, Qt.Key.Key_Escape)
    assert not panel.sheet.isVisible()
    assert QApplication.focusWidget() is panel.more
    assert panel.intents == []
    assert panel.more.text() == "More data…"
    assert not panel.more.isChecked()


@pytest.mark.parametrize(
    ("kind", "is_positive"),
    [
        ("xor_cloud", lambda x, y: x * y < 0),
        ("gaussians", lambda x, y: x + y > 0),
        ("circles", lambda x, y: x * x + y * y < 11**2),
    ],
)
def test_the_tile_of_a_cloud_shows_each_class_where_it_lies(panel, kind, is_positive):
    panel.apply_theme(LIGHT)
    image = panel.sheet.tiles[kind].grab().toImage()
    middle = QPoint(image.width() // 2, 26)
    counts = {LIGHT.positive: 0, LIGHT.negative: 0}
    for x in range(-18, 19):
        for y in range(-18, 19):
            color = image.pixelColor(middle + QPoint(x, -y)).name()
            if color in counts and abs(x) > 1 and abs(y) > 1:
                counts[color] += 1
                assert is_positive(x, y) is (color == LIGHT.positive), (x, y)
    assert min(counts.values()) > 20


@pytest.mark.parametrize(
    ("data", "loss", "activation", "is_said"),
    [
        ({"kind": "plane"}, "binary_crossentropy", "sigmoid", True),
        ({"kind": "plane"}, "mean_squared_error", "sigmoid", True),
        ({"kind": "bumps"}, "binary_crossentropy", "tanh", True),
        ({"kind": "bumps"}, "mean_squared_error", "tanh", False),
        ({"kind": "plane"}, "mean_squared_error", "linear", False),
        ({"kind": "circles"}, "binary_crossentropy", "sigmoid", False),
        ({"kind": "circles"}, "binary_crossentropy", "softmax", True),
        ({"kind": "gate", "gate": "xor"}, "binary_crossentropy", "sigmoid", False),
        ({"kind": "table", "targets": [[-1.0], [1.0]]}, "binary_crossentropy", "sigmoid", True),
    ],
)
def test_a_hint_says_what_suits_targets_that_loss_or_output_do_not_suit(
    data, loss, activation, is_said
):
    output = {"id": "out", "sources": ["x"], "units": 1, "activation": activation}
    network = {"inputs": [{"id": "x", "units": 2}], "layers": [output], "output": "out"}
    words = hint({"data": data, "network": network, "training": {"loss": loss}})
    assert bool(words) is is_said
    if "−1" in words:
        assert words == "Targets from −1 to 1: squared error and a tanh or linear output fit."


def test_digits_are_named_and_counted(panel, rows):
    panel.present(snapshot_of_spec(load_preset("digits"), probes=()))
    assert panel.line.isVisible()
    words = "handwritten digits · 1,797 patterns · 64 inputs · 10 outputs"
    assert panel.line.text() == words
    assert seen(rows) == OF_THE_TEST
    assert rows.test.line.text() == "20 %"
    assert panel.more.text() == "More data…"


def test_a_file_is_named_by_what_its_reference_says(panel):
    data = {
        "kind": "stored",
        "digest": "0" * 32,
        "patterns": 60_000,
        "features": 2,
        "outputs": 1,
        "divisor": None,
        "name": "<b>mine</b>.csv",
        "test": 0.25,
        "seed": 3,
        "resample": "shared",
    }
    panel.present(with_data(data))
    assert panel.line.text() == "<b>mine</b>.csv · 60,000 patterns · 2 inputs · 1 output"
    assert panel.line.textFormat() is Qt.TextFormat.PlainText


@pytest.mark.parametrize(
    ("text", "share"), [("25", 0.25), ("25 %", 0.25), ("0.25", 0.25), ("0", 0.0), ("50%", 0.5)]
)
def test_a_test_share_is_typed_as_a_percentage_or_a_part(panel, rows, text, share):
    panel.present(with_data({**CLOUD, "test": 0.1}))
    type_into(rows.test.line, text)
    QTest.keyClick(rows.test.control, RETURN)
    assert panel.intents == [TypeTestShare(share)]
    assert rows.test.slider.chosen == share


@pytest.mark.parametrize("text", ["51", "-1", "0.6 ", "a fifth", "60 %"])
def test_other_shares_are_complained_about(panel, rows, text):
    panel.present(with_data(CLOUD))
    type_into(rows.test.line, text)
    QTest.keyClick(rows.test.control, RETURN)
    expected = [TypeTestShare(0.006)] if text == "0.6 " else []
    assert panel.intents == expected
    assert rows.test.complaint.isVisible() is not bool(expected)


@pytest.mark.parametrize(("patterns", "told"), [(200, 4), (60_000, 1)])
def test_a_drag_of_the_share_is_told_on_its_way_or_of_many_patterns_at_its_end(
    panel, rows, patterns, told
):
    """The end of a motion is told in any case, so that it can be undone as one."""
    stored = {"kind": "stored", "patterns": patterns, "name": "a.csv", "test": 0.0, "seed": 0}
    panel.present(with_data(stored))
    drag(rows.test.slider, (0.2, 0.4, 0.6))
    assert len(panel.intents) == told
    last = panel.intents[-1]
    assert not last.dragging
    assert last.share == pytest.approx(0.3, abs=0.02)
    assert all(intent.dragging for intent in panel.intents[:-1])


def test_the_data_seed_can_be_changed_where_a_part_is_kept(panel, rows):
    stored = {"kind": "stored", "patterns": 200, "name": "a.csv", "test": 0.0, "seed": 0}
    panel.present(with_data(stored))
    assert not rows.seed.control.isEnabled()
    panel.present(with_data({**stored, "test": 0.2}))
    assert rows.seed.control.isEnabled()
    QTest.mouseClick(rows.seed.dice, Qt.MouseButton.LeftButton)
    assert [type(intent) for intent in panel.intents] == [TypeDataSeed]


@pytest.mark.parametrize(
    ("kind", "units", "loss", "activation", "wanted"),
    [
        ("one_hot", 3, "binary_crossentropy", "sigmoid", ("softmax", "categorical_crossentropy")),
        ("one_hot", 3, "categorical_crossentropy", "softmax", None),
        ("shares", 1, "binary_crossentropy", "sigmoid", None),
        ("shares", 1, "categorical_crossentropy", "softmax", ("sigmoid", "binary_crossentropy")),
        ("shares", 2, "categorical_crossentropy", "softmax", ("sigmoid", "binary_crossentropy")),
        ("signed", 1, "binary_crossentropy", "sigmoid", ("tanh", "mean_squared_error")),
        ("signed", 1, "mean_squared_error", "linear", None),
        ("numbers", 1, "binary_crossentropy", "sigmoid", ("linear", "mean_squared_error")),
        ("numbers", 1, "mean_squared_error", "tanh", ("linear", "mean_squared_error")),
        ("numbers", 1, "huber", "linear", None),
    ],
)
def test_what_suits_given_targets_is_said_and_taken_with_one_click(
    panel, kind, units, loss, activation, wanted
):
    base = with_data({"kind": "stored", "patterns": 9, "name": "a.csv", "test": 0.0, "seed": 0})
    output = {"id": "out", "sources": ["x"], "units": units, "activation": activation}
    spec = {**base.spec, "training": {**base.spec["training"], "loss": loss}}
    spec["network"] = {"inputs": [{"id": "x", "units": 2}], "layers": [output], "output": "out"}
    panel.present(replace(base, spec=spec, targets=kind))
    assert panel.hint.isVisible() is (wanted is not None)
    if wanted is not None:
        assert panel.hint.label.text().endswith("fit.")
        QTest.mouseClick(panel.hint.button, Qt.MouseButton.LeftButton)
        assert panel.intents == [ChooseActivation("out", wanted[0]), ChooseLoss(wanted[1])]
