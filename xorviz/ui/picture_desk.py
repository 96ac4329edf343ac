"""Pictures of the window or of one view: taken now, copied, or written beside the loop."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, QMimeData, QObject, Qt, QThreadPool, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from xorviz.session.record import Record
from xorviz.ui.picture_kinds import KINDS, PDF, PNG, SVG, Taken, svg_with, take
from xorviz.ui.pictures import carry, picture_of, picture_size

log = logging.getLogger(__name__)

_SVG_TYPE = "image/svg+xml"


class Pictures(QObject):
    """Copies and exports pictures; the slow part of a file runs in Qt's thread pool.

    Parameters
    ----------
    window : QWidget
    record : callable
        Gives the run as it is on display.
    """

    #: Done: the sentence.
    told = Signal(str)
    #: Not done: the sentence.
    failed = Signal(str)
    #: A path, why nothing was written there, and why the picture lacks the experiment.
    _written = Signal(str, str, str)

    def __init__(self, window: QWidget, record: Callable[[], Record]) -> None:
        super().__init__(window)
        self._window = window
        self._record = record
        self._pool = QThreadPool(self)
        self._written.connect(self._report)

    def copy(self, widget: QWidget, title: str, scale: int = 1, kind: str = PNG) -> None:
        """Put a picture onto the clipboard; `told` or `failed` follows.

        As SVG it is there in pixels, too, for programs that take no SVG.
        """
        try:
            image = picture_of(widget, scale)
            taken = take(widget, SVG, title, scale) if kind == SVG else None
        except Exception:
            self._fail()
            return
        if image.isNull():
            self._refuse(widget, scale)
            return
        record = self._record()
        lacking = carry(image, record, title)
        held = QMimeData()
        held.setImageData(image)
        if taken is not None and taken.page is not None:
            content, lacking = svg_with(taken.page, title, record, title)
            held.setData(_SVG_TYPE, QByteArray(content))
        QApplication.clipboard().setMimeData(held)
        words = self.tr("Copied a picture: {0}, {1} × {2} pixels")
        told = words.format(title, image.width(), image.height())
        self.told.emit(f"{told}. {lacking}" if lacking else told)

    def ask(
        self, widget: QWidget, name: str, scale: int = 1, kind: str = PNG, title: str = ""
    ) -> None:
        """Take the picture now, and ask where it shall be written."""
        try:
            taken = take(widget, kind, title or name, scale)
        except Exception:
            self._fail()
            return
        if taken is None:
            self._refuse(widget, scale)
            return
        record = self._record()
        suffix = f"@{scale}x" if scale > 1 and kind == PNG else ""
        dialog = QFileDialog(self._window, self.tr("Export a picture"), f"{name}{suffix}.{kind}")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        filters = {
            PNG: self.tr("Pictures (*.png)"),
            SVG: self.tr("Pictures in SVG (*.svg)"),
            PDF: self.tr("Pages in PDF (*.pdf)"),
        }
        dialog.setNameFilters([filters[kind]])
        dialog.setDefaultSuffix(kind)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self._write_as(kind, taken, Path(path), record))
        dialog.open()

    def _write_as(self, kind: str, taken: Taken, path: Path, record: Record) -> None:
        """Write a picture, unless its name says that it is of another kind."""
        ending = path.suffix.lower().removeprefix(".")
        if ending in KINDS and ending != kind:
            words = self.tr("The picture was not written: “{0}” does not end in .{1}.")
            self.failed.emit(words.format(path.name, kind))
            return
        self.write(taken, path, record)

    def write(self, taken: Taken, path: Path, record: Record) -> None:
        """Write a picture beside the event loop; `told` or `failed` follows.

        Parameters
        ----------
        taken : Taken
        path : Path
        record : Record
            What the picture carries.
        """

        def work() -> None:
            try:
                reason, lacking = taken.write(path, record, path.name)
            except Exception:
                log.exception("picture not written to %s", path)
                reason, lacking = self.tr("an error inside xorviz; the log has the details"), ""
            self._written.emit(str(path), reason, lacking)

        self._pool.start(work)

    def close(self) -> None:
        """Wait for what is still being written."""
        self._pool.waitForDone()

    def _refuse(self, widget: QWidget, scale: int) -> None:
        size = picture_size(widget, scale)
        words = self.tr(
            "A picture of {0} × {1} pixels does not fit into memory;"
            " choose a smaller scale or window."
        )
        self.failed.emit(words.format(f"{size.width():,}", f"{size.height():,}"))

    def _fail(self) -> None:
        """Tell that a view could not be painted: a defect of ours must not take the run with it."""
        log.exception("picture not taken")
        self.failed.emit(self.tr("The picture could not be taken; the log has the details."))

    def _report(self, path: str, reason: str, lacking: str) -> None:
        if reason:
            log.warning("picture not written to %s: %s", path, reason)
            sentence = self.tr("The picture was not written to “{0}”: {1}.")
            self.failed.emit(sentence.format(path, reason))
        elif lacking:
            self.told.emit(self.tr("Picture written. {0}").format(lacking))
        else:
            self.told.emit(self.tr("Picture written to {0}").format(path))
