"""What a person wants recorded."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize

from xorviz.session.recording.formats import Format
from xorviz.session.recording.plan import FilmPlan


@dataclass(frozen=True)
class FilmSize:
    """How large a film is.

    Parameters
    ----------
    room : QSize
        What is drawn, as Qt counts it.
    scale : float
        So many pixels for each of these.
    """

    room: QSize
    scale: float = 1.0

    @property
    def pixels(self) -> QSize:
        """How many pixels a frame has."""
        width, height = self.room.width() * self.scale, self.room.height() * self.scale
        return QSize(round(width), round(height))


@dataclass(frozen=True)
class FilmWish:
    """One film, before it has a file.

    Parameters
    ----------
    what : str
        The name of a view, or of the window.
    plan : FilmPlan
    size : FilmSize
    theme : str
        By name.
    kind : Format
    """

    what: str
    plan: FilmPlan
    size: FilmSize
    theme: str
    kind: Format
