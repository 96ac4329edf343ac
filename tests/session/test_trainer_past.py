"""Earlier steps on display while the trainer's run stands still, and edits there."""

import random

from tests.engine.states import state_bits
from tests.session.diverging import diverging
from tests.session.runs import take
from tests.session.time_travel import any_experiment
from tests.session.trainers import picture, trainer_of, until, until_served, until_step, wait_for
from xorviz.engine.registry import Choice
from xorviz.session import edits
from xorviz.session.branch_edits import EndBranch, GoToBranch, NameBranch
from xorviz.session.crowd_edits import OfReplica
from xorviz.session.living import LivingRun
from xorviz.session.record import Record
from xorviz.session.snapshot import Probe, TrainerState

SPEC = any_experiment(random.Random(11))
LEAKY = edits.SetActivation("h1", Choice("leaky_relu"))
EVERY = (Probe.PATTERNS, Probe.PLANE, Probe.ZONES, Probe.DECISION, Probe.HIDDEN_SPACE)


def trained(trainer, steps=400):
    """Train at least so many steps and stand still; return the last step."""
    trainer.set_running(True)
    until_step(trainer, steps)
    trainer.set_running(False)
    return until(trainer, lambda found: found.state is TrainerState.PAUSED).step


def shown(trainer, step):
    trainer.show_step(step)
    return until(trainer, lambda found: found.step == step and found.time.goes_to is None)


def answer(trainer, ticket):
    return wait_for(lambda: next((one for one in trainer.receipts() if one.ticket == ticket), None))


def test_every_view_of_an_earlier_step_is_that_of_a_run_which_stands_there():
    fresh = LivingRun(Record.fresh(SPEC))
    take(fresh, 150)
    with trainer_of(SPEC) as trainer, trainer_of(fresh.record()) as other:
        last = trained(trainer)
        shown(trainer, 150)
        found, wanted = picture(trainer, *EVERY), picture(other, *EVERY)
        assert (found.loss, found.accuracy) == (wanted.loss, wanted.accuracy)
        for layer, weights in wanted.weights.items():
            assert found.weights[layer].kernel.tobytes() == weights.kernel.tobytes()
        for layer, map_then in wanted.plane.activations.items():
            assert found.plane.activations[layer].tobytes() == map_then.tobytes()
        assert found.decision.outputs.tobytes() == wanted.decision.outputs.tobytes()
        assert (found.time.first, found.time.last, found.time.is_past) == (0, last, True)


def test_back_at_the_end_the_run_goes_on_as_if_nobody_had_looked():
    fresh = LivingRun(Record.fresh(SPEC))
    with trainer_of(SPEC) as trainer:
        last = trained(trainer)
        shown(trainer, 10)
        trainer.show_step(None)
        found = until(trainer, lambda one: not one.time.is_past)
        assert found.step == last
        trainer.single_step()
        until_step(trainer, last + 1)
        take(fresh, last + 1)
        state = trainer.record().position.state
        assert state_bits(state) == state_bits(fresh.record().position.state)


def test_run_in_the_past_takes_the_steps_again_and_goes_on_at_their_end():
    fresh = LivingRun(Record.fresh(SPEC))
    with trainer_of(SPEC) as trainer:
        last = trained(trainer)
        shown(trainer, 50)
        trainer.single_step()
        assert until(trainer, lambda one: one.step == 51).time.is_past
        trainer.set_running(True)
        until_step(trainer, last + 20)
        trainer.set_running(False)
        until_served(trainer)
        found = picture(trainer)
        assert not found.time.is_past
        take(fresh, found.step)
        state = trainer.record().position.state
        assert state_bits(state) == state_bits(fresh.record().position.state)


def test_an_edit_in_the_past_begins_a_branch_and_its_undo_returns():
    with trainer_of(SPEC) as trainer:
        last = trained(trainer)
        shown(trainer, 100)
        receipt = answer(trainer, trainer.submit(LEAKY))
        assert (receipt.error, receipt.step) == (None, 100)
        assert receipt.inverse == EndBranch(1, 0)
        found = picture(trainer)
        assert (found.step, found.time.is_past) == (100, False)
        lanes = [(one.id, one.parent, one.starts, one.ends) for one in found.time.branches]
        assert lanes == [(0, None, 0, last), (1, 0, 100, 100)]
        answer(trainer, trainer.submit(receipt.inverse, takes_back=receipt.entry))
        assert picture(trainer).step == last


