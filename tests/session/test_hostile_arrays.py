"""Arrays in a session that are not what they must be, told before they are made."""

import json
import tracemalloc

import numpy as np
import pytest

from tests.engine.experiments import experiment
from tests.session.hostile import (
    good_file,
    members_of,
    npy,
    npy_header,
    refusal,
    refused_or_sound,
    write_with,
)
from tests.session.runs import living
from xorviz.session.files import save_session
from xorviz.session.history import CAPACITY

KERNEL = "parameters/h1/kernel.npy"


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    return tmp_path_factory.mktemp("hostile") / "bad.xorviz"


@pytest.fixture(scope="module")
def good(path):
    return good_file(path.with_name("good.xorviz"))


FORGED = {
    "eight terabytes": npy_header(
        "{'descr': '<f8', 'fortran_order': False, 'shape': (1048576, 1048576), }"
    ),
    "a shape beyond counting": npy_header(
        f"{{'descr': '<f8', 'fortran_order': False, 'shape': (1, {10**30}, 2), }}"
    ),
    "a negative shape": npy_header(
        "{'descr': '<f8', 'fortran_order': False, 'shape': (1, -2, 2), }", bytes(32)
    ),
    "a shape of texts": npy_header(
        "{'descr': '<f8', 'fortran_order': False, 'shape': ('1', '2', '2'), }", bytes(32)
    ),
    "a shape of truth": npy_header(
        "{'descr': '<f8', 'fortran_order': False, 'shape': (True, 2, 2), }", bytes(32)
    ),
    "no dimensions": npy_header(
        "{'descr': '<f8', 'fortran_order': False, 'shape': (), }", bytes(8)
    ),
    "another shape": npy(np.zeros((1, 2, 3))),
    "another replica more": npy(np.zeros((2, 2, 2))),
    "column by column": npy(np.asfortranarray(np.ones((1, 2, 2)) * [[1, 2], [3, 4]])),
    "objects": npy(np.array([[[1, 2], [3, None]]], dtype=object), allow_pickle=True),
    "objects by their header alone": npy_header(
        "{'descr': '|O', 'fortran_order': False, 'shape': (1, 2, 2), }", bytes(32)
    ),
    "short floats": npy(np.zeros((1, 2, 2), np.float32)),
    "big-endian floats": npy(np.zeros((1, 2, 2), ">f8")),
    "integers": npy(np.zeros((1, 2, 2), np.int64)),
    "records": npy(np.zeros((1, 2, 2), [("a", "<f8")])),
    "a dtype that there is not": npy_header(
        "{'descr': '<q99', 'fortran_order': False, 'shape': (1, 2, 2), }", bytes(32)
    ),
    "a dtype deep in brackets": npy_header(
        "{'descr': " + "[" * 400 + "]" * 400 + ", 'fortran_order': False, 'shape': (1, 2, 2), }"
    ),
    "a header of brackets": npy_header("(" * 500),
    "a header that calls": npy_header("__import__('os').abort()"),
    "a header of zero bytes": npy_header("\0" * 100),
    "an endless header": npy_header("{" + " " * 50_000 + "}"),
    "a header longer than the file": b"\x93NUMPY\x01\x00\xff\xff{",
    "a later version": npy(np.zeros((1, 2, 2)), version=(2, 0)),
    "version 255": npy_header("{}", version=(255, 255)),
    "another magic": b"\x93PICKLE" + npy(np.zeros((1, 2, 2)))[6:],
    "a pickle": b"\x80\x04cos\nsystem\n(S'true'\ntR.",
    "nothing": b"",
    "too little": npy(np.zeros((1, 2, 2)))[:-1],
    "too much": npy(np.zeros((1, 2, 2))) + b"\0",
}


@pytest.mark.parametrize("content", FORGED.values(), ids=FORGED)
def test_an_array_that_is_not_what_it_must_be_is_refused_before_it_is_made(path, good, content):
    write_with(path, good, **{KERNEL: content})
    tracemalloc.start()
    error = refusal(path)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert error.place == KERNEL
    assert error.code in {"member_damaged", "member_shape", "member_too_large"}
    assert peak < 10_000_000


