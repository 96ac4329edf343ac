"""Writes the manual page xorviz(1) from what the program itself says of its commands.

python packaging/man_page.py > xorviz.1
"""

import argparse
import re
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from xorviz import __version__
from xorviz.cli.main import make_parser
from xorviz.texts import LANGUAGE_VARIABLE

_EXIT_CODES = {
    0: "Done.",
    1: "Failed; one sentence on standard error says what and where.",
    2: "Wrong use, or a command that this version does not have.",
    78: "There is no display to open a window on.",
    130: "Interrupted, by Ctrl-C or, during a sweep, by SIGTERM.",
}

_FILES = {
    "~/.cache/xorviz": "The machine code of the compiled engine; it is made anew where it lacks."
    " XDG_CACHE_HOME names another place than ~/.cache.",
    "~/.local/share/xorviz": "The log of the window, and sweeps with their cells that have ended."
    " XDG_DATA_HOME names another place than ~/.local/share.",
    "~/.config/xorviz": "How the window was left. XDG_CONFIG_HOME names another place.",
    "NAME.xorviz": "A session: a zip of NumPy arrays and one JSON file.",
}

_ENVIRONMENT = {
    LANGUAGE_VARIABLE: "The language of the window and of pictures of it, as --language.",
    "QT_QPA_PLATFORM": "How Qt draws windows: xcb, wayland, or offscreen for none.",
}


def man_page() -> str:
    """Return the page, as troff with the macros of man(7)."""
    parser = make_parser()
    lines = [
        f'.TH XORVIZ 1 "" "xorviz {__version__}" "User Commands"',
        # Flush left, and no word broken: much of this is typed as it stands.
        ".ad l",
        ".nh",
        ".SH NAME",
        r"xorviz \- shows why a tiny neural network does or does not learn",
        ".SH SYNOPSIS",
        *_synopsis("xorviz", "[EXPERIMENT]"),
        *(line for name, command in _commands(parser) for line in _usage(name, command)),
        *_synopsis("xorviz", "--help | --version"),
        ".SH DESCRIPTION",
        _escaped(parser.description or ""),
        ".PP",
        _escaped(parser.epilog or ""),
        ".SH OPTIONS",
        *_options(parser),
        ".PP",
        r"\fB\-h\fR and \fB\-\-help\fR after a command tell of that command.",
        ".SH COMMANDS",
    ]
    for name, command in _commands(parser):
        lines += [f".SS {_escaped(name)}", _escaped(_sentence(_help_of(parser, name)))]
        if command.description:
            lines += [".PP", _escaped(command.description)]
        lines += _options(command, without="--help")
    lines += [".SH EXIT STATUS", *_table({str(code): text for code, text in _EXIT_CODES.items()})]
    lines += [".SH FILES", *_table(_FILES), ".SH ENVIRONMENT", *_table(_ENVIRONMENT)]
    return "\n".join(lines) + "\n"


def _subparsers(
    parser: argparse.ArgumentParser,
) -> "argparse._SubParsersAction[argparse.ArgumentParser]":
    (found,) = (one for one in parser._actions if isinstance(one, argparse._SubParsersAction))
    return found


def _commands(parser: argparse.ArgumentParser) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    """Yield the commands; that of the window stands as if it were one, and is none."""
    for name, command in _subparsers(parser).choices.items():
        if name != "EXPERIMENT":
            yield name, command


def _help_of(parser: argparse.ArgumentParser, name: str) -> str:
    actions = _subparsers(parser)._choices_actions
    return next(action.help or "" for action in actions if action.dest == name)


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + "."


def _usage(name: str, command: argparse.ArgumentParser) -> list[str]:
    usage = " ".join(command.format_usage().split())
    arguments = usage.removeprefix(f"usage: xorviz {name}").replace(" [-h]", "", 1)
    return _synopsis(f"xorviz {name}", arguments.strip())


def _synopsis(command: str, arguments: str) -> list[str]:
    return [".HP", rf"\fB{_escaped(command)}\fR {_escaped(arguments)}".rstrip()]


def _options(parser: argparse.ArgumentParser, without: str = "") -> list[str]:
    lines = []
    formatter = argparse.HelpFormatter(parser.prog)
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction) or without in action.option_strings:
            continue
        text = formatter._expand_help(action) if action.help else ""
        if not action.option_strings:
            if not text and not action.choices:
                continue
            heading = rf"\fI{_escaped(formatter._format_args(action, action.dest))}\fR"
        else:
            names = ", ".join(rf"\fB{_escaped(name)}\fR" for name in action.option_strings)
            value = "" if action.nargs == 0 else formatter._format_args(action, action.dest.upper())
            heading = f"{names} {_value(value)}".strip()
        lines += [".TP", heading, _escaped(text) if text else r"\&"]
    return lines


def _value(text: str) -> str:
    return rf"\fI{_escaped(text)}\fR" if text else ""


def _table(rows: dict[str, str]) -> list[str]:
    return [
        line
        for name, text in rows.items()
        for line in (".TP", rf"\fB{_escaped(name)}\fR", _escaped(text))
    ]


def _escaped(text: str) -> str:
    """Return text that troff sets as it stands: hyphens that can be typed, no command."""
    text = text.replace("\\", r"\e").replace("-", r"\-").replace("…", "...")
    lines = textwrap.wrap(text, 96, break_long_words=False, break_on_hyphens=False)
    # A long list of choices may be broken after a comma.
    lines = [re.sub(r",(?=\S)", r",\\:", line) for line in lines]
    return "\n".join(rf"\&{line}" if line.startswith((".", "'")) else line for line in lines)


def main() -> int:
    """Print the page."""
    sys.stdout.write(man_page())
    return 0


if __name__ == "__main__":
    sys.exit(main())
