"""The panel of the data, and what all panels have in common."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.factory import snapshot_of_spec
from tests.ui.staging import GATES, LOSSES, OPTIMIZERS, RATES, spec_snapshot, stage
from xorviz.engine.spec import read_experiment
from xorviz.ui.intents import ChooseGate
from xorviz.ui.panels.data import DataPanel
from xorviz.ui.panels.training import TrainingPanel
from xorviz.ui.theme import DARK, LIGHT


@pytest.fixture
def data(qtbot):
    return stage(qtbot, DataPanel(GATES))


@pytest.fixture
def training(qtbot):
    panel = stage(qtbot, TrainingPanel(LOSSES, OPTIMIZERS, RATES))
    panel.present(spec_snapshot())
    return panel


def checked(panel):
    return [gate for gate, tile in panel.tiles.items() if tile.isChecked()]


def test_the_tile_of_the_gate_is_checked_without_an_intent(data):
    data.present(spec_snapshot({"gate": "nand"}))
    assert checked(data) == ["nand"]
    data.present(spec_snapshot({"gate": "or"}))
    assert checked(data) == ["or"]
    assert data.intents == []


def test_a_click_on_a_tile_chooses_its_gate_once(data):
    data.present(spec_snapshot())
    QTest.mouseClick(data.tiles["and"], Qt.MouseButton.LeftButton)
    QTest.mouseClick(data.tiles["and"], Qt.MouseButton.LeftButton)
    assert data.intents == [ChooseGate("and")]
    assert checked(data) == ["and"]


def test_arrows_go_from_tile_to_tile_and_space_chooses(data):
    data.present(spec_snapshot())
    data.tiles["xor"].setFocus()
    QTest.keyClick(data.tiles["xor"], Qt.Key.Key_Right)
    assert QApplication.focusWidget() is data.tiles["and"]
    QTest.keyClick(data.tiles["and"], Qt.Key.Key_Down)
    assert QApplication.focusWidget() is data.tiles["nand"]
    assert data.intents == []
    QTest.keyClick(data.tiles["nand"], Qt.Key.Key_Space)
    assert data.intents == [ChooseGate("nand")]


def test_a_refused_choice_goes_back_to_the_gate_of_the_run(qtbot, data):
    """The run does not answer: its snapshots keep the old gate."""
    old = spec_snapshot()
    data.present(old)
    QTest.mouseClick(data.tiles["nor"], Qt.MouseButton.LeftButton)
    data.present(old)
    assert checked(data) == ["nor"]
    qtbot.waitUntil(lambda: checked(data) == ["xor"])


def test_patterns_of_its_own_check_no_tile(data):
    spec = read_experiment(
        {
            "data": {"kind": "patterns", "inputs": [[0, 0], [1, 1], [0, 1]], "targets": [[0]] * 3},
            "network": {
                "inputs": [{"id": "x", "units": 2}],
                "layers": [{"id": "out", "sources": ["x"], "units": 1}],
            },
        }
    )
    data.present(spec_snapshot())
    data.present(snapshot_of_spec(spec, probes=()))
    assert checked(data) == []
    assert data.line.text() == "patterns of its own (3 patterns)"
    QTest.mouseClick(data.tiles["xor"], Qt.MouseButton.LeftButton)
    assert data.intents == [ChooseGate("xor")]


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, "the four patterns"),
        ({"sample": 1000}, "1,000 random patterns, seed 0"),
        ({"sample": 12, "seed": 3, "noise": 0.25}, "12 random patterns, seed 3, noise 0.25"),
        ({"encoding": "pm1"}, "the four patterns, inputs −1 and 1"),
        (
            {"encoding": "paired", "outputs": 2},
            "the four patterns, each bit as two inputs, two outputs",
        ),
    ],
)
def test_a_line_says_what_the_sample_is(data, fields, words):
    data.present(spec_snapshot(fields))
    assert data.line.text() == words


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
@pytest.mark.parametrize(("gate", "ones"), [("xor", {"01", "10"}), ("nor", {"00"})])
def test_a_tile_shows_the_truth_table_in_the_plane(data, theme, gate, ones):
    """Look for discs of the positive colour in the four quarters around the dots' middle."""
    data.apply_theme(theme)
    tile = data.tiles[gate]
    image = tile.grab().toImage()
    middle = QPoint(tile.width() // 2, 23)
    found = set()
    for corner, (dx, dy) in {"00": (-9, 9), "01": (-9, -9), "10": (9, 9), "11": (9, -9)}.items():
        color = image.pixelColor(middle + QPoint(dx, dy))
        if color == QColor(theme.positive):
            found.add(corner)
    assert found == ones


def test_every_control_has_a_name_and_a_tip(data, training):
    controls = [*data.tiles.values(), training.slider, training.dice]
    rows = (training.loss, training.optimizer, training.rate, training.batch, training.seed)
    for control in (*controls, *(row.control for row in rows)):
        assert control.accessibleName()
        assert control.toolTip()
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_both_themes_at_230_show_every_row_inside(data, training, theme):
    for panel in (data, training):
        panel.apply_theme(theme)
        assert panel.minimumSizeHint().width() <= 230
        for child in panel.findChildren(QWidget):
            if child.isVisible() and child.parentWidget() is panel:
                assert panel.rect().contains(child.geometry())
