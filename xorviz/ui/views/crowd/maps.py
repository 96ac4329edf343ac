"""Small decision maps as pixels: a line of them is one picture."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from xorviz.session.snapshot import CrowdMaps
from xorviz.ui.theme import Theme
from xorviz.ui.views.decision.classes import color_named, hue_of

#: One map: `(side, side)`, row 0 at the top.
Map = NDArray[np.uint8]


def maps_by_start(maps: CrowdMaps) -> dict[int, Map]:
    """Return each start's map with its first row at the top, where a picture has it."""
    return dict(zip(maps.replicas.tolist(), maps.values[:, ::-1], strict=True))


def colors_of(theme: Theme, classes: int) -> NDArray[np.uint32]:
    """Return the colour of each value of a map, as 0xFFRRGGBB."""
    if not classes:
        return np.array(theme.color_table, dtype=np.uint32)
    hues = [color_named(theme, hue_of(number)).rgb() for number in range(classes)]
    return np.array(hues, dtype=np.uint32)


def picture_of_line(
    line: Sequence[Map | None], side: int, pitch: int, colors: NDArray[np.uint32], smooth: bool
) -> QImage:
    """Return the maps of one line beside each other; where there is none yet, nothing is drawn.

    Scaled here and not by the painter, which would blend each map with its neighbours.

    Parameters
    ----------
    line : sequence of ndarray or None
    side, pitch : int
        Pixels of a map, and from one map to the next.
    colors : ndarray of uint32
        Of each value.
    smooth : bool
        Whether values lie on a scale, and something between two of them makes sense.
    """
    pixels = np.zeros((side, max(len(line) * pitch, 1)), dtype=np.uint32)
    places = [place for place, one in enumerate(line) if one is not None]
    if places:
        values = np.stack([one for one in line if one is not None])
        drawn = colors[_enlarged(values, side) if smooth else _repeated(values, side)]
        for place, one in zip(places, drawn, strict=True):
            pixels[:, place * pitch : place * pitch + side] = one
    height, width = pixels.shape
    form = QImage.Format.Format_ARGB32_Premultiplied
    # A copy of its own: the pixels above go with this function.
    return QImage(pixels.data, width, height, 4 * width, form).copy()


def _repeated(values: NDArray[np.uint8], side: int) -> NDArray[np.uint8]:
    index = np.arange(side) * values.shape[1] // side
    return values[:, index[:, None], index]


def _enlarged(values: NDArray[np.uint8], side: int) -> NDArray[np.uint8]:
    """Return maps of another size, with straight lines between the middles of their cells."""
    cells = values.shape[1]
    if cells == side:
        return values
    middle = np.clip((np.arange(side) + 0.5) * cells / side - 0.5, 0.0, cells - 1.0)
    weights = np.maximum(1.0 - np.abs(middle[:, None] - np.arange(cells)), 0.0).astype(np.float32)
    return np.rint(weights @ values.astype(np.float32) @ weights.T).astype(np.uint8)
