"""``xorviz train``: a run or a crowd without a window."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from xorviz.cli.engines import add_engine, engines_for
from xorviz.cli.errors import UsageError
from xorviz.cli.gradients import gradient_checks, words_of_check
from xorviz.cli.numbers import non_negative
from xorviz.engine.choice import NUMPY
from xorviz.engine.penalties import is_regularized, penalty_of
from xorviz.engine.rates import rates_of
from xorviz.engine.spec import ExperimentSpec
from xorviz.insight.statistics import wilson_interval
from xorviz.sentences import describe
from xorviz.session.crowd import run_headless
from xorviz.session.experiments import load_experiment
from xorviz.session.files import check_place, save_session
from xorviz.session.headless_outcome import Outcome
from xorviz.session.machine import fingerprint
from xorviz.session.record import Record


def add_to(commands: Any, name: str) -> None:
    """Add this command to the parser."""
    parser = commands.add_parser(name, help="train an experiment, or a crowd of random starts")
    parser.add_argument("experiment", metavar="EXPERIMENT")
    length = parser.add_mutually_exclusive_group()
    length.add_argument("--steps", type=non_negative, metavar="N", help="take N steps")
    length.add_argument("--epochs", type=non_negative, metavar="N", help="take N epochs")
    parser.add_argument("--replicas", type=non_negative, metavar="R", help="train R random starts")
    parser.add_argument("--seed", type=non_negative, metavar="S", help="seed of weights and order")
    add_engine(parser)
    parser.add_argument("--trace", action="store_true", help="with --json: the loss of every step")
    parser.add_argument(
        "--weights", action="store_true", help="with --json: the weights at the end"
    )
    parser.add_argument(
        "--alive", action="store_true", help="with --json: how many units are alive, by layer"
    )
    parser.add_argument(
        "--check-gradients",
        action="store_true",
        help="after the last step, compare the gradient with differences of the loss",
    )
    parser.add_argument("--out", metavar="FILE.xorviz", type=Path, help="save the session there")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Train and report."""
    record = with_options(load_experiment(options.experiment), options.replicas, options.seed)
    spec = record.position.spec
    steps = length(record, options)
    if options.out is not None:
        check_place(options.out)
    engines = engines_for(record, options.engine)
    bar = _bar if sys.stderr.isatty() else None
    # Only a session that is saved shows its curves to anyone.
    saved = options.out is not None
    outcome = run_headless(record, steps, options.trace, bar, curves=saved, engines=engines)
    if bar:
        print(file=sys.stderr)
    if outcome.failure is not None:
        print(f"xorviz: {describe(outcome.failure)}", file=sys.stderr)
    if options.out is not None:
        save_session(outcome.record, options.out)
        print(f"saved {options.out}", file=sys.stderr)
    checks = gradient_checks(outcome.record) if options.check_gradients else []
    if options.json:
        document = report(outcome, spec, options)
        if options.check_gradients:
            document["gradient_check"] = [check._asdict() for check in checks]
        print(json.dumps(document, ensure_ascii=False, allow_nan=False))
    else:
        _print_words(outcome, spec)
        for check in checks:
            print(words_of_check(check))
    return 0


def with_options(record: Record, replicas: int | None, seed: int | None = None) -> Record:
    """Return the record with the replicas and the seed that were typed; None leaves them.

    Raises
    ------
    UsageError
        If the run has begun: its replicas and its seed are what made it.
    """
    spec = record.position.spec
    if replicas is None and seed is None:
        return record
    if record.position.state.step > 0 or record.log:
        raise UsageError("a session that has begun keeps its replicas and its seed.")
    changed = replace(
        spec,
        replicas=spec.replicas if replicas is None else replicas,
        seed=spec.seed if seed is None else seed,
    )
    return Record.fresh(changed.validate(), record.name)


def length(record: Record, options: argparse.Namespace) -> int:
    """Return the steps to take: those typed, or what is left of the experiment's own length."""
    spec = record.position.spec
    if options.steps is not None:
        return int(options.steps)
    if options.epochs is not None:
        return int(options.epochs * spec.steps_per_epoch)
    return max(0, spec.run_length - record.position.state.step)


