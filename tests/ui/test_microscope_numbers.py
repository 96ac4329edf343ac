"""What the microscope prints: sums that add up, plates that cover nothing, words for every case."""

import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF

from tests.engine.experiments import XOR, chain_json, experiment, patterns_json
from tests.session.runs import living
from tests.ui.network_stage import staged_view
from xorviz.session.edits import SetBias
from xorviz.session.experiments import load_experiment
from xorviz.session.picture import Status
from xorviz.session.snapshot import Probe, Request
from xorviz.ui.views.network.connections import EdgeKey
from xorviz.ui.views.network.microscope.figures import exact, short
from xorviz.ui.views.network.microscope.places import find_places
from xorviz.ui.views.network.microscope.stages import Phase, stages_of
from xorviz.ui.views.network.microscope.sums import MOST_TERMS, written_sum
from xorviz.ui.views.network.microscope.words import say
from xorviz.ui.views.network.stickers import badge_rect, name_room

PRESETS = (
    "relu-2-2-1",
    "sigmoid-2-2-1",
    "leaky-2-2-1",
    "relu-4-2-1",
    "skip-relu-2-1-1",
    "two-outputs",
    "three-classes",
    "paired-inputs",
    "bitwise-xor-branches",
    "parity-4",
    "digits",
)
PROBES = frozenset({Probe.PATTERNS, Probe.PLANE, Probe.MICROSCOPE})


def snapshot_of(spec, steps=0, pattern=0):
    return living(spec, steps).snapshot(Request(PROBES, pattern=pattern), Status())


def opened_view(qtbot, snapshot, size=(660, 420)):
    """Show a network through the microscope."""
    view = staged_view(qtbot)
    view.resize(*size)
    view.present(snapshot)
    view.microscope.open(True)
    view.present(snapshot)
    assert view.microscope.close_up is not None
    return view


def half_steps(view):
    """Go through all half steps, and yield what stands in the diagram at each."""
    for number, stage in enumerate(stages_of(view.canvas.scene.topology)):
        if number:
            view.microscope.move(1)
        assert view.microscope.close_up.stage == stage
        canvas = view.canvas
        yield stage, canvas._painting.plates(canvas.scene, canvas.attention)


def numbers_in(text):
    """Return the numbers that a text begins its sum with, and what it says they come to."""
    sum_, total = re.fullmatch(r"[^:]+: (.+?) = (\S+) →.*", text).groups()
    return sum_, float(total)


def value_of(sum_):
    """Work a printed sum out, term by term."""
    total = 0.0
    for sign, term in re.findall(r"(^-|^| - | \+ )((?:[\d.]|e-?\d|·|\(-?|\))+)", sum_):
        product = 1.0
        for factor in term.split("·"):
            product *= float(factor.strip("()"))
        total += -product if "-" in sign else product
    return total


@pytest.mark.parametrize("size", [(660, 330), (950, 560)])
@pytest.mark.parametrize("name", PRESETS)
def test_no_plate_covers_another_or_a_tile(qtbot, name, size):
    snapshot = snapshot_of(load_experiment(name).position.spec, 40, 1)
    view = opened_view(qtbot, snapshot, size)
    seen = 0
    for _, plates in half_steps(view):
        scene = view.canvas.scene
        places = [place for place in plates.places if place is not None]
        tiles = list(scene.arrangement.tiles.values())
        canvas = QRectF(0.0, 0.0, scene.arrangement.width, scene.arrangement.height)
        for number, place in enumerate(places):
            assert canvas.contains(place)
            assert not any(place.intersects(other) for other in places[:number])
            assert not any(place.intersects(tile) for tile in tiles)
        seen += len(places)
    weights = sum(one.kernel.size for one in snapshot.weights.values())
    assert seen > 0 or weights > 60


@pytest.mark.parametrize("name", ["relu-2-2-1", "relu-4-2-1", "skip-relu-2-1-1", "two-outputs"])
def test_a_small_network_has_a_number_on_every_line(qtbot, name):
    """Forward and in the update each weight has one, at the size that a small window gives."""
    snapshot = snapshot_of(load_experiment(name).position.spec, 40, 1)
    view = opened_view(qtbot, snapshot)
    every = len(view.canvas.scene.edges.keys)
    for stage, plates in half_steps(view):
        if stage.phase in (Phase.LOSS, Phase.UPDATE):
            assert len(plates.figures) == every
        assert None not in plates.places


