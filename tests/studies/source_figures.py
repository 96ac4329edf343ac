"""Every figure known of the public questions that xorviz answers, measured through its command.

    python -m tests.studies.source_figures [ROW ...] [--starts N] [--list]

A row trains one experiment of `source_experiments.py` with `xorviz train … --json`, each start
with its own weights (and its own sample and order where it draws a sample), and compares shares
with references measured with Keras 3.15's arithmetic in float64. A share p of n starts agrees with
p₀ of n₀ where |p − p₀| is at most 3.5 · √(p₀ (1 − p₀) (1/n + 1/n₀)) + 0.2 points. `ROW` is the
name of a row, or its beginning. Exits with 1 where a figure differs.

Agreement says less where a set-up was not known and was found by trying, until the figure agreed:

- random biases of the gates with a ReLU output are those of the hidden layer alone, from −1 to 1.
  With all biases random 12 % stand where three patterns are alike, and not 8 %. In every set-up
  that was tried at most 4 % of the starts have 00 right and the other three at two thirds.
- wide layers take a step after every pattern. With all four a step and weights from −1 to 1, one
  layer of 100 solves XOR in 15 of 256 starts at a rate of 0.03, where none is known to.
- the first epochs of sigmoid are of runs of 300 epochs; those of 100 have 36, 60 and 82.
- "near no floor" counts losses a tenth away from each; by the count of plateaus in the report,
  which leaves out what still falls, 9 of 1,000 stand elsewhere where 2 of 2,000 are known to.

How many starts a reference has is not known for the gates, the networks of 4 and 2 units, live
units, and remedies; the numbers here are assumed. What is known of live units adds up to 54 %
solved, and not to the 58.6 % of the same table: every share measured here is 6 to 8 points higher.
How near `Numbers` must be was chosen here. The claim that no gate needs a rate more than
6.7 times that of XOR is not measured: its 48 set-ups are not known.
"""

import argparse
import contextlib
import io
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np

from tests.studies.source_experiments import (
    RANDOM_BIAS,
    beside_a_skip,
    experiments,
    gate_by_descent,
    thousand_patterns,
)
from tests.studies.success_rates import allowed_difference
from xorviz.cli.main import run
from xorviz.engine.dataset import build_dataset
from xorviz.engine.forward import forward
from xorviz.session.files import open_session

