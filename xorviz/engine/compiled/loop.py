"""The loop of whole steps: batch, forward, loss, backward, update, for one network or for lanes."""

from __future__ import annotations

from collections.abc import Callable

from xorviz.engine.compiled import codes
from xorviz.engine.compiled.activations import activate, activate_softmax, go_back, go_back_softmax
from xorviz.engine.compiled.around import add_penalties, clip, penalty_of
from xorviz.engine.compiled.jit import compiled, inlined
from xorviz.engine.compiled.losses import loss_gradient, loss_of
from xorviz.engine.compiled.optimizers import add_decay, update
from xorviz.engine.compiled.passes import ACTIVATION, FIRST, UNITS, backward, forward
from xorviz.engine.compiled.records import (
    Batches,
    Buffers,
    Check,
    Integers,
    Network,
    Numbers,
    Training,
)
from xorviz.engine.compiled.shared import read_now
from xorviz.engine.compiled.side_by_side import backward_lanes, forward_lanes
from xorviz.engine.compiled.solving import is_any_unsolved, note_solved

TakeSteps = Callable[
    [int, int, int, Network, Training, Batches, Buffers, Check, Integers, int],
    int,
]


def _loop(alone: bool) -> TakeSteps:
    """Return the loop for one network, or for lanes.

    The compiler sees which of both it is, and what the other needs takes it no registers.
    """

    def take_steps(
        steps: int,
        batch: int,
        iteration: int,
        network: Network,
        training: Training,
        batches: Batches,
        buffers: Buffers,
        check: Check,
        halt: Integers,
        given_lanes: int,
    ) -> int:
        """Take whole steps in place; return how many.

        Parameters
        ----------
        steps : int
        batch : int
            The number of the first batch; after the last the first one follows again.
        iteration : int
            Steps that the optimizer has counted.
        network, training, batches, buffers, check
            As `tables` and `stepper` make them.
        halt : ndarray of int64, shape (1,)
            Not 0 where no more steps are to be taken; another thread may write it meanwhile.
        given_lanes : int
            How many networks go side by side.
        """
        lanes = 1 if alone else given_lanes
        # Taken out once: each time that a field is named, numba counts a reference to its array.
        layers, given, reads, returns = network
        loss, loss_number, through_sigmoid = (
            training.loss,
            training.loss_number,
            training.through_sigmoid,
        )
        optimizer, numbers = training.optimizer, training.optimizer_numbers
        l1, twice_l2 = training.l1, training.twice_l2
        clipping, bound, variables = training.clipping, training.bound, training.variables
        decay = training.decay
        inputs, targets, starts, sizes = batches
        w, g, slots, z, all_a, all_gradient, all_y, rates, rate, losses = buffers
        rows, outputs = z.size // (sizes[0] * lanes), all_y.size // (sizes[0] * lanes)
        last, count = layers.shape[0] - 1, sizes.size
        first = layers[last, FIRST]
        loaded, patterns = -1, sizes[0]
        is_shared = rates.shape[1] == 1
        columns = patterns * lanes
        places = reads * columns
        a, gradient, y = _views(all_a, all_gradient, all_y, rows, outputs, columns)
        for step in range(steps):
            if loaded != batch:
                if patterns != sizes[batch]:
                    patterns = sizes[batch]
                    columns = patterns * lanes
                    places = reads * columns
                    a, gradient, y = _views(all_a, all_gradient, all_y, rows, outputs, columns)
                load(inputs, targets, starts[batch], patterns, a, y, lanes)
                loaded = batch
            _forward(layers, given, places, w, z, all_a, patterns, lanes)
            if losses.shape[0] > 0:
                for lane in range(lanes):
                    found = loss_of(loss, loss_number, a, y, first, patterns, lane)
                    losses[step, lane] = found + penalty_of(l1, twice_l2, w, lanes, lane)
            loss_gradient(loss, loss_number, a, y, gradient, first, patterns, through_sigmoid)
            for number in range(last, -1, -1):
                if not (number == last and through_sigmoid):
                    row, width = layers[number, FIRST], layers[number, UNITS]
                    code = layers[number, ACTIVATION]
                    if code == codes.SOFTMAX:
                        go_back_softmax(a, gradient, row, width)
                    else:
                        begin, end = row * columns, (row + width) * columns
                        own_z, own_a = z[begin:end], all_a[begin:end]
                        go_back(code, given, number, own_z, own_a, all_gradient[begin:end])
                if lanes == 1:
                    backward(layers, number, places, returns, w, g, all_a, all_gradient, patterns)
                else:
                    backward_lanes(
                        layers, number, places, returns, w, g, all_a, all_gradient, patterns, lanes
                    )
            add_penalties(l1, twice_l2, w, g, lanes)
            clip(clipping, bound, variables, g, lanes)
            iteration += 1
            moment = step if rates.shape[0] > 1 else 0
            if is_shared:
                one = rates[moment, 0]
                add_decay(decay, one, w)
                update(optimizer, numbers, one, iteration, w, g, slots)
            else:
                spread_rates(rates, moment, rate)
                add_decay(decay, rate, w)
                update(optimizer, numbers, rate, iteration, w, g, slots)
            batch += 1
            if batch == count:
                batch = 0
            if (check.step + step + 1) % check.every == 0 and is_any_unsolved(check.first_solved):
                _look(layers, given, reads, w, check, check.step + step + 1, lanes)
            if read_now(halt) != 0:
                return step + 1
        return steps

    return compiled(take_steps)


