"""What the tests of the timeline share: snapshots with a given time, a view, and its places."""

from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from tests.ui.factory import make_snapshot
from tests.ui.staging import stage
from xorviz.session.snapshot import BranchLook, Mark, TimeLook, TrainerState
from xorviz.ui.intents import SetRunning
from xorviz.ui.time_intents import ShowStep
from xorviz.ui.views.timeline import TimelineView

NONE = Qt.KeyboardModifier.NoModifier
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton

RELU_TO_TANH = Mark(500, "set_activation", (("layer", "h1"), ("activation", "tanh")))
RATE = Mark(1200, "set_learning_rate", (("learning_rate", 0.1),))

_BASE = []


def branch(number, starts, ends, parent=None, *, first=None, **fields):
    """Return a branch; it can be shown from its start on if nothing else is said."""
    given = {"name": "", "colour": -1, **fields}
    return BranchLook(
        number, parent=parent, starts=starts, ends=ends, first=first or starts, **given
    )


def time_of(step, last=3000, branches=None, *, first=0, goes_to=None, crowd=False, **fields):
    """Return the time of a run; with nothing else said, of one branch without marks."""
    if branches is None:
        branches = (branch(0, 0, last, is_shown=True, **fields),)
    return TimeLook(
        step,
        first,
        last,
        is_past=step < last,
        goes_to=goes_to,
        is_crowd=crowd,
        branches=tuple(branches),
        kept=12 * 2**20,
        budget=64 * 2**20,
    )


#: The first parted at 512, and its child at 1,500; that one is on display.
FAMILY = (
    branch(0, 0, 2800, marks=(RELU_TO_TANH,)),
    branch(1, 512, 4000, 0, name="tanh instead"),
    branch(2, 1500, 3500, 1, is_shown=True),
)


def picture(time, running=False):
    """Return a snapshot of a small network at a step of a time."""
    if not _BASE:
        _BASE.append(make_snapshot(4, probes=()))
    state = TrainerState.RUNNING if running else TrainerState.PAUSED
    return replace(_BASE[0], time=time, step=time.step, state=state)


def timeline(qtbot, time=None, *, pace=lambda: 1000.0, running=False, width=900):
    """Return a timeline on show with the focus, and a list of what leaves it."""
    view = TimelineView(pace)
    stage(qtbot, view, (width, view.sizeHint().height()))
    if time is not None:
        view.present(picture(time, running))
        view.resize(width, view.sizeHint().height())
    view.strip.setFocus()
    return view


def at(view, step, row=0):
    """Return the place of a step on a lane, from the range of the axis alone."""
    span, lanes = view.strip.sight.span, view.strip.places.lanes
    x = lanes.left() + (step - span.low) / (span.high - span.low) * lanes.width()
    return QPoint(round(x), round(lanes.top() + (row + 0.5) * lanes.height() / _seen(view)))


def _seen(view):
    return min(max(len(view.time.branches), 1), 5)


def name_at(view, row):
    """Return a place on the name of a lane."""
    lane = at(view, view.strip.sight.span.low, row)
    return QPoint(view.strip.width() - 60, lane.y())


def press(view, step, row=0):
    QTest.mousePress(view.strip, LEFT, NONE, at(view, step, row))


def drag(view, step, row=0):
    QTest.mouseMove(view.strip, at(view, step, row))


def release(view, step, row=0):
    QTest.mouseRelease(view.strip, LEFT, NONE, at(view, step, row))


def key(view, which, modifier=NONE):
    view.strip.setFocus()
    QTest.keyClick(view.strip, which, modifier)


def steps(view):
    """Return the wishes for steps that have left the view, and forget them."""
    wishes = [one for one in view.intents if isinstance(one, ShowStep)]
    others = [one for one in view.intents if not isinstance(one, ShowStep)]
    assert all(isinstance(one, SetRunning) for one in others)
    view.intents.clear()
    return [(one.step, one.dragging) for one in wishes]


def taken(view):
    """Return all that has left the view, and forget it."""
    wishes = list(view.intents)
    view.intents.clear()
    return wishes


def middle(rect):
    return QPointF(rect.center()).toPoint()
