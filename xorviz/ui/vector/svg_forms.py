"""How numbers, colours, paths and fonts are written in SVG."""

from __future__ import annotations

from itertools import pairwise
from unicodedata import category
from xml.sax.saxutils import quoteattr

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QPainterPath, QPen, QTransform

from xorviz.ui.fonts import MONO_FAMILY

#: Fonts that are about as wide as the bundled ones, for readers that do not have those.
_ALIKE = {False: "Helvetica, Arial, sans-serif", True: "Menlo, Consolas, monospace"}

_CAPS = {Qt.PenCapStyle.FlatCap: "butt", Qt.PenCapStyle.RoundCap: "round"}
_JOINS = {Qt.PenJoinStyle.MiterJoin: "miter", Qt.PenJoinStyle.RoundJoin: "round"}


def number(value: float) -> str:
    """Return a number with no more digits than can be seen."""
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def attributes(values: dict[str, str]) -> str:
    """Return attributes, each with a space before it."""
    return "".join(f" {name}={quoteattr(value)}" for name, value in values.items())


def color_attributes(kind: str, color: QColor, opacity: float) -> dict[str, str]:
    """Return the attributes of a colour; `kind` is fill, stroke or stop."""
    name = "stop-color" if kind == "stop" else kind
    found = {name: color.name()}
    alpha = color.alphaF() * opacity
    if alpha < 1.0:
        found[f"{kind}-opacity"] = number(alpha)
    return found


def pen_attributes(
    pen: QPen, color: QColor, width: float, opacity: float, *, smooth: bool
) -> dict[str, str]:
    """Return the attributes of a pen's strokes in a colour and a width."""
    found = color_attributes("stroke", color, opacity)
    found["stroke-width"] = number(width)
    dashed = pen.style() != Qt.PenStyle.SolidLine
    # On the screen the dashes of a thin line that is not smoothed have no caps.
    bare = dashed and not smooth and width <= 1.0
    found["stroke-linecap"] = "butt" if bare else _CAPS.get(pen.capStyle(), "square")
    found["stroke-linejoin"] = _JOINS.get(pen.joinStyle(), "bevel")
    if dashed:
        found["stroke-dasharray"] = " ".join(number(part * width) for part in pen.dashPattern())
        if pen.dashOffset():
            found["stroke-dashoffset"] = number(pen.dashOffset() * width)
    return found


def spelled(text: str, font: QFont) -> str:
    """Return a text as a font spells it, without what XML cannot hold."""
    text = "".join(sign for sign in text if not category(sign).startswith("C"))
    return text.upper() if font.capitalization() == QFont.Capitalization.AllUppercase else text


def font_attributes(font: QFont, dots_per_inch: int) -> dict[str, str]:
    """Return the attributes of a font upon a device of so many dots per inch."""
    family, info = font.family(), QFontInfo(font)
    size = font.pixelSize() if font.pixelSize() > 0 else font.pointSizeF() * dots_per_inch / 72.0
    found = {
        "font-family": f"{family}, {_ALIKE[family == MONO_FAMILY or info.fixedPitch()]}",
        "font-size": number(size),
    }
    if font.weight() != QFont.Weight.Normal:
        found["font-weight"] = str(int(font.weight()))
    if font.italic():
        found["font-style"] = "italic"
    if font.letterSpacingType() == QFont.SpacingType.AbsoluteSpacing and font.letterSpacing():
        found["letter-spacing"] = number(font.letterSpacing())
    return found


def path_data(path: QPainterPath) -> str:
    """Return a path as the attribute ``d``."""
    kind, parts, index = QPainterPath.ElementType, [], 0
    while index < path.elementCount():
        here = path.elementAt(index)
        pair = f"{number(here.x)},{number(here.y)}"
        if here.type == kind.CurveToElement:
            second, third = path.elementAt(index + 1), path.elementAt(index + 2)
            others = f"{number(second.x)},{number(second.y)} {number(third.x)},{number(third.y)}"
            parts.append(f"C{pair} {others}")
            index += 3
            continue
        parts.append(f"{'M' if here.type == kind.MoveToElement else 'L'}{pair}")
        index += 1
    return " ".join(parts)


def rect_of(path: QPainterPath) -> QRectF | None:
    """Return the upright rectangle that a path is, or None."""
    if path.elementCount() != 5:
        return None
    corners = [path.elementAt(index) for index in range(5)]
    if any(one.isCurveTo() for one in corners):
        return None
    box = path.boundingRect()
    edges = [(one.x, one.y) for one in corners]
    if edges[0] != edges[4] or not all(
        x in (box.left(), box.right()) and y in (box.top(), box.bottom()) for x, y in edges
    ):
        return None
    turns = pairwise(edges)
    upright = all((a[0] == b[0]) != (a[1] == b[1]) for a, b in turns)
    return box if upright else None


def rect_attributes(box: QRectF) -> dict[str, str]:
    """Return where a rectangle lies."""
    return {
        "x": number(box.left()),
        "y": number(box.top()),
        "width": number(box.width()),
        "height": number(box.height()),
    }


def shape_element(shape: QPainterPath, found: dict[str, str]) -> str:
    """Return the element of a path with these attributes."""
    box = rect_of(shape)
    if box is not None:
        return f"<rect{attributes(rect_attributes(box) | found)}/>"
    filled = found.get("fill") != "none" and shape.fillRule() == Qt.FillRule.OddEvenFill
    rule = {"fill-rule": "evenodd"} if filled else {}
    return f"<path{attributes({'d': path_data(shape), **rule, **found})}/>"


def matrix(transform: QTransform) -> str:
    """Return a transform as SVG writes it."""
    parts = (
        *(transform.m11(), transform.m12(), transform.m21(), transform.m22()),
        *(transform.dx(), transform.dy()),
    )
    return f"matrix({' '.join(f'{part:.6g}' for part in parts)})"


def scale_of(transform: QTransform) -> float | None:
    """Return by how much a transform enlarges, None where it is not the same in all directions."""
    across = (transform.m11() ** 2 + transform.m12() ** 2) ** 0.5
    down = (transform.m21() ** 2 + transform.m22() ** 2) ** 0.5
    skew = transform.m11() * transform.m21() + transform.m12() * transform.m22()
    alike = abs(across - down) <= 1e-6 * max(across, down) and abs(skew) <= 1e-6 * across * down
    return across if alike else None
