"""Sets the stage before Qt and NumPy are imported, and puts every test under guard."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# One thread gives one order of summation, and two cores are soon overrun by BLAS.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import pytest
from hypothesis import settings

from xorviz.engine.choice import is_installed
from xorviz.session.compiled_code import make_ready

settings.register_profile("xorviz", derandomize=True, deadline=None, database=None)
settings.load_profile("xorviz")

pytest_plugins = ["tests.guards.plugin"]


@pytest.fixture(scope="session")
def compiled_engine():
    """Make the compiled engine ready, once for all processes and for the next time."""
    if not is_installed():
        pytest.skip("numba is not installed, and the compiled engine needs it")
    make_ready()
