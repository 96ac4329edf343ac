"""What whoever helps needs to know: versions, machine, settings and the end of the log."""

from __future__ import annotations

import platform
from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QSysInfo, qVersion
from PySide6.QtGui import QGuiApplication, QScreen

from xorviz import __version__
from xorviz.session.machine import fingerprint, version
from xorviz.ui.help.log_file import last_lines, log_file
from xorviz.ui.home_folder import without_home
from xorviz.ui.settings import SETTINGS

#: So many lines of the log are told.
_LINES = 60

#: Packages that a run or a window depends on.
_PACKAGES = ("PySide6-Essentials", "pyqtgraph", "numpy", "numba")


def versions() -> list[tuple[str, str]]:
    """Return the name and version of xorviz and of what it stands on; "" for what is not there."""
    return [
        ("xorviz", __version__),
        ("Python", platform.python_version()),
        ("Qt", qVersion() or ""),
        *((name, version(name)) for name in _PACKAGES),
    ]


def diagnostics(engine: str, home: Path | None = None) -> str:
    """Return all of it as plain text, in English: it is for those who mend the program.

    Parameters
    ----------
    engine : str
        That of the run on display; "" where there is none.
    home : Path, optional
        The folder that is called ``~``, so that nobody's name is told.
    """
    sections = {
        "Versions": _lines(versions()),
        "System": _lines(_system()),
        "Engine": _lines(fingerprint(engine).items()),
        "Settings": _lines(_kept()),
        "Log": last_lines(log_file(), _LINES),
    }
    text = "\n\n".join(
        "\n".join((f"{title}:", *(f"  {line}" for line in lines or ["nothing"])))
        for title, lines in sections.items()
    )
    return without_home(text, home) + "\n"


def _lines(pairs: Iterable[tuple[str, str]]) -> Sequence[str]:
    return [f"{name}: {value or '-'}" for name, value in pairs]


def _system() -> list[tuple[str, str]]:
    return [
        ("system", f"{QSysInfo.prettyProductName()}, {platform.platform()}"),
        ("window system", QGuiApplication.platformName()),
        ("language", QLocale.system().name()),
        *(("screen", _screen(one)) for one in QGuiApplication.screens()),
    ]


def _screen(screen: QScreen) -> str:
    size = screen.size()
    return (
        f"{size.width()} × {size.height()} at {screen.devicePixelRatio():g}×,"
        f" {screen.logicalDotsPerInch():.0f} dots per inch, {screen.refreshRate():.0f} Hz"
    )


def _kept() -> list[tuple[str, str]]:
    shown = [one for one in SETTINGS.values() if not one.is_private]
    return [(one.key, str(one.read())) for one in shown]
