"""Random edits that a run as it stands can take, or must refuse."""

from hypothesis import strategies as st

from tests.engine.strategies import SEEDS, TAME_NUMBERS, choices, gate_data, tables
from xorviz.engine.activations import ACTIVATIONS
from xorviz.engine.losses import LOSSES
from xorviz.engine.optimizers import OPTIMIZERS
from xorviz.engine.registry import Choice
from xorviz.engine.spec import DataSpec, PatternsData, read_data
from xorviz.session import edits
from xorviz.session.edits import Edit
from xorviz.session.position import Position

KINDS = (
    edits.SetActivation,
    edits.AddUnit,
    edits.RemoveUnit,
    edits.SetWeight,
    edits.SetBias,
    edits.SetOptimizer,
    edits.SetLearningRate,
    edits.SetLoss,
    edits.SetData,
    edits.SetBatchSize,
    edits.SetShuffle,
    edits.RestartRun,
)

#: Edits that begin a new epoch, which no inverse takes back: it is part of the training.
BEGIN_AN_EPOCH = (edits.SetData, edits.SetBatchSize, edits.SetShuffle)


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
        case edits.SetWeight:
            source = draw(st.sampled_from(layer.sources))
            units = ids.get(source, tuple(range(spec.network.width(source))))
            value = draw(TAME_NUMBERS)
            return edits.SetWeight(layer.id, source, draw(st.sampled_from(units)), unit_id, value)
        case edits.SetBias:
            return edits.SetBias(layer.id, unit_id, draw(TAME_NUMBERS))
        case edits.SetOptimizer:
            return edits.SetOptimizer(draw(chosen(OPTIMIZERS)))
        case edits.SetLearningRate:
            return edits.SetLearningRate(draw(st.sampled_from([0.0, 0.001, 0.01, 0.3])))
        case edits.SetLoss:
            return edits.SetLoss(draw(chosen(LOSSES)))
        case edits.SetData:
            return edits.SetData(draw(data_like(spec.data)))
        case edits.SetBatchSize:
            return edits.SetBatchSize(draw(st.none() | st.integers(1, 6)))
        case edits.SetShuffle:
            return edits.SetShuffle(draw(st.booleans()))
        case _:
            return edits.RestartRun(draw(st.none() | SEEDS))


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
            name: draw(tables(rows, len(given[0]), TAME_NUMBERS)) for name, given in data.inputs
        }
        targets = draw(tables(rows, data.outputs, st.sampled_from([0.0, 1.0])))
        given = inputs.get("", inputs)
        return read_data({"kind": "patterns", "inputs": given, "targets": targets})
    gate = draw(gate_data(tame=True))
    encodings = ["paired"] if data.encoding == "paired" else ["01", "pm1"]
    gate |= {"outputs": data.outputs, "encoding": draw(st.sampled_from(encodings))}
    return read_data(gate)
