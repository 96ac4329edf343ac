"""Kernels and biases in one flat array."""

import numpy as np
import pytest

from tests.engine.experiments import network_json
from xorviz.engine.layout import Layout
from xorviz.engine.spec import read_network

NETWORK = read_network(
    network_json(
        {"x": 2, "y": 1},
        [("h", ["x"], 3, "relu"), ("g", ["h", "y"], 2, "relu"), ("out", ["g", "h"], 1, "relu")],
    )
)
#: Kernel and bias of each layer: (2 + 1)·3, (3 + 1 + 1)·2, (2 + 3 + 1)·1.
SIZES = {"h": ((2, 3), 3), "g": ((4, 2), 2), "out": ((5, 1), 1)}
TOTAL = 9 + 10 + 6


def test_every_parameter_has_one_place():
    layout = Layout(NETWORK)
    assert layout.size == NETWORK.parameters() == TOTAL
    flat = np.arange(2.0 * TOTAL).reshape(2, TOTAL)
    arrays = layout.unpack(flat)
    assert list(arrays) == list(SIZES)
    for name, (kernel, bias) in SIZES.items():
        assert arrays[name].kernel.shape == (2, *kernel)
        assert arrays[name].bias.shape == (2, 1, bias)
    for replica in range(2):
        numbers = np.concatenate([part[replica].ravel() for one in arrays.values() for part in one])
        assert sorted(numbers) == flat[replica].tolist()


def test_packing_takes_back_unpacking():
    layout = Layout(NETWORK)
    flat = np.random.default_rng(0).standard_normal((3, TOTAL))
    arrays = layout.unpack(flat)
    assert (layout.pack(arrays) == flat).all()
    arrays["h"].kernel[0, 0, 0] = 99.0
    assert flat.max() < 99.0


def test_a_block_is_the_kernel_with_the_bias_below_and_a_view():
    layout = Layout(NETWORK)
    flat = np.arange(2.0 * TOTAL).reshape(2, TOTAL)
    block, arrays = layout.block(flat, "g"), layout.unpack(flat)["g"]
    assert (block == np.concatenate([arrays.kernel, arrays.bias], axis=1)).all()
    block[1, 4, 0] = -1.0
    assert layout.unpack(flat)["g"].bias[1, 0, 0] == -1.0


def test_every_place_knows_its_owner():
    layout = Layout(NETWORK)
    for place in range(TOTAL):
        flat = np.zeros((1, TOTAL))
        flat[0, place] = 1.0
        found = [
            (name, part)
            for name, arrays in layout.unpack(flat).items()
            for part in ("kernel", "bias")
            if getattr(arrays, part).any()
        ]
        assert found == [layout.owner(place)]
    with pytest.raises(IndexError):
        layout.owner(TOTAL)
