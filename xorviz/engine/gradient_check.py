"""The gradient that training uses, held against differences of the loss itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from xorviz.engine.dataset import Dataset
from xorviz.engine.forward import forward
from xorviz.engine.layout import LayerArrays
from xorviz.engine.losses import build_loss
from xorviz.engine.penalties import penalty_of, strengths_by_part
from xorviz.engine.solved import judge
from xorviz.engine.spec.experiment import ExperimentSpec
from xorviz.engine.streams import check_stream
from xorviz.engine.whole_set import WholeSet

Array = NDArray[np.float64]

#: Weights that are looked at in a layer; in a larger one so many are drawn.
MOST_WEIGHTS = 400

#: How far a weight is moved to either side: the rounding of the loss and the bend of its curve then
#: weigh about the same, at 1e-10.
_STRIDE = 1e-5

#: A derivative that changes by more than this part of itself over the way has jumped: a kink. What
#: changes by less than the second number crosses 0 smoothly, as that of a squared error does.
_JUMP, _SMOOTH = 0.05, 1e-4

#: Gradients below this part of the loss (or of 1) drown in its rounding.
_RESOLVED = 1e-6


class LayerCheck(NamedTuple):
    """How the gradient of one layer compares.

    Parameters
    ----------
    layer : str
    checked : int
        How many weights and biases were compared.
    kinks : int
        How many were set aside, because moving them leads over a kink (as where a ReLU's
        pre-activation is 0, or a weight that an L1 penalty counts): the derivative there is a
        convention.
    worst : float
        The largest relative error |a − n| / (|a| + |n|); what it is divided by counts as at least
        a millionth of the loss, of 1, and of the layer's largest gradient.
    """

    layer: str
    checked: int
    kinks: int
    worst: float


def check_gradients(
    spec: ExperimentSpec,
    data: Dataset,
    parameters: Mapping[str, LayerArrays],
    progress: Callable[[float], None] = lambda part: None,
) -> list[LayerCheck]:
    """Compare the gradient over the whole training set with central differences.

    It is that of what training makes small: the loss and the penalties of the regularizers.

    Parameters
    ----------
    spec : ExperimentSpec
        A validated experiment; its seed draws the weights that are looked at in large layers.
    data : Dataset
        Of one replica.
    parameters : mapping of str to LayerArrays
        Of one replica.
    progress : callable
        Told the part that is done; what it raises ends the check.
    """
    analytic = WholeSet(spec, data).gradient(parameters)
    result = []
    every = sum(min(block.size, MOST_WEIGHTS) for block in analytic.values())
    done = 0

    def one_more() -> None:
        nonlocal done
        done += 1
        progress(done / every)

    for layer in spec.network.layers:
        block = analytic[layer.id]
        result.append(compare_layer(spec, data, parameters, layer.id, block, one_more))
    return result


def compare_layer(
    spec: ExperimentSpec,
    data: Dataset,
    parameters: Mapping[str, LayerArrays],
    layer: str,
    analytic: Array,
    told: Callable[[], None] = lambda: None,
) -> LayerCheck:
    """Compare a gradient of one layer, `(fan_in + 1, units)`, with central differences.

    `told` is called after each weight.
    """
    places = np.arange(analytic.size)
    if analytic.size > MOST_WEIGHTS:
        stream = check_stream(spec.seed, layer)
        places = np.sort(stream.choice(analytic.size, MOST_WEIGHTS, replace=False))
    joined = np.concatenate(parameters[layer], axis=1)
    loss = abs(_bends(spec, data, parameters).loss)
    floor = _RESOLVED * max(loss, 1.0, float(np.abs(analytic).max(initial=0.0)))
    kernel, bias = strengths_by_part(spec.network.layer(layer))
    errors, kinks = [], 0
    for place in places:
        row, unit = divmod(int(place), analytic.shape[1])
        stride = _STRIDE * max(1.0, abs(float(joined[0, row, unit])))
        above, below = (
            _bends(spec, data, _moved(parameters, layer, joined, (row, unit), sign * stride))
            for sign in (1.0, -1.0)
        )
        strengths = bias if row == analytic.shape[0] - 1 else kernel
        told()
        over_zero = strengths.l1 > 0.0 and abs(float(joined[0, row, unit])) <= stride
        if over_zero or _jumps(above.slopes, below.slopes):
            kinks += 1
            continue
        numeric = (above.loss - below.loss) / (2.0 * stride)
        exact = float(analytic[row, unit])
        errors.append(abs(exact - numeric) / max(abs(exact) + abs(numeric), floor))
    return LayerCheck(layer, len(errors), kinks, max(errors, default=0.0))


def _moved(
    parameters: Mapping[str, LayerArrays],
    layer: str,
    joined: Array,
    place: tuple[int, int],
    distance: float,
) -> dict[str, LayerArrays]:
    block = joined.copy()
    block[0, place[0], place[1]] += distance
    return {**parameters, layer: LayerArrays(block[:, :-1], block[:, -1:])}


class _Bends(NamedTuple):
    """The loss with its penalties, and what may jump: slopes of units, and that by the output."""

    loss: float
    slopes: list[Array]


def _bends(spec: ExperimentSpec, data: Dataset, parameters: Mapping[str, LayerArrays]) -> _Bends:
    network, present = spec.network, data.shares[0] > 0.0
    with np.errstate(all="ignore"):
        responses = forward(network, parameters, data.distinct_inputs, derivatives=True)
        output = responses[network.output].activation
        slope, scratch = np.empty_like(output), np.empty_like(output)
        loss = build_loss(spec.training.loss)
        loss.gradient(output.copy(), data.distinct_targets, slope, scratch)
        judged = float(judge(spec, data, output).loss[0] + penalty_of(network, parameters)[0])
    slopes = [entry.derivative[:, present] for entry in responses.values()]
    return _Bends(judged, [*slopes, slope[:, present]])


def _jumps(above: list[Array], below: list[Array]) -> bool:
    return any(
        bool((np.abs(one - other) > _SMOOTH + _JUMP * np.maximum(abs(one), abs(other))).any())
        for one, other in zip(above, below, strict=True)
    )
