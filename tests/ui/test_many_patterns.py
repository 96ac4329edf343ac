"""Views of thousands of patterns: what they sample, what stays true of all, and what they say."""

from dataclasses import replace

import numpy as np
from PySide6.QtWidgets import QScrollArea

from tests.ui.factory import snapshot_of_spec
from tests.ui.staging import stage
from xorviz.engine.spec import PatternsData, Table, read_experiment
from xorviz.session.snapshot import PatternTable
from xorviz.ui.panels.status_words import status_parts
from xorviz.ui.views.truth_table import TruthTableView
from xorviz.ui.views.zones import ZonesView
from xorviz.ui.views.zones.sample import MOST_COLUMNS, Sample


def many(rows=1_000):
    """Return a snapshot of 1,000 patterns of one class in four, in turn.

    h1.1 is off for all but the first pattern, h1.2 for all, h1.3 where x is negative, h1.4 nowhere.
    """
    draw = np.random.default_rng(0)
    values = np.abs(draw.normal(size=(rows, 1)))
    values[::3] *= -1.0
    values[0] = -99.0
    targets = np.eye(4)[np.arange(rows) % 4]
    data = PatternsData((("", Table(values)),), Table(targets))
    spec = {
        "data": data.to_json(),
        "network": {
            "inputs": [{"id": "x", "units": 1}],
            "layers": [
                {"id": "h1", "sources": ["x"], "units": 4, "activation": "relu"},
                {"id": "out", "sources": ["h1"], "units": 4, "activation": "softmax"},
            ],
            "output": "out",
        },
        "training": {"loss": "categorical_crossentropy"},
        "weights": {"h1": {"kernel": [[-1.0, 0.0, 1.0, 0.0]], "bias": [-98.0, -1.0, 0.0, 1.0]}},
    }
    return snapshot_of_spec(read_experiment(spec, {data.stored.digest: data.stored})), values


def shown(qtbot, view, snapshot, size=(560, 320)):
    view = stage(qtbot, view, size)
    view.present(snapshot)
    return view


def test_rows_tell_for_which_share_of_all_patterns_a_unit_is_off(qtbot):
    snapshot, values = many()
    table = shown(qtbot, ZonesView(), snapshot).table
    tags = {unit.name: table.tag(unit) for unit in table.units}
    share = round(100 * float((values <= 0.0).mean()))
    assert tags == {
        # One of a thousand is on: that is not all.
        "h1.1": "off 99 %",
        "h1.2": "dead",
        "h1.3": f"off {share} %",
        "h1.4": "off 0 %",
    }


def test_a_cell_tells_its_pattern_and_the_share_exactly(qtbot):
    snapshot, values = many()
    view = shown(qtbot, ZonesView(), snapshot)
    sampled = Sample().of(snapshot.patterns, ["h1"])
    column = 77
    qtbot.mouseMove(view.table, view.table.cell_rect(2, column).center().toPoint())
    label = sampled.labels[column]
    pattern = int(label.removeprefix("#")) - 1
    value = max(float(values[pattern, 0]), 0.0)
    share = 100.0 * float((values <= 0.0).mean())
    assert view.readout.value.startswith(f"h1.3 on {label}  {value:.4f}")
    assert view.readout.value.endswith(f"off for {share:.1f} % of 1,000 patterns")


def test_the_columns_are_a_sample_class_after_class_that_stays_the_same(qtbot):
    snapshot, _ = many()
    sample = Sample()
    first, again = (sample.of(snapshot.patterns, ["h1"]) for _ in range(2))
    assert first.labels == again.labels
    assert len(first.shares) == MOST_COLUMNS
    assert first.patterns == 1_000
    classes = first.targets.argmax(axis=1)
    assert (np.diff(classes) >= 0).all()
    assert np.bincount(classes).tolist() == [50] * 4
    rows = [int(label[1:]) - 1 for label in first.labels]
    assert (first.activations["h1"] == snapshot.patterns.activations["h1"][rows]).all()
    assert (first.off["h1"] == snapshot.patterns.off["h1"][rows]).all()


