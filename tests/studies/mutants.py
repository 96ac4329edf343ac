"""A hundred thousand mutants of real files, each opened as the window opens a file.

``python -m tests.studies.mutants --mutants 5000 --first 0`` makes sessions, pictures and
experiments of its own, beside those of `tests/session/data`; files and folders that are named are
taken instead. What is neither refused in words nor a sound run is kept in a folder and told with
its number, and the study ends with 1. ``--first NUMBER --mutants 1`` does one of them again.
"""

import argparse
import multiprocessing
import sys
import tempfile
from collections import Counter
from collections.abc import Mapping
from multiprocessing.connection import Connection
from pathlib import Path

from tests.session.mutants.mutant import Mutant, mutant_of
from tests.session.mutants.samples import given_files, real_files
from tests.studies.mutants_worker import LARGEST, Told, work

#: Seconds after which one mutant counts as hanging, by the clock, and as slow, of the processor.
_HANGING, _SLOW = 40.0, 5.0


def main() -> None:
    """Judge them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", help="files and folders; by default made anew")
    parser.add_argument("--mutants", type=int, default=5000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first", type=int, default=0, help="number of the first mutant")
    parser.add_argument("--keep", type=Path, default=Path("mutants"), help="where bad ones go")
    given = parser.parse_args()
    files = given_files(given.files) if given.files else real_files()
    if not files:
        parser.error("there is no .xorviz, .png or .json")
    end = given.first + given.mutants
    outcomes: Counter[str] = Counter()
    told: list[Told] = []
    number = given.first
    while number < end:
        for one in _judged(files, given.seed, number, end):
            number = one.number + 1
            outcomes[one.outcome] += not one.wrong
            outcomes["WRONG"] += bool(one.wrong)
            told.append(one)
            if one.wrong:
                _keep(given.keep, mutant_of(files, given.seed, one.number), one, given.seed)
    for outcome, times in sorted(outcomes.items()):
        print(f"{times:7,} {outcome}")
    slowest = max(told, key=lambda one: one.seconds)
    largest = max(told, key=lambda one: one.memory)
    print(f"{len(told):,} mutants of {len(files)} files, seed {given.seed}, from {given.first} on")
    print(f"slowest {slowest.seconds:.2f} s of the processor: mutant {slowest.number}")
    print(f"largest {largest.memory / 2**20:.0f} MB: mutant {largest.number}")
    sys.exit(outcomes["WRONG"] > 0)


def _judged(files: Mapping[str, bytes], seed: int, first: int, end: int) -> list[Told]:
    """Return what a process of its own told, up to the end or the first mutant that ended it."""
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe(duplex=False)
    found: list[Told] = []
    with tempfile.TemporaryDirectory() as folder:
        process = context.Process(target=work, args=(there, files, seed, first, end, folder))
        process.start()
        there.close()
        try:
            # Everything is imported first.
            here.poll(10.0 * _HANGING)
            here.recv()
            while first + len(found) < end:
                number = first + len(found)
                found.append(_next(here, number))
                if found[-1].ends:
                    break
        finally:
            process.kill()
            process.join()
            here.close()
    return found


def _next(pipe: Connection, number: int) -> Told:
    """Return what is told next; where nothing is, the process hangs or has ended."""
    if not pipe.poll(_HANGING):
        return Told(number, "", "hangs", _HANGING, 0, ends=True)
    try:
        told: Told = pipe.recv()
    except EOFError:
        return Told(number, "", "ended the process", 0.0, 0, ends=True)
    if told.wrong:
        return told
    if told.seconds > _SLOW:
        return told.but(f"took {told.seconds:.1f} s")
    if told.memory > LARGEST:
        return told.but(f"took {told.memory / 2**20:.0f} MB")
    return told


def _keep(folder: Path, mutant: Mutant, told: Told, seed: int) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{seed}-{told.number}{mutant.suffix}"
    path.write_bytes(mutant.content)
    print(f"WRONG: seed {seed}, mutant {told.number} of {mutant.name}, {mutant.way}: {told.wrong}")
    print(f"kept as {path}", flush=True)


if __name__ == "__main__":
    main()
