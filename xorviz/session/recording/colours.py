"""Pixels in few colours: the frequent ones as they are, the others near them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image

#: A colour of at least this part of the pixels stays exactly as it is: grounds, lines and letters;
#: but of these at most this part of the table.
_FREQUENT, _MOST_EXACT = 1e-3, 0.6


def reduced(pixels: NDArray[np.uint8], most: int) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Return pixels in few colours, without dithering, which would crawl in a film.

    Parameters
    ----------
    pixels : ndarray of uint8, shape (pixels, 3)
    most : int
        Of so many colours at most, 255 or fewer.

    Returns
    -------
    table : ndarray of uint8, shape (colours, 3)
    places : ndarray of uint8, shape (pixels,)
        The place of each pixel's colour in the table.
    """
    wide = pixels.astype(np.uint32)
    coded = wide[:, 0] << 16 | wide[:, 1] << 8 | wide[:, 2]
    codes, counts = np.unique(coded, return_counts=True)
    # To be found again is quicker than to be told by `unique`, which then sorts places.
    inverse = np.searchsorted(codes, coded)
    colours = np.stack([codes >> 16, codes >> 8 & 255, codes & 255], axis=1).astype(np.uint8)
    if len(colours) <= most:
        return colours, inverse.astype(np.uint8)
    by_count = np.argsort(-counts, kind="stable")[: int(_MOST_EXACT * most)]
    frequent = by_count[counts[by_count] >= _FREQUENT * len(pixels)]
    is_rare = np.ones(len(colours), bool)
    is_rare[frequent] = False
    rare = is_rare[inverse]
    few, rare_places = _nearest(pixels[rare], most - len(frequent))
    place_of = np.zeros(len(colours), np.uint8)
    place_of[frequent] = np.arange(len(frequent))
    places = place_of[inverse]
    places[rare] = len(frequent) + rare_places
    return np.concatenate([colours[frequent], few]), places


def _nearest(pixels: NDArray[np.uint8], most: int) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Return pixels in colours that lie among them."""
    image = Image.fromarray(np.ascontiguousarray(pixels[None]))
    indexed = image.quantize(most, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    table = np.array(indexed.getpalette(), np.uint8).reshape(-1, 3)[:most]
    return table, np.asarray(indexed)[0]
