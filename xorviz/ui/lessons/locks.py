"""What a lesson may take out of a learner's hands, and which wishes that are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from xorviz.ui import intents, time_intents
from xorviz.ui.intents import Intent

_Kinds = tuple[type[Intent], ...]

#: By the name that a lesson writes.
LOCKED: Mapping[str, _Kinds] = MappingProxyType(
    {
        "data": (
            intents.ChooseGate,
            intents.ChooseData,
            intents.OpenData,
            intents.TakeData,
            intents.TypeTestShare,
            intents.TypeBits,
            intents.ChooseRows,
            intents.TypeTargets,
            intents.ChooseEncoding,
            intents.ChooseOutputs,
            intents.TypeSample,
            intents.TypeNoise,
            intents.TypeDataSeed,
            intents.DrawPattern,
            intents.MovePattern,
            intents.RelabelPattern,
            intents.DeletePattern,
        ),
        "network": (
            intents.ChooseActivation,
            intents.TypeActivationArgument,
            intents.GrowLayer,
            intents.ShrinkLayer,
            intents.SplitUnit,
            intents.InsertLayer,
            intents.DeleteLayer,
            intents.Connect,
            intents.Disconnect,
        ),
        "weights": (
            intents.TypeWeight,
            intents.TypeBias,
            intents.MoveNetwork,
            intents.ImportWeights,
            intents.ReviveUnit,
        ),
        "training": (
            intents.ChooseOptimizer,
            intents.TypeLearningRate,
            intents.TypeOptimizerArgument,
            intents.ChooseSchedule,
            intents.TypeScheduleArgument,
            intents.ChooseLoss,
            intents.ChooseShuffle,
            intents.ChooseSolved,
            intents.ChooseInitializer,
            intents.ChooseRegularizer,
            intents.TypeRegularizerStrength,
            intents.TypeBatchSize,
        ),
        "starts": (intents.SetStarts, intents.OpenStart),
        "run": (
            intents.SetRunning,
            intents.SingleStep,
            intents.Restart,
            time_intents.Rescue,
        ),
        "remedies": (intents.TakeRemedy,),
    }
)


def is_locked(intent: Intent, locks: Iterable[str]) -> bool:
    """Tell whether a wish is among those that are locked."""
    return any(isinstance(intent, LOCKED[lock]) for lock in locks)


def changes_run(intent: Intent) -> bool:
    """Tell whether a wish would disturb a run that the lesson itself has under way."""
    looks_on = (intents.SetRunning, intents.SetSpeed, intents.OpenPreset, intents.OpenData)
    return is_locked(intent, LOCKED) and not isinstance(intent, looks_on)
