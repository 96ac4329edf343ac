"""The dialog on arrays of NumPy and on pictures."""

import gzip
import struct

import numpy as np
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QFileDialog, QLabel, QLineEdit, QWidget

from tests.session.data_files.test_idx import idx
from tests.ui.data_stage import PATIENCE, looking_at, write_pictures
from xorviz.ui.theme import LIGHT


def npz(folder, **arrays):
    path = folder / "arrays.npz"
    np.savez(path, **arrays)
    return path


GIVEN = np.arange(60.0).reshape(20, 3)


def test_two_arrays_of_usual_names_are_found(qtbot, tmp_path):
    path = npz(tmp_path, extra=np.ones(4), x=GIVEN, y=np.arange(20) % 4)
    with looking_at(qtbot, path) as reader:
        assert reader.settled("patterns") == "3 inputs, 4 outputs, 20 patterns"
        assert reader.found == "20 rows · 3 arrays"
        box = reader.find(QComboBox, "inputs")
        assert box.currentText() == "x (20 × 3, float64)"
        assert reader.headings == [
            *("input x 1", "input x 2", "input x 3"),
            *("target y=0", "target y=1", "target y=2", "target y=3"),
        ]
        reader.choose("targets_are", "numbers")
        reader.settled("3 inputs, 1 output,")
        reader.choose("normalise", "from 0")
        reader.wait(lambda: reader.can_take)
        model = reader.table.model()
        assert model.data(model.index(19, 0)) == "1"
        reader.click("use_data")
    assert reader.taken[0].targets.to_json()[5] == [1.0]


def test_arrays_of_other_names_are_to_be_chosen(qtbot, tmp_path):
    path = npz(tmp_path, one=GIVEN, two=GIVEN[:, :2], three=GIVEN[:, :1] / 60)
    with looking_at(qtbot, path) as reader:
        reader.settled("Choose the array of the inputs")
        assert not reader.can_take
        reader.choose("inputs", "two")
        reader.choose("targets", "two")
        reader.settled("must be two arrays")
        reader.choose("targets", "three")
        reader.settled("2 inputs, 1 output, 20 patterns")


def test_of_a_table_the_last_columns_are_targets(qtbot, tmp_path):
    path = tmp_path / "table.npy"
    np.save(path, GIVEN / 60)
    with looking_at(qtbot, path, LIGHT) as reader:
        reader.settled("2 inputs, 1 output")
        assert reader.found == "20 rows · 20 × 3, float64"
        reader.choose("outputs", "the last 2")
        reader.settled("1 input, 2 outputs")


@pytest.mark.parametrize(
    ("arrays", "sentence"),
    [
        ({"x": np.array([{}, {}], object), "y": np.arange(2)}, "array “x” holds objects of Python"),
        ({"x": np.array([[1.0, np.nan]]), "y": np.ones(1)}, "array “x” has in row 1, column 2"),
        ({"x": GIVEN, "y": np.arange(19)}, "array “y” has 19 rows and “x” 20"),
        ({"x": np.array(["a", "b"]), "y": np.arange(2)}, "array “x” is of type <U1"),
        ({"x": GIVEN, "y": np.zeros((0,))}, "array “y” has no rows"),
    ],
)
def test_bad_arrays_are_told_by_their_names(qtbot, tmp_path, arrays, sentence):
    with looking_at(qtbot, npz(tmp_path, **arrays)) as reader:
        reader.settled(sentence)
        assert not reader.can_take


def test_what_is_no_zip_at_all_is_told(qtbot, tmp_path):
    path = tmp_path / "arrays.npz"
    path.write_bytes(b"PK\x03\x04" + bytes(40))
    with looking_at(qtbot, path) as reader:
        reader.settled("“arrays.npz” is no .npz of NumPy with arrays in it.")


