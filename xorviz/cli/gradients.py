"""The gradient check of ``xorviz train --check-gradients``."""

from __future__ import annotations

from xorviz.engine.gradient_check import LayerCheck
from xorviz.session.gradient_of_record import check_record
from xorviz.session.record import Record


def gradient_checks(record: Record) -> list[LayerCheck]:
    """Check the gradient of the displayed replica where its run stands."""
    return list(check_record(record).layers)


def words_of_check(check: LayerCheck) -> str:
    """Return a line about one layer."""
    line = f"gradient of {check.layer}: {check.checked:,} weights checked"
    if check.checked:
        line += f", worst relative error {check.worst:.1e}"
    if check.kinks:
        line += f"; {check.kinks:,} at a kink set aside"
    return line
