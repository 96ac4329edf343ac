"""The hidden space: what became one point, the line of the output, its menus, and its words."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from tests.engine.experiments import chain_json, experiment
from tests.session.runs import living, take
from tests.ui.desktop import PATIENCE, opened
from tests.ui.doctor_stage import stuck_run
from tests.ui.staging import stage
from xorviz.session.experiments import load_experiment
from xorviz.session.living import LivingRun
from xorviz.session.picture import Status
from xorviz.session.snapshot import PRINCIPAL_AXES, Probe, Request
from xorviz.ui.described import words_of
from xorviz.ui.seen import is_seen
from xorviz.ui.theme import DARK, LIGHT
from xorviz.ui.views.hidden_space import HiddenSpaceView

SIZE = (520, 330)

#: The classic solution: h1.1 counts the bits, h1.2 tells two from fewer.
CLASSIC = {
    "h1": {"kernel": [[1.0, 1.0], [1.0, 1.0]], "bias": [0.0, -1.0]},
    "out": {"kernel": [[3.0], [-6.0]], "bias": [-1.5]},
}


def classic(**rest):
    return living(experiment(chain_json(2, 2, 1), weights=CLASSIC, **rest))


def preset(name, steps=0):
    run = LivingRun(load_experiment(name))
    take(run, steps)
    return run


def snapshot_for(run, view):
    return run.snapshot(view.request(), Status())


@pytest.fixture
def shown(qtbot):
    """Return a function that shows a run in a view."""

    def show(run, size=SIZE, theme=DARK):
        view = stage(qtbot, HiddenSpaceView(), size)
        view.apply_theme(theme)
        view.present(snapshot_for(run, view))
        return view

    return show


def pixels(widget):
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)
    return flat[:, : image.width(), 2::-1].astype(int)


def colors_around(view, place, reach=14):
    """Return which of the theme's two colours of targets are near a place."""
    x, y = round(place.x()), round(place.y())
    part = pixels(view.canvas)[max(y - reach, 0) : y + reach, max(x - reach, 0) : x + reach]
    found = set()
    for name in ("positive", "negative"):
        color = view.theme.color(name)
        wanted = np.array([color.red(), color.green(), color.blue()])
        if (np.abs(part - wanted).sum(axis=2) < 12).sum() > 8:
            found.add(name)
    return found


def mark_named(view, name):
    marks = view.canvas.picture.marks
    number = [mark.name for mark in marks].index(name)
    return marks[number], view.canvas.places[number]


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
def test_inputs_that_became_one_are_one_mark_in_the_colours_of_all(shown, theme):
    view = shown(stuck_run(), theme=theme)
    assert [mark.name for mark in view.canvas.picture.marks] == ["11", "00 · 01 · 10"]
    group, place = mark_named(view, "00 · 01 · 10")
    assert (group.letter, group.wants, group.is_torn) == ("3", ("0", "1"), True)
    assert [(color, round(part, 3)) for color, part in group.parts] == [
        ("negative", 0.333),
        ("positive", 0.667),
    ]
    assert colors_around(view, place) == {"positive", "negative"}
    _, alone = mark_named(view, "11")
    assert colors_around(view, alone) == {"negative"}
    assert view.findChild(object, "hidden_space_note").text() == (
        "4 inputs → 2 points · split: two answers wanted"
    )


def test_inputs_that_want_the_same_are_one_mark_of_one_colour(shown):
    view = shown(classic())
    mark, place = mark_named(view, "01 · 10")
    assert not mark.is_torn
    assert mark.right
    assert colors_around(view, place) == {"positive"}
    assert view.findChild(object, "hidden_space_note").text() == "4 inputs → 3 points"
    assert "two answers" not in view.summary()


