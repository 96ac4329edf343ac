"""What a screen reader finds: names, roles, and in words what each picture shows now."""

import json

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QApplication

from tests.session.scripts import samples
from tests.ui.accessible_tree import ROLE, description, faults, name, tree
from tests.ui.compare_stage import compared, contestants_of
from tests.ui.crowd_stage import crowd_spec
from tests.ui.data_stage import IRIS, write_pictures
from tests.ui.desktop import PATIENCE, opened
from xorviz.session.presets import load_preset
from xorviz.ui.data_dialog import DataDialog
from xorviz.ui.intents import SetSpeed
from xorviz.ui.numbers import fixed, signed
from xorviz.ui.recovery_dialog import Offer, RecoveryDialog
from xorviz.ui.script_dialog import ScriptDialog
from xorviz.ui.seen import is_seen
from xorviz.ui.theme import DARK

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def crowd(tmp_path):
    """Write an experiment with forty random starts into a file."""
    path = tmp_path / "forty.json"
    path.write_text(json.dumps(crowd_spec(40, "relu-2-2-1").to_json()))
    return path


def pictures(widget):
    return [one.object() for one in tree(widget) if one.role() is ROLE.Graphic]


def test_all_of_the_window_has_a_name_a_role_and_words_that_tell_what_it_shows(qtbot, crowd):
    with opened(qtbot, crowd) as person:
        window, docks = person.window, person.window.docks
        window.resize(1680, 1050)
        person.press(Qt.Key.Key_3, ALT)
        for dock in ("landscape", "hidden", "crowd"):
            docks.bring(dock)
        person.desktop.controller.act(SetSpeed(None))
        person.run()
        person.wait(lambda: person.sees.step >= 300)
        person.pause()
        person.wait(lambda: window._turns.settled and person.sees.landscape is not None)
        person.wait(lambda: person.sees.landscape.slice is not None)
        assert faults(window) == []
        told = {key: description(view) for key, view in window.views.items() if is_seen(view)}
        assert all(name(view) for view in window.views.values())
        seen = person.sees
        step, loss = f"{seen.step:,}", f"{seen.loss:.4f}"
        h1, out = seen.weights["h1"], seen.weights["out"]
        largest = max((h1.kernel, out.kernel), key=lambda kernel: abs(kernel).max())
        largest = float(largest.flat[abs(largest).argmax()])
        assert told["network"].startswith("Network 2-2-1. Layer h1: 2 × ReLU, reads x.")
        assert signed(largest) in told["network"]
        dead = [f"h1.{unit + 1}" for unit in np.flatnonzero(seen.patterns.dead["h1"])]
        assert all(unit in told["network"] for unit in dead)
        assert fixed(float(h1.bias[1]), 2) in told["weights"]
        outputs = seen.patterns.activations["out"][:, 0]
        wrong = [
            label
            for label, output, target in zip(
                ("00", "01", "10", "11"), outputs, seen.patterns.targets[:, 0], strict=True
            )
            if (output > 0.5) != (target > 0.5)
        ]
        said = told["decision"].partition("Wrong:")[2]
        assert all(f"{pattern} gives" in said for pattern in wrong)
        assert said.count("gives") == len(wrong)
        assert told["hidden"].startswith("Hidden space of h1 over")
        assert f"loss {loss}" in told["landscape"]
        assert told["timeline"].startswith(f"Step {step}, the present.")
        solved = int(seen.crowd.solved.sum())
        assert told["crowd"].startswith(f"{solved} of 40 random starts solve it")
        assert told["truth_table"].startswith(f"{4 - len(wrong)} of 4 patterns right.")
        assert f"step {step}" in told["doctor"]

        docks.bring("curves")
        person.wait(lambda: f"{loss} at step {step}" in description(window.curves))
        # A picture tells of the place in question, and of all that it is a part of without one.
        assert description(window.curves.canvas) == description(window.curves)
        qtbot.keyClick(window.curves.canvas, Qt.Key.Key_Home)
        assert description(window.curves.canvas).startswith("step 0, loss ")
        qtbot.keyClick(window.curves.canvas, Qt.Key.Key_Escape)
        assert description(window.curves.canvas) == description(window.curves)
        assert len(pictures(window)) >= 9

        docks.bring("zones")
        window.answers.choose("confusion")
        person.press(Qt.Key.Key_M, CONTROL)
        person.wait(lambda: person.sees.zones is not None)
        assert faults(window) == []
        off = int((person.sees.zones.active == 0).sum()) / person.sees.zones.active.size
        assert f"is on in {100 * off:.0f} % of the plane" in description(window.zones)
        assert name(window.network.microscope.bar) == "Microscope"
        person.press(Qt.Key.Key_K, CONTROL)
        assert faults(window.command_palette) == []
        window.command_palette.close_()

        # Where nobody is, nobody is told anything; with a screen reader, what the window says is.
        heard = []
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(QAccessible, "isActive", lambda: True)
            patch.setattr(QAccessible, "updateAccessibility", heard.append)
            window.statusBar().showMessage("Written: a picture")
            qtbot.mouseClick(window.bar.step, Qt.MouseButton.LeftButton)
            person.wait(lambda: person.sees.step == seen.step + 1)
        assert heard[0].message() == "Written: a picture"
        changed = {event.object() for event in heard[1:]}
        assert {window.network, window.curves, window.curves.canvas} <= changed


def other_windows(window):
    return [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not window]


def test_all_of_each_dialog_has_a_name_and_a_role(qtbot, tmp_path):
    table = tmp_path / "iris.csv"
    table.write_text(IRIS)
    with opened(qtbot, "relu-2-2-1") as person:
        window = person.window
        actions = window.actions_
        opening = (
            actions.export,
            actions.record,
            actions.shortcuts,
            actions.check_gradient,
            actions.sweep,
            actions.settings,
            actions.welcome,
            actions.about,
        )
        for action in opening:
            action.trigger()
            qtbot.waitUntil(lambda: len(other_windows(window)) == 1, timeout=PATIENCE)
            (dialog,) = other_windows(window)
            assert dialog.windowTitle()
            assert faults(dialog) == [], dialog.windowTitle()
            dialog.close()
        person.return_to_window()
        for path in (table, write_pictures(tmp_path)):
            person.desktop.data_files.open(path)
            dialog = person.dialog(DataDialog)
            qtbot.waitUntil(dialog.use.isEnabled, timeout=PATIENCE)
            assert faults(dialog) == [], path.name
            dialog.reject()
        QApplication.clipboard().setText(samples.OLD_SEQUENTIAL)
        person.return_to_window()
        person.press(Qt.Key.Key_V, CONTROL)
        dialog = person.dialog(ScriptDialog)
        assert faults(dialog) == []
        dialog.reject()
        offer = Offer("Two units", "", "2026-01-01T10:00:00", 300, 1, 1, QImage())
        dialog = RecoveryDialog([offer, offer], window)
        dialog.show()
        assert faults(dialog) == []
        dialog.close()


def test_all_of_a_window_that_compares_has_a_name_and_words(qtbot):
    with compared(qtbot, contestants_of(load_preset("relu-2-2-1"), 50, 2), DARK) as person:
        person.run_to(60)
        assert faults(person.window) == []
        assert description(person.window.curves) == person.window.summary()
