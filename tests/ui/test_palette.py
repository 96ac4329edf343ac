"""The command palette: every action is in it, a few letters find it, Enter runs it."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit

from tests.ui.desktop import opened
from tests.ui.factory import make_snapshot
from tests.ui.time_stage import time_of
from xorviz.engine.registry import Choice
from xorviz.session.presets import preset_names, preset_words
from xorviz.session.snapshot import BranchLook
from xorviz.ui.branch_verbs import branch_verbs
from xorviz.ui.fuzzy import fit
from xorviz.ui.intents import ChooseRegularizer, ReviveUnit, SplitUnit
from xorviz.ui.layer_verbs import layer_verbs
from xorviz.ui.palette_entries import title_of
from xorviz.ui.time_intents import CompareBranches, DeleteBranch, GoToBranch

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def open_palette(person):
    person.press(Qt.Key.Key_K, CONTROL)
    palette = person.window.command_palette
    person.wait(palette.isVisible)
    return palette


def type_letters(person, letters):
    person.qtbot.keyClicks(person.window.command_palette.line, letters)


def enter(person):
    person.qtbot.keyClick(person.window.command_palette.line, Qt.Key.Key_Return)


def test_every_action_of_the_window_is_in_it(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        listed = open_palette(person).titles()
        actions = [
            action
            for action in person.window.findChildren(QAction)
            if action.isVisible() and action.text() and not action.menu()
        ]
        assert len(actions) > 60
        assert [title_of(one) for one in actions if title_of(one) not in listed] == []


def test_presets_themes_speeds_docks_and_layers_are_in_it(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        listed = open_palette(person).titles()
        for name in preset_names():
            assert f"Open: {preset_words(name).title}" in listed
        wanted = {
            "Theme: Light",
            "Speed: full",
            "Dead zones",
            "Copy a picture: Weights",
            "Set activation of h1 to tanh",
            "Add a unit to h1",
            "Remove the last unit of h1",
            "Insert a layer before out",
            "Remove layer h1",
        }
        assert wanted <= set(listed)
        assert "Set activation of h1 to ReLU" not in listed
        assert "Remove layer out" not in listed


def test_letters_find_enter_runs_and_the_keyboard_goes_back(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        field = person.find(QLineEdit, "learning_rate")
        field.setFocus()
        palette = open_palette(person)
        type_letters(person, "act h1 tanh")
        assert palette.titles()[0] == "Set activation of h1 to tanh"
        enter(person)
        assert not palette.isVisible()
        assert field.hasFocus()
        person.wait(lambda: person.sees.topology.layer("h1").activation == "tanh")


def test_escape_only_goes_back(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        field = person.find(QLineEdit, "learning_rate")
        field.setFocus()
        palette = open_palette(person)
        type_letters(person, "reset")
        qtbot.keyClick(palette.line, Qt.Key.Key_Escape)
        assert not palette.isVisible()
        assert field.hasFocus()


def test_arrows_walk_round_and_the_other_shortcut_opens_it_too(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        person.press(Qt.Key.Key_P, CONTROL | SHIFT)
        palette = person.window.command_palette
        type_letters(person, "theme:")
        count = palette.list.count()
        assert count >= 2
        qtbot.keyClick(palette.line, Qt.Key.Key_Down)
        assert palette.list.currentRow() == 1
        for _ in range(2):
            qtbot.keyClick(palette.line, Qt.Key.Key_Up)
        assert palette.list.currentRow() == count - 1


def test_what_cannot_be_done_now_is_listed_and_not_run(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        palette = open_palette(person)
        type_letters(person, "undo")
        assert palette.titles()[0] == "Undo"
        enter(person)
        assert palette.isVisible()
        assert palette.note.text() == "Not possible now"
        palette.line.clear()
        type_letters(person, "copy decision map")
        assert "hidden" in palette.note.text()


def test_a_click_beside_it_puts_it_away(qtbot):
    with opened(qtbot, "relu-2-2-1") as person:
        palette = open_palette(person)
        person.click("step")
        person.wait(lambda: person.sees.step == 1)
        assert not palette.isVisible()


def test_other_parts_can_add_to_it(qtbot):
    done = []
    with opened(qtbot, "relu-2-2-1") as person:
        person.window.palette_sources.append(
            lambda: [("Brew a cup of tea", lambda: done.append(1))]
        )
        open_palette(person)
        type_letters(person, "brtea")
        enter(person)
    assert done == [1]


def test_only_dead_units_are_offered_to_be_revived():
    snapshot = make_snapshot(3)
    dead = {"h1": np.array([False, True, False]), "out": np.array([False])}
    snapshot = replace(snapshot, patterns=replace(snapshot.patterns, dead=dead))
    wishes = []
    verbs = dict(layer_verbs(snapshot, wishes.append))
    assert [title for title in verbs if "Revive" in title] == ["Revive dead unit h1.2"]
    verbs["Revive dead unit h1.2"]()
    assert wishes == [ReviveUnit("h1", snapshot.topology.layer("h1").unit_ids[1])]


def test_hidden_units_are_offered_to_be_split_where_they_are_not_too_many():
    snapshot, wishes = make_snapshot(3), []
    verbs = dict(layer_verbs(snapshot, wishes.append))
    titles = [title for title in verbs if "Split" in title]
    assert titles == [f"Split unit h1.{number}" for number in (1, 2, 3)]
    verbs["Split unit h1.3"]()
    assert wishes == [SplitUnit("h1", snapshot.topology.layer("h1").unit_ids[2])]
    assert not any("Split" in title for title in dict(layer_verbs(make_snapshot(13), print)))


def test_the_penalties_that_a_layer_has_not_are_offered():
    snapshot = make_snapshot(3)
    h1 = replace(snapshot.topology.layers[0], kernel_regularizer=Choice("l2", (("l2", 0.1),)))
    layers = (h1, *snapshot.topology.layers[1:])
    wishes = []
    changed = replace(snapshot, topology=replace(snapshot.topology, layers=layers))
    verbs = dict(layer_verbs(changed, wishes.append))
    weights = [title.split()[-1] for title in verbs if "penalty on weights of h1" in title]
    assert weights == ["none", "L1", "L2"]
    assert "Set penalty on weights of h1 to L2" not in verbs
    verbs["Set penalty on biases of out to L1"]()
    assert wishes == [ChooseRegularizer("bias", "l1", "out")]


def test_what_can_be_done_to_branches_is_offered():
    branches = (
        BranchLook(0, "", -1, None, 0, 90, 0),
        BranchLook(4, "tanh", -1, 0, 30, 80, 0, is_shown=True),
    )
    snapshot = replace(make_snapshot(2), time=time_of(80, 80, branches))
    wishes, renamed = [], []
    verbs = dict(branch_verbs(snapshot, wishes.append, renamed.append))
    assert list(verbs) == [
        "Rename branch Branch 1",
        "Go to branch Branch 1",
        "Compare branch Branch 1 with the one on display",
        "Delete branch Branch 1",
        "Rename branch tanh",
    ]
    for title in list(verbs)[1:]:
        verbs[title]()
    assert wishes == [GoToBranch(0), CompareBranches((4, 0)), DeleteBranch(0)]
    assert renamed == [branches[1]]
    alone = replace(snapshot, time=time_of(80, 80, branches[1:]))
    assert list(branch_verbs(alone, print, print)) == []


@pytest.mark.parametrize(
    ("typed", "better", "worse"),
    [
        ("undo", "Undo", "Open: Two units die, one after the other"),
        ("rl", "Reset the layout", "Clear the list"),
        ("save", "Save", "Save as"),
        ("layout", "Reset the layout", "Loss and accuracy over the years out"),
        ("dead", "Dead zones", "Decide a deed"),
    ],
)
def test_the_better_fit_comes_first(typed, better, worse):
    worst = fit(typed, worse)
    assert worst is None or fit(typed, better) > worst


def test_letters_must_come_in_order_and_parts_may_not():
    assert fit("xq", "Quit xorviz") is None
    assert fit("xorviz quit", "Quit xorviz") is not None
    assert fit("QUIT", "Quit xorviz") == fit("quit", "Quit xorviz")
