"""Every setting that is kept from one start to the next: its name, kind, default and bounds.

Another version of xorviz may have written what this one does not know. Such a value counts as the
default, and stays where it is: reading never writes, so that the other version finds it again.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QByteArray, QSettings, QSize

T = TypeVar("T")

#: What is as the system has it, or is wished otherwise.
SYSTEM, YES, NO = "system", "true", "false"

#: Seconds from one autosave to the next, at least and at most.
SHORTEST_AUTOSAVE, LONGEST_AUTOSAVE = 10, 60


@dataclass(frozen=True)
class Setting(Generic[T]):
    """One value under one name.

    Parameters
    ----------
    key : str
        Its name in the file of settings.
    default : T
        What counts where nothing is kept, or nothing that is known.
    known : callable
        Makes a value of what is kept; None where that is none.
    is_private : bool
        Whether it tells of a person's files, or is of no use to a reader.
    """

    key: str
    default: T
    known: Callable[[object], T | None]
    is_private: bool = False

    def read(self) -> T:
        """Return what is kept, or the default."""
        value = self.known(QSettings().value(self.key))
        return self.default if value is None else value

    def write(self, value: T) -> None:
        """Keep a value."""
        QSettings().setValue(self.key, value)

    def forget(self) -> None:
        """Let the default count again."""
        QSettings().remove(self.key)


def _yes_or_no(kept: object) -> bool | None:
    # A file of text has words for them.
    return {"true": True, "false": False, "1": True, "0": False}.get(str(kept).lower())


def _number(kept: object) -> float | None:
    if isinstance(kept, bool) or not isinstance(kept, int | float | str):
        return None
    try:
        number = float(kept)
    except (ValueError, OverflowError):
        return None
    return number if math.isfinite(number) else None


def _whole(key: str, default: int, least: int, most: int) -> Setting[int]:
    """Return a setting that is a whole number; one beyond the bounds counts as the bound."""

    def known(kept: object) -> int | None:
        number = _number(kept)
        return None if number is None else round(min(max(number, least), most))

    return Setting(key, default, known)


def _real(key: str, default: float, least: float, most: float) -> Setting[float]:
    def known(kept: object) -> float | None:
        number = _number(kept)
        return None if number is None else min(max(number, least), most)

    return Setting(key, default, known)


def _one_of(key: str, default: str, *others: str) -> Setting[str]:
    choices = (default, *others)
    return Setting(key, default, lambda kept: next((one for one in choices if one == kept), None))


def _text(key: str, is_private: bool = False) -> Setting[str]:
    return Setting(key, "", lambda kept: kept if isinstance(kept, str) else None, is_private)


def _switch(key: str, default: bool) -> Setting[bool]:
    return Setting(key, default, _yes_or_no)


def _wish(kept: object) -> str | None:
    is_wanted = _yes_or_no(kept)
    if is_wanted is None:
        return SYSTEM if kept == SYSTEM else None
    return YES if is_wanted else NO


def _bytes(key: str) -> Setting[QByteArray]:
    def known(kept: object) -> QByteArray | None:
        return kept if isinstance(kept, QByteArray) else None

    return Setting(key, QByteArray(), known, is_private=True)


def _size(key: str) -> Setting[QSize]:
    def known(kept: object) -> QSize | None:
        return kept if isinstance(kept, QSize) and not kept.isEmpty() else None

    return Setting(key, QSize(), known, is_private=True)


def _paths(kept: object) -> list[str] | None:
    # A list of one comes back from the file as a text.
    if isinstance(kept, str):
        kept = [kept]
    if not isinstance(kept, Sequence) or isinstance(kept, bytes | bytearray | QByteArray):
        return None
    return [one for one in kept if isinstance(one, str) and one]


# What the settings dialog shows.
THEME = _one_of("theme", "dark", "light", SYSTEM)
#: The name of a translation, or "" for that of the system.
LANGUAGE = _text("language")
REDUCED_MOTION = Setting("reduced_motion", SYSTEM, _wish)
ENGINE = _one_of("engine", "auto", "numpy", "compiled")
#: Bytes for states to go back to; 0 leaves it to the run.
TIME_BUDGET = _whole("time/budget", 0, 0, 2**40)
AUTOSAVE_SECONDS = _whole("autosave/seconds", 30, SHORTEST_AUTOSAVE, LONGEST_AUTOSAVE)
#: Whether a window that is closed asks about changes that no file holds.
ASKS_UNSAVED = _switch("asks_unsaved", True)
#: Whether the welcome comes with the first window.
WELCOMES = _switch("welcome", True)

# Where the window stood.
GEOMETRY = _bytes("window/geometry")
SIZE = _size("window/size")
MAXIMIZED = _switch("window/maximized", False)
DOCKS = _bytes("window/docks")
CENTRE = _one_of("window/centre", "network", "decision", "both")
DIVISION = _bytes("window/division")
ANSWERS = _text("window/answers")
TIMELINE = _switch("window/timeline", True)
COMPARE_SIZE = _size("compare/size")

# What was chosen last in a dialog.
PICTURE_SCALE = _whole("picture/scale", 1, 1, 4)
PICTURE_KIND = _one_of("picture/kind", "png", "svg", "pdf")
FILM_FORMAT = _one_of("film/format", "gif", "apng", "mp4")
FILM_RATE = _whole("film/rate", 20, 1, 50)
FILM_SECONDS = _real("film/seconds", 10.0, 0.1, 600.0)
FILM_LENGTH = _one_of("film/length", "seconds", "steps")
#: 0 is a size of one's own.
FILM_SCALE = _whole("film/scale", 1, 0, 2)
FILM_WIDTH = _whole("film/width", 1280, 16, 8192)
FILM_HEIGHT = _whole("film/height", 720, 16, 8192)

# Where files were opened and written last.
RECENT = Setting("recent", list[str](), _paths, is_private=True)
FOLDER = _text("folder", is_private=True)
DATA_FOLDER = _text("data_folder", is_private=True)
FILM_FOLDER = _text("film/folder", is_private=True)
SWEEP_FOLDER = _text("sweep/folder", is_private=True)
#: A sweep that has not come to its end, as JSON.
INTERRUPTED_SWEEP = _text("sweep/interrupted", is_private=True)

#: All of them, by key.
SETTINGS = {one.key: one for one in list(globals().values()) if isinstance(one, Setting)}


def folder_of(setting: Setting[str]) -> str:
    """Return the folder that a setting names, or the home folder."""
    return setting.read() or str(Path.home())
