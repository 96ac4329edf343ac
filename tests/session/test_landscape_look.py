"""The landscape in a snapshot: true losses, axes that stay, and looks that are seldom."""

import time

import numpy as np
import pytest

from tests.engine.experiments import chain_json, experiment, patterns_json
from tests.session.runs import living, record_bits, show, take
from xorviz.engine.dataset import build_dataset
from xorviz.engine.layout import LayerArrays
from xorviz.engine.penalties import penalty_of
from xorviz.engine.solved import evaluate
from xorviz.session import edits, landscape_look
from xorviz.session.crowd_edits import OfReplica
from xorviz.session.living import LivingRun
from xorviz.session.picture import Status
from xorviz.session.presets import load_preset
from xorviz.session.record import OpenRecord, Record
from xorviz.session.snapshot import PlaneKind, PlaneWish, Probe, Request, TrainerState, Weight

SPEC = experiment(chain_json(2, 3, 1, hidden="tanh"), training={"batch_size": None})
RUNNING = Status(state=TrainerState.RUNNING, in_parts=True)
PATIENCE = 30.0


def look(run, wish=None, status=None):
    request = Request(frozenset({Probe.LANDSCAPE}), weights=wish or PlaneWish())
    return run.snapshot(request, status or Status()).landscape


def loss_at(run, landscape, x, y):
    """The loss by the engine at a place, through the weights that the run has now."""
    position = run.record().position
    spec = position.spec.alone(position.spec.replica)
    index = position.spec.displayed
    across, up = landscape.directions
    dx, dy = x - landscape.here[0], y - landscape.here[1]
    moved = {}
    for name, arrays in position.state.parameters.items():
        kernel, bias = arrays.kernel[index], arrays.bias[index, 0]
        moved[name] = LayerArrays(
            (kernel + dx * across[name].kernel + dy * up[name].kernel)[None],
            (bias + dx * across[name].bias + dy * up[name].bias)[None, None],
        )
    data = build_dataset(spec.data, [spec.replica])
    return float((evaluate(spec, data, moved).loss + penalty_of(spec.network, moved))[0])


@pytest.mark.parametrize("kind", PlaneKind)
@pytest.mark.parametrize("penalty", [None, {"name": "l2", "l2": 0.01}])
def test_the_losses_are_those_of_the_engine(kind, penalty):
    network = chain_json(2, 3, 1, hidden="tanh", kernel_regularizer=penalty)
    run = living(experiment(network, training={"batch_size": None}), 150)
    landscape = look(run, PlaneWish(kind))
    found = landscape.slice
    assert found.loss.shape == (61, 61)
    assert found.step == 150
    for row, column in ((0, 0), (60, 60), (12, 47), (30, 30), (55, 3)):
        expected = loss_at(run, landscape, found.xs[column], found.ys[row])
        assert found.loss[row, column] == pytest.approx(expected, rel=1e-9)


def test_the_coordinates_of_two_weights_are_their_values():
    run = living(SPEC, 60)
    wish = PlaneWish(across=Weight("out", 1, 0), up=Weight("h1", 2, 1))
    landscape = look(run, wish)
    parameters = run.record().position.state.parameters
    value = parameters["out"].kernel[0, 1, 0], parameters["h1"].bias[0, 0, 1]
    assert landscape.here == value
    found = landscape.path
    history = run.record().position.history.trail.points
    # In the order of the arrays: four rows of three in h1, then out.
    np.testing.assert_allclose(found.places[:, 1], history.weights[:, 2 * 3 + 1])
    np.testing.assert_allclose(found.places[:, 0], history.weights[:, 9 + 1])


def test_a_wish_for_weights_that_are_not_there_shows_the_first_two():
    landscape = look(living(SPEC), PlaneWish(across=Weight("h7", 0, 0), up=Weight("h1", 9, 0)))
    assert (landscape.across, landscape.up) == (Weight("h1", 0, 0), Weight("h1", 1, 0))