def test_the_summary_tells_what_coincides_and_the_sides_of_the_line(shown):
    assert (
        shown(stuck_run())
        .summary()
        .startswith(
            "Hidden space of h1 over h1.1 and h1.2. 00 · 01 · 10 lie on the same point, and want "
            "different answers: 0 and 1."
        )
    )
    assert shown(classic()).summary() == (
        "Hidden space of h1 over h1.1 and h1.2. 01 · 10 lie on the same point. "
        "Where out is above 0.5: 01 · 10. Where it is not: 00, 11."
    )
    assert "No two patterns lie on the same point." in shown(preset("sigmoid-2-2-1", 50)).summary()


def test_the_mouse_reads_a_mark(qtbot, shown):
    view = shown(stuck_run())
    assert view.readout.value == ""
    _, place = mark_named(view, "00 · 01 · 10")
    qtbot.mouseMove(view.canvas, place.toPoint())
    qtbot.waitUntil(lambda: view.readout.value != "", timeout=PATIENCE)
    assert view.readout.value == (
        "00 · 01 · 10 are one point, and want 0 and 1 · wrong · h1.1 0.000 · h1.2 0.000"
    )
    qtbot.mouseMove(view.canvas, QPoint(2, 2))
    qtbot.waitUntil(lambda: view.readout.value == "", timeout=PATIENCE)


def test_the_arrow_keys_go_from_mark_to_mark_and_the_line_is_spoken(qtbot, shown):
    view = shown(classic())
    canvas = view.canvas
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    said = []
    for _ in range(4):
        said.append(canvas.accessibleDescription())
        qtbot.keyClick(canvas, Qt.Key.Key_Right)
    assert [line.split(" ")[0] for line in said] == ["00", "01", "11", "00"]
    assert said[1] == "01 · 10 are one point · all want 1 · h1.1 1.000 · h1.2 0.000"
    qtbot.keyClick(canvas, Qt.Key.Key_Left)
    qtbot.keyClick(canvas, Qt.Key.Key_Left)
    assert canvas.accessibleDescription().startswith("11")
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert view.readout.value == ""
    # With no mark in question the whole is told.
    assert words_of(canvas) == view.summary()
    assert canvas.accessibleName() == "Hidden space"


def test_a_click_pins_a_mark_and_the_pin_follows_it(qtbot, shown):
    run = preset("sigmoid-2-2-1", 20)
    view = shown(run)
    _, place = mark_named(view, "01")
    qtbot.mouseClick(view.canvas, Qt.MouseButton.LeftButton, pos=place.toPoint())
    before = view.readout.value
    take(run, 3000)
    view.present(snapshot_for(run, view))
    assert view.readout.value.startswith("01 wants 1")
    assert view.readout.value != before


def test_the_sides_of_the_line_have_the_colours_of_their_answers(shown):
    view = shown(classic())
    picture, image = view.canvas.picture, pixels(view.canvas)
    frame, cut = picture.frame(view.canvas.size()), picture.look.cut
    left, right, bottom, top = frame.extent
    blue_of = {True: [], False: []}
    for across in np.linspace(0.05, 0.95, 19):
        for up in np.linspace(0.05, 0.95, 13):
            x, y = left + across * (right - left), bottom + up * (top - bottom)
            place = frame.pixel((x, y))
            red, _, blue = image[round(place.y()), round(place.x())]
            blue_of[cut.a * x + cut.b * y + cut.c > 0.0].append(blue - red)
    # Marks, lines and names lie upon some of these places.
    assert np.median(blue_of[True]) > 0 > np.median(blue_of[False])
    assert picture.level == "out = 0.5"


def test_where_the_line_is_out_of_sight_it_is_said_in_words(shown):
    weights = {**CLASSIC, "out": {"kernel": [[0.1], [0.1]], "bias": [-9.0]}}
    view = shown(living(experiment(chain_json(2, 2, 1), weights=weights)))
    assert view.canvas.picture.message == "out is below 0.5 everywhere here"
    assert view.canvas.picture.look.cut is not None


