"""What is known of an activation: its functions, how others spell it, and between what it lies."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from xorviz.engine.activations.base import Activation
from xorviz.engine.registry import Entry, Value

Given = Mapping[str, Value]


@dataclass(frozen=True)
class Operator:
    """An operator of ONNX.

    Parameters
    ----------
    name : str
    inputs : tuple of str or float
        ``"z"`` is the pre-activation, ``"0"`` what the first operator gave, ``"1"`` the second;
        a number is a constant.
    attributes : mapping
    """

    name: str
    inputs: tuple[str | float, ...] = ("z",)
    attributes: Mapping[str, float | str] = field(default_factory=dict)


@dataclass(frozen=True)
class Spelling:
    """How an activation is written in scripts; where one is missing, that export is refused.

    Parameters
    ----------
    numpy : tuple of str, optional
        The value from ``z``, and the gradient by ``z`` from that by the value, ``g``; ``a`` is the
        value. Arguments stand in braces.
    torch : str
        An expression of ``{z}`` and the arguments.
    keras : str
        The function, where Keras has it under no name of an activation.
    onnx : tuple of Operator
        One after the other; the last gives the value.
    """

    numpy: tuple[str, str] | None = None
    torch: str = ""
    keras: str = ""
    onnx: tuple[Operator, ...] = ()


@dataclass(frozen=True)
class ActivationEntry(Entry):
    """An activation, as all parts of the program find it.

    The menus take its name, formula and arguments, the passes its functions, the exports and the
    reader of scripts its spelling, the doctor what is known of its values. Whatever has a default
    may be left out: the program then claims less, or refuses an export with a reason.

    Parameters
    ----------
    build : callable
        From the resolved arguments to the functions.
    spelling : callable
        From the resolved arguments to how others write it.
    functions, layers : tuple of str
        What functions and layers of Keras, TensorFlow and PyTorch are this one, without module.
    largest_derivative : callable
        From the resolved arguments to the maximum of the derivative over all pre-activations (what
        it tends to, where it is not reached; infinite for the exponential).
    range : callable
        From the resolved arguments to the numbers between which its values lie, or to which they
        tend.
    saturates : bool
        Whether the derivative goes to 0 far from 0, on one side at least, without being 0.
    zone : tuple of float, optional
        Below the first number and above the second the derivative is exactly 0, ends included, and
        not only small (saturation). None where there is no such region.
    idempotent : bool
        Whether it leaves its own values as they are, f(f(z)) = f(z).
    passes_gradient : bool
        Whether there is any place at which the derivative is not 0.
    rises : bool
        Whether it never falls, for any arguments.
    is_exact : bool
        Whether no value of it is rounded.
    has_kink : callable
        From the resolved arguments to whether the derivative jumps anywhere.
    compiled : callable, optional
        From the resolved arguments to the name of its code in ``xorviz.engine.compiled.codes`` and
        up to four numbers that the loop reads. None: NumPy takes the runs that have it.
    """

    build: Callable[[Given], Activation]
    spelling: Callable[[Given], Spelling] = field(default=lambda _: Spelling(), kw_only=True)
    functions: tuple[str, ...] = field(default=(), kw_only=True)
    layers: tuple[str, ...] = field(default=(), kw_only=True)
    largest_derivative: Callable[[Given], float] = field(default=lambda _: 1.0, kw_only=True)
    range: Callable[[Given], tuple[float, float]] = field(
        default=lambda _: (-math.inf, math.inf), kw_only=True
    )
    saturates: bool = field(default=False, kw_only=True)
    zone: tuple[float, float] | None = field(default=None, kw_only=True)
    idempotent: bool = field(default=False, kw_only=True)
    passes_gradient: bool = field(default=True, kw_only=True)
    rises: bool = field(default=False, kw_only=True)
    is_exact: bool = field(default=False, kw_only=True)
    has_kink: Callable[[Given], bool] = field(default=lambda _: False, kw_only=True)
    compiled: Callable[[Given], tuple[str, tuple[float, ...]]] | None = field(
        default=None, kw_only=True
    )

    @property
    def exactly_zero(self) -> bool:
        """Whether the derivative is exactly 0 on a whole region, a dead zone."""
        return self.zone is not None
