"""The curves: bounded, peaks kept, the same however the run is cut into pieces."""

import math
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.engine.experiments import experiment
from tests.engine.strategies import experiments
from tests.session.runs import advance, curve_bits, living, take
from xorviz.engine.registry import Choice
from xorviz.engine.run import Run
from xorviz.engine.spec import read_experiment
from xorviz.engine.spec.network import LARGEST_DEPTH
from xorviz.session import edits
from xorviz.session.history import CAPACITY, MOST_GONE, History, Point, Points
from xorviz.session.living import LivingRun
from xorviz.session.picture import Status
from xorviz.session.position import Position
from xorviz.session.record import Record
from xorviz.session.snapshot import Mark, Probe, Request


def point(step, loss, **gradients):
    return Point(step, loss, 0.5, 0.01, gradients)


def filled(losses):
    """Offer one loss a step, as a run does; return the history and what was taken."""
    history, taken = History(), []
    for step, loss in enumerate(losses):
        if history.is_due(step):
            history.record(point(step, loss, h1=2.0 * loss, out=1.0))
            taken.append(loss)
    return history, taken


@pytest.mark.parametrize("steps", [1, CAPACITY - 1, CAPACITY, 3 * CAPACITY, 20 * CAPACITY])
def test_it_stays_bounded_and_its_steps_increase(steps):
    history, _ = filled(1.0 / (1 + step) for step in range(steps))
    points = history.points()
    kept = points.steps
    assert len(kept) == len(history) < CAPACITY
    assert {len(curve) for curve in (*points[1:4], *points.gradients.values())} == {len(kept)}
    assert all(one < other for one, other in pairwise(kept))
    assert kept[0] == 0
    # Enough is left to draw a curve of, up to the end.
    assert len(kept) >= min(steps, CAPACITY // 2)
    assert kept[-1] > (steps - 1) * (1 - 1 / 512) - 1


def test_what_is_no_number_has_the_same_bits_wherever_it_comes_from():
    """A sum that overflows leaves a NaN of either sign, and so does a file."""
    strange = np.array([0xFFF8000000000000, 0x7FF8000000000001, 0xFFF0000000000001], np.uint64)
    one, other, third = strange.view(np.float64)
    history = History()
    history.record(Point(0, one, other, third, {"h1": one}, other, third))
    history.record(Point(1, 0.5, -0.0, 0.1, {"h1": 0.0}))
    points = history.points(Point(2, third, one, other, {"h1": third, "h2": one}))
    again = History(Points(*(points.steps, *(curve * -1.0 * -1.0 for curve in points[1:4])), {}))
    for found in (points, again.points()):
        for curve in (*found.plain.values(), *found.gradients.values()):
            absent = curve[np.isnan(curve)]
            assert absent.tobytes() == np.full(len(absent), math.nan).tobytes()
    assert math.copysign(1.0, points.accuracy[1]) == -1.0


def test_points_are_dense_at_first_and_then_512_to_each_doubling():
    due = [step for step in range(16_384) if History().is_due(step)]
    assert due[:1024] == list(range(1024))
    for power in range(10, 14):
        octave = [step for step in due if 2**power <= step < 2 ** (power + 1)]
        assert octave == list(range(2**power, 2 ** (power + 1), 2 ** (power - 9)))


#: Values with spikes among them; not a number where a layer is absent or its numbers overflow.
VALUES = st.sampled_from([0.0, 1.0, 1.0, 1.0, 2.0, -3.0, math.nan]) | st.floats(allow_nan=False)


def extremes(curve):
    """The smallest and the largest number."""
    curve = curve[~np.isnan(curve)]
    return (curve.min(), curve.max()) if len(curve) else None


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(VALUES, st.dictionaries(st.sampled_from("abcdefg"), VALUES)),
        min_size=1,
        max_size=60,
    ),
    st.integers(0, 2**32 - 1),
    st.integers(1, 5 * CAPACITY),
)
def test_of_every_curve_the_highest_and_the_lowest_point_stay(patterns, seed, length):
    """After any number of thinnings, while layers come and go."""
    order = np.random.default_rng(seed).integers(0, len(patterns), length)
    history = History()
    truth = {}
    for step, number in enumerate(order.tolist()):
        loss, gradients = patterns[number]
        history.record(Point(step, loss, step / length, 0.1, gradients))
        for name, value in {"loss": loss, **gradients}.items():
            truth.setdefault(name, []).append(value)
    points = history.points()
    assert len(history) < CAPACITY
    assert (np.diff(points.steps) > 0).all()
    assert (points.steps[0], points.steps[-1]) == (0, length - 1)
    found = {"loss": points.loss, **points.gradients}
    assert found.keys() == truth.keys()
    for name, values in truth.items():
        assert extremes(found[name]) == extremes(np.array(values))
    assert extremes(points.accuracy) == (0.0, (length - 1) / length)
    losses = [patterns[number][0] for number in order]
    assert np.isnan(points.loss).any() == any(math.isnan(loss) for loss in losses)


