"""The tables of a sweep, read back by others' readers and held against the cells."""

import csv
import io
import json
import statistics

import numpy as np
import pytest

from tests.session.sweep.sweeps import OWN, InDisorder, plans_of, sweep_of
from xorviz.session.sweep.result import SweepResult
from xorviz.session.sweep.running import SweepRun
from xorviz.session.sweep.tables import cells_csv, starts_csv, sweep_report

SWEEP = sweep_of(
    'h1.activation=relu,{"name": "leaky_relu", "negative_slope": 0.01}',
    "loss=binary_crossentropy,hinge",
    "batch_size=8,null",
)
PLANS = plans_of(SWEEP)


@pytest.fixture(scope="module")
def result():
    return SweepRun(SWEEP, PLANS, InDisorder(SWEEP)).run()


def rows(text):
    assert "\r" not in text
    assert text.endswith("\n")
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def test_a_row_a_cell_says_what_the_cell_does(result):
    found = rows(cells_csv(result, PLANS))
    assert len(found) == 8
    for row, cell in zip(found, result.cells, strict=True):
        values = SWEEP.values(cell.cell)
        shown = row["h1.activation"]
        assert (json.loads(shown) if shown.startswith("{") else shown) == values[0]
        assert row["loss"] == values[1]
        assert row["batch_size"] == json.dumps(values[2])
        solved = cell.starts.solved
        assert (int(row["starts"]), int(row["solved"])) == (100, int(solved.sum()))
        assert float(row["rate"]) == solved.mean()
        assert (float(row["ci95_low"]), float(row["ci95_high"])) == cell.interval
        assert float(row["median_loss"]) == statistics.median(cell.starts.loss)
        firsts = sorted(cell.starts.first_solved[solved].tolist())
        for share in (10, 50, 90):
            wanted = ""
            if firsts:
                wanted = str(int(np.quantile(firsts, share / 100, method="inverted_cdf")))
            assert row[f"steps_to_solve_{share}"] == wanted
        counts = {one.name: one.count for one in cell.plateaus}
        names = [name for name in row if name.startswith("plateau_")]
        assert set(counts) <= {name.removeprefix("plateau_") for name in names}
        for name in names:
            short = name.removeprefix("plateau_")
            if row[name] == "":
                assert short not in PLANS[cell.cell].plateaus
            else:
                assert int(row[name]) == counts.get(short, 0)


def test_a_plateau_that_a_cell_cannot_have_is_blank():
    """Of more than five patterns only those are looked for that take all for one."""
    bits = '{"kind": "parity", "bits": 3}'
    sweep = sweep_of(f'data={bits},{{"kind": "gate", "gate": "xor"}}', replicas=3, steps=2)
    plans = plans_of(sweep)
    result = SweepRun(sweep, plans, InDisorder(sweep)).run()
    of_three, of_two = rows(cells_csv(result, plans))
    assert (of_three["plateau_three_alike"], of_three["floor_three_alike"]) == ("", "")
    assert of_two["plateau_three_alike"]
    assert of_three["plateau_all_alike"]


def test_the_columns_do_not_depend_on_what_has_ended(result):
    header = cells_csv(result, PLANS).partition("\n")[0]
    for count in range(8):
        some = SweepResult(SWEEP, result.engines, result.cells[count:])
        text = cells_csv(some, PLANS)
        assert text.partition("\n")[0] == header
        assert text.count("\n") == 9 - count


def test_a_row_a_start(result):
    found = rows(starts_csv(result))
    assert len(found) == 800
    for place in (0, 99, 100, 512, 799):
        cell, number = result.cells[place // 100], place % 100
        row, starts = found[place], cell.starts
        assert int(row["replica"]) == number
        assert row["solved"] == json.dumps(bool(starts.solved[number]))
        assert float(row["loss"]) == starts.loss[number]
        assert float(row["accuracy"]) == starts.accuracy[number]
        first, stands = starts.first_solved[number], starts.plateau[number]
        assert row["first_solved"] == ("" if first < 0 else str(first))
        assert row["plateau"] == ("" if stands < 0 else cell.plateaus[stands].name)


def test_the_json_says_the_same_and_the_sweep(result):
    report = json.loads(json.dumps(sweep_report(result, PLANS), allow_nan=False))
    assert report["whole"] is True
    assert report["experiment"] == OWN.to_json()
    assert [entry["solved"]["count"] for entry in report["cells"]] == [
        cell.count for cell in result.cells
    ]
    assert report["cells"][3]["values"] == {
        "h1.activation": "relu",
        "loss": "hinge",
        "batch_size": None,
    }
    assert [one["engine"] for one in report["fingerprints"]] == ["numpy"]
