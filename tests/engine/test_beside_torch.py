"""Activations, losses and gradient descent beside PyTorch's own, where that is installed."""

import numpy as np
import pytest

from xorviz.engine.activations import ACTIVATIONS, build_activation
from xorviz.engine.losses import LOSSES, build_loss
from xorviz.engine.optimizers import OPTIMIZERS, build_optimizer

torch = pytest.importorskip(
    "torch", reason="PyTorch is a reference and no part of the program: pip install .[reference]"
)
functional = torch.nn.functional

ACTIVATION_PAIRS = [
    ("relu", functional.relu),
    ("leaky_relu", lambda z: functional.leaky_relu(z, 0.2)),
    ("sigmoid", torch.sigmoid),
    ("tanh", torch.tanh),
    ("softmax", lambda z: torch.softmax(z, -1)),
    ("elu", functional.elu),
    ({"name": "elu", "alpha": 3.0}, lambda z: functional.elu(z, 3.0)),
    ("celu", functional.celu),
    ({"name": "celu", "alpha": 3.0}, lambda z: functional.celu(z, 3.0)),
    ("selu", functional.selu),
    ("gelu", functional.gelu),
    ({"name": "gelu", "approximate": True}, lambda z: functional.gelu(z, approximate="tanh")),
    ("silu", functional.silu),
    ("mish", functional.mish),
    ("softplus", functional.softplus),
    ("softsign", functional.softsign),
    ("exponential", torch.exp),
    ("relu6", functional.relu6),
    ("hard_silu", functional.hardswish),
    ("sine", torch.sin),
]
LOSS_PAIRS = [
    ("binary_crossentropy", functional.binary_cross_entropy),
    (
        {"name": "binary_crossentropy", "from_logits": True},
        functional.binary_cross_entropy_with_logits,
    ),
    ("mean_squared_error", functional.mse_loss),
    ("mean_absolute_error", functional.l1_loss),
    ("huber", functional.huber_loss),
    ({"name": "huber", "delta": 0.2}, lambda p, y: functional.huber_loss(p, y, delta=0.2)),
    (
        "poisson",
        lambda p, y: functional.poisson_nll_loss(p, y, log_input=False, eps=1e-7),
    ),
    ({"name": "categorical_crossentropy", "from_logits": True}, functional.cross_entropy),
]


@pytest.mark.parametrize(("choice", "reference"), ACTIVATION_PAIRS, ids=lambda part: str(part)[:40])
def test_activations(choice, reference):
    functions = build_activation(ACTIVATIONS.read(choice, "here"))
    generator = np.random.default_rng(3)
    rows, upstream = generator.normal(0.0, 4.0, (2, 2000, 3))
    rows[:8] = np.array([0.0, 3.0, -3.0, 6.0, -6.0, 1.0, -1.0, -0.0])[:, None]
    tensor = torch.tensor(rows, requires_grad=True)
    expected = reference(tensor)
    (by_row,) = torch.autograd.grad(expected, tensor, torch.tensor(upstream))
    values, gradient = np.empty_like(rows), upstream.copy()
    functions.forward(rows, values)
    functions.backward(rows, values, gradient, np.empty_like(rows))
    np.testing.assert_allclose(values, expected.detach().numpy(), rtol=1e-12, atol=1e-14)
    np.testing.assert_allclose(gradient, by_row.numpy(), rtol=1e-11, atol=1e-13)


@pytest.mark.parametrize(("choice", "reference"), LOSS_PAIRS, ids=lambda part: str(part)[:40])
def test_losses(choice, reference):
    loss = build_loss(LOSSES.read(choice, "here"))
    outputs, targets = np.random.default_rng(4).uniform(0.01, 0.99, (2, 50, 3))
    tensor = torch.tensor(outputs, requires_grad=True)
    expected = reference(tensor, torch.tensor(targets))
    (by_output,) = torch.autograd.grad(expected, tensor)
    gradient = np.empty((1, 50, 3))
    loss.gradient(outputs[None], targets[None], gradient, np.empty_like(gradient))
    value = loss.per_pattern(outputs[None], targets[None]).mean()
    assert value == pytest.approx(expected.item(), rel=1e-12)
    np.testing.assert_allclose(gradient[0], by_output.numpy(), rtol=1e-11, atol=1e-15)


@pytest.mark.parametrize("nesterov", [False, True])
@pytest.mark.parametrize("momentum", [0.0, 0.9])
def test_gradient_descent(momentum, nesterov):
    """The only update rule that both write alike: other epsilons stand elsewhere in PyTorch."""
    if nesterov and not momentum:
        return
    given = {"name": "sgd", "learning_rate": 0.1, "momentum": momentum, "nesterov": nesterov}
    optimizer = build_optimizer(OPTIMIZERS.read(given, "here"))
    start = np.linspace(-1.0, 1.0, 6)
    tensor = torch.tensor(start, requires_grad=True)
    reference = torch.optim.SGD([tensor], lr=0.1, momentum=momentum, nesterov=nesterov)
    parameters = start[None].copy()
    slots = {name: np.zeros_like(parameters) for name in optimizer.slots}
    generator = np.random.default_rng(5)
    for iteration in range(1, 21):
        gradient = generator.normal(size=6)
        tensor.grad = torch.tensor(gradient)
        reference.step()
        optimizer.update(
            parameters, gradient[None].copy(), slots, iteration, np.empty_like(parameters)
        )
        np.testing.assert_allclose(parameters[0], tensor.detach().numpy(), rtol=1e-12, atol=1e-14)