def test_what_speaks_of_the_whole_run_leaves_the_past_first():
    with trainer_of(SPEC) as trainer:
        last = trained(trainer)
        done = answer(trainer, trainer.submit(LEAKY))
        shown(trainer, 100)
        answer(trainer, trainer.submit(done.inverse, takes_back=done.entry))
        found = picture(trainer)
        assert (found.step, len(found.time.branches)) == (last, 1)
        assert found.topology.layers[0].activation == "relu"
        shown(trainer, 100)
        assert answer(trainer, trainer.submit(NameBranch(0, "first"))).error is None
        assert picture(trainer).step == last


def test_a_refused_edit_in_the_past_leaves_everything_where_it_is():
    with trainer_of(SPEC) as trainer:
        trained(trainer)
        shown(trainer, 100)
        refused = answer(trainer, trainer.submit(edits.SetLearningRate(-1.0)))
        assert refused.error is not None
        found = picture(trainer)
        assert (found.step, found.time.is_past, len(found.time.branches)) == (100, True, 1)


def test_the_record_as_shown_is_the_run_at_that_step():
    fresh = LivingRun(Record.fresh(SPEC))
    take(fresh, 120)
    with trainer_of(SPEC) as trainer:
        last = trained(trainer)
        shown(trainer, 120)
        as_shown = trainer.record(as_shown=True).position
        assert state_bits(as_shown.state) == state_bits(fresh.record().position.state)
        assert trainer.record().position.state.step == last


def test_a_run_that_failed_fails_again_at_its_end_and_can_be_edited_before():
    with trainer_of(diverging()) as trainer:
        trainer.set_running(True)
        failed = until(trainer, lambda one: one.state is TrainerState.FAILED)
        before = shown(trainer, 2)
        assert (before.state, before.failure) == (TrainerState.PAUSED, None)
        trainer.show_step(None)
        again = until(trainer, lambda one: one.state is TrainerState.FAILED)
        assert again.failure == failed.failure
        shown(trainer, 2)
        assert answer(trainer, trainer.submit(edits.SetLearningRate(0.01))).error is None
        found = picture(trainer)
        assert (found.state, found.failure, found.step) == (TrainerState.PAUSED, None, 2)
        trainer.set_running(True)
        until_step(trainer, 60)


def test_a_crowd_stays_at_its_step_and_its_displayed_start_is_shown_earlier():
    crowd = any_experiment(random.Random(11), replicas=6)
    fresh = LivingRun(Record.fresh(SPEC))
    with trainer_of(crowd) as trainer:
        last = trained(trainer, 200)
        found = shown(trainer, 90)
        assert found.time.is_crowd
        assert found.spec["replicas"] == 6
        assert picture(trainer, Probe.CROWD).crowd.step == last
        take(fresh, 90)
        kernel = fresh.record().position.state.parameters["h1"].kernel[0]
        assert found.weights["h1"].kernel.tobytes() == kernel.tobytes()
        trainer.show_replica(3)
        other = until(trainer, lambda one: one.replica == 3)
        assert (other.step, other.time.is_past) == (last, False)
        assert shown(trainer, 90).time.first == 0


def test_a_weight_set_by_hand_in_the_past_of_a_crowd_is_that_of_the_displayed_start():
    crowd = any_experiment(random.Random(11), replicas=6)
    with trainer_of(crowd) as trainer:
        trained(trainer, 120)
        trainer.show_replica(2)
        until(trainer, lambda one: one.replica == 2)
        shown(trainer, 60)
        by_hand = OfReplica(2, edits.SetBias("h1", 0, 1.5))
        assert answer(trainer, trainer.submit(by_hand)).error is None
        found = picture(trainer)
        assert (found.step, found.spec["replicas"], found.replica) == (60, 1, 2)
        assert found.weights["h1"].bias[0] == 1.5


def test_less_memory_while_an_earlier_step_is_shown_takes_effect_behind_it():
    with trainer_of(SPEC) as trainer:
        trained(trainer, 3000)
        shown(trainer, 1234)
        trainer.set_budget(20_000)
        assert until(trainer, lambda one: one.time.budget == 20_000).step == 1234
        assert shown(trainer, 40).time.is_past
        trainer.show_step(None)
        assert until(trainer, lambda one: not one.time.is_past).time.kept <= 20_000


def test_branches_are_left_and_gone_to():
    with trainer_of(SPEC) as trainer:
        last = trained(trainer)
        shown(trainer, 100)
        answer(trainer, trainer.submit(LEAKY))
        trained(trainer, 150)
        done = answer(trainer, trainer.submit(GoToBranch(0)))
        assert picture(trainer).step == last
        answer(trainer, trainer.submit(done.inverse, takes_back=done.entry))
        assert picture(trainer).topology.layers[0].activation == "leaky_relu"
