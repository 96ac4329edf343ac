"""The chips of the doctor's card with the odds of their remedies: shown, said and in order."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.ui.doctor_stage import later, picture_of, stuck_run
from tests.ui.odds_stage import odds, once, tries_of
from tests.ui.staging import stage
from xorviz.insight.statistics import wilson_interval
from xorviz.ui.intents import TakeRemedy
from xorviz.ui.theme import DARK, LIGHT
from xorviz.ui.tries import Tries
from xorviz.ui.views.doctor import DoctorView

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def view(qtbot):
    view = stage(qtbot, DoctorView(), (650, 320))
    view.present(picture_of(stuck_run()))
    return view


def fixes(view):
    """Return the remedies of the reason by the words on their chips."""
    row = view.rows[0]
    return {chip.words: fix for chip, fix in zip(row.chips, row.finding.fixes, strict=True)}


def known(view, goes_on=False):
    """Return tries in which 4 units more are best, and a skip cannot be made."""
    by_words = fixes(view)
    return tries_of(
        [
            (by_words["Revive h1.1"], odds(3, 20, "here_drawn"), odds(5, 20)),
            (by_words["h1: leaky ReLU"], once(2140), odds(9, 20, first=(140,) * 9)),
            (by_words["h1: 4 units more"], odds(15, 20, "here_drawn"), odds(19, 20)),
            (by_words["Skip x → out"], None, None),
            (by_words["Other start"], odds(8, 20, "fresh", drawn=0), None),
            (by_words["h1: tanh"], once(None), odds(0, 0, wanted=20)),
        ],
        goes_on,
    )


def chip_of(view, words):
    return next(chip for chip in view.rows[0].order if chip.words == words)


def words_in_order(view):
    """Return the words on the chips as they stand, line by line."""
    chips = [chip for chip in view.rows[0].order if chip.isVisible()]
    chips.sort(key=lambda chip: (chip.y(), chip.x()))
    return [chip.words for chip in chips]


def test_a_chip_says_how_often_its_remedy_worked_here_and_alike(view):
    view.show_tries(known(view))
    face = chip_of(view, "h1: leaky ReLU").face
    low, high = wilson_interval(9, 20)
    assert face.share == "45 %"
    assert face.bar == pytest.approx((0.45, low, high))
    counts = f"alike: 9 of 20 ({100 * low:.0f}–{100 * high:.0f} %)"
    assert face.below[0] == f"here: solved after 2,140 steps · {counts}"
    assert face.below[1:] == (f"here: ✓ · {counts}", counts)
    drawn = chip_of(view, "h1: 4 units more").face
    assert drawn.below[0].startswith("here: 15 of 20 · alike: 19 of 20 (")
    assert chip_of(view, "Other start").face.below[0].startswith("new starts: 8 of 20 (")
    assert chip_of(view, "h1: tanh").face.below == ("here: not within 600 steps",)


def test_what_cannot_be_done_says_so(view):
    view.show_tries(known(view))
    chip = chip_of(view, "Skip x → out")
    assert chip.face.below == ("cannot be done here",)
    assert "Cannot be done here." in chip.toolTip()


def test_the_best_come_first_and_to_continue_is_among_them(view):
    view.show_tries(known(view))
    QApplication.processEvents()
    ranks = {
        "h1: 4 units more": (19, 20),
        "h1: leaky ReLU": (9, 20),
        "Other start": (8, 20),
        "Revive h1.1": (5, 20),
    }
    wanted = sorted(ranks, key=lambda words: -wilson_interval(*ranks[words])[0])
    there = words_in_order(view)
    assert there[:4] == wanted
    assert "Continue as it is" in there
    assert len(there) == len(set(there)) == len(view.rows[0].chips) + 1


def test_the_tab_key_walks_in_the_order_that_is_seen(qtbot, view):
    view.show_tries(known(view))
    QApplication.processEvents()
    view.fold.setFocus(Qt.FocusReason.TabFocusReason)
    stops = []
    for _ in range(4):
        qtbot.keyClick(view.window().focusWidget(), Qt.Key.Key_Tab)
        stops.append(view.window().focusWidget().words)
    assert stops == words_in_order(view)[:4]


def test_each_chip_is_still_its_own_remedy(qtbot, view):
    wanted = fixes(view)["h1: 4 units more"]
    view.show_tries(known(view))
    QApplication.processEvents()
    qtbot.mouseClick(chip_of(view, "h1: 4 units more"), LEFT)
    assert view.intents == [TakeRemedy(wanted)]


@pytest.mark.parametrize("way", ["mouse", "keyboard"])
def test_no_chip_moves_away_from_somebody_s_hand(qtbot, view, way):
    before = words_in_order(view)
    chip = chip_of(view, "h1: one unit more")
    if way == "mouse":
        qtbot.mouseMove(chip)
        qtbot.waitUntil(chip.underMouse)
    else:
        chip.setFocus(Qt.FocusReason.TabFocusReason)
    view.show_tries(known(view))
    QApplication.processEvents()
    assert words_in_order(view) == before
    # The odds themselves are shown at once.
    assert chip_of(view, "h1: leaky ReLU").face.share == "45 %"
    if way == "mouse":
        qtbot.mouseMove(view.head)
        qtbot.waitUntil(lambda: not chip.underMouse())
    else:
        view.head.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: words_in_order(view)[0] == "h1: 4 units more")


def test_while_it_goes_on_that_is_said(view):
    view.show_tries(Tries(goes_on=True))
    assert view.rows[0].note.text() == "The remedies are about to be tried."
    assert all(chip.face.below == ("to be tried",) for chip in view.rows[0].chips)
    view.show_tries(known(view, goes_on=True))
    assert view.rows[0].note.text() == "Each remedy is being tried, on step 2,000: 50 % done."
    waiting = chip_of(view, "h1: one unit more")
    assert waiting.face.below == ("to be tried",)
    assert "It is to be tried." in waiting.toolTip()
    view.show_tries(known(view))
    assert view.rows[0].note.text() == (
        "Tried on step 2,000, each for 600 steps. "
        "Alike: 20 of 100 random starts stand where this run does."
    )


def test_the_tip_and_the_name_for_a_screen_reader_say_all_in_words(view):
    view.show_tries(known(view))
    chip = chip_of(view, "h1: leaky ReLU")
    said = chip.toolTip().split("\n")
    assert said[0] == "Give layer h1 the activation leaky_relu"
    assert said[1] == "On this run: solves it after 2,140 steps."
    assert said[2].startswith("On 20 other random starts that stand where this run does: 9 solve")
    assert said[2].endswith("usually after 140, out of 100.")
    assert said[3] == "Tried at step 2,000."
    assert chip.accessibleName() == " ".join(said)
    assert view.control.accessibleName().startswith("Continue as it is On this run: does not")


def test_when_nothing_is_tried_any_more_the_words_are_all(view):
    tips = [chip.toolTip() for chip in view.rows[0].chips]
    control = view.control.toolTip()
    view.show_tries(known(view))
    view.show_tries(None)
    assert all(chip.face is None for chip in (*view.rows[0].chips, view.control))
    assert [chip.toolTip() for chip in view.rows[0].chips] == tips
    assert view.control.toolTip() == control
    assert not view.rows[0].note.isVisible()


def test_trouble_is_told_and_the_remedies_stay(view):
    view.show_tries(Tries(trouble="It takes long."))
    assert view.rows[0].note.text() == "It takes long."
    assert view.rows[0].note.isVisible()
    assert all(chip.face is None for chip in view.rows[0].chips)


def test_odds_stay_while_the_run_goes_on_and_nothing_else_is_found(qtbot):
    run = stuck_run()
    view = stage(qtbot, DoctorView(), (650, 320))
    view.present(picture_of(run, running=True))
    view.show_tries(known(view))
    for _ in range(9):
        view.present(later(run, 10))
    assert chip_of(view, "h1: leaky ReLU").face.share == "45 %"


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
@pytest.mark.parametrize("size", [(510, 183), (650, 190), (920, 190), (300, 240)])
def test_nothing_of_the_chips_is_cut_off(qtbot, theme, size):
    view = stage(qtbot, DoctorView(), size)
    view.present(picture_of(stuck_run()))
    view.apply_theme(theme)
    view.show_tries(known(view))
    QApplication.processEvents()
    row = view.rows[0]
    chips = [chip for chip in row.order if chip.isVisible()]
    for number, chip in enumerate(chips):
        assert row.rect().contains(chip.geometry())
        assert not any(chip.geometry().intersects(other.geometry()) for other in chips[:number])
        # Its shortest line fits.
        small = chip.fontMetrics().horizontalAdvance(chip.face.below[-1]) * 7.5 / 9.0
        assert small <= chip.width() - 20
    if size[0] >= 500:
        best = chips[0].mapTo(view, QPoint(0, chips[0].height()))
        assert best.y() <= view.height()


def test_the_bar_is_as_long_as_the_share(view):
    view.show_tries(known(view))
    QApplication.processEvents()
    chip = chip_of(view, "h1: leaky ReLU")
    image = chip.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    right = DARK.color("right").rgb()
    row = max(
        range(image.height()),
        key=lambda y: sum(image.pixel(x, y) == right for x in range(image.width())),
    )
    columns = [x for x in range(image.width()) if image.pixel(x, row) == right]
    length = (columns[-1] - columns[0] + 1) / (image.width() - 18)
    assert length == pytest.approx(0.45, abs=0.03)
