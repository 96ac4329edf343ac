"""Disks that fail for real, what a kill leaves beside a file, and files that others change."""

import os
import signal
import subprocess
import sys

from tests.engine.experiments import experiment
from tests.session.runs import living
from xorviz.session.files import open_session, save_session
from xorviz.session.half_written import clear_half_written, make_half_written
from xorviz.session.stamps import is_other

FULL = """
import resource, sys
from pathlib import Path
from tests.engine.experiments import experiment
from tests.session.runs import living
from xorviz.sentences import describe
from xorviz.session.errors import FileError
from xorviz.session.files import save_session
record = living(experiment(), 9).record()
for size in range(0, 20_000, 500):
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
    try:
        save_session(record, Path(sys.argv[1]))
    except FileError as error:
        print(describe(error), flush=True)
    else:
        print("saved", flush=True)
        break
"""


def run(steps):
    return living(experiment(), steps).record()


def test_a_disk_that_is_full_at_any_byte_leaves_the_old_file(tmp_path):
    """The system itself refuses to write further, as it does on a full disk."""
    path = tmp_path / "mine.xorviz"
    save_session(run(3), path)
    before = path.read_bytes()
    command = [sys.executable, "-c", FULL, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        *failures, last = child.stdout.read().splitlines()
    assert last == "saved"
    assert len(failures) > 3
    assert all("File too large" in one and "unchanged" in one for one in failures)
    assert open_session(path).position.state.step == 9
    assert path.read_bytes() != before
    assert os.listdir(tmp_path) == [path.name]


KILLED = """
import os, sys
from pathlib import Path
from xorviz.session.whole_files import replacing
with replacing(Path(sys.argv[1])) as temporary:
    temporary.write_bytes(b"half of it")
    print("writing", flush=True)
    sys.stdin.read()
"""


def test_what_a_kill_leaves_is_removed_by_the_next_save_and_not_before(tmp_path):
    path = tmp_path / "mine.xorviz"
    save_session(run(3), path)
    (tmp_path / ".xorviz-of-mine").write_text("by another hand")
    command = [sys.executable, "-c", KILLED, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        assert child.stdout.readline().strip() == b"writing"
        # Of a process that lives it is left alone.
        save_session(run(4), path)
        assert len(os.listdir(tmp_path)) == 3
        child.send_signal(signal.SIGKILL)
        child.wait()
    assert len(os.listdir(tmp_path)) == 3
    save_session(run(5), path)
    assert sorted(os.listdir(tmp_path)) == [".xorviz-of-mine", "mine.xorviz"]
    assert open_session(path).position.state.step == 5


def test_a_half_written_file_is_nobodys_once_it_is_closed(tmp_path):
    descriptor, path = make_half_written(tmp_path)
    clear_half_written(tmp_path)
    assert path.exists()
    os.close(descriptor)
    clear_half_written(tmp_path)
    assert not path.exists()


def test_a_link_that_bears_such_a_name_is_left_alone(tmp_path):
    target, link = tmp_path / "target", tmp_path / ".xorviz-abcd1234"
    target.write_text("mine")
    link.symlink_to(target)
    clear_half_written(tmp_path)
    assert link.is_symlink()
    assert target.read_text() == "mine"


def test_a_file_is_another_only_where_its_content_is(tmp_path):
    path = tmp_path / "mine.xorviz"
    stamp = save_session(run(3), path)
    assert stamp == open_session(path).stamp
    assert not is_other(path, stamp)
    # Copied back, or only touched, it is the same.
    os.utime(path, ns=(1, 1))
    assert not is_other(path, stamp)
    save_session(run(4), path)
    assert is_other(path, stamp)
    # Where there is nothing, nothing can be lost; of what is not known, all can.
    assert is_other(path, None)
    path.unlink()
    assert not is_other(path, stamp)
    assert not is_other(path, None)


def test_a_name_that_is_on_no_disk_yet_is_no_reason_to_fail(tmp_path, monkeypatch):
    """Some file systems cannot write a folder out; the file is whole all the same."""
    real, folder = os.open, tmp_path

    def refuse(path, *arguments, **named):
        if os.fspath(path) == str(folder):
            raise PermissionError
        return real(path, *arguments, **named)

    monkeypatch.setattr(os, "open", refuse)
    save_session(run(3), tmp_path / "mine.xorviz")
    assert open_session(tmp_path / "mine.xorviz").position.state.step == 3
