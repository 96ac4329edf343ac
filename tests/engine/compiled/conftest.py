"""The compiled engine is there where numba is installed, and compiled once for all tests."""

import pytest


@pytest.fixture(autouse=True)
def _ready(compiled_engine):
    """Let it be loaded from the folder that all processes share."""
