"""The strip of tools over the map: read, draw, move, delete, and what new patterns want."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.numbers import read_number
from xorviz.ui.panels.icons import icon
from xorviz.ui.style import faint, set_property
from xorviz.ui.theme import DARK, Theme
from xorviz.ui.views.decision.brushes import Brush, Targets
from xorviz.ui.views.decision.classes import color_named
from xorviz.ui.views.decision.hand import Tool
from xorviz.ui.views.parts.note import Note

#: More classes than this stand in a drop-down.
_MOST_CHIPS = 4
#: The room that the tools take with words on them, the word before the classes, and each class.
_WORDY, _CAPTION, _CHIP = 320, 50, 46
_SWATCH = 12
_KEYS = {Tool.READ: "R", Tool.DRAW: "D", Tool.MOVE: "M", Tool.DELETE: "X"}


class ToolStrip(QWidget):
    """Chooses the tool, and for drawing what the new patterns want."""

    #: Emits a `Tool`.
    tool_chosen = Signal(object)
    #: Emits what new patterns want, or None where no number can be read.
    targets_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("decision_tools")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._theme: Theme = DARK
        self._brushes: tuple[Brush, ...] = ()
        self._is_number = False
        self._label = ""
        self._former: QWidget = self
        self._tools = QButtonGroup(self)
        self.buttons: dict[Tool, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 8, 2)
        row.setSpacing(2)
        for tool, title, tip in self._titles():
            button = QToolButton()
            button.setObjectName(f"tool_{tool.value}")
            button.setText(title)
            button.setAccessibleName(title)
            button.setToolTip(f"{tip} ({_KEYS[tool]})")
            button.setCheckable(True)
            button.setFont(ui_font(Size.LABEL))
            button.setIconSize(QSize(16, 16))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(partial(self._choose, tool))
            self._tools.addButton(button)
            self.buttons[tool] = button
            row.addWidget(button)
        row.addSpacing(8)
        self._caption = QLabel()
        self._caption.setProperty("role", "muted")
        self._caption.setFont(ui_font(Size.CAPTION))
        row.addWidget(self._caption)
        self._chips = QButtonGroup(self)
        self._chip_row = QHBoxLayout()
        self._chip_row.setSpacing(2)
        row.addLayout(self._chip_row)
        self.classes = QComboBox()
        self.classes.setObjectName("draw_class")
        self.classes.setAccessibleName(self.tr("What new patterns want"))
        self.classes.activated.connect(self._choose_number)
        row.addWidget(self.classes)
        self.field = QLineEdit("0")
        self.field.setObjectName("draw_target")
        self.field.setAccessibleName(self.tr("What new patterns want"))
        self.field.setToolTip(self.tr("The target of new patterns, any decimal number"))
        self.field.setFixedWidth(64)
        self.field.textChanged.connect(self._number_typed)
        row.addWidget(self.field)
        self.reason = Note()
        self.reason.setObjectName("no_drawing")
        row.addWidget(self.reason, 1)
        self.buttons[Tool.READ].setChecked(True)
        self._arrange()

    @property
    def tool(self) -> Tool:
        """The tool that is chosen."""
        return next(tool for tool, button in self.buttons.items() if button.isChecked())

    @property
    def targets(self) -> Targets | None:
        """What new patterns want; None where no number can be read."""
        if self._is_number:
            value = read_number(self.field.text())
            return None if value is None else (value,)
        found = [brush.targets for brush in self._brushes if brush.label == self._label]
        return found[0] if found else None

    def sizeHint(self) -> QSize:
        return QSize(420, 32)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 32)

    def order_after(self, former: QWidget) -> QWidget:
        """Let the Tab key come here from another widget; return where it leaves."""
        self._former = former
        every = (*self.buttons.values(), *self._chips.buttons(), self.classes, self.field)
        for widget in every:
            self.setTabOrder(former, widget)
            former = widget
        return former

    def present(
        self, brushes: Sequence[Brush], is_number: bool, reason: str, nothing: str = ""
    ) -> None:
        """Offer what new patterns can want.

        Parameters
        ----------
        brushes : sequence of Brush
            Targets to choose from.
        is_number : bool
            Whether a target is one number of any size.
        reason : str
            Why nothing can be drawn; empty where it can.
        nothing : str
            Why there is no target to choose, where there is none.
        """
        given = tuple(brushes)
        changed = given != self._brushes or is_number != self._is_number
        self._is_number = is_number
        if given != self._brushes:
            self._offer(given)
        if reason != self.reason.text():
            self.reason.setText(reason)
            self.reason.setToolTip(reason)
        for tool, _, tip in self._titles():
            why_not = "" if tool is Tool.READ else reason
            if tool is Tool.DRAW:
                why_not = why_not or nothing
            button = self.buttons[tool]
            button.setEnabled(not why_not)
            button.setAccessibleDescription(why_not)
            button.setToolTip(why_not or f"{tip} ({_KEYS[tool]})")
        if not self.buttons[self.tool].isEnabled():
            self.choose(Tool.READ)
        if changed:
            self._arrange()
            self.targets_chosen.emit(self.targets)

    def choose(self, tool: Tool) -> None:
        """Take up a tool, if it can be used."""
        if self.buttons[tool].isEnabled():
            self.buttons[tool].click()

    def choose_label(self, label: str) -> bool:
        """Choose what new patterns want by what it is called; tell whether there is such a one."""
        if label not in [brush.label for brush in self._brushes]:
            return False
        self._set_label(label)
        return True

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.reason.apply_theme(theme)
        for tool, button in self.buttons.items():
            button.setIcon(icon(tool.value, theme.color("text"), faint(theme)))
        self._paint_brushes()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _titles(self) -> tuple[tuple[Tool, str, str], ...]:
        return (
            (Tool.READ, self.tr("Read"), self.tr("Drag to read the output anywhere")),
            (Tool.DRAW, self.tr("Draw"), self.tr("Click to draw a new pattern")),
            (Tool.MOVE, self.tr("Move"), self.tr("Drag a pattern to another place")),
            (Tool.DELETE, self.tr("Delete"), self.tr("Click a pattern to delete it")),
        )

    def _choose(self, tool: Tool, _: bool = False) -> None:
        self._arrange()
        self.tool_chosen.emit(tool)

    def _offer(self, brushes: tuple[Brush, ...]) -> None:
        self._brushes = brushes
        labels = [brush.label for brush in brushes]
        if self._label not in labels:
            self._label = labels[-1] if len(labels) == 2 else labels[0] if labels else ""
        for chip in self._chips.buttons():
            self._chips.removeButton(chip)
            self._chip_row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.classes.clear()
        if len(brushes) > _MOST_CHIPS:
            self.classes.addItems(labels)
            self.classes.setCurrentIndex(labels.index(self._label))
        else:
            for label in labels:
                self._add_chip(label)
        self.order_after(self._former)
        self._paint_brushes()

    def _add_chip(self, label: str) -> None:
        chip = QToolButton()
        chip.setObjectName(f"draw_{label}")
        chip.setText(label)
        chip.setAccessibleName(self.tr("Draw patterns that want {0}").format(label))
        chip.setToolTip(self.tr("New patterns want {0}").format(label))
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setFont(ui_font(Size.LABEL))
        chip.setIconSize(QSize(_SWATCH, _SWATCH))
        chip.setCheckable(True)
        chip.clicked.connect(partial(self._set_label, label))
        self._chips.addButton(chip)
        chip.setChecked(label == self._label)
        # The Tab key comes to the chosen one, and arrows go to the others.
        policy = Qt.FocusPolicy.StrongFocus if chip.isChecked() else Qt.FocusPolicy.ClickFocus
        chip.setFocusPolicy(policy)
        self._chip_row.addWidget(chip)

    def _paint_brushes(self) -> None:
        chips = self._chips.buttons()
        for number, brush in enumerate(self._brushes):
            swatch = _swatch(self._theme, brush.color, self.devicePixelRatioF())
            if chips:
                chips[number].setIcon(swatch)
            else:
                self.classes.setItemIcon(number, swatch)

    def _choose_number(self, number: int) -> None:
        self._set_label(self._brushes[number].label)

    def _set_label(self, label: str, _: bool = False) -> None:
        self._label = label
        labels = [brush.label for brush in self._brushes]
        chips = self._chips.buttons()
        if chips:
            chips[labels.index(label)].setChecked(True)
        else:
            self.classes.setCurrentIndex(labels.index(label))
        self.targets_chosen.emit(self.targets)

    def _number_typed(self) -> None:
        set_property(self.field, "invalid", self.targets is None)
        self.targets_chosen.emit(self.targets)

    def _arrange(self) -> None:
        """Show what the tool needs, with words where there is room."""
        draws = self.tool is Tool.DRAW
        chips = self._chips.buttons()
        offered = len(chips) * _CHIP if chips else 2 * _CHIP
        needed = _WORDY + (offered if draws else 0)
        style = Qt.ToolButtonStyle
        words = self.width() >= needed
        for button in self.buttons.values():
            button.setToolButtonStyle(
                style.ToolButtonTextBesideIcon if words else style.ToolButtonIconOnly
            )
        for chip in chips:
            chip.setVisible(draws)
        self.classes.setVisible(draws and bool(self._brushes) and not chips)
        self.field.setVisible(draws and self._is_number)
        self._caption.setVisible(draws and self.width() >= needed + _CAPTION)
        self._caption.setText(self.tr("wants"))


def _swatch(theme: Theme, color: str, ratio: float) -> QIcon:
    """Return a dot as patterns have it."""
    pixmap = QPixmap(round(_SWATCH * ratio), round(_SWATCH * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("text"), 1.2))
    painter.setBrush(color_named(theme, color))
    painter.drawEllipse(QPointF(_SWATCH / 2.0, _SWATCH / 2.0), _SWATCH / 2.0 - 1, _SWATCH / 2.0 - 1)
    painter.end()
    return QIcon(pixmap)
