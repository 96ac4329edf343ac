"""Patterns drawn on the tiles of units leave enough of a tile to be seen."""

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from xorviz.ui.theme import LIGHT
from xorviz.ui.views.network.dots import Dots
from xorviz.ui.views.network.look import Look


@pytest.mark.parametrize(("count", "outputs", "side"), [(40, 3, 20), (16, 1, 24), (300, 1, 60)])
def test_dots_cover_less_than_half_of_a_tile_and_are_seen(qapp, count, outputs, side):
    rng = np.random.default_rng(7)
    dots = Dots(rng.uniform(0.1, 0.9, (count, 2)), rng.random((count, outputs)) > 0.5)
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(LIGHT.color("panel"))
    ground = np.array(image.constBits()).copy()
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    dots.paint(painter, QRectF(0, 0, side, side), -1 if outputs > 1 else 0, Look(LIGHT))
    painter.end()
    changed = (np.array(image.constBits()) != ground).reshape(-1, 4).any(axis=1)
    assert changed.mean() > 0.02
    strength = np.abs(np.array(image.constBits()).astype(int) - ground).reshape(-1, 4).max(axis=1)
    assert (strength > 60).mean() < 0.5
