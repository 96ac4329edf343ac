"""From the arrays that a script trains on to data of an experiment, where these are such data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.dataset import truth_table
from xorviz.engine.spec import (
    GATES,
    RESAMPLE,
    BitsData,
    DataSpec,
    GateData,
    PatternsData,
    Table,
)
from xorviz.engine.spec.bits import MOST_BITS
from xorviz.engine.spec.ranges import LARGEST_SAMPLE, LARGEST_SEED
from xorviz.engine.streams import SHARED
from xorviz.session.scripts import arrays
from xorviz.session.scripts.arrays import Array, Noise, NotFollowed, Source
from xorviz.session.scripts.numpy_calls import one_hot
from xorviz.session.scripts.patterns_of_script import as_it_was, places, put_together
from xorviz.session.scripts.symbols import Value, whole_of

Numbers = NDArray[np.float64]


#: The purpose of xorviz's own streams that draw samples; `xorviz.engine.streams` has it.
_SAMPLE_PURPOSE = 3


@dataclass(frozen=True)
class Recognised:
    """Data of a script.

    Parameters
    ----------
    data : DataSpec
    widths : tuple of int
        Of each input.
    is_drawn_anew : bool
        Whether the script draws other random numbers than the experiment will.
    """

    data: DataSpec
    widths: tuple[int, ...]
    is_drawn_anew: bool = False


def recognised(
    inputs: Value,
    targets: Value,
    names: Sequence[str],
    classes: int | None,
    own: Mapping[str, Any],
    validation: tuple[Value, Value] | None = None,
    split: float = 0.0,
) -> Recognised | None:
    """Return what the arrays of a script are as data, None where that cannot be told.

    Parameters
    ----------
    inputs : object
        An array, a list of them or one by the name of each input.
    targets : object
        An array.
    names : sequence of str
        The inputs of the network, in order.
    classes : int or None
        How many classes there are, where targets are their numbers.
    own : mapping
        What an exported script says of its data itself.
    validation : pair, optional
        Inputs and targets that are kept for a test.
    split : float
        The part of the rows, from the end, that is kept for one.
    """
    try:
        parts = _parts(inputs, names)
        labels = _column(targets)
        if classes is not None:
            labels = one_hot(labels, [classes])
        widths = tuple(part.item[-1] for part in parts)
        noise, parts = _without_noise(parts)
        both = arrays.stacked([*parts, labels], _item_axis([*parts, labels]), new=False)
    except NotFollowed:
        return None
    features = sum(widths)
    if both.is_drawn:
        return _function(both, features, widths, noise, own)
    table = np.asarray(both.table, dtype=np.float64)
    if table.ndim != 2 or not np.isfinite(table).all() or table.shape[0] < 1:
        return None
    x, y = table[:, :features], table[:, features:]
    whole = None if own.get("data") == "patterns" else _canonical(x, y, own)
    if whole is not None and not split and validation is None:
        seed, resample = _drawn_from(noise.source if noise else Source(), own)
        stddev = noise.stddev if noise else 0.0
        if stddev <= 10.0:
            return Recognised(replace(whole, noise=stddev, seed=seed, resample=resample), widths)
    if noise is not None:
        return None
    return _patterns(x, y, widths, names, own, validation, split, classes)


def _parts(inputs: Value, names: Sequence[str]) -> list[Array]:
    if isinstance(inputs, Mapping):
        inputs = [inputs[name] for name in names] if set(names) <= set(inputs) else None
    if isinstance(inputs, Array):
        inputs = [inputs]
    if not isinstance(inputs, (list, tuple)) or not inputs or len(inputs) != len(names):
        raise NotFollowed
    return [_column(one) for one in inputs]


def _column(value: Value) -> Array:
    """Return an array whose items are rows of features: one number is a row of one."""
    if isinstance(value, (list, tuple)) and len(value) == 1 and isinstance(value[0], Array):
        value = value[0]
    if not isinstance(value, Array) or not value.shape:
        raise NotFollowed
    if value.is_drawn and value.item == ():
        return replace(value, table=value.table[..., None])
    if not value.is_drawn and value.table.ndim == 1:
        return replace(value, table=value.table[:, None])
    if len(value.item) != (1 if value.is_drawn else 2):
        raise NotFollowed
    return value


def _without_noise(parts: list[Array]) -> tuple[Noise | None, list[Array]]:
    noises = [part.noise for part in parts]
    found = next((one for one in noises if one is not None), None)
    if found is not None and any(one is None or one.stddev != found.stddev for one in noises):
        raise NotFollowed
    return found, [replace(part, noise=None) for part in parts]


def _item_axis(parts: Sequence[Array]) -> int:
    return 0 if any(part.is_drawn for part in parts) else 1


def _function(
    both: Array, features: int, widths: tuple[int, ...], noise: Noise | None, own: Mapping[str, Any]
) -> Recognised | None:
    """Return the function of bits that targets are of inputs, each word alike likely."""
    table = np.asarray(both.flat(), dtype=np.float64)
    found = _bits_of(table[:, :features])
    sample, rows = both.lead[0], both.lead[1] if len(both.lead) == 2 else 1
    if found is None or len(both.lead) > 2 or sample * rows > LARGEST_SAMPLE:
        return None
    encoding, bits = found
    words = bits @ (1 << np.arange(bits.shape[1])[::-1])
    counts = np.bincount(words, minlength=2 ** bits.shape[1])
    if len(set(counts.tolist())) != 1:
        return None
    targets = np.empty((len(counts), table.shape[1] - features))
    targets[words] = table[:, features:]
    if not np.array_equal(targets[words], table[:, features:]):
        return None
    data = _named(targets, encoding, rows, own)
    if data is None or (noise is not None and noise.stddev > 10.0):
        return None
    source = both.variables[0].source
    seed, resample = _drawn_from(source, own)
    stddev = 0.0 if noise is None else noise.stddev
    drawn = replace(data, sample=sample, noise=stddev, seed=seed, resample=resample)
    return Recognised(drawn, widths, not _is_own(source))


def _canonical(x: Numbers, y: Numbers, own: Mapping[str, Any]) -> GateData | BitsData | None:
    """Return the function whose truth table these rows are, in its order."""
    found = _bits_of(x)
    if found is None:
        return None
    encoding, bits = found
    words = bits @ (1 << np.arange(bits.shape[1])[::-1])
    if not np.array_equal(words, np.arange(2 ** bits.shape[1])):
        return None
    return _named(y, encoding, 1, own)


def _bits_of(x: Numbers) -> tuple[str, NDArray[np.int64]] | None:
    """Return how bits are written in inputs, and the bits; None where they are no bits."""
    found: tuple[str, Numbers] | None = None
    if np.isin(x, (0.0, 1.0)).all():
        pairs = x.shape[1] % 2 == 0 and bool((x[:, ::2] + x[:, 1::2] == 1.0).all())
        found = ("paired", x[:, ::2]) if pairs else ("01", x)
    elif np.isin(x, (-1.0, 1.0)).all():
        found = "pm1", (x + 1.0) / 2.0
    if found is None or found[1].shape[1] > MOST_BITS:
        return None
    return found[0], found[1].astype(np.int64)


def _named(
    targets: Numbers, encoding: str, rows: int, own: Mapping[str, Any]
) -> GateData | BitsData | None:
    """Return the function of a truth table; by the kind that a script says, if it is of that."""
    bits, outputs = int(np.log2(len(targets))), targets.shape[1]
    candidates: list[GateData | BitsData] = []
    if rows == 1 and bits == 2 and outputs <= 2:
        candidates += [GateData(gate, encoding, outputs) for gate in GATES]
    if rows == 1 and outputs <= 2:
        candidates.append(BitsData("parity", bits, outputs, encoding=encoding))
    if bits % 2 == 0 and outputs == bits // 2:
        candidates.append(
            BitsData("bitwise_xor", bits, outputs, encoding=encoding, sample_rows=rows)
        )
    if rows == 1 and outputs == bits:
        candidates.append(BitsData("identity", bits, outputs, encoding=encoding))
    fitting = [one for one in candidates if np.array_equal(truth_table(one)[1], targets)]
    if rows == 1:
        values = tuple(tuple(row) for row in targets.tolist())
        fitting.append(BitsData("table", bits, outputs, values, encoding))
    wanted = own.get("data")
    named = [one for one in fitting if one.to_json()["kind"] == wanted]
    return next(iter([*named, *fitting]), None)


def _patterns(
    x: Numbers,
    y: Numbers,
    widths: tuple[int, ...],
    names: Sequence[str],
    own: Mapping[str, Any],
    validation: tuple[Value, Value] | None,
    split: float,
    classes: int | None,
) -> Recognised | None:
    kept: list[int] = []
    if validation is not None:
        test = recognised(*validation, names, classes, {"data": "patterns"})
        if test is not None and isinstance(test.data, PatternsData):
            rest = np.concatenate([table.numbers() for _, table in test.data.inputs], axis=1)
            kept = places(own.get("kept"), len(x) + len(rest), len(rest))
            x = put_together(x, rest, kept)
            y = put_together(y, test.data.targets.numbers(), kept)
    elif 0.0 < split < 1.0:
        # Keras takes them from the end.
        kept = list(range(int(len(x) * (1.0 - split)), len(x)))
        kept = [] if len(kept) == len(x) else kept
    named = []
    start = 0
    for name, width in zip(names, widths, strict=True):
        columns = np.ascontiguousarray(x[:, start : start + width])
        named.append((name if len(widths) > 1 else "", Table(columns)))
        start += width
    plain = PatternsData(tuple(named), Table(np.ascontiguousarray(y)), test_rows=tuple(kept))
    return Recognised(as_it_was(plain, own, len(kept)), widths)


def _drawn_from(source: Source, own: Mapping[str, Any]) -> tuple[int, str]:
    """Return the seed of the data, and whether replicas share them."""
    seed, resample = 0, "shared"
    if _is_own(source):
        seed = source.key[1]
        resample = "shared" if source.key[2] == SHARED else "replica"
    elif source.key:
        seed = source.key[0]
    given = whole_of(own.get("data_seed"))
    seed = seed if given is None else given
    resample = own["resample"] if own.get("resample") in RESAMPLE else resample
    return (seed if 0 <= seed <= LARGEST_SEED else 0), resample


def _is_own(source: Source) -> bool:
    return len(source.key) == 3 and source.key[0] == _SAMPLE_PURPOSE
