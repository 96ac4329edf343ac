"""An experiment by what a person calls it: a preset, a spec file, a session, a picture."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from xorviz.engine.spec import ExperimentSpec, PatternsData, read_experiment
from xorviz.session.data_files.digits import known_tables
from xorviz.session.errors import FileError, ScriptError, UnknownExperiment
from xorviz.session.files import open_session
from xorviz.session.picture_files import SUFFIXES, open_picture
from xorviz.session.presets import load_preset, preset_names
from xorviz.session.reading_files import reading
from xorviz.session.record import Record
from xorviz.session.weight_files.stored import SUFFIXES as WEIGHTS
from xorviz.session.whole_files import write_whole

#: A spec with all the weights of a million-weight network written out takes 25 MB.
_LARGEST_SPEC = 256 * 2**20


def load_experiment(name: str) -> Record:
    """Return what a preset's name, a spec, a session, a picture or a script ``.py`` stands for.

    Raises
    ------
    UnknownExperiment
        If it is neither a preset nor a file.
    FileError, SpecError
        If the file cannot be read, or what it says cannot be run.
    """
    if name in preset_names():
        return Record.fresh(load_preset(name), name)
    path = Path(name)
    if not path.suffix and not _may_be_there(path):
        raise UnknownExperiment(name, preset_names())
    if path.suffix.lower() == ".py":
        return Record.fresh(_spec_of_script(path), name)
    if path.suffix.lower() == ".json":
        return Record.fresh(spec_of(read_json_file(path), path.parent), name)
    if path.suffix.lower() in SUFFIXES:
        return replace(open_picture(path), name=name)
    if path.suffix.lower() in WEIGHTS and _may_be_there(path):
        raise FileError(name, "weights_alone")
    return replace(open_session(path), name=name)


def spec_of(document: Any, folder: Path) -> ExperimentSpec:
    """Return the experiment that a JSON value says.

    Parameters
    ----------
    document : object
    folder : Path
        Where files of data lie that it names; they are put in its place.

    Raises
    ------
    FileError, SpecError
        If such a file cannot be read, or what is said cannot be run.
    """
    tables = dict(known_tables())
    if isinstance(document, Mapping) and isinstance(document.get("data"), Mapping):
        named = document["data"]
        if named.get("kind") == "file":
            # Only then: a window opens without what reads files of data.
            from xorviz.session.data_files.choose import read_file_data

            data = read_file_data(named, folder)
            tables[data.stored.digest] = data.stored
            document = {**document, "data": data.to_json()}
    return read_experiment(document, tables)


def _spec_of_script(path: Path) -> ExperimentSpec:
    # Only then: a window opens without what reads scripts.
    from xorviz.session.scripts.reading import read_script
    from xorviz.session.scripts.text import read_script_file

    draft = read_script(read_script_file(path)).draft
    if draft.data is None:
        choices = ", ".join(draft.name_of(one) for one in draft.choices())
        raise ScriptError(0, "script_data_unknown", choices=choices or "–")
    return draft.experiment()


def save_spec(spec: ExperimentSpec, path: Path) -> None:
    """Write an experiment as JSON; the old file stays whole until the new one is.

    Raises
    ------
    FileError
        If it cannot be written, or its data are more than are written out.
    """
    if isinstance(spec.data, PatternsData) and spec.data.to_json()["kind"] == "stored":
        raise FileError(str(path), "data_not_written", patterns=spec.data.rows)
    text = json.dumps(spec.to_json(), ensure_ascii=False, allow_nan=False, indent=1) + "\n"
    write_text(path, text)


def write_text(path: Path, text: str) -> None:
    """Write a text, whole or not at all.

    Raises
    ------
    FileError
        If it cannot be written.
    """
    try:
        write_whole(path, lambda stream: stream.write(text.encode()))
    except OSError as error:
        raise FileError(str(path), "not_written", reason=error.strerror or str(error)) from error


def _may_be_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        # Reading it will tell what is wrong with it.
        return True


def read_json_file(path: Path) -> Any:
    """Return what a file of JSON says.

    Raises
    ------
    FileError
        If it cannot be read, or is none.
    """
    file = str(path)
    try:
        with reading(file):
            if path.stat().st_size > _LARGEST_SPEC:
                raise FileError(file, "member_too_large", path.name, limit=_LARGEST_SPEC)
            # Windows begins a text with a mark of its byte order.
            return json.loads(path.read_text("utf-8-sig"))
    except json.JSONDecodeError as error:
        raise FileError(file, "not_json", line=error.lineno, column=error.colno) from error
    except (ValueError, RecursionError) as error:
        raise FileError(file, "not_json", line=1, column=1) from error
