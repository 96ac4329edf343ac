"""How large an experiment may be, told before anything is allocated."""

from __future__ import annotations

from xorviz.engine.errors import SpecError
from xorviz.engine.optimizers import build_optimizer
from xorviz.engine.spec.data import DataSpec
from xorviz.engine.spec.network import NetworkSpec
from xorviz.engine.spec.points import PointsData
from xorviz.engine.spec.training import TrainingSpec

#: Bytes that a living run may take for its weights, for one pass over its patterns, and for the
#: patterns that each replica has of its own: half of what a machine with 8 GB has.
LARGEST_MEMORY = 4 * 2**30

#: How many doubles are taken for one of them, measured with runs that had taken steps and been
#: looked at: of a weight 10 to 13 and for each moment 3 or 4 more, of an activation 5 to 7, of a
#: pattern's number 4. Of a crowd as many replicas pass at once as need little.
_OF_A_WEIGHT, _OF_A_MOMENT, _OF_AN_ACTIVATION, _OF_A_PATTERN = 12, 4, 6, 4


def check_size(data: DataSpec, network: NetworkSpec, training: TrainingSpec, replicas: int) -> None:
    """Refuse what would take more than `LARGEST_MEMORY`.

    Raises
    ------
    SpecError
        Naming the network or the batch where one replica is too large, else the replicas.
    """
    rows = data.patterns
    # With noise, and in a cloud, every row differs, and one replica is judged on all of them at
    # once; a crowd is judged a part at a time.
    noisy = data.noise > 0.0 or isinstance(data, PointsData)
    batch_size = training.batch_size
    batch = min(batch_size * data.sample_rows if batch_size else rows, rows)
    numbers_a_row = sum(network.fan_in(layer) + 1 + layer.units for layer in network.layers)
    parameters = network.parameters()
    moments = len(build_optimizer(training.optimizer).slots)
    most_weights = _most(_OF_A_WEIGHT + _OF_A_MOMENT * moments)
    if parameters > most_weights:
        raise SpecError("network.layers", "too_many_weights", parameters, (f"1 … {most_weights}",))
    at_once, most = rows if noisy else batch, _most(_OF_AN_ACTIVATION)
    if at_once * numbers_a_row > most:
        place = "data.sample" if noisy else "training.batch_size"
        # Both fields count samples, of which one may be several rows.
        allowed = (f"1 … {most // (numbers_a_row * data.sample_rows)}",)
        raise SpecError(place, "too_large", at_once // data.sample_rows, allowed)
    most_replicas = most_weights // parameters
    if data.resample == "replica":
        own = rows * (data.features + data.outputs)
        most_replicas = min(most_replicas, _most(_OF_A_PATTERN) // own)
    if replicas > most_replicas:
        raise SpecError("replicas", "too_large", replicas, (f"1 … {most_replicas}",))


def _most(doubles: int) -> int:
    """Return how many numbers there may be that take so many doubles each."""
    return LARGEST_MEMORY // (8 * doubles)
