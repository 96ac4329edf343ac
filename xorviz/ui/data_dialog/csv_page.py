"""A text table in the dialog: how it is divided, and what each column is."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from xorviz.session.data_files.csv_look import CsvLook
from xorviz.session.data_files.look import FileLook
from xorviz.session.errors import FileError
from xorviz.ui.data_dialog.columns import Columns, Role, first_choice
from xorviz.ui.data_dialog.columns_table import ColumnsTable
from xorviz.ui.data_dialog.fields import LabelledMenu
from xorviz.ui.data_dialog.page import Offer, Page
from xorviz.ui.theme import Theme


class CsvPage(Page):
    """Overrides above, the first rows in the middle, what to do with columns below.

    Parameters
    ----------
    theme : Theme
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._look: CsvLook | None = None
        #: What was chosen last, kept while the table cannot be read.
        self._chosen: Columns | None = None
        self.delimiter = LabelledMenu(
            self.tr("&Delimiter"), "delimiter", self.tr("What divides the cells of a row")
        )
        self.header = LabelledMenu(
            self.tr("&Header"), "header", self.tr("Whether the first row names the columns")
        )
        self.decimal = LabelledMenu(
            self.tr("Deci&mal sign"), "decimal", self.tr("What begins the fraction of a number")
        )
        self.encoding = LabelledMenu(
            self.tr("&Encoding"),
            "encoding",
            self.tr("How the letters of the file are written as bytes"),
            [("utf-8", "UTF-8"), ("latin-1", "Latin-1")],
        )
        self.normalise = self.normalise_menu()
        self._menus = (
            *(self.delimiter, self.header, self.decimal, self.encoding),
            self.normalise,
        )
        self._offer_found()
        self.table = ColumnsTable(theme)
        self.roles: dict[Role, QPushButton] = {}
        above, below = QHBoxLayout(), QHBoxLayout()
        for menu in self._menus:
            above.addWidget(menu, 1)
            # Numbers that are normalised stand in the same cells.
            menu.chosen.connect(self.changed if menu is self.normalise else self.look_again)
        above.setSpacing(8)
        for role, words, tip in (
            (
                Role.INPUT,
                self.tr("&Input"),
                self.tr("The network is shown the selected columns (I)"),
            ),
            (Role.TARGET, self.tr("&Target"), self.tr("It is to learn the selected columns (T)")),
            (Role.UNUSED, self.tr("&Not used"), self.tr("Leave the selected columns out (N)")),
        ):
            button = QPushButton(words)
            button.setObjectName(f"role_{role.value}")
            button.setToolTip(tip)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, role=role: self.table.set_role(role))
            below.addWidget(button)
            self.roles[role] = button
        self.classes = QCheckBox(self.tr("&Classes"))
        self.classes.setObjectName("classes")
        self.classes.setToolTip(
            self.tr("Each number of the selected columns is a class and gets a unit of its own (C)")
        )
        self.classes.clicked.connect(self.table.set_classes)
        self._buttons = (*self.roles.values(), self.classes)
        below.addSpacing(8)
        below.addWidget(self.classes)
        below.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(above)
        layout.addWidget(self.table, 1)
        layout.addLayout(below)
        self.table.changed.connect(self._columns_changed)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_selection())
        self._show_selection()

    def controls(self) -> tuple[QWidget, ...]:
        return (*(menu.menu for menu in self._menus), self.table, *self._buttons)

    def look_options(self) -> dict[str, Any]:
        every = {
            "delimiter": self.delimiter.value,
            "header": self.header.value,
            "decimal": self.decimal.value,
            "encoding": self.encoding.value,
        }
        return {name: value for name, value in every.items() if value is not None}

    def options(self) -> dict[str, Any]:
        chosen = self.table.columns.options()
        return {
            "format": "csv",
            **self.look_options(),
            **chosen,
            "normalise": self.normalise.value,
        }

    def problem(self) -> str:
        columns = self.table.columns
        if not columns.named(Role.INPUT):
            return self.tr("Choose at least one column as an input.")
        if not columns.named(Role.TARGET):
            return self.tr("Choose at least one column as a target.")
        return ""

    def present(self, look: FileLook) -> None:
        csv = look.csv
        assert csv is not None, "the page is for tables"
        self._look = csv
        self._offer_found()
        self._chosen = first_choice(csv, self._chosen)
        self.table.present(self._chosen, csv.rows)
        self._show_selection()

    def clear(self) -> None:
        self._look = None
        self._offer_found()
        self.table.present(Columns((), (), ()), ())
        self._show_selection()

    def found_words(self) -> tuple[str, ...]:
        look = self._look
        if look is None:
            return ()
        columns = self.tr("1 column") if len(look.names) == 1 else self.tr("{count} columns")
        return (
            columns.format(count=f"{len(look.names):,}"),
            self._delimiters()[look.delimiter],
            self.tr("with a header") if look.has_header else self.tr("without a header"),
        )

    def offer(self, error: FileError) -> Offer | None:
        if error.code == "not_utf8":
            return self.tr("Read as &Latin-1"), self._read_as_latin
        column = str(error.details.get("column", ""))
        columns = self.table.columns
        if column not in columns.names:
            return None
        place = columns.names.index(column)
        if error.code == "cell_not_a_number":
            return self.tr("T&ake it as classes"), lambda: self._take(
                columns.with_classes([place], True)
            )
        is_alone = len(columns.named(columns.roles[place])) == 1
        if error.code in ("cell_empty", "cell_not_finite", "too_many_classes") and not is_alone:
            return self.tr("Lea&ve the column out"), lambda: self._take(
                columns.with_role([place], Role.UNUSED)
            )
        return None

    def _read_as_latin(self) -> None:
        self.encoding.choose("latin-1")
        self.look_again.emit()

    def _take(self, columns: Columns) -> None:
        self.table.model_.choose(columns)
        self._columns_changed()

    def _columns_changed(self, _: object = None) -> None:
        self._chosen = self.table.columns
        self._show_selection()
        self.changed.emit()

    def _show_selection(self) -> None:
        """Let the buttons below say what the selected columns are."""
        selected, columns = self.table.selected(), self.table.columns
        for button in self.roles.values():
            button.setEnabled(bool(selected))
        numbers = [place for place in selected if columns.kinds[place] != "text"]
        self.classes.setEnabled(bool(numbers))
        self.classes.setChecked(bool(selected) and all(map(columns.has_classes, selected)))

    def _delimiters(self) -> dict[str, str]:
        return {
            ",": self.tr("comma"),
            ";": self.tr("semicolon"),
            "\t": self.tr("tab"),
            " ": self.tr("space"),
        }

    def _offer_found(self) -> None:
        """Say of each override what is found without it."""
        look = self._look
        delimiters = self._delimiters()
        headers = {True: self.tr("first row"), False: self.tr("none")}
        decimals = {".": self.tr("point"), ",": self.tr("comma")}
        found = (
            (self.delimiter, delimiters, look and delimiters[look.delimiter]),
            (self.header, headers, look and headers[look.has_header]),
            (self.decimal, decimals, look and decimals[look.decimal]),
        )
        for menu, words, by_itself in found:
            is_free = menu.value is None and by_itself
            first = (
                self.tr("found: {what}").format(what=by_itself) if is_free else self.tr("find it")
            )
            menu.offer([(None, first), *words.items()])
