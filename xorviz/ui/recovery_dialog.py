"""The dialog that offers what windows have left that did not end in order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QDateTime, QLocale, QSize, Qt
from PySide6.QtGui import QFont, QImage, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from xorviz.ui.fonts import ui_font
from xorviz.ui.scrolling import upright
from xorviz.ui.style import set_property

#: The picture of a row.
_PICTURE = QSize(176, 110)

#: Rows that are seen without scrolling.
_ROWS = 3


@dataclass(frozen=True)
class Offer:
    """What is said of one autosave.

    Parameters
    ----------
    title : str
        What its window called it.
    file : str
        The session that it is a later state of; "" for none.
    written : str
        When, in UTC, as ISO 8601.
    step, edits, replicas : int
        How far the run was.
    picture : QImage
        Null for none.
    """

    title: str
    file: str
    written: str
    step: int
    edits: int
    replicas: int
    picture: QImage


class RecoveryDialog(QDialog):
    """One row for each autosave: its picture, what it is of, and what becomes of it.

    What is discarded here is so only when the dialog closes; until then it can be kept again.

    Parameters
    ----------
    offers : sequence of Offer
    parent : QWidget
    """

    def __init__(self, offers: Sequence[Offer], parent: QWidget) -> None:
        super().__init__(parent)
        #: The place of the one that is to be opened; None for none.
        self.wanted: int | None = None
        self.setObjectName("recovery")
        self.setWindowTitle(self.tr("Found again"))
        heading = QLabel(
            self.tr("These runs were kept when their window ended, with changes that no file has.")
        )
        heading.setWordWrap(True)
        self.rows = [_Row(offer) for offer in offers]
        inside = QWidget()
        inside.setObjectName("recovery_rows")
        listed = QVBoxLayout(inside)
        listed.setContentsMargins(0, 0, 0, 0)
        listed.setSpacing(8)
        for place, row in enumerate(self.rows):
            listed.addWidget(row)
            row.open.clicked.connect(lambda _=False, place=place: self._open(place))
        listed.addStretch(1)
        area = upright(inside)
        # The ground of the dialog, between the rows too.
        for ground in (area.viewport(), inside):
            ground.setAutoFillBackground(False)
        shown = self.rows[:_ROWS]
        area.setMinimumHeight(
            sum(row.sizeHint().height() for row in shown) + 8 * max(len(shown) - 1, 0) + 2
        )
        area.setMinimumWidth(
            inside.minimumSizeHint().width() + area.verticalScrollBar().sizeHint().width()
        )
        self.later = QPushButton(self.tr("&Later"))
        self.later.setObjectName("recovery_later")
        self.later.setToolTip(self.tr("Keep them, and offer them at the next start"))
        buttons = QDialogButtonBox()
        buttons.addButton(self.later, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 16, 16, 16)
        rows.setSpacing(12)
        rows.addWidget(heading)
        rows.addWidget(area, 1)
        rows.addWidget(buttons)
        self.setMinimumWidth(600)
        if self.rows:
            set_property(self.rows[0].open, "role", "primary")
            self.rows[0].open.setDefault(True)
            self.rows[0].open.setFocus()

    @property
    def discarded(self) -> tuple[int, ...]:
        """The places of those that are not wanted any more."""
        return tuple(place for place, row in enumerate(self.rows) if row.is_discarded)

    def show_changed(self, place: int) -> None:
        """Say of one that its file was saved by another window since."""
        self.rows[place].show_changed()

    def _open(self, place: int) -> None:
        self.wanted = place
        self.accept()


class _Row(QFrame):
    """One autosave."""

    def __init__(self, offer: Offer) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.is_discarded = False
        picture = QLabel()
        picture.setFixedSize(_PICTURE)
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        picture.setAccessibleName(self.tr("Picture of {0}").format(offer.title))
        if offer.picture.isNull():
            picture.setText(self.tr("No picture"))
            picture.setProperty("role", "muted")
        else:
            ratio = self.devicePixelRatio()
            pixmap = QPixmap.fromImage(
                offer.picture.scaled(
                    _PICTURE * ratio,
                    Qt.AspectRatioMode.KeepAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
            )
            pixmap.setDevicePixelRatio(ratio)
            picture.setPixmap(pixmap)
        self.title = QLabel(offer.title)
        self.title.setFont(ui_font(weight=QFont.Weight.DemiBold))
        where = offer.file or self.tr("Not saved to a file yet")
        self.where = QLabel(where)
        self.when = QLabel(self._when(offer))
        self.changed = QLabel(self.tr("This file was saved by another window or program since."))
        self.changed.hide()
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.title)
        for label in (self.where, self.when, self.changed):
            label.setProperty("role", "muted")
            words.addWidget(label)
        for label in (self.title, self.where, self.when, self.changed):
            # Whatever stands in a file is no markup, and long paths are broken.
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.where.setToolTip(where)
        words.addStretch(1)
        self.open = QPushButton(self.tr("Open"))
        self.open.setObjectName("recovery_open")
        self.open.setAccessibleName(self.tr("Open {0}").format(offer.title))
        self.discard = QPushButton(self.tr("Discard"))
        self.discard.setObjectName("recovery_discard")
        self._title = offer.title
        self.discard.clicked.connect(self._discard_or_keep)
        # As wide whatever it says: what stands beside it shall not move.
        self.discard.setText(self.tr("Discard"))
        for button in (self.open, self.discard):
            button.setMinimumWidth(self.discard.sizeHint().width())
        acts = QVBoxLayout()
        acts.setSpacing(8)
        acts.addWidget(self.open)
        acts.addWidget(self.discard)
        acts.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(12)
        row.addWidget(picture)
        row.addLayout(words, 1)
        row.addLayout(acts)
        self._show()

    def show_changed(self) -> None:
        """Say that its file is another by now."""
        self.changed.show()

    def _discard_or_keep(self) -> None:
        self.is_discarded = not self.is_discarded
        self._show()

    def _show(self) -> None:
        is_there = not self.is_discarded
        for widget in (self.open, self.title, self.where, self.when, self.changed):
            widget.setEnabled(is_there)
        self.discard.setText(self.tr("Discard") if is_there else self.tr("Keep"))
        words = self.tr("Discard {0}") if is_there else self.tr("Keep {0} after all")
        self.discard.setAccessibleName(words.format(self._title))
        self.discard.setToolTip(
            self.tr("Gone when this dialog closes; until then it can be kept again")
            if is_there
            else self.tr("It will be gone when this dialog closes")
        )

    def _when(self, offer: Offer) -> str:
        moment = QDateTime.fromString(offer.written, Qt.DateFormat.ISODate).toLocalTime()
        date = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
        parts = [date or offer.written, self.tr("step {0}").format(f"{offer.step:,}")]
        if offer.edits:
            edits = self.tr("1 edit") if offer.edits == 1 else self.tr("{0} edits")
            parts.append(edits.format(f"{offer.edits:,}"))
        if offer.replicas > 1:
            parts.append(self.tr("{0} random starts").format(f"{offer.replicas:,}"))
        return " · ".join(parts)