def test_a_gradient_that_is_large_at_one_step_among_millions_is_still_seen():
    """And what is kept around it is spread over the whole run."""
    history, spike = History(), 70_016
    for step in range(0, 4_000_000, 32):
        if history.is_due(step) or step == spike:
            norm = 1e6 if step == spike else 1.0 / (1.0 + step)
            history.record(Point(step, 0.5, 0.5, 0.01, {"h1": norm, "out": 0.5}))
    points = history.points()
    place = points.gradients["h1"].argmax()
    assert (points.steps[place], points.gradients["h1"][place]) == (spike, 1e6)
    assert np.diff(points.steps).max() < 4_000_000 / 100


def test_a_point_keeps_its_step_and_all_its_values():
    history = History()
    for step in range(10_000):
        if history.is_due(step):
            gradients = {"h1": math.sin(step), "out": math.sqrt(step)}
            history.record(Point(step, math.cos(step), step / 10_000, 1.0 / (1 + step), gradients))
    points = history.points()
    rows = zip(*points[:4], *(points.gradients[name] for name in ("h1", "out")), strict=True)
    for step, *values in rows:
        expected = [math.cos(step), step / 10_000, 1 / (1 + step), math.sin(step), math.sqrt(step)]
        assert values == expected


def test_a_loss_that_is_no_number_is_a_peak():
    history, _ = filled([1.0, math.nan, *[1.0] * CAPACITY])
    assert np.isnan(history.points().loss).any()


def test_a_layer_has_no_gradient_while_it_is_not_there_and_may_come_back():
    history = History()
    for step, layers in enumerate([("h1", "out"), ("out",), ("out", "new"), ("h1", "out")]):
        history.record(point(step, 1.0, **dict.fromkeys(layers, float(step))))
    curves = {name: curve.tolist() for name, curve in history.points().gradients.items()}
    assert curves == {
        "h1": [0.0, pytest.approx(math.nan, nan_ok=True), pytest.approx(math.nan, nan_ok=True), 3],
        "out": [0.0, 1.0, 2.0, 3.0],
        "new": [pytest.approx(math.nan, nan_ok=True)] * 2
        + [2.0, pytest.approx(math.nan, nan_ok=True)],
    }


def test_of_many_layers_that_are_gone_those_longest_gone_are_let_go():
    history = History()
    for step in range(MOST_GONE + 10):
        history.record(point(step, 1.0, **{f"layer{step}": 1.0, "out": 1.0}))
    last = MOST_GONE + 9
    expected = {"out", *(f"layer{number}" for number in range(last - MOST_GONE, last + 1))}
    assert set(history.layers) == expected
    again = History(history.points())
    again.record(point(last + 1, 1.0, layer0=1.0, out=1.0))
    history.record(point(last + 1, 1.0, layer0=1.0, out=1.0))
    assert curve_bits(again) == curve_bits(history)


@pytest.mark.parametrize("layers", [100, LARGEST_DEPTH])
def test_the_deepest_network_fits_into_the_bounded_record(layers):
    history = History()
    generator = np.random.default_rng(1)
    names = [f"layer{number}" for number in range(layers)]
    highest = np.zeros(layers)
    for step in range(CAPACITY + 10):
        if step % 100 == 0:
            # A layer that is gone from then on.
            other = {**dict.fromkeys(names[:-1], 0.5), f"other{step}": 0.5}
            history.record(Point(step, 1.0, 0.5, 0.1, other))
            continue
        norms = 0.5 + generator.random(layers)
        highest = np.maximum(highest, norms)
        history.record(Point(step, 1.0, 0.5, 0.1, dict(zip(names, norms.tolist(), strict=True))))
    assert len(history) < CAPACITY * 0.6
    gradients = history.points().gradients
    assert [np.nanmax(gradients[name]) for name in names] == highest.tolist()


@given(st.integers(0, 10**9))
def test_the_next_point_is_as_far_as_it_says(step):
    history = History()
    after = step + history.until_due(step)
    assert history.is_due(after)
    assert not any(history.is_due(between) for between in range(step + 1, min(after, step + 50)))
    history.record(point(after, 1.0))
    assert not history.is_due(after)


