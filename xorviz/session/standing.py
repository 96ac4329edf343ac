"""How the displayed replica stands, looked at now or, of a large set, when it was due last."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.dataset import Dataset
from xorviz.engine.run import Run
from xorviz.engine.solved import Evaluation
from xorviz.engine.spec import ExperimentSpec
from xorviz.engine.whole_set import Off, WholeSet
from xorviz.session.history import Point
from xorviz.session.rarity import gap_of, is_large

Array = NDArray[np.float64]


class Seen(NamedTuple):
    """What a look has found.

    Parameters
    ----------
    point : Point
        What belongs on the curves at that step.
    off : Off
    evaluation : Evaluation
        On the training set.
    test : Evaluation or None
        On the patterns that are kept for a test.
    answers : tuple of (ndarray, ndarray or None)
        The outputs for the distinct patterns of the two, `(patterns, outputs)`; empty for a set
        that is small enough to be asked again.
    """

    point: Point
    off: Off
    evaluation: Evaluation
    test: Evaluation | None
    answers: tuple[Array, Array | None]


class Standing:
    """Looks at the displayed replica of one run between two edits, and keeps the last look.

    Parameters
    ----------
    spec : ExperimentSpec
    data : Dataset
        Of the displayed replica.
    """

    def __init__(self, spec: ExperimentSpec, data: Dataset) -> None:
        self.whole = WholeSet(spec, data)
        #: Steps between two looks at least.
        self.gap = gap_of(spec, data)
        #: Whether pictures do with the last look.
        self.large = is_large(spec, data)
        self._last: Seen | None = None

    @property
    def has_looked(self) -> bool:
        """Whether there is a look that pictures can do with while the next is under way."""
        return self._last is not None

    def look(self, run: Run) -> Seen:
        """Look at a run as it stands; what was found at this step already is found again."""
        if self._last is not None and self._last.point.step == run.step:
            return self._last
        look = self.whole.look(run.displayed_parameters())
        loss, accuracy = float(look.evaluation.loss[0]), float(look.evaluation.accuracy[0])
        point = Point(run.step, loss, accuracy, run.learning_rate, look.gradients)
        if look.test is not None:
            point = point._replace(
                test_loss=float(look.test.loss[0]), test_accuracy=float(look.test.accuracy[0])
            )
        answers: tuple[Array, Array | None] = (np.empty((0, 0)), None)
        if self.large:
            # Copies: the next pass writes into the same buffers.
            training, test = self.whole.answers
            answers = (training[0].copy(), None if test is None else test[0].copy())
        self._last = Seen(point, look.off, look.evaluation, look.test, answers)
        return self._last

    def latest(self, run: Run, waits: bool) -> Seen:
        """Return the last look where it will do, or a new one where that is too old or missing."""
        return self._last if waits and self._last is not None else self.look(run)
