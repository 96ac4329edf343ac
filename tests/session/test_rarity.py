"""Large sets: looked at rarely, by a rule of their size; pictures do with the last look."""

from dataclasses import replace

import numpy as np
import pytest

from tests.engine.experiments import chain_json, experiment
from tests.session.runs import curve_bits, death_bits, living, record_bits, take
from tests.session.trainers import picture as look
from tests.session.trainers import trainer_of, until
from xorviz.engine.run import Run
from xorviz.engine.spec import PatternsData, Table
from xorviz.session import edits
from xorviz.session.files import open_session, save_session
from xorviz.session.living import LivingRun
from xorviz.session.picture import Status
from xorviz.session.presets import load_preset, preset_names
from xorviz.session.rarity import gap_of, is_large
from xorviz.session.snapshot import Probe, Request, TrainerState


def pictures(rows, test=0.0, features=100):
    generator = np.random.default_rng(1)
    pixels = generator.integers(0, 256, (rows, features), dtype=np.uint8)
    labels = (pixels[:, :50].mean(axis=1) > pixels[:, 50:].mean(axis=1)).astype(int)
    return PatternsData((("", Table(pixels, 255.0)),), Table(np.eye(2)[labels]), test=test)


def spec_of(rows, test=0.25, batch_size=32, **rest):
    base = experiment(
        chain_json(100, 100, 2, output="softmax"),
        {"kind": "patterns", "inputs": [[0.0] * 100], "targets": [[1.0, 0.0]]},
        {"loss": "categorical_crossentropy", "batch_size": batch_size},
        **rest,
    )
    return replace(base, data=pictures(rows, test)).validate()


def gap(spec):
    return gap_of(spec, Run(spec).dataset)


#: 10,302 weights and 4,000 patterns: 41 million products against 524,288 and 659,328 of a step.
LARGE = spec_of(4_000)


#: All but a slice of the loss, which takes seconds here; test_large_pictures.py has that too.
QUICK = Request(frozenset(Probe) - {Probe.LANDSCAPE})


def test_the_rule_worked_out_by_hand():
    assert LARGE.network.parameters() == 101 * 100 + 101 * 2 == 10_302
    # 34.8 steps' worth of products: the next power of two.
    steps = 4_000 * 10_302 / (524_288 + 64 * 10_302)
    assert steps == pytest.approx(34.8, abs=0.05)
    assert gap(LARGE) == 64
    assert gap(spec_of(4_000, test=0.0)) == 64
    # A step over everything is as much work as a look.
    assert gap(spec_of(4_000, batch_size=None)) == 2
    assert gap(spec_of(100)) == 1


def test_of_the_presets_only_the_digits_are_large_enough_to_be_looked_at_less_often():
    found = {name: gap(load_preset(name)) for name in preset_names()}
    assert {name for name, length in found.items() if length > 1} == {"digits"}
    assert found["digits"] == 8


@pytest.fixture(scope="module")
def run():
    return living(LARGE, 200)


def test_points_and_looks_lie_as_far_apart_as_the_rule_says(run):
    points = run.record().position.history.points()
    assert points.steps.tolist() == [0, 64, 128, 192]
    assert run.record().position.history.deaths.looked == 192


def test_every_point_is_the_loss_over_the_whole_set_at_its_step(run):
    points = run.record().position.history.points()
    plain = Run(LARGE)
    for index, step in enumerate(points.steps.tolist()):
        plain.advance(step - plain.step)
        judged, tested = plain.evaluate(), plain.evaluate_test()
        assert points.loss[index] == pytest.approx(judged.loss[0], rel=1e-12)
        assert points.accuracy[index] == pytest.approx(judged.accuracy[0], rel=1e-12)
        assert points.test_loss[index] == pytest.approx(tested.loss[0], rel=1e-12)
        assert points.test_accuracy[index] == pytest.approx(tested.accuracy[0], rel=1e-12)


def test_the_curves_do_not_depend_on_pieces_or_on_who_looks(run):
    pieces = living(LARGE)
    for size in (1, 62, 1, 3, 70, 63):
        pieces.snapshot(QUICK, Status(TrainerState.RUNNING))
        take(pieces, size)
        pieces.snapshot(QUICK, Status(TrainerState.PAUSED))
    whole, other = run.record().position.history, pieces.record().position.history
    assert curve_bits(other) == curve_bits(whole)
    assert death_bits(other.deaths) == death_bits(whole.deaths)


def picture(run, state):
    return run.snapshot(QUICK, Status(state))


