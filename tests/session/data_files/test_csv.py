"""Text tables: what is found in them, what becomes of them, and what is said of bad ones."""

import io

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xorviz.sentences import describe
from xorviz.session.background import Cancelled
from xorviz.session.data_files.csv_look import look_at_csv
from xorviz.session.data_files.csv_table import load_csv
from xorviz.session.data_files.loaded import MOST_CLASSES
from xorviz.session.errors import FileError

IRIS = "length,width,kind\n5.1,3.5,setosa\n7.0,3.2,versicolor\n4.9,3.0,setosa\n6.3,3.3,virginica\n"


def stream_of(text, encoding="utf-8"):
    return io.BytesIO(text if isinstance(text, bytes) else text.encode(encoding))


def load(text, inputs=None, targets=None, classes=(), normalise="none", **options):
    look = look_at_csv(stream_of(text), **options)
    return load_csv(stream_of(text), look, inputs, targets, classes, normalise)


def error_of(text, *columns, **options):
    """The error, after a look at its sentence."""
    with pytest.raises(FileError) as caught:
        load(text, *columns, **options)
    assert describe(caught.value).startswith("“data”")
    return caught.value


def test_a_look_shows_names_kinds_and_rows():
    look = look_at_csv(stream_of(IRIS))
    assert (look.delimiter, look.decimal, look.has_header) == (",", ".", True)
    assert look.names == ("length", "width", "kind")
    assert look.kinds == ("number", "number", "text")
    assert look.rows[1] == ("7.0", "3.2", "versicolor")
    assert look.is_whole


def test_numbers_are_inputs_and_words_are_classes_in_their_order():
    loaded = load(IRIS)
    assert loaded.inputs.to_json() == [[5.1, 3.5], [7.0, 3.2], [4.9, 3.0], [6.3, 3.3]]
    assert loaded.targets.to_json() == [[1, 0, 0], [0, 1, 0], [1, 0, 0], [0, 0, 1]]
    assert loaded.input_names == ("length", "width")
    assert loaded.target_names == ("kind=setosa", "kind=versicolor", "kind=virginica")
    data = loaded.data(test=0.25, seed=3)
    assert (data.features, data.outputs, data.patterns) == (2, 3, 3)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", " "])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_it_does_not_matter_how_it_is_divided(delimiter, mark, end):
    text = mark + IRIS.replace(",", delimiter).replace("\n", end).encode()
    assert look_at_csv(stream_of(text)).delimiter == delimiter
    assert load(text).inputs == load(IRIS).inputs
    assert load(text).input_names == ("length", "width")


def test_spaces_may_be_many():
    loaded = load("  1.0   2.0  0 \n 3.0    4.0   1\n")
    assert loaded.inputs.to_json() == [[1.0, 2.0], [3.0, 4.0]]


def test_a_decimal_comma_between_semicolons():
    text = "a;b;c\n1,5;-2,25;3\n0,5;1e2;4\n"
    assert look_at_csv(stream_of(text)).decimal == ","
    assert load(text).inputs.to_json() == [[1.5, -2.25], [0.5, 100.0]]
    # A thousand and more, written with dots, must not be taken for one and a bit.
    assert error_of(text.replace("1e2", "1.234")).code == "cell_not_a_number"


def test_quotes_hold_delimiters_and_line_ends():
    loaded = load('"a, b",c,t\n1,"x,\ny",0\n2,"z ""q""",1\n')
    assert loaded.input_names == ("a, b", "c=x,\ny", 'c=z "q"')
    assert loaded.inputs.to_json() == [[1, 1, 0], [2, 0, 1]]


@pytest.mark.parametrize(
    ("text", "has_header"),
    [
        ("1,2\n3,4\n", False),
        ("x,y\n3,4\n", True),
        ("a,b\na,c\n", False),
        ("first,second\nyes,no\nno,yes\n", True),
        ("x,7\n3,4\n", False),
        ("a,b\n", False),
    ],
)
def test_a_header_is_found(text, has_header):
    look = look_at_csv(stream_of(text))
    assert look.has_header == has_header
    if not has_header:
        assert look.names == ("column 1", "column 2")
    assert look_at_csv(stream_of(text), has_header=not has_header).has_header != has_header


def test_columns_have_a_name_of_their_own_each():
    look = look_at_csv(stream_of("x,,x,y\n1,2,3,4\n"))
    assert look.names == ("x", "column 2", "x (2)", "y")


def test_thousands_of_columns_may_be_called_the_same():
    """That took minutes: each was compared with all others, as often as there were before it."""
    count = 12_000
    text = ",".join(["a"] * count) + "\n" + ",".join(["1"] * count) + "\n"
    look = look_at_csv(stream_of(text), has_header=True)
    assert look.names[:2] + look.names[-1:] == ("a", "a (2)", f"a ({count})")
    assert load_csv(stream_of(text), look).inputs.width == count - 1


def test_columns_are_chosen_by_name_and_numbers_may_be_classes():
    text = "y,a,b\n10,1,2\n9,3,4\n10,5,6\n"
    loaded = load(text, ("b",), ("y",), classes=("y",))
    assert loaded.inputs.to_json() == [[2], [4], [6]]
    assert loaded.target_names == ("y=9", "y=10")
    assert loaded.targets.to_json() == [[0, 1], [1, 0], [0, 1]]
    assert load(text, ("b",), ("y", "a")).targets.to_json() == [[10, 1], [9, 3], [10, 5]]


