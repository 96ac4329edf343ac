"""Arrays of NumPy in the dialog: which are inputs and targets, and the first patterns."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from xorviz.session.data_files.loaded import Loaded
from xorviz.session.data_files.look import FileLook
from xorviz.session.data_files.npy import ArrayLook
from xorviz.session.data_files.npz_table import chosen_arrays
from xorviz.session.errors import FileError
from xorviz.ui.data_dialog.fields import LabelledMenu
from xorviz.ui.data_dialog.loaded_model import LoadedModel
from xorviz.ui.data_dialog.page import Page
from xorviz.ui.data_dialog.plain_table import PlainTable
from xorviz.ui.theme import Theme

#: Of the columns of one table, most that may be offered as targets.
_MOST_OUTPUTS = 50


class ArraysPage(Page):
    """For a ``.npz`` two arrays are chosen; of a ``.npy``, how many last columns are targets.

    Parameters
    ----------
    theme : Theme
    is_alone : bool
        Whether the file is a ``.npy``.
    """

    def __init__(self, theme: Theme, is_alone: bool) -> None:
        super().__init__()
        self._is_alone = is_alone
        self._arrays: tuple[ArrayLook, ...] = ()
        self.inputs = LabelledMenu(
            self.tr("&Inputs"), "inputs", self.tr("The array that the network is shown")
        )
        self.targets = LabelledMenu(
            self.tr("&Targets"), "targets", self.tr("The array that it is to learn")
        )
        self.outputs = LabelledMenu(
            self.tr("&Targets"), "outputs", self.tr("How many columns it is to learn")
        )
        self.classes = LabelledMenu(
            self.tr("Targets a&re"),
            "targets_are",
            self.tr("Whether each whole number is a class and gets a unit of its own"),
            [
                (None, self.tr("classes, if whole numbers")),
                (True, self.tr("classes")),
                (False, self.tr("numbers")),
            ],
        )
        self.normalise = self.normalise_menu()
        chosen = (self.outputs,) if is_alone else (self.inputs, self.targets)
        self._menus = (*chosen, self.classes, self.normalise)
        for menu in (self.inputs, self.targets, self.outputs):
            menu.setVisible(menu in chosen)
        above = QHBoxLayout()
        above.setSpacing(10)
        for menu in self._menus:
            above.addWidget(menu, 1)
            menu.chosen.connect(self.changed)
        self.model = LoadedModel(theme, self)
        self.table = PlainTable(theme)
        self.table.setAccessibleName(self.tr("First patterns"))
        self.table.setModel(self.model)
        self.table.horizontalHeader().setHighlightSections(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(above)
        layout.addWidget(self.table, 1)

    def controls(self) -> tuple[QWidget, ...]:
        return (*(menu.menu for menu in self._menus), self.table)

    def options(self) -> dict[str, Any]:
        every = {"classes": self.classes.value, "normalise": self.normalise.value}
        if self._is_alone:
            every |= {"format": "npy", "outputs": self.outputs.value}
        else:
            every |= {
                "format": "npz",
                "inputs": self.inputs.value,
                "targets": self.targets.value,
            }
        return {name: value for name, value in every.items() if value is not None}

    def problem(self) -> str:
        if self._is_alone:
            return ""
        if self.inputs.value is None or self.targets.value is None:
            return self.tr("Choose the array of the inputs and the one of the targets.")
        if self.inputs.value == self.targets.value:
            return self.tr("Inputs and targets must be two arrays.")
        return ""

    def present(self, look: FileLook) -> None:
        self._arrays = look.arrays
        if self._is_alone:
            shape = look.arrays[0].shape
            most = min(shape[1] - 1 if len(shape) == 2 else 1, _MOST_OUTPUTS)
            last = self.tr("the last {count} columns")
            entries = [(1, self.tr("the last column"))]
            entries += [(count, last.format(count=count)) for count in range(2, most + 1)]
            self.outputs.offer(entries)
            return
        try:
            names = chosen_arrays(look.arrays, str(look.path), None, None)
        except FileError:
            names = ("", "")
        none = [(None, self.tr("choose…"))] if not names[0] else []
        entries_of = [(one.name, one.words) for one in look.arrays]
        for menu, name in zip((self.inputs, self.targets), names, strict=True):
            menu.offer([*none, *entries_of])
            menu.choose(name or None)

    def clear(self) -> None:
        self._arrays = ()
        self.model.show(None)

    def show_loaded(self, loaded: Loaded) -> None:
        self.model.show(loaded)

    def found_words(self) -> tuple[str, ...]:
        if self._is_alone or not self._arrays:
            return tuple(one.words.strip() for one in self._arrays)
        count = len(self._arrays)
        words = self.tr("1 array") if count == 1 else self.tr("{count} arrays")
        return (words.format(count=f"{count:,}"),)
