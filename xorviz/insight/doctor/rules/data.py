"""What no network can do anything about: the data contradict themselves."""

from __future__ import annotations

from collections.abc import Iterator

from xorviz.insight.doctor.findings import Certainty, Finding, Where
from xorviz.insight.doctor.groups import floor_of, groups_of, labels_of, mixed
from xorviz.insight.doctor.visit import Visit


def contradictory_labels(visit: Visit) -> Iterator[Finding]:
    """Find equal inputs with different targets, and the floor that they put under the loss."""
    examination = visit.chart.examination
    groups = groups_of(visit.chart.by_inputs)
    apart = mixed(groups, examination.targets)
    if not apart:
        return
    hopeless = visit.proved("contradictory-labels")
    floor = floor_of(examination, groups) if examination.is_whole else None
    yield Finding(
        "contradictory-labels",
        Certainty.CERTAIN,
        Where(None, (), labels_of(examination, apart)),
        {"count": sum(len(group) for group in apart)} | ({} if floor is None else {"floor": floor}),
        (),
        form="" if floor is not None else "no_floor",
        reason=hopeless and visit.needs_a_reason,
    )
