"""The picture of a sweep, drawn without a display."""

from __future__ import annotations

import os
from pathlib import Path

from xorviz.session.sweep.result import SweepResult

#: The kinds of picture there are.
ENDINGS = (".png", ".svg", ".pdf")


def draw(result: SweepResult, path: Path) -> None:
    """Draw what a sweep led to.

    Raises
    ------
    FileError
        If it cannot be written.
    """
    # A picture needs no display, and must look the same with and without one.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # Only now: a sweep runs where Qt cannot be loaded.
    from xorviz.ui.application import make_application
    from xorviz.ui.sweeps.save import save_picture

    application = make_application()
    save_picture(result, path)
    application.processEvents()
