"""Says in a few words what an edit was, for the marks on the curves."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from xorviz.session.snapshot import Mark
from xorviz.ui.numbers import printed
from xorviz.ui.registry_names import readable, shown_name


def mark_words(mark: Mark) -> str:
    """Return what an edit did, as in "h1: relu"; an unknown edit by its code."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("CurvesView", text)

    values = {name: _plain(value) for name, value in mark.values}
    templates = {
        "set_activation": tr("{layer}: {activation}"),
        "add_unit": tr("{layer}: one unit more"),
        "remove_unit": tr("{layer}: one unit less"),
        "split_unit": tr("{layer}: unit split"),
        "restore_unit": tr("{layer}: unit back"),
        "set_weight": tr("{layer}: weight set to {value}"),
        "set_bias": tr("{layer}: bias set to {value}"),
        "set_weights": tr("network moved by hand"),
        "import_weights": tr("weights of {file}"),
        "set_optimizer": tr("optimizer: {optimizer}"),
        "set_learning_rate": tr("learning rate {learning_rate}"),
        "set_learning_rate_schedule": tr("schedule: {learning_rate_schedule}"),
        "set_loss": tr("loss: {loss}"),
        "set_data": tr("data: {data}"),
        "set_test_share": tr("test share {test}"),
        "set_data_seed": tr("data seed {seed}"),
        "add_pattern": tr("pattern drawn"),
        "move_pattern": tr("pattern moved"),
        "set_pattern_targets": tr("pattern wants something else"),
        "remove_pattern": tr("pattern deleted"),
        "set_batch_size": tr("batch size {batch_size}"),
        "set_shuffle": tr("shuffling: {shuffle}"),
        "set_optimizer_argument": tr("{name} {value}"),
        "restart_run": tr("restart"),
        "set_replicas": tr("random starts: {replicas}"),
        "keep_replica": tr("random start {replica} alone"),
    }
    if mark.code == "set_regularizer":
        return _penalty_words(dict(mark.values))
    if mark.code == "set_optimizer_argument" and "value" in values:
        values["name"] = str(values.get("name", "")).replace("_", " ")
        values["value"] = _default_or_switch(values.get("value"))
    if values.get("batch_size", 0) is None:
        values["batch_size"] = tr("full")
    if isinstance(values.get("shuffle"), bool):
        values["shuffle"] = tr("on") if values["shuffle"] else tr("off")
    template = templates.get(mark.code, readable(mark.code))
    try:
        return template.format_map(values)
    except KeyError:
        # An edit of a newer file may lack a value that the words want.
        return readable(mark.code)


def _penalty_words(values: Mapping[str, object]) -> str:
    """Return which penalty came on the weights or the biases, of one layer or of all."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("CurvesView", text)

    choice, layer = values.get("regularizer"), values.get("layer")
    if values.get("part") == "bias":
        words = tr("penalty on biases: {penalty}")
    else:
        words = tr("penalty on weights: {penalty}")
    given: list[str] = []
    if isinstance(choice, Mapping):
        given = [str(_plain(value)) for name, value in choice.items() if name != "name"]
        choice = choice.get("name")
    name = "none" if choice is None else str(choice)
    strengths = f" ({', '.join(given)})" if given else ""
    words = words.format(penalty=shown_name(name) + strengths)
    return words if layer is None else f"{layer}: {words}"


def _default_or_switch(value: object) -> object:
    """Return the value of an argument as words print it: null is its default."""
    if value is None:
        return QCoreApplication.translate("CurvesView", "by default")
    if isinstance(value, bool):
        on = QCoreApplication.translate("CurvesView", "on")
        return on if value else QCoreApplication.translate("CurvesView", "off")
    return value


def _plain(value: object) -> object:
    """Return a value as the words print it: a choice or a data set by its name."""
    if isinstance(value, Mapping):
        return value.get("name") or value.get("gate") or value.get("kind") or ""
    return printed(f"{value:.4g}") if isinstance(value, float) else value
