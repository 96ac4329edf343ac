"""PyTorch in its eager mode, on one thread: one network of linear layers, or a batched crowd."""

from __future__ import annotations

from typing import Any

import torch
from torch import nn

from xorviz.cli.speed.peers.start import layers, patterns
from xorviz.cli.speed.workloads import LEARNING_RATE, Workload

TRAINS_CROWDS = True

torch.set_num_threads(1)


def contender(workload: Workload) -> Any:
    """Return the contender for a workload."""
    return _One(workload) if workload.replicas == 1 else _Crowd(workload)


class _One:
    """The layers, loss and optimizer that everybody takes; the sigmoid is part of the loss."""

    def __init__(self, workload: Workload) -> None:
        self._inputs, self._targets = (torch.from_numpy(part) for part in patterns(workload))
        parts: list[nn.Module] = []
        for kernel, bias in layers(workload):
            linear = nn.Linear(*kernel.shape[1:], dtype=torch.float64)
            with torch.no_grad():
                linear.weight.copy_(torch.from_numpy(kernel[0].T))
                linear.bias.copy_(torch.from_numpy(bias[0, 0]))
            parts += [linear, nn.ReLU()]
        self._model = nn.Sequential(*parts[:-1])
        self._loss = nn.BCEWithLogitsLoss()
        self._optimizer = torch.optim.SGD(self._model.parameters(), lr=LEARNING_RATE)

    def advance(self, steps: int) -> None:
        """Take steps."""
        model, loss, optimizer = self._model, self._loss, self._optimizer
        for _ in range(steps):
            optimizer.zero_grad()
            loss(model(self._inputs), self._targets).backward()
            optimizer.step()

    def loss(self) -> float:
        """Return the loss over the patterns."""
        with torch.no_grad():
            return float(self._loss(self._model(self._inputs), self._targets))


class _Crowd:
    """All networks at once, by multiplying batches of matrices."""

    def __init__(self, workload: Workload) -> None:
        inputs, targets = (torch.from_numpy(part) for part in patterns(workload))
        count = workload.replicas
        self._inputs = inputs.expand(count, *inputs.shape).contiguous()
        self._targets = targets.expand(count, *targets.shape).contiguous()
        self._layers = [
            (torch.from_numpy(kernel).requires_grad_(), torch.from_numpy(bias).requires_grad_())
            for kernel, bias in layers(workload)
        ]
        self._loss = nn.BCEWithLogitsLoss(reduction="sum")
        self._optimizer = torch.optim.SGD(
            [part for layer in self._layers for part in layer], lr=LEARNING_RATE
        )

    def _logits(self) -> torch.Tensor:
        values = self._inputs
        for kernel, bias in self._layers[:-1]:
            values = torch.relu(torch.baddbmm(bias, values, kernel))
        kernel, bias = self._layers[-1]
        return torch.baddbmm(bias, values, kernel)

    def advance(self, steps: int) -> None:
        """Take steps."""
        patterns_each = self._targets.shape[1]
        for _ in range(steps):
            self._optimizer.zero_grad()
            # Each network's own mean, so that each has the gradient that it has alone.
            (self._loss(self._logits(), self._targets) / patterns_each).backward()
            self._optimizer.step()

    def loss(self) -> float:
        """Return the first network's loss over the patterns."""
        with torch.no_grad():
            total = self._loss(self._logits()[0], self._targets[0])
        return float(total) / self._targets.shape[1]