def test_inputs_are_normalised_and_nothing_else():
    text = "a,b,word,y\n1,5,p,100\n2,5,q,200\n4,5,p,400\n"
    unit = load(text, normalise="0-1")
    assert unit.inputs.to_json() == [[0, 0, 1, 0], [1 / 3, 0, 0, 1], [1, 0, 1, 0]]
    assert unit.targets.to_json() == [[100], [200], [400]]
    standard = load(text, normalise="standard").inputs.numbers()
    assert standard[:, 0].mean() == pytest.approx(0.0)
    assert standard[:, 0].std() == pytest.approx(1.0)
    assert (standard[:, 1] == 0.0).all()


BAD = [
    ("a,b\n1,2\n3,x\n", "cell_not_a_number", {"line": 3, "column": "b", "cell": "x"}),
    ("a,b\n1,2\n3,1_0\n", "cell_not_a_number", {"line": 3, "column": "b", "cell": "1_0"}),
    ("a,b\n1,2\n,4\n", "cell_empty", {"line": 3, "column": "a"}),
    ("a,b\n1,x\n3,\n", "cell_empty", {"line": 3, "column": "b"}),
    ("a,b\n1,nan\n3,4\n", "cell_not_finite", {"line": 2, "column": "b", "cell": "nan"}),
    ("a,b\n1,-inf\n3,4\n", "cell_not_finite", {"line": 2, "column": "b", "cell": "-inf"}),
    ("a,b\n1,1e999\n3,4\n", "cell_not_finite", {"line": 2, "column": "b", "cell": "1e999"}),
    ("a,b\n1,2\n\n3,4,5\n", "ragged_line", {"line": 4, "found": 3, "wanted": 2}),
    ("a,b\n1,2\n3\n", "ragged_line", {"line": 3, "found": 1, "wanted": 2}),
    ("", "no_rows", {}),
    ("\n \n\n", "one_column", {}),
    ('a,b\n1,"2\n', "not_a_row_of_cells", {"line": 2}),
    ('a,b\n1,"2"3\n', "not_a_row_of_cells", {"line": 2}),
    ("a\n1\n2\n", "one_column", {"delimiter": ","}),
    (b"a,b\n1,2\n3,\xe9t\xe9\n", "not_utf8", {"line": 3, "byte": 3}),
    ("a,b\n1,2\n".encode("utf-16"), "not_utf8", {"line": 1, "byte": 1}),
]


@pytest.mark.parametrize(("text", "code", "details"), BAD, ids=lambda part: str(part)[:20])
def test_bad_tables_are_refused_with_the_place(text, code, details):
    error = error_of(text)
    assert error.code == code
    assert error.details.items() >= details.items()


def test_a_header_without_rows_is_refused():
    assert error_of("a,b\n", has_header=True).code == "no_rows"


def test_a_wrong_delimiter_finds_one_column():
    error = error_of(IRIS, delimiter=";")
    assert (error.code, error.details) == ("one_column", {"delimiter": ";"})


def test_latin_1_is_read_where_it_is_asked_for():
    text = "größe,art\n1,été\n2,hiver\n"
    loaded = load(text.encode("latin-1"), encoding="latin-1")
    assert loaded.input_names == ("größe",)
    assert loaded.target_names == ("art=hiver", "art=été")


def test_columns_that_are_not_there_or_taken_twice_are_refused():
    error = error_of(IRIS, ("length",), ("colour",))
    assert (error.code, error.place) == ("no_column", "colour")
    assert error.details == {"known": "length, width, kind"}
    assert error_of(IRIS, ("kind",), ("kind",)).code == "columns_twice"
    assert error_of(IRIS, (), ("kind",)).code == "columns_twice"
    assert error_of(IRIS, ("length",), ()).code == "columns_twice"


def test_a_column_of_too_many_words_is_no_class():
    text = "a,name\n" + "".join(f"1,person {k}\n" for k in range(MOST_CLASSES + 1))
    error = error_of(text)
    assert (error.code, error.details["line"]) == ("too_many_classes", MOST_CLASSES + 2)


def test_a_number_column_that_turns_to_words_late_is_told():
    text = "a,b\n" + "1,2\n" * 5_000 + "1,two\n"
    look = look_at_csv(stream_of(text))
    assert look.kinds == ("number", "number")
    assert not look.is_whole
    assert error_of(text).details["line"] == 5_002


def test_the_progress_is_told_and_can_end_it():
    text = "a,b\n" + "1,2\n" * 5_000
    look = look_at_csv(stream_of(text))
    told = []
    load_csv(stream_of(text), look, progress=told.append)
    assert told == sorted(told)
    assert 0.0 < told[0] < told[-1] <= 1.0

    def cancel(part):
        raise Cancelled

    with pytest.raises(Cancelled):
        load_csv(stream_of(text), look, progress=cancel)


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(FileError) as caught:
        look_at_csv(tmp_path / "none.csv")
    assert caught.value.code == "not_found"
    with pytest.raises(FileError) as caught:
        look_at_csv(tmp_path)
    assert caught.value.code == "not_read"


NUMBERS = st.floats(allow_nan=False, allow_infinity=False)


@given(st.lists(st.tuples(NUMBERS, NUMBERS), min_size=1, max_size=30))
def test_numbers_come_back_in_every_bit(rows):
    text = "".join(f"{a!r},{b!r}\n" for a, b in rows)
    loaded = load(text, has_header=False)
    both = np.concatenate([loaded.inputs.values, loaded.targets.values], axis=1)
    assert both.tobytes() == np.array(rows, dtype=float).tobytes()


@given(st.binary(max_size=60) | st.text('ab1.,;"\n\t e-', max_size=60).map(str.encode))
def test_garbage_is_refused_or_read(content):
    try:
        loaded = load(content)
    except FileError:
        return
    assert len(loaded.inputs) == len(loaded.targets)
