"""The confusion matrix: numbers, words and colours of cells, and the switch to the test part."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QScrollArea

from tests.ui.factory import make_snapshot
from tests.ui.staging import stage
from xorviz.session.snapshot import Confusion, Probe
from xorviz.ui.theme import DARK, LIGHT
from xorviz.ui.views.confusion import ConfusionView

#: Of ten cats eight are taken for cats and two for dogs; of five dogs one for a bird, one for none.
TRAINING = [[8, 2, 0, 0], [0, 3, 1, 1], [0, 0, 7, 0]]
#: No answer without a class, and no bird at all.
TEST = [[3, 1, 0, 0], [0, 2, 0, 0], [0, 0, 0, 0]]
CLASSES = ("cat", "dog", "bird")


def confusion(training=TRAINING, test=TEST, classes=CLASSES, step=0):
    tested = None if test is None else np.array(test)
    return Confusion(classes, np.array(training), tested, step)


def snapshot(**fields):
    step = fields.pop("now", 0)
    return replace(make_snapshot(2, probes=()), step=step, confusion=confusion(**fields))


@pytest.fixture
def shown(qtbot):
    """Return a function that shows a view of a snapshot in a size, in a window of its own."""
    views = []

    def show(picture, width=360, height=240):
        view = stage(qtbot, ConfusionView(), (width, height))
        view.present(picture)
        # pytest-qt paints once more after the test, when nothing else holds the view any more.
        views.append(view)
        return view

    return show


def middle(view, row, column):
    layout = view.matrix.layout_
    if row < 0:
        return layout.column_rect(column).center().toPoint()
    if column < 0:
        return layout.row_rect(row).center().toPoint()
    return layout.cell_rect(row, column).center().toPoint()


def colors_in(view, rect):
    picture, rect = view.matrix.grab().toImage(), rect.toRect().adjusted(1, 1, -1, -1)
    return {
        picture.pixelColor(QPoint(x, y)).name()
        for x in range(rect.left(), rect.right() + 1)
        for y in range(rect.top(), rect.bottom() + 1)
    }


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ((0, 0), "cat taken for cat, rightly: 8 of 10 (80.0 %)"),
        ((0, 1), "cat taken for dog: 2 of 10 (20.0 %)"),
        ((2, 0), "bird taken for cat: 0 of 7 (0 %)"),
        ((1, 3), "dog without an answer, a tie or no number: 1 of 5 (20.0 %)"),
        ((1, -1), "dog: 3 of 5 recognised (recall 60.0 %)"),
        ((-1, 1), "answer dog: right 3 of 5 times (precision 60.0 %)"),
        ((-1, 3), "no answer, a tie or no number: 1"),
    ],
)
def test_pointing_at_a_cell_or_a_name_tells_its_numbers(qtbot, shown, place, words):
    view = shown(snapshot())
    qtbot.mouseMove(view.matrix, middle(view, *place))
    assert view.readout.value == words
    QApplication.sendEvent(view.matrix, QEvent(QEvent.Type.Leave))
    assert view.readout.value == ""


def test_the_keyboard_walks_over_cells_and_names_and_speaks(qtbot, shown):
    view = shown(snapshot())
    view.training.setFocus()
    view.matrix.setFocus(Qt.FocusReason.TabFocusReason)
    said = [view.readout.value]
    for key in ("Right", "Down", "End", "Home", "Left", "Up", "Up", "Right", "Up", "Left"):
        qtbot.keyClick(view.matrix, getattr(Qt.Key, f"Key_{key}"))
        said.append(view.readout.value)
        assert view.matrix.accessibleDescription() == view.readout.value
    assert [words.split(":")[0] for words in said] == [
        "cat taken for cat, rightly",
        "cat taken for dog",
        "dog taken for dog, rightly",
        "dog without an answer, a tie or no number",
        "dog taken for cat",
        "dog",
        "cat",
        # In the corner there is nothing to say.
        "cat",
        "cat taken for cat, rightly",
        "answer cat",
        "answer cat",
    ]


def test_the_note_counts_the_right_answers_and_the_switch_shows_the_test(qtbot, shown):
    view = shown(snapshot())
    assert view.note.text() == "81.8 % right: 18 of 22"
    assert view.matrix.counts.columns == 4
    qtbot.mouseClick(view.test, Qt.MouseButton.LeftButton)
    assert view.note.text() == "83.3 % right: 5 of 6"
    # Every answer of the test names a class: it needs no column for the others.
    assert view.matrix.counts.columns == 3
    qtbot.mouseMove(view.matrix, middle(view, 2, -1))
    assert view.readout.value == "bird: 0 of 0 recognised (recall –)"
    view.test.setFocus()
    qtbot.keyClick(view.training, Qt.Key.Key_Space)
    assert view.note.text() == "81.8 % right: 18 of 22"


def test_without_a_test_part_there_is_no_switch_and_the_choice_comes_back_with_it(qtbot, shown):
    view = shown(snapshot())
    qtbot.mouseClick(view.test, Qt.MouseButton.LeftButton)
    view.present(snapshot(test=None))
    assert not view.test.isVisible()
    assert view.note.text() == "81.8 % right: 18 of 22"
    view.present(snapshot())
    assert view.test.isVisible()
    assert view.note.text() == "83.3 % right: 5 of 6"


def test_counts_of_a_large_set_tell_their_step(shown):
    assert (
        shown(snapshot(step=1024, now=1500)).note.text().endswith("right: 18 of 22 · at step 1,024")
    )


def test_the_matrix_follows_the_training(qtbot, shown):
    view = shown(snapshot())
    qtbot.mouseMove(view.matrix, middle(view, 0, 1))
    view.present(snapshot(training=[[10, 0, 0, 0], [0, 5, 0, 0], [0, 0, 7, 0]]))
    assert view.readout.value == "cat taken for dog: 0 of 10 (0 %)"
    assert view.note.text() == "100 % right: 22 of 22"


def test_targets_that_are_no_classes_are_told_so(shown):
    view = shown(snapshot(training=np.zeros((0, 1)), test=None, classes=()))
    assert view.summary() == "The targets name no classes, so none can be taken for another."
    assert QColor(DARK.muted).name() in colors_in(view, view.matrix.rect().toRectF())
    assert view.note.text() == ""
    view.present(snapshot())
    assert view.note.text() == "81.8 % right: 18 of 22"
    view.present(replace(snapshot(), confusion=None))
    assert view.summary() == "no answers yet"
    view.grab()


def test_the_summary_tells_the_commonest_mistakes_and_the_least_recall(qtbot, shown):
    view = shown(snapshot())
    assert view.summary() == (
        "Confusion matrix of the training part, 3 classes: 81.8 % right: 18 of 22."
        " Commonest mistakes: cat taken for dog: 2 of 10 (20.0 %);"
        " dog taken for bird: 1 of 5 (20.0 %);"
        " dog without an answer, a tie or no number: 1 of 5 (20.0 %)."
        " Least recall: dog, 60.0 %."
    )
    qtbot.mouseClick(view.test, Qt.MouseButton.LeftButton)
    assert view.summary().startswith("Confusion matrix of the test part, 3 classes: 83.3 %")
    assert "Least recall: cat, 75.0 %." in view.summary()


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_right_cells_have_a_frame_and_mistakes_the_more_colour_the_more_there_are(shown, theme):
    view = shown(snapshot())
    view.apply_theme(theme)
    layout = view.matrix.layout_
    picture = view.matrix.grab().toImage()

    def corner(row, column):
        """The colour of a cell beside its frame and its number."""
        rect = layout.cell_rect(row, column)
        return picture.pixelColor(rect.topLeft().toPoint() + QPoint(3, 3))

    def away(row, column):
        ground, color = corner(2, 0), corner(row, column)
        return sum(abs(a - b) for a, b in zip(ground.getRgb(), color.getRgb(), strict=True))

    assert corner(2, 0).name() == theme.raised
    frame = picture.pixelColor(layout.cell_rect(2, 2).topLeft().toPoint() + QPoint(8, 0))
    assert frame.name() == theme.right
    many = [[90, 9, 1, 0], [0, 3, 1, 1], [0, 0, 7, 0]]
    view.present(snapshot(training=many))
    picture = view.matrix.grab().toImage()
    assert 0 < away(0, 2) < away(0, 1)


def table_of(classes, seed=1):
    generator = np.random.default_rng(seed)
    return np.concatenate(
        [
            np.diag(np.full(classes, 900)) + generator.integers(0, 3, (classes, classes)),
            np.zeros((classes, 1), dtype=int),
        ],
        axis=1,
    )


@pytest.mark.parametrize("size", [(160, 96), (240, 130), (900, 700)])
@pytest.mark.parametrize("classes", [2, 10, 40, 1000])
def test_any_number_of_classes_can_be_walked_through_in_any_room(qtbot, shown, classes, size):
    names = tuple(f"class {number}" for number in range(classes))
    view = shown(snapshot(training=table_of(classes), test=None, classes=names), *size)
    view.matrix.setFocus()
    qtbot.keyClick(view.matrix, Qt.Key.Key_Right)
    qtbot.keyClick(view.matrix, Qt.Key.Key_End)
    assert view.readout.value.startswith(f"class 0 taken for class {classes - 1}")
    assert view.matrix.visibleRegion().contains(middle(view, 0, classes - 1))
    assert not view.grab().isNull()


def test_ten_classes_need_no_sideways_scrolling_in_the_narrowest_dock(shown):
    names = tuple(str(number) for number in range(10))
    view = shown(snapshot(training=table_of(10), classes=names, test=None), 240, 150)
    assert not view.findChild(QScrollArea).horizontalScrollBar().isVisible()


def test_where_a_number_has_no_room_lines_mark_a_mistake(shown):
    """Three digits in a cell of 14 pixels; cells that are right have no lines."""
    table = table_of(10)
    table[0, 1] = 800
    names = tuple(str(number) for number in range(10))
    view = shown(snapshot(training=table, classes=names, test=None), 200, 400)
    layout = view.matrix.layout_
    assert len(colors_in(view, layout.cell_rect(0, 1))) == 2
    inside = layout.cell_rect(0, 0).adjusted(1, 1, -1, -1)
    assert len(colors_in(view, inside)) == 1


def test_it_asks_for_the_matrix_alone():
    assert ConfusionView.probes == {Probe.CONFUSION}
