"""The landscape in words: its axes, where the run is on it, and why there may be none."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication

from xorviz.session.snapshot import Landscape, PlaneKind, Snapshot, Topology, Weight
from xorviz.ui.numbers import plain
from xorviz.ui.views.decision.frame import Point
from xorviz.ui.views.landscape.reading import loss_at
from xorviz.ui.views.parts.names import unit_name

translate = QCoreApplication.translate


def kind_names() -> dict[PlaneKind, str]:
    """Return what the kinds of planes are called."""
    return {
        PlaneKind.WEIGHTS: translate("LandscapeView", "two weights"),
        PlaneKind.GRADIENT: translate("LandscapeView", "gradient × random"),
        PlaneKind.PATH: translate("LandscapeView", "axes of the path"),
    }


def weight_name(topology: Topology, weight: Weight) -> str:
    """Return what a weight is called: ``x₁ → h1.2``, or ``bias of h1.2``."""
    unit = unit_name(topology, weight.layer, weight.unit)
    sources = topology.source_units(weight.layer)
    if weight.row == len(sources):
        return translate("LandscapeView", "bias of {0}").format(unit)
    return f"{unit_name(topology, *sources[weight.row])} → {unit}"


def axis_names(topology: Topology, landscape: Landscape, number: int) -> tuple[str, str]:
    """Return what stands along the two axes."""
    if landscape.across is not None and landscape.up is not None:
        return weight_name(topology, landscape.across), weight_name(topology, landscape.up)
    if landscape.explained is not None:
        first, second = (f"{100.0 * part:.1f}" for part in landscape.explained)
        words = translate("LandscapeView", "{0} axis of the path: {1} % of it")
        return (
            words.format(translate("LandscapeView", "first"), first),
            words.format(translate("LandscapeView", "second"), second),
        )
    down = translate("LandscapeView", "down the gradient of step {0}")
    if landscape.is_flat:
        down = translate("LandscapeView", "the gradient is 0: a random direction")
    random = translate("LandscapeView", "random direction {0}")
    return down.format(f"{landscape.since:,}"), random.format(number + 1)


def refusal(code: str) -> str:
    """Return why there is no landscape."""
    words = {
        "too_large": translate(
            "LandscapeView",
            "No landscape: the loss of so many weights and patterns, at about 1,000 places,"
            " would take too long to compute.",
        ),
        "path_not_kept": translate(
            "LandscapeView",
            "The path of so many weights is not kept; choose two weights, or the gradient.",
        ),
        "no_path": translate(
            "LandscapeView", "There is no path yet: the weights have not moved. Train some steps."
        ),
        "too_far": translate(
            "LandscapeView", "No landscape: the weights are too large for their loss to be drawn."
        ),
    }
    return words[code]


def note_of(landscape: Landscape, step: int) -> str:
    """Say what else there is to know of a picture than its axes."""
    notes = []
    path = landscape.path
    if path is None:
        notes.append(translate("LandscapeView", "the path of so many weights is not kept"))
    else:
        words = translate("LandscapeView", "path from step {0}")
        if path.away > 1e-9:
            words = translate("LandscapeView", "path from step {0}, up to {1} off this plane")
        notes.append(words.format(f"{int(path.steps[0]):,}", plain(path.away, 2)))
    found = landscape.slice
    if found is not None and found.step != step:
        notes.append(translate("LandscapeView", "losses as at step {0}").format(f"{found.step:,}"))
    if found is not None and not np.isfinite(found.loss).all():
        notes.append(translate("LandscapeView", "hatched: no finite loss"))
    return " · ".join(notes)


def place_words(
    landscape: Landscape, place: Point, names: tuple[str, str], known: float | None = None
) -> str:
    """Say of a place where it is, and what the loss is there.

    Parameters
    ----------
    landscape : Landscape
    place : tuple of float
    names : tuple of str
        Of the axes.
    known : float, optional
        The loss where it is known, and need not be read from the grid.
    """
    x, y = plain(place[0]), plain(place[1])
    are_weights = landscape.across is not None
    where = f"{names[0]} {x} · {names[1]} {y}" if are_weights else f"({x}, {y})"
    if known is not None:
        return translate("LandscapeView", "{0} · loss {1}").format(where, plain(known, 4))
    loss = None if landscape.slice is None else loss_at(landscape.slice, place)
    if loss is None:
        return where
    return translate("LandscapeView", "{0} · loss about {1}").format(where, plain(loss, 4))


def loss_of(snapshot: Snapshot) -> float | None:
    """Return the loss that the landscape shows at the present weights, where a picture knows it."""
    return snapshot.loss + snapshot.penalty if snapshot.judged in (None, snapshot.step) else None


def summarize(snapshot: Snapshot, landscape: Landscape, names: tuple[str, str]) -> str:
    """Describe a landscape for a screen reader."""
    axes = translate("LandscapeView", "Loss landscape. To the right: {0}. Upwards: {1}.")
    words = [axes.format(*names)]
    here = translate("LandscapeView", "The network is at {0}.")
    at = place_words(landscape, landscape.here, names, loss_of(snapshot))
    words.append(here.format(at))
    found = landscape.slice
    if found is not None and np.isfinite(found.loss).any():
        lowest = int(np.where(np.isfinite(found.loss), found.loss, np.inf).argmin())
        row, column = divmod(lowest, len(found.xs))
        least = translate("LandscapeView", "The lowest loss here is {0}, at ({1}, {2}).")
        words.append(
            least.format(
                plain(float(found.loss[row, column]), 4),
                plain(float(found.xs[column])),
                plain(float(found.ys[row])),
            )
        )
        floors = [plain(line.level, 4) for line in found.contours if line.is_floor]
        if floors:
            text = translate("LandscapeView", "Lines mark the floors of plateaus: {0}.")
            words.append(text.format(", ".join(floors)))
    note = note_of(landscape, snapshot.step)
    return " ".join([*words, f"{note[:1].upper()}{note[1:]}."])
