"""What colours tell is told to eyes that lack one kind of cones too, if need be by a sign."""

from itertools import combinations

import pytest

from tests.ui.color_vision import apart, contrast
from xorviz.ui import doctor_words
from xorviz.ui.sweeps import looks
from xorviz.ui.theme import DARK, LIGHT
from xorviz.ui.views.crowd.histogram_painter import color_of
from xorviz.ui.views.crowd.outcomes import Kind
from xorviz.ui.views.curves.hues import layer_pen
from xorviz.ui.views.zones.hues import unit_hue

#: Nearer to one another than this in CIELAB, two colours of thin lines are not told apart for sure.
LIKE = 15.0

pytestmark = pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)


def alike(colors):
    """Return the places of each two colours that some eyes may take for one another."""
    pairs = combinations(enumerate(colors), 2)
    return [(i, j) for (i, one), (j, other) in pairs if apart(one, other) < LIKE]


def test_what_is_told_by_colour_differs_for_every_kind_of_vision(theme):
    signs = apart(theme.positive, theme.negative)
    # A weight near 0 is faint, and still on its side.
    assert signs > 60.0
    for one, other in (
        (theme.right, theme.wrong),
        (theme.warning, theme.muted),
        (theme.right, theme.accent),
        *combinations([color_of(kind, theme) for kind in list(Kind)[:3]], 2),
    ):
        assert apart(one, other) > LIKE
    # The first four branches are met most; all eight have names beside them.
    assert min(apart(*pair) for pair in combinations(theme.lanes[:4], 2)) > LIKE
    assert min(apart(*pair) for pair in combinations(theme.lanes, 2)) > 12.0


def test_lines_of_units_differ_from_one_another_and_from_the_signs(theme):
    hues = [unit_hue(theme, unit).name() for unit in range(8)]
    assert alike(hues) == []
    assert all(apart(hue, sign) > 12.0 for hue in hues for sign in (theme.positive, theme.negative))
    # Names are written in them.
    assert all(contrast(hue, theme.panel) >= 4.5 for hue in hues)


def test_where_colours_are_alike_dashes_marks_and_signs_are_not(theme):
    for layers in range(2, 5):
        pens = [layer_pen(theme, place, layers) for place in range(layers)]
        for i, j in alike([pen.color() for pen in pens]):
            assert pens[i].style() != pens[j].style()
    for i, j in alike([looks.line_color(theme, place) for place in range(8)]):
        assert looks._MARKS[i] != looks._MARKS[j]
    verdicts = list(doctor_words.COLORS)
    for i, j in alike([theme.color(doctor_words.COLORS[one]) for one in verdicts]):
        assert doctor_words.SIGNS[verdicts[i]] != doctor_words.SIGNS[verdicts[j]]
