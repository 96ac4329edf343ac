"""The picture of a sweep: every cell at its place, in its colour, with its words, and in files."""

import itertools
import math
import re
import zlib

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtSvg import QSvgRenderer

from tests.ui.sweep_stage import ACTIVATIONS, GATES, OPTIMIZERS, RATES, UNITS, laid_out, run_sweep
from xorviz.insight.statistics import wilson_interval
from xorviz.session.errors import FileError
from xorviz.session.sweep.axis import Axis
from xorviz.session.sweep.result import CellPlateau, CellResult, Starts, SweepResult
from xorviz.session.sweep.spec import SweepSpec
from xorviz.ui.sweeps.measures import Measure, kinds, reading, scale_of, shares
from xorviz.ui.sweeps.plan import Form, best_form, plan_of
from xorviz.ui.sweeps.save import picture_of, save_picture
from xorviz.ui.sweeps.words import axis_names, caption_words, cell_words, field_title
from xorviz.ui.theme import DARK, LIGHT


@pytest.fixture(scope="module")
def one_axis():
    return run_sweep(UNITS, without=(2,))


@pytest.fixture(scope="module")
def two_axes():
    return run_sweep(ACTIVATIONS, UNITS, without=(7,))


@pytest.fixture(scope="module")
def three_axes():
    return run_sweep(GATES, ACTIVATIONS, RATES, replicas=8, steps=60)


def made(losses, solved, first, steps=100, plateaus=(), on=None):
    """A cell whose starts ended as told."""
    count = len(losses)
    starts = Starts(
        np.arange(count),
        np.array(losses, dtype=float),
        np.array(solved, dtype=float),
        np.array(solved, dtype=bool),
        ~np.isfinite(np.array(losses, dtype=float)),
        np.array(first, dtype=np.int64),
        np.array([-1] * count if on is None else on, dtype=np.int8),
    )
    return CellResult(0, steps, 50, starts, tuple(plateaus))


# --- where everything lies -------------------------------------------------------------------


def test_numbers_make_curves_and_names_a_heatmap():
    assert best_form((UNITS,)) is Form.CURVES
    assert best_form((OPTIMIZERS,)) is Form.CURVES
    assert best_form((ACTIVATIONS, UNITS)) is Form.CURVES
    assert best_form((OPTIMIZERS, ACTIVATIONS)) is Form.HEATMAP
    many = Axis("seed", tuple(range(9)), "linear")
    assert best_form((many, RATES)) is Form.CURVES
    assert best_form((many, Axis("learning_rate", tuple(np.geomspace(1e-3, 1, 9)), "log"))) is (
        Form.HEATMAP
    )


def test_the_myth_has_a_line_a_gate_and_a_plot_an_activation(three_axes):
    plan = plan_of(three_axes.spec.axes)
    assert (plan.form, plan.across, plan.lines, plan.panels) == (Form.CURVES, 2, 0, 1)
    geometry = laid_out(three_axes)
    assert len(geometry.panels) == 2
    titles = [words.text for words in geometry.words]
    assert any("ReLU" in title for title in titles)
    assert {"AND", "OR", "XOR"} <= set(titles)
    # The cell of XOR (2) with tanh (1) at the last rate (3).
    there = {spot.cell for spot in geometry.panels[1].spots if spot.line == 2}
    assert there == {2 * 8 + 1 * 4 + rate for rate in range(4)}


@pytest.mark.parametrize("form", Form)
@pytest.mark.parametrize("size", [(480, 360), (900, 640), (1600, 900)])
def test_every_cell_has_its_place(three_axes, form, size):
    geometry = laid_out(three_axes, form=form, size=size)
    assert sorted(spot.cell for spot in geometry.spots()) == list(range(three_axes.spec.size))
    for panel in geometry.panels:
        for spot in panel.spots:
            assert panel.frame.adjusted(-0.5, -0.5, 0.5, 0.5).contains(spot.at)


def test_a_rate_stands_as_high_as_it_is(one_axis):
    geometry = laid_out(one_axis)
    by_cell = {spot.cell: spot for spot in geometry.spots()}
    heights = {
        words.text: words.box.center().y()
        for words in geometry.words
        if words.text in ("0 %", "100 %")
    }
    for cell in one_axis.cells:
        spot = by_cell[cell.cell]
        low, high = wilson_interval(int(cell.starts.solved.sum()), len(cell.starts.solved))
        span = heights["100 %"] - heights["0 %"]
        for y, share in ((spot.at.y(), cell.starts.solved.mean()), (spot.low, low)):
            assert y == pytest.approx(heights["0 %"] + share * span, abs=0.01)
        assert spot.high == pytest.approx(heights["0 %"] + high * span, abs=0.01)


