"""What a finding speaks of, marked in the other views: it shows, and it goes."""

import numpy as np
import pytest
from PySide6.QtGui import QImage

from tests.ui.doctor_stage import picture_of, stuck_run
from tests.ui.network_stage import staged_view
from tests.ui.staging import stage
from xorviz.session.snapshot import PatternTable
from xorviz.ui.highlight import NOTHING, Highlight
from xorviz.ui.views.curves import CurvesView
from xorviz.ui.views.decision import DecisionView
from xorviz.ui.views.hidden_space import HiddenSpaceView
from xorviz.ui.views.truth_table import TruthTableView
from xorviz.ui.views.weights import WeightsView
from xorviz.ui.views.zones import ZonesView
from xorviz.ui.views.zones.marks import runs

UNIT = Highlight(units=frozenset({("h1", 0)}))
PATTERNS = Highlight(patterns=frozenset({"00", "10"}))
STRETCH = Highlight(steps=(500, 1500))
ELSEWHERE = Highlight(frozenset({("gone", 7)}), frozenset({"1111"}), None)


@pytest.fixture(scope="module")
def snapshot():
    return picture_of(stuck_run())


def pixels(view):
    image = view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)
    return flat[:, : image.width(), :3].astype(int)


def changed(view, highlight):
    """Return which pixels a highlight changes, and whether they are as before when it is gone."""
    before = pixels(view)
    view.show_highlight(highlight)
    marked = pixels(view)
    view.show_highlight(NOTHING)
    return (marked != before).any(axis=2), bool((pixels(view) == before).all())


@pytest.mark.parametrize(
    ("kind", "highlight"),
    [
        (WeightsView, UNIT),
        (ZonesView, UNIT),
        (ZonesView, PATTERNS),
        (TruthTableView, PATTERNS),
        (DecisionView, PATTERNS),
        (CurvesView, STRETCH),
        (HiddenSpaceView, UNIT),
        (HiddenSpaceView, PATTERNS),
    ],
)
def test_a_view_marks_what_it_shows_until_it_is_let_go(qtbot, snapshot, kind, highlight):
    view = stage(qtbot, kind(), (460, 320))
    view.present(snapshot)
    where, is_back = changed(view, highlight)
    assert where.any()
    assert is_back


@pytest.mark.parametrize("highlight", [UNIT, PATTERNS])
def test_the_network_marks_units_and_patterns(qtbot, snapshot, highlight):
    view = staged_view(qtbot)
    view.present(snapshot)
    where, is_back = changed(view, highlight)
    assert where.any()
    assert is_back


@pytest.mark.parametrize(
    "kind", [WeightsView, ZonesView, TruthTableView, DecisionView, HiddenSpaceView]
)
def test_what_a_view_does_not_show_changes_nothing(qtbot, snapshot, kind):
    view = stage(qtbot, kind(), (460, 320))
    view.present(snapshot)
    where, _ = changed(view, ELSEWHERE)
    assert not where.any()


def test_the_ring_is_around_the_unit_and_nowhere_else(qtbot, snapshot):
    view = staged_view(qtbot)
    view.present(snapshot)
    where, _ = changed(view, UNIT)
    tile = view.canvas.scene.arrangement.tiles["h1", 0]
    origin = view.canvas.mapTo(view, view.canvas.rect().topLeft())
    rows, columns = np.nonzero(where)
    assert rows.min() >= tile.top() + origin.y() - 8
    assert rows.max() <= tile.bottom() + origin.y() + 8
    assert columns.min() >= tile.left() + origin.x() - 8
    assert columns.max() <= tile.right() + origin.x() + 8


def test_a_stretch_is_shaded_from_its_first_step_to_its_last(qtbot, snapshot):
    view = stage(qtbot, CurvesView(), (460, 320))
    view.present(snapshot)
    where, _ = changed(view, STRETCH)
    frame = view.canvas.frame_()
    origin = view.canvas.mapTo(view, view.canvas.rect().topLeft())
    columns = np.flatnonzero(where.any(axis=0))
    assert columns.min() == pytest.approx(frame.x(500) + origin.x(), abs=2.0)
    assert columns.max() == pytest.approx(frame.x(1500) + origin.x(), abs=2.0)


def test_runs_of_neighbours_are_joined():
    assert list(runs([])) == []
    assert list(runs([4])) == [(4, 4)]
    assert list(runs([0, 1, 2, 5, 7, 8])) == [(0, 2), (5, 5), (7, 8)]


def test_patterns_are_named_as_the_views_name_them(snapshot):
    table = snapshot.patterns
    assert isinstance(table, PatternTable)
    named = {
        label
        for finding in snapshot.doctor.diagnosis.findings
        for group in finding.where.patterns
        for label in group
    }
    assert named
    assert named <= set(table.labels)
