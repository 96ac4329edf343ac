"""What becomes of a mutant: refused in words, or a run that is right, goes on and can be saved."""

from __future__ import annotations

import contextlib
import io
import json
import logging
import warnings
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from tests.session.runs import record_bits
from xorviz.engine.errors import EngineError, NonFiniteError, SpecError
from xorviz.engine.spec import ExperimentSpec, read_experiment
from xorviz.engine.state import RunState
from xorviz.sentences import describe
from xorviz.session.branch_edits import GoToBranch
from xorviz.session.branching import BranchingRun
from xorviz.session.data_files.digits import known_tables
from xorviz.session.data_in_zip import record_tables
from xorviz.session.engines import Engines
from xorviz.session.errors import FileError
from xorviz.session.experiments import load_experiment, read_json_file, spec_of
from xorviz.session.files import read_session, write_session
from xorviz.session.living import LivingRun
from xorviz.session.picture import Status
from xorviz.session.record import Record
from xorviz.session.snapshot import Probe, Request

#: Numbers beyond which a valid experiment is large: it is not begun here, for a run of it may well
#: take all the memory that `xorviz.engine.spec.limits` allows.
LARGE = 1_000_000

_ALL = frozenset(Probe) - {Probe.LANDSCAPE}
_FEW = frozenset({Probe.CURVES, Probe.CROWD})


class Wrong(Exception):
    """What was loaded, or how it was refused, is not right."""


def judged(path: Path, thorough: bool) -> str:
    """Return what became of a mutant.

    Parameters
    ----------
    path : Path
    thorough : bool
        Whether all views look at what has been loaded, and not those alone that a window begins
        with.

    Returns
    -------
    str
        ``refused: CODE``, ``loaded``, ``loaded, overflows`` or ``loaded, large``.

    Raises
    ------
    Wrong
        If it is neither refused in words nor sound.
    Exception
        Whatever came through.
    """
    with silent():
        try:
            if path.suffix == ".json" and _is_large(path):
                return "loaded, large"
            record = load_experiment(str(path))
        except (FileError, SpecError) as error:
            check_words(error)
            return f"refused: {error.code}"
        return judged_record(record, thorough)


def judged_record(record: Record, thorough: bool) -> str:
    """Return what becomes of a run that was loaded; as `judged` does."""
    _check_record(record)
    if max(_numbers(run.position.spec) for run in _runs(record)) > LARGE:
        return "loaded, large"
    _check_file(record)
    return _lived(record, _ALL if thorough else _FEW)


@contextlib.contextmanager
def silent() -> Iterator[None]:
    """Take warnings, and what is logged as one, for errors."""
    logged = _Logged(logging.WARNING)
    root = logging.getLogger()
    root.addHandler(logged)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            yield
    finally:
        root.removeHandler(logged)
    if logged.words:
        raise Wrong(f"logged: {logged.words[0]}")


class _Logged(logging.Handler):
    def __init__(self, level: int) -> None:
        super().__init__(level)
        self.words: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.words.append(record.getMessage())


def check_words(error: EngineError) -> None:
    """Refuse an error that has no sentence."""
    sentence = describe(error)
    if not sentence.endswith(".") or not sentence.isprintable() or len(sentence) > 1_000:
        raise Wrong(f"no sentence: {sentence[:200]!r}, {len(sentence)} characters")


def _check_record(record: Record) -> None:
    """Hold a record against the rules of experiments and files."""
    tables = {**known_tables(), **record_tables(record)}
    for run in _runs(record):
        _check_spec(run.origin, tables)
        _check_spec(run.position.spec, tables)
        _check_state(run.position.state)
        if len(run.position.state.first_solved) != len(run.position.spec.replica_numbers):
            raise Wrong("another number of replicas")
        for stretch in run.position.history.timeline.stretches:
            _check_spec(stretch.spec, tables)
            for state in stretch.states:
                _check_state(state)
        json.dumps([dict(entry.edit) for entry in run.log], allow_nan=False)


