"""The window that compares, used as a person would: run, pause, in step, overlaid, closed."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QSettings, QSize, Qt

from tests.engine.experiments import experiment
from tests.session.diverging import diverging, first_bad_step
from tests.session.runs import living, record_bits
from tests.ui.compare_stage import compared, contestants_of
from xorviz.session.living import LivingRun
from xorviz.session.presets import load_preset
from xorviz.session.snapshot import TimeLook, TrainerState
from xorviz.ui.compare.bar import Bar
from xorviz.ui.compare.contestant import Contestant
from xorviz.ui.compare.curves import Quantity
from xorviz.ui.compare.window import CompareWindow
from xorviz.ui.theme import DARK, LIGHT

SPEC = load_preset("relu-2-2-1")


def advanced(record, step):
    """Return the run of a record, taken to a step alone."""
    run = LivingRun(record)
    while run.step < step:
        run.advance(step - run.step)
    return run.record()


def one(spec, steps=0, title="", branch=None):
    return Contestant(title or f"{steps} steps", living(spec, steps).record(), branch)


def test_all_train_in_step_pause_at_one_step_and_are_handed_over_as_they_stand(qtbot):
    given = contestants_of(SPEC, 50)
    with compared(qtbot, given) as person:
        assert person.steps == [50] * 4
        person.run_to(400)
        step = person.steps[0]
        assert person.steps == [step] * 4
        # Each time that there was anything to see, all were seen at the same step.
        running = [steps for steps in person.shown if None not in steps]
        assert len({tuple(steps) for steps in running}) > 2
        assert all(len(set(steps)) == 1 for steps in running)
        person.press(Qt.Key.Key_Escape)
        (handed,) = person.ended
    assert [branch for branch, _ in handed] == [10, 11, 12, 13]
    for contestant, (_, record) in zip(given, handed, strict=True):
        assert record_bits(record) == record_bits(advanced(contestant.record, step))


def test_at_full_speed_too_they_stay_in_step(qtbot):
    with compared(qtbot, contestants_of(SPEC, 20, 3)) as person:
        person.window.bar.speed.setFocus()
        qtbot.keyClick(person.window.bar.speed, Qt.Key.Key_End)
        person.run_to(500)
        assert len(set(person.steps)) == 1
        assert all(len(set(steps)) == 1 for steps in person.shown if None not in steps)


def test_a_step_takes_each_of_them_on_by_one(qtbot):
    with compared(qtbot, contestants_of(SPEC, 30, 2)) as person:
        person.click("compare_step")
        person.wait(lambda: person.steps == [31, 31])
        person.press(Qt.Key.Key_F6)
        person.wait(lambda: person.steps == [32, 32])
        person.press(Qt.Key.Key_F5)
        person.wait(lambda: min(person.steps) > 40)
        person.click("compare_step")
        person.rest()
        assert person.window.bar.is_running is False
        assert len(set(person.steps)) == 1


def test_those_that_are_behind_catch_up_first(qtbot):
    with compared(qtbot, [one(SPEC, 600), one(SPEC, 5)]) as person:
        person.click("compare_step")
        person.wait(lambda: person.steps == [600, 6])
        person.run_to(700)
        assert len(set(person.steps)) == 1
        before = [steps for steps in person.shown if None not in steps and steps[1] < 600]
        assert {steps[0] for steps in before} == {600}


def test_out_of_step_each_goes_its_own_way_and_back_in_step_they_meet_again(qtbot):
    with compared(qtbot, [one(SPEC, 300), one(SPEC, 5)]) as person:
        person.click("compare_in_step")
        person.run_to(100)
        first, second = person.steps
        # As many steps a second each: the one that was ahead still is.
        assert first > second
        person.click("compare_in_step")
        person.run_to(first + 50)
        assert len(set(person.steps)) == 1


def test_in_step_can_be_chosen_and_left_while_they_run(qtbot):
    with compared(qtbot, [one(SPEC, 40), one(SPEC, 40)]) as person:
        person.click("compare_run")
        for _ in range(3):
            ahead = max(person.steps) + 60
            person.click("compare_in_step")
            person.wait(lambda ahead=ahead: min(person.steps) > ahead)
        person.pause()
        person.click("compare_in_step")
        person.run_to(max(person.steps) + 20)
        assert len(set(person.steps)) == 1


def test_one_that_breaks_down_is_not_waited_for(qtbot):
    wild = one(diverging(), title="wild")
    with compared(qtbot, [one(SPEC, title="calm"), wild]) as person:
        person.click("compare_run")
        person.wait(lambda: person.steps[0] > 300)
        person.pause()
        assert person.pictures[1].state is TrainerState.FAILED
        assert person.pictures[1].failure.step == first_bad_step()
        assert "Stopped at step" in person.window.heads[1].verdict.text()
        assert "no longer finite" in person.window.summary()


def test_differences_are_those_of_the_pictures_with_the_scale_in_print(qtbot):
    with compared(qtbot, contestants_of(SPEC, 50)) as person:
        person.run_to(300)
        pictures, columns = person.pictures, person.window.columns
        for number in (1, 2):
            found = columns[number].weights.difference
            for layer in found.layers:
                mine, theirs = (pictures[n].weights[layer.layer] for n in (0, number))
                assert (layer.kernel == theirs.kernel - mine.kernel).all()
                assert (layer.bias == theirs.bias - mine.bias).all()
            values = pictures[number].decision.outputs[0] - pictures[0].decision.outputs[0]
            tile = columns[number].outputs
            assert (tile.values == values).all()
            assert np.abs(values).max() <= tile.scale
            assert f"±{tile.scale:g}" in tile.caption
        added = columns[3].weights.difference
        assert {layer.layer: layer.kernel.shape for layer in added.layers} == {
            "h1": (2, 2),
            "out": (2, 1),
        }
        # Four units with two weights, a bias and a weight to the output each.
        assert added.apart == 16
        assert "16" in columns[3].weights.toolTip()
        assert columns[0].weights.words


def test_a_click_makes_another_one_the_reference(qtbot):
    with compared(qtbot, contestants_of(SPEC, 50, 3)) as person:
        person.run_to(150)
        person.click("compare_reference_2")
        heads, columns = person.window.heads, person.window.columns
        assert [head.button.isChecked() for head in heads] == [False, False, True]
        outputs = [picture.decision.outputs[0] for picture in person.pictures]
        assert (columns[0].outputs.values == outputs[0] - outputs[2]).all()
        assert (columns[1].outputs.values == outputs[1] - outputs[2]).all()
        assert columns[2].outputs.words
        # Clicked again, it still is.
        person.click("compare_reference_2")
        assert heads[2].button.isChecked()


def test_a_cell_tells_what_it_stands_for(qtbot):
    with compared(qtbot, contestants_of(SPEC, 50, 2)) as person:
        person.run_to(120)
        tile = person.window.columns[1].weights
        before, after = (one.weights["h1"] for one in person.pictures)
        places = [(x, y) for x in range(0, tile.width(), 4) for y in range(0, tile.height(), 4)]
        found = {tile.text_at(QPointF(x, y)) for x, y in places} - {""}
        assert len(found) == 4 + 2 + 2 + 1
        moved = float(after.kernel[1, 0] - before.kernel[1, 0])
        (told,) = (text for text in found if text.startswith("x₂ → h1.1"))
        assert float(told.split()[-1].replace("−", "-")) == pytest.approx(moved, abs=6e-4)


def test_overlaid_the_boundaries_of_all_are_on_one_map(qtbot):
    with compared(qtbot, contestants_of(SPEC, 50, 3)) as person:
        person.click("compare_overlaid")
        person.run_to(500)
        window = person.window
        assert window.overlay.isVisible()
        assert not window.columns[0].isVisible()
        outlines = window.overlay.outlines
        assert len(outlines) == 3
        for outline, picture in zip(outlines, person.pictures, strict=True):
            assert (outline.boundary == picture.decision.boundary).all()
        # What nobody sees is not asked for.
        assert all(picture.zones is None for picture in person.pictures)
        person.click("compare_side_by_side")
        person.wait(lambda: all(picture.zones is not None for picture in person.pictures))
        assert window.columns[0].isVisible()


def test_the_curves_of_all_are_on_one_axis_and_another_quantity_can_be_chosen(qtbot):
    with compared(qtbot, contestants_of(SPEC, 50, 2)) as person:
        person.run_to(200)
        plot, box = person.window.curves, person.window.bar.quantity
        assert [line.title for line in plot.lines] == ["as it is", "leaky ReLU"]
        for line, picture in zip(plot.lines, person.pictures, strict=True):
            assert (line.curves.steps == picture.curves.steps).all()
            assert (line.curves.loss == picture.curves.loss).all()
            assert line.curves.steps[0] == 0
            assert line.curves.steps[-1] > 150
        drawn = plot.grab().toImage()
        for quantity in (Quantity.LOSS, Quantity.ACCURACY):
            box.setFocus()
            qtbot.keyClick(box, Qt.Key.Key_Down)
            assert box.currentData() == quantity
            other = plot.grab().toImage()
            assert other != drawn
            drawn = other


def test_what_cannot_be_compared_says_why(qtbot):
    parity = one(load_preset("parity-4"), 10, "parity")
    with compared(qtbot, [one(SPEC, 10, "xor"), parity]) as person:
        person.run_to(30)
        column = person.window.columns[1]
        assert "other inputs" in column.weights.words
        assert "other inputs" in column.outputs.words
        person.click("compare_overlaid")
        person.wait(lambda: "parity is not drawn" in person.window.overlay.caption)
        assert len(person.window.overlay.outlines) == 1
        assert len(person.window.curves.lines) == 2


def test_a_screen_reader_is_told_how_all_stand(qtbot):
    with compared(qtbot, contestants_of(SPEC, 50, 2)) as person:
        person.run_to(100)
        told = person.window.accessibleDescription()
        assert told == person.window.summary()
        assert told.startswith("2 runs are compared.")
        for head, picture in zip(person.window.heads, person.pictures, strict=True):
            assert f"{head.title}: step {picture.step:,} · loss {picture.loss:.4f}" in told
            assert head.verdict.text() in told
        apart = np.abs(person.pictures[1].decision.outputs - person.pictures[0].decision.outputs)
        assert f"differs on the input plane by {apart.max():.3f} at most" in told


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_every_part_is_drawn_in_the_colours_of_the_theme(qtbot, theme):
    with compared(qtbot, contestants_of(SPEC, 50, 2), LIGHT) as person:
        person.window.apply_theme(theme)
        person.click("compare_step")
        person.wait(lambda: person.steps == [51, 51])
        column = person.window.columns[0]
        for part in (column.zones, column.decision, column.outputs, person.window.curves):
            corner = part.grab().toImage().pixelColor(1, part.height() - 2)
            assert corner.name() == theme.panel
        ground = column.network.grab().toImage().pixelColor(1, 1)
        assert ground.name() == theme.window


def test_the_keyboard_reaches_every_control(qtbot):
    with compared(qtbot, contestants_of(SPEC, 50, 2)) as person:
        window = person.window
        window.activateWindow()
        window.bar.run.setFocus()
        met = set()
        for _ in range(30):
            focused = window.focusWidget()
            met.add(focused.objectName())
            qtbot.keyClick(focused, Qt.Key.Key_Tab)
        wanted = {"run", "step", "speed", "in_step", "quantity", "side_by_side", "overlaid"}
        assert {f"compare_{name}" for name in wanted - {"side_by_side", "overlaid"}} <= met
        assert met & {"compare_side_by_side", "compare_overlaid"}
        assert {"compare_reference_0", "compare_reference_1"} <= met
        assert "" not in met
        for name in met:
            assert window.findChild(object, name).accessibleName()


def test_ctrl_w_closes_it_while_they_run_and_its_size_is_kept(qtbot):
    with compared(qtbot, contestants_of(SPEC, 50, 2), size=(1000, 700)) as person:
        person.click("compare_run")
        person.wait(lambda: min(person.steps) > 100)
        person.press(Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
        assert not person.window.isVisible()
        (handed,) = person.ended
        assert min(record.position.state.step for _, record in handed) > 100
        size = person.window.size()
    assert QSettings().value("compare/size", type=QSize) == size


def test_one_alone_and_five_are_refused():
    for count in (1, 5):
        with pytest.raises(ValueError, match="cannot be compared"):
            CompareWindow([one(SPEC)] * count, DARK)


class Slider:
    """The bar alone, with pictures that have a time."""

    def __init__(self, qtbot, *spans):
        self.bar, self.wishes = Bar(), []
        qtbot.addWidget(self.bar)
        self.bar.resize(1200, 44)
        self.bar.show()
        self.bar.step_shown.connect(lambda *wish: self.wishes.append(wish))
        with compared(qtbot, [one(SPEC, 20), one(SPEC, 20)]) as person:
            plain = person.pictures[0]
        self.pictures = [
            replace(plain, time=TimeLook(last, first, last, False, None, False, (), 0, 0))
            for first, last in spans
        ]


def test_the_slider_goes_over_the_steps_that_all_have_in_common(qtbot):
    stage = Slider(qtbot, (0, 900), (200, 1_200))
    stage.bar.present(stage.pictures)
    slider = stage.bar.time
    assert slider.isEnabled()
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_Home)
    assert stage.wishes[-1] == (200, False)
    qtbot.keyClick(slider, Qt.Key.Key_PageUp)
    assert stage.wishes[-1] == (200 + round(700 * 50 / 1000), False)
    qtbot.keyClick(slider, Qt.Key.Key_End)
    assert stage.wishes[-1] == (None, False)


def test_going_back_shows_all_at_that_step_and_running_goes_on_from_the_end(qtbot):
    given = contestants_of(SPEC, 300, 2)
    with compared(qtbot, given) as person:
        person.run_to(400)
        end, slider = person.steps[0], person.window.bar.time
        person.wait(slider.isEnabled)
        slider.setFocus()
        qtbot.keyClick(slider, Qt.Key.Key_PageDown)
        person.wait(lambda: all(one.time.is_past for one in person.pictures))
        (step,) = set(person.steps)
        assert 300 <= step < end
        for contestant, picture in zip(given, person.pictures, strict=True):
            there = advanced(contestant.record, step).position.state.parameters
            for layer, weights in picture.weights.items():
                assert (weights.kernel == there[layer].kernel[0]).all()
        qtbot.keyClick(slider, Qt.Key.Key_End)
        person.wait(lambda: person.steps == [end, end])
        qtbot.keyClick(slider, Qt.Key.Key_Home)
        person.wait(lambda: max(person.steps) < end)
        person.run_to(end + 40)
        last = person.steps[0]
        assert person.steps == [last] * 2
        person.press(Qt.Key.Key_Escape)
        (handed,) = person.ended
    for contestant, (_, record) in zip(given, handed, strict=True):
        expected = advanced(contestant.record, last)
        assert record_bits(record)["state"] == record_bits(expected)["state"]


def test_a_picture_from_before_a_wish_does_not_move_the_slider_back(qtbot):
    stage = Slider(qtbot, (0, 400), (0, 400))
    stage.bar.present(stage.pictures)
    slider = stage.bar.time
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_PageDown)
    wanted = stage.wishes[-1][0]
    # One that was on its way.
    stage.bar.present(stage.pictures)
    qtbot.keyClick(slider, Qt.Key.Key_End)
    assert stage.wishes[-1] == (None, False)
    past = [
        replace(one, time=replace(one.time, step=wanted, is_past=True)) for one in stage.pictures
    ]
    stage.bar.present(past)
    assert slider.value() == slider.maximum()
    stage.bar.present(stage.pictures)
    # Nobody waits for anything any more.
    stage.bar.present(past)
    assert slider.value() < slider.maximum()


def test_without_steps_to_go_back_to_the_slider_rests(qtbot):
    stage = Slider(qtbot, (0, 100), (300, 400))
    stage.bar.present(stage.pictures)
    assert not stage.bar.time.isEnabled()
    stage.bar.present([replace(picture, time=None) for picture in stage.pictures])
    assert not stage.bar.time.isEnabled()


def test_crowds_are_compared_by_the_start_on_display(qtbot):
    crowd = experiment(replicas=4)
    with compared(qtbot, [one(crowd, 10, "crowd"), one(SPEC, 10, "alone")]) as person:
        person.run_to(40)
        assert len(set(person.steps)) == 1
        shown = living(crowd.alone(0), person.steps[0])
        assert person.pictures[0].loss == pytest.approx(shown.evaluate().loss[0])
