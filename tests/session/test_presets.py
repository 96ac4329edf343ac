"""The presets: each is right, has words, and does what its words say."""

import json
import math
import re
from dataclasses import replace

import numpy as np
import pytest

from tests.insight.by_hand import entropy, floor_by_hand, variance
from tests.session.runs import living, take
from xorviz.engine.dataset import build_dataset
from xorviz.engine.run import Run
from xorviz.engine.spec import read_experiment
from xorviz.engine.streams import sample_stream
from xorviz.resources import resource_path
from xorviz.session import edits
from xorviz.session.errors import UnknownExperiment
from xorviz.session.experiments import load_experiment
from xorviz.session.picture import Status
from xorviz.session.presets import DEFAULT, load_preset, preset_names, preset_words
from xorviz.session.snapshot import Probe, Request


def at_the_end(name):
    spec = load_preset(name)
    return living(spec, spec.run_length)


@pytest.mark.parametrize("name", preset_names())
def test_each_preset_is_right_and_says_all_there_is_to_say(name):
    """Every field is written out, so that a person who opens the file sees what can be set."""
    spec = load_preset(name)
    written = json.loads(resource_path("presets", f"{name}.json").read_text("utf-8"))
    assert spec.to_json() == written
    assert load_experiment(name).position.spec == spec
    assert spec.run_length > 0


@pytest.mark.parametrize("name", preset_names())
def test_each_preset_has_words_of_simple_rich_text(name):
    words = preset_words(name)
    assert words.title
    assert len(words.paragraphs) >= 2
    for paragraph in words.paragraphs:
        tags = re.findall(r"</?[^>]*>", paragraph)
        assert set(tags) <= {"<b>", "</b>", "<i>", "</i>"}
        assert paragraph.count("<b>") == paragraph.count("</b>")
        assert paragraph.count("<i>") == paragraph.count("</i>")


def test_there_are_words_of_no_other_presets():
    words = json.loads(resource_path("text", "presets.json").read_text("utf-8"))
    assert set(words) == set(preset_names())


def test_what_opens_by_itself_is_there():
    assert DEFAULT in preset_names()


@pytest.mark.parametrize("read", [load_preset, preset_words])
@pytest.mark.parametrize("name", ["", "nobody", "../presets/nor-by-hand", "nor-by-hand.json"])
def test_an_unknown_preset_is_told(read, name):
    with pytest.raises(UnknownExperiment):
        read(name)


def test_nor_by_hand_is_solved_before_training_and_training_does_not_move_it():
    spec = load_preset("nor-by-hand")
    assert spec.training.solved == "strict"
    run = living(spec)
    table = run.snapshot(Request(frozenset({Probe.PATTERNS})), Status()).patterns
    assert table.activations["nor"].tolist() == [[1.0], [0.0], [0.0], [0.0]]
    assert run.evaluate().solved.tolist() == [True]
    end = at_the_end("nor-by-hand")
    assert end.evaluate().solved.tolist() == [True]
    arrays = end.record().position.state.parameters["nor"]
    assert arrays.kernel.tolist() == [[[-20.0], [-20.0]]]
    assert arrays.bias.tolist() == [[[1.0]]]


def shares_of_the_sample(spec):
    """Count the rows of the sample anew from its stream."""
    rows = sample_stream(spec.data.seed, spec.replica).integers(0, 4, spec.data.sample)
    return [int((rows == row).sum()) / len(rows) for row in range(4)]


