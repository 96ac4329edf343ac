"""Which number stands on each line and each tile in a half step."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from xorviz.session.snapshot import Topology
from xorviz.ui.numbers import plain, printed
from xorviz.ui.views.network.connections import Connections, EdgeKey
from xorviz.ui.views.network.microscope.close_up import CloseUp
from xorviz.ui.views.network.microscope.stages import Phase, is_about, layers_reached
from xorviz.ui.views.network.scene import Subject
from xorviz.ui.views.network.units import UnitKey, is_input

#: Of a network with more connections only those of the unit in question bear numbers.
MOST_EDGES = 60


@dataclass(frozen=True)
class Figure:
    """One number on a line.

    Parameters
    ----------
    edge : int
        By its place among the connections.
    value : float
    is_error : bool
        Whether it goes backwards: an error, or a gradient.
    is_past : bool
        Whether it belongs to a half step before.
    """

    edge: int
    value: float
    is_error: bool
    is_past: bool

    @property
    def text(self) -> str:
        """The number as it is printed."""
        return short(self.value, sign=True)


@dataclass(frozen=True)
class TileFigures:
    """The lines of numbers on a tile, each a sign and a number; the last is what counts.

    `is_off` tells whether the unit lets no error of the pattern back.
    """

    lines: tuple[tuple[str, str], ...]
    value: float
    is_error: bool
    is_past: bool
    is_off: bool = False


def short(value: float, sign: bool = False) -> str:
    """Return a number of two or three digits; only 0 itself is printed as 0."""
    if not np.isfinite(value):
        return "?"
    text = printed(f"{value:.2g}" if abs(value) < 1.0 else f"{value:.3g}")
    if value == 0.0:
        return "0"
    return f"+{text}" if sign and value > 0.0 else text


def exact(value: float) -> str:
    """Return a number of three digits as it stands in a sentence; only 0 is printed as 0."""
    if not np.isfinite(value):
        return plain(value)
    return "0" if value == 0.0 else printed(f"{value:.3g}")


def bears_all(topology: Topology) -> bool:
    """Tell whether a network is small enough for numbers on all of its lines."""
    weights = sum(
        topology.width(source) * layer.units
        for layer in topology.layers
        for source in layer.sources
    )
    return weights <= MOST_EDGES


def edge_figures(
    topology: Topology, edges: Connections, close_up: CloseUp, subject: Subject
) -> list[Figure]:
    """Return the numbers on the lines, those of the subject first.

    Of a large network there are only those of the subject; of an input that is a picture none.
    """
    reached = layers_reached(topology, close_up.stage)
    wanted: frozenset[int] = frozenset()
    if isinstance(subject, EdgeKey):
        wanted = frozenset({edges.number(subject)})
    elif subject is not None:
        wanted = edges.of_unit(subject)
    every = bears_all(topology)
    found: list[Figure] = []
    for bundle in edges.bundles:
        if bundle.layer not in reached:
            continue
        values = _of_layer(topology, close_up, bundle.layer, bundle.source)
        if values is None:
            continue
        part = values[bundle.row : bundle.row + bundle.rows, : bundle.units].ravel()
        is_past = close_up.stage.phase is Phase.LOSS
        is_past |= not is_about(close_up.stage, bundle.source, bundle.layer)
        numbers = [
            number for number in range(bundle.start, bundle.stop) if every or number in wanted
        ]
        is_error = _is_error(close_up)
        found += [
            Figure(number, float(part[number - bundle.start]), is_error, is_past)
            for number in numbers
        ]
    found.sort(key=lambda figure: (figure.edge not in wanted, figure.is_past, figure.edge))
    return found


def _is_error(close_up: CloseUp) -> bool:
    stage = close_up.stage
    return stage.phase is Phase.BACK or (stage.phase is Phase.UPDATE and not stage.changes)


def _of_layer(
    topology: Topology, close_up: CloseUp, layer: str, source: str
) -> NDArray[np.float64] | None:
    """Return a number for each row and unit of a layer's kernel, if a half step shows them."""
    stage, passed = close_up.stage, close_up.passed.layers[layer]
    if stage.phase in (Phase.FORWARD, Phase.LOSS):
        return passed.products
    if stage.phase is Phase.BACK:
        # Nothing learns in an input: no error goes on to it.
        return None if is_input(topology, source) else passed.passed_back
    if not stage.changes:
        return passed.by_kernel
    return None if close_up.ahead is None else close_up.ahead.layers[layer].change


def tile_figures(topology: Topology, close_up: CloseUp) -> Iterator[tuple[UnitKey, TileFigures]]:
    """Yield the numbers on each tile that has any."""
    stage, layers = close_up.stage, close_up.passed.layers
    if stage.phase in (Phase.FORWARD, Phase.LOSS):
        yield from _input_figures(topology, close_up)
    reached = layers_reached(topology, stage)
    for name in reached:
        passed = layers[name]
        is_past = bool(stage.layer) and name != reached[-1]
        for unit in range(len(passed.activation)):
            lines: list[tuple[str, str]]
            value = float(passed.activation[unit])
            if stage.phase is Phase.FORWARD or (stage.phase is Phase.LOSS and is_past):
                lines = [("Σ", short(float(passed.pre_activation[unit]))), ("→", short(value))]
            elif stage.phase is Phase.LOSS:
                target = float(close_up.passed.target[unit])
                lines = [("→", short(value)), ("y", short(target))]
            elif stage.phase is Phase.BACK:
                value = float(passed.by_pre_activation[unit])
                lines = [("←", short(float(passed.by_activation[unit])))]
                if passed.is_elementwise:
                    lines.append(("·", short(float(passed.derivative[unit]))))
                lines.append(("=", short(value)))
            else:
                found = _bias(close_up, name, unit)
                if found is None:
                    continue
                value = found
                lines = [("b", short(value, sign=True))]
            is_off = bool(passed.off[unit])
            yield (
                (name, unit),
                TileFigures(tuple(lines), value, _is_error(close_up), is_past, is_off),
            )


def _bias(close_up: CloseUp, layer: str, unit: int) -> float | None:
    """Return what an update shows of a bias."""
    if not close_up.stage.changes:
        return float(close_up.passed.layers[layer].by_pre_activation[unit])
    if close_up.ahead is None:
        return None
    return float(close_up.ahead.layers[layer].change[-1, unit])


def _input_figures(topology: Topology, close_up: CloseUp) -> Iterator[tuple[UnitKey, TileFigures]]:
    for key, value in inputs_of(topology, close_up).items():
        yield key, TileFigures((("", short(value)),), value, False, False)


def inputs_of(topology: Topology, close_up: CloseUp) -> dict[UnitKey, float]:
    """Return the value of each input unit that a layer reads."""
    values: dict[UnitKey, float] = {}
    for layer in topology.layers:
        read = close_up.passed.layers[layer.id].inputs.tolist()
        values.update(zip(topology.source_units(layer.id), read, strict=True))
    return {key: value for key, value in values.items() if is_input(topology, key[0])}
