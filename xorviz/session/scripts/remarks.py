"""What reading a script has to say of it, line by line: codes and values, never a sentence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

#: Most remarks of one kind: a script is read, not quoted.
_MOST = 200


class Kind(StrEnum):
    """What became of a part of a script."""

    TAKEN = "taken"
    ASSUMED = "assumed"
    IGNORED = "ignored"
    UNCLEAR = "unclear"


@dataclass(frozen=True)
class Remark:
    """One thing that was understood, assumed, ignored, or not understood.

    Parameters
    ----------
    kind : Kind
    code : str
        A key of the sentence templates.
    line : int or None
        Of the script, from 1 on; None where it is nowhere in particular.
    details : mapping of str to object
        What the sentence of this code needs.
    """

    kind: Kind
    code: str
    line: int | None = None
    details: Mapping[str, Any] = field(default_factory=dict)

    def to_json(self) -> dict[str, object]:
        """Return the remark as a JSON object."""
        return {
            "kind": str(self.kind),
            "code": self.code,
            "line": self.line,
            "details": dict(self.details),
        }


class Remarks:
    """Collects remarks; the same one of the same line counts once."""

    def __init__(self) -> None:
        self._kept: list[Remark] = []
        #: Above 0, nothing is noted: what is followed is no part of a model.
        self.quiet = 0

    def taken(self, line: int | None, code: str, **details: object) -> None:
        """Note what was understood."""
        self._note(Kind.TAKEN, line, code, details)

    def assumed(self, line: int | None, code: str, **details: object) -> None:
        """Note what the script does not say, or says otherwise than it can be had."""
        self._note(Kind.ASSUMED, line, code, details)

    def ignored(self, line: int | None, code: str, **details: object) -> None:
        """Note what was left out."""
        self._note(Kind.IGNORED, line, code, details)

    def unclear(self, line: int | None, code: str, **details: object) -> None:
        """Note what was not understood."""
        self._note(Kind.UNCLEAR, line, code, details)

    def in_order(self) -> tuple[Remark, ...]:
        """Return all remarks by line; those without one come first."""
        return tuple(sorted(self._kept, key=lambda one: one.line or 0))

    def _note(self, kind: Kind, line: int | None, code: str, details: dict[str, object]) -> None:
        if self.quiet:
            return
        remark = Remark(kind, code, line, details)
        if remark not in self._kept and sum(one.kind is kind for one in self._kept) < _MOST:
            self._kept.append(remark)
