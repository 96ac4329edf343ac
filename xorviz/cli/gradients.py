"""The gradient check of ``xorviz train --check-gradients``."""

from __future__ import annotations

from xorviz.engine.gradient_check import LayerCheck, check_gradients
from xorviz.engine.run import Run
from xorviz.session.record import Record


def gradient_checks(record: Record) -> list[LayerCheck]:
    """Check the gradient of the displayed replica where its run stands."""
    run = Run(record.position.spec, record.position.state)
    data = run.dataset.of_replica(run.displayed)
    return check_gradients(run.spec, data, run.displayed_parameters())


def words_of_check(check: LayerCheck) -> str:
    """Return a line about one layer."""
    line = f"gradient of {check.layer}: {check.checked:,} weights checked"
    if check.checked:
        line += f", worst relative error {check.worst:.1e}"
    if check.kinks:
        line += f"; {check.kinks:,} at a kink set aside"
    return line
