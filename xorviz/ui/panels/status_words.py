"""Puts how a run stands into words: the parts of the status, and why a run stopped."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from xorviz.session.snapshot import INTERNAL, Failure, Snapshot
from xorviz.ui.numbers import printed
from xorviz.ui.panels.status import Part
from xorviz.ui.registry_names import readable

#: Up to so many distinct patterns the accuracy is a count of them.
_MOST_COUNTED = 16


def _tr(text: str) -> str:
    return QCoreApplication.translate("TransportBar", text)


def status_parts(snapshot: Snapshot) -> tuple[Part, ...]:
    """Return the status of a run, the most important part last.

    Where weights cost something, that stands beside the loss of the data and comes next in rank.
    """
    # Of a large training set loss and accuracy are found now and then.
    known = snapshot.step if snapshot.judged is None else snapshot.judged
    note = "" if known == snapshot.step else _tr("(at step {step})").format(step=f"{known:,}")
    penalty: tuple[Part, ...] = ()
    if snapshot.penalty != 0.0:
        penalty = (Part(_tr("+ penalty"), loss_words(snapshot.penalty), 6, rank=1),)
    moved = len(penalty)
    test: tuple[Part, ...] = ()
    if snapshot.test_accuracy is not None:
        test = (Part(_tr("test"), _percent(snapshot.test_accuracy), 6, rank=4 + moved, note=note),)
    later = moved + len(test)
    return (
        Part("", pace_words(snapshot.steps_per_second), 14, rank=5 + later),
        Part("", solved_words(snapshot), 0, rank=3 + moved, badge=True),
        Part(_tr("epoch"), f"{snapshot.epoch:,}", 6, rank=4 + later),
        Part(_tr("step"), f"{snapshot.step:,}", 7, rank=1 + moved),
        Part(_tr("loss"), loss_words(snapshot.loss), 7, rank=0, note=note),
        *penalty,
        Part(_tr("accuracy"), accuracy_words(snapshot), 6, rank=2 + moved, note=note),
        *test,
    )


def loss_words(loss: float) -> str:
    """Return a loss with four decimals, or a power of ten where those would say nothing."""
    if not math.isfinite(loss):
        return "∞" if loss > 0.0 else "–"
    if loss >= 1000.0 or 0.0 < loss < 5e-5:
        return printed(f"{loss:.1e}")
    return f"{loss:.4f}"


def accuracy_words(snapshot: Snapshot) -> str:
    """Return how many of the distinct patterns are right, or the share of all where it is many."""
    if _has_no_sides(snapshot):
        return "–"
    table = snapshot.patterns
    if table is None or len(table.right) > _MOST_COUNTED:
        return _percent(snapshot.accuracy)
    there = table.shares > 0.0
    return f"{int((table.right & there).sum())} / {int(there.sum())}"


def _percent(share: float) -> str:
    return f"{100.0 * share:.1f} %"


def solved_words(snapshot: Snapshot) -> str:
    """Return whether the task is solved and since when; nothing while it is not."""
    if not snapshot.solved or _has_no_sides(snapshot):
        return ""
    if snapshot.first_solved < 0:
        return _tr("solved")
    return _tr("solved at step {step}").format(step=f"{snapshot.first_solved:,}")


def _has_no_sides(snapshot: Snapshot) -> bool:
    """Tell whether targets are any numbers, of which none is on the right side of anything."""
    return snapshot.targets == "numbers"


def pace_words(steps_per_second: float) -> str:
    """Return the pace with two digits that count; nothing while the run stands still."""
    if steps_per_second <= 0.0:
        return ""
    return _tr("{pace} steps/s").format(pace=f"{float(f'{steps_per_second:.1e}'):,.0f}")


def failure_words(failure: Failure) -> str:
    """Say at which step and where a run's numbers stopped being finite."""
    if failure.where == INTERNAL:
        words = _tr("Stopped at step {step} by an error inside xorviz; the log has the details.")
        return words.format(step=f"{failure.step:,}")
    places = {
        "kernel": _tr("the weights of layer {layer}"),
        "bias": _tr("the biases of layer {layer}"),
    }
    other = _tr("the optimizer’s {where} for layer {layer}")
    place = places.get(failure.where, other).format(
        layer=failure.layer, where=readable(failure.where)
    )
    words = _tr("Stopped at step {step}: {place} are no longer finite.")
    if failure.where not in places:
        words = _tr("Stopped at step {step}: {place} is no longer finite.")
    return words.format(step=f"{failure.step:,}", place=place)
