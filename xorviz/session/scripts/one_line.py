"""Scripts whose line breaks were lost on their way through a web page, taken apart again.

Two names, or a closing bracket and a name, never stand side by side within a statement, unless one
of them is a word of the language: that is where a line ended. What indentation said is gone, and is
guessed: a function ends with its `return` or where the next one begins; a loop with the last
statement that names its variable or takes a step of a training; what is done on a condition is one
statement; every other block goes on to the end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_TOKEN = re.compile(
    r"""[a-zA-Z]{0,2}(?:\"{3}.*?\"{3}|'{3}.*?'{3}|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')"""
    r"""|\d[\w.]*(?:(?<=[eE])[+-]\d+)?|\.\d+|[^\W\d]\w*|\#|[^\s\w]""",
    re.DOTALL,
)

#: Where a statement may begin behind a comment, of which nothing says where it ended.
_AFTER_COMMENT = re.compile(
    r"""(?<![\w.])(?:from\s+[\w.]+\s+import\b|import\s+[\w.]+|for\s+[\w\s,]+\sin\s|def\s+\w+\s*\("""
    r"""|class\s+\w+\s*[(:]|[^\W\d][\w.]*(?:\s*,\s*[^\W\d]\w*)*(?:\[[^\]]*\])?\s*[-+*/]?=(?!=)"""
    r"""|[^\W\d][\w.]*\()"""
)
_OPENING, _CLOSING = frozenset("([{"), frozenset(")]}")
#: Words that join what stands beside them.
_JOINING = frozenset({"and", "or", "in", "is", "as", "if", "else"})
#: After these something must follow in the same statement.
_INCOMPLETE = _JOINING | {
    "not", "import", "from", "lambda", "def", "class", "for", "while", "with", "return", "del",
    "assert", "raise", "elif", "global", "yield", "await", "async", "except",
}  # fmt: skip
#: What a loop that trains calls.
_STEPS = frozenset({"backward", "step", "zero_grad", "train_on_batch"})
_BLOCKS = frozenset(
    {"for", "while", "if", "with", "try", "def", "class", "else", "elif", "except", "finally"}
)


def with_line_breaks(text: str) -> str:
    """Return a script with a line for each statement that can be told apart.

    Parameters
    ----------
    text : str
        Without line breaks, or with some.

    Returns
    -------
    str
        What may or may not be a script: parsing it tells.
    """
    statements = list(_statements(text))
    indents = _Indents(_ends(statements))
    lines = [
        "    " * indents.before(place, statement) + " ".join(statement)
        for place, statement in enumerate(statements)
    ]
    return "\n".join(lines) + "\n"


def _statements(text: str) -> Iterator[list[str]]:
    """Yield each statement as its words; what ends with a colon opens a block."""
    tokens = list(_tokens(text))
    current: list[str] = []
    depth = 0
    for place, (token, is_glued) in enumerate(tokens):
        if depth == 0 and current and (token == ";" or _parts(current, tokens, place)):
            yield current
            current = []
            if token == ";":
                continue
        depth = max(0, depth + (token in _OPENING) - (token in _CLOSING))
        if current and is_glued:
            current[-1] += token
        else:
            current.append(token)
        if token == ":" and depth == 0 and _opens_block(current):
            yield current
            current = []
    if current:
        yield current


def _tokens(text: str) -> Iterator[tuple[str, bool]]:
    """Yield the tokens without comments, and whether each stands right behind the one before."""
    place = 0
    while match := _TOKEN.search(text, place):
        token, start, place = match.group(), match.start(), match.end()
        if token == "#":
            begin = _AFTER_COMMENT.search(text, place)
            ends = [begin.start()] if begin else []
            if (line := text.find("\n", place)) >= 0:
                ends.append(line)
            if not ends:
                return
            place = min(ends)
            continue
        yield token, start > 0 and not text[start - 1].isspace()


def _parts(current: list[str], tokens: list[tuple[str, bool]], place: int) -> bool:
    """Tell whether a token begins another statement than those before it."""
    token = tokens[place][0]
    last = current[-1]
    if tokens[place][1] or not _is_word(token):
        return False
    if token in _JOINING:
        return token in ("if", "else") and _is_block(tokens, place)
    if token == "import" and current[0] == "from" and len(current) == 2:
        return False
    if token == "not" and last == "is":
        return False
    return last not in _INCOMPLETE and _ends_value(last)


