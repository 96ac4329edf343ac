"""Writes what a sweep led to: its picture or a table, by the ending that a person chooses."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from xorviz.engine.errors import EngineError
from xorviz.sentences import describe
from xorviz.session.errors import FileError
from xorviz.session.sweep.planning import CellPlan
from xorviz.session.sweep.result import SweepResult
from xorviz.session.sweep.tables import cells_csv, starts_csv, sweep_report
from xorviz.session.whole_files import write_whole
from xorviz.ui import settings
from xorviz.ui.sweeps.picture_view import PictureView
from xorviz.ui.sweeps.save import picture_of, save_picture
from xorviz.ui.theme import Theme

#: Where the last of these files was written.

#: Pixels for each of the window's, so that a PNG is sharp in print.
_SCALE = 2


class SweepFiles(QObject):
    """Asks for a file and writes it.

    Parameters
    ----------
    window : QWidget
    """

    #: Done: the sentence.
    told = Signal(str)
    #: Not done: the sentence.
    failed = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def copy(self, view: PictureView, theme: Theme) -> None:
        """Put the picture onto the clipboard."""
        assert view.result is not None
        size = (view.width(), view.height())
        image = picture_of(view.result, theme, size, view.measure, view.form, _SCALE)
        QApplication.clipboard().setImage(image)
        self.told.emit(self.tr("Copied the picture of the sweep"))

    def ask_picture(self, view: PictureView, theme: Theme) -> None:
        """Ask where the picture shall be written, and write it."""
        result = view.result
        assert result is not None
        size, measure, form = (view.width(), view.height()), view.measure, view.form

        def write(path: Path) -> None:
            save_picture(result, path, theme, size, measure, form, _SCALE)

        kinds = {
            "png": self.tr("Picture (*.png)"),
            "svg": self.tr("Drawing (*.svg)"),
            "pdf": self.tr("Page (*.pdf)"),
        }
        self._ask(self.tr("Export the picture of the sweep"), kinds, write)

    def ask_cells(self, result: SweepResult, plans: Sequence[CellPlan]) -> None:
        """Ask where the table of the cells shall be written, and write it."""

        def write(path: Path) -> None:
            if path.suffix.lower() == ".json":
                _write_text(path, json.dumps(sweep_report(result, plans), indent=1) + "\n")
            else:
                _write_text(path, cells_csv(result, plans))

        kinds = {"csv": self.tr("Table (*.csv)"), "json": self.tr("JSON (*.json)")}
        self._ask(self.tr("Export the table of the cells"), kinds, write)

    def ask_starts(self, result: SweepResult) -> None:
        """Ask where the table of all starts shall be written, and write it."""
        kinds = {"csv": self.tr("Table (*.csv)")}
        title = self.tr("Export the table of all starts")
        self._ask(title, kinds, lambda path: _write_text(path, starts_csv(result)))

    def _ask(self, title: str, kinds: dict[str, str], write: Callable[[Path], None]) -> None:
        folder = settings.folder_of(settings.SWEEP_FOLDER)
        first = next(iter(kinds))
        dialog = QFileDialog(self._window, title, str(Path(folder) / f"sweep.{first}"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(list(kinds.values()))
        dialog.setDefaultSuffix(first)
        endings = {words: ending for ending, words in kinds.items()}
        dialog.filterSelected.connect(lambda words: dialog.setDefaultSuffix(endings[words]))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self._write(Path(name), tuple(kinds), write))
        dialog.open()

    def _write(self, path: Path, endings: tuple[str, ...], write: Callable[[Path], None]) -> None:
        if path.suffix.lower().removeprefix(".") not in endings:
            words = self.tr("“{0}” does not end in {1}, the kinds that there are.")
            self.failed.emit(words.format(path.name, ", ".join(f".{one}" for one in endings)))
            return
        settings.SWEEP_FOLDER.write(str(path.parent))
        try:
            write(path)
        except EngineError as error:
            self.failed.emit(describe(error))
        else:
            self.told.emit(self.tr("Written to {0}").format(path))


def _write_text(path: Path, text: str) -> None:
    try:
        write_whole(path, lambda stream: stream.write(text.encode()))
    except OSError as error:
        raise FileError(str(path), "not_written", reason=error.strerror or str(error)) from error
