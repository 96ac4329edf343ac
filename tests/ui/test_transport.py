"""The bar at the top: what its controls emit, and what its status says."""

import itertools
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from tests.ui.factory import make_snapshot
from tests.ui.staging import stage
from xorviz.session.snapshot import Failure, PatternTable, TrainerState
from xorviz.ui.intents import OpenPreset, Restart, SetRunning, SetSpeed, SingleStep
from xorviz.ui.panels.icons import icon
from xorviz.ui.panels.transport import TransportBar
from xorviz.ui.theme import DARK, LIGHT

PRESETS = [("relu-2-2-1", "Why is ReLU stuck?"), ("sigmoid-2-2-1", "Sigmoid"), ("nor", "NOR")]


def snapshot(**fields):
    base = make_snapshot(2, probes=(), seed=fields.pop("seed", 0))
    return replace(base, **fields)


def patterns(right, shares=None):
    """Return a table of which only right and shares matter here."""
    count = len(right)
    return PatternTable(
        labels=(),
        inputs=np.zeros((count, 2)),
        targets=np.zeros((count, 1)),
        shares=np.full(count, 1.0 / count) if shares is None else np.array(shares),
        activations={},
        off={},
        dead={},
        saturating=(),
        right=np.array(right),
    )


@pytest.fixture
def bar(qtbot):
    bar = TransportBar(PRESETS)
    texts = {"undo": "&Undo", "redo": "&Redo", "export": "Export…", "theme": "Theme"}
    bar.given = []
    for name, text in texts.items():
        # A button with words alone could not give them up where the bar is narrow.
        action = QAction(icon("undo", DARK.color("text")), text, bar)
        action.setObjectName(name)
        bar.given.append(action)
    bar.add_actions(bar.given)
    return stage(qtbot, bar, (1680, 46))


def click(widget, where=None):
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=where or widget.rect().center())


def test_one_button_runs_and_pauses(bar):
    bar.present(snapshot(state=TrainerState.PAUSED))
    assert bar.run.text() == "Run"
    click(bar.run)
    # Before the run has answered, a second click already means the opposite.
    assert bar.run.text() == "Pause"
    click(bar.run)
    assert bar.intents == [SetRunning(True), SetRunning(False)]


def test_the_run_decides_what_the_button_says(qtbot, bar):
    bar.present(snapshot(state=TrainerState.RUNNING))
    assert bar.run.text() == "Pause"
    bar.present(snapshot(state=TrainerState.FAILED, failure=Failure(3, "h1", "bias")))
    assert bar.run.text() == "Run"
    assert bar.intents == []
    click(bar.run)
    qtbot.waitUntil(lambda: bar.run.text() == "Run")


