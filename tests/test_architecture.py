"""The layers are a test: who may import whom, read from every file of the package."""

import subprocess
import sys
from pathlib import Path, PurePosixPath

import pytest

import xorviz
from tests import layers
from tests.imports import imports_of
from xorviz.engine.choice import is_installed

PACKAGE = Path(xorviz.__file__).parent


def broken_rules(path: str, source: str) -> set[str]:
    found = layers.violations(imports_of(PurePosixPath(path), source))
    return {line.rsplit(": ", 1)[1] for line in found}


def package_imports():
    for file in sorted(PACKAGE.rglob("*.py")):
        path = PurePosixPath(file.relative_to(PACKAGE.parent).as_posix())
        yield from imports_of(path, file.read_text(encoding="utf-8"))


def test_every_import_of_the_package_obeys():
    imports = list(package_imports())
    assert any(one.importer.startswith("xorviz.engine") for one in imports)
    assert list(layers.violations(imports)) == []


def test_every_file_lies_in_a_known_part():
    names = {path.stem for path in PACKAGE.iterdir() if path.suffix == ".py" or path.is_dir()}
    unknown = names - layers.ALLOWED_PARTS.keys() - {"__init__", "__pycache__", "bundled"}
    assert unknown == set()


def test_the_lower_layers_run_without_qt():
    """What they really load, at the second hand too, in a process of its own."""
    lower = [
        ".".join(file.relative_to(PACKAGE.parent).with_suffix("").parts)
        for layer in ("engine", "insight", "session")
        for file in sorted((PACKAGE / layer).rglob("*.py"))
        if is_installed() or file.parent.name != "compiled"
    ]
    program = (
        "import importlib, sys\n"
        f"for name in {lower!r}: importlib.import_module(name.removesuffix('.__init__'))\n"
        f"print(sorted({set(layers.QT)!r} & sys.modules.keys()))\n"
    )
    answer = subprocess.run(
        [sys.executable, "-c", program], stdout=subprocess.PIPE, text=True, check=True
    )
    assert answer.stdout.strip() == "[]"


DOWN = "imports_point_down"
QT = "qt_stays_in_the_window"
APP = "only_main_imports_app"
THREADS = "threads_live_in_named_files"
POOLS = "process_pools_live_in_named_files"
VIEWS = "views_see_only_snapshots"
ENGINE = "engine_needs_numpy_alone"
NUMBA = "numba_stays_in_the_compiled_engine"
LATE = "the_compiled_engine_is_loaded_late"
DASK = "dask_stays_with_the_cluster"
CLUSTER = "the_cluster_is_loaded_late"

FORBIDDEN = [
    ("xorviz/engine/forward.py", "import xorviz.insight", {DOWN, ENGINE}),
    ("xorviz/engine/forward.py", "from xorviz import session", {DOWN, ENGINE}),
    ("xorviz/engine/forward.py", "from ..insight import plateaus", {DOWN, ENGINE}),
    ("xorviz/engine/spec/data.py", "from ...session.edits import X", {DOWN, ENGINE}),
    ("xorviz/engine/__init__.py", "from ..ui import window", {DOWN, ENGINE}),
    ("xorviz/engine/forward.py", "from xorviz.resources import resource_path", {DOWN, ENGINE}),
    ("xorviz/engine/forward.py", "import scipy.linalg", {ENGINE}),
    ("xorviz/engine/forward.py", "def f():\n    import numba", {ENGINE, NUMBA}),
    ("xorviz/engine/compiled/loop.py", "import scipy.special", {ENGINE}),
    ("xorviz/session/crowd.py", "import numba", {NUMBA}),
    ("xorviz/session/crowd.py", "from llvmlite import binding", {NUMBA}),
    ("xorviz/engine/run.py", "from xorviz.engine.compiled import stepper", {LATE}),
    ("xorviz/session/crowd.py", "import xorviz.engine.compiled.loop", {LATE}),
    ("xorviz/session/workers/pool.py", "from distributed import Client", {DASK}),
    ("xorviz/session/sweep/running.py", "from xorviz.session.sweep import cluster", {CLUSTER}),
    ("xorviz/cli/sweep.py", "import xorviz.session.sweep.cluster_worker", {CLUSTER}),
    ("xorviz/insight/doctor.py", "def f():\n    import xorviz.session.edits", {DOWN}),
    ("xorviz/insight/doctor.py", "import xorviz.ui as u, json", {DOWN}),
    (
        "xorviz/session/files.py",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from xorviz.ui import window",
        {DOWN},
    ),
    ("xorviz/session/files.py", "from xorviz.cli.train import run", {DOWN}),
    ("xorviz/session/files.py", "import importlib\nimportlib.import_module('xorviz.ui')", {DOWN}),
    ("xorviz/session/files.py", "__import__('PySide6.QtCore')", {QT}),
    ("xorviz/resources.py", "from xorviz.engine import activations", {DOWN}),
    ("xorviz/__init__.py", "from .engine import activations", {DOWN}),
    ("xorviz/engine/forward.py", "import pyqtgraph as pg", {QT, ENGINE}),
    ("xorviz/insight/doctor.py", "from PySide6.QtCore import QObject", {QT}),
    ("xorviz/session/trainer.py", "try:\n    import shiboken6\nexcept ImportError:\n    1", {QT}),
    ("xorviz/session/trainer.py", "from qtpy import QtCore", {QT}),
    ("xorviz/cli/train.py", "from PySide6 import QtGui", {QT}),
    ("xorviz/cli/train.py", "from xorviz.ui.theme import apply_theme", {DOWN}),
    ("xorviz/cli/train.py", "from ..ui import theme", {DOWN}),
    ("xorviz/ui/window.py", "from xorviz.cli import train", {DOWN}),
    ("xorviz/ui/window.py", "from xorviz import app", {DOWN, APP}),
    ("xorviz/cli/shot.py", "import xorviz.app", {DOWN, APP}),
    ("xorviz/app.py", "import xorviz.__main__", {DOWN}),
    ("xorviz/session/autosave.py", "import threading", {THREADS}),
    ("xorviz/session/autosave.py", "from threading import Thread", {THREADS}),
    ("xorviz/engine/forward.py", "import _thread", {THREADS}),
    ("xorviz/session/odds.py", "from concurrent.futures import ProcessPoolExecutor", {POOLS}),
    ("xorviz/session/trainer.py", "import multiprocessing.shared_memory", {POOLS}),
    ("xorviz/ui/views/curves.py", "from xorviz.session import Snapshot", {VIEWS}),
    ("xorviz/ui/views/curves.py", "from xorviz.session.trainer import Trainer", {VIEWS}),
    ("xorviz/ui/views/curves.py", "import xorviz.session.snapshots", {VIEWS}),
    ("xorviz/ui/views/maps/zones.py", "from ....insight import dead", {VIEWS}),
    ("xorviz/ui/views/__init__.py", "from ...engine import forward", {VIEWS}),
    ("xorviz/ui/views/curves.py", "from xorviz.resources import resource_path", {VIEWS}),
]

