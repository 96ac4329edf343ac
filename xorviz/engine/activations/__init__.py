"""Activation functions and their derivatives, as Keras 3 defines them."""

from xorviz.engine.activations.base import Activation
from xorviz.engine.activations.entries import ACTIVATIONS, ActivationEntry, build_activation

__all__ = ["ACTIVATIONS", "Activation", "ActivationEntry", "build_activation"]
