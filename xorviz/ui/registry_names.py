"""What the names that stand in files are called in the window: of registries and of data."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def shown_name(name: str) -> str:
    """Return what a name is called in the window; words of it where nobody has named it yet."""
    return known_names().get(name, readable(name))


def readable(name: str) -> str:
    """Return a name as it stands in files as words."""
    return name.replace("_", " ")


def known_names() -> dict[str, str]:
    """Return what a name that stands in files is called in the window."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("labels", text)

    return {
        "linear": tr("linear"),
        "relu": tr("ReLU"),
        "leaky_relu": tr("leaky ReLU"),
        "sigmoid": tr("sigmoid"),
        "tanh": tr("tanh"),
        "softmax": tr("softmax"),
        "elu": tr("ELU"),
        "celu": tr("CELU"),
        "selu": tr("SELU"),
        "gelu": tr("GELU"),
        "silu": tr("SiLU"),
        "mish": tr("Mish"),
        "softplus": tr("softplus"),
        "softsign": tr("softsign"),
        "exponential": tr("exponential"),
        "relu6": tr("ReLU6"),
        "hard_sigmoid": tr("hard sigmoid"),
        "hard_silu": tr("hard SiLU"),
        "sine": tr("sine"),
        "step": tr("step"),
        "binary_crossentropy": tr("cross-entropy"),
        "mean_squared_error": tr("squared error"),
        "categorical_crossentropy": tr("categorical cross-entropy"),
        "mean_absolute_error": tr("absolute error"),
        "huber": tr("Huber"),
        "log_cosh": tr("log cosh"),
        "poisson": tr("Poisson"),
        "hinge": tr("hinge"),
        "sgd": tr("SGD"),
        "momentum": tr("momentum"),
        "nesterov": tr("Nesterov"),
        "rmsprop": tr("RMSprop"),
        "adam": tr("Adam"),
        "adamw": tr("AdamW"),
        "adamax": tr("Adamax"),
        "nadam": tr("Nadam"),
        "adagrad": tr("Adagrad"),
        "adadelta": tr("Adadelta"),
        "lion": tr("Lion"),
        "ftrl": tr("FTRL"),
        "glorot_uniform": tr("Glorot uniform"),
        "glorot_normal": tr("Glorot normal"),
        "he_normal": tr("He normal"),
        "he_uniform": tr("He uniform"),
        "lecun_uniform": tr("LeCun uniform"),
        "lecun_normal": tr("LeCun normal"),
        "orthogonal": tr("orthogonal"),
        "random_uniform": tr("uniform"),
        "random_normal": tr("normal"),
        "truncated_normal": tr("truncated normal"),
        "none": tr("none"),
        "l1": tr("L1"),
        "l2": tr("L2"),
        "l1_l2": tr("L1 + L2"),
        "zeros": tr("zeros"),
        "ones": tr("ones"),
        "constant": tr("constant"),
        "step_decay": tr("step decay"),
        "exponential_decay": tr("exponential decay"),
        "cosine_decay": tr("cosine decay"),
        "reduce_on_plateau": tr("reduce on plateau"),
        "01": tr("0 / 1"),
        "pm1": tr("−1 / 1"),
        "paired": tr("paired"),
        "accuracy": tr("every pattern on its side"),
        "strict": tr("above 0.9 / below 0.1"),
        "parity": tr("parity"),
        "identity": tr("identity"),
        "bitwise_xor": tr("bitwise XOR"),
        "table": tr("own table"),
        "xor_cloud": tr("XOR cloud"),
        "circles": tr("circles"),
        "gaussians": tr("Gaussians"),
        "spirals": tr("spirals"),
        "plane": tr("plane"),
        "bumps": tr("bumps"),
        "patterns": tr("patterns of its own"),
        "digits": tr("handwritten digits"),
        "stored": tr("patterns from a file"),
    }
