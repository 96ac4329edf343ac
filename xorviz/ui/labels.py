"""What registry names are called in the window; menus are generated from the registries."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from xorviz.engine.activations import ACTIVATIONS
from xorviz.engine.losses import LOSSES
from xorviz.engine.optimizers import OPTIMIZERS
from xorviz.engine.spec import GATES

Menu = tuple[tuple[str, str], ...]


def _known() -> dict[str, str]:
    def tr(text: str) -> str:
        return QCoreApplication.translate("labels", text)

    return {
        "linear": tr("linear"),
        "relu": tr("ReLU"),
        "leaky_relu": tr("leaky ReLU"),
        "sigmoid": tr("sigmoid"),
        "tanh": tr("tanh"),
        "softmax": tr("softmax"),
        "binary_crossentropy": tr("cross-entropy"),
        "mean_squared_error": tr("squared error"),
        "categorical_crossentropy": tr("categorical cross-entropy"),
        "sgd": tr("SGD"),
        "rmsprop": tr("RMSprop"),
        "adam": tr("Adam"),
    }


def _menu(names: tuple[str, ...]) -> Menu:
    known = _known()
    return tuple((name, known.get(name, name)) for name in names)


def activation_menu() -> Menu:
    """Return (name, label) of every activation."""
    return _menu(ACTIVATIONS.names())


def loss_menu() -> Menu:
    """Return (name, label) of every loss."""
    return _menu(LOSSES.names())


def optimizer_menu() -> Menu:
    """Return (name, label) of every optimizer."""
    return _menu(OPTIMIZERS.names())


def gate_menu() -> Menu:
    """Return (name, label) of every gate."""
    return tuple((gate, gate.upper()) for gate in GATES)


def default_rates() -> dict[str, float]:
    """Return each optimizer's default learning rate."""
    return {entry.name: float(entry.arguments["learning_rate"].default) for entry in OPTIMIZERS}


def edit_words(code: str) -> str:
    """Return a verb for the undo and redo menus."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("labels", text)

    words = {
        "set_activation": tr("change of activation"),
        "add_unit": tr("added unit"),
        "remove_unit": tr("removed unit"),
        "set_weight": tr("weight set by hand"),
        "set_bias": tr("bias set by hand"),
        "set_optimizer": tr("change of optimizer"),
        "set_learning_rate": tr("change of learning rate"),
        "set_loss": tr("change of loss"),
        "set_data": tr("change of data"),
        "set_batch_size": tr("change of batch size"),
        "set_shuffle": tr("change of shuffling"),
        "restart_run": tr("restart"),
        "open_record": tr("opening"),
    }
    return words.get(code, code.replace("_", " "))