def test_a_logarithmic_axis_is_even_in_its_powers():
    geometry = laid_out(run_sweep(RATES, replicas=4, steps=20))
    places = [spot.at.x() for spot in geometry.spots()]
    steps = np.diff(places)
    assert np.allclose(steps, steps[0])
    uneven = laid_out(run_sweep(Axis("h1.units", (1, 2, 4), "linear"), replicas=4, steps=20))
    first, second, third = (spot.at.x() for spot in uneven.spots())
    assert third - second == pytest.approx(2 * (second - first))


def test_lines_stand_a_little_apart(two_axes):
    lines = [[spot for spot in laid_out(two_axes).spots() if spot.line == line] for line in (0, 1)]
    for left, right in zip(*lines, strict=True):
        # Cells that have not run stand in a row at the bottom, and must not cover one another.
        most = 3.0 if two_axes.cell(right.cell) is not None else 10.0
        assert 0.0 < right.at.x() - left.at.x() <= most


def test_nothing_moves_when_a_cell_comes(two_axes):
    fewer = SweepResult(two_axes.spec, two_axes.engines, two_axes.cells[:1])
    for form in Form:
        for measure in (Measure.SUCCESS, Measure.STEPS, Measure.PLATEAUS):
            before, after = (laid_out(it, measure, form) for it in (fewer, two_axes))
            assert [panel.frame for panel in before.panels] == [p.frame for p in after.panels]
            assert [words for words in before.words if not words.muted] == [
                words for words in after.words if not words.muted
            ]


# --- words -----------------------------------------------------------------------------------


def visible(words):
    """The room that the letters themselves take."""
    from PySide6.QtGui import QFontMetricsF

    metrics = QFontMetricsF(words.font)
    box = words.box
    if words.muted or words.turned:
        return box
    width = min(metrics.horizontalAdvance(words.text), box.width())
    rect = QRectF(0.0, 0.0, width, metrics.capHeight())
    rect.moveCenter(box.center())
    if words.flags & 0x1:
        rect.moveLeft(box.left())
    elif words.flags & 0x2:
        rect.moveRight(box.right())
    return rect


SWEEPS = {
    "names": (OPTIMIZERS, ACTIVATIONS),
    "long": (
        Axis(
            "h1.kernel_initializer",
            ("glorot_uniform", "truncated_normal", "he_uniform", "random_normal", "orthogonal"),
        ),
        Axis("loss", ("binary_crossentropy", "mean_squared_error", "categorical_crossentropy")),
        Axis("encoding", ("01", "pm1")),
    ),
    "rates": (
        Axis("learning_rate", tuple(float(v) for v in np.geomspace(1e-5, 10, 25)), "log"),
        UNITS,
    ),
    "wide": (Axis("h1.units", tuple(range(1, 41)), "linear"),),
}


@pytest.mark.parametrize("measure", Measure)
@pytest.mark.parametrize("form", Form)
@pytest.mark.parametrize("size", [(480, 360), (900, 640)])
@pytest.mark.parametrize("name", SWEEPS)
def test_words_neither_meet_nor_leave_the_picture(name, size, form, measure):
    spec = SweepSpec(run_sweep(UNITS, replicas=2, steps=2).spec.experiment, SWEEPS[name], 64)
    geometry = laid_out(SweepResult(spec, ["numpy"] * spec.size, ()), measure, form, size)
    boxes = [(words.text, visible(words)) for words in geometry.words]
    whole = QRectF(0.0, 0.0, *size)
    for text, box in boxes:
        assert whole.contains(box), text
    for (one, first), (other, second) in itertools.combinations(boxes, 2):
        assert not first.intersects(second), f"{one!r} meets {other!r}"


def test_names_are_plain_words():
    assert field_title("h1.units") == "Units in h1"
    assert field_title("hidden.activation") == "Activation of the hidden layers"
    assert field_title("training.optimizer.learning_rate") == "Learning rate"
    assert field_title("skip") == "Skip connection"
    assert axis_names(Axis("skip", (False, True))) == ["no", "yes"]
    assert axis_names(Axis("batch_size", (4, None))) == ["4", "all"]
    assert (
        axis_names(Axis("activation", ("relu", {"name": "leaky_relu", "negative_slope": 0.1})))[1]
        == "leaky ReLU (0.1)"
    )
    rates = tuple(float(v) for v in np.geomspace(0.001, 1, 7))
    assert axis_names(Axis("learning_rate", rates, "log")) == [
        "0.001", "0.0032", "0.01", "0.032", "0.1", "0.32", "1",
    ]  # fmt: skip
    # Never rounded to another number that a person may have typed.
    assert axis_names(Axis("learning_rate", (0.125, 0.25), "log")) == ["0.125", "0.25"]


