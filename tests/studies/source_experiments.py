"""The experiments behind the public questions that xorviz answers, as files to train.

    python -m tests.studies.source_experiments docs/experiments

Writes one spec a file. What each shows, and how often it is solved, stands in the README beside
them; `source_figures.py` measures it anew.
"""

import argparse
import json
from pathlib import Path
from typing import Any

Json = dict[str, Any]


def layer(name: str, sources: list[str], units: int, activation: object, **rest: object) -> Json:
    """Return one layer; what is not given has Keras's default."""
    return {"id": name, "sources": sources, "units": units, "activation": activation, **rest}


def chain(inputs: int, widths: list[int], hidden: object, output: object, **rest: object) -> Json:
    """Return a network of layers in a row; the last width is the output's."""
    layers, source = [], "x"
    for index, units in enumerate(widths[:-1]):
        layers.append(layer(f"h{index + 1}", [source], units, hidden, **rest))
        source = f"h{index + 1}"
    layers.append(layer("out", [source], widths[-1], output, **rest))
    return {"inputs": [{"id": "x", "units": inputs}], "layers": layers, "output": "out"}


def thousand_patterns(
    widths: list[int], hidden: object, optimizer: object = "rmsprop", **rest: object
) -> Json:
    """Return XOR of 1,000 random patterns, in batches of 4, for 100 epochs."""
    return {
        "data": {"kind": "gate", "gate": "xor", "sample": 1000, "resample": "replica"},
        "network": chain(2, [*widths, 1], hidden, "sigmoid", **rest),
        "training": {
            "loss": "binary_crossentropy",
            "optimizer": optimizer,
            "batch_size": 4,
            "epochs": 100,
        },
    }


def gate_by_descent(
    gate: str,
    widths: list[int],
    rate: float = 0.03,
    steps: int = 5_000,
    encoding: str = "01",
    outputs: int = 1,
    **rest: object,
) -> Json:
    """Return a gate's four patterns, ReLU everywhere, squared error, plain descent."""
    return {
        "data": {"kind": "gate", "gate": gate, "encoding": encoding, "outputs": outputs},
        "network": chain(
            4 if encoding == "paired" else 2, [*widths, outputs], "relu", "relu", **rest
        ),
        "training": {
            "loss": "mean_squared_error",
            "optimizer": {"name": "sgd", "learning_rate": rate},
            "batch_size": None,
            "steps": steps,
        },
    }


def pattern_by_pattern(widths: list[int], **rest: object) -> Json:
    """Return XOR by descent after every pattern, as libraries made at home do it."""
    document = gate_by_descent("xor", widths, steps=20_000, **rest)
    document["training"] |= {"batch_size": 1, "shuffle": False}
    return document


def beside_a_skip(hidden: object, units: int = 1, with_skip: bool = True) -> Json:
    """Return XOR by a few hidden units, with the inputs led past them to the output."""
    sources = ["h1", "x"] if with_skip else ["h1"]
    return {
        "data": {"kind": "gate", "gate": "xor"},
        "network": {
            "inputs": [{"id": "x", "units": 2}],
            "layers": [layer("h1", ["x"], units, hidden), layer("out", sources, 1, "sigmoid")],
            "output": "out",
        },
        "training": {
            "loss": "binary_crossentropy",
            "optimizer": {"name": "adam", "learning_rate": 0.01},
            "batch_size": None,
            "steps": 5_000,
        },
    }


#: The narrow network behind the two branches: units, and the activation as it was posted.
NARROW = [(1, "sigmoid"), (3, "sigmoid"), (5, "relu"), (4, "sigmoid"), (3, "sigmoid")]


def branches(hidden: object = None, sigmoids: object = "sigmoid", output: object = "relu") -> Json:
    """Return bitwise XOR of two bits through two branches and a narrow deep network.

    Parameters
    ----------
    hidden : object
        The activation of all hidden layers; None leaves them as posted.
    sigmoids : object
        What stands for the hidden sigmoids then.
    output : object
        The activation of the output.
    """

    def chosen(posted: str) -> object:
        if hidden is not None:
            return hidden
        return sigmoids if posted == "sigmoid" else posted

    layers = [layer(f"branch_{name}", [name], 1, chosen("sigmoid")) for name in "ab"]
    sources = ["branch_a", "branch_b"]
    for index, (units, posted) in enumerate(NARROW):
        layers.append(layer(f"h{index + 1}", sources, units, chosen(posted)))
        sources = [f"h{index + 1}"]
    layers.append(layer("out", sources, 1, output))
    return fifty_thousand({"inputs": two_words(1), "layers": layers, "output": "out"}, 1)


def two_words(bits: int) -> list[Json]:
    """Return the inputs for two words."""
    return [{"id": "a", "units": bits}, {"id": "b", "units": bits}]


