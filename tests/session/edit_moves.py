"""Random edits that a run as it stands can take, or must refuse."""

from dataclasses import replace

from hypothesis import strategies as st

from tests.engine.strategies import (
    SEEDS,
    TAME_NUMBERS,
    argument_values,
    bits_data,
    choices,
    gate_data,
    points_data,
    tables,
)
from xorviz.engine.activations import ACTIVATIONS
from xorviz.engine.dataset import build_dataset
from xorviz.engine.initializers import INITIALIZERS
from xorviz.engine.losses import LOSSES
from xorviz.engine.optimizers import OPTIMIZERS
from xorviz.engine.registry import Choice
from xorviz.engine.regularizers import REGULARIZERS
from xorviz.engine.schedules import SCHEDULES
from xorviz.engine.spec import (
    SOLVED,
    DataSpec,
    ExperimentSpec,
    GateData,
    LayerWeights,
    PatternsData,
    read_data,
)
from xorviz.session import edits
from xorviz.session.edits import Edit
from xorviz.session.position import Position

KINDS = (
    edits.SetActivation,
    edits.AddUnit,
    edits.RemoveUnit,
    edits.SplitUnit,
    edits.ReviveUnit,
    edits.AddLayer,
    edits.RemoveLayer,
    edits.AddSource,
    edits.RemoveSource,
    edits.SetInitializer,
    edits.SetRegularizer,
    edits.SetWeight,
    edits.SetBias,
    edits.SetWeights,
    edits.ImportWeights,
    edits.SetOptimizer,
    edits.SetLearningRate,
    edits.SetOptimizerArgument,
    edits.SetLearningRateSchedule,
    edits.SetLoss,
    edits.SetData,
    edits.SetTestShare,
    edits.SetDataSeed,
    edits.AddPattern,
    edits.MovePattern,
    edits.SetPatternTargets,
    edits.RemovePattern,
    edits.SetBatchSize,
    edits.SetShuffle,
    edits.SetSolved,
    edits.RestartRun,
)

#: Edits that begin a new epoch, which no inverse takes back: it is part of the training.
BEGIN_AN_EPOCH = (
    edits.SetData,
    edits.SetTestShare,
    edits.SetDataSeed,
    edits.AddPattern,
    edits.MovePattern,
    edits.SetPatternTargets,
    edits.RemovePattern,
    edits.SetBatchSize,
    edits.SetShuffle,
)


ANY_DATA = (gate_data(tame=True) | bits_data(tame=True) | points_data(tame=True)).map(read_data)


