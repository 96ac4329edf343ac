"""What the menus tell of their entries: the formula, the range and Keras's name."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from tests.ui.desktop import opened
from xorviz.engine.activations import ACTIVATIONS
from xorviz.engine.initializers import INITIALIZERS
from xorviz.engine.losses import LOSSES
from xorviz.engine.optimizers import OPTIMIZERS


@pytest.fixture
def person(qtbot):
    with opened(qtbot, "relu-2-2-1") as one:
        yield one


def tips(box):
    return {
        box.itemData(row): box.itemData(row, Qt.ItemDataRole.ToolTipRole)
        for row in range(box.count())
    }


def test_every_entry_of_every_menu_tells_its_formula_and_its_origin(person):
    for name, registry in (
        ("activation-h1", ACTIVATIONS),
        ("loss", LOSSES),
        ("optimizer", OPTIMIZERS),
        ("kernel_initializer", INITIALIZERS),
        ("bias_initializer", INITIALIZERS),
    ):
        told = tips(person.find(QComboBox, name))
        assert set(told) == set(registry.names())
        for entry in registry:
            formula, *_, last = told[entry.name].split("\n")
            assert formula
            lines = (last, told[entry.name].split("\n")[-2])
            assert (f"Keras: {entry.name}" in lines) is entry.in_keras


def test_what_is_told_of_an_activation(person):
    told = tips(person.find(QComboBox, "activation-h1"))
    assert told["relu"] == "max(z, 0)\nvalues from 0 to ∞\nKeras: relu"
    assert told["elu"].startswith("z if z > 0 else alpha · (exp(z) − 1)\nvalues from −1 to ∞")
    assert "passes no gradient" in told["step"]
    assert "not one of Keras's names" in told["step"]
    person.choose("activation-h1", "tanh")
    box = person.find(QComboBox, "activation-h1")
    person.wait(lambda: "tanh(z)" in box.toolTip())


def test_habits_of_keras_are_said(person):
    told = tips(person.find(QComboBox, "loss"))
    assert "labels 0 and 1 are taken as −1 and 1" in told["hinge"]
    assert "10⁻⁷" in told["binary_crossentropy"]
    steps = tips(person.find(QComboBox, "optimizer"))["adam"].split("\n")
    assert steps[0] == "m = beta_1 · m + (1 − beta_1) · g"
    assert len(steps) == 5
