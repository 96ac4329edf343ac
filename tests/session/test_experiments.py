"""Naming an experiment: a preset, a spec file, a session; and what is said where it is none."""

import json

import pytest

from tests.engine.experiments import experiment
from tests.session.runs import living, record_bits
from xorviz.engine.errors import SpecError
from xorviz.sentences import describe
from xorviz.session.errors import FileError, UnknownExperiment
from xorviz.session.experiments import load_experiment
from xorviz.session.files import save_session
from xorviz.session.presets import load_preset, preset_names
from xorviz.session.record import Record


def file_error(path):
    with pytest.raises(FileError) as caught:
        load_experiment(str(path))
    assert str(path) in describe(caught.value)
    return caught.value


def test_a_presets_name(tmp_path, monkeypatch):
    """A file of the same name in the working folder does not come between."""
    (tmp_path / "relu-2-2-1").write_text("{}")
    monkeypatch.chdir(tmp_path)
    record = load_experiment("relu-2-2-1")
    assert record_bits(record) == record_bits(Record.fresh(load_preset("relu-2-2-1")))


@pytest.mark.parametrize("name", ["mine.json", "MINE.JSON", "a b.json", "ä.json"])
def test_a_spec_file(tmp_path, name):
    path = tmp_path / name
    path.write_text(json.dumps(experiment(seed=4).to_json()))
    assert load_experiment(str(path)).position.spec == experiment(seed=4)


@pytest.mark.parametrize("name", ["mine.xorviz", "no-ending"])
def test_a_session(tmp_path, name):
    path = tmp_path / name
    save_session(living(experiment(), 3).record(), path)
    assert load_experiment(str(path)).position.state.step == 3


def test_an_unknown_name_is_told_with_the_presets_there_are():
    with pytest.raises(UnknownExperiment) as caught:
        load_experiment("relu-2-2-2")
    assert caught.value.presets == preset_names()
    sentence = describe(caught.value)
    assert "“relu-2-2-2”" in sentence
    assert all(name in sentence for name in preset_names())


@pytest.mark.parametrize("name", ["gone.json", "gone.xorviz", "gone.txt", "gone/gone.json"])
def test_a_file_that_is_not_there_is_told(tmp_path, name):
    assert file_error(tmp_path / name).code == "not_found"


def test_a_name_too_long_for_any_file_is_told():
    name = "x" * 5_000
    for ending in ("", ".json", ".xorviz"):
        with pytest.raises((FileError, UnknownExperiment)) as caught:
            load_experiment(name + ending)
        assert describe(caught.value)


@pytest.mark.parametrize("name", ["folder.json", "folder.xorviz", "folder"])
def test_a_folder_is_told(tmp_path, name):
    (tmp_path / name).mkdir()
    assert file_error(tmp_path / name).code == "not_read"


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [('{\n "data": {,}\n}', 2, 11), ("", 1, 1), ("{}{}", 1, 3), ('{"a": 1,}', 1, 9)],
)
def test_what_is_no_json_is_told_by_line_and_column(tmp_path, text, line, column):
    path = tmp_path / "bad.json"
    path.write_text(text)
    error = file_error(path)
    assert error.code == "not_json"
    assert (error.details["line"], error.details["column"]) == (line, column)


@pytest.mark.parametrize("content", [b"\xff\xfe\xff", b"[" * 100_000, b"9" * 10_000, b"\0"])
def test_garbage_is_told(tmp_path, content):
    path = tmp_path / "bad.json"
    path.write_bytes(content)
    assert file_error(path).code == "not_json"


def test_a_spec_file_as_windows_writes_it(tmp_path):
    """With a mark of the byte order at the beginning, and its own line ends."""
    text = json.dumps(experiment().to_json(), indent=1).replace("\n", "\r\n")
    path = tmp_path / "mine.json"
    path.write_bytes(b"\xef\xbb\xbf" + text.encode())
    assert load_experiment(str(path)).position.spec == experiment()


def test_a_spec_that_cannot_be_run_is_told_by_its_field(tmp_path):
    path = tmp_path / "bad.json"
    path.write_text(json.dumps({**experiment().to_json(), "seed": -1}))
    with pytest.raises(SpecError) as caught:
        load_experiment(str(path))
    assert caught.value.path == "seed"
