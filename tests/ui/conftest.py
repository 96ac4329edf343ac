"""Every widget under test looks as it does in the window."""

import pytest

from tests.ui.odds_stage import Idle
from xorviz.session.odds import pieces
from xorviz.ui.style import apply_style
from xorviz.ui.theme import DARK


@pytest.fixture(autouse=True)
def _dressed(qapp):
    """Give each test the style, the fonts and the colours that a new window begins with."""
    apply_style(qapp, DARK)


@pytest.fixture(scope="session", autouse=True)
def _empty_clipboard(qapp):
    """Leave nothing on the clipboard: offscreen, Qt crashes at exit with data of Python's on it."""
    yield
    qapp.clipboard().clear()


@pytest.fixture
def workers():
    """Let the window try remedies in processes, as it does outside of tests."""


@pytest.fixture(autouse=True)
def _no_workers(request, monkeypatch):
    """Start no processes for a window that is about something else than the tries of remedies."""
    if "workers" not in request.fixturenames:
        monkeypatch.setattr(pieces, "local_pool", Idle)
