"""Losses and their gradients, with the clipping and the means of Keras 3."""

from xorviz.engine.losses.base import EPSILON, Loss
from xorviz.engine.losses.crossentropies import BinaryCrossentropy
from xorviz.engine.losses.entries import LOSSES, LossEntry, build_loss

__all__ = ["EPSILON", "LOSSES", "BinaryCrossentropy", "Loss", "LossEntry", "build_loss"]
