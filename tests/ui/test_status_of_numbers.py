"""What the status says of targets that are any numbers."""

from dataclasses import replace

import pytest

from tests.ui.factory import make_snapshot
from xorviz.ui.panels.status_words import accuracy_words, solved_words


@pytest.mark.parametrize(
    ("targets", "accuracy", "solved"),
    [("shares", "75.0 %", "solved at step 3"), ("numbers", "–", "")],
)
def test_no_prediction_of_a_price_is_on_a_right_side(targets, accuracy, solved):
    """The criteria ask for the side of 0.5, on which all prices are."""
    snapshot = make_snapshot(probes=())
    snapshot = replace(snapshot, targets=targets, solved=True, first_solved=3, accuracy=0.75)
    assert accuracy_words(snapshot) == accuracy
    assert solved_words(snapshot) == solved
