"""Weights from a file in the window: dropped, looked at, put in, and taken back."""

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMessageBox

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
        person.undo()
        person.wait(lambda: np.array_equal(person.sees.weights[layer].kernel, before))
