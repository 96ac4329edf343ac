"""Making the compiled engine ready in a process of its own, so that nothing here waits for it."""

from __future__ import annotations

import logging
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import xorviz

log = logging.getLogger(__name__)


def own_command(*arguments: str) -> list[str]:
    """Return the command that runs this program with other arguments, from a bundle too."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    return [sys.executable, "-m", "xorviz", *arguments]


class Compiling:
    """One process that compiles; it goes on by itself when this program ends before it does.

    Compiling in a thread would hold the interpreter's lock for up to 70 ms at a time, which can be
    seen in the window.

    Parameters
    ----------
    command : sequence of str, optional
        What to run; by default the program's own command for it.
    """

    def __init__(self, command: Sequence[str] | None = None) -> None:
        # Not a pipe: the process may outlive this program, and a file takes what nobody reads.
        self._words = tempfile.TemporaryFile()  # noqa: SIM115 (`let_go` closes it)
        folder = Path(xorviz.__file__).parents[1]
        self._process: subprocess.Popen[bytes] | None = None
        try:
            self._process = subprocess.Popen(
                command or own_command("compile", "--background"),
                # From the folder of the package, `-m` finds the same one; a bundle needs none.
                cwd=folder if folder.is_dir() else None,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=self._words,
                # Ctrl-C in the terminal is meant for the window.
                start_new_session=True,
            )
        except OSError:
            log.exception("the process that compiles could not be started")

    def poll(self) -> bool | None:
        """Return None while it runs, then whether it succeeded; the log has the reason if not."""
        if self._process is None:
            return False
        code = self._process.poll()
        if code is None:
            return None
        if code != 0:
            self._words.seek(0)
            log.warning(
                "compiling ended with %s: %s",
                code,
                self._words.read().decode(errors="replace").strip()[-2000:],
            )
        return code == 0

    def let_go(self) -> None:
        """Take no more interest in it: it ends by itself."""
        if self._process is not None and self._process.poll() is None:
            # Or Python would complain at the end that nobody has waited for it.
            self._process.returncode = 0
        self._words.close()
