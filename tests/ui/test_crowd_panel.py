"""The panel of the crowd: how many random starts there are, and which is on display."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.staging import spec_snapshot, stage, type_into
from xorviz.ui.intents import SetStarts
from xorviz.ui.panels.crowd import CrowdPanel


def of(replicas, displayed=0):
    base = spec_snapshot()
    return replace(base, spec={**base.spec, "replicas": replicas}, replica=displayed)


@pytest.fixture
def panel(qtbot):
    panel = stage(qtbot, CrowdPanel(), (230, 120))
    panel.present(of(1))
    return panel


def test_it_shows_the_run_and_which_start_is_on_display(panel):
    assert panel.starts.line.text() == "1"
    assert panel.hint.text() == ""
    panel.present(of(2500, 1234))
    assert panel.starts.line.text() == "2,500"
    assert panel.hint.text() == "start 1,234 on display"


@pytest.mark.parametrize(
    ("typed", "meant"), [("250", 250), ("10,000", 10_000), (" 2 ", 2), ("1 000", 1000)]
)
def test_a_number_is_typed(panel, typed, meant):
    type_into(panel.starts.line, typed)
    QTest.keyClick(panel.starts.line, Qt.Key.Key_Return)
    assert panel.intents == [SetStarts(meant)]
    assert panel.starts.line.text() == f"{meant:,}"


def test_the_menu_offers_round_numbers(panel):
    menu = panel.starts.control
    assert [menu.itemText(row) for row in range(menu.count())] == ["1", "100", "1,000", "10,000"]
    menu.setFocus()
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    assert panel.intents == [SetStarts(100), SetStarts(1000)]


@pytest.mark.parametrize("typed", ["0", "10001", "1e3", "12.5", "-4", "many", ""])
def test_another_number_is_refused_in_a_sentence(panel, typed):
    type_into(panel.starts.line, typed or "x")
    if not typed:
        QTest.keyClick(panel.starts.line, Qt.Key.Key_Backspace)
    QTest.keyClick(panel.starts.line, Qt.Key.Key_Return)
    assert panel.intents == []
    assert panel.starts.complaint.text() == "A whole number from 1 to 10,000."
    QTest.keyClick(panel.starts.line, Qt.Key.Key_Escape)
    assert panel.starts.line.text() == "1"
    assert panel.starts.complaint.text() == ""
