"""What is asked about files: which, unsaved changes, and others who have to do with the same."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum, auto
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from xorviz.session.weight_files.stored import SUFFIXES

#: Endings of files that hold an experiment; those of weights go into the network on display.
_EXPERIMENTS = (".xorviz", ".json", ".py", ".png", ".svg")

_Answer = TypeVar("_Answer", bound=Enum)


class Elsewhere(Enum):
    """What becomes of a file that another window has open."""

    ANYWAY = auto()
    COPY = auto()
    CANCEL = auto()


class Overwrite(Enum):
    """What becomes of a save to a file that is not as it was."""

    YES = auto()
    ELSEWHERE = auto()
    CANCEL = auto()


class Unsaved(Enum):
    """What becomes of changes that no file holds."""

    SAVE = auto()
    DISCARD = auto()
    CANCEL = auto()


def ask_what_to_open(window: QWidget, folder: str, chosen: Callable[[str], None]) -> None:
    """Ask for a file to open, beginning in a folder; the answer is its path."""
    dialog = QFileDialog(window, _tr("Open an experiment"), folder)
    endings = " ".join(f"*{one}" for one in (*_EXPERIMENTS, *SUFFIXES))
    dialog.setNameFilters(
        [
            _tr("Sessions, experiments, scripts, pictures and weights ({0})").format(endings),
            _tr("All files (*)"),
        ]
    )
    # The endings are more than the field has room for.
    dialog.setOption(QFileDialog.Option.HideNameFilterDetails)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(chosen)
    dialog.open()


def ask_where_to_save(window: QWidget, folder: str, chosen: Callable[[Path], None]) -> None:
    """Ask for a file to save to, beginning in a folder."""
    dialog = QFileDialog(window, _tr("Save the session"), folder)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters([_tr("Sessions (*.xorviz)")])
    dialog.setDefaultSuffix("xorviz")
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.open()


def ask_about_unsaved(window: QWidget, title: str, answered: Callable[[Unsaved], None]) -> None:
    """Ask what becomes of unsaved changes.

    Parameters
    ----------
    window : QWidget
    title : str
        What is open, in words.
    answered : callable
    """
    box = QMessageBox(
        QMessageBox.Icon.Question,
        _tr("Unsaved changes"),
        _tr("“{0}” has changes that no file holds.").format(title),
        QMessageBox.StandardButton.Save
        | QMessageBox.StandardButton.Discard
        | QMessageBox.StandardButton.Cancel,
        window,
    )
    box.setDefaultButton(QMessageBox.StandardButton.Save)
    box.setObjectName("unsaved")
    answers = {
        QMessageBox.StandardButton.Save: Unsaved.SAVE,
        QMessageBox.StandardButton.Discard: Unsaved.DISCARD,
    }
    box.finished.connect(
        lambda button: answered(answers.get(QMessageBox.StandardButton(button), Unsaved.CANCEL))
    )
    box.open()


def ask_about_other_windows(
    window: QWidget,
    path: Path,
    processes: tuple[int, ...],
    answered: Callable[[Elsewhere], None],
    may_cancel: bool = True,
) -> None:
    """Ask whether a file is opened that other windows have open too.

    Parameters
    ----------
    window : QWidget
    path : Path
    processes : tuple of int
        Of those windows.
    answered : callable
    may_cancel : bool
        Whether it can be left alone; else it is open here already.
    """
    if len(processes) == 1:
        words = _tr("“{0}” is open in another window of xorviz (process {1}).")
    else:
        words = _tr("“{0}” is open in other windows of xorviz (processes {1}).")
    listed = ", ".join(map(str, processes))
    answers = {
        Elsewhere.COPY: _tr("As a &copy"),
        Elsewhere.ANYWAY: _tr("&Open anyway") if may_cancel else _tr("&Keep it open"),
    }
    if may_cancel:
        answers[Elsewhere.CANCEL] = _tr("Cancel")
    least = Elsewhere.CANCEL if may_cancel else Elsewhere.ANYWAY
    box = _box(window, _tr("Open twice"), words.format(path.name, listed), answers, answered, least)
    box.setInformativeText(
        _tr("Where both save, the later one is asked first. A copy is saved to a file of its own.")
    )
    box.setObjectName("open_elsewhere")
    box.open()


def ask_to_overwrite(window: QWidget, path: Path, answered: Callable[[Overwrite], None]) -> None:
    """Ask whether a file is overwritten that somebody else has saved meanwhile."""
    words = _tr("“{0}” was changed by another window or program since it was opened or saved here.")
    answers = {
        Overwrite.ELSEWHERE: _tr("Save &as…"),
        Overwrite.YES: _tr("&Overwrite it"),
        Overwrite.CANCEL: _tr("Cancel"),
    }
    title = _tr("Changed meanwhile")
    box = _box(window, title, words.format(path.name), answers, answered, Overwrite.CANCEL)
    box.setInformativeText(_tr("Overwritten, what the other has saved there is lost."))
    box.setObjectName("overwrite")
    box.open()


def copy_name(path: Path) -> Path:
    """Return the name of a copy beside a file, one that no file has."""
    copy, number = path.with_stem(_tr("{0} copy").format(path.stem)), 1
    while copy.exists():
        number += 1
        copy = path.with_stem(_tr("{0} copy {1}").format(path.stem, number))
    return copy


def _box(
    window: QWidget,
    title: str,
    words: str,
    answers: Mapping[_Answer, str],
    answered: Callable[[_Answer], None],
    least: _Answer,
) -> QMessageBox:
    """Return a box with one button an answer; the first is the default, Escape means the least."""
    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(title)
    box.setText(words)
    buttons = {}
    for answer, text in answers.items():
        role = QMessageBox.ButtonRole.RejectRole if answer is least else _ACT
        button = box.addButton(text, role)
        button.setObjectName(answer.name.lower())
        buttons[answer] = button
    box.setDefaultButton(next(iter(buttons.values())))
    box.setEscapeButton(buttons[least])

    def finished() -> None:
        clicked = box.clickedButton()
        answered(next((one for one, button in buttons.items() if button is clicked), least))

    box.finished.connect(finished)
    return box


_ACT = QMessageBox.ButtonRole.ActionRole


def _tr(text: str) -> str:
    return QCoreApplication.translate("FileQuestions", text)
