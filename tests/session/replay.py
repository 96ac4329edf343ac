"""Replays a log from the experiment it began with, knowing of it only what stands in the file."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from tests.session.runs import advance, show
from xorviz.engine.activations import ACTIVATIONS
from xorviz.engine.initializers import INITIALIZERS
from xorviz.engine.losses import LOSSES
from xorviz.engine.optimizers import OPTIMIZERS
from xorviz.engine.regularizers import REGULARIZERS
from xorviz.engine.schedules import SCHEDULES
from xorviz.engine.spec import NO_TABLES, LayerWeights, Tables, read_data, read_experiment
from xorviz.session import crowd_edits, edits
from xorviz.session.data_files.digits import known_tables
from xorviz.session.data_in_zip import record_tables
from xorviz.session.edits import Edit
from xorviz.session.engines import Engines
from xorviz.session.living import LivingRun
from xorviz.session.record import Record

#: How to read the values that are more than a number or a name, by field.
READERS = {
    "activation": lambda value: ACTIVATIONS.read(value, ""),
    "optimizer": lambda value: OPTIMIZERS.read(value, ""),
    "learning_rate_schedule": lambda value: SCHEDULES.read(value, ""),
    "loss": lambda value: LOSSES.read(value, ""),
    "sources": tuple,
    "inputs": tuple,
    "targets": tuple,
    "to": tuple,
    "cells": lambda value: tuple(edits.Cell(*cell) for cell in value),
    "weights": lambda value: tuple(
        (name, LayerWeights(tuple(map(tuple, one["kernel"])), tuple(one["bias"])))
        for name, one in value
    ),
    "kernel_initializer": lambda value: None if value is None else INITIALIZERS.read(value, ""),
    "bias_initializer": lambda value: None if value is None else INITIALIZERS.read(value, ""),
    "regularizer": lambda value: None if value is None else REGULARIZERS.read(value, ""),
}


def edit_from_json(document: Mapping[str, Any], tables: Tables = NO_TABLES) -> Edit:
    """Return the edit of a log entry, and of references what they stand for."""
    name = "".join(word.capitalize() for word in document["edit"].split("_"))
    values = {key: value for key, value in document.items() if key != "edit"}
    readers = {**READERS, "data": lambda value: read_data(value, tables=tables)}
    if document["edit"] in ("set_replicas", "keep_replica"):
        return getattr(crowd_edits, name)(**values)
    replica = values.pop("replica", None)
    read = {key: readers.get(key, lambda same: same)(value) for key, value in values.items()}
    edit: Edit = getattr(edits, name)(**read)
    return edit if replica is None else crowd_edits.OfReplica(replica, edit)


@dataclass(frozen=True)
class Replayed:
    """One entry of a log, just replayed."""

    entry: int
    #: The entry that it takes back, and the edit that was made there first; None for a new edit.
    takes_back: int | None
    edit_taken_back: Edit | None
    before: Record
    after: Record


def replay(
    record: Record,
    look: Callable[[Replayed], None] | None = None,
    engines: Engines | None = None,
) -> LivingRun:
    """Go the same way again: origin, every edit at its step, and on to the last step.

    `look` is shown every entry with the run before and after it.
    """
    origin = json.loads(json.dumps(record.origin.to_json()))
    log = json.loads(json.dumps([entry.to_json() for entry in record.log]))
    tables = {**known_tables(), **record_tables(record)}
    run = LivingRun(Record.fresh(read_experiment(origin, tables)), engines=engines)
    inverses: list[Edit] = []
    made: list[Edit] = []
    for number, entry in enumerate(log):
        assert advance(run, entry["step"] - run.step)
        document = entry["edit"]
        show(run, entry["receipt"].get("replica", run.replica))
        before = run.record() if look else record
        taken_back = document["entry"] if document["edit"] == "undo" else None
        if taken_back is not None:
            edit = made[taken_back]
            done = run.apply(inverses[taken_back], takes_back=taken_back)
        else:
            edit = edit_from_json(document, tables)
            done = run.apply(edit)
        made.append(edit)
        inverses.append(done.inverse)
        if look:
            taken_edit = None if taken_back is None else edit
            look(Replayed(number, taken_back, taken_edit, before, run.record()))
    assert advance(run, record.position.state.step - run.step)
    show(run, record.position.spec.replica)
    return run
