"""What a snapshot says of a run, against the same by hand, and that taking one changes nothing."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.engine.experiments import XOR, chain_json, experiment, network_json, patterns_json
from tests.engine.strategies import experiments
from tests.session.pictures import arrays_in
from tests.session.runs import advance, curve_bits, living, record_bits
from xorviz.engine.spec import read_experiment
from xorviz.session import edits
from xorviz.session.picture import Request, Status
from xorviz.session.snapshot import Probe, TrainerState

EVERYTHING = frozenset(Probe)

#: h1 = relu(x1 + x2 − ½), relu(−x1 − x2): on for 01, 10, 11; never. out = sigmoid(4 h1 − 1).
WEIGHTS = {
    "h1": {"kernel": [[1.0, -1.0], [1.0, -1.0]], "bias": [-0.5, 0.0]},
    "out": {"kernel": [[4.0], [1.0]], "bias": [-1.0]},
}


def snapshot(run, *probes, layer=None, **status):
    return run.snapshot(Request(frozenset(probes), layer), Status(**status))


@settings(max_examples=30)
@given(experiments(tame=True).map(read_experiment), st.integers(0, 9))
def test_any_run_can_be_looked_at_and_nothing_in_the_picture_can_be_written_to(spec, steps):
    run = living(spec)
    advance(run, steps)
    before = record_bits(run.record())
    picture = snapshot(run, *EVERYTHING)
    arrays = list(arrays_in(picture))
    assert len(arrays) > 10
    assert not any(array.flags.writeable for array in arrays)
    assert record_bits(run.record()) == before


def test_a_picture_stands_still_while_the_run_goes_on():
    run = living(experiment(), 5)
    picture = snapshot(run, *EVERYTHING)
    before = [array.tobytes() for array in arrays_in(picture)]
    advance(run, 50)
    run.apply(edits.AddUnit("h1"))
    snapshot(run, *EVERYTHING)
    assert [array.tobytes() for array in arrays_in(picture)] == before


@pytest.mark.parametrize("probe", Probe)
def test_only_what_was_asked_for_is_there(probe):
    picture = snapshot(living(experiment(replicas=2)), probe)
    probes = {other.value: getattr(picture, other.value) for other in Probe}
    assert {name for name, value in probes.items() if value is not None} == {probe.value}


def test_where_it_stands():
    run = living(experiment(training={"batch_size": 3}, seed=4), 7)
    picture = snapshot(run, state=TrainerState.RUNNING, steps_per_second=12.5, modified=True)
    assert (picture.step, picture.epoch, picture.state) == (7, 3, TrainerState.RUNNING)
    assert (picture.steps_per_second, picture.modified, picture.first_solved) == (12.5, True, -1)
    now = run.evaluate()
    assert (picture.loss, picture.accuracy) == (now.loss[0], now.accuracy[0])
    assert picture.spec["seed"] == 4
    assert "weights" not in picture.spec


def test_a_crowd_shows_the_replica_on_display():
    crowd = living(experiment(replicas=4, replica=2), 5)
    alone = living(experiment(replica=2), 5)
    pictures = [snapshot(run, *EVERYTHING) for run in (crowd, alone)]
    assert pictures[1].crowd is None
    pictures[0] = replace(pictures[0], crowd=None)
    assert pictures[0].replica == 2
    spec = {**pictures[0].spec, "replicas": 1}
    assert replace(pictures[0], spec=spec).spec == pictures[1].spec
    one, other = ([array.tobytes() for array in arrays_in(picture)] for picture in pictures)
    assert one == other


def test_the_topology_tells_columns_and_units():
    layers = [
        ("p", ["a"], 2, {"name": "leaky_relu", "negative_slope": 0.5}),
        ("q", ["p", "b"], 3, "tanh"),
        ("out", ["a", "q"], 1, "sigmoid"),
    ]
    run = living(experiment(network_json({"a": 1, "b": 1}, layers)))
    run.apply(edits.RemoveUnit("q", 1))
    topology = snapshot(run).topology
    assert topology.inputs == (("a", 1), ("b", 1))
    assert [(layer.id, layer.column, layer.unit_ids) for layer in topology.layers] == [
        ("p", 1, (0, 1)),
        ("q", 2, (0, 2)),
        ("out", 3, (0,)),
    ]
    assert topology.layer("p").activation_arguments == (("negative_slope", 0.5),)
    assert topology.output == "out"


def test_the_patterns_by_hand():
    run = living(experiment(weights=WEIGHTS))
    table = snapshot(run, Probe.PATTERNS).patterns
    assert table.labels == ("00", "01", "10", "11")
    assert table.activations["h1"].tolist() == [[0.0, 0.0], [0.5, 0.0], [0.5, 0.0], [1.5, 0.0]]
    answers = 1.0 / (1.0 + np.exp([1.0, -1.0, -1.0, -5.0]))
    np.testing.assert_allclose(table.activations["out"][:, 0], answers)
    assert table.off["h1"].tolist() == [[True, True], [False, True], [False, True], [False, True]]
    assert table.dead["h1"].tolist() == [False, True]
    assert table.right.tolist() == [True, True, True, False]
    assert table.saturating == ("out",)
    assert table.targets.tolist() == [[0], [1], [1], [0]]
    assert table.shares.tolist() == [0.25] * 4


def test_a_unit_is_dead_by_the_patterns_of_the_training_set_alone():
    """The first unit is off for 00; it is dead where the set has nothing else."""
    run = living(experiment(data=patterns_json([[0, 0], [0, 0]], [[0], [1]]), weights=WEIGHTS))
    table = snapshot(run, Probe.PATTERNS).patterns
    assert table.dead["h1"].tolist() == [True, True]


def test_the_plane_by_hand():
    """The picture's first row is the top, where x2 is largest; columns go to the right."""
    run = living(experiment(weights=WEIGHTS))
    plane = snapshot(run, Probe.PLANE).plane
    left, right, bottom, top = plane.extent
    assert (left, right, bottom, top) == pytest.approx((-0.35, 1.35, -0.35, 1.35))
    size = plane.inputs.shape[1]
    cell = 1.7 / size
    x1 = left + (np.arange(size) + 0.5) * cell
    x2 = top - (np.arange(size) + 0.5) * cell
    np.testing.assert_allclose(plane.inputs[0], np.broadcast_to(x1, (size, size)))
    np.testing.assert_allclose(plane.inputs[1], np.broadcast_to(x2[:, None], (size, size)))
    total = x1[None, :] + x2[:, None]
    np.testing.assert_allclose(plane.activations["h1"][0], np.maximum(total - 0.5, 0.0), atol=1e-12)
    np.testing.assert_allclose(plane.activations["h1"][1], np.maximum(-total, 0.0), atol=1e-12)
    assert plane.points.tolist() == [[0, 0], [0, 1], [1, 0], [1, 1]]


