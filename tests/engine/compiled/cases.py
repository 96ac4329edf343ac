"""Random experiments of every entry of the registries, in crowds of every size."""

from hypothesis import assume
from hypothesis import strategies as st

from tests.engine.strategies import Json, experiments
from xorviz.engine.activations import ACTIVATIONS
from xorviz.engine.spec import ExperimentSpec, read_experiment

MOST_REPLICAS = 130
#: Arguments beside the defaults.
OTHER = {
    "leaky_relu": [{"negative_slope": 0.0}, {"negative_slope": 1.5}],
    "elu": [{"alpha": 0.3}, {"alpha": 0.0}],
    "celu": [{"alpha": 0.3}, {"alpha": 3.0}],
    "gelu": [{"approximate": True}],
    "binary_crossentropy": [{"from_logits": True}],
    "categorical_crossentropy": [{"from_logits": True}],
    "huber": [{"delta": 0.2}],
}


#: The activations of which the compiled engine has code.
COMPILED = tuple(entry.name for entry in ACTIVATIONS if entry.compiled is not None)


def with_arguments(registry):
    """Return each entry that is compiled as its name says, and with other arguments."""
    names = COMPILED if registry is ACTIVATIONS else registry.names()
    return [(name, {}) for name in names] + [
        (name, more) for name in names for more in OTHER.get(name, ())
    ]


@st.composite
def crowds(draw: st.DrawFn, most: int = MOST_REPLICAS) -> ExperimentSpec:
    """Draw an experiment that runs in milliseconds: one network, or up to so many."""
    given: Json = draw(experiments(tame=True))
    # The tame ones leave out what soon overflows; a few steps of it do not.
    if draw(st.integers(0, 9)) == 0:
        draw(st.sampled_from(given["network"]["layers"]))["activation"] = "exponential"
    if draw(st.integers(0, 9)) == 0:
        given.setdefault("training", {})["loss"] = "poisson"
    replicas = draw(st.just(1) | st.integers(2, most))
    given["replicas"] = replicas
    if replicas > 1:
        given["replica"] = draw(st.integers(0, replicas - 1))
    spec = read_experiment(given)
    assume(all(layer.activation.name in COMPILED for layer in spec.network.layers))
    return spec
