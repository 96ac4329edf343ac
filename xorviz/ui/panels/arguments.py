"""The arguments of a registry entry, behind a disclosure."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from xorviz.engine.registry import Argument, Value
from xorviz.ui.panels.argument_rows import ArgumentRow, NumberArgument, SwitchArgument
from xorviz.ui.panels.icons import icon
from xorviz.ui.style import faint
from xorviz.ui.theme import DARK, Theme


class Words(NamedTuple):
    """What a disclosure says: its text, its name, and the tips while it is open and closed.

    `tip` says what an argument does.
    """

    text: str
    name: str
    fold: str
    unfold: str
    tip: Callable[[str], str]


class ChoiceArguments(QWidget):
    """A row for each argument of the entry that the run has chosen, made when it first is.

    Parameters
    ----------
    arguments : mapping of str to (mapping of str to Argument)
        By entry, what the registry knows of each argument.
    words : Words
    prefix : str
        Begins the object names: ``optimizer``.
    unfolded : bool
        Whether the rows can be seen at first.
    own_defaults : collection of str
        Arguments whose default is not Keras's.
    beside : QWidget, optional
        Stands in the line of the disclosure.
    """

    #: The name of an argument and the value that a person gave it.
    submitted = Signal(str, object)

    def __init__(
        self,
        arguments: Mapping[str, Mapping[str, Argument]],
        words: Words,
        prefix: str,
        unfolded: bool = False,
        own_defaults: Collection[str] = (),
        beside: QWidget | None = None,
    ) -> None:
        super().__init__()
        self._arguments = arguments
        self._words, self._prefix, self._own_defaults = words, prefix, own_defaults
        self._theme: Theme = DARK
        self._entry = ""
        self._changed = 0
        self.toggle = QToolButton()
        self.toggle.setCheckable(True)
        self.toggle.setChecked(unfolded)
        self.toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.toggle.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.toggle.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.toggle.setProperty("role", "heading")
        self.toggle.toggled.connect(self._unfold)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        # Beside something else there is no room for more words.
        self._has_company = beside is not None
        heading = QHBoxLayout()
        heading.addWidget(self.toggle, 1)
        if beside is not None:
            heading.addWidget(beside)
        layout.addLayout(heading)
        #: By entry that has been chosen, and argument.
        self.rows: dict[str, dict[str, ArgumentRow]] = {}
        self._groups: dict[str, QWidget] = {}
        self._unfold()

    def present(self, entry: str, given: Mapping[str, Value]) -> None:
        """Show the arguments of the entry that the run has chosen, given or default."""
        known = self._arguments.get(entry, {})
        if known and entry not in self.rows:
            self._make_group(entry, known)
        values = {name: given.get(name, known[name].default) for name in known}
        for name, value in values.items():
            self.rows[entry][name].present(value)
        changed = sum(values[name] != known[name].default for name in known)
        if (entry, changed) != (self._entry, self._changed):
            self._entry, self._changed = entry, changed
            self._unfold()

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        for rows in self.rows.values():
            self._color(rows.values())
        self._unfold()

    def controls(self) -> tuple[QWidget, ...]:
        """Return what Tab goes through, in order."""
        rows = [row for known in self.rows.values() for row in known.values()]
        return (self.toggle, *(widget for row in rows for widget in (row.control, row.reset)))

    def _make_group(self, entry: str, known: Mapping[str, Argument]) -> None:
        """Make the rows of an entry; Tab goes through them behind the disclosure."""
        group = QWidget()
        inside = QVBoxLayout(group)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4)
        rows = self.rows[entry] = {name: self._make(name, known[name]) for name in known}
        self._color(rows.values())
        for row in rows.values():
            inside.addWidget(row)
        group.hide()
        layout = self.layout()
        assert layout is not None
        layout.addWidget(group)
        self._groups[entry] = group
        last: QWidget = self.toggle
        for row in rows.values():
            for widget in (row.control, row.reset):
                QWidget.setTabOrder(last, widget)
                last = widget
        self._unfold()

    def _color(self, rows: Iterable[ArgumentRow]) -> None:
        sign = icon("undo", self._theme.color("text"), faint(self._theme))
        for row in rows:
            row.reset.setIcon(sign)

    def _make(self, name: str, argument: Argument) -> ArgumentRow:
        kind = SwitchArgument if isinstance(argument.default, bool) else NumberArgument
        row = kind(name, argument, self._words.tip(name), name not in self._own_defaults)
        row.control.setObjectName(f"{self._prefix}_{name}")
        row.submitted.connect(lambda value: self.submitted.emit(name, value))
        return row

    def _unfold(self) -> None:
        unfolded = self.toggle.isChecked()
        for entry, group in self._groups.items():
            group.setVisible(unfolded and entry == self._entry)
        self.toggle.setVisible(bool(self._arguments.get(self._entry)))
        words = self._words.text
        if self._changed and not unfolded and not self._has_company:
            # What is folded away and unusual must not be overlooked.
            words += " · " + self.tr("{count} changed").format(count=self._changed)
        self.toggle.setText(words)
        self.toggle.setAccessibleName(self._words.name)
        self.toggle.setToolTip(self._words.fold if unfolded else self._words.unfold)
        name = "open" if unfolded else "closed"
        self.toggle.setIcon(icon(name, self._theme.color("muted")))
