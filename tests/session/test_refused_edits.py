"""Edits that are refused: where, in words, and with nothing changed."""

import pytest

from tests.engine.experiments import chain_json, experiment, network_json
from tests.session.runs import living, record_bits
from xorviz.engine.errors import SpecError
from xorviz.engine.registry import Choice
from xorviz.engine.spec import GateData
from xorviz.sentences import describe
from xorviz.session import edits

HUGE = 10**400
NAN = float("nan")
#: One that is there, before another that is not.
CELL = edits.Cell("h1", "x", 0, 0, 0.5)
REFUSED = [
    (edits.SetActivation("h1", Choice("rely")), "network.layers[0].activation.name"),
    (edits.SetActivation("h9", Choice("relu")), "network.layers"),
    (edits.SetActivation("h1", Choice("relu", (("slope", 1.0),))), "network.layers[0].activation"),
    (edits.AddUnit("h9"), "network.layers"),
    (edits.AddUnit("x"), "network.layers"),
    (edits.AddUnit("out"), "network.out.units"),
    (edits.RemoveUnit("h1", 7), "network.h1"),
    (edits.RemoveUnit("h9", 0), "network.layers"),
    (edits.RemoveUnit("out", 0), "network.out.units"),
    (edits.SplitUnit("h1", 7), "network.h1"),
    (edits.SplitUnit("h9", 0), "network.layers"),
    (edits.SplitUnit("x", 0), "network.layers"),
    (edits.SplitUnit("out", 0), "network.out.units"),
    (edits.SetWeight("h9", "x", 0, 0, 1.0), "network.layers"),
    (edits.SetWeight("h1", "h1", 0, 0, 1.0), "weights.h1"),
    (edits.SetWeight("h1", "x", 2, 0, 1.0), "weights.h1"),
    (edits.SetWeight("h1", "x", 0, 3, 1.0), "weights.h1"),
    (edits.SetWeight("h1", "x", 0, 0, NAN), "weights.h1.kernel"),
    (edits.SetWeight("h1", "x", 0, 0, HUGE), "weights.h1.kernel"),
    (edits.SetWeight("h1", "x", 0, 0, True), "weights.h1.kernel"),
    (edits.SetWeights((CELL, edits.Cell("h9", "x", 0, 0, 1.0))), "network.layers"),
    (edits.SetWeights((CELL, edits.Cell("h1", "h1", 0, 0, 1.0))), "weights.h1"),
    (edits.SetWeights((CELL, edits.Cell("h1", None, 0, 9, 1.0))), "weights.h1"),
    (edits.SetWeights((CELL, edits.Cell("h1", "x", 0, 0, NAN))), "weights.h1.kernel"),
    (edits.SetWeights((CELL, edits.Cell("h1", None, 0, 0, HUGE))), "weights.h1.bias"),
    (edits.SetBias("h1", 3, 1.0), "weights.h1"),
    (edits.SetBias("h1", 0, float("inf")), "weights.h1.bias"),
    (edits.SetBias("h1", 0, -HUGE), "weights.h1.bias"),
    (edits.SetOptimizer(Choice("adamant")), "training.optimizer.name"),
    (edits.SetOptimizer(Choice("adam", (("beta_1", 1.0),))), "training.optimizer.beta_1"),
    (edits.SetLearningRate(-0.1), "training.optimizer.learning_rate"),
    (edits.SetLearningRate(NAN), "training.optimizer.learning_rate"),
    (edits.SetLoss(Choice("hinges")), "training.loss.name"),
    (
        edits.SetLearningRateSchedule(Choice("cosine")),
        "training.learning_rate_schedule.name",
    ),
    (
        edits.SetLearningRateSchedule(Choice("step_decay", (("decay_steps", 1.5),))),
        "training.learning_rate_schedule.decay_steps",
    ),
    (edits.SetOptimizerArgument("beta_1", 1.0), "training.optimizer.beta_1"),
    (edits.SetOptimizerArgument("beta_1", True), "training.optimizer.beta_1"),
    (edits.SetOptimizerArgument("momentum", 0.9), "training.optimizer.momentum"),
    (edits.SetSolved("nearly"), "training.solved"),
    (edits.SetInitializer("h9", Choice("zeros")), "network.layers"),
    (edits.SetInitializer(None, Choice("one")), "network.layers[0].kernel_initializer.name"),
    (edits.SetInitializer("out", None, Choice("o")), "network.layers[1].bias_initializer.name"),
    (edits.SetRegularizer("h9", "kernel", Choice("l2")), "network.layers"),
    (edits.SetRegularizer("h1", "weights", Choice("l2")), "part"),
    (
        edits.SetRegularizer(None, "kernel", Choice("l3")),
        "network.layers[0].kernel_regularizer.name",
    ),
    (
        edits.SetRegularizer("out", "bias", Choice("l2", (("l2", -1.0),))),
        "network.layers[1].bias_regularizer.l2",
    ),
    (
        edits.SetOptimizer(Choice("adam", (("clipnorm", 1.0), ("clipvalue", 1.0)))),
        "training.optimizer.clipvalue",
    ),
    (edits.ReviveUnit("h1", 3), "network.h1"),
    (edits.ReviveUnit("h9", 0), "network.layers"),
    (edits.AddLayer("h1", "out", ("h1",)), "network.layers[1].id"),
    (edits.AddLayer("x", "out", ("h1",)), "network.layers[1].id"),
    (edits.AddLayer("no id", "out", ("h1",)), "network.layers[1].id"),
    (edits.AddLayer("h2", "h9", ("h1",)), "network.layers"),
    (edits.AddLayer("h2", "out", ("x",)), "network.out.sources"),
    (edits.AddLayer("h2", "out", ()), "network.out.sources"),
    (edits.RemoveLayer("out"), "network.out"),
    (edits.RemoveLayer("x"), "network.layers"),
    (edits.AddSource("h1", "out"), "network.h1.sources"),
    (edits.AddSource("h1", "h1"), "network.h1.sources"),
    (edits.AddSource("out", "h1"), "network.out.sources"),
    (edits.AddSource("out", "h9"), "network"),
    (edits.RemoveSource("out", "h1"), "network.out.sources"),
    (edits.RemoveSource("out", "x"), "network.out.sources"),
    (edits.SetData(GateData("maybe")), "data.gate"),
    (edits.AddPattern((0.0,), (1.0,)), "data.inputs"),
    (edits.AddPattern((0.0, NAN), (1.0,)), "data.inputs[1]"),
    (edits.AddPattern((0.0, 1.0), (1.0, 0.0)), "data.targets"),
    (edits.AddPattern((0.0, 1.0), (True,)), "data.targets[0]"),
    (edits.MovePattern((0.0, 1.0), (0.0,), (1.0, 1.0)), "data.patterns"),
    (edits.MovePattern((0.0, 1.0), (1.0,), (1.0, HUGE)), "data.inputs[1]"),
    (edits.SetPatternTargets((0.5, 1.0), (1.0,), (0.0,)), "data.patterns"),
    (edits.SetPatternTargets((0.0, 1.0), (1.0,), ()), "data.targets"),
    (edits.RemovePattern((0.0, 1.0), (0.0,)), "data.patterns"),
    (edits.SetBatchSize(0), "training.batch_size"),
    (edits.SetShuffle(1), "training.shuffle"),
    (edits.RestartRun(-1), "seed"),
    (edits.RestartRun(2**32), "seed"),
]


