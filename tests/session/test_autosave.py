"""Autosaves: whole at any moment, found when their window is dead, and bounded in number."""

import errno
import json
import os
import shutil
import signal
import subprocess
import sys
from dataclasses import replace

import pytest

from tests.engine.experiments import experiment
from tests.session.runs import living, record_bits
from xorviz.sentences import describe
from xorviz.session import edits
from xorviz.session.autosave import finding
from xorviz.session.autosave.about import ABOUT
from xorviz.session.autosave.finding import discard, find, open_found
from xorviz.session.autosave.keeping import Keeper, is_held_elsewhere
from xorviz.session.autosave.open_files import note_file, others_with
from xorviz.session.autosave.place import DAMAGED, Place
from xorviz.session.errors import FileError
from xorviz.session.files import open_session, save_session
from xorviz.session.living import LivingRun
from xorviz.session.record import NOWHERE, Record


def run(steps):
    return living(experiment(), steps).record()


def left(root, record, title="mine", picture=b"a picture"):
    """Leave an autosave of a window that is dead."""
    place = Place(root)
    Keeper(place).keep(record, title, picture)
    folder = place.folder
    place.release()
    return folder


def only(root):
    (found,) = find(root).found
    return found


def bits(record):
    return {name: value for name, value in record_bits(record).items() if name != "saved"}


def test_what_was_kept_is_found_with_all_that_was_told_of_it(tmp_path):
    record = replace(run(5), name="relu-2-2-1")
    left(tmp_path, record)
    found = only(tmp_path)
    assert (found.about.title, found.about.name) == ("mine", "relu-2-2-1")
    assert (found.about.step, found.about.edits, found.about.replicas) == (5, 0, 1)
    assert found.about.process == os.getpid()
    assert found.picture.read_bytes() == b"a picture"
    assert found.file is None
    assert bits(open_found(found)) == bits(record)
    found.release()


def test_it_belongs_to_its_file_and_none_of_it_is_saved(tmp_path):
    path = tmp_path / "mine.xorviz"
    record = replace(run(3), name=str(path))
    record = replace(record, stamp=save_session(record, path))
    later = LivingRun(record)
    later.advance(1)
    left(tmp_path / "kept", later.record())
    found = only(tmp_path / "kept")
    opened = open_found(found)
    assert (opened.name, opened.stamp, opened.saved) == (str(path), record.stamp, NOWHERE)
    assert LivingRun(opened).modified
    assert found.file == path
    assert not found.file_is_other()
    save_session(run(9), path)
    assert found.file_is_other()
    found.release()


def test_a_later_one_takes_the_place_of_the_former(tmp_path):
    place = Place(tmp_path)
    keeper = Keeper(place)
    for steps in (2, 4, 6):
        keeper.keep(run(steps), "mine", b"a picture")
        names = sorted(one.name.split("-")[0] for one in place.folder.iterdir())
        assert names == [ABOUT, "lock", "picture", "session"]
    place.release()
    found = only(tmp_path)
    assert open_found(found).position.state.step == 6
    found.release()


@pytest.mark.parametrize("broken", [1, 2, 3])
def test_a_disk_that_is_full_leaves_the_former_one(tmp_path, monkeypatch, broken):
    """At the session, the picture, or what names both."""
    place = Place(tmp_path)
    keeper = Keeper(place)
    keeper.keep(run(2), "mine", b"a picture")
    real, calls = os.replace, []

    def replaced(*paths):
        calls.append(paths)
        if len(calls) == broken:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        real(*paths)

    monkeypatch.setattr(os, "replace", replaced)
    with pytest.raises(FileError) as caught:
        keeper.keep(run(4), "mine", b"another")
    assert "No space left" in describe(caught.value)
    monkeypatch.undo()
    names = sorted(one.name.split("-")[0] for one in place.folder.iterdir())
    assert names == [ABOUT, "lock", "picture", "session"]
    # It is tried again, and works again.
    keeper.keep(run(6), "mine", b"another")
    place.release()
    found = only(tmp_path)
    assert open_found(found).position.state.step == 6
    found.release()


