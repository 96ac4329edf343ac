"""Every widget under test looks as it does in the window."""

import pytest

from xorviz.ui.style import apply_style
from xorviz.ui.theme import DARK


@pytest.fixture(autouse=True)
def _dressed(qapp):
    """Give each test the style, the fonts and the colours that a new window begins with."""
    apply_style(qapp, DARK)
