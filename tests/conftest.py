"""Sets the stage before Qt and NumPy are imported, and puts every test under guard."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# One thread gives one order of summation, and two cores are soon overrun by BLAS.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from hypothesis import settings

settings.register_profile("xorviz", derandomize=True, deadline=None, database=None)
settings.load_profile("xorviz")

pytest_plugins = ["tests.guards.plugin"]
