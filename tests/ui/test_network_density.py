"""The density of very many lines, against lines that are followed one by one."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF

from tests.ui.factory import make_snapshot
from tests.ui.network_stage import canvas_of, child, picture, point_at, rgb, staged_view, tile
from xorviz.session.snapshot import TrainerState, Weights
from xorviz.ui.views.network.density import Density, Frame, Stretch


def height_of_curve(stretch: Stretch, line: int, x: float) -> float:
    """Return where a cubic Bézier curve stands at an x: its parameter by bisection."""
    low, high = 0.0, 1.0
    middle = (stretch.left + stretch.right) / 2.0
    for _ in range(60):
        t = (low + high) / 2.0
        across = (
            (1 - t) ** 3 * stretch.left
            + 3 * (1 - t) ** 2 * t * middle
            + 3 * (1 - t) * t**2 * middle
            + t**3 * stretch.right
        )
        low, high = (t, high) if across < x else (low, t)
    begin, end = stretch.begins[line], stretch.ends[line]
    return (1 - t) ** 2 * (1 + 2 * t) * begin + t**2 * (3 - 2 * t) * end


def by_hand(stretches, weights, frame):
    """Return the sums, `(columns, rows)`, and which of them a line within 0.05 of an edge blurs."""
    columns, rows = round(frame.width * frame.ratio), round(frame.height * frame.ratio)
    sums, unsure = np.zeros((columns, rows)), np.zeros((columns, rows), dtype=bool)
    for stretch in stretches:
        for column in range(columns):
            x = frame.left + (column + 0.5) / frame.ratio
            if not stretch.left <= x < stretch.right:
                continue
            for line in range(stretch.stop - stretch.start):
                place = (height_of_curve(stretch, line, x) - frame.top) * frame.ratio
                row = int(np.floor(place))
                if 0 <= row < rows:
                    sums[column, row] += weights[stretch.start + line]
                if abs(place - round(place)) < 0.05:
                    near = slice(max(round(place) - 1, 0), max(round(place) + 1, 0))
                    unsure[column, near] = True
    return sums, unsure


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_each_pixel_holds_the_weights_of_the_lines_that_cross_it(ratio):
    rng = np.random.default_rng(3)
    stretches = [
        Stretch(0, 30, 4.0, 31.0, rng.uniform(-5, 45, 30), rng.uniform(-5, 45, 30)),
        # Beside and over the first, and beyond the frame.
        Stretch(30, 50, 20.5, 60.0, rng.uniform(5, 35, 20), rng.uniform(5, 35, 20)),
    ]
    weights = rng.normal(size=50)
    frame = Frame(2.0, 3.0, 40.0, 30.0, ratio)
    density = Density(stretches, frame)
    density.sum_up(weights, range(density.columns))
    expected, unsure = by_hand(stretches, weights, frame)
    assert density.step == 1
    assert unsure.mean() < 0.3
    assert density.sums[~unsure] == pytest.approx(expected[~unsure], abs=1e-5)


@given(
    lines=st.integers(1, 40),
    most=st.sampled_from([20, 200, 10_000]),
    seed=st.integers(0, 1000),
)
def test_no_weight_is_lost_where_all_is_in_sight(lines, most, seed):
    rng = np.random.default_rng(seed)
    heights = rng.uniform(0.0, 39.9, (2, lines))
    stretch = Stretch(0, lines, 0.0, 50.0, *heights)
    density = Density([stretch], Frame(0.0, 0.0, 50.0, 40.0, 1.0), most)
    weights = rng.normal(size=lines)
    density.sum_up(weights, range(density.columns))
    middles = (np.arange(density.columns) + 0.5) * density.step
    passed = density.sums[middles < 50.0]
    assert passed.sum(axis=1) == pytest.approx(np.full(len(passed), weights.sum()), abs=1e-4)
    assert (density.costs[middles < 50.0] == lines).all()


def test_many_crossings_make_columns_wider_and_stay_few():
    stretch = Stretch(0, 1000, 0.0, 100.0, np.zeros(1000), np.full(1000, 50.0))
    density = Density([stretch], Frame(0.0, 0.0, 100.0, 60.0, 1.0), most=10_000)
    assert density.step == 10
    assert density.costs.sum() <= 10_000


@pytest.fixture
def view(qtbot):
    return staged_view(qtbot)


def wide(units=40, **kernels):
    """Return a snapshot of 2-units-units-1 with these kernels, and weights of 0 elsewhere."""
    snapshot = make_snapshot(hidden=(units, units), activation="tanh")
    weights = {
        name: Weights(kernels.get(name, np.zeros_like(own.kernel)), own.bias)
        for name, own in snapshot.weights.items()
    }
    return replace(snapshot, weights=weights)


def between(view, part):
    """Return a strip half way between the two hidden layers: the upper or the lower half."""
    top, bottom = tile(view, "h1", 0).top(), tile(view, "h1", 39).bottom()
    x = (tile(view, "h1", 0).right() + tile(view, "h2", 0).left()) / 2.0
    half = (bottom - top) / 2.0
    return QRectF(x - 5.0, top + 8.0 + (half if part == "lower" else 0.0), 10.0, half - 16.0)


def signs(image, area):
    """Return how many pixels are rather blue, and how many rather orange."""
    blue = orange = 0
    for x in range(int(area.left()), int(area.right())):
        for y in range(int(area.top()), int(area.bottom())):
            red, _, other = rgb(image, QPointF(x, y))
            blue += other > red + 25
            orange += red > other + 25
    return blue, orange


def halves():
    """Return a kernel of small weights: + from the upper to the upper half, − in the lower."""
    kernel = np.zeros((40, 40))
    kernel[:20, :20], kernel[20:, 20:] = 0.01, -0.01
    return kernel


def test_connections_far_too_many_for_lines_show_their_signs_where_they_pass(view):
    kernel = halves()
    # The strongest, which are drawn as lines, are elsewhere.
    view.present(wide(h2=kernel, h1=np.ones((2, 40)), out=np.ones((40, 1))))
    assert len(canvas_of(view).scene.edges.keys) > 400
    image = picture(view)
    blue, orange = signs(image, between(view, "upper"))
    assert blue > 100
    assert orange == 0
    blue, orange = signs(image, between(view, "lower"))
    assert orange > 100
    assert blue == 0


def test_the_density_follows_the_training_in_turns(view):
    view.present(wide(h2=halves(), h1=np.ones((2, 40)), out=np.ones((40, 1))))
    picture(view)
    turned = wide(h2=-halves(), h1=np.ones((2, 40)), out=np.ones((40, 1)))
    for step in range(1, 12):
        view.present(replace(turned, step=step, state=TrainerState.RUNNING))
        image = picture(view)
    blue, orange = signs(image, between(view, "upper"))
    assert orange > 100
    assert blue == 0


def test_the_connections_of_the_unit_under_the_mouse_are_lines(qtbot, view):
    view.present(wide(h2=halves(), h1=np.ones((2, 40)), out=np.ones((40, 1))))
    scene = canvas_of(view).scene
    edge = next(key for key in scene.edges.keys if (key.source, key.target[0]) == (("h1", 3), "h2"))
    place = scene.edges.middle(scene.edges.number(edge))
    image = picture(view)
    before = rgb(image, place)
    _, orange = signs(image, between(view, "lower"))
    point_at(qtbot, view, tile(view, "h1", 3).center())
    child(view, "readout").hide()
    image = picture(view)
    # A thin line of the sign's colour, and all else fainter than it was.
    assert rgb(image, place)[2] > rgb(image, QPointF(4.0, 300.0))[2] + 40
    _, fainter = signs(image, between(view, "lower"))
    assert fainter < orange / 4
    assert before != rgb(image, place)
    assert len(scene.edges.of_unit(("h1", 3))) == 2 + 40


def test_the_legend_says_what_is_drawn_how(view):
    view.present(wide())
    weights = 2 * 40 + 40 * 40 + 40
    words = child(view, "legend").accessibleName()
    assert f"all 1\u202f{weights - 1000} weights as density, the strongest 400 as lines" in words
