"""The bar under the diagram: which pattern, which half step, and what happens there in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from xorviz.ui.chooser import Chooser
from xorviz.ui.fonts import Size, mono_font, ui_font
from xorviz.ui.theme import Theme
from xorviz.ui.views.network.microscope.speaker import Said
from xorviz.ui.views.network.microscope.stages import Phase
from xorviz.ui.views.parts.note import Note

_SIDE, _APART = 12, 4
#: Widths from which on the sentence below the numbers has room in so many lines.
_LINES = ((560, 2), (420, 3), (0, 4))


class MicroscopeBar(QWidget):
    """Tells what a person wants to see, and shows it in words.

    Nothing in it changes its height, so that the diagram above keeps its place.
    """

    #: Emits 1 or −1: the next half step, or the one before.
    moved = Signal(int)
    #: Emits the `Phase` that is chosen.
    phase_chosen = Signal(object)
    #: Emits the place of a pattern.
    pattern_chosen = Signal(int)
    #: The step is to be taken.
    step_wished = Signal()
    #: The microscope is to be put away.
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("microscope_bar")
        self.setAccessibleName(self.tr("Microscope"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        tip = self.tr("The pattern that goes through the network")
        self._pattern = Chooser("microscope_pattern", self.tr("Pattern under the microscope"), tip)
        self._pattern.chosen.connect(self.pattern_chosen)
        self._back = self._button("microscope_previous", "‹", self.tr("Half a step back (Left)"))
        self._next = self._button("microscope_next", "›", self.tr("Half a step on (Right)"))
        self._back.clicked.connect(lambda: self.moved.emit(-1))
        self._next.clicked.connect(lambda: self.moved.emit(1))
        self._take = QPushButton(self.tr("Take this step"))
        self._take.setObjectName("microscope_take")
        self._take.setToolTip(self.tr("Let the run take the step (Right, at its end)"))
        self._take.clicked.connect(self.step_wished)
        self._close = self._button(
            "microscope_close", "✕", self.tr("Put the microscope away (Esc)")
        )
        self._close.clicked.connect(self.closed)
        self._phases: dict[Phase, QToolButton] = {}
        self._group = QButtonGroup(self)
        head = QHBoxLayout()
        head.setSpacing(_APART)
        self._caption = QLabel(self.tr("Pattern"))
        self._caption.setProperty("role", "muted")
        self._caption.setFont(ui_font(Size.LABEL))
        head.addWidget(self._caption)
        head.addWidget(self._pattern)
        head.addWidget(self._back)
        for number, (phase, (title, tip)) in enumerate(self._titles().items(), start=1):
            button = self._button(f"microscope_{phase}", f"{number} {title}", tip)
            button.setCheckable(True)
            button.setAutoRaise(False)
            button.clicked.connect(lambda _, chosen=phase: self.phase_chosen.emit(chosen))
            self._group.addButton(button)
            self._phases[phase] = button
            head.addWidget(button)
        head.addWidget(self._next)
        head.addStretch(1)
        head.addWidget(self._take)
        head.addWidget(self._close)
        # What a sum comes to stands at its end.
        self._numbers = Note(strong=True, elide=Qt.TextElideMode.ElideMiddle)
        self._numbers.setObjectName("microscope_numbers")
        self._numbers.setFont(mono_font(Size.LABEL))
        self._meaning = QLabel()
        self._meaning.setObjectName("microscope_meaning")
        self._meaning.setFont(ui_font(Size.LABEL))
        self._meaning.setProperty("role", "muted")
        self._meaning.setWordWrap(True)
        self._meaning.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._meaning.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(_SIDE, 4, _SIDE, 4)
        rows.setSpacing(4)
        rows.addLayout(head)
        rows.addWidget(self._numbers)
        rows.addWidget(self._meaning)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._numbers.apply_theme(theme)

    def show_patterns(self, names: Sequence[str], place: int) -> None:
        """Offer the patterns, and show which one is looked at."""
        self._pattern.show_choice(names, place)
        self._fit()

    def show_stage(self, phase: Phase, first: bool, last: bool, can_step: bool) -> None:
        """Show which half step it is.

        Parameters
        ----------
        phase : Phase
        first, last : bool
            Whether there is none before it, or none after it.
        can_step : bool
            Whether a step can be taken at all.
        """
        self._phases[phase].setChecked(True)
        self._back.setEnabled(not first)
        self._next.setEnabled(not last)
        self._take.setEnabled(last and can_step)
        # The style sheet shows what comes next.
        role = "primary" if last and can_step else ""
        if self._take.property("role") != role:
            self._take.setProperty("role", role)
            self._take.style().polish(self._take)

    def show_nothing(self) -> None:
        """Let no half step be chosen: there are no numbers."""
        for button in (self._back, self._next, self._take):
            button.setEnabled(False)

    def say(self, said: Said) -> None:
        """Show what happens there."""
        self._numbers.setText(said.numbers)
        self._numbers.setToolTip(said.numbers)
        self._meaning.setText(said.meaning)
        self.setAccessibleDescription(said.text)

    def _fit(self) -> None:
        """Leave out what there is no room for: the words of the phases first, they at last."""
        lines = next(lines for width, lines in _LINES if self.width() >= width)
        self._meaning.setFixedHeight(lines * self._meaning.fontMetrics().lineSpacing() + 2)
        for words, caption, phases in (
            (True, True, True),
            (False, True, True),
            (False, False, True),
            (False, False, False),
        ):
            self._caption.setVisible(caption)
            for button in self._phases.values():
                button.setVisible(phases)
            for number, (phase, (title, _)) in enumerate(self._titles().items(), start=1):
                self._phases[phase].setText(f"{number} {title}" if words else f"{number}")
            self._take.setText(self.tr("Take this step") if words else self.tr("Step"))
            if self._needed_width() <= self.width():
                return

    def _needed_width(self) -> int:
        """Return how wide the bar must be for what it shows now."""
        parts = [self._caption, self._pattern, self._back, *self._phases.values()]
        parts += [self._next, self._take, self._close]
        widths = [part.sizeHint().width() + _APART for part in parts if not part.isHidden()]
        return sum(widths) + 2 * _SIDE

    def _titles(self) -> dict[Phase, tuple[str, str]]:
        """Return of each phase its title and what it shows."""
        return {
            Phase.FORWARD: (
                self.tr("Forward"),
                self.tr("Each weight times its input, summed, layer by layer"),
            ),
            Phase.LOSS: (self.tr("Loss"), self.tr("How far the answer is from what is wanted")),
            Phase.BACK: (
                self.tr("Back"),
                self.tr("What of the error goes back over each weight, layer by layer"),
            ),
            Phase.UPDATE: (
                self.tr("Update"),
                self.tr("The gradient of each weight, and what the optimizer makes of it"),
            ),
        }

    @staticmethod
    def _button(name: str, text: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
