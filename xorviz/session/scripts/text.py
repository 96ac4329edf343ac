"""From the text of a script to its syntax tree, whatever the text is."""

from __future__ import annotations

import ast
import re
import textwrap
import warnings
from pathlib import Path

from xorviz.session.errors import FileError, ScriptError
from xorviz.session.reading_files import reading
from xorviz.session.scripts.one_line import with_line_breaks
from xorviz.session.scripts.remarks import Remarks

#: A script of a tiny network has a few hundred lines; a million characters are no such script.
LARGEST_SCRIPT = 1_000_000

#: Deeper expressions make the parser of Python, or whoever walks the tree, run out of stack.
_DEEPEST = 90

_PROMPT = re.compile(r"^(?:>>> ?|\.\.\. ?|In \[\d*\]: ?)", re.MULTILINE)
_OLD_PRINT = re.compile(r"^([ \t]*)print[ \t]+(?![=(]).*$", re.MULTILINE)


def read_script_file(path: Path) -> str:
    """Return the text of a file.

    Raises
    ------
    FileError
        If it cannot be read, is too large, or is no text.
    """
    file = str(path)
    try:
        with reading(file):
            if path.stat().st_size > LARGEST_SCRIPT:
                raise FileError(file, "member_too_large", path.name, limit=LARGEST_SCRIPT)
            return path.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise FileError(file, "script_not_text", line=line) from error


def parse_script(text: str, remarks: Remarks) -> ast.Module:
    """Return the syntax tree of a script; nothing of it is run.

    What only stands in its way is put right, and noted: prompts, the `print` of Python 2, an
    indentation of the whole, line breaks that were lost.

    Raises
    ------
    ScriptError
        If it is no script, or too large.
    """
    if len(text) > LARGEST_SCRIPT:
        raise ScriptError(0, "script_too_large", most=LARGEST_SCRIPT)
    if not text.strip():
        raise ScriptError(0, "script_empty")
    first = 1
    try:
        # In one line with a comment, Python would take the rest of the script for that comment.
        if "#" not in text or "\n" in text.strip():
            return _parsed(text)
    except SyntaxError as error:
        first = error.lineno or 1
    plain = _PROMPT.sub("", textwrap.dedent(text.expandtabs()))
    plain = _OLD_PRINT.sub(r"\1pass", plain)
    broken = with_line_breaks(_in_one_line(plain))
    ways = [(plain, "script_tidied"), (broken, "line_breaks_restored")]
    for repaired, code in ways if "\n" in text.strip() else ways[::-1]:
        try:
            tree = _parsed(repaired)
        except SyntaxError:
            continue
        remarks.assumed(None, code, statements=sum(1 for _ in tree.body))
        return tree
    raise ScriptError(first, "script_not_python")


def _in_one_line(text: str) -> str:
    """Leave out the comments of a text that has several lines: they end where their lines do."""
    lines = text.strip().splitlines()
    if len(lines) < 2:
        return text
    return " ".join(re.sub(r"(?:^|\s)#[^'\"]*$", "", line) for line in lines)


def _parsed(text: str) -> ast.Module:
    if _depth(text) > _DEEPEST:
        raise ScriptError(1, "script_too_deep", most=_DEEPEST)
    try:
        with warnings.catch_warnings():
            # Such as of `"\d"`: what a script is warned of is no matter of ours.
            warnings.simplefilter("ignore")
            tree = ast.parse(text)
        _check_depth(tree)
    except (RecursionError, MemoryError) as error:
        raise ScriptError(1, "script_too_deep", most=_DEEPEST) from error
    except ValueError as error:
        # Bytes of value 0, or an integer of more digits than Python reads.
        raise ScriptError(1, "script_not_python") from error
    return tree


def _depth(text: str) -> int:
    """Return how deep brackets are nested, those in texts included."""
    depth = deepest = 0
    for letter in text:
        if letter in "([{":
            depth += 1
            deepest = max(deepest, depth)
        elif letter in ")]}":
            depth = max(0, depth - 1)
    return deepest


def _check_depth(tree: ast.Module) -> None:
    """Refuse a tree that is too deep to be walked, as that of ``- - - … 1``."""
    level: list[ast.AST] = [tree]
    depth = 0
    while level:
        depth += 1
        if depth > 3 * _DEEPEST:
            line = getattr(level[0], "lineno", 1)
            raise ScriptError(line, "script_too_deep", most=_DEEPEST)
        level = [child for node in level for child in ast.iter_child_nodes(node)]
