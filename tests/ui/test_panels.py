"""The panel of the data, and what all panels have in common."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QSlider,
    QWidget,
)

from tests.ui.factory import snapshot_of_spec
from tests.ui.staging import GATES, LOSSES, OPTIMIZERS, RATES, spec_snapshot, stage
from xorviz.engine.spec import read_experiment
from xorviz.ui import labels
from xorviz.ui.intents import ChooseGate
from xorviz.ui.panels.data import DataPanel
from xorviz.ui.panels.seeds import LARGEST_SEED
from xorviz.ui.panels.sliders import nearest
from xorviz.ui.panels.training import TrainingPanel
from xorviz.ui.style import DRESSED, apply_style
from xorviz.ui.theme import DARK, LIGHT


@pytest.fixture
def dressed(qapp, theme):
    """Give the application the fonts and the style of the window, which decide all sizes."""
    font, style = qapp.font(), qapp.style().objectName()
    apply_style(qapp, theme)
    yield
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette())
    qapp.setStyle(style)
    qapp.setFont(font)
    qapp.setProperty(DRESSED, None)


@pytest.fixture
def data(qtbot):
    return stage(qtbot, DataPanel(GATES))


@pytest.fixture
def training(qtbot):
    panel = stage(qtbot, TrainingPanel(LOSSES, OPTIMIZERS, RATES))
    panel.present(spec_snapshot())
    return panel


def checked(panel):
    """Return the kinds of the checked tiles, in the panel and in the sheet of all data."""
    tiles = (*panel.tiles.values(), *panel.sheet.tiles.values())
    return sorted({tile.kind for tile in tiles if tile.isChecked()})


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
    QTest.keyClick(data.tiles["and"], Qt.Key.Key_Right)
    assert QApplication.focusWidget() is data.tiles["or"]
    assert data.intents == []
    QTest.keyClick(data.tiles["or"], Qt.Key.Key_Space)
    assert data.intents == [ChooseGate("or")]


def test_a_refused_choice_goes_back_to_the_gate_of_the_run(qtbot, data):
    """The run does not answer: its snapshots keep the old gate."""
    old = spec_snapshot()
    data.present(old)
    QTest.mouseClick(data.tiles["or"], Qt.MouseButton.LeftButton)
    data.present(old)
    assert checked(data) == ["or"]
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
    assert data.line.isVisible()
    assert data.line.text() == "patterns of its own · 3 patterns · 2 inputs · 1 output"
    QTest.mouseClick(data.tiles["xor"], Qt.MouseButton.LeftButton)
    assert data.intents == [ChooseGate("xor")]


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
@pytest.mark.parametrize(("gate", "ones"), [("xor", {"01", "10"}), ("nor", {"00"})])
def test_a_tile_shows_the_truth_table_in_the_plane(data, theme, gate, ones):
    """Look for discs of the positive colour in the four quarters around the dots' middle."""
    data.apply_theme(theme)
    tile = data.sheet.tiles[gate]
    tile.resize(70, 60)
    image = tile.grab().toImage()
    middle = QPoint(tile.width() // 2, 23)
    found = set()
    for corner, (dx, dy) in {"00": (-9, 9), "01": (-9, -9), "10": (9, 9), "11": (9, -9)}.items():
        color = image.pixelColor(middle + QPoint(dx, dy))
        if color == QColor(theme.positive):
            found.add(corner)
    assert found == ones


def test_every_control_has_a_name_and_a_tip(data, training):
    data.present(spec_snapshot({"noise": 0.5}))
    training.more.toggle.setChecked(True)
    kinds = (QAbstractButton, QComboBox, QLineEdit, QSlider)
    controls = [one for panel in (data, training) for one in panel.findChildren(QWidget)]
    controls = [one for one in controls if isinstance(one, kinds)]
    # The corner between the headings of a table does nothing.
    controls = [one for one in controls if one.objectName() != "qt_tableview_cornerbutton"]
    assert len(controls) > 30
    for control in controls:
        # The text of an editable drop-down is part of it.
        outer = control.parent() if isinstance(control.parent(), QComboBox) else control
        assert control.accessibleName(), outer.objectName()
        assert outer.toolTip(), outer.objectName()
        assert outer.focusPolicy() & Qt.FocusPolicy.TabFocus, outer.objectName()


def test_labels_lead_to_their_controls_by_letters_that_no_other_has(data, training):
    """The menus of the window have F, E, T, V and H."""
    labels = [*data.findChildren(QLabel), *training.findChildren(QLabel)]
    texts = [label.text() for label in labels if label.buddy() is not None]
    texts.append(training.more.toggle.text())
    letters = [text[text.index("&") + 1].casefold() for text in texts if "&" in text]
    assert len(letters) == 15
    assert len({*letters, *"fetvh"}) == 20


def test_alt_and_the_letter_of_a_label_focus_the_control(data):
    data.present(spec_snapshot())
    data.tiles["xor"].setFocus()
    QTest.keyClick(data.tiles["xor"], Qt.Key.Key_I, Qt.KeyboardModifier.AltModifier)
    assert QApplication.focusWidget().objectName() == "noise"


def walk(panel, first):
    """Return the names of what Tab leads to, from a control to the last before it comes again."""
    first.setFocus()
    found = []
    while True:
        now = QApplication.focusWidget()
        found.append(now.objectName())
        QTest.keyClick(now, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is first or len(found) > 40:
            return found


def test_tab_goes_down_the_data_panel_as_the_eye_does(data):
    data.present(spec_snapshot({"sample": 100}))
    gates = [*(f"gate_{gate}" for gate in ("xor", "and", "or")), "more_data"]
    rows = ["encoding", "outputs", "sample", "noise", "noise_slider", "data_seed", "data_dice"]
    assert walk(data, data.tiles["xor"]) == gates + rows
    data.present(spec_snapshot({"sample": None}))
    assert walk(data, data.tiles["xor"]) == (gates + rows)[:-2]


def test_tab_goes_down_the_training_panel_as_the_eye_does(training):
    above = ["loss", "optimizer", "learning_rate", "learning_rate_slider", "more"]
    more = ["optimizer_beta_1", "optimizer_beta_2", "optimizer_epsilon", "optimizer_amsgrad"]
    more += [f"optimizer_{name}" for name in ("weight_decay", "clipnorm", "clipvalue")]
    more += ["optimizer_global_clipnorm"]
    below = ["schedule", "batch_size", "shuffle", "solved"]
    below += ["kernel_regularizer", "bias_regularizer"]
    below += ["kernel_initializer", "bias_initializer", "seed", "dice"]
    assert walk(training, training.loss.menu) == above + below
    training.more.toggle.click()
    assert walk(training, training.loss.menu) == above + more + below


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
@pytest.mark.parametrize("loss", ["mean_squared_error", "categorical_crossentropy"])
@pytest.mark.parametrize("width", [215, 228, 240])
def test_no_word_is_cut_at_the_width_of_the_dock(dressed, data, training, theme, loss, width):
    snapshot = spec_snapshot(
        {"kind": "gate", "encoding": "paired", "sample": 1_000_000},
        {"loss": loss, "optimizer": {"name": "rmsprop", "momentum": 0.5}, "solved": "strict"},
        seed=LARGEST_SEED,
    )
    training.more.toggle.setChecked(True)
    for panel in (data, training):
        panel.apply_theme(theme)
        panel.present(snapshot)
        # The least width of the scrolling dock follows from this.
        assert panel.minimumSizeHint().width() <= 215
        panel.window().resize(width, 1400)
        panel.resize(width, 1400)
        QApplication.processEvents()
        for label in panel.findChildren(QLabel):
            if label.isVisible() and not label.wordWrap():
                words = label.fontMetrics().horizontalAdvance(label.text().replace("&", ""))
                assert label.width() >= words, label.text()
        for menu in panel.findChildren(QComboBox):
            if menu.isVisible():
                words = menu.fontMetrics().horizontalAdvance(menu.currentText())
                # The arrow has 16, the frame and the padding 20.
                assert menu.width() >= words + 30, menu.currentText()
        for line in panel.findChildren(QLineEdit):
            if line.isVisible():
                words = line.fontMetrics().horizontalAdvance(line.text())
                is_seed = line.objectName() == "seed"
                assert is_seed or line.width() >= words, line.text()
        for child in panel.findChildren(QWidget):
            if child.isVisible() and child.parentWidget() is panel:
                assert panel.rect().contains(child.geometry())


@pytest.mark.parametrize("theme", [DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("optimizer", labels.optimizer_arguments())
def test_the_arguments_of_every_optimizer_fit_into_the_dock(dressed, training, optimizer):
    """A title too long for its column stands above its field."""
    training.more.toggle.setChecked(True)
    rate = labels.default_rates()[optimizer]
    training.present(
        spec_snapshot(training={"optimizer": {"name": optimizer, "learning_rate": rate}})
    )
    assert training.minimumSizeHint().width() <= 215
    for row in training.more.rows[optimizer].values():
        assert row.isVisible()
        words = row.label.fontMetrics().horizontalAdvance(row.label.text())
        assert row.label.wordWrap() or row.label.width() >= words


def test_the_slider_takes_the_value_that_is_nearest():
    noise = [0.0, 0.01, 0.02, 0.5]
    assert [nearest(noise, value) for value in (0.0, 0.004, 0.006, 0.012, 0.4, 7.0)] == [
        *(0, 0, 1, 1, 3, 3)
    ]
    assert [nearest([1e-3, 1e-1], value) for value in (1e-9, 0.009, 0.011)] == [0, 0, 1]
