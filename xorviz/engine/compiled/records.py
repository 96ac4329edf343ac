"""The arrays and records that the compiled loop works on."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

#: Flat: unit by unit, for each the columns of the batch, one for each pattern and lane.
Numbers = NDArray[np.float64]
Integers = NDArray[np.int64]


class Network(NamedTuple):
    """A topology: a row a layer, as `passes` names its columns, and the rows that layers read.

    `given` has the numbers of each layer's activation.
    """

    layers: Integers
    given: Numbers
    reads: Integers
    returns: Integers


class Training(NamedTuple):
    """What is trained for, and how; codes are those of `codes`.

    `l1` and `twice_l2` have a number for each parameter, or none at all.
    """

    loss: int
    loss_number: float
    through_sigmoid: bool
    optimizer: int
    optimizer_numbers: Numbers
    l1: Numbers
    twice_l2: Numbers
    clipping: int
    bound: float
    variables: Integers
    decay: float


class Batches(NamedTuple):
    """The patterns in the order of an epoch, `(1 or lanes, patterns, …)`, and its batches."""

    inputs: Numbers
    targets: Numbers
    starts: Integers
    sizes: Integers


class Buffers(NamedTuple):
    """What the loop writes: parameters, moments, and what it needs on its way.

    `losses` `(steps, lanes)` has rows where the losses are asked for. `rates` `(1 or steps, 1 or
    lanes)` are the learning rates; `rate` is room for one of each parameter and lane.
    """

    w: Numbers
    g: Numbers
    slots: tuple[Numbers, Numbers, Numbers]
    z: Numbers
    a: Numbers
    gradient: Numbers
    y: Numbers
    rates: Numbers
    rate: Numbers
    losses: Numbers


class Check(NamedTuple):
    """When and by what it is judged whether a task is solved; as in `solving.note_solved`.

    `inputs` are `(1 or lanes, patterns, features + 1)`; `step` is the number of the first step,
    `every` how many lie between two checks. `z` and `a` are room for the passes.
    """

    step: int
    every: int
    kind: int
    bounds: Numbers
    inputs: Numbers
    targets: Numbers
    shares: Numbers
    first_solved: Integers
    z: Numbers
    a: Numbers
