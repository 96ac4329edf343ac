"""Tries remedies: hands out tries, and puts together what comes back."""

from __future__ import annotations

import time
from collections.abc import Callable

from xorviz.insight.doctor import Odds
from xorviz.session.background import Cancelled
from xorviz.session.odds.looking import Looking
from xorviz.session.odds.pieces import Ended, Executor, LookPiece, Piece, TryPiece
from xorviz.session.odds.plan import OddsPlan, Remedy
from xorviz.session.odds.progress import OddsProgress, RemedyOdds
from xorviz.session.odds.series import Series
from xorviz.session.odds.tries import Tried, Try

#: Seconds at most until somebody who wants it to end is heard.
_LOOK = 0.05

#: Seconds between two words on the progress.
_WORD = 0.2


class OddsRun:
    """One run of all tries.

    Single tries on this very state come first. Then the look for alike starts takes turns with
    rounds of all that chance has a part in: one of each, and the next of whatever promises most.
    What comes out
    does not depend on who runs the pieces, or in which order they come back.

    Parameters
    ----------
    plan : OddsPlan
    executor : Executor
        Closed when the run is over.
    on_progress : callable, optional
        Called now and then, in the thread that runs.
    """

    def __init__(
        self,
        plan: OddsPlan,
        executor: Executor,
        on_progress: Callable[[OddsProgress], None] | None = None,
    ) -> None:
        self._plan, self._executor, self._on_progress = plan, executor, on_progress
        self._looking = Looking(plan)
        self._series: list[Series] = []
        self._here: dict[int, Series] = {}
        self._alike: dict[int, Series] = {}
        #: Where remedies do the same to alike starts, the first of them.
        self._growing: dict[int, Series] = {}
        self._looked_last = False
        self._under_way = 0
        self._told = 0.0
        self._wants_end = False
        for place, remedy in enumerate(plan.remedies):
            if remedy.population:
                tries = remedy.tries
                self._here[place] = self._begun(remedy.population, tries, remedy.engine)
        self._begin_alike()

    def cancel(self) -> None:
        """Let it end; from any thread."""
        self._wants_end = True

    def run(self) -> tuple[RemedyOdds, ...]:
        """Try all, and return what is known of each remedy, best first.

        Raises
        ------
        Cancelled
            If somebody wanted it to end.
        EngineError
            If tries could not be run.
        """
        try:
            while self._hand_out() or self._under_way:
                if self._wants_end:
                    raise Cancelled
                for ended in self._executor.wait(_LOOK):
                    self._take(ended)
                self._tell()
        finally:
            self._executor.close()
        self._tell(at_once=True)
        return self._remedies()

    def _hand_out(self) -> bool:
        """Hand out what there is room for; tell whether there was more to hand out."""
        for _ in range(self._executor.room):
            piece = self._next()
            if piece is None:
                return False
            self._under_way += 1
            self._executor.submit(piece)
        return True

    def _next(self) -> Piece | None:
        waiting = [series for series in self._series if series.has_more]
        single = next((one for one in waiting if one.population == "here"), None)
        if single is not None:
            return single.next_piece()
        if not self._looked_last or not waiting:
            piece = self._looking.next_piece()
            if piece is not None:
                self._looked_last = True
                return piece
        if not waiting:
            return None
        self._looked_last = False
        best = min(waiting, key=lambda one: (one.has_begun, -one.odds.rank, one.place))
        return best.next_piece()

    def _begin_alike(self) -> None:
        """Be ready for tries on the starts that will be found."""
        plan = self._plan
        by_kind: dict[tuple[object, ...], Series] = {}
        for place, remedy in enumerate(plan.remedies):
            if not remedy.is_for_alike or plan.starts is None:
                continue
            kind = plan.kind(remedy)
            if kind not in by_kind:
                found = self._begun(plan.population, (), remedy.engine_alike, plan.tries)
                by_kind[kind] = self._growing[place] = found
            self._alike[place] = by_kind[kind]

    def _take_alike(self) -> None:
        """Let those that have been found be tried."""
        looking = self._looking
        for place, series in self._growing.items():
            tries = self._tries(self._plan.remedies[place])
            series.grow(tries, looking.drawn, looking.is_over)

    def _tries(self, remedy: Remedy) -> tuple[Try, ...]:
        found = []
        for start in self._looking.found:
            wanted = self._plan.edits_for(remedy, start)
            if wanted is not None:
                found.append(Try(start.position, wanted))
        return tuple(found)

    def _begun(
        self, population: str, tries: tuple[Try, ...], engine: str, most: int | None = None
    ) -> Series:
        series = Series(len(self._series), population, tries, self._plan.steps, engine, most)
        self._series.append(series)
        return series

    def _take(self, ended: Ended) -> None:
        self._under_way -= 1
        if ended.error is not None:
            raise ended.error
        if isinstance(ended.piece, LookPiece):
            assert isinstance(ended.part, list)
            self._looking.take(ended.piece, ended.part)
            self._take_alike()
        elif isinstance(ended.piece, TryPiece):
            assert isinstance(ended.part, Tried)
            self._series[ended.piece.series].take(ended.piece.first, ended.part)

    def _tell(self, at_once: bool = False) -> None:
        now = time.monotonic()
        if self._on_progress is None or (now - self._told < _WORD and not at_once):
            return
        self._told = now
        looking = self._looking
        self._on_progress(
            OddsProgress(
                self._plan.step,
                self._part(),
                looking.drawn,
                len(looking.found),
                self._remedies(),
            )
        )

    def _part(self) -> float:
        plan, looking = self._plan, self._looking
        done = self._executor.steps_under_way + looking.drawn * plan.steps_to_here
        whole = looking.expected * plan.steps_to_here
        for series in self._series:
            done += series.odds.tries * plan.steps
            whole += series.wanted * plan.steps
        return min(1.0, done / whole) if whole else 1.0

    def _remedies(self) -> tuple[RemedyOdds, ...]:
        found = []
        for place, remedy in enumerate(self._plan.remedies):
            here, alike = self._here.get(place), self._alike.get(place)
            found.append(RemedyOdds(remedy.fix, remedy.edits, _odds(here), _odds(alike)))
        return tuple(sorted(found, key=lambda one: -one.rank))


def _odds(series: Series | None) -> Odds | None:
    return None if series is None else series.odds
