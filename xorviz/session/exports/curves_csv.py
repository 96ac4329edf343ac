"""The curves of a run as a table of text."""

from __future__ import annotations

import csv
import io

import numpy as np

from xorviz.session.record import Record


def curves_csv(record: Record) -> str:
    """Return the curves: RFC 4180, a row for each recorded step, empty where nothing is known.

    The columns are ``step``, those of `xorviz.session.history.PLAIN` of which anything is known,
    and ``gradient_LAYER``, the norm of the gradient, of each layer.
    """
    points = record.position.history.points()
    columns = {name: curve for name, curve in points.plain.items() if not np.isnan(curve).all()}
    columns |= {f"gradient_{layer}": curve for layer, curve in points.gradients.items()}
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["step", *columns])
    for row, step in enumerate(points.steps.tolist()):
        values = [float(curve[row]) for curve in columns.values()]
        writer.writerow([step, *("" if np.isnan(value) else repr(value) for value in values)])
    return text.getvalue()
