"""What the tests of the panels share: snapshots with a given spec, and a window to click in."""

from dataclasses import replace

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.factory import make_snapshot

GATES = [(gate, gate.upper()) for gate in ("xor", "and", "or", "nor", "nand", "xnor")]
LOSSES = [
    ("binary_crossentropy", "cross-entropy"),
    ("mean_squared_error", "squared error"),
    ("categorical_crossentropy", "categorical cross-entropy"),
]
OPTIMIZERS = [("sgd", "SGD"), ("rmsprop", "RMSprop"), ("adam", "Adam")]
RATES = {"sgd": 0.01, "rmsprop": 0.001, "adam": 0.002}


def spec_snapshot(data=None, training=None, seed=0):
    """Return an untrained snapshot whose spec has these fields changed."""
    base = make_snapshot(2, probes=())
    spec = dict(base.spec)
    spec["data"] = {**spec["data"], **(data or {})}
    spec["training"] = {**spec["training"], **(training or {})}
    spec["seed"] = seed
    return replace(base, spec=spec)


def stage(qtbot, panel, size=None):
    """Show a panel in a window with the focus; its intents gather in the list `intents`."""
    window = QWidget()
    qtbot.addWidget(window)
    panel.setParent(window)
    # pytest-qt refers to it weakly, and a mere cycle with the panel would not outlive a collection.
    qtbot.stages = [*getattr(qtbot, "stages", ()), window]
    panel.resize(*(size or (230, panel.sizeHint().height())))
    window.resize(panel.size())
    panel.intents = []
    panel.intent.connect(panel.intents.append)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return panel


def type_into(line, text):
    """Replace the text of a field by typing, or by pasting what QTest cannot type."""
    line.setFocus()
    line.selectAll()
    if text.isascii():
        QTest.keyClicks(line, text)
    else:
        paste(line, text)


def paste(line, text):
    QApplication.clipboard().setText(text)
    QTest.keySequence(line, "Ctrl+V")
