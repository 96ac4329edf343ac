"""Experiments whose scripts must take the same steps, and how long these are compared."""

from xorviz.engine.activations import ACTIVATIONS
from xorviz.engine.registry import Choice
from xorviz.engine.spec import read_experiment
from xorviz.session.presets import load_preset

PRESETS = ["relu-4-2-1", "bitwise-xor-2", "three-classes", "skip-2-1-1"]


def written(form):
    """Return the activations that can be written in a form: keras, torch, numpy or onnx."""
    return [entry.name for entry in ACTIVATIONS if _is_written(entry, form)]


def _is_written(entry, form):
    spelling = entry.spelling(entry.resolve(Choice(entry.name)))
    return bool(getattr(spelling, form)) or (form == "keras" and entry.in_keras)


def of_length(spec, steps):
    """Return an experiment that takes so many steps."""
    document = spec.to_json()
    document["training"]["steps"] = steps
    document["training"].pop("epochs", None)
    return read_experiment(document)


def sampled(**changes):
    """Return a preset of eleven patterns in batches of three, with changes, as a document."""
    document = load_preset("sigmoid-2-2-1").to_json()
    document["training"]["batch_size"] = 3
    document["data"]["sample"] = 11
    for part, change in changes.items():
        document[part] |= change
    return document


def whose_rate_ends_at_nothing():
    """Return an experiment whose last steps have a rate of 0."""
    document = load_preset("sigmoid-2-2-1").to_json()
    document["training"] |= {
        "optimizer": "ftrl",
        "learning_rate_schedule": {"name": "cosine_decay", "decay_steps": 3},
    }
    return read_experiment(document)


def whose_rate_goes_by_the_loss():
    """Return an experiment that no script can follow: its rate waits for the loss."""
    return read_experiment(sampled(training={"learning_rate_schedule": "reduce_on_plateau"}))
