"""What a look of the doctor costs: the examination, and the curvature, by network.

    python -m tests.studies.look_cost [--looks N]

Milliseconds of one processor, the middle and the slowest tenth of N looks as the window makes them,
soon after the start and after 25,000 steps, with the curves that there are by then.
"""

import argparse
import time
from collections.abc import Callable
from itertools import product

import numpy as np

from tests.engine.experiments import chain_json, experiment
from xorviz.engine.spec import ExperimentSpec
from xorviz.insight.doctor import Case, diagnose, measure
from xorviz.insight.doctor.examination import Examination
from xorviz.insight.doctor.groups import partitions_of
from xorviz.session.case_of_record import case_of_record
from xorviz.session.crowd import run_headless
from xorviz.session.engines import Engines
from xorviz.session.record import Record

NETWORKS = {"2-2-1": (2, 2, 1), "2-8-8-1": (2, 8, 8, 1), "2-16-16-1": (2, 16, 16, 1)}
HIDDEN = ("relu", "tanh")
STEPS = (100, 25_000)


def case_of(spec: ExperimentSpec, steps: int) -> Case:
    """Return the case of a run, with the partitions that the window keeps from the first look."""
    outcome = run_headless(Record.fresh(spec), steps, engines=Engines("auto"))
    case = case_of_record(outcome.record)
    return Case(**{**vars(case), "partitions": partitions_of(Examination(case))})


def cost(work: Callable[[], object], looks: int) -> str:
    """Return the milliseconds of some work."""
    spent = []
    for _ in range(looks):
        start = time.process_time()
        work()
        spent.append(1000.0 * (time.process_time() - start))
    return f"{np.median(spent):6.2f} ms, slowest tenth {np.quantile(spent, 0.9):6.2f} ms"


def main() -> None:
    """Print the costs."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--looks", type=int, default=200)
    given = parser.parse_args()
    training = {"optimizer": "adam", "batch_size": None, "steps": STEPS[-1]}
    for name, units in NETWORKS.items():
        for hidden, steps in product(HIDDEN, STEPS):
            spec = experiment(chain_json(*units, hidden=hidden), training=training)
            tell(f"{name} {hidden}, {steps:,} steps", case_of(spec, steps), given.looks)


def tell(name: str, case: Case, looks: int) -> None:
    """Print what a look at one case costs."""
    bends = measure(case)
    print(f"{name} ({diagnose(case, bends).verdict})")
    print("   examination", cost(lambda: diagnose(case, bends), looks))
    print("   curvature  ", cost(lambda: measure(case), looks))


if __name__ == "__main__":
    main()