Json = dict[str, Any]
#: From the JSON of `xorviz train` to how many of how many.
Share = Callable[[Json], tuple[int, int]]


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
    """

    name: str
    document: Json
    starts: int
    figures: list[Figure | Numbers] = field(default_factory=list)
    answers: bool = False
    steps: int | None = None


def solved(document: Json) -> tuple[int, int]:
    """Count the starts that solve it."""
    return document["solved"]["count"], document["replicas"]


def at_plateau(*names: str) -> Share:
    """Count the starts at plateaus of these names."""

    def share(document: Json) -> tuple[int, int]:
        counts = [one["count"] for one in document["plateaus"] if one["name"] in names]
        return sum(counts), document["replicas"]

    return share


def elsewhere(document: Json) -> tuple[int, int]:
    """Count the failures at no plateau, or still on their way."""
    at_rest = sum(one["count"] for one in document["plateaus"])
    return document["replicas"] - document["solved"]["count"] - at_rest, document["replicas"]


def far_from_floors(document: Json) -> tuple[int, int]:
    """Count the failures whose loss is a tenth away from every floor, whether it falls or not.

    A sample of one's own moves a floor by a few percent.
    """
    heights = [one["floor"] for one in document["plateaus"]]
    failed = [
        loss
        for loss, accuracy in zip(document["final_loss"], document["accuracy"], strict=True)
        if accuracy is not None and accuracy < 1.0
    ]
    far = [loss for loss in failed if all(abs(loss - floor) > 0.1 * floor for floor in heights)]
    return len(far), document["replicas"]


def right(document: Json) -> list[bool]:
    """Tell of each start whether every pattern is on its right side."""
    return [accuracy == 1.0 for accuracy in document["accuracy"]]


def solved_where_alive(*counts: int) -> Share:
    """Count the solved among the starts with so many live hidden units at the start."""

    def share(document: Json) -> tuple[int, int]:
        alive = document["alive"]["start"]["h1"]
        chosen = [
            good for good, units in zip(right(document), alive, strict=True) if units in counts
        ]
        return sum(chosen), len(chosen)

    return share


def with_a_dead_unit(among_solved: bool, units: int, moment: str = "end") -> Share:
    """Count those with a dead unit among the solved, or among the failures."""

    def share(document: Json) -> tuple[int, int]:
        alive = document["alive"][moment]["h1"]
        chosen = [
            left < units
            for good, left in zip(right(document), alive, strict=True)
            if good is among_solved
        ]
        return sum(chosen), len(chosen)

    return share


def first_epochs(document: Json) -> list[float]:
    """Return the epochs from which 10, 50 and 90 % of the successes were right."""
    steps = [
        step
        for step, good in zip(document["solved"]["first_step"], right(document), strict=True)
        if good and step is not None
    ]
    per_epoch = document["steps"] / document["epochs"]
    return [float(share) for share in np.quantile(steps, (0.1, 0.5, 0.9)) / per_epoch]


def leaky_plateaus(document: Json) -> list[float]:
    """Return the three losses that most failures have, to the hundredth of one another."""
    failed = [
        loss
        for loss, good in zip(document["final_loss"], right(document), strict=True)
        if not good and loss is not None
    ]
    counts = np.histogram(failed, bins=np.arange(0.0, 1.0, 0.01))[0]
    middle = np.array(failed)
    peaks = [index for index in np.argsort(-counts) if counts[index]]
    found: list[float] = []
    for index in peaks:
        inside = middle[(middle >= index * 0.01) & (middle < (index + 1) * 0.01)]
        if all(abs(float(np.median(inside)) - other) > 0.04 for other in found):
            found.append(float(np.median(inside)))
    return sorted(found[:3])


def spreads(document: Json) -> list[float]:
    """Return the median spread over the four patterns of the branches and the last hidden layer."""
    of_starts = document["spreads"]
    first = np.maximum(of_starts["branch_a"], of_starts["branch_b"])
    return [float(np.median(first)), float(np.median(of_starts["h5"]))]


def last_above(document: Json) -> tuple[int, int]:
    """Count the failures that answer 11 with more than 0.9, though it stands for false."""
    failed = ~np.array(right(document))
    return int((document["answers"][failed, 3] > 0.9).sum()), int(failed.sum())


def output_dead(document: Json) -> tuple[int, int]:
    """Count the starts whose output unit is off for every pattern before the first step."""
    alive = document["alive"]["start"]["out"]
    return alive.count(0), len(alive)


def off(document: Json) -> tuple[int, int]:
    """Count the starts whose output passes no gradient at the end."""
    return at_plateau("output_off")(document)


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
            figures = [rate(percent / 100.0, 2_000)]
            if (hidden, units) == ("relu", 2):
                figures += [
                    rate(950 / 2_000, 2_000, "three alike", at_plateau("three_alike")),
                    rate(227 / 2_000, 2_000, "two alike", at_plateau("two_alike")),
                    rate(426 / 2_000, 2_000, "all alike", at_plateau("all_alike", "two_pairs")),
                    rate(2 / 2_000, 2_000, "near no floor", far_from_floors),
                    rate(0.75, 1_605, "failures with a dead unit", with_a_dead_unit(False, 2)),
                ]
            if (hidden, units) == ("relu", 4):
                figures += [
                    rate(0.0, 100, "solved, 0-1 alive at the start", solved_where_alive(0, 1)),
                    rate(0.31, 400, "solved, 2 alive at the start", solved_where_alive(2)),
                    rate(0.56, 800, "solved, 3 alive at the start", solved_where_alive(3)),
                    rate(0.74, 600, "solved, 4 alive at the start", solved_where_alive(4)),
                ]
            if (hidden, units) == ("relu", 5):
                dead = with_a_dead_unit(True, 5)
                figures.append(rate(352 / 400, 400, "successes with a dead unit", dead))
                figures.append(Numbers("right from epoch", first_epochs, (1, 4, 14), 0.3))
            document = thousand_patterns([units], hidden)
            yield Row(f"{hidden}-2-{units}-1", document, 1_000, figures)


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
    document = gate_by_descent("xor", [2], 0.03, 20_000)
    document["network"]["layers"][0] |= RANDOM_BIAS
    thirds = [
        rate(0.08, 2_000, "three alike", at_plateau("three_alike")),
        rate(0.0, 16_000, "failures with 11 above 0.9", last_above),
    ]
    yield Row("xor-relu-output-2-random-bias", document, 2_000, thirds, answers=True)
    for name, share in (
        ("xor-100-ones", 0.0),
        ("xor-100x2-ones", 0.0),
        ("xor-100-glorot", 31 / 64),
        ("xor-100x2-glorot", 46 / 64),
    ):
        yield Row(name, named[name], 64, [rate(share, 64)])


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


def train(document: Json, starts: int, answers: bool = False, steps: int | None = None) -> Json:
    """Return what the command prints, and what every start answers to the distinct patterns."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "experiment.json"
        path.write_text(json.dumps(document), encoding="utf-8")
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            options = ["--replicas", str(starts), "--alive", "--json"]
            saved = Path(folder) / "session.xorviz"
            options += ["--out", str(saved)] if answers else []
            options += [] if steps is None else ["--steps", str(steps)]
            code = run(["train", str(path), *options], lambda _: 1)
        if code:
            raise SystemExit(f"the command ended with {code}")
        result: Json = json.loads(printed.getvalue())
        if answers:
            position = open_session(saved).position
            data = build_dataset(position.spec.data, position.spec.replica_numbers)
            parameters = position.state.parameters
            responses = forward(position.spec.network, parameters, data.distinct_inputs)
            result["answers"] = responses[position.spec.network.output].activation[:, :, 0]
            result["spreads"] = {
                name: np.ptp(one.activation, axis=1).max(axis=1) for name, one in responses.items()
            }
    return result


