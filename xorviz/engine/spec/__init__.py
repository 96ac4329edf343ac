"""The experiment as a value: frozen, comparable, in and out of JSON."""

from xorviz.engine.spec.data import (
    ENCODINGS,
    GATES,
    RESAMPLE,
    DataSpec,
    GateData,
    PatternsData,
    read_data,
)
from xorviz.engine.spec.experiment import SCHEMA, ExperimentSpec, LayerWeights, read_experiment
from xorviz.engine.spec.network import InputSpec, LayerSpec, NetworkSpec, read_network
from xorviz.engine.spec.training import SOLVED, TrainingSpec, read_training

__all__ = [
    "ENCODINGS",
    "GATES",
    "RESAMPLE",
    "SCHEMA",
    "SOLVED",
    "DataSpec",
    "ExperimentSpec",
    "GateData",
    "InputSpec",
    "LayerSpec",
    "LayerWeights",
    "NetworkSpec",
    "PatternsData",
    "TrainingSpec",
    "read_data",
    "read_experiment",
    "read_network",
    "read_training",
]
