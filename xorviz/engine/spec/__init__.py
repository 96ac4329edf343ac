"""The experiment as a value: frozen, comparable, in and out of JSON."""

from xorviz.engine.spec.bits import ENCODINGS, GATES, BitsData, GateData
from xorviz.engine.spec.data import KINDS, DataSpec, read_data
from xorviz.engine.spec.experiment import SCHEMA, ExperimentSpec, LayerWeights, read_experiment
from xorviz.engine.spec.network import InputSpec, LayerSpec, NetworkSpec, read_network
from xorviz.engine.spec.patterns import PatternsData, Stored
from xorviz.engine.spec.points import SHAPES, PointsData
from xorviz.engine.spec.ranges import RESAMPLE
from xorviz.engine.spec.stored import NO_TABLES, Tables
from xorviz.engine.spec.table import Table
from xorviz.engine.spec.training import SOLVED, TrainingSpec, read_training

__all__ = [
    "ENCODINGS",
    "GATES",
    "KINDS",
    "NO_TABLES",
    "RESAMPLE",
    "SCHEMA",
    "SHAPES",
    "SOLVED",
    "BitsData",
    "DataSpec",
    "ExperimentSpec",
    "GateData",
    "InputSpec",
    "LayerSpec",
    "LayerWeights",
    "NetworkSpec",
    "PatternsData",
    "PointsData",
    "Stored",
    "Table",
    "Tables",
    "TrainingSpec",
    "read_data",
    "read_experiment",
    "read_network",
    "read_training",
]
