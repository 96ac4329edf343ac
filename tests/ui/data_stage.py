"""Files of data, and a person who looks at them in the dialog."""

import gzip
from contextlib import contextmanager

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QMenu,
    QPushButton,
    QTableView,
    QWidget,
)

from tests.session.data_files.test_idx import idx
from xorviz.ui.data_dialog import DataDialog
from xorviz.ui.theme import DARK

PATIENCE = 10_000

KINDS = ("setosa", "rosea", "alba")
IRIS = "length,width,colour,kind\n" + "".join(
    f"{5 + k % 3}.{k % 10},{3 - k % 3},{('red', 'blue')[k % 2]},{KINDS[k % 3]}\n" for k in range(60)
)


def write_pictures(folder, count=30, pack=gzip.compress, labels=True):
    """Write pictures of 28 × 28 pixels and their labels, and return the path of the pictures."""
    pixels = np.random.default_rng(3).integers(0, 256, (count, 28, 28), dtype=np.uint8)
    classes = (np.arange(count) % 10).astype(np.uint8)
    ending = ".gz" if pack is gzip.compress else ""
    path = folder / f"train-images-idx3-ubyte{ending}"
    path.write_bytes(pack(idx(pixels)))
    if labels:
        (folder / f"train-labels-idx1-ubyte{ending}").write_bytes(pack(idx(classes)))
    return path


class Reader:
    """Does in the dialog what a person can."""

    def __init__(self, qtbot, dialog):
        self.qtbot, self.dialog = qtbot, dialog
        self.taken = []
        dialog.taken.connect(self.taken.append)

    def find(self, kind, name):
        found = self.dialog.findChild(kind, name)
        assert found is not None, name
        return found

    @property
    def says(self):
        return self.find(QLabel, "file_says").text()

    @property
    def found(self):
        return self.find(QLabel, "file_found").text()

    @property
    def can_take(self):
        return self.find(QPushButton, "use_data").isEnabled()

    @property
    def table(self):
        return self.find(QTableView, "preview")

    @property
    def headings(self):
        model = self.table.model()
        role = Qt.ItemDataRole.AccessibleTextRole
        return [
            model.headerData(place, Qt.Orientation.Horizontal, role)
            for place in range(model.columnCount())
        ]

    def wait(self, condition):
        self.qtbot.waitUntil(condition, timeout=PATIENCE)

    def settled(self, words):
        """Wait until the dialog says something with these words; return all of it."""
        self.wait(lambda: words in self.says)
        return self.says

    def click(self, name, kind=QPushButton):
        self.qtbot.mouseClick(self.find(kind, name), Qt.MouseButton.LeftButton)

    def choose(self, name, words):
        """Walk by the arrow keys to the entry of a drop-down that begins with these words."""
        self.wait(lambda: self.dialog.findChild(QComboBox, name) is not None)
        box = self.find(QComboBox, name)
        entries = [box.itemText(place) for place in range(box.count())]
        wanted = next(place for place, text in enumerate(entries) if text.startswith(words))
        box.setFocus()
        while (step := wanted - box.currentIndex()) != 0:
            self.qtbot.keyClick(box, Qt.Key.Key_Down if step > 0 else Qt.Key.Key_Up)

    def click_column(self, place, modifier=Qt.KeyboardModifier.NoModifier):
        model = self.table.model()
        point = self.table.visualRect(model.index(0, place)).center()
        self.qtbot.mouseClick(self.table.viewport(), Qt.MouseButton.LeftButton, modifier, point)

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        self.table.setFocus()
        self.qtbot.keyClick(self.table, key, modifier)

    def menu(self):
        """The menu of a column that is open."""

        def shown():
            return [menu for menu in self.table.findChildren(QMenu) if menu.isVisible()]

        self.wait(lambda: len(shown()) == 1)
        return shown()[0]


@contextmanager
def looking_at(qtbot, path, theme=DARK):
    """Open the dialog on a file, and close it properly."""
    window = QWidget()
    qtbot.addWidget(window)
    qtbot.stages = [*getattr(qtbot, "stages", ()), window]
    window.show()
    dialog = DataDialog(path, theme, window)
    dialog.open()
    try:
        yield Reader(qtbot, dialog)
    finally:
        dialog.reject()
