"""Commands of the program, each in a process of its own that does not load all of it anew.

To load the program and Qt takes longer than a picture. One process loads them, opens nothing and
trains nothing; each command is a fork of it, which begins as one that was typed: with arguments,
a folder, output and an exit code of its own, and no application of Qt yet.
"""

import gc
import importlib
import json
import os
import signal
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[2]

#: Seconds after which a command counts as one that hangs; a signal ends it.
LONGEST = 120

#: What draws, and all that it leads to.
LOADED = (
    "xorviz.cli.main",
    "xorviz.ui.desktop",
    "xorviz.ui.picture_kinds",
    "xorviz.ui.report.write",
    "xorviz.ui.views.curves.canvas",
    "xorviz.ui.vector",
)


@dataclass
class Warm:
    """The process that all commands are forks of; it is started when the first one is typed."""

    _server: "subprocess.Popen[str] | None" = None
    _folder: "TemporaryDirectory[str]" = field(default_factory=TemporaryDirectory)

    def run(self, *arguments: object, folder: Path = ROOT) -> "subprocess.CompletedProcess[str]":
        """Type ``xorviz …`` in a folder, without a display; return what it left behind."""
        server = self._server = self._server or self._start()
        assert server.stdin is not None
        assert server.stdout is not None
        typed = [str(argument) for argument in arguments]
        out, error = (Path(self._folder.name, name) for name in ("out", "error"))
        print(json.dumps([typed, str(folder), str(out), str(error)]), file=server.stdin, flush=True)
        code = int(server.stdout.readline())
        return subprocess.CompletedProcess(
            typed, code, out.read_text("utf-8"), error.read_text("utf-8")
        )

    def close(self) -> None:
        """End the process; commands end before their answer."""
        if self._server is not None:
            self._server.communicate()
            assert self._server.returncode == 0
        self._folder.cleanup()

    def _start(self) -> "subprocess.Popen[str]":
        hidden = ("DISPLAY", "QT_QPA_PLATFORM")
        environment = {name: value for name, value in os.environ.items() if name not in hidden}
        return subprocess.Popen(
            [sys.executable, "-m", "tests.cli.warm"],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )


def serve() -> int:
    """Fork for each line on stdin; print the exit code."""
    from xorviz.__main__ import main

    for name in LOADED:
        importlib.import_module(name)
    # What all have in common is searched for garbage by none: to look at it would copy it.
    gc.freeze()
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            _become(*json.loads(line))
            return main()
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)
    return 0


def _become(arguments: list[str], folder: str, out: str, error: str) -> None:
    """Let this process look as one that was just started by a shell."""
    signal.alarm(LONGEST)
    sys.argv = ["xorviz", *arguments]
    os.chdir(folder)
    for place, number in ((os.devnull, 0), (out, 1), (error, 2)):
        file = os.open(place, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600)
        os.dup2(file, number)
        os.close(file)


if __name__ == "__main__":
    sys.exit(serve())
