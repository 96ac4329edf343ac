"""The edits that a lesson may make, read from JSON."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from xorviz.engine.activations import ACTIVATIONS
from xorviz.engine.spec.network import LARGEST_WIDTH
from xorviz.engine.spec.ranges import LARGEST_SEED
from xorviz.engine.spec.reader import Reader
from xorviz.session import edits
from xorviz.session.edits import Edit

_MOST = 1e9


def _unit(reader: Reader, name: str = "unit") -> int:
    return reader.integer(name, 0, LARGEST_WIDTH - 1, 0)


def _activation(reader: Reader) -> Edit:
    layer = reader.text("layer")
    choice = ACTIVATIONS.read(reader.take("activation"), reader.place("activation"))
    return edits.SetActivation(layer, choice)


def _weight(reader: Reader) -> Edit:
    return edits.SetWeight(
        reader.text("layer"),
        reader.text("source"),
        _unit(reader, "source_unit"),
        _unit(reader),
        reader.number("value", -_MOST, _MOST),
    )


def _bias(reader: Reader) -> Edit:
    return edits.SetBias(reader.text("layer"), _unit(reader), reader.number("value", -_MOST, _MOST))


def _restart(reader: Reader) -> Edit:
    has_seed = reader.has("seed")
    reader.take("seed", None)
    return edits.RestartRun(reader.integer("seed", 0, LARGEST_SEED) if has_seed else None)


#: By the verb that stands in ``edit``; units are named by the number they were born with, which in
#: an experiment that was just opened is their place, from 0 on.
_VERBS: Mapping[str, Callable[[Reader], Edit]] = MappingProxyType(
    {
        "set_activation": _activation,
        "add_unit": lambda reader: edits.AddUnit(reader.text("layer")),
        "remove_unit": lambda reader: edits.RemoveUnit(reader.text("layer"), _unit(reader)),
        "add_source": lambda reader: edits.AddSource(reader.text("layer"), reader.text("source")),
        "remove_source": lambda reader: edits.RemoveSource(
            reader.text("layer"), reader.text("source")
        ),
        "set_weight": _weight,
        "set_bias": _bias,
        "set_learning_rate": lambda reader: edits.SetLearningRate(
            reader.number("value", 0.0, _MOST)
        ),
        "restart": _restart,
    }
)


def read_edits(reader: Reader, name: str) -> tuple[Edit, ...]:
    """Read a list of edits; none where the field is not there.

    Raises
    ------
    SpecError
        With the place of the first thing that is wrong.
    """
    if not reader.has(name):
        reader.take(name, None)
        return ()
    return tuple(_read(value, path) for path, value in reader.items(name))


def _read(value: object, path: str) -> Edit:
    reader = Reader(value, path)
    edit = _VERBS[reader.one_of("edit", tuple(_VERBS))](reader)
    reader.close()
    return edit
