"""How colours look to eyes that lack one kind of cones, and how far two of them are apart."""

import numpy as np
from PySide6.QtGui import QColor

#: Colour vision without one kind of cones: G. M. Machado, M. M. Oliveira and L. A. F. Fernandes,
#: A Physiologically-based Model for Simulation of Color Vision Deficiency, IEEE Transactions on
#: Visualization and Computer Graphics 15 (2009), severity 1. They take linear sRGB.
VISIONS = {
    "all": np.eye(3),
    "protan": [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    "deutan": [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
    ],
    "tritan": [
        [1.255528, -0.076749, -0.178779],
        [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
    ],
}


def lab(linear):
    """Return CIELAB of linear sRGB under D65."""
    to_xyz = [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]
    x, y, z = np.array(to_xyz) @ np.clip(linear, 0.0, 1.0) / [0.9505, 1.0, 1.089]
    fx, fy, fz = (np.cbrt(t) if t > 0.008856 else 7.787 * t + 16.0 / 116.0 for t in (x, y, z))
    return np.array([116.0 * fy - 16.0, 500.0 * (fx - fy), 200.0 * (fy - fz)])


def linear_of(color):
    """Return linear sRGB of a colour."""
    parts = np.array(QColor(color).getRgb()[:3]) / 255.0
    return np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)


def seen(color, vision):
    """Return CIELAB of a colour as an eye of one kind sees it."""
    return lab(np.array(VISIONS[vision]) @ linear_of(color))


def apart(one, other):
    """Return how far two colours are apart for the eyes to which they are most alike."""
    return min(float(np.linalg.norm(seen(one, v) - seen(other, v))) for v in VISIONS)


def luminance(color):
    """Return the relative luminance of a colour, as WCAG defines it."""
    return float(linear_of(color) @ [0.2126, 0.7152, 0.0722])


def contrast(one, other):
    """Return the contrast of two colours, from 1 to 21, as WCAG defines it."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)
