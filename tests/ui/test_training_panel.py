"""The panel of the training: what a person does in it, and what it shows of a run."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.staging import (
    LOSSES,
    OPTIMIZERS,
    RATES,
    paste,
    spec_snapshot,
    stage,
    type_into,
)
from tests.ui.wheel import turn_wheel
from xorviz.ui.intents import (
    ChooseLoss,
    ChooseOptimizer,
    Restart,
    TypeBatchSize,
    TypeLearningRate,
)
from xorviz.ui.panels.training import TrainingPanel


@pytest.fixture
def training(qtbot):
    panel = stage(qtbot, TrainingPanel(LOSSES, OPTIMIZERS, RATES))
    optimizer = {"name": "adam", "learning_rate": 0.01}
    panel.present(spec_snapshot(training={"optimizer": optimizer, "batch_size": None}, seed=7))
    return panel


def test_the_values_of_the_run_are_shown_without_an_intent(training):
    assert training.loss.menu.currentText() == "cross-entropy"
    assert training.optimizer.menu.currentText() == "Adam"
    assert training.rate.line.text() == "0.01"
    assert training.batch.line.text() == "full"
    assert training.start.seed.line.text() == "7"
    # As after an undo.
    training.present(
        spec_snapshot(
            training={
                "loss": "mean_squared_error",
                "optimizer": {"name": "sgd", "learning_rate": 1e-5, "momentum": 0.9},
                "batch_size": 12,
            },
            seed=4_294_967_295,
        )
    )
    assert training.loss.menu.currentText() == "squared error"
    assert training.optimizer.menu.currentText() == "SGD"
    assert training.rate.line.text() == "1e-5"
    assert training.batch.line.text() == "12"
    assert training.start.seed.line.text() == "4294967295"
    assert training.intents == []


@pytest.mark.parametrize(("optimizer", "rate"), [("adam", "0.002"), ({"name": "sgd"}, "0.01")])
def test_an_optimizer_without_a_rate_has_its_default(training, optimizer, rate):
    training.present(spec_snapshot(training={"optimizer": optimizer}))
    assert training.rate.line.text() == rate


def test_menus_choose_loss_and_optimizer(training):
    for row, key in ((training.loss, Qt.Key.Key_Down), (training.optimizer, Qt.Key.Key_Up)):
        row.menu.setFocus()
        QTest.keyClick(row.menu, key)
    assert training.intents == [ChooseLoss("mean_squared_error"), ChooseOptimizer("rmsprop")]


def test_typing_the_name_of_a_menus_entry_chooses_it_once(training):
    training.optimizer.menu.setFocus()
    QTest.keyClicks(training.optimizer.menu, "rmspr")
    assert training.intents == [ChooseOptimizer("rmsprop")]


@pytest.mark.parametrize("width", [180, 230, 300])
def test_a_long_title_takes_what_a_short_label_leaves(training, width):
    training.resize(width, training.height())
    training.present(spec_snapshot(training={"loss": "binary_crossentropy"}))
    QApplication.processEvents()
    row = training.loss
    needed = row.menu.fontMetrics().horizontalAdvance("cross-entropy")
    assert row.menu.width() > needed + 20
    assert row.label.width() >= row.label.fontMetrics().horizontalAdvance("Loss")
    assert not row.label.geometry().intersects(row.menu.geometry())


def test_the_wheel_over_a_menu_changes_nothing_unless_it_has_the_focus(training):
    menu = training.loss.menu

    def turn():
        turn_wheel(menu, QPointF(menu.rect().center()), -1)

    training.start.seed.line.setFocus()
    turn()
    assert training.intents == []
    menu.setFocus()
    turn()
    assert training.intents == [ChooseLoss("mean_squared_error")]


@pytest.mark.parametrize(
    ("text", "value"),
    [("0.5", 0.5), ("1e-3", 0.001), ("3e2", 300.0), ("1e−4", 1e-4), (".02", 0.02)],
)
def test_a_typed_rate_is_submitted_by_enter(training, text, value):
    type_into(training.rate.line, text)
    assert training.intents == []
    QTest.keyClick(training.rate.line, Qt.Key.Key_Return)
    assert training.intents == [TypeLearningRate(value)]


def test_a_typed_rate_is_submitted_by_leaving_once(training):
    type_into(training.rate.line, "0.5")
    QTest.keyClick(training.rate.line, Qt.Key.Key_Tab)
    assert training.intents == [TypeLearningRate(0.5)]
    assert training.rate.line.text() == "0.5"


@pytest.mark.parametrize("text", ["", "abc", "0", "-1", "nan", "inf", "1_0", "1e7", "0,1"])
def test_a_wrong_rate_is_complained_about_and_not_submitted(training, text):
    line = training.rate.line
    type_into(line, text)
    if not text:
        QTest.keyClick(line, Qt.Key.Key_Delete)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert training.intents == []
    assert line.property("invalid") is True
    assert training.rate.complaint.isVisible()
    words = "A number above 0 and up to 1,000,000, such as 0.01 or 1e-3."
    assert training.rate.complaint.text() == words
    # It stays until it is put right, though snapshots of the same run keep coming.
    optimizer = {"name": "adam", "learning_rate": 0.01}
    training.present(spec_snapshot(training={"optimizer": optimizer}, seed=7))
    assert line.text() == text
    type_into(line, "0.3")
    assert not training.rate.complaint.isVisible()
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert training.intents == [TypeLearningRate(0.3)]
    assert line.property("invalid") is False


def test_escape_takes_the_typing_back(training):
    for end in (None, Qt.Key.Key_Return):
        type_into(training.rate.line, "abc")
        if end is not None:
            QTest.keyClick(training.rate.line, end)
        QTest.keyClick(training.rate.line, Qt.Key.Key_Escape)
        assert training.rate.line.text() == "0.01"
        assert not training.rate.complaint.isVisible()
    assert training.intents == []


def test_a_field_is_not_overwritten_while_it_is_edited(training):
    type_into(training.rate.line, "0.00")
    training.present(spec_snapshot(training={"optimizer": {"name": "adam", "learning_rate": 0.7}}))
    assert training.rate.line.text() == "0.00"
    QTest.keyClick(training.rate.line, Qt.Key.Key_Escape)
    assert training.rate.line.text() == "0.7"


def test_a_new_value_of_the_run_replaces_a_wrong_text(training):
    type_into(training.rate.line, "abc")
    QTest.keyClick(training.rate.line, Qt.Key.Key_Return)
    training.present(spec_snapshot(training={"optimizer": {"name": "adam", "learning_rate": 0.7}}))
    assert training.rate.line.text() == "0.7"
    assert not training.rate.complaint.isVisible()


def test_a_refused_rate_goes_back_to_that_of_the_run(qtbot, training):
    type_into(training.rate.line, "0.5")
    QTest.keyClick(training.rate.line, Qt.Key.Key_Return)
    assert training.rate.line.text() == "0.5"
    qtbot.waitUntil(lambda: training.rate.line.text() == "0.01")


def drag(slider, places):
    """Press the handle, move it to parts of the slider's width, and let go."""
    handle = slider.width() * slider.value() // slider.maximum()
    start = QPoint(min(max(handle, 7), slider.width() - 8), slider.height() // 2)
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=start)
    for place in places:
        QTest.mouseMove(slider, QPoint(round(place * slider.width()), start.y()))
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=start)


