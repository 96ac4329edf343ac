"""Applying an edit: from a run and an edit to a new run and the inverse, changing nothing given."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from xorviz.engine.errors import SpecError
from xorviz.engine.spec.ranges import LARGEST_COUNT
from xorviz.engine.state import RunState
from xorviz.session import crowd_edits, edits, inverses
from xorviz.session.edits import Edit
from xorviz.session.position import Position
from xorviz.session.rules import (
    cells,
    crowd,
    data,
    network,
    patterns,
    regularizers,
    schedules,
    training,
    twins,
    units,
)
from xorviz.session.rules.outcome import Outcome

_RULES: Mapping[type[Edit], Callable[[Any, Position], Outcome]] = {
    edits.SetActivation: network.set_activation,
    edits.SetInitializer: network.set_initializer,
    edits.SetRegularizer: regularizers.set_regularizer,
    edits.AddLayer: network.add_layer,
    edits.RemoveLayer: network.remove_layer,
    edits.AddSource: network.add_source,
    edits.RemoveSource: network.remove_source,
    edits.AddUnit: units.add_unit,
    edits.RemoveUnit: units.remove_unit,
    edits.SplitUnit: twins.split_unit,
    edits.ReviveUnit: units.revive_unit,
    edits.SetWeight: cells.set_weight,
    edits.SetBias: cells.set_bias,
    edits.SetWeights: cells.set_weights,
    edits.ImportWeights: cells.import_weights,
    edits.SetOptimizer: training.set_optimizer,
    edits.SetLearningRate: training.set_learning_rate,
    edits.SetOptimizerArgument: training.set_optimizer_argument,
    edits.SetLearningRateSchedule: schedules.set_learning_rate_schedule,
    edits.SetLoss: training.set_loss,
    edits.SetBatchSize: training.set_batch_size,
    edits.SetShuffle: training.set_shuffle,
    edits.SetSolved: training.set_solved,
    edits.SetData: data.set_data,
    edits.SetTestShare: data.set_test_share,
    edits.SetDataSeed: data.set_data_seed,
    edits.AddPattern: patterns.add_pattern,
    edits.MovePattern: patterns.move_pattern,
    edits.SetPatternTargets: patterns.set_pattern_targets,
    edits.RemovePattern: patterns.remove_pattern,
    edits.RestartRun: training.restart_run,
    crowd_edits.SetReplicas: crowd.set_replicas,
    crowd_edits.KeepReplica: crowd.keep_replica,
    crowd_edits.OfReplica: crowd.of_replica,
    inverses.DropUnit: units.drop_unit,
    inverses.RestoreUnit: units.restore_unit,
    inverses.MergeTwins: twins.merge_twins,
    inverses.PartTwins: twins.part_twins,
    inverses.RestoreCell: cells.restore_cell,
    inverses.RestoreCells: cells.restore_cells,
    inverses.RestoreWeights: cells.restore_weights,
    inverses.RestoreInitializers: network.restore_initializers,
    inverses.RestoreRegularizers: regularizers.restore_regularizers,
    inverses.RestoreWiring: network.restore_wiring,
    inverses.RestoreOptimizer: training.restore_optimizer,
    inverses.RestoreSchedule: schedules.restore_schedule,
    inverses.RestoreLearningRate: training.restore_learning_rate,
    inverses.RestoreLoss: training.restore_loss,
    inverses.RestoreCriterion: training.restore_criterion,
    inverses.RestoreData: data.restore_data,
    inverses.RestoreRun: training.restore_run,
}


def apply_edit(edit: Edit, position: Position) -> Outcome:
    """Apply one edit.

    Raises
    ------
    SpecError
        If it is not allowed; nothing has changed then.
    """
    outcome = _RULES[type(edit)](edit, position)
    _check_counts(outcome.position.state)
    return outcome


def _check_counts(state: RunState) -> None:
    """Refuse what no file could hold: a file may say that a run stands where counting ends."""
    units = (unit for ids in state.unit_ids.values() for unit in ids)
    for name, count in (
        ("edits", state.edits),
        ("epoch", state.epoch),
        ("unit_ids", max(units)),
    ):
        if count > LARGEST_COUNT:
            raise SpecError(f"state.{name}", "out_of_range", count, (f"0 … {LARGEST_COUNT}",))
