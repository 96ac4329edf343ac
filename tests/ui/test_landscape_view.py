"""The loss landscape: what it shows and says, and the dot that moves the network."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.engine.experiments import chain_json, experiment
from tests.session.runs import living, take
from tests.ui.desktop import PATIENCE, opened
from tests.ui.staging import stage
from xorviz.session.files import open_session
from xorviz.session.picture import Status
from xorviz.session.snapshot import PlaneKind, Probe, TrainerState, Weight
from xorviz.ui.intent_edits import edit_for
from xorviz.ui.palette_entries import entries_of
from xorviz.ui.theme import DARK, LIGHT
from xorviz.ui.views.landscape import LandscapeView
from xorviz.ui.views.landscape.chooser import MOST_LISTED

LEFT = Qt.MouseButton.LeftButton
TANH = chain_json(2, 3, 1, hidden="tanh")


def picture(run, view):
    return run.snapshot(view.request(), Status())


@pytest.fixture
def shown(qtbot):
    """A view of a run of 200 steps, and the run."""
    view = stage(qtbot, LandscapeView(), (420, 360))
    run = living(experiment(TANH), 200)
    view.present(picture(run, view))
    return view, run


def choose(menu, code):
    """Choose an entry as by the keyboard."""
    menu.setFocus()
    menu.setCurrentIndex(menu.findData(code))
    menu.activated.emit(menu.currentIndex())


def pixel(view, place):
    return view.canvas.frame.pixel(place).toPoint()


def drag(view, to, by_steps=4):
    """Press on the dot and drag it to a place of the plane; do not let go."""
    canvas = view.canvas
    start, end = pixel(view, canvas.dot), pixel(view, to)
    QTest.mousePress(canvas, LEFT, pos=start)
    for step in range(1, by_steps + 1):
        QTest.mouseMove(canvas, start + (end - start) * step / by_steps)
    return end


def apply(run, intent, snapshot):
    """Let a run do what an intent asks for."""
    return run.apply(edit_for(intent, snapshot))


def test_it_names_the_weights_and_says_where_the_network_is(shown):
    view, run = shown
    landscape = picture(run, view).landscape
    words = view.summary()
    assert "x₁ → h1.1" in words
    assert "x₂ → h1.1" in words
    assert "path from step 0" in words.lower()
    loss = run.evaluate().loss[0]
    assert f"loss {loss:.4f}" in words
    assert landscape.across == Weight("h1", 0, 0)


def test_the_menus_offer_every_weight_and_choose_the_axes(shown):
    view, run = shown
    menu = view.chooser.up
    names = [menu.itemText(place) for place in range(menu.count())]
    assert len(names) == 13
    assert {"x₁ → h1.3", "bias of h1.2", "h1.3 → out", "bias of out"} <= set(names)
    with_waiting = []
    view.request_changed.connect(lambda: with_waiting.append(True))
    choose(menu, "out/3/0")
    assert with_waiting
    view.present(picture(run, view))
    assert picture(run, view).landscape.up == Weight("out", 3, 0)
    assert "Upwards: bias of out." in view.summary()


def test_each_kind_says_what_its_axes_are(shown):
    view, run = shown
    choose(view.chooser.kind, "gradient")
    view.present(picture(run, view))
    assert "down the gradient of step 200" in view.summary()
    assert "random direction 1" in view.summary()
    assert view.chooser.another.isVisible()
    assert not view.chooser.across.isVisible()
    QTest.mouseClick(view.chooser.another, LEFT)
    view.present(picture(run, view))
    assert "random direction 2" in view.summary()
    choose(view.chooser.kind, "path")
    view.present(picture(run, view))
    first, second = picture(run, view).landscape.explained
    assert f"first axis of the path: {100 * first:.1f} % of it" in view.summary()
    assert f"second axis of the path: {100 * second:.1f} % of it" in view.summary()


def test_the_command_palette_offers_the_same(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        sources = person.window.palette_sources

        def offered():
            entries = entries_of(person.window, sources)
            return {one.title: one for one in entries if one.title.startswith("Loss landscape:")}

        assert not offered()
        view = brought(person)
        assert set(offered()) == {
            "Loss landscape: gradient × random",
            "Loss landscape: axes of the path",
            "Loss landscape: fit",
        }
        offered()["Loss landscape: gradient × random"].run()
        person.wait(lambda: person.sees.landscape.kind is PlaneKind.GRADIENT)
        offered()["Loss landscape: another direction"].run()
        qtbot.waitUntil(lambda: "random direction 2" in view.summary(), timeout=PATIENCE)


def test_fit_asks_for_axes_taken_anew(shown):
    view, run = shown
    choose(view.chooser.kind, "gradient")
    view.present(picture(run, view))
    take(run, 3)
    assert picture(run, view).landscape.since == 200
    QTest.mouseClick(view.chooser.fit, LEFT)
    assert picture(run, view).landscape.since == 203


def test_the_dot_is_dragged_and_the_network_moves(shown):
    view, run = shown
    before = picture(run, view)
    x, y = before.landscape.here
    drag(view, (x + 1.0, y - 0.5))
    assert view.request().weights.held
    assert view.intents
    assert view.intents[-1].dragging
    QTest.mouseRelease(view.canvas, LEFT, pos=pixel(view, view.canvas.dot))
    assert not view.request().weights.held
    last = view.intents[-1]
    assert not last.dragging
    apply(run, last, before)
    kernel = run.record().position.state.parameters["h1"].kernel[0]
    dx = (before.landscape.extent[1] - before.landscape.extent[0]) / view.canvas.frame.box.width()
    assert kernel[0, 0] == pytest.approx(x + 1.0, abs=2 * dx)
    assert kernel[1, 0] == pytest.approx(y - 0.5, abs=2 * dx)
    # Nothing else.
    assert (kernel[:, 1:] == before.weights["h1"].kernel[:, 1:]).all()
    after = picture(run, view)
    view.present(after)
    assert after.landscape.here == pytest.approx(view.canvas.dot)


def test_beside_the_dot_nothing_is_taken(shown):
    view, _ = shown
    x, y = view.canvas.dot
    place = pixel(view, (x, y)) + QPoint(40, 40)
    QTest.mousePress(view.canvas, LEFT, pos=place)
    QTest.mouseMove(view.canvas, place + QPoint(10, 0))
    QTest.mouseRelease(view.canvas, LEFT, pos=place)
    assert not view.intents


def test_escape_puts_the_network_back(shown):
    view, run = shown
    before = picture(run, view)
    x, y = before.landscape.here
    drag(view, (x + 1.0, y))
    QTest.keyClick(view.canvas, Qt.Key.Key_Escape)
    assert view.intents[-1].by == (0.0, 0.0)
    assert not view.intents[-1].dragging
    assert not view.canvas.hand.holds


def test_arrow_keys_move_the_network_and_a_held_key_is_one_move(shown):
    view, run = shown
    before = picture(run, view)
    left, right, _, _ = before.landscape.extent
    canvas = view.canvas
    canvas.setFocus()
    QTest.keyPress(canvas, Qt.Key.Key_Right)
    QTest.keyPress(canvas, Qt.Key.Key_Right)
    QTest.keyRelease(canvas, Qt.Key.Key_Right)
    last = view.intents[-1]
    assert [one.dragging for one in view.intents][-1] is False
    assert last.by == pytest.approx((0.02 * (right - left), 0.0))
    view.intents.clear()
    apply(run, last, before)
    view.present(picture(run, view))
    QTest.keyClick(canvas, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    _, _, bottom, top = before.landscape.extent
    assert view.intents[-1].by == pytest.approx((0.0, 0.1 * (top - bottom)))


def test_with_control_the_arrow_keys_read_and_do_not_move_the_network(shown):
    view, run = shown
    landscape = picture(run, view).landscape
    canvas, control = view.canvas, Qt.KeyboardModifier.ControlModifier
    canvas.setFocus()
    at_the_dot = view.readout.value
    before = canvas.grab().toImage()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Up):
        QTest.keyClick(canvas, key, control | Qt.KeyboardModifier.ShiftModifier)
    assert view.intents == []
    left, right, bottom, top = landscape.extent
    x, y = landscape.here
    there = (x + 0.1 * (right - left), y + 0.1 * (top - bottom))
    assert canvas.hover == pytest.approx(there, abs=0.01)
    assert view.readout.value != at_the_dot
    assert canvas.accessibleDescription() == view.readout.value
    assert canvas.grab().toImage() != before
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.hover is None
    assert view.readout.value == at_the_dot


@pytest.mark.parametrize("kind", [PlaneKind.GRADIENT, PlaneKind.PATH])
def test_on_any_plane_the_network_goes_where_the_dot_is(shown, kind):
    view, run = shown
    choose(view.chooser.kind, kind.value)
    view.present(picture(run, view))
    before = picture(run, view)
    canvas = view.canvas
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Left)
    QTest.keyClick(canvas, Qt.Key.Key_Up)
    wanted = canvas.dot
    done = apply(run, view.intents[-1], before)
    after = picture(run, view)
    assert after.landscape.here == pytest.approx(wanted)
    assert after.landscape.path.by_hand[-1]
    run.apply(done.inverse)
    for name, weights in before.weights.items():
        again = picture(run, view).weights[name]
        assert again.kernel.tobytes() == weights.kernel.tobytes()
        assert again.bias.tobytes() == weights.bias.tobytes()


def test_the_mouse_reads_the_loss(shown):
    view, run = shown
    landscape = picture(run, view).landscape
    found = landscape.slice
    place = found.xs[10], found.ys[20]
    QTest.mouseMove(view.canvas, pixel(view, place))
    said = view.readout.value
    assert "loss about" in said
    loss = float(said.split("loss about ")[1])
    around = found.loss[18:23, 8:13]
    assert around.min() - 1e-3 <= loss <= around.max() + 1e-3


def test_before_the_first_step_a_sentence_says_why_there_is_no_path(qtbot):
    view = stage(qtbot, LandscapeView(), (420, 360))
    run = living(experiment(TANH))
    view.present(picture(run, view))
    choose(view.chooser.kind, "path")
    view.present(picture(run, view))
    assert "Train some steps." in view.summary()
    # Nothing to take hold of.
    QTest.mousePress(view.canvas, LEFT, pos=view.canvas.rect().center())
    assert not view.canvas.hand.holds


def test_of_a_large_network_the_menus_are_bounded(qtbot):
    view = stage(qtbot, LandscapeView(), (420, 360))
    run = living(experiment(chain_json(2, 80, 80, 1)))
    view.present(picture(run, view))
    assert view.chooser.across.count() == MOST_LISTED
    assert "not kept" in view.summary()


def test_a_picture_of_another_network_takes_nothing_from_the_hand(shown):
    view, run = shown
    before = picture(run, view)
    drag(view, (before.landscape.here[0] + 1.0, before.landscape.here[1]))
    other = living(experiment(chain_json(2, 2, 1)), 3)
    assert edit_for(view.intents[-1], picture(other, view)) is None


@pytest.mark.parametrize("theme", [DARK, LIGHT])
def test_it_is_drawn_in_each_theme(shown, theme):
    view, run = shown
    view.apply_theme(theme)
    for kind in PlaneKind:
        choose(view.chooser.kind, kind.value)
        view.present(picture(run, view))
        image = view.canvas.grab().toImage()
        box = view.canvas.frame.box
        colors = {
            image.pixel(int(box.left() + across), int(box.top() + down))
            for across in range(4, int(box.width()) - 4, 9)
            for down in range(4, int(box.height()) - 4, 9)
        }
        assert len(colors) > 20


def bits(person):
    weights = person.sees.weights.values()
    return [(layer.kernel.tobytes(), layer.bias.tobytes()) for layer in weights]


def brought(person):
    """Bring the landscape up by the palette, and wait for its losses."""
    window = person.window
    entry = next(one for one in entries_of(window) if one.title == "Loss landscape")
    entry.run()
    person.wait(
        lambda: person.sees.landscape is not None and person.sees.landscape.slice is not None
    )
    return window.landscape


def test_in_the_window_a_drag_moves_the_network_and_one_undo_takes_it_back(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        assert "landscape" not in person.window.docks.seen
        view = brought(person)
        assert "landscape" in person.window.docks.seen
        before = bits(person)
        x, y = view.canvas.dot
        drag(view, (x + 1.0, y + 1.0))
        # Live, while the mouse is still down.
        person.wait(lambda: bits(person) != before)
        QTest.mouseRelease(view.canvas, LEFT, pos=pixel(view, view.canvas.dot))
        wanted = view.canvas.dot
        person.wait(lambda: person.sees.landscape.here == pytest.approx(wanted))
        undo = person.window.actions_.undo
        qtbot.waitUntil(lambda: undo.isEnabled(), timeout=PATIENCE)
        assert "network moved by hand" in undo.text()
        person.undo()
        person.wait(lambda: bits(person) == before)
        assert not undo.isEnabled()
        person.redo()
        person.wait(lambda: person.sees.landscape.here == pytest.approx(wanted))


def test_while_it_trains_the_dot_follows_and_the_slice_is_not_cut_for_each_picture(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        view = brought(person)
        first = person.sees.landscape.here
        person.run()
        person.wait(
            lambda: person.sees.landscape is not None and person.sees.landscape.here != first
        )
        person.pause()
        qtbot.waitUntil(lambda: "losses as at" not in view.summary(), timeout=PATIENCE)


def test_only_the_start_on_display_is_moved(qtbot, tmp_path):
    path = tmp_path / "crowd.json"
    import json

    path.write_text(json.dumps(experiment(TANH, replicas=3).to_json()))
    with opened(qtbot, path) as person:
        view = brought(person)
        before = person.desktop.controller.record().position.state.parameters["h1"].kernel
        view.canvas.setFocus()
        QTest.keyClick(view.canvas, Qt.Key.Key_Right)
        wanted = view.canvas.dot
        person.wait(lambda: person.sees.landscape.here == pytest.approx(wanted))
        after = person.desktop.controller.record().position.state.parameters["h1"].kernel
        assert (after[1:] == before[1:]).all()
        assert after[0, 0, 0] != before[0, 0, 0]


def test_hidden_it_costs_nothing(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        assert Probe.LANDSCAPE not in person.window.request().probes
        brought(person)
        assert Probe.LANDSCAPE in person.window.request().probes
        person.window.docks.bring("curves")
        person.wait(lambda: Probe.LANDSCAPE not in person.window.request().probes)
        assert person.sees.state is TrainerState.PAUSED


def test_the_path_is_the_same_after_the_session_is_opened_again(qtbot, tmp_path):
    path = tmp_path / "run.xorviz"
    with opened(qtbot, "relu-2-2-1") as person:
        view = brought(person)
        person.run()
        person.wait(lambda: person.sees.step > 200)
        person.pause()
        qtbot.waitUntil(lambda: "losses as at" not in view.summary(), timeout=PATIENCE)
        person.wait(lambda: person.sees.landscape is not None)
        before = person.sees
        from xorviz.session.files import save_session

        save_session(person.desktop.controller.record(), path)
    with opened(qtbot, path) as person:
        brought(person)
        after = person.sees.landscape
        for name in ("places", "steps", "by_hand"):
            one, other = getattr(before.landscape.path, name), getattr(after.path, name)
            assert one.tobytes() == other.tobytes()
        assert after.here == before.landscape.here
        assert open_session(path).position.state.step == before.step


def test_its_loss_is_hatched_where_it_is_not_finite(shown):
    view, run = shown
    snapshot = picture(run, view)
    landscape = snapshot.landscape
    found = landscape.slice
    loss, parts = found.loss.copy(), found.parts.copy()
    loss[:20], parts[:20] = np.inf, np.nan
    view.present(
        replace(
            snapshot,
            landscape=replace(landscape, slice=replace(found, loss=loss, parts=parts)),
        )
    )
    view.canvas.grab()
    assert "hatched: no finite loss" in view.summary()
