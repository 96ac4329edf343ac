"""The check of the gradient of a run: the engine's own numbers, and how far it is."""

import pytest

from tests.engine.experiments import chain_json, experiment
from tests.session.runs import living, take
from xorviz.engine.gradient_check import MOST_WEIGHTS, check_gradients
from xorviz.engine.run import Run
from xorviz.session.background import Job
from xorviz.session.gradient_of_record import check_record
from xorviz.session.record import Record

SAMPLED = {"kind": "gate", "gate": "xor", "sample": 30, "resample": "replica"}


def trained(steps=25, **given):
    run = living(experiment(chain_json(2, 3, 1, hidden="tanh"), SAMPLED, **given))
    take(run, steps)
    return run.record()


def in_background(record):
    """Return a job that has checked a record."""
    job = Job(lambda tell: check_record(record, tell), "gradient-check")
    job.start()
    job.join()
    return job


@pytest.mark.parametrize("replica", [0, 2])
def test_it_checks_the_replica_on_display_where_it_stands(replica):
    record = trained(replicas=3, replica=replica)
    run = Run(record.position.spec, record.position.state)
    data = run.dataset.of_replica(replica)
    truth = check_gradients(run.spec, data, run.displayed_parameters())
    result = in_background(record).take()
    assert result.step == 25
    assert list(result.layers) == truth == list(check_record(record).layers)
    assert [layer.checked for layer in result.layers] == [9, 4]
    assert all(layer.worst < 1e-6 for layer in result.layers)


def test_progress_is_told_weight_by_weight_up_to_the_end():
    told = []
    check_record(trained(), told.append)
    assert told == pytest.approx([part / 13 for part in range(1, 14)])
    assert in_background(trained()).progress == pytest.approx(1.0)


def test_of_a_large_layer_the_drawn_weights_are_the_progress():
    told = []
    record = Record.fresh(experiment(chain_json(2, 200, 1)))
    layers = check_record(record, told.append).layers
    assert [layer.checked + layer.kinks for layer in layers] == [MOST_WEIGHTS, 201]
    assert len(told) == MOST_WEIGHTS + 201
