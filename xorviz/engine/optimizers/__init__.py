"""Optimizers with the update rules, defaults and epsilons of Keras 3."""

from xorviz.engine.optimizers.base import Optimizer
from xorviz.engine.optimizers.entries import OPTIMIZERS, OptimizerEntry, build_optimizer

__all__ = ["OPTIMIZERS", "Optimizer", "OptimizerEntry", "build_optimizer"]
