"""Checks that the system has what Qt and a virtual environment need; run before either exists.

It needs nothing but Python 3.11. With ``--install`` it also installs what is missing, where it
runs as root on a system with apt; elsewhere it prints the command to type.
"""

import argparse
import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Requirement:
    """A thing the system must have, and the Debian package that brings it.

    Attributes
    ----------
    name : str
        The file name of a shared library (its soname), or of a Python module.
    package : str
        The Debian package.
    always : bool
        True: Qt cannot even be loaded without it. False: only windows of an X server need it.
    """

    name: str
    package: str
    always: bool = False

    @property
    def is_module(self) -> bool:
        """Tell a Python module from a shared library."""
        return ".so" not in self.name


VENV = Requirement(
    "ensurepip", f"python{sys.version_info.major}.{sys.version_info.minor}-venv", always=True
)
REQUIREMENTS = (
    VENV,
    Requirement("libGL.so.1", "libgl1", always=True),
    Requirement("libEGL.so.1", "libegl1", always=True),
    Requirement("libX11.so.6", "libx11-6", always=True),
    Requirement("libxkbcommon.so.0", "libxkbcommon0", always=True),
    Requirement("libfontconfig.so.1", "libfontconfig1", always=True),
    Requirement("libfreetype.so.6", "libfreetype6", always=True),
    Requirement("libglib-2.0.so.0", "libglib2.0-0", always=True),
    Requirement("libdbus-1.so.3", "libdbus-1-3", always=True),
    Requirement("libzstd.so.1", "libzstd1", always=True),
    Requirement("libX11-xcb.so.1", "libx11-xcb1"),
    Requirement("libxcb-cursor.so.0", "libxcb-cursor0"),
    Requirement("libxcb-icccm.so.4", "libxcb-icccm4"),
    Requirement("libxcb-image.so.0", "libxcb-image0"),
    Requirement("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    Requirement("libxcb-randr.so.0", "libxcb-randr0"),
    Requirement("libxcb-render.so.0", "libxcb-render0"),
    Requirement("libxcb-render-util.so.0", "libxcb-render-util0"),
    Requirement("libxcb-shape.so.0", "libxcb-shape0"),
    Requirement("libxcb-shm.so.0", "libxcb-shm0"),
    Requirement("libxcb-sync.so.1", "libxcb-sync1"),
    Requirement("libxcb-util.so.1", "libxcb-util1"),
    Requirement("libxcb-xfixes.so.0", "libxcb-xfixes0"),
    Requirement("libxcb-xkb.so.1", "libxcb-xkb1"),
    Requirement("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
)


class System:
    """The machine, as far as this check touches it; tests put a made-up one in its place."""

    name = sys.platform

    def has(self, requirement: Requirement) -> bool:
        """Tell whether a library can be loaded, or a Python module be imported."""
        if requirement.is_module:
            importlib.invalidate_caches()  # It may have been installed a moment ago.
            return importlib.util.find_spec(requirement.name) is not None
        try:
            ctypes.CDLL(requirement.name)
        except OSError:
            return False
        return True

    def has_apt(self) -> bool:
        """Tell whether packages are installed with apt here."""
        return shutil.which("apt-get") is not None

    def is_root(self) -> bool:
        """Tell whether packages may be installed without asking."""
        return os.geteuid() == 0

    def run(self, command: Sequence[str], quiet: bool = False) -> bool:
        """Run a command to its end; return whether it succeeded."""
        output = subprocess.DEVNULL if quiet else None
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
            check=False,
        )
        return done.returncode == 0


def check(system: System, install: bool, say: Callable[[str], None] = print) -> int:
    """Look for everything, install it or say how.

    Returns
    -------
    int
        0 if xorviz can be set up, 1 if something must be installed first.
    """
    if system.name != "linux":
        return 0  # On Windows and macOS the Qt wheels bring everything.
    missing = _missing(system)
    if not missing:
        return 0
    say(f"Missing on this system: {', '.join(one.name for one in missing)}.")
    if not system.has_apt():
        return _advise_without_apt(missing, say)
    command = _install_command(missing)
    if not (install and system.is_root()):
        line = command if system.is_root() else ["sudo", *command]
        say(f"Install what is missing with: {' '.join(line)}")
        return 1
    say(f"Installing it: {' '.join(command)}")
    # The package lists of a new machine are empty or old; fetch them only if they are needed.
    if not system.run(command, quiet=True):
        system.run(["apt-get", "update"])
        system.run(command)
    remaining = _missing(system)
    if remaining:
        say(f"Still missing: {', '.join(one.name for one in remaining)}.")
        return 1
    return 0


def _missing(system: System) -> list[Requirement]:
    return [requirement for requirement in REQUIREMENTS if not system.has(requirement)]


def _install_command(missing: Sequence[Requirement]) -> list[str]:
    packages = [requirement.package for requirement in missing]
    return ["apt-get", "install", "-y", "--no-install-recommends", *packages]


def _advise_without_apt(missing: Sequence[Requirement], say: Callable[[str], None]) -> int:
    say("Install what is missing with your system's package manager.")
    if any(requirement.always for requirement in missing):
        return 1
    say("Going on without: only windows of an X server need it, Wayland does not.")
    return 0


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the check from the command line."""
    parser = argparse.ArgumentParser(description="Check the system libraries that xorviz needs.")
    parser.add_argument("--install", action="store_true", help="install what is missing (root)")
    return check(System(), parser.parse_args(arguments).install)


if __name__ == "__main__":
    sys.exit(main())
