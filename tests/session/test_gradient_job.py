"""The check of the gradient in the background: the same numbers, progress, and an early end."""

import threading

import pytest

from tests.engine.experiments import chain_json, experiment
from tests.session.runs import living, take
from xorviz.engine.gradient_check import MOST_WEIGHTS, check_gradients
from xorviz.engine.run import Run
from xorviz.session.gradient_job import GradientJob, check_record
from xorviz.session.record import Record

SAMPLED = {"kind": "gate", "gate": "xor", "sample": 30, "resample": "replica"}


def trained(steps=25, **given):
    run = living(experiment(chain_json(2, 3, 1, hidden="tanh"), SAMPLED, **given))
    take(run, steps)
    return run.record()


def finished(job):
    """Start a job and wait for its end, as one that has all the time."""
    job.start()
    job._thread.join()
    return job


@pytest.mark.parametrize("replica", [0, 2])
def test_it_checks_the_replica_on_display_where_it_stands(replica):
    record = trained(replicas=3, replica=replica)
    run = Run(record.position.spec, record.position.state)
    data = run.dataset.of_replica(replica)
    truth = check_gradients(run.spec, data, run.displayed_parameters())
    job = finished(GradientJob(lambda: record))
    assert job.result.step == 25
    assert list(job.result.layers) == truth == list(check_record(record).layers)
    assert [layer.checked for layer in job.result.layers] == [9, 4]
    assert all(layer.worst < 1e-6 for layer in job.result.layers)


def test_progress_is_told_weight_by_weight_up_to_the_end():
    told = []
    check_record(trained(), told.append)
    assert told == pytest.approx([part / 13 for part in range(1, 14)])
    job = finished(GradientJob(trained))
    assert job.progress == pytest.approx(1.0)
    assert not job.running


def test_of_a_large_layer_the_drawn_weights_are_the_progress():
    told = []
    record = Record.fresh(experiment(chain_json(2, 200, 1)))
    layers = check_record(record, told.append).layers
    assert [layer.checked + layer.kinks for layer in layers] == [MOST_WEIGHTS, 201]
    assert len(told) == MOST_WEIGHTS + 201


def test_a_job_that_is_given_up_ends_without_a_result():
    asked, go_on = threading.Event(), threading.Event()

    def record():
        asked.set()
        go_on.wait()
        return trained()

    job = GradientJob(record)
    job.start()
    asked.wait()
    assert job.running
    job.cancel()
    go_on.set()
    job.close()
    assert not job.running
    assert job.result is None
    assert job.progress < 1.0


def test_a_defect_is_logged_and_ends_the_job(expected_log):
    expected_log("the gradient check failed", source="xorviz.session.gradient_job")

    def broken():
        raise ZeroDivisionError

    job = finished(GradientJob(broken))
    assert job.result is None


def test_a_job_that_never_began_can_be_closed():
    GradientJob(trained).close()
