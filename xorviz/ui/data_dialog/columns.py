"""What each column of a text table is taken for, as a value."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from xorviz.session.data_files.csv_look import CsvLook

#: A column of words that are all different names the rows; it teaches a network nothing.
_FEWEST_NAMES = 20

#: Whole numbers of a target are offered as classes where there are so many different ones, and each
#: comes so often in the rows that were looked at.
_CLASSES, _TIMES = range(3, 21), 3


#: What people call a target, where it is not the last column.
_TARGETS = frozenset({"target", "label", "class", "y"})


class Role(StrEnum):
    """What a column is taken for."""

    INPUT = "input"
    TARGET = "target"
    UNUSED = "unused"


@dataclass(frozen=True)
class Columns:
    """Names, kinds and roles of all columns; classes are those that a person chose.

    Parameters
    ----------
    names, kinds : tuple of str
        As in `CsvLook`.
    roles : tuple of Role
    as_classes : frozenset of int
        Positions of columns of numbers that are taken as classes; words always are. What a column
        is stays known while it is not used.
    """

    names: tuple[str, ...]
    kinds: tuple[str, ...]
    roles: tuple[Role, ...]
    as_classes: frozenset[int] = frozenset()

    def has_classes(self, place: int) -> bool:
        """Tell whether a column is taken as classes."""
        return self.kinds[place] == "text" or place in self.as_classes

    def with_role(self, places: Iterable[int], role: Role) -> Columns:
        """Return them with another role for some."""
        chosen = set(places)
        roles = tuple(role if place in chosen else was for place, was in enumerate(self.roles))
        return replace(self, roles=roles)

    def with_classes(self, places: Iterable[int], wanted: bool) -> Columns:
        """Return them with some columns of numbers as classes or as numbers."""
        numbers = {place for place in places if self.kinds[place] != "text"}
        every = self.as_classes | numbers if wanted else self.as_classes - numbers
        return replace(self, as_classes=frozenset(every))

    def named(self, role: Role) -> list[str]:
        """Return the names of the columns of a role."""
        pairs = zip(self.names, self.roles, strict=True)
        return [name for name, other in pairs if other is role]

    def options(self) -> dict[str, Any]:
        """Return them as an experiment says it."""
        used = (place for place in self.as_classes if self.roles[place] is not Role.UNUSED)
        classes = [self.names[place] for place in sorted(used)]
        return {
            "inputs": self.named(Role.INPUT),
            "targets": self.named(Role.TARGET),
            **({"classes": classes} if classes else {}),
        }


def first_choice(look: CsvLook, former: Columns | None = None) -> Columns:
    """Return what is offered first, or what was chosen before where the columns are the same.

    The target is a column that is called so, or else the last; all others are inputs but those
    whose words only name the rows.
    """
    if former is not None and former.names == look.names:
        numbers = (place for place in former.as_classes if look.kinds[place] != "text")
        return replace(former, kinds=look.kinds, as_classes=frozenset(numbers))
    called = [place for place, name in enumerate(look.names) if name.casefold() in _TARGETS]
    target = called[-1] if called else len(look.names) - 1
    roles = [
        Role.UNUSED if kind == "text" and _names_rows(_cells(look, place)) else Role.INPUT
        for place, kind in enumerate(look.kinds)
    ]
    roles[target] = Role.UNUSED
    if Role.INPUT not in roles:
        roles = [Role.INPUT] * len(roles)
    roles[target] = Role.TARGET
    are_labels = look.kinds[target] == "number" and _may_be_labels(_cells(look, target))
    as_classes = frozenset([target]) if are_labels else frozenset()
    return Columns(look.names, look.kinds, tuple(roles), as_classes)


def _cells(look: CsvLook, place: int) -> list[str]:
    return [row[place].strip() for row in look.rows if place < len(row)]


def _names_rows(cells: Sequence[str]) -> bool:
    return len(cells) >= _FEWEST_NAMES and len(set(cells)) == len(cells)


def _may_be_labels(cells: Sequence[str]) -> bool:
    different = set(cells)
    are_whole = all(cell.lstrip("-").isdigit() for cell in different)
    return are_whole and len(different) in _CLASSES and len(cells) >= _TIMES * len(different)
