"""Weights from a file in the window: dropped, looked at, put in, and taken back."""

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox
from safetensors.numpy import save

from tests.session.weight_files.test_recorded import FOLDER, experiment_of
from tests.ui.desktop import opened
from tests.ui.test_own_data import dropped
from xorviz.session.experiments import save_spec
from xorviz.session.weight_files.reading import read_weights


def test_a_dropped_file_is_put_in_and_undo_takes_it_back(qtbot, tmp_path):
    save_spec(experiment_of("chain.keras"), tmp_path / "a.json")
    wanted = read_weights(FOLDER / "chain.keras").layers[0].kernel
    with opened(qtbot, tmp_path / "a.json") as person:
        layer = person.sees.topology.layers[0].id
        before = person.sees.weights[layer].kernel.copy()
        assert not np.array_equal(before, wanted)
        assert dropped(person.window, FOLDER / "chain.keras", QPoint(640, 400))
        box = person.dialog(QMessageBox)
        assert "chain.keras" in box.text()
        assert "2 × 3" in box.informativeText()
        np.testing.assert_array_equal(person.sees.weights[layer].kernel, before)
        put = next(one for one in box.buttons() if one.objectName() == "weights_put")
        qtbot.mouseClick(put, Qt.MouseButton.LeftButton)
        person.wait(lambda: np.array_equal(person.sees.weights[layer].kernel, wanted))
        # Keys go to the window again once the question is gone.
        qtbot.waitUntil(lambda: not person.window.findChildren(QMessageBox))
        person.window.activateWindow()
        person.wait(lambda: person.window.isActiveWindow())
        assert "the weights are those of chain.keras" in person.window.statusBar().currentMessage()
        person.undo()
        person.wait(lambda: np.array_equal(person.sees.weights[layer].kernel, before))


def test_the_menu_asks_for_a_file_and_one_that_does_not_fit_is_refused_in_words(qtbot, tmp_path):
    with opened(qtbot, "relu-2-2-1") as person:
        before = {name: arrays.kernel.copy() for name, arrays in person.sees.weights.items()}
        menus = person.window.menuBar().actions()
        file = next(one.menu() for one in menus if one.text().replace("&", "") == "File")
        entry = next(
            one for one in file.actions() if one.text().replace("&", "") == "Import weights…"
        )
        entry.trigger()
        assert "*.safetensors" in person.dialog(QFileDialog).nameFilters()[0]
        person.give_file(FOLDER / "module.safetensors")
        text = person.answer(QMessageBox.StandardButton.Ok)
        assert "module.safetensors” has 3 dense layers, and the network 2" in text
        # It is not being read any more.
        assert person.window.statusBar().currentMessage() == ""
        for name, kernel in before.items():
            np.testing.assert_array_equal(person.sees.weights[name].kernel, kernel)
        # Nothing is in the way of the next one, and Open takes such files too.
        person.return_to_window()
        person.press(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
        filters = person.dialog(QFileDialog).nameFilters()[0]
        assert all(f"*{one}" in filters for one in (".xorviz", ".h5", ".keras", ".safetensors"))
        tensors = {"<b>1": (2, 2), "<b>2": (1, 2)}
        names = [f"{name}.weight" for name in tensors]
        arrays = [np.ones(shape) for shape in tensors.values()]
        path = tmp_path / "a.safetensors"
        path.write_bytes(save(dict(zip(names, arrays, strict=True))))
        person.give_file(path)
        box = person.dialog(QMessageBox)
        assert "<b>1 → h1: 2 × 2, no bias: it becomes 0" in box.informativeText()
        assert all(
            label.textFormat() is Qt.TextFormat.PlainText for label in box.findChildren(QLabel)
        )
        qtbot.mouseClick(box.button(box.StandardButton.Cancel), Qt.MouseButton.LeftButton)
        person.wait(lambda: not person.window.findChildren(QMessageBox, "weights_question"))
        for name, kernel in before.items():
            np.testing.assert_array_equal(person.sees.weights[name].kernel, kernel)
