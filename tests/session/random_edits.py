"""Random edits without end: hypothesis draws a few at a time, a long run needs hundreds."""

import random
from dataclasses import replace

import numpy as np

from xorviz.engine.activations import ACTIVATIONS
from xorviz.engine.dataset import build_dataset
from xorviz.engine.initializers import INITIALIZERS
from xorviz.engine.losses import LOSSES
from xorviz.engine.optimizers import OPTIMIZERS
from xorviz.engine.registry import Choice
from xorviz.engine.regularizers import REGULARIZERS
from xorviz.engine.schedules import SCHEDULES
from xorviz.engine.spec import (
    ENCODINGS,
    GATES,
    SOLVED,
    DataSpec,
    GateData,
    LayerWeights,
    PatternsData,
    PointsData,
)
from xorviz.session import edits
from xorviz.session.edits import Edit
from xorviz.session.position import Position

#: The network may not grow without end: every weight makes the test slower.
_MOST_UNITS, _MOST_LAYERS = 4, 5


def random_edit(chance: random.Random, kind: type[Edit], position: Position) -> Edit | None:
    """Return an edit of this kind that the run as it stands can take; None where there is none."""
    spec, ids = position.spec, position.state.unit_ids
    network = spec.network
    hidden = [layer for layer in network.layers if layer.id != network.output]
    layer = chance.choice(network.layers)
    unit_id = chance.choice(ids[layer.id])
    number = round(chance.uniform(-2.0, 2.0), 3)
    match kind:
        case edits.SetActivation:
            return edits.SetActivation(layer.id, Choice(chance.choice(ACTIVATIONS.names())))
        case edits.AddUnit:
            some = [layer.id for layer in hidden if layer.units < _MOST_UNITS]
            return edits.AddUnit(chance.choice(some)) if some else None
        case edits.RemoveUnit:
            some = [layer.id for layer in hidden if layer.units > 1]
            name = chance.choice(some) if some else ""
            return edits.RemoveUnit(name, chance.choice(ids[name])) if some else None
        case edits.SplitUnit:
            some = [layer.id for layer in hidden if layer.units < _MOST_UNITS]
            name = chance.choice(some) if some else ""
            return edits.SplitUnit(name, chance.choice(ids[name])) if some else None
        case edits.ReviveUnit:
            return edits.ReviveUnit(layer.id, unit_id)
        case edits.AddLayer:
            taken = chance.sample(layer.sources, chance.randint(1, len(layer.sources)))
            free = [f"new{number}" for number in range(9) if f"new{number}" not in ids]
            room = len(ids) < _MOST_LAYERS
            return edits.AddLayer(free[0], layer.id, tuple(taken)) if room else None
        case edits.RemoveLayer:
            return edits.RemoveLayer(chance.choice(hidden).id) if hidden else None
        case edits.AddSource:
            place = network.layers.index(layer)
            known = [entry.id for entry in (*network.inputs, *network.layers[:place])]
            others = [name for name in known if name not in layer.sources]
            return edits.AddSource(layer.id, chance.choice(others)) if others else None
        case edits.RemoveSource:
            # What nobody else reads has to stay.
            read = [source for entry in network.layers for source in entry.sources]
            some = [
                (entry.id, source)
                for entry in network.layers
                for source in entry.sources
                if len(entry.sources) > 1 and read.count(source) > 1
            ]
            return edits.RemoveSource(*chance.choice(some)) if some else None
        case edits.SetInitializer:
            kernel, bias = (Choice(chance.choice(INITIALIZERS.names())) for _ in range(2))
            return edits.SetInitializer(chance.choice([None, layer.id]), kernel, bias)
        case edits.SetRegularizer:
            some = [None, *(Choice(name) for name in REGULARIZERS.names())]
            which, part = chance.choice([None, layer.id]), chance.choice(edits.PARTS)
            return edits.SetRegularizer(which, part, chance.choice(some))
        case edits.SetWeight:
            source = chance.choice(layer.sources)
            units = ids.get(source, tuple(range(network.width(source))))
            return edits.SetWeight(layer.id, source, chance.choice(units), unit_id, number)
        case edits.SetBias:
            return edits.SetBias(layer.id, unit_id, number)
        case edits.SetWeights:
            source = chance.choice(layer.sources)
            known = ids.get(source, tuple(range(network.width(source))))
            weight = edits.Cell(layer.id, source, chance.choice(known), unit_id, number)
            return edits.SetWeights((weight, edits.Cell(layer.id, None, 0, unit_id, -number)))
        case edits.ImportWeights:
            rows = ((number,) * layer.units,) * network.fan_in(layer)
            given = LayerWeights(rows, (-number,) * layer.units)
            return edits.ImportWeights("model.weights.h5", ((layer.id, given),))
        case edits.SetOptimizer:
            return edits.SetOptimizer(Choice(chance.choice(OPTIMIZERS.names())))
        case edits.SetLearningRate:
            return edits.SetLearningRate(chance.choice([None, 0.0, 0.001, 0.01, 0.1]))
        case edits.SetOptimizerArgument:
            known_arguments = OPTIMIZERS[spec.training.optimizer.name].arguments
            name = chance.choice([name for name in known_arguments if name != "epsilon"])
            switch = isinstance(known_arguments[name].default, bool)
            values = [None, True, False] if switch else [None, 0.05, 0.5, 0.9]
            return edits.SetOptimizerArgument(name, chance.choice(values))
        case edits.SetLearningRateSchedule:
            name = chance.choice(SCHEDULES.names())
            known = {**SCHEDULES[name].arguments}
            short = {each: 2 for each in known if each in ("patience", "decay_steps", "cooldown")}
            given = chance.choice([{}, short])
            return edits.SetLearningRateSchedule(Choice(name, tuple(sorted(given.items()))))
        case edits.SetLoss:
            return edits.SetLoss(Choice(chance.choice(LOSSES.names())))
        case edits.SetData:
            return edits.SetData(_other_data(chance, spec.data))
        case edits.SetTestShare:
            # Functions of bits have no test.
            share = chance.choice([0.0, 0.2, 0.5])
            parted = isinstance(spec.data, PointsData | PatternsData)
            return edits.SetTestShare(share) if parted else None
        case edits.SetDataSeed:
            return edits.SetDataSeed(chance.randrange(9))
        case edits.AddPattern | edits.MovePattern | edits.SetPatternTargets | edits.RemovePattern:
            return _drawn(chance, kind, position)
        case edits.SetBatchSize:
            return edits.SetBatchSize(chance.choice([None, 1, 2, 3, 4]))
        case edits.SetShuffle:
            return edits.SetShuffle(chance.choice([True, False]))
        case edits.SetSolved:
            return edits.SetSolved(chance.choice(SOLVED))
        case _:
            return edits.RestartRun(chance.choice([None, chance.randrange(1000)]))


