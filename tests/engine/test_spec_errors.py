"""Whatever is wrong with an experiment, a SpecError names the field and what is allowed there."""

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.engine import broken
from tests.engine.broken import ABSENT, base, patterns_base, spoken, with_value
from tests.engine.experiments import chain_json, experiment
from tests.engine.strategies import experiments
from xorviz.engine.errors import SpecError
from xorviz.engine.spec import ExperimentSpec, InputSpec, LayerSpec, LayerWeights, read_experiment


def error_of(value: object) -> SpecError:
    with pytest.raises(SpecError) as caught:
        read_experiment(value)
    return caught.value


def named(value: object) -> str:
    text = "absent" if value is ABSENT else repr(value)
    return text if len(text) < 30 else text[:24] + "…"


def test_the_experiments_to_be_broken_are_right():
    read_experiment(base())
    read_experiment(patterns_base())


@pytest.mark.parametrize(
    ("path", "value", "allowed"),
    [(field.path, value, field.allowed) for field in broken.CLOSED for value in field.wrong],
    ids=lambda part: named(part),
)
def test_a_wrong_value_is_told_with_what_is_allowed(path, value, allowed):
    error = error_of(with_value(base(), path, value))
    place = spoken(path)
    assert error.path in {place, f"{place}.name"}
    assert error.allowed == allowed


@pytest.mark.parametrize(("path", "value", "code"), broken.OPEN, ids=named)
def test_a_value_of_the_wrong_kind_is_told(path, value, code):
    error = error_of(with_value(base(), path, value))
    assert (error.path, error.code) == (spoken(path), code)


@pytest.mark.parametrize(("path", "value", "code"), broken.OPEN_PATTERNS, ids=named)
def test_a_value_of_the_wrong_kind_is_told_in_patterns(path, value, code):
    error = error_of(with_value(patterns_base(), path, value))
    assert (error.path, error.code) == (spoken(path), code)


@pytest.mark.parametrize(("path", "value", "allowed"), broken.UNFIT, ids=named)
def test_what_does_not_fit_together_is_told(path, value, allowed):
    error = error_of(with_value(base(), path, value))
    assert error.path.startswith(spoken(path))
    assert error.allowed == allowed


@pytest.mark.parametrize(("path", "value", "allowed"), broken.UNFIT_PATTERNS, ids=named)
def test_what_does_not_fit_together_is_told_in_patterns(path, value, allowed):
    error = error_of(with_value(patterns_base(), path, value))
    assert error.path == spoken(path)
    assert error.allowed == allowed


@pytest.mark.parametrize(("path", "_"), broken.OBJECTS, ids=named)
def test_an_unknown_field_is_told_with_the_known_ones(path, _):
    known = base()
    for step in path:
        known = known[step]
    error = error_of(with_value(base(), (*path, "colour"), 3))
    assert (error.path, error.code) == (spoken((*path, "colour")), "unknown_field")
    assert set(known) <= set(error.allowed)


@pytest.mark.parametrize(
    "path", [(*path, name) for path, names in broken.OBJECTS for name in names], ids=spoken
)
def test_a_missing_field_is_told(path):
    assert error_of(with_value(base(), path, broken.ABSENT)).path == spoken(path)


@pytest.mark.parametrize("value", [None, [], "xor", 3, True])
def test_an_experiment_is_an_object(value):
    assert error_of(value).code == "not_an_object"


@pytest.mark.parametrize("schema", [2, 10**9])
def test_a_newer_schema_is_told_before_its_unknown_fields(schema):
    error = error_of({**base(), "xorviz": schema, "novelty": True})
    assert (error.path, error.code, error.allowed) == ("xorviz", "newer_schema", ("1",))


def test_a_source_must_stand_before_its_reader():
    layers = chain_json(2, 3, 2, 1)["layers"]
    layers[0]["sources"], layers[1]["sources"] = ["h2"], ["h1"]
    network = {"inputs": [{"id": "x", "units": 2}], "layers": layers}
    error = error_of({**base(), "network": network})
    assert (error.path, error.code) == ("network.layers[0].sources[0]", "unknown_source")
    assert error.allowed == ("x",)


def test_a_source_stands_once_in_a_layer():
    error = error_of(with_value(base(), (*broken.HIDDEN, "sources"), ["x", "x"]))
    assert (error.path, error.code) == ("network.layers[0].sources[1]", "duplicate")


def test_a_layer_that_does_not_reach_the_output_is_told():
    network = chain_json(2, 2, 1)
    network["layers"][1]["sources"] = ["x"]
    error = error_of({**base(), "network": network, "weights": {}})
    assert (error.path, error.code) == ("network.layers[0]", "unused_layer")
    network = {**chain_json(2, 2, 1), "output": "h1"}
    assert error_of({**base(), "network": network}).path == "network.layers[1]"


def test_an_input_that_nobody_reads_is_told():
    network = {**chain_json(1, 2, 1), "inputs": [{"id": "x", "units": 1}, {"id": "y", "units": 1}]}
    error = error_of({**base(), "network": network})
    assert (error.path, error.code) == ("network.inputs[1]", "unused_layer")


def test_one_input_may_not_bear_anothers_name():
    network = {**chain_json(1, 2, 1), "inputs": [{"id": "x", "units": 1}, {"id": "x", "units": 1}]}
    assert error_of({**base(), "network": network}).path == "network.inputs[1].id"


def test_too_many_layers_are_told():
    error = error_of({**base(), "network": chain_json(2, *[1] * 1000, 1), "weights": {}})
    assert (error.path, error.allowed) == ("network.layers", ("1 … 1000",))


