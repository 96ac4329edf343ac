"""The gradient check as a job in the background, while training and the window go on."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from xorviz.engine.dataset import build_dataset
from xorviz.engine.gradient_check import LayerCheck, check_gradients
from xorviz.engine.state import one_replica
from xorviz.session.record import Record

log = logging.getLogger(__name__)

#: Seconds of work at a time, and of letting go of the interpreter's lock in between: the job is in
#: no hurry, and the window and the trainer share the lock.
_WORK, _PAUSE = 0.002, 0.002


@dataclass(frozen=True)
class GradientCheck:
    """What came out.

    Parameters
    ----------
    step : int
        Where the run stood.
    layers : tuple of LayerCheck
    """

    step: int
    layers: tuple[LayerCheck, ...]


def check_record(
    record: Record, progress: Callable[[float], None] = lambda part: None
) -> GradientCheck:
    """Check the gradient of the displayed replica where its run stands.

    Parameters
    ----------
    record : Record
    progress : callable
        Told the part that is done; what it raises ends the check.
    """
    spec, state = record.position.spec, record.position.state
    number = spec.replica_numbers[spec.displayed]
    data = build_dataset(spec.data, [number])
    parameters = one_replica(state, spec.displayed).parameters
    return GradientCheck(state.step, tuple(check_gradients(spec, data, parameters, progress)))


class _CancelledError(Exception):
    """Ends a check that nobody waits for any more."""


class GradientJob:
    """One check in a thread of its own; whoever started it asks now and then how far it is.

    Parameters
    ----------
    record : callable
        Returns the run as it stands at the next step boundary. It is called in the thread, since it
        may have to wait for a step to end.
    """

    def __init__(self, record: Callable[[], Record]) -> None:
        self._record = record
        self._stop = threading.Event()
        self._since = 0.0
        #: From 0 to 1.
        self.progress = 0.0
        #: Set when the check is through; stays None where it was given up or could not be made.
        self.result: GradientCheck | None = None
        self._thread = threading.Thread(target=self._main, name="xorviz-gradient-check")

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    @property
    def running(self) -> bool:
        """Whether the thread is at it."""
        return self._thread.is_alive()

    def cancel(self) -> None:
        """Give it up after the weight that is being looked at."""
        self._stop.set()

    def close(self) -> None:
        """Give it up, and wait for its end."""
        self.cancel()
        if self._thread.ident is not None:
            self._thread.join()

    def _main(self) -> None:
        try:
            record = self._record()
            self._since = time.perf_counter()
            self.result = check_record(record, self._advance)
        except _CancelledError:
            log.info("the gradient check was cancelled")
        except Exception:
            # A defect of ours must not leave the dialog waiting for ever.
            log.exception("the gradient check failed")

    def _advance(self, part: float) -> None:
        self.progress = part
        if time.perf_counter() - self._since > _WORK:
            self._stop.wait(_PAUSE)
            self._since = time.perf_counter()
        if self._stop.is_set():
            raise _CancelledError
