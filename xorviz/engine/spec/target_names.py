"""What each number of a target is called, for people; data need not say it."""

from __future__ import annotations

from xorviz.engine.errors import SpecError
from xorviz.engine.spec.reader import Reader


def read_target_names(reader: Reader, outputs: int) -> tuple[str, ...]:
    """Read the names: one for each number of a target, or none at all.

    Raises
    ------
    SpecError
        With the path of what is wrong.
    """
    if not reader.has("target_names"):
        reader.take("target_names", None)
        return ()
    names: list[str] = []
    for place, entry in reader.items("target_names"):
        if not isinstance(entry, str) or not entry:
            raise SpecError(place, "not_a_text", entry)
        names.append(entry)
    check_target_names(names, outputs, reader.place("target_names"))
    return tuple(names)


def check_target_names(names: list[str] | tuple[str, ...], outputs: int, path: str) -> None:
    """Refuse names of another number than the targets have.

    Raises
    ------
    SpecError
    """
    if names and len(names) != outputs:
        raise SpecError(path, "wrong_length", len(names), (str(outputs),))