def _drawn(chance: random.Random, kind: type[Edit], position: Position) -> Edit | None:
    """Return an edit of a pattern on the plane; None where there is no plane, or no other."""
    spec = position.spec
    data = build_dataset(spec.data, [spec.replica])
    row = chance.randrange(data.patterns)
    inputs, targets = tuple(data.inputs[0, row].tolist()), tuple(data.targets[0, row].tolist())
    place = tuple(round(chance.uniform(-1.0, 2.0), 2) for _ in inputs)
    if len(inputs) > 2:
        return None
    if kind is edits.AddPattern:
        return edits.AddPattern(place, targets) if data.patterns < 20 else None
    if kind is edits.MovePattern:
        return edits.MovePattern(inputs, targets, place)
    if kind is edits.SetPatternTargets:
        other = tuple(1.0 - value for value in targets)
        return edits.SetPatternTargets(inputs, targets, other)
    return edits.RemovePattern(inputs, targets) if len(np.unique(data.inputs[0])) > 2 else None


def _other_data(chance: random.Random, data: DataSpec) -> DataSpec:
    """Return a gate's data with one or two values changed, or a gate; now and then, a cloud."""
    if not isinstance(data, GateData):
        return GateData(chance.choice(GATES), outputs=min(data.outputs, 2))
    if chance.random() < 0.2 and data.outputs == 1:
        return PointsData("circles", 12, seed=chance.randrange(9))
    values = {
        "gate": GATES,
        "encoding": ENCODINGS,
        "outputs": (1, 2),
        "sample": (None, 5, 12),
        "noise": (0.0, 0.1),
        "seed": range(9),
    }
    names = chance.sample(sorted(values), 2)
    return replace(data, **{name: chance.choice(values[name]) for name in names})