@st.composite
def edits_for(draw: st.DrawFn, position: Position, kinds: tuple[type[Edit], ...] = KINDS) -> Edit:
    """Draw an edit whose ids exist; it may still be refused, as the removal of a last unit is."""
    spec, ids = position.spec, position.state.unit_ids
    layer = draw(st.sampled_from(spec.network.layers))
    unit_id = draw(st.sampled_from(ids[layer.id]))
    kind = draw(st.sampled_from(kinds))
    match kind:
        case edits.SetActivation:
            return edits.SetActivation(layer.id, draw(chosen(ACTIVATIONS)))
        case edits.AddUnit:
            return edits.AddUnit(layer.id)
        case edits.RemoveUnit:
            return edits.RemoveUnit(layer.id, unit_id)
        case edits.SplitUnit:
            return edits.SplitUnit(layer.id, unit_id)
        case edits.ReviveUnit:
            return edits.ReviveUnit(layer.id, unit_id)
        case edits.AddLayer:
            new = f"new{draw(st.integers(0, 3))}"
            some = st.lists(st.sampled_from(layer.sources), min_size=1, unique=True)
            return edits.AddLayer(new, layer.id, tuple(draw(some)))
        case edits.RemoveLayer:
            hidden = [name for name in ids if name != spec.network.output]
            return edits.RemoveLayer(draw(st.sampled_from(hidden or [layer.id])))
        case edits.AddSource:
            known = [*(entry.id for entry in spec.network.inputs), *ids]
            others = [name for name in known if name not in (*layer.sources, layer.id)]
            return edits.AddSource(layer.id, draw(st.sampled_from(others or known)))
        case edits.RemoveSource:
            several = [entry for entry in spec.network.layers if len(entry.sources) > 1]
            layer = draw(st.sampled_from(several or [layer]))
            return edits.RemoveSource(layer.id, draw(st.sampled_from(layer.sources)))
        case edits.SetInitializer:
            which = draw(st.none() | st.just(layer.id))
            kernel, bias = (draw(st.none() | chosen(INITIALIZERS)) for _ in range(2))
            return edits.SetInitializer(which, kernel, bias)
        case edits.SetRegularizer:
            which, part = draw(st.none() | st.just(layer.id)), draw(st.sampled_from(edits.PARTS))
            return edits.SetRegularizer(which, part, draw(st.none() | chosen(REGULARIZERS)))
        case edits.SetWeight:
            source = draw(st.sampled_from(layer.sources))
            units = ids.get(source, tuple(range(spec.network.width(source))))
            value = draw(TAME_NUMBERS)
            return edits.SetWeight(layer.id, source, draw(st.sampled_from(units)), unit_id, value)
        case edits.SetBias:
            return edits.SetBias(layer.id, unit_id, draw(TAME_NUMBERS))
        case edits.SetWeights:
            cells = []
            # One may be named twice.
            for _ in range(draw(st.integers(1, 4))):
                layer = draw(st.sampled_from(spec.network.layers))
                unit_id = draw(st.sampled_from(ids[layer.id]))
                source = draw(st.none() | st.sampled_from(layer.sources))
                known = ids.get(source, tuple(range(spec.network.width(source or layer.id))))
                source_unit = 0 if source is None else draw(st.sampled_from(known))
                cell = edits.Cell(layer.id, source, source_unit, unit_id, draw(TAME_NUMBERS))
                cells.append(cell)
            return edits.SetWeights(tuple(cells))
        case edits.ImportWeights:
            given = []
            for one in spec.network.layers:
                row = st.lists(TAME_NUMBERS, min_size=one.units, max_size=one.units).map(tuple)
                rows = tuple(draw(row) for _ in range(spec.network.fan_in(one)))
                given.append((one.id, LayerWeights(rows, draw(row))))
            return edits.ImportWeights("model.weights.h5", tuple(given))
        case edits.SetOptimizer:
            return edits.SetOptimizer(draw(chosen(OPTIMIZERS)))
        case edits.SetLearningRate:
            return edits.SetLearningRate(draw(st.sampled_from([0.0, 0.001, 0.01, 0.3])))
        case edits.SetOptimizerArgument:
            optimizer = spec.training.optimizer.name
            name, argument = draw(
                st.sampled_from(sorted(OPTIMIZERS[optimizer].arguments.items(), key=lambda e: e[0]))
            )
            return edits.SetOptimizerArgument(
                name, draw(st.none() | argument_values(argument, tame=True))
            )
        case edits.SetLearningRateSchedule:
            return edits.SetLearningRateSchedule(draw(chosen(SCHEDULES)))
        case edits.SetLoss:
            return edits.SetLoss(draw(chosen(LOSSES)))
        case edits.SetData:
            return edits.SetData(draw(data_like(spec.data) | ANY_DATA))
        case edits.SetTestShare:
            return edits.SetTestShare(draw(st.sampled_from([0.0, 0.25, 0.5])))
        case edits.SetDataSeed:
            return edits.SetDataSeed(draw(SEEDS))
        case edits.AddPattern | edits.MovePattern | edits.SetPatternTargets | edits.RemovePattern:
            return draw(drawn_patterns(spec, kind))
        case edits.SetBatchSize:
            return edits.SetBatchSize(draw(st.none() | st.integers(1, 6)))
        case edits.SetShuffle:
            return edits.SetShuffle(draw(st.booleans()))
        case edits.SetSolved:
            return edits.SetSolved(draw(st.sampled_from(SOLVED)))
        case _:
            return edits.RestartRun(draw(st.none() | SEEDS))


@st.composite
def drawn_patterns(draw: st.DrawFn, spec: ExperimentSpec, kind: type[Edit]) -> Edit:
    """Draw an edit of a pattern that is there; of more than two inputs it will be refused."""
    data = build_dataset(spec.data, [spec.replica])
    row = draw(st.integers(0, data.patterns - 1))
    pattern = tuple(data.inputs[0, row].tolist()), tuple(data.targets[0, row].tolist())
    inputs = st.tuples(*[TAME_NUMBERS] * spec.data.features)
    targets = st.tuples(*[st.sampled_from([0.0, 1.0])] * spec.data.outputs)
    if kind is edits.AddPattern:
        return edits.AddPattern(draw(inputs | st.just(pattern[0])), draw(targets))
    if kind is edits.MovePattern:
        other = draw(st.integers(0, data.patterns - 1))
        there = tuple(data.inputs[0, other].tolist())
        return edits.MovePattern(*pattern, draw(inputs | st.just(there)))
    if kind is edits.SetPatternTargets:
        return edits.SetPatternTargets(*pattern, draw(targets))
    return edits.RemovePattern(*pattern)


@st.composite
def chosen(draw: st.DrawFn, registry: object) -> Choice:
    """Draw a registry entry with some of its arguments."""
    value = draw(choices(registry, tame=True))
    given = {"name": value} if isinstance(value, str) else dict(value)
    return Choice(given.pop("name"), tuple(sorted(given.items())))


@st.composite
def data_like(draw: st.DrawFn, data: DataSpec) -> DataSpec:
    """Draw data of the same shape: other patterns for the same inputs, or another gate."""
    if isinstance(data, PatternsData):
        rows = draw(st.integers(1, 7))
        inputs = {
            name: draw(tables(rows, given.width, TAME_NUMBERS)) for name, given in data.inputs
        }
        targets = draw(tables(rows, data.outputs, st.sampled_from([0.0, 1.0])))
        given = inputs.get("", inputs)
        return read_data({"kind": "patterns", "inputs": given, "targets": targets})
    if not isinstance(data, GateData):
        return replace(data, seed=draw(SEEDS))
    gate = draw(gate_data(tame=True))
    encodings = ["paired"] if data.encoding == "paired" else ["01", "pm1"]
    gate |= {"outputs": data.outputs, "encoding": draw(st.sampled_from(encodings))}
    return read_data(gate)
