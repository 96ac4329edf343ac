"""Some of very many patterns, the same ones in each picture, for a table that has room for few."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from xorviz.session.snapshot import Array, PatternTable
from xorviz.ui.views.parts.names import pattern_name

#: More patterns than this have no column each.
MOST_COLUMNS = 200


class Sample:
    """Takes patterns evenly in the order of their targets, so that classes keep their shares."""

    def __init__(self) -> None:
        self._key: tuple[tuple[str, ...], Array] | None = None
        self._rows: NDArray[np.intp] = np.zeros(0, dtype=np.intp)
        self._labels: tuple[str, ...] = ()

    def of(self, table: PatternTable | None, layers: Iterable[str]) -> PatternTable | None:
        """Return a table of a part of the patterns, or the same where there are few.

        It tells of all patterns for which share of them each unit is off.

        Parameters
        ----------
        table : PatternTable or None
        layers : iterable of str
            The others are left out.
        """
        if table is None or len(table.shares) <= MOST_COLUMNS:
            return table
        self._choose(table)
        rows, layers = self._rows, tuple(layers)
        return replace(
            table,
            labels=self._labels,
            inputs=table.inputs[rows],
            targets=table.targets[rows],
            shares=table.shares[rows],
            activations={layer: table.activations[layer][rows] for layer in layers},
            off={layer: table.off[layer][rows] for layer in layers},
            right=table.right[rows],
            of=table.patterns,
            off_shares={layer: table.share_off(layer) for layer in layers},
        )

    def _choose(self, table: PatternTable) -> None:
        targets, key = table.targets, self._key
        if key is not None and key[0] == table.labels and np.array_equal(key[1], targets):
            return
        keys = targets if targets.shape[1] == 1 else -targets
        places = np.rint(np.linspace(0, len(targets) - 1, MOST_COLUMNS)).astype(np.intp)
        self._key = (table.labels, targets)
        self._rows = np.lexsort(keys.T[::-1])[places]
        self._labels = tuple(pattern_name(table, row) for row in self._rows.tolist())
