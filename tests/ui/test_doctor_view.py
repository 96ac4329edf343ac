"""The doctor's card: the verdict, its reason first, what may help, by mouse, keyboard and ear."""

import json
import re

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QCursor, QEnterEvent
from PySide6.QtWidgets import QApplication

from tests.engine.experiments import chain_json, experiment
from tests.session.runs import living
from tests.ui.doctor_stage import later, picture_of, stuck_run
from tests.ui.staging import stage
from xorviz.resources import resource_path
from xorviz.session.experiments import load_experiment
from xorviz.session.odds.remedies import CODES
from xorviz.session.snapshot import Certainty, Finding, Verdict
from xorviz.ui import doctor_words as words
from xorviz.ui.highlight import NOTHING, Highlight
from xorviz.ui.intents import SetRunning, TakeRemedy
from xorviz.ui.theme import DARK, LIGHT
from xorviz.ui.views.doctor import DoctorView

LEFT = Qt.MouseButton.LeftButton
FAST = {"optimizer": {"name": "adam", "learning_rate": 0.03}, "batch_size": None}
SIZES = [(650, 160), (920, 190), (340, 220)]


@pytest.fixture
def shown(qtbot):
    """Return a function that shows the picture of a run in a size."""
    views = []

    def show(snapshot, size=(650, 190)):
        view = stage(qtbot, DoctorView(), size)
        # Wherever another test has left it, it would point at a row.
        QCursor.setPos(view.mapToGlobal(QPoint(size[0] + 40, size[1] + 40)))
        view.marked = []
        view.pointed_out.connect(view.marked.append)
        view.present(snapshot)
        views.append(view)
        return view

    return show


def plain(html):
    """Return a row's words without their marks."""
    return re.sub(r"<[^>]*>", "", html)


def hover(widget):
    place = QPointF(3.0, 3.0)
    QApplication.sendEvent(widget, QEnterEvent(place, place, QPointF(widget.mapToGlobal(place))))


def leave(widget):
    QApplication.sendEvent(widget, QEvent(QEvent.Type.Leave))


def test_the_verdict_the_reason_and_its_sureness_are_in_sight(shown):
    view = shown(picture_of(stuck_run()))
    assert view.head.title == "Stuck: three inputs look the same to this network"
    assert view.head.facts.startswith("certain · gradient ")
    assert view.head.facts.endswith(" · step 2,000")
    first = view.rows[0]
    assert first.isVisible()
    said = plain(first.text.text())
    assert "00, 01 and 10" in said
    assert "0.4774" in said
    assert said.endswith(" certain")
    # ¾·H(⅓), by hand.
    assert view.shown.diagnosis.floor == pytest.approx(0.4774, abs=1e-4)


def test_a_verdict_has_a_sign_and_a_colour_of_its_own():
    assert set(words.SIGNS) == set(words.COLORS) == set(Verdict)
    assert len(set(words.SIGNS.values())) == len(Verdict)
    for theme in (DARK, LIGHT):
        for color in words.COLORS.values():
            theme.color(color)


def test_other_findings_are_folded_until_they_are_wanted(qtbot, shown):
    view = shown(picture_of(stuck_run()), (650, 300))
    assert [row.finding.code for row in view.rows] == [
        "collapsed-inputs",
        "dead-unit",
        "bottleneck",
    ]
    assert not view.rows[1].isVisible()
    assert view.fold.words == "also: off for every input, since step: h1.1 (0); 1 more"
    qtbot.mouseClick(view.fold, LEFT)
    assert view.rows[1].isVisible()
    assert "h1.1" in plain(view.rows[1].text.text())
    qtbot.mouseClick(view.fold, LEFT)
    assert not view.rows[1].isVisible()


