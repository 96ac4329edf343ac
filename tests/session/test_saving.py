"""Saving is all or nothing: whatever goes wrong, the old file stays whole and alone."""

import errno
import io
import json
import os
import tempfile
from dataclasses import replace

import pytest

from tests.engine.experiments import experiment
from tests.session.runs import living, record_bits, take
from tests.session.trainers import picture, trainer_of, until_state
from xorviz.engine.errors import SpecError
from xorviz.sentences import describe
from xorviz.session import document, edits, files
from xorviz.session.errors import FileError
from xorviz.session.files import check_place, open_session, save_session
from xorviz.session.history import History
from xorviz.session.living import LivingRun
from xorviz.session.record import Record
from xorviz.session.snapshot import TrainerState


@pytest.fixture
def old(tmp_path):
    """A session on disk, alone in its folder."""
    path = tmp_path / "mine.xorviz"
    save_session(living(experiment(), 3).record(), path)
    return path


def newer():
    return living(experiment(), 8).record()


def failing(error):
    def fail(*_, **__):
        raise error

    return fail


def assert_refused_and_untouched(path, before):
    with pytest.raises(FileError) as caught:
        save_session(newer(), path)
    assert (caught.value.code, caught.value.file) == ("not_written", str(path))
    sentence = describe(caught.value)
    assert str(path) in sentence
    assert path.read_bytes() == before
    assert os.listdir(path.parent) == [path.name]
    return sentence


@pytest.mark.parametrize("call", ["replace", "fsync", "chmod"])
@pytest.mark.parametrize(
    ("number", "words"), [(errno.ENOSPC, "No space left"), (errno.EIO, "Input/output error")]
)
def test_a_failing_disk_leaves_the_old_file_whole(old, monkeypatch, call, number, words):
    before = old.read_bytes()
    monkeypatch.setattr(os, call, failing(OSError(number, os.strerror(number))))
    assert words in assert_refused_and_untouched(old, before)


def test_a_folder_that_may_not_be_written_to_is_told(old, monkeypatch):
    """Who runs the tests may be allowed everything, so the system's answer is made up."""
    before = old.read_bytes()
    refusal = PermissionError(errno.EACCES, "Permission denied")
    monkeypatch.setattr(tempfile, "mkstemp", failing(refusal))
    assert "Permission denied" in assert_refused_and_untouched(old, before)


@pytest.mark.parametrize("call", ["replace", "fsync"])
@pytest.mark.parametrize("interruption", [KeyboardInterrupt, MemoryError, SystemExit])
def test_an_interruption_comes_through_and_leaves_the_old_file_whole(
    old, monkeypatch, call, interruption
):
    before = old.read_bytes()
    monkeypatch.setattr(os, call, failing(interruption()))
    with pytest.raises(interruption):
        save_session(newer(), old)
    assert old.read_bytes() == before
    assert os.listdir(old.parent) == [old.name]


def test_the_new_file_is_on_disk_before_it_takes_the_place_of_the_old(old, monkeypatch):
    calls = []
    for name in ("fsync", "replace"):
        real = getattr(os, name)

        def noted(*arguments, name=name, real=real):
            calls.append(name)
            return real(*arguments)

        monkeypatch.setattr(os, name, noted)
    save_session(newer(), old)
    # The last is of the folder, which has the new name.
    assert calls == ["fsync", "replace", "fsync"]
    assert open_session(old).position.state.step == 8


def test_a_missing_folder_is_told(tmp_path):
    path = tmp_path / "gone" / "mine.xorviz"
    with pytest.raises(FileError) as caught:
        save_session(newer(), path)
    assert caught.value.code == "not_written"
    assert "No such file or directory" in describe(caught.value)
    assert os.listdir(tmp_path) == []


def test_a_folder_is_not_overwritten(tmp_path):
    path = tmp_path / "folder.xorviz"
    path.mkdir()
    with pytest.raises(FileError):
        save_session(newer(), path)
    assert os.listdir(tmp_path) == ["folder.xorviz"]
    assert os.listdir(path) == []


def test_a_link_stays_a_link_to_the_new_content(old, tmp_path):
    folder = tmp_path / "links"
    folder.mkdir()
    link = folder / "shortcut.xorviz"
    link.symlink_to(old)
    save_session(newer(), link)
    assert link.is_symlink()
    assert open_session(old).position.state.step == 8
    assert os.listdir(folder) == ["shortcut.xorviz"]


def test_a_link_to_a_file_that_is_not_there_yet_makes_it(tmp_path):
    link, target = tmp_path / "link.xorviz", tmp_path / "target.xorviz"
    link.symlink_to(target)
    save_session(newer(), link)
    assert link.is_symlink()
    assert open_session(target).position.state.step == 8


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o444, 0o777])
def test_the_mode_of_the_file_is_kept(old, mode):
    old.chmod(mode)
    save_session(newer(), old)
    assert old.stat().st_mode & 0o7777 == mode


