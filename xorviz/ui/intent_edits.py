"""From what a person wants, as seen on a snapshot, to an edit that names layers and units by id."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import singledispatch
from typing import Any

from xorviz.engine.activations import ACTIVATIONS
from xorviz.engine.registry import Choice
from xorviz.engine.schedules import SCHEDULES
from xorviz.engine.spec import read_data, read_experiment
from xorviz.session import crowd_edits, edits
from xorviz.session.edits import Edit
from xorviz.session.odds.remedies import edits_of
from xorviz.session.snapshot import Snapshot
from xorviz.ui import intents
from xorviz.ui.data_documents import (
    GIVEN,
    gate_document,
    kind_document,
    with_bits,
    with_outputs,
    with_rows,
)
from xorviz.ui.intents import Intent
from xorviz.ui.moved_cells import moved_cells
from xorviz.ui.regularizer_choices import named_choice, strengthened


def edits_for(intent: Intent, snapshot: Snapshot) -> tuple[Edit, ...]:
    """Return the edits that an intent asks for, in their order: for most of them one at most.

    Parameters
    ----------
    intent : Intent
    snapshot : Snapshot
        As in `edit_for`.

    Raises
    ------
    SpecError
        As `edit_for` does.
    """
    if isinstance(intent, intents.TakeRemedy):
        by_hand = (edits.ReviveUnit, edits.SetBias)
        return tuple(
            _by_hand(edit, snapshot) if isinstance(edit, by_hand) else edit
            for edit in edits_of(intent.fix, read_experiment(dict(snapshot.spec)))
        )
    edit = edit_for(intent, snapshot)
    return () if edit is None else (edit,)


@singledispatch
def edit_for(intent: Intent, snapshot: Snapshot) -> Edit | None:
    """Return the edit that an intent asks for, or None where it asks for none.

    Parameters
    ----------
    intent : Intent
    snapshot : Snapshot
        What the person was looking at: it says which unit stands at a position.

    Raises
    ------
    SpecError
        If the wish cannot be said as an experiment.
    """
    return None


@edit_for.register
def _(intent: intents.ChooseActivation, snapshot: Snapshot) -> Edit | None:
    if snapshot.topology.layer(intent.layer).activation == intent.name:
        return None
    return edits.SetActivation(intent.layer, Choice(intent.name))


@edit_for.register
def _(intent: intents.GrowLayer, snapshot: Snapshot) -> Edit | None:
    return edits.AddUnit(intent.layer)


@edit_for.register
def _(intent: intents.ShrinkLayer, snapshot: Snapshot) -> Edit | None:
    last = snapshot.topology.layer(intent.layer).unit_ids[-1]
    return edits.RemoveUnit(intent.layer, last if intent.unit_id is None else intent.unit_id)


@edit_for.register
def _(intent: intents.SplitUnit, snapshot: Snapshot) -> Edit | None:
    return edits.SplitUnit(intent.layer, intent.unit_id)


@edit_for.register
def _(intent: intents.ReviveUnit, snapshot: Snapshot) -> Edit | None:
    return _by_hand(edits.ReviveUnit(intent.layer, intent.unit_id), snapshot)


@edit_for.register
def _(intent: intents.InsertLayer, snapshot: Snapshot) -> Edit | None:
    topology = snapshot.topology
    reader = topology.layer(intent.before)
    columns = {name: 0 for name, _ in topology.inputs}
    columns |= {layer.id: layer.column for layer in topology.layers}
    # Connections that skip the gap between the columns go on skipping it.
    near = tuple(name for name in reader.sources if columns[name] == reader.column - 1)
    number = 1
    while f"h{number}" in columns:
        number += 1
    return edits.AddLayer(f"h{number}", intent.before, near)


@edit_for.register
def _(intent: intents.DeleteLayer, snapshot: Snapshot) -> Edit | None:
    return edits.RemoveLayer(intent.layer)


@edit_for.register
def _(intent: intents.Connect, snapshot: Snapshot) -> Edit | None:
    return edits.AddSource(intent.layer, intent.source)


@edit_for.register
def _(intent: intents.Disconnect, snapshot: Snapshot) -> Edit | None:
    return edits.RemoveSource(intent.layer, intent.source)


@edit_for.register
def _(intent: intents.TypeActivationArgument, snapshot: Snapshot) -> Edit | None:
    layer = snapshot.topology.layer(intent.layer)
    choice = Choice(layer.activation, layer.activation_arguments)
    known = ACTIVATIONS[layer.activation].arguments[intent.name]
    # A switch is typed as 0 or 1.
    value = bool(intent.value) if isinstance(known.default, bool) else intent.value
    changed = choice.with_argument(intent.name, value)
    return None if changed == choice else edits.SetActivation(intent.layer, changed)


@edit_for.register
def _(intent: intents.TypeWeight, snapshot: Snapshot) -> Edit | None:
    topology = snapshot.topology
    source, position = topology.source_units(intent.layer)[intent.row]
    is_input = source in dict(topology.inputs)
    source_unit = position if is_input else topology.layer(source).unit_ids[position]
    unit_id = topology.layer(intent.layer).unit_ids[intent.unit]
    edit = edits.SetWeight(intent.layer, source, source_unit, unit_id, intent.value)
    return _by_hand(edit, snapshot)


@edit_for.register
def _(intent: intents.TypeBias, snapshot: Snapshot) -> Edit | None:
    unit_id = snapshot.topology.layer(intent.layer).unit_ids[intent.unit]
    return _by_hand(edits.SetBias(intent.layer, unit_id, intent.value), snapshot)


@edit_for.register
def _(intent: intents.MoveNetwork, snapshot: Snapshot) -> Edit | None:
    cells = moved_cells(intent.landscape, intent.weights, intent.by, snapshot.topology)
    return _by_hand(edits.SetWeights(cells), snapshot) if cells else None


@edit_for.register
def _(intent: intents.ImportWeights, snapshot: Snapshot) -> Edit | None:
    # Loaded only now: no window needs it to open.
    from xorviz.session.weight_files.fitting import fitted

    fit = fitted(intent.stored, read_experiment(dict(snapshot.spec)).network)
    return _by_hand(edits.ImportWeights(intent.file, fit.weights), snapshot)


def _by_hand(edit: Edit, snapshot: Snapshot) -> Edit:
    """Return what a person does to the weights that they see: of a crowd, those of one start."""
    if snapshot.spec["replicas"] == 1:
        return edit
    return crowd_edits.OfReplica(snapshot.replica, edit)


@edit_for.register
def _(intent: intents.ChooseOptimizer, snapshot: Snapshot) -> Edit | None:
    present = snapshot.spec["training"]["optimizer"]
    if isinstance(present, str):
        return None if present == intent.name else edits.SetOptimizer(Choice(intent.name))
    if present["name"] == intent.name:
        return None
    choice = Choice(intent.name)
    if "learning_rate" in present:
        choice = choice.with_argument("learning_rate", present["learning_rate"])
    return edits.SetOptimizer(choice)


@edit_for.register
def _(intent: intents.TypeLearningRate, snapshot: Snapshot) -> Edit | None:
    return edits.SetLearningRate(intent.value)


@edit_for.register
def _(intent: intents.TypeOptimizerArgument, snapshot: Snapshot) -> Edit | None:
    return edits.SetOptimizerArgument(intent.name, intent.value)


@edit_for.register
def _(intent: intents.ChooseSchedule, snapshot: Snapshot) -> Edit | None:
    present = _schedule(snapshot)
    if present.name == intent.name:
        return None
    return edits.SetLearningRateSchedule(Choice(intent.name))


@edit_for.register
def _(intent: intents.TypeScheduleArgument, snapshot: Snapshot) -> Edit | None:
    present = _schedule(snapshot)
    changed = present.with_argument(intent.name, intent.value)
    return None if changed == present else edits.SetLearningRateSchedule(changed)


def _schedule(snapshot: Snapshot) -> Choice:
    value = snapshot.spec["training"].get("learning_rate_schedule", "constant")
    return SCHEDULES.read(value, "training.learning_rate_schedule")


@edit_for.register
def _(intent: intents.ChooseLoss, snapshot: Snapshot) -> Edit | None:
    present = snapshot.spec["training"]["loss"]
    return None if present == intent.name else edits.SetLoss(Choice(intent.name))


@edit_for.register
def _(intent: intents.ChooseGate, snapshot: Snapshot) -> Edit | None:
    return _data_edit(snapshot, gate_document(snapshot.spec["data"], intent.gate))


@edit_for.register
def _(intent: intents.ChooseData, snapshot: Snapshot) -> Edit | None:
    data = snapshot.spec["data"]
    if data["kind"] == intent.kind:
        return None
    widths = [units for _, units in snapshot.topology.inputs]
    fixed = sum(widths) if len(widths) > 1 else None
    return _data_edit(snapshot, kind_document(data, intent.kind, fixed))


@edit_for.register
def _(intent: intents.TypeBits, snapshot: Snapshot) -> Edit | None:
    return _data_edit(snapshot, with_bits(snapshot.spec["data"], intent.bits))


@edit_for.register
def _(intent: intents.ChooseRows, snapshot: Snapshot) -> Edit | None:
    return _data_edit(snapshot, with_rows(snapshot.spec["data"], intent.rows))


@edit_for.register
def _(intent: intents.TypeTargets, snapshot: Snapshot) -> Edit | None:
    return _other_data(snapshot, targets=[list(row) for row in intent.targets])


@edit_for.register
def _(intent: intents.ChooseEncoding, snapshot: Snapshot) -> Edit | None:
    return _other_data(snapshot, encoding=intent.encoding)


@edit_for.register
def _(intent: intents.ChooseOutputs, snapshot: Snapshot) -> Edit | None:
    return _data_edit(snapshot, with_outputs(snapshot.spec["data"], intent.outputs))


@edit_for.register
def _(intent: intents.TypeSample, snapshot: Snapshot) -> Edit | None:
    return _other_data(snapshot, sample=intent.size)


@edit_for.register
def _(intent: intents.TypeNoise, snapshot: Snapshot) -> Edit | None:
    return _other_data(snapshot, noise=intent.value)


@edit_for.register
def _(intent: intents.TypeDataSeed, snapshot: Snapshot) -> Edit | None:
    data = snapshot.spec["data"]
    if data["kind"] in GIVEN:
        return edits.SetDataSeed(intent.seed)
    return _other_data(snapshot, seed=intent.seed)


@edit_for.register
def _(intent: intents.TakeData, snapshot: Snapshot) -> Edit | None:
    return edits.SetData(replace(intent.data, resample=snapshot.spec["data"]["resample"]))


@edit_for.register
def _(intent: intents.TypeTestShare, snapshot: Snapshot) -> Edit | None:
    return edits.SetTestShare(intent.share)


@edit_for.register
def _(intent: intents.DrawPattern, snapshot: Snapshot) -> Edit | None:
    return edits.AddPattern(intent.inputs, intent.targets)


@edit_for.register
def _(intent: intents.MovePattern, snapshot: Snapshot) -> Edit | None:
    if intent.to == intent.inputs:
        return None
    return edits.MovePattern(intent.inputs, intent.targets, intent.to)


@edit_for.register
def _(intent: intents.RelabelPattern, snapshot: Snapshot) -> Edit | None:
    if intent.to == intent.targets:
        return None
    return edits.SetPatternTargets(intent.inputs, intent.targets, intent.to)


@edit_for.register
def _(intent: intents.DeletePattern, snapshot: Snapshot) -> Edit | None:
    return edits.RemovePattern(intent.inputs, intent.targets)


def _other_data(snapshot: Snapshot, **values: object) -> Edit | None:
    """Return the edit that changes some values of the data, or None where it changes none."""
    return _data_edit(snapshot, {**snapshot.spec["data"], **values})


def _data_edit(snapshot: Snapshot, document: Mapping[str, Any]) -> Edit | None:
    return None if document == snapshot.spec["data"] else edits.SetData(read_data(document))


@edit_for.register
def _(intent: intents.TypeBatchSize, snapshot: Snapshot) -> Edit | None:
    present = snapshot.spec["training"]["batch_size"]
    return None if present == intent.size else edits.SetBatchSize(intent.size)


@edit_for.register
def _(intent: intents.ChooseShuffle, snapshot: Snapshot) -> Edit | None:
    present = snapshot.spec["training"]["shuffle"]
    return None if present == intent.shuffle else edits.SetShuffle(intent.shuffle)


@edit_for.register
def _(intent: intents.ChooseSolved, snapshot: Snapshot) -> Edit | None:
    present = snapshot.spec["training"]["solved"]
    return None if present == intent.criterion else edits.SetSolved(intent.criterion)


@edit_for.register
def _(intent: intents.ChooseInitializer, snapshot: Snapshot) -> Edit | None:
    field = f"{intent.part}_initializer"
    if all(layer[field] == intent.name for layer in snapshot.spec["network"]["layers"]):
        return None
    return edits.SetInitializer(None, **{field: Choice(intent.name)})


@edit_for.register
def _(intent: intents.ChooseRegularizer, snapshot: Snapshot) -> Edit | None:
    present = _regularizers(intent.part, intent.layer, snapshot)
    wanted = [named_choice(intent.name, one) for one in present]
    # What the layers do not share is not kept either.
    choice = wanted[0] if wanted.count(wanted[0]) == len(wanted) else named_choice(intent.name)
    document = None if choice is None else choice.to_json()
    if all(one == document for one in present):
        return None
    return edits.SetRegularizer(intent.layer, intent.part, choice)


@edit_for.register
def _(intent: intents.TypeRegularizerStrength, snapshot: Snapshot) -> Edit | None:
    present = _regularizers(intent.part, intent.layer, snapshot)[0]
    if present is None:
        return None
    choice = strengthened(present, intent.argument, intent.value)
    return edits.SetRegularizer(intent.layer, intent.part, choice)


def _regularizers(part: str, layer: str | None, snapshot: Snapshot) -> list[Any]:
    """Return, as JSON, what one layer has or each of them all."""
    return [
        entry.get(f"{part}_regularizer")
        for entry in snapshot.spec["network"]["layers"]
        if layer in (None, entry["id"])
    ]


@edit_for.register
def _(intent: intents.Restart, snapshot: Snapshot) -> Edit | None:
    return edits.RestartRun(intent.seed)


@edit_for.register
def _(intent: intents.SetStarts, snapshot: Snapshot) -> Edit | None:
    if snapshot.spec["replicas"] == intent.replicas:
        return None
    return crowd_edits.SetReplicas(intent.replicas)
