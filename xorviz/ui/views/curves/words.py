"""Describes the curves in words, for a screen reader."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from PySide6.QtCore import QCoreApplication

from xorviz.session.snapshot import Curves, Topology
from xorviz.ui.views.curves.deaths import fates
from xorviz.ui.views.curves.layers import Layers, gradients_of, least_at
from xorviz.ui.views.curves.marks import mark_words
from xorviz.ui.views.curves.plateaus import Level, captions
from xorviz.ui.views.curves.stays import stay_words
from xorviz.ui.views.curves.tested import curves_of_test
from xorviz.ui.views.curves.values import loss_text, number_text, share_text

#: Of many deaths, so many sentences.
_MOST_FATES = 12


def tr(text: str) -> str:
    """Translate a text of the curves."""
    return QCoreApplication.translate("CurvesView", text)


def described(
    curves: Curves,
    level_list: Sequence[Level],
    standing: Level | None,
    layers: Layers,
    topology: Topology | None,
    past: Curves | None = None,
) -> str:
    """Return from where to where the curves go, on which plateau, what died, and the edits.

    Parameters
    ----------
    curves : Curves
        With one point at least.
    level_list : sequence of Level
    standing : Level or None
        The plateau on which the loss stands.
    layers : Layers
    topology : Topology or None
    past : Curves or None
        The step on display alone, where that is one of the past: the rest is then said of it.
    """
    words = tr("Loss {first} at step {start}, {last} at step {end}; accuracy {share}.")
    parts = [
        words.format(
            first=loss_text(float(curves.loss[0])),
            start=f"{int(curves.steps[0]):,}",
            last=loss_text(float(curves.loss[-1])),
            end=f"{int(curves.steps[-1]):,}",
            share=share_text(float(curves.accuracy[-1])),
        )
    ]
    if past is not None:
        words = tr("On display is step {step}, in the past: loss {loss}, accuracy {share}.")
        parts.append(
            words.format(
                step=f"{int(past.steps[0]):,}",
                loss=loss_text(float(past.loss[0])),
                share=share_text(float(past.accuracy[0])),
            )
        )
    stands = curves if past is None else past
    test = curves_of_test(stands)
    if test is not None:
        words = tr("On the test part, loss {last}; accuracy {share}.")
        last, share = float(test[0][-1]), float(test[1][-1])
        parts.append(words.format(last=loss_text(last), share=share_text(share)))
    if standing is not None:
        words = tr("The loss stands on the plateau {plateau}.")
        parts.append(words.format(plateau=standing.words))
    if level_list:
        names = "; ".join(caption.words for caption in captions(level_list, None))
        parts.append(tr("Plateaus: {names}.").format(names=names))
    parts += [*_rate(stands), *_gradients(stands, layers)]
    if curves.deaths:
        sentences = fates(curves.deaths, topology, int(curves.steps[0]))
        more = ["…"] if len(sentences) > _MOST_FATES else []
        fate = "; ".join([*sentences[:_MOST_FATES], *more])
        parts.append(tr("Dead units: {fates}.").format(fates=fate))
    if curves.stays:
        stood = "; ".join(stay_words(stay) for stay in curves.stays)
        parts.append(tr("It stood {stays}.").format(stays=stood))
    if curves.marks:
        edits = "; ".join(f"{mark_words(mark)} ({mark.step:,})" for mark in curves.marks)
        parts.append(tr("Edits, with their steps: {edits}.").format(edits=edits))
    return " ".join(parts)


def _rate(curves: Curves) -> Iterator[str]:
    rates = curves.learning_rate
    if len(rates) == len(curves.steps) and np.isfinite(rates[-1]):
        yield tr("Learning rate {rate}.").format(rate=number_text(float(rates[-1])))


def _gradients(curves: Curves, layers: Layers) -> Iterator[str]:
    norms = gradients_of(curves)
    now = {layer: float(norms[layer][-1]) for layer in layers.drawn}
    named = [f"{layer} {number_text(norm)}" for layer, norm in now.items() if not np.isnan(norm)]
    if not named:
        return
    yield tr("Gradient norms: {norms}.").format(norms=", ".join(named))
    least = least_at(curves, -1) if len(layers.drawn) < len(layers.all) else None
    if least is not None:
        words = tr("Of {count} layers, {layer} has the least, {norm}.")
        count = len(layers.all)
        yield words.format(count=count, layer=least[0], norm=number_text(least[1]))
