"""The dialog on a table of text: what it shows, how columns are chosen, what is taken."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSlider,
    QWidget,
)

from tests.ui.data_stage import IRIS, looking_at
from xorviz.ui.theme import LIGHT

KEY, MODIFIER = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def iris(tmp_path):
    path = tmp_path / "iris.csv"
    path.write_text(IRIS)
    return path


@pytest.fixture
def reader(qtbot, iris):
    with looking_at(qtbot, iris) as reader:
        reader.settled("patterns")
        yield reader


def test_it_tells_what_was_found_and_what_the_network_will_get(reader):
    assert reader.find(QLabel, "file_name").text() == "iris.csv"
    assert reader.found == "60 rows · 4 columns · comma · with a header"
    assert reader.headings == [
        "length: input",
        "width: input",
        "colour: input, classes",
        "kind: target, classes",
    ]
    # Two numbers and two colours; a fifth of sixty.
    assert reader.says == "4 inputs, 3 outputs, 60 patterns, 12 of them for the test"
    model = reader.table.model()
    assert model.data(model.index(1, 0)) == "6.1"
    assert reader.table.hasFocus()


def test_it_hands_over_what_it_said(reader):
    reader.click("use_data")
    (data,) = reader.taken
    assert (data.features, data.outputs, data.rows, data.test) == (4, 3, 60, 0.2)
    assert data.name == "iris.csv"
    # red comes after blue, and setosa last.
    assert data.inputs[0][1].to_json()[0] == [5.0, 3.0, 0.0, 1.0]
    assert data.targets.to_json()[0] == [0.0, 0.0, 1.0]
    assert not reader.dialog.isVisible()


def test_cancel_hands_over_nothing(reader):
    reader.qtbot.keyClick(reader.dialog, KEY.Key_Escape)
    assert reader.taken == []
    assert not reader.dialog.isVisible()


def test_columns_are_chosen_by_keys(reader):
    reader.press(KEY.Key_Home)
    assert reader.table.selected() == [0]
    reader.press(KEY.Key_N)
    reader.settled("3 inputs, 3 outputs")
    reader.press(KEY.Key_Right)
    reader.press(KEY.Key_Right, MODIFIER.ShiftModifier)
    assert reader.table.selected() == [1, 2]
    reader.press(KEY.Key_T)
    reader.wait(lambda: not reader.can_take)
    assert "at least one column as an input" in reader.says
    reader.press(KEY.Key_Home)
    reader.press(KEY.Key_I)
    reader.settled("1 input, 6 outputs")
    assert reader.headings[:3] == ["length: input", "width: target", "colour: target, classes"]


def test_numbers_are_made_classes_by_key_box_and_menu(reader):
    reader.click_column(1)
    box = reader.find(QCheckBox, "classes")
    assert box.isEnabled()
    reader.press(KEY.Key_C)
    # The widths 1, 2 and 3 in place of one number.
    reader.settled("6 inputs")
    assert box.isChecked()
    reader.click("classes", QCheckBox)
    reader.settled("4 inputs")
    reader.press(KEY.Key_Space)
    menu = reader.menu()
    classes = menu.actions()[-1]
    reader.qtbot.mouseClick(
        menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(classes).center()
    )
    reader.settled("6 inputs")
    reader.click_column(2)
    assert not box.isEnabled(), "words are always classes"
    assert box.isChecked()


def test_the_lower_line_of_a_heading_opens_the_menu_of_its_column(reader):
    header = reader.table.header
    middle = header.sectionViewportPosition(0) + header.sectionSize(0) // 2
    reader.qtbot.mouseClick(
        header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(middle, header.height() - 8)
    )
    menu = reader.menu()
    unused = menu.actions()[2]
    reader.qtbot.mouseClick(
        menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(unused).center()
    )
    reader.settled("3 inputs")
    assert reader.headings[0] == "length: not used"
    # The upper line only selects.
    reader.qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(middle, 5))
    assert reader.table.selected() == [0]
    assert not any(menu.isVisible() for menu in reader.table.findChildren(QMenu))


def test_buttons_say_what_the_selected_columns_are(reader):
    reader.click_column(0)
    reader.click_column(2, MODIFIER.ControlModifier)
    reader.click("role_unused")
    reader.settled("1 input,")
    reader.click("role_target")
    reader.settled("1 input, 6 outputs")


def test_the_share_of_the_test_is_typed_or_slid(reader):
    line = reader.find(QLineEdit, "share")
    assert line.text() == "20 %"
    line.setFocus()
    line.selectAll()
    reader.qtbot.keyClicks(line, "0")
    reader.qtbot.keyClick(line, KEY.Key_Tab)
    assert reader.says == "4 inputs, 3 outputs, 60 patterns"
    slider = reader.find(QSlider, "share_slider")
    slider.setFocus()
    reader.qtbot.keyClick(slider, KEY.Key_End)
    assert reader.says.endswith("30 of them for the test")
    # A choice stays while columns change.
    reader.click_column(0)
    reader.press(KEY.Key_N)
    assert reader.settled("3 inputs").endswith("30 of them for the test")
    reader.click("use_data")
    assert reader.taken[0].test == 0.5


def test_a_few_rows_spare_none_for_a_test_unless_a_person_says_so(qtbot, tmp_path):
    path = tmp_path / "xor.csv"
    path.write_text("a,b,y\n0,0,0\n0,1,1\n1,0,1\n1,1,0\n")
    with looking_at(qtbot, path, LIGHT) as reader:
        assert reader.settled("patterns") == "2 inputs, 1 output, 4 patterns"


def test_how_it_is_divided_can_be_said(reader):
    reader.choose("header", "none")
    reader.wait(lambda: "without a header" in reader.found)
    # “length” is no number, so the first column is one of 41 words.
    assert reader.headings[0] == "column 1: input"
    assert "“length”" in reader.settled("line 1, column “column 1”")
    assert not reader.can_take
    reader.choose("header", "first")
    reader.settled("4 inputs")
    reader.choose("delimiter", "semi")
    reader.settled("has one column alone where “;”")
    assert reader.headings == []
    reader.choose("delimiter", "comma")
    reader.settled("4 inputs")


def test_what_was_chosen_stays_when_it_is_divided_otherwise_and_back(reader):
    reader.click_column(0)
    reader.press(KEY.Key_N)
    reader.settled("3 inputs")
    reader.choose("delimiter", "semi")
    reader.settled("one column")
    reader.choose("delimiter", "comma")
    reader.settled("3 inputs")


def test_inputs_are_normalised(reader):
    reader.choose("normalise", "from 0")
    reader.settled("4 inputs")
    reader.wait(lambda: reader.can_take)
    reader.click("use_data")
    values = reader.taken[0].inputs[0][1].numbers()
    assert (values.min(axis=0) == 0.0).all()
    assert (values.max(axis=0) == 1.0).all()


def test_a_decimal_comma_between_semicolons_and_letters_of_latin_1(qtbot, tmp_path):
    path = tmp_path / "größe.csv"
    path.write_bytes("Größe;Gewicht;Stadt\n1,5;2;Köln\n0,5;3;Bonn\n".encode("latin-1"))
    with looking_at(qtbot, path) as reader:
        reader.settled("line 1, byte 3 is no UTF-8")
        assert not reader.can_take
        reader.click("file_offer")
        assert reader.settled("inputs") == "2 inputs, 2 outputs, 2 patterns"
        assert reader.headings[0] == "Größe: input"
        reader.click("use_data")
    assert reader.taken[0].inputs[0][1].to_json() == [[1.5, 2.0], [0.5, 3.0]]


@pytest.mark.parametrize(
    ("text", "sentence", "after"),
    [
        ("a,b\n1,2\n3,x\n", "line 3, column “b” is “x”", "1 input, 2 outputs, 2 patterns"),
        ("a,b,c\n1,2,3\nnan,4,5\n", "line 3, column “a” is “nan”", "1 input, 1 output, 2 patterns"),
        ("a,b,c\n1,2,3\n,4,5\n", "line 3, column “a” is empty", "1 input, 1 output, 2 patterns"),
    ],
)
def test_a_bad_cell_is_told_with_its_place_and_what_can_be_done(
    qtbot, tmp_path, text, sentence, after
):
    path = tmp_path / "bad.csv"
    path.write_text(text)
    with looking_at(qtbot, path) as reader:
        said = reader.settled(sentence)
        assert said.startswith("“bad.csv”: ")
        assert not reader.can_take
        reader.click("file_offer")
        assert reader.settled("input") == after
        assert reader.can_take


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "“bad.csv” has no rows"),
        (b"a,b\n", "“bad.csv” has no rows"),
        (b"a,b,c\n1,2,3\n4,5\n6,7,8\n", "line 3 has 2 cells; every row must have 3"),
        (b"only one column\n1\n2\n", "has one column alone"),
        (b'a,b\n1,"2\n', "line 2 is no row of a table"),
    ],
)
def test_other_trouble_is_told_and_nothing_can_be_taken(qtbot, tmp_path, content, sentence):
    path = tmp_path / "bad.csv"
    path.write_bytes(content)
    with looking_at(qtbot, path) as reader:
        reader.choose("header", "first") if content == b"a,b\n" else None
        reader.settled(sentence)
        assert not reader.can_take
        reader.qtbot.keyClick(reader.dialog, KEY.Key_Return)
        assert reader.taken == []
        assert reader.dialog.isVisible()


def test_the_only_input_is_not_to_be_left_out(qtbot, tmp_path):
    path = tmp_path / "bad.csv"
    path.write_text("a,b\n1,2\nnan,3\n")
    with looking_at(qtbot, path) as reader:
        reader.settled("line 3, column “a” is “nan”")
        assert not reader.find(QPushButton, "file_offer").isVisible()


def test_a_file_that_is_gone_is_told(qtbot, tmp_path):
    with looking_at(qtbot, tmp_path / "gone.csv") as reader:
        assert reader.settled("gone.csv") == "There is no file “gone.csv”."


def test_what_stands_in_a_file_is_no_markup(qtbot, tmp_path):
    path = tmp_path / "<b>x.csv"
    path.write_text("<i>a</i>,b\n<u>1</u>,1\n2,2\n")
    with looking_at(qtbot, path) as reader:
        assert "<u>1</u>" in reader.settled("line 2")
        for name in ("file_says", "file_found", "file_name"):
            assert reader.find(QLabel, name).textFormat() is Qt.TextFormat.PlainText


def test_rows_that_only_have_names_are_left_out_and_labels_are_classes(qtbot, tmp_path):
    path = tmp_path / "people.csv"
    rows = "".join(f"person {k},{k * 1.5},{k % 4}\n" for k in range(40))
    path.write_text("who,size,group\n" + rows)
    with looking_at(qtbot, path) as reader:
        reader.settled("1 input, 4 outputs, 40 patterns")
        assert reader.headings == ["who: not used", "size: input", "group: target, classes"]


def test_a_long_file_is_read_in_the_background_and_given_up_on_cancel(qtbot, tmp_path):
    path = tmp_path / "long.csv"
    path.write_text("a,b\n" + "1,2\n" * 300_000)
    with looking_at(qtbot, path) as reader:
        # The rows are on show while it is still being read.
        reader.wait(lambda: reader.headings == ["a: input", "b: target"])
        assert not reader.can_take
        reader.qtbot.keyClick(reader.dialog, KEY.Key_Escape)
        assert not reader.dialog.isVisible()
    # The guard of threads sees that none is left.
    assert reader.taken == []


def test_a_long_file_is_taken_when_it_has_been_read(qtbot, tmp_path):
    path = tmp_path / "long.csv"
    path.write_text("a,b\n" + "1,2\n" * 100_000)
    with looking_at(qtbot, path) as reader:
        assert "100,000 patterns" in reader.settled("patterns")
        assert reader.found.startswith("100,000 rows")
        reader.click("use_data")
    assert reader.taken[0].rows == 100_000


def test_every_control_has_a_name_and_a_letter_of_its_own(reader):
    kinds = (QAbstractButton, QComboBox, QLineEdit, QSlider)
    controls = [one for one in reader.dialog.findChildren(QWidget) if isinstance(one, kinds)]
    controls = [one for one in controls if one.isVisible() and one.objectName()]
    # What Qt itself puts into its tables.
    controls = [one for one in controls if not one.objectName().startswith("qt_")]
    assert len(controls) >= 12
    for control in controls:
        assert control.accessibleName() or control.text(), control.objectName()
    labels = [one.text() for one in reader.dialog.findChildren(QLabel) if one.buddy() is not None]
    buttons = [one.text() for one in controls if isinstance(one, QAbstractButton)]
    letters = [text[text.index("&") + 1].casefold() for text in labels + buttons if "&" in text]
    assert len(letters) == 11
    assert len(set(letters)) == len(letters)


def test_tab_goes_downwards_through_all_of_it(reader):
    reader.find(QComboBox, "delimiter").setFocus()
    met = []
    for _ in range(14):
        met.append(reader.dialog.focusWidget().objectName())
        reader.qtbot.keyClick(reader.dialog.focusWidget(), KEY.Key_Tab)
    assert met[:6] == ["delimiter", "header", "decimal", "encoding", "normalise", "preview"]
    # The box is for numbers, and words are selected.
    assert met[6:12] == [
        *("role_input", "role_target", "role_unused"),
        *("share", "share_slider", "use_data"),
    ]
