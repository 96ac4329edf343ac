"""Keras and PyTorch scripts, parsed and never run: from their text to an experiment."""
