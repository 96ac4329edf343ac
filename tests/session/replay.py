"""Replays a log from the experiment it began with, knowing of it only what stands in the file."""

import json
from collections.abc import Mapping
from typing import Any

from tests.session.runs import advance
from xorviz.engine.activations import ACTIVATIONS
from xorviz.engine.initializers import INITIALIZERS
from xorviz.engine.losses import LOSSES
from xorviz.engine.optimizers import OPTIMIZERS
from xorviz.engine.spec import read_data, read_experiment
from xorviz.session import edits
from xorviz.session.edits import Edit
from xorviz.session.living import LivingRun
from xorviz.session.record import Record

#: How to read the values that are more than a number or a name, by field.
READERS = {
    "activation": lambda value: ACTIVATIONS.read(value, ""),
    "optimizer": lambda value: OPTIMIZERS.read(value, ""),
    "loss": lambda value: LOSSES.read(value, ""),
    "data": read_data,
    "sources": tuple,
    "kernel_initializer": lambda value: None if value is None else INITIALIZERS.read(value, ""),
    "bias_initializer": lambda value: None if value is None else INITIALIZERS.read(value, ""),
}


def edit_from_json(document: Mapping[str, Any]) -> Edit:
    """Return the edit of a log entry."""
    name = "".join(word.capitalize() for word in document["edit"].split("_"))
    values = {key: value for key, value in document.items() if key != "edit"}
    read = {key: READERS.get(key, lambda same: same)(value) for key, value in values.items()}
    edit: Edit = getattr(edits, name)(**read)
    return edit


def replay(record: Record) -> LivingRun:
    """Go the same way again: origin, every edit at its step, and on to the last step."""
    origin = json.loads(json.dumps(record.origin.to_json()))
    log = json.loads(json.dumps([entry.to_json() for entry in record.log]))
    run = LivingRun(Record.fresh(read_experiment(origin)))
    inverses: list[Edit] = []
    for entry in log:
        assert advance(run, entry["step"] - run.step)
        document = entry["edit"]
        if document["edit"] == "undo":
            taken_back = document["entry"]
            done = run.apply(inverses[taken_back], takes_back=taken_back)
        else:
            done = run.apply(edit_from_json(document))
        inverses.append(done.inverse)
    assert advance(run, record.position.state.step - run.step)
    return run
