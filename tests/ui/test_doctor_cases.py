"""Each experiment of the public questions gets its explanation in the card, without a click."""

import re

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from tests.engine.experiments import chain_json, experiment
from tests.session.runs import living
from tests.ui.doctor_stage import picture_of
from tests.ui.staging import stage
from xorviz.session.experiments import load_experiment
from xorviz.session.snapshot import Verdict
from xorviz.ui.views.doctor import DoctorView

#: The card's room in a window of 1280 × 800.
ROOM = (657, 146)


def in_sight(view):
    """Return all words that can be read without a click or a scroll."""
    said = [view.head.title, view.head.facts]
    rows = [row.text for row in view.rows if row.isVisible()]
    labels = [view.verdict, *rows, *(chip for row in view.rows for chip in row.chips), view.fold]
    for label in labels:
        if label.isVisible() and label.mapTo(view, QPoint(0, label.height())).y() <= view.height():
            said.append(re.sub(r"<[^>]*>", "", label.text()))
    return "\n".join(said)


def card(qtbot, spec, steps):
    view = stage(qtbot, DoctorView(), ROOM)
    view.present(picture_of(living(spec, steps)))
    QApplication.processEvents()
    return view


@pytest.mark.parametrize(
    ("preset", "steps", "parts"),
    [
        (
            "relu-2-2-1",
            12_000,
            ["Stuck: two inputs look the same", "h1 sends 00 and 10 to one point", "two alike"],
        ),
        (
            "relu-2-2-1-dead",
            2000,
            ["Stuck: four inputs look the same", "0.6931 (all alike)", "h1.1 (838)", "h1.2 (93)"],
        ),
        (
            "relu-4-2-1",
            3000,
            ["Stuck: four inputs look the same", "Layer h2 sends", "Revive h2.1", "h2.2 ("],
        ),
        (
            "gates-relu-output",
            100,
            ["Stuck: the output passes no gradient", "for any pattern", "gradient of exactly 0"],
        ),
        ("gates-or", 5000, ["three inputs look the same", "00, 10 and 11", "three alike"]),
        ("skip-relu-2-1-1", 5000, ["Stuck: the network is one straight cut", "none parts"]),
        ("skip-2-1-1", 5000, ["Solved"]),
        ("nor-by-hand", 0, ["Solved"]),
        (
            "bitwise-xor-branches",
            300,
            [
                "the output and the loss do not fit",
                "reads the output as a probability",
                "dies away",
            ],
        ),
    ],
)
def test_a_preset_is_explained_in_sight(qtbot, preset, steps, parts):
    view = card(qtbot, load_experiment(preset).position.spec, steps)
    said = in_sight(view)
    assert [part for part in parts if part not in said] == []


def test_one_unit_cuts_once(qtbot):
    training = {"optimizer": {"name": "adam", "learning_rate": 0.01}, "batch_size": None}
    view = card(qtbot, experiment(chain_json(2, 1, 1, hidden="tanh"), training=training), 3000)
    said = in_sight(view)
    assert "one unit cuts the plane only once" in said
    assert "two cuts, or a skip" in said
    assert "Skip x → out" in said


@pytest.mark.parametrize("preset", ["relu-2-2-1-dead", "relu-4-2-1"])
def test_a_dead_unit_is_told_of_but_is_not_the_reason(qtbot, preset):
    view = card(qtbot, load_experiment(preset).position.spec, 2000)
    assert view.shown.diagnosis.verdict is Verdict.STUCK
    codes = [(row.finding.code, row.finding.reason) for row in view.rows]
    assert codes[0] == ("collapsed-inputs", True)
    assert ("dead-unit", False) in codes
