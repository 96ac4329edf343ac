"""What calls to Keras mean: layers, models, losses, optimizers, and how a model is trained."""

from __future__ import annotations

from xorviz.session.errors import ScriptError
from xorviz.session.scripts.activation_names import is_activation_function
from xorviz.session.scripts.found import Model, Reader, Training
from xorviz.session.scripts.graph import (
    Activating,
    Chain,
    Dense,
    InputNode,
    Joining,
    Passing,
    Tensor,
    ancestors,
    applied,
    joined,
)
from xorviz.session.scripts.keras_layers import keras_layer
from xorviz.session.scripts.loss_names import is_keras_loss, keras_loss
from xorviz.session.scripts.optimizer_names import is_keras_optimizer, keras_optimizer_called
from xorviz.session.scripts.symbols import Count, Made, Ref, Value, number_of, whole_of

#: Without a say, `fit` takes these.
KERAS_BATCH, KERAS_EPOCHS = 32, 1

_QUIET = frozenset(
    [
        "summary",
        "evaluate",
        "predict",
        "predict_classes",
        "save",
        "save_weights",
        "to_json",
        "get_weights",
        "build",
        "load_weights",
        "predict_proba",
        "train",
        "test_on_batch",
    ]
)


def keras_call(
    reader: Reader, ref: Ref, arguments: list[Value], keywords: dict[str, Value], line: int
) -> Value:
    """Return what a call to Keras gives, `NotImplemented` where that is not known.

    Raises
    ------
    ScriptError
        If it is known, and cannot be had.
    """
    name, path = ref.name, ref.path
    if name in ("concatenate", "merge") and arguments and isinstance(arguments[0], (list, tuple)):
        tensors = list(arguments[0])
        if all(isinstance(one, Tensor) for one in tensors):
            mode = keywords.get("mode", arguments[1] if len(arguments) > 1 else "sum")
            if name == "merge" and mode != "concat":
                raise ScriptError(line, "script_layer", name=f"merge {mode}")
            if name == "merge":
                reader.found.old_spellings.setdefault("merge", line)
            return joined(tensors)
    if ".initializers" in path or ".regularizers" in path or ".schedules" in path:
        return Made(ref, arguments, keywords, line)
    if ".callbacks" in path or name in ("EarlyStopping", "ReduceLROnPlateau"):
        return Made(ref, arguments, keywords, line)
    if ".losses" in path and is_keras_loss(name):
        return keras_loss(name, arguments, keywords, line, reader.found)
    if ".activations" in path and is_activation_function(name):
        return NotImplemented
    layer = keras_layer(reader, name, arguments, keywords, line)
    if layer is not NotImplemented:
        return layer
    if is_keras_optimizer(name):
        return keras_optimizer_called(name, arguments, keywords, line, reader.found)
    if is_keras_loss(name) and name[0].isupper():
        return keras_loss(name, arguments, keywords, line, reader.found)
    if name in ("set_floatx", "set_image_dim_ordering", "clear_session", "set_epsilon"):
        return None
    if name in ("epsilon",):
        return 1e-7
    return NotImplemented


def keras_method(
    reader: Reader,
    model: Model,
    name: str,
    arguments: list[Value],
    keywords: dict[str, Value],
    line: int,
) -> Value:
    """Return what a method of a model of Keras gives; likewise."""
    if name == "add" and arguments and model.chain is not None:
        model.chain.layers.append(_added(arguments[0], line))
        return None
    if name == "pop" and model.chain is not None and model.chain.layers:
        return model.chain.layers.pop()
    if name == "compile":
        for key, value in zip(("optimizer", "loss"), arguments, strict=False):
            keywords.setdefault(key, value)
        model.loss = keywords.get("loss", model.loss)
        model.optimizer = keywords.get("optimizer", model.optimizer)
        model.compiled = line
        for key in ("loss_weights", "sample_weight_mode", "weighted_metrics"):
            if keywords.get(key):
                reader.found.remarks.ignored(line, "argument_ignored", name=key)
        return None
    if name in ("fit", "fit_generator"):
        return _fit(reader, model, arguments, keywords, line)
    if name == "train_on_batch" and len(arguments) >= 2:
        training = Training(line, "keras", model, inputs=arguments[0], targets=arguments[1])
        training.batch_size, training.epochs = "all", reader.found.epochs
        training.shuffle = False
        reader.found.trainings.append(training)
        return None
    if name == "get_layer":
        wanted = keywords.get("name", arguments[0] if arguments else None)
        return next((one for one in layers_of(model) if one.name == wanted), NotImplemented)
    if name == "set_weights" and arguments and isinstance(arguments[0], (list, tuple)):
        return _set_all(model, arguments[0])
    return None if name in _QUIET else NotImplemented


