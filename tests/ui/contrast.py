"""How much one colour stands out from another."""

from PySide6.QtGui import QColor


def luminance(color: QColor) -> float:
    """Return WCAG 2.1's relative luminance."""

    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(c) for c in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: QColor | str, second: QColor | str) -> float:
    """Return WCAG 2.1's contrast ratio."""
    dark, light = sorted((luminance(QColor(first)), luminance(QColor(second))))
    return (light + 0.05) / (dark + 0.05)
