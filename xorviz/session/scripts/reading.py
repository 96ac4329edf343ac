"""From the text of a script to an experiment and to what is to be said of it."""

from __future__ import annotations

from dataclasses import dataclass

from xorviz.session.errors import ScriptError
from xorviz.session.scripts.assemble import assembled
from xorviz.session.scripts.draft import Draft
from xorviz.session.scripts.found import Found
from xorviz.session.scripts.remarks import Remark
from xorviz.session.scripts.statements import Statements
from xorviz.session.scripts.text import parse_script


@dataclass(frozen=True)
class Reading:
    """What reading a script gave.

    Parameters
    ----------
    draft : Draft
        The experiment; its data are None where somebody has to choose them.
    remarks : tuple of Remark
        What was taken, assumed, ignored or not understood, by line.
    """

    draft: Draft
    remarks: tuple[Remark, ...]


def read_script(text: str) -> Reading:
    """Read a script of Keras or PyTorch; it is parsed, and never run.

    Raises
    ------
    ScriptError
        If it is no such script, or one whose experiment cannot be had.
    """
    found = Found()
    tree = parse_script(text, found.remarks)
    reader = Statements(found)
    try:
        reader.follow(tree)
        draft = assembled(reader)
    except RecursionError as error:
        # Such as of a list that holds itself.
        raise ScriptError(1, "script_too_long") from error
    return Reading(draft, found.remarks.in_order())
