"""What can be taken back and done again, in step with the receipts of a thread."""

from __future__ import annotations

from dataclasses import dataclass, replace

from xorviz.session.edits import Edit
from xorviz.session.receipt import Receipt


@dataclass(frozen=True)
class Reversible:
    """An edit that was applied: what takes it back, its place in the log, and its verb.

    Those of one group belong to one wish, and go together.
    """

    inverse: Edit
    entry: int
    code: str
    group: int | None = None


class UndoHistory:
    """Two stacks that change only when a receipt says that an edit took effect.

    Qt's own undo stack runs an edit while it is pushed, which does not fit edits that another
    thread applies later.
    """

    def __init__(self) -> None:
        self._undo: list[Reversible] = []
        self._redo: list[Reversible] = []
        self._groups = 0

    @property
    def undo_code(self) -> str | None:
        """The verb that undo would take back."""
        return self._undo[-1].code if self._undo else None

    @property
    def redo_code(self) -> str | None:
        """The verb that redo would do again."""
        return self._redo[-1].code if self._redo else None

    def new_group(self) -> int:
        """Return the number of a group that has no edits yet."""
        self._groups += 1
        return self._groups

    def goes_on_undoing(self, taken: Reversible) -> bool:
        """Tell whether what undo would take back now belongs to what it has just taken back."""
        return _are_together(self._undo, taken)

    def goes_on_redoing(self, taken: Reversible) -> bool:
        """Tell whether what redo would do now belongs to what it has just done."""
        return _are_together(self._redo, taken)

    def done(self, receipt: Receipt, continues: bool, group: int | None = None) -> None:
        """Note an edit of a person; one that continues the last keeps the first's inverse."""
        if receipt.inverse is None:
            return
        self._redo.clear()
        last = self._undo[-1] if self._undo else None
        if continues and last is not None and last.code == receipt.edit.code:
            return
        self._undo.append(Reversible(receipt.inverse, receipt.entry, receipt.edit.code, group))

    def take_undo(self) -> Reversible | None:
        """Take the edit to undo off its stack; `undone` or `refused` follows."""
        return self._undo.pop() if self._undo else None

    def take_redo(self) -> Reversible | None:
        """Take the edit to redo off its stack; `redone` or `refused` follows."""
        return self._redo.pop() if self._redo else None

    def undone(self, taken: Reversible, receipt: Receipt) -> None:
        """Note that an undo took effect, or put it back where it was refused."""
        if receipt.inverse is None:
            self._undo.append(taken)
        else:
            self._redo.append(replace(taken, inverse=receipt.inverse, entry=receipt.entry))

    def redone(self, taken: Reversible, receipt: Receipt) -> None:
        """Note that a redo took effect, or put it back where it was refused."""
        if receipt.inverse is None:
            self._redo.append(taken)
        else:
            self._undo.append(replace(taken, inverse=receipt.inverse, entry=receipt.entry))


def _are_together(stack: list[Reversible], taken: Reversible) -> bool:
    return bool(stack) and taken.group is not None and stack[-1].group == taken.group
