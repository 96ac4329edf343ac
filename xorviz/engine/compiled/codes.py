"""The numbers by which the compiled loop knows the entries of the registries."""

from __future__ import annotations

(
    LINEAR,
    RELU,
    LEAKY_RELU,
    SIGMOID,
    TANH,
    SOFTMAX,
    EXPONENTIAL_LINEAR,
    GELU,
    GELU_BY_TANH,
    SILU,
    MISH,
    SOFTPLUS,
    SOFTSIGN,
    EXPONENTIAL,
    RELU6,
    HARD_SIGMOID,
    HARD_SILU,
    SINE,
    STEP,
) = range(19)

(
    BINARY_CROSSENTROPY,
    BINARY_CROSSENTROPY_FROM_LOGITS,
    CATEGORICAL_CROSSENTROPY,
    CATEGORICAL_CROSSENTROPY_FROM_LOGITS,
    MEAN_SQUARED_ERROR,
    MEAN_ABSOLUTE_ERROR,
    HUBER,
    LOG_COSH,
    POISSON,
    HINGE,
) = range(10)

(SGD, RMSPROP, ADAM, ADAMAX, NADAM, ADAGRAD, ADADELTA, LION, FTRL) = range(9)

(NO_CLIPPING, CLIPVALUE, CLIPNORM, GLOBAL_CLIPNORM) = range(4)
