"""What `numpy.load` finds in a session with a past, branches and a crowd: the listed arrays."""

import fnmatch
import json
import re
from pathlib import Path

import numpy as np
import pytest

from tests.session.runs import take
from tests.session.test_branches import begun, branch_at
from xorviz.engine.registry import Choice
from xorviz.session import edits
from xorviz.session.branching import BranchingRun
from xorviz.session.crowd_edits import SetReplicas
from xorviz.session.files import save_session

DOCUMENT = Path(__file__).parents[2] / "docs" / "file-format.md"
LAYERS, REPLICAS, SHOWN = ("h1", "h2", "out"), 7, 2


@pytest.fixture
def run() -> BranchingRun:
    """A crowd of seven on display, whose run parted from one that parted from the first."""
    run = begun(300)
    branch_at(run, 200, edits.SetActivation("h1", Choice("tanh")))
    take(run, 50)
    branch_at(run, 120, edits.AddUnit("h1"))
    take(run, 30)
    run.apply(SetReplicas(REPLICAS))
    take(run, 40)
    return run


@pytest.fixture
def archive(run, tmp_path):
    save_session(run.record(), tmp_path / "all.xorviz")
    with np.load(tmp_path / "all.xorviz", allow_pickle=False) as archive:
        yield archive


def listed_patterns():
    """Return patterns of the members that the document lists: its first table."""
    table = DOCUMENT.read_text().split("\n| member |")[1].split("\n\n")[0]
    patterns = []
    for row in table.splitlines()[2:]:
        first = ""
        for name in re.findall(r"`([^`]+)`", row.split("|")[1]):
            # The later names of a row stand for the first with another end.
            short = name.startswith("…/")
            full = f"{first.rsplit('/', 1)[0]}/{name[2:]}" if short else name
            first = first or full
            patterns.append(re.sub(r"\b(SLOT|LAYER|ID|N|DIGEST)\b|…", "*", full))
    return patterns


def stretches(archive):
    """Return the beginnings of the names of the arrays that are states to go back to."""
    return sorted({name.rsplit("/", 1)[0] for name in archive.files if "counters" in name})


def test_every_array_is_listed_and_needs_no_pickle(archive):
    patterns = listed_patterns()
    for member in archive.files:
        if member == "session.json":
            continue
        name = re.sub(r"^branches/\d+/", "", member)
        assert any(fnmatch.fnmatch(f"{name}.npy", pattern) for pattern in patterns), member
        assert archive[member].dtype in (np.float64, np.int64, np.uint8), member


def test_the_crowd_has_the_listed_shapes_and_its_numbers(run, archive):
    state = run.record().position.state
    for layer in LAYERS:
        kernel, bias = (archive[f"parameters/{layer}/{name}"] for name in ("kernel", "bias"))
        replicas, _, units = kernel.shape
        assert replicas == REPLICAS
        assert bias.shape == (REPLICAS, 1, units)
        assert np.array_equal(kernel, state.parameters[layer].kernel)
        assert np.array_equal(bias, state.parameters[layer].bias)
        for slot in ("kernel", "bias"):
            moment = archive[f"optimizer/velocity/{layer}/{slot}"]
            assert moment.shape == archive[f"parameters/{layer}/{slot}"].shape
    for name in ("first_solved", "diverged"):
        assert archive[f"replicas/{name}"].shape == (REPLICAS,)
        assert archive[f"replicas/{name}"].dtype == np.int64


@pytest.mark.parametrize("branch", ["", "branches/0/", "branches/1/"])
def test_the_curves_and_the_way_of_the_weights_have_one_row_a_point(archive, branch):
    steps = archive[f"{branch}curves/steps"]
    assert steps.dtype == np.int64
    assert np.all(np.diff(steps) > 0)
    gradients = [f"gradients/{layer}" for layer in LAYERS]
    for name in ("loss", "accuracy", "learning_rate", *gradients):
        assert archive[f"{branch}curves/{name}"].shape == steps.shape
    points, weights = archive[f"{branch}trail/weights"].shape
    sizes = (
        archive[f"{branch}parameters/{layer}/{name}"][0].size
        for layer in LAYERS
        for name in ("kernel", "bias")
    )
    assert weights == sum(sizes)
    assert archive[f"{branch}trail/steps"].shape == (points,)
    assert archive[f"{branch}trail/by_hand"].dtype == np.uint8


def test_each_state_to_go_back_to_has_a_row(archive):
    beginnings = stretches(archive)
    assert {name.split("/time/")[0] for name in beginnings} == {
        "time/0",
        "branches/0",
        "branches/1",
    }
    for beginning in beginnings:
        counters = archive[f"{beginning}/counters"]
        assert counters.dtype == np.int64
        states, numbers = counters.shape
        assert numbers == 6
        assert np.all(np.diff(counters[:, 0]) > 0)
        for layer in LAYERS:
            assert archive[f"{beginning}/parameters/{layer}/kernel"].shape[0] == states
            assert archive[f"{beginning}/parameters/{layer}/bias"].shape[:2] == (states, 1)


def test_the_document_is_beside_them(archive):
    document = json.loads(archive["session.json"])
    entries = document["branches"]["entries"]
    assert [entry["id"] for entry in entries] == [0, 1, SHOWN]
    assert ["run" in entry for entry in entries] == [True, True, False]