def _is_block(tokens: list[tuple[str, bool]], place: int) -> bool:
    """Tell whether an `if` or `else` opens a block, and is no part of a value."""
    if tokens[place][0] == "else":
        return tokens[place + 1 : place + 2] != [] and tokens[place + 1][0] == ":"
    depth = 0
    for token, _ in tokens[place + 1 :]:
        depth += (token in _OPENING) - (token in _CLOSING)
        if depth == 0 and token in (":", "else"):
            return token == ":"
    return False


def _ends_value(token: str) -> bool:
    return bool(token) and (token[-1] in _CLOSING or token[-1] in "\"'_" or token[-1].isalnum())


def _is_word(token: str) -> bool:
    return bool(token) and (token[0].isalnum() or token[0] in "_\"'")


def _opens_block(current: list[str]) -> bool:
    first = re.match(r"\w*", current[0])
    return first is not None and first.group() in _BLOCKS and "lambda" not in current


def _first_word(statement: list[str]) -> str:
    word = re.match(r"\w*", statement[0])
    return word.group() if word else ""


def _is_opening(statement: list[str]) -> bool:
    return statement[-1].endswith(":") and _first_word(statement) in _BLOCKS


def _ends(statements: list[list[str]]) -> dict[int, int]:
    """Return the last statement of each loop and of what is done on a condition, by their place."""
    ends: dict[int, int] = {}
    words = [set(re.findall(r"\w+", " ".join(statement))) for statement in statements]
    for place in range(len(statements) - 1, -1, -1):
        first = _first_word(statements[place])
        if not _is_opening(statements[place]):
            continue
        if first in ("if", "elif", "else") and "__name__" not in words[place]:
            ends[place] = ends.get(place + 1, place + 1)
        elif first == "for":
            ends[place] = _end_of_loop(statements, words, ends, place)
    return ends


def _end_of_loop(
    statements: list[list[str]], words: list[set[str]], ends: dict[int, int], place: int
) -> int:
    head = " ".join(statements[place])
    variables = set(re.findall(r"\w+", head[3 : head.index(" in ")] if " in " in head else ""))
    last = ends.get(place + 1, place + 1)
    for later in range(place + 1, len(statements)):
        first = _first_word(statements[later])
        bound = set(re.findall(r"\w+", " ".join(statements[later]).partition(" in ")[0]))
        if first in ("def", "class") or (first == "for" and variables & bound):
            break
        if words[later] & (variables | _STEPS):
            last = max(last, ends.get(later, later))
    return last


class _Indents:
    """How deep each statement stands, as far as that can be told.

    Parameters
    ----------
    ends : mapping of int to int
        The last statement of blocks of which that is known, by the place of their first.
    """

    def __init__(self, ends: dict[int, int]) -> None:
        self._ends = ends
        #: What the open blocks are, outermost first, and their last statements.
        self._open: list[tuple[str, int | None]] = []
        self._returned = False

    def before(self, place: int, statement: list[str]) -> int:
        """Return how deep a statement stands, and note what it opens or ends."""
        first, whole = _first_word(statement), "".join(statement)
        over = [at for at, (_, end) in enumerate(self._open) if end is not None and end < place]
        if over:
            del self._open[over[0] :]
        names = [name for name, _ in self._open]
        method = first == "def" and re.search(r"\(self\b", whole) is not None
        if method and "class" in names:
            del self._open[names.index("class") + 1 :]
        elif first in ("class", "def") or self._returned:
            outside = [at for at, name in enumerate(names) if name in ("class", "def")]
            if outside:
                del self._open[outside[0] :]
        elif first in ("except", "finally") and "try" in names:
            del self._open[len(names) - 1 - names[::-1].index("try") :]
        innermost = self._open[-1][0] if self._open else ""
        self._returned = first == "return" and innermost == "def"
        depth = len(self._open)
        if _is_opening(statement):
            name = "try" if first == "except" else first
            self._open.append((name, self._ends.get(place)))
        return depth
