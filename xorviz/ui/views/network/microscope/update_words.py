"""What the microscope says of gradients, and of what the coming step makes of them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from xorviz.session.snapshot import NextStep
from xorviz.ui.numbers import MINUS, printed
from xorviz.ui.views.network.connections import EdgeKey
from xorviz.ui.views.network.microscope.figures import exact
from xorviz.ui.views.network.microscope.speaker import Said, Speaker
from xorviz.ui.views.network.microscope.sums import MOST_TERMS

translate = QCoreApplication.translate


class UpdateWords(Speaker):
    """Speaks of units, by layer and position, and of connections."""

    def update(self, layer: str, unit: int) -> Said:
        """Say what the step does to the weights of a unit, and where that comes from."""
        if not self.stage.changes:
            return self.gradients(layer, unit)
        ahead = self.close_up.ahead
        if ahead is None or ahead.breaks:
            return self._no_step(ahead)
        step = ahead.layers[layer]
        names = [*self.rows(layer), translate("NetworkView", "bias")]
        before, after = step.before[:, unit].tolist(), step.after[:, unit].tolist()
        changes = list(zip(names, before, after, strict=True))
        parts = [f"{name} {_changed(one, other)}" for name, one, other in changes if one != other]
        stay = [name for name, one, other in changes if one == other]
        if not parts:
            parts = [translate("NetworkView", "each of its weights stays as it is")]
        elif stay:
            words = translate("NetworkView", "as they are: {0}")
            parts = [*_shortened(parts), words.format(" ".join(_shortened(stay)))]
        numbers = ", ".join(parts if stay else _shortened(parts))
        own = self.passed(layer).by_pre_activation[unit] != 0.0 and ahead.times > 0
        taken, moves = bool(step.taken[:, unit].any()), before != after
        return self.said(layer, unit, numbers, self._cause(ahead, own, taken, moves))

    def gradients(self, layer: str, unit: int) -> Said:
        """Say what one pattern asks of the weights of a unit."""
        passed = self.passed(layer)
        error = float(passed.by_pre_activation[unit])
        names, read = self.rows(layer), passed.inputs.tolist()
        parts = [
            f"{name} {exact(error)}·{exact(value)} = {exact(error * value)}"
            for name, value in zip(names, read, strict=True)
        ]
        parts.append(translate("NetworkView", "bias {0}").format(exact(error)))
        numbers = ", ".join(_shortened(parts))
        if error == 0.0:
            numbers = translate("NetworkView", "error 0, times any input = 0")
            text = translate(
                "NetworkView",
                "The gradient of a weight is the error of its unit times its input. "
                "The error of {0} is 0, so from {1} all its weights get 0.",
            )
        else:
            text = translate(
                "NetworkView",
                "The gradient of a weight is the error of its unit times its input. "
                "This is what {1} alone asks of {0}.",
            )
        meaning = text.format(self.unit(layer, unit), self.close_up.label)
        return self.said(layer, unit, numbers, f"{meaning} {self._count()}".rstrip())

    def edge(self, edge: EdgeKey) -> Said:
        """Say what is asked of a weight, or what the step does to it."""
        (source, place), (layer, unit) = edge.source, edge.target
        passed, row = self.passed(layer), edge.row
        title = f"{self.unit(source, place)} → {self.unit(layer, unit)}"
        own = float(passed.by_kernel[row, unit])
        if not self.stage.changes:
            words = translate("NetworkView", "{0}: error {1} · input {2} = gradient {3}")
            error, read = float(passed.by_pre_activation[unit]), float(passed.inputs[row])
            numbers = words.format(title, exact(error), exact(read), exact(own))
            return Said(numbers, self._count())
        ahead = self.close_up.ahead
        if ahead is None or ahead.breaks:
            return self._no_step(ahead)
        step = ahead.layers[layer]
        before, after = float(step.before[row, unit]), float(step.after[row, unit])
        words = translate("NetworkView", "{0}: {1}; mean gradient {2}, of it from {3}: {4}")
        part = own * ahead.part
        mean = exact(float(step.mean[row, unit]))
        change = _changed(before, after)
        numbers = words.format(title, change, mean, self.close_up.label, exact(part))
        taken = float(step.taken[row, unit]) != 0.0
        return Said(numbers, self._cause(ahead, part != 0.0, taken, before != after))

    def _count(self) -> str:
        """Say how much the pattern counts in the step."""
        ahead = self.close_up.ahead
        if ahead is None:
            return ""
        if ahead.patterns == 1 and ahead.times:
            return translate("NetworkView", "The step takes no other pattern.")
        if ahead.times == 0:
            text = translate(
                "NetworkView", "{2} is not among the {1} patterns of the coming step: it counts 0."
            )
        else:
            text = translate("NetworkView", "{2} is {0} of the {1} patterns of the coming step.")
        return text.format(f"{ahead.times:,}", f"{ahead.patterns:,}", self.close_up.label)

    def _cause(self, ahead: NextStep, own: bool, taken: bool, moves: bool) -> str:
        """Say where a change comes from: the mean of the step, this pattern's part, the memory."""
        label, count = self.close_up.label, f"{ahead.patterns:,}"
        if not taken:
            if moves:
                text = translate(
                    "NetworkView",
                    "The gradient of the step is 0; what {0} remembers of earlier ones, or decay, "
                    "still moves it.",
                )
            else:
                text = translate(
                    "NetworkView",
                    "The gradient over the {1} patterns of the step is 0, so nothing changes.",
                )
            return text.format(self.optimizer, count)
        text = translate(
            "NetworkView",
            "{0} at the rate {1} makes this of the mean gradient over {2} patterns{3}.",
        )
        how = ""
        if ahead.is_penalized:
            how += translate("NetworkView", ", with the penalties")
        if ahead.is_clipped:
            how += translate("NetworkView", ", clipped")
        said = text.format(self.optimizer, exact(ahead.rate), count, how)
        if ahead.times == 0:
            more = translate("NetworkView", "{0} is not among them.").format(label)
        elif not own:
            more = translate("NetworkView", "Nothing of it comes from {0}.").format(label)
        else:
            more = ""
        return f"{said} {more}".rstrip()

    def _no_step(self, ahead: NextStep | None) -> Said:
        if ahead is not None and ahead.breaks:
            text = translate("NetworkView", "This step cannot be taken")
            why = translate("NetworkView", "The numbers of {0} would stop being finite.")
            return Said(text, why.format(ahead.breaks))
        text = translate("NetworkView", "There is no next step")
        return Said(text, translate("NetworkView", "The numbers have stopped being finite."))


def _changed(before: float, after: float) -> str:
    """Return an old and a new weight with as many digits as show that they differ."""
    for digits in (3, 4, 5, 6):
        old, new = f"{before:.{digits}g}", f"{after:.{digits}g}"
        if old != new:
            return f"{printed(old)} → {printed(new)}"
    change = after - before
    if change == 0.0:
        return f"{exact(before)} → {exact(after)}"
    return f"{exact(before)} {'+' if change > 0.0 else MINUS} {exact(abs(change))}"


def _shortened(parts: list[str]) -> list[str]:
    if len(parts) <= MOST_TERMS:
        return parts
    left = len(parts) - MOST_TERMS
    more = translate("NetworkView", "{0} more").format(left)
    return [*parts[: MOST_TERMS - 1], more, parts[-1]]