def test_dragging_the_slider_is_one_motion_with_an_end(training):
    drag(training.slider, [0.6, 0.7, 0.8])
    *moving, last = training.intents
    assert len(moving) >= 3
    assert all(intent.dragging for intent in moving)
    values = [intent.value for intent in moving]
    assert values == sorted(values)
    assert last == TypeLearningRate(values[-1], dragging=False)
    # 80 % of the way from 1e-5 to 10 in ratio, within the handle's width.
    assert np.log10(last.value) == pytest.approx(-5 + 0.8 * 6, abs=0.35)
    assert training.rate.line.text() == f"{last.value:g}"


def test_what_the_slider_has_passed_does_not_push_it_back(training):
    drag(training.slider, [0.6, 0.7, 0.8])
    *moving, last = training.intents
    for intent in moving:
        optimizer = {"name": "adam", "learning_rate": intent.value}
        training.present(spec_snapshot(training={"optimizer": optimizer}))
        assert training.rate.line.text() == f"{last.value:g}"


def test_arrow_keys_move_the_slider_and_end_with_the_key(training):
    training.slider.setFocus()
    QTest.keyPress(training.slider, Qt.Key.Key_Right)
    QTest.keyPress(training.slider, Qt.Key.Key_Right)
    QTest.keyRelease(training.slider, Qt.Key.Key_Right)
    assert training.intents == [
        TypeLearningRate(0.012, dragging=True),
        TypeLearningRate(0.015, dragging=True),
        TypeLearningRate(0.015, dragging=False),
    ]


