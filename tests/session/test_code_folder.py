"""Where the compiled code is kept, and what is cleared away."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from xorviz.engine.choice import is_installed
from xorviz.session import code_folder, compiled_code
from xorviz.session.errors import EngineNotLoaded


@pytest.fixture
def cache(tmp_path, monkeypatch):
    """Give the test a user's folder of its own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    if sys.platform != "linux":
        monkeypatch.setattr(code_folder, "user_cache", lambda: tmp_path / "xorviz")
    return tmp_path / "xorviz"


def test_it_is_the_users_and_named_by_a_digest(cache):
    folder = code_folder.code_folder()
    assert folder.parent == cache / "compiled"
    assert len(folder.name) == 24
    assert int(folder.name, 16) >= 0
    assert folder == code_folder.code_folder()


@pytest.mark.skipif(sys.platform != "linux", reason="XDG's folders are Linux's")
@pytest.mark.parametrize("named", ["", "relative/folder"])
def test_without_a_full_path_it_is_the_one_at_home(monkeypatch, tmp_path, named):
    monkeypatch.setenv("XDG_CACHE_HOME", named)
    monkeypatch.setenv("HOME", str(tmp_path))
    assert code_folder.user_cache() == tmp_path / ".cache" / "xorviz"


@pytest.mark.parametrize("part", ["numba", "llvmlite"])
def test_another_version_of_the_compiler_has_another_folder(monkeypatch, part):
    before = code_folder.code_folder()
    monkeypatch.setattr(code_folder, "version", lambda name: "9.9" if name == part else "1.0")
    code_folder._digest.cache_clear()
    assert code_folder.code_folder() != before
    monkeypatch.undo()
    code_folder._digest.cache_clear()
    assert code_folder.code_folder() == before


@pytest.mark.skipif(sys.platform != "linux", reason="links need no rights there")
def test_an_equal_program_in_another_place_has_another_folder(cache, tmp_path):
    """numba would not find there what was compiled for this one, and compile in the window."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "xorviz").symlink_to(Path(code_folder.__file__).parents[1])
    command = "from xorviz.session import code_folder; print(code_folder.code_folder())"
    answer = subprocess.run(
        [sys.executable, "-c", command],
        cwd=elsewhere,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    there = Path(answer.stdout.strip())
    assert there.parent == code_folder.code_folder().parent
    assert there != code_folder.code_folder()


def test_the_folders_of_older_versions_go_but_for_the_last_five(cache):
    for age in range(8):
        old = cache / "compiled" / f"old{age}"
        old.mkdir(parents=True)
        (old / "code").touch()
        os.utime(old, (1_000 - age, 1_000 - age))
    code_folder.code_folder().mkdir()
    assert not code_folder.is_ready()
    code_folder.mark_ready("abacus")
    assert code_folder.is_ready()
    assert code_folder.made_for() == "abacus"
    left = {path.name for path in (cache / "compiled").iterdir()}
    assert left == {code_folder.code_folder().name, *(f"old{age}" for age in range(5))}


def test_a_folder_that_cannot_be_written_is_told(monkeypatch, tmp_path):
    (tmp_path / "xorviz").write_text("in the way")
    monkeypatch.setattr(code_folder, "user_cache", lambda: tmp_path / "xorviz")
    assert not compiled_code.can_be_kept()
    with pytest.raises(EngineNotLoaded):
        compiled_code.make_ready()


def compile_in(cache, **environment):
    """Run the command in a process of its own, as the window does."""
    return subprocess.run(
        [sys.executable, "-m", "xorviz", "compile", "--background"],
        env={**os.environ, "XDG_CACHE_HOME": str(cache.parent), **environment},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.skipif(not is_installed(), reason="numba is not installed")
@pytest.mark.skipif(sys.platform != "linux", reason="the folder is given by XDG's variable")
def test_a_compiler_that_does_not_work_leaves_nothing_that_looks_ready(cache):
    """Without its just-in-time compilation numba cannot run the loop."""
    answer = compile_in(cache, NUMBA_DISABLE_JIT="1")
    assert answer.returncode == 1
    assert answer.stdout == ""
    assert answer.stderr.splitlines()[-1].startswith("xorviz: The compiled engine cannot be used")
    assert not code_folder.is_ready()


LOAD = """
import logging
logging.disable()
from xorviz.session import code_folder, compiled_code
from xorviz.session.errors import EngineNotLoaded
try:
    compiled_code.load()
except EngineNotLoaded as error:
    print(error, code_folder.is_ready())
"""


@pytest.mark.parametrize("damage", ["processor", "code"])
@pytest.mark.skipif(sys.platform != "linux", reason="the folder is given by XDG's variable")
def test_code_that_is_of_no_use_is_thrown_away_and_not_made_in_the_window(
    compiled_engine, tmp_path, damage
):
    there = code_folder.code_folder()
    copy = tmp_path / "xorviz" / "compiled" / there.name
    shutil.copytree(there, copy)
    if damage == "processor":
        (copy / "ready").write_text("abacus")
    else:
        for file in copy.rglob("*.nbc"):
            file.write_bytes(file.read_bytes()[:100])
    answer = subprocess.run(
        [sys.executable, "-c", LOAD],
        env={**os.environ, "XDG_CACHE_HOME": str(tmp_path)},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    assert answer.stdout.strip().endswith("False")
    assert not copy.exists()


def test_what_is_ready_is_not_compiled_again(compiled_engine):
    command = [sys.executable, "-m", "xorviz", "compile"]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    assert answer.returncode == 0
    assert str(code_folder.code_folder()) in answer.stderr
    assert "was ready" in answer.stderr


ELSEWHERE = """
import xorviz.engine.compiled.functions as functions
from xorviz.session import compiled_code
from xorviz.session.errors import EngineNotLoaded

print(functions.logistic(0.0))
try:
    compiled_code.make_ready()
except EngineNotLoaded as error:
    print(error)
"""


@pytest.mark.skipif(not is_installed(), reason="numba is not installed")
@pytest.mark.skipif(sys.platform != "linux", reason="the folder is given by XDG's variable")
def test_code_without_a_folder_is_kept_nowhere_and_never_called_ready(tmp_path):
    """Beside the sources it would be taken for good after a change of what is compiled into it."""
    sources = Path(code_folder.__file__).parents[1] / "engine" / "compiled"
    before = set(sources.rglob("*.nb?"))
    environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path)}
    environment.pop("NUMBA_CACHE_DIR", None)
    answer = subprocess.run(
        [sys.executable, "-c", ELSEWHERE],
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    assert answer.stdout.splitlines() == ["0.5", "it is loaded already, from elsewhere"]
    assert set(sources.rglob("*.nb?")) == before
    assert not list(tmp_path.rglob("ready"))
