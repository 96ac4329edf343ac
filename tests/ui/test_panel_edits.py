"""Every field of the panels changes a run that trains, and undo takes each change back."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QSlider

from tests.ui.desktop import opened
from xorviz.engine.dataset import truth_table
from xorviz.engine.spec import read_data
from xorviz.engine.spec.data import FUNCTIONS
from xorviz.engine.spec.points import SHAPES
from xorviz.session.presets import load_preset, preset_names
from xorviz.ui.data_documents import gate_document, kind_document, with_bits


def data(person):
    return person.sees.spec["data"]


def training(person):
    return person.sees.spec["training"]


def initializers(person, field):
    return [layer[field] for layer in person.sees.spec["network"]["layers"]]


def regularizers(person, part):
    layers = person.sees.spec["network"]["layers"]
    return [layer.get(f"{part}_regularizer") for layer in layers]


def test_each_choice_of_the_panels_reaches_the_run_and_comes_back(qtbot):
    with opened(qtbot, "sigmoid-2-2-1", running=True) as person:
        before = person.sees.spec
        acts = (
            (
                lambda: next_entry(qtbot, person, "encoding"),
                lambda: data(person)["encoding"] == "pm1",
            ),
            (lambda: person.type_into("noise", "0.25"), lambda: data(person)["noise"] == 0.25),
            (lambda: person.type_into("data_seed", "9"), lambda: data(person)["seed"] == 9),
            (lambda: person.click("shuffle", QCheckBox), lambda: shuffled(person, before)),
            (
                lambda: person.choose("solved", "strict"),
                lambda: training(person)["solved"] == "strict",
            ),
            (
                lambda: person.choose("kernel_regularizer", "l1"),
                lambda: regularizers(person, "kernel") == ["l1"] * 2,
            ),
            (
                lambda: person.choose("bias_regularizer", "l1"),
                lambda: regularizers(person, "bias") == ["l1"] * 2,
            ),
            (
                lambda: person.choose("kernel_initializer", "zeros"),
                lambda: initializers(person, "kernel_initializer") == ["zeros"] * 2,
            ),
            (
                lambda: person.choose("bias_initializer", "random_uniform"),
                lambda: initializers(person, "bias_initializer") == ["random_uniform"] * 2,
            ),
        )
        for act, has_happened in acts:
            act()
            person.wait(has_happened)
        for _ in acts:
            person.undo()
        person.wait(lambda: person.sees.spec == before)
        shown = person.window.data.rows
        qtbot.waitUntil(lambda: shown.encoding.menu.currentText() == "0 / 1")
        qtbot.waitUntil(lambda: person.find(QCheckBox, "shuffle").isChecked() is was(before))


def next_entry(qtbot, person, name):
    menu = person.find(QComboBox, name)
    menu.setFocus()
    qtbot.keyClick(menu, Qt.Key.Key_Down)


def was(before):
    return before["training"]["shuffle"]


def shuffled(person, before):
    return training(person)["shuffle"] is not was(before)


@pytest.mark.parametrize("name", ["noise_slider", "learning_rate_slider"])
def test_a_drag_of_either_slider_is_one_step_to_undo(qtbot, name):
    with opened(qtbot, "sigmoid-2-2-1") as person:
        before = person.sees.spec
        slider = person.find(QSlider, name)
        handle = max(7, slider.width() * slider.value() // slider.maximum())
        qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(handle, 10))
        for x in range(handle, min(handle + 60, slider.width() - 10), 9):
            qtbot.mouseMove(slider, QPoint(x, 10))
        qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton)
        wanted = slider.chosen
        person.wait(lambda: person.sees.spec != before)
        if name == "noise_slider":
            person.wait(lambda: data(person)["noise"] == wanted)
        else:
            person.wait(lambda: training(person)["optimizer"]["learning_rate"] == wanted)
        person.undo()
        person.wait(lambda: person.sees.spec == before)
        assert not person.window.actions_.undo.isEnabled()


def test_the_arguments_of_the_optimizer_are_edits(qtbot):
    with opened(qtbot, "sigmoid-2-2-1", running=True) as person:
        optimizer = person.sees.spec["training"]["optimizer"]
        person.click("more")
        rows = person.window.training.more.rows[optimizer["name"]]
        name = next(name for name, row in rows.items() if hasattr(row, "line"))
        line = rows[name].line
        line.setFocus()
        line.selectAll()
        qtbot.keyClicks(line, "0.5")
        qtbot.keyClick(line, Qt.Key.Key_Return)
        person.wait(lambda: training(person)["optimizer"].get(name) == 0.5)
        person.undo()
        person.wait(lambda: training(person)["optimizer"] == optimizer)


def test_two_outputs_and_paired_inputs_reshape_the_network_and_come_back(qtbot):
    with opened(qtbot, "sigmoid-2-2-1", running=True) as person:
        before = person.sees.spec
        person.choose("outputs", "2")
        person.wait(lambda: person.sees.topology.layer("out").units == 2)
        person.choose("encoding", "paired")
        person.wait(lambda: person.sees.weights["h1"].kernel.shape == (4, 2))
        person.undo()
        person.undo()
        person.wait(lambda: person.sees.spec == before)
        assert person.sees.weights["out"].kernel.shape == (2, 1)
        for name, words in (("encoding", "0 / 1"), ("outputs", "one")):
            menu = person.find(QComboBox, name)
            qtbot.waitUntil(lambda menu=menu, words=words: menu.currentText() == words)


def choose_data(person, kind):
    """Choose other data in the sheet that the button of the panel opens."""
    panel = person.window.data
    with person.qtbot.waitExposed(panel.sheet):
        person.click("more_data")
    person.qtbot.mouseClick(panel.sheet.tiles[kind], Qt.MouseButton.LeftButton)
    assert not panel.sheet.isVisible()


def click_shown(person, name):
    """Click a button of the bits once the panel shows them: it takes turns with the views."""
    line = person.window.data.rows.bits.line
    person.wait(lambda: line.isVisible() and line.text() == f"{data(person)['bits']}")
    person.click(name)


def choose_outputs(person, count):
    menu = person.find(QComboBox, "outputs")
    person.wait(lambda: menu.isVisible() and menu.findData(count) >= 0)
    person.choose("outputs", count)


def shape(person):
    """Return how many numbers enter the network and come out."""
    topology = person.sees.topology
    return sum(units for _, units in topology.inputs), topology.layers[-1].units


def test_functions_of_bits_refit_the_network_and_come_back(qtbot):
    with opened(qtbot, "relu-2-2-1", running=True) as person:
        before = person.sees.spec
        editor = person.window.data.rows.table
        cell = editor.viewport()
        for act, expected in (
            (lambda: choose_data(person, "parity"), (3, 1)),
            (lambda: click_shown(person, "more_bits"), (4, 1)),
            (lambda: choose_data(person, "identity"), (4, 4)),
            (lambda: choose_data(person, "bitwise_xor"), (4, 2)),
            (lambda: click_shown(person, "fewer_bits"), (2, 1)),
            (lambda: choose_data(person, "table"), (2, 1)),
            (lambda: choose_outputs(person, "4"), (2, 4)),
        ):
            act()
            person.wait(lambda expected=expected: shape(person) == expected)
            # A sample is a sample of whichever words there are.
            assert data(person)["sample"] == before["data"]["sample"] == 1000
        # The table began as XOR, and the new outputs are 0.
        assert data(person)["targets"] == [[word, 0, 0, 0] for word in (0, 1, 1, 0)]
        person.wait(lambda: editor.model().columnCount() == 4)
        place = editor.visualRect(editor.model().index(3, 1)).center()
        qtbot.mouseClick(cell, Qt.MouseButton.LeftButton, pos=place)
        person.wait(lambda: data(person)["targets"][3] == [0, 1, 0, 0])
        for _ in range(8):
            person.undo()
        person.wait(lambda: person.sees.spec == before)
        assert person.sees.weights["out"].kernel.shape == (2, 1)


def test_clouds_keep_sample_noise_and_seed_of_each_other(qtbot):
    with opened(qtbot, "sigmoid-2-2-1", running=True) as person:
        choose_data(person, "circles")
        person.wait(lambda: data(person)["kind"] == "circles")
        assert (data(person)["sample"], data(person)["noise"]) == (200, 0.0)
        person.type_into("noise", "0.25")
        person.wait(lambda: data(person)["noise"] == 0.25)
        choose_data(person, "bumps")
        person.wait(lambda: data(person)["kind"] == "bumps")
        assert data(person)["noise"] == 0.25
        panel = person.window.data
        person.wait(panel.hint.isVisible)
        assert "−1 to 1" in panel.hint.label.text()
        person.click("gate_and")
        person.wait(lambda: data(person).get("gate") == "and")
        assert data(person)["sample"] is None
        person.wait(lambda: not panel.hint.isVisible())


def test_a_network_of_two_words_keeps_their_bits_and_refuses_a_cloud_in_a_sentence(qtbot):
    with opened(qtbot, "bitwise-xor-2") as person:
        before = person.sees.spec
        refused = []
        person.desktop.controller.refused.connect(refused.append)
        choose_data(person, "parity")
        person.wait(lambda: data(person)["kind"] == "parity")
        assert (data(person)["bits"], shape(person)) == (4, (4, 1))
        person.undo()
        person.wait(lambda: person.sees.spec == before)
        choose_data(person, "circles")
        qtbot.waitUntil(lambda: len(refused) == 1)
        assert "2 input values" in refused[0]
        assert person.sees.spec == before
        qtbot.waitUntil(lambda: person.window.data.more.text() == "bitwise XOR")


def test_words_become_matrices_and_come_back(qtbot):
    """Matrices are drawn, so a sample comes with them; a step counts them as `batch_size` says."""
    with opened(qtbot, "bitwise-xor-2") as person:
        before = person.sees.spec
        person.choose("rows", "2")
        person.wait(lambda: data(person)["rows"] == 2)
        assert data(person)["sample"] == 1_000
        assert person.sees.topology.layer("out").units == 2
        person.undo()
        person.wait(lambda: person.sees.spec == before)


def function_of(document):
    """Return what a function of bits answers to each word."""
    spec = read_data(document)
    return {f"{word:0{spec.bits}b}": tuple(row) for word, row in enumerate(truth_table(spec)[1])}


def test_a_bit_more_changes_nothing_that_a_table_says_of_the_others():
    targets = [[0, 1], [1, 1], [1, 0], [0, 0]]
    small = {"kind": "table", "bits": 2, "targets": targets}
    large = with_bits(small, 4)
    answers, more = function_of(small), function_of(large)
    assert len(more) == 16
    assert all(more[word] == answers[word[:2]] for word in more)
    assert function_of(with_bits(large, 2)) == answers


@pytest.mark.parametrize(
    "document",
    [
        {"kind": "gate", "gate": "nand", "outputs": 2, "encoding": "paired"},
        {"kind": "parity", "bits": 3, "encoding": "pm1"},
        {"kind": "bitwise_xor", "bits": 2},
        {"kind": "identity", "bits": 8},
    ],
    ids=lambda document: document["kind"],
)
def test_a_table_starts_as_the_function_that_was_learned(document):
    former = read_data(document).to_json()
    table = kind_document(former, "table")
    assert function_of(table) == function_of(former)
    assert read_data(table).to_json()["encoding"] == former["encoding"]


@pytest.mark.parametrize("name", preset_names())
def test_from_the_data_of_every_preset_there_is_a_way_to_all_others(name):
    former = load_preset(name).data.to_json()
    for kind in (*FUNCTIONS, *SHAPES):
        if kind != former["kind"]:
            data = read_data(kind_document(former, kind))
            assert data.to_json()["kind"] == kind
            assert data.resample == former["resample"]
    assert read_data(gate_document(former, "nor")).gate == "nor"
