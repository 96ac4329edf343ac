"""Kills at random moments of saving and of autosaving, and what the files hold after each.

``python -m tests.studies.kills FOLDER --kills 500 --seed 1`` ends with 0 where none of them lost
what had once been saved. After every kill, each file that was once told to be saved must open and
equal, in every bit, the version that was told last or a later one; likewise the autosave of the
killed process, which must be offered from then on and not before.
"""

import argparse
import os
import random
import signal
import sys
import time
from collections import Counter
from pathlib import Path

from tests.engine.experiments import experiment
from tests.session.runs import living, record_bits, take
from xorviz.session import edits
from xorviz.session.autosave.finding import discard, find, open_found
from xorviz.session.autosave.keeping import Keeper
from xorviz.session.autosave.place import Place
from xorviz.session.errors import FileError
from xorviz.session.files import open_session, save_session

#: Versions that are written in turn, files of a process, and the most saves before it is killed.
VERSIONS, FILES, MOST_SAVES = 24, 3, 3

#: Names, told by the child, of what it writes: a file's number, or this for the autosave.
AUTOSAVE = FILES


def versions():
    """Return records of one run, each some steps and now and then an edit later, and their bits."""
    run = living(experiment(), 1)
    records = []
    for number in range(VERSIONS):
        take(run, 7)
        if number % 6 == 5:
            run.apply(edits.AddUnit("h1"))
        records.append(run.record())
    return records


def told_bits(record):
    """Return all of a record but what its file is and whether it holds it."""
    return {name: bits for name, bits in record_bits(record).items() if name != "saved"}


def write_for_ever(records, folder, root, pipe, first):
    """Write version after version, telling of each before it is begun and when it is done."""
    keeper = Keeper(Place(root))
    chance = random.Random(first)
    number = first
    while True:
        place = chance.randrange(FILES + 1)
        version = number % VERSIONS
        os.write(pipe, f"begun {place} {number}\n".encode())
        if place == AUTOSAVE:
            keeper.keep(records[version], str(number), b"picture")
        else:
            save_session(records[version], folder / f"{place}.xorviz")
        os.write(pipe, f"done {place} {number}\n".encode())
        number += 1


class Told:
    """What a process tells, line by line, and how long a save takes it."""

    def __init__(self):
        self.seconds = 0.01

    def listen(self, pipe, saves):
        """Listen until it has begun a save after so many; return what it told."""
        lines, began = [], 0.0
        while True:
            word, place, number = pipe.readline().split()
            lines.append((word, int(place), int(number)))
            if word == "begun":
                began = time.monotonic()
            else:
                self.seconds += 0.2 * (time.monotonic() - began - self.seconds)
                saves -= 1
            if word == "begun" and saves <= 0:
                return lines


def killed(records, folder, root, chance, times, first):
    """Let a process write, and kill it at a moment of a save, or right after it.

    Return what it told of each place, and what autosaves were on offer while it lived.
    """
    ours, theirs = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(ours)
        try:
            write_for_ever(records, folder, root, theirs, first)
        finally:
            os._exit(1)
    os.close(theirs)
    with os.fdopen(ours) as pipe:
        told = times.listen(pipe, chance.randint(0, MOST_SAVES))
        early = find(root).found if chance.random() < 0.2 else ()
        time.sleep(chance.uniform(0.0, 1.3 * times.seconds))
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        assert os.WIFSIGNALED(status), "the process ended before it was killed"
        rest = [line.split() for line in pipe]
    for one in early:
        one.release()
    return told + [(word, int(place), int(number)) for word, place, number in rest], early


class Truth:
    """What may be in a place: the versions since the one that was told last."""

    def __init__(self):
        self.possible = {}

    def hear(self, told):
        """Take in what a process told of one place, in its order."""
        for word, place, number in told:
            if word == "done":
                self.possible[place] = [number]
            else:
                self.possible.setdefault(place, [None]).append(number)

    def settle(self, place, number):
        """Note what was found there."""
        self.possible[place] = [number]


def found_number(record, wanted, bits):
    """Return which of the numbers a record is of; None where it is of none."""
    own = told_bits(record)
    return next((n for n in wanted if n is not None and own == bits[n % VERSIONS]), None)


def main() -> None:
    """Kill."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args()
    folder, root = given.folder / "files", given.folder / "autosave"
    folder.mkdir(parents=True, exist_ok=True)
    chance, records = random.Random(given.seed), versions()
    bits = [told_bits(record) for record in records]
    truth, counts, times, began = Truth(), Counter(), Told(), time.monotonic()
    for kill in range(given.kills):
        told, early = killed(records, folder, root, chance, times, kill * 1000)
        counts["offered while its window lived"] += len(early)
        truth.possible.pop(AUTOSAVE, None)
        truth.hear(told)
        counts["killed while it wrote"] += bool(told) and told[-1][0] == "begun"
        counts["saved"] += sum(word == "done" for word, *_ in told)
        for place in range(FILES):
            wanted = truth.possible.get(place, [None])
            path = folder / f"{place}.xorviz"
            if None in wanted and not path.exists():
                continue
            try:
                number = found_number(open_session(path), wanted, bits)
            except FileError as error:
                print(f"kill {kill}: {error}")
                number = None
            counts["files opened"] += 1
            counts["lost"] += number is None
            if number is None:
                path.unlink(missing_ok=True)
            truth.settle(place, number)
        wanted = truth.possible.get(AUTOSAVE, [None])
        finding = find(root)
        counts["lost"] += finding.damaged
        if not finding.found:
            counts["lost"] += None not in wanted
        for found in finding.found:
            try:
                number = found_number(open_found(found), wanted, bits)
            except FileError as error:
                print(f"kill {kill}: autosave: {error}")
                number = None
            counts["autosaves opened"] += 1
            counts["lost"] += number is None or found.about.title != str(number)
            discard(found)
    left = len(list(folder.glob(".xorviz-*")))
    print(", ".join(f"{name}: {count:,}" for name, count in sorted(counts.items())))
    print(
        f"{given.kills} kills in {time.monotonic() - began:.0f} s; {left} half-written files are"
        f" there, {len(list(root.iterdir()))} folders of dead windows; lost: {counts['lost']}"
    )
    sys.exit(counts["lost"] > 0 or counts["offered while its window lived"] > 0)


if __name__ == "__main__":
    main()
