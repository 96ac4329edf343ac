"""Pictures of a run on many patterns: a sample of them, and what stays true of all."""

import numpy as np
import pytest

from xorviz.engine import whole_set
from xorviz.engine.dataset import build_dataset
from xorviz.engine.forward import forward
from xorviz.engine.solved import evaluate
from xorviz.engine.spec import PatternsData, Table, read_experiment
from xorviz.session import off_shares as off_shares_module
from xorviz.session import standing as standing_module
from xorviz.session.living import LivingRun
from xorviz.session.picture import Status
from xorviz.session.record import Record
from xorviz.session.shown_patterns import LEAST_PATTERNS, MOST_PATTERNS, choose_patterns
from xorviz.session.snapshot import Probe, Request, TrainerState

PATTERNS = Request(frozenset({Probe.PATTERNS}))
#: A slice of the loss of so many patterns lasts seconds where nobody computes it on the side.
QUICK = Request(frozenset(Probe) - {Probe.LANDSCAPE})
RUNNING, PAUSED = Status(state=TrainerState.RUNNING), Status(state=TrainerState.PAUSED)


def many(rows=5_000, seed=3):
    """Return patterns of three classes, in no order: 60, 30 and 10 % of them."""
    draw = np.random.default_rng(seed)
    classes = draw.choice(3, rows, p=[0.6, 0.3, 0.1])
    inputs = draw.normal(size=(rows, 4)) + classes[:, None]
    return PatternsData((("", Table(inputs)),), Table(np.eye(3)[classes]))


def spec_of(data, activation="relu"):
    document = {
        "data": {"kind": "gate", "gate": "xor"},
        "network": {
            "inputs": [{"id": "x", "units": 4}],
            "layers": [
                {"id": "h1", "sources": ["x"], "units": 6, "activation": activation},
                {"id": "out", "sources": ["h1"], "units": 3, "activation": "softmax"},
            ],
            "output": "out",
        },
        "training": {"loss": "categorical_crossentropy", "optimizer": "sgd", "batch_size": 50},
        "weights": {"h1": {"kernel": np.zeros((4, 6)).tolist(), "bias": [-1, 1, 0, 0, 0, 0]}},
    }
    draw = np.random.default_rng(1).normal(size=(4, 6))
    draw[:, :2] = 0.0
    document["weights"]["h1"]["kernel"] = draw.tolist()
    document["data"] = data.to_json()
    return read_experiment(document, {data.stored.digest: data.stored})


@pytest.fixture
def large(monkeypatch):
    """Let every set count as large, and a picture look at 300 patterns of it."""
    parameters = 4 * 6 + 6 + 6 * 3 + 3
    monkeypatch.setattr(standing_module, "is_large", lambda spec, data: True)
    monkeypatch.setattr(off_shares_module, "_PART", 300 * parameters)


def by_hand(run):
    """Look at all patterns at once."""
    spec = run.record().position.spec
    data = build_dataset(spec.data, spec.replica_numbers)
    parameters = run.record().position.state.parameters
    hidden = forward(spec.network, parameters, data.distinct_inputs)["h1"].pre_activation[0]
    return evaluate(spec, data, parameters), (hidden <= 0.0).mean(axis=0)


def test_a_small_set_is_shown_whole_and_in_its_order():
    data = build_dataset(many(MOST_PATTERNS), [0])
    shown = choose_patterns(data, 51)
    assert shown.rows is None
    assert shown.of == 0
    assert shown.inputs is data.distinct_inputs


@pytest.mark.parametrize("parameters", [51, 10_000, 10**6])
def test_a_sample_has_each_class_by_its_share_and_never_changes(parameters):
    data = build_dataset(many(), [0])
    shown, again = (choose_patterns(data, parameters) for _ in range(2))
    assert (shown.rows == again.rows).all()
    assert shown.of == 5_000
    count = len(shown.rows)
    assert LEAST_PATTERNS <= count <= MOST_PATTERNS
    assert len(set(shown.rows.tolist())) == count
    classes = shown.targets[0].argmax(axis=1)
    assert (np.diff(classes) >= 0).all(), "class after class"
    share = np.bincount(classes, minlength=3) / count
    whole = data.distinct_targets[0].mean(axis=0)
    assert np.abs(share - whole).max() <= 2.0 / count
    assert (shown.inputs == data.distinct_inputs[:, shown.rows]).all()
    assert shown.labels == tuple(f"#{row + 1}" for row in shown.rows)
    assert {tuple(row) for row in shown.among[0]} == {(1, 0, 0), (0, 1, 0), (0, 0, 1)}


def test_the_table_holds_a_sample_and_tells_of_all_how_often_units_are_off():
    run = LivingRun(Record.fresh(spec_of(many())))
    run.advance(30)
    picture = run.snapshot(PATTERNS, PAUSED)
    table = picture.patterns
    judged, off = by_hand(run)
    assert len(table.shares) == len(table.right) == MOST_PATTERNS
    assert table.patterns == 5_000
    assert table.share_off("h1") == pytest.approx(off, abs=1e-12)
    assert table.dead["h1"].tolist() == (off == 1.0).tolist()
    assert table.dead["h1"][0], "its bias is −1 and its weights are 0"
    assert picture.loss == pytest.approx(float(judged.loss[0]), rel=1e-12)
    assert picture.accuracy == pytest.approx(float(judged.accuracy[0]), abs=1e-12)
    # The rows are those of the patterns that they say they are.
    spec = run.record().position.spec
    own = forward(spec.network, run.record().position.state.parameters, table.inputs[None])
    assert (own["out"].activation[0] == table.activations["out"]).all()
    right = table.activations["out"].argmax(axis=1) == table.targets.argmax(axis=1)
    assert (right == table.right).all()


