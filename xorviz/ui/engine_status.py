"""What the status bar says of the engine; and the compiled one made ready in the background."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QLabel, QStatusBar

from xorviz.engine.choice import COMPILED, is_installed
from xorviz.session.code_folder import is_ready
from xorviz.session.compiling import Compiling
from xorviz.session.snapshot import Snapshot

#: Milliseconds from the window to the process that compiles, and between two looks at it.
_LATER, _TICK = 1500, 500


class EngineStatus(QObject):
    """Says at the right of the status bar which engine takes the steps.

    Parameters
    ----------
    bar : QStatusBar
    compiling : callable
        Starts to make the compiled engine ready.
    """

    #: Something has changed that a person may want to know: the sentence.
    told = Signal(str)

    def __init__(self, bar: QStatusBar, compiling: Callable[[], Compiling] = Compiling) -> None:
        super().__init__(bar)
        self._compiling = compiling
        self._job: Compiling | None = None
        self._engine = ""
        self.label = QLabel()
        self.label.setObjectName("engine")
        self.label.setContentsMargins(0, 0, 12, 0)
        self.label.setProperty("role", "muted")
        self.label.setAccessibleName(self.tr("Engine"))
        bar.addPermanentWidget(self.label)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)

    @property
    def is_waiting(self) -> bool:
        """Whether the compiled engine is being made ready, or will be in a moment."""
        return self._timer.isActive()

    def present(self, snapshot: Snapshot) -> None:
        """Show the engine of a picture."""
        if snapshot.engine != self._engine:
            self._engine = snapshot.engine
            self._show()

    def make_ready(self) -> None:
        """Make the compiled engine ready where it is not, a moment from now."""
        if is_installed() and not is_ready():
            self._timer.start(_LATER)

    def close(self) -> None:
        """Look no more; what is being compiled is for the next time."""
        self._timer.stop()
        if self._job is not None:
            self._job.let_go()
            self._job = None

    def _look(self) -> None:
        if self._job is None:
            self._job = self._compiling()
            self._timer.setInterval(_TICK)
        succeeded = self._job.poll()
        if succeeded is None:
            self._show()
            return
        self.close()
        self._show()
        if succeeded:
            self.told.emit(self.tr("The compiled engine is ready: Restart takes it"))
        else:
            self.told.emit(
                self.tr("The compiled engine could not be made ready; NumPy takes the steps")
            )

    def _show(self) -> None:
        name = self.tr("compiled") if self._engine == COMPILED else self.tr("NumPy")
        words = self.tr("Engine: {0}").format(name)
        if self._job is not None:
            words = self.tr("{0} · getting the compiled one ready…").format(words)
        self.label.setText(words)
        self.label.setToolTip(
            self.tr(
                "The engine that takes the steps. A run keeps it; Restart and opening choose it "
                "by the network's shape."
            )
        )
