"""What a person does to a branch: goes to it, names it, deletes it, opens its menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from xorviz.session.snapshot import BranchLook
from xorviz.ui.theme import Theme
from xorviz.ui.time_intents import DeleteBranch, GoToBranch, NameBranch
from xorviz.ui.views.timeline.branch_menu import branch_menu
from xorviz.ui.views.timeline.name_field import NameField


class BranchVerbs(QObject):
    """Turns what is done to a branch into intents.

    Parameters
    ----------
    strip : QWidget
        Over which menu and field open.
    """

    #: Emits an `xorviz.ui.intents.Intent`.
    intent = Signal(object)

    def __init__(self, strip: QWidget) -> None:
        super().__init__(strip)
        self._strip = strip

    def go_to(self, branch: BranchLook) -> None:
        """Ask for another branch than the one on display."""
        if not branch.is_shown:
            self.intent.emit(GoToBranch(branch.id))

    def delete(self, branch: BranchLook) -> None:
        """Throw a branch away that is not on display."""
        if not branch.is_shown:
            self.intent.emit(DeleteBranch(branch.id))

    def rename(self, branch: BranchLook, place: QRect) -> None:
        """Let a person type another name, over a place of the strip."""
        field = NameField(branch.name, self._strip)
        field.named.connect(lambda name: self.intent.emit(NameBranch(branch.id, name)))
        field.open(place)

    def open_menu(
        self,
        theme: Theme,
        branch: BranchLook,
        shown: BranchLook | None,
        rename: Callable[[], None],
        more: QAction | None,
        place: QPoint,
    ) -> None:
        """Show the menu of a branch at a place of the screen.

        Parameters
        ----------
        theme : Theme
        branch : BranchLook
        shown : BranchLook or None
            The one on display.
        rename : callable
            Lets a person type another name.
        more : QAction or None
            Stands at the end.
        place : QPoint
        """
        menu = branch_menu(self._strip, theme, branch, shown, self.intent.emit, rename)
        if more is not None:
            menu.addSeparator()
            menu.addAction(more)
        menu.popup(place)
