"""What a file of weights holds: dense layers, by the names that it gives them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

#: What ends the name of such a file.
SUFFIXES = (".h5", ".hdf5", ".keras", ".safetensors")

#: Bytes of a file, and of what a zip of Keras holds.
LARGEST_FILE = 64 * 2**20

#: Weights and biases of all layers together; the log of a run writes each of them out.
MOST_NUMBERS = 1_000_000


@dataclass(frozen=True, eq=False)
class StoredLayer:
    """A dense layer of a file.

    Parameters
    ----------
    label : str
        Where it stands in the file.
    name : str
        What the layer was called; the label where the file has no other name.
    kernel : ndarray, shape (inputs, units)
    bias : ndarray, shape (units,), or None
        None where the layer uses none.
    """

    label: str
    name: str
    kernel: Array
    bias: Array | None


@dataclass(frozen=True, eq=False)
class StoredWeights:
    """The layers of a file in its own order.

    Parameters
    ----------
    file : str
        As the person named it.
    library : str
        ``keras`` or ``torch``.
    layers : tuple of StoredLayer
    is_in_order : bool
        Whether they stand in the order of the model, where that is a line of layers.
    left_out : tuple of str
        What else the file holds that has no part in a network, such as ``optimizer``.
    """

    file: str
    library: str
    layers: tuple[StoredLayer, ...]
    is_in_order: bool
    left_out: tuple[str, ...] = ()
