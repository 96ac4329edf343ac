"""Experiments in which the last digit of a number may decide on a whole step."""

import json

#: Where a sign is taken of what may be as good as 0.
WORDS = ('"lion"', '"mean_absolute_error"', '"l1"', '"l1_l2"', '"hinge"', '"step"', "l1_regular")


def goes_by_signs(spec):
    """Tell whether two ways to sum up the same may lead to different steps."""
    text = json.dumps(spec.to_json())
    return any(word in text for word in WORDS)
