"""Some starts of a cell: each as if it ran alone, whatever the cut, and on its own plateau."""

from dataclasses import fields, replace

import numpy as np
import pytest

from tests.engine.experiments import chain_json, experiment
from tests.session.diverging import diverging
from tests.session.sweep.sweeps import OWN
from xorviz.engine.run import Run
from xorviz.session.crowd import run_headless
from xorviz.session.record import Record
from xorviz.session.sweep import cell
from xorviz.session.sweep.assembling import Assembly, cell_result, plateau_names
from xorviz.session.sweep.cell import run_starts, starts_together
from xorviz.session.sweep.part import Part

STEPS = 150
CLOUD = experiment(
    data={"kind": "xor_cloud", "sample": 30, "resample": "replica", "noise": 0.1},
    training={"batch_size": 8},
)
TINY = experiment(data={"kind": "gate", "gate": "xor", "sample": 3, "resample": "replica"})
OFF = experiment(
    chain_json(2, 2, 1, output="relu"),
    training={"loss": "mean_squared_error", "optimizer": "sgd", "batch_size": None},
)
ALL = {"own": OWN, "cloud": CLOUD, "tiny": TINY, "off": OFF}


def bits(part):
    return {field.name: np.asarray(getattr(part, field.name)).tobytes() for field in fields(Part)}


@pytest.mark.parametrize("spec", ALL.values(), ids=ALL)
@pytest.mark.parametrize("number", [0, 5, 39])
def test_each_start_equals_its_run_alone(spec, number):
    part = run_starts(spec, 0, 40, STEPS, "numpy")
    alone = Run(spec.alone(number))
    alone.advance(STEPS)
    end = alone.evaluate()
    assert part.loss[number] == end.loss[0]
    assert part.accuracy[number] == end.accuracy[0]
    assert part.solved[number] == end.solved[0]
    assert part.first_solved[number] == alone.first_solved
    assert part.checked_every == alone.checked_every


@pytest.mark.parametrize("spec", ALL.values(), ids=ALL)
def test_the_cut_changes_no_bit(spec, monkeypatch):
    whole = run_starts(spec, 0, 70, STEPS, "numpy")
    parts = [(64, 6), (0, 1), (1, 63)]
    told = []
    assembly = Assembly(70, None)
    monkeypatch.setattr(cell, "_MOST", 17)
    for first, count in parts:
        assembly.add(run_starts(spec, first, count, STEPS, "numpy", told.append))
    assert sum(told) == 70 * STEPS
    assert bits(assembly.starts()) == bits(whole)


def test_the_compiled_engine_cuts_alike(compiled_engine):
    whole = run_starts(OWN, 0, 70, STEPS, "compiled")
    assembly = Assembly(70, None)
    for first, count in [(0, 3), (3, 67)]:
        assembly.add(run_starts(OWN, first, count, STEPS, "compiled", lambda steps: None))
    assert bits(assembly.starts()) == bits(whole)


@pytest.mark.parametrize("spec", [OWN, CLOUD, OFF], ids=["own", "cloud", "off"])
def test_a_cell_ends_as_the_crowd_of_its_starts(spec):
    """Another road to the same: a headless run, judged as one."""
    crowd = run_headless(Record.fresh(replace(spec, replicas=80).validate()), STEPS)
    result = cell_result(spec, 0, STEPS, run_starts(spec, 0, 80, STEPS, "numpy"))
    assert result.starts.loss.tobytes() == crowd.loss.tobytes()
    assert (result.starts.solved == crowd.solved).all()
    assert (result.starts.plateau == crowd.standings.index).all()
    found = [(one.name, one.floor, one.count) for one in result.plateaus]
    assert found == [(one.name, one.floor, one.count) for one in crowd.plateaus]
    assert {one.name for one in result.plateaus} <= set(plateau_names(spec))
    assert sum(one.count for one in result.plateaus) == (result.starts.plateau >= 0).sum()


def test_a_start_that_diverges_is_not_solved_and_has_no_loss():
    spec = replace(diverging(replicas=1), replica=0)
    result = cell_result(spec, 0, 500, run_starts(spec, 0, 5, 500, "numpy"))
    gone = result.starts.diverged
    assert gone.any()
    assert not result.starts.solved[gone].any()
    assert np.isnan(result.starts.loss[gone]).all()
    assert (result.starts.plateau[gone] == -1).all()


def test_raising_while_it_is_told_ends_it():
    class Enough(Exception):
        pass

    def enough(steps):
        raise Enough

    with pytest.raises(Enough):
        run_starts(OWN, 0, 4, 10**9, "numpy", enough)


@pytest.mark.parametrize("engine", ["numpy", "compiled"])
def test_fewer_go_together_the_larger_they_are(engine):
    sizes = []
    for width in (1, 100, 2_000):
        spec = experiment(chain_json(2, width, width, 1), training={"batch_size": None})
        sizes.append(starts_together(spec, engine))
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[0] > sizes[1] > sizes[2] >= 1
    # The parameters and a gradient at least, in numbers of eight bytes.
    assert 2 * (2 * 100 + 100 * 100) * 8 * sizes[1] < 2**28


def test_parts_come_in_any_order_and_again():
    parts = [run_starts(OWN, first, 20, 30, "numpy") for first in range(0, 100, 20)]
    whole = bits(run_starts(OWN, 0, 100, 30, "numpy"))
    assembly = Assembly(100, None)
    for place in (3, 0, 4, 3, 0, 2):
        assembly.add(parts[place])
        assert assembly.total is None
    assert assembly.solved[1] == 20
    assembly.add(parts[1])
    assert assembly.total == 100
    assert bits(assembly.starts()) == whole