def test_pictures_of_a_running_large_set_tell_the_last_look_and_of_a_paused_one_the_present():
    run = living(LARGE, 100)
    assert is_large(LARGE, Run(LARGE).dataset)
    plain = Run(LARGE)
    # A run that has just been paused may go on at once.
    moments = (
        (Status(TrainerState.RUNNING), 64),
        (Status(TrainerState.PAUSED, settled=False), 64),
        (Status(TrainerState.PAUSED), 100),
    )
    for status, step in moments:
        plain.advance(step - plain.step)
        judged, tested = plain.evaluate(), plain.evaluate_test()
        shown = run.snapshot(QUICK, status)
        assert (shown.step, shown.confusion.step, shown.curves.steps[-1]) == (100, step, step)
        assert shown.loss == shown.curves.loss[-1] == pytest.approx(judged.loss[0], rel=1e-12)
        assert shown.test_accuracy == pytest.approx(tested.accuracy[0])
        assert np.trace(shown.confusion.training) / 3_000 == pytest.approx(judged.accuracy[0])
        assert np.trace(shown.confusion.test) / 1_000 == pytest.approx(tested.accuracy[0])
    # Looking at rest has left no point behind.
    assert run.record().position.history.points().steps.tolist() == [0, 64]


def test_the_trainer_looks_once_it_has_rested_after_a_step():
    with trainer_of(LARGE) as trainer:
        before = look(trainer)
        trainer.single_step()
        shown = until(trainer, lambda found: found.step == 1 and found.loss != before.loss)
        assert shown.state is TrainerState.PAUSED
    plain = Run(LARGE)
    plain.advance(1)
    assert shown.loss == pytest.approx(plain.evaluate().loss[0], rel=1e-12)


def test_a_large_set_has_a_table_of_some_patterns_spread_over_it(run):
    shown = picture(run, TrainerState.PAUSED)
    table, count = shown.patterns, len(shown.patterns.shares)
    assert table.of == 3_000
    assert count == 8_000_000 // 10_302
    assert {len(array) for array in (table.labels, table.inputs, table.right)} == {count}
    assert len(shown.plane.points) == len(shown.decision.points) == count
    data = Run(LARGE).dataset
    numbers = [int(label[1:]) - 1 for label in table.labels]
    assert len(set(numbers)) == count
    assert max(np.diff(sorted(numbers))) < 40
    assert (table.inputs == data.inputs[0, numbers]).all()
    assert (table.targets == data.targets[0, numbers]).all()
    assert table.activations["out"].shape == (count, 2)


def test_a_small_set_has_all_its_patterns_in_the_table():
    table = picture(living(load_preset("digits"), 1), TrainerState.RUNNING).patterns
    assert (table.of, len(table.shares)) == (0, 1_438)


def test_a_unit_of_a_large_set_is_dead_only_if_it_is_off_for_patterns_beyond_the_table_too():
    """One unit is on for the third pattern alone, which the table does not show."""
    pixels = np.random.default_rng(2).integers(0, 256, (4_000, 100), dtype=np.uint8)
    pixels[:, 0] = 0
    pixels[2, 0] = 255
    labels = np.eye(2)[np.arange(4_000) % 2]
    kernel = np.zeros((100, 100))
    kernel[0, 0] = 1.0
    spec = spec_of(4_000, 0.0, weights={"h1": {"kernel": kernel.tolist(), "bias": [-0.5] * 100}})
    data = PatternsData((("", Table(pixels, 255.0)),), Table(labels))
    table = picture(living(replace(spec, data=data)), TrainerState.PAUSED).patterns
    assert table.of == 4_000
    assert "#3" not in table.labels
    assert table.off["h1"].all()
    assert table.dead["h1"].tolist() == [False] + [True] * 99


def test_a_file_saved_between_two_looks_goes_on_as_if_it_had_not_been(run, tmp_path):
    other = living(LARGE, 100)
    save_session(other.record(), tmp_path / "large.xorviz")
    again = LivingRun(open_session(tmp_path / "large.xorviz"))
    take(again, 100)
    known, found = record_bits(run.record()), record_bits(again.record())
    assert {**found, "saved": None} == {**known, "saved": None}


def test_an_edit_may_change_how_often_the_set_is_looked_at():
    run = living(LARGE, 64)
    run.apply(edits.SetBatchSize(None))
    take(run, 4)
    assert run.record().position.history.points().steps.tolist() == [0, 64, 66, 68]
