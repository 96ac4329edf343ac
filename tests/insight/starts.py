"""One replica at its start, and its loss by what knows nothing of derivatives or planes."""

import numpy as np

from xorviz.engine.dataset import build_dataset
from xorviz.engine.penalties import penalty_of
from xorviz.engine.solved import evaluate
from xorviz.engine.state import start_state


def at_start(spec):
    """Return the spec of the displayed replica, its data and its parameters."""
    numbers = [spec.replica_numbers[spec.displayed]]
    alone = spec.alone(numbers[0])
    return alone, build_dataset(alone.data, numbers), start_state(alone).parameters


def loss_of(spec, data, parameters):
    """Return the loss with its penalties."""
    with np.errstate(all="ignore"):
        found = evaluate(spec, data, parameters).loss + penalty_of(spec.network, parameters)
    return float(found[0])
