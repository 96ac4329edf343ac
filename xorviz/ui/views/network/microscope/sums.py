"""Sums written out as somebody does them with pen and paper: 0.8·1 − 0.3·1 + 0.1 = 0.6."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from xorviz.ui.numbers import MINUS
from xorviz.ui.views.network.microscope.figures import exact

translate = QCoreApplication.translate

#: So many products are written out; of more, those that weigh most.
MOST_TERMS = 6


def written_sum(factors: Sequence[tuple[float, float]], rest: float | None = None) -> str:
    """Return the products of a sum, and what is added to them.

    Parameters
    ----------
    factors : sequence of (float, float)
    rest : float, optional
        The bias.
    """
    kept = list(range(len(factors)))
    if len(factors) > MOST_TERMS:
        sizes = [abs(first * second) for first, second in factors]
        strongest = sorted(kept, key=lambda place: -sizes[place])[:MOST_TERMS]
        kept = sorted(strongest)
    terms = [_product(*factors[place]) for place in kept]
    left = len(factors) - len(kept)
    if left:
        others = set(range(len(factors))) - set(kept)
        total = sum(factors[place][0] * factors[place][1] for place in others)
        words = translate("NetworkView", "{0} ({1} more)")
        terms.append(_signed(words.format(exact(abs(total)), left), total < 0.0))
    if rest is not None:
        terms.append(_signed(exact(abs(rest)), rest < 0.0))
    return joined(terms)


def joined(terms: Iterable[tuple[bool, str]]) -> str:
    """Join terms by their signs."""
    text = ""
    for negative, term in terms:
        if text:
            text += f" {MINUS} {term}" if negative else f" + {term}"
        else:
            text = f"{MINUS}{term}" if negative else term
    return text


def _product(weight: float, factor: float) -> tuple[bool, str]:
    number = exact(factor)
    if factor < 0.0:
        number = f"({number})"
    return _signed(f"{exact(abs(weight))}·{number}", weight < 0.0)


def _signed(text: str, negative: bool) -> tuple[bool, str]:
    return negative, text