def fifty_thousand(network: Json, bits: int) -> Json:
    """Return the training of the branches: 50,000 pairs, batches of 32, Adam, 15 epochs."""
    if bits == 1:
        data: Json = {"kind": "gate", "gate": "xor", "sample": 50_000, "resample": "replica"}
    else:
        # One set of matrices for all: each start has its own weights, and two gigabytes are saved.
        data = {"kind": "bitwise_xor", "bits": bits, "rows": bits, "sample": 50_000}
    return {
        "data": data,
        "network": network,
        "training": {
            "loss": "binary_crossentropy",
            "optimizer": "adam",
            "batch_size": 32,
            "epochs": 15,
        },
    }


def plain(bits: int, units: int, hidden: str) -> Json:
    """Return bitwise XOR by one hidden layer, without branches."""
    layers = [layer("h1", ["a", "b"], units, hidden), layer("out", ["h1"], bits, "sigmoid")]
    return fifty_thousand({"inputs": two_words(bits), "layers": layers, "output": "out"}, bits)


ONES: Json = {"kernel_initializer": {"name": "random_uniform", "minval": -1.0, "maxval": 1.0}}
RANDOM_BIAS: Json = {"bias_initializer": {"name": "random_uniform", "minval": -1.0, "maxval": 1.0}}
GATES = ("and", "or", "xor")


def experiments() -> dict[str, Json]:
    """Return every experiment by the name of its file."""
    result = {
        f"{hidden}-2-{units}-1": thousand_patterns([units], hidden)
        for hidden in ("sigmoid", "relu", "tanh")
        for units in (1, 2, 5)
    }
    for hidden in ("sigmoid", "relu", "leaky_relu"):
        result[f"{hidden}-2-4-2-1".replace("_", "-")] = thousand_patterns([4, 2], hidden)
    result |= {
        "leaky-relu-2-2-1": thousand_patterns([2], "leaky_relu"),
        "relu-2-2-1-random-bias": thousand_patterns([2], "relu", **RANDOM_BIAS),
        "relu-2-2-1-he": thousand_patterns([2], "relu", kernel_initializer="he_uniform"),
        "relu-2-2-1-adam": thousand_patterns([2], "relu", "adam"),
        "relu-2-2-1-tenfold-rate": thousand_patterns(
            [2], "relu", {"name": "rmsprop", "learning_rate": 0.01}
        ),
    }
    for gate in GATES:
        for units in (2, 4):
            result[f"{gate}-relu-output-{units}"] = gate_by_descent(gate, [units])
        for rate, steps in ((0.003, 50_000), (0.3, 5_000)):
            name = f"{gate}-relu-output-2-rate-{rate}"
            result[name] = gate_by_descent(gate, [2], rate, steps)
        result[f"{gate}-paired"] = gate_by_descent(gate, [2], encoding="paired")
        result[f"{gate}-two-outputs"] = gate_by_descent(gate, [2], outputs=2)
    for widths in ([100], [100, 100]):
        shape = "x".join(str(part) for part in (100, len(widths))[: len(widths)])
        result[f"xor-{shape}-ones"] = pattern_by_pattern(widths, **ONES)
        result[f"xor-{shape}-glorot"] = pattern_by_pattern(widths)
    result["xor-mesh-100x100"] = gate_by_descent("xor", [100] * 100, steps=1_000)
    for hidden in ("tanh", "sigmoid", "relu"):
        result[f"skip-{hidden}-2-1-1"] = beside_a_skip(hidden)
        result[f"no-skip-{hidden}-2-1-1"] = beside_a_skip(hidden, with_skip=False)
    result["skip-relu-2-2-1"] = beside_a_skip("relu", 2)
    leaky = {"name": "leaky_relu", "negative_slope": 0.2}
    result |= {
        "branches-as-posted": branches(),
        "branches-sigmoid-output": branches(output="sigmoid"),
        "branches-tanh-for-sigmoid": branches(sigmoids="tanh", output="sigmoid"),
        "branches-all-tanh": branches(hidden="tanh", output="sigmoid"),
        "branches-all-elu": branches(hidden="elu", output="sigmoid"),
        "branches-all-leaky": branches(hidden=leaky, output="sigmoid"),
        "branches-all-relu": branches(hidden="relu", output="sigmoid"),
        "two-bits-plain-sigmoid": plain(1, 4, "sigmoid"),
        "matrices-2x2-plain-relu": plain(2, 16, "relu"),
        "matrices-3x3-plain-relu": plain(3, 24, "relu"),
    }
    return result


def text_of(document: Json) -> str:
    """Return the JSON of an experiment, a layer a line."""
    network = document["network"]
    layers = ",\n   ".join(json.dumps(entry) for entry in network["layers"])
    return (
        '{"xorviz": 1,\n'
        f' "data": {json.dumps(document["data"])},\n'
        f' "network": {{\n  "inputs": {json.dumps(network["inputs"])},\n'
        f'  "layers": [\n   {layers}],\n'
        f'  "output": {json.dumps(network["output"])}}},\n'
        f' "training": {json.dumps(document["training"])}}}\n'
    )


def main() -> None:
    """Write every experiment."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, help="where the files go")
    folder = parser.parse_args().folder
    folder.mkdir(parents=True, exist_ok=True)
    for name, document in experiments().items():
        (folder / f"{name}.json").write_text(text_of(document), encoding="utf-8")
        print(name)


if __name__ == "__main__":
    main()