def layers_of(model: Model) -> list[Dense]:
    """Return the dense layers of a model as Keras lists them."""
    if model.chain is not None:
        return [one for one in _flat(model.chain) if isinstance(one, Dense)]
    if model.output is not None:
        return [node.layer for node in ancestors(model.output)]
    if model.instance is not None:
        return [one for one in model.instance.attributes.values() if isinstance(one, Dense)]
    return []


def network_of_chain(chain: Chain, line: int) -> tuple[list[InputNode], Tensor]:
    """Return the inputs and the output of a `Sequential`."""
    layers = list(chain.layers)
    if layers and isinstance(layers[0], Joining) and layers[0].models:
        ends: list[InputNode] = []
        tensors = []
        for model in layers[0].models:
            if not isinstance(model, Model) or model.chain is None:
                raise ScriptError(line, "script_layer", name="Merge")
            inputs, tensor = network_of_chain(model.chain, line)
            ends += inputs
            tensors.append(tensor)
        return ends, applied(Chain(layers[1:]), joined(tensors), line)
    first = _first_input(layers)
    flat = [one for one in layers if isinstance(one, (Dense, Activating, Passing, Chain))]
    return [first], applied(Chain(flat), _values(first), line)


def named_layer(reader: Reader, layer: object) -> None:
    """Give a layer that stands for itself the input that it names; it is called on values."""
    if isinstance(layer, (Dense, Passing)):
        layer.input = None


def _values(node: InputNode) -> Tensor:
    from xorviz.session.scripts.graph import Part

    return Tensor((Part(node),))


def _first_input(layers: list[object]) -> InputNode:
    if layers and isinstance(layers[0], Tensor):
        node = layers[0].parts[0].node
        if isinstance(node, InputNode):
            return node
    for layer in layers[:1]:
        if isinstance(layer, (Dense, Passing)) and layer.input is not None:
            return layer.input
        if isinstance(layer, Chain):
            return _first_input(list(layer.layers))
    return InputNode(None)


def _added(value: Value, line: int) -> Value:
    if isinstance(value, Model) and value.chain is not None:
        return value.chain
    if isinstance(value, (Dense, Activating, Joining, Passing, Chain, Tensor)):
        return value
    raise ScriptError(line, "script_layer_unknown", text=getattr(value, "what", "…"))


def _fit(
    reader: Reader,
    model: Model,
    arguments: list[Value],
    keywords: dict[str, Value],
    line: int,
) -> Value:
    found = reader.found
    order = ("x", "y", "batch_size", "epochs")
    given = dict(zip(order, arguments, strict=False)) | keywords
    if "nb_epoch" in given:
        found.old_spellings.setdefault("nb_epoch", line)
        given["epochs"] = given.pop("nb_epoch")
    training = Training(line, "keras", model, inputs=given.get("x"), targets=given.get("y"))
    batch = given.get("batch_size")
    if batch is None:
        found.remarks.assumed(line, "default_batch", value=KERAS_BATCH)
        training.batch_size = KERAS_BATCH
    elif isinstance(batch, Count):
        training.batch_size = "all"
    elif whole_of(batch) is not None:
        training.batch_size = whole_of(batch)
    else:
        found.remarks.unclear(line, "argument_unclear", name="batch_size")
    epochs = whole_of(given.get("epochs", KERAS_EPOCHS))
    if epochs is None:
        found.remarks.unclear(line, "argument_unclear", name="epochs")
    elif "epochs" not in given:
        found.remarks.assumed(line, "default_epochs", value=KERAS_EPOCHS)
    training.epochs = epochs
    shuffle = given.get("shuffle", True)
    training.shuffle = shuffle if isinstance(shuffle, bool) else True
    training.validation = given.get("validation_data")
    split = given.get("validation_split")
    if split is not None:
        training.validation_split = number_of(split) or 0.0
    callbacks = given.get("callbacks") or ()
    training.callbacks = callbacks if isinstance(callbacks, (list, tuple)) else (callbacks,)
    for key in ("class_weight", "sample_weight", "steps_per_epoch", "initial_epoch"):
        if given.get(key) is not None:
            found.remarks.ignored(line, "argument_ignored", name=key)
    found.trainings.append(training)
    return Made(Ref("keras.History"), (), {}, line)


def _set_all(model: Model, given: list[Value] | tuple[Value, ...]) -> Value:
    layers = layers_of(model)
    if len(given) != 2 * len(layers):
        return NotImplemented
    for place, layer in enumerate(layers):
        layer.kernel, layer.bias = given[2 * place], given[2 * place + 1]
    return None


def _flat(chain: Chain) -> list[object]:
    result: list[object] = []
    for one in chain.layers:
        result += _flat(one) if isinstance(one, Chain) else [one]
    return result
