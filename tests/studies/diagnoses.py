"""How the verdicts of `xorviz diagnose` hold when random runs go on ten times as far.

    python -m tests.studies.diagnoses [--runs N] [--first K] [--times T] [--list]

Draws experiments by number (width, depth, activations, loss, optimizer, rate, encoding, gate and
batch), trains each for its own length, diagnoses it, trains on to T times that length, and counts:

- of those called *stuck*, how many solve their task later (none of those *certain* may);
- of those that did not solve it and stand where they stood, how many were called stuck;
- of those that solved it later, how many were called slow or learning;
- of the stuck, how many got a finding that explains something: beyond `flat` and `wrong-patterns`.

docs/diagnosis.md has what was measured of experiments 5000 to 5999; the thresholds of the verdicts
were chosen on others.
"""

import argparse
from collections import Counter
from typing import Any

import numpy as np

from xorviz.engine.spec import ExperimentSpec, read_experiment
from xorviz.insight.doctor import Certainty, Diagnosis, Verdict, diagnose, measure
from xorviz.insight.statistics import wilson_interval
from xorviz.session.case_of_record import case_of_record
from xorviz.session.crowd import run_headless
from xorviz.session.engines import Engines
from xorviz.session.record import Record

RATES: dict[str, tuple[float, ...]] = {
    "sgd": (0.03, 0.1, 0.3, 1.0),
    "momentum": (0.01, 0.03, 0.1),
    "adam": (0.001, 0.003, 0.01, 0.03),
    "rmsprop": (0.001, 0.003, 0.01),
}
HIDDEN = ("relu", "relu", "relu", "sigmoid", "tanh", "leaky_relu", "elu")
OUTPUTS = {
    "binary_crossentropy": ("sigmoid", "sigmoid", "sigmoid", "sigmoid", "sigmoid", "relu"),
    "mean_squared_error": ("sigmoid", "sigmoid", "sigmoid", "relu", "linear", "tanh"),
}
#: A loss that is within this part of what it was stands where it stood.
SAME = 0.02

#: What is said where nothing else is found.
REMAINING = ("flat", "wrong-patterns")


def drawn(number: int) -> ExperimentSpec:
    """Draw an experiment by its number."""
    generator = np.random.default_rng([7, number])

    def one(values: Any) -> Any:
        return values[int(generator.integers(len(values)))]

    activation, source, layers = one(HIDDEN), "x", []
    for place in range(one((1, 1, 1, 2, 3))):
        units = int(generator.integers(1, 7))
        name = f"h{place + 1}"
        layers.append({"id": name, "sources": [source], "units": units, "activation": activation})
        source = name
    loss = one(("binary_crossentropy", "binary_crossentropy", "mean_squared_error"))
    layers.append({"id": "out", "sources": [source], "units": 1, "activation": one(OUTPUTS[loss])})
    encoding = one(("01", "01", "pm1", "paired"))
    optimizer = one(("sgd", "momentum", "adam", "adam", "rmsprop"))
    batch = one((None, None, None, 4, 1))
    return read_experiment(
        {
            "xorviz": 1,
            "data": {
                "kind": "gate",
                "gate": one(("xor", "xor", "xor", "xnor", "and")),
                "encoding": encoding,
                "sample": 200 if batch == 4 else None,
            },
            "network": {
                "inputs": [{"id": "x", "units": 4 if encoding == "paired" else 2}],
                "layers": layers,
                "output": "out",
            },
            "training": {
                "loss": loss,
                "optimizer": {"name": optimizer, "learning_rate": one(RATES[optimizer])},
                "batch_size": batch,
                "steps": one((1000, 3000, 5000)),
            },
            "seed": number,
        }
    )


def followed(spec: ExperimentSpec, times: int) -> tuple[Diagnosis, str]:
    """Return the diagnosis of an experiment at its length, and what became of it."""
    engines, length = Engines("auto"), spec.run_length
    outcome = run_headless(Record.fresh(spec), length, engines=engines)
    case = case_of_record(outcome.record, outcome.failure)
    diagnosis = diagnose(case, measure(case))
    if diagnosis.verdict in (Verdict.SOLVED, Verdict.DIVERGED):
        return diagnosis, str(diagnosis.verdict)
    record = outcome.record
    for _ in range(times - 1):
        later = run_headless(record, length, curves=False, engines=engines)
        record = later.record
        if later.failure is not None:
            return diagnosis, "diverged later"
        if later.solved[0]:
            return diagnosis, "solved later"
    moved = abs(later.loss[0] - diagnosis.loss) > SAME * diagnosis.loss
    return diagnosis, "moved" if moved else "stands"


def share(count: int, total: int) -> str:
    """Write a share with its 95 % interval."""
    low, high = wilson_interval(count, total)
    return f"{count} of {total} = {count / max(total, 1):.1%} [{low:.1%} to {high:.1%}]"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--runs", type=int, default=300)
    parser.add_argument("--first", type=int, default=0, help="the number of the first experiment")
    parser.add_argument("--times", type=int, default=10)
    parser.add_argument("--list", action="store_true", help="name those that a verdict missed")
    given = parser.parse_args()
    table: Counter[tuple[str, str, str]] = Counter()
    explained = 0
    for number in range(given.first, given.first + given.runs):
        diagnosis, truth = followed(drawn(number), given.times)
        verdict = str(diagnosis.verdict)
        table[truth, verdict, str(diagnosis.certainty)] += 1
        if diagnosis.verdict is Verdict.STUCK:
            explained += any(finding.code not in REMAINING for finding in diagnosis.findings)
        if given.list and (truth, verdict) in (
            ("solved later", "stuck"),
            ("stands", "slow"),
            ("stands", "learning"),
            ("solved later", "unstable"),
        ):
            print(f"experiment {number}: {verdict}, {truth}", flush=True)
    for (truth, verdict, certainty), count in sorted(table.items()):
        print(f"{truth:15} {verdict:9} {certainty:9} {count}")

    def count(truth: str = "", verdict: str = "", certainty: str = "") -> int:
        wanted = (truth, verdict, certainty)
        return sum(
            number
            for key, number in table.items()
            if all(not want or want == had for want, had in zip(wanted, key, strict=True))
        )

    stuck = count(verdict="stuck")
    print("called stuck, solved later:", share(count("solved later", "stuck"), stuck))
    certain = count(verdict="stuck", certainty=Certainty.CERTAIN)
    false = count("solved later", "stuck", Certainty.CERTAIN)
    print("called stuck for certain, solved later:", share(false, certain))
    print("stands for good, called stuck:", share(count("stands", "stuck"), count("stands")))
    on_its_way = count("solved later", "slow") + count("solved later", "learning")
    print("solved later, called slow or learning:", share(on_its_way, count("solved later")))
    print("stuck with a finding beyond flat:", share(explained, stuck))


if __name__ == "__main__":
    main()
