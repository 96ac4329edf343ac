"""From a cell to its experiment: every field, shapes that follow, and axes that commute."""

from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.engine.experiments import chain_json, experiment, network_json
from tests.session.sweep.sweeps import sweep_of
from xorviz.engine.spec import read_experiment
from xorviz.sentences import describe
from xorviz.session.presets import load_preset
from xorviz.session.sweep.cell_experiment import cell_experiment, steps_of
from xorviz.session.sweep.errors import AxisError

BASE = experiment(training={"optimizer": {"name": "rmsprop", "rho": 0.8}, "epochs": 3})
DEEP = experiment(chain_json(2, 4, 3, 1))
BRANCHES = load_preset("bitwise-xor-branches")


def last(*vary, base=BASE, **rest):
    """Return the experiment of the last cell, written out."""
    sweep = sweep_of(*vary, base=base, **rest)
    return cell_experiment(sweep, sweep.size - 1).to_json()


def all_cells(*vary):
    sweep = sweep_of(*vary, base=BASE)
    return [cell_experiment(sweep, cell) for cell in range(sweep.size)]


def by_hand(change, base=BASE):
    """Return what a person would write instead."""
    document = base.to_json()
    change(document)
    return read_experiment(document).to_json()


def layers(document):
    return {layer["id"]: layer for layer in document["network"]["layers"]}


@pytest.mark.parametrize(
    ("vary", "change"),
    [
        ("h1.units=5", lambda d: layers(d)["h1"].update(units=5)),
        ("units=5", lambda d: layers(d)["h1"].update(units=5)),
        ("network.layers[0].units=5", lambda d: layers(d)["h1"].update(units=5)),
        ("activation=tanh", lambda d: layers(d)["h1"].update(activation="tanh")),
        ("out.activation=tanh", lambda d: layers(d)["out"].update(activation="tanh")),
        ("initializer=ones", lambda d: layers(d)["h1"].update(kernel_initializer="ones")),
        (
            "h1.activation=leaky_relu",
            lambda d: layers(d)["h1"].update(activation="leaky_relu"),
        ),
        ("optimizer=sgd", lambda d: d["training"].update(optimizer="sgd")),
        (
            "learning_rate=0.5",
            lambda d: d["training"].update(
                optimizer={"name": "rmsprop", "rho": 0.8, "learning_rate": 0.5}
            ),
        ),
        ("loss=mean_squared_error", lambda d: d["training"].update(loss="mean_squared_error")),
        ("batch_size=null", lambda d: d["training"].update(batch_size=None)),
        ("shuffle=off", lambda d: d["training"].update(shuffle=False)),
        ("gate=and", lambda d: d["data"].update(gate="and")),
        ("encoding=pm1", lambda d: d["data"].update(encoding="pm1")),
        ("sample=20", lambda d: d["data"].update(sample=20)),
        ("noise=0.25", lambda d: d["data"].update(noise=0.25)),
        ("data.resample=replica", lambda d: d["data"].update(resample="replica")),
        ("seed=7", lambda d: d.update(seed=7)),
        ("skip=on", lambda d: layers(d)["out"].update(sources=["x", "h1"])),
    ],
)
def test_a_field_is_what_a_person_would_write(vary, change):
    assert last(vary) == by_hand(change)


def test_the_optimizer_of_a_cell_has_nothing_of_the_former_one():
    assert last("optimizer=rmsprop")["training"]["optimizer"] == "rmsprop"


def test_every_layer_and_every_hidden_layer():
    found = layers(last("all.activation=tanh", "hidden.units=6", base=DEEP))
    assert [layer["activation"] for layer in found.values()] == ["tanh"] * 3
    assert [layer["units"] for layer in found.values()] == [6, 6, 1]


def test_one_layer_goes_before_all():
    found = layers(last("h2.units=9", "hidden.units=6", base=DEEP))
    assert [layer["units"] for layer in found.values()] == [6, 9, 1]


@pytest.mark.parametrize(
    ("depth", "ids"), [(0, []), (1, ["h1"]), (2, ["h1", "h2"]), (4, ["h1", "h2", "h3", "h4"])]
)
@pytest.mark.parametrize("base", [BASE, DEEP])
def test_depth_repeats_the_first_hidden_layer(base, depth, ids):
    found = layers(last(f"depth={depth}", base=base))
    assert list(found) == [*ids, "out"]
    before = "x"
    for name in ids:
        first = base.network.layers[0].to_json()
        assert found[name] == {**first, "id": name, "sources": [before]}
        before = name
    assert found["out"]["sources"] == [before]


def test_depth_keeps_a_skip():
    base = experiment(
        network_json({"x": 2}, [("h1", ["x"], 2, "relu"), ("out", ["x", "h1"], 1, "sigmoid")])
    )
    assert layers(last("depth=2", base=base))["out"]["sources"] == ["x", "h2"]
    assert layers(last("depth=2", "skip=off", base=base))["out"]["sources"] == ["h2"]
    assert layers(last("depth=0", base=base))["out"]["sources"] == ["x"]


