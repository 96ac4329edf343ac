"""Small experiments, written as the JSON that a user would write."""

from collections.abc import Mapping, Sequence

from xorviz.engine.spec import ExperimentSpec, read_experiment

XOR = {"kind": "gate", "gate": "xor"}

#: A layer as (id, sources, units, activation).
Layer = tuple[str, Sequence[str], int, object]


def network_json(
    inputs: Mapping[str, int], layers: Sequence[Layer], **initializers: object
) -> dict[str, object]:
    """Return a network; the initializers hold for every layer."""
    return {
        "inputs": [{"id": name, "units": units} for name, units in inputs.items()],
        "layers": [
            {
                "id": name,
                "sources": list(sources),
                "units": units,
                "activation": activation,
                **initializers,
            }
            for name, sources, units, activation in layers
        ],
        "output": layers[-1][0],
    }


def chain_json(
    *units: int, hidden: object = "relu", output: object = "sigmoid", **initializers: object
) -> dict[str, object]:
    """Return a chain of layers, as in ``chain_json(2, 2, 1)``: two inputs, two hidden, one out."""
    names = [f"h{number}" for number in range(1, len(units) - 1)] + ["out"]
    activations = [hidden] * (len(units) - 2) + [output]
    sources = ["x", *names[:-1]]
    layers = [
        (name, [source], width, activation)
        for name, source, width, activation in zip(
            names, sources, units[1:], activations, strict=True
        )
    ]
    return network_json({"x": units[0]}, layers, **initializers)


def experiment(
    network: Mapping[str, object] | None = None,
    data: Mapping[str, object] = XOR,
    training: Mapping[str, object] | None = None,
    **rest: object,
) -> ExperimentSpec:
    """Read an experiment: XOR by a 2-2-1 ReLU network unless told otherwise."""
    return read_experiment(
        {
            "xorviz": 1,
            "data": data,
            "network": network or chain_json(2, 2, 1),
            "training": training or {},
            **rest,
        }
    )


def patterns_json(inputs: object, targets: object, **rest: object) -> dict[str, object]:
    """Return data given outright."""
    return {"kind": "patterns", "inputs": inputs, "targets": targets, **rest}
