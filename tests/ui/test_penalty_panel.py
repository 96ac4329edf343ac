"""The panel of the penalties: what its rows show, and what they emit."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.staging import spec_snapshot, stage, type_into
from xorviz.engine.registry import Choice
from xorviz.engine.regularizers import REGULARIZERS
from xorviz.session import edits
from xorviz.ui import labels
from xorviz.ui.intent_edits import edit_for
from xorviz.ui.intents import ChooseRegularizer, TypeRegularizerStrength
from xorviz.ui.panels.penalty import PenaltyPanel

RETURN = Qt.Key.Key_Return
BOTH = {"name": "l1_l2", "l1": 0.5, "l2": 0.25}


@pytest.fixture
def panel(qtbot):
    panel = stage(qtbot, PenaltyPanel(), (230, 300))
    panel.present(regularized())
    return panel


def regularized(**parts):
    """Return a snapshot with these regularizers of the layers ``h1`` and ``out``, by part."""
    base = spec_snapshot()
    layers = [dict(layer) for layer in base.spec["network"]["layers"]]
    for part, choices in parts.items():
        for layer, choice in zip(layers, choices, strict=True):
            if choice is not None:
                layer[f"{part}_regularizer"] = choice
    network = {**base.spec["network"], "layers": layers}
    return replace(base, spec={**base.spec, "network": network})


def shown(panel, part):
    """Return what the menu says, and the strengths on show."""
    rows = panel.strengths[part].items()
    strengths = {name: row.line.text() for name, row in rows if row.isVisible()}
    return panel.menus[part].menu.shown_text(), strengths


@pytest.mark.parametrize(
    ("choices", "words", "strengths"),
    [
        ((None, None), "none", {}),
        (("l2", "l2"), "L2", {"l2": "0.01"}),
        (({"name": "l1", "l1": 1e-4},) * 2, "L1", {"l1": "0.0001"}),
        ((BOTH, BOTH), "L1 + L2", {"l1": "0.5", "l2": "0.25"}),
        (("l1_l2", "l1_l2"), "L1 + L2", {"l1": "0", "l2": "0"}),
        (("l2", None), "mixed", {}),
        (("l2", {"name": "l2", "l2": 0.5}), "mixed", {}),
    ],
)
@pytest.mark.parametrize("part", ["kernel", "bias"])
def test_what_all_layers_share_is_shown(panel, part, choices, words, strengths):
    panel.present(regularized(**{part: choices}))
    assert shown(panel, part) == (words, strengths)
    other = "bias" if part == "kernel" else "kernel"
    assert shown(panel, other) == ("none", {})
    assert panel.intents == []


def test_a_penalty_is_chosen_by_key_and_its_strength_typed(panel):
    menu = panel.menus["kernel"].menu
    menu.setFocus()
    QTest.keyClick(menu, Qt.Key.Key_End)
    assert panel.intents == [ChooseRegularizer("kernel", "l1_l2")]
    panel.present(regularized(kernel=(BOTH, BOTH)))
    type_into(panel.strengths["kernel"]["l2"].line, "0.125")
    QTest.keyClick(panel.strengths["kernel"]["l2"].line, RETURN)
    assert panel.intents[1:] == [TypeRegularizerStrength("kernel", "l2", 0.125)]


def test_a_wrong_strength_is_complained_about(panel):
    panel.present(regularized(bias=("l1", "l1")))
    row = panel.strengths["bias"]["l1"]
    type_into(row.line, "-0.1")
    QTest.keyClick(row.line, RETURN)
    assert row.complaint.text() == "A number from 0 to 1,000,000."
    assert panel.intents == []


def test_the_menu_has_none_and_all_that_the_engine_knows():
    assert [name for name, _ in labels.regularizer_menu()] == ["none", *REGULARIZERS.names()]


@pytest.mark.parametrize(
    ("present", "name", "expected"),
    [
        ((None, None), "l2", Choice("l2")),
        ((None, None), "l1_l2", Choice("l1_l2", (("l1", 0.01), ("l2", 0.01)))),
        (("l2", "l2"), "none", None),
        # The strengths that are there stay.
        (({"name": "l2", "l2": 0.5},) * 2, "l1_l2", Choice("l1_l2", (("l1", 0.01), ("l2", 0.5)))),
        ((BOTH, BOTH), "l1", Choice("l1", (("l1", 0.5),))),
        # What the layers do not share is not kept.
        ((BOTH, "l2"), "l2", Choice("l2")),
    ],
)
def test_a_choice_in_the_panel_is_one_edit_of_all_layers(present, name, expected):
    edit = edit_for(ChooseRegularizer("kernel", name), regularized(kernel=present))
    assert edit == edits.SetRegularizer(None, "kernel", expected)


def test_a_choice_of_what_is_there_is_no_edit():
    assert edit_for(ChooseRegularizer("bias", "none"), regularized()) is None
    assert edit_for(ChooseRegularizer("bias", "l1"), regularized(bias=("l1", "l1"))) is None
    one = regularized(bias=("l1", None))
    assert edit_for(ChooseRegularizer("bias", "l1", "h1"), one) is None
    assert edit_for(ChooseRegularizer("bias", "l1", "out"), one) == edits.SetRegularizer(
        "out", "bias", Choice("l1")
    )


def test_a_strength_is_set_in_the_layer_that_is_named_or_in_all():
    snapshot = regularized(kernel=(BOTH, "l2"))
    wish = TypeRegularizerStrength("kernel", "l2", 0.3, "out")
    choice = Choice("l2", (("l2", 0.3),))
    assert edit_for(wish, snapshot) == edits.SetRegularizer("out", "kernel", choice)
    both = Choice("l1_l2", (("l1", 0.5), ("l2", 0.3)))
    everywhere = TypeRegularizerStrength("kernel", "l2", 0.3)
    assert edit_for(everywhere, regularized(kernel=(BOTH, BOTH))) == edits.SetRegularizer(
        None, "kernel", both
    )
    assert edit_for(everywhere, regularized()) is None
