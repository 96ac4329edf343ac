"""The dialog that asks what a film shall show, how fast, how large and in which format."""

from __future__ import annotations

from collections.abc import Mapping

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

from xorviz.sentences import describe
from xorviz.session.recording.formats import Format, why_not
from xorviz.session.recording.plan import MOST_FRAMES
from xorviz.ui import settings
from xorviz.ui.panels.menu import Menu
from xorviz.ui.recording.pace_fields import PaceFields
from xorviz.ui.recording.size_fields import SizeFields
from xorviz.ui.recording.wish import FilmWish
from xorviz.ui.style import set_property


class RecordDialog(QDialog):
    """Asks for everything of a film but its file, and says how many frames it has and how long.

    Parameters
    ----------
    subjects : mapping of str to (str, QWidget, bool)
        By name: title, what is filmed, and whether it can be seen now.
    steps : (int, int)
        Between these the run can be shown.
    themes : mapping of str to str
        Titles by name.
    theme : str
        The one that is on.
    """

    #: What is wanted: a `FilmWish`.
    wanted = Signal(object)

    def __init__(
        self,
        subjects: Mapping[str, tuple[str, QWidget, bool]],
        steps: tuple[int, int],
        themes: Mapping[str, str],
        theme: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._subjects = subjects
        self.setObjectName("record")
        self.setWindowTitle(self.tr("Record a film"))
        self.what = self._menu("film_what", self.tr("What the film shows"))
        for name, (title, _, _) in subjects.items():
            self.what.addItem(title, name)
        self.pace = PaceFields(*steps, self)
        self.size_ = SizeFields(self)
        self.theme = self._menu("film_theme", self.tr("Colours of the film"))
        for name, title in themes.items():
            self.theme.addItem(title, name)
        self.theme.setCurrentIndex(max(self.theme.findData(theme), 0))
        self.kind = self._menu("film_format", self.tr("Format of the film"))
        self._reason = QLabel()
        self._reason.setObjectName("film_reason")
        self._reason.setWordWrap(True)
        self._reason.setProperty("role", "muted")
        self._offer_kinds()
        self.line = QLabel()
        self.line.setObjectName("film_line")
        self.line.setWordWrap(True)
        self._record = QPushButton(self.tr("&Record to…"))
        self._lay_out()
        self.what.currentIndexChanged.connect(self._choose_subject)
        self.pace.changed.connect(self._show_line)
        self.size_.changed.connect(self._show_line)
        self._choose_subject()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(8)
        form.addRow(self.tr("Film &of"), self.what)
        for label, widget in (*self.pace.rows(), *self.size_.rows()):
            form.addRow(label, widget)
        form.addRow(self.tr("&Colours"), self.theme)
        form.addRow(self.tr("For&mat"), self.kind)
        form.addRow("", self._reason)
        form.addRow("", self.line)
        self._record.setObjectName("film_record")
        self._record.setProperty("role", "primary")
        self._record.setDefault(True)
        self._record.clicked.connect(self._finish)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self._record, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 16, 16, 16)
        rows.setSpacing(12)
        rows.addLayout(form)
        rows.addWidget(buttons)
        self.setMinimumWidth(460)
        # Two lines from the start: what is wrong is longer, and the buttons shall not jump.
        self.line.setMinimumHeight(2 * self.line.fontMetrics().lineSpacing())

    def _menu(self, name: str, words: str) -> Menu:
        menu = Menu()
        menu.setObjectName(name)
        menu.setAccessibleName(words)
        return menu

    def _offer_kinds(self) -> None:
        titles = {
            Format.GIF: self.tr("GIF: for pages and chats"),
            Format.APNG: self.tr("Animated PNG: every pixel exact"),
            Format.MP4: self.tr("MP4: for slides and players"),
        }
        for kind, title in titles.items():
            reason = why_not(kind)
            self.kind.addItem(title, kind.value)
            model = self.kind.model()
            if reason is not None and isinstance(model, QStandardItemModel):
                model.item(self.kind.count() - 1).setEnabled(False)
                self._reason.setText(describe(reason))
        self._reason.setVisible(bool(self._reason.text()))
        kept = settings.FILM_FORMAT.read()
        if kept in list(Format) and why_not(Format(kept)) is None:
            self.kind.setCurrentIndex(self.kind.findData(kept))

    def _choose_subject(self) -> None:
        _, widget, is_seen = self._subjects[self.what.currentData()]
        self.size_.set_subject(widget, is_seen)

    def _show_line(self) -> None:
        sentence = self._complaint()
        self._record.setEnabled(not sentence)
        self.line.setText(sentence or self._told())
        set_property(self.line, "role", "error" if sentence else "muted")

    def _complaint(self) -> str:
        """Return what is wrong; an empty text where nothing is."""
        plan, pixels = self.pace.plan, self.size_.size.pixels
        if plan is None:
            return self.tr("The last step must not lie before the first.")
        if plan.frames > MOST_FRAMES:
            words = self.tr("A film has at most {0} frames; these would be {1}.")
            return words.format(f"{MOST_FRAMES:,}", f"{plan.frames:,}")
        if self.size_.is_too_large():
            words = self.tr("{0} × {1} pixels are too many for a film; choose a smaller size.")
            return words.format(f"{pixels.width():,}", f"{pixels.height():,}")
        return ""

    def _told(self) -> str:
        plan, pixels = self.pace.plan, self.size_.size.pixels
        assert plan is not None
        frames = (
            self.tr("1 frame")
            if plan.frames == 1
            else self.tr("{0} frames").format(f"{plan.frames:,}")
        )
        return self.tr("{0}, {1} seconds, {2} × {3} pixels").format(
            frames, f"{plan.seconds:,.2f}", f"{pixels.width():,}", f"{pixels.height():,}"
        )

    def _finish(self) -> None:
        plan = self.pace.plan
        assert plan is not None
        self.pace.remember()
        self.size_.remember()
        settings.FILM_FORMAT.write(str(self.kind.currentData()))
        wish = FilmWish(
            what=str(self.what.currentData()),
            plan=plan,
            size=self.size_.size,
            theme=str(self.theme.currentData()),
            kind=Format(self.kind.currentData()),
        )
        self.accept()
        self.wanted.emit(wish)
