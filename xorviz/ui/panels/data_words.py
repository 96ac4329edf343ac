"""What data that are given as they are are called: where they come from, and how many there are."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from xorviz.session.data_files.digits import digits
from xorviz.session.snapshot import Snapshot
from xorviz.ui import labels
from xorviz.ui.numbers import counted


def rows_of(snapshot: Snapshot) -> int:
    """Return how many patterns data hold that are given as they are, those of the test included."""
    data = snapshot.spec["data"]
    if data["kind"] == "digits":
        return len(digits().targets)
    return int(data["patterns"] if data["kind"] == "stored" else len(data["targets"]))


def data_words(snapshot: Snapshot) -> str:
    """Return a line such as "iris.csv · 150 patterns · 4 inputs · 3 outputs"."""
    data, topology = snapshot.spec["data"], snapshot.topology
    name = data.get("name") or labels.data_title(data["kind"])
    return " · ".join(
        (
            name,
            counted(rows_of(snapshot), _tr("1 pattern"), _tr("{count} patterns")),
            counted(
                sum(units for _, units in topology.inputs), _tr("1 input"), _tr("{count} inputs")
            ),
            counted(topology.layer(topology.output).units, _tr("1 output"), _tr("{count} outputs")),
        )
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("data_words", text)
