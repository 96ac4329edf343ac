"""The left side of the sweep's window: what varies, how many starts a cell has, and how long."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from xorviz.engine.errors import EngineError
from xorviz.engine.spec import ExperimentSpec
from xorviz.sentences import describe
from xorviz.session.sweep.axis import MOST_AXES
from xorviz.session.sweep.document import DEFAULT_STARTS, MOST_STARTS
from xorviz.session.sweep.spec import SweepSpec
from xorviz.ui.style import section_caption
from xorviz.ui.sweeps.axis_row import AxisRow
from xorviz.ui.sweeps.checking import trouble
from xorviz.ui.sweeps.length_row import LengthRow
from xorviz.ui.sweeps.offers import offers_of
from xorviz.ui.sweeps.words import tr

#: Percent to which the interval of a cell shall be known, at first.
_PRECISION = 2.0


class Setup(QScrollArea):
    """Rows for axes, starts, length and precision; from them comes a sweep, or what is wrong."""

    #: The sweep has changed, or what is wrong with it.
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sweep_setup")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._experiment: ExperimentSpec | None = None
        self.rows = tuple(AxisRow(number + 1) for number in range(MOST_AXES))
        self.starts = QSpinBox()
        self.starts.setObjectName("sweep_starts")
        self.starts.setRange(1, MOST_STARTS)
        self.starts.setValue(DEFAULT_STARTS)
        self.starts.setGroupSeparatorShown(True)
        self.starts.setAccessibleName(tr("Random starts of a cell"))
        self.length = LengthRow()
        self.is_precise = QCheckBox(tr("Stop a cell within ±"))
        self.is_precise.setObjectName("sweep_is_precise")
        self.is_precise.setToolTip(
            tr(
                "A cell has had enough starts when its 95 % interval reaches no farther to either"
                " side; looked at after every 64 starts"
            )
        )
        self.precision = QDoubleSpinBox()
        self.precision.setObjectName("sweep_precision")
        self.precision.setAccessibleName(tr("Precision in percent"))
        self.precision.setRange(0.1, 50.0)
        self.precision.setDecimals(1)
        self.precision.setValue(_PRECISION)
        self.precision.setSuffix(" %")
        self.precision.setEnabled(False)
        self._lay_out()
        for row in self.rows:
            row.changed.connect(self._check)
        self.starts.valueChanged.connect(lambda _: self._check())
        self.length.changed.connect(self._check)
        self.is_precise.toggled.connect(self.precision.setEnabled)
        self.is_precise.toggled.connect(lambda _: self._check())
        self.precision.valueChanged.connect(lambda _: self._check())
        #: What can be run as it stands; None where something is wrong.
        self.sweep: SweepSpec | None = None

    def set_experiment(self, experiment: ExperimentSpec) -> None:
        """Let the cells begin with another experiment."""
        self._experiment = experiment
        offers = offers_of(experiment)
        for row in self.rows:
            row.offer(offers)
        self._check()

    def show_sweep(self, sweep: SweepSpec) -> None:
        """Show a whole sweep, as a preset is."""
        self.set_experiment(sweep.experiment)
        for place, row in enumerate(self.rows):
            row.show_axis(sweep.axes[place] if place < len(sweep.axes) else None)
        self.starts.setValue(sweep.replicas)
        self.length.show_sweep(sweep)
        self.is_precise.setChecked(sweep.precision is not None)
        if sweep.precision is not None:
            self.precision.setValue(100.0 * sweep.precision)
        self._check()

    def set_usable(self, usable: bool) -> None:
        """Let everything be changed, or nothing while a sweep runs."""
        self._inside.setEnabled(usable)

    def complain(self, row: int, sentence: str) -> None:
        """Say at a row what is wrong with it."""
        for place, one in enumerate(self.rows):
            one.complain(sentence if place == row else "")

    @property
    def complains(self) -> bool:
        """Whether something that is there is wrong."""
        return any(row.complaint.text() for row in self.rows) or self.length.length() is None

    def begin(self) -> None:
        """Begin with the first field on offer, so that there is something to start with."""
        self.rows[0].choose_first()

    def _check(self) -> None:
        self.sweep = None
        for row in self.rows:
            row.complain("")
        length = self.length.length()
        axes = []
        for row in self.rows:
            try:
                axis = row.axis()
            except EngineError as error:
                row.complain(describe(error))
                length = None
                continue
            if axis is not None:
                axes.append(axis)
        if length is not None and axes and self._experiment is not None:
            sweep = SweepSpec(
                self._experiment,
                tuple(axes),
                self.starts.value(),
                *length,
                precision=self.precision.value() / 100.0 if self.is_precise.isChecked() else None,
            )
            problem = trouble(sweep, [row.name for row in self.rows])
            if problem is None:
                self.sweep = sweep
            else:
                self.complain(*problem)
        self.changed.emit()

    def _lay_out(self) -> None:
        self._inside = inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(16, 8, 16, 8)
        rows.setSpacing(8)
        rows.addWidget(section_caption(tr("What varies")))
        for row in self.rows:
            rows.addWidget(row)
            rows.addSpacing(4)
        rows.addWidget(section_caption(tr("Every cell")))
        starts = QHBoxLayout()
        label = QLabel(tr("Random &starts"))
        label.setBuddy(self.starts)
        starts.addWidget(label, 1)
        starts.addWidget(self.starts)
        rows.addLayout(starts)
        name = QLabel(tr("&Length of every run"))
        name.setBuddy(self.length.unit)
        rows.addWidget(name)
        rows.addWidget(self.length)
        precise = QHBoxLayout()
        precise.addWidget(self.is_precise, 1)
        precise.addWidget(self.precision)
        rows.addLayout(precise)
        rows.addStretch(1)
        self.setWidget(inside)