@pytest.mark.parametrize("number", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize(
    "name", [KERNEL, "parameters/out/bias.npy", "optimizer/velocity/h1/kernel.npy"]
)
def test_weights_and_moments_that_are_not_finite_are_refused(path, good, name, number):
    shape = np.load(path.with_name("good.xorviz"))[name.removesuffix(".npy")].shape
    array = np.zeros(shape)
    array.flat[-1] = number
    write_with(path, good, **{name: npy(array)})
    error = refusal(path)
    assert (error.code, error.place) == ("not_finite", name.removesuffix(".npy"))


@pytest.mark.parametrize(
    ("steps", "loss"),
    [
        ([0, 1, 1], [1.0, 1.0, 1.0]),
        ([2, 1, 0], [1.0, 1.0, 1.0]),
        ([0, 1, 2], [1.0, 1.0]),
        ([-1, 0, 1], [1.0, 1.0, 1.0]),
        ([0, 1, 6], [1.0, 1.0, 1.0]),
        ([-(2**63), 0, 2**63 - 1], [1.0, 1.0, 1.0]),
    ],
)
def test_curves_that_do_not_fit_the_run_are_refused(path, good, steps, loss):
    """The run stands at step 5."""
    curves = {"steps": np.array(steps), "loss": np.array(loss), "accuracy": np.array(loss)}
    write_with(path, good, **{f"curves/{name}.npy": npy(one) for name, one in curves.items()})
    assert refusal(path).place.startswith("curves/")


@pytest.mark.parametrize("name", ["learning_rate", "gradients/h1", "gradients/out"])
def test_a_curve_of_another_length_is_refused(path, good, name):
    for points in (0, 5, 7, CAPACITY):
        write_with(path, good, **{f"curves/{name}.npy": npy(np.zeros(points))})
        assert refusal(path).place.startswith("curves/")


@pytest.mark.parametrize("points", [CAPACITY - 1, CAPACITY, CAPACITY + 1])
def test_curves_of_more_points_than_a_run_keeps_are_refused(path, good, points):
    curves = {name: np.linspace(0.0, 1.0, points) for name in ("loss", "accuracy")}
    document = json.loads(good["session.json"])
    document["state"]["step"] = points
    document["history"]["curves"] = list(curves)
    good = {name: one for name, one in good.items() if not name.startswith("curves/")}
    changes = {f"curves/{name}.npy": npy(one) for name, one in curves.items()}
    changes["curves/steps.npy"] = npy(np.arange(points))
    changes["session.json"] = json.dumps(document).encode()
    write_with(path, good, **changes)
    assert refused_or_sound(path) == (points < CAPACITY)


@pytest.mark.parametrize("name", ["first_solved", "diverged"])
@pytest.mark.parametrize("step", [-2, 6, 2**62])
def test_steps_of_replicas_outside_the_run_are_refused(path, good, name, step):
    write_with(path, good, **{f"replicas/{name}.npy": npy(np.array([step]))})
    assert refusal(path).place.startswith(f"replicas/{name}")


@pytest.fixture(scope="module")
def between(path):
    """A session between two looks for dead units, with the run at the last look."""
    run = living(experiment(training={"optimizer": "adam"}), 1_027)
    save_session(run.record(), path.with_name("between.xorviz"))
    return members_of(path.with_name("between.xorviz"))


@pytest.mark.parametrize("number", [np.nan, np.inf])
@pytest.mark.parametrize("name", ["parameters/h1/kernel", "optimizer/velocity/out/bias"])
def test_a_last_look_that_is_not_finite_is_refused(path, between, name, number):
    array = np.load(path.with_name("between.xorviz"))[f"deaths/{name}"]
    array.flat[-1] = number
    write_with(path, between, **{f"deaths/{name}.npy": npy(array)})
    error = refusal(path)
    assert (error.code, error.place) == ("not_finite", f"deaths/{name}")


def test_a_last_look_of_another_shape_is_refused(path, between):
    write_with(path, between, **{f"deaths/{KERNEL}": npy(np.zeros((2, 2, 2)))})
    assert refusal(path).place == f"deaths/{KERNEL}"


@pytest.mark.parametrize("number", [-1e308, -9.0, 0.0, 1e308])
def test_a_last_look_from_which_the_run_never_came_does_no_harm(path, between, number):
    """Steps are taken again from there when a unit has changed, and may overflow."""
    forged = {f"deaths/{KERNEL}": npy(np.full((1, 2, 2), number))}
    forged["parameters/h1/bias.npy"] = npy(np.full((1, 1, 2), -50.0))
    write_with(path, between, **forged)
    assert refused_or_sound(path)
