"""Edits of every kind while the run goes on, and all of them taken back.

Five hundred of them are a study: ``python -m tests.studies.many_edits``.
"""

import random
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest

from tests.engine.experiments import experiment, network_json
from tests.session.edit_moves import KINDS
from tests.session.random_edits import random_edit
from tests.session.replay import Replayed, replay
from tests.session.runs import record_bits
from tests.session.trainers import until_served
from xorviz.session import edits
from xorviz.session.edits import Edit
from xorviz.session.files import open_session, save_session
from xorviz.session.record import Record
from xorviz.session.trainer import Trainer

EDITS = 160

START = network_json(
    {"x": 2},
    [("h1", ["x"], 3, "relu"), ("h2", ["h1"], 2, "tanh"), ("out", ["h2", "x"], 1, "sigmoid")],
)


@dataclass
class Editing:
    """A person who edits a run that goes on, and saves and opens it now and then."""

    trainer: Trainer
    chance: random.Random
    done: list[tuple[Edit, int]] = field(default_factory=list)
    kinds: set[type[Edit]] = field(default_factory=set)

    def submit(self, edit: Edit, takes_back: int | None = None) -> tuple[Edit, int] | None:
        """Submit an edit to the running trainer; return its inverse and place in the log."""
        self.trainer.set_running(True)
        ticket = self.trainer.submit(edit, takes_back)
        until_served(self.trainer)
        (receipt,) = self.trainer.receipts()
        assert receipt.ticket == ticket
        return None if receipt.inverse is None else (receipt.inverse, receipt.entry)

    def next_kind(self) -> type[Edit]:
        """Draw a kind, every other time one that has not come yet, so that each comes soon."""
        missing = [kind for kind in KINDS if kind not in self.kinds]
        return self.chance.choice(missing if missing and self.chance.random() < 0.5 else KINDS)

    def edit(self, kind: type[Edit]) -> None:
        edit = random_edit(self.chance, kind, self.trainer.record().position)
        done = None if edit is None else self.submit(edit)
        if done is not None:
            self.done.append(done)
            self.kinds.add(kind)

    def undo(self) -> None:
        inverse, entry = self.done.pop()
        assert self.submit(inverse, takes_back=entry) is not None

    def save_and_open(self, path) -> None:
        """Go on with what the file holds, and see that it holds everything."""
        self.trainer.set_running(False)
        before = self.trainer.record()
        save_session(before, path)
        self.trainer.close()
        opened = open_session(path)
        bits, again = record_bits(before), record_bits(opened)
        for each in (bits, again):
            del each["saved"]
        assert again == bits
        self.trainer = Trainer(opened)
        self.trainer.start()


def begun(seed: int) -> Editing:
    """Return somebody at a run that has just begun."""
    spec = experiment(START, training={"optimizer": "adam", "batch_size": 3, "shuffle": True})
    trainer = Trainer(Record.fresh(spec))
    trainer.start()
    return Editing(trainer, random.Random(seed))


@pytest.fixture
def editing():
    one = begun(seed=22)
    yield one
    one.trainer.close()


def assert_taken_back(record: Record) -> None:
    """The experiment is what it was, and replaying the log without a thread agrees throughout."""
    position = record.position
    assert position.spec == record.origin
    assert position.state.unit_ids == {"h1": (0, 1, 2), "h2": (0, 1), "out": (0,)}
    shapes = {name: arrays.kernel.shape for name, arrays in position.state.parameters.items()}
    assert shapes == {"h1": (1, 2, 3), "h2": (1, 3, 2), "out": (1, 4, 1)}
    assert position.state.slots.keys() == {"momentum", "velocity"}
    befores: dict[int, Record] = {}

    def compare(done: Replayed) -> None:
        """Compare the run after an undo with the run before the edit, at their receipts' steps."""
        if done.takes_back is None:
            befores[done.entry] = done.before
        else:
            assert_restored(done.edit_taken_back, befores.pop(done.takes_back), done.after)

    again = record_bits(replay(record, compare).record())
    whole = record_bits(record)
    for each in (again, whole):
        del each["saved"]
    assert again == whole
    assert not befores


