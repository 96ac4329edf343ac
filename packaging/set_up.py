"""Makes .venv and installs xorviz into it, unless that has been done already.

`make run`, `make test` and what makes packages call it each time. It needs nothing but Python 3.11.
"""

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import system_check

ROOT = Path(__file__).resolve().parents[1]

#: What becomes of xorviz without the extra that makes it fast.
WITHOUT = "there is no numba for this Python or system, and NumPy does all training."


def _run(command: Sequence[str]) -> bool:
    """Run a command to its end; return whether it succeeded."""
    return subprocess.run(command, stdin=subprocess.DEVNULL, check=False).returncode == 0


class Environment:
    """The virtual environment of a checkout.

    A stamp in it tells what was installed, from which pyproject.toml and in which folder. While
    the environment is being filled a mark stands in it: found at the start, the mark means that
    the last set-up was interrupted, and that the environment is to be made anew.
    """

    def __init__(
        self, root: Path, run: Callable[[Sequence[str]], bool] = _run, name: str = ".venv"
    ) -> None:
        self._root = root
        self._run = run
        self._folder = root / name
        self._python = self._folder / "bin" / "python"
        self._stamp = self._folder / "xorviz-installed.json"
        self._mark = self._folder / "xorviz-unfinished"

    def provide(
        self,
        extras: Iterable[str],
        say: Callable[[str], None] = print,
        welcome: Iterable[str] = (),
    ) -> bool:
        """Make sure that xorviz is installed with these extras; return whether it is.

        Extras that were installed before are kept. The welcome ones are left out, and that is said
        once, where they cannot be installed.
        """
        stamp = self._read_stamp()
        project = hashlib.sha256((self._root / "pyproject.toml").read_bytes()).hexdigest()
        usable = self._is_usable(stamp)
        installed = set(stamp.get("extras", [])) if usable else set()
        welcome = set(welcome)
        if usable and stamp.get("project") == project:
            welcome -= set(stamp.get("refused", []))
            if installed.issuperset(welcome.union(extras)):
                return True
        name = self._folder.name
        say(f"Installing xorviz into {name}; the first time this takes a minute or two.")
        if not usable and not self._make():
            say(f"The virtual environment {name} could not be made.")
            return False
        self._mark.touch()
        wanted, refused = sorted(installed.union(extras, welcome)), set[str]()
        if not self._install(wanted):
            refused = welcome.difference(extras)
            wanted = sorted(set(wanted) - refused)
            if not refused or not self._install(wanted):
                say("The installation failed; the reason stands above.")
                return False
            say(f"Going on without {', '.join(sorted(refused))}: {WITHOUT}")
        content = {
            "project": project,
            "folder": str(self._root),
            "extras": wanted,
            "refused": sorted(refused),
        }
        self._stamp.write_text(json.dumps(content), encoding="utf-8")
        self._mark.unlink()
        return True

    def _read_stamp(self) -> dict[str, Any]:
        try:
            content: dict[str, Any] = json.loads(self._stamp.read_text(encoding="utf-8"))
        except (FileNotFoundError, NotADirectoryError, ValueError):
            return {}
        return content

    def _is_usable(self, stamp: dict[str, Any]) -> bool:
        if self._mark.exists() or not os.access(self._python, os.X_OK):
            return False
        if stamp:
            # Its programs name their folder, so an environment does not survive a move.
            return bool(stamp.get("folder") == str(self._root))
        # Somebody made it by hand.
        return self._run([str(self._python), "-c", "import pip"])

    def _make(self) -> bool:
        # Not `venv --clear`: the mark must stand before the first file does.
        if self._folder.exists():
            shutil.rmtree(self._folder)
        self._folder.mkdir()
        self._mark.touch()
        return self._run([sys.executable, "-m", "venv", str(self._folder)])

    def _install(self, extras: Sequence[str]) -> bool:
        project = f"{self._root}[{','.join(extras)}]" if extras else str(self._root)
        # Quiet down to errors.
        pip = [str(self._python), "-m", "pip", "install", "-qq", "--disable-pip-version-check"]
        # To build these two takes a compiler of their own; what has no wheel is done without.
        wheels = ["--only-binary", "numba,llvmlite"]
        return self._run([*pip, *wheels, "--editable", project])


def main(arguments: Sequence[str] | None = None) -> int:
    """Check the system, then the environment; return 0 if xorviz can be run."""
    parser = argparse.ArgumentParser(description="Make .venv and install xorviz into it.")
    parser.add_argument("--dev", action="store_true", help="with the tools that the tests need")
    parser.add_argument(
        "--packaging", action="store_true", help="make .venv-packaging, to build packages with"
    )
    options = parser.parse_args(arguments)
    extras = ["dev"] if options.dev else []
    if code := system_check.main(["--install"]):
        return code
    environment = Environment(ROOT)
    if options.packaging:
        # Apart: what a bundle is made from does not change with what the tests need.
        environment, extras = Environment(ROOT, name=".venv-packaging"), ["packaging"]
    return 0 if environment.provide(extras, welcome=["fast"]) else 1


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)  # As a shell reports it; the next run makes good what is half done.