def test_each_chip_emits_its_remedy_and_the_control_trains_on(qtbot, shown):
    view = shown(picture_of(stuck_run()))
    chips = view.rows[0].chips
    assert [chip.text() for chip in chips] == [
        "Revive h1.1",
        "Wake h1.1: bias 1.5",
        "h1: leaky ReLU",
        "h1: tanh",
        "h1: one unit more",
        "h1: 4 units more",
        "Skip x → out",
        "Encoding −1 / 1",
        "h1: random biases",
        "Other start",
    ]
    for chip in chips:
        qtbot.mouseClick(chip, LEFT)
    fixes = view.rows[0].finding.fixes
    assert view.intents == [TakeRemedy(fix) for fix in fixes]
    qtbot.mouseClick(view.control, LEFT)
    assert view.intents[-1] == SetRunning(True)


def test_a_remedy_is_offered_once(shown):
    view = shown(picture_of(stuck_run()))
    tips = [chip.toolTip() for row in view.rows for chip in row.chips]
    assert len(tips) == len(set(tips))


def test_every_finding_has_a_headline():
    text = resource_path("text", "diagnosis.json").read_text("utf-8")
    codes = {key.split(":")[0] for key in json.loads(text)["findings"]}
    diagnosed = picture_of(stuck_run(10)).doctor
    for code in sorted(codes - {"collapsed-inputs"}):
        said = words.headline(Finding(code, Certainty.LIKELY), diagnosed)
        assert said != code.replace("-", " ")
        assert len(said) <= 60


def test_every_kind_of_remedy_has_few_words(shown):
    named = set()
    for name in ("relu-2-2-1", "relu-4-2-1", "bitwise-xor-branches", "gates-relu-output"):
        diagnosed = picture_of(living(load_experiment(name).position.spec, 300)).doctor
        for finding in diagnosed.diagnosis.findings:
            for fix in finding.fixes:
                named.add(fix.edit)
                text = words.chip(fix, diagnosed)
                assert "{" not in text
                assert len(text) <= 32
    assert named <= CODES


def test_pointing_at_a_finding_marks_its_places_until_the_mouse_leaves(shown):
    view = shown(picture_of(stuck_run()))
    row = view.rows[0]
    hover(row)
    marked = view.marked[-1]
    assert marked.units == {("h1", 0)}
    assert marked.patterns == {"00", "01", "10"}
    leave(row)
    assert view.marked[-1] == NOTHING


def test_the_keyboard_marks_too_and_walks_from_the_verdict_over_findings_and_chips(qtbot, shown):
    view = shown(picture_of(stuck_run()))
    view.head.setFocus(Qt.FocusReason.TabFocusReason)
    stops = []
    for _ in range(13):
        qtbot.keyClick(view.window().focusWidget(), Qt.Key.Key_Tab)
        stops.append(view.window().focusWidget())
        if stops[-1] is view.rows[0]:
            assert view.marked[-1].units == {("h1", 0)}
    assert stops == [view.rows[0], view.fold, *view.rows[0].chips, view.control]
    assert view.marked[-1] == NOTHING
    chip = view.rows[0].chips[1]
    chip.setFocus(Qt.FocusReason.TabFocusReason)
    assert view.marked[-1].units == {("h1", 0)}
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert view.intents == [TakeRemedy(view.rows[0].finding.fixes[1])]


def test_a_dead_unit_marks_the_curves_from_its_death_on(qtbot, shown):
    view = shown(picture_of(stuck_run()), (650, 300))
    qtbot.mouseClick(view.fold, LEFT)
    hover(view.rows[1])
    assert view.marked[-1] == Highlight(frozenset({("h1", 0)}), frozenset(), (0, 2000))


@pytest.mark.parametrize(("preset", "steps"), [("relu-2-2-1-dead", 2000), ("gates-or", 5000)])
def test_a_reason_marks_the_last_tenth_of_the_curves(shown, preset, steps):
    view = shown(picture_of(living(load_experiment(preset).position.spec, steps)))
    hover(view.rows[0])
    first, last = view.marked[-1].steps
    assert last == steps
    assert first == pytest.approx(0.9 * steps, abs=0.01 * steps)


