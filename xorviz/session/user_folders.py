"""The folders that the system has for what a user's programs keep."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def user_cache() -> Path:
    """Return where the system lets a user's programs keep what they can make again."""
    home = Path.home()
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", home / "AppData" / "Local"), "xorviz", "Cache")
    if sys.platform == "darwin":
        return home / "Library" / "Caches" / "xorviz"
    named = os.environ.get("XDG_CACHE_HOME", "")
    # The specification of these folders says that a relative one is to be ignored.
    return (Path(named) if os.path.isabs(named) else home / ".cache") / "xorviz"


def user_data() -> Path:
    """Return where the system lets a user's programs keep what took long to make."""
    home = Path.home()
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", home / "AppData" / "Local"), "xorviz", "Data")
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / "xorviz"
    named = os.environ.get("XDG_DATA_HOME", "")
    return (Path(named) if os.path.isabs(named) else home / ".local" / "share") / "xorviz"
