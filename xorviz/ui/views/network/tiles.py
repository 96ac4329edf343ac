"""The units' responses over the input plane as images, on one symmetric scale."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from xorviz.session.snapshot import PatternTable, Plane, Snapshot, Topology
from xorviz.ui.theme import Theme
from xorviz.ui.views.network.pictures import image_layers, picture_of
from xorviz.ui.views.parts.colors import mix

Array = NDArray[np.float64]

#: Inputs of more features than this are drawn over a plane only if a person has chosen it: a gate
#: has two, or two pairs.
_MOST_PLANE_FEATURES = 4
#: Without a plane, responses are drawn as stripes, one for each of so many patterns at most.
_MOST_STRIPES = 64


class TileImages:
    """Makes, for the sources that are looked at, one image with all their shown units in a stack.

    Parameters
    ----------
    topology : Topology
    shown : dict of str to int
        How many units of each input and layer have a tile.
    """

    def __init__(self, topology: Topology, shown: dict[str, int]) -> None:
        self._topology = topology
        self._shown = shown
        self._features = {}
        start = 0
        for source, units in topology.inputs:
            self._features[source] = slice(start, start + min(units, shown[source]))
            start += units
        # Then a plane of the first two would say little of what a unit does.
        self._many_features = start > _MOST_PLANE_FEATURES or topology.image is not None
        self._picture = picture_of(topology)
        #: Layers whose tiles show the weights of their units as images.
        self.of_weights = image_layers(topology)
        self._weight_scale = 1.0
        self._order: tuple[Array, NDArray[np.intp]] | None = None
        self._mean: tuple[PatternTable, Array] | None = None
        #: The plane whose largest response is known, and that.
        self._measured: tuple[Plane, float] | None = None
        self._snapshot: Snapshot | None = None
        self._scale = 1.0
        self._images: dict[str, QImage | None] = {}
        self._pixels: dict[str, NDArray[np.uint32]] = {}

    @property
    def needs_plane(self) -> bool:
        """Whether tiles show responses over the input plane though nobody has chosen one."""
        return not self._many_features and any(self._shown.values())

    @property
    def over_plane(self) -> bool:
        """Whether tiles show responses over the input plane."""
        return self._plane() is not None

    def update(self, snapshot: Snapshot) -> None:
        """Take a snapshot; images are made when they are asked for."""
        inputs = {source: self._response(source) for source in self._features}
        former, self._snapshot = self._plane(), snapshot
        # A large network keeps its responses over the plane for some pictures.
        kept = former is not None and self._plane() is former
        # Inputs look the same from one snapshot to the next.
        self._images = {
            source: image
            for source, image in self._images.items()
            if (kept and source not in self.of_weights)
            or (source in inputs and _same(inputs[source], self._response(source)))
        }

    @property
    def largest(self) -> float:
        """The largest size of what is coloured on the shared scale; 0 if nothing is."""
        plane = self._plane()
        if plane is not None and self._measured is not None and self._measured[0] is plane:
            return self._measured[1]
        largest = 0.0
        for layer in self._topology.layers:
            if not layer.gives_shares and layer.id not in self.of_weights:
                response = self._response(layer.id)
                if response is not None and response.size:
                    largest = max(largest, float(response.max()), -float(response.min()))
        self._measured = (plane, largest) if plane is not None else None
        return largest

    @property
    def largest_weight(self) -> float:
        """The largest size of the weights that are shown as images."""
        if self._snapshot is None:
            return 0.0
        kernels = [self._snapshot.weights[layer].kernel for layer in self.of_weights]
        sizes = [max(float(one.max()), -float(one.min())) for one in kernels]
        return max(sizes, default=0.0)

    def scale(self, end: float) -> None:
        """Set the end of the shared scale."""
        if end != self._scale:
            self._images = {one: self._images[one] for one in self._images.keys() & self._features}
        self._scale = end

    def scale_weights(self, end: float) -> None:
        """Set the end of the scale of weights that are shown as images."""
        self._weight_scale = end

    def is_image(self, source: str) -> bool:
        """Tell whether tiles show the pixels of a picture: of the input, or of weights."""
        return source == self._picture or source in self.of_weights

    def pixel(self, source: str, unit: int, across: float, down: float) -> tuple[int, int, float]:
        """Return row, column and value at a place of an image, as `value` does."""
        response = self._response(source)
        if response is None:
            return 0, 0, math.nan
        _, height, width = response.shape
        row, column = min(int(down * height), height - 1), min(int(across * width), width - 1)
        return row, column, float(response[unit, row, column])

    def clear(self) -> None:
        """Forget the images, as after a change of colours."""
        self._images.clear()

    def image(self, source: str, theme: Theme) -> QImage | None:
        """Return a source's units, one below the other, or None where nothing is known."""
        if source not in self._images:
            self._images[source] = self._made(source, theme)
        return self._images[source]

    def value(self, source: str, unit: int, across: float, down: float) -> float | None:
        """Return a response at a place of the plane, both from 0 at the left top to 1."""
        response = self._response(source) if self.over_plane else None
        if response is None:
            return None
        _, height, width = response.shape
        row, column = min(int(down * height), height - 1), min(int(across * width), width - 1)
        return float(response[unit, max(row, 0), max(column, 0)])

    def _made(self, source: str, theme: Theme) -> QImage | None:
        response = self._response(source)
        if response is None or not response.size:
            return None
        middle, half = self._middle_and_half(source, response)
        # Scaling an indexed image takes twice as long as one of 32 bits.
        colors = picture_colors(theme) if source == self._picture else theme.color_table
        table = np.array(colors, dtype=np.uint32)
        pixels = np.take(table, quantized(response, middle, half), mode="clip")
        units, height, width = pixels.shape
        self._pixels[source] = pixels  # The image only borrows them.
        form = QImage.Format.Format_RGB32
        return QImage(pixels.data, width, units * height, 4 * width, form)

    def _middle_and_half(self, source: str, response: Array) -> tuple[Array | float, Array | float]:
        """Return what is neutral, and how far from there the colours end."""
        if source in self._features:
            low = response.min(axis=(1, 2), keepdims=True)
            high = response.max(axis=(1, 2), keepdims=True)
            return (low + high) / 2.0, np.maximum((high - low) / 2.0, 1e-12)
        if source in self.of_weights:
            return 0.0, self._weight_scale
        if self._topology.layer(source).gives_shares:
            # Coloured by a − ½ on ±½.
            return 0.5, 0.5
        return 0.0, self._scale

    def _plane(self) -> Plane | None:
        plane = self._snapshot.plane if self._snapshot is not None else None
        if plane is None or (self._many_features and not plane.cut.chosen):
            return None
        return plane

    def _response(self, source: str) -> Array | None:
        """Return the shown units' tiles, `(units, height, width)`: plane, image, or stripes."""
        plane = self._plane()
        if plane is not None:
            if source in self._features:
                return plane.inputs[self._features[source]]
            whole = plane.activations.get(source)
            return whole[: self._shown[source]] if whole is not None else None
        if self._snapshot is None:
            return None
        if source in self.of_weights and self._topology.image is not None:
            kernel = self._snapshot.weights[source].kernel[:, : self._shown[source]]
            return kernel.T.reshape(-1, *self._topology.image)
        if self._snapshot.patterns is None:
            return None
        if not self._many_features:
            return None  # The plane is on its way.
        patterns = self._snapshot.patterns
        if source == self._picture and self._topology.image is not None:
            if self._mean is None or self._mean[0] is not patterns:
                self._mean = (patterns, mean_picture(patterns))
            return self._mean[1].reshape(1, *self._topology.image)
        if source in self._features:
            rows = patterns.inputs[self._stripes(patterns), self._features[source]]
        else:
            rows = patterns.activations[source][self._stripes(patterns), : self._shown[source]]
        return rows.T[:, None, :]

    def _stripes(self, patterns: PatternTable) -> NDArray[np.intp]:
        """Return the patterns that have stripes: all, or some of each class, class after class."""
        if len(patterns.shares) <= _MOST_STRIPES:
            return np.arange(len(patterns.shares))
        if self._order is None or not np.array_equal(self._order[0], patterns.targets):
            targets = patterns.targets
            keys = targets if targets.shape[1] == 1 else -targets
            places = np.rint(np.linspace(0, len(targets) - 1, _MOST_STRIPES)).astype(np.intp)
            self._order = (targets, np.lexsort(keys.T[::-1])[places])
        return self._order[1]


def mean_picture(patterns: PatternTable) -> Array:
    """Return the mean of the patterns, as often as each is in the training set: `(features,)`."""
    return np.asarray(patterns.shares @ patterns.inputs / patterns.shares.sum())


@lru_cache(maxsize=4)
def picture_colors(theme: Theme) -> tuple[int, ...]:
    """Return the 256 colours of a picture's pixels: from the ground to the colour of text."""
    dark, light = theme.color("panel"), theme.color("text")
    return tuple(mix(dark, light, level / 255.0).rgb() for level in range(256))


def quantized(values: Array, middle: Array | float, half: Array | float) -> NDArray[np.uint8]:
    """Return indices into a table of 256 colours; what is no number becomes the middle."""
    factor = 127.5 / half
    place = values * factor
    place += 128.0 - middle * factor
    np.clip(place, 0.0, 255.0, out=place)
    # One sum is quicker than asking every value.
    if not math.isfinite(float(place.sum())):
        np.nan_to_num(place, copy=False, nan=128.0)
    return place.astype(np.uint8)


def _same(before: Array | None, after: Array | None) -> bool:
    return before is not None and after is not None and np.array_equal(before, after)
