"""The menu of a branch: go to it, name it, colour it, compare it, delete it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QAction, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from xorviz.session.snapshot import BranchLook
from xorviz.ui.intents import Intent
from xorviz.ui.theme import Theme
from xorviz.ui.time_intents import ColourBranch, CompareBranches, DeleteBranch, GoToBranch
from xorviz.ui.views.timeline.hues import COLOURS, colour, colour_names, place_of
from xorviz.ui.views.timeline.words import branch_name

_SIDE = 12


def branch_menu(
    parent: QWidget,
    theme: Theme,
    branch: BranchLook,
    shown: BranchLook | None,
    emit: Callable[[Intent], None],
    rename: Callable[[], None],
) -> QMenu:
    """Return the menu of a branch; it goes when it closes.

    Parameters
    ----------
    parent : QWidget
    theme : Theme
    branch : BranchLook
    shown : BranchLook or None
        The one on display.
    emit : callable
        Takes what is chosen.
    rename : callable
        Lets a person type another name.
    """

    def tr(text: str) -> str:
        return QCoreApplication.translate("TimelineView", text)

    menu = QMenu(parent)
    menu.setObjectName("branch_menu")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setToolTipsVisible(True)
    menu.addAction(branch_name(branch).replace("&", "&&")).setEnabled(False)
    menu.addSeparator()

    def add(text: str, act: Callable[[], object], usable: bool, reason: str) -> QAction:
        action = menu.addAction(text)
        action.triggered.connect(lambda _: act())
        action.setEnabled(usable)
        action.setToolTip(text.replace("&", "") if usable else reason)
        return action

    other = not branch.is_shown
    on_display = tr("It is the one on display.")
    go = add(tr("&Go to"), lambda: emit(GoToBranch(branch.id)), other, on_display)
    menu.setDefaultAction(go)
    add(tr("&Rename…"), rename, True, "")
    colours = menu.addMenu(tr("&Colour"))
    colours.setObjectName("branch_colours")
    for place, name in enumerate(colour_names()):
        one = colours.addAction(swatch(theme, place, parent.devicePixelRatioF()), name)
        one.setCheckable(True)
        one.setChecked(place == place_of(branch))
        one.triggered.connect(partial(_choose, emit, branch.id, place))
    if shown is not None:
        pair = (shown.id, branch.id)
        add(
            tr("Co&mpare with the one on display"),
            lambda: emit(CompareBranches(pair)),
            other,
            on_display,
        )
    menu.addSeparator()
    first = tr("It is on display; go to another branch first.")
    add(tr("&Delete"), lambda: emit(DeleteBranch(branch.id)), other, first)
    return menu


def swatch(theme: Theme, place: int, ratio: float) -> QIcon:
    """Return a colour of the palette as a sign for a menu."""
    assert 0 <= place < COLOURS
    pixmap = QPixmap(round(_SIDE * ratio), round(_SIDE * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(theme, place))
    painter.drawRoundedRect(QRectF(0.0, 0.0, _SIDE, _SIDE), 3.0, 3.0)
    painter.end()
    return QIcon(pixmap)


def _choose(emit: Callable[[Intent], None], branch: int, place: int, _: bool = False) -> None:
    emit(ColourBranch(branch, place))
