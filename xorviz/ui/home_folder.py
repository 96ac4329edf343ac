"""Writes the home folder as ``~``: paths become shorter, and nobody's name is told."""

from __future__ import annotations

import os
from pathlib import Path


def without_home(text: str, home: Path | None = None) -> str:
    """Return a text with the home folder replaced by ``~``, however its path is written.

    Parameters
    ----------
    text : str
    home : Path, optional
        By default that of the person.
    """
    home = home or Path.home()
    for one in {str(home), home.as_posix(), os.path.realpath(home), repr(str(home))[1:-1]}:
        if len(one) > 1:
            text = text.replace(one, "~")
    return text
