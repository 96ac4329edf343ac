"""Tables of numbers: values by their content, bytes kept as bytes, and patterns by reference."""

import copy
import json
import pickle

import numpy as np
import pytest

from tests.engine.experiments import chain_json, experiment
from xorviz.engine.errors import SpecError
from xorviz.engine.spec import PatternsData, Stored, Table, read_data
from xorviz.engine.spec.patterns import MOST_WRITTEN
from xorviz.engine.spec.table import joined

PIXELS = np.arange(200 * 30, dtype=np.uint8).reshape(200, 30)
CLASSES = np.eye(3)[np.arange(200) % 3]


def many(**rest):
    return PatternsData((("", Table(PIXELS, 255.0)),), Table(CLASSES), **rest)


def test_tables_are_equal_where_their_content_is():
    first, same = Table([[1.0, 2.0]]), Table(np.array([[1.0, 2.0]]))
    assert first == same
    assert hash(first) == hash(same)
    for other in ([[1.0, 2.5]], [[1.0], [2.0]]):
        assert first != Table(other)
    assert Table(PIXELS, 255.0) != Table(PIXELS, 16.0)
    assert first != ((1.0, 2.0),)


def test_nobody_can_change_a_table():
    table = Table([[1.0, 2.0]])
    with pytest.raises(ValueError, match="read-only"):
        table.values[0, 0] = 3.0
    with pytest.raises(AttributeError):
        table.rows = 3


@pytest.mark.parametrize("values", [[], [[]], [1.0], [[np.nan]], [[0.0, np.inf]], [[[1.0]]]])
def test_what_is_no_table_of_finite_numbers_is_refused(values):
    with pytest.raises(ValueError, match="a table has"):
        Table(values)


def test_bytes_are_divided_when_numbers_are_asked_for():
    table = Table(PIXELS, 255.0)
    assert table.values.dtype == np.uint8
    assert (table.numbers() == PIXELS / 255).all()
    assert table.plain() == Table(PIXELS / 255)
    target = np.empty(PIXELS.shape)
    table.put_into(target)
    assert (target == PIXELS / 255).all()


def test_columns_side_by_side():
    left, right = Table(PIXELS[:, :10].copy(), 255.0), Table(PIXELS[:, 10:].copy(), 255.0)
    assert joined([left, right]) == Table(PIXELS, 255.0)
    assert joined([left, right.plain()]) == Table(PIXELS / 255)


@pytest.mark.parametrize("renew", [copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))])
def test_patterns_travel_to_other_processes(renew):
    again = renew(many(test=0.2))
    assert again == many(test=0.2)
    assert not again.targets.values.flags.writeable


def test_few_patterns_are_written_out_as_ever():
    given = {"kind": "patterns", "inputs": [[0.0, 1.0]], "targets": [[1.0]], "resample": "shared"}
    assert read_data(given).to_json() == given
    for more in ({"test": 0.5, "seed": 3}, {"test": 0.0, "seed": 3}, {"name": "mine"}):
        both = read_data({**given, **more})
        assert both.to_json().items() >= more.items()
        assert read_data(both.to_json()) == both


def test_bytes_that_are_written_out_come_back_as_the_same_value():
    few = PatternsData((("", Table(PIXELS[:3], 255.0)),), Table([[0], [1], [0]]))
    assert read_data(json.loads(json.dumps(few.to_json()))) == few


def test_many_patterns_are_named_and_found_again_by_their_digest():
    data = many(test=0.25, seed=7, name="pixels")
    document = json.loads(json.dumps(data.to_json()))
    assert document == {
        "kind": "stored",
        "digest": data.stored.digest,
        "patterns": 200,
        "features": 30,
        "outputs": 3,
        "divisor": 255.0,
        "name": "pixels",
        "test": 0.25,
        "seed": 7,
        "resample": "shared",
    }
    again = read_data(document, tables={data.stored.digest: data.stored})
    assert again == data
    assert again.inputs[0][1].values.dtype == np.uint8


def test_named_inputs_are_stored_side_by_side():
    data = PatternsData(
        (("a", Table(PIXELS[:, :10].copy(), 255.0)), ("b", Table(PIXELS[:, 10:].copy(), 255.0))),
        Table(CLASSES),
    )
    document = json.loads(json.dumps(data.to_json()))
    assert document["inputs"] == [["a", 10], ["b", 20]]
    assert data.stored.inputs == Table(PIXELS, 255.0)
    assert read_data(document, tables={data.stored.digest: data.stored}) == data
    for wrong in ([["a", 10]], [["a", 10], ["b", 21]], [["a", 10], ["b"]], [], "a"):
        with pytest.raises(SpecError, match=r"data\.inputs"):
            read_data({**document, "inputs": wrong}, tables={data.stored.digest: data.stored})


def test_exactly_so_many_numbers_are_written_out():
    rows = MOST_WRITTEN // 4
    for count, kind in ((rows, "patterns"), (rows + 1, "stored")):
        data = PatternsData((("", Table(np.zeros((count, 3)))),), Table(np.zeros((count, 1))))
        assert data.to_json()["kind"] == kind


def test_a_reference_to_what_is_not_there_or_something_else_is_refused():
    document = many().to_json()
    with pytest.raises(SpecError) as caught:
        read_data(document)
    assert (caught.value.path, caught.value.code) == ("data.digest", "data_missing")
    others = Stored(Table(PIXELS[::-1].copy(), 255.0), Table(CLASSES))
    for tables in ({document["digest"]: others},):
        with pytest.raises(SpecError) as caught:
            read_data(document, tables=tables)
        assert caught.value.code == "data_differ"
    right = {document["digest"]: many().stored}
    for change in ({"patterns": 199}, {"features": 31}, {"outputs": 2}, {"divisor": None}):
        with pytest.raises(SpecError) as caught:
            read_data({**document, **change}, tables=right)
        assert caught.value.code == "data_differ"
    with pytest.raises(SpecError) as caught:
        read_data({**document, "digest": "../" + "0" * 29}, tables=right)
    assert caught.value.code == "bad_digest"
    with pytest.raises(SpecError) as caught:
        read_data({**document, "patterns": 10**8}, tables=right)
    assert (caught.value.path, caught.value.code) == ("data.patterns", "out_of_range")


def test_to_check_an_experiment_again_reads_no_number_of_its_data(monkeypatch):
    spec = experiment(chain_json(64, 2), {"kind": "patterns", **rows_of(40)})
    monkeypatch.setattr(Table, "numbers", None)
    monkeypatch.setattr(Table, "to_json", None)
    monkeypatch.setattr(np, "isfinite", None)
    assert spec.validate() is spec


def rows_of(count):
    return {"inputs": [[0.5] * 64] * count, "targets": [[1.0, 0.0]] * count}
