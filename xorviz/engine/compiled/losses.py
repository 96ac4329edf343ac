"""Losses of a batch, and their gradients by the outputs."""

from __future__ import annotations

import math

from xorviz.engine.compiled import codes
from xorviz.engine.compiled.activations import softplus
from xorviz.engine.compiled.functions import exponential, hyperbolic_tangent, logistic
from xorviz.engine.compiled.jit import inlined
from xorviz.engine.compiled.records import Numbers

_LOW = 1e-7
_HIGH = 1.0 - 1e-7
_LN_2 = math.log(2.0)


@inlined
def loss_gradient(
    code: int,
    given: float,
    p: Numbers,
    y: Numbers,
    out: Numbers,
    first: int,
    patterns: int,
    through_sigmoid: bool,
) -> None:
    """Write the gradient of the mean loss over the batch.

    Parameters
    ----------
    code : int
        One of `codes`.
    given : float
        Huber's delta.
    p, out : ndarray, shape (rows, columns)
        The output layer's rows begin at `first`.
    y : ndarray, shape (outputs, columns)
        The targets.
    first : int
    patterns : int
        There are as many lanes as this goes into the columns.
    through_sigmoid : bool
        Whether binary cross-entropy is to be differentiated by the pre-activation of a sigmoid.
    """
    units, columns = y.shape
    part = 1.0 / (units * patterns)
    if code == codes.CATEGORICAL_CROSSENTROPY:
        _categorical_gradient(p, y, out, first, patterns)
        return
    if code == codes.CATEGORICAL_CROSSENTROPY_FROM_LOGITS:
        _categorical_gradient_from_logits(p, y, out, first, patterns)
        return
    if code == codes.HINGE:
        _hinge_gradient(p, y, out, first, patterns)
        return
    for unit in range(units):
        row = first + unit
        if code == codes.BINARY_CROSSENTROPY:
            if through_sigmoid:
                for k in range(columns):
                    q = p[row, k]
                    slope = (q - y[unit, k]) * part
                    out[row, k] = slope if (q >= _LOW) & (q <= _HIGH) else 0.0
            else:
                for k in range(columns):
                    q = min(max(p[row, k], _LOW), _HIGH)
                    slope = (q - y[unit, k]) / q / ((1.0 - q) * (units * patterns))
                    out[row, k] = slope if q == p[row, k] else 0.0
        elif code == codes.BINARY_CROSSENTROPY_FROM_LOGITS:
            for k in range(columns):
                out[row, k] = (logistic(p[row, k]) - y[unit, k]) * part
        elif code == codes.MEAN_SQUARED_ERROR:
            for k in range(columns):
                out[row, k] = (p[row, k] - y[unit, k]) * (2.0 * part)
        elif code == codes.MEAN_ABSOLUTE_ERROR:
            for k in range(columns):
                out[row, k] = _sign(p[row, k] - y[unit, k]) * part
        elif code == codes.HUBER:
            for k in range(columns):
                out[row, k] = min(max(p[row, k] - y[unit, k], -given), given) * part
        elif code == codes.LOG_COSH:
            for k in range(columns):
                out[row, k] = hyperbolic_tangent(p[row, k] - y[unit, k]) * part
        elif code == codes.POISSON:
            for k in range(columns):
                out[row, k] = (1.0 - y[unit, k] / (p[row, k] + _LOW)) * part