def test_the_caption_says_how_it_was_measured(one_axis):
    words = caption_words(one_axis.spec, Measure.SUCCESS)
    assert "n = 24 starts a cell" in words
    assert "95 % Wilson intervals" in words
    assert "300 steps" in words
    assert "XOR" in words
    assert "Adam" in words
    precise = SweepSpec(one_axis.spec.experiment, (UNITS,), 2000, epochs=100, precision=0.02)
    words = caption_words(precise, Measure.SUCCESS)
    assert "up to 2,000 starts" in words
    assert "± 2 %" in words
    assert "100 epochs" in words


def test_a_cell_is_told_in_full(one_axis):
    cell = one_axis.cells[1]
    low, high = wilson_interval(cell.count, 24)
    words = cell_words(cell, Measure.SUCCESS)
    assert f"{cell.count} of 24" in words
    assert f"[{100 * low:.1f}–{100 * high:.1f} %]" in words
    assert cell_words(None, Measure.SUCCESS) == "not run yet"


# --- measures --------------------------------------------------------------------------------


def test_steps_and_losses_are_those_of_a_start():
    first = [-1, 50, 100, 150, 200, 250, 300, 350, 400, 450, 500]
    cell = made([0.5] + [0.01 * k for k in range(10)], [False] + [True] * 10, first, steps=500)
    found = reading(cell, Measure.STEPS)
    assert (found.low, found.value, found.high) == (50, 250, 450)
    loss = reading(cell, Measure.LOSS)
    ordered = sorted(cell.starts.loss)
    assert loss.value == ordered[5]
    assert loss.value in cell.starts.loss
    assert reading(made([0.5], [False], [-1]), Measure.STEPS) is None


def test_starts_that_diverged_have_no_loss_but_a_share():
    cell = made([math.nan, math.nan, 0.1], [False, False, True], [-1, -1, 50])
    assert reading(cell, Measure.LOSS).value == 0.1
    assert shares(cell)["diverged"] == pytest.approx(2 / 3)
    assert reading(made([math.nan], [False], [-1]), Measure.LOSS) is None


def test_shares_add_up_to_all():
    plateaus = (CellPlateau("all_alike", 0.69, 2), CellPlateau("two_alike", 0.35, 1))
    cell = made(
        [0.69, 0.69, 0.35, 0.2, 0.0], [False] * 4 + [True], [-1] * 4 + [50],
        plateaus=plateaus, on=[0, 0, 1, -1, -1],
    )  # fmt: skip
    found = shares(cell)
    assert sum(found.values()) == pytest.approx(1.0)
    assert (found["solved"], found["all_alike"], found["elsewhere"]) == (0.2, 0.4, 0.2)
    # Lowest first after those that solved it: a stack rises from good to bad.
    assert kinds([cell]) == ("solved", "two_alike", "all_alike", "elsewhere", "diverged")


@pytest.mark.parametrize("largest", [1e-6, 0.013, 0.69, 3.0, 16.1, 4e7])
def test_the_scale_of_losses_holds_them_and_has_round_ends(largest):
    cell = made([0.0, largest, largest, largest], [True] * 4, [50] * 4)
    result = SweepResult(SweepSpec(None, (UNITS,), 4), (), (cell,))
    scale = scale_of(result, Measure.LOSS)
    assert largest <= scale.high <= 5 * largest
    ticks = scale.ticks(6)
    assert 2 <= len(ticks) <= 6
    assert ticks[0] == 0.0


# --- pixels ----------------------------------------------------------------------------------


def at(image, spot, dx=0.0, dy=0.0):
    return image.pixelColor(round(spot.at.x() + dx), round(spot.at.y() + dy))


def is_near(color, other, tolerance=12):
    pairs = zip(color.getRgb()[:3], other.getRgb()[:3], strict=True)
    return all(abs(a - b) <= tolerance for a, b in pairs)


def test_a_cell_of_the_heatmap_is_the_bluer_the_more_solve_it(two_axes):
    for theme in (DARK, LIGHT):
        image = picture_of(two_axes, theme, (900, 560), form=Form.HEATMAP)
        geometry = laid_out(two_axes, form=Form.HEATMAP)
        rates, strengths = [], []
        for spot in geometry.spots():
            corner = image.pixelColor(round(spot.box.left() + 5), round(spot.box.top() + 5))
            cell = two_axes.cell(spot.cell)
            if cell is not None:
                rates.append(cell.rate)
                ends = QColor(theme.positive), corner
                distance = sum(
                    abs(a - b) for a, b in zip(*(e.getRgb()[:3] for e in ends), strict=True)
                )
                strengths.append(-distance)
        assert len(set(rates)) > 3
        order = np.argsort(rates, kind="stable")
        assert all(np.diff(np.array(strengths)[order]) >= -1)


