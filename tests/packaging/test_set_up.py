"""Setting up .venv: once, again after a change, and anew after an interruption."""

import sys
from pathlib import Path

import pytest


class Commands:
    """Notes the commands, does as a virtual environment's maker would, and fails when told to."""

    def __init__(self):
        self.noted = []
        self.fails_at = ""

    def __call__(self, command):
        self.noted.append(command)
        if self.fails_at and self.fails_at in command:
            return False
        if command[1:3] == ["-m", "venv"]:
            python = Path(command[3]) / "bin" / "python"
            python.parent.mkdir()
            python.touch(mode=0o755)
        return True

    def made_and_installed(self):
        """Return the kinds of the commands that changed something, and forget them all."""
        kinds = [
            "venv" if command[:3] == [sys.executable, "-m", "venv"] else command[-1]
            for command in self.noted
            if "-c" not in command
        ]
        self.noted.clear()
        return kinds


@pytest.fixture
def root(tmp_path):
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    return tmp_path


@pytest.fixture
def commands():
    return Commands()


@pytest.fixture
def provide(scripts, root, commands):
    """Set up the environment of `root` with some extras."""

    def run(*extras, welcome=(), say=lambda text: None):
        return scripts("set_up").Environment(root, commands).provide(extras, say, welcome)

    return run


def test_the_first_time_makes_and_installs(provide, commands, root):
    assert provide()
    assert commands.made_and_installed() == ["venv", str(root)]


def test_the_second_time_does_nothing(provide, commands):
    provide("dev")
    commands.noted.clear()
    assert provide("dev")
    assert provide()
    assert commands.noted == []


def test_an_extra_is_added_to_what_is_there_and_kept(provide, commands, root):
    provide()
    commands.noted.clear()
    assert provide("dev")
    assert commands.made_and_installed() == [f"{root}[dev]"]
    (root / "pyproject.toml").write_text("[project]\nname = 'other'\n")
    assert provide()
    assert commands.made_and_installed() == [f"{root}[dev]"]


@pytest.mark.parametrize("step", ["venv", "pip"])
def test_after_an_interruption_it_is_made_anew(provide, commands, root, step):
    commands.fails_at = step
    assert not provide()
    (root / ".venv" / "half-written").touch()
    commands.fails_at = ""
    commands.noted.clear()
    assert provide()
    assert commands.made_and_installed() == ["venv", str(root)]
    assert not (root / ".venv" / "half-written").exists()


def test_an_interrupted_update_is_made_anew_too(provide, commands, root):
    provide()
    commands.fails_at = "pip"
    assert not provide("dev")
    commands.fails_at = ""
    commands.noted.clear()
    assert provide("dev")
    assert commands.made_and_installed() == ["venv", f"{root}[dev]"]


def test_a_copied_checkout_gets_an_environment_of_its_own(scripts, provide, commands, root):
    provide()
    commands.noted.clear()
    copy = root.rename(root.with_name("elsewhere"))
    assert scripts("set_up").Environment(copy, commands).provide([], lambda text: None)
    assert commands.made_and_installed() == ["venv", str(copy)]


def test_one_whose_python_went_away_is_made_anew(provide, commands, root):
    provide()
    commands.noted.clear()
    (root / ".venv" / "bin" / "python").unlink()
    assert provide()
    assert commands.made_and_installed() == ["venv", str(root)]


@pytest.mark.parametrize(("has_pip", "kinds"), [(True, ["{root}"]), (False, ["venv", "{root}"])])
def test_one_made_by_hand_is_kept_if_it_works(provide, commands, root, has_pip, kinds):
    python = root / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.touch(mode=0o755)
    commands.fails_at = "" if has_pip else "import pip"
    assert provide()
    assert commands.made_and_installed() == [kind.format(root=root) for kind in kinds]


def test_a_garbled_stamp_is_no_stamp(provide, commands, root):
    provide()
    commands.noted.clear()
    (root / ".venv" / "xorviz-installed.json").write_text("{")
    assert provide()
    assert commands.made_and_installed() == [str(root)]


def test_a_welcome_extra_is_installed_where_it_can_be(provide, commands, root):
    assert provide(welcome=["fast"])
    assert commands.made_and_installed() == ["venv", f"{root}[fast]"]
    assert provide(welcome=["fast"])
    assert commands.noted == []
    assert provide("dev", welcome=["fast"])
    assert commands.made_and_installed() == [f"{root}[dev,fast]"]


def test_where_it_cannot_be_it_is_left_out_said_and_not_tried_again(provide, commands, root):
    commands.fails_at = f"{root}[fast]"
    said = []
    assert provide(welcome=["fast"], say=said.append)
    assert commands.made_and_installed() == ["venv", f"{root}[fast]", str(root)]
    assert "without fast" in said[-1]
    assert "NumPy" in said[-1]
    assert provide(welcome=["fast"], say=said.append)
    assert commands.noted == []
    (root / "pyproject.toml").write_text("[project]\nname = 'other'\n")
    commands.fails_at = ""
    assert provide(welcome=["fast"])
    assert commands.made_and_installed() == [f"{root}[fast]"]


def test_an_installation_that_fails_without_it_too_fails(provide, commands):
    commands.fails_at = "pip"
    said = []
    assert not provide(welcome=["fast"], say=said.append)
    assert "failed" in said[-1]


def test_make_run_asks_for_the_fast_engine_and_needs_it_not(scripts, monkeypatch):
    asked = []

    def provide(self, extras, say=print, welcome=()):
        asked.append((list(extras), list(welcome)))
        return True

    set_up = scripts("set_up")
    monkeypatch.setattr(set_up.system_check, "main", lambda arguments: 0)
    monkeypatch.setattr(set_up.Environment, "provide", provide)
    assert set_up.main([]) == 0
    assert asked == [([], ["fast"])]