def test_the_zones_by_hand():
    run = living(experiment(weights=WEIGHTS))
    zones = snapshot(run, Probe.ZONES).zones
    size = len(zones.active)
    ends = -0.35 + (np.arange(size) + 0.5) * 1.7 / size
    total = ends[None, :] + ends[::-1, None]
    assert zones.active.tolist() == ((total > 0.5) * 1 + (total < 0.0) * 1).tolist()
    assert (zones.layer, zones.units) == ("h1", 2)
    assert [(h.unit, h.a, h.b, h.c) for h in zones.hinges] == [
        (0, 1.0, 1.0, -0.5),
        (1, -1.0, -1.0, 0.0),
    ]


def test_the_zones_of_another_layer_on_request():
    run = living(experiment(chain_json(2, 2, 3, 1, hidden="relu")))
    zones = snapshot(run, Probe.ZONES, layer="h2").zones
    assert (zones.layer, zones.units, zones.hinges) == ("h2", 3, ())
    assert snapshot(run, Probe.ZONES, layer="gone").zones.layer == "h1"


def assert_hinges_are_where_units_change(run, layer):
    """a·x₁ + b·x₂ + c is the pre-activation all over the plane, so the line is where it is 0."""
    picture = snapshot(run, Probe.ZONES, Probe.PLANE, layer=layer)
    inputs = picture.plane.inputs
    # Activations are linear here, so they are the pre-activations.
    values = picture.plane.activations[layer]
    lines = picture.zones.hinges
    for line in lines:
        across, up = (0, 1) if len(inputs) < 4 else (0, 2)
        predicted = line.a * inputs[across] + line.b * inputs[up] + line.c
        np.testing.assert_allclose(values[line.unit], predicted, atol=1e-12)
    return lines


