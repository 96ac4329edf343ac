"""The handwritten digits that come with xorviz."""

from __future__ import annotations

import functools

import numpy as np

from xorviz.engine.spec import Stored, Table, Tables
from xorviz.resources import resource_path

#: The brightest pixel: so many of the 4 × 4 dots that each stands for were black.
BRIGHTEST = 16.0


@functools.cache
def digits() -> Stored:
    """Return 1,797 pictures of 8 × 8 pixels from 0 to 1, row by row, and their one-hot classes."""
    with np.load(resource_path("datasets", "digits.npz"), allow_pickle=False) as arrays:
        images, labels = arrays["images"], arrays["labels"]
    return Stored(Table(images, BRIGHTEST), Table(np.eye(10)[labels]))


def known_tables() -> Tables:
    """Return the tables that every experiment may name."""
    return {"digits": digits()}
