"""Which shared libraries something in a bundle is linked to; Linux alone asks.

PyInstaller collects what every file of Qt is linked to, those among them that are then left out.
"""

from collections.abc import Sequence
from pathlib import PurePath

from PyInstaller.depend.bindepend import get_imports

#: A file in a bundle: its name there, where it comes from, and its kind.
Entry = tuple[str, str, str]


def with_libraries_in_use(entries: Sequence[Entry]) -> list[Entry]:
    """Return the entries without the libraries that none of the others is linked to.

    The libraries themselves are those at the top, and those of Qt.
    """
    needed = {
        PurePath(name).name
        for where, source, kind in entries
        if not _is_library(where, kind)
        for name, _ in get_imports(source)
    }
    return [
        entry
        for entry in entries
        if not _is_library(entry[0], entry[2]) or PurePath(entry[0]).name in needed
    ]


def with_links_that_lead_somewhere(
    entries: Sequence[Entry], targets: Sequence[Entry]
) -> list[Entry]:
    """Return the entries without links to files that are not among the targets."""
    there = {where for where, _, _ in targets}
    return [entry for entry in entries if entry[2] != "SYMLINK" or entry[1] in there]


def _is_library(where: str, kind: str) -> bool:
    path = PurePath(where)
    if kind == "EXTENSION" or path.name.startswith("libpython"):
        return False
    return len(path.parts) == 1 or path.parent == PurePath("PySide6/Qt/lib")