BRANCHES = {
    "both in order": ({"a": 1, "b": 1}, ["a", "b"], "01", 3),
    "both the other way round": ({"a": 1, "b": 1}, ["b", "a"], "01", 3),
    "only one of them": ({"a": 1, "b": 1}, ["a"], "01", 3),
    "one input of two features": ({"a": 2}, ["a"], "01", 3),
    "the true side of each pair": ({"a": 1, "na": 1, "b": 1, "nb": 1}, ["b", "a"], "paired", 3),
    "one whole pair": ({"a": 2, "b": 2}, ["a"], "paired", 3),
    "the other pair": ({"a": 2, "b": 2}, ["b"], "paired", 3),
}


@pytest.mark.parametrize(
    ("inputs", "sources", "encoding", "lines"), BRANCHES.values(), ids=BRANCHES
)
def test_hinges_belong_to_the_plane_that_is_shown(inputs, sources, encoding, lines):
    rest = [name for name in inputs if name not in sources]
    layers = [("p", sources, 3, "linear"), ("out", ["p", *rest], 1, "sigmoid")]
    spec = experiment(
        network_json(inputs, layers, bias_initializer={"name": "random_uniform"}),
        {**XOR, "encoding": encoding},
    )
    assert len(assert_hinges_are_where_units_change(living(spec), "p")) == lines


def test_hinges_of_a_layer_that_reads_features_off_the_plane_are_not_drawn():
    """The plane is that of the first input; the second stands still at its mean."""
    data = patterns_json({"a": [[0, 1], [1, 0]], "b": [[1, 2], [3, 5]]}, [[0], [1]])
    layers = [("p", ["b"], 3, "linear"), ("out", ["p", "a"], 1, "sigmoid")]
    run = living(experiment(network_json({"a": 2, "b": 2}, layers), data))
    assert assert_hinges_are_where_units_change(run, "p") == ()


def test_the_curves_carry_their_points_and_their_plateaus():
    """Floors of equal height are one line."""
    run = living(experiment(), 6)
    run.apply(edits.SetLearningRate(0.5))
    curves = snapshot(run, Probe.CURVES).curves
    assert curves.steps.tolist() == list(range(7))
    assert [(mark.step, mark.code) for mark in curves.marks] == [(6, "set_learning_rate")]
    heights = [(plateau.name, round(plateau.floor, 4)) for plateau in curves.plateaus]
    assert heights == [("all_alike", 0.6931), ("three_alike", 0.4774), ("two_alike", 0.3466)]
    assert curves.plateaus[0].groups == (("00", "01", "10", "11"),)


def test_pictures_of_a_run_that_overflows_are_still_made():
    run = living(experiment(chain_json(2, 2, 1, hidden="relu", output="linear")))
    for source in (0, 1):
        run.apply(edits.SetWeight("h1", "x", source, 0, 1e308))
        run.apply(edits.SetWeight("out", "h1", source, 0, 1e308))
    picture = snapshot(run, *EVERYTHING)
    assert picture.patterns.activations["out"].shape == (4, 1)


def test_the_curve_in_a_picture_reaches_the_present_and_the_record_stays_as_it_was():
    run = living(experiment(), 1_501)
    history = run.record().position.history
    before = history.points()
    picture = snapshot(run, Probe.CURVES)
    assert before.steps[-1] == 1_500
    assert picture.curves.steps[-2:].tolist() == [1_500, 1_501]
    assert (picture.curves.loss[-1], picture.curves.accuracy[-1]) == (
        picture.loss,
        picture.accuracy,
    )
    assert curve_bits(run.record().position.history) == curve_bits(history)
