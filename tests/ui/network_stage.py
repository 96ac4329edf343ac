"""What the tests of the network view share: networks, a view, what is in it, and its pixels."""

from __future__ import annotations

import re
from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.factory import make_snapshot
from xorviz.engine.spec import read_experiment
from xorviz.session.snapshot import LayerView, Snapshot, Topology, TrainerState
from xorviz.ui.views.network import NetworkView

ACTIVATIONS = (
    ("relu", "ReLU"),
    ("leaky_relu", "leaky ReLU"),
    ("sigmoid", "sigmoid"),
    ("tanh", "tanh"),
    ("softmax", "softmax"),
)
REGULARIZERS = (("none", "none"), ("l1", "L1"), ("l2", "L2"), ("l1_l2", "L1 + L2"))
ARGUMENTS = {"leaky_relu": (("negative_slope", 0.2),)}
LEFT = Qt.MouseButton.LeftButton

BRANCHES = read_experiment(
    {
        "data": {
            "kind": "patterns",
            "inputs": {"a": [[0], [0], [1], [1]], "b": [[0], [1], [0], [1]]},
            "targets": [[0], [1], [1], [0]],
        },
        "network": {
            "inputs": [{"id": "a", "units": 1}, {"id": "b", "units": 1}],
            "layers": [
                {"id": "ha", "sources": ["a"], "units": 2, "activation": "tanh"},
                {"id": "hb", "sources": ["b"], "units": 1, "activation": "relu"},
                {"id": "m", "sources": ["ha", "hb", "a"], "units": 3, "activation": "tanh"},
                {"id": "out", "sources": ["m", "hb"], "units": 1, "activation": "sigmoid"},
            ],
        },
    }
)
#: h1.1 is −1 − x₁ − x₂, so that it is off for every pattern; h1.2 is x₁ + x₂.
ONE_DEAD = {
    "h1": {"kernel": [[-1.0, 1.0], [-1.0, 1.0]], "bias": [-1.0, 0.0]},
    "out": {"kernel": [[1.0], [1.0]], "bias": [0.25]},
}


def staged_view(qtbot) -> NetworkView:
    """Show a network view; its intents gather in the list `intents`."""
    view = NetworkView(ACTIVATIONS, arguments=ARGUMENTS, regularizers=REGULARIZERS)
    qtbot.addWidget(view)
    view.resize(800, 640)
    view.intents = []
    view.intent.connect(view.intents.append)
    with qtbot.waitExposed(view):
        view.show()
    return view


def child(view: QWidget, name: str, kind: type = QWidget) -> QWidget:
    found = view.findChild(kind, name)
    assert found is not None, name
    return found


def canvas_of(view: QWidget) -> QWidget:
    return child(view, "networkCanvas")


def tile(view: QWidget, layer: str, unit: int) -> QRectF:
    return canvas_of(view).scene.arrangement.tiles[layer, unit]


def point_at(qtbot, view: QWidget, point: QPointF) -> None:
    # Qt tells of no move when the mouse already stands there.
    qtbot.mouseMove(canvas_of(view), QPoint(1, 1))
    qtbot.mouseMove(canvas_of(view), point.toPoint())


def focused_canvas(qtbot, view: QWidget) -> QWidget:
    canvas = canvas_of(view)
    view.activateWindow()
    canvas.setFocus()
    qtbot.waitUntil(canvas.hasFocus)
    return canvas


def reading(view: QWidget) -> str:
    readout = child(view, "readout")
    return readout.accessibleName() if readout.isVisible() else ""


def picture(view: QWidget) -> QImage:
    QApplication.processEvents()
    return view.grab().toImage()


def rgb(image: QImage, point: QPointF) -> tuple[int, int, int]:
    color = image.pixelColor(point.toPoint())
    return color.red(), color.green(), color.blue()


def printed(view: QWidget, words: str) -> float:
    match = re.search(words + r"([\d.]+)", child(view, "legend").accessibleName())
    assert match is not None
    return float(match[1])


def with_units(snapshot: Snapshot, layer_id: str, unit_ids: tuple[int, ...]) -> Snapshot:
    layers = tuple(
        replace(layer, unit_ids=unit_ids) if layer.id == layer_id else layer
        for layer in snapshot.topology.layers
    )
    return replace(snapshot, topology=replace(snapshot.topology, layers=layers))


def with_activation(snapshot: Snapshot, layer_id: str, name: str) -> Snapshot:
    layers = tuple(
        replace(layer, activation=name) if layer.id == layer_id else layer
        for layer in snapshot.topology.layers
    )
    return replace(snapshot, topology=replace(snapshot.topology, layers=layers))


def rgb_of(color: str) -> tuple[int, int, int]:
    return tuple(int(color[at : at + 2], 16) for at in (1, 3, 5))


def one_weight(value: float, step: int = 0) -> Snapshot:
    weights = {
        "h1": {"kernel": [[4.0], [4.0]], "bias": [0.0]},
        "out": {"kernel": [[value]], "bias": [0.0]},
    }
    snapshot = make_snapshot(hidden=1, weights=weights)
    return replace(snapshot, step=step, state=TrainerState.RUNNING)


def count(image: QImage, rect: QRectF, color: str) -> int:
    wanted = rgb_of(color)
    points = [
        QPointF(x, y)
        for x in range(int(rect.left()) - 2, int(rect.right()) + 3)
        for y in range(int(rect.top()) - 2, int(rect.bottom()) + 3)
    ]
    return sum(
        max(abs(a - b) for a, b in zip(rgb(image, point), wanted, strict=True)) < 8
        for point in points
    )


def chain(*widths: int, skip: bool = False) -> Topology:
    """Return the topology of widths from the input to the output."""
    layers = []
    for column, units in enumerate(widths[1:], start=1):
        is_last = column == len(widths) - 1
        source = f"h{column - 1}" if column > 1 else "x"
        sources = (source, "x") if is_last and skip else (source,)
        name = "out" if is_last else f"h{column}"
        layers.append(LayerView(name, sources, "relu", (), tuple(range(units)), column))
    return Topology((("x", widths[0]),), tuple(layers), "out")
