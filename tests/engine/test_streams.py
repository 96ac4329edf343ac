"""Random streams: repeatable, and apart wherever anything in their key differs."""

import subprocess
import sys
from itertools import product

import numpy as np
import pytest

from xorviz.engine.streams import (
    SHARED,
    curvature_stream,
    landscape_stream,
    order_stream,
    sample_stream,
    weight_stream,
)

EDGES = (0, 1, 2, 2**31, SHARED - 1)


def head(stream):
    return tuple(stream.integers(0, 2**63, 4).tolist())


def test_a_stream_is_the_same_each_time():
    """Undo and replay draw what was drawn."""
    for make in (
        lambda: weight_stream(1, 2, "h1", 3, 4),
        lambda: order_stream(1, 2, 3),
        lambda: sample_stream(1, 2),
        lambda: curvature_stream(1),
        lambda: landscape_stream(1, 2),
    ):
        assert head(make()) == head(make())


def test_a_stream_does_not_depend_on_the_process():
    """Python hashes texts anew in each process; a layer's id must not."""
    program = (
        "from xorviz.engine.streams import weight_stream\n"
        "print(weight_stream(1, 2, 'h1', 3, 4).integers(0, 2**63, 4).tolist())"
    )
    answer = subprocess.run(
        [sys.executable, "-c", program], stdout=subprocess.PIPE, text=True, check=True
    )
    assert answer.stdout.strip() == str(list(head(weight_stream(1, 2, "h1", 3, 4))))


def test_streams_of_every_key_differ():
    heads = [
        head(weight_stream(seed, replica, layer, unit, edit))
        for seed, replica, layer, unit, edit in product(
            EDGES, EDGES, ("h1", "h2", "1h"), (0, 1, 9999), (0, 1, 1000)
        )
    ]
    heads += [
        head(order_stream(seed, replica, epoch))
        for seed, replica, epoch in product(EDGES, (*EDGES, SHARED), (0, 1, 2**31, 2**32, 10**12))
    ]
    heads += [
        head(sample_stream(seed, replica)) for seed, replica in product(EDGES, (*EDGES, SHARED))
    ]
    heads += [head(curvature_stream(seed)) for seed in EDGES]
    heads += [head(landscape_stream(seed, number)) for seed, number in product(EDGES, EDGES)]
    assert len(set(heads)) == len(heads)


@pytest.mark.parametrize("swap", [(0, 1), (0, 2), (1, 2)])
def test_the_parts_of_a_key_are_not_added_up(swap):
    key = [5, 6, 7]
    swapped = list(key)
    swapped[swap[0]], swapped[swap[1]] = key[swap[1]], key[swap[0]]
    assert head(order_stream(*key)) != head(order_stream(*swapped))


def test_neighbouring_streams_are_not_correlated():
    """A thousand replicas' first numbers are as good as one stream's thousand."""
    first = np.array([weight_stream(0, replica, "h1", 0, 0).random() for replica in range(1000)])
    assert abs(first.mean() - 0.5) < 5 * np.sqrt(1 / 12 / 1000)
    assert abs(np.corrcoef(first[:-1], first[1:])[0, 1]) < 5 / np.sqrt(1000)
