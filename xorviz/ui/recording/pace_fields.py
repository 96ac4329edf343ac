"""The fields that say which steps a film shows, and how fast."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QLabel, QSpinBox, QWidget

from xorviz.session.recording.plan import FASTEST, SLOWEST, FilmPlan, every, lasting
from xorviz.ui import settings
from xorviz.ui.panels.menu import Menu

#: Seconds that a film can be asked to last.
SHORTEST, LONGEST = 0.1, 600.0


#: The two ways to say how long: by the length, and by the steps from one frame to the next.
BY_SECONDS, BY_STEPS = "seconds", "steps"


class PaceFields(QObject):
    """Fields for the first and the last step, the length and the frames a second.

    Parameters
    ----------
    first, last : int
        Between these steps the run can be shown.
    """

    changed = Signal()

    def __init__(self, first: int, last: int, parent: QObject) -> None:
        super().__init__(parent)
        self.first = _spin("film_first", self.tr("First step"), first, last, first)
        self.last = _spin("film_last", self.tr("Last step"), first, last, last)
        self.rate = _spin(
            "film_rate",
            self.tr("Frames a second"),
            SLOWEST,
            FASTEST,
            settings.FILM_RATE.read(),
        )
        self.mode = Menu()
        self.mode.setObjectName("film_length")
        self.mode.call(self.tr("How the length is given"))
        self.mode.addItem(self.tr("seconds"), BY_SECONDS)
        self.mode.addItem(self.tr("steps a frame"), BY_STEPS)
        kept = settings.FILM_LENGTH.read()
        self.mode.setCurrentIndex(max(self.mode.findData(kept), 0))
        self.seconds = QDoubleSpinBox()
        self.seconds.setObjectName("film_seconds")
        self.seconds.setAccessibleName(self.tr("Seconds that the film lasts"))
        self.seconds.setDecimals(1)
        self.seconds.setRange(SHORTEST, LONGEST)
        self.seconds.setValue(settings.FILM_SECONDS.read())
        most = max(last - first, 1)
        at_first = round(
            (last - first) / (settings.FILM_SECONDS.default * settings.FILM_RATE.default)
        )
        self.stride = _spin("film_stride", self.tr("Steps a frame"), 1, most, at_first)
        for field in (self.first, self.last, self.rate, self.stride, self.seconds):
            field.valueChanged.connect(self.changed)
        self.mode.currentIndexChanged.connect(self._show_mode)
        self._show_mode()

    def rows(self) -> list[tuple[str, QWidget]]:
        """Return the rows of a form: a label and what stands beside it."""
        return [
            (self.tr("From s&tep"), _beside(self.first, QLabel(self.tr("to")), self.last)),
            (self.tr("&Length in"), _beside(self.mode, self.seconds, self.stride)),
            (self.tr("&Frames a second"), self.rate),
        ]

    @property
    def plan(self) -> FilmPlan | None:
        """The film that is asked for; None where the last step lies before the first."""
        first, last, rate = self.first.value(), self.last.value(), self.rate.value()
        if last < first:
            return None
        if self.mode.currentData() == BY_STEPS:
            return every(first, last, self.stride.value(), rate)
        return lasting(first, last, self.seconds.value(), rate)

    def remember(self) -> None:
        """Keep what does not depend on the run for the next time."""
        settings.FILM_RATE.write(self.rate.value())
        settings.FILM_SECONDS.write(self.seconds.value())
        settings.FILM_LENGTH.write(str(self.mode.currentData()))

    def _show_mode(self) -> None:
        by_steps = self.mode.currentData() == BY_STEPS
        self.stride.setVisible(by_steps)
        self.seconds.setVisible(not by_steps)
        self.changed.emit()


def _spin(name: str, words: str, least: int, most: int, value: int) -> QSpinBox:
    field = QSpinBox()
    field.setObjectName(name)
    field.setAccessibleName(words)
    field.setGroupSeparatorShown(True)
    field.setRange(least, most)
    field.setValue(value)
    return field


def _beside(*widgets: QWidget) -> QWidget:
    """Return a row of widgets, each field as wide as the others."""
    row = QWidget()
    inside = QHBoxLayout(row)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.setSpacing(8)
    for widget in widgets:
        inside.addWidget(widget, 0 if isinstance(widget, QLabel) else 1)
    return row
