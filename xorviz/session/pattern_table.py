"""The table of the distinct patterns and what the network makes of them; a sample of very many."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.dataset import Dataset
from xorviz.engine.forward import LayerResponse
from xorviz.engine.run import Run
from xorviz.engine.solved import on_right_side
from xorviz.engine.whole_set import Off
from xorviz.insight.dead_zones import is_saturating, off_mask
from xorviz.session.snapshot import PatternTable

Rows = NDArray[np.intp]

#: How many numbers a table may hold, and the fewest patterns that it shows whatever their size.
_MOST_NUMBERS, _FEWEST = 400_000, 256


def rows_shown(data: Dataset, units: int) -> Rows | None:
    """Return which distinct patterns a table shows: None for all, or some spread evenly.

    Parameters
    ----------
    data : Dataset
        Of one replica.
    units : int
        Of the whole network.
    """
    patterns: int
    _, patterns, features = data.distinct_inputs.shape
    most = max(_MOST_NUMBERS // (features + units), _FEWEST)
    if patterns <= most:
        return None
    rows: Rows = np.arange(most) * patterns // most
    return rows


def pattern_table(
    run: Run,
    data: Dataset,
    rows: Rows | None,
    responses: Mapping[str, LayerResponse],
    always_off: Off,
) -> PatternTable:
    """Make the table.

    Parameters
    ----------
    run : Run
    data : Dataset
        Of the displayed replica.
    rows : ndarray of intp, or None
        As `rows_shown` returns it.
    responses : mapping of str to LayerResponse
        To these rows, derivatives included.
    always_off : mapping of str to ndarray of bool
        Units that are off for every pattern, as far as that is known beside the rows.
    """
    network = run.spec.network
    shown = slice(None) if rows is None else rows
    shares = data.shares[0, shown]
    present = shares > 0.0
    off, dead = {}, {}
    for layer in network.layers:
        mask = off_mask(layer.activation, responses[layer.id].derivative[0])
        off[layer.id] = _sealed(mask)
        every = np.asarray(mask[present].all(axis=0))
        dead[layer.id] = _sealed(np.asarray(every & always_off.get(layer.id, True)))
    targets = data.distinct_targets[:, shown]
    output = responses[network.output].activation
    right = on_right_side(output, targets, run.spec.training.solved, data.distinct_targets)
    return PatternTable(
        labels=data.labels if rows is None else _labels(data, rows),
        inputs=_sealed(data.distinct_inputs[0, shown]),
        targets=_sealed(targets[0]),
        shares=_sealed(shares),
        activations=MappingProxyType(
            {name: _sealed(entry.activation[0]) for name, entry in responses.items()}
        ),
        off=MappingProxyType(off),
        dead=MappingProxyType(dead),
        saturating=tuple(layer.id for layer in network.layers if is_saturating(layer.activation)),
        right=_sealed(right[0]),
        of=0 if rows is None else data.distinct_inputs.shape[1],
    )


def _labels(data: Dataset, rows: Rows) -> tuple[str, ...]:
    """Return what the patterns are called; those without a label by their number in the set."""
    return tuple(data.labels[row] if data.labels else f"#{row + 1}" for row in rows.tolist())


def _sealed(array: NDArray[Any]) -> NDArray[Any]:
    """Return an array that nobody can write to, contiguous and its own."""
    own = np.ascontiguousarray(array)
    own.flags.writeable = False
    return own
