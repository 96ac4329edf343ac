"""A run whose numbers soon stop being finite, and when they do by hand."""

import numpy as np

from tests.engine.experiments import chain_json, experiment, patterns_json


def diverging(**rest):
    """One linear unit that learns the constant 0 much too fast."""
    return experiment(
        chain_json(1, 1, output="linear"),
        patterns_json([[1.0]], [[0.0]]),
        {
            "loss": "mean_squared_error",
            "optimizer": {"name": "sgd", "learning_rate": 1e6},
            "batch_size": None,
        },
        weights={"out": {"kernel": [[1.0]], "bias": [0.5]}},
        **rest,
    )


def first_bad_step():
    """The same by hand: p = w + b, and both lose 2 p times the rate at each step."""
    w, b, step = 1.0, 0.5, 0
    with np.errstate(all="ignore"):
        while np.isfinite([w, b]).all():
            gradient = 2.0 * (np.float64(w) + b)
            w, b, step = w - 1e6 * gradient, b - 1e6 * gradient, step + 1
    return step
