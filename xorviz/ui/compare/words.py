"""The words of the window that compares, and its summary for a screen reader."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from xorviz.session.snapshot import Snapshot, TrainerState
from xorviz.ui.compare.differences import (
    Reason,
    WeightsDifference,
    decision_difference,
    weights_difference,
)
from xorviz.ui.numbers import plain
from xorviz.ui.panels.status_words import (
    accuracy_words,
    failure_words,
    loss_words,
    solved_words,
)


def tr(text: str) -> str:
    """Translate a text of the window that compares."""
    return QCoreApplication.translate("compare", text)


def rescue_title(code: str) -> str:
    """Return what a rescue is called: its code is one of `xorviz.session.rescue`."""
    titles = {
        "continue": tr("as it is"),
        "leaky_relu": tr("leaky ReLU"),
        "tanh": tr("tanh"),
        "more_units": tr("more units"),
        "revive_units": tr("dead units revived"),
        "hidden_layer": tr("a hidden layer"),
    }
    return titles.get(code, code)


def reason_words(reason: Reason) -> str:
    """Say why two contestants cannot be subtracted."""
    reasons = {
        Reason.NOTHING_YET: tr("no picture yet"),
        Reason.NO_COMMON_WEIGHTS: tr("no layer and unit in common"),
        Reason.OTHER_INPUTS: tr("other inputs"),
        Reason.OTHER_OUTPUTS: tr("another number of outputs"),
        Reason.OTHER_PLANE: tr("other data, and so another part of the plane"),
    }
    return tr("Cannot be subtracted: {0}.").format(reasons[reason])


def left_out_words(title: str, reason: Reason) -> str:
    """Say why the boundary of a contestant is not drawn beside those of the others."""
    if reason is Reason.OTHER_INPUTS:
        return tr("{0} is not drawn: it has other inputs").format(title)
    if reason is Reason.OTHER_PLANE:
        return tr("{0} is not drawn: its data lie on another part of the plane").format(title)
    return tr("{0} is not drawn: there is no picture of it yet").format(title)


def blue_words(title: str) -> str:
    """Say what the colours of a difference mean."""
    return tr("blue: more than {0}; orange: less").format(title)


def verdict_words(snapshot: Snapshot) -> str:
    """Say in numbers how a contestant stands."""
    if snapshot.state is TrainerState.FAILED and snapshot.failure is not None:
        return failure_words(snapshot.failure)
    parts = [
        tr("step {0}").format(f"{snapshot.step:,}"),
        tr("loss {0}").format(loss_words(snapshot.loss)),
        tr("accuracy {0}").format(accuracy_words(snapshot)),
        solved_words(snapshot) or tr("not solved"),
    ]
    return " · ".join(parts)


def apart_words(difference: WeightsDifference) -> str:
    """Say how many weights are not subtracted, if there are any."""
    if not difference.apart:
        return ""
    return tr("{0} in one alone").format(f"{difference.apart:,}")


def largest_words(values: NDArray[np.float64]) -> str:
    """Say how large the largest difference is."""
    finite = np.abs(values[np.isfinite(values)])
    return plain(float(finite.max(initial=0.0)))


def summarize(titles: Sequence[str], snapshots: Sequence[Snapshot | None], reference: int) -> str:
    """Describe the window for a screen reader.

    Parameters
    ----------
    titles : sequence of str
    snapshots : sequence of Snapshot or None
    reference : int
        The contestant that the others are subtracted from.
    """
    sentences = [tr("{0} runs are compared.").format(len(titles))]
    base = snapshots[reference]
    for number, (title, snapshot) in enumerate(zip(titles, snapshots, strict=True)):
        if snapshot is None:
            sentences.append(tr("{0}: no picture yet.").format(title))
            continue
        sentences.append(f"{title}: {verdict_words(snapshot)}.")
        if number != reference and base is not None:
            sentences += _against(titles[reference], base, snapshot)
    return " ".join(sentences)


def _against(title: str, base: Snapshot, snapshot: Snapshot) -> list[str]:
    weights, outputs = weights_difference(base, snapshot), decision_difference(base, snapshot)
    sentences = []
    if isinstance(weights, WeightsDifference):
        text = tr("Its weights differ from those of {0} by {1} at most.")
        sentences.append(text.format(title, plain(weights.largest)))
    if isinstance(outputs, Reason):
        sentences.append(reason_words(outputs))
    else:
        text = tr("Its output differs on the input plane by {0} at most.")
        sentences.append(text.format(largest_words(outputs)))
    return sentences
