"""The tools of the decision map as lines of the command palette."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication

from xorviz.ui.centre import Centre, Choice
from xorviz.ui.views.decision import DecisionView
from xorviz.ui.views.decision.hand import Tool


def drawing_verbs(centre: Centre, view: DecisionView) -> Iterator[tuple[str, Callable[[], object]]]:
    """Yield a title and a function for each tool; the map comes to the front with it."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("drawing_verbs", text)

    titles = {
        Tool.READ: tr("Read the output on the decision map"),
        Tool.DRAW: tr("Draw patterns on the decision map"),
        Tool.MOVE: tr("Move patterns on the decision map"),
        Tool.DELETE: tr("Delete patterns on the decision map"),
    }
    for tool, title in titles.items():
        yield title, partial(_take_up, centre, view, tool)


def _take_up(centre: Centre, view: DecisionView, tool: Tool) -> None:
    if not centre.shows(view):
        centre.choose(Choice.DECISION)
    view.drawing.strip.choose(tool)
    view.setFocus()
