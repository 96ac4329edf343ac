"""The point of a record at which a run stands that is shown as it was in the past."""

from __future__ import annotations

import numpy as np

from xorviz.session.snapshot import Curves, Snapshot
from xorviz.ui.views.curves.layers import gradients_of
from xorviz.ui.views.curves.tested import curves_of_test


def point_of(curves: Curves, snapshot: Snapshot) -> Curves | None:
    """Return the curves of the step on display alone; None where that is the present.

    Loss, accuracy and rate are those of the step itself; the gradients, which are known at the
    points of the record only, those of the last point up to it.
    """
    if snapshot.time is None or not snapshot.time.is_past or not len(curves.steps):
        return None
    at = max(int(np.searchsorted(curves.steps, snapshot.step, side="right")) - 1, 0)
    one = slice(at, at + 1)
    test_loss, test_accuracy = curves.test_loss, curves.test_accuracy
    if curves_of_test(curves) is not None:
        test_loss, test_accuracy = test_loss[one], test_accuracy[one]
        if snapshot.test_loss is not None and snapshot.test_accuracy is not None:
            test_loss = np.array([snapshot.test_loss])
            test_accuracy = np.array([snapshot.test_accuracy])
    has_rate = len(curves.learning_rate) == len(curves.steps)
    return Curves(
        np.array([snapshot.step], dtype=np.int64),
        np.array([snapshot.loss]),
        np.array([snapshot.accuracy]),
        curves.plateaus,
        (),
        learning_rate=np.array([snapshot.learning_rate]) if has_rate else curves.learning_rate[:0],
        gradients={layer: norms[one] for layer, norms in gradients_of(curves).items()},
        test_loss=test_loss,
        test_accuracy=test_accuracy,
    )
