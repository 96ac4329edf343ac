"""The microscope in a whole window: one pattern through one step, by keys and by clicks."""

import json
import re

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton

from tests.engine.experiments import XOR, chain_json, experiment, patterns_json
from tests.ui.desktop import PATIENCE, opened
from xorviz.session.snapshot import Probe, TrainerState
from xorviz.ui.views.parts.note import Note

CONTROL = Qt.KeyboardModifier.ControlModifier

#: For 11 the sums are 0.8 − 0.3 + 0.1 = 0.6 and 0.2 − 0.7 + 0.1 = −0.4; h1.2 is off there.
WEIGHTS = {
    "h1": {"kernel": [[0.8, 0.2], [-0.3, -0.7]], "bias": [0.1, 0.1]},
    "out": {"kernel": [[0.5], [2.0]], "bias": [-0.1]},
}
DESCENT = {"optimizer": {"name": "sgd", "learning_rate": 0.5}, "batch_size": None}


@pytest.fixture
def by_hand(tmp_path):
    """Return the file of a network whose numbers are known."""
    return written(tmp_path, experiment(training=DESCENT, weights=WEIGHTS))


def written(folder, spec):
    path = folder / "experiment.json"
    path.write_text(json.dumps(spec.to_json()))
    return path


class Looking:
    """What a person does with the microscope, and reads in it."""

    def __init__(self, person):
        self.person, self.qtbot = person, person.qtbot
        self.view = person.window.network
        self.microscope = self.view.microscope
        self.bar = self.microscope.bar

    def open(self):
        self.person.press(Qt.Key.Key_M, CONTROL)
        self.wait(lambda: self.microscope.close_up is not None)
        self.view.activateWindow()
        self.qtbot.waitUntil(self.view.canvas.hasFocus, timeout=PATIENCE)

    def key(self, key, times=1):
        for _ in range(times):
            self.qtbot.keyClick(QApplication.focusWidget(), key)

    def choose(self, pattern):
        """Choose a pattern by its row in the truth table."""
        table = self.person.window.truth_table.table
        point = table.row_rect(pattern).center().toPoint()
        self.qtbot.mouseClick(table, Qt.MouseButton.LeftButton, pos=point)
        self.wait(lambda: self.seen_pattern() == pattern)

    def seen_pattern(self):
        seen = self.person.sees.microscope
        return None if seen is None else seen.pattern

    def point_at(self, layer, unit):
        canvas = self.view.canvas
        rect = canvas.scene.arrangement.tiles[layer, unit]
        self.qtbot.mouseMove(canvas, QPoint(1, 1))
        self.qtbot.mouseMove(canvas, rect.center().toPoint())

    def wait(self, condition):
        self.qtbot.waitUntil(condition, timeout=PATIENCE)

    @property
    def numbers(self):
        return self.bar.findChild(Note, "microscope_numbers").text().replace("−", "-")

    @property
    def meaning(self):
        return self.bar.findChild(QLabel, "microscope_meaning").text().replace("−", "-")

    @property
    def phase(self):
        names = ("forward", "loss", "back", "update")
        buttons = {name: self.person.find(QToolButton, f"microscope_{name}") for name in names}
        return next(name for name, button in buttons.items() if button.isChecked())

    def on_edges(self):
        """Return the numbers on the lines, by the names of their units."""
        canvas = self.view.canvas
        plates = canvas._painting.plates(canvas.scene, canvas.attention)
        names, edges = canvas.scene.names, canvas.scene.edges.keys
        return {
            f"{names[edges[one.edge].source]}→{names[edges[one.edge].target]}": one.text.replace(
                "−", "-"
            )
            for one, place in zip(plates.figures, plates.places, strict=True)
            if place is not None
        }


