"""The line of the data panel that says what suits the targets, and does it on a click."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from xorviz.ui.intents import ChooseActivation, ChooseLoss
from xorviz.ui.panels.base import Panel
from xorviz.ui.panels.data_hints import Advice
from xorviz.ui.registry_names import known_names


class DataHint(Panel):
    """A sentence, and a button that takes the output and the loss that it names."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._advice: Advice | None = None
        self.label = QLabel()
        self.label.setObjectName("data_hint")
        self.label.setAccessibleName(self.tr("What suits these data"))
        self.label.setProperty("role", "muted")
        self.label.setWordWrap(True)
        self.button = QPushButton(self.tr("Use both"))
        self.button.setAccessibleName(self.button.text())
        self.button.setObjectName("take_hint")
        self.button.setToolTip(self.tr("Take the output and the loss that suit these data"))
        self.button.clicked.connect(self._take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.label)
        layout.addWidget(self.button)
        self.hide()

    def show_advice(self, advice: Advice | None) -> None:
        """Say what suits, or nothing where all does."""
        self._advice = advice
        self.setVisible(advice is not None)
        if advice is None:
            return
        names = known_names()
        activation, loss = names[advice.activation], names[advice.loss]
        self.label.setText(advice.words)
        tip = self.tr("Take {activation} as the output and {loss} as the loss")
        self.button.setToolTip(tip.format(activation=activation, loss=loss))
        self.button.setAccessibleDescription(self.button.toolTip())

    def _take(self) -> None:
        advice = self._advice
        if advice is not None:
            self.intent.emit(ChooseActivation(advice.output, advice.activation))
            self.intent.emit(ChooseLoss(advice.loss))
