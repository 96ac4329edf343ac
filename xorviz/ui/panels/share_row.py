"""A row for the share of the patterns that is kept for a test."""

from __future__ import annotations

from xorviz.ui.panels.reading import read_decimal
from xorviz.ui.panels.sliders import ValueSlider
from xorviz.ui.panels.typed import SliderRow

#: Largest share.
MOST = 0.5

_SHARES = tuple(step / 100 for step in range(51))


class ShareRow(SliderRow):
    """Shows a share from 0 to 0.5 as a percentage; both can be typed.

    Parameters
    ----------
    label, tip : str
    """

    def __init__(self, label: str, tip: str) -> None:
        slider = ValueSlider(
            _SHARES,
            self.tr("Test share slider"),
            self.tr("From 0 to 50 % of the patterns, in steps of 1 %"),
        )
        super().__init__(label, slider, tip, self._read_share, _write_share)

    def _read_share(self, text: str) -> float:
        words = text.strip()
        number = read_decimal(words.removesuffix("%").strip())
        # 0.2 is a fifth, 20 and 20 % are too; nobody keeps half a percent.
        is_part = not words.endswith("%") and number <= MOST
        share = number if is_part else number / 100.0
        if not 0.0 <= share <= MOST:
            raise ValueError(self.tr("A percentage from 0 to 50, as in 20 %."))
        return share


def _write_share(value: object) -> str:
    assert isinstance(value, int | float)
    return f"{100.0 * value:.6g} %"
