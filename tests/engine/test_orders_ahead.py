"""Orders of many sets are drawn along the way, and are those that they would be at once."""

import numpy as np
import pytest

from tests.engine.experiments import experiment
from tests.engine.states import state_bits
from xorviz.engine.batches import Batches
from xorviz.engine.dataset import build_dataset
from xorviz.engine.run import Run
from xorviz.engine.streams import order_stream

OWN = {"kind": "gate", "gate": "xor", "sample": 30, "resample": "replica"}


def batches_of(replicas):
    spec = experiment(data=OWN, training={"batch_size": 7}, replicas=replicas)
    return Batches(spec, build_dataset(spec.data, range(replicas)), range(replicas))


@pytest.mark.parametrize("parts", [(1.0,), (0.3, 0.31, 0.9), (0.5, 0.2), ()], ids=str)
def test_an_epoch_has_the_orders_of_its_streams_however_they_were_drawn(parts):
    batches = batches_of(80)
    batches.load_epoch(0)
    for part in parts:
        batches.draw_ahead(1, part)
    batches.load_epoch(1)
    sets = build_dataset(experiment(data=OWN, replicas=80).data, range(80)).with_ones()
    for replica in (0, 17, 79):
        order = order_stream(0, replica, 1).permutation(30)
        assert (batches.epoch[0][replica] == sets[replica][order]).all()


def test_orders_of_an_epoch_that_never_comes_do_no_harm():
    batches, fresh = batches_of(80), batches_of(80)
    batches.draw_ahead(5, 0.4)
    for one in (batches, fresh):
        one.load_epoch(2)
    assert np.array_equal(batches.epoch[0], fresh.epoch[0])


def test_resting_between_changes_no_bit():
    spec = experiment(data=OWN, training={"batch_size": 7}, replicas=130)
    rested, rests = Run(spec), []
    rested.rest_by(lambda: rests.append(rested.step))
    plain = Run(spec)
    for steps in (3, 1, 20, 11):
        rested.advance(steps)
    plain.advance(35)
    assert state_bits(rested.state()) == state_bits(plain.state())
    # Before the first step, and within each of the seven epochs of five steps.
    assert len(rests) > 14
    assert sorted(rests) == rests


def test_the_compiled_engine_has_the_same_orders_and_needs_no_rest(compiled_engine):
    spec = experiment(data=OWN, training={"batch_size": 7}, replicas=130)
    run, plain = Run(spec, engine="compiled"), Run(spec)
    run.rest_by(lambda: pytest.fail("it holds no lock meanwhile"))
    for steps in (3, 1, 20, 11):
        run.advance(steps)
    plain.advance(35)
    for layer, arrays in plain.parameters().items():
        for one, other in zip(arrays, run.parameters()[layer], strict=True):
            np.testing.assert_allclose(other, one, rtol=0, atol=1e-12)


def test_one_set_for_all_is_put_into_its_order_without_a_rest():
    shared = experiment(data={**OWN, "resample": "shared"}, training={"batch_size": 7}, replicas=80)
    run = Run(shared)
    run.rest_by(lambda: pytest.fail("nothing takes long here"))
    run.advance(20)
