"""Training once more in plain Python numbers: one hidden layer, one pattern at a time."""

from collections.abc import Sequence

from tests.engine import keras_formulas

Vector = list[float]
Matrix = list[Vector]


class PlainNetwork:
    """A network of one hidden layer and what its optimizer has seen, in lists.

    Parameters are kept as one list: hidden kernel row by row, hidden bias, output kernel, output
    bias. Each parameter keeps its gradients, and walks its whole way from its start at each step.
    """

    def __init__(
        self,
        kernels: tuple[Matrix, Matrix],
        biases: tuple[Vector, Vector],
        hidden: str,
        output: str,
        loss: str,
        optimizer: str,
        given: dict[str, object],
    ) -> None:
        self.widths = (len(kernels[0]), len(biases[0]), len(biases[1]))
        self._names = (hidden, output)
        self._loss, self._loss_gradient = keras_formulas.LOSSES[loss]
        self._walk, self._given = keras_formulas.OPTIMIZERS[optimizer], given
        matrices = [kernels[0], [biases[0]], kernels[1], [biases[1]]]
        self.start = [number for matrix in matrices for row in matrix for number in row]
        self.parameters = list(self.start)
        self._gradients: list[Vector] = [[] for _ in self.start]

    def arrays(self) -> tuple[Matrix, Vector, Matrix, Vector]:
        """Return the hidden kernel and bias, the output kernel and bias."""
        fan_in, units, outputs = self.widths
        numbers = iter(self.parameters)

        def rows(count: int, length: int) -> Matrix:
            return [[next(numbers) for _ in range(length)] for _ in range(count)]

        return (
            rows(fan_in, units),
            rows(1, units)[0],
            rows(units, outputs),
            rows(1, outputs)[0],
        )

    def loss(self, inputs: Sequence[Vector], targets: Sequence[Vector]) -> float:
        """Return the mean loss of some patterns."""
        losses = [self._loss(self._respond(x)[3], y) for x, y in zip(inputs, targets, strict=True)]
        return sum(losses) / len(losses)

    def step(self, inputs: Sequence[Vector], targets: Sequence[Vector]) -> None:
        """Take one step on a batch."""
        total = [0.0] * len(self.parameters)
        for x, y in zip(inputs, targets, strict=True):
            for place, number in enumerate(self._gradient(x, y)):
                total[place] += number / len(inputs)
        for history, number in zip(self._gradients, total, strict=True):
            history.append(number)
        self.parameters = [
            self._walk(start, history, **self._given)[-1]
            for start, history in zip(self.start, self._gradients, strict=True)
        ]

    def _respond(self, x: Vector) -> tuple[Vector, Vector, Vector, Vector]:
        """Return the pre-activations and activations of the hidden layer, then of the output."""
        kernel, bias, out_kernel, out_bias = self.arrays()
        zs = [
            sum(part * row[unit] for part, row in zip(x, kernel, strict=True)) + bias[unit]
            for unit in range(len(bias))
        ]
        hs = keras_formulas.ACTIVATIONS[self._names[0]](zs)
        os = [
            sum(part * row[unit] for part, row in zip(hs, out_kernel, strict=True)) + out_bias[unit]
            for unit in range(len(out_bias))
        ]
        return zs, hs, os, keras_formulas.ACTIVATIONS[self._names[1]](os)

    def _gradient(self, x: Vector, y: Vector) -> Vector:
        """Return the gradient of one pattern's loss by every parameter, in their order."""
        zs, hs, os, ps = self._respond(x)
        out_kernel = self.arrays()[2]
        out_slopes = keras_formulas.DERIVATIVES[self._names[1]](os)
        slopes = keras_formulas.DERIVATIVES[self._names[0]](zs)
        by_output = [
            part * slope for part, slope in zip(self._loss_gradient(ps, y), out_slopes, strict=True)
        ]
        by_hidden = [
            slope * sum(weight * part for weight, part in zip(row, by_output, strict=True))
            for slope, row in zip(slopes, out_kernel, strict=True)
        ]
        kernel = [part * number for part in x for number in by_hidden]
        return kernel + by_hidden + [h * number for h in hs for number in by_output] + by_output