def _check_spec(spec: ExperimentSpec, tables: dict[str, object]) -> None:
    written = json.loads(json.dumps(spec.to_json(), allow_nan=False))
    if read_experiment(written, tables) != spec:
        raise Wrong("the experiment is another when it is read again")


def _check_state(state: RunState) -> None:
    for group in (state.parameters, *state.slots.values()):
        for layer, arrays in group.items():
            for array in arrays:
                if array.flags.writeable or array.dtype != np.float64:
                    raise Wrong(f"{layer}: {array.dtype}, writeable {array.flags.writeable}")
                if not np.isfinite(array).all():
                    raise Wrong(f"{layer}: not finite")
    if min(state.step, state.epoch, state.batch, state.iteration, state.edits) < 0:
        raise Wrong("a negative counter")


def _runs(record: Record) -> list[Record]:
    others = [branch.record for branch in record.tree.branches]
    return [record, *(one for one in others if one is not None)]


def _is_large(path: Path) -> bool:
    """Read an experiment without beginning it; tell whether it is large."""
    return _numbers(spec_of(read_json_file(path), path.parent)) > LARGE


def _numbers(spec: ExperimentSpec) -> int:
    """Return about how many numbers a run of an experiment holds at once."""
    data, network = spec.data, spec.network
    rows = data.patterns
    units = sum(entry.units for entry in (*network.inputs, *network.layers))
    a_set = rows * (data.features + data.outputs)
    own = a_set * spec.replicas if data.resample == "replica" else a_set
    return max(network.parameters() * spec.replicas, own, rows * units)


def _check_file(record: Record) -> None:
    """Write a record and read it again: nothing of it may be lost."""
    again = _reopened(record)
    for one, other in zip(_runs(record), _runs(again), strict=True):
        bits, others = record_bits(one), record_bits(other)
        for name in bits.keys() - {"saved"}:
            if bits[name] != others[name]:
                raise Wrong(f"{name} is another when it is read again")


def _reopened(record: Record) -> Record:
    stream = io.BytesIO()
    write_session(record, stream, "again.xorviz")
    return read_session(stream, "again.xorviz")


def _lived(record: Record, probes: frozenset[Probe]) -> str:
    """Let a record live as a window does; return ``loaded``, and whether its numbers overflowed."""
    # As in a window: the compiled engine takes part where it is ready, and nobody waits for it.
    run = BranchingRun(record, Engines(waits=False))
    try:
        ending = "loaded"
        _look(run, probes)
        if not _steps(run, 3):
            ending = "loaded, overflows"
        _look_back(run, probes)
        _go_over_branches(run, probes)
        try:
            _reopened(run.record())
        except FileError as error:
            check_words(error)
        return ending
    finally:
        run.close()


def _look(run: LivingRun, probes: frozenset[Probe]) -> None:
    run.snapshot(Request(probes), Status())


def _steps(run: LivingRun, steps: int) -> bool:
    """Take steps; tell whether the numbers stayed finite."""
    try:
        for _ in range(steps):
            run.advance(1)
    except NonFiniteError as error:
        check_words(error)
        return False
    except SpecError as error:
        # It stands where counting ends.
        check_words(error)
    return True


def _look_back(run: BranchingRun, probes: frozenset[Probe]) -> None:
    """Show the first step that is kept, and be a moment on the way to the middle."""
    first = run.record().position.history.timeline.first
    past = run.rewind()
    try:
        past.go_to(first)
        run.snapshot_of(past, Request(probes - {Probe.CROWD}), Status())
        past.go_to((first + run.step) // 2)
        with contextlib.suppress(NonFiniteError):
            past.run.advance(min(3, past.goes_to - past.step if past.goes_to else 0))
    finally:
        past.close()


def _go_over_branches(run: BranchingRun, probes: frozenset[Probe]) -> None:
    for branch in run.record().tree.branches[:4]:
        if branch.record is not None:
            run.apply(GoToBranch(branch.id))
            _steps(run, 1)
            _look(run, probes)
