"""Steps of many networks, as many side by side as there are lanes, then the next ones.

In one call, because a thread that lets go of the interpreter's lock for each block has to wait for
it after each: beside a window that draws, a crowd of a thousand lost half of its speed so.
"""

from __future__ import annotations

import numpy as np

from xorviz.engine.compiled.jit import compiled, inlined
from xorviz.engine.compiled.loop import take_steps_of_lanes
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


@compiled
def take_steps_of_blocks(
    steps: int,
    batch: int,
    iteration: int,
    network: Network,
    training: Training,
    batches: Batches,
    buffers: Buffers,
    check: Check,
    lanes: int,
    parameters: Numbers,
    moments: tuple[Numbers, Numbers, Numbers],
    halt: Integers,
    together: int,
) -> int:
    """Take whole steps of all blocks that fill the lanes, in place; return how many.

    Parameters
    ----------
    steps, batch, iteration, network, training, lanes
        As in `take_steps_of_lanes`.
    batches, check
        Likewise, but with a row for each network where each has its own.
    buffers : Buffers
        Of one block.
    parameters : ndarray, shape (replicas, parameters)
        What is left over after the last full block stays as it is.
    moments : tuple of ndarray
        The optimizer's, each like the parameters; without any numbers where there is none.
    halt : ndarray of int64, shape (1,)
        As in `take_steps_of_lanes`; all blocks stop at the same step.
    together : int
        So many steps each block takes before the next one follows, and between two looks at `halt`.
    """
    never = np.zeros(1, dtype=np.int64)
    w, slots = buffers.w, buffers.slots
    inputs, targets, starts, sizes = batches
    done = 0
    while done < steps:
        now = min(together, steps - done)
        moment = done if buffers.rates.shape[0] > 1 else 0
        own_buffers = Buffers(
            w,
            buffers.g,
            slots,
            buffers.z,
            buffers.a,
            buffers.gradient,
            buffers.y,
            buffers.rates[moment : moment + now],
            buffers.rate,
            buffers.losses,
        )
        for first in range(0, parameters.shape[0] - lanes + 1, lanes):
            _pack(parameters, first, w, lanes)
            for number in range(len(moments)):
                _pack(moments[number], first, slots[number], lanes)
            own = Batches(_of(inputs, first, lanes), _of(targets, first, lanes), starts, sizes)
            judged = Check(
                check.step + done,
                check.every,
                check.kind,
                check.bounds,
                _of(check.inputs, first, lanes),
                _of(check.targets, first, lanes),
                _of(check.shares, first, lanes),
                check.first_solved[first : first + lanes],
                check.z,
                check.a,
            )
            take_steps_of_lanes(
                now,
                (batch + done) % sizes.size,
                iteration + done,
                network,
                training,
                own,
                own_buffers,
                judged,
                never,
                lanes,
            )
            _unpack(w, parameters, first, lanes)
            for number in range(len(moments)):
                _unpack(slots[number], moments[number], first, lanes)
        done += now
        if read_now(halt) != 0:
            break
    return done


@inlined
def _of(array: Numbers, first: int, lanes: int) -> Numbers:
    """Return the rows of a block; one that all share is its too."""
    if array.shape[0] > 1:
        return array[first : first + lanes]
    return array[0:1]


@inlined
def _pack(block: Numbers, first: int, flat: Numbers, lanes: int) -> None:
    """Write networks side by side, parameter by parameter."""
    for lane in range(lanes if block.size > 0 else 0):
        for number in range(block.shape[1]):
            flat[number * lanes + lane] = block[first + lane, number]


@inlined
def _unpack(flat: Numbers, block: Numbers, first: int, lanes: int) -> None:
    """Write back what `_pack` has made of a block."""
    for lane in range(lanes if block.size > 0 else 0):
        for number in range(block.shape[1]):
            block[first + lane, number] = flat[number * lanes + lane]
