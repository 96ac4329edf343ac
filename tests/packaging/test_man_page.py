"""The manual page names every command and option that the program tells of, and no other."""

import re

import pytest

from xorviz.cli.main import run

OPTION = re.compile(r"(?<![\w-])--?[a-z][a-z-]*")


def helped(capsys, *command):
    """Return what ``--help`` prints of a command."""
    with pytest.raises(SystemExit):
        run([*command, "--help"], open_window=lambda experiment: 1)
    return capsys.readouterr().out


@pytest.fixture
def page(scripts):
    # As a reader sees it, but for the letters in bold.
    return re.sub(r"\\f[BIR]|\\&|\\:", "", scripts("man_page").man_page()).replace(r"\-", "-")


@pytest.fixture
def sections(page):
    """Return the text of each command."""
    commands = page.split("\n.SH COMMANDS\n")[1].split("\n.SH ")[0]
    parts = re.split(r"^\.SS (.*)\n", commands, flags=re.MULTILINE)[1:]
    return dict(zip(parts[::2], parts[1::2], strict=True))


def test_it_has_the_commands_of_the_program(sections, capsys):
    listed = re.findall(r"^    ([a-z]+)(?:  |\n)", helped(capsys), flags=re.MULTILINE)
    assert "train" in listed
    assert list(sections) == listed


def test_each_command_has_its_options_and_no_others(sections, capsys):
    for command, text in sections.items():
        described = re.findall(r"^\.TP\n(-.*)$", text, flags=re.MULTILINE)
        named = {option for line in described for option in OPTION.findall(line)}
        assert named == set(OPTION.findall(helped(capsys, command))) - {"-h", "--help"}, command


def test_no_line_can_be_taken_for_a_command_of_troff(page):
    known = {".TH", ".SH", ".SS", ".TP", ".HP", ".PP", ".ad", ".nh"}
    assert {line.split()[0] for line in page.splitlines() if line.startswith((".", "'"))} <= known
