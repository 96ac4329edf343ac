"""The network with its present weights as a model of ONNX, where the package is installed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from xorviz.engine.activations import ACTIVATIONS
from xorviz.engine.registry import Choice
from xorviz.session.errors import FileError
from xorviz.session.exports.shown_run import ShownRun

#: The version of the operators: the first that has Gelu.
OPERATORS = 20

#: Activations that are one operator.
_OPERATORS = {
    "linear": "Identity",
    "relu": "Relu",
    "sigmoid": "Sigmoid",
    "tanh": "Tanh",
    "selu": "Selu",
    "mish": "Mish",
    "softplus": "Softplus",
    "softsign": "Softsign",
    "exponential": "Exp",
    "hard_silu": "HardSwish",
    "sine": "Sin",
}


def onnx_model(run: ShownRun, path: Path) -> bytes:
    """Return a model in double precision: an input for each of the network's, and one output.

    Parameters
    ----------
    run : ShownRun
    path : Path
        Where it is to be written, for errors.

    Raises
    ------
    FileError
        If the package is not installed.
    """
    try:
        from onnx import TensorProto, helper, numpy_helper
    except ImportError as error:
        raise FileError(str(path), "onnx_missing") from error
    network = run.spec.network
    nodes: list[Any] = []
    constants: list[Any] = []

    def constant(name: str, values: Any) -> str:
        constants.append(numpy_helper.from_array(values, name))
        return name

    for layer in network.layers:
        kernel, bias = run.weights[layer.id]
        source = layer.sources[0]
        if len(layer.sources) > 1:
            source = f"{layer.id}/sources"
            nodes.append(helper.make_node("Concat", list(layer.sources), [source], axis=-1))
        product, total = f"{layer.id}/product", f"{layer.id}/z"
        weights = constant(f"{layer.id}/kernel", kernel)
        nodes.append(helper.make_node("MatMul", [source, weights], [product]))
        nodes.append(
            helper.make_node("Add", [product, constant(f"{layer.id}/bias", bias)], [total])
        )
        nodes += _activation(layer.activation, total, layer.id, constant)
    rows = ["rows", None] if run.spec.data.sample_rows == 1 else ["samples", "rows", None]
    inputs = [
        helper.make_tensor_value_info(entry.id, TensorProto.DOUBLE, [*rows[:-1], entry.units])
        for entry in network.inputs
    ]
    units = network.layer(network.output).units
    output = helper.make_tensor_value_info(network.output, TensorProto.DOUBLE, [*rows[:-1], units])
    graph = helper.make_graph(nodes, "xorviz", inputs, [output], constants)
    operators = [helper.make_opsetid("", OPERATORS)]
    model = helper.make_model(graph, producer_name="xorviz", opset_imports=operators)
    written: bytes = model.SerializeToString()
    return written


def _activation(choice: Choice, source: str, target: str, constant: Any) -> list[Any]:
    import numpy as np
    from onnx import TensorProto, helper

    given = {name: float(value) for name, value in ACTIVATIONS[choice.name].resolve(choice).items()}
    plain = {name: helper.make_node(kind, [source], [target]) for name, kind in _OPERATORS.items()}
    if choice.name in plain:
        return [plain[choice.name]]
    if choice.name == "softmax":
        return [helper.make_node("Softmax", [source], [target], axis=-1)]
    if choice.name == "leaky_relu":
        slope = given["negative_slope"]
        return [helper.make_node("LeakyRelu", [source], [target], alpha=slope)]
    if choice.name == "elu":
        return [helper.make_node("Elu", [source], [target], alpha=given["alpha"])]
    if choice.name == "celu":
        # Celu itself takes single precision alone.
        alpha = constant(f"{target}/alpha", np.array(given["alpha"]))
        part, bent = f"{target}/part", f"{target}/elu"
        return [
            helper.make_node("Div", [source, alpha], [part]),
            helper.make_node("Elu", [part], [bent], alpha=1.0),
            helper.make_node("Mul", [bent, alpha], [target]),
        ]
    if choice.name == "gelu":
        form = "tanh" if given["approximate"] else "none"
        return [helper.make_node("Gelu", [source], [target], approximate=form)]
    if choice.name == "silu":
        part = f"{target}/sigmoid"
        return [
            helper.make_node("Sigmoid", [source], [part]),
            helper.make_node("Mul", [source, part], [target]),
        ]
    low = constant(f"{target}/low", np.array(0.0))
    if choice.name == "relu6":
        high = constant(f"{target}/high", np.array(6.0))
        return [helper.make_node("Clip", [source, low, high], [target])]
    if choice.name == "step":
        part = f"{target}/above"
        return [
            helper.make_node("Greater", [source, low], [part]),
            helper.make_node("Cast", [part], [target], to=TensorProto.DOUBLE),
        ]
    assert choice.name == "hard_sigmoid"
    return [helper.make_node("HardSigmoid", [source], [target], alpha=1.0 / 6.0, beta=0.5)]
