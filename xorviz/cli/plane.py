"""The input plane as it is typed: its two axes, and where all other inputs stand."""

from __future__ import annotations

import argparse
from typing import NamedTuple

from xorviz.cli.errors import UsageError
from xorviz.session.snapshot import Snapshot


class Wish(NamedTuple):
    """A plane as `xorviz.session.snapshot.Request` takes it; None is what there is at the start."""

    axes: tuple[int, int] | None = None
    held: int | None = None


def axes(text: str) -> tuple[int, int]:
    """Read two inputs, counted from 1, as in ``3,17``; return them counted from 0.

    Raises
    ------
    argparse.ArgumentTypeError
        If it is no such pair.
    """
    try:
        across, up = (int(part) for part in text.split(","))
    except ValueError:
        across = up = 0
    if min(across, up) < 1 or across == up:
        raise argparse.ArgumentTypeError(
            f"“{text}” is no plane; it is two different inputs counted from 1, as in 3,17"
        )
    return across - 1, up - 1


def wish_for(snapshot: Snapshot, wanted: tuple[int, int] | None, at: str) -> Wish:
    """Return the plane that was typed.

    Parameters
    ----------
    snapshot : Snapshot
        Of the run, with its patterns.
    wanted : tuple of int or None
        The axes, counted from 0.
    at : str
        ``mean``, the name of a pattern as in ``0110``, or its number counted from 1.

    Raises
    ------
    UsageError
        If the data have no such inputs or no such pattern.
    """
    features = sum(units for _, units in snapshot.topology.inputs)
    if wanted is not None and max(wanted) >= features:
        raise UsageError(f"--axes: the data have {features:,} inputs.")
    paired = snapshot.spec["data"].get("encoding") == "paired"
    if wanted is not None and paired and wanted[0] // 2 == wanted[1] // 2:
        raise UsageError("--axes: both inputs are of the same bit.")
    return Wish(wanted, None if at == "mean" else pattern_of(snapshot, "--at", at, "mean nor "))


def pattern_of(snapshot: Snapshot, option: str, at: str, other: str = "") -> int:
    """Return the place of the pattern that was typed for an option, by its name or number.

    Parameters
    ----------
    snapshot : Snapshot
        Of the run, with its patterns.
    option, at : str
    other : str
        What could have been typed as well, for the sentence of refusal.

    Raises
    ------
    UsageError
        If the data have no such pattern.
    """
    table = snapshot.patterns
    assert table is not None, "patterns were asked for"
    if at in table.labels:
        return table.labels.index(at)
    count = len(table.shares)
    if at.isdecimal() and 1 <= int(at) <= count:
        return int(at) - 1
    no = f"neither {other}" if other else "not "
    raise UsageError(f"{option}: “{at}” is {no}one of the {count:,} patterns, counted from 1.")
