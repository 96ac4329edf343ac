"""Rescues: copies of a run that keep what was learned, each with another remedy applied."""

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.engine.experiments import chain_json, experiment, network_json
from tests.engine.states import state_bits
from tests.engine.strategies import experiments
from tests.session.runs import (
    advance,
    alone_bits,
    answers,
    curve_bits,
    living,
    record_bits,
    show,
    take,
)
from xorviz.engine.spec import read_experiment
from xorviz.session.living import LivingRun
from xorviz.session.presets import load_preset
from xorviz.session.rescue import MORE_UNITS, MOST, rescues

CORNERS = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])


def rescued(run):
    """Return the rescues of a run by their codes."""
    found = rescues(run.record())
    codes = [one.code for one in found]
    assert len(set(codes)) == len(codes)
    return {one.code: one.record for one in found}


def network(record):
    return record.position.spec.network


def test_of_a_network_of_rectifiers_there_are_four():
    found = rescued(living(load_preset("relu-2-2-1"), 300))
    assert list(found) == ["continue", "leaky_relu", "tanh", "more_units"]


@settings(max_examples=25)
@given(experiments(tame=True).map(read_experiment), st.integers(0, 15))
def test_the_unchanged_one_goes_the_way_of_the_run_in_every_bit(spec, steps):
    run = living(spec)
    assume(advance(run, steps))
    found = rescued(run)
    assert next(iter(found)) == "continue"
    assert 2 <= len(found) <= MOST
    copy = LivingRun(found["continue"])
    assert copy.record().log[: len(run.record().log)] == run.record().log
    assume(advance(run, 12))
    take(copy, 12)
    shown = spec.replica_numbers[spec.displayed]
    assert alone_bits(copy, shown, "edits") == alone_bits(run, shown, "edits")
    if spec.replicas == 1:
        assert record_bits(copy.record()) == record_bits(run.record())


@settings(max_examples=25)
@given(experiments(tame=True).map(read_experiment), st.integers(0, 15))
def test_other_activations_leave_every_weight_and_the_output_layer(spec, steps):
    run = living(spec)
    assume(advance(run, steps))
    found = rescued(run)
    before = found["continue"]
    for code in ("leaky_relu", "tanh"):
        if code not in found:
            hidden = [one for one in spec.network.layers if one.id != spec.network.output]
            assert all(layer.activation.name == code for layer in hidden)
            continue
        after = found[code]
        output = network(after).output
        for layer in network(after).layers:
            former = network(before).layer(layer.id)
            wanted = former.activation.name if layer.id == output else code
            assert layer.activation.name == wanted
        assert state_bits(after.position.state, "edits") == state_bits(
            before.position.state, "edits"
        )
        others = {one.id for one in network(before).layers if one.activation.name != code}
        edited = [entry.edit for entry in after.log[len(before.log) :]]
        assert {(one["edit"], one["layer"]) for one in edited} == {
            ("set_activation", layer) for layer in others - {output}
        }


@settings(max_examples=25)
@given(experiments(tame=True).map(read_experiment), st.integers(0, 15))
def test_more_units_move_no_output(spec, steps):
    """Except in a softmax layer, whose units share one total."""
    hidden = [one for one in spec.network.layers if one.id != spec.network.output]
    assume(hidden and hidden[0].activation.name != "softmax")
    run = living(spec)
    assume(advance(run, steps))
    found = rescued(run)
    assume("more_units" in found)
    before, after = found["continue"], found["more_units"]
    layer = hidden[0].id
    assert network(after).layer(layer).units == network(before).layer(layer).units + MORE_UNITS
    added = after.log[len(before.log) :]
    assert [entry.edit for entry in added] == [{"edit": "add_unit", "layer": layer}] * MORE_UNITS
    assert max(entry.output_moved for entry in added) <= 1e-12
    assert curve_bits(after.position.history)[0] == curve_bits(before.position.history)[0]


def test_added_units_leave_what_is_computed_at_any_place():
    found = rescued(living(experiment(chain_json(2, 3, 1, hidden="tanh")), 40))
    before, after = LivingRun(found["continue"]), LivingRun(found["more_units"])
    assert answers(after, CORNERS) == pytest.approx(answers(before, CORNERS), abs=1e-12)


def test_what_would_change_nothing_is_left_out():
    leaky = network_json({"x": 2}, [("h1", ["x"], 2, "leaky_relu"), ("out", ["h1"], 1, "sigmoid")])
    found = rescued(living(experiment(leaky), 3))
    assert list(found) == ["continue", "tanh", "more_units"]


def test_in_its_place_units_are_revived_that_pass_no_gradient():
    weights = {
        "h1": {"kernel": [[40.0, 0.5], [40.0, -0.5]], "bias": [90.0, 0.1]},
        "out": {"kernel": [[1.0], [1.0]], "bias": [0.0]},
    }
    run = living(experiment(chain_json(2, 2, 1, hidden="tanh"), weights=weights))
    found = rescued(run)
    assert list(found) == ["continue", "leaky_relu", "more_units", "revive_units"]
    entries = [entry.edit for entry in found["revive_units"].log]
    assert entries == [{"edit": "revive_unit", "layer": "h1", "unit_id": 0}]


def test_a_network_without_hidden_layers_gets_one():
    run = living(load_preset("plane"), 5)
    found = rescued(run)
    assert list(found) == ["continue", "hidden_layer"]
    hidden = [one for one in network(found["hidden_layer"]).layers if one.id != "out"]
    assert [layer.activation.name for layer in hidden] == ["tanh"]


def test_of_a_crowd_the_start_on_display_is_rescued_with_its_curves():
    run = living(experiment(replicas=5), 60)
    show(run, 3)
    found = rescued(run)
    for record in found.values():
        assert record.position.spec.replicas == 1
        assert record.position.spec.replica == 3
    copy = LivingRun(found["continue"])
    take(copy, 30)
    take(run, 30)
    assert alone_bits(copy, 3, "edits") == alone_bits(run, 3, "edits")
    assert curve_bits(copy.record().position.history) == curve_bits(run.record().position.history)
