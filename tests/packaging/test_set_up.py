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

    def run(*extras):
        return scripts("set_up").Environment(root, commands).provide(extras, lambda text: None)

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