def test_a_line_to_which_other_units_belong_is_called_dashed(shown):
    weights = {
        "h1": {"kernel": [[1, 0, 1], [0, 1, 1]], "bias": [0, 0, -0.5]},
        "out": {"kernel": [[1.0], [1.0], [-2.0]], "bias": [-0.5]},
    }
    view = shown(living(experiment(chain_json(2, 3, 1), weights=weights)))
    choose(view, "hidden_space_across", "h1.1")
    view.present(snapshot_for(living(experiment(chain_json(2, 3, 1), weights=weights)), view))
    assert "dashed" in view.findChild(object, "hidden_space_note").text()


def choose(view, name, words):
    """Go through a menu with the arrow keys until it shows some words."""
    menu = view.findChild(object, name)
    menu.setFocus()
    QTest.keyClick(menu, Qt.Key.Key_Home)
    for _ in range(menu.count()):
        if menu.currentText() == words:
            return
        QTest.keyClick(menu, Qt.Key.Key_Down)
    raise AssertionError(words)


def test_menus_choose_the_layer_and_the_axes(qtbot, shown):
    run = living(experiment(chain_json(2, 4, 2, 1, hidden="tanh")))
    view = shown(run)
    wishes = []
    view.request_changed.connect(lambda: wishes.append(view.request()))
    assert view.request() == Request(HiddenSpaceView.probes)
    assert view.layer_menu.currentText() == "h2 · tanh"
    offered = [view.layer_menu.itemText(number) for number in range(view.layer_menu.count())]
    assert offered == ["h1 · tanh", "h2 · tanh", "out · sigmoid"]
    choose(view, "hidden_space_layer", "h1 · tanh")
    assert wishes[-1].hidden_layer == "h1"
    view.present(snapshot_for(run, view))
    across, up = view.axes_menus.across, view.axes_menus.up
    assert across.currentText() == "principal axes"
    assert not up.isVisible()
    assert view.canvas.picture.axes[0].startswith("principal axis 1 · ")
    assert view.canvas.picture.axes[0].endswith(" %")
    choose(view, "hidden_space_across", "h1.4")
    assert wishes[-1].hidden_units == (3, 2)
    view.present(snapshot_for(run, view))
    assert view.canvas.picture.axes == ("h1.4", "h1.3")
    assert up.isVisible()
    choose(view, "hidden_space_up", "h1.1")
    view.present(snapshot_for(run, view))
    assert view.canvas.picture.axes == ("h1.4", "h1.1")
    choose(view, "hidden_space_across", "principal axes")
    assert wishes[-1].hidden_units == PRINCIPAL_AXES
    # Another layer begins with its own axes.
    choose(view, "hidden_space_layer", "out · sigmoid")
    assert view.request() == Request(HiddenSpaceView.probes, hidden_layer="out")
    view.present(snapshot_for(run, view))
    assert not view.axes_menus.isVisible()


def test_a_layer_that_goes_is_no_longer_asked_for(shown):
    view = shown(living(experiment(chain_json(2, 4, 2, 1))))
    choose(view, "hidden_space_layer", "h1 · relu")
    assert view.request().hidden_layer == "h1"
    network = chain_json(2, 2, 1)
    network["layers"][0]["id"], network["layers"][1]["sources"] = "other", ["other"]
    view.present(snapshot_for(living(experiment(network)), view))
    assert view.request() == Request(HiddenSpaceView.probes)
    assert view.layer_menu.currentText() == "other · relu"


def test_one_unit_is_drawn_as_a_strip(shown):
    view = shown(preset("skip-2-1-1"))
    picture = view.canvas.picture
    assert picture.axes == ("h1.1", "")
    assert len(view.canvas.places) == len(picture.marks)
    box = view.canvas.box
    assert all(box.contains(place) for place in view.canvas.places)
    # The places of the plane are columns from below: there is ink at the bottom of the box.
    row = pixels(view.canvas)[round(box.bottom()) - 3]
    assert len(np.unique(row[round(box.left()) + 2 : round(box.right())], axis=0)) > 1
    assert "over h1.1." in view.summary()