def assert_restored(edit: Edit, before: Record, after: Record) -> None:
    """What the edit had changed is as it was; what else was learned since may differ."""
    assert after.position.spec == before.position.spec
    old, new = before.position.state, after.position.state
    assert new.unit_ids == old.unit_ids
    assert new.slots.keys() == old.slots.keys()
    for was, now in [
        (old.parameters, new.parameters),
        *((old.slots[name], new.slots[name]) for name in old.slots),
    ]:
        network = before.position.spec.network
        match edit:
            case edits.RemoveUnit() | edits.ReviveUnit():
                place = old.unit_ids[edit.layer].index(edit.unit_id)
                same(was[edit.layer].kernel[:, :, place], now[edit.layer].kernel[:, :, place])
                same(was[edit.layer].bias[:, :, place], now[edit.layer].bias[:, :, place])
                for reader in network.consumers(edit.layer):
                    row = network.offset(reader, edit.layer) + place
                    same(was[reader.id].kernel[:, row], now[reader.id].kernel[:, row])
            case edits.RemoveLayer():
                same(was[edit.layer].kernel, now[edit.layer].kernel)
                same(was[edit.layer].bias, now[edit.layer].bias)
                for reader in network.consumers(edit.layer):
                    first = network.offset(reader, edit.layer)
                    rows = slice(first, first + network.width(edit.layer))
                    same(was[reader.id].kernel[:, rows], now[reader.id].kernel[:, rows])
            case edits.RemoveSource():
                first = network.offset(network.layer(edit.layer), edit.source)
                rows = slice(first, first + network.width(edit.source))
                same(was[edit.layer].kernel[:, rows], now[edit.layer].kernel[:, rows])
            case edits.SetOptimizer() | edits.RestartRun():
                pass
    match edit:
        case edits.SetWeight():
            reader = network.layer(edit.layer)
            units = old.unit_ids.get(edit.source, range(network.width(edit.source)))
            row = network.offset(reader, edit.source) + list(units).index(edit.source_unit)
            place = old.unit_ids[edit.layer].index(edit.unit_id)
            one, other = (entry.parameters[edit.layer].kernel for entry in (old, new))
            same(one[:, row, place], other[:, row, place])
        case edits.SetBias():
            place = old.unit_ids[edit.layer].index(edit.unit_id)
            one, other = (entry.parameters[edit.layer].bias for entry in (old, new))
            same(one[:, :, place], other[:, :, place])
        case edits.ImportWeights():
            for name, given in edit.weights:
                one, other = (entry.parameters[name] for entry in (old, new))
                same(one.kernel, other.kernel)
                same(one.bias, other.bias)
                assert given.kernel is not None
        case edits.SetWeights():
            for cell in edit.cells:
                reader = network.layer(cell.layer)
                place = old.unit_ids[cell.layer].index(cell.unit_id)
                one, other = (entry.parameters[cell.layer] for entry in (old, new))
                if cell.source is None:
                    same(one.bias[:, :, place], other.bias[:, :, place])
                else:
                    units = old.unit_ids.get(cell.source, range(network.width(cell.source)))
                    row = network.offset(reader, cell.source) + list(units).index(cell.source_unit)
                    same(one.kernel[:, row, place], other.kernel[:, row, place])
        case edits.RestartRun():
            assert new.step == old.step
            for name in old.parameters:
                same(old.parameters[name].kernel, new.parameters[name].kernel)
        case edits.SetOptimizer():
            assert new.iteration == old.iteration
            for slot in old.slots:
                for name in old.parameters:
                    same(old.slots[slot][name].kernel, new.slots[slot][name].kernel)


def same(one: np.ndarray, other: np.ndarray) -> None:
    assert one.tobytes() == other.tobytes()


def edit_and_take_back(editing: Editing, count: int) -> Record:
    """Make so many edits, undo them all, and return the run."""
    while len(editing.done) < count:
        editing.edit(editing.next_kind())
    while editing.done:
        editing.undo()
    return editing.trainer.record()


def edit_save_and_take_back(editing: Editing, count: int, folder: Path) -> tuple[Record, int]:
    """Likewise, with redos and files in between; return also how many files were opened."""
    made, opened = 0, 0
    while made < count:
        move = editing.chance.random()
        if move < 0.03:
            editing.save_and_open(folder / f"{opened}.xorviz")
            opened += 1
        elif move < 0.3 and editing.done:
            editing.undo()
        else:
            before = len(editing.done)
            editing.edit(editing.next_kind())
            made += len(editing.done) - before
    while editing.done:
        if editing.chance.random() < 0.05:
            editing.save_and_open(folder / f"{opened}.xorviz")
            opened += 1
        editing.undo()
    return editing.trainer.record(), opened


def test_many_edits_while_it_runs_are_all_taken_back(editing):
    record = edit_and_take_back(editing, EDITS)
    assert editing.kinds == set(KINDS)
    assert len(record.log) == 2 * EDITS
    assert len({entry.step for entry in record.log}) > EDITS // 4, "it ran meanwhile"
    assert_taken_back(record)


def test_edits_undos_and_redos_go_on_through_files(editing, tmp_path):
    """Saved, opened and continued at random moments, a run is what it would have been."""
    record, opened = edit_save_and_take_back(editing, EDITS, tmp_path)
    assert opened > 5
    assert editing.kinds == set(KINDS)
    assert_taken_back(record)