def test_copies_and_arrays_stand_alone():
    history, _ = filled([3.0, 2.0])
    copy, points = history.copy(), history.points()
    before = curve_bits(copy)
    history.record(point(2, 1.0, h1=1.0, new=1.0))
    history.marks.append(Mark(2, "add_unit"))
    history.deaths.note(2, [(("h1", 0), True)])
    points.loss[0] = points.gradients["h1"][0] = 99.0
    assert (curve_bits(copy), copy.marks, copy.deaths.episodes) == (before, [], ())
    assert history.points().loss.tolist() == [3.0, 2.0, 1.0]
    assert history.points().gradients["h1"].tolist() == [6.0, 4.0, 1.0]


def test_a_present_point_is_shown_and_not_recorded():
    history, _ = filled([3.0, 2.0])
    before = curve_bits(history)
    shown = history.points(point(5, 1.0, h1=7.0, new=8.0))
    assert shown.steps.tolist() == [0, 1, 5]
    assert shown.gradients["h1"].tolist() == [6.0, 4.0, 7.0]
    assert np.isnan(shown.gradients["new"][:2]).all()
    assert (shown.gradients["new"][2], shown.learning_rate[2]) == (8.0, 0.01)
    assert np.isnan(shown.gradients["out"][2])
    assert curve_bits(history) == before


def test_every_point_is_the_whole_training_sets_loss_at_that_step():
    spec = experiment(data={"kind": "gate", "gate": "xor", "sample": 7}, training={"batch_size": 2})
    run = living(spec, 30)
    points = run.record().position.history.points()
    assert points.steps.tolist() == list(range(31))
    plain = Run(spec)
    for step, loss, share in zip(points.steps, points.loss, points.accuracy, strict=True):
        plain.advance(int(step) - plain.step)
        assert (loss, share) == (plain.evaluate().loss[0], plain.evaluate().accuracy[0])


def test_the_learning_rate_is_the_optimizers_and_follows_its_edits():
    """Where none is named it is the default: 0.001 of RMSprop, 0.01 of gradient descent."""
    run = living(experiment(training={"optimizer": "rmsprop"}), 2)
    for edit in (
        edits.SetLearningRate(0.3),
        edits.SetOptimizer(Choice("sgd")),
        edits.SetOptimizer(Choice("adam", (("learning_rate", 0.5),))),
        edits.SetLearningRate(None),
    ):
        run.apply(edit)
        take(run, 1)
    rates = run.record().position.history.points().learning_rate
    assert rates.tolist() == [0.001] * 3 + [0.3, 0.01, 0.5, 0.001]


def test_gradients_follow_the_layers_through_edits():
    run = living(experiment(), 2)
    network = run.record().position.spec.network
    undo = run.apply(edits.AddLayer("h2", "out", ("h1",))).inverse
    take(run, 2)
    run.apply(undo)
    take(run, 2)
    gradients = run.record().position.history.points().gradients
    assert list(gradients) == [*(layer.id for layer in network.layers), "h2"]
    assert np.isnan(gradients["h2"]).tolist() == [True, True, True, False, False, True, True]
    assert not np.isnan(gradients["h1"]).any()


def standing_at(spec, step):
    """A run that has come so far, with the curves that it would have by then."""
    history = History()
    for earlier in range(step):
        if history.is_due(earlier):
            history.record(point(earlier, 1.0 / (1 + earlier)))
    fresh = Record.fresh(spec).position
    return Record(Position(spec, replace(fresh.state, step=step), history), (), spec)


CHUNKS = st.lists(st.integers(1, 200), min_size=1, max_size=20)


@settings(max_examples=25)
@given(
    experiments(tame=True).map(read_experiment), CHUNKS, st.sampled_from([0, 1_000, 2_021, 9_000])
)
def test_the_curves_do_not_depend_on_the_pieces_in_which_the_run_is_advanced(spec, chunks, step):
    """From where every step has a point, and from where only some have."""
    start = standing_at(spec, step)
    total = step + min(sum(chunks), 200)
    whole, pieces = LivingRun(start), LivingRun(start)
    assume(advance(whole, total - step))
    for chunk in chunks:
        pieces.snapshot(Request(frozenset(Probe)), Status())
        advance(pieces, min(chunk, total - pieces.step))
    assert curve_bits(pieces.record().position.history) == curve_bits(
        whole.record().position.history
    )


def test_the_curves_are_the_same_beyond_the_first_thinning():
    start, end = standing_at(experiment(), 65_000), 67_000
    pieces, whole = LivingRun(start), LivingRun(start)
    take(whole, end - whole.step)
    sizes = (1, 3, 2, 700, 5, 64, 1000)
    while pieces.step < end:
        take(pieces, min(sizes[pieces.step % 7], end - pieces.step))
    before, after = start.position.history, whole.record().position.history
    assert CAPACITY - 10 < len(before) < CAPACITY
    assert len(after) < len(before)
    assert after.points().steps[-1] > 66_000
    assert curve_bits(pieces.record().position.history) == curve_bits(after)
