"""Colours, fonts and their measures as the diagram uses them, made once for a theme."""

from __future__ import annotations

from dataclasses import fields

from PySide6.QtGui import QColor, QFont, QFontMetricsF

from xorviz.ui.fonts import Size, mono_font, ui_font
from xorviz.ui.theme import Theme


class Look:
    """What painting would otherwise make anew for each picture.

    Parameters
    ----------
    theme : Theme

    Attributes
    ----------
    ink : dict of str to QColor
        The theme's colours by field name.
    """

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        names = [field.name for field in fields(theme) if field.name != "name"]
        self.ink: dict[str, QColor] = {name: theme.color(name) for name in names}
        self.heading_font = ui_font(Size.CAPTION, QFont.Weight.DemiBold)
        self.heading_font.setCapitalization(QFont.Capitalization.AllUppercase)
        self.heading_font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.8)
        self.input_font = ui_font(Size.TITLE, QFont.Weight.Medium)
        self.name_font = ui_font(Size.CAPTION)
        self.badge_font = ui_font(Size.TICK, QFont.Weight.DemiBold)
        self.number_font = mono_font(Size.TICK)
        self.heading_metrics = QFontMetricsF(self.heading_font)
        self.input_metrics = QFontMetricsF(self.input_font)
        self.name_metrics = QFontMetricsF(self.name_font)
        self.badge_metrics = QFontMetricsF(self.badge_font)
        number = QFontMetricsF(self.number_font)
        #: Of one digit; the font's characters are all as wide.
        self.digit_width = number.horizontalAdvance("0")
        #: From the middle of a line of digits down to where they stand.
        self.digit_drop = number.capHeight() / 2.0
