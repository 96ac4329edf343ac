"""What registry names are called in the window; menus are generated from the registries."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from xorviz.engine.activations import ACTIVATIONS
from xorviz.engine.initializers import INITIALIZERS
from xorviz.engine.losses import LOSSES
from xorviz.engine.optimizers import OPTIMIZERS
from xorviz.engine.registry import Argument, Value
from xorviz.engine.regularizers import REGULARIZERS
from xorviz.engine.schedules import SCHEDULES
from xorviz.engine.spec import ENCODINGS, GATES, SOLVED
from xorviz.engine.spec.data import FUNCTIONS
from xorviz.engine.spec.points import SHAPES
from xorviz.ui.registry_names import known_names, readable, shown_name

Menu = tuple[tuple[str, str], ...]

#: What stands in menus and intents for a layer without a regularizer.
NO_REGULARIZER = "none"


def _menu(names: tuple[str, ...]) -> Menu:
    known = known_names()
    return tuple((name, known.get(name, readable(name))) for name in names)


def activation_menu() -> Menu:
    """Return (name, label) of every activation."""
    return _menu(ACTIVATIONS.names())


def loss_menu() -> Menu:
    """Return (name, label) of every loss."""
    return _menu(LOSSES.names())


def optimizer_menu() -> Menu:
    """Return (name, label) of every optimizer."""
    return _menu(OPTIMIZERS.names())


def schedule_menu() -> Menu:
    """Return (name, label) of every learning-rate schedule."""
    return _menu(SCHEDULES.names())


def gate_menu() -> Menu:
    """Return (name, label) of every gate."""
    return tuple((gate, gate.upper()) for gate in GATES)


def data_menu() -> tuple[tuple[str, Menu], ...]:
    """Return a title and the (name, label) of each entry, for every group of data.

    A gate is named by itself, other data by their kind.
    """

    def tr(text: str) -> str:
        return QCoreApplication.translate("labels", text)

    return (
        (tr("Gates"), gate_menu()),
        (tr("Bits"), _menu(FUNCTIONS)),
        (tr("Clouds"), _menu(SHAPES)),
    )


def data_title(kind: str) -> str:
    """Return what data of a kind, gates apart, are called."""
    return shown_name(kind)


def data_tip(kind: str) -> str:
    """Return a sentence on what the data of a kind, gates apart, are."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("labels", text)

    tips = {
        "parity": tr("Is the number of bits that are 1 odd?"),
        "identity": tr("Give back every bit as it came in"),
        "bitwise_xor": tr("Two words of bits: where do they differ?"),
        "table": tr("A truth table of your own; it starts with the function that is learned now"),
        "xor_cloud": tr("Points in four quarters: is just one of the coordinates positive?"),
        "circles": tr("A disc of points, and a ring around it"),
        "gaussians": tr("Two clouds that a straight line parts, the worse the more noise"),
        "spirals": tr("Two arms that wind around each other"),
        "plane": tr("A number that rises evenly across the plane, from −1 to 1"),
        "bumps": tr("Hills and valleys: numbers from −1 to 1"),
    }
    return tips.get(kind, kind)


def initializer_menu() -> Menu:
    """Return (name, label) of every initializer."""
    return _menu(INITIALIZERS.names())


def regularizer_menu() -> Menu:
    """Return (name, label) of every regularizer, after that of having none."""
    return _menu((NO_REGULARIZER, *REGULARIZERS.names()))


def regularizer_arguments() -> dict[str, Mapping[str, Argument]]:
    """Return each regularizer's arguments."""
    return {entry.name: entry.arguments for entry in REGULARIZERS}


def encoding_menu() -> Menu:
    """Return (name, label) of every way to write the bits of a gate."""
    return _menu(ENCODINGS)


def solved_menu() -> Menu:
    """Return (name, label) of every criterion of a solved task."""
    return _menu(SOLVED)


def default_rates() -> dict[str, float]:
    """Return each optimizer's default learning rate."""
    return {entry.name: float(entry.arguments["learning_rate"].default) for entry in OPTIMIZERS}


def optimizer_arguments() -> dict[str, dict[str, Argument]]:
    """Return each optimizer's arguments, the learning rate apart."""
    return {
        entry.name: {
            name: known for name, known in entry.arguments.items() if name != "learning_rate"
        }
        for entry in OPTIMIZERS
    }


def schedule_arguments() -> dict[str, dict[str, Argument]]:
    """Return each learning-rate schedule's arguments."""
    return {entry.name: dict(entry.arguments) for entry in SCHEDULES}


