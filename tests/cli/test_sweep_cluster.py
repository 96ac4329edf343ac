"""``xorviz sweep --scheduler``: the same tables from a Dask cluster, whatever becomes of it."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.clusters import ROOT, cluster_in
from tests.cli.waiting import wait_until

pytestmark = pytest.mark.usefixtures("own_data_folder")

SWEEP = ("relu-2-2-1", "--vary", "h1.units=1:4", "--vary", "activation=relu,tanh")
SHORT = ("--replicas", "128", "--steps", "1500", "--engine", "numpy")


@pytest.fixture(scope="module")
def cluster(tmp_path_factory):
    """A scheduler; each test brings its workers."""
    with cluster_in(tmp_path_factory.mktemp("cluster")) as cluster:
        yield cluster


@pytest.fixture(scope="module")
def table(tmp_path_factory):
    """What this machine alone finds."""
    path = tmp_path_factory.mktemp("local") / "table.csv"
    command = [sys.executable, "-m", "xorviz", "sweep", *SWEEP, *SHORT, "--csv", str(path)]
    own = {**os.environ, "XDG_DATA_HOME": str(path.parent)}
    subprocess.run(command, cwd=ROOT, env=own, check=True, capture_output=True)
    return path.read_bytes()


@pytest.fixture
def workers(cluster):
    """Start workers, and end them after the test."""
    before = len(cluster.processes)
    yield cluster.start_worker
    for process in cluster.processes[before:]:
        process.kill()
        process.wait()
    del cluster.processes[before:]
    cluster.wait_until_alone()


def begin(cluster, csv: Path, *more: str) -> subprocess.Popen[str]:
    """Begin the sweep on the cluster."""
    typed = ("--scheduler", cluster.address, "--csv", str(csv), *more)
    return subprocess.Popen(
        [sys.executable, "-m", "xorviz", "sweep", *SWEEP, *SHORT, *typed],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def rows_in(csv: Path) -> int:
    """Return how many cells have ended."""
    return max(0, csv.read_bytes().count(b"\n") - 1) if csv.exists() else 0


def test_a_worker_that_is_killed_changes_no_byte(cluster, workers, table, tmp_path):
    first, _ = workers(), workers()
    csv = tmp_path / "table.csv"
    sweep = begin(cluster, csv)
    wait_until(lambda: rows_in(csv) >= 2, "two cells")
    # Two pieces are always with it: one that it runs, and the next.
    first.send_signal(signal.SIGKILL)
    assert rows_in(csv) < 8
    _, told = sweep.communicate(timeout=120)
    assert (sweep.returncode, told) == (0, f"wrote {csv}\n")
    assert csv.read_bytes() == table


def test_a_worker_that_comes_later_helps_when_all_others_are_gone(
    cluster, workers, table, tmp_path
):
    first = workers()
    csv = tmp_path / "table.csv"
    sweep = begin(cluster, csv)
    wait_until(lambda: rows_in(csv) >= 1, "a cell")
    first.send_signal(signal.SIGKILL)
    first.wait()
    cluster.start_worker()
    sweep.communicate(timeout=120)
    assert sweep.returncode == 0
    assert csv.read_bytes() == table


def test_an_interrupted_sweep_goes_on_elsewhere(cluster, workers, table, tmp_path):
    workers()
    csv = tmp_path / "table.csv"
    sweep = begin(cluster, csv)
    wait_until(lambda: rows_in(csv) >= 2, "two cells")
    sweep.send_signal(signal.SIGINT)
    _, told = sweep.communicate(timeout=60)
    assert sweep.returncode == 130
    assert "--resume" in told
    done = csv.read_bytes()
    assert table.startswith(done)
    assert 2 <= rows_in(csv) < 8
    # On this machine alone.
    rest = [*SWEEP, *SHORT, "--csv", str(csv), "--resume"]
    subprocess.run([sys.executable, "-m", "xorviz", "sweep", *rest], cwd=ROOT, check=True)
    assert csv.read_bytes() == table


def test_a_worker_of_another_xorviz_is_refused_in_words(cluster, workers, table, tmp_path):
    other = tmp_path / "other"
    shutil.copytree(ROOT / "xorviz", other / "xorviz", ignore=shutil.ignore_patterns("__pycache__"))
    (other / "xorviz" / "__init__.py").write_text('"""Another."""\n\n__version__ = "0.0.1"\n')
    workers(code=other)
    csv = tmp_path / "table.csv"
    alone = begin(cluster, csv)
    _, told = alone.communicate(timeout=60)
    assert alone.returncode == 1
    assert "xorviz is 0.0.1 there" in told
    assert f"“{cluster.address}” has no worker that would give the numbers" in told
    workers()
    together = begin(cluster, csv)
    _, told = together.communicate(timeout=120)
    assert together.returncode == 0
    assert "is not used" in told
    assert csv.read_bytes() == table


def test_a_worker_whose_blas_has_several_threads_is_refused_in_words(cluster, workers, tmp_path):
    workers(threads="4")
    sweep = begin(cluster, tmp_path / "table.csv")
    _, told = sweep.communicate(timeout=60)
    assert sweep.returncode == 1
    assert "OPENBLAS_NUM_THREADS=1" in told


def test_where_no_scheduler_answers_it_is_said(xorviz, monkeypatch):
    # A second is enough where nobody is.
    monkeypatch.setattr("xorviz.session.sweep.cluster._PATIENCE", 1.0)
    answer = xorviz("sweep", *SWEEP, *SHORT, "--scheduler", "tcp://127.0.0.1:1")
    assert answer.code == 1
    assert "tcp://127.0.0.1:1" in answer.sentence


def test_cells_are_kept_where_no_scheduler_answers(xorviz, own_data_folder, monkeypatch):
    monkeypatch.setattr("xorviz.session.sweep.cluster._PATIENCE", 1.0)
    small = ("relu-2-2-1", "--vary", "h1.units=1,2", "--replicas", "3", "--steps", "5")
    assert xorviz("sweep", *small).code == 0
    kept = sorted(own_data_folder.rglob("cell-*.npz"))
    assert len(kept) == 2
    assert xorviz("sweep", *small, "--scheduler", "tcp://127.0.0.1:1").code == 1
    assert sorted(own_data_folder.rglob("cell-*.npz")) == kept


def test_without_dask_it_is_said_what_is_missing(xorviz, monkeypatch):
    find = sys.modules["importlib.util"].find_spec
    monkeypatch.setattr(
        "importlib.util.find_spec", lambda name: None if name == "distributed" else find(name)
    )
    answer = xorviz("sweep", *SWEEP, *SHORT, "--scheduler", "tcp://127.0.0.1:1")
    assert answer.code == 2
    assert "xorviz[cluster]" in answer.sentence
