"""Documents of older sessions, brought step by step to the schema of today."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from xorviz.engine.spec.reader import Reader
from xorviz.session.errors import FileError

Document = Mapping[str, object]

#: The schema that is written.
SCHEMA = 3


def migrated(document: object, file: str) -> Document:
    """Return a document of today's schema; whether it is right is for its reader to tell.

    Raises
    ------
    FileError
        If it is of a newer schema.
    SpecError
        If it has none.
    """
    reader = Reader(document, "")
    schema = reader.integer("schema", 1, 10**6)
    if schema > SCHEMA:
        raise FileError(file, "newer_session", found=schema, known=SCHEMA)
    if not isinstance(document, Mapping):
        raise AssertionError("a reader reads objects alone")
    for older in range(schema, SCHEMA):
        document = {**_STEPS[older](document), "schema": older + 1}
    return document


def _to_2(document: Document) -> Document:
    """Name the curves, of which there were two, and say that nobody has looked for deaths."""
    history = document.get("history")
    if isinstance(history, Mapping):
        history = {"curves": ["loss", "accuracy"], "deaths": _NO_DEATHS, **history}
    return {**document, "history": history}


def _to_3(document: Document) -> Document:
    """Say that there is one branch; states to go back to need not be there."""
    return {"branches": {"born": 1, "entries": [_ONLY_BRANCH]}, **document}


_ONLY_BRANCH = {"id": 0, "parent": None, "starts": 0, "name": "", "colour": -1}

_NO_DEATHS = {"episodes": [], "looked": -1, "replays": 0, "basis": None}

#: By the schema that a step begins with.
_STEPS: Mapping[int, Callable[[Document], Document]] = {1: _to_2, 2: _to_3}