def judge_numbers(figure: Numbers, result: Json) -> bool:
    """Print numbers beside those that are known; tell whether they agree."""
    found = figure.measure(result)
    fine = len(found) == len(figure.known) and all(
        abs(one - other) <= figure.within * other
        for one, other in zip(found, figure.known, strict=True)
    )
    words = ", ".join(f"{one:.3g}" for one in found)
    known = ", ".join(f"{one:g}" for one in figure.known)
    print(f"   {figure.name}: {words}, known {known}: {'agrees' if fine else 'DIFFERS'}")
    return fine


def judge(figure: Figure | Numbers, result: Json) -> bool:
    """Print a share beside what is known of it; tell whether they agree."""
    if isinstance(figure, Numbers):
        return judge_numbers(figure, result)
    count, starts = figure.share(result)
    if starts == 0:
        print(f"   {figure.name}: none to judge by")
        return True
    apart = abs(count / starts - figure.rate)
    allowed = allowed_difference(figure.rate, starts, figure.starts)
    verdict = "agrees" if apart <= allowed else "DIFFERS"
    measured = f"{count:,} of {starts:,} = {count / starts:.1%}, known {figure.rate:.1%}"
    room = f"{100 * apart:.1f} of {100 * allowed:.1f} points apart"
    print(f"   {figure.name}: {measured}: {room}, {verdict}")
    return apart <= allowed


def measure(row: Row, starts: int | None) -> bool:
    """Train a row and print its figures; tell whether all agree."""
    begin = time.perf_counter()
    result = train(row.document, starts or row.starts, row.answers, row.steps)
    seconds = time.perf_counter() - begin
    print(f"{row.name}: {result['replicas']:,} starts, {result['steps']:,} steps, {seconds:.0f} s")
    verdicts = [judge(figure, result) for figure in row.figures]
    if not row.figures:
        print(f"   solved: {result['solved']['rate']:.1%}")
    stopped = [
        f"{one['count']:,} {one['name']} at {one['floor']:.4f}" for one in result["plateaus"]
    ]
    print(f"   stopped: {', '.join(stopped)}; elsewhere {elsewhere(result)[0]:,}", flush=True)
    return all(verdicts)


def main() -> int:
    """Measure the rows that were asked for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "rows", nargs="*", metavar="ROW", help="names or beginnings; all by default"
    )
    parser.add_argument("--starts", type=int, help="of every row")
    parser.add_argument("--list", action="store_true", help="print the names of the rows")
    given = parser.parse_args()
    chosen = [
        row
        for row in rows()
        if not given.rows or any(row.name.startswith(name) for name in given.rows)
    ]
    if given.list:
        print("\n".join(row.name for row in chosen))
        return 0
    verdicts = [measure(row, given.starts) for row in chosen]
    return 0 if chosen and all(verdicts) else 1


if __name__ == "__main__":
    sys.exit(main())
