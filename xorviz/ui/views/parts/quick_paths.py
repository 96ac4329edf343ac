"""Long lines for a painter, made of arrays without a loop over their points."""

from __future__ import annotations

from typing import cast

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QPainterPath, QPolygonF

Array = NDArray[np.float64]

#: Points of a stroke that lie in the same square of so many pixels are drawn as one.
_SQUARE = 0.5


def polygon(points: Array) -> QPolygonF:
    """Return a stroke through points in pixels, `(points, 2)`, without those that nobody sees."""
    # Loaded when the first is drawn: no window needs it to be seen.
    from pyqtgraph.functions import arrayToQPolygonF

    squares = np.floor(points / _SQUARE)
    seen = np.ones(len(points), dtype=bool)
    seen[1:-1] = (squares[1:-1] != squares[:-2]).any(axis=1)
    x, y = points[seen].T
    return cast(QPolygonF, arrayToQPolygonF(x, y))


def pieces(ends: Array) -> QPainterPath:
    """Return finite pieces of line in pixels, `(pieces, 2, 2)`, each by itself.

    Of thin lines nobody sees that; thick ones are joined to strokes.
    """
    from pyqtgraph.functions import arrayToQPath

    x, y = ends.reshape(-1, 2).T
    return cast(QPainterPath, arrayToQPath(x, y, connect="pairs", finiteCheck=False))
