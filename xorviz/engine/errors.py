"""Typed errors of the engine: a code, the place and what is allowed, never a sentence."""

from __future__ import annotations

import reprlib
from collections.abc import Iterable


class EngineError(Exception):
    """Base of all errors that the engine raises on purpose."""


class SpecError(EngineError):
    """An experiment says something that cannot be run.

    Parameters
    ----------
    path : str
        Where in the experiment, as in ``network.layers[1].units``.
    code : str
        What is wrong, as a key of the sentence templates (``unknown_name``, ``not_a_number``, …).
    value : object, optional
        What stands there.
    allowed : iterable of str, optional
        What may stand there.
    **details : object
        Further values that the sentence of this code needs.
    """

    def __init__(
        self,
        path: str,
        code: str,
        value: object = None,
        allowed: Iterable[str] = (),
        **details: object,
    ) -> None:
        self.path = path
        self.code = code
        self.value = value
        self.allowed = tuple(allowed)
        self.details = details
        # The value may be most of a file, or lists in lists to the depth that can be read.
        shown = reprlib.repr(value)
        super().__init__(f"{path}: {code} (value {shown}, allowed {self.allowed}, {details})")

    def within(self, place: str) -> SpecError:
        """Return the same error of an experiment that stands at a place of something larger."""
        return type(self)(
            f"{place}.{self.path}", self.code, self.value, self.allowed, **self.details
        )


class InternalError(EngineError):
    """Something failed that never should; the log has the traceback."""


class NonFiniteError(EngineError):
    """The numbers of the displayed replica stopped being finite.

    Parameters
    ----------
    step : int
        The step whose update produced the first non-finite number.
    layer : str
        The first layer, in order of definition, that holds one.
    where : str
        ``"kernel"``, ``"bias"``, or the name of an optimizer slot.
    """

    def __init__(self, step: int, layer: str, where: str) -> None:
        self.step = step
        self.layer = layer
        self.where = where
        super().__init__(f"step {step}: non-finite {where} in layer {layer}")
