"""Whether the odds of remedies, found on one sample of starts, hold on another.

    python -m tests.studies.odds_hold [--experiment relu-2-2-1|2-4-1] [--runs N] [--first K]
                                      [--tries T] [--more M] [--processes P]

Takes random starts by number, each with a seed of its own for weights, order and data, trains
each for its experiment's own length, and keeps the first N that are stuck. Of each it finds the
odds of every remedy on T starts that are alike, and again on M × T others, none of them the same.
It counts:

- the remedies whose rate over the second sample lies in the 95 % interval of the first. An interval
  is about the true rate, and the rate of the second sample strays from that too: of a second sample
  as large as the first some 83 % are to be expected, of one ten times as large some 94 %;
- those whose first and second rates differ by no more than chance lets them in 95 of 100 cases;
- how often the remedy that was best on the first sample is the best on the second, and how much
  of its rate it loses there: the best of several looks better than it is.

docs/diagnosis.md has what came of it.
"""

import argparse
import math
from dataclasses import replace

from xorviz.engine.spec import ExperimentSpec, PatternsData, read_experiment
from xorviz.insight.doctor import Odds, Verdict, diagnose, measure
from xorviz.insight.statistics import wilson_interval
from xorviz.session.case_of_record import case_of_record
from xorviz.session.crowd import run_headless
from xorviz.session.engines import Engines
from xorviz.session.odds.pieces import local_pool
from xorviz.session.odds.plan import OddsPlan, planned_odds
from xorviz.session.odds.progress import RemedyOdds
from xorviz.session.odds.running import OddsRun
from xorviz.session.presets import load_preset
from xorviz.session.record import Record

ENGINES = Engines("auto")
#: From the seeds of one start to those of the next, and to those of the second samples.
APART, OTHERS = 10, 1_000_000_000


def experiment_of(name: str) -> ExperimentSpec:
    """Return a preset, or the 2-4-1 ReLU network of the design (Adam 0.01, full batch)."""
    if name != "2-4-1":
        return load_preset(name)
    layers = [
        {"id": "h1", "sources": ["x"], "units": 4, "activation": "relu"},
        {"id": "out", "sources": ["h1"], "units": 1, "activation": "sigmoid"},
    ]
    return read_experiment(
        {
            "xorviz": 1,
            "data": {"kind": "gate", "gate": "xor"},
            "network": {
                "inputs": [{"id": "x", "units": 2}],
                "layers": layers,
                "output": "out",
            },
            "training": {"optimizer": {"name": "adam", "learning_rate": 0.01}, "steps": 6000},
        }
    )


def with_seed(spec: ExperimentSpec, seed: int) -> ExperimentSpec:
    """Return the experiment with a seed for weights, order and data."""
    data = spec.data if isinstance(spec.data, PatternsData) else replace(spec.data, seed=seed)
    return replace(spec, seed=seed, data=data).validate()


def other_sample(plan: OddsPlan, record: Record, tries: int) -> OddsPlan:
    """Return the same question about other starts, with weights and data of their own."""
    spec = record.position.spec
    position = replace(record.position, spec=with_seed(spec, spec.seed + OTHERS))
    fixes = [remedy.fix for remedy in plan.remedies]
    other = planned_odds(replace(record, position=position), fixes, tries, plan.steps, ENGINES)
    return replace(other, likeness=plan.likeness, dead=plan.dead)


def sampled(plan: OddsPlan, processes: int | None) -> dict[int, RemedyOdds]:
    """Return what is known of each remedy by its place, those that do the same once."""
    found = OddsRun(plan, local_pool(processes)).run()
    kinds = [plan.kind(remedy) for remedy in plan.remedies]
    places = {kind: kinds.index(kind) for kind in kinds}
    return {
        place: next(one for one in found if one.fix == plan.remedies[place].fix)
        for place in places.values()
    }


def counted(odds: Odds | None) -> Odds | None:
    """Return odds in which chance has a part and that some tries have led to."""
    return odds if odds is not None and odds.tries and odds.ci95 is not None else None


def share(count: int, total: int) -> str:
    """Write a share with its 95 % interval."""
    low, high = wilson_interval(count, total)
    return f"{count} of {total} = {count / max(total, 1):.1%} [{low:.1%} to {high:.1%}]"


def differs(one: Odds, other: Odds) -> bool:
    """Tell whether two rates differ by more than chance lets them in 95 of 100 cases."""
    rate = (one.solved + other.solved) / (one.tries + other.tries)
    deviation = math.sqrt(rate * (1.0 - rate) * (1.0 / one.tries + 1.0 / other.tries))
    return abs(one.solved / one.tries - other.solved / other.tries) > 1.96 * deviation


def main() -> None:
    """Print a line a remedy, and the counts."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--experiment", default="relu-2-2-1")
    parser.add_argument("--runs", type=int, default=10)
    parser.add_argument("--first", type=int, default=0, help="the number of the first start")
    parser.add_argument("--tries", type=int, default=40)
    parser.add_argument("--more", type=int, default=10)
    parser.add_argument("--processes", type=int, default=None)
    given = parser.parse_args()
    spec = experiment_of(given.experiment)
    number, runs = given.first, 0
    within = alike = total = best = 0
    lost: list[float] = []
    while runs < given.runs:
        fresh = Record.fresh(with_seed(spec.alone(0), APART * number))
        number += 1
        outcome = run_headless(fresh, spec.run_length, engines=ENGINES)
        case = case_of_record(outcome.record, outcome.failure)
        diagnosis = diagnose(case, measure(case))
        if diagnosis.verdict is not Verdict.STUCK:
            continue
        runs += 1
        fixes = [fix for finding in diagnosis.findings for fix in finding.fixes]
        plan = planned_odds(outcome.record, fixes, given.tries, spec.run_length, ENGINES)
        first = sampled(plan, given.processes)
        more = other_sample(plan, outcome.record, given.more * given.tries)
        second = sampled(more, given.processes)
        print(f"start {number - 1}: {plan.likeness.code} {plan.likeness.groups}", flush=True)
        rates = {}
        for key, one in first.items():
            chosen = counted(one.odds)
            held = counted(second[key].odds)
            if chosen is None or held is None or chosen.population != held.population:
                continue
            assert chosen.ci95 is not None
            low, high = chosen.ci95
            rate = held.solved / held.tries
            holds = low <= rate <= high
            total, within = total + 1, within + holds
            alike += not differs(chosen, held)
            rates[key] = (chosen.rank, chosen.solved / chosen.tries, rate)
            print(
                f"  {one.fix.edit:18} {chosen.solved:4} of {chosen.tries:4}"
                f" [{low:.3f} {high:.3f}]  then {held.solved:5} of {held.tries:5} = {rate:.3f}"
                f"{'' if holds else '  outside'}",
                flush=True,
            )
        if rates:
            top = max(rates.values())
            best += top[2] >= max(rate for _, _, rate in rates.values())
            lost.append(top[1] - top[2])
    print("second rate within the first interval:", share(within, total))
    print("rates that differ by chance alone:", share(alike, total))
    print("best on the first sample, best on the second:", share(best, len(lost)))
    if lost:
        print(f"what the best loses on the second: {sum(lost) / len(lost):+.3f} on average")


if __name__ == "__main__":
    main()
