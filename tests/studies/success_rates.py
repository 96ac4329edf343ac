"""How many random starts solve XOR, beside the rates that Keras's arithmetic was measured to have.

    python -m tests.studies.success_rates PRESET [--replicas R] [--epochs E] [--units N]

Trains a crowd of one of the presets, each start with its own weights, sample and order, and prints
the share that solved it and where the others stopped. The reference: 2,000 starts of 100 epochs,
by a replica of Keras 3.15 in float64. A rate p of n starts agrees with p₀ of n₀ where |p − p₀| is
at most 3.5 · √(p₀ (1 − p₀) (1/n + 1/n₀)) + 0.2 points. Exits with 1 where one does not.
"""

import argparse
import math
import os
import sys
import time
from dataclasses import replace

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from xorviz.engine.spec import ExperimentSpec, read_experiment
from xorviz.insight.statistics import wilson_interval
from xorviz.session.crowd import Outcome, run_headless
from xorviz.session.presets import load_preset
from xorviz.session.record import Record

REFERENCE_STARTS, REFERENCE_EPOCHS = 2_000, 100

#: Percent of the starts that solve it, by hidden activation, for 1 to 8 hidden units.
SOLVED = {
    "sigmoid": (0.0, 58.1, 91.8, 98.7, 99.9, 100.0, 100.0, 100.0),
    "relu": (0.0, 19.8, 39.0, 58.6, 71.3, 79.6, 85.2, 91.0),
    "tanh": (0.0, 46.9, 85.2, 97.8, 99.8, 99.9, 100.0, 100.0),
}

#: Where the 1,605 failures of two ReLU units stood; two stood elsewhere.
STOPPED = {"three_alike": 950, "two_alike": 227, "all_alike": 426}


def experiment(preset: str, replicas: int, epochs: int, units: int) -> ExperimentSpec:
    """Return the crowd of a preset, with another width of its first layer."""
    document = load_preset(preset).to_json()
    document["network"]["layers"][0]["units"] = units
    document["training"]["epochs"] = epochs
    return replace(read_experiment(document), replicas=replicas).validate()


def allowed_difference(rate: float, starts: int) -> float:
    """Return how far a rate of so many starts may lie from one of the reference."""
    spread = math.sqrt(rate * (1.0 - rate) * (1.0 / starts + 1.0 / REFERENCE_STARTS))
    return 3.5 * spread + 0.002


def compare(name: str, count: int, starts: int, reference: float) -> bool:
    """Print a rate beside its reference; tell whether they agree."""
    low, high = wilson_interval(count, starts)
    apart, allowed = abs(count / starts - reference), allowed_difference(reference, starts)
    verdict = "agrees" if apart <= allowed else "DIFFERS"
    print(
        f"{name:12} {count / starts:6.1%} [{low:.1%} … {high:.1%}]  reference {reference:6.1%}: "
        f"{100 * apart:.1f} of {100 * allowed:.1f} points apart, {verdict}"
    )
    return apart <= allowed


def agrees(outcome: Outcome, activation: str, units: int) -> bool:
    """Print the outcome of a crowd beside the reference; tell whether all of it agrees."""
    starts, solved = len(outcome.solved), int(outcome.solved.sum())
    results = [compare("solved", solved, starts, SOLVED[activation][units - 1] / 100.0)]
    stopped = {entry.name: entry for entry in outcome.plateaus}
    for name, entry in stopped.items():
        label = name.replace("_", " ")
        if (activation, units) == ("relu", 2):
            reference = STOPPED[name] / REFERENCE_STARTS
            results.append(compare(label, entry.count, starts, reference))
        else:
            print(f"{label:12} {entry.count / starts:6.1%}")
        print(f"{'':12} {entry.count:,} stand at a floor whose median is {entry.floor:.4f}")
    elsewhere = starts - solved - sum(entry.count for entry in stopped.values())
    print(f"{'elsewhere':12} {elsewhere / starts:6.1%} ({elsewhere:,}, still falling among them)")
    return all(results)


def main() -> int:
    """Train, compare and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("preset", choices=("relu-2-2-1", "sigmoid-2-2-1"))
    parser.add_argument("--replicas", type=int, default=REFERENCE_STARTS)
    parser.add_argument("--epochs", type=int, default=REFERENCE_EPOCHS)
    parser.add_argument("--units", type=int, default=2, choices=range(1, 9))
    given = parser.parse_args()
    spec = experiment(given.preset, given.replicas, given.epochs, given.units)
    begin = time.perf_counter()
    outcome = run_headless(Record.fresh(spec), spec.run_length)
    seconds = time.perf_counter() - begin
    activation = spec.network.layers[0].activation.name
    print(f"{activation}, {given.units} units: {given.replicas:,} starts, {seconds:.0f} s")
    if given.epochs != REFERENCE_EPOCHS:
        print(f"the reference had {REFERENCE_EPOCHS} epochs, these are {given.epochs}")
    return 0 if agrees(outcome, activation, given.units) else 1


if __name__ == "__main__":
    sys.exit(main())
