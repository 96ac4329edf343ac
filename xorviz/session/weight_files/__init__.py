"""Weights from files of Keras and PyTorch, put into the layers of an experiment where they fit."""
