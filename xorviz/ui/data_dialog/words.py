"""What the dialog says in sentences: of what was read, and of what is wrong."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from xorviz.engine.errors import EngineError
from xorviz.engine.spec.split import rows_for_test
from xorviz.sentences import describe
from xorviz.session.data_files.loaded import Loaded
from xorviz.ui.numbers import counted


def summary(loaded: Loaded, test: float) -> str:
    """Return what the network will get: "4 inputs, 3 outputs, 150 patterns, 30 for the test"."""
    rows = len(loaded.targets)
    inputs, outputs = loaded.inputs.width, loaded.targets.width
    kept = rows_for_test(rows, test)
    parts = [
        counted(inputs, _tr("1 input"), _tr("{count} inputs")),
        counted(outputs, _tr("1 output"), _tr("{count} outputs")),
        counted(rows, _tr("1 pattern"), _tr("{count} patterns")),
    ]
    if kept:
        parts.append(
            counted(kept, _tr("1 of them for the test"), _tr("{count} of them for the test"))
        )
    return ", ".join(parts)


def rows_words(loaded: Loaded) -> str:
    """Return how many rows a file has."""
    return counted(len(loaded.targets), _tr("1 row"), _tr("{count} rows"))


def class_names(loaded: Loaded, most: int) -> list[str]:
    """Return the class of each of the first patterns."""
    names = [name.split("=", 1)[-1] for name in loaded.target_names]
    return [names[place] for place in loaded.targets.values[:most].argmax(axis=1)]


def trouble(error: EngineError, path: Path) -> str:
    """Return the sentence of an error, with files called by their names alone."""
    return describe(error).replace(f"{path.parent}{os.sep}", "")


def _tr(text: str) -> str:
    return QCoreApplication.translate("DataDialog", text)