def test_a_folder_that_has_vanished_is_made_anew(tmp_path):
    place = Place(tmp_path / "kept")
    keeper = Keeper(place)
    keeper.keep(run(2), "mine")
    shutil.rmtree(tmp_path / "kept")
    keeper.keep(run(4), "mine")
    place.release()
    found = only(tmp_path / "kept")
    assert found.about.step == 4
    found.release()


def test_where_no_folder_can_be_made_the_reason_is_told(tmp_path):
    (tmp_path / "kept").write_text("a file")
    with pytest.raises(FileError) as caught:
        Keeper(Place(tmp_path / "kept")).keep(run(2), "mine")
    assert caught.value.code == "not_written"


def test_that_of_a_living_window_is_offered_to_nobody(tmp_path):
    place = Place(tmp_path)
    Keeper(place).keep(run(2), "mine")
    assert find(tmp_path).found == ()
    place.release()
    first = only(tmp_path)
    # Nor to a second one while the first has it on offer.
    assert find(tmp_path).found == ()
    first.release()
    only(tmp_path).release()


CHILD = """
import sys, time
from pathlib import Path
from tests.engine.experiments import experiment
from tests.session.runs import living
from xorviz.session.autosave.keeping import Keeper
from xorviz.session.autosave.open_files import note_file
from xorviz.session.autosave.place import Place
place = Place(Path(sys.argv[1]))
Keeper(place).keep(living(experiment(), 7).record(), "killed")
note_file(place, Path(sys.argv[2]))
print("kept", flush=True)
time.sleep(60)
"""


