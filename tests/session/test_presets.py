"""The presets: each is right, has words, and does what its words say."""

import json
import re

import numpy as np
import pytest

from tests.insight.by_hand import entropy, floor_by_hand
from tests.session.runs import living
from xorviz.engine.dataset import build_dataset
from xorviz.engine.streams import sample_stream
from xorviz.resources import resource_path
from xorviz.session.errors import UnknownExperiment
from xorviz.session.experiments import load_experiment
from xorviz.session.picture import Request, Status
from xorviz.session.presets import DEFAULT, load_preset, preset_names, preset_words
from xorviz.session.snapshot import Probe


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
