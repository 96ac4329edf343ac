"""What the microscope says of a pattern's way forward, of its loss, and of the error's way back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from xorviz.session.snapshot import LayerPass
from xorviz.ui.views.network.connections import EdgeKey
from xorviz.ui.views.network.microscope.figures import exact
from xorviz.ui.views.network.microscope.speaker import Said, Speaker
from xorviz.ui.views.network.microscope.stages import Phase
from xorviz.ui.views.network.microscope.sums import written_sum

translate = QCoreApplication.translate

#: So many outputs are named one by one.
_MOST_NAMED = 4


class WayWords(Speaker):
    """Speaks of units, by layer and position, and of connections."""

    def forward(self, layer: str, unit: int) -> Said:
        """Write out the sum of a unit, and say whether an error will pass it."""
        passed = self.passed(layer)
        total, value = float(passed.pre_activation[unit]), float(passed.activation[unit])
        name = self.activation(layer)
        terms = _weighted_inputs(passed, unit)
        numbers = f"{terms} = {exact(total)} → {name} → {exact(value)}"
        if not passed.is_elementwise:
            text = translate(
                "NetworkView", "{0} shares out 1 among all units of {1} by their sums."
            )
            return self.said(layer, unit, numbers, text.format(name, layer))
        if passed.off[unit]:
            if self.is_rectified(layer, unit):
                text = translate(
                    "NetworkView",
                    "{0} is off for {1}: its sum is not above 0, so {2} gives 0 and its derivative "
                    "is 0. No error will pass it on the way back.",
                )
            else:
                text = translate(
                    "NetworkView",
                    "{0} is off for {1}: here the derivative of {2} is 0. "
                    "No error will pass it on the way back.",
                )
        else:
            text = translate(
                "NetworkView",
                "{0} lets the error pass for {1}: here the derivative of {2} is {3}.",
            )
        slope = exact(float(passed.derivative[unit]))
        meaning = text.format(self.unit(layer, unit), self.close_up.label, name, slope)
        return self.said(layer, unit, numbers, meaning)

    def at_loss(self, layer: str, unit: int) -> Said:
        """Say what the answer costs, and with what the way back begins."""
        if layer != self.topology.output:
            return self.forward(layer, unit)
        passed, target = self.passed(layer), self.close_up.passed.target
        answers = [
            translate("NetworkView", "{0} gives {1}, wanted {2}").format(
                self.unit(layer, place), exact(float(value)), exact(float(target[place]))
            )
            for place, value in enumerate(passed.activation[:_MOST_NAMED])
        ]
        words = translate("NetworkView", "{0}: loss {1} ({2})")
        numbers = words.format("; ".join(answers), exact(self.close_up.passed.loss), self.loss)
        errors = passed.by_activation
        if not errors.any():
            text = translate(
                "NetworkView",
                "The loss of {0} does not change with the answer here: nothing goes back.",
            )
            return Said(numbers, text.format(self.close_up.label))
        text = translate(
            "NetworkView",
            "That is the loss of {0} alone. What goes back is its slope: if {1} grew by a little, "
            "the loss would change {2} times as much.",
        )
        name, slope = self.unit(layer, unit), exact(float(errors[unit]))
        return Said(numbers, text.format(self.close_up.label, name, slope))

    def back(self, layer: str, unit: int) -> Said:
        """Write out the error that comes back to a unit, and say what of it passes."""
        passed = self.passed(layer)
        arrived, error = float(passed.by_activation[unit]), float(passed.by_pre_activation[unit])
        slope = float(passed.derivative[unit])
        if layer == self.topology.output:
            numbers = exact(arrived)
        else:
            numbers = f"{written_sum(self._returned(layer, unit))} = {exact(arrived)}"
        if not passed.is_elementwise:
            text = translate(
                "NetworkView", "{0} mixes the errors of all units of {1}: {2} is left."
            )
            meaning = text.format(self.activation(layer), layer, exact(error))
            return self.said(layer, unit, f"{numbers} → {exact(error)}", meaning)
        words = translate("NetworkView", "{0} → derivative {1} → {2}")
        numbers = words.format(numbers, exact(slope), exact(error))
        return self.said(layer, unit, numbers, self._why(layer, unit, arrived, error))

    def edge(self, edge: EdgeKey) -> Said:
        """Say what goes over a connection, there or back."""
        (source, place), (layer, unit) = edge.source, edge.target
        passed, row, name = self.passed(layer), edge.row, self.unit(source, place)
        title = f"{name} → {self.unit(layer, unit)}"
        weight = exact(float(passed.kernel[row, unit]))
        if self.stage.phase is Phase.BACK:
            words = translate("NetworkView", "{0}: weight {1} · error {2} = {3} goes back to {4}")
            error = exact(float(passed.by_pre_activation[unit]))
            back = exact(float(passed.passed_back[row, unit]))
            return Said(words.format(title, weight, error, back, name), "")
        words = translate("NetworkView", "{0}: weight {1} · input {2} = {3}")
        read, product = exact(float(passed.inputs[row])), exact(float(passed.products[row, unit]))
        return Said(words.format(title, weight, read, product), "")

    def _why(self, layer: str, unit: int, arrived: float, error: float) -> str:
        """Say whether the error passes a unit, and if not, why."""
        name, label = self.unit(layer, unit), self.close_up.label
        passed = self.passed(layer)
        if arrived == 0.0:
            text = translate(
                "NetworkView",
                "No error comes back to {0} for {1}, so from {1} its weights get nothing.",
            )
            return text.format(name, label)
        if passed.off[unit]:
            total = float(passed.pre_activation[unit])
            if self.is_rectified(layer, unit):
                text = translate(
                    "NetworkView",
                    "{0} is off for {1}: its sum {2} is not above 0, so its derivative is 0 and no "
                    "error passes. From {1} its weights get nothing.",
                )
            else:
                text = translate(
                    "NetworkView",
                    "{0} is off for {1}: at its sum {2} the derivative is 0, so no error passes. "
                    "From {1} its weights get nothing.",
                )
            return text.format(name, label, exact(total))
        text = translate(
            "NetworkView",
            "If the sum of {0} grew by a little, the loss of {1} would change {2} times as much.",
        )
        return text.format(name, label, exact(error))

    def _returned(self, layer: str, unit: int) -> list[tuple[float, float]]:
        """Return each weight by which a unit is read, with the error of the unit that reads it."""
        found: list[tuple[float, float]] = []
        for reader in self.topology.layers:
            sources = self.topology.source_units(reader.id)
            if (layer, unit) not in sources:
                continue
            row, passed = sources.index((layer, unit)), self.passed(reader.id)
            errors = passed.by_pre_activation.tolist()
            found += zip(passed.kernel[row].tolist(), errors, strict=True)
        return found


def _weighted_inputs(passed: LayerPass, unit: int) -> str:
    weights = passed.kernel[:, unit].tolist()
    pairs = list(zip(weights, passed.inputs.tolist(), strict=True))
    return written_sum(pairs, float(passed.bias[unit]))