def activation_arguments() -> dict[str, tuple[tuple[str, Value], ...]]:
    """Return of each activation its arguments with their defaults."""
    return {
        entry.name: tuple((name, known.default) for name, known in entry.arguments.items())
        for entry in ACTIVATIONS
    }


def argument_title(name: str) -> str:
    """Return what an argument is called: Keras's name, with blanks between its words."""
    is_numbered = name[-1:].isdigit()
    return name if is_numbered else readable(name)


def argument_tip(name: str) -> str:
    """Return a sentence on what an argument does."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("labels", text)

    tips = {
        "momentum": tr("How much of the last step each step goes on with"),
        "nesterov": tr("Looks ahead to where the momentum leads (Nesterov)"),
        "rho": tr("How much of the running mean square of the gradient each step keeps"),
        "epsilon": tr("A small number that keeps the division from 0"),
        "centered": tr("Divides by the gradient's deviation in place of its mean square"),
        "beta_1": tr("How much of the running mean of the gradient each step keeps"),
        "beta_2": tr("How much of the running mean square of the gradient each step keeps"),
        "negative_slope": tr("The slope for negative numbers"),
        "weight_decay": tr("Before each step all weights shrink by this part, times the rate"),
        "clipnorm": tr("The longest gradient of each kernel and each bias; longer ones are cut"),
        "clipvalue": tr("The largest number in a gradient, of either sign; larger ones are cut"),
        "global_clipnorm": tr("The longest gradient of all weights together; longer ones are cut"),
    }
    return tips.get(name, name)


def schedule_tip(name: str) -> str:
    """Return a sentence on what an argument of a learning-rate schedule does."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("labels", text)

    tips = {
        "decay_steps": tr(
            "How many steps the rate takes to fall by once its factor, or all the way"
        ),
        "decay_rate": tr("By what the rate is multiplied in so many steps"),
        "staircase": tr("Falls in stairs of so many steps and not evenly"),
        "alpha": tr("The share of the rate that is left at the end"),
        "warmup_target": tr("The rate to which a warm-up rises first; 0: no warm-up"),
        "warmup_steps": tr("How many steps the warm-up takes"),
        "factor": tr("By what the rate is multiplied where the loss has stopped falling"),
        "patience": tr("After how many epochs without progress the rate is reduced"),
        "min_delta": tr("How far the loss must fall below its best for progress"),
        "cooldown": tr("How many epochs to wait after a reduction before waiting again"),
        "min_lr": tr("The rate is not reduced below this"),
    }
    return tips.get(name, name)


def edit_words(code: str) -> str:
    """Return a verb for the undo and redo menus."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("labels", text)

    words = {
        "set_activation": tr("change of activation"),
        "add_unit": tr("added unit"),
        "remove_unit": tr("removed unit"),
        "split_unit": tr("split unit"),
        "set_weight": tr("weight set by hand"),
        "set_bias": tr("bias set by hand"),
        "set_weights": tr("network moved by hand"),
        "import_weights": tr("weights from a file"),
        "set_optimizer": tr("change of optimizer"),
        "set_learning_rate": tr("change of learning rate"),
        "set_learning_rate_schedule": tr("change of the learning-rate schedule"),
        "set_loss": tr("change of loss"),
        "set_data": tr("change of data"),
        "set_test_share": tr("change of the test share"),
        "set_data_seed": tr("change of the data seed"),
        "add_pattern": tr("drawn pattern"),
        "move_pattern": tr("moved pattern"),
        "set_pattern_targets": tr("change of a pattern's target"),
        "remove_pattern": tr("deleted pattern"),
        "set_batch_size": tr("change of batch size"),
        "set_shuffle": tr("change of shuffling"),
        "add_layer": tr("added layer"),
        "remove_layer": tr("removed layer"),
        "add_source": tr("added connection"),
        "remove_source": tr("removed connection"),
        "revive_unit": tr("revived unit"),
        "set_initializer": tr("change of initializer"),
        "set_regularizer": tr("change of penalty"),
        "set_solved": tr("change of what counts as solved"),
        "set_optimizer_argument": tr("change of an optimizer's argument"),
        "restart_run": tr("restart"),
        "set_replicas": tr("change of the random starts"),
        "open_record": tr("opening"),
        "go_to_branch": tr("going to another branch"),
        "name_branch": tr("name of a branch"),
        "colour_branch": tr("colour of a branch"),
        "delete_branches": tr("deleted branch"),
        "add_branches": tr("new branches"),
        "replace_runs": tr("training of branches"),
    }
    return words.get(code, readable(code))
