"""A person's own data: asking for a file, looking at it in the dialog, and training on it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from xorviz.ui import settings
from xorviz.ui.window import MainWindow

if TYPE_CHECKING:
    from xorviz.ui.data_dialog import DataDialog

#: Where the last file of data lay.


class DataFiles(QObject):
    """Opens the dialog on a file, one at a time.

    Parameters
    ----------
    window : MainWindow
    """

    #: A person takes the data of a file: `PatternsData`.
    taken = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: DataDialog | None = None

    def ask(self) -> None:
        """Ask for a file and look at it."""
        dialog = QFileDialog(self._window, self.tr("Open data"), self._folder())
        dialog.setNameFilters(
            [
                self.tr(
                    "Data (*.csv *.tsv *.txt *.tab *.data *.npz *.npy *.idx *ubyte *.gz)",
                ),
                self.tr("All files (*)"),
            ]
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.open(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def open(self, path: Path) -> None:
        """Look at a file; the dialog says what is wrong with it, if anything is."""
        if self._dialog is not None:
            self._dialog.reject()
        settings.DATA_FOLDER.write(str(path.parent))
        # Loaded only now: no window needs it to open.
        from xorviz.ui.data_dialog import DataDialog

        dialog = DataDialog(path, self._window.theme, self._window)
        dialog.taken.connect(self.taken)
        dialog.finished.connect(lambda _: self._let_go(dialog))
        self._dialog = dialog
        dialog.open()

    def close(self) -> None:
        """Give up what is being read, and wait for its end."""
        if self._dialog is not None:
            self._dialog.reject()

    def _let_go(self, dialog: DataDialog) -> None:
        if self._dialog is dialog:
            self._dialog = None
        dialog.deleteLater()

    def _folder(self) -> str:
        return settings.folder_of(settings.DATA_FOLDER)
