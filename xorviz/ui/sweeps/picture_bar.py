"""Above the picture of a sweep: what it tells, in which form, and where it can be exported to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from xorviz.session.sweep.axis import Axis
from xorviz.ui.panels.menu import Menu
from xorviz.ui.sweeps.measures import Measure
from xorviz.ui.sweeps.plan import Form, best_form, has_curves
from xorviz.ui.sweeps.words import measure_title, tr

#: Widths of the two lists.
_MEASURE, _FORM = 196, 112


class PictureBar(QWidget):
    """Two lists and a button."""

    #: A person has chosen another measure or form.
    changed = Signal()
    #: ``picture``, ``cells``, ``starts`` or ``copy``.
    exported = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.measure, self.form = Menu(), Menu()
        self.measure.setObjectName("sweep_measure")
        self.measure.call(tr("What the picture tells of every cell"))
        for measure in Measure:
            self.measure.addItem(measure_title(measure), measure.value)
        self.form.setObjectName("sweep_form")
        self.form.call(tr("Form of the picture"))
        self.form.addItem(tr("Curves"), Form.CURVES.value)
        self.form.addItem(tr("Heatmap"), Form.HEATMAP.value)
        self.export = self._export_button()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 4)
        row.setSpacing(8)
        for menu, width in ((self.measure, _MEASURE), (self.form, _FORM)):
            menu.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            menu.setFixedWidth(width)
            menu.activated.connect(lambda _: self.changed.emit())
            row.addWidget(menu)
        row.addStretch(1)
        row.addWidget(self.export)

    @property
    def chosen_measure(self) -> Measure:
        """What the picture shall tell."""
        return Measure(self.measure.currentData())

    @property
    def chosen_form(self) -> Form:
        """In which form."""
        return Form(self.form.currentData())

    def offer_forms(self, axes: Sequence[Axis], is_new: bool) -> bool:
        """Offer curves where there are not too many lines; stacks have one form only.

        Parameters
        ----------
        axes : sequence of Axis
            Of the result; none where there is none.
        is_new : bool
            Whether these are other axes than before: then the best form is chosen.

        Returns
        -------
        bool
            Whether another form may have been chosen.
        """
        can_choose = bool(axes) and has_curves(axes)
        self.form.setEnabled(can_choose and self.chosen_measure is not Measure.PLATEAUS)
        if not axes or (can_choose and not is_new):
            return False
        self.form.setCurrentIndex(self.form.findData(best_form(axes).value))
        return True

    def _export_button(self) -> QToolButton:
        button = QToolButton()
        button.setObjectName("sweep_export")
        button.setText(tr("Export"))
        button.setProperty("role", "field")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        for name, words in (
            ("picture", tr("&Picture as PNG, SVG or PDF…")),
            ("cells", tr("&Table of the cells as CSV or JSON…")),
            ("starts", tr("Table of all &starts as CSV…")),
            ("copy", tr("&Copy the picture")),
        ):
            action = menu.addAction(words)
            action.setObjectName(f"sweep_export_{name}")
            action.triggered.connect(lambda _=False, name=name: self.exported.emit(name))
        button.setMenu(menu)
        button.setEnabled(False)
        return button
