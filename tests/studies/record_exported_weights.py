"""Record the weights that scripts written by xorviz leave behind, as Keras and PyTorch save them.

    python -m tests.studies.record_exported_weights FOLDER

Needs Keras, PyTorch and safetensors (`pip install .[reference,weights]`). Each experiment is
written as a script of either, the script is run, and what it has trained is saved by the framework;
`answers.json` has the experiments, and the outputs that the frameworks compute for nine inputs.
"""

import argparse
import json
import os
from pathlib import Path

os.environ["KERAS_BACKEND"] = "torch"

import keras
import numpy as np
import torch
from safetensors.torch import save_file

from xorviz.engine.spec import ExperimentSpec, read_experiment
from xorviz.session.exports.keras_script import keras_script
from xorviz.session.exports.shown_run import shown_run
from xorviz.session.exports.torch_script import torch_script
from xorviz.session.presets import load_preset
from xorviz.session.record import Record

#: Two branches of one shape. `nn.Module` has a `train` and a `half` of its own, and a `-` is no
#: part of a name in Python, so that PyTorch's file calls all but one of them otherwise.
NAMED = {
    "inputs": [{"id": "x", "units": 2}],
    "layers": [
        {"id": "train", "sources": ["x"], "units": 2, "activation": "tanh"},
        {"id": "half", "sources": ["x"], "units": 2, "activation": "sigmoid"},
        {"id": "both-1", "sources": ["half", "train"], "units": 2, "activation": "tanh"},
        {"id": "end", "sources": ["both-1"], "units": 1, "activation": "sigmoid"},
    ],
    "output": "end",
}

#: A branch from each of two inputs, of one shape too.
TWO_INPUTS = {
    "inputs": [{"id": "a", "units": 1}, {"id": "b", "units": 1}],
    "layers": [
        {"id": "branch_a", "sources": ["a"], "units": 2, "activation": "tanh"},
        {"id": "branch_b", "sources": ["b"], "units": 2, "activation": "tanh"},
        {"id": "out", "sources": ["branch_a", "branch_b"], "units": 1, "activation": "sigmoid"},
    ],
    "output": "out",
}


def experiments() -> dict[str, ExperimentSpec]:
    """Return them by the names of their files: a skip, branches from two inputs, odd names."""
    documents = {
        "skip": load_preset("skip-2-1-1").to_json(),
        "inputs": {**load_preset("bitwise-xor-branches").to_json(), "network": TWO_INPUTS},
        "named": {**load_preset("skip-2-1-1").to_json(), "network": NAMED},
    }
    documents["inputs"]["data"]["sample"] = 40
    for document in documents.values():
        document["training"].pop("epochs", None)
        document["training"]["steps"] = 5
    return {name: read_experiment(document) for name, document in documents.items()}


def record(folder: Path) -> None:
    """Write every file, and the answers."""
    inputs = np.random.default_rng(0).normal(0.0, 1.0, (9, 2))
    answers: dict[str, object] = {}
    for name, spec in experiments().items():
        run = shown_run(Record.fresh(spec))
        ends = np.cumsum([entry.units for entry in spec.network.inputs])[:-1]
        parts = np.split(inputs, ends, axis=1)
        keras.backend.clear_session()
        known: dict = {}
        exec(keras_script(run), known)
        known["model"].save_weights(folder / f"{name}.weights.h5")
        by_keras = known["model"].predict(parts if len(parts) > 1 else parts[0], verbose=0)
        known = {}
        exec(torch_script(run), known)
        save_file(known["network"].state_dict(), folder / f"{name}.safetensors")
        with torch.no_grad():
            by_torch = known["network"](*map(torch.tensor, parts)).numpy()
        for file, outputs in {"weights.h5": by_keras, "safetensors": by_torch}.items():
            answers[f"{name}.{file}"] = {
                "experiment": spec.to_json(),
                "outputs": np.array(outputs).tolist(),
            }
    document = {"inputs": inputs.tolist(), "files": answers}
    (folder / "answers.json").write_text(json.dumps(document, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    record(parser.parse_args().folder)