#: Takes steps of one network, and of several side by side.
take_steps, take_steps_of_lanes = _loop(alone=True), _loop(alone=False)


@inlined
def _forward(
    layers: Integers,
    given: Numbers,
    places: Integers,
    w: Numbers,
    z: Numbers,
    a: Numbers,
    patterns: int,
    lanes: int,
) -> None:
    """Go through all layers."""
    columns = patterns * lanes
    for number in range(layers.shape[0]):
        if lanes == 1:
            forward(layers, number, places, w, z, a, patterns)
        else:
            forward_lanes(layers, number, places, w, z, a, patterns, lanes)
        row, width = layers[number, FIRST], layers[number, UNITS]
        code = layers[number, ACTIVATION]
        begin, end = row * columns, (row + width) * columns
        if code == codes.SOFTMAX:
            shape = (width, columns)
            activate_softmax(z[begin:end].reshape(shape), a[begin:end].reshape(shape), 0, width)
        else:
            activate(code, given, number, z[begin:end], a[begin:end])


@compiled
def _look(
    layers: Integers,
    given: Numbers,
    reads: Integers,
    w: Numbers,
    check: Check,
    step: int,
    lanes: int,
) -> None:
    """Judge the networks on the whole training set."""
    patterns = check.targets.shape[1]
    columns = patterns * lanes
    a = check.a.reshape(-1, columns)
    load_inputs(check.inputs, 0, patterns, a, lanes)
    _forward(layers, given, reads * columns, w, check.z, check.a, patterns, lanes)
    first = layers[layers.shape[0] - 1, FIRST]
    note_solved(
        check.kind,
        check.bounds,
        check.targets,
        check.shares,
        a,
        first,
        step,
        check.first_solved,
    )


@inlined
def _views(
    a: Numbers,
    gradient: Numbers,
    y: Numbers,
    rows: int,
    outputs: int,
    columns: int,
) -> tuple[Numbers, Numbers, Numbers]:
    """Return the parts of the buffers that batches of so many columns need, a row a unit."""
    used, wanted = rows * columns, outputs * columns
    return (
        a[:used].reshape(rows, columns),
        gradient[:used].reshape(rows, columns),
        y[:wanted].reshape(outputs, columns),
    )


@inlined
def spread_rates(rates: Numbers, step: int, rate: Numbers) -> None:
    """Write the rate of each parameter for a step, each lane having its own."""
    lanes = rates.shape[1]
    for k in range(rate.size):
        rate[k] = rates[step, k % lanes]


@inlined
def load(
    inputs: Numbers,
    targets: Numbers,
    start: int,
    patterns: int,
    a: Numbers,
    y: Numbers,
    lanes: int,
) -> None:
    """Put the patterns of a batch into their columns."""
    load_inputs(inputs, start, patterns, a, lanes)
    apart = targets.shape[0] > 1
    for pattern in range(patterns):
        for lane in range(lanes):
            own = lane if apart else 0
            for output in range(targets.shape[2]):
                y[output, pattern * lanes + lane] = targets[own, start + pattern, output]


@inlined
def load_inputs(inputs: Numbers, start: int, patterns: int, a: Numbers, lanes: int) -> None:
    """Put the inputs into the first rows."""
    apart = inputs.shape[0] > 1
    for pattern in range(patterns):
        for lane in range(lanes):
            own = lane if apart else 0
            # The last column is of ones, which the biases need in another engine.
            for feature in range(inputs.shape[2] - 1):
                a[feature, pattern * lanes + lane] = inputs[own, start + pattern, feature]
