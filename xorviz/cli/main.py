"""What can be typed, and who does it."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module

from xorviz import __version__
from xorviz.cli.errors import UsageError
from xorviz.cli.exit_codes import FAILED, INTERRUPTED, WRONG_USE
from xorviz.engine.errors import EngineError
from xorviz.sentences import describe

#: Each in a module of its name, loaded where a command is typed: a window needs none of them.
_COMMANDS = (
    "presets",
    "train",
    "sweep",
    "diagnose",
    "shot",
    "report",
    "import",
    "export",
    "bench",
    "compile",
)

#: Words of the language are no names of modules.
_MODULES = {"import": "script_in", "export": "script_out"}


def run(arguments: Sequence[str], open_window: Callable[[str | None], int]) -> int:
    """Do what was typed.

    Parameters
    ----------
    arguments : sequence of str
        Without the program's name.
    open_window : callable
        Opens the window with an experiment, or with the default one; returns the exit code.

    Returns
    -------
    int
        The exit code.
    """
    try:
        return _dispatch(list(arguments), open_window)
    except UsageError as error:
        print(f"xorviz: {error}", file=sys.stderr)
        return WRONG_USE
    except EngineError as error:
        print(f"xorviz: {describe(error)}", file=sys.stderr)
        return FAILED
    except KeyboardInterrupt:
        print("xorviz: interrupted.", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of the pipe has gone; what is left goes nowhere, and there is nobody to tell.
        # See "Note on SIGPIPE" in the documentation of Python's signal module.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED


def _dispatch(arguments: list[str], open_window: Callable[[str | None], int]) -> int:
    first = arguments[0] if arguments else None
    if first is None or (not first.startswith("-") and first not in _COMMANDS):
        if len(arguments) > 1:
            raise UsageError(
                f"“{first}” is no command; a window takes one experiment. See xorviz --help."
            )
        return open_window(first)
    options = make_parser().parse_args(arguments)
    code: int = options.run(options)
    # A pipe that takes no more shows here, and not when the interpreter ends.
    sys.stdout.flush()
    return code


def make_parser() -> argparse.ArgumentParser:
    """Return the parser of everything that can be typed; the manual page is made from it too."""
    parser = argparse.ArgumentParser(
        prog="xorviz",
        description="Trains very small neural networks and shows why they learn or get stuck. "
        "Without a command it opens the window.",
        epilog="EXPERIMENT is a preset's name, a spec .json, a session .xorviz, a picture"
        " .png or .svg that carries one, or a script .py.",
    )
    parser.add_argument("--version", action="version", version=f"xorviz {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    commands.add_parser("EXPERIMENT", help="open the window with this preset or file")
    for name in _COMMANDS:
        import_module(f"xorviz.cli.{_MODULES.get(name, name)}").add_to(commands, name)
    return parser
