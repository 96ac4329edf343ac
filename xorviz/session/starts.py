"""Puts random starts of a living crowd on display, and takes them out, with curves of their own."""

from __future__ import annotations

import logging
from collections import OrderedDict, deque
from collections.abc import Callable
from dataclasses import dataclass

from xorviz.engine.errors import EngineError, SpecError
from xorviz.session.history import History
from xorviz.session.living import LivingRun
from xorviz.session.record import Record
from xorviz.session.replaying import Replay, record_of_start

log = logging.getLogger(__name__)

#: So many replays are kept: to show one of these again takes only the steps since.
_KEPT = 4

#: Receives a start as a record of its own, or why there is none.
Taken = Callable[[Record | EngineError], None]


@dataclass(frozen=True)
class _Wish:
    """A start that is wanted: on display, or where `taken` is given, as a record."""

    replica: int
    taken: Taken | None = None


class Starts:
    """What is wanted of single starts, done in turn and a part at a time.

    Parameters
    ----------
    living : LivingRun
    shown : callable
        Called when another start has come on display.
    """

    def __init__(self, living: LivingRun, shown: Callable[[], None]) -> None:
        self._living = living
        self._shown = shown
        self._wishes: deque[_Wish] = deque()
        self._replays: OrderedDict[int, Replay] = OrderedDict()

    @property
    def is_busy(self) -> bool:
        """Whether there is anything left to do; the crowd must stand still until it is done."""
        return bool(self._wishes)

    def show(self, replica: int, again: bool = False) -> None:
        """Put a start on display; the last wish counts, and one that there is not is none.

        Parameters
        ----------
        replica : int
        again : bool
            Whether one that is on display already gets its curves anew.
        """
        self._wishes = deque(wish for wish in self._wishes if wish.taken is not None)
        if replica not in self._living.replicas:
            log.info("there is no random start %s to show", replica)
        elif again or replica != self._living.replica:
            self._wishes.append(_Wish(replica))

    def take_out(self, replica: int, taken: Taken) -> None:
        """Make a record of one start as it will stand then."""
        self._wishes.append(_Wish(replica, taken))

    def go_on(self, seconds: float) -> None:
        """Work for a moment on what is wanted."""
        wish, living = self._wishes[0], self._living
        if wish.replica not in living.replicas:
            self._wishes.popleft()
            if wish.taken is not None:
                allowed = (f"{living.replicas[0]} … {living.replicas[-1]}",)
                wish.taken(SpecError("replica", "out_of_range", wish.replica, allowed))
            return
        if wish.taken is not None and wish.replica == living.replica:
            self._wishes.popleft()
            record = living.record()
            wish.taken(record_of_start(record, wish.replica, record.position.history))
            return
        replay = self._replays.get(wish.replica) or Replay(living, wish.replica)
        self._replays[wish.replica] = replay
        self._replays.move_to_end(wish.replica)
        if len(self._replays) > _KEPT:
            self._replays.popitem(last=False)
        try:
            is_done = replay.go_on(seconds)
            history = replay.history
        except Exception:
            # A defect of ours costs the curves alone, and must not be met again and again.
            log.exception("random start %s cannot go its way again", wish.replica)
            del self._replays[wish.replica]
            is_done, history = True, None
        if is_done:
            self._wishes.popleft()
            self._finish(wish, history)

    def _finish(self, wish: _Wish, history: History | None) -> None:
        if history is None:
            log.info("the curves of random start %s begin here", wish.replica)
        if wish.taken is not None:
            wish.taken(record_of_start(self._living.record(), wish.replica, history))
        else:
            self._living.show_replica(wish.replica, history)
            self._shown()
