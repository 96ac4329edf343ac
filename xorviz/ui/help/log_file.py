"""Where the log lies, and its last lines."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths

#: Bytes after which the log goes on in a new file; one older file is kept.
LARGEST = 500_000

#: From the end of the log so much is looked at.
_LOOKED_AT = 60_000


def log_file() -> Path:
    """Return the file of the log; it need not exist."""
    place = QStandardPaths.StandardLocation.AppLocalDataLocation
    return Path(QStandardPaths.writableLocation(place)) / "xorviz.log"


def last_lines(path: Path, count: int) -> list[str]:
    """Return the last lines of a log; none where it cannot be read."""
    try:
        with path.open("rb") as file:
            file.seek(max(path.stat().st_size - _LOOKED_AT, 0))
            text = file.read().decode("utf-8", errors="replace")
    except OSError:
        return []
    return text.splitlines()[-count:]
