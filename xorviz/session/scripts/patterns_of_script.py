"""Patterns of a script that are no function of bits, with those that are kept for a test."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.dataset import build_dataset, rows_of
from xorviz.engine.errors import SpecError
from xorviz.engine.spec import (
    DataSpec,
    PatternsData,
    PointsData,
    read_data,
)
from xorviz.session.scripts.symbols import Value, whole_of

Numbers = NDArray[np.float64]


def places(given: Value, rows: int, count: int) -> list[int]:
    """Return which rows are kept for a test: those that are listed, or the last."""
    if isinstance(given, list) and len(given) == count:
        places = [whole_of(one) for one in given]
        known = sorted({one for one in places if one is not None and 0 <= one < rows})
        if known == places:
            return known
    return list(range(rows - count, rows))


def put_together(training: Numbers, test: Numbers, kept: list[int]) -> Numbers:
    """Return all rows, those that are kept for a test in their places."""
    whole = np.empty((len(training) + len(test), training.shape[1]))
    whole[kept] = test
    whole[np.delete(np.arange(len(whole)), kept)] = training
    return whole


def as_it_was(plain: PatternsData, own: Mapping[str, Any], kept: int) -> DataSpec:
    """Return the data as an exported script says that they are, if they are so; else as given."""
    document = own.get("data")
    try:
        if isinstance(document, Mapping):
            cloud = read_data(dict(document))
            if isinstance(cloud, PointsData) and _is_cloud(plain, cloud, own):
                return cloud
        if document != "patterns":
            return plain
        extras = {name: own[name] for name in ("name", "image", "target_names") if name in own}
        extras |= {"resample": own.get("resample", "shared"), "seed": own.get("data_seed", 0)}
        if kept:
            extras |= {name: own[name] for name in ("test", "test_rows") if name in own}
        given = {"kind": "patterns", **_tables(plain), **extras}
        said = read_data(given)
        assert isinstance(said, PatternsData)
        return said if rows_of(said)[1].tolist() == rows_of(plain)[1].tolist() else plain
    except SpecError:
        return plain


def _tables(data: PatternsData) -> dict[str, Any]:
    named = {name: table.to_json() for name, table in data.inputs}
    return {"inputs": named.get("", named), "targets": data.targets.to_json()}


def _is_cloud(plain: PatternsData, cloud: PointsData, own: Mapping[str, Any]) -> bool:
    """Tell whether points are those of a cloud, as far as the script shows them."""
    replica = whole_of(own.get("replica", 0))
    whole = build_dataset(cloud, [replica if replica is not None and replica >= 0 else 0])
    shown = build_dataset(plain, [0])
    same = shown.patterns == whole.patterns and (shown.test is None) == (whole.test is None)
    return (
        same
        and np.array_equal(shown.inputs[0], whole.inputs[0])
        and np.array_equal(shown.targets[0], whole.targets[0])
    )