ALLOWED = [
    ("xorviz/engine/forward.py", "import math, numpy as np\nfrom numpy.typing import NDArray"),
    ("xorviz/engine/compiled/jit.py", "import numba\nfrom llvmlite import ir"),
    ("xorviz/engine/spec/data.py", "from ..errors import SpecError\nfrom . import names"),
    (
        "xorviz/engine/compiled/loop.py",
        "import numba, llvmlite\nfrom xorviz.engine.compiled import jit",
    ),
    ("xorviz/engine/run.py", "def f():\n    from xorviz.engine.compiled.stepper import X"),
    ("xorviz/session/sweep/cluster.py", "import distributed"),
    ("xorviz/cli/sweep.py", "def f():\n    from xorviz.session.sweep.cluster import Cluster"),
    ("xorviz/insight/doctor.py", "from xorviz.engine import forward"),
    ("xorviz/session/trainer.py", "import threading\nfrom xorviz.insight import doctor"),
    ("xorviz/session/presets.py", "from xorviz import __version__\nimport xorviz.resources"),
    ("xorviz/ui/window.py", "import pyqtgraph\nfrom xorviz.session import edits"),
    ("xorviz/ui/views/curves.py", "from xorviz.session.snapshot import Snapshot"),
    ("xorviz/ui/views/curves.py", "from xorviz.session import snapshot\nfrom ..theme import x"),
    ("xorviz/ui/views_menu.py", "from xorviz.session import edits"),
    ("xorviz/cli/shot.py", "from xorviz.ui import picture\nfrom PySide6.QtGui import QImage"),
    ("xorviz/__main__.py", "def main():\n    from xorviz.app import run\n    import xorviz.cli"),
    ("xorviz/app.py", "from xorviz.ui.window import MainWindow\nimport PySide6"),
    ("xorviz/session/names.py", "import threading_helper, PySide6x"),
]


@pytest.mark.parametrize(("path", "source", "rules"), FORBIDDEN)
def test_the_checker_can_fail(path, source, rules):
    assert broken_rules(path, source) == rules


@pytest.mark.parametrize(("path", "source"), ALLOWED)
def test_the_checker_lets_good_imports_pass(path, source):
    assert broken_rules(path, source) == set()


def test_each_rule_is_shown_to_fail():
    shown = set().union(*(rules for _, _, rules in FORBIDDEN))
    assert shown == {rule.__name__ for rule in layers.RULES}


def test_a_violation_names_the_file_line_and_rule():
    source = "import json\n\nfrom xorviz.ui import window\n"
    path = PurePosixPath("xorviz/session/files.py")
    assert list(layers.violations(imports_of(path, source))) == [
        "xorviz.session.files:3 imports xorviz.ui.window: imports_point_down"
    ]