@pytest.mark.parametrize(
    ("rate", "part"), [(1e-5, 0.0), (1e-9, 0.0), (0.01, 0.5), (10.0, 1.0), (500.0, 1.0)]
)
def test_the_slider_is_logarithmic_from_a_hundred_thousandth_to_ten(training, rate, part):
    training.present(spec_snapshot(training={"optimizer": {"name": "adam", "learning_rate": rate}}))
    assert training.slider.value() / training.slider.maximum() == pytest.approx(part, abs=0.01)
    assert training.intents == []


def test_batch_sizes_are_picked_or_typed(training):
    menu = training.batch.control
    assert [menu.itemText(index) for index in range(7)] == ["full", "1", "2", "4", "8", "16", "32"]
    menu.setFocus()
    QTest.keyClick(menu, Qt.Key.Key_Down)
    assert training.intents.pop(0) == TypeBatchSize(1)
    for text, size in (("12", 12), ("FULL", None), ("1,000", 1000)):
        type_into(training.batch.line, text)
        QTest.keyClick(menu, Qt.Key.Key_Return)
        assert training.intents == [TypeBatchSize(size)]
        training.intents.clear()


@pytest.mark.parametrize("text", ["0", "-3", "2.5", "many", "1000001"])
def test_a_wrong_batch_size_is_complained_about(training, text):
    type_into(training.batch.line, text)
    QTest.keyClick(training.batch.control, Qt.Key.Key_Return)
    assert training.intents == []
    words = "“full”, or a whole number from 1 to 1,000,000."
    assert training.batch.complaint.text() == words


def test_a_typed_seed_starts_again_with_it(training):
    type_into(training.start.seed.line, "4294967295")
    QTest.keyClick(training.start.seed.line, Qt.Key.Key_Return)
    assert training.intents == [Restart(4_294_967_295)]


@pytest.mark.parametrize("text", ["4294967296", "-1", "1.5", "seven", "9" * 5000])
def test_a_wrong_seed_is_complained_about(training, text):
    training.start.seed.line.setFocus()
    training.start.seed.line.selectAll()
    paste(training.start.seed.line, text)
    QTest.keyClick(training.start.seed.line, Qt.Key.Key_Return)
    assert training.intents == []
    assert training.start.seed.complaint.text() == "A whole number from 0 to 4,294,967,295."


def test_up_and_down_change_the_seed_by_one(training):
    training.start.seed.line.setFocus()
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down):
        QTest.keyClick(training.start.seed.line, key)
    assert training.intents == [Restart(8), Restart(9), Restart(8)]
    training.present(spec_snapshot(seed=0))
    training.intents.clear()
    QTest.keyClick(training.start.seed.line, Qt.Key.Key_Down)
    assert training.intents == []


def test_the_dice_give_other_seeds_and_the_same_ones_again(training):
    def throw(times):
        training.present(spec_snapshot(seed=7))
        training.intents.clear()
        for _ in range(times):
            QTest.mouseClick(training.start.seed.dice, Qt.MouseButton.LeftButton)
        return [intent.seed for intent in training.intents]

    seeds = throw(20)
    assert len({7, *seeds}) == 21
    assert all(0 <= seed < 2**32 for seed in seeds)
    training.present(spec_snapshot(seed=seeds[-1]))
    assert throw(20) == seeds