def test_a_step_half_a_step_at_a_time_by_the_arrow_keys(qtbot, by_hand):
    """The numbers are those of pen and paper; the weights afterwards those that were announced."""
    with opened(qtbot, by_hand) as person:
        look = Looking(person)
        look.open()
        look.choose(3)
        look.point_at("h1", 0)
        assert look.phase == "forward"
        assert look.numbers == "h1.1: 0.8·1 - 0.3·1 + 0.1 = 0.6 → ReLU → 0.6"
        assert look.on_edges() == {
            "x₁→h1.1": "+0.8", "x₂→h1.1": "-0.3", "x₁→h1.2": "+0.2", "x₂→h1.2": "-0.7"
        }  # fmt: skip
        look.point_at("h1", 1)
        assert look.numbers == "h1.2: 0.2·1 - 0.7·1 + 0.1 = -0.4 → ReLU → 0"
        assert look.meaning.startswith("h1.2 is off for 11: its sum is not above 0")
        look.key(Qt.Key.Key_Right, 2)
        assert look.phase == "loss"
        look.point_at("out", 0)
        assert look.numbers == "out gives 0.55, wanted 0: loss 0.798 (cross-entropy)"
        look.key(Qt.Key.Key_Right)
        assert look.phase == "back"
        assert re.search(r"^out: 2\.22 → derivative 0\.248 → 0\.55$", look.numbers)
        assert look.on_edges() == {"h1.1→out": "+0.27", "h1.2→out": "+1.1"}
        look.key(Qt.Key.Key_Right)
        look.point_at("h1", 1)
        assert look.numbers == "h1.2: 2·0.55 = 1.1 → derivative 0 → 0"
        assert "its sum -0.4 is not above 0, so its derivative is 0 and no error passes" in (
            look.meaning
        )
        assert "From 11 its weights get nothing." in look.meaning
        look.key(Qt.Key.Key_Right)
        assert look.phase == "update"
        assert look.numbers == "h1.2: error 0, times any input = 0"
        assert "11 is 1 of the 4 patterns of the coming step." in look.meaning
        look.key(Qt.Key.Key_Right)
        ahead = person.sees.microscope.ahead
        assert "SGD at the rate 0.5 makes this of the mean gradient over 4 patterns" in look.meaning
        assert "Nothing of it comes from 11." in look.meaning
        assert person.sees.step == 0
        look.key(Qt.Key.Key_Right)
        person.wait(lambda: person.sees.step == 1 and person.sees.microscope is not None)
        for name, weights in person.sees.weights.items():
            np.testing.assert_array_equal(weights.kernel, ahead.layers[name].after[:-1])
            np.testing.assert_array_equal(weights.bias, ahead.layers[name].after[-1])
        look.wait(lambda: look.phase == "forward")
        assert look.microscope.is_open
        assert look.seen_pattern() == 3
        assert person.sees.state is TrainerState.PAUSED


def test_the_way_back_through_the_half_steps(qtbot, by_hand):
    with opened(qtbot, by_hand) as person:
        look = Looking(person)
        look.open()
        look.key(Qt.Key.Key_Left)
        assert look.phase == "forward"
        look.key(Qt.Key.Key_Right, 6)
        assert look.phase == "update"
        look.key(Qt.Key.Key_Left, 2)
        assert look.phase == "back"
        look.key(Qt.Key.Key_Left, 9)
        assert look.phase == "forward"
        assert person.sees.step == 0


def test_everything_by_clicks(qtbot, by_hand):
    with opened(qtbot, by_hand) as person:
        look = Looking(person)
        look.open()
        for name in ("loss", "back", "update", "forward", "update"):
            person.click(f"microscope_{name}", QToolButton)
            assert look.phase == name
        take = person.find(QPushButton, "microscope_take")
        assert not take.isEnabled()
        person.click("microscope_next")
        assert take.isEnabled()
        assert not person.find(QToolButton, "microscope_next").isEnabled()
        person.click("microscope_take")
        person.wait(lambda: person.sees.step == 1)
        look.wait(lambda: look.phase == "forward")
        person.click("microscope_next")
        person.click("microscope_previous")
        assert look.phase == "forward"
        person.click("microscope_close")
        assert not look.bar.isVisible()
        assert not person.window.actions_.microscope.isChecked()


def test_opening_it_pauses_the_run_and_running_on_puts_the_numbers_away(qtbot, by_hand):
    with opened(qtbot, by_hand, running=True) as person:
        person.wait(lambda: person.sees.state is TrainerState.RUNNING)
        look = Looking(person)
        look.open()
        assert person.sees.state is TrainerState.PAUSED
        assert look.microscope.close_up.ahead is not None
        person.run()
        look.wait(lambda: look.microscope.close_up is None)
        assert "Pause it" in look.meaning
        assert not person.find(QToolButton, "microscope_next").isEnabled()
        person.pause()
        look.wait(lambda: look.microscope.close_up is not None)
        assert person.sees.microscope.step == person.sees.step


def test_esc_puts_it_away_and_nobody_asks_for_its_numbers_then(qtbot, by_hand):
    with opened(qtbot, by_hand) as person:
        look = Looking(person)
        before = look.view.request()
        assert Probe.MICROSCOPE not in before.probes
        controls = len(look.view._fittings.controls)
        look.open()
        assert Probe.MICROSCOPE in look.view.request().probes
        assert not look.view._fittings.controls
        look.key(Qt.Key.Key_Escape)
        assert not look.bar.isVisible()
        assert Probe.MICROSCOPE not in look.view.request().probes
        assert len(look.view._fittings.controls) == controls
        look.key(Qt.Key.Key_Right)
        assert look.view.canvas.attention.close_up is None


def test_the_pattern_by_its_menu_by_the_page_keys_and_by_the_truth_table(qtbot, by_hand):
    with opened(qtbot, by_hand) as person:
        look = Looking(person)
        look.open()
        assert look.seen_pattern() == 0
        look.key(Qt.Key.Key_PageDown)
        look.wait(lambda: look.seen_pattern() == 1)
        look.key(Qt.Key.Key_PageUp, 2)
        look.wait(lambda: look.seen_pattern() == 3)
        menu = look.bar.findChild(object, "microscope_pattern")
        menu.setFocus()
        qtbot.keyClicks(menu, "10")
        look.wait(lambda: look.seen_pattern() == 2)
        look.choose(1)
        look.wait(lambda: look.microscope.close_up.label == "01")


