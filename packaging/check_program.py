"""Checks an installed or bundled xorviz from outside, by what it does; ends with 0 if all is right.

The program is asked to do what people do with it, in a home of its own, and is held against the
checkout that this script lies in. Run it with a Python that has xorviz's dependencies:

    python packaging/check_program.py dist/xorviz/xorviz

It draws offscreen; the window alone needs Xvfb and xdotool, or is left out by ``--no-window``.
"""

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PIL import Image

ROOT = Path(__file__).resolve().parents[1]
PRESETS = ROOT / "resources" / "presets"
FORMS = {"keras": "py", "pytorch": "py", "numpy": "py", "csv": "csv", "json": "json"}

#: Seconds for any one command; to compile the engine takes the longest.
_LONGEST = 300
_FEWEST_COLOURS = 64


class Wrong(Exception):
    """Raised when the program does not do what it should."""


class Program:
    """An xorviz on this machine, with a home that nothing else uses.

    Parameters
    ----------
    command : sequence of str
        What starts it.
    home : Path
        The folder for what it keeps and writes; it works there.
    """

    def __init__(self, command: Sequence[str], home: Path) -> None:
        self._command = list(command)
        self.home = home
        self.environment = {
            **{name: value for name, value in os.environ.items() if not _is_private(name)},
            "HOME": str(home),
            "QT_QPA_PLATFORM": "offscreen",
        }

    def run(self, *arguments: str, code: int = 0) -> str:
        """Run a command to its end; return what it printed on standard output."""
        done = subprocess.run(
            [*self._command, *arguments],
            cwd=self.home,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=_LONGEST,
        )
        if done.returncode != code:
            said = done.stderr.strip()[-2000:]
            raise Wrong(f"xorviz {' '.join(arguments)}: exit code {done.returncode}: {said}")
        return done.stdout

    def ask(self, *arguments: str) -> Any:
        """Run a command with ``--json``; return the object."""
        return json.loads(self.run(*arguments, "--json"))

    def start(self, environment: Mapping[str, str]) -> "subprocess.Popen[bytes]":
        """Open the window."""
        return subprocess.Popen(
            self._command,
            cwd=self.home,
            env={**self.environment, **environment},
            stdin=subprocess.DEVNULL,
        )


def _is_private(name: str) -> bool:
    """Tell variables that would lead the program out of its own home, or to another xorviz."""
    return name.startswith(("XDG_", "PYTHON", "NUMBA_", "QT_"))


def check_version(program: Program, checkout: Program) -> None:
    """Check that it is of the version that the checkout is."""
    if program.run("--version") != checkout.run("--version"):
        raise Wrong(f"another version: {program.run('--version').strip()}")


def check_presets(program: Program, checkout: Program) -> None:
    """Check that it has every preset, and draws the window with it."""
    there = [preset["name"] for preset in program.ask("presets")["presets"]]
    if sorted(there) != sorted(file.stem for file in PRESETS.glob("*.json")):
        raise Wrong(f"other presets: {there}")
    for name in there:
        program.run("shot", name, "--out", f"{name}.png", "--size", "1280x800")
        check_picture(program.home / f"{name}.png", (1280, 800))


def check_picture_of_preset(program: Program, checkout: Program) -> None:
    """Check that it draws the window."""
    program.run("shot", "relu-2-2-1", "--out", "window.png")
    check_picture(program.home / "window.png", (1680, 1050))


def check_picture(file: Path, size: tuple[int, int]) -> None:
    """Look at a picture: it is of that size, and shows something."""
    with Image.open(file) as picture:
        found = picture.convert("RGB").getcolors(maxcolors=picture.width * picture.height)
        colours = len(found or [])
        if picture.size != size or colours < _FEWEST_COLOURS:
            raise Wrong(f"{file.name}: {picture.size}, {colours} colours")


def check_training(program: Program, checkout: Program) -> None:
    """Check that it trains to the bits of the checkout, a session after a break too."""
    name = "relu-2-2-1"
    own = ("--engine", "numpy", "--weights")
    whole = program.ask("train", name, "--steps", "30", *own)
    if whole != checkout.ask("train", name, "--steps", "30", *own):
        raise Wrong("other numbers than in the checkout")
    program.run("train", name, "--steps", "20", "--engine", "numpy", "--out", "broken.xorviz")
    rest = program.ask("train", "broken.xorviz", "--steps", "10", *own)
    if rest["weights"] != whole["weights"]:
        raise Wrong("a session goes on otherwise than a run without a break")
    program.run("shot", "broken.xorviz", "--out", "session.png")
    # The picture carries its run.
    program.run("shot", "session.png", "--out", "again.png", "--theme", "light")
    check_picture(program.home / "again.png", (1680, 1050))


def check_compiled(program: Program, checkout: Program) -> None:
    """Check that it compiles its engine into the user's folder, once, and trains with it."""
    program.run("compile")
    kept = program.home / ".cache" / "xorviz" / "compiled"
    code = {file: file.stat().st_mtime_ns for file in kept.rglob("*.nb?")}
    if not code:
        raise Wrong(f"no machine code is kept in {kept}")
    train = ("train", "circles", "--replicas", "9", "--steps", "200")
    compiled = program.ask(*train, "--engine", "compiled")
    plain = program.ask(*train, "--engine", "numpy")
    if compiled["engine"] != "compiled" or not compiled["fingerprint"].get("numba"):
        raise Wrong(f"not the compiled engine: {compiled['fingerprint']}")
    for one, other in zip(compiled["final_loss"], plain["final_loss"], strict=True):
        if abs(one - other) > 1e-6:
            raise Wrong(f"the engines differ: {one} and {other}")
    if code != {file: file.stat().st_mtime_ns for file in kept.rglob("*.nb?")}:
        raise Wrong("it compiled once more what was there")


