"""Edits that are refused: where, in words, and with nothing changed."""

import pytest

from tests.engine.experiments import chain_json, experiment
from tests.session.runs import living, record_bits
from xorviz.engine.errors import SpecError
from xorviz.engine.registry import Choice
from xorviz.engine.spec import GateData
from xorviz.sentences import describe
from xorviz.session import edits

HUGE = 10**400
NAN = float("nan")
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
    (edits.SetWeight("h9", "x", 0, 0, 1.0), "network.layers"),
    (edits.SetWeight("h1", "h1", 0, 0, 1.0), "weights.h1"),
    (edits.SetWeight("h1", "x", 2, 0, 1.0), "weights.h1"),
    (edits.SetWeight("h1", "x", 0, 3, 1.0), "weights.h1"),
    (edits.SetWeight("h1", "x", 0, 0, NAN), "weights.h1.kernel"),
    (edits.SetWeight("h1", "x", 0, 0, HUGE), "weights.h1.kernel"),
    (edits.SetWeight("h1", "x", 0, 0, True), "weights.h1.kernel"),
    (edits.SetBias("h1", 3, 1.0), "weights.h1"),
    (edits.SetBias("h1", 0, float("inf")), "weights.h1.bias"),
    (edits.SetBias("h1", 0, -HUGE), "weights.h1.bias"),
    (edits.SetOptimizer(Choice("adamant")), "training.optimizer.name"),
    (edits.SetOptimizer(Choice("adam", (("beta_1", 1.0),))), "training.optimizer.beta_1"),
    (edits.SetLearningRate(-0.1), "training.optimizer.learning_rate"),
    (edits.SetLearningRate(NAN), "training.optimizer.learning_rate"),
    (edits.SetLoss(Choice("hinge")), "training.loss.name"),
    (edits.SetData(GateData("xor", encoding="paired")), "network.inputs[0].units"),
    (edits.SetData(GateData("xor", outputs=2)), "network.layers[1].units"),
    (edits.SetData(GateData("maybe")), "data.gate"),
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
