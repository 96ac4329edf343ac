"""Files that do not fit, or mean harm, are refused in one sentence; none ends the program."""

import io
import json
import random
import zipfile

import h5py
import numpy as np
import pytest
from safetensors.numpy import save

from tests.session.hostile import assert_one_sentence
from tests.session.weight_files.test_recorded import FOLDER, experiment_of
from xorviz.sentences import describe
from xorviz.session.errors import FileError
from xorviz.session.weight_files import apart
from xorviz.session.weight_files.fitting import fitted
from xorviz.session.weight_files.hdf5 import Found
from xorviz.session.weight_files.reading import read_weights


def refusal(path, network=None):
    def work():
        stored = read_weights(path)
        if network is not None:
            fitted(stored, network)

    with pytest.raises(FileError) as caught:
        work()
    assert_one_sentence(caught.value)
    return caught.value


def keras_file(path, *layers, names=True):
    """Write layers as Keras 3 does: ``layers/dense_N/vars/0`` and ``1``, the name on ``vars``."""
    with h5py.File(path, "w") as file:
        for at, (name, *arrays) in enumerate(layers):
            group = file.create_group(f"layers/dense{f'_{at}' if at else ''}/vars")
            if names:
                group.attrs["name"] = name
            for place, array in enumerate(arrays):
                group[str(place)] = array
    return path


def one(inputs, units, seed=0):
    drawn = np.random.default_rng(seed).normal(size=(inputs, units)).astype("float32")
    return drawn, np.zeros(units, "float32")


@pytest.mark.usefixtures("at_once")
def test_a_shape_that_does_not_fit_names_the_layer_and_both_shapes(tmp_path):
    network = experiment_of("chain.keras").network
    path = keras_file(
        tmp_path / "a.weights.h5",
        ("dense", *one(2, 3)),
        ("dense_1", *one(3, 4)),
        ("dense_2", *one(4, 1)),
    )
    sentence = describe(refusal(path, network))
    assert "“dense_1” is 3 × 4" in sentence
    assert f"“{network.layers[1].id}” of the network needs 3 × 3" in sentence


@pytest.mark.usefixtures("at_once")
def test_another_number_of_layers_is_refused(tmp_path):
    path = keras_file(tmp_path / "a.weights.h5", ("dense", *one(2, 1)))
    error = refusal(path, experiment_of("chain.keras").network)
    assert (error.code, error.details) == ("weights_count", {"found": 1, "wanted": 3})


@pytest.mark.usefixtures("at_once")
def test_names_decide_and_without_them_the_order(tmp_path):
    network = experiment_of("chain.keras").network
    ids = [layer.id for layer in network.layers]
    layers = [(ids[1], *one(3, 3, 1)), (ids[0], *one(2, 3, 2)), (ids[2], *one(3, 1, 3))]
    fit = fitted(read_weights(keras_file(tmp_path / "a.h5", *layers)), network)
    assert [pair.by for pair in fit.pairs] == ["name"] * 3
    np.testing.assert_array_equal(np.array(fit.weights[1][1].kernel), layers[0][1])
    many = [("", *one(2, 3)), ("", *one(3, 3)), ("", *one(3, 1))]
    fit = fitted(read_weights(keras_file(tmp_path / "b.h5", *many, names=False)), network)
    assert [pair.by for pair in fit.pairs] == ["order"] * 3


def test_tensors_that_cannot_be_told_apart_are_refused(tmp_path):
    path = tmp_path / "a.safetensors"
    tensors = {"red.weight": (3, 2), "green.weight": (3, 3), "blue.weight": (3, 3)}
    network = experiment_of("sequential.safetensors").network
    path.write_bytes(save({name: np.ones(shape, "float32") for name, shape in tensors.items()}))
    assert refusal(path, network).code == "weights_count"
    tensors = {f"{name}.weight": np.ones((2, 2), "float32") for name in "abcdefg"}
    path.write_bytes(save(tensors))
    assert refusal(path, network).code == "weights_unclear"


@pytest.mark.parametrize("make", ["soft", "external", "virtual", "storage"])
def test_what_lies_elsewhere_is_not_followed(tmp_path, make):
    other = keras_file(tmp_path / "other.h5", ("dense", *one(2, 1)))
    path = tmp_path / "a.weights.h5"
    with h5py.File(path, "w") as file:
        group = file.create_group("layers/dense/vars")
        if make == "soft":
            group["0"] = h5py.SoftLink("/somewhere")
        elif make == "external":
            group["0"] = h5py.ExternalLink(str(other), "/layers/dense/vars/0")
        elif make == "virtual":
            layout = h5py.VirtualLayout((2, 1), "f4")
            layout[:] = h5py.VirtualSource(str(other), "layers/dense/vars/0", (2, 1))
            group.create_virtual_dataset("0", layout)
        else:
            place = [(str(other), 0, 8)]
            group.create_dataset("0", (2, 1), "f4", external=place)
    assert refusal(path).code == "weights_elsewhere"


@pytest.mark.usefixtures("at_once")
def test_a_large_shape_is_refused_before_it_is_allocated(tmp_path):
    path = tmp_path / "a.weights.h5"
    with h5py.File(path, "w") as file:
        file.create_dataset("layers/dense/vars/0", (10**7, 10**6), "f8")
    assert refusal(path).code == "weights_too_large"


@pytest.mark.usefixtures("at_once")
def test_numbers_that_are_not_finite_and_layers_that_are_not_dense(tmp_path):
    kernel, bias = one(2, 1)
    kernel[0] = np.nan
    assert refusal(keras_file(tmp_path / "a.h5", ("d", kernel, bias))).code == "not_finite"
    deep = np.zeros((3, 3, 1, 1), "float32")
    assert refusal(keras_file(tmp_path / "b.h5", ("c", deep))).code == "weights_not_dense"
    assert refusal(keras_file(tmp_path / "c.h5")).code == "weights_none"


def test_a_zip_that_holds_no_weights_and_a_text(tmp_path):
    path = tmp_path / "a.keras"
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("config.json", json.dumps({"class_name": "Lambda"}))
    path.write_bytes(buffer.getvalue())
    assert refusal(path).code == "member_missing"
    path.write_bytes(b"hello")
    assert refusal(path).code == "weights_format"


def test_forged_tensors_are_refused_or_sound(tmp_path):
    good = (FOLDER / "module.safetensors").read_bytes()
    chance, path = random.Random(0), tmp_path / "a.safetensors"
    for _ in range(400):
        forged = bytearray(good)
        for _ in range(chance.randint(1, 4)):
            forged[chance.randrange(len(forged))] = chance.randrange(256)
        path.write_bytes(forged[: chance.choice((len(forged), chance.randrange(len(forged))))])
        try:
            read_weights(path)
        except FileError as error:
            assert_one_sentence(error)


def test_forged_hdf5_ends_no_program_and_is_not_waited_for(tmp_path):
    good = (FOLDER / "chain.weights.h5").read_bytes()
    chance = random.Random(0)
    used = [place for place, byte in enumerate(good) if byte]
    for _ in range(6):
        forged = bytearray(good)
        for _ in range(8):
            forged[chance.choice(used)] = chance.randrange(256)
        try:
            assert isinstance(apart.read_apart(bytes(forged), "a.h5", 5.0), Found)
        except FileError as error:
            assert_one_sentence(error)