@pytest.mark.parametrize("name", PRESETS)
def test_each_unit_and_each_line_has_its_words_in_each_half_step(qtbot, name):
    snapshot = snapshot_of(load_experiment(name).position.spec, 40, 1)
    view = opened_view(qtbot, snapshot)
    for _ in half_steps(view):
        close_up, scene = view.microscope.close_up, view.canvas.scene
        keys = scene.edges.keys
        subjects = [None, *scene.arrangement.tiles, *(keys[one] for one in range(len(keys))[:80])]
        for subject in subjects:
            if isinstance(subject, tuple) and subject[0] == scene.picture:
                continue
            said = say(snapshot, close_up, subject)
            assert said.numbers
            assert not re.search(r"[{}]|nan|None", said.text)
            if isinstance(subject, EdgeKey) and subject.source[0] not in dict(
                scene.topology.inputs
            ):
                assert scene.names[subject.source] in said.numbers


@pytest.mark.parametrize("name", ["relu-2-2-1", "leaky-2-2-1", "relu-4-2-1", "two-outputs"])
def test_printed_sums_come_to_what_is_printed(qtbot, name):
    """Forward and back, of every unit: worked out again from the digits alone."""
    spec = load_experiment(name).position.spec
    for pattern in range(4):
        snapshot = snapshot_of(spec, 40, pattern)
        view = opened_view(qtbot, snapshot)
        output = snapshot.topology.output
        for stage, _ in half_steps(view):
            back = stage.phase is Phase.BACK
            if stage.phase is not Phase.FORWARD and (not back or stage.layer == output):
                continue
            for unit in range(snapshot.topology.layer(stage.layer).units):
                said = say(snapshot, view.microscope.close_up, (stage.layer, unit))
                sum_, total = numbers_in(said.numbers.replace("−", "-"))
                # Three digits of each factor are half a percent of each term.
                assert value_of(sum_) == pytest.approx(total, rel=0.01, abs=0.02)


@given(
    st.lists(
        st.tuples(st.floats(-9.0, 9.0), st.floats(-9.0, 9.0)), min_size=1, max_size=MOST_TERMS
    ),
    st.floats(-9.0, 9.0),
)
def test_a_written_sum_is_the_sum(factors, bias):
    factors = [(round(first, 2), round(second, 2)) for first, second in factors]
    bias = round(bias, 2)
    text = written_sum(factors, bias).replace("−", "-")
    expected = sum(first * second for first, second in factors) + bias
    assert value_of(text) == pytest.approx(expected, abs=1e-9)


def test_of_many_terms_the_strongest_are_written_and_the_rest_is_counted():
    factors = [(0.01, 1.0)] * 10 + [(2.0, 3.0)] * MOST_TERMS
    assert written_sum(factors, -1.0) == " + ".join(["2·3"] * MOST_TERMS) + " + 0.1 (10 more) − 1"


@given(st.floats(-1e300, 1e300))
def test_only_0_is_printed_as_0(value):
    for text in (exact(value), short(value), short(value, sign=True)):
        number = float(text.replace("−", "-").replace("+", ""))
        assert (number == 0.0) == (value == 0.0)
        assert number == pytest.approx(value, rel=0.06)


@given(
    st.lists(
        st.tuples(st.floats(0.0, 300.0), st.floats(0.0, 300.0), st.floats(20.0, 60.0)), max_size=25
    )
)
def test_places_are_on_their_line_and_apart(lines):
    def along(number, part):
        return QPointF(
            20.0 + 400.0 * part, 20.0 + (1.0 - part) * lines[number][0] + part * (lines[number][1])
        )

    canvas, tile = QRectF(0.0, 0.0, 440.0, 340.0), QRectF(200.0, 100.0, 40.0, 40.0)
    wanted = [(number, width) for number, (_, _, width) in enumerate(lines)]
    found = find_places(wanted, 14.0, along, [tile], canvas)
    there = [rect for rect in found if rect is not None]
    for number, rect in enumerate(there):
        assert canvas.contains(rect)
        assert not rect.intersects(tile)
        assert not any(rect.intersects(other) for other in there[:number])
    for (number, _), rect in zip(wanted, found, strict=True):
        if rect is not None:
            part = (rect.center().x() - 20.0) / 400.0
            assert rect.center().y() == pytest.approx(along(number, part).y(), abs=1e-6)


def test_no_plate_covers_the_word_on_a_dead_unit(qtbot):
    """The second layer is dead; on tiles so small the word stands left of the name."""
    view = opened_view(qtbot, snapshot_of(load_experiment("relu-4-2-1").position.spec, 300, 1))
    for _, plates in half_steps(view):
        scene, look = view.canvas.scene, view.canvas._painting._look
        room = name_room(scene.arrangement)
        for unit in (0, 1):
            key = ("h2", unit)
            assert scene.is_dead(key)
            rect = scene.arrangement.tiles[key]
            word = badge_rect(rect, scene.names[key], scene.badge("h2"), room, look)
            assert not any(place.intersects(word) for place in plates.places if place is not None)


