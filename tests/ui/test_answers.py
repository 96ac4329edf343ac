"""The dock of the answers: its tabs, and that the matrix is counted while it is looked at alone."""

from PySide6.QtCore import Qt

from tests.ui.desktop import opened
from xorviz.session.snapshot import Probe

LEFT = Qt.MouseButton.LeftButton


def choose(person, place):
    tabs = person.window.answers.tabs
    person.qtbot.mouseClick(tabs, LEFT, pos=tabs.tabRect(place).center())


def test_the_matrix_is_counted_only_while_it_can_be_seen(qtbot):
    with opened(qtbot, "digits") as person:
        window = person.window
        assert (window.truth_table.isVisible(), window.confusion.isVisible()) == (True, False)
        assert Probe.CONFUSION not in window.request().probes
        choose(person, 1)
        assert (window.truth_table.isVisible(), window.confusion.isVisible()) == (False, True)
        assert Probe.CONFUSION in window.request().probes
        person.wait(lambda: window.confusion.matrix.counts is not None)
        assert window.confusion.matrix.counts.patterns == 1_438
        qtbot.mouseClick(window.confusion.test, LEFT)
        assert window.confusion.matrix.counts.patterns == 359
        window.docks.named["truth_table"].hide()
        assert Probe.CONFUSION not in window.request().probes


def test_the_matrix_follows_a_run_that_trains(qtbot):
    with opened(qtbot, "digits", running=True) as person:
        choose(person, 1)
        view = person.window.confusion
        person.wait(lambda: view.matrix.counts is not None)
        first = view.matrix.counts.table
        person.wait(lambda: (view.matrix.counts.table != first).any())


def test_the_tabs_go_by_arrow_and_a_reset_of_the_layout_brings_the_table_back(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        window, tabs = person.window, person.window.answers.tabs
        tabs.setFocus()
        qtbot.keyClick(tabs, Qt.Key.Key_Right)
        assert window.answers.chosen == "confusion"
        window.actions_.reset_layout.trigger()
        assert window.answers.chosen == "truth_table"
        assert window.truth_table.isVisible()


def test_only_the_one_that_is_shown_can_be_exported(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        exports = {one.data(): one for one in person.window.pictures.exports}
        assert [exports[name].text() for name in ("truth_table", "confusion")] == [
            "Truth table",
            "Confusion matrix",
        ]
        for shown, hidden in (("truth_table", "confusion"), ("confusion", "truth_table")):
            person.window.answers.choose(shown)
            assert exports[shown].isEnabled()
            assert not exports[hidden].isEnabled()
