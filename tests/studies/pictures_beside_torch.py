"""A network on pictures of digits, trained by `xorviz train` and by PyTorch with the same recipe.

    python -m tests.studies.pictures_beside_torch [--epochs N] [--seed S]

Needs PyTorch (`pip install .[reference]`). Makes 12,000 pictures of 28 × 28 from the bundled digits
of 8 × 8, each three times as large and shifted by a seeded generator, and writes them as IDX files,
as MNIST is published; 2,000 are kept for the test. A 784-128-10 network (ReLU, softmax,
cross-entropy, Adam at 0.001, batches of 32) learns the rest: by the command line from the files, by
PyTorch in float32 from xorviz's start weights and in its order, and by PyTorch once more with a
start and an order of its own. Prints the three accuracies on the test; exits with 1 where one of
PyTorch's lies further from xorviz's than 3.5 standard errors of two tests and 0.2 points.
"""

import argparse
import contextlib
import io
import json
import math
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
import torch
from numpy.typing import NDArray

from xorviz.cli.main import run
from xorviz.engine.dataset import split
from xorviz.engine.streams import SHARED, order_stream
from xorviz.resources import resource_path

PICTURES, TESTED = 12_000, 2_000
#: As large as a picture that is three times as large still has room to be shifted in.
SIDE, SHIFTS = 28, 5
BATCH = 32

Json = dict[str, Any]


def pictures(seed: int) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Return pictures, `(12000, 28, 28)`, and their labels."""
    with np.load(resource_path("datasets", "digits.npz")) as archive:
        small, labels = archive["images"].reshape(-1, 8, 8), archive["labels"]
    generator = np.random.default_rng(seed)
    chosen = generator.integers(0, len(small), PICTURES)
    shifts = generator.integers(0, SHIFTS, (PICTURES, 2))
    result = np.zeros((PICTURES, SIDE, SIDE), dtype=np.uint8)
    for picture, digit, (down, right) in zip(result, small[chosen], shifts, strict=True):
        large = np.kron(digit.astype(np.float64), np.ones((3, 3))) * (255.0 / 16.0)
        picture[down : down + 24, right : right + 24] = np.rint(large)
    return result, labels[chosen].astype(np.uint8)


def write_idx(path: Path, values: NDArray[np.uint8]) -> None:
    """Write an array of bytes as MNIST's files are written."""
    head = bytes([0, 0, 8, values.ndim])
    sizes = b"".join(size.to_bytes(4, "big") for size in values.shape)
    path.write_bytes(head + sizes + values.tobytes())


def experiment(name: str, epochs: int, seed: int) -> Json:
    """Return the experiment on a file of pictures."""
    return {
        "data": {"kind": "file", "path": name, "test": TESTED / PICTURES, "seed": seed},
        "network": {
            "inputs": [{"id": "x", "units": SIDE * SIDE}],
            "layers": [
                {"id": "h1", "sources": ["x"], "units": 128, "activation": "relu"},
                {"id": "out", "sources": ["h1"], "units": 10, "activation": "softmax"},
            ],
        },
        "training": {
            "loss": "categorical_crossentropy",
            "optimizer": {"name": "adam", "learning_rate": 0.001},
            "batch_size": BATCH,
            "epochs": epochs,
        },
        "seed": seed,
    }


def command(path: Path, *options: str) -> Json:
    """Return what `xorviz train … --json` prints."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        code = run(["train", str(path), "--json", *options], lambda _: 1)
    if code:
        raise SystemExit(f"the command ended with {code}")
    result: Json = json.loads(printed.getvalue())
    return result


def network_of(weights: Json | None) -> torch.nn.Sequential:
    """Return PyTorch's network; without weights with its own draw from Glorot's range."""
    network = torch.nn.Sequential(
        torch.nn.Linear(SIDE * SIDE, 128), torch.nn.ReLU(), torch.nn.Linear(128, 10)
    )
    for name, layer in (("h1", network[0]), ("out", network[2])):
        with torch.no_grad():
            torch.nn.init.xavier_uniform_(layer.weight)
            layer.bias.zero_()
            if weights is not None:
                layer.weight.copy_(torch.tensor(weights[name]["kernel"]).T)
                layer.bias.copy_(torch.tensor(weights[name]["bias"]))
    return network


def orders(epochs: int, seed: int, own: bool) -> Iterator[NDArray[np.intp]]:
    """Yield the order of the training pictures, epoch by epoch."""
    generator = np.random.default_rng(seed)
    for epoch in range(epochs):
        count = PICTURES - TESTED
        stream = generator if own else order_stream(seed, SHARED, epoch)
        yield stream.permutation(count)


def accuracy_by_torch(
    images: torch.Tensor, labels: torch.Tensor, weights: Json | None, epochs: int, seed: int
) -> float:
    """Train with PyTorch; return the share of the test that is right."""
    training, test = split(PICTURES, TESTED / PICTURES, seed, SHARED)
    torch.manual_seed(seed)
    network = network_of(weights)
    optimizer = torch.optim.Adam(network.parameters(), lr=0.001, eps=1e-7)
    for order in orders(epochs, seed, own=weights is None):
        for start in range(0, len(order), BATCH):
            rows = training[order[start : start + BATCH]]
            optimizer.zero_grad()
            loss = torch.nn.functional.cross_entropy(network(images[rows]), labels[rows])
            loss.backward()
            optimizer.step()
    with torch.no_grad():
        right = network(images[test]).argmax(dim=1) == labels[test]
    return float(right.double().mean())


def agrees(share: float, other: float) -> bool:
    """Tell whether two shares of the test are apart by no more than chance."""
    mean = (share + other) / 2.0
    return abs(share - other) <= 3.5 * math.sqrt(2.0 * mean * (1.0 - mean) / TESTED) + 0.002


def main() -> int:
    """Train three times, and compare."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args()
    torch.set_num_threads(1)
    drawn, labels = pictures(given.seed)
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        write_idx(place / "digits-images-idx3-ubyte", drawn)
        write_idx(place / "digits-labels-idx1-ubyte", labels)
        spec = experiment("digits-images-idx3-ubyte", given.epochs, given.seed)
        path = place / "pictures.json"
        path.write_text(json.dumps(spec), encoding="utf-8")
        start = command(path, "--steps", "0", "--weights")["weights"]
        begin = time.perf_counter()
        report = command(path)
        seconds = time.perf_counter() - begin
    ours = report["test_accuracy"][0]
    print(f"xorviz: {ours:.2%} of the test right, {report['steps']:,} steps, {seconds:.0f} s")
    flat = torch.tensor(drawn.reshape(PICTURES, -1).astype(np.float32) / 255.0)
    classes = torch.tensor(labels.astype(np.int64))
    verdicts = []
    for words, weights in (("its start and order", start), ("a start and order of its own", None)):
        theirs = accuracy_by_torch(flat, classes, weights, given.epochs, given.seed)
        verdicts.append(agrees(ours, theirs))
        verdict = "agrees" if verdicts[-1] else "DIFFERS"
        print(f"PyTorch with {words}: {theirs:.2%}, {100 * (theirs - ours):+.2f} points, {verdict}")
    return 0 if all(verdicts) else 1


if __name__ == "__main__":
    sys.exit(main())
