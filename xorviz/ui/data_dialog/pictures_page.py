"""A file of pictures in the dialog: which file has their labels, and the first of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from xorviz.session.data_files.idx import labels_beside
from xorviz.session.data_files.loaded import Loaded
from xorviz.session.data_files.look import FileLook
from xorviz.session.errors import FileError
from xorviz.ui.data_dialog.page import Offer, Page
from xorviz.ui.data_dialog.picture_tiles import MOST, PictureTiles
from xorviz.ui.data_dialog.words import class_names
from xorviz.ui.theme import Theme


class PicturesPage(Page):
    """The file of labels above, pictures with their classes below.

    Parameters
    ----------
    theme : Theme
    path : Path
        Of the pictures.
    """

    def __init__(self, theme: Theme, path: Path) -> None:
        super().__init__()
        self._path = path
        self._labels: Path | None = None
        self._sizes: tuple[int, ...] = ()
        self.labels = QLabel()
        self.labels.setObjectName("labels_file")
        self.labels.setTextFormat(Qt.TextFormat.PlainText)
        self.choose = QPushButton(self.tr("Choose the &labels…"))
        self.choose.setObjectName("choose_labels")
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self._ask)
        self.tiles = PictureTiles(theme)
        above = QHBoxLayout()
        above.addWidget(self.labels, 1)
        above.addWidget(self.choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(above)
        layout.addWidget(self.tiles, 1)
        self._show_labels(None)

    def controls(self) -> tuple[QWidget, ...]:
        return (self.choose,)

    def options(self) -> dict[str, Any]:
        labels = {} if self._labels is None else {"labels": str(self._labels)}
        return {"format": "idx", **labels}

    def present(self, look: FileLook) -> None:
        self._sizes = look.sizes

    def clear(self) -> None:
        self._sizes = ()

    def show_loaded(self, loaded: Loaded) -> None:
        self._show_labels(self._labels or labels_beside(self._path))
        height, width = self._sizes[1], loaded.inputs.width // self._sizes[1]
        few = loaded.inputs.values[:MOST].astype(float).reshape(-1, height, width)
        self.tiles.present(few, class_names(loaded, MOST))

    def found_words(self) -> tuple[str, ...]:
        if not self._sizes:
            return ()
        sizes = " × ".join(f"{size:,}" for size in self._sizes[1:])
        return (self.tr("pictures of {sizes}").format(sizes=sizes),)

    def offer(self, error: FileError) -> Offer | None:
        if error.code == "no_labels" or self._labels is not None:
            return self.tr("C&hoose another file…"), self._ask
        return None

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("Labels of the pictures"), str(self._path.parent))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take(self, name: str) -> None:
        self._labels = Path(name)
        self._show_labels(self._labels)
        self.changed.emit()

    def _show_labels(self, path: Path | None) -> None:
        name = self.tr("none yet") if path is None else path.name
        self.labels.setText(self.tr("Labels: {name}").format(name=name))
