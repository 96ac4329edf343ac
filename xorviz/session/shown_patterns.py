"""Which of the distinct patterns a picture shows, and the table of what the network answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.dataset import Dataset
from xorviz.engine.forward import LayerResponse
from xorviz.engine.solved import on_right_side
from xorviz.engine.spec import ExperimentSpec
from xorviz.insight.dead_zones import is_saturating, off_mask
from xorviz.session.off_shares import Known
from xorviz.session.snapshot import PatternTable

Array = NDArray[np.float64]

#: Patterns of a picture at most; fewer of a large network, whose picture of them would take long,
#: but always so many as a function of eight bits has.
MOST_PATTERNS, LEAST_PATTERNS = 2_000, 256

#: Multiplications that a picture of the patterns may take while there are more than the least.
_WORK = 8_000_000


@dataclass(frozen=True)
class ShownPatterns:
    """The distinct patterns in pictures: all, or a sample that is the same in each picture.

    Parameters
    ----------
    rows : ndarray of int, shape (shown,), or None
        Their places among the distinct patterns; None where all are shown, in their order.
    inputs : ndarray, shape (1, shown, features)
    targets : ndarray, shape (1, shown, outputs)
    shares : ndarray, shape (shown,)
    labels : tuple of str
    among : ndarray, shape (1, some, outputs)
        Targets that tell the range and the kind of all.
    of : int
        How many distinct patterns there are, where these are a sample; 0 where all are there.
    """

    rows: NDArray[np.intp] | None
    inputs: Array
    targets: Array
    shares: Array
    labels: tuple[str, ...]
    among: Array
    of: int


def choose_patterns(data: Dataset, parameters: int) -> ShownPatterns:
    """Choose what pictures show of a set.

    A sample is taken evenly from the patterns in the order of their targets, so that each class has
    the share in it that it has in the set. What is chosen depends on the set and the size of the
    network alone.

    Parameters
    ----------
    data : Dataset
        Of one replica.
    parameters : int
        Of the network.
    """
    targets = data.distinct_targets
    total = targets.shape[1]
    most = min(max(_WORK // parameters, LEAST_PATTERNS), MOST_PATTERNS)
    if total <= most:
        inputs, shares = data.distinct_inputs, data.shares[0]
        return ShownPatterns(None, inputs, targets, shares, data.labels, targets, 0)
    # Class after class: the first has its 1 in the first place of several.
    keys = targets[0] if targets.shape[2] == 1 else -targets[0]
    order = np.lexsort(keys.T[::-1])
    rows = order[np.rint(np.linspace(0, total - 1, most)).astype(np.intp)]
    ordered = targets[:, order]
    new = np.ones(total, dtype=bool)
    new[1:] = (ordered[0, 1:] != ordered[0, :-1]).any(axis=1)
    numbers = rows.tolist()
    known = data.labels
    labels = tuple(known[row] if known else f"#{row + 1}" for row in numbers)
    inputs = data.distinct_inputs[:, rows]
    return ShownPatterns(
        rows, inputs, targets[:, rows], data.shares[0, rows], labels, ordered[:, new], total
    )


def pattern_table(
    spec: ExperimentSpec,
    shown: ShownPatterns,
    responses: Mapping[str, LayerResponse],
    total: int,
    known: Known | None,
) -> PatternTable:
    """Make the table of what the network makes of the shown patterns.

    Parameters
    ----------
    spec : ExperimentSpec
    shown : ShownPatterns
    responses : mapping of str to LayerResponse
        To these patterns, with derivatives, of one replica.
    total : int
        How many patterns the training set has, equal ones by their number.
    known : Known or None
        What is known of all patterns, where only a sample is shown.
    """
    network = spec.network
    off = {
        layer.id: _sealed(off_mask(layer.activation, responses[layer.id].derivative[0]))
        for layer in network.layers
    }
    if known is None:
        present = shown.shares > 0.0
        dead = {name: _sealed(np.asarray(mask[present].all(axis=0))) for name, mask in off.items()}
        off_shares, seen = {name: _sealed(shown.shares @ mask) for name, mask in off.items()}, None
    else:
        dead, off_shares, seen = dict(known.dead), dict(known.off_shares), known.step
    output = responses[network.output].activation
    right = on_right_side(output, shown.targets, spec.training.solved, shown.among)
    return PatternTable(
        labels=shown.labels,
        inputs=_sealed(shown.inputs[0]),
        targets=_sealed(shown.targets[0]),
        shares=_sealed(shown.shares),
        activations=MappingProxyType(
            {name: _sealed(entry.activation[0]) for name, entry in responses.items()}
        ),
        off=MappingProxyType(off),
        dead=MappingProxyType(dead),
        saturating=tuple(layer.id for layer in network.layers if is_saturating(layer.activation)),
        right=_sealed(right[0]),
        total=total,
        of=shown.of,
        off_shares=MappingProxyType(off_shares),
        seen=seen,
    )


def _sealed(array: NDArray[Any]) -> NDArray[Any]:
    """Return an array that nobody can write to, contiguous and its own."""
    own = np.ascontiguousarray(array)
    own.flags.writeable = False
    return own
