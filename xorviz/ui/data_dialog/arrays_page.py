"""Arrays of NumPy in the dialog: which are inputs and targets, and the first patterns."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from xorviz.session.data_files.loaded import Loaded
from xorviz.session.data_files.look import FileLook
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
    """Base of the two pages: what targets are, how inputs are normalised, and the preview.

    Parameters
    ----------
    theme : Theme
    chosen : sequence of LabelledMenu
        What comes before these.
    """

    def __init__(self, theme: Theme, *chosen: LabelledMenu) -> None:
        super().__init__()
        self._found: tuple[str, ...] = ()
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
        self._menus = (*chosen, self.classes, self.normalise)
        above = QHBoxLayout()
        above.setSpacing(8)
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
        layout.setSpacing(8)
        layout.addLayout(above)
        layout.addWidget(self.table, 1)

    def controls(self) -> tuple[QWidget, ...]:
        return (*(menu.menu for menu in self._menus), self.table)

    def options(self) -> dict[str, Any]:
        classes = {} if self.classes.value is None else {"classes": self.classes.value}
        return {**classes, "normalise": self.normalise.value}

    def clear(self) -> None:
        self._found = ()
        self.model.show(None)

    def show_loaded(self, loaded: Loaded) -> None:
        self.model.show(loaded)

    def found_words(self) -> tuple[str, ...]:
        return self._found


class PairPage(ArraysPage):
    """A ``.npz``, of which one array is the inputs and one the targets."""

    def __init__(self, theme: Theme) -> None:
        self.inputs = LabelledMenu(
            self.tr("&Inputs"), "inputs", self.tr("The array that the network is shown")
        )
        self.targets = LabelledMenu(
            self.tr("&Targets"), "targets", self.tr("The array that it is to learn")
        )
        super().__init__(theme, self.inputs, self.targets)

    def options(self) -> dict[str, Any]:
        chosen = {"inputs": self.inputs.value, "targets": self.targets.value}
        return {"format": "npz", **chosen, **super().options()}

    def problem(self) -> str:
        if self.inputs.value is None or self.targets.value is None:
            return self.tr("Choose the array of the inputs and the one of the targets.")
        if self.inputs.value == self.targets.value:
            return self.tr("Inputs and targets must be two arrays.")
        return ""

    def present(self, look: FileLook) -> None:
        try:
            names = chosen_arrays(look.arrays, str(look.path), None, None)
        except FileError:
            names = ("", "")
        none = [] if names[0] else [(None, self.tr("choose…"))]
        entries = [(one.name, one.words) for one in look.arrays]
        for menu, name in zip((self.inputs, self.targets), names, strict=True):
            menu.offer([*none, *entries])
            menu.choose(name or None)
        count = len(look.arrays)
        words = self.tr("1 array") if count == 1 else self.tr("{count} arrays")
        self._found = (words.format(count=f"{count:,}"),)


class TablePage(ArraysPage):
    """A ``.npy``, whose last columns are the targets."""

    def __init__(self, theme: Theme) -> None:
        self.outputs = LabelledMenu(
            self.tr("&Targets"), "outputs", self.tr("How many columns it is to learn")
        )
        super().__init__(theme, self.outputs)

    def options(self) -> dict[str, Any]:
        return {"format": "npy", "outputs": self.outputs.value, **super().options()}

    def present(self, look: FileLook) -> None:
        array = look.arrays[0]
        most = min(array.shape[1] - 1 if len(array.shape) == 2 else 1, _MOST_OUTPUTS)
        last = self.tr("the last {count} columns")
        several = [(count, last.format(count=count)) for count in range(2, most + 1)]
        self.outputs.offer([(1, self.tr("the last column")), *several])
        self._found = (array.words.strip(" ()"),)