def test_the_button_beside_the_legend_opens_it_and_comes_back(qtbot, by_hand):
    with opened(qtbot, by_hand) as person:
        look = Looking(person)
        legend = look.view._legend
        person.click("microscope_open", QToolButton)
        look.wait(lambda: look.microscope.close_up is not None)
        assert person.window.actions_.microscope.isChecked()
        assert not legend.isVisible()
        person.click("microscope_close", QToolButton)
        assert legend.isVisible()
        assert person.find(QToolButton, "microscope_open").isVisible()


def test_it_is_opened_over_the_decision_map_too(qtbot, by_hand):
    with opened(qtbot, by_hand) as person:
        look = Looking(person)
        person.press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
        look.wait(lambda: not look.view.isVisible())
        look.open()
        assert look.view.isVisible()


def test_an_edit_shows_in_the_numbers_at_once(qtbot, by_hand):
    with opened(qtbot, by_hand) as person:
        look = Looking(person)
        look.open()
        look.choose(3)
        look.point_at("h1", 0)
        person.choose("optimizer", "adam")
        person.wait(lambda: person.sees.spec["training"]["optimizer"]["name"] == "adam")
        person.click("microscope_update", QToolButton)
        person.click("microscope_next")
        look.point_at("h1", 0)
        look.wait(lambda: look.meaning.startswith("Adam at the rate"))


def test_a_restart_shows_the_start(qtbot, by_hand):
    with opened(qtbot, by_hand) as person:
        look = Looking(person)
        look.open()
        person.press(Qt.Key.Key_F6)
        person.wait(lambda: person.sees.step == 1)
        person.press(Qt.Key.Key_F7)
        person.wait(lambda: person.sees.step == 0 and person.sees.microscope is not None)
        look.wait(lambda: look.microscope.close_up is not None)
        assert person.sees.microscope.step == 0


def test_another_topology_begins_with_its_own_half_steps(qtbot, by_hand):
    with opened(qtbot, by_hand) as person:
        look = Looking(person)
        look.open()
        look.key(Qt.Key.Key_Right, 6)
        person.desktop.files.open("relu-4-2-1")
        person.wait(lambda: len(person.sees.topology.layers) == 3)
        person.wait(lambda: person.sees.microscope is not None)
        look.wait(lambda: look.microscope.close_up is not None)
        assert set(look.microscope.close_up.passed.layers) == {"h1", "h2", "out"}


def test_of_a_large_network_only_what_a_person_points_at_bears_numbers(qtbot, tmp_path):
    path = written(tmp_path, experiment(chain_json(2, 12, 4, 1)))
    with opened(qtbot, path) as person:
        look = Looking(person)
        look.open()
        assert "Too many weights" in look.meaning
        assert look.on_edges() == {}
        look.point_at("h1", 0)
        assert set(look.on_edges()) == {"x₁→h1.1", "x₂→h1.1"}


def test_of_a_mesh_there_is_a_sentence_and_nothing_else(qtbot, tmp_path):
    generator = np.random.default_rng(0)
    inputs = generator.standard_normal((20, 40)).tolist()
    path = written(
        tmp_path, experiment(chain_json(40, 600, 1), patterns_json(inputs, [[1.0]] * 20))
    )
    with opened(qtbot, path) as person:
        look = Looking(person)
        person.press(Qt.Key.Key_M, CONTROL)
        look.wait(lambda: "too large to look at so closely" in look.meaning)
        assert look.microscope.close_up is None
        assert look.numbers == ""


def test_with_the_next_batch_it_says_whether_the_pattern_is_in_it(qtbot, tmp_path):
    training = {"batch_size": 1, "shuffle": False}
    path = written(tmp_path, experiment(training=training, data=XOR))
    with opened(qtbot, path) as person:
        look = Looking(person)
        look.open()
        person.click("microscope_update", QToolButton)
        assert "The step takes no other pattern." in look.meaning
        look.choose(2)
        look.wait(lambda: "10 is not among the 1 patterns of the coming step" in look.meaning)


def test_a_step_out_of_the_finite_cannot_be_taken(qtbot, tmp_path):
    data = patterns_json([[1e200], [1.0]], [[1.0], [0.0]])
    network = chain_json(1, 1, 1, hidden="linear", output="linear")
    training = {"loss": "mean_squared_error", "optimizer": {"name": "sgd", "learning_rate": 1e6}}
    with opened(qtbot, written(tmp_path, experiment(network, data, training))) as person:
        look = Looking(person)
        look.open()
        person.click("microscope_update", QToolButton)
        person.click("microscope_next")
        assert look.numbers == "This step cannot be taken"
        assert "would stop being finite" in look.meaning
        look.key(Qt.Key.Key_Right)
        assert person.sees.step == 0
        assert look.phase == "update"


def test_a_screen_reader_hears_it(qtbot, by_hand):
    with opened(qtbot, by_hand) as person:
        look = Looking(person)
        look.open()
        look.choose(3)
        look.point_at("h1", 1)
        said = look.bar.accessibleDescription()
        assert "h1.2: 0.2·1" in said
        assert "h1.2 is off for 11" in said
        for button in look.bar.findChildren(QToolButton):
            assert button.accessibleName()
