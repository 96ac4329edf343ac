"""Steps shown again, held against fresh runs of the same edits, in every bit.

``python -m tests.studies.time_travel --runs 40 --steps 5`` ends with 0 where all of them agreed.
"""

import argparse
import random
import sys

from tests.engine.states import state_bits
from tests.session.time_travel import edited_run, state_then


def main() -> None:
    """Compare."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=40)
    parser.add_argument("--steps", type=int, default=5, help="of each run")
    parser.add_argument("--edits", type=int, default=15, help="in each run")
    parser.add_argument("--stretch", type=int, default=400, help="most steps between two edits")
    parser.add_argument("--first", type=int, default=1000, help="number of the first run")
    parser.add_argument("--engine", default="auto")
    given = parser.parse_args()
    agreed = compared = edits = 0
    for number in range(given.first, given.first + given.runs):
        chance = random.Random(number)
        past = edited_run(chance, given.engine, given.edits, given.stretch)
        edits += len(past.made)
        first = past.run.record().position.history.timeline.first
        rewound = past.run.rewind()
        for _ in range(given.steps):
            step = chance.randint(first, past.run.step)
            fresh = past.fresh(step, given.engine).record().position.state
            same = state_then(past.run, rewound, step) == state_bits(fresh)
            compared, agreed = compared + 1, agreed + same
            if not same:
                print(f"run {number}, step {step}: differs")
        rewound.close()
        past.run.close()
    print(f"{agreed} of {compared} steps as they were in every bit; {edits} edits in all")
    sys.exit(agreed != compared)


if __name__ == "__main__":
    main()