def test_pictures_are_shown_with_their_classes(qtbot, tmp_path):
    path = write_pictures(tmp_path)
    with looking_at(qtbot, path) as reader:
        assert reader.settled("patterns") == "784 inputs, 10 outputs, 30 patterns"
        assert reader.found == "30 rows · pictures of 28 × 28"
        labels = reader.find(QLabel, "labels_file").text()
        assert labels == "Labels: train-labels-idx1-ubyte.gz"
        tiles = reader.find(QWidget, "pictures")
        assert tiles.accessibleDescription().startswith("Their classes are 0, 1, 2, 3")
        with gzip.open(path) as file:
            raw = np.frombuffer(file.read()[16:], np.uint8).reshape(30, 28, 28)
        shown = tiles.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        # Each pixel is two on the screen.
        cells = [
            shown.pixelColor(2 * x + 1, 2 * y + 1).red() for y in range(1, 27) for x in range(1, 27)
        ]
        assert cells == raw[0, 1:27, 1:27].ravel().tolist()
        reader.click("use_data")
    assert reader.taken[0].inputs[0][1].divisor == 255.0


def test_labels_that_lie_elsewhere_are_chosen(qtbot, tmp_path):
    path = write_pictures(tmp_path, pack=bytes, labels=False)
    other = tmp_path / "classes.bin"
    other.write_bytes(idx(np.zeros(29, np.uint8)))
    good = tmp_path / "good.bin"
    good.write_bytes(idx((np.arange(30) % 3).astype(np.uint8)))
    with looking_at(qtbot, path) as reader:
        assert "train-labels-idx1-ubyte" in reader.settled("no file of labels beside it")
        assert reader.find(QLabel, "labels_file").text() == "Labels: none yet"
        reader.click("file_offer")
        give(reader, other)
        reader.settled("“classes.bin” has 29 labels and “train-images-idx3-ubyte” 30 pictures")
        reader.click("choose_labels")
        give(reader, good)
        reader.settled("784 inputs, 3 outputs")
        assert reader.find(QLabel, "labels_file").text() == "Labels: good.bin"


def give(reader, path):
    """Put a path into the file dialog that is open, and accept it."""

    def shown():
        return [one for one in reader.dialog.findChildren(QFileDialog) if one.isVisible()]

    reader.qtbot.waitUntil(lambda: len(shown()) == 1, timeout=PATIENCE)
    (dialog,) = shown()
    dialog.findChild(QLineEdit, "fileNameEdit").setText(str(path))
    box = dialog.findChild(QDialogButtonBox)
    accept = QDialogButtonBox.ButtonRole.AcceptRole
    next(one for one in box.buttons() if box.buttonRole(one) is accept).click()


HEAD = bytes((0, 0, 8, 3))
ONE_PICTURE = HEAD + struct.pack(">3I", 1, 2, 2) + bytes(4)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (HEAD + struct.pack(">3I", 10, 28, 28) + bytes(99), "its header says 7840 bytes, and 99"),
        (HEAD + struct.pack(">3I", 2, 2, 2) + bytes(9), "goes on after the 8 bytes"),
        (HEAD + struct.pack(">3I", 0, 28, 28), "its header gives the sizes 0 × 28 × 28"),
        (bytes((0, 0, 13, 3)) + bytes(60), "gives 0x0d as the type of its numbers"),
        (bytes((0, 0, 8, 1)) + struct.pack(">I", 5) + bytes(5), "its header gives 1 dimensions"),
        (b"nothing", "is no IDX file"),
        (gzip.compress(ONE_PICTURE, mtime=0)[:-12], "cannot be unpacked"),
    ],
)
def test_headers_that_lie_are_told_by_their_field(qtbot, tmp_path, content, sentence):
    path = tmp_path / "some-images-idx3-ubyte"
    path.write_bytes(content)
    (tmp_path / "some-labels-idx1-ubyte").write_bytes(idx(np.zeros(10, np.uint8)))
    with looking_at(qtbot, path) as reader:
        reader.settled(sentence)
        assert not reader.can_take
