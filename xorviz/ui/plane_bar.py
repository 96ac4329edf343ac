"""The bar that chooses the input plane: its two axes, and where all other inputs stand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from itertools import combinations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from xorviz.session.snapshot import Cut, Snapshot
from xorviz.ui.chooser import Chooser
from xorviz.ui.fonts import Size, ui_font
from xorviz.ui.theme import Theme
from xorviz.ui.views.parts.cuts import is_paired, possible_axes
from xorviz.ui.views.parts.names import feature_name, pattern_name
from xorviz.ui.views.parts.note import Note

#: Of so many inputs and patterns the command palette lists each pair, and each pattern.
_MOST_PAIRED, _MOST_PATTERNS = 8, 16

_SIDE, _APART = 8, 8

#: Kinds of data whose inputs are words of bits.
_BITS = ("gate", "parity", "identity", "bitwise_xor", "table")


class PlaneBar(QWidget):
    """Holds what a person wants to look at; the run knows nothing of it.

    A wish lasts while the data have these inputs. The bar is hidden where there are no more than
    two: then there is only one plane.
    """

    #: Another plane is wanted.
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("plane_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        #: What is wanted, as in `xorviz.session.snapshot.Request`.
        self.axes: tuple[int, int] | None = None
        self.held: int | None = None
        self._features: tuple[int, ...] = ()
        self._names: tuple[str, ...] = ()
        self._patterns: tuple[str, ...] = ()
        self._cut = Cut()
        self._inputs: object = None
        self._labels: object = None
        self._shown: object = None
        tip = self.tr("The input that grows to the right")
        self._across = Chooser("plane_across", self.tr("Input across the plane"), tip)
        tip = self.tr("The input that grows upwards")
        self._up = Chooser("plane_up", self.tr("Input up the plane"), tip)
        tip = self.tr("Where all other inputs stand: at their mean, or as in one pattern")
        self._others = Chooser("plane_others", self.tr("Where all other inputs stand"), tip)
        self._note = Note()
        self._note.setObjectName("plane_note")
        self._reset = QToolButton()
        self._reset.setObjectName("plane_reset")
        self._reset.setText(self.tr("reset"))
        self._reset.setFont(ui_font(Size.CAPTION))
        self._reset.setAccessibleName(self.tr("Reset the plane"))
        self._reset.setToolTip(self.tr("Go back to the plane of the start"))
        self._caption = _words(self.tr("Plane"))
        by, at = _words("×"), _words(self.tr("others at"))
        self._needed = (self._across, by, self._up, at, self._others)
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE, 1, _SIDE, 1)
        row.setSpacing(_APART)
        for part in (self._caption, *self._needed):
            row.addWidget(part)
        row.addWidget(self._reset)
        row.addWidget(self._note, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._across.chosen.connect(self._choose_across)
        self._up.chosen.connect(self._choose_up)
        self._others.chosen.connect(self._choose_others)
        self._reset.clicked.connect(self._start_again)
        self.hide()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._needed_width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def want(self, axes: tuple[int, int] | None, held: int | None) -> None:
        """Want a plane, or None for what there is at the start; nobody is told."""
        self.axes, self.held = axes, held

    def present(self, snapshot: Snapshot) -> None:
        """Show which planes there are, and which one is shown."""
        table, inputs = snapshot.patterns, _inputs_of(snapshot)
        labels = self._labels if table is None else (table.labels, len(table.shares))
        former = (self.axes, self.held)
        if self._inputs not in (None, inputs):
            self.want(None, None)
        elif self._labels not in (None, labels):
            self.held = None
        self._inputs, self._labels = inputs, labels
        parts = (snapshot.plane, snapshot.zones, snapshot.decision)
        self._cut = next((part.cut for part in parts if part is not None), self._cut)
        shown = (inputs, labels, self._cut, self.axes, self.held)
        if shown == self._shown:
            return
        self._shown = shown
        self._features = possible_axes(snapshot.topology, snapshot.spec)
        self._names = tuple(feature_name(snapshot.topology, axis) for axis in self._features)
        if table is not None:
            self._patterns = tuple(pattern_name(table, n) for n in range(len(table.shares)))
        self._show()
        if former != (self.axes, self.held):
            # This picture was still made for a wish that means nothing any more.
            self.changed.emit()

    def apply_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._note.apply_theme(theme)

    def verbs(self) -> Iterator[tuple[str, Callable[[], object]]]:
        """Yield what the command palette offers: a title, and what it does."""
        if len(self._features) <= 2:
            return
        yield self.tr("Plane: choose its inputs"), self._take_keyboard
        if self.is_chosen:
            yield self.tr("Plane: reset"), self._start_again
        if len(self._features) <= _MOST_PAIRED:
            title = self.tr("Plane: {0} × {1}")
            for across, up in combinations(range(len(self._features)), 2):
                words = title.format(self._names[across], self._names[up])
                yield words, partial(self._choose_axes, across, up)
        yield self.tr("Plane: others at their mean"), partial(self._choose_others, 0)
        if len(self._patterns) <= _MOST_PATTERNS:
            title = self.tr("Plane: others as in {0}")
            for number, name in enumerate(self._patterns):
                yield title.format(name), partial(self._choose_others, number + 1)

    @property
    def is_chosen(self) -> bool:
        """Whether a person chose the axes, or where the others stand."""
        return self.axes is not None or self.held is not None

    def _places(self) -> tuple[int, int]:
        """Return the places of the axes among the features that are offered."""
        across, up = self.axes or self._cut.axes
        if across in self._features and up in self._features:
            return self._features.index(across), self._features.index(up)
        return 0, min(1, len(self._features) - 1)

    def _show(self) -> None:
        there_is_choice = len(self._features) > 2
        if there_is_choice:
            across, up = self._places()
            self._across.show_choice(self._names, across)
            self._up.show_choice(self._names, up)
            held = 0 if self.held is None else self.held + 1
            self._others.show_choice((self.tr("mean"), *self._patterns), held)
            most = self._cut.varies_most and self.axes is None
            self._reset.setVisible(self.is_chosen)
            self._note.setText(self.tr("vary most") if most else "")
            tip = self.tr("Of all inputs these two vary most over the training patterns")
            self._note.setToolTip(tip if most else "")
            self._fit()
        self.setVisible(there_is_choice)

    def _needed_width(self) -> int:
        """Return how wide the bar must be for its controls and the words between them."""
        needed = (*self._needed, self._reset) if self.is_chosen else self._needed
        widths = [part.sizeHint().width() + _APART for part in needed]
        return sum(widths) + 2 * _SIDE

    def _fit(self) -> None:
        """Leave the caption out where there is no room for it."""
        wanted = self._needed_width() + self._caption.sizeHint().width() + _APART
        self._caption.setVisible(self.width() >= wanted)

    def _choose_across(self, place: int) -> None:
        across, up = self._places()
        self._choose_axes(place, across if place == up else up)

    def _choose_up(self, place: int) -> None:
        across, up = self._places()
        self._choose_axes(up if place == across else across, place)

    def _choose_axes(self, across: int, up: int) -> None:
        self.axes = (self._features[across], self._features[up])
        self._tell()

    def _choose_others(self, place: int) -> None:
        self.held = place - 1 if place else None
        self._tell()

    def _start_again(self) -> None:
        if self._reset.hasFocus():
            # The button goes, and the keyboard stays in the bar.
            self._take_keyboard()
        self.want(None, None)
        self._tell()

    def _tell(self) -> None:
        self._show()
        self.changed.emit()

    def _take_keyboard(self) -> None:
        self._across.control.setFocus(Qt.FocusReason.OtherFocusReason)


def _inputs_of(snapshot: Snapshot) -> object:
    """Return what must stay the same for a wish to mean the same: which inputs the data have."""
    data = snapshot.spec.get("data", {})
    kind = data.get("kind")
    source = "bits" if kind in _BITS else (kind, data.get("name"), data.get("digest"))
    return snapshot.topology.inputs, is_paired(snapshot.spec), source


def _words(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "muted")
    label.setFont(ui_font(Size.LABEL))
    return label
