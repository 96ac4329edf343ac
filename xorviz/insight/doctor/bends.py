"""How the loss of a case bends: measured apart, since it costs more than all else."""

from __future__ import annotations

from xorviz.insight.curvature import curvature
from xorviz.insight.doctor.case import Case
from xorviz.insight.doctor.chart import Curvature
from xorviz.insight.rate_bounds import preconditioner, rate_bound


def measure(case: Case) -> Curvature | None:
    """Find the ends of the spectrum of the Hessian; None where the numbers are not finite."""
    spec = case.spec
    optimizer = spec.training.optimizer
    scale = preconditioner(spec.network, optimizer, case.slots, case.iteration)
    found = curvature(spec, case.dataset, case.parameters, scale)
    if found is None:
        return None
    ends = found.preconditioned or found.hessian
    return Curvature(
        largest=found.max,
        least=found.min,
        scaled_largest=ends.max,
        scaled_least=ends.min,
        bound=rate_bound(optimizer, found),
        at_kink=found.is_at_kink,
    )
