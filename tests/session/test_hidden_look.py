"""Where a layer sends the patterns and the input plane, in snapshots, against NumPy by hand."""

import math
import time

import numpy as np
import pytest

from tests.engine.experiments import chain_json, experiment, network_json, patterns_json
from tests.session.pictures import arrays_in
from tests.session.runs import living, take
from xorviz.session import edits
from xorviz.session.experiments import load_experiment
from xorviz.session.living import LivingRun
from xorviz.session.picture import Status
from xorviz.session.snapshot import PRINCIPAL_AXES, Probe, Request, TrainerState

RUNNING = Status(state=TrainerState.RUNNING)

#: The classic solution: h1.1 counts the bits, h1.2 tells two from fewer.
CLASSIC = {
    "h1": {"kernel": [[1.0, 1.0], [1.0, 1.0]], "bias": [0.0, -1.0]},
    "out": {"kernel": [[3.0], [-6.0]], "bias": [-1.5]},
}
BOTH = frozenset({Probe.HIDDEN_SPACE, Probe.PATTERNS})


def look(run, layer=None, units=None, status=None):
    asked = Request(BOTH, hidden_layer=layer, hidden_units=units)
    return run.snapshot(asked, status or Status()).hidden_space


def preset(name, steps=0):
    run = LivingRun(load_experiment(name))
    take(run, steps)
    return run


@pytest.fixture
def classic():
    return living(experiment(chain_json(2, 2, 1), weights=CLASSIC))


def test_the_classic_solution_by_hand(classic):
    found = look(classic)
    assert (found.layer, found.units, found.range) == ("h1", (0, 1), (0.0, math.inf))
    assert found.points.tolist() == [[0.0, 0.0], [1.0, 0.0], [1.0, 0.0], [2.0, 1.0]]
    assert found.groups == ((1, 2),)
    cut = found.cut
    assert (cut.a, cut.b, cut.c, cut.level, cut.complete) == (3.0, -6.0, -1.5, 0.5, True)
    # Seventeen lines each way, at tenths; those at 0 and at 1 go through patterns.
    grid = found.grid
    assert grid.lines.shape == (34, 61, 2)
    assert grid.across.tolist() == [False] * 17 + [True] * 17
    along = np.linspace(-0.35, 1.35, 61)
    for number, held in enumerate(np.arange(-3, 14) / 10.0):
        for line in (number, number + 17):
            bits = held + along
            np.testing.assert_allclose(grid.lines[line, :, 0], np.maximum(bits, 0.0), atol=1e-12)
            np.testing.assert_allclose(
                grid.lines[line, :, 1], np.maximum(bits - 1.0, 0.0), atol=1e-12
            )
            assert grid.through[line] == (abs(held) < 1e-9 or abs(held - 1.0) < 1e-9)


def test_points_are_the_activations_that_the_table_of_patterns_has():
    run = living(experiment(chain_json(2, 3, 4, 1, hidden="tanh")), 20)
    snapshot = run.snapshot(Request(BOTH, hidden_layer="h2", hidden_units=(3, 1)), Status())
    found = snapshot.hidden_space
    assert (found.layer, found.units, found.range) == ("h2", (3, 1), (-1.0, 1.0))
    own = snapshot.patterns.activations["h2"][:, [3, 1]]
    np.testing.assert_allclose(found.points, own, atol=1e-14)
    assert found.step == snapshot.step == 20


def test_which_layer_and_which_axes_are_there_unasked():
    run = living(experiment(chain_json(2, 3, 2, 1)))
    assert (look(run).layer, look(run).units) == ("h2", (0, 1))
    assert (look(run, "h1").layer, look(run, "h1").units) == ("h1", None)
    assert look(run, "out").units == (0, 0)
    assert look(run, "out").is_flat
    assert look(run, "gone").layer == "h2"
    assert look(run, "h2", PRINCIPAL_AXES).units is None
    assert look(run, "h1", (2, 2)).is_flat
    # What there is not is left at the default.
    assert look(run, "h2", (0, 7)).units == (0, 1)
    assert look(run, "h1", (5, 0)).units is None


def test_without_a_hidden_layer_there_is_nothing_but_the_output_can_be_asked_for():
    run = living(experiment(chain_json(2, 1)))
    found = look(run)
    assert (found.layer, len(found.points), found.finite) == ("", 0, True)
    assert look(run, "out").layer == "out"


