"""Parameters and moments of a network by the names of a session's members."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.layout import LayerArrays
from xorviz.engine.optimizers import build_optimizer
from xorviz.engine.spec import ExperimentSpec
from xorviz.engine.state import Arrays, frozen
from xorviz.session.arrays_in_zip import Expected
from xorviz.session.errors import FileError


def parameter_members(
    spec: ExperimentSpec, parameters: Arrays, slots: Mapping[str, Arrays], folder: str = ""
) -> dict[str, NDArray[Any]]:
    """Return the arrays by member name, in the order of the layers and slots."""
    result: dict[str, NDArray[Any]] = {}
    groups = {"parameters": parameters}
    groups |= {f"optimizer/{slot}": arrays for slot, arrays in slots.items()}
    for prefix, arrays in groups.items():
        for layer in spec.network.layers:
            result[f"{folder}{prefix}/{layer.id}/kernel"] = arrays[layer.id].kernel
            result[f"{folder}{prefix}/{layer.id}/bias"] = arrays[layer.id].bias
    return result


def expected_parameters(
    spec: ExperimentSpec, replicas: int, folder: str = ""
) -> dict[str, Expected]:
    """Return every array of an experiment's parameters and moments, with dtype and shape."""
    slots = build_optimizer(spec.training.optimizer).slots
    result: dict[str, Expected] = {}
    for prefix in ("parameters", *(f"optimizer/{slot}" for slot in slots)):
        for layer in spec.network.layers:
            name = f"{folder}{prefix}/{layer.id}"
            fan_in = spec.network.fan_in(layer)
            result[f"{name}/kernel"] = Expected("<f8", (replicas, fan_in, layer.units))
            result[f"{name}/bias"] = Expected("<f8", (replicas, 1, layer.units))
    return result


def parameters_from(
    spec: ExperimentSpec, arrays: Mapping[str, NDArray[Any]], file: str, folder: str = ""
) -> tuple[Arrays, dict[str, Arrays]]:
    """Return the parameters and the moments.

    Raises
    ------
    FileError
        If a number is not finite.
    """

    def group(prefix: str) -> Arrays:
        result = {}
        for layer in spec.network.layers:
            names = [f"{folder}{prefix}/{layer.id}/{part}" for part in ("kernel", "bias")]
            for name in names:
                if not np.isfinite(arrays[name]).all():
                    raise FileError(file, "not_finite", name)
            result[layer.id] = LayerArrays(*(arrays[name] for name in names))
        return frozen(result)

    slots = build_optimizer(spec.training.optimizer).slots
    return group("parameters"), {slot: group(f"optimizer/{slot}") for slot in slots}
