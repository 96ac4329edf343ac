"""An SVG that a painter can paint upon."""

from __future__ import annotations

from dataclasses import dataclass
from xml.sax.saxutils import escape

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintDevice, QPaintEngine

from xorviz import __version__
from xorviz.session.svg_text import metadata_element
from xorviz.ui.vector.svg_engine import SvgEngine

_INCH = 25.4
_NAMESPACE, _LINKS = "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"


class SvgPicture(QPaintDevice):
    """A picture in memory, which `page` gives out when the painter has ended.

    Parameters
    ----------
    size : QSize
        In units of the picture, which are pixels of a screen.
    dots_per_inch : int
        Of that screen: by them fonts have their sizes.
    fineness : float
        Pixels of an image for each unit, where the image itself has fewer.
    """

    def __init__(self, size: QSize, dots_per_inch: int = 96, fineness: float = 2.0) -> None:
        super().__init__()
        self._size, self._dots_per_inch = size, dots_per_inch
        self._engine = SvgEngine(fineness, dots_per_inch)

    def paintEngine(self) -> QPaintEngine:
        return self._engine

    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        kind = QPaintDevice.PaintDeviceMetric
        width, height, dots = self._size.width(), self._size.height(), self._dots_per_inch
        known = {
            kind.PdmWidth: width,
            kind.PdmHeight: height,
            kind.PdmWidthMM: round(width * _INCH / dots),
            kind.PdmHeightMM: round(height * _INCH / dots),
            kind.PdmNumColors: 2**31 - 1,
            kind.PdmDepth: 32,
            kind.PdmDevicePixelRatio: 1,
            # The ratio of 1 as Qt counts it, in parts of 65,536.
            kind.PdmDevicePixelRatioScaled: 1 << 16,
        }
        of_dots = (kind.PdmDpiX, kind.PdmDpiY, kind.PdmPhysicalDpiX, kind.PdmPhysicalDpiY)
        return dots if metric in of_dots else known.get(metric, 0)

    def page(self) -> SvgPage:
        """Return what was painted; where a part could not be written, raise why."""
        engine = self._engine
        if engine.errors:
            raise engine.errors[0]
        return SvgPage(self._size, tuple(engine.definitions), tuple(engine.elements))


@dataclass(frozen=True)
class SvgPage:
    """What has been painted, ready to become a file.

    Parameters
    ----------
    size : QSize
    definitions, elements : tuple of str
        In SVG.
    """

    size: QSize
    definitions: tuple[str, ...]
    elements: tuple[str, ...]

    def content(self, title: str, carried: str = "") -> bytes:
        """Return the file.

        Parameters
        ----------
        title : str
        carried : str
            The text of an experiment, which readers of pictures pass over, or nothing.
        """
        width, height = self.size.width(), self.size.height()
        spaces = f'xmlns="{_NAMESPACE}" xmlns:xlink="{_LINKS}" xml:space="preserve"'
        place = f'width="{width}" height="{height}" viewBox="0 0 {width} {height}"'
        lines = [
            '<?xml version="1.0" encoding="UTF-8"?>',
            f'<svg {spaces} version="1.1" {place}>',
            f"<title>{escape(title)}</title>",
            f"<desc>xorviz {__version__}</desc>",
        ]
        if carried:
            lines.append(metadata_element(carried))
        if self.definitions:
            lines += ["<defs>", *self.definitions, "</defs>"]
        return "\n".join([*lines, *self.elements, "</svg>", ""]).encode()