def test_the_floor_of_a_plateau_is_a_line_of_it():
    run = LivingRun(Record.fresh(SPEC))
    take(run, 10)
    found = look(run, PlaneWish(PlaneKind.GRADIENT)).slice
    floors = [line for line in found.contours if line.is_floor]
    assert np.log(2.0) in [pytest.approx(line.level) for line in floors]
    for line in floors:
        x, y = line.segments[0, 0]
        assert found.xs[0] <= x <= found.xs[-1]
        assert found.ys[-1] <= y <= found.ys[0]


def test_looking_changes_nothing_of_the_run():
    run, other = living(SPEC), living(SPEC)
    for _ in range(20):
        for kind in PlaneKind:
            look(run, PlaneWish(kind), RUNNING)
        take(run, 7)
        take(other, 7)
    assert record_bits(run.record()) == record_bits(other.record())


def test_what_is_seen_can_be_written_by_nobody():
    landscape = look(living(SPEC, 20), PlaneWish(PlaneKind.PATH))
    found, path = landscape.slice, landscape.path
    arrays = [found.xs, found.ys, found.loss, found.parts, path.places, path.steps, path.by_hand]
    arrays += [line.segments for line in found.contours]
    for direction in landscape.directions:
        arrays += [part for weights in direction.values() for part in vars(weights).values()]
    assert not any(array.flags.writeable for array in arrays)


def test_slices_are_cut_four_times_a_second_at_most():
    run = living(SPEC, 5)
    start = time.perf_counter()
    cuts = set()
    for _ in range(80):
        take(run, 1)
        cuts.add(look(run, status=RUNNING).slice.step)
    assert len(cuts) <= 1 + (time.perf_counter() - start) / 0.25


def test_while_the_dot_stays_well_inside_extent_and_axes_stay():
    run = living(experiment(chain_json(2, 3, 1, hidden="tanh")), 20)
    for kind in (PlaneKind.WEIGHTS, PlaneKind.GRADIENT):
        first = look(run, PlaneWish(kind))
        take(run, 10)
        second = look(run, PlaneWish(kind))
        assert second.extent == first.extent
        assert second.since == first.since
        assert second.slice.step == first.slice.step + 10


def test_the_extent_follows_a_network_that_leaves_it():
    run = living(SPEC, 5)
    before = look(run)
    run.apply(edits.SetWeight("h1", "x", 0, 0, 40.0))
    after = look(run)
    assert before.extent[1] < 40.0 < after.extent[1]
    assert after.slice.xs[-1] == after.extent[1]


def test_a_network_in_hand_does_not_move_the_ground():
    run = living(SPEC, 5)
    before = look(run)
    run.apply(edits.SetWeight("h1", "x", 0, 0, 40.0))
    held = look(run, PlaneWish(held=True))
    assert held.extent == before.extent
    assert look(run).extent != before.extent


def test_a_fit_takes_the_axes_anew():
    run = living(SPEC, 20)
    look(run, PlaneWish(PlaneKind.GRADIENT))
    take(run, 5)
    assert look(run, PlaneWish(PlaneKind.GRADIENT)).since == 20
    fitted = look(run, PlaneWish(PlaneKind.GRADIENT, fits=1))
    assert fitted.since == 25
    assert fitted.here == pytest.approx((0.0, 0.0))


def test_the_share_explained_is_that_of_the_path_as_it_is_now():
    run = living(SPEC, 300)
    landscape = look(run, PlaneWish(PlaneKind.PATH))
    points = run.record().position.history.trail.points.weights
    away = points - points[-1]
    assert landscape.path.steps[-1] == 300 - 300 % 4
    present = np.concatenate([np.concatenate(arrays, axis=1).ravel() for arrays in
                              run.record().position.state.parameters.values()])  # fmt: skip
    away = points - present
    values = np.linalg.eigvalsh(away.T @ away)
    assert sum(landscape.explained) == pytest.approx(values[-2:].sum() / values.sum(), abs=1e-9)