def report(outcome: Outcome, spec: ExperimentSpec, options: argparse.Namespace) -> dict[str, Any]:
    """Return the JSON object of a run."""
    state = outcome.record.position.state
    total, count = len(outcome.solved), int(outcome.solved.sum())
    engine = outcome.record.position.engine or NUMPY
    low, high = wilson_interval(count, total)
    result: dict[str, Any] = {
        "engine": engine,
        "steps": outcome.steps,
        "epochs": outcome.steps / spec.steps_per_epoch,
        "replicas": total,
        "seed": spec.seed,
        "final_loss": _numbers(outcome.loss, outcome.diverged),
        "accuracy": _numbers(outcome.accuracy, outcome.diverged),
        "solved": {
            "criterion": spec.training.solved,
            "count": count,
            "rate": count / total,
            "ci95": [low, high],
            "first_step": [None if step < 0 else int(step) for step in state.first_solved],
            "checked_every": outcome.checked_every,
        },
        "learning_rate": [
            float(rate) if np.isfinite(rate) else None for rate in rates_of(spec.training, state)
        ],
        "diverged": int(outcome.diverged.sum()),
        "plateaus": [
            {"name": entry.name, "floor": entry.floor, "count": entry.count}
            for entry in outcome.plateaus
        ],
        "fingerprint": fingerprint(engine),
    }
    penalty = _penalty(outcome)
    if penalty is not None:
        result["penalty"] = _numbers(penalty, outcome.diverged)
    if outcome.test is not None:
        loss, accuracy = outcome.test
        result["test_loss"] = _numbers(loss, outcome.diverged)
        result["test_accuracy"] = _numbers(accuracy, outcome.diverged)
    if outcome.failure is not None:
        failure = outcome.failure
        result["failure"] = {
            "step": failure.step,
            "layer": failure.layer,
            "where": failure.where,
        }
    if options.trace:
        result["trace"] = [value if np.isfinite(value) else None for value in outcome.trace]
    if options.alive:
        result["alive"] = {
            moment: {layer: counts.tolist() for layer, counts in alive.items()}
            for moment, alive in zip(("start", "end"), outcome.alive, strict=True)
        }
    if options.weights:
        shown = spec.displayed
        result["weights"] = {
            layer: {
                "kernel": arrays.kernel[shown].tolist(),
                "bias": arrays.bias[shown, 0].tolist(),
            }
            for layer, arrays in state.parameters.items()
        }
    return result


def _penalty(outcome: Outcome) -> Any:
    """Return what the regularizers add to each replica's loss; None where there are none."""
    position = outcome.record.position
    if not is_regularized(position.spec.network):
        return None
    with np.errstate(all="ignore"):
        return penalty_of(position.spec.network, position.state.parameters)


def _numbers(values: Any, diverged: Any) -> list[float | None]:
    usable = np.isfinite(values) & ~diverged
    return [float(value) if fine else None for value, fine in zip(values, usable, strict=True)]


def _print_words(outcome: Outcome, spec: ExperimentSpec) -> None:
    total, count = len(outcome.solved), int(outcome.solved.sum())
    print(f"{outcome.steps:,} steps ({outcome.steps / spec.steps_per_epoch:g} epochs)")
    if total == 1:
        penalty = _penalty(outcome)
        added = "" if penalty is None else f" + penalty {penalty[0]:.4f}"
        print(f"loss {outcome.loss[0]:.4f}{added}, accuracy {outcome.accuracy[0]:.1%}")
        if outcome.test is not None:
            loss, accuracy = outcome.test
            print(f"test: loss {loss[0]:.4f}, accuracy {accuracy[0]:.1%}")
        print("solved" if count else "not solved")
    else:
        low, high = wilson_interval(count, total)
        print(f"{count:,} of {total:,} random starts solved it: {count / total:.1%}", end=" ")
        print(f"(95 % interval {low:.1%} to {high:.1%})")
        if outcome.diverged.any():
            print(f"{int(outcome.diverged.sum()):,} diverged")
    for entry in outcome.plateaus:
        if entry.count:
            name = entry.name.replace("_", " ")
            print(f"{entry.count:,} stopped at a loss of {entry.floor:.4f} ({name})")


def _bar(done: int, total: int) -> None:
    part = done / max(total, 1)
    print(f"\r[{'#' * round(part * 30):<30}] {part:4.0%}", end="", file=sys.stderr, flush=True)