def test_a_cell_that_has_not_run_is_hatched(two_axes):
    image = picture_of(two_axes, LIGHT, (900, 560), form=Form.HEATMAP)
    spot = next(s for s in laid_out(two_axes, form=Form.HEATMAP).spots() if s.cell == 7)
    row = [
        image.pixelColor(x, round(spot.at.y())).lightness()
        for x in range(round(spot.box.left()) + 3, round(spot.box.right()) - 3)
    ]
    dark = np.array(row) < 235
    edges = np.count_nonzero(np.diff(dark.astype(int)) == 1)
    # One line every seven pixels.
    assert abs(edges - len(row) / 7.0) <= 2


def test_the_stack_of_a_cell_is_as_high_as_its_shares(two_axes):
    image = picture_of(two_axes, LIGHT, (900, 560), Measure.PLATEAUS)
    geometry = laid_out(two_axes, Measure.PLATEAUS)
    blue = QColor(LIGHT.positive)
    for spot in geometry.spots():
        cell = two_axes.cell(spot.cell)
        if cell is None:
            continue
        column = [
            is_near(image.pixelColor(round(spot.at.x()), y), blue)
            for y in range(math.ceil(spot.box.top()), math.floor(spot.box.bottom()))
        ]
        assert sum(column) / len(column) == pytest.approx(cell.rate, abs=0.03)


def test_marks_are_where_the_rates_are(one_axis):
    image = picture_of(one_axis, LIGHT, (900, 560))
    for spot in laid_out(one_axis).spots():
        filled = is_near(at(image, spot), QColor("#1f6fd0"), 30)
        assert filled == (one_axis.cell(spot.cell) is not None)


def test_lines_differ_by_more_than_their_colour(two_axes):
    """In grey, the one line is unbroken and the other is dashed."""
    image = picture_of(two_axes, LIGHT, (1400, 800))
    geometry = laid_out(two_axes, size=(1400, 800))
    gaps = []
    for line in (0, 1):
        sample = next(s for s in geometry.samples if s.kind == "line" and s.place == line)
        y = round(sample.box.center().y())
        row = [
            image.pixelColor(x, y).lightness() < 200
            for x in range(round(sample.box.left()) + 1, round(sample.box.right()) - 1)
        ]
        gaps.append(row.count(False))
    # The rim of its mark is all that breaks the first.
    assert gaps[0] <= 2
    assert gaps[1] > gaps[0] + 2


# --- files -----------------------------------------------------------------------------------


def test_a_png_has_the_size_and_the_pixels(two_axes, tmp_path):
    path = tmp_path / "sweep.png"
    save_picture(two_axes, path, DARK, (640, 480), scale=2)
    image = QImage(str(path))
    assert (image.width(), image.height()) == (1280, 960)
    assert image.pixelColor(2, 2) == QColor(DARK.panel)


def test_an_svg_holds_its_words_as_text_and_draws(two_axes, tmp_path):
    path = tmp_path / "sweep.svg"
    save_picture(two_axes, path, LIGHT, (900, 560), form=Form.HEATMAP)
    text = path.read_text("utf-8")
    words = re.findall(r"<text[^>]*>\s*([^<]*?)\s*</text>", text)
    assert "Success rate by activation of h1 and units in h1" in words
    assert "not run yet" in words
    for cell in two_axes.cells:
        assert f"{100 * cell.rate:.1f} %" in words
    renderer = QSvgRenderer(str(path))
    assert renderer.isValid()
    assert renderer.viewBoxF() == QRectF(0, 0, 900, 560)


def test_a_pdf_is_one_page_of_the_size_with_letters(two_axes, tmp_path):
    path = tmp_path / "sweep.pdf"
    save_picture(two_axes, path, LIGHT, (960, 600))
    data = path.read_bytes()
    assert data.startswith(b"%PDF-")
    box = re.search(rb"/MediaBox \[0 0 ([0-9.]+) ([0-9.]+)\]", data)
    # 96 units are an inch of 72 points.
    assert [float(edge) for edge in box.groups()] == pytest.approx([720.0, 450.0], abs=1.0)
    assert data.count(b"/Type /Page\n") == 1
    assert b"Inter" in data
    streams = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", data, re.S)
    drawn = b"".join(zlib.decompressobj().decompress(s) for s in streams if s[:1] == b"x")
    assert b" re" in drawn or b" l" in drawn


def test_what_cannot_be_written_is_told_and_what_was_there_stays(two_axes, tmp_path):
    for ending in ("png", "svg", "pdf"):
        with pytest.raises(FileError):
            save_picture(two_axes, tmp_path / "nowhere" / f"sweep.{ending}")