def test_relu_stops_where_two_patterns_look_alike():
    """Its words: 00 and 10 get the same answer, and the loss stands at the floor of the two."""
    spec = load_preset("relu-2-2-1")
    end = at_the_end("relu-2-2-1")
    now = end.evaluate()
    assert not now.solved[0]
    shares = shares_of_the_sample(spec)
    floor = floor_by_hand(entropy, [[0, 2]], [0, 1, 1, 0], shares)
    assert now.loss[0] == pytest.approx(floor, rel=0.01)
    assert now.loss[0] >= floor
    assert round(now.loss[0], 2) == 0.36
    picture = end.snapshot(Request(frozenset({Probe.PATTERNS, Probe.CURVES})), Status())
    answers = picture.patterns.activations["out"][:, 0]
    assert answers[0] == answers[2]
    assert len(np.unique(answers.round(3))) == 3
    drawn = [plateau.floor for plateau in picture.curves.plateaus if plateau.name == "two_alike"]
    assert floor == pytest.approx(min(drawn, key=lambda height: abs(height - floor)))


def test_sigmoid_solves_it_around_epoch_76():
    """Its words again; solved is looked for once an epoch."""
    end = at_the_end("sigmoid-2-2-1")
    assert end.evaluate().solved.tolist() == [True]
    assert end.evaluate().accuracy.tolist() == [1.0]
    first = int(end.record().position.state.first_solved[0])
    assert first / end.record().position.spec.steps_per_epoch == 76


def test_one_unit_with_a_skip_solves_xor():
    end = at_the_end("skip-2-1-1")
    assert end.evaluate().solved.tolist() == [True]


def test_the_sample_of_a_preset_is_a_thousand_patterns_of_its_own_replica():
    spec = load_preset("relu-2-2-1")
    data = build_dataset(spec.data, spec.replica_numbers)
    assert data.patterns == 1000
    assert data.shares[0].tolist() == pytest.approx(shares_of_the_sample(spec))


PATTERNS = frozenset({Probe.PATTERNS})


def table_of(run):
    return run.snapshot(Request(PATTERNS), Status()).patterns


def off_for_all(run, layer):
    """Tell of a layer's ReLU units whether they are 0 for every pattern."""
    return [bool((unit == 0.0).all()) for unit in table_of(run).activations[layer].T]


def answers(run):
    network = run.record().position.spec.network
    return table_of(run).activations[network.output]


def stands_at(run, floor, rel=1e-6):
    """Check that a run is not solved and that its loss is this floor, and not below."""
    now = run.evaluate()
    assert not now.solved[0]
    assert now.loss[0] == pytest.approx(floor, rel=rel)
    assert now.loss[0] >= floor * (1.0 - 1e-9)


def steps_until(name, condition):
    """Return after how many steps of a preset something holds for the first time."""
    run = living(load_preset(name))
    while not condition(run):
        assert run.step < 5_000, "it never holds"
        take(run, 1)
    return run.step


EVEN = (0.25, 0.25, 0.25, 0.25)
XOR, OR = (0, 1, 1, 0), (0, 1, 1, 1)


def test_five_relu_units_are_right_after_four_epochs_with_one_dead_from_the_start():
    spec = load_preset("relu-5-1")
    only_the_fourth = [False, False, False, True, False]
    assert off_for_all(living(spec), "h1") == only_the_fourth
    end = at_the_end("relu-5-1")
    assert end.evaluate().solved.tolist() == [True]
    assert off_for_all(end, "h1") == only_the_fourth
    assert int(end.record().position.state.first_solved[0]) / spec.steps_per_epoch == 4


def test_in_two_relu_layers_the_second_dies_after_116_steps():
    assert off_for_all(living(load_preset("relu-4-2-1")), "h2") == [True, False]
    assert steps_until("relu-4-2-1", lambda run: all(off_for_all(run, "h2"))) == 116
    end = at_the_end("relu-4-2-1")
    assert off_for_all(end, "h2") == [True, True]
    assert off_for_all(end, "h1") == [False] * 4
    assert len(np.unique(answers(end))) == 1
    shares = shares_of_the_sample(load_preset("relu-4-2-1"))
    stands_at(end, floor_by_hand(entropy, [[0, 1, 2, 3]], XOR, shares), rel=1e-3)