def test_step_and_restart(bar):
    bar.present(snapshot(seed=9))
    bar.step.setFocus()
    QTest.keyClick(bar.step, Qt.Key.Key_Space)
    click(bar.restart, QPoint(8, bar.restart.height() // 2))
    assert bar.intents == [SingleStep(), Restart(None)]


def test_restart_with_a_new_seed_is_in_the_menu(bar):
    bar.present(snapshot(seed=9))
    assert bar.restart.menu().actions() == [bar.new_seed]
    bar.new_seed.trigger()
    (intent,) = bar.intents
    assert isinstance(intent, Restart)
    assert intent.seed not in (None, 9)


def test_the_speed_goes_from_one_step_a_second_to_full(bar):
    bar.speed.setFocus()
    QTest.keyClick(bar.speed, Qt.Key.Key_Home)
    speeds = [1, 3, 10, 30, 100, 300, 1000, 3000, None]
    for _ in speeds[1:]:
        QTest.keyClick(bar.speed, Qt.Key.Key_Right)
    seen = list(dict.fromkeys(intent.steps_per_second for intent in bar.intents))
    assert seen == speeds
    assert all(isinstance(intent, SetSpeed) for intent in bar.intents)


def test_a_speed_set_from_outside_is_shown_and_not_emitted(bar):
    bar.set_speed(300.0)
    assert bar.intents == []
    bar.speed.setFocus()
    QTest.keyClick(bar.speed, Qt.Key.Key_Right)
    assert bar.intents[-1] == SetSpeed(1000.0)


def test_typing_a_title_opens_its_preset_once(bar):
    bar.set_title("Why is ReLU stuck?", modified=False)
    bar.picker.setFocus()
    QTest.keyClicks(bar.picker, "sigm")
    assert bar.intents == [OpenPreset("sigmoid-2-2-1")]
    assert bar.picker.shown_text() == "Why is ReLU stuck?"


def test_a_preset_that_was_not_opened_can_be_chosen_again(qtbot, bar):
    bar.set_title("Why is ReLU stuck?", modified=False)
    bar.picker.setFocus()

    def opened_twice():
        QTest.keyClick(bar.picker, Qt.Key.Key_End)
        return len(bar.intents) == 2

    qtbot.waitUntil(opened_twice)
    assert bar.intents == 2 * [OpenPreset("nor")]


@pytest.mark.parametrize("modified", [False, True])
def test_the_open_experiment_is_opened_again_only_if_it_was_changed(qtbot, bar, modified):
    bar.set_title(bar.picker.itemText(1), modified=modified)
    bar.picker.setFocus()
    QTest.keyClick(bar.picker, Qt.Key.Key_Down)
    view = bar.picker.view()
    qtbot.waitUntil(view.isVisible)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert bar.intents == ([OpenPreset("sigmoid-2-2-1")] if modified else [])


def test_a_preset_is_opened_from_the_list(qtbot, bar):
    bar.set_title("my.xorviz", modified=True)
    bar.picker.setFocus()
    # An arrow opens the list and loads nothing yet.
    QTest.keyClick(bar.picker, Qt.Key.Key_Down)
    assert bar.intents == []
    view = bar.picker.view()
    qtbot.waitUntil(view.isVisible)
    QTest.mouseClick(
        view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=view.visualRect(bar.picker.model().index(1, 0)).center(),
    )
    assert bar.intents == [OpenPreset("sigmoid-2-2-1")]
    # Until it is open the bar bears the former title.
    assert bar.picker.shown_text() == "• my.xorviz"


def test_the_title_says_whether_the_experiment_was_changed(bar):
    bar.set_title("Sigmoid", modified=False)
    before = bar.picker.grab().toImage()
    bar.set_title("Sigmoid", modified=True)
    assert bar.picker.shown_text() == "• Sigmoid"
    assert "changed" in bar.picker.accessibleDescription()
    assert bar.picker.grab().toImage() != before


def words(bar):
    return bar.status.accessibleDescription()


def test_the_status_has_the_numbers_of_the_run(bar):
    bar.present(
        snapshot(
            state=TrainerState.RUNNING,
            step=12_345,
            epoch=678,
            loss=0.34657,
            accuracy=0.75,
            steps_per_second=22_345.0,
            patterns=patterns([True, False, True, True]),
        )
    )
    assert words(bar) == "22,000 steps/s, epoch 678, step 12,345, loss 0.3466, accuracy 3 / 4"
    shown = [part.value for part in bar.status.visible_parts() if part.value]
    assert shown == ["22,000 steps/s", "678", "12,345", "0.3466", "3 / 4"]


@pytest.mark.parametrize(
    ("table", "text"),
    [
        (None, "75.0 %"),
        (patterns([True] * 16), "16 / 16"),
        (patterns([True] * 17), "75.0 %"),
        # A row that the sample lacks is not counted.
        (patterns([True, True, False, False], [0.5, 0.3, 0.2, 0.0]), "2 / 3"),
    ],
)
def test_accuracy_counts_distinct_patterns_where_they_are_few(bar, table, text):
    bar.present(snapshot(accuracy=0.75, patterns=table))
    assert words(bar).endswith(f"accuracy {text}")


@pytest.mark.parametrize(
    ("solved", "first", "text"),
    [(True, 2140, "solved at step 2,140"), (True, -1, "solved"), (False, 2140, "")],
)
def test_a_badge_says_since_when_it_is_solved(bar, solved, first, text):
    bar.present(snapshot(solved=solved, first_solved=first))
    badges = [part.value for part in bar.status.visible_parts() if part.badge]
    assert badges == [text]


@pytest.mark.parametrize(
    ("loss", "text"),
    [
        (0.0, "0.0000"),
        (16.118, "16.1180"),
        (1e-5, "1.0e−5"),
        (123456.0, "1.2e5"),
        (float("inf"), "∞"),
        (float("nan"), "–"),
    ],
)
def test_any_loss_has_a_short_text(bar, loss, text):
    bar.present(snapshot(loss=loss))
    assert f"loss {text}, " in words(bar)


@pytest.mark.parametrize(
    ("where", "text"),
    [
        ("kernel", "Stopped at step 1,234: the weights of layer h1 are no longer finite."),
        ("bias", "Stopped at step 1,234: the biases of layer h1 are no longer finite."),
        ("velocity", "Stopped at step 1,234: the optimizer’s velocity for layer h1"),
    ],
)
def test_a_failure_is_told_in_the_colour_of_warnings(bar, where, text):
    bar.apply_theme(LIGHT)
    bar.present(snapshot())
    before = warning_pixels(bar)
    bar.present(snapshot(state=TrainerState.FAILED, failure=Failure(1234, "h1", where)))
    assert words(bar).startswith(text)
    assert before == 0
    assert warning_pixels(bar) > 30
    bar.present(snapshot())
    assert warning_pixels(bar) == 0


def warning_pixels(bar):
    """Count the pixels about as orange-brown as the warning: letters are smoothed at their rims."""
    image = bar.status.grab().toImage()
    warning = np.array(LIGHT.color("warning").getRgb()[:3])
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    colors = np.array([image.pixelColor(x, y).getRgb()[:3] for x, y in places])
    return int((np.abs(colors - warning).max(axis=1) < 40).sum())


def test_given_actions_get_buttons_that_trigger_them(bar):
    seen = []
    for action in bar.given:
        action.triggered.connect(lambda _, action=action: seen.append(action.objectName()))
        button = bar.findChild(QToolButton, f"action_{action.objectName()}")
        assert button.accessibleName() == action.text().replace("&", "")
        click(button)
    assert seen == ["undo", "redo", "export", "theme"]


@pytest.mark.parametrize("width", [1680, 1280, 1024, 840])
@pytest.mark.parametrize("solved", [False, True])
def test_nothing_is_clipped_or_overlaps(bar, width, solved):
    bar.set_title("Why is ReLU stuck where sigmoid is not, and what can one do about it?", True)
    bar.resize(width, 46)
    running = {"state": TrainerState.RUNNING, "steps_per_second": 900_000.0}
    bar.present(snapshot(step=12_345_678, epoch=999_999, solved=solved, first_solved=9, **running))
    QApplication.processEvents()
    assert bar.minimumSizeHint().width() <= width
    controls = [
        child
        for child in bar.children()
        if isinstance(child, QWidget) and child.isVisible() and child.parent() is bar
    ]
    area = QRect(0, 0, width, 46)
    for number, control in enumerate(controls):
        assert area.contains(control.geometry()), control.objectName()
        # The picker alone may be narrower than its words: it gives them an ellipsis.
        least = 120 if control is bar.picker else control.minimumSizeHint().width()
        assert control.width() >= least, control.objectName()
        for other in controls[number + 1 :]:
            assert not control.geometry().intersects(other.geometry())
    parts = [part.label for part in bar.status.visible_parts()]
    assert "loss" in parts
    if width >= 1280:
        assert {"step", "loss", "accuracy"} <= set(parts)


def test_a_penalty_stands_beside_the_loss_and_only_where_there_is_one(bar):
    bar.present(snapshot(loss=0.34661, penalty=0.01234, accuracy=0.5))
    labels = [part.label for part in bar.status.visible_parts()]
    assert labels[labels.index("loss") + 1] == "+ penalty"
    assert "loss 0.3466, + penalty 0.0123" in bar.status.text()
    bar.resize(1000, 46)
    QApplication.processEvents()
    ranks = {part.rank for part in bar.status.visible_parts()}
    assert ranks == set(range(len(ranks)))
    bar.present(snapshot(loss=0.34661, accuracy=0.5))
    assert "penalty" not in bar.status.text()


def test_the_least_important_parts_go_first(bar):
    bar.present(snapshot(state=TrainerState.RUNNING, steps_per_second=900.0, solved=True))
    QApplication.processEvents()
    order = []
    for width in range(1680, 830, -20):
        bar.resize(width, 46)
        QApplication.processEvents()
        order.append({part.rank for part in bar.status.visible_parts()})
    for wider, narrower in itertools.pairwise(order):
        assert narrower <= wider or max(narrower) >= max(wider)
    for ranks in order:
        assert ranks == set(range(max(ranks) + 1))


def test_the_accuracy_on_the_test_part_stands_beside_that_of_the_training(bar):
    bar.present(snapshot(accuracy=0.981, test_loss=0.5, test_accuracy=0.953))
    assert words(bar).endswith("accuracy 98.1 %, test 95.3 %")
    assert [part.label for part in bar.status.visible_parts()][-2:] == ["accuracy", "test"]
    bar.present(snapshot(accuracy=0.981))
    assert words(bar).endswith("accuracy 98.1 %")


def test_numbers_do_not_jump(bar):
    """The label before a number stays where it is while the number changes."""

    def picture(step):
        bar.present(snapshot(state=TrainerState.RUNNING, step=step, loss=0.5, accuracy=0.5))
        return bar.status.grab(QRect(0, 0, bar.status.width() - 330, 46)).toImage()

    assert picture(1) == picture(999)


def test_every_control_has_a_name_and_a_tip(bar):
    for control in (bar.picker, bar.run, bar.step, bar.restart, bar.speed):
        bar.set_title("Sigmoid", modified=False)
        assert control.accessibleName()
        assert control.toolTip()
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus
