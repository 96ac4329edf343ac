"""Searches for garbage where Qt's objects may die: in the thread that runs the tests."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def searched_here() -> Iterator[None]:
    """Let no other thread search while the block runs, as the program's window does."""
    from xorviz.ui.garbage import search_if_due

    gc.disable()
    try:
        yield
    finally:
        search_if_due()


def spare_what_is_here() -> None:
    """Never search again what is here: where there is much of it, that takes long each time."""
    gc.collect()
    gc.freeze()


def search_again() -> None:
    """Let Python search by itself, now that what a window left behind is gone."""
    if not gc.isenabled():
        gc.collect()
        gc.enable()