def test_the_half_steps_go_there_and_back():
    snapshot = snapshot_of(load_experiment("relu-4-2-1").position.spec)
    stages = stages_of(snapshot.topology)
    assert [(one.phase.value, one.layer) for one in stages] == [
        ("forward", "h1"),
        ("forward", "h2"),
        ("forward", "out"),
        ("loss", "out"),
        ("back", "out"),
        ("back", "h2"),
        ("back", "h1"),
        ("update", ""),
        ("update", ""),
    ]


def test_what_moves_a_weight_without_a_gradient_is_named(qtbot):
    """Both units have been switched off by hand; what Adam remembers still moves them."""
    spec = experiment(training={"optimizer": "adam", "batch_size": None})
    run = living(spec, 3)

    for unit in run.record().position.state.unit_ids["h1"]:
        run.apply(SetBias("h1", unit, -50.0))
    view = opened_view(qtbot, run.snapshot(Request(PROBES, pattern=3), Status()))
    *_, (_, _) = half_steps(view)
    said = say(view.canvas.scene.snapshot, view.microscope.close_up, ("h1", 0))
    assert "Adam remembers of earlier ones" in said.meaning


def test_where_the_loss_is_clipped_nothing_goes_back(qtbot):
    """The output is 1 for a target of 1 and beyond the clip: the loss is flat there."""
    weights = {"out": {"kernel": [[0.0], [0.0]], "bias": [20.0]}}
    view = opened_view(qtbot, snapshot_of(experiment(weights=weights), 0, 1))
    for stage, _ in half_steps(view):
        said = say(view.canvas.scene.snapshot, view.microscope.close_up, ("out", 0))
        if stage.phase is Phase.LOSS:
            assert "does not change with the answer here: nothing goes back" in said.meaning
        if stage.phase is Phase.BACK and stage.layer == "out":
            assert "No error comes back to out" in said.meaning


def test_penalties_and_clipping_are_named(qtbot):
    network = chain_json(2, 2, 1, kernel_regularizer="l2")
    training = {"optimizer": {"name": "sgd", "clipvalue": 1e-4}, "batch_size": None}
    view = opened_view(qtbot, snapshot_of(experiment(network, training=training), 0, 1))
    *_, (_, _) = half_steps(view)
    said = say(view.canvas.scene.snapshot, view.microscope.close_up, ("out", 0))
    assert "over 4 patterns, with the penalties, clipped." in said.meaning


def test_a_softmax_and_logits_have_words_of_their_own(qtbot):
    network = chain_json(2, 3, 2, output="softmax")
    loss = {"loss": "categorical_crossentropy"}
    view = opened_view(qtbot, snapshot_of(experiment(network, {**XOR, "outputs": 2}, loss), 0, 1))
    texts = [
        say(view.canvas.scene.snapshot, view.microscope.close_up, ("out", 0)).meaning
        for _ in half_steps(view)
    ]
    assert any("shares out 1 among all units of out" in text for text in texts)
    assert any("mixes the errors of all units of out" in text for text in texts)
    network = chain_json(2, 2, 1, output="linear")
    loss = {"loss": {"name": "binary_crossentropy", "from_logits": True}}
    view = opened_view(qtbot, snapshot_of(experiment(network, training=loss), 0, 1))
    assert len(list(half_steps(view))) == len(stages_of(view.canvas.scene.topology))


def test_the_numbers_on_a_tile_are_those_of_the_pattern(qtbot):
    data = patterns_json([[0.5, -2.0], [1.0, 1.0]], [[1.0], [0.0]])
    weights = {
        "h1": {"kernel": [[1.0, 2.0], [0.5, -1.0]], "bias": [0.25, 0.0]},
        "out": {"kernel": [[1.0], [-1.0]], "bias": [0.0]},
    }
    view = opened_view(qtbot, snapshot_of(experiment(data=data, weights=weights)))
    (_, plates), *_ = half_steps(view)
    lines = [figures.lines for _, figures, _ in plates.on_tiles]
    # 0.5 − 1 + 0.25 = −0.25, and 1 + 2 = 3.
    assert (("", "0.5"),) in lines
    assert (("", "−2"),) in lines
    assert (("Σ", "−0.25"), ("→", "0")) in lines
    assert (("Σ", "3"), ("→", "3")) in lines
    assert [hatched for _, _, hatched in plates.on_tiles].count(True) == 1


def test_without_controls_the_units_have_more_room(qtbot):
    snapshot = snapshot_of(load_experiment("relu-4-2-1").position.spec)
    view = staged_view(qtbot)
    view.resize(660, 330)
    view.present(snapshot)
    before = view.canvas.scene.arrangement
    view.microscope.open(True)
    during = view.canvas.scene.arrangement
    assert all(group.controls is None for group in during.groups)
    assert not during.insertions
    assert not during.skips
    view.microscope.open(False)
    after = view.canvas.scene.arrangement
    assert after.tiles == before.tiles
    np.testing.assert_equal(after.width, before.width)