def test_the_strips_of_the_table_have_the_colours_of_the_sample(qtbot):
    snapshot, _ = many()
    view = shown(qtbot, ZonesView(), snapshot, (900, 320))
    picture = view.table.grab().toImage()
    # h1.4 is 1 everywhere: one colour from end to end.
    strip = [view.table.cell_rect(3, column).center() for column in (5, 100, 195)]
    assert len({picture.pixelColor(point.toPoint()).rgb() for point in strip}) == 1


def test_few_patterns_are_all_there_and_no_shares_are_told(qtbot):
    snapshot, _ = many(MOST_COLUMNS)
    table = shown(qtbot, ZonesView(), snapshot).table
    assert Sample().of(snapshot.patterns, ["h1"]) is snapshot.patterns
    assert [table.tag(unit) for unit in table.units] == ["", "dead", "", ""]


def test_a_hundred_and_more_units_are_scrolled_to(qtbot):
    snapshot, _ = many(300)
    hidden = snapshot.topology.layer("h1")
    layers = (replace(hidden, unit_ids=tuple(range(128))), snapshot.topology.layers[1])
    patterns, rows = snapshot.patterns, 300
    wide = PatternTable(
        labels=patterns.labels,
        inputs=patterns.inputs,
        targets=patterns.targets,
        shares=patterns.shares,
        activations={**patterns.activations, "h1": np.ones((rows, 128))},
        off={**patterns.off, "h1": np.zeros((rows, 128), dtype=bool)},
        dead={**patterns.dead, "h1": np.zeros(128, dtype=bool)},
        saturating=(),
        right=patterns.right,
    )
    topology = replace(snapshot.topology, layers=layers)
    view = shown(qtbot, ZonesView(), replace(snapshot, topology=topology, patterns=wide))
    assert len(view.table.units) == 128
    bars = [area.verticalScrollBar() for area in view.findChildren(QScrollArea)]
    assert max(bar.maximum() for bar in bars) > 0


def sampled(snapshot):
    """Let the table of a snapshot be 256 of 12,000 patterns, as the session makes one."""
    patterns = snapshot.patterns
    rows = slice(0, 256)
    return replace(
        snapshot,
        accuracy=0.75,
        judged=snapshot.step - 3,
        patterns=replace(
            patterns,
            labels=patterns.labels[rows],
            inputs=patterns.inputs[rows],
            targets=patterns.targets[rows],
            shares=np.full(256, 1 / 12_000),
            activations={name: one[rows] for name, one in patterns.activations.items()},
            off={name: one[rows] for name, one in patterns.off.items()},
            right=patterns.right[rows],
            of=12_000,
            off_shares={"h1": np.array([0.25, 1.0, 0.5, 0.0]), "out": np.zeros(4)},
        ),
    )


def test_what_the_session_found_of_all_patterns_counts_not_what_the_sample_shows(qtbot):
    snapshot, _ = many()
    table = shown(qtbot, ZonesView(), sampled(snapshot)).table
    assert [table.tag(unit) for unit in table.units] == ["off 25 %", "dead", "off 50 %", "off 0 %"]


def test_the_truth_table_says_that_it_shows_the_worst_of_a_sample(qtbot):
    snapshot, _ = many()
    view = shown(qtbot, TruthTableView(), sampled(snapshot))
    assert view.summary().startswith("75.0 % of 12,000 patterns right; the worst of 256 are shown.")
    assert f"{12_000 - 16} more patterns." in view.summary()


def test_the_status_says_at_which_step_loss_and_accuracy_were_found():
    snapshot, _ = many()
    snapshot = replace(sampled(snapshot), step=1_003, judged=1_000)
    notes = {part.label: part.note for part in status_parts(snapshot)}
    assert notes["loss"] == notes["accuracy"] == "(at step 1,000)"
    now = replace(snapshot, judged=1_003)
    assert {part.note for part in status_parts(now)} == {""}
