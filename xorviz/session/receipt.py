"""The answer to a submitted edit."""

from __future__ import annotations

from dataclasses import dataclass

from xorviz.engine.errors import EngineError
from xorviz.session.edits import Edit


@dataclass(frozen=True)
class Receipt:
    """The answer to a submitted edit.

    Parameters
    ----------
    ticket : int
        As `Trainer.submit` returned it.
    step : int
        The step after which the edit took effect, or was refused.
    edit : Edit
        What was submitted.
    inverse : Edit or None
        Takes the edit back; None where it was refused.
    entry : int
        Its place in the log; −1 where it was refused or the log itself was exchanged.
    changes : tuple of str
    output_moved : float
        The largest change of an output on the training patterns.
    error : EngineError or None
        Why it was refused; nothing has changed then.
    """

    ticket: int
    step: int
    edit: Edit
    inverse: Edit | None = None
    entry: int = -1
    changes: tuple[str, ...] = ()
    output_moved: float = 0.0
    error: EngineError | None = None
