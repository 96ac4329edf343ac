"""The commands that stand in the documentation, and a process that runs them as they stand there.

Run as a module it takes commands from standard input, one a line, and writes for each a line with
its exit code; a window is closed as soon as it has been painted.
"""

from __future__ import annotations

import re
import shlex
import sys
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]

_BLOCK = re.compile(r"^```sh\n(.*?)^```", re.MULTILINE | re.DOTALL)
_PROGRAMS = ("xorviz", ".venv/bin/xorviz")


class Command(NamedTuple):
    """One command, and the page on which it stands."""

    page: str
    text: str

    @property
    def words(self) -> list[str]:
        return shlex.split(self.text, comments=True)

    @property
    def of_xorviz(self) -> list[str] | None:
        """What is told to xorviz; None of another program's command."""
        return self.words[1:] if self.words[0] in _PROGRAMS else None


#: Those that are not run by the tests of every change but by the study `documented_commands`, with
#: the reason. The others are run as they stand, in the order of their page.
HELD = {
    "make run": "installs, and stays until the window is closed",
    "make test": "is what runs this test",
    "sudo apt-get install appstream desktop-file-utils dpkg-dev libwayland-cursor0 libwayland-egl1"
    " libxml2-utils lintian man-db shared-mime-info xdotool xvfb": "installs, as root",
    "make package-check": "makes a bundle of 400 MB, and takes ten minutes",
    "make translations": "writes into the checkout; test_translations does the same elsewhere",
    ".venv/bin/python packaging/translations.py todo de > todo.json": "as `make translations`",
    ".venv/bin/python packaging/translations.py merge de done.json": "takes what somebody wrote",
    ".venv/bin/python packaging/translations.py check de": "as `make translations`",
    "python -m venv .venv": "makes an environment",
    '.venv/bin/pip install ".[fast]"': "installs from the package index",
    ".venv/bin/python -m pytest tests/engine -q": "is a part of the tests",
    ".venv/bin/ruff check . && .venv/bin/ruff format . && .venv/bin/mypy": "`make test` runs it",
    "xorviz train relu-2-2-1 --replicas 2000 --epochs 100": "trains for a minute",
    "xorviz train docs/experiments/relu-2-2-1.json --replicas 1000 --json": "trains for a minute",
    "xorviz sweep relu-2-2-1 --vary h1.activation=relu,sigmoid,tanh --vary h1.units=1:8"
    " --replicas 2000 --csv width.csv --plot width.png": "trains for some minutes",
    "xorviz sweep relu-2-2-1 --vary h1.activation=relu,sigmoid --vary h1.units=1:8"
    " --replicas 2000 --csv width.csv": "trains for some minutes",
}


def pages() -> list[Path]:
    """Return every page that a reader may be on."""
    return [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]


def commands() -> list[Command]:
    """Return every line of every block of commands, in the order of the pages."""
    return [
        Command(str(page.relative_to(ROOT)), " ".join(shlex.split(line, comments=True)) and plain)
        for page in pages()
        for block in _BLOCK.findall(page.read_text("utf-8"))
        for line in block.splitlines()
        if (plain := re.sub(r"\s+#.*$", "", line).strip()) and not plain.startswith("#")
    ]


def run(words: list[str]) -> int:
    """Do what was told to xorviz, and return the exit code."""
    from xorviz.cli.main import run as run_command

    def open_briefly(experiment: str | None) -> int:
        from PySide6.QtCore import QTimer

        from xorviz.app import open_window

        def close(desktop: object) -> None:
            QTimer.singleShot(0, desktop.window.close)  # type: ignore[attr-defined]

        return open_window(experiment, painted=close)

    try:
        return run_command(words, open_briefly)
    except SystemExit as end:
        return int(end.code or 0)


if __name__ == "__main__":
    for told in sys.stdin.read().splitlines():
        code = run(shlex.split(told))
        sys.stdout.flush()
        print(f"\n@{code} {told}", flush=True)