def test_what_is_not_finite_has_no_points():
    weights = {**CLASSIC, "h1": {"kernel": [[1e308, 0], [1e308, 0]], "bias": [1e308, 0]}}
    found = look(living(experiment(chain_json(2, 2, 1, hidden="linear"), weights=weights)))
    assert (found.layer, found.finite, len(found.points), found.cut) == ("h1", False, 0, None)


def test_of_more_than_two_inputs_there_is_no_grid():
    found = look(preset("parity-4"))
    assert found.grid.lines.shape == (0, 0, 2)
    assert found.points.shape == (16, 2)


def test_of_paired_bits_the_lines_are_those_of_two_bits():
    run = living(
        experiment(
            chain_json(4, 2, 1, hidden="linear"),
            {"kind": "gate", "gate": "xor", "encoding": "paired"},
            weights={"h1": {"kernel": [[1, 0], [10, 0], [0, 1], [0, 10]], "bias": [0, 0]}},
        )
    )
    lines = look(run).grid.lines
    # x + 10 (1 − x) along each axis.
    along = 10.0 - 9.0 * np.linspace(-0.35, 1.35, 61)
    np.testing.assert_allclose(lines[0, :, 1], along)
    np.testing.assert_allclose(lines[0, :, 0], np.full(61, 10.0 + 9.0 * 0.3))


def test_of_one_input_there_is_one_line():
    run = living(
        experiment(
            chain_json(1, 2, 1, hidden="tanh"),
            patterns_json([[0.0], [1.0], [2.0]], [[0], [1], [0]]),
        )
    )
    found, weights = look(run), run.snapshot(Request(), Status()).weights["h1"]
    (line,) = found.grid.lines
    along = np.linspace(-0.7, 2.7, len(line))
    np.testing.assert_allclose(line, np.tanh(along[:, None] @ weights.kernel + weights.bias))


def test_two_named_inputs_of_one_unit_span_the_plane():
    network = network_json(
        {"a": 1, "b": 1},
        [("ha", ["a"], 1, "tanh"), ("hb", ["b"], 1, "tanh"), ("out", ["ha", "hb"], 1, "sigmoid")],
    )
    data = {
        "kind": "patterns",
        "inputs": {"a": [[0], [1], [0], [1]], "b": [[0], [0], [1], [1]]},
        "targets": [[0], [1], [1], [0]],
    }
    found = look(living(experiment(network, data)), "ha")
    # What b is makes no difference: each line on which a stays is one point.
    upright = found.grid.lines[~found.grid.across]
    assert np.ptp(upright[:, :, 0], axis=1).max() < 1e-12
    assert np.ptp(found.grid.lines[found.grid.across][:, :, 0], axis=1).min() > 0.0
    # The output reads another layer, too.
    assert found.cut is None


def test_of_a_large_set_a_sample_is_shown_and_nobody_groups_it():
    run = preset("digits", 5)
    snapshot = run.snapshot(Request(BOTH), Status())
    assert len(snapshot.hidden_space.points) == len(snapshot.patterns.shares)
    assert snapshot.hidden_space.groups is None


def test_its_arrays_are_read_only(classic):
    arrays = list(arrays_in(look(classic)))
    assert len(arrays) == 4
    assert not any(array.flags.writeable for array in arrays)


def test_a_run_that_goes_on_is_looked_at_a_few_times_a_second_at_most(classic):
    start, steps = time.perf_counter(), set()
    for _ in range(60):
        take(classic, 1)
        steps.add(look(classic, status=RUNNING).step)
    assert len(steps) <= 1 + (time.perf_counter() - start) / 0.12
    # Another wish is met at once, and so is one of a run that stands still.
    take(classic, 1)
    assert look(classic, units=PRINCIPAL_AXES, status=RUNNING).step == classic.step
    take(classic, 1)
    assert look(classic, units=PRINCIPAL_AXES).step == classic.step


def test_a_weight_set_by_hand_is_seen_at_once_while_the_run_stands(classic):
    before = look(classic)
    classic.apply(edits.SetWeight("h1", "x", 0, 0, 2.0))
    after = look(classic)
    assert after.points[:, 0].tolist() != before.points[:, 0].tolist()
    assert sorted(after.points[:, 0].tolist()) == [0.0, 1.0, 2.0, 3.0]


def test_a_look_changes_nothing_of_the_run():
    watched, alone = preset("relu-4-2-1", 100), preset("relu-4-2-1", 100)
    for _ in range(5):
        look(watched, status=RUNNING)
        take(watched, 7)
        take(alone, 7)
    for name, arrays in watched.snapshot(Request(), Status()).weights.items():
        other = alone.snapshot(Request(), Status()).weights[name]
        assert arrays.kernel.tobytes() == other.kernel.tobytes()
