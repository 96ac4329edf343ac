"""Files that are dropped on the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from xorviz.session.picture_files import SUFFIXES
from xorviz.session.weight_files.stored import SUFFIXES as WEIGHTS

#: Endings of files that hold an experiment or weights, or say that they hold none; all others may
#: be data.
_EXPERIMENTS = (".xorviz", ".json", ".py", *SUFFIXES, *WEIGHTS)


class Drops(QObject):
    """Takes one file at a time, wherever on the window it is dropped.

    Parameters
    ----------
    window : QMainWindow
        With all that is in it from the start.
    """

    #: An experiment, or weights: its path.
    experiment = Signal(str)
    #: Any other file: `Path`.
    data = Signal(object)

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        # Fields would take the path of a file for a text, and pictures keep it from the window.
        for part in window.findChildren(QWidget):
            part.setAcceptDrops(False)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent):
            path = file_in(event.mimeData())
            if path is None:
                return False
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            # A drag that only enters is a drop event as well.
            if event.type() == QEvent.Type.Drop and not isinstance(event, QDragEnterEvent):
                self._take(path)
            return True
        return super().eventFilter(watched, event)

    def _take(self, path: Path) -> None:
        if path.suffix.lower() in _EXPERIMENTS:
            self.experiment.emit(str(path))
        else:
            self.data.emit(path)


def file_in(dragged: QMimeData) -> Path | None:
    """Return the one file that is dragged or copied; None for anything else."""
    urls = dragged.urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.is_file() else None
