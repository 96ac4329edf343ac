"""Keras 3's arithmetic once more, in plain Python numbers, from its formulas.

Written from the published update rules and definitions, not from the engine: no NumPy, one number
at a time. A new entry of a registry gets its formula here first.
"""

from tests.engine.keras_formulas.activations import ACTIVATIONS, DERIVATIVES
from tests.engine.keras_formulas.losses import LOSSES, hinge_labels
from tests.engine.keras_formulas.optimizers import OPTIMIZERS

__all__ = ["ACTIVATIONS", "DERIVATIVES", "LOSSES", "OPTIMIZERS", "hinge_labels"]
