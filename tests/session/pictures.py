"""Looking into snapshots."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass

import numpy as np


def arrays_in(value):
    """Yield every array inside a snapshot."""
    if isinstance(value, np.ndarray):
        yield value
    elif is_dataclass(value):
        for field in fields(value):
            yield from arrays_in(getattr(value, field.name))
    elif isinstance(value, Mapping):
        for entry in value.values():
            yield from arrays_in(entry)
    elif isinstance(value, (tuple, list)):
        for entry in value:
            yield from arrays_in(entry)