def test_an_edit_of_the_task_is_seen_and_a_move_in_the_plane_needs_no_new_slice():
    run = living(SPEC, 20)
    first = look(run).slice
    run.apply(edits.SetWeight("h1", "x", 0, 0, 0.123))
    assert look(run).slice is first
    run.apply(edits.SetLoss(SPEC.training.loss.__class__("mean_squared_error")))
    landscape = look(run)
    assert landscape.slice is not first
    row = landscape.slice
    expected = loss_at(run, landscape, row.xs[7], row.ys[9])
    assert row.loss[9, 7] == pytest.approx(expected, rel=1e-9)


def test_of_a_crowd_it_is_the_start_on_display():
    crowd = experiment(chain_json(2, 3, 1, hidden="tanh"), replicas=3)
    run = living(crowd, 30)
    first = look(run)
    show(run, 2)
    second = look(run)
    assert first.here != second.here
    assert second.here == look(living(crowd.alone(2), 30)).here
    run.apply(OfReplica(2, edits.SetWeight("h1", "x", 0, 0, 1.5)))
    assert look(run).here[0] == 1.5


def test_without_a_step_there_is_no_path_to_take_axes_from():
    run = living(SPEC)
    assert look(run, PlaneWish(PlaneKind.PATH)).refused == "no_path"
    take(run, 1)
    assert not look(run, PlaneWish(PlaneKind.PATH)).refused


def test_what_is_too_much_is_refused_with_a_code(monkeypatch):
    large = living(experiment(chain_json(2, 70, 70, 1)))
    assert look(large, PlaneWish(PlaneKind.PATH)).refused == "path_not_kept"
    assert look(large, PlaneWish(PlaneKind.GRADIENT)).path is None
    monkeypatch.setattr(landscape_look, "_TOO_MANY", 1000)
    assert look(living(SPEC)).refused == "too_large"


def test_weights_beyond_any_picture_are_refused_too():
    run = living(SPEC)
    run.apply(edits.SetWeight("h1", "x", 0, 0, 1e300))
    assert look(run).refused == "too_far"


def test_a_loss_that_is_not_finite_has_no_height():
    data = patterns_json([[1e154], [0.0]], [[0.0], [1.0]])
    training = {"loss": "mean_squared_error", "batch_size": None}
    run = living(experiment(chain_json(1, 1, output="linear"), data, training))
    found = look(run).slice
    finite = np.isfinite(found.loss)
    assert not finite.all()
    assert (np.isfinite(found.parts) == finite).all()


def test_of_many_patterns_it_is_found_beside_the_run(monkeypatch):
    monkeypatch.setattr(landscape_look, "_SMALL", 0)
    run = living(SPEC, 12)
    assert look(run, status=RUNNING).slice is None
    found = wait_for_slice(run)
    assert found.step == 12
    np.testing.assert_array_equal(found.loss, look(living(SPEC, 12)).slice.loss)
    # Another kind is asked for at once, and what was begun for the former is given up.
    assert look(run, PlaneWish(PlaneKind.GRADIENT), RUNNING).slice is None
    assert look(run, PlaneWish(PlaneKind.GRADIENT, number=1), RUNNING).slice is None
    run.apply(edits.SetLoss(SPEC.training.loss.__class__("mean_squared_error")))
    look(run, status=RUNNING)
    run.apply(OpenRecord(Record.fresh(SPEC)))
    look(run, status=RUNNING)
    # The threads are gone when this returns: a guard looks for them.
    run.close()


def test_of_very_many_the_grid_is_coarser(monkeypatch):
    monkeypatch.setattr(landscape_look, "_MANY", 1000)
    assert look(living(SPEC)).slice.loss.shape == (31, 31)


def test_without_a_window_digits_have_a_landscape_at_once():
    run = LivingRun(Record.fresh(load_preset("digits")))
    landscape = look(run)
    found = landscape.slice
    expected = loss_at(run, landscape, found.xs[3], found.ys[20])
    assert found.loss[20, 3] == pytest.approx(expected, rel=1e-9)


def wait_for_slice(run):
    end = time.perf_counter() + PATIENCE
    found = None
    while found is None and time.perf_counter() < end:
        time.sleep(0.001)
        found = look(run, status=RUNNING).slice
    return found
