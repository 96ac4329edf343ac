"""A run: the one mutable thing of the engine, advanced step by step over reused buffers."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.batches import Batches
from xorviz.engine.choice import COMPILED, NUMPY, UnusableEngine, obstacle
from xorviz.engine.dataset import build_dataset
from xorviz.engine.errors import NonFiniteError
from xorviz.engine.halt import Halt
from xorviz.engine.layout import Layout
from xorviz.engine.numpy_steps import NumpySteps
from xorviz.engine.optimizers import build_optimizer
from xorviz.engine.rates import Rates
from xorviz.engine.solved import Evaluation, evaluate, is_solved
from xorviz.engine.spec.experiment import ExperimentSpec
from xorviz.engine.spec.ranges import LARGEST_COUNT
from xorviz.engine.state import Arrays, RunState, frozen, start_state
from xorviz.engine.stepping import Clock, Steps

Array = NDArray[np.float64]

#: Least number of steps between two checks of whether replicas are solved.
_LEAST_CHECK = 50


class Run:
    """Trains an experiment from a state on.

    Parameters
    ----------
    spec : ExperimentSpec
        A validated experiment.
    state : RunState, optional
        Where to go on; the start of the experiment by default.
    block : sequence of int, optional
        A part of the crowd by the numbers of its replicas, in any order and some of them twice, run
        apart from the rest with the same bits; then none is on display: the first of the block
        stands for it where one must, and none stops the run.
    engine : str
        ``numpy`` or ``compiled``, as `xorviz.engine.choice` describes them. The compiled one is
        loaded when the first step is taken.

    Raises
    ------
    UnusableEngine
        If the compiled engine is not installed or cannot run this experiment.
    """

    def __init__(
        self,
        spec: ExperimentSpec,
        state: RunState | None = None,
        block: Sequence[int] | None = None,
        engine: str = NUMPY,
    ) -> None:
        numbers = spec.replica_numbers if block is None else block
        if engine == COMPILED and (code := obstacle(spec, len(numbers))):
            raise UnusableEngine(code)
        state = start_state(spec, numbers) if state is None else state
        self.spec = spec
        self.engine = engine
        self.dataset = build_dataset(spec.data, numbers)
        self.displayed = spec.displayed if block is None else 0
        self._stops = block is None
        self._displayed_data = self.dataset.of_replica(self.displayed)
        self._layout = Layout(spec.network)
        optimizer = build_optimizer(spec.training.optimizer, self._layout.sizes)
        self._rates = Rates(spec.training, state, optimizer)
        self._batches = Batches(spec, self.dataset, numbers)
        self._parameters = self._layout.pack(state.parameters)
        self._slots = {name: self._layout.pack(state.slots[name]) for name in optimizer.slots}
        self._optimizer = optimizer
        self._clock = Clock(state.step, state.epoch, state.batch, state.iteration)
        self.unit_ids = state.unit_ids
        self._edits = state.edits
        self._first_solved = state.first_solved.copy()
        self._diverged = state.diverged.copy()
        self._last_finite: dict[int, list[Array]] = {}
        for index in np.flatnonzero(self._diverged >= 0):
            self._set_aside(int(index), [array[index] for array in self._live()])
        epoch_steps = len(self._batches)
        #: Steps between two checks of `first_solved`: whole epochs, at least 50 steps.
        self.checked_every = epoch_steps * -(-_LEAST_CHECK // epoch_steps)

    @cached_property
    def _steps(self) -> Steps:
        common = (self._rates, self._parameters, self._slots, self.displayed)
        if self.engine == COMPILED:
            # Only then: it loads the compiler.
            from xorviz.engine.compiled.solved_check import SolvedCheck
            from xorviz.engine.compiled.stepper import CompiledSteps

            check = SolvedCheck(
                self.spec, self.dataset, self.checked_every, self._first_solved, self._diverged
            )
            return CompiledSteps(self.spec, self._layout, self._batches, *common, check)
        return NumpySteps(self.spec, self._layout, self._batches, self._optimizer, *common)

    @property
    def step(self) -> int:
        """Steps taken."""
        return self._clock.step

    @property
    def epoch(self) -> int:
        """The epoch that the next step belongs to."""
        return self._clock.epoch

    @property
    def room(self) -> int:
        """How many steps can be taken until a count is larger than a file may say."""
        return LARGEST_COUNT - max(self._clock.step, self._clock.epoch, self._clock.iteration)

    @property
    def first_solved(self) -> int:
        """The first checked step at which the displayed replica was solved; −1 if none yet."""
        return int(self._first_solved[self.displayed])

    @property
    def learning_rate(self) -> float:
        """The learning rate that the displayed replica's next step takes."""
        return self._rates.rate(self.displayed, self._clock.iteration)

    @property
    def schedule_start(self) -> int:
        """The iteration at which the learning-rate schedule began."""
        return self._rates.start

    @property
    def diverged(self) -> NDArray[np.bool_]:
        """Which replicas have diverged."""
        return self._diverged >= 0

    @property
    def steps_per_epoch(self) -> int:
        """How many steps an epoch takes."""
        return len(self._batches)

    @property
    def is_finite(self) -> bool:
        """Whether all numbers are finite; within `advance` it may find out only later."""
        return all(bool(np.isfinite(array).all()) for array in self._live())

    def rest_by(self, between: Callable[[], None]) -> None:
        """Call something between parts of what takes long within a step; it must change nothing."""
        self._batches.between = between

    def advance(
        self, steps: int, trace: list[float] | None = None, halt: Halt | None = None
    ) -> int:
        """Take whole steps; return how many.

        Parameters
        ----------
        steps : int
            How many.
        trace : list of float, optional
            Receives the displayed replica's loss on each batch before its step, the penalties of
            its regularizers included; not a number where it diverged before it was put on display.
        halt : Halt, optional
            Where it is asked for, the run stops after the step that it is taking: the state is that
            of a run that was to take so many.

        Raises
        ------
        NonFiniteError
            If the displayed replica's numbers stop being finite; the run then stands at the last
            step after which they were.
        """
        first, end = self.step, self.step + steps
        with np.errstate(all="ignore"):
            if self.step == 0:
                self._note_solved()
            while self.step < end:
                steps = min(self._steps.stretch, end - self.step)
                if not self._steps.notes_solved:
                    steps = min(steps, self.checked_every - self.step % self.checked_every)
                taken = self._stretch(steps, trace, halt)
                if self.step % self.checked_every == 0 and not self._steps.notes_solved:
                    self._note_solved()
                if taken < steps or (halt is not None and halt.is_asked):
                    break
        return self.step - first

    def evaluate(self) -> Evaluation:
        """Judge every replica on the whole training set; diverged ones by their last numbers."""
        with np.errstate(all="ignore"):
            return evaluate(self.spec, self.dataset, self.parameters())

    def evaluate_displayed(self) -> Evaluation:
        """Judge the displayed replica alone."""
        with np.errstate(all="ignore"):
            return evaluate(self.spec, self._displayed_data, self.displayed_parameters())

    def evaluate_test(self) -> Evaluation | None:
        """Judge every replica on the patterns kept for a test; None where there are none."""
        if self.dataset.test is None:
            return None
        with np.errstate(all="ignore"):
            targets = self.dataset.telling
            return evaluate(self.spec, self.dataset.test, self.parameters(), targets)

    def evaluate_displayed_test(self) -> Evaluation | None:
        """Judge the displayed replica alone on them."""
        test = self._displayed_data.test
        if test is None:
            return None
        with np.errstate(all="ignore"):
            targets = self._displayed_data.telling
            return evaluate(self.spec, test, self.displayed_parameters(), targets)

    def parameters(self) -> Arrays:
        """Return copies of the parameters of all replicas, by layer."""
        return frozen(self._layout.unpack(self._whole(self._parameters, 0)))

    def displayed_parameters(self) -> Arrays:
        """Return copies of the parameters of the displayed replica alone, by layer."""
        return self.parameters_of([self.displayed])

    def parameters_of(self, places: Sequence[int]) -> Arrays:
        """Return copies of the parameters of some replicas, by their places among those that run.

        Of diverged ones they are the last finite numbers.
        """
        live = self._parameters[list(places)]
        for row, place in enumerate(places):
            if place in self._last_finite:
                live[row] = self._last_finite[place][0]
        return frozen(self._layout.unpack(live))

    def state(self) -> RunState:
        """Return a frozen copy of where the run stands."""
        return RunState(
            step=self.step,
            epoch=self.epoch,
            batch=self._clock.batch,
            iteration=self._clock.iteration,
            parameters=self.parameters(),
            slots={
                name: frozen(self._layout.unpack(self._whole(slot, number + 1)))
                for number, (name, slot) in enumerate(self._slots.items())
            },
            unit_ids=self.unit_ids,
            edits=self._edits,
            first_solved=self._first_solved.copy(),
            diverged=self._diverged.copy(),
            schedule_start=self._rates.start,
            plateau=self._rates.kept(),
        )

    def displayed_state(self) -> RunState:
        """Return a frozen copy of where the displayed replica stands, as that of a run alone.

        With `ExperimentSpec.alone` a run goes on from it with the same bits.
        """
        place, only = self.displayed, [self.displayed]
        finite = self._last_finite.get(place)
        slots = {}
        for number, (name, slot) in enumerate(self._slots.items()):
            live = slot[only]
            if finite is not None:
                live[0] = finite[number + 1]
            slots[name] = frozen(self._layout.unpack(live))
        plateau = self._rates.kept()
        return RunState(
            step=self.step,
            epoch=self.epoch,
            batch=self._clock.batch,
            iteration=self._clock.iteration,
            parameters=self.displayed_parameters(),
            slots=slots,
            unit_ids=self.unit_ids,
            edits=self._edits,
            first_solved=self._first_solved[only],
            diverged=self._diverged[only],
            schedule_start=self._rates.start,
            plateau=None if plateau is None else plateau.part(slice(place, place + 1)),
        )

    def _note_solved(self) -> None:
        """Note the step for the replicas that are solved for the first time."""
        unsolved = (self._first_solved < 0) & (self._diverged < 0)
        if unsolved.any():
            solved = is_solved(self.spec, self.dataset, self.parameters())
            self._first_solved[solved & unsolved] = self.step

    def _live(self) -> list[Array]:
        return [self._parameters, *self._slots.values()]

    def _whole(self, live: Array, number: int) -> Array:
        """Return a live array with the last finite numbers of the diverged replicas put back."""
        if not self._last_finite:
            return live
        whole = live.copy()
        for index, kept in self._last_finite.items():
            whole[index] = kept[number]
        return whole

    def _set_aside(self, index: int, last: list[Array]) -> None:
        """Keep a diverged replica's last numbers and let zeros run in its place."""
        self._last_finite.setdefault(index, [array.copy() for array in last])
        for array in self._live():
            array[index] = 0.0

    def _stretch(self, steps: int, trace: list[float] | None, halt: Halt | None) -> int:
        """Take steps, fewer where a halt is asked for; return how many.

        If they lead out of the finite, they are taken again in halves, down to the one. What is not
        finite stays so, so the length of a stretch changes the speed and no result.
        """
        if steps == 1:
            self._guarded_step(trace)
            return 1
        before, kept = [array.copy() for array in self._live()], self._rates.kept()
        clock, solved = self._clock.copy(), self._first_solved.copy()
        traced = len(trace) if trace is not None else 0
        self._take(steps, trace, halt)
        taken = self.step - clock.step
        if all(np.isfinite(array).all() for array in self._live()):
            return taken
        for array, copy in zip(self._live(), before, strict=True):
            array[...] = copy
        self._rates.go_back(kept)
        self._clock.go_back(clock)
        self._first_solved[...] = solved
        if trace is not None:
            del trace[traced:]
        if taken > 1:
            self._stretch(taken // 2, trace, None)
        self._stretch(taken - taken // 2, trace, None)
        return taken

    def _guarded_step(self, trace: list[float] | None) -> None:
        """Take one step and set aside the replicas that it makes non-finite."""
        before, kept = [array.copy() for array in self._live()], self._rates.kept()
        clock, solved = self._clock.copy(), self._first_solved.copy()
        self._take(1, trace, None)
        finite = np.ones(self._parameters.shape[0], dtype=bool)
        for array in self._live():
            finite &= np.isfinite(array).all(axis=1)
        if finite.all():
            return
        displayed = self.displayed
        if self._stops and not finite[displayed] and self._diverged[displayed] < 0:
            layer, where = self._culprit(displayed)
            step = self.step
            for array, copy in zip(self._live(), before, strict=True):
                array[...] = copy
            self._rates.go_back(kept)
            self._clock.go_back(clock)
            self._first_solved[...] = solved
            if trace is not None:
                trace.pop()
            raise NonFiniteError(step, layer, where)
        for index in np.flatnonzero(~finite):
            if self._diverged[index] < 0:
                self._diverged[index] = self.step
            self._set_aside(int(index), [array[index] for array in before])
            self._rates.hold(int(index), kept)

    def _culprit(self, replica: int) -> tuple[str, str]:
        """Name the first layer that holds a non-finite number, and where in it."""
        for name, array in zip(("", *self._slots), self._live(), strict=True):
            wrong = np.flatnonzero(~np.isfinite(array[replica]))
            if wrong.size:
                layer, where = self._layout.owner(int(wrong[0]))
                return layer, name or where
        raise AssertionError("called only when a number is not finite")

    def _take(self, steps: int, trace: list[float] | None, halt: Halt | None) -> None:
        """Take steps, whatever becomes of the numbers."""
        traced = len(trace) if trace is not None else 0
        self._steps.take(steps, self._clock, trace, halt)
        if trace is not None and self.displayed in self._last_finite:
            # What runs in the place of a diverged replica has no loss that means anything.
            trace[traced:] = [math.nan] * (len(trace) - traced)
