"""How many steps a second the engine takes, beside a bare NumPy loop of the same network.

    python -m tests.studies.engine_speed [--steps N] [--rounds N]

Trains XOR by a 2-2-1 ReLU network, full batch, with three optimizers; and, turn by turn in the
same process, a loop that can do nothing else: one network, one optimizer, all buffers made before
it starts. Prints medians over the rounds. The numbers are steps a second and depend on the
machine; the ratios hardly do.
"""

import argparse
import os
import statistics
import time
from collections.abc import Callable

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np

from tests.engine.experiments import experiment
from xorviz.engine.run import Run
from xorviz.engine.state import start_state

OPTIMIZERS = ("sgd", "rmsprop", "adam")
#: A start in which both hidden units are on for some patterns.
SEED = 1
Loop = Callable[[int], None]


def engine_loop(optimizer: str) -> Loop:
    """Return the engine's own loop, warmed up."""
    run = training_run(optimizer)
    run.advance(100)
    return run.advance


def training_run(optimizer: str) -> Run:
    """Return a run of the network that the bare loop trains."""
    return Run(experiment(training={"optimizer": optimizer, "batch_size": None}, seed=SEED))


class BareLoop:
    """2-2-1 by hand: ReLU, sigmoid, binary cross-entropy and gradient descent, and no generality.

    The gradient behind the sigmoid is written as p − y, which equals the chain rule through the
    loss wherever nothing is clipped, and the biases are rows of the kernels. Neither the loss nor
    whether the numbers are finite is looked at.
    """

    def __init__(self) -> None:
        start = start_state(experiment(seed=SEED)).parameters
        self.hidden = np.concatenate([start["h1"].kernel[0], start["h1"].bias[0]])
        self.out = np.concatenate([start["out"].kernel[0], start["out"].bias[0]])

    def __call__(self, steps: int) -> None:
        """Take steps in place."""
        matmul, maximum, multiply, subtract = np.matmul, np.maximum, np.multiply, np.subtract
        negative, exp, add, reciprocal, heaviside = (
            np.negative,
            np.exp,
            np.add,
            np.reciprocal,
            np.heaviside,
        )
        inputs = np.array([[0.0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
        targets = np.array([[0.0], [1], [1], [0]])
        w, v = self.hidden, self.out
        z, slope, dz = np.empty((4, 2)), np.empty((4, 2)), np.empty((4, 2))
        extended = np.ones((4, 3))
        h = extended[:, :2]
        p, dw, dv = np.empty((4, 1)), np.empty((3, 2)), np.empty((3, 1))
        inputs_transposed, extended_transposed, kernel_transposed = inputs.T, extended.T, v[:2].T
        zero, one, rate = np.array(0.0), np.array(1.0), np.array(0.01 / 4)
        for _ in range(steps):
            matmul(inputs, w, z)
            maximum(z, zero, out=h)
            matmul(extended, v, p)
            negative(p, p)
            exp(p, p)
            add(p, one, p)
            reciprocal(p, p)
            subtract(p, targets, p)
            matmul(extended_transposed, p, dv)
            matmul(p, kernel_transposed, dz)
            heaviside(z, zero, slope)
            multiply(dz, slope, dz)
            matmul(inputs_transposed, dz, dw)
            multiply(dv, rate, dv)
            multiply(dw, rate, dw)
            subtract(v, dv, v)
            subtract(w, dw, w)


def same_weights(steps: int) -> float:
    """Return how far the two loops are apart after some steps: they must train the same network."""
    run, bare = training_run("sgd"), BareLoop()
    run.advance(steps)
    bare(steps)
    apart = 0.0
    for name, block in (("h1", bare.hidden), ("out", bare.out)):
        kernel, bias = run.parameters()[name]
        apart = max(apart, float(np.abs(block - np.concatenate([kernel[0], bias[0]])).max()))
    return apart


def steps_a_second(loop: Loop, steps: int) -> float:
    """Time one turn."""
    begin = time.perf_counter()
    loop(steps)
    return steps / (time.perf_counter() - begin)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--steps", type=int, default=10_000, help="steps a turn (10,000)")
    parser.add_argument("--rounds", type=int, default=5, help="turns of each loop (5)")
    given = parser.parse_args()
    print(f"largest difference between the loops after 1,000 steps: {same_weights(1000):.1e}")
    loops: dict[str, Loop] = {"bare NumPy loop, sgd": BareLoop()}
    loops |= {f"engine, {name}": engine_loop(name) for name in OPTIMIZERS}
    speeds: dict[str, list[float]] = {name: [] for name in loops}
    for _ in range(given.rounds):
        for name, loop in loops.items():
            speeds[name].append(steps_a_second(loop, given.steps))
    bare = speeds["bare NumPy loop, sgd"]
    for name, turns in speeds.items():
        # Turn by turn, so that a busy machine slows both alike.
        ratio = statistics.median(one / other for one, other in zip(turns, bare, strict=True))
        spread = f"{min(turns):,.0f} … {max(turns):,.0f}"
        median = statistics.median(turns)
        print(f"{name:22} {median:9,.0f} steps/s  {ratio:5.0%} of bare  ({spread})")


if __name__ == "__main__":
    main()
