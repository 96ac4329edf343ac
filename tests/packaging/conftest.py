"""Loads the scripts of packaging/, which are no part of the package."""

import importlib
import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "packaging"


@pytest.fixture(scope="session")
def scripts():
    """Return a function that imports a script by its name."""
    # At the end: nothing in that folder may stand before an installed module.
    sys.path.append(str(FOLDER))
    yield importlib.import_module
    sys.path.remove(str(FOLDER))
