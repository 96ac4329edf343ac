"""The whole window, used as a person uses it, on a run that trains."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QToolButton,
)

from tests.ui.desktop import PATIENCE, opened
from tests.ui.network_stage import point_at, tile
from xorviz.engine.run import Run
from xorviz.session.experiments import load_experiment
from xorviz.session.presets import load_preset
from xorviz.session.snapshot import TrainerState


def kernel(person, layer):
    return person.sees.weights[layer].kernel


def units(person, layer="h1"):
    return person.sees.topology.layer(layer).units


def activation(person, layer="h1"):
    return person.sees.topology.layer(layer).activation


def test_it_trains_at_once_and_shows_the_true_numbers(qtbot):
    with opened(qtbot, "relu-2-2-1", running=True) as person:
        person.wait(lambda: person.sees.step > 100)
        person.pause()
        step = person.sees.step
        alone = Run(load_preset("relu-2-2-1"))
        alone.advance(step)
        truth = alone.displayed_parameters()["h1"].kernel[0]
        assert np.array_equal(kernel(person, "h1"), truth)
        assert person.sees.loss == alone.evaluate().loss[0]


def test_pause_holds_step_takes_one(qtbot):
    with opened(qtbot, "sigmoid-2-2-1", running=True) as person:
        person.wait(lambda: person.sees.step > 10)
        person.pause()
        before = person.sees.step
        person.click("step", QToolButton)
        person.wait(lambda: person.sees.step == before + 1)
        assert person.sees.state is TrainerState.PAUSED


def test_restart_goes_back_and_undo_brings_the_whole_run_back(qtbot):
    with opened(qtbot, "sigmoid-2-2-1", running=True) as person:
        person.wait(lambda: person.sees.step > 50)
        person.pause()
        step, former = person.sees.step, kernel(person, "h1").copy()
        person.press(Qt.Key.Key_F7)
        person.wait(lambda: person.sees.step == 0)
        start = Run(load_preset("sigmoid-2-2-1")).displayed_parameters()["h1"].kernel[0]
        assert np.array_equal(kernel(person, "h1"), start)
        person.undo()
        person.wait(lambda: person.sees.step == step)
        assert np.array_equal(kernel(person, "h1"), former)


def test_activation_changes_while_it_trains_and_comes_back(qtbot):
    with opened(qtbot, "relu-2-2-1", running=True) as person:
        person.wait(lambda: person.sees.step > 20)
        person.choose("activation-h1", "tanh")
        person.wait(lambda: activation(person) == "tanh")
        person.undo()
        person.wait(lambda: activation(person) != "tanh")
        person.redo()
        person.wait(lambda: activation(person) == "tanh")
        assert person.find(QComboBox, "activation-h1").currentData() == "tanh"
        assert person.sees.state is TrainerState.RUNNING


def test_a_unit_is_added_without_moving_the_output_and_taken_back(qtbot):
    with opened(qtbot, "sigmoid-2-2-1", running=True) as person:
        person.wait(lambda: person.sees.step > 20)
        person.pause()
        outputs = person.sees.patterns.activations["out"].copy()
        person.click("grow-h1", QToolButton)
        person.wait(lambda: units(person) == 3)
        assert np.allclose(person.sees.patterns.activations["out"], outputs, rtol=0, atol=1e-12)
        assert "0.0" in person.window.statusBar().currentMessage()
        person.undo()
        person.wait(lambda: units(person) == 2)
        person.redo()
        person.wait(lambda: units(person) == 3)


def test_a_unit_is_split_by_its_button_and_taken_back(qtbot):
    """Sigmoid units: the output moves by the square of 1/64, and the status bar says so."""
    with opened(qtbot, "sigmoid-2-2-1", running=True) as person:
        person.wait(lambda: person.sees.step > 20)
        person.pause()
        outputs = person.sees.patterns.activations["out"].copy()
        before = kernel(person, "h1").copy(), kernel(person, "out").copy()
        point_at(qtbot, person.window.network, tile(person.window.network, "h1", 0).center())
        person.click("splitUnit", QToolButton)
        person.wait(lambda: units(person) == 3)
        assert np.allclose(kernel(person, "h1")[:, 0], before[0][:, 0] * 65 / 64, rtol=1e-15)
        assert np.allclose(kernel(person, "h1")[:, 2], before[0][:, 0] * 63 / 64, rtol=1e-15)
        assert np.array_equal(kernel(person, "out")[[0, 2]], before[1][[0, 0]] / 2)
        moved = np.abs(person.sees.patterns.activations["out"] - outputs).max()
        assert 0.0 < moved < 1e-3
        message = person.window.statusBar().currentMessage()
        assert message == (
            f"At step {person.sees.step:,}: the output moved by {moved:.3g}; "
            "the twins' incoming weights differ by ±1.6 %"
        )
        person.undo()
        person.wait(lambda: units(person) == 2)
        assert np.array_equal(kernel(person, "h1"), before[0])
        assert np.array_equal(kernel(person, "out"), before[1])
        person.redo()
        person.wait(lambda: units(person) == 3)


def test_a_removed_unit_returns_with_its_weights(qtbot):
    with opened(qtbot, "sigmoid-2-2-1", running=True) as person:
        person.wait(lambda: person.sees.step > 20)
        person.pause()
        before = kernel(person, "h1").copy(), kernel(person, "out").copy()
        person.click("shrink-h1", QToolButton)
        person.wait(lambda: units(person) == 1)
        person.undo()
        person.wait(lambda: units(person) == 2)
        assert np.array_equal(kernel(person, "h1"), before[0])
        assert np.array_equal(kernel(person, "out"), before[1])


def test_the_last_unit_cannot_go_and_the_reason_is_told(qtbot):
    with opened(qtbot, "skip-2-1-1") as person:
        assert not person.find(QToolButton, "shrink-h1").isEnabled()


def test_rate_optimizer_loss_gate_and_batch_from_the_panels(qtbot):
    with opened(qtbot, "relu-2-2-1", running=True) as person:
        person.type_into("learning_rate", "0.05")
        person.wait(lambda: person.sees.spec["training"]["optimizer"]["learning_rate"] == 0.05)
        person.click("gate_and")
        person.wait(lambda: person.sees.spec["data"]["gate"] == "and")
        wants = dict(
            zip(person.sees.patterns.labels, person.sees.patterns.targets[:, 0], strict=True)
        )
        assert wants == {"00": 0.0, "01": 0.0, "10": 0.0, "11": 1.0}
        person.undo()
        person.wait(lambda: person.sees.spec["data"]["gate"] == "xor")
        person.undo()
        person.wait(lambda: person.sees.spec["training"]["optimizer"]["learning_rate"] == 0.001)


def test_two_quick_undos_take_back_two_edits(qtbot):
    with opened(qtbot, "relu-2-2-1", running=True) as person:
        person.click("gate_or")
        person.click("grow-h1", QToolButton)
        person.undo()
        person.undo()
        person.wait(lambda: not person.window.actions_.undo.isEnabled())
        person.wait(lambda: units(person) == 2 and person.sees.spec["data"]["gate"] == "xor")
        person.redo()
        person.redo()
        person.wait(lambda: units(person) == 3 and person.sees.spec["data"]["gate"] == "or")


def test_a_dragged_slider_is_one_step_to_undo(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        slider = person.window.training.slider
        slider.setFocus()
        middle = slider.rect().center()
        handle = middle
        handle.setX(round(slider.width() * 0.36))
        qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=handle)
        for x in range(handle.x(), slider.width() - 12, 9):
            handle.setX(x)
            qtbot.mouseMove(slider, handle)
        qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=handle)
        person.wait(lambda: person.sees.spec["training"]["optimizer"]["learning_rate"] > 0.1)
        person.undo()
        person.wait(lambda: person.sees.spec["training"]["optimizer"]["learning_rate"] == 0.001)
        assert not person.window.actions_.undo.isEnabled()


def test_saved_opened_and_trained_on_is_never_having_stopped(qtbot, tmp_path):
    path = tmp_path / "mine.xorviz"
    with opened(qtbot, "relu-2-2-1", running=True) as person:
        person.wait(lambda: person.sees.step > 100)
        person.pause()
        person.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        person.give_file(path)
        person.wait(path.exists)
        step = person.sees.step
    with opened(qtbot, path, running=True) as person:
        person.wait(lambda: person.sees.step > step + 100)
        person.pause()
        alone = Run(load_preset("relu-2-2-1"))
        alone.advance(person.sees.step)
        assert np.array_equal(kernel(person, "h1"), alone.displayed_parameters()["h1"].kernel[0])


def test_unsaved_changes_are_asked_about_once(qtbot, tmp_path):
    path = tmp_path / "mine.xorviz"
    with opened(qtbot, "relu-2-2-1") as person:
        person.click("grow-h1", QToolButton)
        person.wait(lambda: units(person) == 3)
        person.window.close()
        person.answer(QMessageBox.StandardButton.Cancel)
        assert person.window.isVisible()
        person.window.close()
        person.answer(QMessageBox.StandardButton.Save)
        person.give_file(path)
        qtbot.waitUntil(lambda: not person.window.isVisible(), timeout=PATIENCE)
    assert load_experiment(str(path)).position.spec.network.layer("h1").units == 3


def test_an_unchanged_run_closes_without_a_question(qtbot):
    with opened(qtbot, "relu-2-2-1", running=True) as person:
        person.wait(lambda: person.sees.step > 20)
        person.window.close()
        qtbot.waitUntil(lambda: not person.window.isVisible(), timeout=PATIENCE)


def test_opening_is_undone_with_the_whole_former_run(qtbot):
    with opened(qtbot, "relu-2-2-1", running=True) as person:
        person.wait(lambda: person.sees.step > 30)
        person.pause()
        step, former = person.sees.step, kernel(person, "h1").copy()
        person.choose("experiment", "skip-2-1-1")
        person.wait(lambda: units(person) == 1)
        person.undo()
        person.wait(lambda: units(person) == 2)
        assert person.sees.step == step
        assert np.array_equal(kernel(person, "h1"), former)
        assert person.find(QComboBox, "experiment").currentText().startswith("Why is ReLU")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('{"data": {"kind": "gate", "gate": "xorr"}}', "data.gate"),
        ("not json", "line 1"),
        ('{"xorviz": 2}', "newer"),
    ],
)
def test_a_wrong_file_is_told_in_one_sentence_and_changes_nothing(qtbot, tmp_path, content, said):
    path = tmp_path / "wrong.json"
    path.write_text(content)
    with opened(qtbot, "relu-2-2-1", running=True) as person:
        person.press(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
        person.give_file(path)
        assert said in person.answer(QMessageBox.StandardButton.Ok)
        before = person.sees.step
        person.wait(lambda: person.sees.step > before)
        assert person.sees.spec["data"]["gate"] == "xor"


def test_a_failed_save_is_told_and_leaves_the_old_file(qtbot, tmp_path, expected_log):
    folder = tmp_path / "gone"
    folder.mkdir()
    path = folder / "mine.xorviz"
    expected_log("not saved", source="xorviz.ui.files")
    with opened(qtbot, "relu-2-2-1") as person:
        person.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        person.give_file(path)
        person.wait(lambda: path.exists() and not person.desktop.files.saving.is_busy)
        path.unlink()
        folder.rmdir()
        person.return_to_window()
        person.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        assert "not written" in person.answer(QMessageBox.StandardButton.Ok)
        assert person.sees.state is TrainerState.PAUSED


def test_a_weight_is_typed_into_the_heatmap(qtbot):
    with opened(qtbot, "nor-by-hand") as person:
        canvas = person.window.weights.findChild(type(person.window.weights.canvas))
        canvas.setFocus()
        qtbot.keyClick(canvas, Qt.Key.Key_F2)
        editor = person.find(QLineEdit, "weight_editor")
        editor.selectAll()
        qtbot.keyClicks(editor, "-3,5")
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        person.wait(lambda: kernel(person, "nor")[0, 0] == -3.5)
        person.undo()
        person.wait(lambda: kernel(person, "nor")[0, 0] == -20.0)


def test_numbers_that_overflow_stop_the_run_in_words(qtbot, tmp_path):
    import json

    spec = load_preset("nor-by-hand")
    layers = (
        replace(
            spec.network.layers[0],
            activation=replace(spec.network.layers[0].activation, name="linear"),
        ),
    )
    document = replace(spec, network=replace(spec.network, layers=layers), weights=()).to_json()
    document["training"]["optimizer"] = {"name": "sgd", "learning_rate": 1e6}
    path = tmp_path / "explodes.json"
    path.write_text(json.dumps(document))
    with opened(qtbot, path, running=True) as person:
        person.wait(lambda: person.sees.state is TrainerState.FAILED)
        failure = person.sees.failure
        assert failure.layer == "nor"
        assert np.isfinite(kernel(person, "nor")).all()
        assert person.sees.step == failure.step - 1
        assert "nor" in person.window.bar.status.text()
        person.type_into("learning_rate", "0.1")
        person.wait(lambda: person.sees.state is TrainerState.PAUSED)


def test_pictures_of_the_window_and_of_one_view(qtbot, tmp_path):
    with opened(qtbot, "relu-2-2-1") as person:
        whole, one = tmp_path / "window.png", tmp_path / "network.png"
        person.press(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
        person.click("picture_save", QPushButton)
        person.give_file(whole)
        person.wait(whole.exists)
        action = next(a for a in person.window.pictures.exports if a.data() == "network")
        action.trigger()
        person.choose("picture_scale", 2)
        person.click("picture_save", QPushButton)
        person.give_file(one)
        person.wait(one.exists)
        assert QImage(str(whole)).size() == person.window.size()
        assert QImage(str(one)).size() == person.window.network.size() * 2


def test_themes_switch_live_and_are_remembered(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        dark = person.window.grab().toImage().pixelColor(5, 400).lightness()
        person.press(Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
        light = person.window.grab().toImage().pixelColor(5, 400).lightness()
        assert dark < 60
        assert light > 200
    with opened(qtbot, "relu-2-2-1") as person:
        assert person.window.theme.name == "light"


def test_every_view_has_the_ground_of_the_remembered_theme(qtbot):
    with opened(qtbot, "nor-by-hand") as person:
        person.press(Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
        person.press(Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    with opened(qtbot, "relu-2-2-1") as person:
        person.wait(lambda: person.sees.decision is not None)
        for name, view in person.window.views.items():
            if name in person.window.answers.titles():
                person.window.answers.choose(name)
            if name == "landscape":
                person.window.docks.bring(name)
            assert view.isVisible()
            ground = view.grab().toImage().pixelColor(2, 2).name()
            theme = person.window.theme
            assert theme.name == "light"
            assert ground in (theme.window, theme.panel), name


def test_the_ground_of_a_scroll_bar_has_the_remembered_theme(qtbot):
    """A network wider than its view; no trace of the theme that a view is made in stays."""
    with opened(qtbot, "nor-by-hand") as person:
        person.press(Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    with opened(qtbot, "bitwise-xor-branches") as person:
        person.window.resize(1000, 800)
        bar = person.window.views["network"].findChild(QScrollArea).horizontalScrollBar()
        person.qtbot.waitUntil(lambda: bar.isVisible() and bar.maximum() > 0, timeout=PATIENCE)
        end = bar.mapTo(person.window, bar.rect().center())
        end.setX(bar.mapTo(person.window, bar.rect().topRight()).x() - 3)
        assert person.window.theme.name == "light"
        shown = person.window.grab().toImage().pixelColor(end)
        assert shown.name() == person.window.theme.window
