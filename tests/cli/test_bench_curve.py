"""``bench engine --curve``: the cost of a network step by the number of random starts."""

import re

import pytest

from xorviz.cli.speed.curve import curve_words
from xorviz.cli.speed.report import engines

SHORT = ("--seconds", "0.001", "--repeats", "1")


def curve_of(costs, flat_from):
    """Return a curve as it is measured, of one engine."""
    points = [{"replicas": count, "nanoseconds": {"numpy": cost}} for count, cost in costs]
    study = {"replicas": 1000, "steps": 3000, "seconds": {"numpy": 0.5}}
    return {
        "network": "2-2-1",
        "batch": 4,
        "points": points,
        "flat_from": {"numpy": flat_from},
        "study": study,
    }


def test_the_report_has_every_number_of_starts_and_the_study(xorviz):
    typed = ("--curve", "--replicas", "1,8,64", *SHORT, "--json")
    answer = xorviz("bench", "engine", *typed)
    (curve,) = answer.json["curves"]
    assert answer.code == 0
    assert [point["replicas"] for point in curve["points"]] == [1, 8, 64]
    for name in engines():
        costs = [point["nanoseconds"][name] for point in curve["points"]]
        assert min(costs) > 0.0
        assert curve["flat_from"][name] in (1, 8, 64)
        assert curve["study"]["seconds"][name] > 0.0


def test_bars_are_longer_by_the_same_piece_for_every_tenfold():
    text = curve_words(curve_of([(1, 10_000.0), (10, 1000.0), (100, 100.0)], 100))
    bars = [len(bar) for bar in re.findall("▇+", text)]
    assert bars[0] - bars[1] == bars[1] - bars[2] > 0
    assert "flat from 100 starts on" in text


@pytest.mark.parametrize("typed", [("--networks", "9-9"), ("--replicas", "0")], ids=" ".join)
def test_what_has_no_curve_is_refused(xorviz, typed):
    assert xorviz("bench", "engine", "--curve", *typed).code == 2
