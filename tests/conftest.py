"""Sets the stage before Qt and NumPy are imported, and puts every test under guard."""

import os
import subprocess
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# One thread gives one order of summation, and two cores are soon overrun by BLAS.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import pytest
from hypothesis import settings

from xorviz.engine.choice import is_installed
from xorviz.session import compiled_code
from xorviz.session.code_folder import code_folder

# Some files load the compiled engine when they are collected: numba is told only once where its
# code is, and otherwise every process would compile it anew, beside the sources.
os.environ["NUMBA_CACHE_DIR"] = str(code_folder())

#: So many random examples of each property, where it does not ask for more or fewer itself; a
#: longer search is one variable away.
EXAMPLES = int(os.environ.get("XORVIZ_EXAMPLES", "50"))

settings.register_profile(
    "xorviz", derandomize=True, deadline=None, database=None, max_examples=EXAMPLES
)
settings.load_profile("xorviz")

pytest_plugins = ["tests.guards.plugin"]


@pytest.fixture(scope="session")
def compiled_engine():
    """Make the compiled engine ready, once for all processes and for the next time; load it."""
    if not is_installed():
        pytest.skip("numba is not installed, and the compiled engine needs it")
    # In a process of its own, for this one may have come by the engine in another way.
    command = [sys.executable, "-m", "xorviz", "compile"]
    subprocess.run(command, check=True, capture_output=True)
    compiled_code.load()