def test_a_network_too_large_for_one_replica_is_told_at_the_network():
    network = chain_json(2, 10_000, 10_000, 10_000, 1)
    error = error_of({**base(), "network": network, "replicas": 1, "replica": 0, "weights": {}})
    assert (error.path, error.code) == ("network.layers", "too_many_weights")


def test_a_crowd_too_large_is_told_at_the_replicas():
    network = chain_json(2, 1000, 1000, 1)
    error = error_of({**base(), "network": network, "replicas": 300, "weights": {}})
    assert (error.path, error.code) == ("replicas", "too_large")
    # 4 GB for 2·1000 + 1000 + 1000·1000 + 1000 + 1000 + 1 weights, each with a moment: 128 bytes.
    assert error.allowed == ("1 … 33",)
    crowd = {**base(), "network": network, "replicas": 34, "weights": {}}
    assert error_of({**crowd, "training": {"optimizer": "adam"}}).allowed == ("1 … 26",)
    assert read_experiment({**crowd, "training": {"optimizer": "sgd"}}).replicas == 34


def test_what_a_machine_holds_is_allowed():
    """A hundred units at a thousand patterns ten thousand times, and a million weights."""
    data = {**base()["data"], "sample": 1000}
    network = chain_json(2, 100, 1)
    crowd = {**base(), "data": data, "network": network, "replicas": 10_000, "weights": {}}
    read_experiment({**crowd, "training": {"optimizer": "adam", "batch_size": 32}})
    mesh = {**base(), "network": chain_json(2, *[100] * 100, 1), "replicas": 1, "weights": {}}
    assert read_experiment({**mesh, "replica": 0}).network.parameters() > 999_000


def test_a_batch_too_large_is_told():
    """Each of a million patterns needs 3 + 500 + 501 + 1 numbers."""
    wide = {"data": {**base()["data"], "sample": 1_000_000}, "network": chain_json(2, 500, 1)}
    whole = {**base(), **wide, "weights": {}, "training": {"batch_size": None}}
    error = error_of({**whole, "replicas": 1, "replica": 0})
    assert (error.path, error.code) == ("training.batch_size", "too_large")
    assert error.allowed == ("1 … 89033",)


def test_a_crowd_with_too_much_data_of_its_own_is_told():
    """Each replica has a million patterns of 2 + 1 numbers."""
    data = {**base()["data"], "sample": 1_000_000}
    crowd = {**base(), "replicas": 100}
    assert read_experiment({**crowd, "data": data}).data.resample == "shared"
    error = error_of({**crowd, "data": {**data, "resample": "replica"}})
    assert (error.path, error.code, error.allowed) == ("replicas", "too_large", ("1 … 44",))


def test_a_replica_alone_may_have_any_number():
    assert experiment(replica=99_999).replica == 99_999
    assert error_of({**base(), "replicas": 1, "replica": 100_000}).path == "replica"


MADE_IN_CODE = [
    ({"seed": -1}, "seed"),
    ({"seed": 1.5}, "seed"),
    ({"replicas": 0}, "replicas"),
    ({"replicas": 3, "replica": 3}, "replica"),
    ({"weights": (("h1", LayerWeights(kernel=())),)}, "weights.h1.kernel"),
    ({"weights": (("h1", LayerWeights(kernel=((1.0, 2.0), (3.0,)))),)}, "weights.h1.kernel[1]"),
    ({"weights": (("h1", LayerWeights(bias=(0.0, float("nan")))),)}, "weights.h1.bias[1]"),
    ({"weights": (("h3", LayerWeights()),)}, "weights.h3"),
]


@pytest.mark.parametrize(("changes", "path"), MADE_IN_CODE, ids=named)
def test_a_value_made_in_code_is_checked_as_well(changes, path):
    with pytest.raises(SpecError) as caught:
        replace(experiment(), **changes).validate()
    assert caught.value.path == path


def test_a_network_made_in_code_is_checked_as_well():
    spec = experiment()
    layers = (spec.network.layers[0], LayerSpec("out", ("h2",), 1))
    for changes in ({"layers": layers}, {"inputs": (InputSpec("x", 0),)}, {"layers": ()}):
        with pytest.raises(SpecError):
            replace(spec, network=replace(spec.network, **changes)).validate()


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.integers(10**300, 10**400)
    | st.floats()
    | st.text(max_size=5)
    | st.sampled_from(["xor", "x", "h1", "relu", "name", "kind", "patterns", "zeros", "sgd"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.text(max_size=3) | st.sampled_from(["name", "id", "units", "kernel", "x", "data"]),
            inner,
            max_size=3,
        )
    ),
    max_leaves=6,
)


def places(value: object, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Return the paths of all values in a JSON value, itself apart."""
    if not isinstance(value, (dict, list)):
        return []
    entries = value.items() if isinstance(value, dict) else enumerate(value)
    steps = [((*path, key), entry) for key, entry in entries]
    return [place for step, entry in steps for place in (step, *places(entry, step))]


def read_or_refuse(value: object) -> ExperimentSpec | None:
    """Read an experiment; every other error than SpecError comes through."""
    try:
        return read_experiment(value)
    except SpecError:
        return None


@given(JSON)
def test_garbage_is_refused(value):
    assert read_or_refuse(value) is None


@settings(max_examples=150)
@given(experiments(), st.data())
def test_an_experiment_with_garbage_in_it_is_refused_or_right(value, data):
    path = data.draw(st.sampled_from(places(value)))
    spec = read_or_refuse(with_value(value, path, data.draw(JSON)))
    if spec is not None:
        assert read_experiment(json.loads(json.dumps(spec.to_json()))) == spec
