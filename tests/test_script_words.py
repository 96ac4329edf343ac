"""Everything that is said of a script has its words, and all that they name."""

import ast
import json
import string
from pathlib import Path

import pytest

import xorviz
from xorviz.resources import resource_path
from xorviz.script_words import kind_words, remark_words
from xorviz.session.scripts.remarks import Kind, Remark

TEMPLATES = json.loads(resource_path("text", "scripts.json").read_text("utf-8"))
FOLDER = Path(xorviz.__file__).parent / "session" / "scripts"


def made():
    """Yield the codes in the sources with the names of the details that are given along."""
    for file in sorted(FOLDER.glob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            is_call = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
            if (
                is_call
                and node.func.attr in set(Kind)
                and "remarks" in ast.unparse(node.func.value)
            ):
                code = node.args[1]
                codes = [one.value for one in ast.walk(code) if isinstance(one, ast.Constant)]
                for one in codes or TIDIED:
                    yield one, {keyword.arg for keyword in node.keywords}


#: Told by one line for two codes.
TIDIED = ("script_tidied", "line_breaks_restored")
MADE = list(made())


def test_the_sources_were_read_and_no_words_are_left_over():
    assert {code for code, _ in MADE} == TEMPLATES["remarks"].keys()
    assert TEMPLATES["kinds"].keys() == set(Kind)


@pytest.mark.parametrize(("code", "details"), MADE)
def test_the_words_name_what_is_told(code, details):
    names = {name for _, name, _, _ in string.Formatter().parse(TEMPLATES["remarks"][code]) if name}
    assert names <= details


def test_numbers_are_for_reading_and_what_cannot_be_printed_is_replaced():
    told = {"kind": "x\ny", "patterns": 50_000}
    assert remark_words(Remark(Kind.TAKEN, "data", 3, told)) == "data: x�y, 50,000 patterns"
    assert kind_words(Kind.IGNORED) == "left out"
