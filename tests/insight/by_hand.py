"""Floors by the formulas of a textbook, one group at a time, in plain Python numbers."""

import math
from collections.abc import Iterator, Sequence

from tests.engine.experiments import XOR, patterns_json
from xorviz.engine.dataset import Dataset, build_dataset
from xorviz.engine.registry import Choice
from xorviz.engine.spec import read_data
from xorviz.insight.partitions import PartitionFloors, floors

BITS = ([0, 0], [0, 1], [1, 0], [1, 1])
TRUTH = {"xor": (0, 1, 1, 0), "and": (0, 0, 0, 1)}


def entropy(p: float) -> float:
    """H(p) of a coin, in nats."""
    return -sum(q * math.log(q) for q in (p, 1.0 - p) if q > 0.0)


def variance(p: float) -> float:
    """The variance of a coin."""
    return p * (1.0 - p)


def floor_by_hand(
    spread: object, groups: Sequence[Sequence[int]], labels: Sequence[int], shares: Sequence[float]
) -> float:
    """Σ over groups of group share × `spread` (entropy or variance) of its mean label."""
    total = 0.0
    for group in groups:
        weight = sum(shares[index] for index in group)
        mean = sum(shares[index] * labels[index] for index in group) / weight
        total += weight * spread(mean)
    return total


def set_partitions(items: Sequence[int]) -> Iterator[list[list[int]]]:
    """Yield every partition, by the codes that number each item's group (Knuth 4A, 7.2.1.5)."""

    def codes(length: int) -> Iterator[list[int]]:
        if length == 0:
            yield []
            return
        for code in codes(length - 1):
            for group in range(max(code, default=-1) + 2):
                yield [*code, group]

    for code in codes(len(items)):
        yield [
            [item for item, group in zip(items, code, strict=True) if group == wanted]
            for wanted in range(max(code, default=-1) + 1)
        ]


def as_sets(groups: Sequence[Sequence[int]]) -> frozenset[frozenset[int]]:
    return frozenset(frozenset(group) for group in groups)


def gate_with_counts(gate: str, counts: Sequence[int]) -> Dataset:
    """Return a gate's table with each row so many times."""
    rows = [(bits, [label]) for bits, label in zip(BITS, TRUTH[gate], strict=True)]
    chosen = [row for row, count in zip(rows, counts, strict=True) for _ in range(count)]
    data = patterns_json([list(bits) for bits, _ in chosen], [label for _, label in chosen])
    return build_dataset(read_data(data), [0])


def gate_table(gate: str = "xor") -> Dataset:
    return build_dataset(read_data({**XOR, "gate": gate}), [0])


def floors_of(dataset: Dataset, loss: str = "binary_crossentropy") -> list[PartitionFloors]:
    return floors(Choice(loss), dataset)


def by_groups(found: list[PartitionFloors]) -> dict[frozenset[frozenset[int]], PartitionFloors]:
    return {as_sets(entry.groups): entry for entry in found}
