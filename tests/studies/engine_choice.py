"""Which engine is faster for which shape: the measurements behind `xorviz.engine.choice`.

    python -m tests.studies.engine_choice [--seconds S] [--crowds]

Trains chains of two inputs, one or two hidden layers and one output on 32 points with both engines
on one thread, and prints network-steps a second and their ratio. The widest chains are measured
alone and as small crowds; the ratios, and not the figures, are what the rule is made of.
"""

import argparse
import os
import time

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from tests.engine.experiments import chain_json, experiment
from xorviz.engine.choice import COMPILED
from xorviz.engine.run import Run
from xorviz.session import compiled_code

CHAINS = (
    (2, 2, 1),
    (2, 8, 8, 1),
    (2, 100, 1),
    (2, 16, 16, 1),
    (2, 32, 32, 1),
    (2, 48, 48, 1),
    (2, 64, 64, 1),
    (2, 100, 100, 1),
)
BATCHES = (4, 32)
CROWDS = (1, 64, 1000)
POINTS = {"kind": "circles", "sample": 32}
#: Replicas times parameters: above, a measurement takes minutes and says nothing new.
_LARGEST = 3_000_000


def speed(chain: tuple[int, ...], batch: int, replicas: int, engine: str, seconds: float) -> float:
    """Return network-steps a second of one engine."""
    training = {"batch_size": batch, "optimizer": "adam"}
    spec = experiment(chain_json(*chain), POINTS, training, replicas=replicas)
    if engine == COMPILED:
        compiled_code.load()
    run = Run(spec, engine=engine)
    run.advance(64)
    steps, start = 0, time.perf_counter()
    while time.perf_counter() - start < seconds:
        run.advance(64)
        steps += 64
    return steps * replicas / (time.perf_counter() - start)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, default=0.7)
    parser.add_argument("--crowds", action="store_true", help="crowds as well as single networks")
    options = parser.parse_args()
    print(f"{'network':>14} {'batch':>5} {'replicas':>8} {'numpy':>11} {'compiled':>11}  ratio")
    for replicas in CROWDS if options.crowds else CROWDS[:1]:
        for chain in CHAINS:
            for batch in BATCHES:
                spec = experiment(chain_json(*chain))
                if spec.network.parameters() * replicas > _LARGEST:
                    continue
                numpy, compiled = (
                    speed(chain, batch, replicas, engine, options.seconds)
                    for engine in ("numpy", "compiled")
                )
                name = "-".join(map(str, chain))
                figures = f"{numpy:>11,.0f} {compiled:>11,.0f}  {compiled / numpy:.2f}"
                print(f"{name:>14} {batch:>5} {replicas:>8} {figures}", flush=True)


if __name__ == "__main__":
    main()
