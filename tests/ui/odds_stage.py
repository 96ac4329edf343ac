"""What the tests of tried remedies share: who runs the tries, and odds that are made up."""

import time

from tests.session.odds.by_hand import InDisorder
from tests.ui.doctor_stage import stuck_spec
from xorviz.session.odds import pieces
from xorviz.session.snapshot import Odds, OddsProgress, RemedyOdds
from xorviz.ui.tries import CONTINUE, Tries

#: Long enough to solve it, short enough to wait for.
STUCK = stuck_spec(steps=600)


class Idle:
    """Takes no piece: nothing is ever tried."""

    workers = room = steps_under_way = 0

    def wait(self, seconds):
        time.sleep(0.01)
        return []

    def close(self):
        pass


class Here:
    """Makes executors that run tries in the window's own process, and keeps them."""

    def __init__(self, monkeypatch):
        self.made = []
        monkeypatch.setattr(pieces, "local_pool", self._make)

    def _make(self):
        self.made.append(InDisorder(len(self.made)))
        return self.made[-1]


def odds(solved, tries, population="alike", wanted=None, first=(), drawn=100):
    return Odds(population, wanted or tries, tries, solved, 600, first, drawn)


def once(after):
    """Return the odds of one try on this very state: solved after so many steps, or not."""
    solved = after is not None
    return Odds("here", 1, 1, int(solved), 600, (after,) if solved else ())


def tries_of(known, goes_on=False, step=2000):
    """Return tries of remedies, best first; `known` gives here and alike of each `Fix`."""
    remedies = [RemedyOdds(fix, (), here, alike) for fix, here, alike in known]
    if not any(one.fix == CONTINUE for one in remedies):
        remedies.append(RemedyOdds(CONTINUE, (), once(None), odds(0, 20)))
    remedies.sort(key=lambda one: -one.rank)
    return Tries(OddsProgress(step, 0.5 if goes_on else 1.0, 100, 20, tuple(remedies)), goes_on)
