"""How the verdicts of `xorviz diagnose` hold when random runs go on ten times as far.

    python -m tests.studies.diagnoses FOLDER [--runs N] [--first K] [--times T] [--factor F]
        [--ahead] [--list]

Trains experiments by number (`long_runs.py`) as far as they are not in the folder yet, diagnoses
each at its own length, and counts:

- by what became of it (`afterwards.py`), what it had been called;
- of those called *stuck*, how many solve their task later (none of those *certain* may), and how
  many got a finding that explains something: beyond `flat` and `wrong-patterns`;
- of every statement that was *certain*, how many the weights that came later refute
  (`certain_claims.py`).

With `--ahead` runs that are called *stuck* without a proof are judged again as the command line
judges them, which goes on with a copy to see: what it would see is what these runs did later.

docs/diagnosis.md has what was measured, and which numbers the thresholds were chosen on.
"""

from collections import Counter
from dataclasses import replace

from tests.studies.afterwards import RIGHT, what_became_of
from tests.studies.certain_claims import Afterwards, claims
from tests.studies.long_runs import arguments, kept_in, train
from xorviz.insight.doctor import Ahead, Certainty, Diagnosis, Verdict, diagnose, measure
from xorviz.insight.statistics import wilson_interval

#: What is said where nothing else is found.
REMAINING = ("flat", "wrong-patterns")

Counts = Counter[tuple[str, str]]


def called(diagnosis: Diagnosis) -> str:
    """Return a verdict, and of *stuck* whether it is certain."""
    proved = diagnosis.verdict is Verdict.STUCK and diagnosis.certainty is Certainty.CERTAIN
    return f"{diagnosis.verdict} certain" if proved else str(diagnosis.verdict)


def share(count: int, total: int) -> str:
    """Write a share with its 95 % interval."""
    low, high = wilson_interval(count, total)
    return f"{count} of {total} = {count / max(total, 1):.1%} [{low:.1%} to {high:.1%}]"


def tell(became: Counts, held: Counts, solved_later: Counts, explained: int) -> None:
    """Print the tables."""
    for (truth, verdict), count in sorted(became.items()):
        print(f"{truth:13} {verdict:14} {count}")
    print()
    for truth, right in RIGHT.items():
        total = sum(count for (what, _), count in became.items() if what == truth)
        hit = sum(became[truth, verdict] for verdict in right)
        print(f"{truth}, called {' or '.join(sorted(right))}: {share(hit, total)}")
    for verdicts in (("stuck", "stuck certain"), ("stuck certain",), ("slow", "learning")):
        total = sum(count for (word, _), count in solved_later.items() if word in verdicts)
        late = sum(solved_later[word, "yes"] for word in verdicts)
        print(f"called {' or '.join(verdicts)}, solved later: {share(late, total)}")
    late = ("learning", "slow", "solved later")
    found = sum(became[truth, word] for truth in late for word in ("slow", "learning"))
    total = sum(count for (truth, _), count in became.items() if truth in late)
    print("not unstable and solved later, called slow or learning:", share(found, total))
    stuck = sum(c for (word, _), c in solved_later.items() if word in ("stuck", "stuck certain"))
    print("called stuck, with a finding beyond flat:", share(explained, stuck))
    print()
    for name in sorted({name for name, _ in held}):
        false, true = held[name, "false"], held[name, "true"]
        print(f"certain: {name:38} {true + false:6} said, {false} false")


def main() -> None:
    """Train what is missing, and print the tables."""
    parser = arguments(__doc__ or "")
    parser.add_argument("--ahead", action="store_true", help="judge as the command line does")
    parser.add_argument("--list", action="store_true", help="name those that a verdict missed")
    given = parser.parse_args()
    numbers = range(given.first, given.first + given.runs)
    train(given.folder, numbers, given.times, given.factor)
    became: Counts = Counter()
    held: Counts = Counter()
    solved_later: Counts = Counter()
    explained = 0
    for run in kept_in(given.folder, numbers):
        diagnosis = diagnose(run.case, measure(run.case))
        after = Afterwards(run)
        if given.ahead and called(diagnosis) == "stuck":
            ahead = Ahead(int(run.steps[-1]) - run.case.step, after.is_ever_solved)
            diagnosis = diagnose(replace(run.case, ahead=ahead), measure(run.case))
        truth, word = what_became_of(after), called(diagnosis)
        became[truth, word] += 1
        if truth not in ("solved", "diverged"):
            solved_later[word, "yes" if after.is_ever_solved else "no"] += 1
        if diagnosis.verdict is Verdict.STUCK:
            explained += any(finding.code not in REMAINING for finding in diagnosis.findings)
        missed = truth in RIGHT and word not in RIGHT[truth]
        if given.list and (missed or (word.startswith("stuck") and after.is_ever_solved)):
            print(f"experiment {run.number}: called {word}, {truth}", flush=True)
        for name, holds in claims(after, diagnosis):
            held[name, "true" if holds else "false"] += 1
            if not holds:
                print(f"experiment {run.number}: {name} is false", flush=True)
    tell(became, held, solved_later, explained)


if __name__ == "__main__":
    main()
