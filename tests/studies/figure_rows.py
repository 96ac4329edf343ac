"""The experiments that have known figures, and the figures, in the order of the questions."""

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from tests.studies.figure_measures import (
    Share,
    all_at_thirds,
    at_plateau,
    far_from_floors,
    first_epochs,
    last_above,
    leaky_plateaus,
    off,
    output_dead,
    solved,
    solved_where_alive,
    spreads,
    with_a_dead_unit,
)
from tests.studies.source_experiments import (
    ONES,
    RANDOM_BIAS,
    beside_a_skip,
    experiments,
    gate_by_descent,
    pattern_by_pattern,
    thousand_patterns,
)

Json = dict[str, Any]


@dataclass(frozen=True)
class Figure:
    """A share that is known: p₀ of n₀ starts."""

    name: str
    share: Share
    rate: float
    starts: int


@dataclass(frozen=True)
class Numbers:
    """Numbers that are known to two digits or so; they agree within a part of themselves."""

    name: str
    measure: Callable[[Json], list[float]]
    known: tuple[float, ...]
    within: float


@dataclass(frozen=True)
class Row:
    """An experiment, how many starts of it, and what is known of them.

    The answers of all starts are looked at where `answers` is set: they are in the saved session.
    Rows of one `reading_of` are set-ups that the same figures may be meant of, where none is known:
    it is enough that the figures agree in one of them.
    """

    name: str
    document: Json
    starts: int
    figures: Sequence[Figure | Numbers] = ()
    answers: bool = False
    steps: int | None = None
    reading_of: str = ""


#: Percent of 2,000 starts that solve it, with 1 to 8 hidden units.
BY_UNITS = {
    "sigmoid": (0.0, 58.1, 91.8, 98.7, 99.9, 100.0, 100.0, 100.0),
    "relu": (0.0, 19.8, 39.0, 58.6, 71.3, 79.6, 85.2, 91.0),
    "tanh": (0.0, 46.9, 85.2, 97.8, 99.8, 99.9, 100.0, 100.0),
}


def rate(share: float, starts: int, name: str = "solved", of: Share = solved) -> Figure:
    """Return a figure; percent are divided where they are known as such."""
    return Figure(name, of, share, starts)


def rows() -> Iterator[Row]:
    """Yield every row, in the order of the questions."""
    named = experiments()
    yield from _widths()
    for name, share, known_of in (
        ("relu-2-4-2-1", 0.40, 1_000),
        ("sigmoid-2-4-2-1", 0.91, 1_000),
        ("leaky-relu-2-4-2-1", 0.98, 1_000),
        ("relu-2-2-1-random-bias", 0.26, 2_000),
        ("relu-2-2-1-he", 0.19, 2_000),
        ("relu-2-2-1-adam", 0.20, 2_000),
        ("relu-2-2-1-tenfold-rate", 0.21, 2_000),
    ):
        yield Row(name, named[name], 1_000, [rate(share, known_of)])
    # The slowest tenth is right only after the hundred epochs.
    long = thousand_patterns([2], "sigmoid")
    long["training"]["epochs"] = 300
    begins = Numbers("right from epoch", first_epochs, (38, 63, 99), 0.1)
    yield Row("sigmoid-2-2-1-for-300-epochs", long, 1_000, [begins])
    plateaus = Numbers("plateaus of leaky units", leaky_plateaus, (0.520, 0.594, 0.693), 0.02)
    yield Row("leaky-relu-2-2-1", named["leaky-relu-2-2-1"], 1_000, [plateaus])
    yield from _gates(named)
    yield from _skips(named)
    yield from _branches(named)


def _widths() -> Iterator[Row]:
    for hidden, shares in BY_UNITS.items():
        for units, percent in enumerate(shares, start=1):
            figures: list[Figure | Numbers] = [rate(percent / 100.0, 2_000)]
            if (hidden, units) == ("relu", 2):
                figures += [
                    rate(950 / 2_000, 2_000, "three alike", at_plateau("three_alike")),
                    rate(227 / 2_000, 2_000, "two alike", at_plateau("two_alike")),
                    rate(426 / 2_000, 2_000, "all alike", at_plateau("all_alike", "two_pairs")),
                    rate(2 / 2_000, 2_000, "near no floor", far_from_floors),
                    rate(0.75, 1_605, "failures with a dead unit", with_a_dead_unit(False, 2)),
                ]
            if (hidden, units) == ("relu", 4):
                figures += _by_live_units()
            if (hidden, units) == ("relu", 5):
                dead = with_a_dead_unit(True, 5)
                figures.append(rate(352 / 400, 400, "successes with a dead unit", dead))
                figures.append(Numbers("right from epoch", first_epochs, (1, 4, 14), 0.3))
            starts = 2_000 if (hidden, units) == ("relu", 4) else 1_000
            document = thousand_patterns([units], hidden)
            yield Row(f"{hidden}-2-{units}-1", document, starts, figures)


def _by_live_units() -> Iterator[Figure]:
    # A unit without bias is off for all four patterns where both its weights are below 0: one in
    # four. So many of 2,000 starts have k of 4 alive, if the shares are of these.
    for alive, share in (((0, 1), 0.0), ((2,), 0.31), ((3,), 0.56), ((4,), 0.74)):
        part = sum(math.comb(4, k) * 0.75**k * 0.25 ** (4 - k) for k in alive)
        name = f"solved, {'-'.join(str(k) for k in alive)} alive at the start"
        yield rate(share, round(2_000 * part), name, solved_where_alive(*alive))


