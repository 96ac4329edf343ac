"""One scale of type, one grid and one palette: what stands beside them, and what cannot be read."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

import xorviz.ui
from tests.ui.contrast import contrast
from xorviz.ui.fonts import Size
from xorviz.ui.palettes import LAYERS
from xorviz.ui.style import style_sheet
from xorviz.ui.theme import DARK, DRAWN_ON, LIGHT, WRITTEN_ON
from xorviz.ui.views.zones.hues import unit_hue

UI = Path(xorviz.ui.__file__).parent
#: Where fonts are made. A picture of a sweep, and a report, have units of their own, and a sign in
#: a drawing grows with that.
MAKES_FONTS = {"fonts.py", "sweeps/looks.py", "report/sheet.py", "welcome/drawings.py"}
#: Where colours are told by their numbers.
HAS_COLOURS = {"theme.py", "palettes.py"}
SPACERS = ("setSpacing", "addSpacing", "setHorizontalSpacing", "setVerticalSpacing")
#: Steps of the grid: a hairline, half a step within a control, and whole ones.
STEPS = {0, 1, 2, 4, 8, 12, 16, 20, 24}


@cache
def calls() -> list[tuple[str, str, ast.Call]]:
    """Return (file, name, call) for each call of a method or function within ui."""
    found = []
    for path in sorted(UI.rglob("*.py")):
        file = path.relative_to(UI).as_posix()
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call):
                called = node.func
                name = called.attr if isinstance(called, ast.Attribute) else ""
                found.append((file, name or getattr(called, "id", ""), node))
    return found


def numbers(call: ast.Call) -> list[int]:
    return [
        argument.value
        for argument in call.args
        if isinstance(argument, ast.Constant) and isinstance(argument.value, int)
    ]


def test_fonts_have_named_sizes_and_gaps_lie_on_the_grid():
    assert [size.value * 96 / 72 for size in Size] == [10, 11, 12, 13, 14, 16, 20]
    sized = {"setPointSize", "setPointSizeF", "setPixelSize"}
    stray = {(file, name) for file, name, _ in calls() if name in sized}
    assert {file for file, _ in stray} <= MAKES_FONTS
    gaps = {
        (file, call.lineno, number)
        for file, name, call in calls()
        if name in (*SPACERS, "setContentsMargins")
        for number in numbers(call)
    }
    assert len(gaps) > 100
    assert {gap for gap in gaps if gap[2] not in STEPS} == set()


def test_colours_are_told_in_the_theme_and_the_palettes_alone():
    coloured = {
        path.relative_to(UI).as_posix()
        for path in UI.rglob("*.py")
        if re.search(r"#[0-9a-fA-F]{6}\b", path.read_text())
    }
    assert coloured == HAS_COLOURS


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_what_is_written_and_drawn_stands_out(theme):
    pairs = {
        f"{ink} on {ground}": contrast(getattr(theme, ink), getattr(theme, ground))
        for ink, grounds in WRITTEN_ON.items()
        for ground in grounds
    }
    assert {pair: ratio for pair, ratio in pairs.items() if ratio < 4.5} == {}
    # What is read at length is held to AAA.
    assert min(contrast(theme.text, getattr(theme, one)) for one in WRITTEN_ON["text"]) >= 7.0
    # A lane is a line and a dot; its name is written in the colour of text.
    drawn = {
        f"{ink} on {ground}": contrast(getattr(theme, ink), getattr(theme, ground))
        for ink, grounds in DRAWN_ON.items()
        for ground in grounds
    } | {f"lane {lane}": contrast(lane, theme.panel) for lane in theme.lanes}
    assert {pair: ratio for pair, ratio in drawn.items() if ratio < 3.0} == {}
    # Names of layers and units are written in their own colours.
    named = [QColor(color) for color in LAYERS[theme.name]]
    named += [unit_hue(theme, unit) for unit in range(40)]
    assert min(contrast(color, theme.panel) for color in named) >= 4.5


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_the_style_sheet_writes_on_no_ground_that_hides_it(theme):
    sheet = style_sheet(theme)
    read = 0
    for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", sheet):
        found = dict(re.findall(r"(?<![\w-])(background|color): (#\w{6})", body))
        if len(found) < 2 or "disabled" in selector:
            continue
        read += 1
        assert contrast(found["color"], found["background"]) >= 4.5, selector
    assert read >= 8
    # What a button looks like under the mouse has no colour of text of its own.
    for state in ("hover", "pressed"):
        for button, ink in (('QPushButton[role="primary"]', "on_accent"), ("QToolButton", "text")):
            rule = re.escape(f"\n{button}:{state}") + r" { background: (#\w{6})"
            (ground,) = re.findall(rule, sheet)
            assert contrast(getattr(theme, ink), ground) >= 4.5
