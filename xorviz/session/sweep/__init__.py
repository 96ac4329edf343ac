"""Sweeps: the same experiment with other choices, each tried over many random starts."""