#: Shares of the gates with a ReLU output: AND, OR, XOR for 2 and for 4 hidden units.
GATES = {"and": (0.35, 0.46), "or": (0.30, 0.47), "xor": (0.145, 0.29)}


def _gates(named: dict[str, Json]) -> Iterator[Row]:
    for index, units in enumerate((2, 4)):
        for gate, shares in GATES.items():
            name = f"{gate}-relu-output-{units}"
            yield Row(name, named[name], 2_000, [rate(shares[index], 2_000)])
    for learning_rate, steps in ((0.003, 50_000), (0.01, 15_000), (0.1, 5_000), (0.3, 5_000)):
        for gate, shares in GATES.items():
            document = gate_by_descent(gate, [2], learning_rate, steps)
            name = f"{gate}-relu-output-2-rate-{learning_rate}"
            yield Row(name, document, 1_000, [rate(shares[0], 2_000)])
    for gate in GATES:
        yield Row(f"{gate}-paired", named[f"{gate}-paired"], 1_000)
        yield Row(f"{gate}-two-outputs", named[f"{gate}-two-outputs"], 1_000)
    yield from _last_pattern()
    yield from _wide(named)


def _last_pattern() -> Iterator[Row]:
    """Yield the three nearest readings of the share at two thirds; see `readings.py`."""
    known = [
        rate(0.08, 2_000, "three alike", at_plateau("three_alike")),
        rate(0.08, 2_000, "00 right, the others at two thirds", all_at_thirds),
        rate(0.0, 16_000, "failures with 11 above 0.9", last_above),
    ]
    name = "the last pattern at two thirds"
    document = gate_by_descent("xor", [2], 0.03, 20_000)
    document["network"]["layers"][0] |= RANDOM_BIAS
    yield Row(
        "xor-relu-output-2-random-bias", document, 2_000, known, answers=True, reading_of=name
    )
    document = pattern_by_pattern([2], **ONES, **RANDOM_BIAS)
    yield Row(
        "xor-relu-output-2-all-from-ones", document, 2_000, known, answers=True, reading_of=name
    )
    document = gate_by_descent("xor", [2], 0.03, 20_000)
    positive = {"name": "random_uniform", "minval": 0.0, "maxval": 1.0}
    document["network"]["layers"][0]["bias_initializer"] = positive
    document["network"]["layers"][1]["activation"] = "linear"
    yield Row(
        "xor-linear-output-2-positive-bias", document, 2_000, known, answers=True, reading_of=name
    )


def _wide(named: dict[str, Json]) -> Iterator[Row]:
    shapes = (("100", [100], 31 / 64), ("100x2", [100, 100], 46 / 64))
    for shape, _, share in shapes:
        yield Row(f"xor-{shape}-ones", named[f"xor-{shape}-ones"], 64, [rate(0.0, 64)])
        yield Row(f"xor-{shape}-glorot", named[f"xor-{shape}-glorot"], 64, [rate(share, 64)])
    # A sum over four patterns at a rate of 0.03 is their mean at 0.12.
    for shape, widths, share in shapes:
        for learning_rate in (0.12, 0.4):
            document = gate_by_descent("xor", widths, learning_rate, **ONES)
            name = f"xor-{shape}-summed-ones-rate-{learning_rate / 4:g}"
            yield Row(name, document, 64, [rate(0.0, 64)])
        document = gate_by_descent("xor", widths, 0.12)
        yield Row(f"xor-{shape}-summed-glorot", document, 64, [rate(share, 64)])


def _skips(named: dict[str, Json]) -> Iterator[Row]:
    for hidden, share in (("tanh", 1.0), ("sigmoid", 1.0), ("relu", 0.50)):
        for prefix, known in (("skip", share), ("no-skip", 0.0)):
            name = f"{prefix}-{hidden}-2-1-1"
            yield Row(name, named[name], 800, [rate(known, 800)])
    yield Row("skip-relu-2-2-1", named["skip-relu-2-2-1"], 800, [rate(0.755, 800)])
    without = beside_a_skip("relu", 2, with_skip=False)
    yield Row("no-skip-relu-2-2-1", without, 800, [rate(0.198, 800)])


def _branches(named: dict[str, Json]) -> Iterator[Row]:
    posted = [
        rate(0.127, 512),
        rate(291 / 512, 512, "output off", off),
        rate(81 / 512, 512, "three alike", at_plateau("three_alike")),
        rate(73 / 512, 512, "all alike", at_plateau("all_alike", "two_pairs")),
        rate(0.51, 512, "output off before the first step", output_dead),
    ]
    yield Row("branches-as-posted", named["branches-as-posted"], 512, posted)
    falls = Numbers("spread, branches and last hidden layer", spreads, (0.28, 0.0003), 0.15)
    document = named["branches-as-posted"]
    yield Row("branches-at-the-start", document, 400, [falls], answers=True, steps=0)
    for name, share in (
        ("branches-sigmoid-output", 0.23),
        ("branches-tanh-for-sigmoid", 0.965),
        ("branches-all-tanh", 0.982),
        ("branches-all-elu", 0.998),
        ("branches-all-leaky", 0.998),
        ("branches-all-relu", 0.06),
        ("two-bits-plain-sigmoid", 0.986),
    ):
        yield Row(name, named[name], 256, [rate(share, 512)])
    for bits in (2, 3):
        name = f"matrices-{bits}x{bits}-plain-relu"
        yield Row(name, named[name], 128, [rate(1.0, 128)])