@pytest.mark.parametrize(("edit", "path"), REFUSED, ids=lambda part: str(part)[:40])
def test_a_refused_edit_says_where_and_changes_nothing(edit, path):
    run = living(experiment(chain_json(2, 3, 1), training={"optimizer": "adam"}), 7)
    before = record_bits(run.record())
    with pytest.raises(SpecError) as caught:
        run.apply(edit)
    assert caught.value.path.startswith(path)
    assert path in describe(caught.value)
    assert record_bits(run.record()) == before


def test_the_last_unit_of_a_layer_stays():
    run = living(experiment(chain_json(2, 1, 1)))
    with pytest.raises(SpecError) as caught:
        run.apply(edits.RemoveUnit("h1", 0))
    assert (caught.value.code, caught.value.value) == ("out_of_range", 0)


def test_a_source_that_alone_leads_a_layer_to_the_output_stays():
    network = network_json({"x": 2}, [("h1", ["x"], 2, "relu"), ("out", ["h1", "x"], 1, "sigmoid")])
    run = living(experiment(network), 3)
    before = record_bits(run.record())
    with pytest.raises(SpecError) as caught:
        run.apply(edits.RemoveSource("out", "h1"))
    assert (caught.value.path, caught.value.code) == ("network.layers[0]", "unused_layer")
    assert record_bits(run.record()) == before


def test_weights_whose_product_no_number_holds_keep_their_layer():
    huge = {"h1": {"kernel": [[1e200], [0.0]]}, "out": {"kernel": [[1e200]]}}
    run = living(experiment(chain_json(2, 1, 1), weights=huge))
    with pytest.raises(SpecError) as caught:
        run.apply(edits.RemoveLayer("h1"))
    assert "too large" in describe(caught.value)


def test_a_unit_whose_weights_cannot_grow_is_not_split():
    """The largest numbers that there are, times 1 + 1/64."""
    huge = {"h1": {"kernel": [[1.79e308, 0.0], [0.0, 1.0]]}}
    run = living(experiment(chain_json(2, 2, 1), weights=huge))
    before = record_bits(run.record())
    with pytest.raises(SpecError) as caught:
        run.apply(edits.SplitUnit("h1", 0))
    assert (caught.value.path, caught.value.code) == ("network.h1", "split_too_large")
    assert "too large" in describe(caught.value)
    assert record_bits(run.record()) == before
    run.apply(edits.SplitUnit("h1", 1))


def test_inputs_that_do_not_pair_up_cannot_become_single_bits():
    data = {"kind": "gate", "gate": "xor", "encoding": "paired"}
    network = network_json({"a": 1, "b": 3}, [("out", ["a", "b"], 1, "sigmoid")])
    run = living(experiment(network, data=data), 2)
    with pytest.raises(SpecError) as caught:
        run.apply(edits.SetData(GateData("xor")))
    assert caught.value.code == "features"
