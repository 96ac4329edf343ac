"""Every command of the documentation is run as it stands there, or held with a reason and read."""

import importlib.util
import os
import re
import shlex
import subprocess
import sys

import pytest

from tests.documented import HELD, ROOT, commands, pages
from xorviz.cli.main import make_parser

COMMANDS = commands()


def test_they_are_found():
    on = {command.page for command in COMMANDS}
    assert {"README.md", "CONTRIBUTING.md", "docs/guide/network.md", "docs/microscope.md"} <= on
    assert any(command.text == "make run" for command in COMMANDS)


def test_all_that_can_be_run_end_well(tmp_path):
    """In one process, since most of a short command's time goes into the start."""
    (tmp_path / "docs").symlink_to(ROOT / "docs")
    ran = [one for one in COMMANDS if one.of_xorviz is not None and one.text not in HELD]
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
        **{
            f"XDG_{kind}_HOME": str(tmp_path / kind.lower()) for kind in ("CONFIG", "DATA", "STATE")
        },
    }
    told = [shlex.join(one.of_xorviz) for one in ran]
    done = subprocess.run(
        [sys.executable, "-m", "tests.documented"],
        cwd=tmp_path,
        env=environment,
        input="\n".join(told),
        capture_output=True,
        text=True,
        check=False,
    )
    ended = re.findall(r"^@(\d+) (.*)$", done.stdout, re.MULTILINE)
    assert [text for _, text in ended] == told, done.stderr[-2000:]
    assert [text for code, text in ended if code != "0"] == [], done.stderr[-2000:]
    for one in ran:
        for option in ("--out", "--csv", "--plot"):
            if option in one.words:
                written = tmp_path / one.words[one.words.index(option) + 1]
                assert written.stat().st_size > 500, one.text


@pytest.mark.parametrize("text", HELD)
def test_those_that_are_held_are_there_and_could_be_run(text):
    """No list of excuses for what has gone; and what is held is at least understood."""
    (found, *_) = [one for one in COMMANDS if one.text == text]
    if found.of_xorviz:
        make_parser().parse_args(found.of_xorviz)
    for part in text.split(" && "):
        words = shlex.split(part)
        if words[0] == "make":
            subprocess.run(["make", "-n", *words[1:]], cwd=ROOT, check=True, capture_output=True)
        elif "-m" in words:
            assert importlib.util.find_spec(words[words.index("-m") + 1]) is not None
        for named in ("tests/engine", "packaging/translations.py"):
            assert named not in words or (ROOT / named).exists()


def test_every_other_command_is_one_of_xorviz():
    assert [one.text for one in COMMANDS if one.of_xorviz is None and one.text not in HELD] == []


def test_what_is_mentioned_is_there():
    """Commands, options and modules that stand within a sentence, or in a synopsis."""
    known = options_of(make_parser())
    wrong = []
    for page in pages():
        text = page.read_text("utf-8")
        mentioned = re.findall(r"`xorviz ([^`]+)`", text) + re.findall(
            r"^xorviz ((?:[^\n]|\n +\[)+)", text, re.MULTILINE
        )
        for words in mentioned:
            command = words.split()[0]
            options = set(re.findall(r"(?<![\w-])--[a-z][\w-]*", words))
            if not options <= known.get(command, known[""]):
                wrong.append((page.name, words))
        for module in re.findall(r"python -m (tests\.[\w.]+)", text):
            if importlib.util.find_spec(module) is None:
                wrong.append((page.name, module))
    assert wrong == []


def test_every_link_leads_somewhere():
    """To a file, or to a picture, and on a page to a heading."""
    broken = []
    for page in pages():
        for link in re.findall(r"\]\(([^)\s]+)\)", page.read_text("utf-8")):
            path, _, heading = link.partition("#")
            if "://" in link or link.startswith("mailto:"):
                continue
            target = (page.parent / path).resolve() if path else page
            if not target.exists() or (heading and heading not in _headings(target)):
                broken.append((page.name, link))
    assert broken == []


def test_every_picture_of_the_guide_has_its_command():
    for page in (ROOT / "docs/guide").glob("*.md"):
        (picture,) = re.findall(
            r"!\[[^]]+\]\(\.\./pictures/([\w-]+\.png)\)", page.read_text("utf-8")
        )
        assert f"--out {picture}\n" in page.read_text("utf-8"), page.name


def options_of(parser):
    """Return by command, and by "" for the window, every option that may be typed."""
    found = {"": set(parser._option_string_actions)}
    for action in parser._actions:
        for name, command in (action.choices or {}).items() if action.nargs == "A..." else ():
            inner = options_of(command)
            found[name] = set().union(*inner.values())
    return found


def _headings(page):
    lines = re.findall(r"^#+ (.*)$", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", line.lower()).replace(" ", "-") for line in lines}