def test_a_kill_gives_up_the_lock(tmp_path):
    path = tmp_path / "open.xorviz"
    command = [sys.executable, "-c", CHILD, str(tmp_path / "kept"), str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout.readline() == "kept\n"
        mine = Place(tmp_path / "kept")
        assert find(tmp_path / "kept").found == ()
        assert others_with(mine, path) == (child.pid,)
        child.send_signal(signal.SIGKILL)
        child.wait()
    found = only(tmp_path / "kept")
    assert found.about.title == "killed"
    assert open_found(found).position.state.step == 7
    assert others_with(mine, path) == ()
    found.release()


def test_what_is_forgotten_or_removed_is_not_found(tmp_path):
    place = Place(tmp_path)
    keeper = Keeper(place)
    keeper.keep(run(2), "mine")
    keeper.forget()
    assert not keeper.keeps
    place.release()
    assert find(tmp_path).found == ()
    # The empty folder of the dead window is gone as well.
    assert list(tmp_path.iterdir()) == []
    keeper.keep(run(2), "mine")
    place.remove()
    assert list(tmp_path.iterdir()) == []


def test_a_discarded_one_is_gone(tmp_path):
    left(tmp_path, run(2))
    discard(only(tmp_path))
    assert list(tmp_path.iterdir()) == []


def damage_about(folder):
    (folder / ABOUT).write_text("{}")


def leave_the_folder(folder):
    about = json.loads((folder / ABOUT).read_text())
    (folder / ABOUT).write_text(json.dumps({**about, "session": "../../other.xorviz"}))


def lose_the_session(folder):
    next(folder.glob("session-*")).unlink()


@pytest.mark.parametrize("damage", [damage_about, leave_the_folder, lose_the_session])
def test_a_damaged_one_is_put_aside_and_the_others_are_offered(tmp_path, expected_log, damage):
    expected_log("cannot be read", source="xorviz.session.autosave")
    damage(left(tmp_path, run(2)))
    left(tmp_path, run(4), "whole")
    found = find(tmp_path)
    assert found.damaged == 1
    assert [one.about.title for one in found.found] == ["whole"]
    assert len(list((tmp_path / DAMAGED).iterdir())) == 1
    found.found[0].release()
    assert find(tmp_path).damaged == 0


def test_a_damaged_session_is_put_aside_when_it_is_opened(tmp_path):
    folder = left(tmp_path, run(2))
    next(folder.glob("session-*")).write_bytes(b"PK garbage")
    with pytest.raises(FileError) as caught:
        open_found(only(tmp_path))
    assert caught.value.code == "not_a_session"
    assert (tmp_path / DAMAGED / folder.name).is_dir()
    assert find(tmp_path).found == ()


def test_what_is_put_aside_is_bounded(tmp_path, expected_log):
    expected_log("cannot be read", source="xorviz.session.autosave")
    for _ in range(finding.MOST_DAMAGED + 2):
        damage_about(left(tmp_path, run(2)))
        assert find(tmp_path).damaged == 1
    assert len(list((tmp_path / DAMAGED).iterdir())) == finding.MOST_DAMAGED


def test_the_newest_are_kept_and_the_oldest_removed(tmp_path, monkeypatch):
    for number in range(finding.MOST + 3):
        folder = left(tmp_path, run(1), str(number))
        about = json.loads((folder / ABOUT).read_text())
        about["written"] = f"2026-01-01T00:00:{number:02}+00:00"
        (folder / ABOUT).write_text(json.dumps(about))
    kept = find(tmp_path).found
    titles = [one.about.title for one in kept]
    assert titles == [str(number) for number in range(finding.MOST + 2, 2, -1)]
    for one in kept:
        one.release()
    monkeypatch.setattr(finding, "MOST_BYTES", 1)
    (newest,) = find(tmp_path).found
    assert newest.about.title == titles[0]
    newest.release()


def test_a_path_that_is_no_unicode_survives(tmp_path):
    name = os.fsdecode(b"/home/\xff/mine.xorviz")
    left(tmp_path, replace(run(2), name=name))
    found = only(tmp_path)
    assert open_found(found).name == name
    found.release()


def test_nothing_is_kept_of_what_a_file_holds_or_has_not_begun(tmp_path):
    fresh = Record.fresh(experiment())
    assert is_held_elsewhere(fresh)
    # What an edit has made is nowhere else, even before the first step.
    edited = LivingRun(fresh)
    edited.apply(edits.AddUnit("h1"))
    assert not is_held_elsewhere(edited.record())
    assert not is_held_elsewhere(run(1))
    save_session(run(3), tmp_path / "mine.xorviz")
    opened = LivingRun(open_session(tmp_path / "mine.xorviz"))
    assert is_held_elsewhere(opened.record())
    opened.advance(1)
    assert not is_held_elsewhere(opened.record())


def test_two_windows_see_each_other_by_any_name_of_the_file(tmp_path):
    path, link = tmp_path / "mine.xorviz", tmp_path / "link.xorviz"
    path.write_bytes(b"")
    link.symlink_to(path)
    hard = tmp_path / "hard.xorviz"
    hard.hardlink_to(path)
    mine, other = Place(tmp_path / "kept"), Place(tmp_path / "kept")
    note_file(mine, path)
    assert others_with(mine, path) == ()
    for name in (path, link, hard):
        assert others_with(other, name) == (os.getpid(),)
    assert others_with(other, tmp_path / "another.xorviz") == ()
    note_file(mine, None)
    assert others_with(other, path) == ()
    for place in (mine, other):
        place.remove()


@pytest.mark.parametrize("note", ["", "[]", '{"process": "x", "file": 3}', "[" * 100_000])
def test_a_note_that_makes_no_sense_is_none(tmp_path, note):
    mine, other = Place(tmp_path), Place(tmp_path)
    note_file(mine, tmp_path / "a.xorviz")
    (mine.folder / "open.json").write_text(note)
    assert others_with(other, tmp_path / "a.xorviz") == ()
    mine.remove()
