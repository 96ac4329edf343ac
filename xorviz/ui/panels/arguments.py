"""The optimizer's other arguments, behind a disclosure that is closed at first."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from xorviz.engine.registry import Argument, Value
from xorviz.ui.panels.argument_rows import ArgumentRow, NumberArgument, SwitchArgument
from xorviz.ui.panels.icons import icon
from xorviz.ui.style import faint
from xorviz.ui.theme import DARK, Theme


class OptimizerArguments(QWidget):
    """A row for each argument of the run's optimizer, its learning rate apart.

    Parameters
    ----------
    arguments : mapping of str to (mapping of str to Argument)
        By optimizer, what the registry knows of each argument.
    """

    #: The name of an argument and the value that a person gave it.
    submitted = Signal(str, object)

    def __init__(self, arguments: Mapping[str, Mapping[str, Argument]]) -> None:
        super().__init__()
        self._arguments = arguments
        self._theme: Theme = DARK
        self._optimizer = ""
        self._changed = 0
        self.toggle = QToolButton()
        self.toggle.setObjectName("more")
        self.toggle.setCheckable(True)
        self.toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.toggle.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.toggle.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.toggle.setProperty("role", "heading")
        self.toggle.toggled.connect(self._unfold)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        layout.addWidget(self.toggle)
        #: By optimizer and argument.
        self.rows: dict[str, dict[str, ArgumentRow]] = {}
        self._groups: dict[str, QWidget] = {}
        for optimizer, known in arguments.items():
            group = QWidget()
            inside = QVBoxLayout(group)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(5)
            self.rows[optimizer] = {name: self._make(name, known[name]) for name in known}
            for row in self.rows[optimizer].values():
                inside.addWidget(row)
            layout.addWidget(group)
            self._groups[optimizer] = group
        self._unfold()

    def present(self, optimizer: str, given: Mapping[str, Value]) -> None:
        """Show the arguments of the run's optimizer, given or default."""
        known = self._arguments.get(optimizer, {})
        values = {name: given.get(name, known[name].default) for name in known}
        for name, value in values.items():
            self.rows[optimizer][name].present(value)
        changed = sum(values[name] != known[name].default for name in known)
        if (optimizer, changed) != (self._optimizer, self._changed):
            self._optimizer, self._changed = optimizer, changed
            self._unfold()

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        for rows in self.rows.values():
            for row in rows.values():
                row.reset.setIcon(icon("undo", theme.color("text"), faint(theme)))
        self._unfold()

    def controls(self) -> tuple[QWidget, ...]:
        """Return what Tab goes through, in order."""
        rows = [row for known in self.rows.values() for row in known.values()]
        return (self.toggle, *(widget for row in rows for widget in (row.control, row.reset)))

    def _make(self, name: str, argument: Argument) -> ArgumentRow:
        kind = SwitchArgument if isinstance(argument.default, bool) else NumberArgument
        row = kind(name, argument)
        row.control.setObjectName(f"optimizer_{name}")
        row.submitted.connect(lambda value: self.submitted.emit(name, value))
        return row

    def _unfold(self) -> None:
        unfolded = self.toggle.isChecked()
        for optimizer, group in self._groups.items():
            group.setVisible(unfolded and optimizer == self._optimizer)
        self.toggle.setVisible(bool(self._arguments.get(self._optimizer)))
        words = self.tr("&More")
        if self._changed and not unfolded:
            # What is folded away and unusual must not be overlooked.
            words += " · " + self.tr("{count} changed").format(count=self._changed)
        self.toggle.setText(words)
        self.toggle.setAccessibleName(self.tr("More of the optimizer"))
        self.toggle.setToolTip(
            self.tr("Fold the optimizer's other arguments away")
            if unfolded
            else self.tr("Show the optimizer's other arguments")
        )
        name = "open" if unfolded else "closed"
        self.toggle.setIcon(icon(name, self._theme.color("muted")))
