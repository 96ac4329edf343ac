"""Real files to be mutated: sessions of many kinds, pictures that carry a run, experiments."""

from __future__ import annotations

import io
import json
import random
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image, PngImagePlugin

from tests.engine.experiments import chain_json, experiment
from tests.session.mutants.data_samples import data_files
from tests.session.runs import advance, living
from tests.session.time_travel import edited_run, go_to
from xorviz.engine.registry import Choice
from xorviz.engine.spec import ExperimentSpec, PatternsData, Table
from xorviz.session import edits
from xorviz.session.branching import BranchingRun
from xorviz.session.files import write_session
from xorviz.session.picture_files import KEYWORD, picture_text
from xorviz.session.presets import load_preset
from xorviz.session.record import Record

#: One session of each schema, as the program of that time wrote it.
EXAMPLES = Path(__file__).parents[1] / "data"


def real_files() -> dict[str, bytes]:
    """Return the files by name; what a name ends with tells how it is opened."""
    files = {path.name: path.read_bytes() for path in sorted(EXAMPLES.glob("*.xorviz"))}
    records = {name: make() for name, make in _RECORDS.items()}
    for name, record in records.items():
        files[f"{name}.xorviz"] = _session(record)
    for name in ("relu", "crowd", "plateau", "images"):
        files[f"{name}.png"] = _picture(records[name])
    for name in ("relu-2-2-1", "three-classes", "xor-cloud", "gaussians", "bitwise-xor-2"):
        files[f"{name}.json"] = json.dumps(load_preset(name).to_json()).encode()
    files |= data_files()
    files["weights.json"] = json.dumps(_with_weights().to_json()).encode()
    return files


def given_files(places: list[str]) -> dict[str, bytes]:
    """Return the files of folders, and those named themselves."""
    found: dict[str, bytes] = {}
    for place in map(Path, places):
        inside = sorted(place.rglob("*")) if place.is_dir() else [place]
        found |= {str(path): path.read_bytes() for path in inside if path.suffix in _SUFFIXES}
    return found


_SUFFIXES = (".xorviz", ".png", ".json")


def _relu() -> Record:
    run = living(load_preset("relu-2-2-1"), 60)
    run.apply(edits.AddUnit("h1"))
    run.apply(edits.SetActivation("h1", Choice("tanh")))
    assert advance(run, 10)
    return run.record()


def _crowd() -> Record:
    return living(experiment(training={"optimizer": "adam"}, replicas=30, replica=3), 20).record()


def _branches() -> Record:
    """Return a run with edits, states to go back to, and branches that part from it."""
    past = edited_run(random.Random(3), "numpy", 5, 12)
    run = past.run
    for share in (2, 3):
        _part(run, run.step // share)
        advance(run, 8)
    return run.record()


def _part(run: BranchingRun, step: int) -> None:
    rewound = run.rewind()
    go_to(rewound, step)
    run.branch_off(rewound, edits.AddUnit("h1"))
    rewound.close()


def _plateau() -> Record:
    schedule = {"name": "reduce_on_plateau", "patience": 2}
    training = {"optimizer": "rmsprop", "learning_rate_schedule": schedule}
    return living(experiment(training=training, seed=2), 30).record()


def _images() -> Record:
    """Return a run on many patterns, for which a reference stands in the document."""
    chance = np.random.default_rng(1)
    pixels = chance.integers(0, 256, (150, 16), dtype=np.uint8)
    classes = np.eye(2)[np.arange(150) % 2]
    data = PatternsData(
        (("", Table(pixels, 255.0)),), Table(classes), test=0.2, name="pixels", image=(4, 4)
    )
    base = experiment(
        chain_json(16, 3, 2, output="softmax"),
        {"kind": "patterns", "inputs": [[0.0] * 16], "targets": [[1.0, 0.0]]},
        {"loss": "categorical_crossentropy"},
    )
    run = living(base, 3)
    run.apply(edits.SetData(data))
    assert advance(run, 6)
    return run.record()


def _deep() -> Record:
    return living(
        experiment(chain_json(2, *[3] * 12, 1), training={"optimizer": "adam"}), 6
    ).record()


def _with_weights() -> ExperimentSpec:
    return load_preset("nor-by-hand")


_RECORDS: dict[str, Callable[[], Record]] = {
    "relu": _relu,
    "crowd": _crowd,
    "branches": _branches,
    "plateau": _plateau,
    "images": _images,
    "deep": _deep,
    "digits": lambda: living(load_preset("digits"), 2).record(),
    "cloud": lambda: living(load_preset("xor-cloud"), 10).record(),
    "classes": lambda: living(load_preset("three-classes"), 10).record(),
    "new": lambda: Record.fresh(load_preset("skip-2-1-1")),
}


def _session(record: Record) -> bytes:
    stream = io.BytesIO()
    write_session(record, stream, "real.xorviz")
    return stream.getvalue()


def _picture(record: Record) -> bytes:
    """Return a small picture that carries a run, by a writer that is not ours."""
    info = PngImagePlugin.PngInfo()
    info.add_text(KEYWORD, picture_text(record, "real.png"))
    stream = io.BytesIO()
    Image.fromarray(np.arange(192, dtype=np.uint8).reshape(8, 8, 3)).save(
        stream, "PNG", pnginfo=info
    )
    return stream.getvalue()
