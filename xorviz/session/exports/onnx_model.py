"""The network with its present weights as a model of ONNX, where the package is installed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from xorviz.engine.spec.network import LayerSpec
from xorviz.session.errors import FileError
from xorviz.session.exports.shown_run import ShownRun
from xorviz.session.exports.spelling import spelled

#: The version of the operators: the first that has Gelu.
OPERATORS = 20


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
    SpecError
        If nobody has said how ONNX computes an activation.
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
        nodes += _activation(layer, total, constant)
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


def _activation(layer: LayerSpec, source: str, constant: Any) -> list[Any]:
    import numpy as np
    from onnx import helper

    operators = spelled(layer, "onnx")[1].onnx
    results = [f"{layer.id}/{index}" for index in range(len(operators) - 1)] + [layer.id]
    nodes = []
    for index, one in enumerate(operators):
        inputs = [
            (source if given == "z" else results[int(given)])
            if isinstance(given, str)
            else constant(f"{layer.id}/{index}/{place}", np.array(given))
            for place, given in enumerate(one.inputs)
        ]
        nodes.append(helper.make_node(one.name, inputs, [results[index]], **one.attributes))
    return nodes
