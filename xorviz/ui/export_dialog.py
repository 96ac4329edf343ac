"""The dialog that asks what a picture shall show, as what kind of file, and how finely."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from xorviz.ui import settings
from xorviz.ui.panels.menu import Menu
from xorviz.ui.picture_kinds import PDF, PNG, SVG
from xorviz.ui.pictures import SCALES, is_too_large, picture_size


class ExportDialog(QDialog):
    """Offers the window and each view: in pixels as fine as wished, or in lines and words.

    Parameters
    ----------
    pictures : mapping of str to (str, QWidget, bool)
        By name: title, what is painted, and whether it can be seen now.
    chosen : str
        What is offered first.
    """

    #: The name of what shall be written to a file, the scale, and the kind of file.
    export = Signal(str, int, str)
    #: The same for the clipboard.
    copy = Signal(str, int, str)

    def __init__(
        self, pictures: Mapping[str, tuple[str, QWidget, bool]], chosen: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self.setWindowTitle(self.tr("Export a picture"))
        self.setObjectName("export")
        self.what, self.kind, self.scale = Menu(), Menu(), Menu()
        self.what.setObjectName("picture_what")
        self.what.setAccessibleName(self.tr("What the picture shows"))
        self.kind.setObjectName("picture_kind")
        self.kind.setAccessibleName(self.tr("Kind of file"))
        self.scale.setObjectName("picture_scale")
        self.scale.setAccessibleName(self.tr("Resolution of the picture"))
        for name, (title, _, seen) in pictures.items():
            self.what.addItem(title if seen else self.tr("{0} (hidden)").format(title), name)
            model = self.what.model()
            if isinstance(model, QStandardItemModel):
                model.item(self.what.count() - 1).setEnabled(seen)
        self.what.setCurrentIndex(max(self.what.findData(chosen), 0))
        self.kind.addItem(self.tr("PNG: pixels"), PNG)
        self.kind.addItem(self.tr("SVG: lines and words, sharp at any size"), SVG)
        self.kind.addItem(self.tr("PDF: lines and words, for print"), PDF)
        kind = settings.PICTURE_KIND.read()
        self.kind.setCurrentIndex(max(self.kind.findData(kind), 0))
        words = {1: self.tr("1×, as on the screen"), 2: self.tr("2×, sharp in print"), 4: "4×"}
        for scale in SCALES:
            self.scale.addItem(words[scale], scale)
        kept = settings.PICTURE_SCALE.read()
        self.scale.setCurrentIndex(max(self.scale.findData(kept), 0))
        self.size_line = QLabel()
        self.size_line.setObjectName("picture_size")
        self.size_line.setProperty("role", "muted")
        form = QFormLayout()
        form.setSpacing(8)
        form.addRow(self.tr("&Picture of"), self.what)
        form.addRow(self.tr("&Kind of file"), self.kind)
        form.addRow(self.tr("&Resolution"), self.scale)
        form.addRow("", self.size_line)
        self._save = QPushButton(self.tr("&Save as…"))
        self._save.setObjectName("picture_save")
        self._save.setProperty("role", "primary")
        self._copy = QPushButton(self.tr("&Copy"))
        self._copy.setObjectName("picture_copy")
        buttons = QDialogButtonBox()
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self._copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self._save, QDialogButtonBox.ButtonRole.AcceptRole)
        self._save.setDefault(True)
        self._save.clicked.connect(lambda: self._finish(self.export.emit))
        self._copy.clicked.connect(lambda: self._finish(self.copy.emit))
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 16, 16, 16)
        rows.setSpacing(12)
        rows.addLayout(form)
        rows.addWidget(buttons)
        self.setMinimumWidth(400)
        self.what.currentIndexChanged.connect(self._show_size)
        self.kind.currentIndexChanged.connect(self._show_size)
        self.scale.currentIndexChanged.connect(self._show_size)
        self._show_size()

    def _show_size(self) -> None:
        widget, kind = self._pictures[self.what.currentData()][1], self.kind.currentData()
        self.scale.setEnabled(kind != PDF)
        if kind == PDF:
            inch = float(widget.logicalDpiX())
            across, down = (2.54 * side / inch for side in (widget.width(), widget.height()))
            large, words = False, self.tr("a page of {0} × {1} cm")
            words = words.format(f"{across:.1f}", f"{down:.1f}")
        else:
            size = picture_size(widget, self.scale.currentData())
            # In SVG the images within have so many pixels, and the rest has none.
            large = kind == PNG and is_too_large(size)
            words = self.tr("{0} × {1} pixels").format(f"{size.width():,}", f"{size.height():,}")
        self.size_line.setText(words + (self.tr(": too large for memory") if large else ""))
        self._save.setEnabled(not large)
        self._copy.setEnabled(not large and kind != PDF)

    def _finish(self, wish: Callable[[str, int, str], None]) -> None:
        name, scale = str(self.what.currentData()), int(self.scale.currentData())
        kind = str(self.kind.currentData())
        settings.PICTURE_SCALE.write(scale)
        settings.PICTURE_KIND.write(kind)
        self.accept()
        wish(name, scale, kind)
