"""Train an experiment through the command; hand back what it prints and what the starts answer."""

import contextlib
import io
import json
import os
import tempfile
from pathlib import Path
from typing import Any

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np

from xorviz.cli.main import run
from xorviz.engine.dataset import build_dataset
from xorviz.engine.forward import forward
from xorviz.session.files import open_session

Json = dict[str, Any]


def train(document: Json, starts: int, answers: bool = False, steps: int | None = None) -> Json:
    """Return what the command prints, and what every start answers to the distinct patterns."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "experiment.json"
        path.write_text(json.dumps(document), encoding="utf-8")
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            options = ["--replicas", str(starts), "--alive", "--json"]
            saved = Path(folder) / "session.xorviz"
            options += ["--out", str(saved)] if answers else []
            options += [] if steps is None else ["--steps", str(steps)]
            code = run(["train", str(path), *options], lambda _: 1)
        if code:
            raise SystemExit(f"the command ended with {code}")
        result: Json = json.loads(printed.getvalue())
        if answers:
            position = open_session(saved).position
            data = build_dataset(position.spec.data, position.spec.replica_numbers)
            parameters = position.state.parameters
            responses = forward(position.spec.network, parameters, data.distinct_inputs)
            result["answers"] = responses[position.spec.network.output].activation[:, :, 0]
            result["hidden"] = responses[position.spec.network.layers[0].id].activation
            result["spreads"] = {
                name: np.ptp(one.activation, axis=1).max(axis=1) for name, one in responses.items()
            }
    return result
