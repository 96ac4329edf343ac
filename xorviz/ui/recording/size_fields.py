"""The fields that say how large a film is."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSpinBox, QWidget

from xorviz.ui import settings
from xorviz.ui.panels.menu import Menu
from xorviz.ui.recording.wish import FilmSize

#: Pixels of the longest side that a film can have, and of a whole frame: one of 4K fits.
LONGEST_SIDE, MOST_PIXELS = 8192, 4096 * 2304

#: No side of a size of one's own is shorter.
_LEAST_SIDE = 16

#: In place of a scale: a size of one's own.
OWN = 0

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
        self.choice.call(self.tr("Size of the film"))
        self.choice.addItem(self.tr("1×, as on the screen"), 1)
        self.choice.addItem(self.tr("2×, twice as fine"), 2)
        self.choice.addItem(self.tr("width × height"), OWN)
        kept = settings.FILM_SCALE.read()
        self.choice.setCurrentIndex(max(self.choice.findData(kept), 0))
        self.width = _pixels("film_width", self.tr("Width in pixels"))
        self.height = _pixels("film_height", self.tr("Height in pixels"))
        #: What was typed last.
        self._own = QSize(settings.FILM_WIDTH.read(), settings.FILM_HEIGHT.read())
        self._row = QWidget()
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.width, 1)
        row.addWidget(QLabel("×"))
        row.addWidget(self.height, 1)
        self.choice.currentIndexChanged.connect(self._show_choice)
        for field in (self.width, self.height):
            field.valueChanged.connect(self._note)

    def rows(self) -> list[tuple[str, QWidget]]:
        """Return the rows of a form: a label and what stands beside it."""
        return [(self.tr("Si&ze"), self.choice), ("", self._row)]

    def set_subject(self, widget: QWidget, is_seen: bool) -> None:
        """Say what is filmed: it must have the room that it needs."""
        self._widget, self._is_seen = widget, is_seen
        self._show_choice()

    @property
    def size(self) -> FilmSize:
        """The size that is asked for."""
        assert self._widget is not None
        if self._is_own:
            return FilmSize(QSize(self.width.value(), self.height.value()))
        room = self._widget.size() if self._is_seen else HIDDEN_SIZE
        scale = int(self.choice.currentData()) * self._widget.devicePixelRatio()
        return FilmSize(room, scale)

    def is_too_large(self) -> bool:
        """Tell whether a film of this size is more than players and the memory should bear."""
        pixels = self.size.pixels
        within = max(pixels.width(), pixels.height()) <= LONGEST_SIDE
        return not within or pixels.width() * pixels.height() > MOST_PIXELS

    def remember(self) -> None:
        """Keep the size for the next time."""
        settings.FILM_SCALE.write(int(self.choice.currentData()))
        settings.FILM_WIDTH.write(self._own.width())
        settings.FILM_HEIGHT.write(self._own.height())

    @property
    def _is_own(self) -> bool:
        return bool(self.choice.currentData() == OWN)

    def _note(self) -> None:
        if self._is_own:
            self._own = QSize(self.width.value(), self.height.value())
        self.changed.emit()

    def _show_choice(self) -> None:
        """Show the pixels of the scale, or let a size be typed: that of before, if it suffices."""
        assert self._widget is not None
        self._row.setEnabled(self._is_own)
        least, size = QSize(1, 1), self._own
        if self._is_own:
            least = self._widget.minimumSizeHint().expandedTo(self._widget.minimumSize())
            least = least.expandedTo(QSize(_LEAST_SIDE, _LEAST_SIDE))
        else:
            size = self.size.pixels
        fields = (
            (self.width, least.width(), size.width()),
            (self.height, least.height(), size.height()),
        )
        for field, smallest, value in fields:
            field.blockSignals(True)
            field.setRange(smallest, max(LONGEST_SIDE, smallest, size.width(), size.height()))
            field.setValue(value)
            field.blockSignals(False)
        self._note()


def _pixels(name: str, words: str) -> QSpinBox:
    field = QSpinBox()
    field.setObjectName(name)
    field.setAccessibleName(words)
    field.setGroupSeparatorShown(True)
    field.setSuffix(" px")
    return field
