"""The dialog itself: the file above, its page in the middle, what comes of it below."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from xorviz.engine.errors import EngineError
from xorviz.session.data_files.loaded import Loaded
from xorviz.session.data_files.look import FileLook
from xorviz.session.errors import FileError
from xorviz.ui.data_dialog.arrays_page import PairPage, TablePage
from xorviz.ui.data_dialog.csv_page import CsvPage
from xorviz.ui.data_dialog.page import Page
from xorviz.ui.data_dialog.pictures_page import PicturesPage
from xorviz.ui.data_dialog.reading import Reading
from xorviz.ui.data_dialog.verdict import Verdict
from xorviz.ui.data_dialog.words import rows_words, summary, trouble
from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.panels.share_row import ShareRow
from xorviz.ui.theme import Theme

#: From so many patterns on a part is offered for the test; of fewer none can be spared.
_ENOUGH, _SHARE = 50, 0.2


class DataDialog(QDialog):
    """Looks at a file, reads it while nobody waits, and hands over what was read.

    Whatever a person changes, the file is read anew in the background: what is wrong with it is
    said before it is taken, and what is said of it is counted, not guessed.

    Parameters
    ----------
    path : Path
    theme : Theme
    parent : QWidget
    """

    #: A person takes the data: `PatternsData`.
    taken = Signal(object)

    def __init__(self, path: Path, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("data_dialog")
        self.setWindowTitle(self.tr("Data from a file"))
        self._path, self._theme = path, theme
        self._loaded: Loaded | None = None
        self._share_is_own = False
        self.page: Page | None = None
        self.reading = Reading(path, self)
        self.reading.looked.connect(self._looked)
        self.reading.loaded.connect(self._show_loaded)
        self.reading.not_looked.connect(self._look_failed)
        self.reading.not_loaded.connect(self._complain)
        self._make_parts()
        self.reading.progressed.connect(self.verdict.show_progress)
        self._lay_out()
        self.finished.connect(lambda _: self.reading.close())
        self._look()

    def sizeHint(self) -> QSize:
        return QSize(880, 620)

    def _make_parts(self) -> None:
        self.found = QLabel()
        self.found.setObjectName("file_found")
        self.found.setProperty("role", "muted")
        self.found.setTextFormat(Qt.TextFormat.PlainText)
        self.verdict = Verdict()
        self.share = ShareRow(
            self.tr("Test &share"),
            self.tr("The part of the patterns that training never sees, chosen at random"),
        )
        self.share.line.setObjectName("share")
        self.share.slider.setObjectName("share_slider")
        self.share.setFixedWidth(270)
        self.share.present(0.0)
        self.share.submitted.connect(lambda _: self._share_chosen())
        self.share.slid.connect(lambda *_: self._share_chosen())
        self.use = QPushButton(self.tr("&Use these data"))
        self.use.setObjectName("use_data")
        self.use.setProperty("role", "primary")
        self.use.setDefault(True)
        self.use.setEnabled(False)

    def _lay_out(self) -> None:
        name = QLabel(self._path.name)
        name.setObjectName("file_name")
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setFont(ui_font(Size.HEADING))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        # Enter shall not leave while the file is being read, or cannot be.
        cancel = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setAutoDefault(False)
        self.buttons.addButton(self.use, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self._take)
        self.buttons.rejected.connect(self.reject)
        self._middle = QVBoxLayout()
        below = QHBoxLayout()
        below.setSpacing(24)
        below.addWidget(self.share, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self.verdict, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 16, 16, 16)
        rows.setSpacing(8)
        rows.addWidget(name)
        rows.addWidget(self.found)
        rows.addLayout(self._middle, 1)
        rows.addLayout(below)
        rows.addWidget(self.buttons)

    def _page(self) -> Page:
        """Return the page of this kind of file, made when that is known."""
        if self.page is None:
            kind = self.reading.kind
            if kind == "csv":
                self.page = CsvPage(self._theme)
            elif kind == "idx":
                self.page = PicturesPage(self._theme, self._path)
            else:
                self.page = TablePage(self._theme) if kind == "npy" else PairPage(self._theme)
            self.page.look_again.connect(self._look)
            self.page.changed.connect(self._read)
            self._middle.addWidget(self.page, 1)
            # Only what is on show takes the keyboard.
            self.page.show()
            self._order(self.page.controls())
        return self.page

    def _order(self, controls: tuple[QWidget, ...]) -> None:
        """Let Tab go downwards, and begin with the preview."""
        cancel = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        below = (self.share.line, self.share.slider, self.verdict.button, self.use, cancel)
        for former, following in pairwise((*controls, *below)):
            self.setTabOrder(former, following)
        preview = next((one for one in controls if one.objectName() == "preview"), controls[0])
        preview.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look(self) -> None:
        self._forget()
        self.reading.look(self.page.look_options() if self.page is not None else {})

    def _looked(self, look: FileLook) -> None:
        self._page().present(look)
        self._read()

    def _look_failed(self, error: EngineError) -> None:
        self._page().clear()
        self._complain(error)

    def _read(self) -> None:
        """Read all of it as it is chosen now, or say what has to be chosen."""
        self._forget()
        problem = self._page().problem()
        if problem:
            self.reading.close()
            self.verdict.complain(problem)
        else:
            self.reading.load(self._page().options())

    def _show_loaded(self, loaded: Loaded) -> None:
        self._loaded = loaded
        self._page().show_loaded(loaded)
        if not self._share_is_own:
            self.share.present(_SHARE if len(loaded.targets) >= _ENOUGH else 0.0)
        self._show_found()
        self.verdict.say(summary(loaded, self._chosen_share()))
        self.use.setEnabled(True)

    def _complain(self, error: EngineError) -> None:
        self._show_found()
        offer = self._page().offer(error) if isinstance(error, FileError) else None
        self.verdict.complain(trouble(error, self._path), *(offer or ()))

    def _forget(self) -> None:
        """Let go of what was read: it is not what is chosen any more."""
        self._loaded = None
        self.use.setEnabled(False)
        self._show_found()

    def _show_found(self) -> None:
        parts = self.page.found_words() if self.page is not None else ()
        if self._loaded is not None:
            parts = (rows_words(self._loaded), *parts)
        # A blank keeps the height of the line.
        self.found.setText(" · ".join(parts) or " ")

    def _share_chosen(self) -> None:
        self._share_is_own = True
        # The row waits for an answer to what was chosen; here it stands at once.
        self.share.present(self._chosen_share())
        if self._loaded is not None:
            self.verdict.say(summary(self._loaded, self._chosen_share()))

    def _chosen_share(self) -> float:
        share = self.share.shown.value
        assert isinstance(share, float), "one is on show from the beginning"
        return share

    def _take(self) -> None:
        if self._loaded is not None:
            data = self._loaded.data(self._chosen_share())
            self.accept()
            self.taken.emit(data)
