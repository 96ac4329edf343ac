"""The training panel's further rows: arguments of the optimizer, shuffling, criterion, start."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.staging import LOSSES, OPTIMIZERS, RATES, spec_snapshot, stage, type_into
from xorviz.engine.initializers import INITIALIZERS
from xorviz.ui import labels
from xorviz.ui.intents import (
    ChooseInitializer,
    ChooseOptimizer,
    ChooseShuffle,
    ChooseSolved,
    TypeOptimizerArgument,
)
from xorviz.ui.panels.training import TrainingPanel

RETURN = Qt.Key.Key_Return


@pytest.fixture
def panel(qtbot):
    # Room for what unfolds; in the window the dock scrolls.
    panel = stage(qtbot, TrainingPanel(LOSSES, OPTIMIZERS, RATES), (230, 1200))
    panel.present(with_optimizer(name="rmsprop"))
    return panel


def with_optimizer(**optimizer):
    return spec_snapshot(training={"optimizer": optimizer})


def with_initializers(field, *choices):
    """Return a snapshot whose layers ``h1`` and ``out`` have these initializers."""
    base = spec_snapshot()
    pairs = zip(base.spec["network"]["layers"], choices, strict=True)
    layers = [{**layer, field: choice} for layer, choice in pairs]
    network = {**base.spec["network"], "layers": layers}
    return replace(base, spec={**base.spec, "network": network})


def texts(panel):
    """Return the arguments on show and what stands in their fields or boxes."""
    found = {}
    for rows in panel.more.rows.values():
        for name, row in rows.items():
            if row.isVisible():
                found[name] = row.box.isChecked() if hasattr(row, "box") else row.line.text()
    return found


def test_more_is_closed_at_first_and_stays_as_it_was_left(panel):
    assert panel.more.toggle.isVisible()
    assert texts(panel) == {}
    QTest.mouseClick(panel.more.toggle, Qt.MouseButton.LeftButton)
    # Keras 3's defaults, by its documentation.
    rmsprop = {"rho": "0.9", "momentum": "0", "epsilon": "1e-7", "centered": False}
    around = dict.fromkeys(("weight_decay", "clipnorm", "clipvalue", "global_clipnorm"), "off")
    assert texts(panel) == {**rmsprop, **around}
    panel.present(with_optimizer(name="adam"))
    adam = {"beta_1": "0.9", "beta_2": "0.999", "epsilon": "1e-7", "amsgrad": False}
    assert texts(panel) == {**adam, **around}
    panel.present(with_optimizer(name="sgd", momentum=0.9, nesterov=True))
    assert texts(panel) == {"momentum": "0.9", "nesterov": True, **around}
    panel.more.toggle.setFocus()
    QTest.keyClick(panel.more.toggle, Qt.Key.Key_Space)
    panel.present(with_optimizer(name="rmsprop"))
    assert texts(panel) == {}
    assert panel.intents == []


def test_folded_away_it_says_how_many_are_not_at_their_default(panel):
    panel.present(with_optimizer(name="sgd", momentum=0.9, nesterov=True, learning_rate=3.0))
    assert panel.more.toggle.text() == "&More · 2 changed"
    panel.present(with_optimizer(name="sgd", momentum=0.0, nesterov=True))
    assert panel.more.toggle.text() == "&More · 1 changed"
    panel.present(with_optimizer(name="sgd"))
    assert panel.more.toggle.text() == "&More"


@pytest.mark.parametrize(
    ("optimizer", "name", "text", "value"),
    [
        ("rmsprop", "rho", "0", 0.0),
        ("rmsprop", "momentum", "1", 1.0),
        ("rmsprop", "epsilon", "1e−8", 1e-8),
        ("adam", "beta_2", "0.99", 0.99),
        ("adam", "weight_decay", "0.1", 0.1),
        ("sgd", "clipnorm", "1", 1.0),
    ],
)
def test_a_typed_argument_is_submitted_by_enter(panel, optimizer, name, text, value):
    panel.present(with_optimizer(name=optimizer))
    panel.more.toggle.click()
    line = panel.more.rows[optimizer][name].line
    type_into(line, text)
    QTest.keyClick(line, RETURN)
    assert panel.intents == [TypeOptimizerArgument(name, value)]


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("rho", "1", "A number from 0 to below 1."),
        ("rho", "-0.1", "A number from 0 to below 1."),
        ("momentum", "1.01", "A number from 0 to 1."),
        ("epsilon", "small", "A number from 0 to 1."),
        ("weight_decay", "none", "A number from 0 to 1,000. 0 is “off”."),
        ("clipvalue", "-1", "A number from 0 to 1,000,000. 0 is “off”."),
    ],
)
def test_a_wrong_argument_is_complained_about(panel, name, text, words):
    panel.more.toggle.click()
    row = panel.more.rows["rmsprop"][name]
    type_into(row.line, text)
    QTest.keyClick(row.line, RETURN)
    assert panel.intents == []
    assert row.complaint.isVisible()
    assert row.complaint.text() == words
    QTest.keyClick(row.line, Qt.Key.Key_Escape)
    assert not row.complaint.isVisible()


def test_a_switch_is_a_box_to_check(panel):
    panel.more.toggle.click()
    box = panel.more.rows["rmsprop"]["centered"].box
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert panel.intents == [TypeOptimizerArgument("centered", True)]
    # The answer is still on its way.
    panel.present(with_optimizer(name="rmsprop", centered=False))
    assert box.isChecked()
    panel.present(with_optimizer(name="rmsprop", centered=True))
    panel.present(with_optimizer(name="rmsprop", centered=False))
    assert not box.isChecked()


def test_what_is_not_at_its_default_can_be_reset(panel):
    panel.present(with_optimizer(name="rmsprop", rho=0.5, centered=True))
    panel.more.toggle.click()
    rows = panel.more.rows["rmsprop"]
    assert [name for name, row in rows.items() if row.reset.isVisible()] == ["rho", "centered"]
    assert rows["rho"].reset.toolTip() == "Back to Keras's default, 0.9"
    QTest.mouseClick(rows["rho"].reset, Qt.MouseButton.LeftButton)
    assert rows["rho"].line.text() == "0.9"
    assert QApplication.focusWidget() is rows["rho"].line
    QTest.mouseClick(rows["centered"].reset, Qt.MouseButton.LeftButton)
    wishes = [TypeOptimizerArgument("rho", 0.9), TypeOptimizerArgument("centered", False)]
    assert panel.intents == wishes
    assert not any(row.reset.isVisible() for row in rows.values())


def test_what_is_off_says_so_and_is_turned_off_by_word_or_number(panel):
    panel.more.toggle.click()
    row = panel.more.rows["rmsprop"]["clipnorm"]
    for given, typed in ((1.5, "Off "), (2.5, "0")):
        panel.present(with_optimizer(name="rmsprop", clipnorm=given))
        assert row.line.text() == f"{given}"
        assert row.reset.isVisible()
        type_into(row.line, typed)
        QTest.keyClick(row.line, RETURN)
        assert row.line.text() == "off"
        assert not row.reset.isVisible()
    assert panel.intents == [TypeOptimizerArgument("clipnorm", 0.0)] * 2
    assert row.reset.toolTip() == "Back to Keras's default, off"
    panel.present(with_optimizer(name="adam"))
    decay = panel.more.rows["adam"]["weight_decay"]
    panel.present(with_optimizer(name="adam", weight_decay=0.25))
    assert decay.line.text() == "0.25"


def test_a_refused_argument_goes_back_to_that_of_the_run(qtbot, panel):
    panel.more.toggle.click()
    row = panel.more.rows["rmsprop"]["momentum"]
    type_into(row.line, "0.7")
    QTest.keyClick(row.line, RETURN)
    assert row.reset.isVisible()
    qtbot.waitUntil(lambda: row.line.text() == "0")
    assert not row.reset.isVisible()


def test_an_optimizer_can_be_chosen_while_more_is_open(panel):
    panel.more.toggle.click()
    panel.optimizer.menu.setFocus()
    QTest.keyClicks(panel.optimizer.menu, "ad")
    assert panel.intents == [ChooseOptimizer("adam")]


def test_shuffling_is_chosen_by_mouse_and_key(qtbot, panel):
    box = panel.shuffle.box
    assert box.isChecked()
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center())
    assert panel.intents == [ChooseShuffle(False)]
    assert not box.isChecked()
    qtbot.waitUntil(box.isChecked)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert panel.intents == [ChooseShuffle(False)] * 2
    panel.present(spec_snapshot(training={"shuffle": False}))
    assert not box.isChecked()


def test_the_criterion_is_chosen_from_two(panel):
    menu = panel.solved.menu
    assert menu.currentText() == "every pattern on its side"
    menu.setFocus()
    QTest.keyClick(menu, Qt.Key.Key_Down)
    assert panel.intents == [ChooseSolved("strict")]
    assert menu.currentText() == "above 0.9 / below 0.1"
    panel.present(spec_snapshot(training={"solved": "strict"}))
    panel.present(spec_snapshot(training={"solved": "accuracy"}))
    assert menu.currentText() == "every pattern on its side"


def test_initializers_are_chosen_for_weights_and_biases_apart(panel):
    kernel, bias = panel.start.kernel.menu, panel.start.bias.menu
    assert (kernel.currentText(), bias.currentText()) == ("Glorot uniform", "zeros")
    assert panel.start.hint.isVisible()
    assert panel.start.hint.text() == "drawn at the next restart"
    for menu, keys in ((kernel, "he"), (bias, "un")):
        menu.setFocus()
        QTest.keyClicks(menu, keys)
    wishes = [ChooseInitializer("kernel", "he_normal"), ChooseInitializer("bias", "random_uniform")]
    assert panel.intents == wishes


@pytest.mark.parametrize(
    ("choices", "words"),
    [
        (("he_normal", "he_normal"), "He normal"),
        (("he_normal", "zeros"), "mixed"),
        (("random_uniform", {"name": "random_uniform", "minval": -1.0}), "mixed"),
        (({"name": "random_uniform", "maxval": 1.0, "minval": -1.0},) * 2, "uniform (1, −1)"),
        (("random_uniform", "random_uniform"), "uniform"),
    ],
)
def test_the_initializer_that_all_layers_share_is_shown(panel, choices, words):
    panel.present(with_initializers("kernel_initializer", *choices))
    menu = panel.start.kernel.menu
    assert menu.shown_text() == words
    assert panel.intents == []
    # The entry of the menu means the defaults, which is something else than any of these but two.
    menu.setFocus()
    QTest.keyClicks(menu, "gl")
    assert panel.intents == [ChooseInitializer("kernel", "glorot_uniform")]


def test_the_menus_have_all_that_the_engine_knows():
    initializers = dict(labels.initializer_menu())
    assert tuple(initializers) == INITIALIZERS.names()
    assert initializers["glorot_uniform"] == "Glorot uniform"
    assert initializers["zeros"] == "zeros"
    assert [name for name, _ in labels.encoding_menu()] == ["01", "pm1", "paired"]
    assert [name for name, _ in labels.solved_menu()] == ["accuracy", "strict"]
    arguments = labels.activation_arguments()
    assert arguments["leaky_relu"] == (("negative_slope", 0.2),)
    assert arguments["tanh"] == ()
    assert labels.argument_title("negative_slope") == "negative slope"
    assert labels.argument_title("beta_1") == "beta_1"
