"""Typed errors of sweeps: a code and the axis, never a sentence."""

from __future__ import annotations

from collections.abc import Iterable

from xorviz.engine.errors import EngineError
from xorviz.session.errors import SessionError


class AxisError(SessionError):
    """An axis of a sweep names a field or a value that cannot be.

    Parameters
    ----------
    field : str
        As the person named it.
    code : str
        What is wrong, as a key of the sentence templates.
    value : object, optional
        What was typed in its place.
    allowed : iterable of str, optional
        What may stand there.
    cause : EngineError, optional
        Why the experiment with this value cannot be run.
    """

    def __init__(
        self,
        field: str,
        code: str,
        value: object = None,
        allowed: Iterable[str] = (),
        cause: EngineError | None = None,
    ) -> None:
        self.field = field
        self.code = code
        self.value = value
        self.allowed = tuple(allowed)
        self.cause = cause
        super().__init__(f"{field}: {code} (value {value!r}, allowed {self.allowed}): {cause}")


class CellLost(SessionError):
    """A cell could not be run: what took its starts was lost again and again.

    Parameters
    ----------
    cell : int
        Its place in the sweep.
    times : int
        How often it was tried.
    """

    def __init__(self, cell: int, times: int) -> None:
        self.cell = cell
        self.times = times
        super().__init__(f"cell {cell}: lost {times} times")


class CellFailed(SessionError):
    """A cell could not be run: something within it went wrong.

    Parameters
    ----------
    cell : int
        Its place in the sweep.
    reason : str
        As the program or the system gives it.
    """

    def __init__(self, cell: int, reason: str) -> None:
        self.cell = cell
        self.reason = reason
        super().__init__(f"cell {cell}: {reason}")