@pytest.mark.parametrize(
    ("vary", "features", "outputs"),
    [
        ("encoding=paired", 4, 1),
        ("outputs=2", 2, 2),
        ('data={"kind": "parity", "bits": 4}', 4, 1),
        ('data={"kind": "identity", "bits": 3}', 3, 3),
        ('data={"kind": "circles"}', 2, 1),
    ],
)
def test_the_network_follows_the_shape_of_the_data(vary, features, outputs):
    document = last(vary)
    assert document["network"]["inputs"] == [{"id": "x", "units": features}]
    assert layers(document)["out"]["units"] == outputs


def test_start_weights_stay_where_their_layer_has_its_shape():
    given_weights = {"h1": {"bias": [0.5, 0.25]}, "out": {"kernel": [[1.0], [2.0]]}}
    base = experiment(weights=given_weights)
    assert last("learning_rate=0.5", base=base)["weights"] == given_weights
    assert "weights" not in last("h1.units=3", base=base)
    assert last("encoding=paired", base=base)["weights"] == {"out": given_weights["out"]}


@pytest.mark.parametrize(
    ("vary", "words"),
    [
        (["colour=1"], ["“colour”", "learning_rate"]),
        (["h9.units=1"], ["“h9.units”", "h1, out"]),
        (["h1.units=0:2"], ["“h1.units”", "0", "1 … 10000"]),
        (["gate=xor,nix"], ["“gate”", "nix", "nand"]),
        (["optimizer=sgd,nix"], ["“optimizer”", "nix", "adam"]),
        (["skip=1"], ["“skip”", "on, off"]),
        (["depth=-1"], ["“depth”", "-1"]),
        (["data=1"], ["“data”", "object"]),
        (["loss=1:2"], ["“loss”"]),
        (["h1.activation.negative_slope=0.1"], ["“h1.activation.negative_slope”", "0.1"]),
        (
            ["optimizer=sgd,adam", "optimizer.momentum=0.5,0.9"],
            ["optimizer=adam, optimizer.momentum=0.5", "together"],
        ),
    ],
)
def test_what_cannot_be_names_the_axis_the_value_and_what_is_allowed(vary, words):
    with pytest.raises(AxisError) as caught:
        all_cells(*vary)
    sentence = describe(caught.value)
    assert all(word in sentence for word in words), sentence


@pytest.mark.parametrize("vary", ["depth=2", "hidden.units=2"])
def test_what_asks_for_another_kind_of_network_is_refused(vary):
    alone = experiment(chain_json(2, 1))
    for base in (BRANCHES, alone) if vary.startswith("depth") else (alone,):
        with pytest.raises(AxisError):
            last(vary, base=base)


@pytest.mark.parametrize(
    "vary",
    [
        ("units=1", "hidden.units=2"),
        ("learning_rate=1", "training.optimizer.learning_rate=2"),
        ("h1.units=1", "network.layers[0].units=2"),
        ("epochs=1", "steps=2"),
    ],
)
def test_no_field_varies_twice_by_whatever_names(vary):
    with pytest.raises(AxisError) as caught:
        sweep_of(*vary, base=BASE)
    assert caught.value.code == "axis_twice"


def test_the_length_is_the_sweeps_or_the_cells_own():
    for rest, steps in (({}, (12, 3)), ({"steps": 5}, (5, 5)), ({"epochs": 2}, (8, 2))):
        sweep = sweep_of("batch_size=1,null", base=BASE, **rest)
        found = [steps_of(sweep, cell_experiment(sweep, cell)) for cell in range(2)]
        assert tuple(found) == steps


AXES = (
    "h1.units=1,3",
    "hidden.units=2,5",
    "depth=1:3",
    "skip=on,off",
    "activation=tanh,relu",
    "optimizer=sgd,adam",
    "learning_rate=0.1,0.2",
    "loss=mean_squared_error,binary_crossentropy",
    "batch_size=2,null",
    "encoding=01,paired",
    "outputs=1,2",
    "gate=xor,and",
    'data={"kind": "parity", "bits": 3},{"kind": "gate", "gate": "or"}',
    "noise=0,0.1",
    "sample=4,9",
    "seed=1,2",
    "epochs=1,2",
)


@given(st.lists(st.sampled_from(AXES), min_size=2, max_size=3, unique=True), st.randoms())
@settings(max_examples=150)
def test_axes_commute(chosen, random):
    """The same values, whatever the order of the axes, are the same experiment or none at all."""
    picked = {}
    for text in chosen:
        field = text.partition("=")[0]
        picked[field] = random.choice(sweep_of(text, base=BASE).axes[0].values)
    found = set()
    for order in permutations(chosen):
        sweep = sweep_of(*order, base=BASE)
        wanted = tuple(picked[axis.field] for axis in sweep.axes)
        cell = list(sweep.cells()).index(wanted)
        assert sweep.values(cell) == wanted
        try:
            found.add(str(cell_experiment(sweep, cell).to_json()))
        except AxisError as error:
            found.add(str(error.cause))
    assert len(found) == 1