@inlined
def loss_of(
    code: int, given: float, p: Numbers, y: Numbers, first: int, patterns: int, lane: int
) -> float:
    """Return the mean loss of one lane over the batch; as in `loss_gradient`."""
    units, columns = y.shape
    lanes = columns // patterns
    total = 0.0
    if code == codes.CATEGORICAL_CROSSENTROPY or code == codes.CATEGORICAL_CROSSENTROPY_FROM_LOGITS:
        logits = code == codes.CATEGORICAL_CROSSENTROPY_FROM_LOGITS
        for k in range(lane, columns, lanes):
            total += _categorical_loss(p, y, first, k, logits)
        return total / patterns
    bits = code == codes.HINGE and _are_bits(y, lane, lanes)
    for unit in range(units):
        for k in range(lane, columns, lanes):
            q, wanted = p[first + unit, k], y[unit, k]
            if code == codes.BINARY_CROSSENTROPY:
                q = min(max(q, _LOW), _HIGH)
                total -= wanted * math.log(q) + (1.0 - wanted) * math.log(1.0 - q)
            elif code == codes.BINARY_CROSSENTROPY_FROM_LOGITS:
                total += softplus(q) - wanted * q
            elif code == codes.MEAN_SQUARED_ERROR:
                total += (q - wanted) * (q - wanted)
            elif code == codes.MEAN_ABSOLUTE_ERROR:
                total += abs(q - wanted)
            elif code == codes.HUBER:
                e = abs(q - wanted)
                total += 0.5 * e * e if e <= given else given * e - 0.5 * given * given
            elif code == codes.LOG_COSH:
                e = abs(q - wanted)
                total += e + math.log1p(exponential(-2.0 * e)) - _LN_2
            elif code == codes.POISSON:
                total += q - wanted * math.log(q + _LOW)
            else:
                label = 2.0 * wanted - 1.0 if bits else wanted
                total += max(1.0 - label * q, 0.0)
    mean: float = total / (units * patterns)
    return mean


@inlined
def _sign(x: float) -> float:
    sign = 1.0 if x > 0.0 else 0.0 * x
    return -1.0 if x < 0.0 else sign


@inlined
def _are_bits(y: Numbers, lane: int, lanes: int) -> bool:
    """Tell whether all targets of a lane are 0 or 1: Keras takes such labels as −1 and 1."""
    for unit in range(y.shape[0]):
        for k in range(lane, y.shape[1], lanes):
            if y[unit, k] != 0.0 and y[unit, k] != 1.0:
                return False
    return True


@inlined
def _hinge_gradient(p: Numbers, y: Numbers, out: Numbers, first: int, patterns: int) -> None:
    units, columns = y.shape
    lanes = columns // patterns
    part = 1.0 / (units * patterns)
    for lane in range(lanes):
        bits = _are_bits(y, lane, lanes)
        for unit in range(units):
            for k in range(lane, columns, lanes):
                label = 2.0 * y[unit, k] - 1.0 if bits else y[unit, k]
                margin = 1.0 - label * p[first + unit, k]
                step = 0.0 if margin < 0.0 else margin
                step = 1.0 if margin > 0.0 else step
                step = 0.5 if margin == 0.0 else step
                out[first + unit, k] = label * step * -part


@inlined
def _categorical_gradient(p: Numbers, y: Numbers, out: Numbers, first: int, patterns: int) -> None:
    units, columns = y.shape
    for k in range(columns):
        total = 0.0
        for unit in range(units):
            total += p[first + unit, k]
        mixed = 0.0
        for unit in range(units):
            share = p[first + unit, k] / total
            inside = _LOW <= share <= _HIGH
            slope = -y[unit, k] / share if inside else 0.0 * share
            out[first + unit, k] = slope
            mixed += slope * share
        for unit in range(units):
            out[first + unit, k] = (out[first + unit, k] - mixed) / (total * patterns)


@inlined
def _categorical_gradient_from_logits(
    p: Numbers, y: Numbers, out: Numbers, first: int, patterns: int
) -> None:
    units, columns = y.shape
    for k in range(columns):
        largest, wanted = -math.inf, 0.0
        for unit in range(units):
            largest = max(largest, p[first + unit, k])
            wanted += y[unit, k]
        total = 0.0
        for unit in range(units):
            power = exponential(p[first + unit, k] - largest)
            out[first + unit, k] = power
            total += power
        for unit in range(units):
            share = out[first + unit, k] * (wanted / total)
            out[first + unit, k] = (share - y[unit, k]) / patterns


@inlined
def _categorical_loss(p: Numbers, y: Numbers, first: int, k: int, logits: bool) -> float:
    units, loss, total = y.shape[0], 0.0, 0.0
    if logits:
        largest = -math.inf
        for unit in range(units):
            largest = max(largest, p[first + unit, k])
        for unit in range(units):
            total += exponential(p[first + unit, k] - largest)
        for unit in range(units):
            loss -= y[unit, k] * (p[first + unit, k] - largest - math.log(total))
        return loss
    for unit in range(units):
        total += p[first + unit, k]
    for unit in range(units):
        share = p[first + unit, k] / total
        loss -= y[unit, k] * math.log(min(max(share, _LOW), _HIGH))
    return loss
