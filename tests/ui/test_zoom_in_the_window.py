"""The zoom by menu and keys, and the mesh in a whole window."""

from PySide6.QtCore import Qt

from tests.ui.desktop import opened
from xorviz.session.record import Record
from xorviz.session.snapshot import TrainerState
from xorviz.ui.bench.mesh import mesh_experiment

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_the_keys_zoom_what_has_the_keyboard(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        network, weights = person.window.network, person.window.weights
        network.canvas.setFocus()
        qtbot.waitUntil(network.canvas.hasFocus)
        tile = network.canvas.scene.arrangement.tiles["h1", 0].width()
        person.press(Qt.Key.Key_Equal, CONTROL)
        assert network.canvas.scene.arrangement.tiles["h1", 0].width() > tile
        person.press(Qt.Key.Key_0, CONTROL)
        assert network.canvas.scene.arrangement.tiles["h1", 0].width() == tile
        weights.canvas.setFocus()
        qtbot.waitUntil(weights.canvas.hasFocus)
        block = weights.canvas.arrangement.blocks[0]
        person.press(Qt.Key.Key_Equal, CONTROL)
        assert weights.canvas.arrangement.blocks[0].cell_width > block.cell_width
        assert network.canvas.scene.arrangement.tiles["h1", 0].width() == tile
        person.press(Qt.Key.Key_Minus, CONTROL)
        assert weights.canvas.arrangement.blocks[0] == block


def test_a_mesh_opens_trains_and_is_drawn(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        person.desktop.controller.open(Record.fresh(mesh_experiment(30, 40), "mesh"))
        person.wait(lambda: len(person.sees.topology.layers) == 31)
        network = person.window.network
        qtbot.waitUntil(lambda: len(network.canvas.scene.arrangement.tiles) == 2 + 30 * 40 + 1)
        assert network.canvas.visible_area() == network.canvas.rect()
        before = network.grab().toImage()
        person.press(Qt.Key.Key_F5)
        person.wait(lambda: person.sees.step > 5)
        person.press(Qt.Key.Key_F5)
        person.wait(lambda: person.sees.state is TrainerState.PAUSED)
        qtbot.waitUntil(lambda: network.canvas.scene.snapshot.step == person.sees.step)
        assert network.grab().toImage() != before
