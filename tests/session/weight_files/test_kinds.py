"""Kinds of numbers, containers and names that files of weights may have, and packages that may not.

The numbers are powers of two and sums of few of them, which every kind holds exactly.
"""

import json
import sys
import zipfile

import h5py
import numpy as np
import pytest
from safetensors.numpy import save

from tests.session.hostile import write_zip
from tests.session.weight_files.test_recorded import FOLDER, experiment_of
from tests.session.weight_files.test_refused import keras_file, refusal
from xorviz.engine.spec import read_experiment
from xorviz.sentences import describe
from xorviz.session.presets import load_preset
from xorviz.session.weight_files.fitting import fitted
from xorviz.session.weight_files.reading import read_weights

pytestmark = pytest.mark.usefixtures("at_once")

KERNEL = np.array([[1.5, -2.0, 0.0], [-0.0078125, 96.0, 1.0]])
#: The same as bfloat16: sign, eight bits of exponent and seven of the fraction, looked up.
KERNEL_BITS = np.array([[0x3FC0, 0xC000, 0x0000], [0xBC00, 0x42C0, 0x3F80]], "<u2")


@pytest.mark.parametrize("kind", ["f2", "f4", "f8", ">f4"])
def test_hdf5_of_every_size_of_number(tmp_path, kind):
    path = keras_file(tmp_path / "a.weights.h5", ("dense", KERNEL.astype(kind)))
    (layer,) = read_weights(path).layers
    assert layer.kernel.dtype == np.float64
    np.testing.assert_array_equal(layer.kernel, KERNEL)


def test_hdf5_of_bfloat16_as_keras_writes_it(tmp_path):
    path = tmp_path / "a.weights.h5"
    with h5py.File(path, "w") as file:
        data = file.create_dataset("layers/dense/vars/0", data=KERNEL_BITS.view("V2"))
        data.attrs["dtype"] = "bfloat16"
    np.testing.assert_array_equal(read_weights(path).layers[0].kernel, KERNEL)
    with h5py.File(path, "r+") as file:
        del file["layers/dense/vars/0"].attrs["dtype"]
    assert refusal(path).code == "member_damaged"


@pytest.mark.parametrize("kind", ["float16", "float32", "float64"])
def test_tensors_of_every_size_of_number(tmp_path, kind):
    path = tmp_path / "a.safetensors"
    path.write_bytes(save({"one.weight": np.ascontiguousarray(KERNEL.T, kind)}))
    np.testing.assert_array_equal(read_weights(path).layers[0].kernel, KERNEL)


def test_tensors_of_bfloat16_and_of_whole_numbers(tmp_path):
    path = tmp_path / "a.safetensors"
    bits = np.ascontiguousarray(KERNEL_BITS.T)
    # NumPy has no such kind: the file as its format says, the length of a head of JSON first.
    tensor = {"dtype": "BF16", "shape": bits.shape, "data_offsets": [0, bits.nbytes]}
    head = json.dumps({"one.weight": tensor}).encode()
    path.write_bytes(len(head).to_bytes(8, "little") + head + bits.tobytes())
    np.testing.assert_array_equal(read_weights(path).layers[0].kernel, KERNEL)
    path.write_bytes(save({"one.weight": np.ones((2, 2), "int8")}))
    error = refusal(path)
    assert (error.code, error.details["found"]) == ("weights_kind", "I8")


def test_compressed_arrays_are_refused(tmp_path):
    path = tmp_path / "a.weights.h5"
    with h5py.File(path, "w") as file:
        file.create_dataset("layers/dense/vars/0", data=KERNEL, compression="gzip")
    error = refusal(path)
    assert (error.code, error.place) == ("weights_packed", "/layers/dense/vars/0")


def test_a_zip_with_the_weights_twice_is_refused(tmp_path):
    path = tmp_path / "a.keras"
    with zipfile.ZipFile(FOLDER / "chain.keras") as archive:
        weights = archive.read("model.weights.h5")
    write_zip(path, ("model.weights.h5", weights), ("model.weights.h5", weights))
    assert refusal(path).code == "member_twice"
    write_zip(path, ("model.weights.h5", weights))
    assert len(read_weights(path).layers) == 3


def test_modules_within_modules_go_by_their_last_names(tmp_path):
    network = experiment_of("module.safetensors").network
    tensors = {
        f"model.{layer.id}.weight": np.full((layer.units, network.fan_in(layer)), place, "f4")
        for place, layer in enumerate(network.layers)
    }
    path = tmp_path / "a.safetensors"
    path.write_bytes(save(tensors))
    fit = fitted(read_weights(path), network)
    assert [pair.by for pair in fit.pairs] == ["name"] * 3
    assert [pair.label for pair in fit.pairs] == [f"model.{one.id}" for one in network.layers]
    assert [given.kernel[0][0] for _, given in fit.weights] == [0.0, 1.0, 2.0]


def test_modules_within_modules_that_are_numbered_go_by_their_numbers(tmp_path):
    network = experiment_of("sequential.safetensors").network
    tensors = {
        f"model.fc{place}.weight": np.full((2, 2), place, "f4")
        for place in range(8, 8 + len(network.layers))
    }
    path = tmp_path / "a.safetensors"
    path.write_bytes(save(tensors))
    fit = fitted(read_weights(path), network)
    assert {pair.by for pair in fit.pairs} == {"order"}
    assert [given.kernel[0][0] for _, given in fit.weights] == [8, 9, 10, 11, 12, 13, 14]


def test_a_name_is_shown_in_one_line_that_commands_nothing(tmp_path):
    document = load_preset("relu-2-2-1").to_json()
    network = read_experiment(document).network
    path = tmp_path / "a.safetensors"
    names = ["a" * 300 + "1", "\x1b[31mred\n2"]
    shapes = [(layer.units, network.fan_in(layer)) for layer in network.layers]
    path.write_bytes(
        save({f"{name}.weight": np.ones(shape) for name, shape in zip(names, shapes, strict=True)})
    )
    first, second = fitted(read_weights(path), network).pairs
    assert first.label == "…" + "a" * 78 + "1"
    assert second.label == "�[31mred�2"


@pytest.mark.parametrize(
    ("package", "file"), [("h5py", "chain.keras"), ("safetensors", "module.safetensors")]
)
def test_a_package_that_is_not_installed_is_named(monkeypatch, package, file):
    # `None` is how Python itself says that a module cannot be imported.
    monkeypatch.setitem(sys.modules, package, None)
    error = refusal(FOLDER / file)
    assert error.code == f"{package}_missing"
    assert "xorviz[weights]" in describe(error)
