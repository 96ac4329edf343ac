"""Python's search for garbage, in the window's thread alone.

By itself Python searches in whichever thread happens to make a container too many. Where that is
the training thread, or one that reads a file, widgets and pictures that hold each other die there,
and Qt's objects may not: at best a timer cannot be stopped, at worst both threads wait for ever.
https://riverbankcomputing.com/pipermail/pyqt/2011-August/030378.html
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

#: Milliseconds between two looks whether there is enough to search.
_LOOK = 100


class GarbageSearch(QObject):
    """Searches as often as Python would by its own thresholds, but here.

    What is loaded when it begins is never searched: that takes two frames, again and again, and
    never finds anything.

    Parameters
    ----------
    parent : QObject
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self, interval=_LOOK)
        self._timer.timeout.connect(search_if_due)
        self._timer.start()

    def stop(self) -> None:
        """Search no more; Python does not begin to by itself."""
        self._timer.stop()


def search_if_due() -> None:
    """Search the oldest generation of objects that has reached its threshold, and all younger."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    if counts[0] <= thresholds[0]:
        return
    due = [0] + [age for age in (1, 2) if counts[age] > thresholds[age]]
    gc.collect(due[-1])