def test_when_it_is_hidden_nothing_stays_marked(shown):
    view = shown(picture_of(stuck_run()))
    hover(view.rows[0])
    assert view.marked[-1] != NOTHING
    view.hide()
    assert view.marked[-1] == NOTHING


def test_the_words_stay_while_the_run_goes_on_and_nothing_else_is_found(shown):
    run = stuck_run()
    view = shown(picture_of(run, running=True))
    row, text = view.rows[0], view.rows[0].text.text()
    chips, facts = list(row.chips), view.head.facts
    view.present(later(run, 10))
    assert view.head.facts == facts
    for _ in range(8):
        view.present(later(run, 10))
    assert view.rows[0] is row
    assert row.chips == chips
    assert row.text.text() == text
    assert view.head.facts != facts


def test_a_chip_keeps_the_keyboard_while_its_finding_stays(qtbot, shown):
    run = stuck_run()
    view = shown(picture_of(run, running=True))
    chip = view.rows[0].chips[2]
    chip.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(12):
        view.present(later(run, 10))
    assert view.window().focusWidget() is chip


def test_of_a_run_that_learns_only_that_is_said(shown):
    spec = experiment(chain_json(2, 8, 1, hidden="tanh"), training={**FAST, "solved": "strict"})
    view = shown(picture_of(living(spec, 40)))
    assert view.shown.diagnosis.verdict is Verdict.LEARNING
    assert view.head.title == "Learning"
    assert view.verdict.isVisible()
    assert view.verdict.text().startswith("It is learning: the loss is 0.")
    assert not view.control.isVisible() or view.rows


def test_findings_that_are_gone_leave_no_row(shown):
    view = shown(picture_of(stuck_run()))
    spec = load_experiment("nor-by-hand").position.spec
    view.present(picture_of(living(spec, 0)))
    assert view.shown.diagnosis.verdict is Verdict.SOLVED
    assert view.head.title == "Solved"
    assert [row for row in view.rows if row.finding.reason] == []


def test_the_summary_says_all_of_it(shown):
    view = shown(picture_of(stuck_run()))
    said = view.summary()
    for part in (
        "Stuck: three inputs look the same to this network.",
        "It is stuck for certain",
        "The loss is 0.47",
        "step 2,000",
        "(certain)",
        "h1.1 of layer h1 is off for every pattern",
        "What may help: Revive h1.1",
    ):
        assert part in said
    assert view.head.accessibleName().startswith("Stuck: three inputs")
    assert view.rows[0].accessibleName().startswith("Layer h1 sends 00, 01 and 10 to one point")


def test_before_the_first_look_it_says_that(qtbot):
    view = stage(qtbot, DoctorView(), (500, 160))
    assert "not looked yet" in view.summary()
    assert list(view.verbs()) == []


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
@pytest.mark.parametrize("size", SIZES)
def test_nothing_of_the_reason_is_cut_off(shown, theme, size):
    view = shown(picture_of(stuck_run()), size)
    view.apply_theme(theme)
    QApplication.processEvents()
    row = view.rows[0]
    assert row.text.height() >= row.text.heightForWidth(row.text.width())
    rects = [chip.geometry() for chip in (*row.chips, view.control)]
    for number, rect in enumerate(rects):
        assert row.rect().contains(rect)
        assert not any(rect.intersects(other) for other in rects[:number])
    # The first line of remedies is in sight without scrolling.
    bottom = row.chips[0].mapTo(view, QPoint(0, row.chips[0].height())).y()
    assert bottom <= view.height()


def test_the_palette_gets_each_remedy(shown):
    view = shown(picture_of(stuck_run()))
    titles = [title for title, _ in view.verbs()]
    assert "Remedy: Revive h1.1 with fresh weights" in titles
    assert len(titles) == len(set(titles))
    dict(view.verbs())["Remedy: Revive h1.1 with fresh weights"]()
    assert view.intents == [TakeRemedy(view.rows[0].finding.fixes[0])]
