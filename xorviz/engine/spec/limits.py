"""How large an experiment may be, told before anything is allocated."""

from __future__ import annotations

from xorviz.engine.errors import SpecError
from xorviz.engine.spec.data import DataSpec
from xorviz.engine.spec.network import NetworkSpec
from xorviz.engine.spec.points import PointsData

#: Numbers over all replicas, in the parameters as in the data, and of one replica in its
#: activations: 1.6 GB a copy in float64, of which training holds about five. Of a crowd as many
#: replicas are taken at once as need little.
LARGEST_STATE = 200_000_000


def check_size(data: DataSpec, network: NetworkSpec, batch_size: int | None, replicas: int) -> None:
    """Refuse what would not fit into the memory of a common machine.

    Raises
    ------
    SpecError
        Naming the network or the batch where one replica is too large, else the replicas.
    """
    rows = data.patterns
    # With noise, and in a cloud, every row differs, and one replica is judged on all of them at
    # once; a crowd is judged a part at a time.
    noisy = data.noise > 0.0 or isinstance(data, PointsData)
    batch = min(batch_size * data.sample_rows if batch_size else rows, rows)
    numbers_a_row = sum(network.fan_in(layer) + 1 + layer.units for layer in network.layers)
    parameters = network.parameters()
    at_once = rows if noisy else batch
    if parameters > LARGEST_STATE:
        raise SpecError("network.layers", "too_large", parameters, (f"1 … {LARGEST_STATE}",))
    if at_once * numbers_a_row > LARGEST_STATE:
        place = "data.sample" if noisy else "training.batch_size"
        # Both fields count samples, of which one may be several rows.
        numbers = numbers_a_row * data.sample_rows
        allowed = (f"1 … {LARGEST_STATE // numbers}",)
        raise SpecError(place, "too_large", at_once // data.sample_rows, allowed)
    own_data = rows * (data.features + data.outputs) if data.resample == "replica" else 0
    most = LARGEST_STATE // max(parameters, own_data)
    if replicas > most:
        raise SpecError("replicas", "too_large", replicas, (f"1 … {most}",))
