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
from xorviz.texts import LANGUAGE_VARIABLE, LANGUAGES

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

_LANGUAGE = "--language"

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
    arguments = _without_language(arguments)
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


def _without_language(arguments: list[str]) -> list[str]:
    """Return the arguments without ``--language L`` in front, which goes into the environment.

    There the window and what is drawn without one look for it, and processes of their own too.
    """
    option, _, value = (arguments or [""])[0].partition("=")
    if option != _LANGUAGE:
        return arguments
    rest = arguments[1:]
    if not value and rest:
        value, *rest = rest
    if value not in LANGUAGES:
        raise UsageError(f"{_LANGUAGE} takes one of {', '.join(LANGUAGES)}.")
    os.environ[LANGUAGE_VARIABLE] = value
    return rest


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
    # Taken before, so that it can stand before an experiment too; here it is only told of.
    parser.add_argument(
        _LANGUAGE,
        choices=LANGUAGES,
        metavar="L",
        help="what the window and its pictures speak: %(choices)s;"
        f" stands in front, or as {LANGUAGE_VARIABLE} in the environment",
    )
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    commands.add_parser("EXPERIMENT", help="open the window with this preset, lesson or file")
    for name in _COMMANDS:
        import_module(f"xorviz.cli.{_MODULES.get(name, name)}").add_to(commands, name)
    return parser
