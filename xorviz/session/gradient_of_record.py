"""The check of the gradient of a run, where it stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from xorviz.engine.dataset import build_dataset
from xorviz.engine.gradient_check import LayerCheck, check_gradients
from xorviz.engine.state import one_replica
from xorviz.session.record import Record


@dataclass(frozen=True)
class GradientCheck:
    """What came out.

    Parameters
    ----------
    step : int
        Where the run stood.
    layers : tuple of LayerCheck
    """

    step: int
    layers: tuple[LayerCheck, ...]


def check_record(
    record: Record, progress: Callable[[float], None] = lambda part: None
) -> GradientCheck:
    """Check the gradient of the displayed replica where its run stands.

    Parameters
    ----------
    record : Record
    progress : callable
        Told the part that is done; what it raises ends the check.
    """
    spec, state = record.position.spec, record.position.state
    number = spec.replica_numbers[spec.displayed]
    data = build_dataset(spec.data, [number])
    parameters = one_replica(state, spec.displayed).parameters
    return GradientCheck(state.step, tuple(check_gradients(spec, data, parameters, progress)))