def test_of_a_small_set_the_share_for_which_a_unit_is_off_counts_repeated_patterns():
    spec = read_experiment(
        {
            "data": {"kind": "gate", "gate": "xor", "sample": 100},
            "network": {
                "inputs": [{"id": "x", "units": 2}],
                "layers": [
                    {"id": "h1", "sources": ["x"], "units": 1, "activation": "relu"},
                    {"id": "out", "sources": ["h1"], "units": 1, "activation": "sigmoid"},
                ],
                "output": "out",
            },
            "weights": {"h1": {"kernel": [[1.0], [0.0]], "bias": [0.0]}},
        }
    )
    table = LivingRun(Record.fresh(spec)).snapshot(PATTERNS, PAUSED).patterns
    # Off where the first bit is 0.
    by_count = sum(s for s, x in zip(table.shares, table.inputs, strict=True) if x[0] == 0)
    assert table.share_off("h1").tolist() == pytest.approx([by_count])
    assert table.patterns == 4
    assert table.seen is None


@pytest.mark.usefixtures("large")
def test_while_a_large_set_is_gone_through_pictures_say_how_the_run_stood_at_which_step():
    run = LivingRun(Record.fresh(spec_of(many(2_100))))
    first = run.snapshot(PATTERNS, RUNNING)
    assert first.judged == first.step == 0
    judged, off = by_hand(run)
    truth = {0: (float(judged.loss[0]), off)}
    seen = []
    # 2,100 patterns take seven pictures.
    run.advance(40)
    while run.step < 90:
        run.advance(1)
        picture = run.snapshot(PATTERNS, RUNNING)
        judged, off = by_hand(run)
        truth[run.step] = (float(judged.loss[0]), off)
        if picture.patterns.seen not in truth:
            continue
        loss, _ = truth[picture.judged]
        assert picture.loss == pytest.approx(loss, rel=1e-12)
        _, off = truth[picture.patterns.seen]
        assert picture.patterns.share_off("h1") == pytest.approx(off, abs=1e-12)
        assert 0 <= picture.step - picture.patterns.seen <= 14
        seen.append(picture.patterns.seen)
    assert len(set(seen)) >= 6, "one pass after another comes to its end"
    standing = run.snapshot(PATTERNS, PAUSED)
    assert standing.judged == standing.patterns.seen == run.step
    assert standing.patterns.share_off("h1") == pytest.approx(truth[run.step][1], abs=1e-12)


@pytest.mark.usefixtures("large")
def test_looking_changes_nothing_in_a_run_on_a_large_set():
    looked, alone = (LivingRun(Record.fresh(spec_of(many(900)))) for _ in range(2))
    for _ in range(20):
        looked.advance(1)
        looked.snapshot(QUICK, RUNNING)
        alone.advance(1)
    looked.snapshot(Request(frozenset(Probe)), PAUSED)
    former, latter = looked.record().position, alone.record().position
    assert (former.history.points().loss == latter.history.points().loss).all()
    for layer, arrays in former.state.parameters.items():
        assert (arrays.kernel == latter.state.parameters[layer].kernel).all()


@pytest.mark.usefixtures("large")
def test_curves_of_a_large_set_end_with_the_record_while_it_runs_and_now_where_it_stands():
    run = LivingRun(Record.fresh(spec_of(many(900))))
    run.advance(0)
    while run.step < 1_025:
        run.advance(1)
    wanted = Request(frozenset({Probe.CURVES}))
    assert run.snapshot(wanted, RUNNING).curves.steps[-1] == 1_024
    standing = run.snapshot(wanted, PAUSED)
    assert standing.curves.steps[-1] == 1_025
    assert standing.curves.loss[-1] == pytest.approx(standing.loss, rel=1e-12)


def test_points_on_the_plane_are_those_of_the_sample_and_its_extent_that_of_all():
    data = many()
    picture = LivingRun(Record.fresh(spec_of(data))).snapshot(Request(frozenset(Probe)), PAUSED)
    assert (picture.plane.points == picture.patterns.inputs[:, :2]).all()
    assert (picture.decision.points == picture.plane.points).all()
    inputs = data.stored.inputs.values
    left, right, bottom, top = picture.plane.extent
    assert left < inputs[:, 0].min() < inputs[:, 0].max() < right
    assert bottom < inputs[:, 1].min() < inputs[:, 1].max() < top


@pytest.mark.usefixtures("large")
def test_pictures_made_between_the_parts_of_a_look_show_the_last_one_and_change_nothing(
    monkeypatch,
):
    spec = spec_of(many(900))
    monkeypatch.setattr(whole_set, "_PART", 100 * spec.network.parameters())
    looked, alone = (LivingRun(Record.fresh(spec)) for _ in range(2))
    between = []

    def make_a_picture():
        between.append(looked.snapshot(QUICK, RUNNING))

    looked.between = make_a_picture
    for run in (looked, alone):
        while run.step < 3:
            run.advance(1)
    # Nine parts each; at step 0 there was no look that pictures could have shown.
    assert [picture.step for picture in between] == [1] * 9 + [2] * 9 + [3] * 9
    assert [picture.judged for picture in between] == [0] * 9 + [1] * 9 + [2] * 9
    former, latter = (run.record().position.history.points() for run in (looked, alone))
    assert (former.loss == latter.loss).all()
    assert between[9].loss == former.loss[1]
