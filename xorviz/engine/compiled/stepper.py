"""Takes steps of a run with the compiled loop: packs replicas into lanes, and unpacks them."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.batches import Batches as EpochBatches
from xorviz.engine.compiled.blocks import take_steps_of_blocks
from xorviz.engine.compiled.epochs import Epochs
from xorviz.engine.compiled.filling import fill_sets
from xorviz.engine.compiled.lanes import lanes_for, pack, rooms, unpack, with_all_lanes
from xorviz.engine.compiled.loop import take_steps, take_steps_of_lanes
from xorviz.engine.compiled.orders import agrees_with_numpy
from xorviz.engine.compiled.records import Batches, Buffers, Integers
from xorviz.engine.compiled.solved_check import SolvedCheck
from xorviz.engine.compiled.tables import SLOTS, network_table, rows_of, training_table
from xorviz.engine.halt import NEVER, Halt
from xorviz.engine.layout import Layout
from xorviz.engine.rates import Rates
from xorviz.engine.spec.experiment import ExperimentSpec
from xorviz.engine.stepping import Clock

Array = NDArray[np.float64]

_NOTHING, _NO_ROWS, _NO_MOMENTS = np.zeros(0), np.zeros((0, 1)), np.zeros((0, 0))

#: Products of weights that a crowd makes between two looks at the flag: 1 to 2 ms of them.
_TOGETHER = 4_000_000

#: To load a number of a pattern costs a crowd as much as so many products, where each has its own.
_LOADING = 16


class CompiledSteps:
    """The steps of one run; as `Steps`.

    Parameters
    ----------
    spec, layout, batches, rates, parameters, slots, displayed
        As in `NumpySteps`; the batches must lie in the order of their epoch.
    check : SolvedCheck
    """

    stretch = 65_536
    notes_solved = True

    def __init__(
        self,
        spec: ExperimentSpec,
        layout: Layout,
        batches: EpochBatches,
        rates: Rates,
        parameters: Array,
        slots: Mapping[str, Array],
        displayed: int,
        check: SolvedCheck,
    ) -> None:
        self._batches, self._rates = batches, rates
        self._parameters, self._slots = parameters, slots
        self._displayed, self._check = displayed, check
        if not batches.are_alike and agrees_with_numpy():
            batches.fill_by(fill_sets)
        self._network = network_table(spec.network)
        self._training = training_table(spec, layout)
        patterns, rows = int(batches.lengths.max()), rows_of(spec.network)
        outputs = spec.network.layer(spec.network.output).units
        numbers = (3 * rows + outputs) * patterns + (2 + len(slots)) * layout.size
        self._lanes = lanes_for(len(parameters), numbers)
        columns, size = patterns * self._lanes, layout.size * self._lanes
        self._epochs = Epochs(batches)
        inputs, targets = batches.epoch
        loaded = inputs.shape[2] + outputs if max(len(inputs), len(targets)) > 1 else 0
        products = len(parameters) * patterns * (layout.size + _LOADING * loaded)
        self._together = max(1, _TOGETHER // products)
        self._names = [name for name in SLOTS[self._training.optimizer] if name in slots]
        places = [SLOTS[self._training.optimizer].index(name) for name in self._names]
        z, a, gradient, y, w, g, rate, *own = rooms(
            *[rows * columns] * 3, outputs * columns, *[size] * (3 + len(places))
        )
        self._w, self._own = w, own
        known = dict(zip(places, self._names, strict=True))
        #: The names of the optimizer's moments in the order of the loop; None where it has fewer.
        self._moments = [known.get(place) for place in range(3)]
        memory = [own[places.index(place)] if place in places else _NOTHING for place in range(3)]
        one, two, three = memory
        self._buffers = Buffers(
            w, g, (one, two, three), z, a, gradient, y, _NO_ROWS, rate, _NO_ROWS
        )

    def take(self, steps: int, clock: Clock, trace: list[float] | None, halt: Halt | None) -> None:
        """Take whole steps; as `Steps.take`."""
        count = len(self._batches)
        flag = NEVER if halt is None else halt.flag
        while steps > 0:
            now = self._epochs.get_ready(clock, steps, self._rates.watches, flag)
            place = self._epochs.place(clock)
            with_losses = trace is not None or self._rates.watches
            taken, losses = self._advance(now, place, clock, with_losses, flag)
            if trace is not None:
                trace.extend(losses[:, self._displayed].tolist())
            if self._rates.watches:
                for step, loss in enumerate(losses):
                    self._rates.see_mean(loss, int(self._epochs.lengths[place + step]))
            steps -= taken
            clock.step += taken
            clock.iteration += taken
            epochs, clock.batch = divmod(clock.batch + taken, count)
            clock.epoch += epochs
            if epochs:
                self._rates.end_epoch()
            if taken < now or flag.item():
                break

    def _advance(
        self, steps: int, place: int, clock: Clock, with_losses: bool, halt: Integers
    ) -> tuple[int, Array]:
        """Take steps of all replicas in place; return how many, and the loss of each batch.

        That is `(steps, replicas)`, and empty where nobody asks for it. `place` is the number of
        the first batch.
        """
        rates = self._rates.ahead(clock.iteration, steps)
        found = np.zeros((steps if with_losses else 0, len(self._parameters)))
        blocks = 0
        if self._lanes > 1 and not with_losses and rates.shape[1] == 1:
            blocks = len(self._parameters) // self._lanes
            steps = self._advance_blocks(blocks, steps, place, clock, rates, halt)
        for first in range(blocks * self._lanes, len(self._parameters), self._lanes):
            part = slice(first, first + self._lanes)
            live = [self._parameters[part], *(self._slots[name][part] for name in self._names)]
            flat = [self._w, *self._own]
            for block, room in zip(live, flat, strict=True):
                pack(block, room, self._lanes)
            losses = np.zeros((len(found), self._lanes))
            wide = rates if rates.shape[1] == 1 else self._widened(rates[:, part])
            check = self._check.of(part, self._lanes, clock.step)
            take = take_steps if self._lanes == 1 else take_steps_of_lanes
            # All stop at the step at which the first has.
            steps = take(
                steps,
                place,
                clock.iteration,
                self._network,
                self._training,
                self._patterns(part),
                self._buffers._replace(rates=wide, losses=losses),
                check,
                halt if first == 0 else NEVER,
                self._lanes,
            )
            self._check.take(part, check)
            for block, room in zip(live, flat, strict=True):
                unpack(room, block, self._lanes)
            found[:, part] = losses[:, : len(self._parameters[part])]
        return steps, found[:steps]

    def _advance_blocks(
        self, blocks: int, steps: int, place: int, clock: Clock, rates: Array, halt: Integers
    ) -> int:
        """Take steps of all replicas in blocks that fill the lanes, at once; return how many."""
        part = slice(0, blocks * self._lanes)
        if not blocks:
            return steps
        check = self._check.of(part, part.stop, clock.step, self._lanes)
        one, two, three = (
            self._slots[name][part] if name is not None else _NO_MOMENTS for name in self._moments
        )
        taken = take_steps_of_blocks(
            steps,
            place,
            clock.iteration,
            self._network,
            self._training,
            Batches(*self._epochs.patterns, self._epochs.starts, self._epochs.lengths),
            self._buffers._replace(rates=rates),
            check,
            self._lanes,
            self._parameters[part],
            (one, two, three),
            halt,
            # To change between blocks often costs 10,000 networks a seventh of their speed.
            steps if halt is NEVER else self._together,
        )
        self._check.take(part, check)
        return taken

    def _widened(self, rates: Array) -> Array:
        """Return rates for all lanes, those of none being 0."""
        wide = np.zeros((len(rates), self._lanes))
        wide[:, : rates.shape[1]] = rates
        return wide

    def _patterns(self, part: slice) -> Batches:
        inputs, targets = (
            array if len(array) == 1 else with_all_lanes(array[part], self._lanes)
            for array in self._epochs.patterns
        )
        return Batches(inputs, targets, self._epochs.starts, self._epochs.lengths)
