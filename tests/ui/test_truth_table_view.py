"""The truth table: answers against the network's arithmetic, worst first where there are many."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QScrollArea

from tests.ui.factory import make_snapshot
from tests.ui.staging import stage
from xorviz.session.snapshot import PatternTable, Probe
from xorviz.ui.theme import DARK, LIGHT
from xorviz.ui.views.truth_table import TruthTableView

# The preset of the stuck ReLU network: two patterns at one half.
OUTPUTS = [0.5, 0.99996, 0.49994, 0.0]


def with_outputs(snapshot, outputs, **changes):
    """Return the snapshot with these outputs for its patterns."""
    table = snapshot.patterns
    outputs = np.array(outputs, dtype=float).reshape(len(table.targets), -1)
    right = ((outputs > 0.5) == (table.targets > 0.5)).all(axis=1)
    activations = {**table.activations, "out": outputs}
    changed = replace(table, activations=activations, right=right)
    return replace(snapshot, patterns=replace(changed, **changes))


@pytest.fixture
def stuck():
    return with_outputs(make_snapshot(4), OUTPUTS)


@pytest.fixture
def many(stuck):
    """Return 40 unlabelled patterns, target 1, whose output falls short by 0, 0.02, … 0.78."""
    outputs = 1.0 - 0.02 * np.random.default_rng(3).permutation(40)
    table = PatternTable(
        labels=(),
        inputs=np.zeros((40, 2)),
        targets=np.ones((40, 1)),
        shares=np.full(40, 1 / 40),
        activations={"out": outputs[:, None]},
        off={},
        dead={},
        saturating=(),
        right=outputs > 0.5,
    )
    return replace(stuck, patterns=table)


@pytest.fixture
def shown(qtbot):
    """Return a function that shows a view of a snapshot in a size, in a window of its own."""
    views = []

    def show(snapshot, width=300, height=140):
        view = stage(qtbot, TruthTableView(), (width, height))
        view.present(snapshot)
        # pytest-qt paints once more after the test, when nothing else holds the view any more.
        views.append(view)
        return view

    return show


def colors_of_row(picture, view, row):
    box = view.table.row_rect(row).toRect()
    points = (
        QPoint(x, y)
        for x in range(box.left() + 4, box.right() - 4)
        for y in range(box.top() + 3, box.bottom() - 2)
    )
    return {picture.pixelColor(point).name() for point in points}


def rows_of(view):
    """Return what all rows of the table say."""
    return [view.table.answer(row) for row in range(view.table.rows)]


def row_middle(view, row):
    return view.table.row_rect(row).center().toPoint()


def test_rows_give_label_output_with_three_decimals_target_and_verdict(shown, stuck):
    words = shown(stuck).summary()
    assert words == (
        "3 of 4 patterns right. "
        "00 gives 0.500, want 0: right. "
        "01 gives 1.000, want 1: right. "
        "10 gives 0.500, want 1: wrong. "
        "11 gives 0.000, want 0: right."
    )


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_rows_have_the_colour_of_right_or_wrong(shown, stuck, theme):
    view = shown(stuck)
    view.apply_theme(theme)
    picture = view.table.grab().toImage()
    for row, right in enumerate([True, True, False, True]):
        colors = colors_of_row(picture, view, row)
        mine, other = (theme.right, theme.wrong) if right else (theme.wrong, theme.right)
        assert QColor(mine).name() in colors
        assert QColor(other).name() not in colors


def test_equal_shares_are_not_told(shown, stuck):
    assert [row.share for row in rows_of(shown(stuck))] == [""] * 4


def test_unequal_shares_are_told_and_absent_patterns_are_greyed(shown, stuck):
    snapshot = with_outputs(stuck, OUTPUTS, shares=np.array([0.247, 0.5, 0.253, 0.0]))
    view = shown(snapshot)
    shares = [row.share for row in rows_of(view)]
    assert shares == ["24.7 %", "50.0 %", "25.3 %", "not in the sample"]
    colors = colors_of_row(view.table.grab().toImage(), view, 3)
    assert QColor(DARK.muted).name() in colors
    assert not {QColor(DARK.right).name(), QColor(DARK.wrong).name()} & colors
    # Only the three patterns of the sample are counted.
    assert view.summary().startswith("2 of 3 patterns right.")


def test_more_than_one_output_is_a_tuple(shown):
    snapshot = make_snapshot(4, outputs=2)
    view = shown(with_outputs(snapshot, [[0.9, 0.1], [0.25, 0.75], [0.6, 0.4], [1.0, 0.0]]))
    assert [row.answer for row in rows_of(view)][:2] == ["(0.900, 0.100)", "(0.250, 0.750)"]
    assert [row.want for row in rows_of(view)][:2] == ["want (1, 0)", "want (0, 1)"]
    assert "10 gives (0.600, 0.400), want (0, 1): wrong." in view.summary()


def test_negative_targets_have_a_real_minus(shown, stuck):
    targets = np.array([[-1.0], [1.0], [1.0], [-1.0]])
    view = shown(with_outputs(stuck, [-0.7, 1, 1, -1], targets=targets))
    assert rows_of(view)[0][1:3] == ("−0.700", "want −1")


def test_of_many_patterns_the_worst_are_shown_first(shown, many):
    view = shown(many, 300, 400)
    outputs = many.patterns.activations["out"][:, 0]
    assert [row.pattern for row in rows_of(view)] == np.argsort(outputs).tolist()
    assert view.table.more == 0
    assert view.summary().endswith("24 more patterns.")


def test_a_wrong_pattern_comes_before_one_that_is_farther_off_but_right(shown, many):
    table = many.patterns
    outputs = table.activations["out"][:, 0]
    nearest = int(outputs.argmax())
    right = np.ones(40, dtype=bool)
    right[nearest] = False
    view = shown(replace(many, patterns=replace(table, right=right)))
    assert rows_of(view)[0].pattern == nearest
    assert not rows_of(view)[0].right


def test_sixteen_patterns_keep_their_order(shown, many):
    table = many.patterns
    cut = {name: getattr(table, name)[:16] for name in ("inputs", "targets", "shares", "right")}
    activations = {"out": table.activations["out"][:16]}
    view = shown(replace(many, patterns=replace(table, activations=activations, **cut)))
    assert [row.pattern for row in rows_of(view)] == list(range(16))
    assert view.table.more == 0


def test_pointing_at_a_row_tells_its_inputs_and_more_digits(qtbot, shown, stuck):
    view = shown(stuck, 420)
    qtbot.mouseMove(view.table, row_middle(view, 2))
    assert view.readout.value == "x₁ 1  x₂ 0 → 0.499940  25.0 % of the set"
    QApplication.sendEvent(view.table, QEvent(QEvent.Type.Leave))
    assert not view.readout.value.startswith("x₁ 1  x₂ 0 ")


def test_a_clicked_row_stays_and_arrow_keys_go_through_the_rows(qtbot, shown, stuck):
    view = shown(stuck, 420)
    qtbot.mouseClick(view.table, Qt.MouseButton.LeftButton, pos=row_middle(view, 1))
    assert view.readout.value.startswith("x₁ 0  x₂ 1 → 0.999960")
    for key, start in [
        (Qt.Key.Key_Down, "x₁ 1  x₂ 0"),
        (Qt.Key.Key_Down, "x₁ 1  x₂ 1"),
        (Qt.Key.Key_Down, "x₁ 1  x₂ 1"),
        (Qt.Key.Key_Up, "x₁ 1  x₂ 0"),
    ]:
        qtbot.keyClick(view.table, key)
        assert view.table.accessibleDescription().startswith(start)


def noisy(count, outputs=1):
    """Return a snapshot of so many distinct patterns; their error grows with their number."""
    base = make_snapshot(4, outputs=outputs)
    targets = np.tile(np.eye(outputs)[0], (count, 1))
    answers = np.abs(targets - np.linspace(0.1, 0.9, count)[:, None])
    table = PatternTable(
        labels=tuple("00" for _ in range(count)),
        inputs=np.random.default_rng(1).normal(size=(count, 2)),
        targets=targets,
        shares=np.full(count, 1.0 / count),
        activations={"out": answers},
        off={},
        dead={},
        saturating=(),
        right=np.arange(count) < count // 2,
    )
    return replace(base, patterns=table)


@pytest.mark.parametrize("outputs", [1, 2])
def test_a_thousand_patterns_have_a_row_each_that_can_be_reached(qtbot, shown, outputs):
    view = shown(noisy(1000, outputs), 300, 120)
    assert (view.table.rows, view.table.more) == (1000, 0)
    qtbot.mouseClick(view.table, Qt.MouseButton.LeftButton, pos=row_middle(view, 0))
    said = []
    for key, row in [
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_PageDown, 9),
        (Qt.Key.Key_End, 999),
        (Qt.Key.Key_PageUp, 991),
        (Qt.Key.Key_Up, 990),
        (Qt.Key.Key_Home, 0),
    ]:
        qtbot.keyClick(view.table, key)
        assert view.table.visibleRegion().contains(row_middle(view, row))
        said.append(view.readout.value)
    assert len(set(said)) == 6
    assert view.summary().endswith("984 more patterns.")
    # The wrong half comes first, and in each half the largest error.
    patterns = [row.pattern for row in rows_of(view)]
    assert patterns == list(range(999, -1, -1))
    scroll = view.findChild(QScrollArea)
    assert scroll.verticalScrollBar().isVisible()
    assert not scroll.horizontalScrollBar().isVisible()


def test_of_more_than_a_thousand_patterns_the_thousand_worst_have_rows(shown):
    view = shown(noisy(1500), 300, 120)
    assert (view.table.rows, view.table.more) == (1000, 500)
    assert [row.pattern for row in rows_of(view)] == list(range(1499, 499, -1))


def test_rows_far_down_are_drawn(qtbot, shown):
    view = shown(noisy(1000), 300, 120)
    qtbot.mouseClick(view.table, Qt.MouseButton.LeftButton, pos=row_middle(view, 0))
    qtbot.keyClick(view.table, Qt.Key.Key_End)
    picture = view.table.grab().toImage()
    colors = colors_of_row(picture, view, 998)
    assert DARK.right in colors
    assert DARK.wrong not in colors


@pytest.mark.parametrize("count", [17, 1000, 1200])
def test_a_number_that_is_none_is_the_worst(shown, count):
    snapshot = noisy(count)
    table = snapshot.patterns
    outputs = table.activations["out"].copy()
    outputs[3], outputs[5] = np.nan, np.inf
    shares = table.shares.copy()
    shares[count - 1] = 0.0
    right = np.zeros(count, dtype=bool)
    changed = replace(table, activations={"out": outputs}, shares=shares, right=right)
    view = shown(replace(snapshot, patterns=changed))
    assert {row.pattern for row in rows_of(view)[:2]} == {3, 5}
    if count <= 1000:
        assert rows_of(view)[-1].pattern == count - 1


def test_four_patterns_fit_into_a_small_dock(shown, stuck):
    view = shown(stuck, 220, 120)
    scroll = view.findChild(QScrollArea)
    assert not scroll.verticalScrollBar().isVisible()
    assert not scroll.horizontalScrollBar().isVisible()


def test_the_table_follows_the_training(shown, stuck):
    view = shown(stuck)
    view.present(with_outputs(stuck, [0.1, 0.9, 0.9, 0.1]))
    assert view.summary().startswith("4 of 4 patterns right. 00 gives 0.100")


def test_without_patterns_there_is_nothing_to_show(shown, stuck):
    view = shown(replace(stuck, patterns=None))
    view.grab()
    assert view.summary() == "no answers yet"
    view.present(stuck)
    assert view.table.rows == 4
    view.present(replace(stuck, patterns=None))
    view.grab()
    assert view.table.rows == 0


def classified(stuck, names=("0", "1", "2"), **changes):
    """Return three patterns of 70 inputs: right, wrong, and an answer that is no number."""
    outputs = np.array([[0.93, 0.05, 0.02], [0.125, 0.5, 0.375], [np.nan, 0.2, 0.1]])
    table = PatternTable(
        labels=("#1", "#2", "#30"),
        inputs=np.zeros((3, 70)),
        targets=np.eye(3)[[0, 2, 1]],
        shares=np.full(3, 1 / 3),
        activations={"out": outputs},
        off={},
        dead={},
        saturating=(),
        right=np.array([True, False, False]),
        classes=names,
    )
    return replace(stuck, patterns=replace(table, **changes))


def test_of_many_classes_the_answer_is_a_class_with_its_output(shown, stuck):
    view = shown(classified(stuck))
    rows = [(row.answer, row.want, row.right) for row in rows_of(view)]
    assert rows[:2] == [("0 (0.93)", "want 0", True), ("1 (0.50)", "want 2", False)]
    assert rows[2] == ("1 (0.20)", "want 1", False)
    assert "#2 gives 1 (0.50), want 2: wrong." in view.summary()
    assert not view.grab().isNull()


def test_classes_have_the_names_that_the_data_give_them_and_long_ones_are_cut(shown, stuck):
    view = shown(classified(stuck, ("setosa", "versicolor of the north", "virginica")))
    answers = [(row.answer, row.want) for row in rows_of(view)]
    assert answers[0] == ("setosa (0.93)", "want setosa")
    assert answers[1] == ("versicolor of t… (0.50)", "want virginica")


def test_pointing_at_a_pattern_of_many_inputs_tells_the_likeliest_classes(qtbot, shown, stuck):
    view = shown(classified(stuck))
    qtbot.mouseMove(view.table, row_middle(view, 1))
    assert view.readout.value == "#2 → 1 0.500  2 0.375  0 0.125"


def test_targets_that_are_real_numbers_are_rounded_as_answers_are(shown, stuck):
    targets = np.array([[-0.123456], [0.25], [1.0], [0.99951]])
    view = shown(with_outputs(stuck, [-0.123456, 0.25, 1, 1], targets=targets))
    assert [row.want for row in rows_of(view)] == [
        "want −0.123",
        "want 0.25",
        "want 1",
        "want 1.000",
    ]


def test_a_table_of_many_says_how_many_it_shows_and_that_the_worst_come_first(shown, stuck):
    assert shown(stuck).readout.accessibleName() == "3 of 4 patterns right"
    some = shown(noisy(40)).readout.accessibleName()
    assert some == "20 of 40 patterns right · the worst first"
    more = shown(noisy(1500)).readout.accessibleName()
    assert more == "750 of 1,500 patterns right · the worst 1,000 shown"


def test_a_sample_of_a_very_large_set_says_so(shown):
    snapshot = noisy(900)
    large = replace(snapshot, patterns=replace(snapshot.patterns, of=60_000), accuracy=0.475)
    view = shown(large)
    assert (view.table.rows, view.table.more) == (900, 59_100)
    words = view.readout.accessibleName()
    assert words == "47.5 % of 60,000 patterns right; the worst of 900 are shown"
    assert view.summary().endswith("59984 more patterns.")


def test_it_asks_for_the_patterns_alone():
    assert TruthTableView.probes == {Probe.PATTERNS}
