"""The fields that say how large a film is."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSettings, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSpinBox, QWidget

from xorviz.ui.panels.menu import Menu
from xorviz.ui.recording.wish import FilmSize

#: Pixels of the longest side that a film can have, and of a whole frame: one of 4K fits.
LONGEST_SIDE, MOST_PIXELS = 8192, 4096 * 2304

#: In place of a scale: a size of one's own.
OWN = 0

_CHOICE, _WIDTH, _HEIGHT = "film/scale", "film/width", "film/height"
_AT_FIRST = QSize(1280, 720)

#: Of a view that is hidden nobody knows how large it would be.
HIDDEN_SIZE = QSize(800, 600)


class SizeFields(QObject):
    """A menu of scales, and the width and the height of a size of one's own."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._widget: QWidget | None = None
        self._is_seen = True
        self.choice = Menu()
        self.choice.setObjectName("film_size")
        self.choice.setAccessibleName(self.tr("Size of the film"))
        self.choice.addItem(self.tr("1×, as on the screen"), 1)
        self.choice.addItem(self.tr("2×, twice as fine"), 2)
        self.choice.addItem(self.tr("width × height"), OWN)
        settings = QSettings()
        kept = int(str(settings.value(_CHOICE, 1, type=int)))
        self.choice.setCurrentIndex(max(self.choice.findData(kept), 0))
        self.width = _pixels("film_width", self.tr("Width in pixels"))
        self.height = _pixels("film_height", self.tr("Height in pixels"))
        self._kept = QSize(
            int(str(settings.value(_WIDTH, _AT_FIRST.width(), type=int))),
            int(str(settings.value(_HEIGHT, _AT_FIRST.height(), type=int))),
        )
        self._own = QWidget()
        row = QHBoxLayout(self._own)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.width, 1)
        row.addWidget(QLabel("×"))
        row.addWidget(self.height, 1)
        self.choice.currentIndexChanged.connect(self._show_choice)
        for field in (self.width, self.height):
            field.valueChanged.connect(self.changed)

    def rows(self) -> list[tuple[str, QWidget]]:
        """Return the rows of a form: a label and what stands beside it."""
        return [(self.tr("Si&ze"), self.choice), ("", self._own)]

    def set_subject(self, widget: QWidget, is_seen: bool) -> None:
        """Say what is filmed: it must have the room that it needs."""
        self._widget, self._is_seen = widget, is_seen
        least = widget.minimumSizeHint().expandedTo(widget.minimumSize())
        least = least.boundedTo(QSize(LONGEST_SIDE, LONGEST_SIDE))
        self.width.setRange(max(least.width(), 16), LONGEST_SIDE)
        self.height.setRange(max(least.height(), 16), LONGEST_SIDE)
        # What was typed last comes back where the former subject needed more.
        for field, kept in (
            (self.width, self._kept.width()),
            (self.height, self._kept.height()),
        ):
            field.setValue(kept)
        self._show_choice()

    @property
    def size(self) -> FilmSize:
        """The size that is asked for."""
        assert self._widget is not None
        scale = int(self.choice.currentData())
        if scale == OWN:
            return FilmSize(QSize(self.width.value(), self.height.value()))
        room = self._widget.size() if self._is_seen else HIDDEN_SIZE
        return FilmSize(room, scale * self._widget.devicePixelRatio())

    def is_too_large(self) -> bool:
        """Tell whether a film of this size is more than players and the memory should bear."""
        pixels = self.size.pixels
        within = max(pixels.width(), pixels.height()) <= LONGEST_SIDE
        return not within or pixels.width() * pixels.height() > MOST_PIXELS

    def remember(self) -> None:
        """Keep the size for the next time."""
        settings = QSettings()
        settings.setValue(_CHOICE, self.choice.currentData())
        if self.choice.currentData() == OWN:
            settings.setValue(_WIDTH, self.width.value())
            settings.setValue(_HEIGHT, self.height.value())

    def _show_choice(self) -> None:
        self._own.setEnabled(self.choice.currentData() == OWN)
        self.changed.emit()


def _pixels(name: str, words: str) -> QSpinBox:
    field = QSpinBox()
    field.setObjectName(name)
    field.setAccessibleName(words)
    field.setGroupSeparatorShown(True)
    field.setSuffix(" px")
    return field
