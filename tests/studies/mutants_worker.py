"""The process that judges mutants and measures what each of them takes."""

import gc
import os
import re
import resource
import time
import traceback
from collections.abc import Mapping
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection
from pathlib import Path

from tests.session.mutants.mutant import Mutant, mutant_of
from xorviz.session import compiled_code
from xorviz.session.code_folder import is_ready

#: Bytes that a mutant may take beside what the process has already.
LARGEST = 256 * 2**20

#: One in so many is looked at by all views.
THOROUGH = 10

#: Of address space, so that a wild mutant ends itself and not the machine.
_WILD = 2 * 2**30


@dataclass(frozen=True)
class Told:
    """What became of one mutant.

    Parameters
    ----------
    number : int
    outcome : str
        As `Mutant.judged` returns it; empty where it went wrong.
    wrong : str
        What went wrong, empty where nothing did.
    seconds : float
        Of the processor.
    memory : int
        Most bytes that it took at once, beside what had been taken before.
    ends : bool
        Whether the process judges no more.
    """

    number: int
    outcome: str
    wrong: str
    seconds: float
    memory: int
    ends: bool = False

    def but(self, wrong: str) -> "Told":
        """Return the same, which is wrong after all."""
        return replace(self, wrong=wrong)


def work(
    pipe: Connection, files: Mapping[str, bytes], seed: int, first: int, end: int, folder: str
) -> None:
    """Judge the mutants from `first` to before `end`; tell that this begins, and of each."""
    if is_ready():
        # Files that were made with the compiled engine use it; what it takes is no mutant's.
        compiled_code.load()
    pipe.send(None)
    soft = _memory("VmSize") + _WILD
    resource.setrlimit(resource.RLIMIT_AS, (soft, resource.getrlimit(resource.RLIMIT_AS)[1]))
    for number in range(first, end):
        mutant = mutant_of(files, seed, number)
        path = mutant.put_into(Path(folder))
        mutant = replace(mutant, content=b"", beside={})
        told = _measured(number, mutant, path)
        ends = told.memory > LARGEST
        pipe.send(replace(told, ends=ends))
        if ends:
            # The peak of the address space is never forgotten.
            break


def _measured(number: int, mutant: Mutant, path: Path) -> Told:
    if number % 100 == 0:
        gc.collect()
    # The highest mark of what is resident starts anew.
    Path("/proc/self/clear_refs").write_text("5")
    resident, space, peak = _memory("VmRSS"), _memory("VmSize"), _memory("VmPeak")
    start = time.process_time()
    outcome, wrong = "", ""
    try:
        outcome = mutant.judged(path, number % THOROUGH == 0)
    except BaseException as error:
        last = traceback.extract_tb(error.__traceback__)[-1]
        where = f"{os.path.basename(last.filename)}:{last.lineno}"
        wrong = f"{type(error).__name__} at {where}: {str(error)[:300]}"
    seconds = time.process_time() - start
    memory = _memory("VmHWM") - resident
    if (now := _memory("VmPeak")) > peak:
        memory = max(memory, now - space)
    return Told(number, outcome, wrong, seconds, memory)


def _memory(name: str) -> int:
    """Return a figure of this process in bytes."""
    found = re.search(rf"^{name}:\s+(\d+) kB$", Path("/proc/self/status").read_text(), re.M)
    assert found is not None
    return int(found[1]) * 1024
