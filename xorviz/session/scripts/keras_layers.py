"""The layers of Keras, in the spellings of its versions 1 to 3."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from xorviz.session.errors import ScriptError
from xorviz.session.scripts.activation_names import (
    REFUSED_LAYERS,
    activation_called,
    is_activation_layer,
)
from xorviz.session.scripts.found import Found, Model, Reader
from xorviz.session.scripts.graph import (
    Activating,
    Chain,
    Dense,
    InputNode,
    Joining,
    Part,
    Passing,
    Tensor,
)
from xorviz.session.scripts.keras_arguments import activation_of, initializer_of, regularizer_of
from xorviz.session.scripts.symbols import (
    Value,
    whole_of,
)

#: Layers that are left out: they do something during training alone, or scale what passes.
LEFT_OUT = frozenset(
    [
        "Dropout",
        "GaussianNoise",
        "GaussianDropout",
        "AlphaDropout",
        "SpatialDropout1D",
        "ActivityRegularization",
        "BatchNormalization",
        "LayerNormalization",
        "Dropout1d",
        "FeatureAlphaDropout",
        "BatchNorm1d",
        "LayerNorm",
    ]
)


#: Those of them that change what the network computes after its training too.
_SCALING = frozenset(["BatchNormalization", "LayerNormalization", "BatchNorm1d", "LayerNorm"])


#: Layers with nothing to do where every sample is a row.
_PASSING = frozenset(["Flatten", "Masking", "TimeDistributed", "Lambda"])


def keras_layer(
    reader: Reader, name: str, arguments: list[Value], keywords: dict[str, Value], line: int
) -> Value:
    """Return the layer that a class of Keras makes, `NotImplemented` where it is none.

    Raises
    ------
    ScriptError
        If it is one that cannot be had.
    """
    given = str(keywords["name"]) if isinstance(keywords.get("name"), str) else ""
    if name == "Dense":
        return _dense(reader, arguments, keywords, given, line)
    if name == "Activation":
        choice = keywords.get("activation", arguments[0] if arguments else None)
        return Activating(activation_of(reader, choice, line), line)
    if name in ("Input", "InputLayer"):
        node = _input(arguments, keywords, given, line)
        return Passing(name, line, input=node) if name == "InputLayer" else _tensor(node)
    if name == "Concatenate":
        return Joining(line)
    if name == "Merge":
        mode = keywords.get("mode", arguments[1] if len(arguments) > 1 else "sum")
        if mode != "concat":
            raise ScriptError(line, "script_layer", name=f"Merge {mode}")
        reader.found.old_spellings.setdefault("Merge", line)
        return Joining(line, arguments[0] if isinstance(arguments[0], list) else ())
    if name in LEFT_OUT:
        note_left_out(reader.found, name, line)
        return Passing(name, line, input=_sizes(keywords, given, line))
    if name in _PASSING:
        if name in ("Lambda", "TimeDistributed"):
            raise ScriptError(line, "script_layer", name=name)
        return Passing(name, line, flattens=True, input=_sizes(keywords, given, line))
    if name == "Softmax" or is_activation_layer(name):
        rest = {key: one for key, one in keywords.items() if key not in ("name", "axis")}
        return Activating(activation_called(name, arguments, rest, "keras", line), line)
    if name in REFUSED_LAYERS or name in OTHER_LAYERS:
        raise ScriptError(line, "script_layer", name=name)
    if name in ("Sequential", "Model"):
        return _model(reader, name, arguments, keywords, line)
    return NotImplemented


#: Layers that would need more than dense ones.
OTHER_LAYERS = frozenset(
    [
        "Conv1D",
        "Conv2D",
        "Conv3D",
        "Convolution2D",
        "MaxPooling1D",
        "MaxPooling2D",
        "AveragePooling2D",
        "LSTM",
        "GRU",
        "SimpleRNN",
        "Embedding",
        "Bidirectional",
        "Add",
        "Subtract",
        "Multiply",
        "Average",
        "Maximum",
        "Dot",
        "Reshape",
        "Permute",
        "RepeatVector",
        "MultiHeadAttention",
        "Conv1d",
        "Conv2d",
        "MaxPool2d",
        "RNN",
        "Bilinear",
        "GlobalAveragePooling2D",
        "ConvTranspose2d",
        "Unflatten",
        "UpSampling2D",
        "ZeroPadding2D",
    ]
)


def note_left_out(found: Found, name: str, line: int) -> None:
    """Note that a layer is left out, and what that changes."""
    if name in _SCALING:
        found.remarks.ignored(line, "scaling_left_out", name=name)
    else:
        found.remarks.ignored(line, "layer_left_out", name=name)


def _dense(
    reader: Reader, arguments: list[Value], keywords: dict[str, Value], name: str, line: int
) -> Dense:
    found = reader.found
    for old in ("output_dim", "init", "W_regularizer", "b_regularizer", "bias"):
        if old in keywords:
            found.old_spellings.setdefault(old, line)
    units = whole_of(keywords.get("units", keywords.get("output_dim", _at(arguments, 0))))
    if units is None:
        raise ScriptError(line, "script_units")
    activation = keywords.get("activation", _at(arguments, 1))
    kernel = keywords.get("kernel_initializer", keywords.get("init"))
    bias = keywords.get("bias_initializer")
    if keywords.get("use_bias", keywords.get("bias")) is False:
        found.remarks.assumed(line, "bias_kept")
    for other in ("activity_regularizer", "kernel_constraint", "bias_constraint", "W_constraint"):
        if keywords.get(other) is not None:
            found.remarks.ignored(line, "argument_ignored", name=other)
    layer = Dense(
        units,
        line,
        name,
        activation_of(reader, activation, line),
        input=_sizes(keywords, name, line),
        kernel_regularizer=regularizer_of(
            keywords.get("kernel_regularizer", keywords.get("W_regularizer")), line, reader
        ),
        bias_regularizer=regularizer_of(
            keywords.get("bias_regularizer", keywords.get("b_regularizer")), line, reader
        ),
    )
    if kernel is not None:
        layer.kernel_initializer = initializer_of(kernel, line, reader) or layer.kernel_initializer
    if bias is not None:
        layer.bias_initializer = initializer_of(bias, line, reader) or layer.bias_initializer
    weights = keywords.get("weights")
    if isinstance(weights, (list, tuple)) and len(weights) == 2:
        layer.kernel, layer.bias = weights
    return layer


def _sizes(keywords: Mapping[str, Value], name: str, line: int) -> InputNode | None:
    """Return the input that a first layer says that it has; None where it says nothing."""
    if "input_dim" in keywords:
        units = whole_of(keywords["input_dim"])
        if units is None:
            raise ScriptError(line, "script_units")
        return InputNode(units, "", line)
    for word in ("input_shape", "batch_input_shape"):
        if word in keywords:
            shape = keywords[word]
            if word == "batch_input_shape" and isinstance(shape, (tuple, list)):
                shape = shape[1:]
            return _of_shape(shape, "", line)
    return None


def _input(
    arguments: Sequence[Value], keywords: Mapping[str, Value], name: str, line: int
) -> InputNode:
    shape = keywords.get("shape", keywords.get("input_shape", _at(arguments, 0)))
    if "batch_shape" in keywords and isinstance(keywords["batch_shape"], (tuple, list)):
        shape = keywords["batch_shape"][1:]
    return _of_shape(shape, name, line)


def _of_shape(shape: Value, name: str, line: int) -> InputNode:
    sizes = shape if isinstance(shape, (tuple, list)) else (shape,)
    whole = [whole_of(one) for one in sizes]
    if sizes and whole[-1] is None:
        return InputNode(None, name, line)
    known = [one for one in whole if one is not None]
    if not known or len(whole) > 2 or min(known) < 1:
        raise ScriptError(line, "script_shape", shape=str(shape)[:60])
    return InputNode(known[-1], name, line, rows=known[0] if len(known) == 2 else 1)


def _tensor(node: InputNode) -> Tensor:
    return Tensor((Part(node),))


def _model(
    reader: Reader, name: str, arguments: list[Value], keywords: dict[str, Value], line: int
) -> Model:
    if name == "Sequential":
        layers = keywords.get("layers", _at(arguments, 0))
        model = Model("keras", line, chain=Chain(list(layers) if isinstance(layers, list) else []))
    else:
        inputs = keywords.get("inputs", keywords.get("input", _at(arguments, 0)))
        outputs = keywords.get("outputs", keywords.get("output", _at(arguments, 1)))
        if isinstance(outputs, (list, tuple)) and len(outputs) == 1:
            outputs = outputs[0]
        if not isinstance(outputs, Tensor):
            raise ScriptError(line, "script_outputs")
        if isinstance(inputs, dict):
            inputs = list(inputs.values())
        listed = inputs if isinstance(inputs, (list, tuple)) else [inputs]
        nodes = [
            one.parts[0].node
            for one in listed
            if isinstance(one, Tensor) and isinstance(one.parts[0].node, InputNode)
        ]
        ends = [node for node in nodes if isinstance(node, InputNode)]
        model = Model("keras", line, inputs=ends, output=outputs)
    reader.found.models.append(model)
    return model


def _at(arguments: Sequence[Value], place: int) -> Value:
    return arguments[place] if len(arguments) > place else None
