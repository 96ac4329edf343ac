"""Activations and losses with their gradients as lines of NumPy."""

from __future__ import annotations

from xorviz.engine.registry import Choice
from xorviz.engine.spec.network import LayerSpec
from xorviz.session.exports.spelling import spelled

#: Lines on the outputs `p` and the targets `y`, the loss of each row, and its gradient there.
_LOSSES: dict[str, tuple[tuple[str, ...], str, str]] = {
    "binary_crossentropy": (
        ("# Keras's clip: beyond it the gradient is exactly 0.", "q = np.clip(p, 1e-7, 1 - 1e-7)"),
        "(-y * np.log(q) - (1 - y) * np.log(1 - q)).mean(axis=-1)",
        "(q == p) * (q - y) / (q * (1 - q)) / p.shape[-1]",
    ),
    "binary_crossentropy:logits": (
        (),
        "(np.logaddexp(0.0, p) - y * p).mean(axis=-1)",
        "(logistic(p) - y) / p.shape[-1]",
    ),
    "categorical_crossentropy": (
        (
            "# Keras's clip: beyond it the gradient is exactly 0.",
            "total = p.sum(axis=-1, keepdims=True)",
            "q = np.clip(p / total, 1e-7, 1 - 1e-7)",
            "d = (q == p / total) * -y / q",
        ),
        "-(y * np.log(q)).sum(axis=-1)",
        "(d - (d * p / total).sum(axis=-1, keepdims=True)) / total",
    ),
    "categorical_crossentropy:logits": (
        (),
        "-(y * np.log(shares(p))).sum(axis=-1)",
        "shares(p) * y.sum(axis=-1, keepdims=True) - y",
    ),
    "mean_squared_error": (
        (),
        "((p - y) ** 2).mean(axis=-1)",
        "2 * (p - y) / p.shape[-1]",
    ),
    "mean_absolute_error": ((), "np.abs(p - y).mean(axis=-1)", "np.sign(p - y) / p.shape[-1]"),
    "huber": (
        ("e = np.abs(p - y)",),
        "np.where(e <= {delta}, e * e / 2, {delta} * (e - {delta} / 2)).mean(axis=-1)",
        "np.clip(p - y, -{delta}, {delta}) / p.shape[-1]",
    ),
    "log_cosh": (
        ("e = p - y",),
        "(np.logaddexp(e, -e) - math.log(2)).mean(axis=-1)",
        "np.tanh(e) / p.shape[-1]",
    ),
    "poisson": (
        (),
        "(p - y * np.log(p + 1e-7)).mean(axis=-1)",
        "(1 - y / (p + 1e-7)) / p.shape[-1]",
    ),
    "hinge": (
        (
            "# Labels of 0 and 1 are taken as -1 and 1.",
            "t = 2 * y - 1 if np.isin(y, (0, 1)).all() else y",
        ),
        "np.maximum(1 - t * p, 0.0).mean(axis=-1)",
        "-t * np.heaviside(1 - t * p, 0.5) / p.shape[-1]",
    ),
}
_HELPERS = {
    "logistic": (
        "def logistic(z):",
        "    e = np.exp(-np.abs(z))",
        "    return np.where(z >= 0, 1.0, e) / (1 + e)",
    ),
    "shares": (
        "def shares(z):",
        "    e = np.exp(z - z.max(axis=-1, keepdims=True))",
        "    return e / e.sum(axis=-1, keepdims=True)",
    ),
    "normal_share": (
        "def normal_share(z):",
        "    return (1 + np.vectorize(math.erf, otypes=[float])(z / math.sqrt(2))) / 2",
    ),
    "bent": (
        "def bent(z):",
        "    return np.tanh(math.sqrt(2 / math.pi) * (z + 0.044715 * z**3))",
    ),
}


def activation_pair(layer: LayerSpec) -> tuple[str, str]:
    """Return two expressions: the value from ``z``, and the gradient from ``z``, ``a``, ``g``.

    Raises
    ------
    SpecError
        If nobody has said how NumPy computes it.
    """
    given, spelling = spelled(layer, "numpy")
    assert spelling.numpy is not None
    value, back = spelling.numpy
    return value.format(**given), back.format(**given)


def loss_lines(choice: Choice) -> list[str]:
    """Return ``loss(p, y)``: the mean loss over the rows, and its gradient at the outputs."""
    given = dict(choice.arguments)
    before, value, gradient = _LOSSES[choice.name + (":logits" if given.get("from_logits") else "")]
    delta = given.get("delta", 1.0)
    return [
        "def loss(p, y):",
        *(f"    {line}" for line in before),
        f"    value = ({value.format(delta=delta)}).mean()",
        f"    return value, ({gradient.format(delta=delta)}) / math.prod(p.shape[:-1])",
    ]


def helper_lines(text: str) -> list[str]:
    """Return the functions that a text calls, each followed by empty lines."""
    return [
        line for name, lines in _HELPERS.items() if f"{name}(" in text for line in (*lines, "", "")
    ]
