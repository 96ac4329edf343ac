"""Learning-rate schedules, with the arithmetic of Keras 3."""

from xorviz.engine.schedules.base import Decay
from xorviz.engine.schedules.entries import (
    CONSTANT,
    SCHEDULES,
    ScheduleEntry,
    build_decay,
    watches_the_loss,
)
from xorviz.engine.schedules.plateau import (
    PlateauState,
    PlateauWatch,
    joined_plateaus,
    start_plateau,
)

__all__ = [
    "CONSTANT",
    "SCHEDULES",
    "Decay",
    "PlateauState",
    "PlateauWatch",
    "ScheduleEntry",
    "build_decay",
    "joined_plateaus",
    "start_plateau",
    "watches_the_loss",
]
