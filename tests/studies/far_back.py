"""How long it takes to show any step of a long run again, and what memory its states take.

``python -m tests.studies.far_back --steps 10000000 --experiments relu-2-2-1 sigmoid-2-2-1``
"""

import argparse
import random
import time

from xorviz.session.branching import BranchingRun
from xorviz.session.engines import Engines
from xorviz.session.experiments import load_experiment


def main() -> None:
    """Train, and go back to steps at random."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--experiments", nargs="+", default=["relu-2-2-1"])
    parser.add_argument("--steps", type=int, default=10_000_000)
    parser.add_argument("--engine", default="auto", help="numpy takes its time: 14 µs a step")
    parser.add_argument("--visits", type=int, default=100)
    given = parser.parse_args()
    for name in given.experiments:
        run = BranchingRun(load_experiment(name), Engines(given.engine))
        start = time.perf_counter()
        while run.step < given.steps:
            run.advance(given.steps - run.step)
        took = time.perf_counter() - start
        timeline = run.record().position.history.timeline
        states = sum(len(stretch.states) for stretch in timeline.stretches)
        rewound, chance = run.rewind(), random.Random(1)
        visits = []
        for _ in range(given.visits):
            step = chance.randrange(given.steps)
            start = time.perf_counter()
            rewound.go_to(step)
            while rewound.goes_to is not None:
                rewound.go_on(0.004)
            visits.append(time.perf_counter() - start)
            assert rewound.step == step
        rewound.close()
        run.close()
        visits.sort()
        print(
            f"{name}, {run.engine}: {given.steps:,} steps in {took:.0f} s; {states:,} states, "
            f"{timeline.size / 2**20:.1f} of {timeline.budget / 2**20:.0f} MB; a step is shown "
            f"again in {1000 * visits[len(visits) // 2]:.1f} ms, at most {1000 * visits[-1]:.0f} ms"
        )


if __name__ == "__main__":
    main()
