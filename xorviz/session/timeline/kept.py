"""States of a run that are kept at growing distances, within a budget of memory."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from xorviz.engine.run import Run
from xorviz.engine.spec import ExperimentSpec
from xorviz.engine.state import Arrays, RunState
from xorviz.session.trail import Trailed

#: Bytes of states by default.
BUDGET = 64 * 2**20

#: Bits of the largest step up to which every state is kept, and the most steps between two: about
#: half a second of NumPy's for a small network.
_DENSE, LONGEST_GAP = 7, 32_768

#: What an array and a state take beside their numbers.
_ARRAY, _STATE = 160, 2_000


def gap_at(step: int) -> int:
    """Return how many steps lie between two states that are kept, from `step` on."""
    return min(LONGEST_GAP, 1 << max(0, step.bit_length() - _DENSE))


@dataclass(frozen=True)
class Stretch:
    """The displayed replica between two edits.

    Parameters
    ----------
    spec : ExperimentSpec
        Of the replica as a run alone.
    engine : str
        The one that took its steps.
    entries : int
        How many entries the log had when it began.
    states : tuple of RunState
        By step; the first is how the edit left it.
    trail : Trailed or None
        The way of the weights up to its end, where an edit has thrown that away.
    """

    spec: ExperimentSpec
    engine: str
    entries: int
    states: tuple[RunState, ...]
    trail: Trailed | None = None

    @property
    def first(self) -> int:
        """The step at which it begins."""
        return self.states[0].step

    @property
    def size(self) -> int:
        """Bytes of its states and its trail."""
        trail = 0 if self.trail is None else self.trail.weights.nbytes
        return trail + len(self.states) * _size(self.states[0])

    def before(self, step: int) -> RunState:
        """Return the last state that is kept at this step or before."""
        return next(state for state in reversed(self.states) if state.step <= step)

    def until(self, step: int) -> Stretch:
        """Return it without what came after a step."""
        return replace(self, states=tuple(one for one in self.states if one.step <= step))

    def thinned(self) -> Stretch:
        """Return it with every second of its states, the first among them."""
        return replace(self, states=self.states[::2])


class Timeline:
    """What is kept of the way of the displayed replica, since it began or was begun again.

    A state is kept after each edit, and between edits at steps that lie ever farther apart: each of
    the first 128, and some 64 to 128 as often as their number doubles, never more than 32,768
    apart. Where they are more than the budget, every second goes; where that is not enough, the
    time begins later. What is kept changes how long it takes to show a step, never what is shown.

    Parameters
    ----------
    stretches : iterable of Stretch
        In their order.
    budget : int
        Bytes.
    """

    def __init__(self, stretches: Iterable[Stretch] = (), budget: int = BUDGET) -> None:
        self._stretches = list(stretches)
        self._budget = budget
        #: States of the last stretch that have come since it was last made a value.
        self._new: list[RunState] = []
        self._apart = 1
        self._size = sum(stretch.size for stretch in self._stretches)
        self._fit()

    def __bool__(self) -> bool:
        """Whether anything is kept."""
        return bool(self._stretches)

    @property
    def stretches(self) -> tuple[Stretch, ...]:
        """The stretches in their order."""
        self._settle()
        return tuple(self._stretches)

    @property
    def first(self) -> int:
        """The earliest step that can be shown; 0 where nothing is kept."""
        return self._stretches[0].first if self._stretches else 0

    @property
    def size(self) -> int:
        """Bytes of the states."""
        return self._size

    @property
    def budget(self) -> int:
        """Bytes that there may be."""
        return self._budget

    @budget.setter
    def budget(self, size: int) -> None:
        self._budget = size
        self._fit()

    def begin(self, run: Run, entries: int, trail: Trailed | None = None) -> None:
        """Begin a stretch: an edit has come, or the time begins.

        Parameters
        ----------
        run : Run
            As the edit has left it.
        entries : int
            How many entries the log has now.
        trail : Trailed, optional
            The way of the weights before it, where it is kept no longer.
        """
        self._settle()
        state = run.displayed_state()
        # Between two edits at one step lies nothing that could be shown.
        while self._stretches and self._stretches[-1].first >= state.step:
            self._stretches.pop()
        if self._stretches and trail is not None and self._stretches[-1].trail is None:
            self._stretches[-1] = replace(self._stretches[-1], trail=trail)
        self._stretches.append(Stretch(_alone(run), run.engine, entries, (state,)))
        self._size = sum(stretch.size for stretch in self._stretches)
        self._fit()

    def goes_on(self, run: Run) -> bool:
        """Tell whether a run is the one whose last stretch is kept."""
        if not self._stretches:
            return False
        last = self._stretches[-1]
        return last.engine == run.engine and self._last <= run.step and last.spec == _alone(run)

    def keep(self, run: Run) -> None:
        """Keep the state of a run at a step, if one is due."""
        if not self._stretches or run.step - self._last < self._apart * gap_at(run.step):
            return
        state = run.displayed_state()
        self._new.append(state)
        self._size += _size(state)
        if self._size > self._budget:
            self._fit()

    def at(self, step: int) -> int:
        """Return the place of the stretch in which a step lies; of two that meet there the later.

        Raises
        ------
        ValueError
            If the step is not kept.
        """
        for place in reversed(range(len(self._stretches))):
            if self._stretches[place].first <= step:
                return place
        raise ValueError(f"step {step} is not kept")

    def until(self, step: int) -> Timeline:
        """Return the time up to a step, as it can be shown from there."""
        place = self.at(step)
        stretches = self.stretches[: place + 1]
        ended = replace(stretches[-1].until(step), trail=None)
        return Timeline((*stretches[:-1], ended), self._budget)

    def copy(self) -> Timeline:
        """Return an independent copy; the states, which never change, are the same."""
        other = Timeline((), self._budget)
        other._stretches, other._size = list(self.stretches), self._size
        other._apart = self._apart
        return other

    @property
    def _last(self) -> int:
        """The last step of which the state is kept."""
        return (self._new or self._stretches[-1].states)[-1].step

    def _settle(self) -> None:
        """Put what has come into the last stretch."""
        if self._new:
            last = self._stretches[-1]
            self._stretches[-1] = replace(last, states=(*last.states, *self._new))
            self._new = []

    def _fit(self) -> None:
        """Throw away what is more than the budget."""
        while self._size > self._budget and self._stretches:
            self._settle()
            if all(len(stretch.states) == 1 for stretch in self._stretches):
                if len(self._stretches) == 1:
                    return
                del self._stretches[0]
            else:
                self._stretches = [stretch.thinned() for stretch in self._stretches]
                self._apart *= 2
            self._size = sum(stretch.size for stretch in self._stretches)


def _alone(run: Run) -> ExperimentSpec:
    """Return the displayed replica as a run alone."""
    return run.spec.alone(run.spec.replica_numbers[run.displayed])


def _size(state: RunState) -> int:
    """Return about how many bytes a state takes."""
    groups: tuple[Arrays, ...] = (state.parameters, *state.slots.values())
    arrays = [array for group in groups for layer in group.values() for array in layer]
    return _STATE + sum(array.nbytes + _ARRAY for array in arrays)
