"""The names that a script imports, and those that it takes for granted."""

from __future__ import annotations

import ast

from xorviz.session.scripts.found import Found
from xorviz.session.scripts.symbols import Ref, Value

#: What names mean that a part of a script uses without importing them.
_MODULES = {
    "np": "numpy",
    "numpy": "numpy",
    "keras": "keras",
    "tf": "tensorflow",
    "torch": "torch",
    "nn": "torch.nn",
    "F": "torch.nn.functional",
    "optim": "torch.optim",
    "layers": "keras.layers",
    "optimizers": "keras.optimizers",
    "losses": "keras.losses",
    "models": "keras.models",
    "K": "keras.backend",
    "random": "random",
    "math": "math",
}
_OF_KERAS = [
    "Sequential",
    "Model",
    "Input",
    "Dense",
    "Activation",
    "Dropout",
    "Flatten",
    "Concatenate",
    "concatenate",
    "LeakyReLU",
    "ELU",
    "ReLU",
    "Softmax",
    "SGD",
    "RMSprop",
    "Adam",
    "AdamW",
    "Adamax",
    "Nadam",
    "Adagrad",
    "Adadelta",
    "BatchNormalization",
    "InputLayer",
    "to_categorical",
    "merge",
    "Merge",
    "EarlyStopping",
]
_OF_TORCH = ["DataLoader", "TensorDataset", "Variable"]

#: Where Keras keeps what it exports; a star brings all of it.
_STARRED = ("keras", "torch", "numpy", "tensorflow")


def follow_import(node: ast.Import | ast.ImportFrom, names: dict[str, Value], found: Found) -> None:
    """Note what an import brings in."""
    if isinstance(node, ast.Import):
        for alias in node.names:
            path = alias.name if alias.asname else alias.name.partition(".")[0]
            names[alias.asname or path] = Ref(path)
            _note(alias.name, node.lineno, found)
        return
    module = node.module or ""
    for alias in node.names:
        if alias.name == "*":
            _note(module, node.lineno, found)
            found.starred.append(module)
            if module.partition(".")[0] in _STARRED:
                for name in (*_OF_KERAS, *_OF_TORCH):
                    meant = guessed(name)
                    if meant is not None and meant.library == Ref(module).library:
                        names.setdefault(name, meant)
            continue
        _note(f"{module}.{alias.name}", node.lineno, found)
        names[alias.asname or alias.name] = Ref(f"{module}.{alias.name}")


def guessed(name: str) -> Ref | None:
    """Return what a name most likely means where nothing says so; None where nothing is likely."""
    if name in _MODULES:
        return Ref(_MODULES[name])
    if name in _OF_KERAS:
        return Ref(f"keras.{name}")
    if name in _OF_TORCH:
        return Ref(f"torch.utils.data.{name}")
    return None


def _note(path: str, line: int, found: Found) -> None:
    if path.startswith(("tensorflow", "tf_keras")):
        found.has_tensorflow = True
    if path.startswith("keras") and path.endswith((".merge", ".Merge", ".np_utils")):
        found.old_spellings.setdefault(path, line)
