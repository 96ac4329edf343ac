"""When a plateau was entered and left, on the curves: painted, under the cursor, and in words."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from tests.ui.doctor_stage import picture_of, stuck_run
from tests.ui.staging import stage
from xorviz.session.snapshot import PlateauStay
from xorviz.ui.theme import DARK
from xorviz.ui.views.curves import CurvesView
from xorviz.ui.views.curves.stays import stay_words, stays_at


@pytest.fixture
def view(qtbot):
    view = stage(qtbot, CurvesView(), (460, 320))
    view.present(picture_of(stuck_run()))
    return view


def with_stays(view, *stays):
    """Show the same curves with these stays in place of their own."""
    snapshot = picture_of(stuck_run())
    view.present(replace(snapshot, curves=replace(snapshot.curves, stays=stays)))


def amber_columns(view, y):
    """Return the columns that have the colour of a stay around a height of the canvas."""
    image = view.canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)
    band = flat[int(y) - 1 : int(y) + 2, : image.width(), 2::-1].astype(int)
    color = QColor(DARK.warning)
    wanted = np.array([color.red(), color.green(), color.blue()])
    return np.flatnonzero((np.abs(band - wanted) <= 2).all(axis=2).any(axis=0))


def test_a_real_run_stands_there_since_it_came(view):
    (stay,) = view.canvas.curves.stays
    assert (stay.name, stay.left) == ("three_alike", -1)
    assert "It stood on the plateau" in view.summary()
    assert f"since step {stay.entered:,}" in view.summary()


def test_a_stay_is_painted_from_its_first_step_to_its_last(view):
    floor = view.canvas.levels[-1].floor
    with_stays(view, PlateauStay("two_alike", floor, 400, 1200))
    frame = view.canvas.frame_()
    columns = amber_columns(view, frame.y(floor))
    assert columns.min() == pytest.approx(frame.x(400), abs=2.0)
    assert columns.max() == pytest.approx(frame.x(1200), abs=2.0)


def test_the_cursor_tells_of_the_stay_in_which_it_is(qtbot, view):
    qtbot.keyClick(view.canvas, Qt.Key.Key_End)
    assert "on the plateau" in view.canvas.accessibleDescription()
    qtbot.keyClick(view.canvas, Qt.Key.Key_Home)
    assert "on the plateau" not in view.canvas.accessibleDescription()


def test_words_name_the_plateau_and_both_steps():
    ended = PlateauStay("two_alike", 0.5 * float(np.log(2.0)), 1200, 3400)
    assert stay_words(ended) == "on the plateau ½·ln 2 = 0.347 · two alike from step 1,200 to 3,400"
    lasting = replace(ended, left=-1)
    assert stay_words(lasting) == "on the plateau ½·ln 2 = 0.347 · two alike since step 1,200"
    assert stays_at((ended,), 1199) == stays_at((ended,), 3401) == ()
    assert stays_at((ended, lasting), 3401) == (lasting,)