def check_workers(program: Program, checkout: Program) -> None:
    """Check that it sweeps and tries remedies on processes of its own."""
    sweep = ("sweep", "relu-2-2-1", "--vary", "h1.units=1:4", "--replicas", "50", "--epochs", "5")
    engine = ("--engine", "numpy")
    on_two = program.ask(*sweep, *engine, "--processes", "2", "--csv", "w.csv", "--plot", "w.svg")
    if on_two["cells"] != checkout.ask(*sweep, *engine, "--processes", "1")["cells"]:
        raise Wrong("a sweep on two processes counts otherwise than one in the checkout")
    if not program.ask("diagnose", "relu-2-2-1-dead", "--odds", "4")["findings"]:
        raise Wrong("a dead network, and the doctor finds nothing")


def check_exchange(program: Program, checkout: Program) -> None:
    """Check that it writes scripts, and reads them."""
    for form, ending in FORMS.items():
        program.run("export", "sigmoid-2-2-1", "--to", form, "--out", f"{form}.{ending}")
    for form in ("keras", "pytorch"):
        program.run("import", f"{form}.py", "--out", f"{form}.xorviz")


def check_onnx(program: Program, checkout: Program) -> None:
    """Check that it writes ONNX, for which a package comes along."""
    program.run("export", "sigmoid-2-2-1", "--to", "onnx", "--out", "network.onnx")


def check_window(program: Program, checkout: Program) -> None:
    """Check that its window opens on an X server, and closes in good order on Ctrl-C."""
    with _display() as display:
        running = program.start({"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"})
        try:
            look = ["xdotool", "search", "--onlyvisible", "--pid", str(running.pid), "--name", "."]
            _wait_until(lambda: _succeeds(look, display), running, "no window has opened")
            running.send_signal(signal.SIGINT)
            if code := running.wait(_LONGEST):
                raise Wrong(f"the window ended with {code}")
        finally:
            if running.poll() is None:
                running.kill()
                running.wait()
    for log in program.home.rglob("xorviz.log"):
        lines = log.read_text(encoding="utf-8").splitlines()
        if bad := [line for line in lines if " WARNING " in line or " ERROR " in line]:
            raise Wrong("the log complains: " + "; ".join(bad[:5]))


@contextmanager
def _display() -> Iterator[str]:
    """Run an X server of our own that shows nothing."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1680x1050x24"]
    server = subprocess.Popen(
        [*command, "-nolisten", "tcp"], pass_fds=[writing], stderr=subprocess.DEVNULL
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as said:
            yield f":{said.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def _succeeds(command: Sequence[str], display: str) -> bool:
    done = subprocess.run(
        command, env={**os.environ, "DISPLAY": display}, capture_output=True, check=False
    )
    return done.returncode == 0


def _wait_until(
    holds: Callable[[], bool], running: "subprocess.Popen[bytes]", otherwise: str
) -> None:
    end = time.monotonic() + _LONGEST
    while not holds():
        if running.poll() is not None or time.monotonic() > end:
            raise Wrong(f"{otherwise} (exit code {running.poll()})")
        time.sleep(0.1)


Check = Callable[[Program, Program], None]
WHOLE: tuple[Check, ...] = (
    check_version,
    check_presets,
    check_training,
    check_exchange,
    check_onnx,
    check_workers,
    check_compiled,
    check_window,
)


def run_checks(command: Sequence[str], checks: Sequence[Check]) -> bool:
    """Run checks on the program that this command starts; return whether all is right."""
    good = True
    with tempfile.TemporaryDirectory(prefix="xorviz-check-") as folder:
        homes = [Path(folder, name) for name in ("home", "checkout")]
        for home in homes:
            home.mkdir()
        program = Program(command, homes[0])
        checkout = Program([sys.executable, "-m", "xorviz"], homes[1])
        checkout.environment["PYTHONPATH"] = str(ROOT)
        for check in checks:
            words = (check.__doc__ or "").removeprefix("Check that ")
            begin = time.monotonic()
            try:
                check(program, checkout)
            except (Wrong, subprocess.TimeoutExpired) as wrong:
                print(f"WRONG  {words}\n       {wrong}", flush=True)
                good = False
            else:
                print(f"right  {words} ({time.monotonic() - begin:.0f} s)", flush=True)
    return good


def files_of(folder: Path) -> dict[str, int]:
    """Return when each file below a folder was changed."""
    return {str(file.relative_to(folder)): file.lstat().st_mtime_ns for file in folder.rglob("*")}


def main(arguments: Sequence[str] | None = None) -> int:
    """Check the program that is named."""
    parser = argparse.ArgumentParser(description="Check an installed or bundled xorviz.")
    parser.add_argument("program", type=Path, help="what starts it")
    names = {check.__name__.removeprefix("check_"): check for check in WHOLE}
    parser.add_argument(
        "checks", nargs="*", metavar="CHECK", help=f"only these, of {', '.join(names)}"
    )
    parser.add_argument("--no-window", action="store_true", help="without Xvfb and xdotool")
    options = parser.parse_args(arguments)
    if unknown := set(options.checks) - set(names):
        parser.error(f"no such check: {', '.join(sorted(unknown))}")
    # A link stays one: it is what people start. What it leads to lies in the folder of the program.
    program = options.program.absolute()
    beside = options.program.resolve(strict=True).parent
    wanted = set(options.checks or names) - ({"window"} if options.no_window else set())
    checks = [check for name, check in names.items() if name in wanted]
    before = files_of(beside)
    good = run_checks([str(program)], checks)
    if files_of(beside) != before:
        print("WRONG  it writes nothing beside itself.")
        return 1
    print("right  it writes nothing beside itself.")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
