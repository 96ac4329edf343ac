"""The view of the random starts: words, bars and small maps, by mouse, keyboard and ear."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from tests.ui.crowd_stage import crowd_snapshot, crowd_spec, looked_at, run_of, wilson
from tests.ui.staging import spec_snapshot, stage
from xorviz.engine.run import Run
from xorviz.session.snapshot import Probe
from xorviz.ui.intents import OpenStart, SetStarts, ShowStart
from xorviz.ui.theme import DARK, LIGHT
from xorviz.ui.views.crowd import CrowdView
from xorviz.ui.views.crowd.outcomes import outcomes_of

FAST = {"optimizer": {"name": "adam", "learning_rate": 0.03}}
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(scope="module")
def run():
    """Eighty starts of which some solve XOR, and some stand on each plateau."""
    return run_of(80, 400, "relu-2-2-1", training=FAST)


@pytest.fixture
def shown(qtbot):
    """Return a function that shows a run in a view of a size, in a window of its own."""
    views = []

    def show(run, size=(600, 300), **fields):
        view = stage(qtbot, CrowdView(), size)
        view.snapshot = looked_at(view, run, **fields)
        # pytest-qt paints once more after the test, when nothing else holds the view any more.
        views.append(view)
        return view

    return show


def middle(view, start):
    return view.strips.rect_of(start).center().toPoint()


def pressed(view):
    """Return what was wanted, and forget it."""
    found, view.intents[:] = list(view.intents), []
    return found


def test_one_start_is_told_so_and_a_button_offers_more(qtbot):
    view = stage(qtbot, CrowdView(), (420, 200))
    alone = spec_snapshot()
    assert alone.crowd is None
    assert view.finds(alone)
    view.present(alone)
    assert view.summary() == ("One start runs. Choose more under Crowd to see how much is luck.")
    assert view.many.text() == "1,000 random starts"
    qtbot.mouseClick(view.many, LEFT)
    assert view.intents == [SetStarts(1000)]


def test_it_asks_for_the_crowd_and_for_the_maps_that_it_draws(qtbot, run):
    view = stage(qtbot, CrowdView(), (600, 300))
    assert view.request().probes == {Probe.CROWD}
    assert view.request().starts == ()
    with qtbot.waitSignal(view.request_changed):
        view.present(crowd_snapshot(run))
    starts = view.request().starts
    assert len(starts) == len(set(starts)) > 10
    assert all(not view.strips.rect_of(start).isEmpty() for start in starts)
    # What is asked for does not depend on whether it has come.
    view.present(crowd_snapshot(run, starts))
    assert view.request().starts == starts


def test_a_snapshot_without_the_crowd_of_many_starts_is_not_shown(run):
    snapshot = crowd_snapshot(run)
    view = CrowdView()
    assert view.finds(snapshot)
    assert not view.finds(replace(snapshot, crowd=None))
    view.deleteLater()


def test_it_says_how_many_solve_it_with_the_interval(shown, run):
    solved = int(run.evaluate().solved.sum())
    low, high = (f"{100 * end:.1f}" for end in wilson(solved, 80))
    words = f"{solved} of 80 random starts solve it: {100 * solved / 80:.1f} % ({low} to {high} %)"
    view = shown(run)
    assert view.note.text() == words
    assert view.summary().startswith(f"{words}. The others: ")


def test_a_very_low_interval_does_not_end_at_nothing(shown):
    """None of 10,000: the interval still reaches to 0.04 %."""
    run = run_of(10_000, 0, "sigmoid-2-2-1")
    solved = int(run.evaluate().solved.sum())
    high = 100 * wilson(solved, 10_000)[1]
    assert 0.0 < high < 0.05
    assert f"(0.0 to {high:.2f} %)" in shown(run).note.text()


def test_it_says_which_start_comes_on_display_until_it_is_there(qtbot, shown, run):
    view = shown(run)
    start = view.request().starts[5]
    qtbot.mouseClick(view.strips, LEFT, pos=middle(view, start))
    assert view.note.text().endswith(f" · start {start} comes on display…")
    view.present(view.snapshot)
    assert view.note.text().endswith(f" · start {start} comes on display…")
    view.present(replace(view.snapshot, replica=start))
    assert view.note.text().endswith(" %)")


def test_those_set_by_hand_are_named_and_not_counted(shown, run):
    view = shown(run, by_hand=(2, 5))
    assert " of 78 random starts solve it: " in view.note.text()
    assert view.note.text().endswith(" · 2 set by hand, not counted")
    assert "set by hand: 2" in view.summary()


def test_diverged_starts_are_counted_and_have_no_bar(shown):
    # Two linear layers: steps of that size blow up the weights of some starts.
    network = crowd_spec(2, "gates-relu-output").to_json()["network"]
    for layer in network["layers"]:
        layer["activation"] = "linear"
    optimizer = {"name": "sgd", "learning_rate": 0.5}
    run = run_of(20, 300, "gates-relu-output", network=network, training={"optimizer": optimizer})
    gone = run.state().diverged >= 0
    assert 0 < gone.sum() < 20
    view = shown(run)
    assert f" · {gone.sum()} diverged" in view.note.text()
    assert view.histogram.bins.counts.sum() == 20 - gone.sum()
    start = int(np.flatnonzero(gone)[0])
    view.strips.setFocus()
    assert not view.strips.rect_of(start).isEmpty()


def test_an_older_look_tells_its_step(shown, run):
    view = shown(run)
    view.present(replace(view.snapshot, step=run.step + 50))
    assert view.note.text().endswith(f" · at step {run.step:,}")


def test_each_strip_has_the_first_starts_of_its_outcome(shown, run):
    view = shown(run)
    seating = view.strips.seating
    for place, outcome in enumerate(outcomes_of(view.snapshot.crowd).all):
        seats = [start for line in seating.lines if line.outcome == place for start in line.starts]
        assert seats == outcome.starts[: len(seats)].tolist()
        assert len(seats) > 0 or outcome.count == 0


def test_pointing_at_a_map_tells_its_start(qtbot, shown, run):
    view = shown(run)
    crowd = view.snapshot.crowd
    start = int(np.flatnonzero(crowd.solved)[0])
    qtbot.mouseMove(view.strips, middle(view, start))
    assert view.readout.value.startswith(f"start {start} · loss ")
    assert " · solved" in view.readout.value
    floor = next(entry for entry in crowd.plateaus if entry.name == "two_alike")
    stuck = int(np.flatnonzero(crowd.plateau == crowd.plateaus.index(floor))[0])
    qtbot.mouseMove(view.strips, middle(view, stuck))
    assert "stands on the plateau “two alike” at ½·ln 2 = 0.347" in view.readout.value
    QApplication.sendEvent(view.strips, QEvent(QEvent.Type.Leave))
    assert view.readout.value == ""
    name = QPoint(20, middle(view, stuck).y())
    qtbot.mouseMove(view.strips, name)
    share = f"{100 * floor.count / 80:.1f} %"
    assert view.readout.value == f"two alike (½·ln 2 = 0.347): {floor.count} · {share}"


def test_a_click_on_a_map_shows_it_and_a_double_click_opens_it(qtbot, shown, run):
    view = shown(run)
    start = view.request().starts[4]
    qtbot.mouseClick(view.strips, LEFT, pos=middle(view, start))
    assert pressed(view) == [ShowStart(start)]
    qtbot.mouseDClick(view.strips, LEFT, pos=middle(view, start))
    assert pressed(view)[-1] == OpenStart(start)
    qtbot.mouseClick(view.strips, LEFT, pos=QPoint(20, 20))
    assert pressed(view) == []


@pytest.mark.parametrize(("row", "wish"), [(0, ShowStart), (1, OpenStart)], ids=["show", "open"])
def test_the_context_menu_offers_both(qtbot, shown, run, row, wish):
    view = shown(run)
    start = view.request().starts[3]
    place = middle(view, start)
    reason = QContextMenuEvent.Reason.Mouse
    event = QContextMenuEvent(reason, place, view.strips.mapToGlobal(place))
    QApplication.sendEvent(view.strips, event)
    menu = view.strips.findChild(QMenu)
    titles = [action.text() for action in menu.actions()]
    assert titles == [f"Show start {start}", f"Open start {start} as a session"]
    menu.setActiveAction(menu.actions()[row])
    with qtbot.waitSignal(menu.destroyed):
        qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert view.intents == [wish(start)]


def test_the_button_opens_the_start_on_display(qtbot, shown, run):
    view = shown(run, displayed=9)
    qtbot.mouseClick(view.open, LEFT)
    assert view.intents == [OpenStart(9)]


def test_the_keyboard_walks_over_the_maps_and_speaks(qtbot, shown, run):
    view = shown(run)
    view.open.setFocus()
    view.strips.setFocus(Qt.FocusReason.TabFocusReason)
    assert view.readout.value.startswith("start 0 · ")
    assert view.readout.value.endswith(" · on display")
    lines = [line.starts for line in view.strips.seating.lines if line.starts]
    at = next(n for n, line in enumerate(lines) if 0 in line)
    column = lines[at].index(0)
    for key, start in (
        ("End", lines[at][-1]),
        ("Right", lines[at][-1]),
        ("Home", lines[at][0]),
        ("Right", lines[at][1]),
        ("Left", lines[at][0]),
        ("Down", lines[min(at + 1, len(lines) - 1)][0]),
    ):
        qtbot.keyClick(view.strips, getattr(Qt.Key, f"Key_{key}"))
        assert view.readout.value.startswith(f"start {start} · ")
        assert view.strips.accessibleDescription() == view.readout.value
    assert column >= 0
    assert view.intents == []
    qtbot.keyClick(view.strips, Qt.Key.Key_Return)
    assert view.intents == [ShowStart(lines[min(at + 1, len(lines) - 1)][0])]


def test_the_start_on_display_has_a_seat_and_a_frame(shown, run):
    crowd = shown(run).snapshot.crowd
    last = int(np.flatnonzero(crowd.solved)[-1])
    view = shown(run, displayed=last)
    rect = view.strips.rect_of(last)
    assert not rect.isEmpty()
    picture = view.strips.grab().toImage()
    edge = QPoint(round(rect.left()) - 1, round(rect.center().y()))
    assert picture.pixelColor(edge).name() == DARK.text
    other = next(start for start in view.request().starts if start != last)
    rect = view.strips.rect_of(other)
    edge = QPoint(round(rect.left()) - 1, round(rect.center().y()))
    assert picture.pixelColor(edge).name() != DARK.text


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_a_map_is_blue_where_the_answer_is_one_and_orange_where_it_is_none(shown, run, theme):
    """A start that solves XOR: 01 at the upper left and 10 at the lower right are ones."""
    view = shown(run, size=(900, 600))
    view.apply_theme(theme)
    # Of those that solve it, one that is sure.
    loss = np.where(view.snapshot.crowd.solved, view.snapshot.crowd.loss, np.inf)
    start = min(view.request().starts, key=lambda one: loss[one])
    assert loss[start] < 0.1
    picture, rect = view.strips.grab().toImage(), view.strips.rect_of(start)
    for x1 in (0, 1):
        for x2 in (0, 1):
            across, down = (x1 + 0.4) / 1.8, 1.0 - (x2 + 0.4) / 1.8
            place = QPoint(
                round(rect.left() + across * rect.width()), round(rect.top() + down * rect.height())
            )
            color = picture.pixelColor(place)
            assert (color.blue() > color.red()) == (x1 != x2)


def test_a_start_keeps_its_place_while_its_outcome_stays(shown):
    spec = crowd_spec(60, "relu-2-2-1", training=FAST)
    run = Run(spec)
    view = shown(run)
    stayed = 0
    for _ in range(8):
        before = {start: view.strips.rect_of(start) for start in view.request().starts}
        lines = [(line.outcome, line.top) for line in view.strips.seating.lines]
        former = outcomes_of(view.snapshot.crowd)
        run.advance(40)
        view.snapshot = looked_at(view, run)
        now = outcomes_of(view.snapshot.crowd)
        if [(line.outcome, line.top) for line in view.strips.seating.lines] != lines:
            # An outcome that is new, or lines dealt out anew.
            continue
        for start, rect in before.items():
            same = former.of(start).key == now.of(start).key
            enough = now.of(start).count >= former.of(start).count
            if same and enough:
                stayed += 1
                assert view.strips.rect_of(start) == rect
    assert stayed > 40


def bar_at(view, place):
    return view.histogram.bin_rect(place).center().toPoint()


def test_a_click_on_a_bar_shows_one_start_after_the_other(qtbot, shown, run):
    view = shown(run)
    bins = view.histogram.bins
    place = int(bins.counts.sum(axis=0).argmax())
    starts = [n for n, there in enumerate(bins.of_start.tolist()) if there == place]
    assert len(starts) > 2
    first = starts[1:] if starts[0] == 0 else starts
    for start in (*first, starts[0]):
        qtbot.mouseClick(view.histogram, LEFT, pos=bar_at(view, place))
        assert pressed(view) == [ShowStart(start)]


def test_pointing_at_a_bar_tells_its_losses_and_who_is_there(qtbot, shown, run):
    view = shown(run)
    bins = view.histogram.bins
    place = int(bins.counts[1].argmax())
    low, high = bins.edges(place)
    solved, standing, other = bins.counts[:, place].tolist()
    qtbot.mouseMove(view.histogram, bar_at(view, place))
    said = view.readout.value
    assert said.startswith(f"loss {low:.4f} to {high:.4f}: {solved + standing + other} (")
    assert f"{standing} on a plateau" in said
    QApplication.sendEvent(view.histogram, QEvent(QEvent.Type.Leave))
    assert view.readout.value == ""


def test_the_keyboard_walks_over_the_bars(qtbot, shown, run):
    view = shown(run)
    filled = np.flatnonzero(view.histogram.bins.counts.any(axis=0)).tolist()
    view.open.setFocus()
    view.histogram.setFocus(Qt.FocusReason.TabFocusReason)
    said = [view.readout.value]
    for _ in filled[1:]:
        qtbot.keyClick(view.histogram, Qt.Key.Key_Right)
        said.append(view.readout.value)
    assert len(set(said)) == len(filled)
    qtbot.keyClick(view.histogram, Qt.Key.Key_Home)
    assert view.readout.value == said[0] == view.histogram.accessibleDescription()
    qtbot.keyClick(view.histogram, Qt.Key.Key_End)
    assert view.readout.value == said[-1]
    qtbot.keyClick(view.histogram, Qt.Key.Key_Return)
    there = [s for s, place in enumerate(view.histogram.bins.of_start) if place == filled[-1]]
    assert view.intents[0].replica in there


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_bars_are_green_where_starts_solve_it_and_amber_on_a_plateau(shown, run, theme):
    view = shown(run)
    view.apply_theme(theme)
    bins, picture = view.histogram.bins, view.histogram.grab().toImage()
    for part, color in ((0, theme.right), (1, theme.wrong)):
        others = np.delete(bins.counts, part, axis=0).sum(axis=0)
        place = int(np.where(others == 0, bins.counts[part], -1).argmax())
        assert bins.counts[part, place] > 0
        rect = view.histogram.bin_rect(place)
        foot = QPoint(round(rect.left()), round(rect.bottom()) - 2)
        assert picture.pixelColor(foot).name() == color


def test_bars_are_as_high_as_their_share(shown, run):
    view = shown(run)
    bins, picture = view.histogram.bins, view.histogram.grab().toImage()
    count = bins.counts.sum(axis=0)
    tallest = int(np.where(bins.counts[0] == count, count, -1).argmax())
    rect = view.histogram.bin_rect(tallest)
    green = sum(
        picture.pixelColor(round(rect.left()), y).name() == DARK.right
        for y in range(round(rect.top()), round(rect.bottom()))
    )
    ends = [0.02, 0.05, 0.1, 0.2, 0.35, 0.6, 1.0]
    end = next(share for share in ends if share >= count.max() / 80)
    assert green == pytest.approx(count[tallest] / 80 / end * rect.height(), abs=1.5)


def test_without_a_plane_there_are_numbers(shown, run):
    view = shown(run, plane=False)
    picture = view.strips.grab().toImage()
    rect = view.strips.rect_of(view.request().starts[-1]).toRect()
    colors = {
        picture.pixelColor(x, y).name()
        for x in range(rect.left() + 2, rect.right() - 1)
        for y in range(rect.top() + 2, rect.bottom() - 1)
    }
    # The square's colour, and a number upon it.
    assert len(colors) > 2


def test_before_the_maps_have_come_there_are_bare_places(qtbot, run):
    view = stage(qtbot, CrowdView(), (600, 300))
    view.present(crowd_snapshot(run))
    place = middle(view, view.request().starts[-1])
    assert view.strips.grab().toImage().pixelColor(place).name() == DARK.raised


def test_a_new_run_begins_with_the_first_starts(shown, run):
    view = shown(run)
    again = Run(run.spec)
    view.snapshot = looked_at(view, again)
    seats = [start for line in view.strips.seating.lines for start in line.starts]
    outcomes = outcomes_of(view.snapshot.crowd)
    wanted = [
        int(start)
        for outcome in outcomes.all
        for start in outcome.starts[: sum(outcomes.of(seat) is outcome for seat in seats)]
    ]
    assert seats == wanted


@pytest.fixture(scope="module", params=[2, 100, 1000, 10_000])
def crowd_run(request):
    """A crowd that is trained once, and looked at in each size."""
    return run_of(request.param, 30, "relu-2-2-1", training=FAST)


@pytest.mark.parametrize("size", [(240, 140), (410, 150), (560, 230), (300, 500), (1200, 700)])
def test_any_crowd_fits_into_any_room(qtbot, shown, crowd_run, size):
    replicas = crowd_run.spec.replicas
    view = shown(crowd_run, size)
    assert not view.grab().isNull()
    assert 1 <= len(view.request().starts) <= min(replicas, 128)
    view.strips.setFocus()
    qtbot.keyClick(view.strips, Qt.Key.Key_End)
    qtbot.keyClick(view.strips, Qt.Key.Key_Down)
    start = int(view.readout.value.split(" · ")[0].removeprefix("start ").replace(",", ""))
    assert view.strips.visibleRegion().contains(middle(view, start))
    assert view.histogram.height() >= 40