def test_leaky_units_stop_where_no_patterns_are_alike():
    spec = load_preset("leaky-2-2-1")
    assert spec.network.layers[0].activation.arguments == ()
    end = living(spec, spec.run_length // 2)
    half_way = end.evaluate().loss[0]
    take(end, spec.run_length - end.step)
    now = end.evaluate()
    assert now.loss[0] == pytest.approx(half_way, rel=1e-3)
    assert round(now.loss[0], 2) == 0.51
    picture = end.snapshot(Request(frozenset({Probe.PATTERNS, Probe.CURVES})), Status())
    assert picture.patterns.right.tolist() == [True, True, False, False]
    answered = picture.patterns.activations["out"][:, 0]
    assert np.diff(np.sort(answered)).min() > 0.1
    # The unit of slope 0.2 where it is off: never without gradient.
    assert not any(dead.any() for dead in picture.patterns.dead.values())
    floors = [plateau.floor for plateau in picture.curves.plateaus]
    assert min(abs(floor / now.loss[0] - 1.0) for floor in floors) > 0.02


def test_and_is_right_within_fifty_steps_and_its_loss_goes_to_nothing():
    end = at_the_end("gates-and")
    assert end.evaluate().solved.tolist() == [True]
    assert end.evaluate().loss[0] < 1e-12
    assert int(end.record().position.state.first_solved[0]) <= 50


def test_or_stops_where_three_patterns_look_alike():
    assert off_for_all(living(load_preset("gates-or")), "h1") == [False, True]
    end = at_the_end("gates-or")
    assert off_for_all(end, "h1") == [False, True]
    first = table_of(end).activations["h1"][:, 0]
    assert (first > 0.0).tolist() == [False, True, False, False]
    assert answers(end)[:, 0] == pytest.approx([2 / 3, 1.0, 2 / 3, 2 / 3])
    stands_at(end, floor_by_hand(variance, [[0, 2, 3], [1]], OR, EVEN))


def test_a_relu_output_that_is_off_never_moves_and_a_bias_of_two_wakes_it():
    spec = load_preset("gates-relu-output")
    end = at_the_end("gates-relu-output")
    assert answers(end).tolist() == [[0.0]] * 4
    assert end.evaluate().loss.tolist() == [0.5]
    assert off_for_all(end, "h1") == [False, False]
    start, now = (run.record().position.state.parameters for run in (living(spec), end))
    for layer in ("h1", "out"):
        assert now[layer].kernel.tolist() == start[layer].kernel.tolist()
        assert now[layer].bias.tolist() == start[layer].bias.tolist()
    for bias, solves in ((2.0, True), (1.0, False)):
        document = spec.to_json() | {"weights": {"out": {"bias": [bias]}}}
        woken = living(read_experiment(document), spec.run_length)
        assert woken.evaluate().solved.tolist() == [solves]


def test_with_paired_inputs_three_patterns_go_to_two_thirds():
    assert off_for_all(living(load_preset("paired-inputs")), "h1") == [False, True]
    end = at_the_end("paired-inputs")
    assert off_for_all(end, "h1") == [False, True]
    first = table_of(end).activations["h1"][:, 0]
    assert (first > 0.0).tolist() == [True, False, False, False]
    assert answers(end)[:, 0] == pytest.approx([0.0, 2 / 3, 2 / 3, 2 / 3], abs=1e-9)
    stands_at(end, floor_by_hand(variance, [[0], [1, 2, 3]], XOR, EVEN))


def test_two_outputs_cannot_part_what_the_hidden_layer_has_joined():
    end = at_the_end("two-outputs")
    assert off_for_all(end, "h1") == [False, True]
    first = table_of(end).activations["h1"][:, 0]
    assert (first > 0.0).tolist() == [False, False, True, False]
    expected = [[2 / 3, 1 / 3], [2 / 3, 1 / 3], [0.0, 1.0], [2 / 3, 1 / 3]]
    assert answers(end) == pytest.approx(np.array(expected), abs=1e-6)
    stands_at(end, floor_by_hand(variance, [[0, 1, 3], [2]], XOR, EVEN))


def test_the_relu_unit_beside_the_skip_dies_after_75_steps():
    assert off_for_all(living(load_preset("skip-relu-2-1-1")), "h1") == [False]
    assert steps_until("skip-relu-2-1-1", lambda run: all(off_for_all(run, "h1"))) == 75
    end = at_the_end("skip-relu-2-1-1")
    assert off_for_all(end, "h1") == [True]
    stands_at(end, math.log(2.0))


def test_both_relu_units_die_one_after_the_other():
    def dead(*units):
        return lambda run: off_for_all(run, "h1") == list(units)

    assert dead(False, False)(living(load_preset("relu-2-2-1-dead")))
    assert steps_until("relu-2-2-1-dead", dead(False, True)) == 93
    assert steps_until("relu-2-2-1-dead", dead(True, True)) == 838
    end = at_the_end("relu-2-2-1-dead")
    assert dead(True, True)(end)
    stands_at(end, math.log(2.0))


def test_the_narrow_deep_network_loses_the_patterns_on_the_way_and_stays_at_chance():
    """Its 23,445 steps take three seconds; evaluating goes over the four distinct patterns."""
    spec = load_preset("bitwise-xor-branches")
    assert build_dataset(spec.data, spec.replica_numbers).distinct_inputs.shape == (1, 4, 2)
    run = living(spec)
    apart = {
        layer: float(np.ptp(values, axis=0).max())
        for layer, values in table_of(run).activations.items()
    }
    assert round(apart["branch_a"], 2) == 0.21
    assert round(apart["branch_b"], 2) == 0.12
    assert round(apart["h5"], 4) == 0.0001
    assert round(apart["out"], 5) == 0.00004
    in_order = [apart[layer] for layer in ("branch_b", "h1", "h2", "h3", "h4", "h5", "out")]
    assert in_order == sorted(in_order, reverse=True)
    take(run, spec.run_length)
    assert round(run.evaluate().accuracy[0], 2) == 0.5
    assert float(np.ptp(answers(run))) < 1e-4
    shares = shares_of_the_sample(spec)
    stands_at(run, floor_by_hand(entropy, [[0, 1, 2, 3]], XOR, shares), rel=1e-3)


def accuracy_of(run):
    """Return how many of the patterns are right, and of how many."""
    patterns = run.record().position.spec.data.patterns
    return round(run.evaluate().accuracy[0] * patterns), patterns


def first_epoch(run):
    """Return after how many epochs a run was solved for the first time."""
    position = run.record().position
    return int(position.state.first_solved[0]) / position.spec.steps_per_epoch


def test_parity_of_four_bits_is_right_within_two_hundred_steps():
    spec = load_preset("parity-4")
    data = build_dataset(spec.data, spec.replica_numbers)
    words = {"".join(str(int(bit)) for bit in row) for row in data.inputs[0]}
    assert words == {f"{word:04b}" for word in range(16)}
    odd = [word.count("1") % 2 for word in data.labels]
    assert data.targets[0, :, 0].tolist() == odd
    end = at_the_end("parity-4")
    assert end.evaluate().solved.tolist() == [True]
    assert first_epoch(end) <= 200


def test_four_bits_go_through_four_units_and_not_through_three():
    end = at_the_end("identity")
    assert accuracy_of(end) == (14, 16)
    before = answers(end)
    done = end.apply(edits.AddUnit("h1"))
    assert done.output_moved <= 1e-12
    assert answers(end) == pytest.approx(before, abs=1e-12)
    take(end, 3_000)
    assert accuracy_of(end) == (16, 16)


@pytest.mark.parametrize(
    ("name", "bits", "steps"), [("bitwise-xor-2", 2, 50), ("bitwise-xor-3", 3, 100)]
)
def test_two_words_are_compared_bit_by_bit_from_every_start(name, bits, steps):
    spec = load_preset(name)
    assert [(entry.id, entry.units) for entry in spec.network.inputs] == [("a", bits), ("b", bits)]
    assert [layer.units for layer in spec.network.layers] == [8 * bits, bits]
    data = build_dataset(spec.data, spec.replica_numbers)
    differ = data.inputs[0, :, :bits] != data.inputs[0, :, bits:]
    assert (data.targets[0] == differ).all()
    assert len(data.inputs[0]) == 4**bits
    end = at_the_end(name)
    assert end.evaluate().solved.tolist() == [True]
    assert first_epoch(end) == steps
    crowd = Run(replace(spec, replicas=128))
    crowd.advance(600)
    assert crowd.evaluate().solved.all()


def test_the_clouds_of_two_classes_are_parted_in_as_many_epochs_as_their_words_say():
    for name, epochs in (("xor-cloud", 40), ("circles", 64)):
        end = at_the_end(name)
        assert accuracy_of(end) == (200, 200)
        assert first_epoch(end) == epochs


def test_overlapping_clouds_leave_twelve_points_on_the_wrong_side_of_a_line():
    spec = load_preset("gaussians")
    assert [layer.id for layer in spec.network.layers] == ["out"]
    assert accuracy_of(at_the_end("gaussians")) == (188, 200)
    # Two normal clouds of deviation 2 around (2, 2) and (−2, −2): the normal integral to √2.
    assert round(0.5 * (1.0 + math.erf(1.0)), 2) == 0.92


def test_the_arms_of_the_spirals_begin_at_one_point():
    spec = load_preset("spirals")
    data = build_dataset(spec.data, spec.replica_numbers)
    middle = (np.abs(data.inputs[0]) < 1e-12).all(axis=1)
    assert sorted(data.targets[0, middle, 0]) == [0.0, 1.0]
    end = at_the_end("spirals")
    assert accuracy_of(end) == (199, 200)
    floor = math.log(2.0) * 2 / 200
    assert round(floor, 4) == 0.0069
    assert floor < end.evaluate().loss[0] < 0.01


def test_a_linear_unit_finds_the_plane_of_least_squares():
    spec = load_preset("plane")
    data = build_dataset(spec.data, spec.replica_numbers)
    ones = np.ones((200, 1))
    known = np.concatenate([data.inputs[0], ones], axis=1)
    _, (squares,), _, _ = np.linalg.lstsq(known, data.targets[0], rcond=None)
    end = at_the_end("plane")
    assert end.evaluate().loss[0] == pytest.approx(squares / 200, rel=0.02)
    assert f"{end.evaluate().loss[0]:.5f}" == "0.00022"
    kernel = end.record().position.state.parameters["out"].kernel
    assert kernel.ravel() == pytest.approx([0.1, 0.1], abs=0.005)


def test_hills_and_valleys_come_to_a_loss_of_nine_thousandths():
    spec = load_preset("bumps")
    targets = build_dataset(spec.data, spec.replica_numbers).targets[0]
    assert round(float(targets.var()), 3) == 0.089
    assert round(at_the_end("bumps").evaluate().loss[0], 3) == 0.009


def test_three_classes_need_three_hidden_units():
    """Its words: right within 100 steps; no start with two units, 37 of 40 without any."""
    spec = load_preset("three-classes")
    targets = np.array(spec.data.targets.values)
    assert targets.sum(axis=0).tolist() == [12, 14, 14]
    end = living(spec, 100)
    assert end.evaluate().solved[0]
    assert accuracy_of(end) == (40, 40)
    hidden, out = spec.network.layers
    two = replace(spec.network, layers=(replace(hidden, units=2), out))
    crowd = Run(replace(spec, network=two, replicas=60))
    crowd.advance(2000)
    assert not crowd.evaluate().solved.any()
    straight = replace(spec.network, layers=(replace(out, sources=("x",)),))
    assert accuracy_of(living(replace(spec, network=straight), 2000)) == (37, 40)
