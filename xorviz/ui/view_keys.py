"""The keys that work in each view, and what they do: for the sheet of all shortcuts."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

ARROWS = ("Left", "Right", "Up", "Down")
_MODIFIERS = ("", "Shift+", "Ctrl+")


@dataclass(frozen=True)
class Keys:
    """Keys that belong together.

    Parameters
    ----------
    names : tuple of str
        As Qt writes them in files, as in ``Shift+Left``.
    does : str
    """

    names: tuple[str, ...]
    does: str

    def words(self) -> str:
        """Return the keys as the keyboard has them."""
        form = QKeySequence.SequenceFormat.NativeText
        for modifier in _MODIFIERS:
            if self.names == tuple(f"{modifier}{arrow}" for arrow in ARROWS):
                held = modifier.rstrip("+")
                together = QCoreApplication.translate("view_keys", "{0} and an arrow key")
                alone = QCoreApplication.translate("view_keys", "Arrow keys")
                return together.format(held) if held else alone
        return ", ".join(QKeySequence(name).toString(form) for name in self.names)


@dataclass(frozen=True)
class ViewKeys:
    """What the keys do in one view.

    Parameters
    ----------
    widget : str
        Object name of the widget that must have the keyboard.
    title : str
    keys : tuple of Keys
    """

    widget: str
    title: str
    keys: tuple[Keys, ...]


def view_keys() -> tuple[ViewKeys, ...]:
    """Return the keys of all views of the main window, those that change nothing first."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("view_keys", text)

    zoom = Keys(("+", "-", "0"), tr("Nearer, farther, all of it"))
    return (
        ViewKeys(
            "networkCanvas",
            tr("Network"),
            (
                Keys(ARROWS, tr("From unit to unit")),
                Keys(_with("Shift+"), tr("Read the responses at a place, on all tiles the same")),
                Keys(("W", "Shift+W"), tr("From weight to weight of the unit, and back")),
                Keys(("Return", "Space"), tr("Keep the values on show, or let them go")),
                Keys(("C",), tr("Connect the unit's layer to a later one")),
                zoom,
                Keys(("Delete",), tr("Remove the unit")),
            ),
        ),
        ViewKeys(
            "decision_map",
            tr("Decision map"),
            (
                Keys(ARROWS, tr("Move the place that is read")),
                Keys(_with("Shift+"), tr("Move it farther")),
                Keys(("Home",), tr("To the middle")),
                Keys(("PgUp", "PgDown"), tr("From pattern to pattern")),
                Keys(("R", "D", "M", "X"), tr("Read, draw, move, delete patterns")),
                Keys(
                    ("Return", "Space"),
                    tr("With a tool: draw, take up or put down, delete a pattern"),
                ),
                Keys(("Delete",), tr("Delete the pattern")),
            ),
        ),
        ViewKeys(
            "curves",
            tr("Curves"),
            (
                Keys(("Left", "Right"), tr("Move the cursor; with Shift farther")),
                Keys(("Ctrl+Left", "Ctrl+Right"), tr("To the edit, death or awakening beside it")),
                Keys(("PgUp", "PgDown"), tr("By a tenth of the run")),
                Keys(("Home", "End"), tr("To the first and the last step")),
            ),
        ),
        ViewKeys(
            "zones_plane",
            tr("Dead zones"),
            (Keys(ARROWS, tr("Move the place that is read")),),
        ),
        ViewKeys(
            "units_patterns",
            tr("Units and patterns"),
            (
                Keys(ARROWS, tr("From cell to cell")),
                Keys(("Home", "End"), tr("To the ends of the row; with Ctrl of the table")),
                Keys(("PgUp", "PgDown"), tr("From layer to layer")),
            ),
        ),
        ViewKeys(
            "weights_canvas",
            tr("Weights"),
            (
                Keys(ARROWS, tr("From cell to cell")),
                Keys(("Home", "End"), tr("To the ends of the row; with Ctrl of the table")),
                Keys(("PgUp", "PgDown"), tr("From layer to layer")),
                Keys(("F2", "Return"), tr("Type another number; so does a digit")),
            ),
        ),
        ViewKeys(
            "hidden_space_map",
            tr("Hidden space"),
            (Keys(ARROWS, tr("From mark to mark")),),
        ),
        ViewKeys(
            "landscape_map",
            tr("Loss landscape"),
            (
                Keys(_with("Ctrl+"), tr("Read the loss at another place")),
                Keys(ARROWS, tr("Move the network; with Shift farther")),
            ),
        ),
        ViewKeys(
            "truth_table",
            tr("Truth table"),
            (
                Keys(("Up", "Down"), tr("From row to row")),
                Keys(("PgUp", "PgDown", "Home", "End"), tr("By many rows, to either end")),
            ),
        ),
        ViewKeys(
            "confusion_matrix",
            tr("Confusion matrix"),
            (
                Keys(ARROWS, tr("From cell to cell")),
                Keys(("Home", "End"), tr("To the ends of the row")),
            ),
        ),
        ViewKeys(
            "loss_histogram",
            tr("Random starts: histogram"),
            (
                Keys(("Left", "Right", "Home", "End"), tr("From bar to bar, to either end")),
                Keys(("Return", "Space"), tr("Show the next start of the bar")),
            ),
        ),
        ViewKeys(
            "crowd_strips",
            tr("Random starts: maps"),
            (
                Keys(ARROWS, tr("From start to start")),
                Keys(("Home", "End"), tr("To either end")),
                Keys(("Return", "Space"), tr("Show the start")),
            ),
        ),
        ViewKeys(
            "timeline",
            tr("Timeline"),
            (
                Keys(("Left", "Right"), tr("To another step; with Shift or Ctrl farther")),
                Keys(("PgUp", "PgDown"), tr("From mark to mark")),
                Keys(("Home", "End"), tr("To either end")),
                zoom,
                Keys(("Up", "Down"), tr("From lane to lane")),
                Keys(("Return",), tr("Go to the branch")),
                Keys(("F2",), tr("Name the branch")),
                Keys(("Delete",), tr("Delete the branch")),
            ),
        ),
    )


def _with(modifier: str) -> tuple[str, ...]:
    return tuple(f"{modifier}{arrow}" for arrow in ARROWS)
