"""What targets are, by hand-made ones."""

import numpy as np
import pytest

from xorviz.insight.targets import target_kind


@pytest.mark.parametrize(
    ("targets", "kind"),
    [
        ([[1, 0, 0], [0, 0, 1]], "one_hot"),
        ([[1, 0], [0, 1]], "one_hot"),
        ([[1, 1], [0, 1]], "shares"),
        ([[0], [1]], "shares"),
        ([[0.2], [0.9]], "shares"),
        ([[-1], [1]], "signed"),
        ([[-0.5, 0.5], [0, 1]], "signed"),
        ([[0], [2]], "numbers"),
        ([[-3], [1]], "numbers"),
    ],
)
def test_the_narrowest_kind_is_told(targets, kind):
    assert target_kind(np.array(targets, dtype=float)) == kind
