"""The dialog of the gradient check: how far it is, and what it found layer by layer."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QProgressBar,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from xorviz.engine.gradient_check import MOST_WEIGHTS, LayerCheck
from xorviz.session.gradient_of_record import GradientCheck
from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.numbers import printed
from xorviz.ui.theme import Theme

#: Relative errors up to this are the rounding of the loss, or the bend of its curve.
AGREES = 1e-3

#: Positions of the progress bar.
_WHOLE = 1000


class GradientDialog(QDialog):
    """Shows a check while it is made, and then its verdict.

    Closing it gives the check up.
    """

    #: The person wants the check made anew, where the run stands now.
    again = Signal()

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self.setObjectName("gradient_check")
        self.setWindowTitle(self.tr("Check of the gradient"))
        self.verdict = QLabel()
        self.verdict.setObjectName("gradient_verdict")
        self.verdict.setWordWrap(True)
        self.verdict.setFont(ui_font(Size.TITLE))
        self.verdict.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.bar = QProgressBar()
        self.bar.setObjectName("gradient_progress")
        self.bar.setAccessibleName(self.tr("Progress of the check"))
        self.bar.setRange(0, _WHOLE)
        self.bar.setTextVisible(False)
        self.table = QTextBrowser()
        self.table.setObjectName("gradient_table")
        self.table.setAccessibleName(self.tr("The gradient layer by layer"))
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self._explanation = QLabel(self._what_is_done())
        self._explanation.setWordWrap(True)
        self._explanation.setProperty("role", "muted")
        self._again = QPushButton(self.tr("Check &again"))
        self._again.setObjectName("gradient_again")
        self._again.clicked.connect(self.again)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._buttons.addButton(self._again, QDialogButtonBox.ButtonRole.ActionRole)
        self._buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 16, 16, 12)
        rows.setSpacing(8)
        rows.addWidget(self.verdict)
        rows.addWidget(self.bar)
        rows.addWidget(self.table, 1)
        rows.addWidget(self._explanation)
        rows.addWidget(self._buttons)
        self.apply_theme(theme)
        self.show_progress(0.0)

    def sizeHint(self) -> QSize:
        return QSize(560, 460)

    def apply_theme(self, theme: Theme) -> None:
        """Colour the head of the table."""
        self.table.document().setDefaultStyleSheet(
            f"th {{ color: {theme.muted}; font-weight: 400; text-align: left; }}"
            " th, td { padding: 3px 22px 3px 0; }"
        )

    def show_progress(self, part: float) -> None:
        """Show that so much of a check is done."""
        if not self.bar.isVisibleTo(self):
            self.table.clear()
        self.verdict.setText(self.tr("Comparing the gradient with differences of the loss …"))
        self.bar.setVisible(True)
        self.bar.setValue(round(part * _WHOLE))
        self._again.setEnabled(False)
        self._name_close(self.tr("Cancel"))

    def show_result(self, check: GradientCheck) -> None:
        """Show what was found."""
        self._end(self.verdict_of(check))
        self.table.setHtml(self._html(check))

    def show_failure(self) -> None:
        """Say that there is no result."""
        self._end(self.tr("The check could not be made; the log has the details."))

    def verdict_of(self, check: GradientCheck) -> str:
        """Return the sentence over the table."""
        step = f"{check.step:,}"
        compared = [layer for layer in check.layers if layer.checked]
        if not compared:
            return self.tr(
                "At step {0} every weight stands at a kink, so that nothing can be compared."
            ).format(step)
        worst = max(compared, key=lambda layer: layer.worst)
        if worst.worst == 0.0:
            return self.tr(
                "At step {0} the gradient is right: it agrees with differences of the loss exactly."
            ).format(step)
        if worst.worst <= AGREES:
            return self.tr(
                "At step {0} the gradient is right: it agrees with differences of the loss to {1}."
            ).format(step, _error(worst))
        return self.tr(
            "At step {0} the gradient does not agree: in layer “{1}” it is off by {2}. That is a"
            " defect of xorviz; please report it."
        ).format(step, worst.layer, _error(worst))

    def _end(self, sentence: str) -> None:
        self.verdict.setText(sentence)
        self.bar.setVisible(False)
        self._again.setEnabled(True)
        self._name_close(self.tr("Close"))

    def _name_close(self, words: str) -> None:
        self._buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(words)

    def _html(self, check: GradientCheck) -> str:
        head = (
            self.tr("Layer"),
            self.tr("Weights compared"),
            self.tr("At a kink"),
            self.tr("Worst relative error"),
        )
        cells = "".join(f"<th align='left'>{escape(title)}</th>" for title in head)
        lines = "".join(_row(layer) for layer in check.layers)
        return f"<table><tr>{cells}</tr>{lines}</table>"

    def _what_is_done(self) -> str:
        return self.tr(
            "Each weight and bias is moved up and down by 0.00001, and what the loss over the whole"
            " training set changes by is compared with the gradient by which training moves it."
            " Of a larger layer {0} are drawn. A kink is a place where a slope jumps, as"
            " that of ReLU does at 0: where the move leads over one, the difference mixes two"
            " slopes and says nothing, so the weight is set aside."
        ).format(MOST_WEIGHTS)


def _error(layer: LayerCheck) -> str:
    return printed(f"{layer.worst:.0e}")


def _row(layer: LayerCheck) -> str:
    worst = printed(f"{layer.worst:.1e}") if layer.checked and layer.worst else "0"
    if not layer.checked:
        worst = "–"
    cells = (layer.layer, f"{layer.checked:,}", f"{layer.kinks:,}", worst)
    return f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in cells)}</tr>"