def test_bounded_activations_have_fixed_axes_and_others_seldom_move(shown):
    run = preset("sigmoid-2-2-1")
    view = shown(run)
    first = view.canvas.picture.ranges
    for _ in range(5):
        take(run, 200)
        view.present(snapshot_for(run, view))
        assert view.canvas.picture.ranges == first
    run = preset("relu-2-2-1")
    view = shown(run)
    seen = set()
    for _ in range(40):
        take(run, 50)
        view.present(snapshot_for(run, view))
        seen.add(view.canvas.picture.ranges)
    assert len(seen) <= 6


def test_empty_states_are_words(shown):
    view = shown(living(experiment(chain_json(2, 1))))
    words = "No hidden layer: out cuts the space of the inputs itself."
    assert view.canvas.message == view.summary() == words
    assert not view.layer_menu.isVisible()
    weights = {**CLASSIC, "h1": {"kernel": [[1e308, 0], [1e308, 0]], "bias": [1e308, 0]}}
    view = shown(living(experiment(chain_json(2, 2, 1, hidden="linear"), weights=weights)))
    assert view.summary() == "Nothing to draw: what h1 makes of the inputs is no finite number."
    empty = HiddenSpaceView()
    assert empty.summary() == "No hidden space yet."
    empty.deleteLater()


def test_more_than_two_inputs_have_no_grid_but_their_patterns(shown):
    view = shown(preset("parity-4"))
    picture = view.canvas.picture
    assert len(picture.look.grid.lines) == 0
    assert len(picture.marks) == 16
    assert {mark.name for mark in picture.marks} >= {"0000", "1111"}


def test_very_many_patterns_are_dots(shown):
    view = shown(preset("digits", 20))
    picture = view.canvas.picture
    assert picture.marks == ()
    assert len(picture.dots) == 1438
    assert "1,438 patterns." in view.summary()
    box = view.canvas.box
    inside = pixels(view.canvas)[
        round(box.top()) : round(box.bottom()), round(box.left()) : round(box.right())
    ]
    assert len(np.unique(inside.reshape(-1, 3), axis=0)) > 10


def test_three_classes_bear_their_names(shown):
    view = shown(preset("three-classes", 50))
    letters = {mark.letter for mark in view.canvas.picture.marks if not mark.is_group}
    assert letters <= {"1", "2", "3"}
    assert len(letters) == 3


@pytest.mark.parametrize(
    ("name", "meaning"),
    [
        ("relu-2-2-1", "blue wants 1 · orange wants 0"),
        ("two-outputs", "blue wants out.2 · orange wants out.1"),
        ("bitwise-xor-2", "colour: what out.2 should be"),
        ("three-classes", "colour and name: the class"),
    ],
)
def test_the_colours_are_told_in_words(shown, name, meaning):
    view = shown(preset(name))
    assert view.readout.accessibleName() == f"{meaning} · point at a mark"


def test_a_snapshot_without_it_leaves_words(shown):
    view = shown(classic())
    view.present(replace(classic().snapshot(view.request(), Status()), hidden_space=None))
    assert view.canvas.message == "no picture yet"
    assert view.summary() == "No hidden space yet."


def test_in_the_window_it_costs_nothing_until_its_tab_is_raised(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        window = person.window
        assert not is_seen(window.hidden_space)
        assert Probe.HIDDEN_SPACE not in window.request().probes
        assert person.sees.hidden_space is None
        dock = window.docks.named["hidden"]
        assert window.docks.named["zones"] in window.tabifiedDockWidgets(dock)
        dock.raise_()
        person.wait(lambda: person.sees.hidden_space is not None)
        qtbot.waitUntil(lambda: window.hidden_space.canvas.picture is not None, timeout=PATIENCE)
        person.run()
        person.wait(lambda: person.sees.hidden_space is not None and person.sees.step > 500)
        qtbot.waitUntil(lambda: window.hidden_space.canvas.picture.look.step > 0, timeout=PATIENCE)
        window.actions_.reset_layout.trigger()
        qtbot.waitUntil(lambda: not is_seen(window.hidden_space), timeout=PATIENCE)
        qtbot.waitUntil(lambda: is_seen(window.zones), timeout=PATIENCE)
