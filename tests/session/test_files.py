"""Session files: everything comes back in every bit, and a run goes on as if never stopped."""

import json
import zipfile
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

import xorviz
from tests.engine.experiments import chain_json, experiment
from tests.engine.states import bits
from tests.engine.strategies import experiments
from tests.session.edit_moves import edits_for
from tests.session.replay import replay
from tests.session.runs import advance, living, record_bits, take
from xorviz.engine.errors import SpecError
from xorviz.engine.registry import Choice
from xorviz.engine.spec import read_experiment
from xorviz.session import edits
from xorviz.session.deaths import Deaths
from xorviz.session.files import open_session, save_session
from xorviz.session.history import CAPACITY, History, Points
from xorviz.session.living import LivingRun
from xorviz.session.presets import load_preset
from xorviz.session.snapshot import Death

SPECS = experiments(tame=True).map(read_experiment)
STEPS = st.integers(0, 9)


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    return tmp_path_factory.mktemp("sessions") / "any.xorviz"


def reopened(record, path):
    save_session(record, path)
    return open_session(path)


def but_saved(record):
    """Return all of a record except that a file holds it."""
    return {name: value for name, value in record_bits(record).items() if name != "saved"}


def lived(data):
    """A run after steps and edits."""
    run = living(data.draw(SPECS))
    for _ in range(data.draw(st.integers(0, 3))):
        assume(advance(run, data.draw(STEPS)))
        try:
            run.apply(data.draw(edits_for(run.record().position)))
        except SpecError:
            continue
    assume(advance(run, data.draw(STEPS)))
    return run


@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_whatever_was_saved_is_opened_again_in_every_bit(path, data):
    record = lived(data).record()
    opened = reopened(record, path)
    assert but_saved(opened) == but_saved(record)
    assert opened.saved == record.stands_at
    first = path.read_bytes()
    save_session(opened, path)
    assert path.read_bytes() == first


@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_going_on_from_a_file_is_never_having_stopped(path, data):
    run = lived(data)
    opened = LivingRun(reopened(run.record(), path))
    more = data.draw(STEPS)
    assert advance(run, more) == advance(opened, more)
    assert but_saved(opened.record()) == but_saved(run.record())
    edit = data.draw(edits_for(run.record().position))
    refused = []
    for one in (run, opened):
        try:
            one.apply(edit)
        except SpecError as error:
            refused.append(str(error))
    assert len(set(refused)) == len(refused) / 2
    assert advance(run, more) == advance(opened, more)
    assert but_saved(opened.record()) == but_saved(run.record())


def test_the_preset_stopped_at_step_1234_goes_on_as_if_it_had_not(path):
    """In the middle of the fifth epoch, with momenta and a permutation half used up."""
    spec = load_preset("relu-2-2-1")
    stopped, whole = living(spec, 1_234), living(spec, 1_800)
    opened = LivingRun(reopened(stopped.record(), path))
    take(opened, 1_800 - 1_234)
    assert but_saved(opened.record()) == but_saved(whole.record())


def test_a_log_that_was_saved_can_still_be_replayed(path):
    run = living(experiment(training={"optimizer": "adam"}), 3)
    run.apply(edits.AddUnit("h1"))
    undo = run.apply(edits.RestartRun(7)).inverse
    take(run, 2)
    run.apply(undo, takes_back=1)
    take(run, 4)
    opened = reopened(run.record(), path)
    assert but_saved(replay(opened).record()) == but_saved(opened)


def test_a_crowd_keeps_its_diverged_replicas(path):
    optimizer = {"name": "sgd", "learning_rate": 5.0}
    training = {"loss": "mean_squared_error", "optimizer": optimizer, "batch_size": 1}
    network = chain_json(2, 2, 1, output="linear")
    run = living(experiment(network, training=training, replicas=40), 300)
    record = run.record()
    assert 0 < (record.position.state.diverged >= 0).sum() < 40
    opened = LivingRun(reopened(record, path))
    take(run, 5)
    take(opened, 5)
    assert but_saved(opened.record()) == but_saved(run.record())


def test_numpy_opens_the_file_by_itself(path):
    run = living(experiment(training={"optimizer": "adam"}, seed=3), 9)
    save_session(run.record(), path)
    state, history = run.record().position.state, run.record().position.history
    with np.load(path, allow_pickle=False) as archive:
        kernel = archive["parameters/h1/kernel"]
        assert bits(kernel) == bits(state.parameters["h1"].kernel)
        assert bits(archive["optimizer/velocity/out/bias"]) == bits(
            state.slots["velocity"]["out"].bias
        )
        assert archive["curves/steps"].tolist() == list(range(10))
        assert archive["curves/loss"].tolist() == history.points().loss.tolist()
        norms = history.points().gradients
        assert norms.keys() == {"h1", "out"}
        for layer, curve in norms.items():
            assert archive[f"curves/gradients/{layer}"].tolist() == curve.tolist()
        assert archive["replicas/first_solved"].dtype == np.int64
        document = json.loads(bytes(archive["session.json"]))
    assert document["schema"] == 3
    assert document["version"] == xorviz.__version__
    assert document["spec"] == document["origin"] == run.record().origin.to_json()
    assert document["state"]["step"] == 9
    assert document["fingerprint"]["numpy"] == np.__version__
    assert document["fingerprint"]["engine"] == "numpy"


def test_nothing_in_the_file_is_pickled_or_dated(path):
    save_session(living(experiment(), 2).record(), path)
    with zipfile.ZipFile(path) as archive:
        for member in archive.infolist():
            assert member.filename == "session.json" or member.filename.endswith(".npy")
            assert member.date_time == (1980, 1, 1, 0, 0, 0)
            header = archive.read(member)[:128]
            assert b"|O" not in header


def test_the_same_session_gives_the_same_bytes(tmp_path):
    for name in ("one", "other"):
        run = living(experiment(training={"optimizer": "adam"}), 9)
        run.apply(edits.SetActivation("h1", Choice("tanh")))
        save_session(run.record(), tmp_path / name)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "other").read_bytes()


def test_long_curves_with_numbers_of_every_kind_come_back(path):
    """Losses may be infinite or no number at all, where outputs overflow."""
    record = living(experiment(), CAPACITY - 2).record()
    losses = [0.0, -0.0, 5e-324, float("inf"), float("nan"), 1e308]
    losses += [step / 7.0 for step in range(CAPACITY - 1 - len(losses))]
    loss = np.array(losses)
    accuracy = np.array([loss / 1e309 for loss in losses])
    gradients = {"h1": loss[::-1].copy(), "gone": loss + 1.0}
    points = Points(np.arange(CAPACITY - 1), loss, accuracy, loss / 3.0, gradients)
    history = History(points, deaths=Deaths([Death("gone", 7, 3, 5)], CAPACITY - 2, None, 9))
    full = replace(record, position=replace(record.position, history=history))
    assert but_saved(reopened(full, path)) == but_saved(full)