def test_a_new_file_has_the_mode_that_any_new_file_would_have(tmp_path):
    former = os.umask(0o027)
    try:
        save_session(Record.fresh(experiment()), tmp_path / "new.xorviz")
        (tmp_path / "plain").touch()
    finally:
        os.umask(former)
    modes = {name: (tmp_path / name).stat().st_mode for name in ("new.xorviz", "plain")}
    assert modes["new.xorviz"] == modes["plain"]


def test_a_session_too_large_to_be_opened_is_not_written_over_a_good_one(old, monkeypatch):
    """The limit is 64 MB; it is lowered here, so that not as much must be written."""
    before = old.read_bytes()
    record = newer()
    monkeypatch.setattr(document, "LARGEST_DOCUMENT", len(json.dumps(record.origin.to_json())))
    with pytest.raises(FileError) as caught:
        save_session(record, old)
    assert caught.value.code == "too_large_for_a_session"
    assert str(old) in describe(caught.value)
    assert old.read_bytes() == before
    assert os.listdir(old.parent) == [old.name]


def test_saving_changes_nothing_of_the_record(tmp_path):
    run = living(experiment(), 5)
    run.apply(edits.AddUnit("h1"))
    record = run.record()
    before = record_bits(record)
    save_session(record, tmp_path / "one.xorviz")
    assert record_bits(record) == before


def test_a_place_is_looked_at_without_a_trace(old, tmp_path):
    before = old.read_bytes()
    check_place(old)
    check_place(tmp_path / "new.xorviz")
    assert os.listdir(tmp_path) == [old.name]
    assert old.read_bytes() == before


@pytest.mark.parametrize("place", ["gone/new.xorviz", "."])
def test_a_place_where_nothing_can_be_written_is_told(tmp_path, place):
    with pytest.raises(FileError) as caught:
        check_place(tmp_path / place)
    assert caught.value.code == "not_written"


SPOILT = {
    "cut short": lambda content: content[:-20],
    "zeros": lambda content: content[:300] + bytes(64) + content[364:],
    "nothing": lambda content: b"",
}


@pytest.mark.parametrize("spoil", SPOILT.values(), ids=SPOILT)
def test_what_cannot_be_read_again_does_not_take_the_place_of_the_old(old, monkeypatch, spoil):
    """A disk, or one over a network, may take all bytes and keep others."""
    before, real = old.read_bytes(), files.write_session

    def spoilt(record, stream, file):
        whole = io.BytesIO()
        real(record, whole, file)
        stream.write(spoil(whole.getvalue()))

    monkeypatch.setattr(files, "write_session", spoilt)
    with pytest.raises(FileError) as caught:
        save_session(newer(), old)
    assert (caught.value.code, caught.value.file) == ("not_read_back", str(old))
    assert "what was there before is unchanged" in describe(caught.value)
    assert old.read_bytes() == before
    assert os.listdir(old.parent) == [old.name]


def test_another_session_than_the_one_that_was_written_is_told(old, monkeypatch):
    before, real = old.read_bytes(), files.write_session
    other = living(experiment(), 4).record()
    monkeypatch.setattr(files, "write_session", lambda _, stream, file: real(other, stream, file))
    with pytest.raises(FileError) as caught:
        save_session(newer(), old)
    assert caught.value.code == "not_read_back"
    assert old.read_bytes() == before


def test_a_run_that_stands_near_the_end_of_counting_goes_up_to_it_and_can_be_saved(tmp_path):
    """A file may say so; a million steps a second lead there in 146,000 years."""
    end = 2**62
    record = living(experiment(), 3).record()
    state = replace(record.position.state, step=end - 2, edits=end)
    position = replace(record.position, state=state, history=History())
    save_session(replace(record, position=position), tmp_path / "late.xorviz")
    run = LivingRun(open_session(tmp_path / "late.xorviz"))
    take(run, 2)
    with pytest.raises(SpecError) as caught:
        run.advance(1)
    assert caught.value.path == "state.step"
    with pytest.raises(SpecError) as caught:
        run.apply(edits.AddUnit("h1"))
    assert caught.value.path == "state.edits"
    with trainer_of(run.record()) as trainer:
        trainer.set_running(True)
        assert until_state(trainer, TrainerState.PAUSED).step == end
        trainer.single_step()
        assert picture(trainer).step == end
    save_session(run.record(), tmp_path / "late.xorviz")
    assert open_session(tmp_path / "late.xorviz").position.state.step == end
