"""Which engine takes the steps of an experiment: what each can do, and the rule of `auto`.

Both engines do the same arithmetic in double precision, each in one written order of summation, so
that they differ in the last digits. `numpy` calls a NumPy function for each operation of a step: on
a small network nearly all of the time goes into the calls, and on a wide layer into BLAS, which is
hard to beat. `compiled` runs whole steps in one compiled loop without any call, and multiplies
matrices by plain loops.

`auto` is therefore a rule of shapes alone, never a timing: `compiled` as long as no kernel of the
network has more entries than `LARGEST_KERNEL`. Crowds change sides at larger kernels, but the
number of replicas does not enter: a replica alone must have the bits that it has in its crowd. The
number comes from ``python -m tests.studies.engine_choice``; docs/engines.md has the table.
"""

from __future__ import annotations

import importlib.util

from xorviz.engine.activations import ACTIVATIONS
from xorviz.engine.batches import is_collected
from xorviz.engine.errors import EngineError
from xorviz.engine.spec.experiment import ExperimentSpec

NUMPY, COMPILED, AUTO = "numpy", "compiled", "auto"

#: Entries of the largest kernel with which `auto` takes the compiled loop: 32 × 32, the largest
#: measured with which it is faster for one network whatever the batch.
LARGEST_KERNEL = 1_024

#: Replicas that the compiled loop takes side by side, at most: blocks of a crowd that are multiples
#: of it waste nothing.
LANES = 64

#: What stands in the way of the compiled engine.
NOT_INSTALLED, LARGE_SET = "engine_not_installed", "engine_large_set"
NO_CODE = "engine_no_code"


class UnusableEngine(EngineError):
    """The compiled engine cannot take the steps of an experiment.

    Parameters
    ----------
    code : str
        Why, as a key of the sentence templates: `NOT_INSTALLED`, `LARGE_SET` or `NO_CODE`.
    """

    def __init__(self, code: str) -> None:
        self.code = code
        super().__init__(code)


def is_installed() -> bool:
    """Tell whether the compiler is there, without loading it."""
    return importlib.util.find_spec("numba") is not None


def obstacle(spec: ExperimentSpec, replicas: int) -> str:
    """Return why the compiled engine cannot run an experiment, as a code; "" where it can.

    Parameters
    ----------
    spec : ExperimentSpec
        A validated experiment.
    replicas : int
        How many run side by side; of a crowd that is cut, those of a block.
    """
    if not is_installed():
        return NOT_INSTALLED
    if any(ACTIVATIONS[one.activation.name].compiled is None for one in spec.network.layers):
        return NO_CODE
    return LARGE_SET if is_collected(spec, replicas) else ""


def preferred(spec: ExperimentSpec) -> str:
    """Return the engine that `auto` means for an experiment that both can run."""
    network = spec.network
    largest = max(network.fan_in(layer) * layer.units for layer in network.layers)
    return COMPILED if largest <= LARGEST_KERNEL else NUMPY
