"""Writing a run in one of the forms that others read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from xorviz.engine.spec import LayerWeights
from xorviz.session.errors import FileError
from xorviz.session.experiments import save_spec
from xorviz.session.exports.curves_csv import curves_csv
from xorviz.session.exports.keras_script import keras_script
from xorviz.session.exports.numpy_script import numpy_script
from xorviz.session.exports.onnx_model import onnx_model
from xorviz.session.exports.shown_run import shown_run
from xorviz.session.exports.torch_script import torch_script
from xorviz.session.record import Record
from xorviz.session.whole_files import write_whole


def _keras(record: Record, path: Path) -> bytes:
    return keras_script(shown_run(record)).encode()


def _pytorch(record: Record, path: Path) -> bytes:
    return torch_script(shown_run(record)).encode()


def _numpy(record: Record, path: Path) -> bytes:
    return numpy_script(shown_run(record)).encode()


def _csv(record: Record, path: Path) -> bytes:
    return curves_csv(record).encode()


def _onnx(record: Record, path: Path) -> bytes:
    return onnx_model(shown_run(record), path)


#: What makes each form; JSON is written as every spec is.
_WRITERS: dict[str, Callable[[Record, Path], bytes]] = {
    "keras": _keras,
    "pytorch": _pytorch,
    "numpy": _numpy,
    "csv": _csv,
    "onnx": _onnx,
}
FORMS = ("keras", "pytorch", "numpy", "csv", "json", "onnx")


def write_export(record: Record, form: str, path: Path) -> None:
    """Write a run; what was there before stays whole until the new file is.

    Parameters
    ----------
    record : Record
    form : str
        One of `FORMS`. ``json`` is the experiment, with its present weights where it has begun.
    path : Path

    Raises
    ------
    FileError, SpecError
        If it cannot be had in this form, or not be written.
    """
    if form == "json":
        _write_spec(record, path)
        return
    content = _WRITERS[form](record, path)
    try:
        write_whole(path, lambda stream: stream.write(content))
    except OSError as error:
        raise FileError(str(path), "not_written", reason=error.strerror or str(error)) from error


def _write_spec(record: Record, path: Path) -> None:
    spec = record.position.spec
    if record.position.state.step:
        run = shown_run(record)
        weights = tuple(
            (name, LayerWeights(tuple(map(tuple, kernel.tolist())), tuple(bias.tolist())))
            for name, (kernel, bias) in run.weights.items()
        )
        spec = replace(run.spec, weights=weights)
    save_spec(spec, path)
